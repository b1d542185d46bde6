//! BMI1, BMI2, ADX and CRC32 (Intel SDM volume 2).
//!
//! Undefined flags are left as they were. Faults: the load, before any register or flag changes.

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LiftError, Lifter, gpr};
use crate::table::{Row, row};
use Mnemonic::{Adcx, Adox, Andn, Bextr, Blsi, Blsmsk, Blsr, Bzhi, Crc32, Mulx, Pdep, Pext, Rorx, Sarx, Shlx, Shrx};
use causeway_ir::{Cond, Flags, Inst, IntCc, Opcode, Rhs, Slot, Type, Value};

const UNDEFINED: Flags = Flags::A.union(Flags::P);
const DEFINED: Flags = Flags::all().difference(UNDEFINED);

pub(crate) const ROWS: &[Row] = &[
    row(Andn, andn).undefined(UNDEFINED),
    row(Bextr, bextr).undefined(UNDEFINED.union(Flags::S)),
    row(Blsi, blsi).undefined(UNDEFINED),
    row(Blsr, blsr).undefined(UNDEFINED),
    row(Blsmsk, blsmsk).undefined(UNDEFINED),
    row(Bzhi, bzhi).undefined(UNDEFINED),
    row(Pdep, pdep),
    row(Pext, pext),
    row(Rorx, rorx),
    row(Sarx, sarx),
    row(Shlx, shlx),
    row(Shrx, shrx),
    row(Mulx, mulx),
    row(Adcx, adcx),
    row(Adox, adox),
    row(Crc32, crc32),
];

fn andn(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let inverted = lifter.read(instruction, 1)?;
    let source = lifter.read(instruction, 2)?;
    let result = lifter.builder().binary_flags(Opcode::AndNot, source, Rhs::Value(inverted), DEFINED);
    lifter.write(instruction, 0, result)
}

/// Bits `start` (control byte 0) and `length` (byte 1); zero beyond the width.
fn bextr(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let control = lifter.read(instruction, 2)?;
    let builder = lifter.builder();
    let bits = i64::from(builder.type_of(source).bits());
    let start = builder.convert(Opcode::Trunc, control, Type::I8);
    let length = builder.extract_bits(control, 8, 8);
    let length = builder.convert(Opcode::Trunc, length, Type::I8);
    let shifted = builder.binary(Opcode::Shr, source, start);
    let inside = builder.compare(IntCc::Ult, start, Rhs::Imm(bits));
    let ty = builder.type_of(source);
    let zero = builder.constant(ty, 0);
    let shifted = lifter.select_value(inside, shifted, zero);
    let result = low_bits(lifter, shifted, length);
    lifter.write(instruction, 0, result)?;
    lifter.define_result_flags(result, DEFINED);
    Ok(())
}

/// The low `count` (I8) bits of a value; all where the count reaches its width.
fn low_bits(lifter: &mut Lifter, value: Value, count: Value) -> Value {
    let builder = lifter.builder();
    let ty = builder.type_of(value);
    let ones = builder.constant(ty, -1);
    let above = builder.binary(Opcode::Shl, ones, count);
    let masked = builder.binary(Opcode::AndNot, value, above);
    let inside = builder.compare(IntCc::Ult, count, Rhs::Imm(i64::from(ty.bits())));
    lifter.select_value(inside, masked, value)
}

fn bzhi(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let control = lifter.read(instruction, 2)?;
    let count = lifter.builder().convert(Opcode::Trunc, control, Type::I8);
    let result = low_bits(lifter, source, count);
    lifter.write(instruction, 0, result)?;
    lifter.define_result_flags(result, DEFINED.difference(Flags::C));
    let builder = lifter.builder();
    let last = i64::from(builder.type_of(source).bits()) - 1;
    let last = builder.constant(Type::I32, last);
    let count = builder.convert(Opcode::Zext, count, Type::I32);
    builder.binary_flags(Opcode::Sub, last, Rhs::Value(count), Flags::C);
    Ok(())
}

