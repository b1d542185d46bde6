//! FSQRT.

use super::control::{Control, Rounded};
use super::extended::Extended;
use super::operand::{Kind, Operand, invalid};
use super::round::{Unrounded, round};

/// FSQRT: the square root.
#[must_use]
pub fn sqrt(operand: Operand, control: Control) -> Rounded<Extended> {
    operand.refuse().unwrap_or_else(|| root(operand, control).with_denormal(operand.denormal, control))
}

fn root(operand: Operand, control: Control) -> Rounded<Extended> {
    match operand.kind {
        Kind::Zero => Rounded::exact(Extended::zero(operand.negative)),
        _ if operand.negative => invalid(),
        Kind::Finite => round(root_finite(operand.exponent, operand.significand), control),
        _ => Rounded::exact(Extended::infinity(false)),
    }
}

fn root_finite(exponent: i32, significand: u64) -> Unrounded {
    let radicand = u128::from(significand) << (63 + (exponent & 1));
    let root = radicand.isqrt() as u64;
    // No root lies halfway: the square of n + 1/2 is no integer.
    let rest = radicand - u128::from(root) * u128::from(root);
    let fraction = u64::from(rest > u128::from(root)) << 63 | u64::from(rest != 0);
    Unrounded { negative: false, exponent: exponent >> 1, significand: root, fraction }
}
