//! Damaged, truncated and forged files: every byte that is flipped is noticed; nothing panics.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod synthetic;

use causeway_cache_format::hostile::{exercise, reseal, reseal_header, section};
use causeway_cache_format::{Contents, FormatError, Key, Reader, Seal, SectionKind};
use synthetic::{Random, fields, synthetic};

/// Whether the file is accepted as wholly sound.
fn sound(file: &[u8]) -> Result<(), FormatError> {
    Reader::new(file)?.verify_all()
}

#[test]
fn every_flipped_byte_is_noticed() {
    let mut case = synthetic(1, 2);
    case.contents.module_data.clear();
    let mut file = case.file();
    sound(&file).unwrap();
    for at in 0..file.len() {
        let bit = 1 << (at % 8);
        file[at] ^= bit;
        assert!(sound(&file).is_err(), "offset {at:#x}");
        file[at] ^= bit;
    }
    sound(&file).unwrap();
}

#[test]
fn every_bit_of_the_header_is_noticed_at_attach() {
    let mut file = synthetic(1, 2).file();
    for at in 0..4096 * 8 {
        file[at / 8] ^= 1 << (at % 8);
        assert!(Reader::new(&file).is_err(), "bit {at}");
        file[at / 8] ^= 1 << (at % 8);
    }
}

#[test]
fn lookups_refuse_a_damaged_page_even_without_a_full_check() {
    let case = synthetic(9, 300);
    let clean = case.file();
    let mut random = Random::new(5);
    for _ in 0..300 {
        let mut file = clean.clone();
        let kind = [2, 3, 4][random.below(3) as usize];
        let (offset, size) = section(&file, kind);
        let at = offset + random.below(size as u64) as usize;
        file[at] ^= 1 << random.below(8);
        let Ok(reader) = Reader::new(&file) else { continue };
        for entry in case.entries() {
            let found = reader.lookup(entry.guest_offset);
            assert!(matches!(found, Err(FormatError::PageSum { .. })) || found == Ok(Some(entry)));
        }
        let clean = Reader::new(&clean).unwrap();
        for code_offset in (0..reader.code_size() as u32).step_by(52) {
            let found = reader.guest_pc(code_offset);
            assert!(matches!(found, Err(FormatError::PageSum { .. })) || found == clean.guest_pc(code_offset));
        }
    }
}

#[test]
fn code_is_checked_page_by_page() {
    let case = synthetic(9, 300);
    let mut file = case.file();
    let (offset, size) = section(&file, SectionKind::Code as usize);
    file[offset + 2 * 4096 + 17] ^= 0x40;
    let reader = Reader::new(&file).unwrap();
    for page in 0..size.div_ceil(4096) as u32 {
        let damaged = FormatError::PageSum { offset: (offset + 2 * 4096) as u64 };
        let wanted = if page == 2 { Err(damaged) } else { Ok(()) };
        assert_eq!(reader.verify_code_page(page), wanted);
        assert_eq!(reader.verify_code_page(page), wanted, "the same answer again");
    }
    assert!(matches!(reader.verify_code_page(1 << 20), Err(FormatError::CodeOffset { .. })));
}

#[test]
fn every_truncation_is_refused() {
    let file = synthetic(2, 2).file();
    for length in 0..file.len() {
        let error = Reader::new(&file[..length]).err().unwrap();
        assert!(matches!(error, FormatError::Truncated { .. }), "{length}: {error}");
    }
    let mut longer = file;
    longer.push(0);
    assert!(matches!(Reader::new(&longer).err().unwrap(), FormatError::TrailingBytes { .. }));
}

#[test]
fn random_bytes_are_no_cache() {
    let mut random = Random::new(1);
    let bytes: Vec<u8> = (0..1 << 17).flat_map(|_| random.next().to_le_bytes()).collect();
    for start in (0..bytes.len() - 5000).step_by(509) {
        assert_eq!(Reader::new(&bytes[start..]).err(), Some(FormatError::Magic));
    }
    assert_eq!(Reader::new(&bytes).err(), Some(FormatError::Magic));
}

#[test]
fn random_bodies_behind_a_valid_header_do_no_harm() {
    let clean = synthetic(6, 30).file();
    let mut random = Random::new(2);
    for _ in 0..200 {
        let mut file = clean.clone();
        for byte in &mut file[4096..] {
            *byte = random.next() as u8;
        }
        reseal(&mut file);
        exercise(&file, &mut || random.next());
        assert!(sound(&file).is_err());
    }
}

