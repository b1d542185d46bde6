//! Control, status and environment of the x87 unit (Intel SDM volume 1, sections 8.1 and 8.3.11).
//!
//! **Deviations**: the last-instruction pointers of images read as zero.

use crate::decode::{Instruction, Mnemonic as M};
use crate::lift::{LiftError, Lifter};
use crate::table::{Choice, Row, row};
use causeway_ir::{MemoryOperand, Opcode, Slot, Type, Value};
use causeway_routine::unit::{Format, Modifiers, Operation};

type Done = Result<(), LiftError>;

pub(crate) const ROWS: &[Row] = &[
    row(M::Fnstcw, store_control),
    row(M::Fldcw, load_control),
    row(M::Fnstsw, store_status),
    row(M::Wait, |lifter, _| plain(lifter, Operation::Wait)),
    row(M::Fnop, |lifter, _| plain(lifter, Operation::Wait)),
    row(M::Fninit, |lifter, _| plain(lifter, Operation::Initialize)),
    row(M::Fnclex, |lifter, _| plain(lifter, Operation::ClearExceptions)),
    row(M::Fneni, |_, _| Ok(())),
    row(M::Fndisi, |_, _| Ok(())),
    row(M::Fnsetpm, |_, _| Ok(())),
    row(M::Fincstp, |lifter, _| plain(lifter, Operation::IncrementTop)),
    row(M::Fdecstp, |lifter, _| plain(lifter, Operation::DecrementTop)),
    row(M::Ffree, |lifter, instruction| free(lifter, instruction, 0)),
    row(M::Ffreep, |lifter, instruction| free(lifter, instruction, 1)),
    row(M::Fnstenv, store_environment).choice(Choice::BYTE_OF_FAULT),
    row(M::Fldenv, load_environment).choice(Choice::BYTE_OF_FAULT),
    row(M::Fnsave, save).choice(Choice::BYTE_OF_FAULT),
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

/// Fields of an environment: control, status and tag word, three with pointers, and the selector of the data pointer.
const FIELDS: i64 = 7;
/// Fields that have a 16-bit value and, in a 32-bit image, ones above it.
const WORDS: [i64; 4] = [0, 1, 2, 6];

/// Bytes of a field in the instruction's image.
fn field_bytes(instruction: &Instruction) -> i64 {
    if matches!(instruction.memory.access_bytes, 14 | 94) { 2 } else { 4 }
}

fn put_environment(lifter: &mut Lifter, instruction: &Instruction, at: MemoryOperand) {
    let fields = lifter.x87_value(Operation::StoreEnvironment, Modifiers::of(Format::Int64));
    let bytes = field_bytes(instruction);
    let ty = if bytes == 2 { Type::I16 } else { Type::I32 };
    let builder = lifter.builder();
    for field in 0..FIELDS {
        let ones = if WORDS.contains(&field) && bytes == 4 { 0xffff_0000_u32 as i32 } else { 0 };
        let mut value = builder.constant(ty, i64::from(ones));
        if field < 3 {
            let word = builder.extract_bits(fields, field as u8 * 16, 16);
            let word = builder.convert(Opcode::Trunc, word, ty);
            value = if ones == 0 { word } else { builder.binary_imm(Opcode::Or, word, i64::from(ones)) };
        }
        builder.store(at.offset(field * bytes), value);
    }
}

fn store_environment(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let at = lifter.memory(instruction);
    put_environment(lifter, instruction, at);
    plain(lifter, Operation::MaskExceptions)
}

/// Reads the three words that count. The first access is the first word and the second the image's last byte, as the CPU's
/// are, so that a fault names the same address and leaves all as it was.
fn environment(lifter: &mut Lifter, instruction: &Instruction, at: MemoryOperand) -> Value {
    let bytes = field_bytes(instruction);
    let last = i64::from(instruction.memory.access_bytes) - 1;
    let builder = lifter.builder();
    let control = builder.load(Type::I16, at);
    builder.load(Type::I8, at.offset(last));
    let [status, tags] = [1, 2].map(|field| builder.load(Type::I16, at.offset(field * bytes)));
    let status = builder.convert(Opcode::Zext, status, Type::I64);
    let tags = builder.convert(Opcode::Zext, tags, Type::I64);
    let mut all = builder.convert(Opcode::Zext, control, Type::I64);
    for (word, at) in [(status, 16), (tags, 32)] {
        let shifted = builder.binary_imm(Opcode::Shl, word, at);
        all = builder.binary(Opcode::Or, all, shifted);
    }
    all
}

fn load_environment(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let at = lifter.memory(instruction);
    lifter.x87_wait();
    let fields = environment(lifter, instruction, at);
    lifter.x87_on(Operation::LoadEnvironment, Modifiers::of(Format::Int64), fields);
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
    let fields = environment(lifter, instruction, at);
    let registers: [_; 8] = core::array::from_fn(|index| {
        let (at, with) = register(instruction, at, index as u8);
        (with, lifter.load_format(at, Format::Extended))
    });
    lifter.x87_on(Operation::LoadEnvironment, Modifiers::of(Format::Int64), fields);
    for (with, value) in registers {
        lifter.x87_on(Operation::LoadRegister, with, value);
    }
    Ok(())
}
