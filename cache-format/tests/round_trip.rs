//! What is written is read back; the tables answer as naive maps do; the same contents give the same bytes.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod synthetic;

use std::collections::BTreeMap;

use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::relocation::{self, Bases, OneThread};
use causeway_cache_format::{
    Contents, FormatError, Function, GuestPage, GuestPc, Identity, IndexEntry, Key, Layout, MemoryModel, Mismatch,
    NO_GUEST, PageRun, PcPoint, Profile, Reader, Seal, SectionKind, Sizes, WriteError, Writer, cache_file_name,
    hash_guest_page, metadata, reseal,
};
use synthetic::{Random, Synthetic, fields, synthetic};

fn cases() -> impl Iterator<Item = (u64, Synthetic)> {
    let sizes = [0, 1, 2, 5, 30, 300, 3000];
    (0..21).map(move |seed| (seed, synthetic(seed, sizes[seed as usize % sizes.len()])))
}

#[test]
fn everything_is_read_back() {
    for (seed, case) in cases() {
        let file = case.file();
        let reader = Reader::new(&file).unwrap();
        reader.verify_all().unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        assert_eq!(reader.header().fields, case.fields);
        reader.matches(&case.fields.profile, &case.fields.identity).unwrap();
        assert_eq!(reader.code(), case.contents.code);
        assert_eq!(reader.module_data().unwrap(), case.contents.module_data);
        assert_eq!(reader.header().tables.functions as usize, case.contents.functions.len());
        assert_eq!(reader.guest_masks().unwrap(), case.contents.guest_masks);
        assert_eq!(reader.left_out().unwrap(), case.contents.left_out);
        let relocations = (0..reader.code_pages()).map(|page| reader.relocations_of_page(page).unwrap().len());
        assert!(relocations.sum::<usize>() >= case.contents.relocations.len());
        let metadata: Vec<_> = reader.metadata().unwrap().collect();
        assert_eq!(metadata, [("image", "bash"), ("tool", "causeway 0.1.0")]);
        let entries = (0..reader.code_pages()).flat_map(|page| reader.entries_of_code_page(page).unwrap());
        assert!(entries.eq(case.entries()), "seed {seed}");
        assert_eq!(reader.entry_count() as usize, case.entries().len());
    }
}

#[test]
fn sections_that_are_mapped_lie_on_64_kib() {
    let file = synthetic(4, 30).file();
    let reader = Reader::new(&file).unwrap();
    for kind in SectionKind::ALL {
        let section = reader.section(kind);
        assert_eq!(section.offset % kind.alignment(section.size), 0, "{kind}");
        assert!(section.end() <= file.len() as u64);
    }
    assert_eq!(reader.section(SectionKind::Code).offset % 0x1_0000, 0);
    assert_eq!(reader.section(SectionKind::ModuleData).offset % 0x1_0000, 0);
    let placement = reader.header().fields.placement;
    let bases = placement.bases(0x7000_0000, reader.code_size());
    let in_file = reader.section(SectionKind::ModuleData).offset - reader.section(SectionKind::Code).offset;
    assert_eq!(bases.module_data - bases.code, in_file);
    assert_eq!(bases.code - bases.image, 0x1000_0000);
}

#[test]
fn lookups_agree_with_a_map() {
    for (seed, case) in cases() {
        let file = case.file();
        let reader = Reader::new(&file).unwrap();
        let map: BTreeMap<u32, IndexEntry> =
            case.entries().into_iter().map(|entry| (entry.guest_offset, entry)).collect();
        let span = case.fields.placement.image_span as u32;
        let step = 1 + span / 50_000;
        for guest in (0..span + 100).step_by(step as usize).chain(map.keys().copied()).chain([u32::MAX]) {
            assert_eq!(reader.lookup(guest), Ok(map.get(&guest).copied()), "seed {seed} {guest:#x}");
        }
    }
}

