//! FYL2X and FYL2XP1.

use super::wide::{Terms, Wide, odd_reciprocals, series};
use crate::x87::control::{Control, Exceptions, Rounded};
use crate::x87::extended::Extended;
use crate::x87::operand::{Kind, Operand, invalid, refuse};

/// Twice the binary logarithm of e.
const TWICE_LOG2_E: Wide = Wide::new(false, 1, 0xB8AA_3B29_5C17_F0BB_BE87_FED0_691D_3E88);
/// The square root of two, rounded down, as a significand.
const ROOT_2: u128 = 0xB504_F333_F9DE_6484_597D_89B3_754A_BE9F;
/// `1 / (2n + 1)`, up to what is below 2^-128 for arguments below the square of (root 2 - 1) / (root 2 + 1).
const COEFFICIENTS: [u128; 26] = odd_reciprocals();

/// FYL2X: `y * log2(x)`; y is ST1, x is ST0.
#[must_use]
pub fn logarithm(x: Operand, y: Operand, control: Control) -> Rounded<Extended> {
    refuse(x, y).unwrap_or_else(|| product(x, y, control).with_denormal(x.denormal || y.denormal, control))
}

fn product(x: Operand, y: Operand, control: Control) -> Rounded<Extended> {
    let infinity = |negative| Rounded::exact(Extended::infinity(negative));
    match (x.kind, y.kind) {
        (Kind::Zero, Kind::Zero) => invalid(),
        (Kind::Zero, Kind::Infinity) => infinity(!y.negative),
        (Kind::Zero, _) => Rounded::raised(Extended::infinity(!y.negative), Exceptions::ZERO_DIVIDE),
        _ if x.negative => invalid(),
        (Kind::Infinity, Kind::Zero) => invalid(),
        (Kind::Infinity, _) => infinity(y.negative),
        _ => times(log2(Wide::from_operand(x)), y, control),
    }
}

/// A binary logarithm.
struct Logarithm {
    value: Wide,
    /// Whether it is an integer.
    whole: bool,
}

/// The product of a logarithm and an operand. The processor cuts the logarithm off, where it is a negative integer to a little
/// less in magnitude, and calls the product inexact even if it is not.
fn times(logarithm: Logarithm, y: Operand, control: Control) -> Rounded<Extended> {
    let Logarithm { value, whole } = logarithm;
    let negative = value.negative != y.negative;
    match y.kind {
        Kind::Infinity if value.is_zero() => invalid(),
        Kind::Infinity => Rounded::exact(Extended::infinity(negative)),
        _ if y.kind == Kind::Zero || value.is_zero() => Rounded::exact(Extended::zero(negative)),
        _ => {
            let factor = if whole && value.negative { value.less_in_magnitude() } else { value };
            factor.truncate().multiply_sticky(Wide::from_operand(y)).round_as_inexact(control)
        }
    }
}

/// The binary logarithm. The number is split into a power of two and a factor near one.
fn log2(value: Wide) -> Logarithm {
    let above = value.significand > ROOT_2;
    let power = value.exponent + i32::from(above);
    let factor = Wide { exponent: -i32::from(above), ..value };
    let part = log2_ratio(factor.add(Wide::ONE.negate()), factor.add(Wide::ONE));
    Logarithm { value: Wide::integer(power).add(part), whole: part.is_zero() }
}

/// `log2((1 + s) / (1 - s))` of the quotient s of two numbers: the logarithm of v where they are v - 1 and v + 1.
fn log2_ratio(numerator: Wide, denominator: Wide) -> Wide {
    let s = numerator.divide(denominator);
    let sum = series(&COEFFICIENTS, s.square().fraction(), Terms::Same);
    s.multiply(Wide::from_series(sum)).multiply(TWICE_LOG2_E)
}

/// FYL2XP1: `y * log2(x + 1)`; y is ST1, x is ST0, which is small.
#[must_use]
pub fn logarithm_plus_one(x: Operand, y: Operand, control: Control) -> Rounded<Extended> {
    refuse(x, y).unwrap_or_else(|| product_plus_one(x, y, control).with_denormal(x.denormal || y.denormal, control))
}

fn product_plus_one(x: Operand, y: Operand, control: Control) -> Rounded<Extended> {
    let undefined = x.negative && x.exponent >= 0;
    match x.kind {
        Kind::Zero => times(Logarithm { value: Wide::ZERO.with_sign(x.negative), whole: true }, y, control),
        Kind::Infinity if x.negative || y.kind == Kind::Zero => invalid(),
        Kind::Infinity => Rounded::exact(Extended::infinity(y.negative)),
        // Minus one and below give themselves, but zeros and infinities by sign.
        _ if undefined && y.kind == Kind::Finite => Wide::from_operand(x).round_as_inexact(control),
        _ if undefined => times(Logarithm { value: Wide::ONE.negate(), whole: true }, y, control),
        _ => times(log2_plus_one(x), y, control),
    }
}

/// The logarithm of one more than an operand above minus one, without loss where the operand is small.
fn log2_plus_one(x: Operand) -> Logarithm {
    let value = Wide::from_operand(x);
    if x.exponent >= -1 {
        return log2(value.add(Wide::ONE));
    }
    Logarithm { value: log2_ratio(value, value.add(Wide::ONE.scale(1))), whole: false }
}
