//! Bits: BT, BTS, BTR, BTC, BSF, BSR, TZCNT, LZCNT, POPCNT, BSWAP (Intel SDM volume 2).
//!
//! A register bit offset of BT and its kin into memory reaches beyond the operand: the operand-sized unit at
//! address + offset / width (rounded down, signed) is accessed; the sum is truncated to the address size. BSF and BSR
//! of zero leave their destination. `bswap` of 16 bits, undefined in the manual, gives zero. Undefined flags are left as
//! they were.
//! Faults: the load or store, before any register or flag changes.

use crate::decode::{Instruction, Memory, Mnemonic, Operand};
use crate::lift::{LiftError, Lifter, Place, gpr};
use crate::table::{Row, row};
use Mnemonic::{Bsf, Bsr, Bswap, Bt, Btc, Btr, Bts, Lzcnt, Popcnt, Tzcnt};
use causeway_ir::{Cond, Flags, MemoryOperand, Opcode, Rhs, Type, Value};

const UNDEFINED_BIT_TEST: Flags = Flags::P.union(Flags::A).union(Flags::S).union(Flags::O);
const UNDEFINED_COUNT: Flags = UNDEFINED_BIT_TEST;
const UNDEFINED_SCAN: Flags = UNDEFINED_BIT_TEST.union(Flags::C);

pub(crate) const ROWS: &[Row] = &[
    row(Bt, bt).undefined(UNDEFINED_BIT_TEST),
    row(Bts, bts).lock().undefined(UNDEFINED_BIT_TEST),
    row(Btr, btr).lock().undefined(UNDEFINED_BIT_TEST),
    row(Btc, btc).lock().undefined(UNDEFINED_BIT_TEST),
    row(Bsf, bsf).undefined(UNDEFINED_SCAN),
    row(Bsr, bsr).undefined(UNDEFINED_SCAN),
    row(Tzcnt, tzcnt).undefined(UNDEFINED_COUNT),
    row(Lzcnt, lzcnt).undefined(UNDEFINED_COUNT),
    row(Popcnt, popcnt),
    row(Bswap, bswap),
];

fn bt(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let (place, bit) = select_bit(lifter, instruction)?;
    let old = lifter.read_place(place);
    define_carry(lifter, old, bit);
    Ok(())
}

fn bts(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    change_bit(lifter, instruction, Opcode::Or, Opcode::AtomicOr)
}

fn btr(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    change_bit(lifter, instruction, Opcode::AndNot, Opcode::AtomicAnd)
}

fn btc(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    change_bit(lifter, instruction, Opcode::Xor, Opcode::AtomicXor)
}

fn change_bit(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, atomic: Opcode) -> Result<(), LiftError> {
    let (place, bit) = select_bit(lifter, instruction)?;
    let mask = bit_mask(lifter, place.ty(), bit);
    let old = if instruction.is_locked() {
        let value = lifter.rhs_value(mask, place.ty());
        let value = if atomic == Opcode::AtomicAnd { lifter.builder().unary(Opcode::Not, value) } else { value };
        lifter.atomic(instruction, atomic, place, value)?
    } else {
        let old = lifter.read_place(place);
        if let Place::Memory(..) = place {
            let new = lifter.builder().binary_flags(opcode, old, mask, Flags::empty());
            lifter.write_place(place, new);
        } else {
            // Nothing can fault: the old value need not outlive its register's change.
            define_carry(lifter, old, bit);
            let new = lifter.builder().binary_flags(opcode, old, mask, Flags::empty());
            lifter.write_place(place, new);
            return Ok(());
        }
        old
    };
    define_carry(lifter, old, bit);
    Ok(())
}

/// Where the bit lies, and its number below the width (an I8 value or an immediate).
fn select_bit(lifter: &mut Lifter, instruction: &Instruction) -> Result<(Place, Rhs), LiftError> {
    let ty = Lifter::type_of_operand(instruction, 0)?;
    let mask = i64::from(ty.bits()) - 1;
    if let Operand::Immediate(offset) = instruction.operand(1) {
        return Ok((lifter.place(instruction, 0)?, Rhs::Imm(offset & mask)));
    }
    let offset = lifter.read(instruction, 1)?;
    let low = lifter.builder().convert(Opcode::Trunc, offset, Type::I8);
    // Shifts of 32 and 64 bits mask their count themselves.
    let bit = if ty == Type::I16 { lifter.builder().binary_imm(Opcode::And, low, mask) } else { low };
    let place = match instruction.operand(0) {
        Operand::Memory(memory) => Place::Memory(unit_of_bit(lifter, memory, offset, ty), ty),
        _ => lifter.place(instruction, 0)?,
    };
    Ok((place, Rhs::Value(bit)))
}

