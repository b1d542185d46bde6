//! Every structure of a small file of each width is read, and every one that is wrong is named.

use causeway_format_pe::sample::{BASE, DATA_SIZE, NT, OPTIONAL, Spec, build, file_offset, function, place, specs};
use causeway_format_pe::{PeError, PeImage, Structure};
use causeway_image::{GuestAddr, GuestImage, ImageKind, Machine, Permissions, RelocationKind, SeedSource};

const LIBRARY: Spec = Spec { bits: 64, library: true, movable: true, native: false };

fn at(relative: u64) -> GuestAddr {
    GuestAddr(BASE + relative)
}

#[test]
fn layout_follows_headers_and_sections() {
    for spec in specs() {
        let file = build(spec).bytes;
        let image = PeImage::parse(&file).unwrap();
        assert_eq!(image.machine(), if spec.bits == 64 { Machine::X86_64 } else { Machine::X86 });
        let kind = match (spec.library, spec.movable) {
            (true, _) => ImageKind::SharedLibrary,
            (false, true) => ImageKind::PositionIndependent,
            (false, false) => ImageKind::Executable,
        };
        assert_eq!(image.kind(), kind);
        assert_eq!((image.base(), image.span()), (at(0), 0x4000));
        assert_eq!(image.entry(), Some(at(function::ENTRY)));
        assert_eq!(image.segments().len(), 3);
        assert_eq!(image.bytes(at(0), 2), Some(b"MZ".as_slice()));
        assert_eq!(image.segment_at(at(place::TEXT)).unwrap().permissions, Permissions::READ | Permissions::EXECUTE);
        assert_eq!(image.segment_at(at(place::DATA)).unwrap().permissions, Permissions::READ | Permissions::WRITE);
        assert_eq!(image.bytes_at_most(at(place::DATA), usize::MAX).len() as u64, DATA_SIZE);
        assert!(image.is_zero_filled(at(place::DATA + DATA_SIZE)) && !image.is_read_only_data(at(place::DATA)));
        assert_eq!(image.identity().build_id.unwrap().as_bytes(), b"GGGGGGGGGGGGGGGGAAAA");
        assert_eq!(image.identity().file_size, file.len() as u64);
    }
}

#[test]
fn every_source_gives_its_seed() {
    for spec in specs() {
        let file = build(spec).bytes;
        let image = PeImage::parse(&file).unwrap();
        let found = |relative| image.seed_at(at(relative)).map(|seed| (seed.source, seed.size));
        assert_eq!(found(function::ENTRY), Some((SeedSource::ENTRY, None)));
        assert_eq!(found(function::EXPORTED), Some((SeedSource::EXPORT, None)));
        let unwind = (SeedSource::PDATA, Some(0x18));
        assert_eq!(found(function::UNWIND), (spec.bits == 64).then_some(unwind), "{spec:?}");
        assert_eq!(found(function::CHAINED), None);
        assert_eq!(found(function::POINTED), spec.movable.then_some((SeedSource::RELOCATION, None)));
        assert_eq!(found(function::OPERAND), None, "the pointer lies in code");
        let damaged = if spec.bits == 64 { 1 } else { 0 };
        assert_eq!(image.warnings().len(), damaged, "{:?}", image.warnings());
        assert!(image.warnings().iter().all(|warning| warning.structure == Structure::ExceptionDirectory));
    }
}

#[test]
fn base_relocations_say_what_the_loader_stores() {
    for spec in specs() {
        let file = build(spec).bytes;
        let image = PeImage::parse(&file).unwrap();
        // The others are not base relocations.
        let sites = image.relocations().iter().filter(|site| site.kind == RelocationKind::Relative);
        let sites: Vec<_> = sites.map(|site| (site.addr, site.width, site.kind, site.target)).collect();
        if spec.movable {
            let relative = |site, target| (at(site), spec.bits / 8, RelocationKind::Relative, Some(at(target)));
            let operand = relative(place::OPERAND_SITE, function::OPERAND);
            assert_eq!(sites, [operand, relative(place::POINTER, function::POINTED)]);
        } else {
            assert_eq!(sites, []);
        }
        let fixed_library = spec.library && !spec.movable;
        let pointer = (!fixed_library).then_some(at(function::POINTED));
        assert_eq!(image.relocated_pointer(at(place::POINTER)), pointer, "{spec:?}");
    }
}

