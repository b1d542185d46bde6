//! Every kind against arithmetic written independently of the table, from the descriptions of the instructions.

mod random;

use causeway_relocation::kind::{KINDS, RelocationKind};
use causeway_relocation::packed::{LONGEST_RECORD, append_page};
use causeway_relocation::{Bases, PackedSite, PackedSites, Record, RelocationError, Target};
use random::Random;

use RelocationKind as Kind;

fn sign_extend(value: u64, bits: u32) -> u64 {
    if value >> (bits - 1) & 1 != 0 { value | u64::MAX << bits } else { value }
}

/// The address that the instruction or datum at `pc` yields or contributes to, by the manual's operation pseudocode.
fn executed(kind: Kind, word: u64, pc: u64) -> u64 {
    let imm12 = word >> 10 & 0xfff;
    let split = sign_extend((word >> 5 & 0x7ffff) << 2 | (word >> 29 & 3), 21);
    match kind {
        Kind::AdrpPage21 => (pc & !0xfff).wrapping_add(split << 12),
        Kind::Adr21 => pc.wrapping_add(split),
        Kind::AddLo12 | Kind::LoadStore8Lo12 => imm12,
        Kind::LoadStore16Lo12 => imm12 * 2,
        Kind::LoadStore32Lo12 => imm12 * 4,
        Kind::LoadStore64Lo12 => imm12 * 8,
        Kind::LoadStore128Lo12 => imm12 * 16,
        Kind::Branch26 => pc.wrapping_add(sign_extend((word & 0x3ff_ffff) << 2, 28)),
        Kind::CondBranch19 | Kind::Literal19 => pc.wrapping_add(sign_extend((word >> 5 & 0x7ffff) << 2, 21)),
        Kind::TestBranch14 => pc.wrapping_add(sign_extend((word >> 5 & 0x3fff) << 2, 16)),
        Kind::Absolute64 => word,
        Kind::Absolute32 => word & 0xffff_ffff,
        Kind::Relative32 => pc.wrapping_add(sign_extend(word & 0xffff_ffff, 32)),
        Kind::MoveWide0 => word >> 5 & 0xffff,
        Kind::MoveWide1 => (word >> 5 & 0xffff) << 16,
        Kind::MoveWide2 => (word >> 5 & 0xffff) << 32,
        Kind::MoveWide3 => (word >> 5 & 0xffff) << 48,
    }
}

/// What [`executed`] must give for `target`.
fn wanted(kind: Kind, target: u64) -> u64 {
    match kind {
        Kind::AdrpPage21 => target & !0xfff,
        Kind::AddLo12 => target & 0xfff,
        Kind::LoadStore8Lo12 | Kind::LoadStore16Lo12 | Kind::LoadStore32Lo12 => target & 0xfff,
        Kind::LoadStore64Lo12 | Kind::LoadStore128Lo12 => target & 0xfff,
        Kind::MoveWide0 => target & 0xffff,
        Kind::MoveWide1 => target & 0xffff_0000,
        Kind::MoveWide2 => target & 0xffff_0000_0000,
        Kind::MoveWide3 => target & 0xffff_0000_0000_0000,
        _ => target,
    }
}

/// Real instructions of each kind, assembled by the GNU assembler, with other bits set that must stay.
const SAMPLES: &[(Kind, u64)] = &[
    (Kind::AdrpPage21, 0xf0ff_ffeb),           // adrp x11, .-4096
    (Kind::AddLo12, 0x913f_fd6b),              // add x11, x11, #4095
    (Kind::AddLo12, 0x1100_0400),              // add w0, w0, #1
    (Kind::LoadStore8Lo12, 0x3940_0562),       // ldrb w2, [x11, #1]
    (Kind::LoadStore8Lo12, 0x39c0_0562),       // ldrsb w2, [x11, #1]
    (Kind::LoadStore8Lo12, 0x3d40_0562),       // ldr b2, [x11, #1]
    (Kind::LoadStore16Lo12, 0x7900_0562),      // strh w2, [x11, #2]
    (Kind::LoadStore16Lo12, 0x7d40_0562),      // ldr h2, [x11, #2]
    (Kind::LoadStore32Lo12, 0xb940_0562),      // ldr w2, [x11, #4]
    (Kind::LoadStore32Lo12, 0xbd00_0562),      // str s2, [x11, #4]
    (Kind::LoadStore64Lo12, 0xf940_0562),      // ldr x2, [x11, #8]
    (Kind::LoadStore64Lo12, 0xfd40_0562),      // ldr d2, [x11, #8]
    (Kind::LoadStore128Lo12, 0x3dc0_0562),     // ldr q2, [x11, #16]
    (Kind::LoadStore128Lo12, 0x3d80_0562),     // str q2, [x11, #16]
    (Kind::Branch26, 0x1400_0001),             // b .+4
    (Kind::Branch26, 0x97ff_ffff),             // bl .-4
    (Kind::CondBranch19, 0x5400_0028),         // b.hi .+4
    (Kind::CondBranch19, 0xb4ff_ffe7),         // cbz x7, .-4
    (Kind::CondBranch19, 0x3500_0027),         // cbnz w7, .+4
    (Kind::TestBranch14, 0xb61f_ffe7),         // tbz x7, #35, .-4
    (Kind::TestBranch14, 0x3718_0027),         // tbnz w7, #3, .+4
    (Kind::Literal19, 0x5800_0049),            // ldr x9, .+8
    (Kind::Literal19, 0x9c00_0049),            // ldr q9, .+8
    (Kind::Adr21, 0x70ff_ffe9),                // adr x9, .-1
    (Kind::Absolute64, 0x0123_4567_89ab_cdef), // .xword
    (Kind::Absolute32, 0x89ab_cdef),           // .word
    (Kind::Relative32, 0x89ab_cdef),           // .word
    (Kind::MoveWide0, 0xd297_dde3),            // mov x3, #0xbeef
    (Kind::MoveWide0, 0x5297_dde3),            // mov w3, #0xbeef
    (Kind::MoveWide1, 0xf2b7_dde3),            // movk x3, #0xbeef, lsl #16
    (Kind::MoveWide1, 0x72b7_dde3),            // movk w3, #0xbeef, lsl #16
    (Kind::MoveWide2, 0xf2d7_dde3),            // movk x3, #0xbeef, lsl #32
    (Kind::MoveWide3, 0xf2f7_dde3),            // movk x3, #0xbeef, lsl #48
];

