//! Control, status and environment of the x87 unit (Intel SDM volume 1, sections 8.1 and 8.3.11).

use crate::decode::{Instruction, Mnemonic as M};
use crate::lift::{LiftError, Lifter};
use crate::table::{Choice, Row, row};
use causeway_ir::{MemoryOperand, Opcode, Slot, Type, Value};
use causeway_routine::unit::{Format, Modifiers, Operation};

type Done = Result<(), LiftError>;

/// What CPUs choose in an image that is stored.
const IMAGE: Choice = Choice::POINTERS.union(Choice::BYTE_OF_FAULT);

pub(crate) const ROWS: &[Row] = &[
    row(M::Fnstcw, store_control),
    row(M::Fldcw, load_control),
    row(M::Fnstsw, store_status),
    row(M::Wait, |lifter, _| plain(lifter, Operation::Wait)),
    row(M::Fnop, |lifter, _| plain(lifter, Operation::Nothing)),
    row(M::Fninit, |lifter, _| plain(lifter, Operation::Initialize)),
    row(M::Fnclex, |lifter, _| plain(lifter, Operation::ClearExceptions)),
    row(M::Fneni, |_, _| Ok(())),
    row(M::Fndisi, |_, _| Ok(())),
    row(M::Fnsetpm, |_, _| Ok(())),
    row(M::Fincstp, |lifter, _| plain(lifter, Operation::IncrementTop)),
    row(M::Fdecstp, |lifter, _| plain(lifter, Operation::DecrementTop)),
    row(M::Ffree, |lifter, instruction| free(lifter, instruction, 0)),
    row(M::Ffreep, |lifter, instruction| free(lifter, instruction, 1)),
    row(M::Fnstenv, store_environment).choice(IMAGE),
    row(M::Fldenv, load_environment).choice(Choice::BYTE_OF_FAULT),
    row(M::Fnsave, save).choice(IMAGE),
    row(M::Frstor, restore).choice(Choice::BYTE_OF_FAULT),
];

fn plain(lifter: &mut Lifter, operation: Operation) -> Done {
    lifter.x87(operation, Modifiers::NONE);
    Ok(())
}

fn store_control(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let control = lifter.builder().get(Slot::X87_CONTROL, Type::I16);
    lifter.write(instruction, 0, control)
}

fn load_control(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    lifter.x87_wait();
    let control = lifter.read(instruction, 0)?;
    lifter.x87_on(Operation::LoadControl, Modifiers::of(Format::Int16), control);
    Ok(())
}

fn store_status(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let status = lifter.x87_value(Operation::StoreStatus, Modifiers::of(Format::Int16));
    lifter.write(instruction, 0, status)
}

fn free(lifter: &mut Lifter, instruction: &Instruction, pops: u8) -> Done {
    lifter.x87(Operation::Free, Modifiers::register(instruction.register(0).number).pop(pops));
    Ok(())
}

/// Fields of an environment: control, status and tag word, instruction pointer, its selector with the opcode above it, data
/// pointer, its selector.
const FIELDS: i64 = 7;
const INSTRUCTION: i64 = 3;
const SELECTOR_AND_OPCODE: i64 = 4;
const DATA: i64 = 5;
/// Of a field of 32 bits that has a value of 16: the others.
const UPPER: i64 = 0xffff_0000_u32 as i32 as i64;

/// Bytes of a field in the instruction's image.
fn field_bytes(instruction: &Instruction) -> i64 {
    if matches!(instruction.memory.access_bytes, 14 | 94) { 2 } else { 4 }
}

