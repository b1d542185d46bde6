//! Lane-wise integer operations on vectors.

use super::bits::{Bits, Width};
use super::lane::{self, Binary};
use super::step::{Outcome, Step};
use crate::{Flags, Inst, Opcode, Rhs};

/// Width and number of an instruction's lanes.
pub(super) fn lanes(inst: &Inst) -> (Width, u32) {
    let width = Width(inst.lane.bits());
    (width, inst.ty.bits() / width.0)
}

/// A value of `count` lanes of `width` bits.
pub(super) fn build(width: Width, count: u32, mut lane: impl FnMut(u32) -> u64) -> Bits {
    let mut result = Bits::ZERO;
    for index in 0..count {
        result.set_lane(width, index, lane(index));
    }
    result
}

/// The operation on each pair of lanes.
pub(super) fn zip(step: &mut Step<'_>, inst: &Inst, operation: Binary) -> Outcome {
    let (width, count) = lanes(inst);
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    Ok(build(width, count, |i| operation(width, a.lane(width, i), b.lane(width, i))))
}

/// The operation on each lane and the shift count.
pub(super) fn shift(step: &mut Step<'_>, inst: &Inst, operation: Binary) -> Outcome {
    let (width, count) = lanes(inst);
    let a = step.arg(inst, 0);
    let by = match inst.rhs() {
        Rhs::Value(_) => step.int(inst, 1),
        Rhs::Imm(imm) => imm as u64,
    };
    Ok(build(width, count, |i| operation(width, a.lane(width, i), by)))
}

pub(super) fn abs(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (width, count) = lanes(inst);
    let a = step.arg(inst, 0);
    Ok(build(width, count, |i| width.signed(a.lane(width, i)).unsigned_abs()))
}

/// Bitwise operations, which have no lanes.
pub(super) fn logic(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let apply = |a: u128, b: u128| match inst.opcode {
        Opcode::VAnd => a & b,
        Opcode::VOr => a | b,
        Opcode::VXor => a ^ b,
        _ => a & !b,
    };
    Ok(Bits { low: apply(a.low, b.low), high: apply(a.high, b.high) })
}

/// I64 products of the even I32 lanes.
pub(super) fn mul_even(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let half = Width(32);
    Ok(build(Width(64), inst.ty.bits() / 64, |i| {
        let (a, b) = (a.lane(half, 2 * i), b.lane(half, 2 * i));
        if inst.opcode == Opcode::VMulEvenS { half.signed(a).wrapping_mul(half.signed(b)) as u64 } else { a * b }
    }))
}

/// PMADDWD.
pub(super) fn mul_add_pairs(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let half = Width(16);
    Ok(build(Width(32), inst.ty.bits() / 32, |i| {
        let product = |i| half.signed(a.lane(half, i)) * half.signed(b.lane(half, i));
        (product(2 * i) + product(2 * i + 1)) as u64
    }))
}

/// PMADDUBSW.
pub(super) fn mul_add_pairs_us(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let byte = Width(8);
    Ok(build(Width(16), inst.ty.bits() / 16, |i| {
        let product = |i| a.lane(byte, i) as i64 * byte.signed(b.lane(byte, i));
        lane::saturate_signed(Width(16), i128::from(product(2 * i) + product(2 * i + 1)))
    }))
}

/// PSADBW.
pub(super) fn sum_abs_diff(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let byte = Width(8);
    Ok(build(Width(64), inst.ty.bits() / 64, |i| {
        (8 * i..8 * i + 8).map(|j| a.lane(byte, j).abs_diff(b.lane(byte, j))).sum()
    }))
}

/// MPSADBW.
pub(super) fn multi_sum_abs_diff(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let byte = Width(8);
    Ok(build(Width(16), inst.ty.bits() / 16, |i| {
        let half = i / 8;
        let selection = inst.imm as u32 >> (3 * half);
        let (window, block) = (16 * half + (selection & 4) + i % 8, 16 * half + 4 * (selection & 3));
        (0..4).map(|j| a.lane(byte, window + j).abs_diff(b.lane(byte, block + j))).sum()
    }))
}

pub(super) fn min_across(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (width, count) = lanes(inst);
    let chunk = count.min(128 / width.0);
    let a = step.arg(inst, 0);
    Ok(build(width, count, |i| match i % chunk {
        0 => (i..i + chunk).map(|j| a.lane(width, j)).min().unwrap_or(0),
        _ => 0,
    }))
}

pub(super) fn zero_flags(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let mut set = Flags::empty();
    set.set(Flags::Z, step.arg(inst, 0) == Bits::ZERO);
    set.set(Flags::C, step.arg(inst, 1) == Bits::ZERO);
    step.machine.define_flags(inst.flags, set);
    Ok(Bits::ZERO)
}

/// PHADD and PHSUB, within each 128 bits.
pub(super) fn horizontal(step: &mut Step<'_>, inst: &Inst, operation: Binary) -> Outcome {
    let (width, count) = lanes(inst);
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    Ok(build(width, count, |i| {
        let (from_b, pair) = horizontal_source(inst, i);
        let source = if from_b { b } else { a };
        operation(width, source.lane(width, pair), source.lane(width, pair + 1))
    }))
}

/// Where lane `i` of a horizontal operation comes from: is it the second operand, and its even lane there?
pub(super) fn horizontal_source(inst: &Inst, i: u32) -> (bool, u32) {
    let chunk = inst.ty.bits().min(128) / inst.lane.bits();
    let (base, within) = (i / chunk * chunk, i % chunk);
    (within >= chunk / 2, base + within * 2 % chunk)
}

pub(super) fn blend_mask(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (width, count) = lanes(inst);
    let (a, b, c) = (step.arg(inst, 0), step.arg(inst, 1), step.arg(inst, 2));
    let chosen = |i| if width.is_negative(c.lane(width, i)) { b } else { a };
    Ok(build(width, count, |i| chosen(i).lane(width, i)))
}

pub(super) fn blend(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (width, count) = lanes(inst);
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let chosen = |i| if inst.imm >> i & 1 == 1 { b } else { a };
    Ok(build(width, count, |i| chosen(i).lane(width, i)))
}

pub(super) fn move_mask(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.lane.bits());
    let count = step.type_width(inst, 0).0 / width.0;
    let a = step.arg(inst, 0);
    let mask = (0..count).map(|i| u64::from(width.is_negative(a.lane(width, i))) << i).sum();
    Ok(Bits::int(mask).truncated(inst.ty.bits()))
}
