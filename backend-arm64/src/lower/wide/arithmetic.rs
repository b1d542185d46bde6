//! Operations on integers lane by lane.

use super::Binary;
use crate::asm::prelude::*;
use crate::inst::ops::sve::{SveBinaryOp, SveVectorOp};
use crate::lower::Lower;
use crate::lower::vector::element;
use causeway_ir::{Inst, Opcode};

/// Lowers a lane-wise operation; false where it is none.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) -> bool {
    if let Some(op) = unpredicated(inst.opcode) {
        three(lower, inst, op);
        return true;
    }
    if let Some(op) = commutative(inst.opcode) {
        let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
        let binary = Binary { op, reversed: Some(op), element: element(inst.lane) };
        let to = lower.def();
        lower.wide_binary(binary, to, [a, b]);
        return true;
    }
    match inst.opcode {
        Opcode::VAbs => {
            let (from, to) = (lower.reg(inst.args[0]), lower.def());
            lower.sve_abs(element(inst.lane), PredicateReg::ALL, to, from);
        }
        Opcode::VMulEvenU | Opcode::VMulEvenS => {
            let (a, b, to) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]), lower.def());
            match inst.opcode {
                Opcode::VMulEvenU => lower.sve_umullb(ElementSize::D, to, a, b),
                _ => lower.sve_smullb(ElementSize::D, to, a, b),
            }
        }
        Opcode::VCmpEq => equal(lower, inst),
        Opcode::VCmpGtS => greater(lower, inst),
        Opcode::VBlendMask => by_mask(lower, inst),
        _ => return false,
    }
    true
}

fn unpredicated(opcode: Opcode) -> Option<SveVectorOp> {
    use Opcode as O;
    use SveVectorOp as V;
    Some(match opcode {
        O::VAdd => V::Add,
        O::VSub => V::Sub,
        O::VAddSatS => V::Sqadd,
        O::VAddSatU => V::Uqadd,
        O::VSubSatS => V::Sqsub,
        O::VSubSatU => V::Uqsub,
        O::VAnd => V::And,
        O::VOr => V::Orr,
        O::VXor => V::Eor,
        O::VAndNot => V::Bic,
        O::VMul => V::Mul,
        O::VMulHighS => V::Smulh,
        O::VMulHighU => V::Umulh,
        _ => return None,
    })
}

fn commutative(opcode: Opcode) -> Option<SveBinaryOp> {
    use Opcode as O;
    use SveBinaryOp as B;
    Some(match opcode {
        O::VMinS => B::Smin,
        O::VMinU => B::Umin,
        O::VMaxS => B::Smax,
        O::VMaxU => B::Umax,
        O::VAverageU => B::Urhadd,
        _ => return None,
    })
}

fn three(lower: &mut Lower<'_>, inst: &Inst, op: SveVectorOp) {
    let same = lower.same_value(inst.args[0], inst.args[1]);
    if same && matches!(inst.opcode, Opcode::VXor | Opcode::VSub | Opcode::VAndNot) {
        let to = lower.def();
        return lower.wide_zero(to);
    }
    let (rn, rm) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let rd = lower.def();
    lower.push(crate::inst::Inst::SveVector { op, element: element(inst.lane), rd, rn, rm });
}

/// All ones where the lanes are equal: by a predicate, or, where flags are live, from the difference cut to one bit.
fn equal(lower: &mut Lower<'_>, inst: &Inst) {
    let lanes = element(inst.lane);
    if lower.same_value(inst.args[0], inst.args[1]) {
        let to = lower.def();
        return lower.sve_mov_zeroing(lanes, PredicateReg::ALL, to, SImm8::of(-1));
    }
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let to = lower.def();
    if lower.kept_flags().is_empty() {
        let [found, _] = PredicateReg::SCRATCH;
        lower.cmpeq(lanes, found, PredicateReg::ALL, a, b);
        return lower.sve_mov_zeroing(lanes, found, to, SImm8::of(-1));
    }
    lower.sve_eor(ElementSize::D, to, a, b);
    lower.sve_umin_imm(lanes, to, UImm8::of(1));
    lower.sve_sub_imm(lanes, to, UImm8::of(1));
}

/// All ones where a is greater: the sign of the saturated difference b - a.
fn greater(lower: &mut Lower<'_>, inst: &Inst) {
    let lanes = element(inst.lane);
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let to = lower.def();
    lower.sve_sqsub(lanes, to, b, a);
    lower.sve_asr(lanes, to, to, UImm7::of(lanes.bits() - 1));
}

/// b where the sign of c's lane is set, else a.
fn by_mask(lower: &mut Lower<'_>, inst: &Inst) {
    let [a, b, c] = inst.args.map(|arg| lower.reg(arg));
    let lanes = element(inst.lane);
    let (signs, to) = (lower.vector_temp(), lower.def());
    lower.sve_asr(lanes, signs, c, UImm7::of(lanes.bits() - 1));
    let chosen = if to == a { lower.vector_temp() } else { to };
    if chosen != b {
        lower.push(crate::inst::Inst::copy_wide(chosen, b));
    }
    lower.sve_bsl(chosen, a, signs);
    if chosen != to {
        lower.push(crate::inst::Inst::copy_wide(to, chosen));
    }
}
