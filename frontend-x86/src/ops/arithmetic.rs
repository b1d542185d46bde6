//! Addition and subtraction: ADD, ADC, SUB, SBB, CMP, INC, DEC, NEG (Intel SDM volume 2).
//!
//! Locked forms are one atomic addition; the flags are computed again from the old value. `lock neg` has no atomic
//! operation: it exchanges what it read and, where another thread was faster, runs again.
//! Faults: the load or store, before any register or flag changes.

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LiftError, Lifter, NOT_CARRY, Place};
use crate::table::{Row, row};
use Mnemonic::{Adc, Add, Cmp, Dec, Inc, Neg, Sbb, Sub};
use causeway_ir::{Flags, Opcode, Rhs, Type, Value};

pub(crate) const ROWS: &[Row] = &[
    row(Add, add).lock(),
    row(Adc, adc).lock(),
    row(Sub, sub).lock(),
    row(Sbb, sbb).lock(),
    row(Cmp, cmp),
    row(Inc, inc).lock(),
    row(Dec, dec).lock(),
    row(Neg, neg).lock(),
];

fn add(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let addend = lifter.read_rhs(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    update(lifter, instruction, place, (Opcode::Add, addend, Flags::all()))
}

fn adc(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let addend = lifter.read_rhs(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    update(lifter, instruction, place, (Opcode::Adc, addend, Flags::all()))
}

fn sub(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let subtrahend = lifter.read_rhs(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    update(lifter, instruction, place, (Opcode::Sub, subtrahend, Flags::all()))
}

fn sbb(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let subtrahend = lifter.read_rhs(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    update(lifter, instruction, place, (Opcode::Sbb, subtrahend, Flags::all()))
}

fn inc(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let place = lifter.place(instruction, 0)?;
    update(lifter, instruction, place, (Opcode::Add, Rhs::Imm(1), NOT_CARRY))
}

fn dec(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let place = lifter.place(instruction, 0)?;
    update(lifter, instruction, place, (Opcode::Sub, Rhs::Imm(1), NOT_CARRY))
}

fn cmp(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let a = lifter.read(instruction, 0)?;
    let b = lifter.read_rhs(instruction, 1)?;
    lifter.define_flags(Opcode::Sub, a, b, Flags::all());
    Ok(())
}

fn neg(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let place = lifter.place(instruction, 0)?;
    if instruction.is_locked() {
        return lock_neg(lifter, instruction, place);
    }
    let old = lifter.read_place(place);
    if let Place::Memory(..) = place {
        let new = lifter.unary_flags(Opcode::Neg, old, Flags::empty());
        lifter.write_place(place, new);
        lifter.unary_flags(Opcode::Neg, old, Flags::all());
    } else {
        let new = lifter.unary_flags(Opcode::Neg, old, Flags::all());
        lifter.write_place(place, new);
    }
    Ok(())
}

/// `place = place op b`, with the flags last.
///
/// With memory the flags come from a second operation behind the store, because a fault there must find the old ones.
fn update(
    lifter: &mut Lifter,
    instruction: &Instruction,
    place: Place,
    (opcode, b, flags): (Opcode, Rhs, Flags),
) -> Result<(), LiftError> {
    if instruction.is_locked() {
        return locked_update(lifter, instruction, place, (opcode, b, flags));
    }
    let old = lifter.read_place(place);
    lifter.update_place(place, old, (opcode, b, flags));
    Ok(())
}

fn locked_update(
    lifter: &mut Lifter,
    instruction: &Instruction,
    place: Place,
    (opcode, b, flags): (Opcode, Rhs, Flags),
) -> Result<(), LiftError> {
    let ty = place.ty();
    let difference = locked_difference(lifter, opcode, b, ty);
    let old = lifter.atomic(instruction, Opcode::AtomicAdd, place, difference)?;
    lifter.define_flags(opcode, old, b, flags);
    Ok(())
}

/// What the atomic addition adds for `opcode` with operand `b`.
fn locked_difference(lifter: &mut Lifter, opcode: Opcode, b: Rhs, ty: Type) -> Value {
    match opcode {
        Opcode::Adc | Opcode::Sbb => {
            let zero = lifter.builder().constant(ty, 0);
            lifter.builder().binary_flags(opcode, zero, b, Flags::empty())
        }
        Opcode::Sub => match b {
            Rhs::Imm(immediate) => lifter.builder().constant(ty, immediate.wrapping_neg()),
            Rhs::Value(value) => lifter.builder().unary(Opcode::Neg, value),
        },
        _ => lifter.rhs_value(b, ty),
    }
}

fn lock_neg(lifter: &mut Lifter, instruction: &Instruction, place: Place) -> Result<(), LiftError> {
    let old = lifter.read_place(place);
    let new = lifter.builder().unary(Opcode::Neg, old);
    let failed = lifter.exchange_or_retry(instruction, place, old, new)?;
    // Flags of a failed attempt are written again by the next one; nothing reads them in between.
    lifter.unary_flags(Opcode::Neg, old, Flags::all());
    lifter.retry_while(instruction, failed);
    Ok(())
}