fn blsi(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let negated = lifter.builder().unary(Opcode::Neg, source);
    lowest_bit(lifter, instruction, (source, Opcode::And, negated), true)
}

fn blsr(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let less = lifter.builder().binary_imm(Opcode::Sub, source, 1);
    lowest_bit(lifter, instruction, (source, Opcode::And, less), false)
}

fn blsmsk(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let less = lifter.builder().binary_imm(Opcode::Sub, source, 1);
    lowest_bit(lifter, instruction, (source, Opcode::Xor, less), false)
}

/// Writes `source op other`; CF = the source is not zero, or is zero.
fn lowest_bit(
    lifter: &mut Lifter,
    instruction: &Instruction,
    (source, opcode, other): (Value, Opcode, Value),
    carry_if_any: bool,
) -> Result<(), LiftError> {
    let flags = DEFINED.difference(Flags::C);
    let result = lifter.builder().binary_flags(opcode, source, Rhs::Value(other), flags);
    if carry_if_any {
        lifter.unary_flags(Opcode::Neg, source, Flags::C);
    } else {
        lifter.builder().binary_flags(Opcode::Sub, source, Rhs::Imm(1), Flags::C);
    }
    lifter.write(instruction, 0, result)
}

fn pdep(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    scatter(lifter, instruction, Opcode::Pdep)
}

fn pext(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    scatter(lifter, instruction, Opcode::Pext)
}

fn scatter(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let mask = lifter.read(instruction, 2)?;
    let result = lifter.builder().binary(opcode, source, mask);
    lifter.write(instruction, 0, result)
}

fn rorx(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let result = lifter.builder().binary_imm(Opcode::Ror, source, instruction.immediate & 0xff);
    lifter.write(instruction, 0, result)
}

fn sarx(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Sar)
}

fn shlx(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Shl)
}

fn shrx(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    shift(lifter, instruction, Opcode::Shr)
}

fn shift(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let count = lifter.builder().get(gpr(instruction.register(2)), Type::I8);
    let result = lifter.builder().binary(opcode, source, count);
    lifter.write(instruction, 0, result)
}

/// The high half goes to operand 0, which wins where both destinations are the same register.
fn mulx(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 2)?;
    let ty = lifter.builder().type_of(source);
    let multiplier = lifter.builder().get(Slot::RDX, ty);
    let low = lifter.builder().binary(Opcode::Mul, multiplier, source);
    let high = lifter.builder().binary(Opcode::MulHighU, multiplier, source);
    lifter.write(instruction, 1, low)?;
    lifter.write(instruction, 0, high)
}

fn adcx(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let addend = lifter.read(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    let old = lifter.read_place(place);
    lifter.update_place(place, old, (Opcode::Adc, Rhs::Value(addend), Flags::C));
    Ok(())
}

/// Addition with OF as carry in and out.
fn adox(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let addend = lifter.read(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    let old = lifter.read_place(place);
    let builder = lifter.builder();
    let carry = builder.flag(Cond::O);
    let carry = builder.convert(Opcode::Zext, carry, place.ty());
    let partial = builder.binary(Opcode::Add, old, addend);
    let first = builder.compare(IntCc::Ult, partial, Rhs::Value(old));
    let sum = builder.binary(Opcode::Add, partial, carry);
    let second = builder.compare(IntCc::Ult, sum, Rhs::Value(partial));
    let out = builder.binary(Opcode::Or, first, second);
    builder.put_flag(Flags::O, out);
    lifter.write_place(place, sum);
    Ok(())
}

fn crc32(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let register = gpr(instruction.register(0));
    let accumulator = lifter.builder().get(register, Type::I32);
    let inst = Inst::new(Opcode::Crc32c, Type::I32).with_args([accumulator, source]);
    let result = lifter.builder().push(inst);
    lifter.builder().put(register, result);
    Ok(())
}