fn put_environment(lifter: &mut Lifter, instruction: &Instruction, at: MemoryOperand) {
    let bytes = field_bytes(instruction);
    let ty = if bytes == 2 { Type::I16 } else { Type::I32 };
    let fields = lifter.x87_value(Operation::StoreEnvironment, Modifiers::of(Format::Int64));
    let [instruction, data] = lifter.x87_pointers(ty);
    let builder = lifter.builder();
    let words = [0, 16, 32].map(|place| {
        let word = if place == 0 { fields } else { builder.binary_imm(Opcode::Shr, fields, place) };
        builder.convert(Opcode::Trunc, word, ty)
    });
    for field in 0..FIELDS {
        let value = match field {
            0..3 if bytes == 2 => words[field as usize],
            0..3 => builder.binary_imm(Opcode::Or, words[field as usize], UPPER),
            INSTRUCTION => instruction,
            DATA => data,
            // The opcode stands above the tag word.
            SELECTOR_AND_OPCODE if bytes == 4 => builder.binary_imm(Opcode::And, words[2], UPPER),
            _ => builder.constant(ty, if bytes == 2 { 0 } else { UPPER }),
        };
        builder.store(at.offset(field * bytes), value);
    }
}

fn store_environment(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let at = lifter.memory(instruction);
    put_environment(lifter, instruction, at);
    plain(lifter, Operation::MaskExceptions)
}

/// What an environment in memory says.
struct Environment {
    /// Control word, status word, tag word and opcode.
    words: Value,
    /// Of the instruction and of data.
    pointers: [Value; 2],
    /// Type of the pointers.
    ty: Type,
}

/// Reads the fields that count. The first access is the first word and the second the image's last byte, as the CPU's
/// are, so that a fault names the same address and leaves all as it was.
fn environment(lifter: &mut Lifter, instruction: &Instruction, at: MemoryOperand) -> Environment {
    let bytes = field_bytes(instruction);
    let ty = if bytes == 2 { Type::I16 } else { Type::I32 };
    let last = i64::from(instruction.memory.access_bytes) - 1;
    let builder = lifter.builder();
    let control = builder.load(Type::I16, at);
    builder.load(Type::I8, at.offset(last));
    let mut words = builder.convert(Opcode::Zext, control, Type::I64);
    let opcode = SELECTOR_AND_OPCODE * bytes + 2;
    for (offset, place) in [(bytes, 16), (2 * bytes, 32), (opcode, 48)].into_iter().take(if bytes == 2 { 2 } else { 3 })
    {
        let word = builder.load(Type::I16, at.offset(offset));
        let word = builder.convert(Opcode::Zext, word, Type::I64);
        let shifted = builder.binary_imm(Opcode::Shl, word, place);
        words = builder.binary(Opcode::Or, words, shifted);
    }
    let pointers = [INSTRUCTION, DATA].map(|field| builder.load(ty, at.offset(field * bytes)));
    Environment { words, pointers, ty }
}

fn set_environment(lifter: &mut Lifter, environment: &Environment) {
    lifter.x87_on(Operation::LoadEnvironment, Modifiers::of(Format::Int64), environment.words);
    lifter.set_x87_pointers(environment.pointers, environment.ty);
}

fn load_environment(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let at = lifter.memory(instruction);
    lifter.x87_wait();
    let environment = environment(lifter, instruction, at);
    set_environment(lifter, &environment);
    Ok(())
}

/// Where ST(`index`) lies in an image behind the environment, and how it is asked for.
fn register(instruction: &Instruction, at: MemoryOperand, index: u8) -> (MemoryOperand, Modifiers) {
    let offset = FIELDS * field_bytes(instruction) + i64::from(index) * 10;
    (at.offset(offset), Modifiers { register: index, ..Modifiers::of(Format::Extended) })
}

fn save(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let at = lifter.memory(instruction);
    put_environment(lifter, instruction, at);
    for index in 0..8 {
        let (at, with) = register(instruction, at, index);
        let value = lifter.x87_value(Operation::StoreRegister, with);
        lifter.store_format(at, Format::Extended, value);
    }
    plain(lifter, Operation::Initialize)
}

fn restore(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let at = lifter.memory(instruction);
    lifter.x87_wait();
    let environment = environment(lifter, instruction, at);
    let registers: [_; 8] = core::array::from_fn(|index| {
        let (at, with) = register(instruction, at, index as u8);
        (with, lifter.load_format(at, Format::Extended))
    });
    set_environment(lifter, &environment);
    for (with, value) in registers {
        lifter.x87_on(Operation::LoadRegister, with, value);
    }
    Ok(())
}
