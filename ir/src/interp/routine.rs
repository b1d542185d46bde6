//! Pure routines and the x87 unit, as the crate `causeway-routine` defines them.

use super::bits::Bits;
use super::step::{Halt, Outcome, Step};
use crate::{Flags, Inst, Type};
use causeway_routine::unit::{Operand, Place, Trap};
use causeway_routine::{Arguments, Kind};

pub(super) fn call(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let routine = inst.routine();
    let mut arguments = Arguments { immediate: inst.imm as u32, ..Arguments::default() };
    let (mut vectors, mut integers) = (0, 0);
    for (n, kind) in routine.info().operands.iter().enumerate() {
        if *kind == Kind::Vector {
            arguments.vectors[vectors] = step.arg(inst, n).low;
            vectors += 1;
        } else {
            arguments.integers[integers] = step.int(inst, n);
            integers += 1;
        }
    }
    let answer = routine.call(&arguments);
    if !inst.flags.is_empty() {
        step.machine.define_flags(inst.flags, Flags::from_rflags(answer.flags));
    }
    Ok(match routine.info().result {
        Kind::Vector => Bits::wide(answer.vector).truncated(inst.ty.bits()),
        Kind::Integer => Bits::int(answer.integers[0]).truncated(inst.ty.bits()),
        Kind::Pair => Bits { low: u128::from(answer.integers[0]), high: u128::from(answer.integers[1]) },
    })
}

pub(super) fn x87(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let operand = if inst.args[0].is_some() {
        let value = step.arg(inst, 0);
        Operand { integer: value.low_u64(), vector: value.low }
    } else {
        Operand::default()
    };
    let place = Place::Guest(step.function.guest_pc(inst.guest));
    let outcome = step.machine.x87.perform_at(place, inst.x87_request(), operand).map_err(|trap| match trap {
        Trap::Pending => Halt::X87Exception,
        Trap::Suppressed { length } => Halt::Skip(length),
    })?;
    if let Some(flags) = outcome.flags {
        step.machine.define_flags(inst.flags, Flags::from_rflags(flags));
    }
    Ok(match inst.ty {
        Type::None => Bits::ZERO,
        ty if ty.is_vector_class() => Bits::wide(outcome.vector).truncated(ty.bits()),
        ty => Bits::int(outcome.integer).truncated(ty.bits()),
    })
}