fn naive_pc(points: &BTreeMap<u32, u32>, code_offset: u32) -> Option<GuestPc> {
    let (boundary, guest_offset) = points.range(..=code_offset).next_back()?;
    (*guest_offset != NO_GUEST).then_some(GuestPc { guest_offset: *guest_offset, exact: *boundary == code_offset })
}

#[test]
fn guest_pcs_agree_with_a_map() {
    for (seed, case) in cases() {
        let file = case.file();
        let reader = Reader::new(&file).unwrap();
        let points: BTreeMap<u32, u32> =
            case.contents.points.iter().map(|point| (point.code_offset, point.guest_offset)).collect();
        // The first of several counts, which is inserted last.
        let entries: BTreeMap<u32, u32> = (case.contents.points.iter().rev().filter(|point| point.entry))
            .map(|point| (point.code_offset, point.guest_offset))
            .collect();
        let size = case.contents.code.len() as u32;
        for code_offset in (0..size).step_by(4) {
            assert_eq!(
                reader.guest_pc(code_offset),
                Ok(naive_pc(&points, code_offset)),
                "seed {seed} {code_offset:#x}"
            );
            assert_eq!(
                reader.entry_at(code_offset),
                Ok(entries.get(&code_offset).copied()),
                "seed {seed} {code_offset:#x}"
            );
        }
        let outside = FormatError::CodeOffset { offset: size.into(), size: size.into() };
        assert_eq!(reader.guest_pc(size), Err(outside));
        assert_eq!(reader.entry_at(size), Err(outside));
    }
}

#[test]
fn pc_tables_of_wild_points_agree_with_a_map() {
    let mut random = Random::new(99);
    for _ in 0..60 {
        let code_size = 4 * (1 + random.below(6000));
        let mut points = Vec::new();
        let mut code_offset = random.below(300) as u32 * 4;
        while u64::from(code_offset) < code_size {
            let guest_offset = match random.below(6) {
                0 => NO_GUEST,
                1 => random.next() as u32 >> 9,
                _ => {
                    points.last().map_or(5, |last: &PcPoint| last.guest_offset & 0x7f_ffff)
                        + [0, 1, 15, 16, 254, 255, 256, 300][random.below(8) as usize]
                }
            };
            points.push(PcPoint { code_offset, guest_offset, entry: false });
            code_offset += 4 * [0, 1, 2, 14, 15, 16, 253, 254, 255, 256, 1023, 1024, 1025][random.below(13) as usize];
        }
        let contents = Contents { code: vec![0; code_size as usize], points, ..Contents::default() };
        let file = contents.to_file(&fields(1 << 24)).unwrap();
        let reader = Reader::new(&file).unwrap();
        reader.verify_all().unwrap();
        let map: BTreeMap<u32, u32> =
            contents.points.iter().map(|point| (point.code_offset, point.guest_offset)).collect();
        for code_offset in (0..code_size as u32).step_by(4) {
            assert_eq!(reader.guest_pc(code_offset), Ok(naive_pc(&map, code_offset)));
        }
    }
}

#[test]
fn records_of_ordinary_code_are_half_a_byte() {
    let points = (0..10_000).map(|n| PcPoint { code_offset: n * 8, guest_offset: n * 4, entry: false }).collect();
    let contents = Contents { code: vec![0; 80_000], points, ..Contents::default() };
    let file = contents.to_file(&fields(1 << 24)).unwrap();
    let size = Reader::new(&file).unwrap().section(SectionKind::CodeGroups).size;
    let rows = (20 + 2) * 16;
    assert!(size <= rows + 5000 + 20 * 3, "{size}");
}

