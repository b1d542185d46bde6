//! Operations on single numbers, given and returned as encodings.

use super::environment::{DENORMAL, DIVIDE_BY_ZERO, Environment, INVALID, PRECISION};
use super::format::{F64, Format, Number, Unpacked, round_shift};
use super::{Operation, Rounding};

/// The NaN that the operands decide, if any is a NaN: the first one, quieted.
pub(super) fn nan_of(env: &mut Environment, format: Format, operands: &[u64]) -> Option<u64> {
    if operands.iter().any(|x| format.is_signalling(*x)) {
        env.raise(INVALID);
    }
    operands.iter().find(|x| format.is_nan(**x)).map(|x| format.quieted(*x))
}

pub(super) fn invalid(env: &mut Environment, format: Format) -> u64 {
    env.raise(INVALID);
    format.default_nan()
}

/// An operand with DAZ applied.
pub(super) fn flushed(env: &Environment, format: Format, x: u64) -> u64 {
    if env.denormals_are_zeros && format.is_denormal(x) { x & format.sign_bit() } else { x }
}

/// Raises the denormal flag where an operand is denormal.
pub(super) fn note_denormals(env: &mut Environment, format: Format, operands: &[u64]) {
    if operands.iter().any(|x| format.is_denormal(*x)) {
        env.raise(DENORMAL);
    }
}

/// Addition, subtraction, multiplication or division.
pub(super) fn arithmetic(env: &mut Environment, format: Format, operation: Operation, a: u64, b: u64) -> u64 {
    if let Some(nan) = nan_of(env, format, &[a, b]) {
        return nan;
    }
    let (a, b) = (flushed(env, format, a), flushed(env, format, b));
    let (x, y) = (format.unpack(a), format.unpack(b));
    if is_invalid(operation, x, y) {
        return invalid(env, format);
    }
    if operation == Operation::Divide && matches!((x, y), (Unpacked::Finite(_), Unpacked::Zero(_))) {
        env.raise(DIVIDE_BY_ZERO);
        return format.infinity(x.negative() != y.negative());
    }
    note_denormals(env, format, &[a, b]);
    match operation {
        Operation::Add => add(env, format, x, y),
        Operation::Subtract => add(env, format, x, negated(y)),
        Operation::Multiply => mul(env, format, x, y),
        _ => div(env, format, x, y),
    }
}

fn is_invalid(operation: Operation, x: Unpacked, y: Unpacked) -> bool {
    use Unpacked::{Infinite, Zero};
    match (operation, x, y) {
        (Operation::Add, Infinite(a), Infinite(b)) => a != b,
        (Operation::Subtract, Infinite(a), Infinite(b)) => a == b,
        (Operation::Multiply, Infinite(_), Zero(_)) | (Operation::Multiply, Zero(_), Infinite(_)) => true,
        (Operation::Divide, Infinite(_), Infinite(_)) | (Operation::Divide, Zero(_), Zero(_)) => true,
        _ => false,
    }
}

pub(super) const fn negated(x: Unpacked) -> Unpacked {
    match x {
        Unpacked::Zero(negative) => Unpacked::Zero(!negative),
        Unpacked::Infinite(negative) => Unpacked::Infinite(!negative),
        Unpacked::Finite(number) => Unpacked::Finite(Number { negative: !number.negative, ..number }),
    }
}

pub(super) fn add(env: &mut Environment, format: Format, x: Unpacked, y: Unpacked) -> u64 {
    match (x, y) {
        (Unpacked::Infinite(negative), _) | (_, Unpacked::Infinite(negative)) => format.infinity(negative),
        (Unpacked::Zero(a), Unpacked::Zero(b)) => format.zero(if a == b { a } else { env.rounding == Rounding::Down }),
        (Unpacked::Finite(number), Unpacked::Zero(_)) | (Unpacked::Zero(_), Unpacked::Finite(number)) => {
            format.round(env, number, false)
        }
        (Unpacked::Finite(a), Unpacked::Finite(b)) => add_finite(env, format, a, b),
    }
}

/// Bit of the leading one of a significand before addition: room for a carry above it, and far below it what alignment
/// drops, even of the product of two significands.
const ADDEND_TOP: u32 = 125;

