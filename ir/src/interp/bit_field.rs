//! Bit counting, bit fields, byte order, CRC and division.

use super::bits::{Bits, Width};
use super::step::{Halt, Outcome, Step};
use crate::{Inst, Opcode};

pub(super) fn count(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let bits = inst.ty.bits();
    let a = step.int(inst, 0);
    let result = match inst.opcode {
        Opcode::Clz => a.leading_zeros() - (64 - bits),
        Opcode::Ctz => a.trailing_zeros().min(bits),
        _ => a.count_ones(),
    };
    Ok(Bits::int(u64::from(result)))
}

pub(super) fn bswap(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::int(step.int(inst, 0).swap_bytes() >> (64 - inst.ty.bits())))
}

/// Lowest bit and mask of the field that an immediate names.
fn field(inst: &Inst) -> (u32, u64) {
    let (lowest, width) = (inst.imm as u8, (inst.imm >> 8) as u8);
    let mask = if width == 0 { 0 } else { Width(u32::from(width).min(64)).mask() };
    (u32::from(lowest), mask)
}

pub(super) fn extract(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (lowest, mask) = field(inst);
    Ok(Bits::int(step.int(inst, 0).checked_shr(lowest).unwrap_or(0) & mask))
}

pub(super) fn insert(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (lowest, mask) = field(inst);
    let place = mask.checked_shl(lowest).unwrap_or(0);
    let new = step.int(inst, 1).checked_shl(lowest).unwrap_or(0);
    Ok(Bits::int(step.int(inst, 0) & !place | new & place).truncated(inst.ty.bits()))
}

/// The set bits of `mask`, lowest first.
fn set_bits(mut mask: u64) -> impl Iterator<Item = u64> {
    core::iter::from_fn(move || {
        let lowest = mask & mask.wrapping_neg();
        mask ^= lowest;
        (lowest != 0).then_some(lowest)
    })
}

pub(super) fn pdep(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.int(inst, 0), step.int(inst, 1));
    let chosen = (0..).zip(set_bits(b)).filter(|(index, _)| a >> index & 1 == 1);
    Ok(Bits::int(chosen.map(|(_, bit): (u32, u64)| bit).sum()))
}

pub(super) fn pext(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.int(inst, 0), step.int(inst, 1));
    let chosen = (0..).zip(set_bits(b)).filter(|(_, bit)| a & bit != 0);
    Ok(Bits::int(chosen.map(|(index, _): (u32, u64)| 1 << index).sum()))
}

/// CRC-32C (Castagnoli), reflected.
pub(super) fn crc32c(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let mut crc = step.int(inst, 0) as u32;
    let bytes = step.type_width(inst, 1).0 / 8;
    for byte in step.int(inst, 1).to_le_bytes().into_iter().take(bytes as usize) {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0x82f6_3b78 } else { crc >> 1 };
        }
    }
    Ok(Bits::int(u64::from(crc)))
}

pub(super) fn div(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.lane.bits());
    let dividend = u128::from(step.int(inst, 0)) << width.0 | u128::from(step.int(inst, 1));
    let divisor = step.int(inst, 2);
    let answer = if inst.opcode == Opcode::DivU {
        div_unsigned(width, dividend, divisor)
    } else {
        div_signed(width, dividend, divisor)
    };
    let (quotient, remainder) = answer.ok_or(Halt::DivideError)?;
    Ok(Bits { low: u128::from(quotient & width.mask()), high: u128::from(remainder & width.mask()) })
}

fn div_unsigned(width: Width, dividend: u128, divisor: u64) -> Option<(u64, u64)> {
    let quotient = dividend.checked_div(u128::from(divisor))?;
    let remainder = dividend % u128::from(divisor);
    (quotient <= u128::from(width.mask())).then_some((quotient as u64, remainder as u64))
}

fn div_signed(width: Width, dividend: u128, divisor: u64) -> Option<(u64, u64)> {
    let unused = 128 - 2 * width.0;
    let dividend = (dividend << unused) as i128 >> unused;
    let divisor = i128::from(width.signed(divisor));
    let quotient = dividend.checked_div(divisor)?;
    let range = i128::from(width.min_signed())..=i128::from(width.max_signed());
    range.contains(&quotient).then(|| (quotient as u64, (dividend % divisor) as u64))
}
