//! Each directory of a sample is read as it was written.

use causeway_format_pe::sample::{BASE, Spec, build, function, place, specs};
use causeway_format_pe::{Change, CodeKind, ExportTarget, ImportName, PeImage, entry_thunk};
use causeway_image::{AddrRange, GuestAddr, GuestImage, RelocationKind, SeedSource};

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
        assert_eq!(PeImage::libraries(&file).unwrap(), ["Kernel.DLL", "Kernel.DLL"]);
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

#[test]
fn functions_may_be_replaced() {
    let file = build(Spec { bits: 64, library: true, movable: true, native: true }).bytes;
    let image = PeImage::parse(&file).unwrap();
    let [entry] = image.function_overrides() else { panic!("{:?}", image.function_overrides()) };
    assert_eq!((entry.original, &*entry.replacements), (at(function::POINTED), &[at(function::REPLACEMENT)][..]));
    assert_eq!(entry.sites, [at(place::OVERRIDE_SITE)]);
    assert!(image.seed_at(at(function::REPLACEMENT)).unwrap().source.contains(SeedSource::RELOCATION));
    let site = image.relocations().iter().find(|site| site.addr == entry.sites[0]).unwrap();
    assert_eq!((site.width, site.kind, site.target), (4, RelocationKind::Other, None));
}
