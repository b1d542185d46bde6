//! Legacy forms that change the low half of a register in place: the operation itself leaves the upper half as it is.

use crate::asm::prelude::*;
use crate::inst::ops::sve::SveBinaryOp;
use crate::lower::Lower;
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

impl Lower<'_> {
    /// Does a `put` of 128 bits together with the operation on the register's content that gives its value; false where that
    /// cannot be.
    pub(in crate::lower) fn merge_into(&mut self, put: &Inst, home: Reg) -> bool {
        let root = self.values[put.args[0].index()].root;
        let operation = self.function.insts[root as usize];
        let fits = put.ty == Type::V128 && operation.ty == Type::V128 && home.class() == RegClass::Vector;
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

    /// Is the value what a guest register holds here?
    fn is_content_of(&self, value: Value, home: Reg) -> bool {
        let info = &self.values[self.values[value.index()].root as usize];
        info.home == home && self.position <= self.epochs[info.epoch as usize]
    }
}
