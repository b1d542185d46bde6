//! F2XM1.

use super::wide::{Terms, Wide, factorial_reciprocals, series};
use crate::x87::control::{Control, Rounded};
use crate::x87::extended::Extended;
use crate::x87::operand::{Kind, Operand};

/// The natural logarithm of two.
const LN_2: Wide = Wide::new(false, -1, 0xB172_17F7_D1CF_79AB_C9E3_B398_03F2_F6AF);
/// Operands of smaller exponent give ln 2 times themselves and a trace more in magnitude, whatever their sign.
const LINEAR_BELOW: i32 = -68;
/// `1 / (n + 1)!`, up to what is below 2^-128 for arguments below ln 2.
const COEFFICIENTS: [u128; 32] = factorial_reciprocals(1, 1);

/// F2XM1: `2^x - 1` for x between -1 and 1.
#[must_use]
pub fn exponential(operand: Operand, control: Control) -> Rounded<Extended> {
    operand.refuse().unwrap_or_else(|| power(operand, control).with_denormal(operand.denormal, control))
}

fn power(operand: Operand, control: Control) -> Rounded<Extended> {
    let negative = operand.negative;
    match operand.kind {
        Kind::Zero => Rounded::exact(Extended::zero(negative)),
        Kind::Finite if operand.exponent >= 0 => outside(operand),
        Kind::Finite => {
            let x = scaled(operand);
            if operand.exponent < LINEAR_BELOW {
                return x.round(false, control);
            }
            let terms = if negative { Terms::Alternate } else { Terms::Same };
            x.multiply(Wide::from_series(series(&COEFFICIENTS, x.fraction(), terms))).round_as_inexact(control)
        }
        _ => Rounded::exact(if negative { Extended::ONE.negate() } else { Extended::infinity(false) }),
    }
}

/// The operand times ln 2. Below a quarter the processor cuts factor and product off.
fn scaled(operand: Operand) -> Wide {
    let x = Wide::from_operand(operand);
    if operand.exponent < -2 { x.multiply(LN_2.truncate()).truncate() } else { x.multiply(LN_2) }
}

/// One gives one, minus one gives minus a half, and what is beyond gives itself, which the manual leaves undefined. All are
/// called inexact.
fn outside(operand: Operand) -> Rounded<Extended> {
    let value = Wide::from_operand(operand);
    let minus_one = operand.negative && operand.exponent == 0 && value.significand == Wide::ONE.significand;
    let value = if minus_one { value.scale(-1) } else { value };
    value.round_as_inexact(Control::INITIAL)
}
