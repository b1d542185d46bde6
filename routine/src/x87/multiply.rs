//! FMUL.

use super::control::{Control, Rounded};
use super::extended::Extended;
use super::operand::{Kind, Operand, invalid, refuse};
use super::round::{Unrounded, round};

/// FMUL: `a * b`.
#[inline]
#[must_use]
pub fn multiply(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    refuse(a, b).unwrap_or_else(|| product(a, b, control).with_denormal(a.denormal || b.denormal, control))
}

#[inline]
fn product(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    let negative = a.negative != b.negative;
    match (a.kind, b.kind) {
        (Kind::Finite, Kind::Finite) => {
            let bits = u128::from(a.significand) * u128::from(b.significand);
            round(Unrounded::normalize(negative, a.exponent + b.exponent + 1, bits), control)
        }
        (Kind::Infinity, Kind::Zero) | (Kind::Zero, Kind::Infinity) => invalid(),
        (Kind::Infinity, _) | (_, Kind::Infinity) => Rounded::exact(Extended::infinity(negative)),
        _ => Rounded::exact(Extended::zero(negative)),
    }
}
