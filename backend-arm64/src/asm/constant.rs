//! Shortest sequences for 64-bit constants.

use super::{InstSink, LogicalImm, MoveWideImm, Reg};
use crate::inst::Size;
use crate::inst::ops::integer::{LogicalImmBuilder, MoveWideBuilder};

/// Emits the shortest sequence of `movz`, `movn`, `movk` and `orr` (bitmask) that gives `rd` the value.
pub(super) fn load<S: InstSink + ?Sized>(sink: &mut S, rd: Reg, value: u64) {
    if let Some(imm) = MoveWideImm::new(value) {
        sink.movz(Size::X, rd, imm);
    } else if let Some(imm) = MoveWideImm::new(!value) {
        sink.movn(Size::X, rd, imm);
    } else if let Some(imm) = narrow_inverse(value) {
        sink.movn(Size::W, rd, imm);
    } else if let Some(imm) = LogicalImm::new(value, Size::X) {
        sink.orr_imm(Size::X, rd, Reg::ZR, imm);
    } else if !one_patch(sink, rd, value) {
        by_halfwords(sink, rd, value);
    }
}

/// Immediate of a 32-bit `movn`, where the upper half is zero.
fn narrow_inverse(value: u64) -> Option<MoveWideImm> {
    if value >> 32 == 0 { MoveWideImm::new(u64::from(!(value as u32))) } else { None }
}

/// A bitmask with one halfword patched, where three or four halfwords are arbitrary.
fn one_patch<S: InstSink + ?Sized>(sink: &mut S, rd: Reg, value: u64) -> bool {
    let zero = (0..4).filter(|&halfword| halfword_of(value, halfword) == 0).count();
    let ones = (0..4).filter(|&halfword| halfword_of(value, halfword) == 0xffff).count();
    if zero.max(ones) >= 2 {
        return false;
    }
    for halfword in 0..4u8 {
        for other in 0..4u8 {
            let shift = u32::from(halfword) * 16;
            let patched = value & !(0xffff << shift) | u64::from(halfword_of(value, other)) << shift;
            if let Some(imm) = LogicalImm::new(patched, Size::X) {
                sink.orr_imm(Size::X, rd, Reg::ZR, imm);
                sink.movk(Size::X, rd, MoveWideImm::at(halfword_of(value, halfword), halfword));
                return true;
            }
        }
    }
    false
}

const fn halfword_of(value: u64, halfword: u8) -> u16 {
    (value >> (16 * halfword as u32)) as u16
}

fn by_halfwords<S: InstSink + ?Sized>(sink: &mut S, rd: Reg, value: u64) {
    let count = |pattern: u16| (0..4).filter(|&halfword| halfword_of(value, halfword) == pattern).count();
    let inverted = count(0xffff) > count(0);
    // A 32-bit `movn` gives 0xffff in bits 31..=16 or 15..=0 under a zero upper half, which saves nothing against
    // `movz` and `movk` here: two instructions either way.
    let skipped = if inverted { 0xffff } else { 0 };
    let mut first = true;
    for halfword in 0..4 {
        let bits = halfword_of(value, halfword);
        if bits == skipped {
            continue;
        }
        match (first, inverted) {
            (true, true) => sink.movn(Size::X, rd, MoveWideImm::at(!bits, halfword)),
            (true, false) => sink.movz(Size::X, rd, MoveWideImm::at(bits, halfword)),
            (false, _) => sink.movk(Size::X, rd, MoveWideImm::at(bits, halfword)),
        }
        first = false;
    }
}
