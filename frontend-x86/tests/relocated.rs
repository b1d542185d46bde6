//! Operands that the loader relocates: lifted code means the same as that of the bytes that the loader makes, wherever the
//! image lies.
#![allow(clippy::unwrap_used, reason = "a test's own set-up")]

use causeway_frontend_x86::arbitrary::Random;
use causeway_frontend_x86::blocks::{Granularity, Region, RegionBuilder, Source};
use causeway_frontend_x86::decode::{Decoder, IcedDecoder, YaxpeaxDecoder};
use causeway_frontend_x86::discover::RegionPlan;
use causeway_image::{
    AddrRange, GuestAddr, GuestImage as _, GuestRelocation, ImageKind, ImageParts, Machine, MappedImage, Permissions,
    RelocationKind, Segment,
};
use causeway_ir::interp::{self, Machine as State, SparseMemory, Stop};
use causeway_ir::{Function, Opcode};

/// Where the code lies.
const BASE: u64 = 0x40_0000;
/// The address that operands hold.
const TARGET: u32 = 0x40_2340;

/// Instructions of 32-bit code. Each `T` is a relocated address.
const NARROW: &[&str] = &[
    // mov eax, [T]; mov [T], eax; the same with the short opcode; mov al, [T]
    "8b 05 T",
    "89 05 T",
    "a1 T",
    "a3 T",
    "a0 T",
    // mov eax, [ecx + T], [ecx * 4 + T], [ebx + ecx * 4 + T], [esp + T]
    "8b 81 T",
    "8b 04 8d T",
    "8b 84 8b T",
    "8b 84 24 T",
    // mov dword ptr [T], T; mov dword ptr [T], 5; mov word ptr [T], 5; mov byte ptr [ecx + T], 5
    "c7 05 T T",
    "c7 05 T 05 00 00 00",
    "66 c7 05 T 05 00",
    "c6 81 T 05",
    // mov eax, T; push T; push [T]; pop [T]; cmp ecx, T; cmp [T], eax; add eax, T; test [T], T
    "b8 T",
    "68 T",
    "ff 35 T",
    "8f 05 T",
    "81 f9 T",
    "39 05 T",
    "05 T",
    "f7 05 T T",
    // lea eax, [T]; lea ax, [ecx + T]; lea eax, [ecx + ecx * 8 + T]
    "8d 05 T",
    "66 8d 81 T",
    "8d 84 c9 T",
    // imul eax, [T], 7; imul eax, ecx, T; shl dword ptr [T], 3; bt [T], ecx; lock add [T], eax; xchg [T], eax
    "6b 05 T 07",
    "69 c1 T",
    "c1 25 T 03",
    "0f a3 0d T",
    "f0 01 05 T",
    "87 05 T",
    // jmp [ecx * 4 + T]; call [T]; jmp [T]
    "ff 24 8d T",
    "ff 15 T",
    "ff 25 T",
    // fld qword ptr [T]; movss xmm0, [T]; pshufd xmm0, [T], 0x1b; vpgatherdd xmm1, [eax + xmm2 * 4 + T], xmm3; vpaddd
    "dd 05 T",
    "f3 0f 10 05 T",
    "66 0f 70 05 T 1b",
    "c4 e2 61 90 8c 90 T",
    "c4 e2 61 90 0c 95 T",
    "c5 f1 fe 05 T",
];

/// Instructions of 64-bit code.
const WIDE: &[&str] = &[
    // movabs rcx, T; mov eax, [T]; mov [T], al
    "48 b9 T", "a1 T", "a2 T",
];

/// Code in which each `T` is a relocated address and everything else hexadecimal digits.
fn assemble(machine: Machine, text: &str) -> (Vec<u8>, Vec<usize>) {
    let (mut bytes, mut sites) = (Vec::new(), Vec::new());
    for word in text.split_ascii_whitespace() {
        if word == "T" {
            sites.push(bytes.len());
            bytes.extend(&u64::from(TARGET).to_le_bytes()[..machine.pointer_bytes() as usize]);
        } else {
            bytes.push(u8::from_str_radix(word, 16).unwrap());
        }
    }
    (bytes, sites)
}

fn image(machine: Machine, bytes: Vec<u8>, relocations: Vec<GuestRelocation>) -> MappedImage<'static> {
    let mut parts = ImageParts::new(bytes, machine, ImageKind::SharedLibrary);
    let file_size = parts.identity.file_size;
    let range = AddrRange::with_len(GuestAddr(BASE), file_size).unwrap();
    let permissions = Permissions::READ | Permissions::EXECUTE;
    parts.segments.push(Segment { range, permissions, file_offset: 0, file_size });
    parts.relocations = relocations;
    MappedImage::new(parts).unwrap()
}

fn relocation(machine: Machine, offset: usize) -> GuestRelocation {
    GuestRelocation {
        addr: GuestAddr(BASE + offset as u64),
        width: machine.pointer_bytes(),
        kind: RelocationKind::Relative,
        target: Some(GuestAddr(TARGET.into())),
    }
}

