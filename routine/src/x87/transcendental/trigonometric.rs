//! FSIN, FCOS, FSINCOS and FPTAN.
//!
//! Arguments are reduced by pi with 66 bits (SDM volume 1, 8.3.8), exactly. So results are those of the processor, which are
//! not the function's where the argument is large.

use super::wide::{Terms, Wide, factorial_reciprocals, series};
use crate::x87::control::{Control, Rounded};
use crate::x87::extended::Extended;
use crate::x87::operand::{Kind, Operand, invalid};

/// Half of pi in units of 2^-65.
const HALF_PI: u128 = 0x3_243F_6A88_85A3_08D3;
/// Angles of smaller exponent are their own sine and tangent, and have the cosine one, whatever the rounding mode.
const IDENTITY_BELOW: i32 = -68;
/// `1 / (2n + 1)!` and `1 / (2n)!`, up to what is below 2^-128 for arguments below pi/4.
const SINE: [u128; 18] = factorial_reciprocals(1, 2);
const COSINE: [u128; 18] = factorial_reciprocals(0, 2);

/// A result, or that the argument is too large: C2 is set, and the stack stays as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Partial<T> {
    /// The function was computed; C2 is clear.
    Complete(Rounded<T>),
    /// The magnitude is 2^63 or more; C2 is set.
    OutOfRange,
}

impl<T> Partial<T> {
    /// The same outcome with another form of the value.
    pub fn map<U>(self, form: impl FnOnce(T) -> U) -> Partial<U> {
        match self {
            Self::Complete(result) => Partial::Complete(result.map(form)),
            Self::OutOfRange => Partial::OutOfRange,
        }
    }
}

/// An angle between -pi/4 and pi/4, and how many right angles were taken off.
struct Angle {
    rest: Wide,
    quadrant: u8,
}

/// FSIN.
#[must_use]
pub fn sine(operand: Operand, control: Control) -> Partial<Extended> {
    function(operand, control, |operand, control| match operand.kind {
        Kind::Zero => Rounded::exact(Extended::zero(operand.negative)),
        _ if operand.exponent < IDENTITY_BELOW => Wide::from_operand(operand).round_as_inexact(control),
        _ => reduce(operand).sine().round(false, control),
    })
}

/// FCOS.
#[must_use]
pub fn cosine(operand: Operand, control: Control) -> Partial<Extended> {
    function(operand, control, |operand, control| match operand.kind {
        Kind::Zero => Rounded::exact(Extended::ONE),
        _ if operand.exponent < IDENTITY_BELOW => Wide::ONE.round_as_inexact(control),
        _ => reduce(operand).cosine().round(false, control),
    })
}

/// FPTAN: the tangent, after which the instruction pushes one, or the same NaN again.
#[must_use]
pub fn tangent(operand: Operand, control: Control) -> Partial<Extended> {
    function(operand, control, |operand, control| match operand.kind {
        Kind::Zero => Rounded::exact(Extended::zero(operand.negative)),
        _ if operand.exponent < IDENTITY_BELOW => Wide::from_operand(operand).round_as_inexact(control),
        _ => reduce(operand).tangent().round(false, control),
    })
}

/// The two results of FSINCOS.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SineCosine {
    /// Replaces the operand.
    pub sine: Extended,
    /// Is pushed.
    pub cosine: Extended,
}

/// FSINCOS.
#[must_use]
pub fn sine_cosine(operand: Operand, control: Control) -> Partial<SineCosine> {
    match (sine(operand, control), cosine(operand, control)) {
        (Partial::Complete(sine), Partial::Complete(cosine)) => Partial::Complete(Rounded {
            value: SineCosine { sine: sine.value, cosine: cosine.value },
            exceptions: sine.exceptions | cosine.exceptions,
            rounded_up: cosine.rounded_up,
        }),
        _ => Partial::OutOfRange,
    }
}

/// What all of them do with operands that are no angles.
fn function(
    operand: Operand,
    control: Control,
    value: impl Fn(Operand, Control) -> Rounded<Extended>,
) -> Partial<Extended> {
    if let Some(refused) = operand.refuse() {
        return Partial::Complete(refused);
    }
    match operand.kind {
        Kind::Infinity => Partial::Complete(invalid()),
        Kind::Finite if operand.exponent >= 63 => Partial::OutOfRange,
        _ => Partial::Complete(value(operand, control).with_denormal(operand.denormal, control)),
    }
}

/// Takes off the nearest multiple of a right angle. No operand is such a multiple, since those have more than 64 bits.
fn reduce(operand: Operand) -> Angle {
    let rest = Wide::from_operand(operand);
    if operand.exponent < -1 {
        return Angle { rest, quadrant: 0 };
    }
    let units = u128::from(operand.significand) << (operand.exponent + 2);
    let (turns, below) = (units / HALF_PI, units % HALF_PI);
    let past = below > HALF_PI / 2;
    let magnitude = if past { HALF_PI - below } else { below };
    let turns = (turns as u8 & 3) + u8::from(past);
    let quadrant = if operand.negative { turns.wrapping_neg() } else { turns } & 3;
    Angle { rest: Wide::new(operand.negative != past, 127 - 65, magnitude), quadrant }
}

impl Angle {
    fn sine(&self) -> Wide {
        let value = if self.quadrant & 1 == 0 { sine_series(self.rest) } else { cosine_series(self.rest) };
        if self.quadrant & 2 == 0 { value } else { value.negate() }
    }

    fn cosine(&self) -> Wide {
        Self { rest: self.rest, quadrant: (self.quadrant + 1) & 3 }.sine()
    }

    /// Of angles below a quarter the processor cuts sine and cosine off.
    fn tangent(&self) -> Wide {
        let (sine, cosine) = (self.sine(), self.cosine());
        if self.rest.exponent < -2 { sine.truncate().divide(cosine.truncate()) } else { sine.divide(cosine) }
    }
}

fn sine_series(angle: Wide) -> Wide {
    angle.multiply(Wide::from_series(series(&SINE, angle.square().fraction(), Terms::Alternate)))
}

fn cosine_series(angle: Wide) -> Wide {
    Wide::from_series(series(&COSINE, angle.square().fraction(), Terms::Alternate))
}
