//! x87 arithmetic and comparisons (Intel SDM volume 1, sections 8.3.5 to 8.3.9), 80 bits wide as the crate
//! `causeway-routine` computes it.

use crate::decode::{Instruction, Mnemonic as M};
use crate::lift::{LiftError, Lifter, memory_format};
use crate::table::{Choice, Row, row};
use Operation as O;
use causeway_routine::unit::{Modifiers, Operation};

type Done = Result<(), LiftError>;

pub(crate) const ROWS: &[Row] = &[
    row(M::Fadd, |lifter, instruction| float(lifter, instruction, O::Add)),
    row(M::Fmul, |lifter, instruction| float(lifter, instruction, O::Multiply)),
    row(M::Fsub, |lifter, instruction| float(lifter, instruction, O::Subtract)),
    row(M::Fsubr, |lifter, instruction| float(lifter, instruction, O::SubtractReversed)),
    row(M::Fdiv, |lifter, instruction| float(lifter, instruction, O::Divide)),
    row(M::Fdivr, |lifter, instruction| float(lifter, instruction, O::DivideReversed)),
    row(M::Faddp, |lifter, instruction| register(lifter, instruction, O::Add, 1)),
    row(M::Fmulp, |lifter, instruction| register(lifter, instruction, O::Multiply, 1)),
    row(M::Fsubp, |lifter, instruction| register(lifter, instruction, O::Subtract, 1)),
    row(M::Fsubrp, |lifter, instruction| register(lifter, instruction, O::SubtractReversed, 1)),
    row(M::Fdivp, |lifter, instruction| register(lifter, instruction, O::Divide, 1)),
    row(M::Fdivrp, |lifter, instruction| register(lifter, instruction, O::DivideReversed, 1)),
    row(M::Fiadd, |lifter, instruction| memory(lifter, instruction, (O::Add, true), 0)),
    row(M::Fimul, |lifter, instruction| memory(lifter, instruction, (O::Multiply, true), 0)),
    row(M::Fisub, |lifter, instruction| memory(lifter, instruction, (O::Subtract, true), 0)),
    row(M::Fisubr, |lifter, instruction| memory(lifter, instruction, (O::SubtractReversed, true), 0)),
    row(M::Fidiv, |lifter, instruction| memory(lifter, instruction, (O::Divide, true), 0)),
    row(M::Fidivr, |lifter, instruction| memory(lifter, instruction, (O::DivideReversed, true), 0)),
    row(M::Fcom, |lifter, instruction| compare(lifter, instruction, O::Compare, 0)),
    row(M::Fcomp, |lifter, instruction| compare(lifter, instruction, O::Compare, 1)),
    row(M::Fucom, |lifter, instruction| compare(lifter, instruction, O::CompareQuiet, 0)),
    row(M::Fucomp, |lifter, instruction| compare(lifter, instruction, O::CompareQuiet, 1)),
    row(M::Fcompp, |lifter, _| compare_pair(lifter, O::Compare)),
    row(M::Fucompp, |lifter, _| compare_pair(lifter, O::CompareQuiet)),
    row(M::Ficom, |lifter, instruction| memory(lifter, instruction, (O::Compare, true), 0)),
    row(M::Ficomp, |lifter, instruction| memory(lifter, instruction, (O::Compare, true), 1)),
    row(M::Fcomi, |lifter, instruction| compare_flags(lifter, instruction, O::CompareFlags, 0)),
    row(M::Fcomip, |lifter, instruction| compare_flags(lifter, instruction, O::CompareFlags, 1)),
    row(M::Fucomi, |lifter, instruction| compare_flags(lifter, instruction, O::CompareQuietFlags, 0)),
    row(M::Fucomip, |lifter, instruction| compare_flags(lifter, instruction, O::CompareQuietFlags, 1)),
    row(M::Ftst, |lifter, _| plain(lifter, O::Test)),
    row(M::Fxam, |lifter, _| plain(lifter, O::Examine)),
    row(M::Fchs, |lifter, _| plain(lifter, O::ChangeSign)),
    row(M::Fabs, |lifter, _| plain(lifter, O::Absolute)),
    row(M::Fsqrt, |lifter, _| plain(lifter, O::SquareRoot)),
    row(M::Frndint, |lifter, _| plain(lifter, O::Round)),
    row(M::Fscale, |lifter, _| plain(lifter, O::Scale)).choice(Choice::UNDERFLOW_OF_UNSCALED),
    row(M::Fxtract, |lifter, _| plain(lifter, O::Extract)),
    row(M::Fprem, |lifter, _| plain(lifter, O::Remainder)),
    row(M::Fprem1, |lifter, _| plain(lifter, O::RemainderNearest)),
    row(M::F2xm1, |lifter, _| plain(lifter, O::Exponential)),
    row(M::Fyl2x, |lifter, _| plain(lifter, O::Logarithm)),
    row(M::Fyl2xp1, |lifter, _| plain(lifter, O::LogarithmPlusOne)),
    row(M::Fptan, |lifter, _| plain(lifter, O::Tangent)),
    row(M::Fpatan, |lifter, _| plain(lifter, O::Arctangent)),
    row(M::Fsin, |lifter, _| plain(lifter, O::Sine)),
    row(M::Fcos, |lifter, _| plain(lifter, O::Cosine)),
    row(M::Fsincos, |lifter, _| plain(lifter, O::SineCosine)),
];

