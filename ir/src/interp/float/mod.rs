//! Floating-point operations on scalars and vectors.
//!
//! `format` takes encodings apart and rounds exact results back, `scalar` has the operations on single numbers,
//! `environment` is MXCSR; this file applies them to operands. All is integer arithmetic of our own, since results must
//! not depend on the host, x86 detects tininess after rounding, and sticky flags must be exact in every rounding mode.

mod environment;
mod format;
mod fused;
mod scalar;

use super::bits::{Bits, Width};
use super::step::{Outcome, Step};
use super::vector::{build, horizontal_source};
use crate::{Flags, Inst, Opcode, Type};
use environment::Environment;
use format::{F16, F32, F64, Format};
use scalar::Relation;

/// Format and number of the floats that an instruction works on: one of a scalar.
fn shape(inst: &Inst) -> (Format, u32) {
    match inst.ty {
        Type::F32 => (F32, 1),
        Type::F64 => (F64, 1),
        _ => (Format::of_width(inst.lane.bits()), inst.ty.bits() / inst.lane.bits()),
    }
}

/// Runs `operation` in the machine's floating-point environment and keeps the flags that it raises.
fn with_environment<T>(step: &mut Step<'_>, operation: impl FnOnce(&mut Environment) -> T) -> T {
    let mut env = Environment::new(step.machine.mxcsr);
    let result = operation(&mut env);
    step.machine.mxcsr |= env.raised;
    result
}

/// `operation` on each lane of one operand.
fn map(step: &mut Step<'_>, inst: &Inst, operation: impl Fn(&mut Environment, Format, u64) -> u64) -> Outcome {
    let (format, count) = shape(inst);
    let (width, a) = (Width(format.bits), step.arg(inst, 0));
    Ok(with_environment(step, |env| build(width, count, |i| operation(env, format, a.lane(width, i)))))
}

/// `operation` on each pair of lanes of two operands.
fn zip(step: &mut Step<'_>, inst: &Inst, operation: impl Fn(&mut Environment, Format, [u64; 2]) -> u64) -> Outcome {
    let (format, count) = shape(inst);
    let width = Width(format.bits);
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let lanes = |i| [a.lane(width, i), b.lane(width, i)];
    Ok(with_environment(step, |env| build(width, count, |i| operation(env, format, lanes(i)))))
}

pub(super) fn arithmetic(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    zip(step, inst, |env, format, [a, b]| scalar::arithmetic(env, format, inst.opcode, a, b))
}

pub(super) fn mul_add(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (format, count) = shape(inst);
    let width = Width(format.bits);
    let args = [0, 1, 2].map(|n| step.arg(inst, n));
    Ok(with_environment(step, |env| {
        build(width, count, |i| {
            let negated = [inst.aux & 1 != 0, inst.aux >> (1 + i % 2) & 1 != 0];
            fused::mul_add(env, format, args.map(|arg| arg.lane(width, i)), negated)
        })
    }))
}

pub(super) fn sqrt(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    map(step, inst, scalar::sqrt)
}

pub(super) fn min_max(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    zip(step, inst, |env, format, [a, b]| scalar::min_max(env, format, inst.opcode, a, b))
}

pub(super) fn compare_mask(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    zip(
        step,
        inst,
        |env, format, [a, b]| {
            if scalar::predicate_holds(env, format, inst.aux, a, b) { u64::MAX } else { 0 }
        },
    )
}

pub(super) fn compare_flags(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let format = shape(inst).0;
    let (a, b) = (step.int(inst, 0), step.int(inst, 1));
    let relation = with_environment(step, |env| scalar::compare(env, format, a, b, inst.aux == 0));
    let set = match relation {
        Relation::Less => Flags::C,
        Relation::Equal => Flags::Z,
        Relation::Greater => Flags::empty(),
        Relation::Unordered => Flags::Z | Flags::P | Flags::C,
    };
    step.machine.define_flags(inst.flags, set);
    Ok(Bits::ZERO)
}

pub(super) fn convert(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let to = shape(inst).0;
    let a = step.int(inst, 0);
    Ok(Bits::int(with_environment(step, |env| scalar::convert(env, scalar::other(to), to, a))))
}

pub(super) fn from_int(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let format = shape(inst).0;
    let value = step.type_width(inst, 0).signed(step.int(inst, 0));
    Ok(Bits::int(with_environment(step, |env| scalar::from_int(env, format, value))))
}

