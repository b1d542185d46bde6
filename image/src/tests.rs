//! Tests of what `GuestImage` promises, on images made by hand.

use super::*;

fn segment(start: u64, len: u64, permissions: Permissions, file_offset: u64, file_size: u64) -> Segment {
    let range = AddrRange::with_len(GuestAddr(start), len).unwrap();
    Segment { range, permissions, file_offset, file_size }
}

const READ: Permissions = Permissions::READ;

fn code() -> Permissions {
    Permissions::READ | Permissions::EXECUTE
}

fn data() -> Permissions {
    Permissions::READ | Permissions::WRITE
}

/// Code at 0x1000, data with a pointer to code and a zero-filled tail at 0x2ff0, in a file of 0x40 bytes.
fn parts(kind: ImageKind) -> ImageParts<'static> {
    let mut file: Vec<u8> = (0..0x40).collect();
    file[0x20..0x28].copy_from_slice(&0x1004u64.to_le_bytes());
    let mut parts = ImageParts::new(file, Machine::X86_64, kind);
    // Out of order on purpose.
    parts.segments = vec![segment(0x2ff0, 0x30, data(), 0x20, 0x10), segment(0x1000, 0x10, code(), 0x10, 0x10)];
    parts
}

#[test]
fn bytes_come_from_the_file_up_to_its_part_of_the_segment() {
    let image = MappedImage::new(parts(ImageKind::Executable)).unwrap();
    assert_eq!(image.bytes(GuestAddr(0x1000), 2), Some(&[0x10, 0x11][..]));
    assert_eq!(image.bytes(GuestAddr(0x1000), 0x11), None);
    assert_eq!(image.bytes_at_most(GuestAddr(0x100e), 100), [0x1e, 0x1f]);
    assert_eq!(image.bytes_at_most(GuestAddr(0x1010), 1), []);
    assert_eq!(image.bytes_at_most(GuestAddr(0xfff), 1), []);
    assert_eq!(image.bytes(GuestAddr(0x2fff), 1), Some(&[0x2f][..]));
    assert_eq!(image.bytes(GuestAddr(0x3000), 1), None, "the zero-filled tail is not in the file");
    assert!(image.is_zero_filled(GuestAddr(0x3000)) && !image.is_zero_filled(GuestAddr(0x2fff)));
    assert!(!image.is_zero_filled(GuestAddr(0x3020)), "not mapped");
    assert_eq!(image.bytes_at_most(GuestAddr(u64::MAX), usize::MAX), []);
}

#[test]
fn the_span_covers_whole_pages() {
    let image = MappedImage::new(parts(ImageKind::Executable)).unwrap();
    assert_eq!((image.base(), image.span()), (GuestAddr(0x1000), 0x3000));
    assert_eq!(image.executable_ranges(), [AddrRange { start: GuestAddr(0x1000), end: GuestAddr(0x1010) }]);
    assert!(image.is_executable(GuestAddr(0x100f)) && !image.is_executable(GuestAddr(0x1010)));
}

#[test]
fn impossible_layouts_are_refused() {
    let with = |segments| MappedImage::new(ImageParts { segments, ..parts(ImageKind::Executable) }).unwrap_err();
    assert_eq!(with(vec![]), ImageError::NoSegments);
    assert_eq!(with(vec![segment(0x1000, 0, READ, 0, 0)]), ImageError::NoSegments);
    let overlapping = vec![segment(0x1000, 0x11, READ, 0, 1), segment(0x1010, 1, READ, 0, 1)];
    assert!(matches!(with(overlapping), ImageError::OverlappingSegments { .. }));
    let outside = |segment| matches!(with(vec![segment]), ImageError::SegmentOutsideFile { .. });
    assert!(outside(segment(0x1000, 0x100, READ, 1, 0x40)));
    assert!(outside(segment(0x1000, 0x100, READ, u64::MAX, 2)));
    assert!(outside(segment(0x1000, 4, READ, 0, 5)));
    let far = vec![segment(0, 1, READ, 0, 1), segment(MAX_SPAN, 1, READ, 0, 1)];
    assert!(matches!(with(far), ImageError::SpanTooLarge { .. }));
    assert!(matches!(with(vec![segment(u64::MAX - 1, 1, READ, 0, 1)]), ImageError::SpanTooLarge { .. }));
    let near = vec![segment(0, 1, READ, 0, 1), segment(MAX_SPAN - 1, 1, READ, 0, 1)];
    assert!(MappedImage::new(ImageParts { segments: near, ..parts(ImageKind::Executable) }).is_ok());
}

