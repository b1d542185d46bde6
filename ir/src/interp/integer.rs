//! Integer arithmetic and logic with x86's flags (Intel SDM volume 1, section 3.4.3.1 and appendix A).

use super::bits::{Bits, Width};
use super::step::{Outcome, Step};
use crate::{Flags, Inst, IntCc, Opcode};

/// ZF, SF and PF of a result.
pub(super) fn result_flags(width: Width, result: u64) -> Flags {
    let mut set = Flags::empty();
    set.set(Flags::Z, result & width.mask() == 0);
    set.set(Flags::S, width.is_negative(result));
    set.set(Flags::P, (result as u8).count_ones().is_multiple_of(2));
    set
}

fn add_flags(width: Width, a: u64, b: u64, carry: u64) -> (u64, Flags) {
    let result = a.wrapping_add(b).wrapping_add(carry) & width.mask();
    let mut set = result_flags(width, result);
    // The carry out of each bit: generated there, or propagated and therefore gone from the sum.
    let carries = a & b | (a | b) & !result;
    set.set(Flags::C, width.is_negative(carries));
    set.set(Flags::A, carries & 8 != 0);
    set.set(Flags::O, width.is_negative((a ^ result) & (b ^ result)));
    (result, set)
}

fn sub_flags(width: Width, a: u64, b: u64, borrow: u64) -> (u64, Flags) {
    let result = a.wrapping_sub(b).wrapping_sub(borrow) & width.mask();
    let mut set = result_flags(width, result);
    let borrows = !a & b | (!a | b) & result;
    set.set(Flags::C, width.is_negative(borrows));
    set.set(Flags::A, borrows & 8 != 0);
    set.set(Flags::O, width.is_negative((a ^ b) & (a ^ result)));
    (result, set)
}

/// Flags of a comparison of two integers, as string comparisons define them.
pub(super) fn compare_flags(width: Width, a: u64, b: u64) -> Flags {
    sub_flags(width, a, b, 0).1
}

pub(super) fn arithmetic(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.ty.bits());
    let (a, b) = (step.int(inst, 0), step.int_or_imm(inst, 1, width));
    let carry = u64::from(step.machine.flags.contains(Flags::C));
    let (result, set) = match inst.opcode {
        Opcode::Add => add_flags(width, a, b, 0),
        Opcode::Adc => add_flags(width, a, b, carry),
        Opcode::Sub => sub_flags(width, a, b, 0),
        _ => sub_flags(width, a, b, carry),
    };
    step.machine.define_flags(inst.flags, set);
    Ok(Bits::int(result))
}

pub(super) fn neg(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (result, set) = sub_flags(Width(inst.ty.bits()), 0, step.int(inst, 0), 0);
    step.machine.define_flags(inst.flags, set);
    Ok(Bits::int(result))
}

pub(super) fn logic(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.ty.bits());
    let (a, b) = (step.int(inst, 0), step.int_or_imm(inst, 1, width));
    let result = match inst.opcode {
        Opcode::And => a & b,
        Opcode::Or => a | b,
        Opcode::Xor => a ^ b,
        _ => a & !b,
    };
    step.machine.define_flags(inst.flags, result_flags(width, result));
    Ok(Bits::int(result))
}

pub(super) fn not(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::int(!step.int(inst, 0) & Width(inst.ty.bits()).mask()))
}

pub(super) fn mul(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.ty.bits());
    let product = step.int(inst, 0).wrapping_mul(step.int_or_imm(inst, 1, width));
    Ok(Bits::int(product & width.mask()))
}

pub(super) fn mul_high(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.ty.bits());
    let (a, b) = (step.int(inst, 0), step.int(inst, 1));
    let product = if inst.opcode == Opcode::MulHighS {
        (i128::from(width.signed(a)) * i128::from(width.signed(b))) as u128
    } else {
        u128::from(a) * u128::from(b)
    };
    Ok(Bits::int((product >> width.0) as u64 & width.mask()))
}

pub(super) fn mul_flags(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.ty.bits());
    let a = step.int(inst, 0);
    let overflow = if inst.opcode == Opcode::MulFlagsS {
        let sign = if width.is_negative(a) { width.mask() } else { 0 };
        step.int(inst, 1) != sign
    } else {
        a != 0
    };
    let set = if overflow { Flags::C | Flags::O } else { Flags::empty() };
    step.machine.define_flags(inst.flags, set);
    Ok(Bits::ZERO)
}

pub(super) fn zext(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::int(step.int(inst, 0)).truncated(inst.ty.bits()))
}

pub(super) fn sext(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let extended = step.type_width(inst, 0).signed(step.int(inst, 0)) as u64;
    Ok(Bits::int(extended).truncated(inst.ty.bits()))
}

pub(super) fn concat(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (a, b) = (step.int(inst, 0), step.int(inst, 1));
    Ok(Bits::int(a | b << (inst.ty.bits() / 2)).truncated(inst.ty.bits()))
}

pub(super) fn compare(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let width = Width(inst.lane.bits());
    let (a, b) = (step.int(inst, 0), step.int_or_imm(inst, 1, width));
    let (signed_a, signed_b) = (width.signed(a), width.signed(b));
    let holds = match inst.int_cc() {
        IntCc::Eq => a == b,
        IntCc::Ne => a != b,
        IntCc::Ult => a < b,
        IntCc::Uge => a >= b,
        IntCc::Ugt => a > b,
        IntCc::Ule => a <= b,
        IntCc::Slt => signed_a < signed_b,
        IntCc::Sge => signed_a >= signed_b,
        IntCc::Sgt => signed_a > signed_b,
        IntCc::Sle => signed_a <= signed_b,
    };
    Ok(Bits::int(u64::from(holds)))
}

pub(super) fn select(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let holds = inst.cond().holds(step.machine.flags);
    Ok(step.arg(inst, usize::from(!holds)))
}

pub(super) fn select_value(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let truth = step.int_or_imm(inst, 0, Width(8)) != 0;
    Ok(step.arg(inst, if truth { 1 } else { 2 }))
}
