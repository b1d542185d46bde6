//! Multiplication and division: MUL, IMUL, DIV, IDIV (Intel SDM volume 2).
//!
//! SF, ZF, AF and PF are undefined after a multiplication, all flags after a division; they are left as they were.
//! Faults: the load, then #DE, before any register changes.

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LiftError, Lifter};
use crate::table::{Row, row};
use Mnemonic::{Div, Idiv, Imul, Mul};
use causeway_ir::{Flags, Inst, Lane, Opcode, Slot, Type, Value};

const NOT_CARRY_OVERFLOW: Flags = Flags::all().difference(Flags::C.union(Flags::O));

pub(crate) const ROWS: &[Row] = &[
    row(Mul, mul).undefined(NOT_CARRY_OVERFLOW),
    row(Imul, imul).undefined(NOT_CARRY_OVERFLOW),
    row(Div, div).undefined(Flags::all()),
    row(Idiv, idiv).undefined(Flags::all()),
];

fn mul(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let (_, high) = wide_product(lifter, instruction, false)?;
    define_overflow(lifter, Opcode::MulFlagsU, [high]);
    Ok(())
}

fn imul(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    if instruction.operand_count() == 1 {
        let (low, high) = wide_product(lifter, instruction, true)?;
        define_overflow(lifter, Opcode::MulFlagsS, [low, high]);
        return Ok(());
    }
    let first = instruction.operand_count() - 2;
    let a = lifter.read(instruction, first)?;
    let b = lifter.read_rhs(instruction, first + 1)?;
    let ty = lifter.builder().type_of(a);
    let low = lifter.builder().binary_flags(Opcode::Mul, a, b, Flags::empty());
    let b = lifter.rhs_value(b, ty);
    let high = lifter.builder().binary(Opcode::MulHighS, a, b);
    define_overflow(lifter, Opcode::MulFlagsS, [low, high]);
    lifter.write(instruction, 0, low)
}

fn define_overflow<const N: usize>(lifter: &mut Lifter, opcode: Opcode, args: [Value; N]) {
    let ty = lifter.builder().type_of(args[0]);
    let inst = Inst::new(opcode, ty).with_flags(Flags::C.union(Flags::O));
    lifter.builder().push(inst.with_args(args));
}

/// Multiplies the accumulator, writes AX or (E/R)DX:(E/R)AX and gives low and high half.
fn wide_product(lifter: &mut Lifter, instruction: &Instruction, signed: bool) -> Result<(Value, Value), LiftError> {
    let b = lifter.read(instruction, 0)?;
    let ty = lifter.builder().type_of(b);
    let a = lifter.builder().get(Slot::RAX, ty);
    if ty == Type::I64 {
        let low = lifter.builder().binary(Opcode::Mul, a, b);
        let high = if signed { Opcode::MulHighS } else { Opcode::MulHighU };
        let high = lifter.builder().binary(high, a, b);
        lifter.builder().put(Slot::RAX, low);
        lifter.builder().put(Slot::RDX, high);
        return Ok((low, high));
    }
    let extend = if signed { Opcode::Sext } else { Opcode::Zext };
    let wide = Type::integer(ty.bits() * 2).unwrap_or(Type::I64);
    let a = lifter.builder().convert(extend, a, wide);
    let b = lifter.builder().convert(extend, b, wide);
    let product = lifter.builder().binary(Opcode::Mul, a, b);
    let low = lifter.builder().convert(Opcode::Trunc, product, ty);
    let high = lifter.builder().binary_imm(Opcode::Shr, product, i64::from(ty.bits()));
    let high = lifter.builder().convert(Opcode::Trunc, high, ty);
    if ty == Type::I8 {
        lifter.builder().put(Slot::RAX, product);
    } else {
        lifter.builder().put(Slot::RAX, low);
        lifter.builder().put(Slot::RDX, high);
    }
    Ok((low, high))
}

fn div(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    divide(lifter, instruction, Opcode::DivU)
}

fn idiv(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    divide(lifter, instruction, Opcode::DivS)
}

fn divide(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode) -> Result<(), LiftError> {
    let divisor = lifter.read(instruction, 0)?;
    let ty = lifter.builder().type_of(divisor);
    let low = lifter.builder().get(Slot::RAX, ty);
    let high = if ty == Type::I8 { lifter.get_high8(Slot::RAX) } else { lifter.builder().get(Slot::RDX, ty) };
    let lane = Lane::integer(ty.bits()).unwrap_or(Lane::I64);
    let inst = Inst::new(opcode, Type::Pair).with_lane(lane);
    let pair = lifter.builder().push(inst.with_args([high, low, divisor]));
    let quotient = lifter.pair_part(Opcode::PairLow, pair, lane);
    let remainder = lifter.pair_part(Opcode::PairHigh, pair, lane);
    lifter.builder().put(Slot::RAX, quotient);
    if ty == Type::I8 {
        lifter.put_high8(Slot::RAX, remainder);
    } else {
        lifter.builder().put(Slot::RDX, remainder);
    }
    Ok(())
}
