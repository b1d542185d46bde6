//! Shifts of lanes and of whole vectors by bytes.

use super::{bytes_of, shape_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::sve::SveVectorOp;
use crate::inst::ops::vector_shift::VectorShiftOp;
use crate::lower::Lower;
use causeway_ir::{Inst, Opcode, Rhs, Type};

/// Shifts each lane by the immediate or by the low 64 bits of the second operand.
pub(super) fn lanes(lower: &mut Lower<'_>, inst: &Inst) {
    match known_count(lower, inst) {
        Some(count) => by_constant(lower, inst, count),
        None => by_register(lower, inst),
    }
}

/// The count of a shift of lanes, where it is known.
pub(in crate::lower) fn known_count(lower: &Lower<'_>, inst: &Inst) -> Option<u64> {
    match inst.rhs() {
        Rhs::Imm(imm) => Some(imm as u64),
        Rhs::Value(count) => lower.vector_constant_of(count).map(|[low, _]| low),
    }
}

fn by_constant(lower: &mut Lower<'_>, inst: &Inst, count: u64) {
    let width = u64::from(inst.lane.bits());
    let from = lower.reg(inst.args[0]);
    let to = lower.def();
    let op = match inst.opcode {
        _ if count == 0 => return lower.copy_scalar(to, from, inst.ty),
        Opcode::VSar => VectorShiftOp::Sshr,
        _ if count >= width => return lower.vector_imm(true, to, VectorImm::new(0).expect("zero is encodable")),
        Opcode::VShl => VectorShiftOp::Shl,
        _ => VectorShiftOp::Ushr,
    };
    // `sshr` by the width fills with the sign, as any larger count does.
    let amount = UImm7::of(count.min(width) as u32);
    lower.push(crate::inst::Inst::VectorShift { op, shape: shape_of(inst), rd: to, rn: from, amount });
}

fn by_register(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, count) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    if by_doublewords(lower, inst, [from, count]) {
        return;
    }
    let (low, counts) = (lower.vector_temp(), lower.vector_temp());
    limit_counts(lower, Shape::ScalarD, low, count);
    if shape_of(inst) == Shape::ScalarD {
        return shift_by(lower, inst, from, low);
    }
    lower.dup_element(shape_of(inst), counts, low, UImm4::of(0));
    shift_by(lower, inst, from, counts);
}

/// With FEAT_SVE2, lanes up to words by whole doublewords, which shift out everything where they are too large; false where
/// the host or the operation is none for it.
fn by_doublewords(lower: &mut Lower<'_>, inst: &Inst, [from, count]: [Reg; 2]) -> bool {
    let lanes = super::element(inst.lane);
    let clean = inst.ty == Type::V128 || lower.is_clean_quadword(inst.args[0]);
    if !lower.has(HostFeatures::SVE128) || lanes == ElementSize::D || !clean {
        return false;
    }
    let op = match inst.opcode {
        Opcode::VShl => SveVectorOp::LslWide,
        Opcode::VShr => SveVectorOp::LsrWide,
        _ => SveVectorOp::AsrWide,
    };
    let counts = lower.vector_temp();
    lower.dup_element(Shape::D2, counts, count, UImm4::of(0));
    lower.scalable(op, lanes, [from, counts]);
    true
}

/// Each lane by the lane of the second operand.
pub(super) fn each(lower: &mut Lower<'_>, inst: &Inst) {
    if inst.ty != Type::V128 {
        return lower.unsupported(inst);
    }
    let (from, count) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let counts = lower.vector_temp();
    limit_counts(lower, shape_of(inst), counts, count);
    shift_by(lower, inst, from, counts);
}

/// `ushl` and `sshl` take a signed byte per lane. A saturating left shift that leaves seven bits and the way back keep the
/// count where it is below 128, else make it 127, which shifts out everything as well.
fn limit_counts(lower: &mut Lower<'_>, shape: Shape, to: Reg, count: Reg) {
    let unused = UImm7::of(shape.element().bits() - 7);
    let high = lower.vector_temp();
    lower.uqshl_imm_vector(shape, high, count, unused);
    lower.ushr_vector(shape, to, high, unused);
}

/// The operation by counts that fit a signed byte.
fn shift_by(lower: &mut Lower<'_>, inst: &Inst, from: Reg, counts: Reg) {
    let (shape, to) = (shape_of(inst), lower.def());
    if matches!(inst.opcode, Opcode::VShl | Opcode::VShlEach) {
        return lower.ushl_vector(shape, to, from, counts);
    }
    let negated = lower.vector_temp();
    lower.neg_vector(shape, negated, counts);
    if matches!(inst.opcode, Opcode::VSar | Opcode::VSarEach) {
        lower.sshl_vector(shape, to, from, negated);
    } else {
        lower.ushl_vector(shape, to, from, negated);
    }
}

/// PSLLDQ, PSRLDQ, PALIGNR.
pub(super) fn bytes(lower: &mut Lower<'_>, inst: &Inst) {
    let (count, width) = (inst.imm as u64, u64::from(inst.ty.bytes()));
    match inst.opcode {
        Opcode::VShlBytes => shift_left(lower, inst, count),
        Opcode::VShrBytes => shift_right(lower, inst, count),
        _ if count < width => {
            let (high, low) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
            let to = lower.def();
            if count == 0 {
                return lower.copy_scalar(to, low, inst.ty);
            }
            lower.ext(bytes_of(inst.ty), to, low, high, UImm4::of(count as u32));
        }
        _ => shift_right(lower, inst, count - width),
    }
}

fn shift_left(lower: &mut Lower<'_>, inst: &Inst, count: u64) {
    let width = u64::from(inst.ty.bytes());
    let from = lower.reg(inst.args[0]);
    let to = lower.def();
    if count == 0 || count >= width {
        return whole(lower, inst, to, from, count == 0);
    }
    let zero = lower.vector_zero();
    lower.ext(bytes_of(inst.ty), to, zero, from, UImm4::of((width - count) as u32));
}

fn shift_right(lower: &mut Lower<'_>, inst: &Inst, count: u64) {
    let width = u64::from(inst.ty.bytes());
    let from = lower.reg(inst.args[0]);
    let to = lower.def();
    if count == 0 || count >= width {
        return whole(lower, inst, to, from, count == 0);
    }
    // The last element of some size is a scalar.
    if let Some(element) = ElementSize::ALL.into_iter().find(|element| u64::from(element.bytes()) + count == width) {
        let last = UImm4::of(count as u32 / element.bytes());
        return lower.dup_element(Shape::scalar(element), to, from, last);
    }
    let zero = lower.vector_zero();
    lower.ext(bytes_of(inst.ty), to, from, zero, UImm4::of(count as u32));
}

/// All of the operand, or zero.
fn whole(lower: &mut Lower<'_>, inst: &Inst, to: Reg, from: Reg, all: bool) {
    if all {
        lower.copy_scalar(to, from, inst.ty);
    } else {
        lower.vector_imm(true, to, VectorImm::new(0).expect("zero is encodable"));
    }
}