#[test]
fn several_boundaries_at_one_place_are_all_entries_and_the_last_one_counts() {
    let point = |code_offset, guest_offset, entry| PcPoint { code_offset, guest_offset, entry };
    let points = vec![
        point(0, 0x100, true),
        point(4092, 0x110, true),
        point(4092, 0x111, true),
        point(4092, 0x112, false),
        point(4096, 0x105, true),
        point(4100, 0x110, true),
        point(4100, 0x100, true),
        point(4104, NO_GUEST, false),
    ];
    let contents = Contents { code: vec![0; 5000], points, ..Contents::default() };
    let file = contents.to_file(&fields(0x2000)).unwrap();
    let reader = Reader::new(&file).unwrap();
    reader.verify_all().unwrap();
    for (guest_offset, code_offset) in [(0x100, 0), (0x110, 4092), (0x111, 4092), (0x105, 4096)] {
        assert_eq!(reader.lookup(guest_offset), Ok(Some(IndexEntry { guest_offset, code_offset })));
    }
    assert_eq!(reader.lookup(0x112), Ok(None));
    assert_eq!(reader.entry_count(), 6);
    let pc = |guest_offset, exact| Ok(Some(GuestPc { guest_offset, exact }));
    assert_eq!(reader.guest_pc(4092), pc(0x112, true));
    assert_eq!(reader.guest_pc(4088), pc(0x100, false));
    assert_eq!(reader.guest_pc(4100), pc(0x100, true));
    assert_eq!(reader.guest_pc(4104), Ok(None));
}

#[test]
fn guest_pages_notice_changes_but_not_relocations() {
    for (seed, case) in cases() {
        let file = case.file();
        let reader = Reader::new(&file).unwrap();
        let masked = |at: u64| {
            case.contents.guest_masks.iter().any(|mask| (u64::from(mask.offset.get())..mask.end()).contains(&at))
        };
        let mut random = Random::new(seed);
        for row in reader.guest_pages().unwrap() {
            let page = row.page.get();
            let start = page as usize * 4096;
            let mut bytes = case.image[start..case.image.len().min(start + 4096)].to_vec();
            assert_eq!(reader.guest_page_unchanged(page, &bytes), Ok(Some(true)));
            let at = random.below(bytes.len() as u64) as usize;
            bytes[at] ^= 1 << random.below(8);
            assert_eq!(reader.guest_page_unchanged(page, &bytes), Ok(Some(masked((start + at) as u64))), "seed {seed}");
        }
    }
}

#[test]
fn masks_across_page_borders_count_on_both_sides() {
    let masks = [causeway_cache_format::GuestMask::new(4092, 8)];
    let (zero, ones) = ([0u8; 4096], [0xffu8; 4096]);
    let mut edge = ones;
    edge[4092..].fill(0);
    assert_eq!(hash_guest_page(0, &ones, &masks), hash_guest_page(0, &edge, &[]));
    edge = ones;
    edge[..4].fill(0);
    assert_eq!(hash_guest_page(1, &ones, &masks), hash_guest_page(1, &edge, &[]));
    assert_eq!(hash_guest_page(2, &ones, &masks), hash_guest_page(2, &ones, &[]));
    assert_eq!(hash_guest_page(7, &zero[..100], &[]), hash_guest_page(9, &zero, &[]));
}

/// Functions with second guest ranges far from the first, and hashes for all of their pages.
fn scattered(case: &mut Synthetic) {
    let span = case.fields.placement.image_span as u32;
    let functions = &mut case.contents.functions;
    for number in (0..functions.len()).step_by(3) {
        let row = functions[number];
        functions.push(Function { guest_offset: row.code_offset % span, guest_size: 1, ..row });
    }
    functions.sort_unstable();
    functions.dedup();
    let mut pages: Vec<u32> = functions.iter().flat_map(Function::guest_pages).collect();
    pages.sort_unstable();
    pages.dedup();
    case.contents.guest_pages = pages.into_iter().map(|page| GuestPage::new(page, 7)).collect();
}

