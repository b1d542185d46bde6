//! Discovery on a real image: this test's own executable.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]

use causeway_format_elf::ElfImage;
use causeway_frontend_x86::blocks::{Granularity, RegionBuilder, Source};
use causeway_frontend_x86::decode::IcedDecoder;
use causeway_frontend_x86::discover::{Discovery, Findings};
use causeway_image::{
    AddrRange, GuestAddr, GuestImage, ImageKind, ImageParts, Machine, MappedImage, MemoryImage, OrderedAccesses,
    Permissions, SeedSource, Segment,
};
use causeway_ir::{MemoryOrder, Opcode};

/// Discovers everything; gives covered ranges and how many regions there were.
fn discover(image: &dyn GuestImage) -> (Vec<(u64, u32)>, usize) {
    let mut discovery = Discovery::new(image);
    let mut builder = RegionBuilder::new(IcedDecoder::new(image.bits() as u8), image.bits() as u8, Granularity::Flow);
    let mut covered = Vec::new();
    let mut regions = 0;
    loop {
        let plans = discovery.next_round(&mut IcedDecoder::new(image.bits() as u8));
        if plans.is_empty() {
            covered.sort_unstable();
            return (covered, regions);
        }
        let mut found = Findings::new(image);
        for plan in &plans {
            let is_head = |guest_pc| discovery.heads().contains(guest_pc);
            let source = Source { image, is_head: &is_head, max_instructions: 50_000 };
            if let Some(region) = builder.build(plan, &source) {
                let blocks = &region.function.blocks;
                assert_eq!(blocks[0].guest_pc, plan.start, "block 0 is the entry");
                assert_eq!(blocks.last().map(|block| block.insts.end as usize), Some(region.function.insts.len()));
                covered.extend(&region.summary.covered);
                found.add(&region.summary);
                regions += 1;
            }
        }
        discovery.report(found);
    }
}

#[test]
fn nearly_all_bytes_of_known_functions_are_found() {
    let bytes = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let image = ElfImage::parse(&bytes).unwrap();
    let (covered, regions) = discover(&image);
    assert!(regions > 500, "{regions} regions");
    let (mut known, mut found) = (0u64, 0u64);
    for seed in image.seeds().iter().filter(|seed| seed.source.contains(SeedSource::EH_FRAME)) {
        let Some(size) = seed.size else { continue };
        let (start, end) = (seed.addr.0, seed.addr.0 + u64::from(size));
        known += u64::from(size);
        let mut reached = start;
        let first = covered.partition_point(|(at, len)| at + u64::from(*len) <= start);
        for (at, len) in covered[first..].iter().take_while(|(at, _)| *at < end) {
            let (from, to) = ((*at).max(reached), (at + u64::from(*len)).min(end));
            found += to.saturating_sub(from);
            reached = reached.max(to);
        }
    }
    println!("{found} of {known} bytes in {regions} regions");
    assert!(found * 1000 >= known * 990, "{found} of {known} bytes");
}

/// Finds code in an image of these bytes, all of which are guest memory, from its first byte on.
fn covered_of(machine: Machine, bytes: Vec<u8>) -> Vec<(u64, u32)> {
    discover(&MemoryImage::new(machine, GuestAddr(0x1000), bytes).expect("a small image")).0
}

#[test]
fn tables_without_a_bound_check_end_where_code_does() {
    // 1000: lea rdx, [rip+0xc] (1013); movsxd rax, [rdx+rdi*4]; add rax, rdx; jmp rax; 1010: ret; nop; ret
    let mut bytes = vec![0x48, 0x8d, 0x15, 0x0c, 0, 0, 0, 0x48, 0x63, 0x04, 0xba, 0x48, 0x01, 0xd0, 0xff, 0xe0];
    bytes.extend([0xc3, 0x90, 0xc3]);
    // 1013: the table: ret, ret, then the middle of `lea`, then outside.
    for entry in [-3i32, -1, -17, 0x7000] {
        bytes.extend(entry.to_le_bytes());
    }
    assert_eq!(covered_of(Machine::X86_64, bytes), [(0x1000, 17), (0x1012, 1)]);
}

