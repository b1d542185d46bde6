//! Shifts and rotates with x86's flags. Counts are masked to 5 bits, to 6 for I64 (Intel SDM volume 2, SAL/SAR/SHL/SHR,
//! RCL/RCR/ROL/ROR, SHLD, SHRD); a masked count of 0 changes no flag.

use super::bits::{Bits, Width};
use super::integer::result_flags;
use super::step::{Outcome, Step};
use crate::{Flags, Inst, Opcode, Type};

/// Result, carry and overflow of a shift or rotate by a count that is not zero.
struct Shifted {
    result: u64,
    carry: bool,
    overflow: bool,
}

fn masked_count(step: &Step<'_>, inst: &Inst, arg: usize) -> u32 {
    let mask = if inst.ty == Type::I64 { 63 } else { 31 };
    step.int_or_imm(inst, arg, Width(8)) as u32 & mask
}

const fn bit(x: u128, n: u32) -> bool {
    n < 128 && x >> n & 1 == 1
}

/// The two top bits of `result` differ.
fn top_bits_differ(width: Width, result: u64) -> bool {
    width.is_negative(result ^ result << 1)
}

fn shl(width: Width, a: u64, count: u32) -> Shifted {
    let wide = u128::from(a) << count;
    let result = wide as u64 & width.mask();
    let carry = bit(wide, width.0);
    Shifted { result, carry, overflow: carry != width.is_negative(result) }
}

fn shr(width: Width, a: u64, count: u32) -> Shifted {
    let result = a.checked_shr(count).unwrap_or(0);
    Shifted { result, carry: bit(u128::from(a), count - 1), overflow: count == 1 && width.is_negative(a) }
}

fn sar(width: Width, a: u64, count: u32) -> Shifted {
    let signed = width.signed(a);
    let result = (signed >> count.min(63)) as u64 & width.mask();
    Shifted { result, carry: signed >> (count - 1).min(63) & 1 == 1, overflow: false }
}

pub(super) fn shift(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.ty.bits());
    let a = step.int(inst, 0);
    let count = masked_count(step, inst, 1);
    if count == 0 {
        return Ok(Bits::int(a));
    }
    let shifted = match inst.opcode {
        Opcode::Shl => shl(width, a, count),
        Opcode::Shr => shr(width, a, count),
        _ => sar(width, a, count),
    };
    let set = result_flags(width, shifted.result);
    Ok(define(step, inst, set, &shifted))
}

fn define(step: &mut Step<'_>, inst: &Inst, mut set: Flags, shifted: &Shifted) -> Bits {
    set.set(Flags::C, shifted.carry);
    set.set(Flags::O, shifted.overflow);
    step.machine.define_flags(inst.flags, set);
    Bits::int(shifted.result)
}

/// Rotates the low `bits` bits of `x`; `count` is at most `bits`.
const fn rotate_left(x: u128, bits: u32, count: u32) -> u128 {
    let mask = if bits == 128 { u128::MAX } else { (1 << bits) - 1 };
    let count = count % bits;
    if count == 0 { x & mask } else { (x << count | (x & mask) >> (bits - count)) & mask }
}

pub(super) fn rotate(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.ty.bits());
    let a = step.int(inst, 0);
    let masked = masked_count(step, inst, 1);
    if masked == 0 {
        return Ok(Bits::int(a));
    }
    let count = masked % width.0;
    let left = if inst.opcode == Opcode::Rol { count } else { width.0 - count };
    let result = rotate_left(u128::from(a), width.0, left) as u64;
    let (carry, overflow) = if inst.opcode == Opcode::Rol {
        let carry = result & 1 == 1;
        (carry, carry != width.is_negative(result))
    } else {
        (width.is_negative(result), top_bits_differ(width, result))
    };
    Ok(define(step, inst, Flags::empty(), &Shifted { result, carry, overflow }))
}

pub(super) fn rotate_through_carry(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.ty.bits());
    let a = step.int(inst, 0);
    let masked = masked_count(step, inst, 1);
    if masked == 0 {
        return Ok(Bits::int(a));
    }
    let carry_in = u128::from(step.machine.flags.contains(Flags::C));
    let bits = width.0 + 1;
    let count = masked % bits;
    let left = if inst.opcode == Opcode::Rcl { count } else { bits - count };
    let rotated = rotate_left(carry_in << width.0 | u128::from(a), bits, left);
    let result = rotated as u64 & width.mask();
    let carry = bit(rotated, width.0);
    let overflow =
        if inst.opcode == Opcode::Rcl { carry != width.is_negative(result) } else { top_bits_differ(width, result) };
    Ok(define(step, inst, Flags::empty(), &Shifted { result, carry, overflow }))
}

/// SHLD and SHRD: the pair of both operands rotates, so that I16 counts above 16 continue with the bits of `a`.
pub(super) fn double_shift(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.ty.bits());
    let (a, b) = (step.int(inst, 0), step.int(inst, 1));
    let count = masked_count(step, inst, 2);
    if count == 0 {
        return Ok(Bits::int(a));
    }
    let pair_bits = width.0 * 2;
    let (result, carry) = if inst.opcode == Opcode::Shld {
        let rotated = rotate_left(u128::from(a) << width.0 | u128::from(b), pair_bits, count);
        ((rotated >> width.0) as u64, bit(rotated, 0))
    } else {
        let rotated = rotate_left(u128::from(b) << width.0 | u128::from(a), pair_bits, pair_bits - count);
        (rotated as u64 & width.mask(), bit(rotated, pair_bits - 1))
    };
    let set = result_flags(width, result);
    let overflow = width.is_negative(a ^ result);
    Ok(define(step, inst, set, &Shifted { result, carry, overflow }))
}
