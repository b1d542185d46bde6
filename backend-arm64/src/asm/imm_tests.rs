//! Immediates against exhaustive enumeration and against definitions of their own.

use std::collections::BTreeSet;

use super::prelude::*;

/// Bitmask immediates by definition: rotated runs of ones repeated over elements.
fn all_bitmasks(width: u32) -> BTreeSet<u64> {
    let mut all = BTreeSet::new();
    let mut element = 2;
    while element <= width {
        for ones in 1..element {
            for rotation in 0..element {
                let bit = |index: u32| u64::from((index + rotation) % element < ones);
                all.insert((0..width).map(|index| bit(index) << index).sum());
            }
        }
        element *= 2;
    }
    all
}

#[test]
fn logical_immediates_are_exactly_the_bitmasks() {
    let wide = all_bitmasks(64);
    assert_eq!(wide.len(), 5334);
    let mut fields = BTreeSet::new();
    for &value in &wide {
        let imm = LogicalImm::new(value, Size::X).unwrap_or_else(|| panic!("{value:#x}"));
        assert_eq!(imm.value(), value);
        assert!(fields.insert(imm.field()));
        for bit in 0..64 {
            let other = value ^ 1 << bit;
            assert_eq!(LogicalImm::new(other, Size::X).is_some(), wide.contains(&other), "{other:#x}");
        }
    }
    let narrow = all_bitmasks(32);
    assert_eq!(narrow.len(), 1302);
    for &value in &narrow {
        let imm = LogicalImm::new(value, Size::W).unwrap();
        assert_eq!((imm.value(), imm.field() >> 12), (value | value << 32, 0));
        assert!(LogicalImm::new(value | 1 << 40, Size::W).is_none());
    }
    for value in [0, u64::MAX] {
        assert!(LogicalImm::new(value, Size::X).is_none());
    }
    assert!(LogicalImm::new(0xffff_ffff, Size::W).is_none());
}

#[test]
fn arithmetic_and_wide_immediates() {
    for (value, field) in [
        (0, Some(0)),
        (0xfff, Some(0xfff)),
        (0x1000, Some(0x1001)),
        (0xfff_000, Some(0x1fff)),
        (0x1001, None),
        (0x100_0000, None),
    ] {
        assert_eq!(ArithImm::new(value).map(ArithImm::field), field, "{value:#x}");
        assert!(ArithImm::new(value).is_none_or(|imm| u64::from(imm.value()) == value));
    }
    for halfword in 0..4 {
        let value = 0xbeef << (16 * halfword);
        assert_eq!(MoveWideImm::new(value).map(MoveWideImm::value), Some(value));
    }
    assert_eq!(MoveWideImm::new(0x1_0001), None);
}

/// Runs a sequence of constant loads.
fn run(insts: &[Inst]) -> u64 {
    use crate::inst::ops::integer::{LogicalImmOp, MoveWideOp};
    let mut value = 0;
    for inst in insts {
        match *inst {
            Inst::MoveWide { op: MoveWideOp::Movz, imm, .. } => value = imm.value(),
            Inst::MoveWide { op: MoveWideOp::Movn, imm, size: Size::X, .. } => value = !imm.value(),
            Inst::MoveWide { op: MoveWideOp::Movn, imm, .. } => value = u64::from(!imm.value() as u32),
            Inst::MoveWide { op: MoveWideOp::Movk, imm, .. } => value = value & !(0xffff << imm.shift()) | imm.value(),
            Inst::LogicalImm { op: LogicalImmOp::Orr, imm, rn: Reg::ZR, .. } => value = imm.value(),
            other => panic!("{other}"),
        }
    }
    value
}

