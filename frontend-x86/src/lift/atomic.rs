//! Locked read-modify-write operations (Intel SDM volume 3, section 9.1.2).

use super::{LiftError, Lifter, Place};
use crate::decode::Instruction;
use causeway_ir::{Flags, Inst, IntCc, Opcode, Rhs, Target, Terminator, Value};

impl Lifter {
    /// An atomic operation on a memory place with one operand; gives the old value.
    pub(crate) fn atomic(
        &mut self,
        instruction: &Instruction,
        opcode: Opcode,
        place: Place,
        operand: Value,
    ) -> Result<Value, LiftError> {
        let Place::Memory(at, ty) = place else { return Self::unsupported(instruction, "lock without memory") };
        let address = self.flatten(at);
        Ok(self.builder.push(Inst::new(opcode, ty).with_args([address, operand])))
    }

    /// Atomically replaces `expected` by `new`; gives the old value.
    pub(crate) fn compare_swap(
        &mut self,
        instruction: &Instruction,
        place: Place,
        expected: Value,
        new: Value,
    ) -> Result<Value, LiftError> {
        let Place::Memory(at, ty) = place else { return Self::unsupported(instruction, "lock without memory") };
        let address = self.flatten(at);
        Ok(self.builder.push(Inst::new(Opcode::AtomicCompareSwap, ty).with_args([address, expected, new])))
    }

    /// As [`Lifter::compare_swap`], but gives 1 where memory no longer held `old`, for [`Lifter::retry_while`].
    pub(crate) fn exchange_or_retry(
        &mut self,
        instruction: &Instruction,
        place: Place,
        old: Value,
        new: Value,
    ) -> Result<Value, LiftError> {
        let found = self.compare_swap(instruction, place, old, new)?;
        Ok(self.builder.compare(IntCc::Ne, found, Rhs::Value(old)))
    }

    /// Ends the block: the instruction again where `failed` is not zero, else the next one.
    pub(crate) fn retry_while(&mut self, instruction: &Instruction, failed: Value) {
        self.end(Terminator::BranchNonZero {
            value: failed,
            taken: Target::Guest(instruction.guest_pc),
            not_taken: Target::Guest(self.next_pc(instruction)),
        });
    }

    /// `place = old op b` with its flags, these after the store of a memory place: a fault must find the old ones.
    pub(crate) fn update_place(&mut self, place: Place, old: Value, (opcode, b, flags): (Opcode, Rhs, Flags)) {
        if let Place::Memory(..) = place {
            let new = self.builder.binary_flags(opcode, old, b, Flags::empty());
            self.write_place(place, new);
            self.define_flags(opcode, old, b, flags);
        } else {
            let new = self.builder.binary_flags(opcode, old, b, flags);
            self.write_place(place, new);
        }
    }

    /// An operation on one value that defines flags.
    pub(crate) fn unary_flags(&mut self, opcode: Opcode, a: Value, flags: Flags) -> Value {
        let ty = self.builder.type_of(a);
        self.builder.push(Inst::new(opcode, ty).with_flags(flags).with_args([a]))
    }
}
