//! x87 arithmetic against the host's CPU: value, exceptions and C1, in all rounding modes and precisions, traps on and off.
#![cfg(target_arch = "x86_64")]
#![allow(unsafe_code, reason = "inline assembly asks the CPU")]

mod native;

use causeway_routine::x87::{self, Control, Extended, Operand, Rounded};
use native::{CONDITIONS, Case, Outcome, native, sweep};

/// The outcome of an instruction that replaces ST0.
fn replace(case: &Case, result: Rounded<Extended>) -> Outcome {
    let mut outcome = case.unchanged(result.status());
    if !case.control.keeps_register(result.exceptions) {
        outcome.stack[0] = result.value;
    }
    outcome
}

fn binary(case: &Case, operation: fn(Operand, Operand, Control) -> Rounded<Extended>) -> Outcome {
    replace(case, operation(case.a.into(), case.b.into(), case.control))
}

#[test]
fn sums() {
    sweep("fadd", CONDITIONS, native!("fadd st(0), st(1)"), |case| binary(case, x87::add));
    sweep("fsub", CONDITIONS, native!("fsub st(0), st(1)"), |case| binary(case, x87::subtract));
    sweep("fsubr", CONDITIONS, native!("fsubr st(0), st(1)"), |case| {
        binary(case, |a, b, control| x87::subtract(b, a, control))
    });
}

#[test]
fn products() {
    sweep("fmul", CONDITIONS, native!("fmul st(0), st(1)"), |case| binary(case, x87::multiply));
}

#[test]
fn quotients() {
    sweep("fdiv", CONDITIONS, native!("fdiv st(0), st(1)"), |case| binary(case, x87::divide));
    sweep("fdivr", CONDITIONS, native!("fdivr st(0), st(1)"), |case| {
        binary(case, |a, b, control| x87::divide(b, a, control))
    });
}

#[test]
fn roots() {
    sweep("fsqrt", CONDITIONS, native!("fsqrt"), |case| replace(case, x87::sqrt(case.a.into(), case.control)));
}

#[test]
fn operands_in_memory() {
    let single = |case: &Case| Operand::single(case.memory as u32);
    let double = |case: &Case| Operand::double(case.memory as u64);
    let word = |case: &Case| Operand::integer((case.memory as i16).into());
    let dword = |case: &Case| Operand::integer((case.memory as i32).into());
    sweep("fadd m32", CONDITIONS, native!("fadd dword ptr [{frame} + 64]"), |case| {
        replace(case, x87::add(case.a.into(), single(case), case.control))
    });
    sweep("fdivr m64", CONDITIONS, native!("fdivr qword ptr [{frame} + 64]"), |case| {
        replace(case, x87::divide(double(case), case.a.into(), case.control))
    });
    sweep("fisub m16", CONDITIONS, native!("fisub word ptr [{frame} + 64]"), |case| {
        replace(case, x87::subtract(case.a.into(), word(case), case.control))
    });
    sweep("fimul m32", CONDITIONS, native!("fimul dword ptr [{frame} + 64]"), |case| {
        replace(case, x87::multiply(case.a.into(), dword(case), case.control))
    });
}

#[test]
fn remainders() {
    use causeway_routine::x87::Quotient;
    let reduce = |case: &Case, quotient| {
        let reduced = x87::remainder(case.a.into(), case.b.into(), quotient, case.control);
        let mut outcome = replace(case, reduced.result);
        outcome.status = outcome.status & !reduced.written | reduced.conditions;
        outcome
    };
    sweep("fprem", CONDITIONS, native!("fprem"), |case| reduce(case, Quotient::Truncated));
    sweep("fprem1", CONDITIONS, native!("fprem1"), |case| reduce(case, Quotient::Nearest));
}

#[test]
fn scaling() {
    sweep("fscale", CONDITIONS, native!("fscale"), |case| binary(case, x87::scale));
}

#[test]
fn integers_in_registers() {
    sweep("frndint", CONDITIONS, native!("frndint"), |case| replace(case, x87::round_to_integer(case.a, case.control)));
}

#[test]
fn extraction() {
    sweep("fxtract", CONDITIONS, native!("fxtract"), |case| {
        let result = x87::extract(case.a.into(), case.control);
        let mut outcome = case.unchanged(result.status());
        if !case.control.keeps_register(result.exceptions) {
            outcome.stack = [result.value.significand, result.value.exponent, case.b];
            outcome.pushes = 1;
        }
        outcome
    });
}