#[test]
fn constants_are_right_and_short() {
    let load = |value| {
        let mut out = Vec::new();
        out.load_constant(Reg::x(3), value);
        assert_eq!(run(&out), value, "{value:#x}");
        out.len()
    };
    let halves = [0, 0xffff, 0x1234, 0xff00, 1];
    for index in 0..625usize {
        let parts = [index % 5, index / 5 % 5, index / 25 % 5, index / 125].map(|part| halves[part]);
        let value = parts[0] | parts[1] << 16 | parts[2] << 32 | parts[3] << 48;
        let zeros = parts.iter().filter(|&&part| part == 0).count();
        let ones = parts.iter().filter(|&&part| part == 0xffff).count();
        assert!(load(value) <= (4 - zeros.max(ones)).max(1), "{value:#x}");
    }
    for value in all_bitmasks(64) {
        assert_eq!(load(value), 1, "{value:#x}");
    }
    assert_eq!(load(0xffff_1234), 1);
    assert_eq!(load(0x5555_5555_5555_1234), 2);
    assert_eq!(load(0x1234_5678_9abc_def0), 4);
}

#[test]
fn floating_point_immediates() {
    let mut seen = BTreeSet::new();
    for field in 0..=255 {
        let imm = FpImm8::from_field(field);
        assert_eq!(FpImm8::new(imm.value().to_bits()), Some(imm));
        seen.insert(imm.value().to_bits());
    }
    assert_eq!(seen.len(), 256);
    for value in [1.0, -0.125, 31.0, 1.9375] {
        assert!(seen.contains(&f64::to_bits(value)));
    }
    for value in [0.0, 32.0, 0.1, 1.03125, 0.06] {
        assert_eq!(FpImm8::new(f64::to_bits(value)), None);
    }
}

/// `AdvSIMDExpandImm` of the manual.
fn expand(imm: VectorImm) -> u64 {
    let bits = u64::from(imm.bits());
    let cmode = imm.selector() & 15;
    let (ones, halves) = (0x1_0000_0001, 0x0001_0001_0001_0001);
    let value = match cmode {
        0..8 => (bits << (8 * (cmode >> 1))) * ones,
        8..12 => (bits << (8 * (cmode >> 1 & 1))) * halves,
        12 => (bits << 8 | 0xff) * ones,
        13 => (bits << 16 | 0xffff) * ones,
        14 if imm.selector() == 14 => bits * 0x0101_0101_0101_0101,
        14 => return (0..8).filter(|bit| bits >> bit & 1 == 1).map(|bit| 0xff << (8 * bit)).sum(),
        _ if imm.selector() == 15 => u64::from((FpImm8::from_field(bits as u8).value() as f32).to_bits()) * ones,
        _ => return FpImm8::from_field(bits as u8).value().to_bits(),
    };
    if imm.selector() >= 16 { !value } else { value }
}

#[test]
fn vector_immediates_expand_to_what_was_asked() {
    let mut patterns = BTreeSet::new();
    for bits in 0..256u64 {
        let (ones, halves) = (0x1_0000_0001u64, 0x0001_0001_0001_0001u64);
        patterns.extend((0..4).map(|shift| (bits << (8 * shift)) * ones));
        patterns.extend((0..2).map(|shift| (bits << (8 * shift)) * halves));
        patterns.extend([(bits << 8 | 0xff) * ones, (bits << 16 | 0xffff) * ones, bits * halves * 0x101]);
        patterns.insert((0..8).filter(|bit| bits >> bit & 1 == 1).map(|bit| 0xff << (8 * bit)).sum());
        let value = FpImm8::from_field(bits as u8).value();
        patterns.extend([value.to_bits(), u64::from((value as f32).to_bits()) * ones]);
    }
    for &pattern in &patterns {
        let imm = VectorImm::new(pattern).unwrap_or_else(|| panic!("{pattern:#x}"));
        assert_eq!(expand(imm), pattern);
        if let Some(imm) = VectorImm::new(!pattern) {
            assert_eq!(expand(imm), !pattern);
        }
        if let Some(imm) = VectorImm::orr(pattern) {
            assert!(imm.reads_destination());
            assert_eq!(expand(imm), pattern);
            assert_eq!(VectorImm::bic(pattern).map(expand), Some(!pattern));
        }
    }
    for pattern in [0x1234, 0x0102_0304_0506_0708, 0x1_0000_0000] {
        assert_eq!(VectorImm::new(pattern), None);
    }
}
