//! Operations that move lanes. Those of x86's AVX2 that work within 128 bits do so here on each half of a V256.

use super::bits::{Bits, Width};
use super::lane;
use super::step::{Outcome, Step};
use super::vector::{build, lanes};
use crate::{Inst, Opcode};

/// Applies an operation on values of `bits` (64 or 128) bits to each such part of two operands.
fn per_half(inst: &Inst, a: Bits, b: Bits, mut operation: impl FnMut(u32, u128, u128) -> u128) -> Bits {
    let bits = inst.ty.bits().min(128);
    let low = operation(bits, a.low, b.low);
    let high = if inst.ty.bits() == 256 { operation(bits, a.high, b.high) } else { 0 };
    Bits { low, high }
}

/// The second operand, or zero where there is none.
fn second(step: &Step<'_>, inst: &Inst) -> Bits {
    if inst.args[1].is_some() { step.arg(inst, 1) } else { Bits::ZERO }
}

/// Each `width` lane of each half is chosen by `choose(number of lanes in a half, lane)`: a lane of a, or of b.
fn permute(step: &Step<'_>, inst: &Inst, width: Width, choose: impl Fn(u32, u32) -> (bool, u32)) -> Bits {
    let (a, b) = (step.arg(inst, 0), second(step, inst));
    per_half(inst, a, b, |bits, a, b| {
        let count = bits / width.0;
        let half = build(width, count, |i| {
            let (from_b, index) = choose(count, i);
            Bits::wide(if from_b { b } else { a }).lane(width, index)
        });
        half.low
    })
}

pub(super) fn unpack(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let high = inst.opcode == Opcode::VUnpackHigh;
    let width = Width(inst.lane.bits());
    Ok(permute(step, inst, width, |count, i| (i % 2 == 1, i / 2 + if high { count / 2 } else { 0 })))
}

pub(super) fn shuffle(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let selector = |i: u32| (inst.imm >> (2 * i) & 3) as u32;
    let chosen = match inst.opcode {
        Opcode::VShuffle => permute(step, inst, Width(32), |_, i| (false, selector(i))),
        Opcode::VShuffleLow => permute(step, inst, Width(16), |_, i| (false, if i < 4 { selector(i) } else { i })),
        _ => permute(step, inst, Width(16), |_, i| (false, if i < 4 { i } else { 4 + selector(i - 4) })),
    };
    Ok(chosen)
}

/// SHUFPS and SHUFPD. The selector bits of SHUFPD go on in the upper half of a V256, those of SHUFPS start anew.
pub(super) fn shuffle_two(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.lane.bits());
    if width.0 == 32 {
        return Ok(permute(step, inst, width, |_, i| (i >= 2, (inst.imm >> (2 * i) & 3) as u32)));
    }
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    Ok(build(width, inst.ty.bits() / 64, |i| {
        let source = if i % 2 == 1 { b } else { a };
        source.lane(width, i / 2 * 2 + (inst.imm >> i & 1) as u32)
    }))
}

/// The 32 bytes of two operands, chosen by the third.
pub(super) fn table_two(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let byte = Width(8);
    let bytes = Bits { low: step.arg(inst, 0).low, high: step.arg(inst, 1).low };
    let selectors = step.arg(inst, 2);
    Ok(build(byte, 16, |i| bytes.lane(byte, selectors.lane(byte, i) as u32)))
}

/// PSHUFB; of a V64 the low three bits of each selector count.
pub(super) fn table(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let byte = Width(8);
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    Ok(per_half(inst, a, b, |bits, a, b| {
        let count = bits / 8;
        let half = build(byte, count, |i| {
            let selector = Bits::wide(b).lane(byte, i) as u32;
            if selector & 0x80 != 0 { 0 } else { Bits::wide(a).lane(byte, selector % count) }
        });
        half.low
    }))
}

pub(super) fn shift_bytes(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let a = step.arg(inst, 0);
    let left = inst.opcode == Opcode::VShlBytes;
    let count = (inst.imm as u64).min(16) as u32 * 8;
    let shifted = per_half(inst, a, Bits::ZERO, |_, a, _| {
        let moved = if left { a.checked_shl(count) } else { a.checked_shr(count) };
        moved.unwrap_or(0)
    });
    Ok(shifted.truncated(inst.ty.bits()))
}

/// PALIGNR.
pub(super) fn align(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let byte = Width(8);
    let first = (inst.imm as u64).min(32) as u32;
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    Ok(per_half(inst, a, b, |bits, a, b| {
        let count = bits / 8;
        let half = build(byte, count, |i| match first + i {
            at if at < count => Bits::wide(b).lane(byte, at),
            at if at < 2 * count => Bits::wide(a).lane(byte, at - count),
            _ => 0,
        });
        half.low
    }))
}

/// PACKSS and PACKUS; `lane` is the source's.
pub(super) fn pack(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let wide = Width(inst.lane.bits());
    let narrow = Width(wide.0 / 2);
    let signed = inst.opcode == Opcode::VPackSatS;
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    Ok(per_half(inst, a, b, |bits, a, b| {
        let count = bits / wide.0;
        let half = build(narrow, 2 * count, |i| {
            let source = Bits::wide(if i < count { a } else { b });
            let value = i128::from(wide.signed(source.lane(wide, i % count)));
            if signed { lane::saturate_signed(narrow, value) } else { lane::saturate_unsigned(narrow, value) }
        });
        half.low
    }))
}

pub(super) fn extract(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.lane.bits());
    Ok(Bits::int(step.arg(inst, 0).lane(width, u32::from(inst.aux))))
}

pub(super) fn insert(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let mut result = step.arg(inst, 0);
    result.set_lane(Width(inst.lane.bits()), u32::from(inst.aux), step.int(inst, 1));
    Ok(result)
}

pub(super) fn splat(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (width, count) = lanes(inst);
    let a = step.int(inst, 0);
    Ok(build(width, count, |_| a))
}

pub(super) fn join(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    if inst.ty.bits() == 256 {
        return Ok(Bits { low: a.low, high: b.low });
    }
    Ok(Bits::wide(a.low | b.low << (inst.ty.bits() / 2)))
}

pub(super) fn high(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (bits, a) = (step.type_width(inst, 0).0, step.arg(inst, 0));
    Ok(Bits::wide(if bits == 256 { a.high } else { a.low >> (bits / 2) }).truncated(inst.ty.bits()))
}

pub(super) fn extend(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (width, count) = lanes(inst);
    let source = Width(crate::Lane::ALL[usize::from(inst.aux)].bits());
    let a = step.arg(inst, 0);
    Ok(build(width, count, |i| {
        let lane = a.lane(source, i);
        if inst.opcode == Opcode::VExtendS { source.signed(lane) as u64 } else { lane }
    }))
}