/// The memory unit that holds the bit at a signed offset.
fn unit_of_bit(lifter: &mut Lifter, memory: Memory, offset: Value, ty: Type) -> MemoryOperand {
    let offset = lifter.builder().convert(Opcode::Sext, offset, Type::I64);
    let unit = lifter.builder().binary_imm(Opcode::Sar, offset, i64::from(ty.bits().trailing_zeros()));
    lifter.memory_at(&memory, unit, ty.bytes().trailing_zeros() as u8)
}

fn bit_mask(lifter: &mut Lifter, ty: Type, bit: Rhs) -> Rhs {
    match bit {
        Rhs::Imm(bit) => Rhs::Imm(1i64 << bit),
        Rhs::Value(_) => {
            let one = lifter.builder().constant(ty, 1);
            Rhs::Value(lifter.builder().binary_flags(Opcode::Shl, one, bit, Flags::empty()))
        }
    }
}

/// CF = the bit of the old value.
fn define_carry(lifter: &mut Lifter, old: Value, bit: Rhs) {
    let shifted = lifter.builder().binary_flags(Opcode::Shr, old, bit, Flags::empty());
    let low = lifter.builder().convert(Opcode::Trunc, shifted, Type::I8);
    lifter.builder().put_flag(Flags::C, low);
}

fn bsf(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let index = lifter.builder().unary(Opcode::Ctz, source);
    scan_result(lifter, instruction, source, index)
}

fn bsr(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let top = i64::from(lifter.builder().type_of(source).bits()) - 1;
    let zeros = lifter.builder().unary(Opcode::Clz, source);
    let index = lifter.builder().binary_imm(Opcode::Xor, zeros, top);
    scan_result(lifter, instruction, source, index)
}

/// Writes the index where the source is not zero; else the whole register stays. ZF = source is zero.
fn scan_result(lifter: &mut Lifter, instruction: &Instruction, source: Value, index: Value) -> Result<(), LiftError> {
    let register = instruction.register(0);
    let ty = lifter.builder().type_of(source);
    // A 32-bit result clears the upper half, an unwritten register keeps it.
    let whole = if ty == Type::I16 { Type::I16 } else { Type::I64 };
    let old = lifter.builder().get(gpr(register), whole);
    let index = lifter.builder().convert(Opcode::Zext, index, whole);
    // CF, OF and SF, which are undefined, come for free.
    lifter.define_result_flags(source, Flags::NZCV);
    let result = lifter.builder().select(Cond::Ne, index, old);
    lifter.builder().put(gpr(register), result);
    Ok(())
}

fn tzcnt(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    count_zeros(lifter, instruction, Opcode::Ctz)
}

fn lzcnt(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    count_zeros(lifter, instruction, Opcode::Clz)
}

fn count_zeros(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let builder = lifter.builder();
    let ty = builder.type_of(source);
    let count = builder.unary(opcode, source);
    // CF: the source is below 1. SF and OF, which are undefined, come for free.
    builder.binary_flags(Opcode::Sub, source, Rhs::Imm(1), Flags::C | Flags::S | Flags::O);
    // ZF: the bit where counting begins is set.
    let first =
        if opcode == Opcode::Ctz { source } else { builder.binary_imm(Opcode::Shr, source, i64::from(ty.bits()) - 1) };
    let first = builder.convert(Opcode::Trunc, first, Type::I8);
    builder.put_flag(Flags::Z, first);
    lifter.write(instruction, 0, count)
}

fn popcnt(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let count = lifter.builder().unary(Opcode::Popcnt, source);
    // The count is zero where the source is, and never negative.
    let builder = lifter.builder();
    let wide =
        if builder.type_of(count) == Type::I16 { builder.convert(Opcode::Zext, count, Type::I32) } else { count };
    lifter.write(instruction, 0, count)?;
    lifter.define_result_flags(wide, Flags::NZCV);
    lifter.builder().put_flag_constant(Flags::P | Flags::A, false);
    Ok(())
}

fn bswap(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let place = lifter.place(instruction, 0)?;
    let new = if place.ty() == Type::I16 {
        lifter.builder().constant(Type::I16, 0)
    } else {
        let old = lifter.read_place(place);
        lifter.builder().unary(Opcode::Bswap, old)
    };
    lifter.write_place(place, new);
    Ok(())
}