#[test]
fn addresses_of_32_bit_images_end_at_4_gib() {
    let at = |start| MemoryImage::new(Machine::X86, GuestAddr(start), vec![0x90; 16]);
    assert!(at(0xffff_fff0).is_ok());
    assert!(matches!(at(0xffff_fff1), Err(ImageError::SpanTooLarge { .. })));
}

#[test]
fn pointers_need_a_relocation_where_the_image_moves() {
    let fixed = MappedImage::new(parts(ImageKind::Executable)).unwrap();
    assert_eq!(fixed.relocated_pointer(GuestAddr(0x2ff0)), Some(GuestAddr(0x1004)));
    assert_eq!(fixed.relocated_pointer(GuestAddr(0x2ff8)), None, "the value is no address of the image");
    assert_eq!(fixed.relocated_pointer(GuestAddr(0x2ff9)), None, "reaches into the zero-filled tail");
    let movable = MappedImage::new(parts(ImageKind::SharedLibrary)).unwrap();
    assert_eq!(movable.relocated_pointer(GuestAddr(0x2ff0)), None);
    let site = GuestRelocation {
        addr: GuestAddr(0x2ff0),
        width: 8,
        kind: RelocationKind::Relative,
        target: Some(GuestAddr(0x1008)),
    };
    let with = |relocations| {
        let parts = ImageParts { relocations, ..parts(ImageKind::SharedLibrary) };
        MappedImage::new(parts).unwrap().relocated_pointer(GuestAddr(0x2ff0))
    };
    assert_eq!(with(vec![site]), Some(GuestAddr(0x1008)));
    assert_eq!(with(vec![GuestRelocation { kind: RelocationKind::Symbolic, ..site }]), None);
    assert_eq!(with(vec![GuestRelocation { width: 4, ..site }]), None);
    assert_eq!(with(vec![site, GuestRelocation { addr: GuestAddr(0x2ff4), ..site }]), None);
}

#[test]
fn relocations_are_sorted_and_cut_to_the_image() {
    let site =
        |addr, width| GuestRelocation { addr: GuestAddr(addr), width, kind: RelocationKind::Other, target: None };
    let relocations =
        vec![site(0x3000, 8), site(0x1000, 8), site(0x1000, 8), site(0x1000, 0), site(0x3fff, 2), site(0, 8)];
    let image = MappedImage::new(ImageParts { relocations, ..parts(ImageKind::Executable) }).unwrap();
    assert_eq!(image.relocations(), [site(0x1000, 8), site(0x3000, 8)]);
    let page = AddrRange::with_len(GuestAddr(0x1000), 0x1000).unwrap();
    assert_eq!(image.relocations_in(page), [site(0x1000, 8)]);
}

#[test]
fn read_only_data_is_what_the_guest_cannot_store_to() {
    let mut parts = parts(ImageKind::Executable);
    parts.read_only_after_relocation = vec![AddrRange { start: GuestAddr(0x2000), end: GuestAddr(0x2ff8) }];
    let image = MappedImage::new(parts).unwrap();
    assert!(image.is_read_only_data(GuestAddr(0x1000)));
    assert!(image.is_read_only_data(GuestAddr(0x2ff7)) && !image.is_read_only_data(GuestAddr(0x2ff8)));
    assert!(!image.is_read_only_data(GuestAddr(0x2000)), "not mapped");
}

