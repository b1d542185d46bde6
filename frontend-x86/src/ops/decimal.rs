//! Decimal adjustment, in 32-bit code alone: AAA, AAS, AAM, AAD, DAA, DAS, SALC (Intel SDM volume 2); and what else exists
//! only there.
//!
//! Flags that the manual leaves undefined are left as they were.
//!
//! **Deviation**: ARPL writes its operand back unchanged where a CPU does not write, which read-only memory refuses.

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LiftError, Lifter, Place, gpr};
use crate::table::{Row, row};
use Mnemonic::{Aaa, Aad, Aam, Aas, Arpl, Bound, Daa, Das, Into, Salc};
use causeway_ir::{Cond, ExitKind, Flags, Inst, IntCc, Lane, Opcode, Rhs, Slot, Type, Value};

const RESULT: Flags = Flags::S.union(Flags::Z).union(Flags::P);
const AUXILIARY_CARRY: Flags = Flags::A.union(Flags::C);

pub(crate) const ROWS: &[Row] = &[
    row(Aaa, aaa).undefined(RESULT.union(Flags::O)),
    row(Aas, aas).undefined(RESULT.union(Flags::O)),
    row(Aam, aam).undefined(AUXILIARY_CARRY.union(Flags::O)),
    row(Aad, aad).undefined(AUXILIARY_CARRY.union(Flags::O)),
    row(Daa, daa).undefined(Flags::O),
    row(Das, das).undefined(Flags::O),
    row(Salc, salc),
    row(Into, into),
    row(Bound, bound),
    row(Arpl, arpl),
];

fn aaa(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    adjust_unpacked(lifter, Opcode::Add)
}

fn aas(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    adjust_unpacked(lifter, Opcode::Sub)
}

/// Where the low digit is above 9 or AF is set: AX = AX op 106h, AF = CF = 1. Then AL keeps its low digit.
fn adjust_unpacked(lifter: &mut Lifter, opcode: Opcode) -> Result<(), LiftError> {
    let low = lifter.builder().get(Slot::RAX, Type::I8);
    let needed = digit_overflows(lifter, low);
    let whole = lifter.builder().get(Slot::RAX, Type::I16);
    let adjusted = lifter.builder().binary_imm(opcode, whole, 0x106);
    let result = lifter.select_value(needed, adjusted, whole);
    let result = lifter.builder().binary_imm(Opcode::And, result, 0xff0f);
    lifter.builder().put(Slot::RAX, result);
    lifter.builder().put_flag(AUXILIARY_CARRY, needed);
    Ok(())
}

/// 1 where AL's low digit is above 9 or AF is set.
fn digit_overflows(lifter: &mut Lifter, low: Value) -> Value {
    let digit = lifter.builder().binary_imm(Opcode::And, low, 15);
    let above = lifter.builder().compare(IntCc::Ugt, digit, Rhs::Imm(9));
    let flags = lifter.pack_flags();
    let auxiliary = lifter.builder().extract_bits(flags, 4, 1);
    let auxiliary = lifter.builder().convert(Opcode::Trunc, auxiliary, Type::I8);
    lifter.builder().binary(Opcode::Or, above, auxiliary)
}

/// AH = AL / base, AL = AL mod base; #DE for base 0.
fn aam(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let low = lifter.builder().get(Slot::RAX, Type::I8);
    let zero = lifter.builder().constant(Type::I8, 0);
    let base = lifter.builder().constant(Type::I8, instruction.immediate);
    let inst = Inst::new(Opcode::DivU, Type::Pair).with_lane(Lane::I8).with_args([zero, low, base]);
    let pair = lifter.builder().push(inst);
    let quotient = lifter.pair_part(Opcode::PairLow, pair, Lane::I8);
    let remainder = lifter.pair_part(Opcode::PairHigh, pair, Lane::I8);
    lifter.builder().put(Slot::RAX, remainder);
    lifter.put_high8(Slot::RAX, quotient);
    lifter.define_result_flags(remainder, RESULT);
    Ok(())
}

/// AL = AL + AH * base, AH = 0.
fn aad(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let low = lifter.builder().get(Slot::RAX, Type::I8);
    let high = lifter.get_high8(Slot::RAX);
    let product = lifter.builder().binary_imm(Opcode::Mul, high, instruction.immediate);
    let sum = lifter.builder().binary(Opcode::Add, low, product);
    let whole = lifter.builder().convert(Opcode::Zext, sum, Type::I16);
    lifter.builder().put(Slot::RAX, whole);
    lifter.define_result_flags(sum, RESULT);
    Ok(())
}

