//! Every structure of a small file of each class and type is read, and every one that is wrong is named.

use crate::build::{Built, Spec, build, far_slot, function, near_slot, place, specs};
use causeway_format_elf::{ElfError, ElfImage, Structure};
use causeway_image::{GuestAddr, GuestImage, ImageKind, Machine, Permissions, RelocationKind, SeedSource};

const LIBRARY: Spec = Spec { bits: 64, movable: true, sections: true, old_hash: true };

fn source(image: &ElfImage<'_>, built: &Built, offset: u64) -> SeedSource {
    image.seed_at(GuestAddr(built.base + offset)).map_or(SeedSource::empty(), |seed| seed.source)
}

fn size(image: &ElfImage<'_>, built: &Built, offset: u64) -> Option<u32> {
    image.seed_at(GuestAddr(built.base + offset)).and_then(|seed| seed.size)
}

#[test]
fn layout_follows_the_program_headers() {
    for spec in specs() {
        let built = build(spec);
        let image = ElfImage::parse(&built.bytes).unwrap();
        assert_eq!(image.machine(), if spec.bits == 64 { Machine::X86_64 } else { Machine::X86 });
        assert_eq!(image.kind(), if spec.movable { ImageKind::PositionIndependent } else { ImageKind::Executable });
        assert_eq!((image.base(), image.span()), (GuestAddr(built.base), 0x4000), "{spec:?}");
        assert_eq!(image.segments().len(), 3);
        assert_eq!(image.executable_ranges().len(), 1);
        let data = GuestAddr(built.base + place::DATA);
        assert_eq!(image.segment_at(data).unwrap().permissions, Permissions::READ | Permissions::WRITE);
        assert!(image.is_read_only_data(data), "the read-only range after relocation holds it");
        let bss = GuestAddr(built.base + place::DATA + place::DATA_SIZE);
        assert!(image.is_zero_filled(bss) && image.bytes(bss, 1).is_none() && image.bytes_at_most(bss, 9).is_empty());
        assert_eq!(image.bytes_at_most(GuestAddr(bss.0 - 1), 9).len(), 1);
        assert_eq!(image.interpreter(), Some(b"/lib/loader.so".as_slice()));
        assert_eq!(image.needed(), [b"liba.so".as_slice(), b"libb.so"]);
        assert_eq!(image.identity().build_id.unwrap().as_bytes(), b"AAAAAAAAAABBBBBBBBBB");
    }
}

#[test]
fn every_source_gives_its_seed() {
    for spec in specs() {
        let built = build(spec);
        let image = ElfImage::parse(&built.bytes).unwrap();
        let found = |offset| source(&image, &built, offset);
        assert!(found(function::ENTRY).contains(SeedSource::ENTRY));
        assert!(found(function::DYNAMIC).contains(SeedSource::DYNAMIC_SYMBOL), "{spec:?}");
        assert_eq!(size(&image, &built, function::DYNAMIC), Some(0x20));
        assert!(found(function::UNWIND).contains(SeedSource::EH_FRAME), "{spec:?} {:?}", image.warnings());
        assert_eq!(size(&image, &built, function::UNWIND), Some(0x18));
        assert!(found(function::INIT).contains(SeedSource::INIT_ARRAY), "{spec:?}");
        assert!(found(function::FINI).contains(SeedSource::FINI_ARRAY));
        let pointer = if spec.movable { SeedSource::RELOCATION } else { SeedSource::DATA_POINTER };
        assert!(found(function::RELOCATED).contains(pointer), "{spec:?}");
        assert!(found(function::BITMAP).contains(SeedSource::RELOCATION));
        assert!(found(function::RESOLVER).contains(SeedSource::INDIRECT_FUNCTION));
        assert_eq!(found(function::POINTED).contains(SeedSource::DATA_POINTER), !spec.movable);
        assert!(found(function::LABEL).is_empty() && found(function::UNLIKELY).is_empty(), "{spec:?}");
        assert_eq!(found(function::SYMBOL).contains(SeedSource::SYMBOL), spec.sections);
        assert_eq!(found(function::PLT + 16).contains(SeedSource::PLT), spec.sections);
        assert_eq!(image.unwind_functions(), 1);
    }
}

