//! Imports, thread-local storage, load configuration and what it names, for the files of the builder; and the test that each is
//! read as it was written.

use causeway_format_pe::{Change, CodeKind, ExportTarget, ImportName, PeImage, entry_thunk};
use causeway_image::{AddrRange, GuestAddr, GuestImage, SeedSource};

use crate::build::{BASE, Built, NT, Spec, build, file_offset, function, place, specs};

/// Directories that are filled in here: number, address, size.
pub(crate) const DIRECTORIES: [(u64, u64, u64); 4] =
    [(1, place::IMPORTS, 40), (9, place::TLS, 40), (10, place::CONFIGURATION, 64), (13, place::DELAYED, 64)];
/// Guard flags: one byte behind each address.
const GUARD_FLAGS: u64 = 1 << 28 | 0x500;

/// Writes all of them.
pub(crate) fn fill(built: &mut Built) {
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

/// Fixups that make the x86-64 view: another machine, zeroes, a value and a distance.
pub(crate) fn native_view(built: &mut Built) {
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
    built.mapped(place::DYNAMIC, &[1, 12 + 12 + 28, 6, 0, 12 + 28]);
    let words = |page: u64, words: &[u16]| {
        let head = [(4, page), (4, 8 + 2 * words.len() as u64)];
        head.into_iter().chain(words.iter().map(|&word| (2, word.into()))).collect::<Vec<_>>()
    };
    let at = built.fields(file_offset(place::DYNAMIC + 20), &words(0, &headers));
    built.fields(at, &words(place::PATCHED & !0xfff, &data));
}

fn at(relative: u64) -> GuestAddr {
    GuestAddr(BASE + relative)
}

#[test]
fn imports_and_exports_have_names_and_slots() {
    for spec in specs() {
        let file = build(spec).bytes;
        let image = PeImage::parse(&file).unwrap();
        let pointer = u64::from(spec.bits / 8);
        let [import] = image.imports() else { panic!("{:?}", image.imports()) };
        let [delayed] = image.delay_imports() else { panic!("{:?}", image.delay_imports()) };
        for import in [import, delayed] {
            let open = ImportName::Name { hint: 5, name: "open".to_owned() };
            let symbols: Vec<_> = import.symbols.iter().map(|symbol| (symbol.slot, symbol.name.clone())).collect();
            assert_eq!(symbols, [(at(place::SLOTS), open), (at(place::SLOTS + pointer), ImportName::Ordinal(9))]);
            assert_eq!(import.library, "Kernel.DLL");
        }
        assert_eq!((import.module_handle, delayed.module_handle), (None, Some(at(place::POINTER))));
        let exports = image.exports().unwrap();
        let exported = ExportTarget::Address(at(function::EXPORTED));
        assert_eq!((exports.library.as_str(), exports.by_name("call")), ("x.dll", Some(&exported)));
        assert_eq!(exports.by_ordinal(8), Some(&ExportTarget::Forward("B.F".to_owned())));
        assert_eq!((exports.by_ordinal(9), exports.by_ordinal(6), exports.by_name("x")), (None, None, None));
    }
}

#[test]
fn the_load_configuration_leads_to_code() {
    for spec in specs() {
        let file = build(spec).bytes;
        let image = PeImage::parse(&file).unwrap();
        let source = |relative| image.seed_at(at(relative)).map(|seed| seed.source);
        assert_eq!(source(function::CALLBACK), Some(SeedSource::TLS_CALLBACK));
        assert_eq!(source(function::SAFE_HANDLER), (spec.bits == 32).then_some(SeedSource::EXCEPTION_HANDLER));
        assert_eq!(source(function::HANDLER), (spec.bits == 64).then_some(SeedSource::EXCEPTION_HANDLER));
        assert_eq!(source(function::GUARDED), Some(SeedSource::GUARD_CF));
        assert_eq!(source(function::LONG_JUMP), Some(SeedSource::CONTINUATION));
        assert_eq!(source(function::CONTINUATION), Some(SeedSource::CONTINUATION));
        let tls = image.thread_local().unwrap();
        let template = AddrRange { start: at(place::DATA), end: at(place::DATA + 8) };
        assert_eq!((tls.template, tls.zero_fill, tls.index), (template, 24, at(place::POINTER)));
        let configuration = image.load_configuration().unwrap();
        assert_eq!(configuration.security_cookie, Some(at(place::POINTER)));
        let ordered = image.ordered_accesses().unwrap();
        let needs = |offset| ordered.needs_order(at(function::ENTRY + offset));
        assert_eq!([0, 1, 4, 0xf, 0x10].map(needs), [true, false, true, false, true]);
    }
}

#[test]
fn native_code_is_not_the_guests() {
    for spec in specs() {
        let file = build(spec).bytes;
        let image = PeImage::parse(&file).unwrap();
        let hybrid = image.hybrid().unwrap();
        let native = if spec.bits == 64 { CodeKind::Arm64Ec } else { CodeKind::Arm64 };
        let kinds = [place::TEXT, function::NATIVE, function::NATIVE + 0x40].map(|place| hybrid.kind_at(at(place)));
        assert_eq!(kinds, [Some(CodeKind::Guest), Some(native), Some(CodeKind::Arm64)]);
        assert_eq!(hybrid.kind_at(at(place::DATA)), None);
        assert!(image.is_executable(at(function::NATIVE - 1)) && !image.is_executable(at(function::NATIVE)));
        if spec.bits == 64 {
            assert_eq!(hybrid.range_entries[0].entry, at(function::NATIVE + 8));
            assert_eq!(hybrid.redirections[0].destination, at(function::NATIVE));
            assert_eq!(hybrid.slots.call, Some(at(place::SLOTS)));
            assert_eq!(entry_thunk(&image, at(function::NATIVE)), Some(at(function::NATIVE + 0x10)));
        }
    }
}

#[test]
fn fixups_make_the_guests_view() {
    let file = build(Spec { bits: 64, library: true, movable: true, native: true }).bytes;
    let image = PeImage::parse(&file).unwrap();
    let changes: Vec<_> = image.fixups().iter().map(|fixup| fixup.change).collect();
    let machine = Change::Value { width: 2, value: 0x8664 };
    let value = Change::Value { width: 8, value: 0x4444_3333_2222_1111 };
    assert_eq!(changes, [machine, Change::ZeroFill { width: 8 }, value, Change::Delta(-12), Change::Delta(16)]);
    let patched = image.bytes(at(place::PATCHED), 32).unwrap();
    let number = |offset: usize| u64::from_le_bytes(patched[offset..offset + 8].try_into().unwrap());
    let high = 0xffff_ffff_0000_0000;
    assert_eq!([0, 8, 16, 24].map(number), [0, 0x4444_3333_2222_1111, high | 0xffff_fff3, high | 0x0f]);
    assert_eq!(image.file().len(), file.len());
    assert_ne!(image.file(), file, "the file itself is of the other view");
}