fn plain(lifter: &mut Lifter, operation: Operation) -> Done {
    lifter.x87(operation, Modifiers::NONE);
    Ok(())
}

/// On two registers, or on ST(0) and a number in memory.
fn float(lifter: &mut Lifter, instruction: &Instruction, operation: Operation) -> Done {
    if instruction.is_memory(0) {
        memory(lifter, instruction, (operation, false), 0)
    } else {
        register(lifter, instruction, operation, 0)
    }
}

fn memory(lifter: &mut Lifter, instruction: &Instruction, (operation, integer): (Operation, bool), pops: u8) -> Done {
    let format = memory_format(instruction, integer);
    let at = lifter.memory(instruction);
    lifter.x87_wait();
    let value = lifter.load_format(at, format);
    lifter.x87_on(operation, Modifiers::of(format).pop(pops), value);
    Ok(())
}

/// `destination = destination op source`, one of them ST(0); the unit's operations take ST(0) first.
fn register(lifter: &mut Lifter, instruction: &Instruction, operation: Operation, pops: u8) -> Done {
    let (destination, source) = (instruction.register(0).number, instruction.register(1).number);
    let to_register = destination != 0;
    let operation = if to_register { exchanged(operation) } else { operation };
    let register = if to_register { destination } else { source };
    lifter.x87(operation, Modifiers { to_register, ..Modifiers::register(register).pop(pops) });
    Ok(())
}

/// The operation with its operands exchanged.
const fn exchanged(operation: Operation) -> Operation {
    match operation {
        O::Subtract => O::SubtractReversed,
        O::SubtractReversed => O::Subtract,
        O::Divide => O::DivideReversed,
        O::DivideReversed => O::Divide,
        other => other,
    }
}

fn compare(lifter: &mut Lifter, instruction: &Instruction, operation: Operation, pops: u8) -> Done {
    if instruction.is_memory(0) {
        return memory(lifter, instruction, (operation, false), pops);
    }
    lifter.x87(operation, Modifiers::register(instruction.register(1).number).pop(pops));
    Ok(())
}

fn compare_pair(lifter: &mut Lifter, operation: Operation) -> Done {
    lifter.x87(operation, Modifiers::register(1).pop(2));
    Ok(())
}

fn compare_flags(lifter: &mut Lifter, instruction: &Instruction, operation: Operation, pops: u8) -> Done {
    lifter.x87_flags(operation, Modifiers::register(instruction.register(1).number).pop(pops));
    Ok(())
}
