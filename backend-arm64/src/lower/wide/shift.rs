//! Shifts of lanes. SVE's counts are whole lanes and shift out everything where they are too large, as the guest's.

use super::Binary;
use crate::asm::prelude::*;
use crate::inst::ops::sve::{SveBinaryOp, SveShiftOp, SveVectorOp};
use crate::lower::Lower;
use crate::lower::vector::{element, known_count};
use causeway_ir::{Inst, Opcode};

/// Each lane by the immediate or by the low 64 bits of the second operand.
pub(super) fn lanes(lower: &mut Lower<'_>, inst: &Inst) {
    match known_count(lower, inst) {
        Some(count) => by_constant(lower, inst, count),
        None => by_register(lower, inst),
    }
}

fn by_constant(lower: &mut Lower<'_>, inst: &Inst, count: u64) {
    let width = u64::from(inst.lane.bits());
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    let op = match inst.opcode {
        _ if count == 0 => return lower.push(crate::inst::Inst::copy_wide(to, from)),
        Opcode::VSar => SveShiftOp::Asr,
        _ if count >= width => return lower.wide_zero(to),
        Opcode::VShl => SveShiftOp::Lsl,
        _ => SveShiftOp::Lsr,
    };
    let amount = UImm7::of(count.min(width) as u32);
    lower.push(crate::inst::Inst::SveShift { op, element: element(inst.lane), rd: to, rn: from, amount });
}

fn by_register(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, count) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (counts, to) = (lower.vector_temp(), lower.def());
    lower.sve_dup_element(Some(ElementSize::D), counts, count, UImm6::of(0));
    let element = element(inst.lane);
    if element == ElementSize::D {
        return lower.wide_binary(operation(inst.opcode, element), to, [from, counts]);
    }
    let op = match inst.opcode {
        Opcode::VShl => SveVectorOp::LslWide,
        Opcode::VShr => SveVectorOp::LsrWide,
        _ => SveVectorOp::AsrWide,
    };
    lower.push(crate::inst::Inst::SveVector { op, element, rd: to, rn: from, rm: counts });
}

/// A shift of 128 bits by no byte, or by all.
pub(super) fn all_or_nothing(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    if inst.imm == 0 {
        lower.push(crate::inst::Inst::copy_wide(to, from));
    } else {
        lower.wide_zero(to);
    }
}

/// Each lane by the lane of the second operand.
pub(super) fn each(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, counts) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let to = lower.def();
    lower.wide_binary(operation(inst.opcode, element(inst.lane)), to, [from, counts]);
}

fn operation(opcode: Opcode, element: ElementSize) -> Binary {
    let (op, reversed) = match opcode {
        Opcode::VShl | Opcode::VShlEach => (SveBinaryOp::Lsl, SveBinaryOp::Lslr),
        Opcode::VShr | Opcode::VShrEach => (SveBinaryOp::Lsr, SveBinaryOp::Lsrr),
        _ => (SveBinaryOp::Asr, SveBinaryOp::Asrr),
    };
    Binary { op, reversed: Some(reversed), element }
}