#[test]
fn dependencies_agree_with_a_scan_both_ways() {
    for (seed, mut case) in cases() {
        scattered(&mut case);
        let file = case.file();
        let reader = Reader::new(&file).unwrap();
        reader.verify_all().unwrap();
        let mut wanted = std::collections::BTreeSet::new();
        for row in &case.contents.functions {
            for page in row.code_offset / 4096..=((row.code_end() - 1) / 4096) as u32 {
                wanted.extend(row.guest_pages().map(|guest| (page, guest)));
            }
        }
        let mut found = std::collections::BTreeSet::new();
        for page in 0..reader.code_pages() {
            let runs = reader.dependencies_of_code_page(page).unwrap();
            found.extend(runs.iter().flat_map(PageRun::pages).map(|guest| (page, guest)));
        }
        assert!(found == wanted, "seed {seed}");
        for guest in [0..1, 1..2, 3..9, 0..1 << 20, 5..5] {
            let pages: Vec<u32> = wanted.iter().filter(|pair| guest.contains(&pair.1)).map(|pair| pair.0).collect();
            let ranges = reader.code_pages_of_guest_pages(guest).unwrap();
            let mut found: Vec<u32> = ranges.iter().cloned().flatten().collect();
            found.dedup();
            let mut pages = pages;
            pages.dedup();
            assert_eq!(found, pages, "seed {seed}");
        }
    }
}

#[test]
fn keyed_files_open_with_their_key_alone() {
    let case = synthetic(5, 30);
    let (key, other) = (Seal::Keyed(Key::new([7; 32])), Seal::Keyed(Key::new([8; 32])));
    let plain = case.file();
    let keyed = case.contents.to_sealed_file(&case.fields, &key).unwrap();
    Reader::sealed(&keyed, key).unwrap().verify_all().unwrap();
    assert_eq!(Reader::new(&keyed).err(), Some(FormatError::Keyed));
    assert_eq!(Reader::sealed(&keyed, other).err(), Some(FormatError::Tag));
    assert_eq!(Reader::sealed(&plain, key).err(), Some(FormatError::NotKeyed));
    assert_eq!(format!("{key:?}"), "Keyed(Key(..))");
    let mut resealed = plain.clone();
    reseal(&mut resealed, &Seal::Plain, &key, &OneThread).unwrap();
    assert!(resealed == keyed);
    assert_eq!(reseal(&mut resealed, &Seal::Plain, &other, &OneThread), Err(FormatError::Keyed));
    reseal(&mut resealed, &key, &Seal::Plain, &OneThread).unwrap();
    assert!(resealed == plain);
}

#[test]
fn pages_are_relocated_to_other_places() {
    let case = synthetic(12, 300);
    let file = case.file();
    let reader = Reader::new(&file).unwrap();
    let size = reader.code_size();
    let home = case.fields.placement.bases(case.fields.placement.image_base, size);
    let slid = case.fields.placement.bases(0x5555_5555_4000, size);
    let away = Bases { image: 0x1234_5000, ..home };
    let mut changed = 0;
    for page in 0..relocation::page_count(size) as u32 {
        let original = &case.contents.code[page as usize * 4096..(size as usize).min((page as usize + 1) * 4096)];
        let mut copy = [0xee; 4096];
        for same in [home, slid] {
            reader.relocate_code_page(page, &same, &mut copy).unwrap();
            assert_eq!(&copy[..original.len()], original);
        }
        reader.relocate_code_page(page, &away, &mut copy).unwrap();
        let records = reader.relocations_of_page(page).unwrap();
        relocation::verify_page(&copy[..original.len()], page, records, &away).unwrap();
        changed += usize::from(&copy[..original.len()] != original);
        assert!(copy[original.len()..].iter().all(|byte| *byte == 0));
    }
    assert!(changed > 5);
    assert!(reader.relocations_of_page(u32::MAX).is_err());
}

#[test]
fn absolute_records_tie_code_to_its_preferred_base() {
    let mut case = synthetic(3, 30);
    let placement = case.fields.placement;
    let size = case.contents.code.len() as u64;
    let (home, slid) = (placement.bases(placement.image_base, size), placement.bases(0x5555_5555_4000, size));
    let away = Bases { code: slid.code + 0x1_0000, ..slid };
    let placed = |file: &[u8]| {
        let reader = Reader::new(file).unwrap();
        reader.verify_all().unwrap();
        [home, slid, away].map(|bases| reader.header().is_placed(&bases))
    };
    assert_eq!(placed(&case.file()), [true, true, false]);

    let site = size as u32;
    case.contents.code.extend(0xd2a0_0000u32.to_le_bytes()); // movz x0, #0, lsl #16
    let (kind, target) = (relocation::RelocationKind::MoveWide1, relocation::Target::Image(0x10_0000));
    let mut fragment = relocation::Fragment::new();
    fragment.push(relocation::Record { site: 0, kind, target }).unwrap();
    let piece = &mut case.contents.code[site as usize..];
    case.contents.relocations.extend(relocation::link(&fragment, site, piece, &home, |_| None).unwrap());
    assert_eq!(placed(&case.file()), [true, false, false]);
}

