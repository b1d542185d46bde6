//! FSCALE and FXTRACT.

use super::control::{Control, Exceptions, Rounded};
use super::extended::{BIAS, Extended};
use super::operand::{Kind, Operand, invalid, refuse};
use super::round::{Unrounded, round};

/// FSCALE: `a * 2^trunc(b)`.
#[must_use]
pub fn scale(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    refuse(a, b).unwrap_or_else(|| {
        let control = control.extended();
        scaled(a, b, control).with_denormal(a.denormal || b.denormal, control)
    })
}

fn scaled(a: Operand, b: Operand, control: Control) -> Rounded<Extended> {
    match (a.kind, b.kind) {
        (Kind::Infinity, Kind::Infinity) if b.negative => invalid(),
        (Kind::Zero, Kind::Infinity) if !b.negative => invalid(),
        (Kind::Infinity, _) => Rounded::exact(Extended::infinity(a.negative)),
        (Kind::Zero, _) => Rounded::exact(Extended::zero(a.negative)),
        (_, Kind::Infinity) if b.negative => Rounded::exact(Extended::zero(a.negative)),
        (_, Kind::Infinity) => Rounded::exact(Extended::infinity(a.negative)),
        // The number stays as it is, so a tiny one does not trap.
        (_, Kind::Zero) => shifted(a, 0, control.masking(Exceptions::UNDERFLOW)),
        _ => shifted(a, power(b), control),
    }
}

fn shifted(a: Operand, power: i32, control: Control) -> Rounded<Extended> {
    let Operand { negative, exponent, significand, .. } = a;
    round(Unrounded { negative, exponent: exponent + power, significand, fraction: 0 }, control)
}

/// The operand toward zero, limited to what is beyond all exponents.
fn power(operand: Operand) -> i32 {
    const LIMIT: i32 = 1 << 17;
    let magnitude = match operand.exponent {
        ..0 => 0,
        exponent @ 0..17 => (operand.significand >> (63 - exponent)) as i32,
        _ => LIMIT,
    };
    if operand.negative { -magnitude } else { magnitude }
}

/// The two results of FXTRACT.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Extracted {
    /// The exponent as a number, which replaces the operand.
    pub exponent: Extended,
    /// The significand with exponent zero, which is pushed.
    pub significand: Extended,
}

/// FXTRACT: exponent and significand.
#[must_use]
pub fn extract(operand: Operand, control: Control) -> Rounded<Extracted> {
    let both = |value| Extracted { exponent: value, significand: value };
    if let Some(refused) = operand.refuse() {
        return refused.map(both);
    }
    let negative = operand.negative;
    match operand.kind {
        Kind::Zero => {
            let value = Extracted { exponent: Extended::infinity(true), significand: Extended::zero(negative) };
            Rounded::raised(value, Exceptions::ZERO_DIVIDE)
        }
        Kind::Finite => {
            let power = operand.exponent;
            let exponent = Extended::from_integer(power < 0, u64::from(power.unsigned_abs()));
            let significand = Extended::new(negative, BIAS as u16, operand.significand);
            Rounded::exact(Extracted { exponent, significand }).with_denormal(operand.denormal, control)
        }
        _ => {
            Rounded::exact(Extracted { exponent: Extended::infinity(false), significand: Extended::infinity(negative) })
        }
    }
}