#[test]
fn position_independent_tables_of_32_bit_code() {
    // 1000: call 1020; add ebx, 0x1b (1020); cmp eax, 1; ja 1018; mov eax, [ebx+eax*4+4]; add eax, ebx; jmp eax
    let mut bytes = vec![0xe8, 0x1b, 0, 0, 0, 0x83, 0xc3, 0x1b, 0x83, 0xf8, 0x01, 0x77, 0x0b];
    bytes.extend([0x8b, 0x44, 0x83, 0x04, 0x01, 0xd8, 0xff, 0xe0]);
    // 1018, 1019, 101d: ret; 1020: mov ebx, [esp]; ret; then the table
    bytes.extend([0xf4, 0xf4, 0xf4, 0xc3, 0xc3, 0xf4, 0xf4, 0xf4, 0xc3, 0xf4, 0xf4]);
    bytes.extend([0x8b, 0x1c, 0x24, 0xc3]);
    for entry in [0x1019i32 - 0x1020, 0x101d - 0x1020] {
        bytes.extend(entry.to_le_bytes());
    }
    assert_eq!(covered_of(Machine::X86, bytes), [(0x1000, 21), (0x1018, 2), (0x101d, 1), (0x1020, 4)]);
}

#[test]
fn tables_relative_to_the_image() {
    // 1000: cmp ecx, 1; ja 101b; lea rdx, [rip-0x1000 - 0xc] (0); mov ecx, [rdx+rcx*4+0x1020]; add rcx, rdx; jmp rcx
    let mut bytes = vec![0x83, 0xf9, 0x01, 0x77, 0x16, 0x48, 0x8d, 0x15];
    bytes.extend((-0x100ci32).to_le_bytes());
    bytes.extend([0x8b, 0x8c, 0x8a, 0x20, 0x10, 0, 0, 0x48, 0x01, 0xd1, 0xff, 0xe1]);
    // 1018, 101a, 101b: ret; 1020: the table
    bytes.extend([0xc3, 0xf4, 0xc3, 0xc3, 0xf4, 0xf4, 0xf4, 0xf4]);
    for entry in [0x1018i32, 0x101a] {
        bytes.extend(entry.to_le_bytes());
    }
    assert_eq!(covered_of(Machine::X86_64, bytes), [(0x1000, 25), (0x101a, 2)]);
}

#[test]
fn tables_relative_to_a_place_in_32_bit_code() {
    // 1000: call 1005; 1005: pop esi; mov [ebp-4], esi; cmp ecx, 1; ja 101b; mov esi, [ebp-4]; add esi, [ecx*4+0x1020]; jmp esi
    let mut bytes = vec![0xe8, 0, 0, 0, 0, 0x5e, 0x89, 0x75, 0xfc, 0x83, 0xf9, 0x01, 0x77, 0x0d];
    bytes.extend([0x8b, 0x75, 0xfc, 0x03, 0x34, 0x8d, 0x20, 0x10, 0, 0, 0xff, 0xe6]);
    // 101a, 101b, 101d: ret; 1020: the table, whose address is fixed in this image
    bytes.extend([0xc3, 0xc3, 0xf4, 0xc3, 0xf4, 0xf4]);
    for entry in [0x101ai32 - 0x1005, 0x101d - 0x1005] {
        bytes.extend(entry.to_le_bytes());
    }
    assert_eq!(covered_of(Machine::X86, bytes), [(0x1000, 28), (0x101d, 1)]);
}

#[test]
fn constants_between_functions_are_no_code() {
    let mut bytes = vec![0xc3];
    bytes.resize(16, 0xcc);
    // or [rsp+rax], al; or al, 8; and so on up to `popfq; ret`: the start of an AES table.
    bytes.extend([0x08, 0x04, 0x04, 0x0c, 0x95, 0xc7, 0xc7, 0x52, 0x46, 0x23, 0x23, 0x65, 0x9d, 0xc3, 0xc3, 0x5e]);
    bytes.extend([0x9d, 0xc3, 0xc3, 0x5e, 0xef, 0xec, 0x06, 0x0e, 0x9f, 0xc2, 0xc2, 0x5d, 0xbd, 0xd3, 0xd3, 0x6e]);
    // push rbp; pop rbp; ret
    bytes.extend([0x55, 0x5d, 0xc3]);
    assert_eq!(covered_of(Machine::X86_64, bytes), [(0x1000, 1), (0x1030, 3)]);
}