/// The sum of two numbers, rounded once.
pub(super) fn add_finite(env: &mut Environment, format: Format, a: Number, b: Number) -> u64 {
    let (a, b) = (normalized(a, ADDEND_TOP), normalized(b, ADDEND_TOP));
    let (large, small) = if a.exponent >= b.exponent { (a, b) } else { (b, a) };
    let distance = (large.exponent - small.exponent).unsigned_abs();
    let (x, wide, exponent) = (large.significand, small.significand, large.exponent);
    let y = wide.checked_shr(distance).unwrap_or(0);
    let sticky = y.checked_shl(distance).unwrap_or(0) != wide;
    if a.negative == b.negative {
        let sum = Number { negative: a.negative, exponent, significand: x + y };
        return format.round(env, sum, sticky);
    }
    if x == y && !sticky {
        return format.zero(env.rounding == Rounding::Down);
    }
    let number = if x > y {
        // The dropped part of the smaller number makes the difference smaller: one less, and a fraction more.
        Number { negative: large.negative, exponent, significand: x - y - u128::from(sticky) }
    } else {
        Number { negative: small.negative, exponent, significand: y - x }
    };
    format.round(env, number, sticky)
}

fn mul(env: &mut Environment, format: Format, x: Unpacked, y: Unpacked) -> u64 {
    let negative = x.negative() != y.negative();
    match (x, y) {
        (Unpacked::Infinite(_), _) | (_, Unpacked::Infinite(_)) => format.infinity(negative),
        (Unpacked::Zero(_), _) | (_, Unpacked::Zero(_)) => format.zero(negative),
        (Unpacked::Finite(a), Unpacked::Finite(b)) => {
            let (exponent, significand) = (a.exponent + b.exponent, a.significand * b.significand);
            format.round(env, Number { negative, exponent, significand }, false)
        }
    }
}

/// The number with its significand's leading one at bit `top`.
fn normalized(number: Number, top: u32) -> Number {
    let shift = top as i32 - (127 - number.significand.leading_zeros() as i32);
    Number { significand: number.significand << shift, exponent: number.exponent - shift, ..number }
}

fn div(env: &mut Environment, format: Format, x: Unpacked, y: Unpacked) -> u64 {
    let negative = x.negative() != y.negative();
    match (x, y) {
        (Unpacked::Infinite(_), _) | (_, Unpacked::Zero(_)) => format.infinity(negative),
        (Unpacked::Zero(_), _) | (_, Unpacked::Infinite(_)) => format.zero(negative),
        (Unpacked::Finite(a), Unpacked::Finite(b)) => {
            let (a, b) = (normalized(a, 126), normalized(b, 63));
            let significand = a.significand / b.significand;
            let sticky = a.significand % b.significand != 0;
            format.round(env, Number { negative, exponent: a.exponent - b.exponent, significand }, sticky)
        }
    }
}

/// Square root.
pub(super) fn sqrt(env: &mut Environment, format: Format, a: u64) -> u64 {
    if let Some(nan) = nan_of(env, format, &[a]) {
        return nan;
    }
    let a = flushed(env, format, a);
    match format.unpack(a) {
        Unpacked::Zero(_) | Unpacked::Infinite(false) => a,
        Unpacked::Finite(number) if !number.negative => {
            note_denormals(env, format, &[a]);
            let wide = normalized(number, 126);
            // The exponent must be even; bit 127 is free for the odd case.
            let odd = wide.exponent & 1;
            let (significand, exponent) = (wide.significand << odd, wide.exponent - odd);
            let root = significand.isqrt();
            let result = Number { negative: false, exponent: exponent / 2, significand: root };
            format.round(env, result, root * root != significand)
        }
        _ => invalid(env, format),
    }
}

/// MINSS and MAXSS: the second operand where either is a NaN or both are zeros.
pub(super) fn min_max(env: &mut Environment, format: Format, operation: Operation, a: u64, b: u64) -> u64 {
    if format.is_nan(a) || format.is_nan(b) {
        env.raise(INVALID);
        return flushed(env, format, b);
    }
    let (a, b) = (flushed(env, format, a), flushed(env, format, b));
    note_denormals(env, format, &[a, b]);
    let (x, y) = (ordered(format, a), ordered(format, b));
    let first = if operation == Operation::Minimum { x < y } else { x > y };
    if first { a } else { b }
}

/// A number that orders like the encoding; both zeros give the same.
fn ordered(format: Format, x: u64) -> i64 {
    let magnitude = (x & (format.sign_bit() - 1)) as i64;
    if x & format.sign_bit() == 0 { magnitude } else { -magnitude }
}

/// Outcome of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Less,
    Equal,
    Greater,
    Unordered,
}

/// Compares two numbers; `quiet` comparisons raise no flag for quiet NaNs.
pub(super) fn compare(env: &mut Environment, format: Format, a: u64, b: u64, quiet: bool) -> Relation {
    if format.is_nan(a) || format.is_nan(b) {
        if !quiet || format.is_signalling(a) || format.is_signalling(b) {
            env.raise(INVALID);
        }
        return Relation::Unordered;
    }
    let (a, b) = (flushed(env, format, a), flushed(env, format, b));
    note_denormals(env, format, &[a, b]);
    match ordered(format, a).cmp(&ordered(format, b)) {
        core::cmp::Ordering::Less => Relation::Less,
        core::cmp::Ordering::Equal => Relation::Equal,
        core::cmp::Ordering::Greater => Relation::Greater,
    }
}