/// The error after `bytes` replace those at `offset`.
fn error_after(offset: u64, bytes: &[u8]) -> PeError {
    let mut file = build(LIBRARY).bytes;
    let offset = offset as usize;
    file[offset..offset + bytes.len()].copy_from_slice(bytes);
    PeImage::parse(&file).expect_err("the change makes the file unusable")
}

#[test]
fn wrong_headers_are_named() {
    assert_eq!(error_after(0, b"ZM"), PeError::Magic { found: *b"ZM" });
    let arm = error_after(NT + 4, &[0x64, 0xaa]);
    assert_eq!(arm, PeError::Machine { offset: NT + 4, machine: 0xaa64, name: "ARM64" }, "it has no other view");
    let field = |offset, bytes: &[u8]| match error_after(offset, bytes) {
        PeError::Field { structure, field, offset, .. } => (structure, field, offset),
        other => panic!("{other}"),
    };
    let first_section = OPTIONAL + 240;
    assert_eq!(field(NT, b"NE"), (Structure::FileHeader, "Signature", NT));
    assert_eq!(field(OPTIONAL, &[0x0b, 1]), (Structure::OptionalHeader, "Magic", OPTIONAL));
    assert_eq!(field(OPTIONAL + 24, &[0, 0x10]), (Structure::OptionalHeader, "ImageBase", OPTIONAL));
    assert_eq!(field(OPTIONAL + 60, &[0, 0]), (Structure::OptionalHeader, "SizeOfHeaders", OPTIONAL));
    assert_eq!(field(NT + 20, &[40, 0]), (Structure::FileHeader, "SizeOfOptionalHeader", NT + 4));
    assert_eq!(field(first_section + 12, &[0, 0x40]), (Structure::SectionHeader, "VirtualSize", first_section));
    assert_eq!(field(first_section + 20, &[0, 0x20]), (Structure::SectionHeader, "SizeOfRawData", first_section));
    let overlap = error_after(first_section + 12, &[0, 0x20]);
    assert!(matches!(overlap, PeError::Layout { offset, .. } if offset == first_section), "{overlap}");
    let no_code = error_after(first_section + 36, &[0, 0, 0, 0x40]);
    assert_eq!(no_code, PeError::NoExecutableSection { offset: first_section });
    let far = error_after(60, &[0xff; 4]);
    assert!(matches!(far, PeError::Truncated { structure: Structure::FileHeader, offset: 0xffff_ffff, .. }), "{far}");
}

#[test]
fn damaged_tables_are_skipped_and_counted() {
    let native = Spec { native: true, ..LIBRARY };
    for (spec, offset, structure) in [
        (LIBRARY, file_offset(place::EXPORTS) + 20, Structure::ExportDirectory),
        (LIBRARY, file_offset(place::RELOC) + 4, Structure::BaseRelocation),
        (LIBRARY, file_offset(place::DEBUG) + 24, Structure::DebugDirectory),
        (native, file_offset(place::DYNAMIC) + 4, Structure::DynamicRelocation),
    ] {
        let mut file = build(spec).bytes;
        file[offset as usize..offset as usize + 4].copy_from_slice(&0x7fff_fff0u32.to_le_bytes());
        let image = PeImage::parse(&file).unwrap();
        let warning = image.warnings().iter().find(|warning| warning.structure == structure).expect("it is counted");
        assert!(warning.to_string().starts_with(&format!("{structure}: 1 damaged")), "{warning}");
        assert_eq!(image.entry(), Some(at(function::ENTRY)));
    }
}
