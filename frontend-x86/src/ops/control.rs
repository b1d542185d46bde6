//! Jumps, calls, returns and loops (Intel SDM volume 2).
//!
//! A call stores its return address and then moves RSP; a return loads, then moves RSP. The return address is an address
//! of the image and moves with it. Far transfers are in `segment.rs`.

use super::segment;
use crate::decode::{Instruction, Mnemonic, OperandKind};
use crate::lift::{LiftError, Lifter, condition};
use crate::table::{Row, row};
use Mnemonic::{
    Call, Ja, Jae, Jb, Jbe, Jcxz, Je, Jecxz, Jg, Jge, Jl, Jle, Jmp, Jne, Jno, Jnp, Jns, Jo, Jp, Jrcxz, Js, Loop, Loope,
    Loopne, Ret,
};
use causeway_ir::{Cond, IntCc, Opcode, Rhs, Slot, Target, Terminator, Type, Value};

pub(crate) const ROWS: &[Row] = &[
    row(Jmp, jmp),
    row(Call, call),
    row(Ret, ret),
    row(Jo, jcc),
    row(Jno, jcc),
    row(Jb, jcc),
    row(Jae, jcc),
    row(Je, jcc),
    row(Jne, jcc),
    row(Jbe, jcc),
    row(Ja, jcc),
    row(Js, jcc),
    row(Jns, jcc),
    row(Jp, jcc),
    row(Jnp, jcc),
    row(Jl, jcc),
    row(Jge, jcc),
    row(Jle, jcc),
    row(Jg, jcc),
    row(Jcxz, jrcxz),
    row(Jecxz, jrcxz),
    row(Jrcxz, jrcxz),
    row(Loop, loop_),
    row(Loope, loope),
    row(Loopne, loopne),
];

fn jmp(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    if is_far(instruction) {
        return segment::transfer(lifter, instruction);
    }
    if let OperandKind::NearBranch = instruction.kind(0) {
        let target = direct(lifter, instruction);
        lifter.end(Terminator::Jump(target));
    } else {
        let target = indirect(lifter, instruction)?;
        lifter.end(Terminator::JumpIndirect { target, list: u32::MAX });
    }
    Ok(())
}

fn jcc(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let (taken, not_taken) = (direct(lifter, instruction), next(lifter, instruction));
    lifter.end(Terminator::Branch { cond: condition(instruction), taken, not_taken });
    Ok(())
}

fn call(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    if is_far(instruction) {
        return segment::transfer(lifter, instruction);
    }
    if is_narrow(lifter, instruction) {
        return narrow_call(lifter, instruction);
    }
    let (return_pc, returns_to) = (lifter.next_pc(instruction), next(lifter, instruction));
    let terminator = if let OperandKind::NearBranch = instruction.kind(0) {
        Terminator::Call { target: direct(lifter, instruction), return_pc, returns_to }
    } else {
        Terminator::CallIndirect { target: indirect(lifter, instruction)?, return_pc, returns_to }
    };
    let return_address = lifter.builder().guest_addr(Type::I64, return_pc);
    let pointer = lifter.pointer();
    let return_address = lifter.builder().convert(Opcode::Trunc, return_address, pointer);
    lifter.push_value(return_address);
    lifter.end(terminator);
    Ok(())
}

fn is_far(instruction: &Instruction) -> bool {
    matches!(instruction.kind(0), OperandKind::FarMemory | OperandKind::FarBranch)
}

/// Has a transfer in 32-bit code a 16-bit operand size? It pushes, pops and jumps to 16-bit addresses.
fn is_narrow(lifter: &Lifter, instruction: &Instruction) -> bool {
    lifter.bits() == 32 && instruction.operand_bits == 16
}

/// A call that pushes 16 bits; no return comes back by them unless code lies in the first 64 KiB.
fn narrow_call(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let terminator = if let OperandKind::NearBranch = instruction.kind(0) {
        Terminator::Jump(direct(lifter, instruction))
    } else {
        Terminator::JumpIndirect { target: indirect(lifter, instruction)?, list: u32::MAX }
    };
    let return_pc = lifter.next_pc(instruction);
    let return_address = lifter.builder().guest_addr(Type::I64, return_pc);
    let return_address = lifter.builder().convert(Opcode::Trunc, return_address, Type::I16);
    lifter.push_value(return_address);
    lifter.end(terminator);
    Ok(())
}

fn ret(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let ty = Lifter::operand_type(instruction)?;
    let target = lifter.load_stack(ty);
    lifter.move_stack(i64::from(ty.bytes()) + i64::from(instruction.return_pop()));
    let target = lifter.builder().convert(Opcode::Zext, target, Type::I64);
    lifter.end(Terminator::Return { target });
    Ok(())
}

fn jrcxz(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let ty = match instruction.mnemonic {
        Jcxz => Type::I16,
        Jecxz => Type::I32,
        _ => Type::I64,
    };
    let value = lifter.builder().get(Slot::RCX, ty);
    let (taken, not_taken) = (next(lifter, instruction), direct(lifter, instruction));
    lifter.end(Terminator::BranchNonZero { value, taken, not_taken });
    Ok(())
}

fn loop_(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let count = count_down(lifter, instruction)?;
    end_loop(lifter, instruction, count);
    Ok(())
}

fn loope(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    conditional_loop(lifter, instruction, Cond::E)
}

fn loopne(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    conditional_loop(lifter, instruction, Cond::Ne)
}

fn conditional_loop(lifter: &mut Lifter, instruction: &Instruction, cond: Cond) -> Result<(), LiftError> {
    let count = count_down(lifter, instruction)?;
    let more = lifter.builder().compare(IntCc::Ne, count, Rhs::Imm(0));
    let holds = lifter.builder().flag(cond);
    let both = lifter.builder().binary(Opcode::And, more, holds);
    end_loop(lifter, instruction, both);
    Ok(())
}

/// RCX, ECX or CX less one; flags stay.
fn count_down(lifter: &mut Lifter, instruction: &Instruction) -> Result<Value, LiftError> {
    let ty = Lifter::operand_type(instruction)?;
    let count = lifter.builder().get(Slot::RCX, ty);
    let count = lifter.builder().binary_imm(Opcode::Sub, count, 1);
    lifter.builder().put(Slot::RCX, count);
    Ok(count)
}

fn end_loop(lifter: &mut Lifter, instruction: &Instruction, value: Value) {
    let (taken, not_taken) = (direct(lifter, instruction), next(lifter, instruction));
    lifter.end(Terminator::BranchNonZero { value, taken, not_taken });
}

fn direct(lifter: &Lifter, instruction: &Instruction) -> Target {
    let target = instruction.immediate as u64;
    Target::Guest(if lifter.bits() == 32 { target & 0xffff_ffff } else { target })
}

fn next(lifter: &Lifter, instruction: &Instruction) -> Target {
    Target::Guest(lifter.next_pc(instruction))
}

/// The target in a register or memory, I64.
fn indirect(lifter: &mut Lifter, instruction: &Instruction) -> Result<Value, LiftError> {
    let value = lifter.read(instruction, 0)?;
    Ok(lifter.builder().convert(Opcode::Zext, value, Type::I64))
}