fn daa(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    let old = lifter.builder().get(Slot::RAX, Type::I8);
    let (digit, tens) = packed_conditions(lifter, old);
    let new = adjust_packed(lifter, Opcode::Add, old, (digit, tens));
    finish_packed(lifter, new, (digit, tens));
    Ok(())
}

/// As DAA, but CF is also set where subtracting 6 borrows.
fn das(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    let old = lifter.builder().get(Slot::RAX, Type::I8);
    let (digit, tens) = packed_conditions(lifter, old);
    let below = lifter.builder().compare(IntCc::Ult, old, Rhs::Imm(6));
    let borrow = lifter.builder().binary(Opcode::And, digit, below);
    let new = adjust_packed(lifter, Opcode::Sub, old, (digit, tens));
    let carry = lifter.builder().binary(Opcode::Or, tens, borrow);
    finish_packed(lifter, new, (digit, carry));
    Ok(())
}

/// Which digits need adjustment: the low one, and the high one (AL above 99h or CF set).
fn packed_conditions(lifter: &mut Lifter, old: Value) -> (Value, Value) {
    let digit = digit_overflows(lifter, old);
    let above = lifter.builder().compare(IntCc::Ugt, old, Rhs::Imm(0x99));
    let carry = lifter.builder().flag(Cond::B);
    (digit, lifter.builder().binary(Opcode::Or, above, carry))
}

fn adjust_packed(lifter: &mut Lifter, opcode: Opcode, old: Value, (digit, tens): (Value, Value)) -> Value {
    let adjustment = lifter.builder().binary_imm(Opcode::Mul, digit, 6);
    let tens = lifter.builder().binary_imm(Opcode::Mul, tens, 0x60);
    let adjustment = lifter.builder().binary(Opcode::Add, adjustment, tens);
    lifter.builder().binary(opcode, old, adjustment)
}

fn finish_packed(lifter: &mut Lifter, new: Value, (auxiliary, carry): (Value, Value)) {
    lifter.builder().put(Slot::RAX, new);
    lifter.define_result_flags(new, RESULT);
    lifter.builder().put_flag(Flags::A, auxiliary);
    lifter.builder().put_flag(Flags::C, carry);
}

/// AL = FFh where CF is set, else 0.
fn salc(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    let carry = lifter.builder().flag(Cond::B);
    let value = lifter.builder().unary(Opcode::Neg, carry);
    lifter.builder().put(Slot::RAX, value);
    Ok(())
}

/// #OF where OF is set: a trap, behind which the next instruction follows.
fn into(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let overflow = lifter.builder().flag(Cond::O);
    lifter.builder().trap_if(overflow, ExitKind::Overflow, i64::from(instruction.length));
    Ok(())
}

/// #BR where the index lies outside the two signed bounds in memory. An index below the lower bound is seen before the upper
/// one is read.
fn bound(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let index = lifter.read(instruction, 0)?;
    let at = lifter.memory(instruction);
    let builder = lifter.builder();
    let ty = builder.type_of(index);
    for (offset, outside) in [(0, IntCc::Slt), (i64::from(ty.bytes()), IntCc::Sgt)] {
        let limit = builder.load(ty, at.offset(offset));
        let outside = builder.compare(outside, index, Rhs::Value(limit));
        builder.trap_if(outside, ExitKind::BoundRange, 0);
    }
    Ok(())
}

/// Raises the destination's privilege level (bits 1..0) to the source's; ZF says whether it was lower. Registers of 32 bits
/// stand for their low halves.
fn arpl(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.builder().get(gpr(instruction.register(1)), Type::I16);
    let place = match instruction.register(0) {
        register if register.is_gpr() => Place::Slot(gpr(register), Type::I16),
        _ => lifter.place(instruction, 0)?,
    };
    let old = lifter.read_place(place);
    let builder = lifter.builder();
    let [level, wanted] = [old, source].map(|selector| builder.binary_imm(Opcode::And, selector, 3));
    let lower = builder.compare(IntCc::Ult, level, Rhs::Value(wanted));
    let raised = builder.push(Inst::new(Opcode::InsertBits, Type::I16).with_args([old, source]).with_imm(2 << 8));
    let new = lifter.select_value(lower, raised, old);
    lifter.write_place(place, new);
    lifter.builder().put_flag(Flags::Z, lower);
    Ok(())
}
