//! String instructions: MOVS, STOS, LODS, CMPS, SCAS, alone and repeated (Intel SDM volume 2).
//!
//! A repeated one is a single operation of the IR, which keeps registers exact at faults. Both repeat prefixes repeat MOVS,
//! STOS and LODS.

use crate::decode::{Instruction, Mnemonic, Prefixes};
use crate::lift::{LiftError, Lifter};
use crate::table::{Row, row};
use Mnemonic::{
    Cmpsb, CmpsdString, Cmpsq, Cmpsw, Lodsb, Lodsd, Lodsq, Lodsw, Movsb, MovsdString, Movsq, Movsw, Scasb, Scasd,
    Scasq, Scasw, Stosb, Stosd, Stosq, Stosw,
};
use causeway_ir::{Flags, Opcode, Rhs, Slot};

pub(crate) const ROWS: &[Row] = &[
    row(Movsb, movs),
    row(Movsw, movs),
    row(MovsdString, movs),
    row(Movsq, movs),
    row(Stosb, stos),
    row(Stosw, stos),
    row(Stosd, stos),
    row(Stosq, stos),
    row(Lodsb, lods),
    row(Lodsw, lods),
    row(Lodsd, lods),
    row(Lodsq, lods),
    row(Cmpsb, cmps),
    row(Cmpsw, cmps),
    row(CmpsdString, cmps),
    row(Cmpsq, cmps),
    row(Scasb, scas),
    row(Scasw, scas),
    row(Scasd, scas),
    row(Scasq, scas),
];

fn movs(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    if instruction.is_repeated() {
        return repeat(lifter, instruction, Opcode::RepMovs);
    }
    let ty = Lifter::string_lane(instruction).element();
    let source = lifter.string_memory(instruction, Slot::RSI);
    let value = lifter.builder().load(ty, source);
    let destination = lifter.string_memory(instruction, Slot::RDI);
    lifter.builder().store(destination, value);
    lifter.string_step(instruction, Slot::RSI);
    lifter.string_step(instruction, Slot::RDI);
    Ok(())
}

fn stos(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    if instruction.is_repeated() {
        return repeat(lifter, instruction, Opcode::RepStos);
    }
    let ty = Lifter::string_lane(instruction).element();
    let value = lifter.builder().get(Slot::RAX, ty);
    let destination = lifter.string_memory(instruction, Slot::RDI);
    lifter.builder().store(destination, value);
    lifter.string_step(instruction, Slot::RDI);
    Ok(())
}

fn lods(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    if instruction.is_repeated() {
        return repeat(lifter, instruction, Opcode::RepLods);
    }
    let ty = Lifter::string_lane(instruction).element();
    let source = lifter.string_memory(instruction, Slot::RSI);
    let value = lifter.builder().load(ty, source);
    lifter.builder().put(Slot::RAX, value);
    lifter.string_step(instruction, Slot::RSI);
    Ok(())
}

fn cmps(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    if instruction.is_repeated() {
        return repeat(lifter, instruction, Opcode::RepCmps);
    }
    let ty = Lifter::string_lane(instruction).element();
    let source = lifter.string_memory(instruction, Slot::RSI);
    let a = lifter.builder().load(ty, source);
    let destination = lifter.string_memory(instruction, Slot::RDI);
    let b = lifter.builder().load(ty, destination);
    lifter.string_step(instruction, Slot::RSI);
    lifter.string_step(instruction, Slot::RDI);
    lifter.define_flags(Opcode::Sub, a, Rhs::Value(b), Flags::all());
    Ok(())
}

fn scas(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    if instruction.is_repeated() {
        return repeat(lifter, instruction, Opcode::RepScas);
    }
    let ty = Lifter::string_lane(instruction).element();
    let a = lifter.builder().get(Slot::RAX, ty);
    let destination = lifter.string_memory(instruction, Slot::RDI);
    let b = lifter.builder().load(ty, destination);
    lifter.string_step(instruction, Slot::RDI);
    lifter.define_flags(Opcode::Sub, a, Rhs::Value(b), Flags::all());
    Ok(())
}

fn repeat(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode) -> Result<(), LiftError> {
    let compares = matches!(opcode, Opcode::RepCmps | Opcode::RepScas);
    let reads_source = matches!(opcode, Opcode::RepMovs | Opcode::RepLods | Opcode::RepCmps);
    let segment = if reads_source { lifter.segment_base(instruction.memory.segment) } else { None };
    let mut inst = Lifter::string_repeat(instruction, opcode, segment);
    if compares {
        let while_equal = instruction.prefixes.contains(Prefixes::REP);
        inst = inst.with_aux(u8::from(while_equal)).with_flags(Flags::all());
    }
    lifter.builder().push(inst);
    Ok(())
}