#[test]
fn seeds_are_merged() {
    let mut seeds = SeedCollector::new();
    seeds.add(GuestAddr(0x1008), 9, SeedSource::SYMBOL);
    seeds.add(GuestAddr(0x1008), 4, SeedSource::EH_FRAME);
    seeds.add(GuestAddr(0x1004), 0, SeedSource::DATA_POINTER);
    seeds.add(GuestAddr(0x1004), 1 << 40, SeedSource::DATA_POINTER);
    seeds.add(GuestAddr(0x1010), 1, SeedSource::SYMBOL);
    seeds.add(GuestAddr(0x2ff0), 1, SeedSource::SYMBOL);
    let image = MappedImage::new(ImageParts { seeds, ..parts(ImageKind::Executable) }).unwrap();
    let low = Seed { addr: GuestAddr(0x1004), size: None, source: SeedSource::DATA_POINTER };
    let source = SeedSource::SYMBOL | SeedSource::EH_FRAME;
    assert_eq!(image.seeds(), [low, Seed { addr: GuestAddr(0x1008), size: Some(4), source }]);
    assert!(low.source.is_low_confidence() && !source.is_low_confidence());
    let mut more = SeedCollector::new();
    more.add(GuestAddr(0x1004), 2, SeedSource::CODE_MAP);
    let image = image.with_seeds(more);
    let merged = *image.seed_at(GuestAddr(0x1004)).unwrap();
    assert_eq!((merged.size, merged.source), (Some(2), SeedSource::DATA_POINTER | SeedSource::CODE_MAP));
    assert_eq!(image.seed_at(GuestAddr(0x1005)), None);
}

#[test]
fn labels_inside_functions_are_told_from_functions() {
    let seed = |addr, size| Seed { addr: GuestAddr(addr), size, source: SeedSource::SYMBOL };
    // A long function that holds a short one and an unsized label, then a gap, then another.
    let seeds = [seed(0x10, Some(0x40)), seed(0x20, Some(4)), seed(0x30, None), seed(0x80, Some(8))];
    let extents = FunctionExtents::new(&seeds);
    let interior = |addr| extents.is_interior(GuestAddr(addr));
    assert!(!interior(0xf) && !interior(0x10) && interior(0x11));
    assert!(!interior(0x20) && interior(0x28) && interior(0x30) && interior(0x4f));
    assert!(!interior(0x50) && !interior(0x80) && interior(0x87) && !interior(0x88));
    assert!(!FunctionExtents::default().is_interior(GuestAddr(0)));
}

#[test]
fn an_empty_or_wrapping_blob_is_refused() {
    assert_eq!(MemoryImage::new(Machine::X86_64, GuestAddr(0), vec![]).unwrap_err(), ImageError::NoSegments);
    let wrapping = MemoryImage::new(Machine::X86_64, GuestAddr(u64::MAX), vec![0; 2]);
    assert!(matches!(wrapping, Err(ImageError::SpanTooLarge { .. })));
    let code = [0x90, 0xc3];
    let borrowed = MemoryImage::new(Machine::X86_64, GuestAddr(0x1fff), &code[..]).unwrap();
    assert_eq!((borrowed.base(), borrowed.span()), (GuestAddr(0x1000), 0x2000));
    assert_eq!((borrowed.entry(), borrowed.bits()), (Some(GuestAddr(0x1fff)), 64));
    assert_eq!(borrowed.identity(), Identity { build_id: None, file_size: 2 });
}

#[test]
fn build_ids_have_one_to_64_bytes() {
    assert_eq!(BuildId::new(&[]), None);
    assert_eq!(BuildId::new(&[0; 65]), None);
    assert_eq!(BuildId::new(&[7; 64]).unwrap().as_bytes(), [7; 64]);
    assert_eq!(BuildId::new(&[0x0a, 0xff]).unwrap().to_string(), "0aff");
}

#[test]
fn ranges_are_half_open() {
    let range = AddrRange::with_len(GuestAddr(4), 4).unwrap();
    assert!(range.contains(GuestAddr(4)) && range.contains(GuestAddr(7)) && !range.contains(GuestAddr(8)));
    assert!(!range.overlaps(AddrRange::with_len(GuestAddr(8), 1).unwrap()));
    assert!(range.overlaps(AddrRange::with_len(GuestAddr(7), 1).unwrap()));
    assert_eq!(AddrRange::new(GuestAddr(1), GuestAddr(0)), None);
    assert_eq!(AddrRange::with_len(GuestAddr(u64::MAX), 1), None);
    assert_eq!(range.to_string(), "0x4..0x8");
    assert_eq!(GuestAddr(0).wrapping_add(-1), GuestAddr(u64::MAX));
    assert_eq!(GuestAddr(0x1001).align_up(0x1000), Some(GuestAddr(0x2000)));
    assert_eq!(GuestAddr(u64::MAX).align_up(2), None);
}
