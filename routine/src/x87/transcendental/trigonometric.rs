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
    function(operand, control, |value| value, |angle| angle.rounded_sine(control))
}

/// FCOS.
#[must_use]
pub fn cosine(operand: Operand, control: Control) -> Partial<Extended> {
    function(operand, control, |value| value, |angle| angle.rounded_cosine(control))
}

/// FPTAN: the tangent, after which the instruction pushes one, or the same NaN again.
#[must_use]
pub fn tangent(operand: Operand, control: Control) -> Partial<Extended> {
    function(operand, control, |value| value, |angle| angle.rounded_tangent(control))
}

/// The two results of FSINCOS.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SineCosine {
    /// Replaces the operand.
    pub sine: Extended,
    /// Is pushed.
    pub cosine: Extended,
}

/// FSINCOS. C1 is that of the cosine.
#[must_use]
pub fn sine_cosine(operand: Operand, control: Control) -> Partial<SineCosine> {
    let both = |value| SineCosine { sine: value, cosine: value };
    function(operand, control, both, |angle| {
        let (sine, cosine) = (angle.rounded_sine(control), angle.rounded_cosine(control));
        Rounded {
            value: SineCosine { sine: sine.value, cosine: cosine.value },
            exceptions: sine.exceptions | cosine.exceptions,
            rounded_up: cosine.rounded_up,
        }
    })
}

/// What all of them do: refuse what is no angle, with the form that one value has as a result, and reduce what is.
fn function<T>(
    operand: Operand,
    control: Control,
    form: impl FnOnce(Extended) -> T,
    value: impl FnOnce(Angle) -> Rounded<T>,
) -> Partial<T> {
    if let Some(refused) = operand.refuse() {
        return Partial::Complete(refused.map(form));
    }
    match operand.kind {
        Kind::Infinity => Partial::Complete(invalid().map(form)),
        Kind::Finite if operand.exponent >= 63 => Partial::OutOfRange,
        Kind::Finite => Partial::Complete(value(reduce(operand)).with_denormal(operand.denormal, control)),
        _ => Partial::Complete(value(Angle { rest: Wide::ZERO.with_sign(operand.negative), quadrant: 0 })),
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
    fn rounded_sine(&self, control: Control) -> Rounded<Extended> {
        self.identity(control).unwrap_or_else(|| self.sine().round(false, control))
    }

    fn rounded_cosine(&self, control: Control) -> Rounded<Extended> {
        match self.identity(control) {
            Some(_) if self.rest.is_zero() => Rounded::exact(Extended::ONE),
            Some(_) => Wide::ONE.round_as_inexact(control),
            None => self.cosine().round(false, control),
        }
    }

    fn rounded_tangent(&self, control: Control) -> Rounded<Extended> {
        self.identity(control).unwrap_or_else(|| self.tangent().round(false, control))
    }

    /// The sine and tangent of zero and of angles that are so small that the processor takes them for their own.
    fn identity(&self, control: Control) -> Option<Rounded<Extended>> {
        if self.rest.is_zero() {
            return Some(Rounded::exact(Extended::zero(self.rest.negative)));
        }
        (self.rest.exponent < IDENTITY_BELOW).then(|| self.rest.round_as_inexact(control))
    }

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
