//! The format stays what its specification says: fields at their documented offsets, known bytes for known contents.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod synthetic;

use causeway_cache_format::abi::ABI_VERSION;
use causeway_cache_format::header::{FORMAT_VERSION, MAGIC};
use causeway_cache_format::hostile::section;
use causeway_cache_format::relocation::{Record, RelocationKind, Target, kind::KINDS};
use causeway_cache_format::section::SECTION_COUNT;
use causeway_cache_format::{Contents, Function, IndexEntry, NO_GUEST, PcPoint, PcTable, Reader, SectionKind};
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
    assert_eq!([u32_at(&file, 40), u32_at(&file, 44)], [0, 15]);
    assert_eq!(u64_at(&file, 48), 9);
    assert_eq!(file[56..72], xxh3_128(b"the image").to_le_bytes());
    assert_eq!(file[72..92], [0xab; 20]);
    assert_eq!(file[92..104], [0; 12]);
    assert_eq!(u64_at(&file, 104), 0x40_0000);
    assert_eq!(u64_at(&file, 120), 0x1000_0000);
    assert_eq!(&file[128..144], b"translator 0.1.0");
    assert!(file[512..4088].iter().all(|byte| *byte == 0));
    assert_eq!(u64_at(&file, 4088), xxh3_64(&file[..4088]));
    let reader = Reader::new(&file).unwrap();
    for (position, kind) in SectionKind::ALL.into_iter().enumerate() {
        assert_eq!(u32_at(&file, 152 + position * 24), position as u32 + 1);
        let found = reader.section(kind);
        assert_eq!(section(&file, kind as usize), (found.offset as usize, found.size as usize));
    }
    assert_eq!(152 + SECTION_COUNT * 24, 512);
}

#[test]
fn tables_have_their_documented_bytes() {
    let points = [(0, 0x1000), (8, 0x1003), (12, 0x1023), (16, 0x800), (20, NO_GUEST)];
    let points = points.map(|(code_offset, guest_offset)| PcPoint { code_offset, guest_offset });
    let contents = Contents {
        code: 0x9000_0000u32.to_le_bytes().repeat(6),
        entries: vec![
            IndexEntry { guest_offset: 0x800, code_offset: 16, function: false },
            IndexEntry { guest_offset: 0x1000, code_offset: 0, function: true },
        ],
        pc_table: PcTable::new(&points, 24).unwrap(),
        functions: vec![Function::new(0x800, 5, 16, 8), Function::new(0x1000, 0x30, 0, 16)],
        relocations: vec![Record { site: 4, kind: RelocationKind::AdrpPage21, target: Target::Image(0x1234) }],
        ..Contents::default()
    };
    let file = contents.to_file(&fields(0x1040)).unwrap();
    let bytes = |kind: SectionKind| {
        let (offset, size) = section(&file, kind as usize);
        &file[offset..offset + size]
    };
    let index = bytes(SectionKind::Index);
    assert_eq!(index[..8], [2, 0, 0, 0, 6, 0, 0, 0]);
    assert_eq!(index[8 + 0x1f * 4..8 + 0x22 * 4], [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    assert_eq!(index[index.len() - 16..], [0, 8, 0, 0, 16, 0, 0, 0, 0, 0x10, 0, 0, 1, 0, 0, 0]);
    let records = [
        [0x1f, 0, 0, 0x00, 0x10, 0, 0].as_slice(), // 0: set 0x1000
        &[0x32],                                   // 8: 2 instructions, 3 bytes further
        &[0x0f, 1, 0x20],                          // 12: 1 instruction, 0x20 bytes further
        &[0x1f, 1, 0, 0x00, 0x08, 0, 0],           // 16: back
        &[0x2f, 1, 0],                             // 20: none
    ];
    assert_eq!(bytes(SectionKind::PcRecords), records.concat());
    assert_eq!(bytes(SectionKind::PcAnchors), [0, 0, 0, 0, 255, 255, 255, 255, 21, 0, 0, 0, 255, 255, 255, 255]);
    assert_eq!(bytes(SectionKind::FunctionsByCode), [1, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(bytes(SectionKind::RelocationPages), [0, 0, 0, 0, 1, 0, 0, 0]);
    assert_eq!(bytes(SectionKind::Relocations), [1, 0, 0x34, 0x12, 0, 0]);
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
                for entry in &case.contents.entries {
                    assert_eq!(reader.lookup(entry.guest_offset), Ok(Some(*entry)));
                    assert!(reader.guest_pc(entry.code_offset).is_ok());
                }
            });
        }
    });
}