/// The relations that each group of eight comparison predicates accepts: less, equal, greater, unordered (Intel SDM
/// volume 2, CMPPD, table 3-1).
const ACCEPTED: [[bool; 4]; 16] = [
    [false, true, false, false],
    [true, false, false, false],
    [true, true, false, false],
    [false, false, false, true],
    [true, false, true, true],
    [false, true, true, true],
    [false, false, true, true],
    [true, true, true, false],
    [false, true, false, true],
    [true, false, false, true],
    [true, true, false, true],
    [false, false, false, false],
    [true, false, true, false],
    [false, true, true, false],
    [false, false, true, false],
    [true, true, true, true],
];

/// Does predicate `predicate` (0 to 31) hold?
pub(super) fn predicate_holds(env: &mut Environment, format: Format, predicate: u8, a: u64, b: u64) -> bool {
    // Predicates 0 to 15: those on order signal, the others are quiet; 16 to 31 the other way round.
    let orders = matches!(predicate & 15, 1 | 2 | 5 | 6 | 9 | 10 | 13 | 14);
    let quiet = orders == (predicate & 16 != 0);
    let relation = compare(env, format, a, b, quiet);
    ACCEPTED[usize::from(predicate & 15)][relation as usize]
}

/// Between binary32 and binary64.
pub(super) fn convert(env: &mut Environment, from: Format, to: Format, a: u64) -> u64 {
    if let Some(nan) = nan_of(env, from, &[a]) {
        return from.nan_in(to, nan);
    }
    let a = flushed(env, from, a);
    note_denormals(env, from, &[a]);
    match from.unpack(a) {
        Unpacked::Zero(negative) => to.zero(negative),
        Unpacked::Infinite(negative) => to.infinity(negative),
        Unpacked::Finite(number) => to.round(env, number, false),
    }
}

/// From a signed integer.
pub(super) fn from_int(env: &mut Environment, format: Format, value: i64) -> u64 {
    if value == 0 {
        return 0;
    }
    let number = Number { negative: value < 0, exponent: 0, significand: u128::from(value.unsigned_abs()) };
    format.round(env, number, false)
}

/// To a signed integer of `bits` bits; the least one where the value does not fit.
pub(super) fn to_int(env: &mut Environment, format: Format, a: u64, bits: u32) -> u64 {
    let indefinite = 1 << (bits - 1);
    if format.is_nan(a) {
        env.raise(INVALID);
        return indefinite;
    }
    let number = match format.unpack(flushed(env, format, a)) {
        Unpacked::Zero(_) => return 0,
        Unpacked::Finite(number) if number.exponent < 64 => number,
        _ => {
            env.raise(INVALID);
            return indefinite;
        }
    };
    let (magnitude, inexact) = round_shift(env.rounding, number, false, -number.exponent);
    let value = if number.negative { -(magnitude as i128) } else { magnitude as i128 };
    let limit = 1_i128 << (bits - 1);
    if !(-limit..limit).contains(&value) {
        env.raise(INVALID);
        return indefinite;
    }
    if inexact {
        env.raise(PRECISION);
    }
    value as u64
}

/// To an integral value in the same format; `exact` suppresses the precision flag.
pub(super) fn round(env: &mut Environment, format: Format, a: u64, exact: bool) -> u64 {
    if let Some(nan) = nan_of(env, format, &[a]) {
        return nan;
    }
    let a = flushed(env, format, a);
    let number = match format.unpack(a) {
        Unpacked::Finite(number) if number.exponent < 0 => number,
        _ => return a,
    };
    let (magnitude, inexact) = round_shift(env.rounding, number, false, -number.exponent);
    if inexact && !exact {
        env.raise(PRECISION);
    }
    if magnitude == 0 {
        return format.zero(number.negative);
    }
    format.round(env, Number { exponent: 0, significand: magnitude, ..number }, false)
}

/// RCPSS and RSQRTSS: denormals count as zeros, tiny results become zeros, no flags.
pub(super) fn estimate(format: Format, operation: Operation, a: u64) -> u64 {
    let mut env = Environment::new(super::environment::ESTIMATE_MXCSR);
    if let Some(nan) = nan_of(&mut env, format, &[a]) {
        return nan;
    }
    let one = convert(&mut env, F64, format, 1.0_f64.to_bits());
    let a = flushed(&env, format, a);
    let root = if operation == Operation::RootReciprocalEstimate { sqrt(&mut env, format, a) } else { a };
    if format.is_nan(root) {
        return root;
    }
    arithmetic(&mut env, format, Operation::Divide, one, root)
}