pub(super) fn to_int(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let format = Format::of_width(step.type_width(inst, 0).0);
    let (a, bits) = (step.int(inst, 0), inst.ty.bits());
    let result = with_environment(step, |env| {
        let mut rounded = env.rounded(inst.rounding());
        let result = scalar::to_int(&mut rounded, format, a, bits);
        env.raise(rounded.raised);
        result
    });
    Ok(Bits::int(result).truncated(bits))
}

/// Bit of `aux2` that suppresses the precision flag of [`Opcode::FRound`].
const SUPPRESS_PRECISION: u8 = 8;

pub(super) fn round(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    map(step, inst, |env, format, a| {
        let mut rounded = env.rounded(inst.rounding());
        let result = scalar::round(&mut rounded, format, a, inst.aux2 & SUPPRESS_PRECISION != 0);
        env.raise(rounded.raised);
        result
    })
}

pub(super) fn estimate(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    map(step, inst, |_, format, a| scalar::estimate(format, inst.opcode, a))
}

/// HADDPS and HSUBPS, within each 128 bits.
pub(super) fn horizontal(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (format, count) = shape(inst);
    let width = Width(format.bits);
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let opcode = if inst.opcode == Opcode::FHorizontalAdd { Opcode::FAdd } else { Opcode::FSub };
    let result = with_environment(step, |env| {
        build(width, count, |i| {
            let (from_b, pair) = horizontal_source(inst, i);
            let source = if from_b { b } else { a };
            scalar::arithmetic(env, format, opcode, source.lane(width, pair), source.lane(width, pair + 1))
        })
    });
    Ok(result)
}

/// ADDSUBPS.
pub(super) fn add_sub(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (format, count) = shape(inst);
    let width = Width(format.bits);
    let (a, b) = (step.arg(inst, 0), step.arg(inst, 1));
    let result = with_environment(step, |env| {
        build(width, count, |i| {
            let opcode = if i % 2 == 0 { Opcode::FSub } else { Opcode::FAdd };
            scalar::arithmetic(env, format, opcode, a.lane(width, i), b.lane(width, i))
        })
    });
    Ok(result)
}

pub(super) fn vector_from_int(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (format, count) = shape(inst);
    let (source, a) = (Width(32), step.arg(inst, 0));
    Ok(with_environment(step, |env| {
        build(Width(format.bits), count, |i| scalar::from_int(env, format, source.signed(a.lane(source, i))))
    }))
}

/// Number of results of an operation that narrows its operand's lanes to 32 bits.
fn narrowed_count(step: &Step<'_>, inst: &Inst, source: Width) -> u32 {
    (step.type_width(inst, 0).0 / source.0).min(inst.ty.bits() / 32)
}

pub(super) fn vector_to_int(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let source = Width(inst.lane.bits());
    let format = Format::of_width(source.0);
    let (count, a) = (narrowed_count(step, inst, source), step.arg(inst, 0));
    Ok(with_environment(step, |env| {
        let mut rounded = env.rounded(inst.rounding());
        let result = build(Width(32), count, |i| scalar::to_int(&mut rounded, format, a.lane(source, i), 32));
        env.raise(rounded.raised);
        result
    }))
}

pub(super) fn vector_widen(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let a = step.arg(inst, 0);
    Ok(with_environment(step, |env| {
        build(Width(64), inst.ty.bits() / 64, |i| scalar::convert(env, F32, F64, a.lane(Width(32), i)))
    }))
}

pub(super) fn vector_narrow(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (count, a) = (narrowed_count(step, inst, Width(64)), step.arg(inst, 0));
    Ok(with_environment(step, |env| build(Width(32), count, |i| scalar::convert(env, F64, F32, a.lane(Width(64), i)))))
}

/// VCVTPH2PS.
pub(super) fn half_widen(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let a = step.arg(inst, 0);
    Ok(with_environment(step, |env| {
        let mut exact = Environment { denormals_are_zeros: false, ..*env };
        let result =
            build(Width(32), inst.ty.bits() / 32, |i| scalar::convert(&mut exact, F16, F32, a.lane(Width(16), i)));
        env.raise(exact.raised & environment::INVALID);
        result
    }))
}

/// VCVTPS2PH.
pub(super) fn half_narrow(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (count, a) = (step.type_width(inst, 0).0 / 32, step.arg(inst, 0));
    Ok(with_environment(step, |env| {
        let mut rounded = Environment { flush_to_zero: false, ..env.rounded(inst.rounding()) };
        let result = build(Width(16), count, |i| scalar::convert(&mut rounded, F32, F16, a.lane(Width(32), i)));
        env.raise(rounded.raised);
        result
    }))
}
