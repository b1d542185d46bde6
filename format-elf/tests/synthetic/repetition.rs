//! Tables that claim the same bytes tens of thousands of times. Read naively each of these files costs hours; the
//! reader's budgets make them cost as much as an honest file of their size.

use causeway_format_elf::{ElfImage, Structure};
use causeway_image::GuestImage;

use crate::build::{Built, Spec, build, place};

/// Headers that claim the filler.
const CLAIMS: u16 = 60_000;
/// Where the filler lies in the file, and its address relative to the base.
const FILLER: u64 = 0x10_0000;
const FILLER_BYTES: u64 = 0x20_0000;
const PT_LOAD: u32 = 1;
const PT_NOTE: u32 = 4;
const SHF_ALLOC: u64 = 2;
const SHF_EXECINSTR: u64 = 4;

/// A static program with a segment full of `filler`, whose program headers have moved behind it.
fn with_filler(filler: u8, notes: u16) -> Built {
    let mut built = build(Spec { bits: 64, movable: false, sections: true, old_hash: true });
    let count = usize::from(built.bytes[56]);
    let mut headers = built.bytes[64..64 + count * 56].to_vec();
    // Without a dynamic table sections count; without the note of the build id all others are read.
    for index in [3, 5] {
        headers[index * 56..index * 56 + 4].fill(0);
    }
    built.bytes.resize(FILLER as usize, 0);
    built.bytes.resize((FILLER + FILLER_BYTES) as usize, filler);
    let claim = |kind: u32| {
        let words = [FILLER, built.base + FILLER, 0, FILLER_BYTES, FILLER_BYTES, 4];
        let start = [kind.to_le_bytes(), 4u32.to_le_bytes()].concat();
        [start, words.map(u64::to_le_bytes).concat()].concat()
    };
    headers.extend(claim(PT_LOAD));
    (0..notes).for_each(|_| headers.extend(claim(PT_NOTE)));
    let offset = built.bytes.len() as u64;
    built.bytes.extend(&headers);
    built.bytes[32..40].copy_from_slice(&offset.to_le_bytes());
    built.bytes[56..58].copy_from_slice(&((headers.len() / 56) as u16).to_le_bytes());
    built
}

/// The program with section headers that all claim the filler, beside those that it has.
fn with_sections(kind: u32, flags: u64, name: u32) -> Vec<u8> {
    let mut built = with_filler(0x21, 0);
    let start = place::SECTIONS as usize;
    let count = usize::from(built.bytes[60]);
    let mut headers = built.bytes[start..start + count * 64].to_vec();
    let words = [flags, built.base + FILLER, FILLER, FILLER_BYTES, 0, 16, 16].map(u64::to_le_bytes).concat();
    let claim = [[name.to_le_bytes(), kind.to_le_bytes()].concat(), words].concat();
    (0..CLAIMS).for_each(|_| headers.extend(&claim));
    let offset = built.bytes.len() as u64;
    built.bytes.extend(&headers);
    built.bytes[40..48].copy_from_slice(&offset.to_le_bytes());
    built.bytes[60..62].copy_from_slice(&((headers.len() / 64) as u16).to_le_bytes());
    built.bytes
}

fn assert_cut_short(file: &[u8], structure: Structure) {
    let image = ElfImage::parse(file).expect("the headers are sound");
    assert!(image.warnings().iter().any(|warning| warning.structure == structure), "{:?}", image.warnings());
    assert!(image.relocations().len() <= file.len() / 4);
}

#[test]
fn notes() {
    assert_cut_short(&with_filler(0, CLAIMS).bytes, Structure::Note);
}

#[test]
fn relocation_sections() {
    const SHT_RELA: u32 = 4;
    const SHT_RELR: u32 = 19;
    assert_cut_short(&with_sections(SHT_RELA, SHF_ALLOC, 0), Structure::Relocation);
    assert_cut_short(&with_sections(SHT_RELR, SHF_ALLOC, 0), Structure::Relocation);
}

#[test]
fn initializer_sections() {
    const SHT_INIT_ARRAY: u32 = 14;
    assert_cut_short(&with_sections(SHT_INIT_ARRAY, SHF_ALLOC, 0), Structure::InitializerArray);
}

#[test]
fn linkage_table_sections() {
    const SHT_PROGBITS: u32 = 1;
    // `.plt` stands after `.text` in the names.
    let file = with_sections(SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, 7);
    assert_cut_short(&file, Structure::ProcedureLinkageTable);
}

#[test]
fn needed_names() {
    let mut built = build(Spec { bits: 64, movable: true, sections: false, old_hash: true });
    // A dynamic table of names, all of which start at the same place of a table without terminators.
    let entries = 100_000u64;
    let start = FILLER as usize;
    built.bytes.resize(start, 0);
    let strings = FILLER + (entries + 2) * 16;
    for (tag, value) in [(5u64, strings)].into_iter().chain((0..entries).map(|_| (1, 0))).chain([(0, 0)]) {
        built.bytes.extend([tag.to_le_bytes(), value.to_le_bytes()].concat());
    }
    built.bytes.extend([b'a'; 4000]);
    built.bytes.push(0);
    let size = (built.bytes.len() - start) as u64;
    // The interpreter's header becomes that of a segment that maps them; the dynamic table's header points there.
    for (header, kind) in [(3usize, 2u32), (4, PT_LOAD)] {
        let at = 64 + header * 56;
        let words = [FILLER, FILLER, FILLER, size, size, 8].map(u64::to_le_bytes).concat();
        built.bytes[at..at + 4].copy_from_slice(&kind.to_le_bytes());
        built.bytes[at + 8..at + 56].copy_from_slice(&words);
    }
    let image = ElfImage::parse(&built.bytes).unwrap();
    assert_eq!(image.needed().len(), 1, "the second name would be read twice");
}
