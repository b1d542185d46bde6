//! RSP is a register like any other to the guest, though generated code treats it apart (stack traffic, dead flags, a host register
//! that may be SP): each ordinary use of it is translated, under every map of registers.

use causeway_backend_arm64::{Addressing, CompileOptions, HostFeatures};
use causeway_cache_format::MemoryModel;
use causeway_cache_format::abi::GuestAbi;
use causeway_driver::worker::{TranslateOptions, Worker};
use causeway_frontend_x86::discover::RegionPlan;
use causeway_image::{GuestAddr, Machine, MemoryImage};

/// Instructions with RSP or ESP as operand, address or both.
const USES: [(&str, &[u8]); 28] = [
    ("clflush [rsp]", &[0x0f, 0xae, 0x3c, 0x24]),
    ("clflushopt [rsp+8]", &[0x66, 0x0f, 0xae, 0x7c, 0x24, 0x08]),
    ("prefetcht0 [rsp]", &[0x0f, 0x18, 0x0c, 0x24]),
    ("movq xmm0, rsp", &[0x66, 0x48, 0x0f, 0x6e, 0xc4]),
    ("movd xmm0, esp", &[0x66, 0x0f, 0x6e, 0xc4]),
    ("movq rsp, xmm0", &[0x66, 0x48, 0x0f, 0x7e, 0xc4]),
    ("movd esp, xmm0", &[0x66, 0x0f, 0x7e, 0xc4]),
    ("pinsrq xmm0, rsp, 1", &[0x66, 0x48, 0x0f, 0x3a, 0x22, 0xc4, 0x01]),
    ("pextrq rsp, xmm0, 1", &[0x66, 0x48, 0x0f, 0x3a, 0x16, 0xc4, 0x01]),
    ("pmovmskb esp, xmm0", &[0x66, 0x0f, 0xd7, 0xe0]),
    ("cvtsi2sd xmm0, rsp", &[0xf2, 0x48, 0x0f, 0x2a, 0xc4]),
    ("cvttsd2si rsp, xmm0", &[0xf2, 0x48, 0x0f, 0x2c, 0xe0]),
    ("crc32 rsp, rsp", &[0xf2, 0x48, 0x0f, 0x38, 0xf1, 0xe4]),
    ("popcnt rsp, rsp", &[0xf3, 0x48, 0x0f, 0xb8, 0xe4]),
    ("bswap rsp", &[0x48, 0x0f, 0xcc]),
    ("imul rsp, rsp", &[0x48, 0x0f, 0xaf, 0xe4]),
    ("mul rsp", &[0x48, 0xf7, 0xe4]),
    ("div rsp", &[0x48, 0xf7, 0xf4]),
    ("cmovz rsp, rax", &[0x48, 0x0f, 0x44, 0xe0]),
    ("xchg [rax], rsp", &[0x48, 0x87, 0x20]),
    ("lock xadd [rsp], rsp", &[0xf0, 0x48, 0x0f, 0xc1, 0x24, 0x24]),
    ("lock cmpxchg [rax], rsp", &[0xf0, 0x48, 0x0f, 0xb1, 0x20]),
    ("shld rsp, rax, 3", &[0x48, 0x0f, 0xa4, 0xc4, 0x03]),
    ("rcl rsp, 1", &[0x48, 0xd1, 0xd4]),
    ("neg rsp", &[0x48, 0xf7, 0xdc]),
    ("adc rsp, rsp", &[0x48, 0x11, 0xe4]),
    (
        "movaps [rsp], xmm0; movq xmm1, rsp; mov rsp, [rsp]",
        &[0x0f, 0x29, 0x04, 0x24, 0x66, 0x48, 0x0f, 0x6e, 0xcc, 0x48, 0x8b, 0x24, 0x24],
    ),
    ("fild qword [rsp]", &[0xdf, 0x2c, 0x24]),
];

#[test]
fn every_use_of_rsp_is_translated() {
    for abi in [GuestAbi::Linux64, GuestAbi::Arm64Ec] {
        translate_all(abi);
    }
}

fn translate_all(abi: GuestAbi) {
    for features in ["", "armv8_2,rcpc", "qemu"] {
        for memory_model in [MemoryModel::Tso, MemoryModel::Relaxed] {
            let options = TranslateOptions::new(CompileOptions {
                abi,
                features: HostFeatures::parse_list(features).expect("known features"),
                memory_model,
                addressing: Addressing::Absolute,
                ..CompileOptions::baseline()
            });
            for (text, bytes) in USES {
                let code = [bytes, &[0xc3]].concat();
                let end = 0x1000 + code.len() as u64;
                let image = MemoryImage::new(Machine::X86_64, GuestAddr(0x1000), code).expect("a small image");
                let piece = Worker::new(&image, &options).translate(&RegionPlan::unsized_at(0x1000, end), &|_| false);
                let piece =
                    piece.expect("the back end takes it").unwrap_or_else(|| panic!("{text}: nothing was translated"));
                assert!(piece.left_out.is_empty(), "{text}: {:?}", piece.left_out);
            }
        }
    }
}
