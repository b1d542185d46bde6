//! x87 transcendental instructions against the host's CPU.
//!
//! The CPU rounds twice; values may differ by one unit in the last place, and C1 and underflow with them. All else must agree.
//! Run with `--nocapture` for the share of equal results.
#![cfg(target_arch = "x86_64")]
#![allow(unsafe_code, reason = "inline assembly asks the CPU")]

mod native;

use causeway_routine::x87::{self, C1, C2, Control, Exceptions, Extended, Operand, Partial, Rounded};
use native::operand::Random;
use native::{Case, Instruction, Outcome, cases, is_oracle, native};

/// Runs an instruction and its model on random cases, most of them moved into the instruction's domain.
fn sweep(name: &str, instruction: Instruction, domain: fn(&mut Random, &mut Case), model: impl Fn(&Case) -> Outcome) {
    if !is_oracle(name) {
        return;
    }
    let mut random = Random::new(name);
    let (mut equal, mut near, mut failures) = (0, 0, 0);
    for _ in 0..cases() {
        let mut case = Case::random(&mut random);
        if !random.one_in(4) {
            domain(&mut random, &mut case);
        }
        let (native, ours) = (case.run(instruction), model(&case));
        if native == ours {
            equal += 1;
        } else if is_near(&native, &ours) {
            near += 1;
        } else {
            failures += 1;
            if failures <= 12 {
                println!("{name}\n  {case:x?}\n  native {native:x?}\n  ours   {ours:x?}");
            }
        }
    }
    println!("{name}: {equal} equal, {near} within one unit, {failures} wrong");
    assert_eq!(failures, 0, "{name}: {failures} of {} cases differ from the CPU", cases());
}

/// Whether outcomes differ by rounding alone: in C1, which depends on bits that are rounded off, and in values.
fn is_near(a: &Outcome, b: &Outcome) -> bool {
    let rounding = if a.stack == b.stack { C1 } else { C1 | Exceptions::UNDERFLOW.bits() };
    let close = a.stack.iter().zip(&b.stack).all(|(x, y)| rank(*x).abs_diff(rank(*y)) <= 1);
    close && a.pushes == b.pushes && (a.status ^ b.status) & !rounding == 0
}

/// Numbers in their order, one apart where they are neighbours.
fn rank(value: Extended) -> i128 {
    let magnitude = i128::from(value.field()) << 63 | i128::from(value.significand & !(1 << 63));
    if value.is_negative() { -magnitude } else { magnitude }
}

/// The outcome of an instruction that replaces ST0.
fn replace(case: &Case, result: Rounded<Extended>) -> Outcome {
    let mut outcome = case.unchanged(result.status());
    if !case.control.keeps_register(result.exceptions) {
        outcome.stack[0] = result.value;
    }
    outcome
}

/// The outcome of an instruction that replaces ST1 and pops.
fn replace_and_pop(case: &Case, function: fn(Operand, Operand, Control) -> Rounded<Extended>) -> Outcome {
    let result = function(case.a.into(), case.b.into(), case.control);
    let mut outcome = case.unchanged(result.status());
    if !case.control.keeps_register(result.exceptions) {
        outcome.stack = [result.value, Extended::ZERO, Extended::ZERO];
        outcome.pushes = u16::MAX;
    }
    outcome
}

/// The same with C2, which says whether the argument was out of range.
fn with_range(mut outcome: Outcome, out_of_range: bool) -> Outcome {
    outcome.status = outcome.status & !C2 | if out_of_range { C2 } else { 0 };
    outcome
}

/// The outcome of an instruction that replaces ST0 and pushes.
fn replace_and_push(case: &Case, result: Partial<(Extended, Extended)>) -> Outcome {
    let Partial::Complete(result) = result else { return with_range(case.unchanged(0), true) };
    let mut outcome = case.unchanged(result.status());
    if !case.control.keeps_register(result.exceptions) {
        outcome.stack = [result.value.1, result.value.0, case.b];
        outcome.pushes = 1;
    }
    with_range(outcome, false)
}

fn partial(case: &Case, function: fn(Operand, Control) -> Partial<Extended>) -> Outcome {
    match function(case.a.into(), case.control) {
        Partial::Complete(result) => with_range(replace(case, result), false),
        Partial::OutOfRange => with_range(case.unchanged(0), true),
    }
}

/// A number with an exponent in a range.
fn number(random: &mut Random, lowest: i32, count: u64) -> Extended {
    let exponent = lowest + random.below(count) as i32;
    Extended::new(random.one_in(2), (0x3FFF + exponent) as u16, random.significand())
}

#[test]
fn exponential() {
    let domain = |random: &mut Random, case: &mut Case| case.a = number(random, -70, 70);
    sweep("f2xm1", native!("f2xm1"), domain, |case| replace(case, x87::exponential(case.a.into(), case.control)));
}

#[test]
fn logarithms() {
    let domain = |random: &mut Random, case: &mut Case| {
        case.a = if random.one_in(2) { number(random, -2, 4) } else { number(random, -70, 140) }.abs();
        case.b = number(random, -70, 140);
    };
    sweep("fyl2x", native!("fyl2x"), domain, |case| replace_and_pop(case, x87::logarithm));
    let domain = |random: &mut Random, case: &mut Case| {
        let whole = [(0xBFFE, 1 << 63), (0xBFFE, 3 << 62), (0x3FFF, 1 << 63), (0x4000, 3 << 62)];
        let (sign_exponent, significand) = whole[random.below(4) as usize];
        let power = Extended { sign_exponent, significand };
        case.a = if random.one_in(50) { power } else { number(random, -70, 68) };
        case.b = number(random, -70, 140);
    };
    sweep("fyl2xp1", native!("fyl2xp1"), domain, |case| replace_and_pop(case, x87::logarithm_plus_one));
}

#[test]
fn arctangent() {
    let domain = |random: &mut Random, case: &mut Case| {
        case.a = number(random, -10, 20);
        case.b = number(random, -10, 20);
    };
    sweep("fpatan", native!("fpatan"), domain, |case| replace_and_pop(case, x87::arctangent));
}

#[test]
fn sine_and_cosine() {
    let domain = |random: &mut Random, case: &mut Case| case.a = number(random, -20, 84);
    sweep("fsin", native!("fsin"), domain, |case| partial(case, x87::sine));
    sweep("fcos", native!("fcos"), domain, |case| partial(case, x87::cosine));
    sweep("fsincos", native!("fsincos"), domain, |case| {
        let both = x87::sine_cosine(case.a.into(), case.control);
        replace_and_push(case, both.map(|value| (value.sine, value.cosine)))
    });
}

#[test]
fn tangent() {
    let domain = |random: &mut Random, case: &mut Case| case.a = number(random, -20, 84);
    sweep("fptan", native!("fptan"), domain, |case| {
        let tangent = x87::tangent(case.a.into(), case.control);
        let one = |value: Extended| if value.class() == x87::Class::Nan { value } else { Extended::ONE };
        replace_and_push(case, tangent.map(|value| (value, one(value))))
    });
}