#[test]
fn sizes_beyond_the_format_are_refused() {
    let layout = |change: &dyn Fn(&mut Sizes)| {
        let mut sizes = Sizes { image_span: 1 << 32, code: 1 << 20, ..Sizes::default() };
        change(&mut sizes);
        Layout::new(&sizes)
    };
    let largest = layout(&|sizes| sizes.code = (1 << 32) - 4).unwrap();
    assert!(largest.file_size() > 1 << 32);
    assert!(layout(&|sizes| sizes.image_span += 1).is_err());
    assert!(layout(&|sizes| sizes.code = 1 << 32).is_err());
    assert!(layout(&|sizes| sizes.code = 6).is_err());
    assert!(layout(&|sizes| sizes.code = u64::MAX - 3).is_err());
    for count in [1 << 32, u64::MAX / 2, u64::MAX] {
        assert!(layout(&|sizes| sizes.index_lists = count).is_err());
        assert!(layout(&|sizes| sizes.dependencies = count).is_err());
        assert!(layout(&|sizes| sizes.pc_records = count).is_err());
        assert!(layout(&|sizes| sizes.relocations = count).is_err());
        assert!(layout(&|sizes| sizes.module_data = count).is_err());
        assert!(layout(&|sizes| sizes.metadata = count).is_err());
    }
    let small = layout(&|_| ()).unwrap();
    assert!(matches!(Writer::new(small, &mut [0; 4096]), Err(WriteError::BufferSize { .. })));
}

#[test]
fn metadata_is_lines_of_text() {
    for (key, value) in [("", "x"), ("Key", "x"), ("a b", "x"), ("a=b", "x"), ("key", "two\nlines"), ("key", "\u{7f}")]
    {
        assert!(metadata::encode(&[(key, value)].into()).is_err(), "{key:?} {value:?}");
    }
    let text = metadata::encode(&[("b", "2=3"), ("a.1", "größe")].into()).unwrap();
    assert_eq!(text, "a.1=größe\nb=2=3\n".as_bytes());
    assert_eq!(metadata::entries(&text).collect::<Vec<_>>(), [("a.1", "größe"), ("b", "2=3")]);
    assert_eq!(metadata::entries(b"\xff=1\nnothing\n\nx=").collect::<Vec<_>>(), [("x", "")]);
}

#[test]
fn wrong_contents_are_not_written() {
    let case = synthetic(3, 30);
    let span = case.fields.placement.image_span;
    let refused = |change: &dyn Fn(&mut Contents)| {
        let mut contents = case.contents.clone();
        change(&mut contents);
        assert!(contents.to_file(&case.fields).is_err());
    };
    refused(&|contents| contents.points.swap(0, 1));
    refused(&|contents| contents.points[1].code_offset += 1);
    refused(&|contents| contents.points[0].guest_offset = span as u32);
    refused(&|contents| contents.points.last_mut().unwrap().entry = true);
    refused(&|contents| contents.functions.swap(0, 1));
    refused(&|contents| contents.functions[0].code_size = u32::MAX);
    refused(&|contents| contents.functions[0].code_size += 4);
    refused(&|contents| contents.guest_pages.reverse());
    refused(&|contents| contents.guest_masks[0].size = 9);
    refused(&|contents| contents.relocations.swap(0, 1));
    refused(&|contents| contents.left_out.swap(0, 1));
    refused(&|contents| contents.code.push(0));
    refused(&|contents| contents.code.truncate(8));
    let mut fields = case.fields;
    fields.placement.code_delta = 2048;
    assert_eq!(case.contents.to_file(&fields), Err(WriteError::Placement("code delta")));
}

