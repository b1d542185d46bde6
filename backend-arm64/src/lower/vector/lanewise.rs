//! Operations that one host instruction, or two, do lane by lane.

use super::{bytes_of, element, shape_of};
use crate::asm::prelude::*;
use crate::inst::ops::vector::Vector3Op;
use crate::inst::ops::vector_misc::Vector2Op;
use crate::lower::Lower;
use causeway_ir::{Inst, Lane, Opcode, Type, Value};

/// Lowers a lane-wise operation; false where it is none, or where the host has none for the lane.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) -> bool {
    if let Some((op, shape)) = three_operands(inst) {
        binary(lower, inst, op, shape);
        return true;
    }
    let doublewords = inst.lane == Lane::I64;
    match inst.opcode {
        Opcode::VAbs => {
            let (from, to) = (lower.reg(inst.args[0]), lower.def());
            lower.abs_vector(shape_of(inst), to, from);
        }
        Opcode::VSign if !doublewords => sign(lower, inst),
        _ => return false,
    }
    true
}

/// The host's operation with the same operands.
fn three_operands(inst: &Inst) -> Option<(Vector3Op, Shape)> {
    use Opcode as O;
    use Vector3Op as V;
    let logic = match inst.opcode {
        O::VAnd => Some(V::And),
        O::VOr => Some(V::Orr),
        O::VXor => Some(V::Eor),
        O::VAndNot => Some(V::Bic),
        _ => None,
    };
    if let Some(op) = logic {
        return Some((op, bytes_of(inst.ty)));
    }
    let op = match inst.opcode {
        O::VAdd => V::Add,
        O::VSub => V::Sub,
        O::VAddSatS => V::Sqadd,
        O::VAddSatU => V::Uqadd,
        O::VSubSatS => V::Sqsub,
        O::VSubSatU => V::Uqsub,
        O::VCmpEq => V::Cmeq,
        O::VCmpGtS => V::Cmgt,
        O::VAverageU => V::Urhadd,
        O::VMul => V::Mul,
        O::VMinS => V::Smin,
        O::VMinU => V::Umin,
        O::VMaxS => V::Smax,
        O::VMaxU => V::Umax,
        _ => return None,
    };
    let doublewords = matches!(op, V::Add | V::Sub | V::Sqadd | V::Uqadd | V::Sqsub | V::Uqsub | V::Cmeq | V::Cmgt);
    let shape = shape_of(inst);
    let fits = shape.element() != ElementSize::D || doublewords;
    fits.then_some((op, shape))
}

fn binary(lower: &mut Lower<'_>, inst: &Inst, op: Vector3Op, shape: Shape) {
    let same = lower.same_value(inst.args[0], inst.args[1]);
    if let Some(constant) = of_equal_operands(inst.opcode).filter(|_| same) {
        let to = lower.def();
        let full = inst.ty == Type::V128 || constant == 0;
        return lower.vector_imm(full, to, VectorImm::new(constant).expect("all equal bits are encodable"));
    }
    if let Some((op, value)) = with_zero(lower, inst) {
        let (rn, rd) = (lower.reg(value), lower.def());
        return lower.push(crate::inst::Inst::Vector2 { op, shape, rd, rn });
    }
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let to = lower.def();
    lower.vector3(op, shape, to, a, b);
    if inst.ty == Type::F32 {
        lower.fmov(FpSize::S, to, to);
    }
}

/// The result where both operands are the same value, each half of it.
fn of_equal_operands(opcode: Opcode) -> Option<u64> {
    match opcode {
        Opcode::VXor | Opcode::VSub | Opcode::VAndNot | Opcode::VCmpGtS | Opcode::VSubSatS | Opcode::VSubSatU => {
            Some(0)
        }
        Opcode::VCmpEq => Some(u64::MAX),
        _ => None,
    }
}

/// The comparison with zero that a comparison with a constant is, and its operand.
fn with_zero(lower: &Lower<'_>, inst: &Inst) -> Option<(Vector2Op, Value)> {
    let zero = |value| lower.vector_constant_of(value) == Some([0, 0]);
    let [a, b, _] = inst.args;
    match inst.opcode {
        Opcode::VCmpEq if zero(b) => Some((Vector2Op::CmeqZero, a)),
        Opcode::VCmpEq if zero(a) => Some((Vector2Op::CmeqZero, b)),
        Opcode::VCmpGtS if zero(b) => Some((Vector2Op::CmgtZero, a)),
        Opcode::VCmpGtS if zero(a) => Some((Vector2Op::CmltZero, b)),
        _ => None,
    }
}

/// PSIGN: a times the sign of b. A saturating shift leaves the least or the largest number or zero, a rounding one makes
/// -1, 1 or 0 of it.
fn sign(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (shape, shift) = (shape_of(inst), UImm7::of(element(inst.lane).bits() - 1));
    let (extreme, unit, to) = (lower.vector_temp(), lower.vector_temp(), lower.def());
    lower.sqshl_imm_vector(shape, extreme, b, shift);
    lower.srshr_vector(shape, unit, extreme, shift);
    lower.mul_vector(shape, to, a, unit);
}