#[test]
fn a_damaged_unwind_entry_is_counted_and_hides_none_after_it() {
    let built = build(LIBRARY);
    let image = ElfImage::parse(&built.bytes).unwrap();
    let [warning] = image.warnings() else { panic!("{:?}", image.warnings()) };
    assert_eq!((warning.structure, warning.count), (Structure::EhFrame, 1));
    assert_eq!(warning.first_at, place::EH_FRAME + 24);
}

#[test]
fn relocations_say_what_the_loader_stores() {
    for spec in specs() {
        let built = build(spec);
        let image = ElfImage::parse(&built.bytes).unwrap();
        let at = |slot: u64| {
            let found = image.relocations().iter().find(|site| site.addr.0 == built.base + slot).unwrap();
            assert_eq!(found.width, spec.bits / 8);
            (found.kind, found.target.map(|target| target.0 - built.base))
        };
        if spec.movable {
            assert_eq!(at(place::RELATIVE_SLOT), (RelocationKind::Relative, Some(function::RELOCATED)));
        }
        assert_eq!(at(place::BITMAP_SLOT), (RelocationKind::Relative, Some(function::BITMAP)));
        assert_eq!(at(near_slot(spec.bits)), (RelocationKind::Relative, Some(function::NEAR_BIT)));
        assert_eq!(at(far_slot(spec.bits)), (RelocationKind::Relative, Some(function::FAR_BIT)));
        assert_eq!(at(place::RESOLVER_SLOT), (RelocationKind::IndirectFunction, Some(function::RESOLVER)));
        // Bound on first call: the slot first leads elsewhere.
        assert_eq!(at(place::SYMBOL_SLOT), (RelocationKind::Symbolic, Some(function::DYNAMIC)), "{spec:?}");
        // A program's own definition of a symbol comes first.
        let own = (RelocationKind::Relative, Some(function::DYNAMIC));
        assert_eq!(at(place::OWN_SLOT), own, "{spec:?}");
        let pointer = |slot| image.relocated_pointer(GuestAddr(built.base + slot)).map(|target| target.0 - built.base);
        assert_eq!(pointer(place::RELATIVE_SLOT), Some(function::RELOCATED));
        assert_eq!(pointer(place::RESOLVER_SLOT), None);
        assert_eq!(pointer(place::POINTER_SLOT), (!spec.movable).then_some(function::POINTED));
    }
}

/// The error after `bytes` replace those at `offset`.
fn error_after(offset: usize, bytes: &[u8]) -> ElfError {
    let mut file = build(LIBRARY).bytes;
    file[offset..offset + bytes.len()].copy_from_slice(bytes);
    ElfImage::parse(&file).expect_err("the change makes the file unusable")
}

/// Offset of a field of the program header with this index.
const fn program_header(index: usize, field: usize) -> usize {
    64 + index * 56 + field
}

#[test]
fn wrong_headers_are_named() {
    assert_eq!(error_after(0, b"MZ"), ElfError::Magic { found: [b'M', b'Z', b'L', b'F'] });
    let arm = error_after(18, &[183, 0]);
    assert_eq!(arm, ElfError::Machine { offset: 18, machine: 183, name: "ARM64" });
    assert!(arm.to_string().contains("ARM64"));
    let field = |error: ElfError| match error {
        ElfError::Field { structure, field, offset, .. } => (structure, field, offset),
        other => panic!("{other}"),
    };
    assert_eq!(field(error_after(4, &[3])), (Structure::FileHeader, "EI_CLASS", 4));
    assert_eq!(field(error_after(5, &[2])), (Structure::FileHeader, "EI_DATA", 5));
    assert_eq!(field(error_after(16, &[1, 0])), (Structure::FileHeader, "e_type", 16));
    assert_eq!(field(error_after(54, &[55, 0])), (Structure::FileHeader, "e_phentsize", 54));
    let second = program_header(1, 0) as u64;
    let of_second = |at, bytes: &[u8]| field(error_after(program_header(1, at), bytes));
    assert_eq!(of_second(32, &[0, 0x10]), (Structure::ProgramHeader, "p_filesz", second));
    assert_eq!(of_second(8, &[0xff; 8]), (Structure::ProgramHeader, "p_offset", second));
    assert_eq!(of_second(8, &[0, 0xff]), (Structure::ProgramHeader, "p_filesz", second));
    assert_eq!(of_second(8, &[1]), (Structure::ProgramHeader, "p_offset", second));
    assert_eq!(of_second(40, &[0xff; 8]), (Structure::ProgramHeader, "p_memsz", second));
}