fn unit(kind: Kind) -> u64 {
    match kind {
        Kind::LoadStore16Lo12 => 2,
        Kind::LoadStore32Lo12 | Kind::Branch26 | Kind::CondBranch19 | Kind::TestBranch14 | Kind::Literal19 => 4,
        Kind::LoadStore64Lo12 => 8,
        Kind::LoadStore128Lo12 => 16,
        _ => 1,
    }
}

#[test]
fn table_is_in_numeric_order_and_covered_by_samples() {
    for (number, row) in KINDS.iter().enumerate() {
        assert_eq!(row.kind as usize, number);
        assert_eq!(Kind::from_raw(number as u8), Some(row.kind));
        assert!(SAMPLES.iter().any(|(kind, _)| *kind == row.kind), "{}", row.name);
        assert!(KINDS.iter().filter(|other| other.name == row.name).count() == 1);
    }
    assert_eq!(Kind::from_raw(KINDS.len() as u8), None);
}

/// Encodings of each sample, and sites of each kind. An interpreter takes long for each.
const ENCODINGS: u32 = if cfg!(miri) { 80 } else { 4000 };
const SITES: u32 = if cfg!(miri) { 8 } else { 200 };

#[test]
fn every_encoding_executes_to_its_target() {
    let mut random = Random::new(1);
    for (kind, sample) in SAMPLES {
        let mut encoded = 0;
        for _ in 0..ENCODINGS {
            let site = 0x7f00_0000_0000 + random.below(1 << 33) / 8 * 8;
            let spread = 1u64 << (1 + random.below(33));
            let target = site.wrapping_add(random.below(spread)).wrapping_sub(spread / 2) / unit(*kind) * unit(*kind);
            let target = if *kind == Kind::Absolute32 { target & 0xffff_ffff } else { target };
            match kind.encode(*sample, site, target) {
                Ok(word) => {
                    assert_eq!(executed(*kind, word, site), wanted(*kind, target), "{kind} {site:#x} {target:#x}");
                    encoded += 1;
                }
                Err(error) => {
                    let (least, greatest) = kind.range().unwrap_or_else(|| panic!("{kind}: {error}"));
                    let distance = match kind {
                        Kind::AdrpPage21 => (target & !0xfff).wrapping_sub(site & !0xfff),
                        _ => target.wrapping_sub(site),
                    } as i64;
                    assert!(!(least..=greatest).contains(&distance), "{kind} {distance:#x}: {error}");
                }
            }
        }
        assert!(encoded > ENCODINGS / 8, "{kind} {encoded}");
    }
}

#[test]
fn other_bits_stay() {
    // Encode all ones and all zeros into the field; what never changes must equal the sample.
    let fields: &[(Kind, u64)] = &[
        (Kind::AdrpPage21, 0x60ff_ffe0),
        (Kind::Adr21, 0x60ff_ffe0),
        (Kind::AddLo12, 0x003f_fc00),
        (Kind::LoadStore64Lo12, 0x003f_fc00),
        (Kind::Branch26, 0x03ff_ffff),
        (Kind::CondBranch19, 0x00ff_ffe0),
        (Kind::TestBranch14, 0x0007_ffe0),
        (Kind::Literal19, 0x00ff_ffe0),
        (Kind::MoveWide2, 0x001f_ffe0),
    ];
    for (kind, field) in fields {
        for (_, sample) in SAMPLES.iter().filter(|(k, _)| k == kind) {
            for target in [0x1_0000_0000, 0x1_0000_0ff8, 0x0_ffff_fffc, 0x1_0000_7ff8] {
                let site = 0x1_0000_0000;
                if let Ok(word) = kind.encode(*sample, site, target) {
                    assert_eq!(word & !field, sample & !field, "{kind}");
                }
            }
        }
    }
}

