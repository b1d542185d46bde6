//! The stack: PUSH, POP, PUSHF, POPF, ENTER, LEAVE, PUSHA, POPA (Intel SDM volume 2).
//!
//! Stores come before RSP moves, so that a fault finds RSP as it was. `pop` into memory addressed by RSP uses RSP after
//! the pop. A segment register pushed as 32 bits writes its 16 and leaves the rest of the slot, as current CPUs do. AC that POPF
//! loads is kept but has no effect; where it loads TF, the runtime goes on. IF reads as set, IOPL as zero.

use super::segment;
use crate::decode::{Instruction, Mnemonic, Register, RegisterClass};
use crate::lift::{LiftError, Lifter, Place};
use crate::table::{Row, row};
use Mnemonic::{Enter, Leave, Pop, Popa, Popad, Popf, Popfd, Popfq, Push, Pusha, Pushad, Pushf, Pushfd, Pushfq};
use causeway_ir::{ExitKind, Flags, Inst, MemoryOperand, MemoryOrder, Opcode, Rhs, Slot, Type, Value};

pub(crate) const ROWS: &[Row] = &[
    row(Push, push),
    row(Pop, pop),
    row(Pushf, pushf),
    row(Pushfd, pushfd),
    row(Pushfq, pushfq),
    row(Popf, popf),
    row(Popfd, popfd),
    row(Popfq, popfq),
    row(Enter, enter),
    row(Leave, leave),
    row(Pusha, pusha),
    row(Pushad, pushad),
    row(Popa, popa),
    row(Popad, popad),
];

/// TF, NT, AC and ID.
const OTHER_FLAGS: i64 = 0x0024_4100;
/// The part of [`OTHER_FLAGS`] within 16 bits.
const OTHER_FLAGS_16: i64 = 0x4100;
/// TF.
const TRAP_FLAG: i64 = 0x100;
/// IF.
const INTERRUPT_FLAG: i64 = 0x200;
/// DF.
const DIRECTION_FLAG: i64 = 0x400;

fn push(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let ty = Lifter::operand_type(instruction)?;
    let value = lifter.read(instruction, 0)?;
    if ty == Type::I32 && instruction.register(0).class == RegisterClass::Segment {
        lifter.store_stack(-i64::from(ty.bytes()), value);
        lifter.move_stack(-i64::from(ty.bytes()));
        return Ok(());
    }
    let value = lifter.builder().convert(Opcode::Zext, value, ty);
    lifter.push_value(value);
    Ok(())
}

fn pop(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let ty = Lifter::operand_type(instruction)?;
    if segment::is_destination(instruction) {
        return segment::pop(lifter, instruction);
    }
    let mut popped = *instruction;
    if instruction.memory.base.is_gpr() && instruction.memory.base.number == Register::STACK {
        popped.memory.displacement = popped.memory.displacement.wrapping_add(i64::from(ty.bytes()));
    }
    let place = lifter.place(&popped, 0)?;
    let value = lifter.load_stack(ty);
    if let Place::Memory(..) = place {
        lifter.write_place(place, value);
        lifter.move_stack(i64::from(ty.bytes()));
    } else {
        lifter.move_stack(i64::from(ty.bytes()));
        lifter.write_place(place, value);
    }
    Ok(())
}

fn pushf(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    push_flags(lifter, Type::I16)
}

fn pushfd(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    push_flags(lifter, Type::I32)
}

fn pushfq(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    push_flags(lifter, Type::I64)
}

fn push_flags(lifter: &mut Lifter, ty: Type) -> Result<(), LiftError> {
    let arithmetic = lifter.pack_flags();
    let builder = lifter.builder();
    let other = builder.get(Slot::RFLAGS_OTHER, Type::I32);
    // DF's step is 1 or -1: only the latter has bit 10.
    let direction = builder.get(Slot::DIRECTION, Type::I32);
    let direction = builder.binary_imm(Opcode::And, direction, DIRECTION_FLAG);
    let value = builder.binary(Opcode::Or, arithmetic, other);
    let value = builder.binary(Opcode::Or, value, direction);
    let value = builder.binary_imm(Opcode::Or, value, INTERRUPT_FLAG);
    let opcode = if ty == Type::I16 { Opcode::Trunc } else { Opcode::Zext };
    let value = builder.convert(opcode, value, ty);
    lifter.push_value(value);
    Ok(())
}

fn popf(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    pop_flags(lifter, instruction, Type::I16)
}

fn popfd(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    pop_flags(lifter, instruction, Type::I32)
}

fn popfq(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    pop_flags(lifter, instruction, Type::I64)
}