#[test]
fn impossible_layouts_are_named() {
    let overlap = error_after(program_header(1, 40), &[0, 0x20]);
    assert!(matches!(overlap, ElfError::Overlap { offset, .. } if offset == program_header(2, 0) as u64), "{overlap}");
    let huge = error_after(program_header(2, 44), &[1]);
    assert!(matches!(huge, ElfError::Layout { offset: 64, .. }), "{huge}");
    assert_eq!(error_after(program_header(1, 4), &[4]), ElfError::NoExecutableSegment { offset: 64 });
    assert_eq!(error_after(56, &[0, 0]), ElfError::NoLoadSegment { offset: 0 });
    let count = error_after(56, &[0xfe, 0xff]);
    let ElfError::Truncated { structure, offset, needed, .. } = count else { panic!("{count}") };
    assert_eq!((structure, offset, needed), (Structure::ProgramHeader, 64, 0xfffe * 56));
}

#[test]
fn many_program_headers_are_counted_in_the_first_section() {
    let mut built = build(LIBRARY);
    let count = u16::from_le_bytes([built.bytes[56], built.bytes[57]]);
    built.bytes[56..58].copy_from_slice(&[0xff, 0xff]);
    let info = place::SECTIONS as usize + 44;
    built.bytes[info..info + 2].copy_from_slice(&count.to_le_bytes());
    assert_eq!(ElfImage::parse(&built.bytes).unwrap().segments().len(), 3);
}

/// A 64-bit library: no interpreter, no mark of a program, and an initializer that another module may provide.
fn library() -> Vec<u8> {
    let mut file = build(LIBRARY).bytes;
    let interpreter = program_header(4, 0);
    assert_eq!(file[interpreter], 3);
    file[interpreter] = 0;
    let dynamic = place::DYNAMIC as usize;
    let mut entries = file[dynamic..].chunks_mut(16);
    let flags = entries.find(|entry| entry[..4] == 0x6fff_fffbu32.to_le_bytes());
    flags.expect("the builder writes DT_FLAGS_1")[8..].fill(0);
    // R_X86_64_64 against the first symbol, whose addend leads on to the initializer.
    let relocation = place::REL as usize;
    file[relocation + 8..][..8].copy_from_slice(&(1u64 << 32 | 1).to_le_bytes());
    file[relocation + 16..][..8].copy_from_slice(&(function::INIT - function::DYNAMIC).to_le_bytes());
    file
}

#[test]
fn symbols_of_a_library_may_come_from_elsewhere() {
    let file = library();
    let image = ElfImage::parse(&file).unwrap();
    assert_eq!(image.kind(), ImageKind::SharedLibrary);
    let kind = |slot| image.relocations().iter().find(|site| site.addr.0 == slot).map(|site| (site.kind, site.target));
    let own = Some(GuestAddr(function::DYNAMIC));
    assert_eq!(kind(place::OWN_SLOT), Some((RelocationKind::Symbolic, own)));
    assert_eq!(kind(place::INIT_SLOT), Some((RelocationKind::Symbolic, Some(GuestAddr(function::INIT)))));
    assert_eq!(image.relocated_pointer(GuestAddr(place::INIT_SLOT)), None);
    assert!(image.seed_at(GuestAddr(function::INIT)).unwrap().source.contains(SeedSource::INIT_ARRAY));
}

#[test]
fn protected_symbols_of_a_library_are_its_own() {
    let mut file = library();
    const PROTECTED: u8 = 3;
    file[place::DYNSYM as usize + 24 + 5] = PROTECTED;
    let image = ElfImage::parse(&file).unwrap();
    assert_eq!(image.relocated_pointer(GuestAddr(place::INIT_SLOT)), Some(GuestAddr(function::INIT)));
    assert_eq!(image.relocated_pointer(GuestAddr(place::OWN_SLOT)), Some(GuestAddr(function::DYNAMIC)));
}
