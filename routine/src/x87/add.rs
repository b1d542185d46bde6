//! FADD, FSUB and FSUBR.

use super::control::{Control, Rounded, Rounding};
use super::extended::Extended;
use super::operand::{Kind, Operand, invalid, refuse};
use super::round::{Unrounded, round, shift_right_sticky};

/// FADD: `a + b`.
#[inline]
#[must_use]
pub fn add(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    refuse(a, b).unwrap_or_else(|| sum(a, b, control).with_denormal(a.denormal || b.denormal, control))
}

/// FSUB: `a - b`. FSUBR exchanges the operands.
#[inline]
#[must_use]
pub fn subtract(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    refuse(a, b).unwrap_or_else(|| sum(a, b.negate(), control).with_denormal(a.denormal || b.denormal, control))
}

#[inline]
fn sum(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    match (a.kind, b.kind) {
        (Kind::Finite, Kind::Finite) if a.exponent >= b.exponent => sum_ordered(a, b, control),
        (Kind::Finite, Kind::Finite) => sum_ordered(b, a, control),
        (Kind::Infinity, Kind::Infinity) if a.negative != b.negative => invalid(),
        (Kind::Infinity, _) => Rounded::exact(Extended::infinity(a.negative)),
        (_, Kind::Infinity) => Rounded::exact(Extended::infinity(b.negative)),
        (Kind::Zero, Kind::Zero) if a.negative == b.negative => Rounded::exact(Extended::zero(a.negative)),
        (Kind::Zero, Kind::Zero) => cancelled(control),
        (Kind::Zero, _) => alone(b, control),
        _ => alone(a, control),
    }
}

/// A sum with zero, which is rounded like any other.
fn alone(operand: Operand, control: Control) -> Rounded<Extended> {
    let Operand { negative, exponent, significand, .. } = operand;
    round(Unrounded { negative, exponent, significand, fraction: 0 }, control)
}

/// The zero that is left of opposite numbers.
fn cancelled(control: Control) -> Rounded<Extended> {
    Rounded::exact(Extended::zero(control.rounding() == Rounding::Down))
}

/// The sum of finite numbers, the larger exponent first.
fn sum_ordered(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    let [large, small] = [a, b].map(|operand| (operand.negative, operand.significand));
    let (negative, bits) = sum_significands(large, small, a.exponent.abs_diff(b.exponent));
    if bits == 0 {
        return cancelled(control);
    }
    round(Unrounded::normalize(negative, a.exponent + 1, bits), control)
}

/// The sum of two signs and significands, the second of which counts `distance` binary places less, as a sign and 63 bits more.
/// They follow the smaller significand, which is enough for a sticky last bit: a difference of more than one loses at most one
/// bit of the front.
#[inline]
pub(crate) fn sum_significands(large: (bool, u64), small: (bool, u64), distance: u32) -> (bool, u128) {
    let x = u128::from(large.1) << 63;
    let y = match distance {
        0..=63 => u128::from(small.1) << (63 - distance),
        _ => shift_right_sticky(u128::from(small.1) << 63, distance),
    };
    if large.0 == small.0 {
        (large.0, x + y)
    } else if x >= y {
        (large.0, x - y)
    } else {
        (small.0, y - x)
    }
}