#[test]
fn forged_tables_with_right_sums_do_no_harm() {
    let clean = synthetic(7, 60).file();
    let mut random = Random::new(3);
    let mut refused = 0;
    for _ in 0..3000 {
        let mut file = clean.clone();
        let (offset, size) = section(&file, 2 + random.below(11) as usize);
        for _ in 0..1 + random.below(4) {
            let at = offset + random.below(size.max(1) as u64) as usize;
            file[at] = [0, 1, 0x7f, 0x80, 0xff, random.next() as u8][random.below(6) as usize];
        }
        reseal(&mut file);
        refused += usize::from(sound(&file).is_err());
        exercise(&file, &mut || random.next());
    }
    assert!(refused > 1000, "{refused}");
}

#[test]
fn forged_index_rows_are_told() {
    let case = synthetic(8, 10);
    let entry = case.entries()[0];
    let clean = case.file();
    let (offset, size) = section(&clean, SectionKind::GuestGroups as usize);
    let (lists, _) = section(&clean, SectionKind::IndexLists as usize);
    let told = |values: &[(usize, u32)]| {
        let mut file = clean.clone();
        for (at, value) in values {
            file[*at..*at + 4].copy_from_slice(&value.to_le_bytes());
        }
        reseal(&mut file);
        Reader::new(&file).unwrap().lookup(entry.guest_offset).map_err(|error| error.to_string())
    };
    let granule = offset + entry.guest_offset as usize / 1024 * 4;
    assert!(told(&[(granule, 0x7ff)]).unwrap_err().contains("more pages of code than guest bytes"));
    assert!(told(&[(granule, 0xffff_f000)]).unwrap_err().contains("past the end"));
    assert!(told(&[(granule, 0xffff_fffe)]).unwrap_err().contains("past the end"));
    assert!(granule < offset + size && section(&clean, SectionKind::IndexLists as usize).1 > 0, "the case has a list");
    assert!(told(&[(granule, 0x800), (lists, 1025)]).unwrap_err().contains("list is too long"));
    assert!(told(&[(granule, 0x800), (lists, 1024)]).unwrap_err().contains("past the end"));
    assert_eq!(told(&[(granule, u32::MAX)]), Ok(None));
    let mut moved = clean.clone();
    moved[granule..granule + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    reseal(&mut moved);
    assert!(Reader::new(&moved).unwrap().verify_all().is_err());
}

#[test]
fn a_keyed_file_with_forged_pages_is_refused() {
    let case = synthetic(8, 60);
    let key = Seal::Keyed(Key::new([9; 32]));
    let clean = case.contents.to_sealed_file(&case.fields, &key).unwrap();
    let mut random = Random::new(6);
    for _ in 0..500 {
        let mut file = clean.clone();
        let at = random.below(file.len() as u64) as usize;
        file[at] ^= 1 << random.below(8);
        // Sums that a stranger can make do not help.
        reseal(&mut file);
        assert!(Reader::sealed(&file, key).and_then(|reader| reader.verify_all()).is_err(), "{at:#x}");
    }
}

#[test]
fn forged_headers_do_no_harm() {
    let clean = synthetic(8, 10).file();
    let mut random = Random::new(4);
    for _ in 0..30_000 {
        let mut file = clean.clone();
        let field = 16 + random.below((512 - 16) / 4) as usize * 4;
        let value = match random.below(4) {
            0 => random.next() as u32,
            1 => u32::MAX,
            2 => 1 << random.below(32),
            _ => u32::from_le_bytes(file[field..field + 4].try_into().unwrap())
                .wrapping_add(random.below(9) as u32 * 4)
                .wrapping_sub(16),
        };
        file[field..field + 4].copy_from_slice(&value.to_le_bytes());
        reseal_header(&mut file);
        exercise(&file, &mut || random.next());
    }
}

#[test]
fn the_specification_alone_is_enough_to_seal_a_file() {
    let mut file = synthetic(10, 100).file();
    let clean = file.clone();
    let ((roots, size), (sums, _)) = (section(&file, 1), section(&file, 13));
    file[roots..roots + size].fill(0);
    file[sums..].fill(0);
    file[144..152].fill(0);
    reseal(&mut file);
    assert!(file == clean);
}

#[test]
fn an_empty_cache_is_small_and_sound() {
    let file = Contents::default().to_file(&fields(0)).unwrap();
    sound(&file).unwrap();
    let reader = Reader::new(&file).unwrap();
    assert_eq!(reader.lookup(0), Ok(None));
    assert!(reader.guest_pc(0).is_err() && reader.verify_code_page(0).is_err());
}
