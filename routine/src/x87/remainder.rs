//! FPREM and FPREM1.

use super::control::{C0, C1, C2, C3, Control, Exceptions, Rounded};
use super::divide::divide_wide;
use super::extended::Extended;
use super::operand::{Kind, Operand, invalid, refuse};
use super::round::{Unrounded, round};

/// How the quotient of a remainder is rounded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quotient {
    /// FPREM: toward zero.
    Truncated,
    /// FPREM1: to nearest, ties to even.
    Nearest,
}

/// A remainder and the condition codes: C2 that the reduction is not complete, else C0, C3 and C1 are bits 2, 1 and 0 of
/// the quotient. Where there is no quotient C0 and C3 stay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reduced {
    /// The remainder.
    pub result: Rounded<Extended>,
    /// Condition codes at their places in the status word.
    pub conditions: u16,
    /// Which condition codes are written; the others stay.
    pub written: u16,
}

const fn refused(result: Rounded<Extended>) -> Reduced {
    Reduced { result, conditions: 0, written: C1 | C2 }
}

/// FPREM and FPREM1: what is left of `a` after subtracting a multiple of `b`.
#[must_use]
pub fn remainder(a: Operand, b: Operand, quotient: Quotient, control: Control) -> Reduced {
    if let Some(result) = refuse(a, b) {
        return refused(result);
    }
    let control = control.extended();
    let mut reduced = reduce(a, b, quotient, control);
    reduced.result = reduced.result.with_denormal(a.denormal || b.denormal, control);
    if control.keeps_register(reduced.result.exceptions) { refused(reduced.result) } else { reduced }
}

fn reduce(a: Operand, b: Operand, quotient: Quotient, control: Control) -> Reduced {
    match (a.kind, b.kind) {
        (Kind::Infinity, _) | (_, Kind::Zero) => refused(invalid()),
        (Kind::Zero, _) => complete(a.negative, 0, 0, 0, control),
        // The number stays as it is, so a tiny one does not trap.
        (_, Kind::Infinity) => whole(a, control.masking(Exceptions::UNDERFLOW)),
        _ => reduce_finite(a, b, quotient, control),
    }
}

fn reduce_finite(a: Operand, b: Operand, quotient: Quotient, control: Control) -> Reduced {
    let distance = a.exponent - b.exponent;
    if distance < -1 || distance == -1 && quotient == Quotient::Truncated {
        return whole(a, control);
    }
    if distance >= 64 {
        return reduce_partly(a, b, control);
    }
    // In units of half the divisor's last place, so that one bit below the divisor's exponent fits.
    let (multiple, rest) = divide_shifted(a.significand, distance, b.significand);
    let divisor = u128::from(b.significand) << 1;
    let past_half = rest << 1 > divisor || rest << 1 == divisor && multiple & 1 != 0;
    if quotient == Quotient::Nearest && past_half {
        let rest = divisor - rest;
        return complete(!a.negative, b.exponent, rest << 63, multiple.wrapping_add(1), control);
    }
    complete(a.negative, b.exponent, rest << 63, multiple, control)
}

/// The remainder where the quotient is zero.
fn whole(a: Operand, control: Control) -> Reduced {
    complete(a.negative, a.exponent, u128::from(a.significand) << 64, 0, control)
}

/// Quotient of `significand * 2^distance` by `divisor`, and twice the remainder; the distance is -1 to 63.
fn divide_shifted(significand: u64, distance: i32, divisor: u64) -> (u64, u128) {
    if distance < 0 {
        return (0, u128::from(significand));
    }
    let wide = u128::from(significand) << distance;
    let (high, low) = ((wide >> 64) as u64, wide as u64);
    let (multiple, rest) = divide_wide(high, low, divisor);
    (multiple, u128::from(rest) << 1)
}

/// One step of a reduction over 64 bits or more: 32 to 63 bits of the quotient, so that the distance left is a multiple of 32.
fn reduce_partly(a: Operand, b: Operand, control: Control) -> Reduced {
    let distance = a.exponent - b.exponent;
    let step = distance & 31 | 32;
    let (_, rest) = divide_shifted(a.significand, step, b.significand);
    let mut reduced = complete(a.negative, b.exponent + distance - step, rest << 63, 0, control);
    reduced.conditions = C2;
    reduced
}

/// The remainder `bits * 2^(exponent - 127)` with the low bits of the quotient.
fn complete(negative: bool, exponent: i32, bits: u128, multiple: u64, control: Control) -> Reduced {
    let result = match bits {
        0 => Rounded::exact(Extended::zero(negative)),
        _ => round(Unrounded::normalize(negative, exponent, bits), control),
    };
    let bit = |place: u32, condition: u16| if multiple >> place & 1 != 0 { condition } else { 0 };
    Reduced { result, conditions: bit(2, C0) | bit(1, C3) | bit(0, C1), written: C0 | C1 | C2 | C3 }
}
