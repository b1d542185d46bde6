//! Shifts and rotates: SHL, SHR, SAR, ROL, ROR, RCL, RCR, SHLD, SHRD (Intel SDM volume 2).
//!
//! A masked count of zero leaves every flag. AF is undefined after shifts and is left as it was. OF is defined for a
//! count of one alone; for larger ones CPUs differ, and the IR's operations give one of their answers.
//! Faults: the load or store, before any register or flag changes.

use crate::decode::{Instruction, Mnemonic, Operand};
use crate::lift::{LOGIC, LiftError, Lifter, Place};
use crate::table::{Row, row};
use Mnemonic::{Rcl, Rcr, Rol, Ror, Sal, Sar, Shl, Shld, Shr, Shrd};
use causeway_ir::{Flags, Inst, Opcode, Rhs, Type, Value};

const CARRY_OVERFLOW: Flags = Flags::C.union(Flags::O);
const AUXILIARY_OVERFLOW: Flags = Flags::A.union(Flags::O);

pub(crate) const ROWS: &[Row] = &[
    row(Shl, shl).undefined(AUXILIARY_OVERFLOW),
    row(Sal, shl).undefined(AUXILIARY_OVERFLOW),
    row(Shr, shr).undefined(AUXILIARY_OVERFLOW),
    row(Sar, sar).undefined(AUXILIARY_OVERFLOW),
    row(Rol, rol).undefined(Flags::O),
    row(Ror, ror).undefined(Flags::O),
    row(Rcl, rcl).undefined(Flags::O),
    row(Rcr, rcr).undefined(Flags::O),
    row(Shld, shld).undefined(AUXILIARY_OVERFLOW),
    row(Shrd, shrd).undefined(AUXILIARY_OVERFLOW),
];

fn shl(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Shl, LOGIC)
}

fn shr(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Shr, LOGIC)
}

fn sar(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Sar, LOGIC)
}

fn rol(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Rol, CARRY_OVERFLOW)
}

fn ror(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Ror, CARRY_OVERFLOW)
}

fn rcl(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Rcl, CARRY_OVERFLOW)
}

fn rcr(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Rcr, CARRY_OVERFLOW)
}

fn shift(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, flags: Flags) -> Result<(), LiftError> {
    let count = count(lifter, instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    let old = lifter.read_place(place);
    let flags = if flags == CARRY_OVERFLOW { rotation_flags(count, place.ty()) } else { flags };
    lifter.update_place(place, old, (opcode, count, flags));
    Ok(())
}

/// Flags that a rotation has to define.
fn rotation_flags(count: Rhs, ty: Type) -> Flags {
    let mask = if ty == Type::I64 { 63 } else { 31 };
    match count {
        Rhs::Imm(count) if count & mask != 1 => Flags::C,
        _ => CARRY_OVERFLOW,
    }
}

fn shld(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    double_shift(lifter, instruction, Opcode::Shld)
}

fn shrd(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    double_shift(lifter, instruction, Opcode::Shrd)
}

fn double_shift(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode) -> Result<(), LiftError> {
    let count = count(lifter, instruction, 2)?;
    let filler = lifter.read(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    let old = lifter.read_place(place);
    let inst = double_shift_inst(opcode, old, filler, count, place.ty());
    if let Place::Memory(..) = place {
        let new = lifter.builder().push(inst);
        lifter.write_place(place, new);
        lifter.builder().push(inst.with_flags(LOGIC));
    } else {
        let new = lifter.builder().push(inst.with_flags(LOGIC));
        lifter.write_place(place, new);
    }
    Ok(())
}

fn double_shift_inst(opcode: Opcode, old: Value, filler: Value, count: Rhs, ty: Type) -> Inst {
    let inst = Inst::new(opcode, ty);
    match count {
        Rhs::Value(count) => inst.with_args([old, filler, count]),
        Rhs::Imm(count) => inst.with_args([old, filler]).with_imm(count),
    }
}

/// The count operand: CL or an immediate.
fn count(lifter: &mut Lifter, instruction: &Instruction, n: usize) -> Result<Rhs, LiftError> {
    match instruction.operand(n) {
        Operand::Immediate(count) => Ok(Rhs::Imm(count & 0xff)),
        _ => Ok(Rhs::Value(lifter.read(instruction, n)?)),
    }
}