#[test]
fn profiles_and_images_that_differ_are_told() {
    let case = synthetic(1, 1);
    let file = case.file();
    let reader = Reader::new(file).unwrap();
    let (profile, identity) = (case.fields.profile, case.fields.identity);
    let told = |profile: Profile, identity: Identity| reader.matches(&profile, &identity).unwrap_err().to_string();
    assert_eq!(
        told(Profile { guest_abi: GuestAbi::X86_32, ..profile }, identity),
        "cache is for Linux64 guests, wanted is X86_32"
    );
    let relaxed = Profile { memory_model: MemoryModel::Relaxed, ..profile };
    assert_eq!(told(relaxed, identity), "cache has memory model Tso, wanted is Relaxed");
    let lesser = Profile { host_features: 0x11, ..profile };
    assert_eq!(reader.matches(&lesser, &identity), Err(Mismatch::HostFeatures { missing: 4 }));
    reader.matches(&Profile { host_features: 0xff, ..profile }, &identity).unwrap();
    assert!(told(Profile { options: 1, ..profile }, identity).contains("options"));
    assert!(told(profile, Identity::of(b"the image", &[0xab; 19])).contains("build id"));
    assert!(told(profile, Identity::of(b"the imag", &[0xab; 20])).contains("9 bytes"));
    assert!(told(profile, Identity::of(b"THE IMAGE", &[0xab; 20])).contains("hash"));
    reader.matches(&profile, &Identity::from_parts(9, 0, &[0xab; 20])).unwrap();
}

#[test]
fn file_names_are_safe_and_tell_profiles_apart() {
    let profile = fields(0).profile;
    let name =
        |image: &str, content: &[u8], profile: &Profile| cache_file_name(image, &Identity::of(content, b""), profile);
    let plain = name("bash", b"1", &profile);
    assert!(plain.starts_with("bash-") && plain.contains(".linux64-tso-") && plain.ends_with(".cwc"), "{plain}");
    assert_ne!(plain, name("bash", b"2", &profile));
    assert_ne!(plain, name("bash", b"1", &Profile { host_features: 1, ..profile }));
    for hostile in ["../../etc/passwd", "", ".", "..", "a\0b", "ü", "a b\n"] {
        let name = name(hostile, b"", &profile);
        assert!(!name.starts_with('.') && !name.contains(['/', '\0', ' ', '\n', '\\']) && name.is_ascii(), "{name}");
    }
    assert!(name(&"x".repeat(500), b"", &profile).len() < 128);
    let with_id = |file: &[u8]| cache_file_name("a", &Identity::of(file, b"id"), &profile);
    assert_eq!(with_id(b"12"), with_id(b"34"));
}

#[test]
fn a_large_file_is_read_back() {
    let count = 400_000u32;
    let points: Vec<_> = (0..count * 3)
        .map(|n| PcPoint { code_offset: n * 16, guest_offset: n / 3 * 11 + n % 3 * 4, entry: n % 3 == 0 })
        .collect();
    let contents = Contents { code: vec![0x1f; count as usize * 48], points, ..Contents::default() };
    let file = contents.to_file(&fields(11 * u64::from(count))).unwrap();
    let reader = Reader::new(file).unwrap();
    for point in contents.points.iter().step_by(997 * 3) {
        let &PcPoint { guest_offset, code_offset, .. } = point;
        assert_eq!(reader.lookup(guest_offset), Ok(Some(IndexEntry { guest_offset, code_offset })));
        assert_eq!(reader.lookup(guest_offset + 1), Ok(None));
    }
    for point in contents.points.iter().step_by(997) {
        let found = reader.guest_pc(point.code_offset + 8).unwrap();
        assert_eq!(found, Some(GuestPc { guest_offset: point.guest_offset, exact: false }));
    }
    reader.verify_all().unwrap();
}
