//! The format stays what its specification says: fields at their documented offsets, known bytes for known contents.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod synthetic;

use causeway_cache_format::abi::ABI_VERSION;
use causeway_cache_format::header::{FORMAT_VERSION, MAGIC};
use causeway_cache_format::hostile::section;
use causeway_cache_format::relocation::{Record, RelocationKind, Target, kind::KINDS};
use causeway_cache_format::section::SECTION_COUNT;
use causeway_cache_format::{Contents, Function, GuestPage, NO_GUEST, PcPoint, Reader, SectionKind};
use synthetic::{fields, synthetic};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

fn u32_at(file: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(file[at..at + 4].try_into().unwrap())
}

fn u64_at(file: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(file[at..at + 8].try_into().unwrap())
}

#[test]
fn header_fields_lie_at_their_documented_offsets() {
    let file = synthetic(1, 2).file();
    assert_eq!(file[..8], [0x7f, 0x43, 0x57, 0x43, 0x41, 0x43, 0x48, 0x0a]);
    assert_eq!(file[..8], MAGIC);
    assert_eq!([u32_at(&file, 8), u32_at(&file, 12)], [FORMAT_VERSION, ABI_VERSION]);
    assert_eq!(u64_at(&file, 16), file.len() as u64);
    assert_eq!(u32_at(&file, 24), 1);
    assert_eq!(file[28..32], [0, 0, 20, 0]);
    assert_eq!(u64_at(&file, 32), 0x15);
    assert_eq!([u32_at(&file, 40), u32_at(&file, 44)], [0, 13]);
    assert_eq!(u64_at(&file, 48), 9);
    assert_eq!(file[56..72], xxh3_128(b"the image").to_le_bytes());
    assert_eq!(file[72..92], [0xab; 20]);
    assert_eq!(file[92..104], [0; 12]);
    assert_eq!(u64_at(&file, 104), 0x40_0000);
    assert_eq!(u64_at(&file, 120), 0x1000_0000);
    assert_eq!(&file[128..144], b"translator 0.1.0");
    assert_eq!([u32_at(&file, 464), u32_at(&file, 492)], [0x12_0013, 0x16]);
    assert_eq!(u32_at(&file, 500), 2);
    assert!(file[504..4088].iter().all(|byte| *byte == 0));
    assert_eq!(u64_at(&file, 4088), xxh3_64(&file[..4088]));
    let reader = Reader::new(&file).unwrap();
    for (position, kind) in SectionKind::ALL.into_iter().enumerate() {
        assert_eq!(u32_at(&file, 152 + position * 24), position as u32 + 1);
        let found = reader.section(kind);
        assert_eq!(section(&file, kind as usize), (found.offset as usize, found.size as usize));
    }
    assert_eq!(u32_at(&file, 496), reader.entry_count());
    assert_eq!(152 + SECTION_COUNT * 24, 464);
}

#[test]
fn tables_have_their_documented_bytes() {
    let points = [
        (0, 0x1000, true),
        (8, 0x1003, false),
        (12, 0x1023, true),
        (12, 0x1026, false),
        (16, 0x800, true),
        (20, NO_GUEST, false),
    ];
    let function = |code_offset, code_size, guest_offset, guest_size| Function {
        code_offset,
        code_size,
        guest_offset,
        guest_size,
    };
    let contents = Contents {
        code: 0x9000_0000u32.to_le_bytes().repeat(6),
        points: points.map(|(code_offset, guest_offset, entry)| PcPoint { code_offset, guest_offset, entry }).to_vec(),
        functions: vec![function(0, 16, 0x1000, 0x30), function(16, 8, 0x800, 5)],
        guest_pages: vec![GuestPage::new(0, 0x55), GuestPage::new(1, 0x66)],
        relocations: vec![
            Record { site: 4, kind: RelocationKind::AdrpPage21, target: Target::Image(0x1234) },
            Record { site: 16, kind: RelocationKind::Absolute64, target: Target::Code(8) },
        ],
        ..Contents::default()
    };
    let file = contents.to_file(&fields(0x1040)).unwrap();
    let bytes = |kind: SectionKind| {
        let (offset, size) = section(&file, kind as usize);
        &file[offset..offset + size]
    };
    let nibbles = [
        [15, 1, 15, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0].as_slice(), // 0: set 0x1000, an entry
        &[10],                                                      // 8: symbol 10, 2 instructions, 3 bytes further
        &[15, 0, 15, 1, 0, 0, 2],                                   // 12: 1 instruction, 0x20 bytes further, an entry
        &[15, 3, 0],                                                // 12: 3 bytes further
        &[15, 1, 15, 1, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0],           // 16: back to 0x800, an entry
        &[15, 2, 7, 1, 0, 0, 0],                                    // 20: none
    ]
    .concat();
    let records: Vec<u8> = nibbles.chunks(2).map(|pair| pair[0] | pair.get(1).unwrap_or(&15) << 4).collect();
    let row = |numbers: [u32; 4]| numbers.map(u32::to_le_bytes).concat();
    // One page, made from guest pages 0 and 1, and the end of its group.
    let end = 32 + records.len() as u32;
    let rows = [row([32, NO_GUEST, 0, 1]), row([end, NO_GUEST, 8, u32::MAX])].concat();
    assert_eq!(bytes(SectionKind::CodeGroups), [rows, records].concat());
    let words = |words: &[u32]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
    // Granules of 1 KiB: entries at 0x800, 0x1000 and 0x1023, all on page 0 of the code.
    let granules = [u32::MAX, u32::MAX, 0, u32::MAX, 0];
    let guest_group = [&granules[..], &[0x55, 0, 0, 0x66, 0, 1]].concat();
    assert_eq!(bytes(SectionKind::GuestGroups), words(&guest_group));
    assert_eq!(bytes(SectionKind::Groups), words(&[0, 0, guest_group.len() as u32 * 4, end]));
    assert_eq!(bytes(SectionKind::IndexLists), words(&[]));
    assert_eq!(bytes(SectionKind::Dependencies), words(&[]));
    assert_eq!(bytes(SectionKind::Relocations), [1, 0xf1, 2, 21 + 12, 8, 0, 0, 0]);
    assert_eq!(bytes(SectionKind::Code), contents.code);
}

#[test]
fn numbers_in_files_are_never_reused() {
    let names: Vec<_> = KINDS.iter().map(|row| (row.kind as u8, row.name)).collect();
    let wanted = [
        (0, "adrp-page21"),
        (1, "add-lo12"),
        (2, "ldst8-lo12"),
        (3, "ldst16-lo12"),
        (4, "ldst32-lo12"),
        (5, "ldst64-lo12"),
        (6, "ldst128-lo12"),
        (7, "branch26"),
        (8, "condbranch19"),
        (9, "testbranch14"),
        (10, "literal19"),
        (11, "adr21"),
        (12, "absolute64"),
        (13, "absolute32"),
        (14, "relative32"),
        (15, "movewide0"),
        (16, "movewide1"),
        (17, "movewide2"),
        (18, "movewide3"),
    ];
    assert_eq!(names, wanted);
}

#[test]
fn a_reader_is_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    let case = synthetic(9, 300);
    let file = case.file();
    let reader = Reader::new(&file).unwrap();
    shared(&reader);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for entry in case.entries() {
                    assert_eq!(reader.lookup(entry.guest_offset), Ok(Some(entry)));
                    assert!(reader.guest_pc(entry.code_offset).is_ok());
                }
            });
        }
    });
}
