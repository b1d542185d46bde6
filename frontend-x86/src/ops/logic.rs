//! Bitwise logic: AND, OR, XOR, TEST, NOT (Intel SDM volume 2).
//!
//! AF is undefined after all of them but NOT, which changes no flag, and is left as it was. Locked forms are one atomic
//! operation. Faults: the load or store, before any register or flag changes.

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LOGIC, LiftError, Lifter};
use crate::table::{Row, row};
use Mnemonic::{And, Not, Or, Test, Xor};
use causeway_ir::{Flags, Opcode, Rhs};

pub(crate) const ROWS: &[Row] = &[
    row(And, and).lock().undefined(Flags::A),
    row(Or, or).lock().undefined(Flags::A),
    row(Xor, xor).lock().undefined(Flags::A),
    row(Test, test).undefined(Flags::A),
    row(Not, not).lock(),
];

fn and(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    update(lifter, instruction, Opcode::And, Opcode::AtomicAnd)
}

fn or(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    update(lifter, instruction, Opcode::Or, Opcode::AtomicOr)
}

fn xor(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    update(lifter, instruction, Opcode::Xor, Opcode::AtomicXor)
}

fn test(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let a = lifter.read(instruction, 0)?;
    let same = instruction.register(0) == instruction.register(1) && instruction.register(0).is_some();
    let b = if same { Rhs::Value(a) } else { lifter.read_rhs(instruction, 1)? };
    lifter.define_flags(Opcode::And, a, b, LOGIC);
    Ok(())
}

fn not(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let place = lifter.place(instruction, 0)?;
    if instruction.is_locked() {
        let ones = lifter.builder().constant(place.ty(), -1);
        lifter.atomic(instruction, Opcode::AtomicXor, place, ones)?;
        return Ok(());
    }
    let old = lifter.read_place(place);
    let new = lifter.builder().unary(Opcode::Not, old);
    lifter.write_place(place, new);
    Ok(())
}

fn update(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, atomic: Opcode) -> Result<(), LiftError> {
    let b = lifter.read_rhs(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    if instruction.is_locked() {
        let value = lifter.rhs_value(b, place.ty());
        let old = lifter.atomic(instruction, atomic, place, value)?;
        lifter.define_flags(opcode, old, b, LOGIC);
    } else {
        let old = lifter.read_place(place);
        lifter.update_place(place, old, (opcode, b, LOGIC));
    }
    Ok(())
}
