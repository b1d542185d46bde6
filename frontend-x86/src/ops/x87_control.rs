//! The x87 control word (Intel SDM volume 1, section 8.1.5): programs without x87 arithmetic still save, load and compare
//! it to learn the rounding mode.
//!
//! **Deviation**: an exception that FLDCW unmasks is not raised.

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LiftError, Lifter};
use crate::table::{Row, row};
use Mnemonic as M;
use causeway_ir::{Slot, Type};

pub(crate) const ROWS: &[Row] = &[row(M::Fnstcw, store_control), row(M::Fldcw, load_control), row(M::Wait, wait)];

fn store_control(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let control = lifter.builder().get(Slot::X87_CONTROL, Type::I16);
    lifter.write(instruction, 0, control)
}

/// The reserved bit 6 reads as 1; bits 7 and 13 to 15 as 0.
fn load_control(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let control = lifter.read(instruction, 0)?;
    let builder = lifter.builder();
    let defined = builder.binary_imm(causeway_ir::Opcode::And, control, 0x1f3f);
    let stored = builder.binary_imm(causeway_ir::Opcode::Or, defined, 0x40);
    builder.put(Slot::X87_CONTROL, stored);
    Ok(())
}

/// Nothing is ever pending: exceptions stay masked.
fn wait(_: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    Ok(())
}
