//! x87 loads, stores, exchanges and conditional moves (Intel SDM volume 1, sections 8.3.3 and 8.3.4).
//!
//! A store gives its value, writes memory, and then records exceptions and pops, so that a page fault finds the unit as it
//! was. **Deviation**: where the two parts of an 80-bit store lie on two pages and the second faults, the first has been
//! written.

use crate::decode::{Instruction, Mnemonic as M};
use crate::lift::{LiftError, Lifter, memory_format};
use crate::table::{Choice, Handler, Row, row};
use causeway_ir::Cond;
use causeway_routine::unit::{Format, Modifiers, Operation};

type Done = Result<(), LiftError>;

pub(crate) const ROWS: &[Row] = &[
    row(M::Fld, |lifter, instruction| load(lifter, instruction, memory_format(instruction, false))),
    row(M::Fild, |lifter, instruction| load(lifter, instruction, memory_format(instruction, true))),
    row(M::Fbld, |lifter, instruction| load(lifter, instruction, Format::Decimal)),
    store_row(M::Fst, |lifter, instruction| store_float(lifter, instruction, 0)),
    store_row(M::Fstp, |lifter, instruction| store_float(lifter, instruction, 1)),
    row(M::Fstpnce, store_unchecked),
    store_row(M::Fist, |lifter, instruction| store_integer(lifter, instruction, Operation::Store, 0)),
    store_row(M::Fistp, |lifter, instruction| store_integer(lifter, instruction, Operation::Store, 1)),
    store_row(M::Fisttp, |lifter, instruction| store_integer(lifter, instruction, Operation::StoreTruncated, 1)),
    store_row(M::Fbstp, |lifter, instruction| store(lifter, instruction, Operation::Store, (Format::Decimal, 1))),
    row(M::Fxch, exchange),
    row(M::Fcmovb, |lifter, instruction| conditional(lifter, instruction, Cond::B)),
    row(M::Fcmove, |lifter, instruction| conditional(lifter, instruction, Cond::E)),
    row(M::Fcmovbe, |lifter, instruction| conditional(lifter, instruction, Cond::Be)),
    row(M::Fcmovu, |lifter, instruction| conditional(lifter, instruction, Cond::P)),
    row(M::Fcmovnb, |lifter, instruction| conditional(lifter, instruction, Cond::Ae)),
    row(M::Fcmovne, |lifter, instruction| conditional(lifter, instruction, Cond::Ne)),
    row(M::Fcmovnbe, |lifter, instruction| conditional(lifter, instruction, Cond::A)),
    row(M::Fcmovnu, |lifter, instruction| conditional(lifter, instruction, Cond::Np)),
    row(M::Fld1, |lifter, _| constant(lifter, 0)),
    row(M::Fldl2t, |lifter, _| constant(lifter, 1)),
    row(M::Fldl2e, |lifter, _| constant(lifter, 2)),
    row(M::Fldpi, |lifter, _| constant(lifter, 3)),
    row(M::Fldlg2, |lifter, _| constant(lifter, 4)),
    row(M::Fldln2, |lifter, _| constant(lifter, 5)),
    row(M::Fldz, |lifter, _| constant(lifter, 6)),
];

const fn store_row(mnemonic: M, handler: Handler) -> Row {
    row(mnemonic, handler).choice(Choice::FAULT_OF_STORE)
}

fn load(lifter: &mut Lifter, instruction: &Instruction, format: Format) -> Done {
    if !instruction.is_memory(0) {
        lifter.x87(Operation::Load, Modifiers::register(instruction.register(0).number));
        return Ok(());
    }
    let at = lifter.memory(instruction);
    lifter.x87_wait();
    let value = lifter.load_format(at, format);
    lifter.x87_on(Operation::Load, Modifiers::of(format), value);
    Ok(())
}

fn constant(lifter: &mut Lifter, number: u8) -> Done {
    lifter.x87(Operation::LoadConstant, Modifiers::register(number));
    Ok(())
}

fn store_float(lifter: &mut Lifter, instruction: &Instruction, pops: u8) -> Done {
    if !instruction.is_memory(0) {
        lifter.x87(Operation::Copy, Modifiers::register(instruction.register(0).number).pop(pops));
        return Ok(());
    }
    store(lifter, instruction, Operation::Store, (memory_format(instruction, false), pops))
}

fn store_unchecked(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    lifter.x87(Operation::CopyUnchecked, Modifiers::register(instruction.register(0).number).pop(1));
    Ok(())
}

fn store_integer(lifter: &mut Lifter, instruction: &Instruction, operation: Operation, pops: u8) -> Done {
    store(lifter, instruction, operation, (memory_format(instruction, true), pops))
}

fn store(lifter: &mut Lifter, instruction: &Instruction, operation: Operation, (format, pops): (Format, u8)) -> Done {
    let at = lifter.memory(instruction);
    let with = Modifiers { length: instruction.length, ..Modifiers::of(format) };
    let value = lifter.x87_value(operation, with);
    lifter.store_format(at, format, value);
    lifter.x87(Operation::FinishStore, Modifiers::NONE.pop(pops));
    Ok(())
}

fn exchange(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    lifter.x87(Operation::Exchange, Modifiers::register(instruction.register(1).number));
    Ok(())
}

fn conditional(lifter: &mut Lifter, instruction: &Instruction, cond: Cond) -> Done {
    let holds = lifter.builder().flag(cond);
    lifter.x87_on(Operation::Move, Modifiers::register(instruction.register(1).number), holds);
    Ok(())
}
