//! Scalar operations with the insertion of their result in one instruction, where FPCR.NEP is set (FEAT_AFP).
//!
//! The host then takes the elements above the scalar from the first source, or, with one source, from the destination.

use super::size_of;
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::lower::Lower;
use crate::lower::value::{Marks, NONE};
use causeway_ir::{Inst, Opcode, Type};

/// Operations between a scalar operation and the insertion of its result that are looked past.
const DISTANCE: u32 = 4;

impl Lower<'_> {
    /// Emits `v_insert` and the scalar operation that makes its element as one; false where that cannot be.
    pub(in crate::lower) fn merged_scalar(&mut self, insert: &Inst) -> bool {
        if !self.has(HostFeatures::AFP) || insert.aux != 0 || insert.ty != Type::V128 {
            return false;
        }
        let root = insert.args[1].0;
        let Some(scalar) = self.mergeable(root, insert) else { return false };
        let into = self.reg(insert.args[0]);
        let done = match scalar.opcode {
            Opcode::FAdd | Opcode::FSub | Opcode::FMul | Opcode::FDiv | Opcode::FMin | Opcode::FMax => {
                self.same_value(scalar.args[0], insert.args[0]) && {
                    self.merged_binary(&scalar, into);
                    true
                }
            }
            // The elements above come from the second source.
            Opcode::FCmp => {
                let merges = self.same_value(scalar.args[0], insert.args[0]);
                super::compare::exchanged(scalar.aux).is_some_and(|op| {
                    if merges {
                        let (other, to) = (self.reg(scalar.args[1]), self.def());
                        let shape = Shape::scalar(super::scalar_element(size_of(scalar.ty)));
                        self.vector3(op, shape, to, other, into);
                    }
                    merges
                })
            }
            // The elements above come from the addend.
            Opcode::FMulAdd => {
                self.same_value(scalar.args[2], insert.args[0]) && {
                    let [a, b, _] = scalar.args.map(|arg| self.reg(arg));
                    let to = self.def();
                    super::fused::scalar(self, (&scalar, size_of(scalar.ty)), to, [a, b, into]);
                    true
                }
            }
            _ => self.merged_unary(&scalar, into),
        };
        if done {
            self.values[root as usize].marks |= Marks::SKIP;
        }
        done
    }

    /// The scalar operation, where nothing between it and here depends on when it is done.
    pub(in crate::lower) fn mergeable(&self, root: u32, insert: &Inst) -> Option<Inst> {
        let info = &self.values[root as usize];
        let scalar = self.function.insts[root as usize];
        let alone = info.root == root && info.uses == 1 && info.vreg == NONE && !info.has_home();
        let near = self.current - root <= DISTANCE;
        let quiet = near && (root + 1..self.current).all(|index| self.function.insts[index as usize].is_removable());
        let matches = scalar.ty.bits() == insert.lane.bits() && matches!(scalar.ty, Type::F32 | Type::F64);
        let at_hand = scalar.present_args().all(|arg| self.is_at_hand(arg) && self.constant_of(arg).is_none());
        (alone && quiet && matches && at_hand).then_some(scalar)
    }

    fn merged_binary(&mut self, scalar: &Inst, into: Reg) {
        let (other, to) = (self.reg(scalar.args[1]), self.def());
        super::arithmetic::scalar(self, scalar.opcode, size_of(scalar.ty), [to, into, other]);
    }

    fn merged_unary(&mut self, scalar: &Inst, into: Reg) -> bool {
        let size = size_of(scalar.ty);
        let estimates = matches!(scalar.opcode, Opcode::FRecipEstimate | Opcode::FRsqrtEstimate);
        match scalar.opcode {
            Opcode::FSqrt | Opcode::FConvert | Opcode::FRound | Opcode::FFromIntS => {}
            _ if estimates && self.has(HostFeatures::RPRES) => {}
            _ => return false,
        }
        let from = self.reg(scalar.args[0]);
        let to = self.tied_def(into, &[from]);
        match scalar.opcode {
            Opcode::FSqrt => self.fsqrt(size, to, from),
            Opcode::FConvert => self.fcvt(size_of(self.type_of(scalar.args[0])), size, to, from),
            Opcode::FRound => super::round::emit(self, scalar, to, from),
            Opcode::FFromIntS => {
                let width = crate::lower::size_of(self.type_of(scalar.args[0]));
                self.scvtf(width, size, to, from);
            }
            Opcode::FRecipEstimate => self.frecpe_vector(Shape::ScalarS, to, from),
            _ => self.frsqrte_vector(Shape::ScalarS, to, from),
        }
        self.settle(to, Type::V128);
        true
    }

    /// Clears what lies above a scalar result, where the host has kept what was there and somebody may see it.
    pub(super) fn clear_merged(&mut self, inst: &Inst) {
        let scalar = matches!(inst.ty, Type::F32 | Type::F64) && inst.has_result();
        if self.has(HostFeatures::AFP) && scalar && self.is_wanted() && !self.feeds_insert() {
            let to = self.def();
            self.fmov(size_of(inst.ty), to, to);
        }
    }
}