fn lift(image: &MappedImage<'_>, decoder: impl Decoder) -> Region {
    let bits = image.bits() as u8;
    let plan = RegionPlan::unsized_at(BASE, BASE + image.span());
    let source = Source { image, is_head: &|_| false, max_instructions: 1 };
    RegionBuilder::new(decoder, bits, Granularity::Flow).build(&plan, &source).unwrap()
}

/// What the image is moved by. The second is a step back in 32 bits.
const DISTANCES: [u64; 2] = [0x1234_0000, 0xffff_0000];

/// Where the target lies in an image moved by a distance.
fn target_at(machine: Machine, distance: u64) -> u64 {
    let sum = u64::from(TARGET) + distance;
    if machine == Machine::X86 { sum & 0xffff_ffff } else { sum }
}

/// Moves the image's addresses to a place.
fn moved(mut function: Function, place: u64) -> Function {
    let addresses = function.insts.iter_mut().filter(|inst| inst.opcode == Opcode::GuestAddr);
    addresses.filter(|inst| inst.imm == i64::from(TARGET)).for_each(|inst| inst.imm = place as i64);
    function
}

/// State and memory after the function, and how it stopped. Registers are small, so that sums stay near the target.
fn run(function: &Function, place: u64, seed: u64) -> (State, SparseMemory, Stop) {
    let mut random = Random::new(seed);
    let (mut state, mut memory) = (State::new(), SparseMemory::new());
    state.gpr[..8].fill_with(|| random.below(0x40));
    state.gpr[4] = 0x1_0800;
    state.set_rflags(random.bits() as u32);
    memory.map(0x1_0000, 0x1000, true);
    memory.load(place, &[(); 0x400].map(|()| random.bits() as u8));
    let stop = interp::run(function, &mut state, &mut memory, 1000).unwrap();
    (state, memory, stop)
}

fn check<D: Decoder>(machine: Machine, text: &str, decoder: impl Fn(u8) -> D) {
    let (bytes, sites) = assemble(machine, text);
    let bits = machine.bits() as u8;
    let relocations = sites.iter().map(|site| relocation(machine, *site)).collect();
    let linked = lift(&image(machine, bytes.clone(), relocations), decoder(bits));
    assert!(!linked.left_out.contains_key("relocated-operand"), "{text}");
    for (seed, distance) in (1..).zip(DISTANCES) {
        let place = target_at(machine, distance);
        let mut loaded = bytes.clone();
        for site in &sites {
            let field = &mut loaded[*site..site + machine.pointer_bytes() as usize];
            field.copy_from_slice(&place.to_le_bytes()[..field.len()]);
        }
        let expected = lift(&image(machine, loaded, Vec::new()), decoder(bits));
        let function = moved(linked.function.clone(), place);
        assert_eq!(run(&function, place, seed), run(&expected.function, place, seed), "{text}, moved to {place:#x}");
    }
}

#[test]
fn relocated_operands_move_with_the_image() {
    for text in NARROW {
        check(Machine::X86, text, IcedDecoder::new);
        check(Machine::X86, text, YaxpeaxDecoder::new);
    }
    for text in WIDE {
        check(Machine::X86_64, text, IcedDecoder::new);
        check(Machine::X86_64, text, YaxpeaxDecoder::new);
    }
}

/// Sites that are no whole operand, or hold no address of the image.
#[test]
fn what_else_the_loader_changes_is_left_out() {
    let refuses = |machine, bytes: &[u8], relocation: GuestRelocation| {
        let region = lift(&image(machine, bytes.to_vec(), vec![relocation]), IcedDecoder::new(machine.bits() as u8));
        assert_eq!(region.left_out.get("relocated-operand"), Some(&1), "{bytes:02x?}");
    };
    let absolute = [0xa1, 0x40, 0x23, 0x40, 0x00];
    let at = |offset| relocation(Machine::X86, offset);
    // Where a site begins before the operand, or behind its first byte.
    refuses(Machine::X86, &[0x8b, 0x05, 0x40, 0x23, 0x40, 0x00], at(1));
    refuses(Machine::X86, &[0xa1, 0x40, 0x23, 0x40, 0x00, 0x90], at(2));
    // Half an address, the address of a symbol, the place of a variable of the thread.
    refuses(Machine::X86, &absolute, GuestRelocation { width: 2, kind: RelocationKind::RelativeLow, ..at(1) });
    refuses(Machine::X86, &absolute, GuestRelocation { kind: RelocationKind::Symbolic, ..at(1) });
    refuses(Machine::X86, &absolute, GuestRelocation { kind: RelocationKind::ThreadLocal, target: None, ..at(1) });
    // jmp; a constant of 32 bits in an address of 64
    refuses(Machine::X86, &[0xe9, 0, 0, 0, 0], at(1));
    let low = GuestRelocation { width: 4, ..relocation(Machine::X86_64, 2) };
    refuses(Machine::X86_64, &[0x48, 0xb8, 0x40, 0x23, 0x40, 0, 0, 0, 0, 0], low);
    // mov eax, [rip]
    refuses(
        Machine::X86_64,
        &[0x8b, 0x05, 0x40, 0x23, 0x40, 0x00],
        GuestRelocation { addr: GuestAddr(BASE + 2), ..low },
    );
    // lock prefix and opcode
    refuses(Machine::X86, &[0xf0, 0x83, 0x00, 0x01], at(0));
}