/// Parts of an image at 0x1000 that is nothing but these bytes, with a seed at their start.
fn parts(bytes: Vec<u8>) -> ImageParts<'static> {
    let mut parts = ImageParts::new(bytes, Machine::X86_64, ImageKind::Executable);
    let (start, file_size) = (GuestAddr(0x1000), parts.identity.file_size);
    let range = AddrRange::with_len(start, file_size).expect("a small image");
    let permissions = Permissions::READ | Permissions::EXECUTE;
    parts.segments.push(Segment { range, permissions, file_offset: 0, file_size });
    parts.seeds.add(start, 0, SeedSource::CALLER);
    parts
}

#[test]
fn accesses_that_the_image_does_not_list_need_no_order() {
    // mov eax, [rdi]; mov [rsi], eax; lock xadd [rdi], eax; mov eax, [rdi]; ret
    let mut parts = parts(vec![0x8b, 0x07, 0x89, 0x06, 0xf0, 0x0f, 0xc1, 0x07, 0x8b, 0x07, 0xc3]);
    let listed = AddrRange { start: GuestAddr(0x1000), end: GuestAddr(0x1008) };
    parts.ordered = Some(OrderedAccesses::new(vec![listed], vec![GuestAddr(0x1002)]));
    let image = MappedImage::new(parts).unwrap();
    let source = Source { image: &image, is_head: &|_| false, max_instructions: 100 };
    let mut builder = RegionBuilder::new(IcedDecoder::new(64), 64, Granularity::Flow);
    let plan = Discovery::new(&image).next_round(&mut IcedDecoder::new(64)).remove(0);
    let function = builder.build(&plan, &source).unwrap().function;
    let accesses = function.insts.iter().filter(|inst| matches!(inst.opcode, Opcode::Load | Opcode::Store));
    let orders: Vec<MemoryOrder> = accesses.map(|inst| inst.memory_order()).collect();
    // The return's load of the stack never has any.
    let expected = [MemoryOrder::Relaxed, MemoryOrder::Tso, MemoryOrder::Tso, MemoryOrder::Relaxed];
    assert_eq!(orders, expected);
}

#[test]
fn native_code_of_a_hybrid_image_is_left_alone() {
    // 1000: call 1010; jmp 1018; 1010: native code; 1018: ret
    let mut bytes = vec![0xe8, 0x0b, 0, 0, 0, 0xeb, 0x11];
    bytes.resize(0x18, 0xc3);
    bytes.push(0xc3);
    let mut parts = parts(bytes);
    parts.native.push(AddrRange { start: GuestAddr(0x1007), end: GuestAddr(0x1018) });
    parts.seeds.add(GuestAddr(0x1010), 8, SeedSource::PDATA);
    let image = MappedImage::new(parts).unwrap();
    assert_eq!(discover(&image).0, [(0x1000, 7), (0x1018, 1)]);
}

#[test]
fn a_part_of_a_function_is_entered_where_the_function_leads() {
    // 1000: test edi, edi; je 1013; ret; 1011: ret; int3; 1013: popfq; ret, which by itself does not look like code
    let mut bytes = vec![0x85, 0xff, 0x74, 0x0f, 0xc3];
    bytes.resize(0x11, 0xcc);
    bytes.extend([0xc3, 0xcc, 0x9d, 0xc3]);
    let mut parts = parts(bytes);
    parts.seeds.add(GuestAddr(0x1000), 5, SeedSource::EH_FRAME);
    parts.seeds.add(GuestAddr(0x1011), 4, SeedSource::EH_FRAME);
    let image = MappedImage::new(parts).unwrap();
    assert_eq!(discover(&image), (vec![(0x1000, 5), (0x1011, 1), (0x1013, 2)], 2));
}

#[test]
fn two_discoveries_agree() {
    let bytes = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let image = ElfImage::parse(&bytes).unwrap();
    assert_eq!(discover(&image), discover(&image));
}