#[test]
fn ranges_end_where_the_manual_says() {
    let site = 1u64 << 40;
    let reach: &[(Kind, i64, i64)] = &[
        (Kind::AdrpPage21, -(1 << 32), (1 << 32) - 4096),
        (Kind::Branch26, -(128 << 20), (128 << 20) - 4),
        (Kind::CondBranch19, -(1 << 20), (1 << 20) - 4),
        (Kind::Literal19, -(1 << 20), (1 << 20) - 4),
        (Kind::TestBranch14, -(32 << 10), (32 << 10) - 4),
        (Kind::Adr21, -(1 << 20), (1 << 20) - 1),
        (Kind::Relative32, -(1 << 31), (1 << 31) - 1),
    ];
    for (kind, least, greatest) in reach {
        let sample = SAMPLES.iter().find(|(k, _)| k == kind).unwrap().1;
        assert_eq!(kind.range(), Some((*least, *greatest)));
        let at = |distance: i64| kind.encode(sample, site, site.wrapping_add_signed(distance));
        assert!(at(*least).is_ok() && at(*greatest).is_ok(), "{kind}");
        let step = if *kind == Kind::AdrpPage21 { 4096 } else { unit(*kind) as i64 };
        for distance in [least - step, greatest + step] {
            assert!(matches!(at(distance), Err(RelocationError::OutOfRange { .. })), "{kind} {distance:#x}");
        }
    }
    assert!(matches!(Kind::Absolute32.encode(0, 0, 1 << 32), Err(RelocationError::OutOfRange { .. })));
}

#[test]
fn misaligned_targets_and_foreign_instructions_are_refused() {
    for (kind, sample) in SAMPLES {
        if unit(*kind) > 1 {
            let error = kind.encode(*sample, 0x1000, 0x1001);
            assert!(matches!(error, Err(RelocationError::TargetMisaligned { .. })), "{kind}");
        }
        for (other, word) in SAMPLES {
            let is_data = matches!(kind, Kind::Absolute64 | Kind::Absolute32 | Kind::Relative32);
            let same = kind == other || is_data;
            let other_is_data = matches!(other, Kind::Absolute64 | Kind::Absolute32 | Kind::Relative32);
            if !other_is_data {
                assert_eq!(kind.encode(*word, 0x1000, 0x1000).is_ok(), same, "{kind} on {word:#x}");
            }
        }
    }
}

#[test]
fn packing_keeps_everything() {
    let mut random = Random::new(2);
    for row in KINDS.iter() {
        for _ in 0..SITES {
            let page = random.below(1 << 20) as u32;
            let site = page * 4096 + (random.below(4096) as u32 / u32::from(row.alignment)) * u32::from(row.alignment);
            let offset = random.next() as u32;
            for target in [Target::Image(offset), Target::Code(offset), Target::ModuleData(offset)] {
                let record = Record { site, kind: row.kind, target };
                let mut bytes = Vec::new();
                append_page(page, &[record], &mut bytes).unwrap();
                let named = row.kind == Kind::AdrpPage21 && matches!(target, Target::Image(_));
                assert!(bytes.len() <= if named { 5 } else { LONGEST_RECORD + 4 }, "{record:?}");
                let found: Vec<_> = PackedSites::new(&bytes, page).unwrap().collect();
                assert_eq!(found, [Ok(PackedSite { site, kind: row.kind, target: (!named).then_some(target) })]);
            }
            let record = Record { site, kind: row.kind, target: Target::Entry(offset) };
            assert_eq!(append_page(page, &[record], &mut Vec::new()), Err(RelocationError::NotPackable { site }));
        }
    }
}

#[test]
fn only_low_bits_and_inner_distances_are_forgotten() {
    // A record may be dropped exactly where the encoding is the same for any two placements that move the image by pages.
    let fixed = Bases { image: 0x10_0000, code: 0x4000_0000, module_data: 0x4000_2000 };
    let moved = Bases { image: 0x7654_3000, code: 0x4100_0000, module_data: 0x4100_2000 };
    for (kind, sample) in SAMPLES {
        for target in [Target::Image(0x1230), Target::Code(0x1230), Target::ModuleData(0x1230)] {
            let record = Record { site: 0x1200, kind: *kind, target };
            let encode = |bases: &Bases| kind.value(bases.code + 0x1200, record.target_address(bases).unwrap()).ok();
            let (before, after) = (encode(&fixed), encode(&moved));
            if !record.must_be_kept() {
                assert_eq!(before, after, "{kind} {sample:#x} {target:?}");
            }
        }
    }
    let image = |kind| Record { site: 0, kind, target: Target::Image(0) }.must_be_kept();
    assert!(image(Kind::AdrpPage21) && image(Kind::Absolute64) && image(Kind::MoveWide1));
    assert!(!image(Kind::AddLo12) && !image(Kind::LoadStore64Lo12));
}
