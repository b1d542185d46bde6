//! From [`Instruction`]s to IR.
//!
//! A handler reads its operands, computes, writes memory, writes registers and writes flags, in this order, so that a
//! fault in a load or store finds registers and flags as they were before the instruction.
//!
//! **Memory order.** Every guest access is [`MemoryOrder::Tso`](causeway_ir::MemoryOrder), with one exception: stack
//! traffic of PUSH, POP, CALL, RET, ENTER and LEAVE and accesses whose base is RSP are
//! [`MemoryOrder::Relaxed`](causeway_ir::MemoryOrder). A thread's own stack frame is in practice private to it; a program
//! that publishes the address of a local variable synchronizes through another location, whose access is ordered. Where an
//! image tells which accesses need order ([`OrderedAccesses`](causeway_image::OrderedAccesses)), all others lose it when
//! their region is lifted.

mod address;
mod atomic;
mod condition;
mod exact_float;
mod flags;
mod operand;
mod stack;
mod string;
#[cfg(test)]
mod tests;
mod x87;
mod x87_reduced;

pub(crate) use condition::condition;
pub(crate) use flags::{LOGIC, NOT_CARRY};
pub use operand::Place;
pub(crate) use operand::gpr;
pub(crate) use x87::memory_format;

use crate::decode::{Instruction, Mnemonic};
use crate::dispatch;
use crate::table::{Action, Handler};
use causeway_ir::{Builder, ExitKind, Function, Opcode, Target, Terminator, Type};
use causeway_routine::float::Exactness;
use causeway_routine::unit::{Modifiers, Operation};

/// Why an instruction was not lifted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LiftError {
    /// The front end does not know the instruction or this form of it.
    #[error("{mnemonic:?}: {reason}")]
    Unsupported {
        /// Instruction.
        mnemonic: Mnemonic,
        /// Why.
        reason: &'static str,
    },
}

/// What lifting an instruction gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifted {
    /// The block goes on with the next instruction.
    Next,
    /// The block ends with this terminator. Targets in code are [`Target::Guest`].
    ///
    /// Besides control flow, an instruction that may have to be retried (`lock neg`) ends its block, with a branch to
    /// itself and to the next instruction, and one that always faults (privileged, undefined) with an exit.
    Ends(Terminator),
}

/// Lifts instructions into a [`Builder`]'s current block.
#[derive(Debug)]
pub struct Lifter {
    builder: Builder,
    bits: u8,
    exactness: Exactness,
    reduced_x87: bool,
    ended: Option<Terminator>,
}

impl Lifter {
    /// A lifter into a new function at a guest address; `bits` is the guest's width, 32 or 64.
    pub fn new(base: u64, bits: u8) -> Self {
        Self::of(Function::new(base, bits))
    }

    /// A lifter into an empty function.
    pub fn of(function: Function) -> Self {
        let bits = function.bits;
        Self { builder: Builder::of(function), bits, exactness: Exactness::Usual, reduced_x87: false, ended: None }
    }

    /// The builder, to end blocks and add tables.
    pub fn builder(&mut self) -> &mut Builder {
        &mut self.builder
    }

    /// The function so far.
    pub fn function(&self) -> &Function {
        self.builder.function()
    }

    /// The finished function.
    pub fn finish(self) -> Function {
        self.builder.finish()
    }

    /// Guest width: 32 or 64.
    pub const fn bits(&self) -> u8 {
        self.bits
    }

    /// Type of guest pointers.
    pub const fn pointer(&self) -> Type {
        if self.bits == 32 { Type::I32 } else { Type::I64 }
    }

    /// Lifts one instruction. Where it gives a terminator, the caller ends the block with it.
    ///
    /// # Errors
    /// [`LiftError`]; the IR is then as it was before the call, so that the caller can end the block with
    /// [`ExitKind::Untranslated`].
    pub fn lift(&mut self, instruction: &Instruction) -> Result<Lifted, LiftError> {
        let mark = self.builder.mark();
        self.builder.set_guest_pc(instruction.guest_pc);
        self.ended = None;
        match self.lift_row(instruction) {
            Ok(()) => {
                if self.exactness == Exactness::Traps {
                    self.check_float_exceptions(mark);
                }
                Ok(self.ended.take().map_or(Lifted::Next, Lifted::Ends))
            }
            Err(error) => {
                self.builder.rewind(mark);
                Err(error)
            }
        }
    }

    fn lift_row(&mut self, instruction: &Instruction) -> Result<(), LiftError> {
        let mnemonic = instruction.mnemonic;
        let row = dispatch::find(mnemonic).ok_or(LiftError::Unsupported { mnemonic, reason: "no row" })?;
        if instruction.is_locked() && !(row.lock && instruction.is_memory(0)) {
            self.fault(instruction, ExitKind::UndefinedInstruction);
            return Ok(());
        }
        match row.action {
            Action::Lift(handler) => {
                if instruction.has_mmx_register() {
                    return self.lift_mmx(instruction, handler);
                }
                handler(self, instruction)
            }
            Action::Absent(reason) => Err(LiftError::Unsupported { mnemonic, reason }),
        }
    }

    /// MMX instructions enter their mode: behind pending exceptions and faults of loads, before faults of stores.
    fn lift_mmx(&mut self, instruction: &Instruction, handler: Handler) -> Result<(), LiftError> {
        if !instruction.has_memory() {
            self.x87(Operation::EnterMmx, Modifiers::NONE);
            return handler(self, instruction);
        }
        let mark = self.function().insts.len();
        handler(self, instruction)?;
        // As for `x87_wait`; but a misaligned operand is no fault of the host, which exact code would take over.
        let checks = || self.function().insts[mark..].iter().any(|inst| inst.opcode == Opcode::CheckAlignment);
        if self.exactness != Exactness::Usual || checks() {
            self.builder.insert(mark, x87::inst(Opcode::X87, Type::None, Operation::Wait, Modifiers::NONE));
        }
        let last = self.function().insts[mark..].iter().rposition(|inst| inst.opcode == Opcode::Load);
        let at = mark + last.map_or(0, |last| last + 1);
        self.builder.insert(at, x87::inst(Opcode::X87, Type::None, Operation::EnterMmx, Modifiers::NONE));
        Ok(())
    }

    /// Ends the block.
    pub(crate) fn end(&mut self, terminator: Terminator) {
        self.ended = Some(terminator);
    }

    /// Ends the block with a fault at the instruction itself.
    pub(crate) fn fault(&mut self, instruction: &Instruction, kind: ExitKind) {
        self.end(Terminator::Exit { kind, guest_pc: instruction.guest_pc, next: None });
    }

    /// Ends the block with a service or trap, after which the next instruction follows.
    pub(crate) fn service(&mut self, instruction: &Instruction, kind: ExitKind) {
        let guest_pc = self.next_pc(instruction);
        self.end(Terminator::Exit { kind, guest_pc, next: Some(Target::Guest(guest_pc)) });
    }

    /// Guest address of the next instruction, wrapped to the guest's width.
    pub(crate) fn next_pc(&self, instruction: &Instruction) -> u64 {
        let pc = instruction.next_pc();
        if self.bits == 32 { pc & 0xffff_ffff } else { pc }
    }

    /// An error for a form that is not lifted.
    pub(crate) fn unsupported<T>(instruction: &Instruction, reason: &'static str) -> Result<T, LiftError> {
        Err(LiftError::Unsupported { mnemonic: instruction.mnemonic, reason })
    }
}
