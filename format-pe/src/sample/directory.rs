//! Imports, thread-local storage, load configuration and what it names.

use super::{BASE, Built, NT, file_offset, function, place};

/// Directories that are filled in here: number, address, size.
pub(super) const DIRECTORIES: [(u64, u64, u64); 4] =
    [(1, place::IMPORTS, 40), (9, place::TLS, 40), (10, place::CONFIGURATION, 64), (13, place::DELAYED, 64)];
/// Guard flags: one byte behind each address.
const GUARD_FLAGS: u64 = 1 << 28 | 0x500;

/// Writes all of them.
pub(super) fn fill(built: &mut Built) {
    imports(built);
    let pointer = built.pointer_bytes();
    built.pointers(
        place::TLS,
        &[BASE + place::DATA, BASE + place::DATA + 8, BASE + place::POINTER, BASE + place::CALLBACKS],
    );
    built.mapped(place::TLS + 4 * pointer, &[24, 0]);
    built.pointers(place::CALLBACKS, &[BASE + function::CALLBACK, 0]);
    configuration(built);
    built.mapped(place::SAFE_HANDLERS, &[function::SAFE_HANDLER]);
    for (table, address) in [
        (place::GUARDED, function::GUARDED),
        (place::LONG_JUMPS, function::LONG_JUMP),
        (place::CONTINUATIONS, function::CONTINUATION),
    ] {
        built.mapped(table, &[address]);
    }
    built.mapped(place::VOLATILE, &[24, 0x1_0001, place::ACCESSES, 8, place::RANGES, 8]);
    built.mapped(place::ACCESSES, &[function::ENTRY + 4, function::ENTRY]);
    built.mapped(place::RANGES, &[function::ENTRY, 0x10]);
    hybrid(built);
}

fn imports(built: &mut Built) {
    let by_number = 1u64 << (built.pointer_bytes() * 8 - 1) | 9;
    built.mapped(place::IMPORTS, &[place::THUNKS, 0, 0, place::LIBRARY, place::SLOTS]);
    built.mapped(place::IMPORTS + 20, &[0; 5]);
    built.pointers(place::THUNKS, &[place::SYMBOL, by_number, 0]);
    built.put(file_offset(place::SYMBOL), b"\x05\0open\0");
    built.put(file_offset(place::LIBRARY), b"Kernel.DLL\0");
    built.mapped(place::DELAYED, &[1, place::LIBRARY, place::POINTER, place::SLOTS, place::THUNKS, 0, 0, 0]);
    built.mapped(place::DELAYED + 32, &[0; 8]);
}

fn configuration(built: &mut Built) {
    let wide = built.pointer_bytes() == 8;
    let size = if wide { 0x118 } else { 0xac };
    let pick = |narrow: u64, wide_place: u64| place::CONFIGURATION + if wide { wide_place } else { narrow };
    built.put(file_offset(place::CONFIGURATION), &vec![0; size as usize]);
    built.mapped(place::CONFIGURATION, &[size]);
    built.pointers(pick(0x3c, 0x58), &[BASE + place::POINTER, BASE + place::SAFE_HANDLERS, 1]);
    built.pointers(pick(0x50, 0x80), &[BASE + place::GUARDED, 1]);
    built.mapped(pick(0x58, 0x90), &[GUARD_FLAGS]);
    built.pointers(pick(0x70, 0xb0), &[BASE + place::LONG_JUMPS, 1, 0, BASE + place::HYBRID]);
    built.mapped(pick(0x88, 0xe0), &[place::DYNAMIC - place::DATA, 2]);
    built.pointers(pick(0xa0, 0x100), &[BASE + place::VOLATILE, BASE + place::CONTINUATIONS, 1]);
}

fn hybrid(built: &mut Built) {
    if built.pointer_bytes() == 4 {
        built.mapped(place::HYBRID, &[4, place::CODE_MAP, 2]);
        built.mapped(place::CODE_MAP, &[place::TEXT, 0x180, function::NATIVE | 1, 0x80]);
        return;
    }
    let mut words = [0; 20];
    words[..5].copy_from_slice(&[2, place::CODE_MAP, 3, place::RANGE_ENTRIES, place::REDIRECTIONS]);
    (words[7], words[12], words[13]) = (place::SLOTS, 1, 1);
    built.mapped(place::HYBRID, &words);
    built.mapped(place::CODE_MAP, &[place::TEXT | 2, 0x180, function::NATIVE | 1, 0x40, function::NATIVE + 0x40, 0x40]);
    built.mapped(place::RANGE_ENTRIES, &[function::NATIVE, function::NATIVE + 0x40, function::NATIVE + 8]);
    built.mapped(place::REDIRECTIONS, &[function::EXPORTED, function::NATIVE]);
    built.fields(file_offset(function::NATIVE - 4), &[(4, 0x11)]);
}

/// Fixups that make the x86-64 view: another machine, zeroes, a value and a distance; and a function that may be replaced.
pub(super) fn native_view(built: &mut Built) {
    built.put(file_offset(place::PATCHED), &[0xff; 32]);
    let at = (place::PATCHED & 0xfff) as u16;
    let machine = NT as u16 + 4;
    let headers = [machine | 1 << 12 | 1 << 14, 0x8664];
    let data = [
        at | 3 << 14,
        (at + 8) | 1 << 12 | 3 << 14,
        0x1111,
        0x2222,
        0x3333,
        0x4444,
        (at + 16) | 2 << 12 | 1 << 14,
        3,
        (at + 24) | 2 << 12 | 2 << 14,
        2,
    ];
    built.mapped(place::DYNAMIC, &[1, 12 + 12 + 28 + 12 + 36, 6, 0, 12 + 28]);
    let words = |page: u64, words: &[u16]| {
        let head = [(4, page), (4, 8 + 2 * words.len() as u64)];
        head.into_iter().chain(words.iter().map(|&word| (2, word.into()))).collect::<Vec<_>>()
    };
    let at = built.fields(file_offset(place::DYNAMIC + 20), &words(0, &headers));
    let at = built.fields(at, &words(place::PATCHED & !0xfff, &data));
    let site = (place::OVERRIDE_SITE & 0xfff) as u16 | 1 << 12;
    let numbers = [7, 0, 36, 32, function::POINTED, 0, 4, 12, function::REPLACEMENT];
    let at = built.fields(at, &numbers.map(|number| (4, number)));
    built.fields(at, &words(place::OVERRIDE_SITE & !0xfff, &[site, 0]));
}
