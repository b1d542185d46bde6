//! Legacy forms that change the low half of a register in place: the operation itself leaves the upper half as it is.

use crate::asm::prelude::*;
use crate::inst::ops::sve::SveBinaryOp;
use crate::lower::Lower;
use crate::lower::value::Marks;
use crate::lower::vector::element;
use causeway_ir::{Inst, Opcode, Type, Value};

/// The operation that overwrites its first operand, and whether the operands may be exchanged.
fn merging(opcode: Opcode) -> Option<(SveBinaryOp, bool)> {
    use Opcode as O;
    use SveBinaryOp as B;
    Some(match opcode {
        O::VAdd => (B::Add, true),
        O::VSub => (B::Sub, false),
        O::VAddSatS => (B::Sqadd, true),
        O::VAddSatU => (B::Uqadd, true),
        O::VSubSatS => (B::Sqsub, false),
        O::VSubSatU => (B::Uqsub, false),
        O::VAnd => (B::And, true),
        O::VOr => (B::Orr, true),
        O::VXor => (B::Eor, true),
        O::VAndNot => (B::Bic, false),
        O::VMul => (B::Mul, true),
        O::VMulHighS => (B::Smulh, true),
        O::VMulHighU => (B::Umulh, true),
        O::VMinS => (B::Smin, true),
        O::VMinU => (B::Umin, true),
        O::VMaxS => (B::Smax, true),
        O::VMaxU => (B::Umax, true),
        O::VAverageU => (B::Urhadd, true),
        _ => return None,
    })
}

/// How a scalar operation merges its result.
enum Scalar {
    /// Into its first operand.
    Binary(SveBinaryOp),
    /// A square root, into any register.
    Root,
    /// A single as a double, into any register.
    Widening,
}

const fn merging_scalar(opcode: Opcode) -> Option<Scalar> {
    use SveBinaryOp as B;
    Some(match opcode {
        Opcode::FAdd => Scalar::Binary(B::Fadd),
        Opcode::FSub => Scalar::Binary(B::Fsub),
        Opcode::FMul => Scalar::Binary(B::Fmul),
        Opcode::FDiv => Scalar::Binary(B::Fdiv),
        Opcode::FMin => Scalar::Binary(B::Fmin),
        Opcode::FMax => Scalar::Binary(B::Fmax),
        Opcode::FSqrt => Scalar::Root,
        Opcode::FConvert => Scalar::Widening,
        _ => return None,
    })
}

impl Lower<'_> {
    /// Does a `put` of 128 bits together with the operation on the register's content that gives its value; false where that
    /// cannot be.
    pub(in crate::lower) fn merge_into(&mut self, put: &Inst, home: Reg) -> bool {
        let root = self.values[put.args[0].index()].root;
        let operation = self.function.insts[root as usize];
        let fits = put.ty == Type::V128 && operation.ty == Type::V128 && home.class() == RegClass::Vector;
        if operation.opcode == Opcode::VInsert && fits {
            return self.is_foldable(root) && self.merge_scalar(&operation, home);
        }
        let Some((op, commutes)) = merging(operation.opcode).filter(|_| fits && self.has_wide_registers()) else {
            return false;
        };
        let [a, b, _] = operation.args;
        if !self.is_foldable(root) || !self.is_at_hand(a) || !self.is_at_hand(b) {
            return false;
        }
        let other = match (self.is_content_of(a, home), self.is_content_of(b, home)) {
            (true, _) => b,
            (false, true) if commutes => a,
            _ => return false,
        };
        let rm = self.reg(other);
        let (element, pg) = (element(operation.lane), PredicateReg::LOW);
        self.push(crate::inst::Inst::SveBinary { op, element, pg, rd: home, rm });
        true
    }

    /// Does a scalar operation on the register's first element that `insert` puts there; false where that cannot be. Its NaNs
    /// must be the guest's.
    fn merge_scalar(&mut self, insert: &Inst, home: Reg) -> bool {
        let able = self.has_wide_registers() && self.has_guest_nans() && insert.aux == 0;
        let Some(scalar) = able.then(|| self.mergeable(insert.args[1].0, insert)).flatten() else { return false };
        let Some(operation) = merging_scalar(scalar.opcode).filter(|_| self.is_content_of(insert.args[0], home)) else {
            return false;
        };
        let (element, pg) = (element(insert.lane), PredicateReg::FIRST);
        match operation {
            Scalar::Binary(_) if !self.same_value(scalar.args[0], insert.args[0]) => return false,
            Scalar::Binary(op) => {
                let rm = self.reg(scalar.args[1]);
                self.push(crate::inst::Inst::SveBinary { op, element, pg, rd: home, rm });
            }
            Scalar::Root => {
                let rn = self.reg(scalar.args[0]);
                self.sve_fsqrt(element, pg, home, rn);
            }
            Scalar::Widening if scalar.ty != Type::F64 => return false,
            Scalar::Widening => {
                let rn = self.reg(scalar.args[0]);
                self.sve_fcvt_d_from_s(ElementSize::D, pg, home, rn);
            }
        }
        self.values[insert.args[1].index()].marks |= Marks::SKIP;
        true
    }

    /// Is the value what a guest register holds here?
    fn is_content_of(&self, value: Value, home: Reg) -> bool {
        let info = &self.values[self.values[value.index()].root as usize];
        info.home == home && self.position <= self.epochs[info.epoch as usize]
    }
}