fn pop_flags(lifter: &mut Lifter, instruction: &Instruction, ty: Type) -> Result<(), LiftError> {
    let value = lifter.load_stack(ty);
    lifter.move_stack(i64::from(ty.bytes()));
    let builder = lifter.builder();
    let opcode = if ty == Type::I64 { Opcode::Trunc } else { Opcode::Zext };
    let value = builder.convert(opcode, value, Type::I32);
    let loaded = if ty == Type::I16 { OTHER_FLAGS_16 } else { OTHER_FLAGS };
    let mut other = builder.binary_imm(Opcode::And, value, loaded);
    if ty == Type::I16 {
        let old = builder.get(Slot::RFLAGS_OTHER, Type::I32);
        let kept = builder.binary_imm(Opcode::And, old, OTHER_FLAGS & !OTHER_FLAGS_16);
        other = builder.binary(Opcode::Or, kept, other);
    }
    builder.put(Slot::RFLAGS_OTHER, other);
    // Step = 1 - 2 * DF.
    let twice = builder.binary_imm(Opcode::Shr, value, 9);
    let twice = builder.binary_imm(Opcode::And, twice, 2);
    let twice = builder.convert(Opcode::Zext, twice, Type::I64);
    let one = builder.constant(Type::I64, 1);
    let step = builder.binary(Opcode::Sub, one, twice);
    builder.put(Slot::DIRECTION, step);
    lifter.unpack_flags(value, Flags::all());
    let builder = lifter.builder();
    let trap = builder.binary_imm(Opcode::And, value, TRAP_FLAG);
    builder.leave_if(trap, ExitKind::TrapFlag, i64::from(instruction.length));
    Ok(())
}

/// ENTER: pushes RBP and, for nesting levels, copies of the outer frames' pointers.
fn enter(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let ty = Lifter::operand_type(instruction)?;
    let pointer_type = lifter.pointer();
    let bytes = i64::from(ty.bytes());
    let level = i64::from(instruction.second_immediate & 31);
    let frame = lifter.builder().get(Slot::RBP, ty);
    lifter.store_stack(-bytes, frame);
    for n in 1..level {
        let outer = lifter.load_below(Slot::RBP, -bytes * n, ty);
        lifter.store_stack(-bytes * (n + 1), outer);
    }
    let pointer = lifter.builder().get(Slot::RSP, pointer_type);
    let new_frame = lifter.builder().binary_imm(Opcode::Sub, pointer, bytes);
    let frame_pointer = lifter.builder().convert(Opcode::Trunc, new_frame, ty);
    if level > 0 {
        lifter.store_stack(-bytes * (level + 1), frame_pointer);
    }
    let allocated = bytes * level + (instruction.immediate & 0xffff);
    let new_pointer = lifter.builder().binary_imm(Opcode::Sub, new_frame, allocated);
    // A page that the new RSP cannot use faults here already (Intel SDM volume 2, ENTER).
    let top = lifter.builder().convert(Opcode::Zext, new_pointer, Type::I64);
    lifter.builder().load(ty, MemoryOperand::at(top, MemoryOrder::Relaxed));
    lifter.builder().put(Slot::RBP, frame_pointer);
    lifter.builder().put(Slot::RSP, new_pointer);
    Ok(())
}

fn leave(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let ty = Lifter::operand_type(instruction)?;
    let pointer_type = lifter.pointer();
    let outer = lifter.load_below(Slot::RBP, 0, ty);
    let frame = lifter.builder().get(Slot::RBP, pointer_type);
    let pointer = lifter.builder().binary_flags(Opcode::Add, frame, Rhs::Imm(i64::from(ty.bytes())), Flags::empty());
    lifter.builder().put(Slot::RSP, pointer);
    lifter.builder().put(Slot::RBP, outer);
    Ok(())
}

fn pusha(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    push_all(lifter, Type::I16)
}

fn pushad(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    push_all(lifter, Type::I32)
}

fn push_all(lifter: &mut Lifter, ty: Type) -> Result<(), LiftError> {
    let bytes = i64::from(ty.bytes());
    for n in 0..8 {
        let value = lifter.builder().get(Slot::gpr(n), ty);
        lifter.store_stack(-bytes * (i64::from(n) + 1), value);
    }
    lifter.move_stack(-bytes * 8);
    Ok(())
}

fn popa(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    pop_all(lifter, Type::I16)
}

fn popad(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    pop_all(lifter, Type::I32)
}

fn pop_all(lifter: &mut Lifter, ty: Type) -> Result<(), LiftError> {
    let bytes = i64::from(ty.bytes());
    let mut values = [Value::NONE; 8];
    // The lowest comes first: a fault names its address.
    for (n, value) in values.iter_mut().enumerate().rev() {
        *value = lifter.load_below(Slot::RSP, bytes * (7 - n as i64), ty);
    }
    lifter.move_stack(bytes * 8);
    for (n, value) in values.into_iter().enumerate().filter(|(n, _)| *n != 4) {
        lifter.builder().push(Inst::new(Opcode::Put, ty).with_aux(n as u8).with_args([value]));
    }
    Ok(())
}
