//! FDIV and FDIVR.

use super::control::{Control, Exceptions, Rounded};
use super::extended::Extended;
use super::operand::{Kind, Operand, invalid, refuse};
use super::round::{Unrounded, round};

/// FDIV: `a / b`. FDIVR exchanges the operands.
#[inline]
#[must_use]
pub fn divide(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    refuse(a, b).unwrap_or_else(|| quotient(a, b, control).with_denormal(a.denormal || b.denormal, control))
}

#[inline]
fn quotient(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    let negative = a.negative != b.negative;
    match (a.kind, b.kind) {
        (Kind::Finite, Kind::Finite) => round(divide_finite(a, b), control),
        (Kind::Infinity, Kind::Infinity) | (Kind::Zero, Kind::Zero) => invalid(),
        (Kind::Infinity, _) => Rounded::exact(Extended::infinity(negative)),
        (_, Kind::Zero) => Rounded::raised(Extended::infinity(negative), Exceptions::ZERO_DIVIDE),
        _ => Rounded::exact(Extended::zero(negative)),
    }
}

/// The quotient of finite numbers with a rounding bit and a sticky bit.
fn divide_finite(a: Operand, b: Operand) -> Unrounded {
    let (significand, fraction, below) = divide_normalized(a.significand, b.significand);
    Unrounded {
        negative: a.negative != b.negative,
        exponent: a.exponent - b.exponent - i32::from(below),
        significand,
        fraction,
    }
}

/// The quotient of normalized significands, normalized, with a fraction of a rounding bit and a sticky bit; and whether the
/// dividend is below the divisor, so that the quotient's exponent is one less.
#[inline]
pub(crate) fn divide_normalized(dividend: u64, divisor: u64) -> (u64, u64, bool) {
    let below = dividend < divisor;
    let (high, low) = if below { (dividend, 0) } else { (dividend >> 1, dividend << 63) };
    let (significand, remainder) = divide_wide(high, low, divisor);
    (significand, compare_to_half(remainder, divisor), below)
}

/// A fraction that lies to one half as `remainder / divisor` does, and is zero where that is; the divisor is normalized.
fn compare_to_half(remainder: u64, divisor: u64) -> u64 {
    let above_half = remainder >= divisor - remainder;
    u64::from(above_half) << 63 | u64::from(remainder != 0 && remainder != divisor - remainder)
}

/// Quotient and remainder of `high:low / divisor`, where `high < divisor` and the divisor's first bit is set. It takes two
/// divisions of 64 bits, each giving 32 bits of the quotient that are corrected at most twice (Knuth, 4.3.1, algorithm D).
pub(crate) fn divide_wide(high: u64, low: u64, divisor: u64) -> (u64, u64) {
    let (first, rest) = divide_step(high, low >> 32, divisor);
    let (second, rest) = divide_step(rest, low & 0xFFFF_FFFF, divisor);
    (first << 32 | second, rest)
}

/// `(high * 2^32 + next) / divisor` with its remainder.
fn divide_step(high: u64, next: u64, divisor: u64) -> (u64, u64) {
    let (top, bottom) = (divisor >> 32, divisor & 0xFFFF_FFFF);
    let mut digit = high / top;
    let mut rest = high % top;
    while digit >> 32 != 0 || digit * bottom > (rest << 32 | next) {
        digit -= 1;
        rest += top;
        if rest >> 32 != 0 {
            break;
        }
    }
    let remainder = (high << 32 | next).wrapping_sub(digit.wrapping_mul(divisor));
    (digit, remainder)
}
