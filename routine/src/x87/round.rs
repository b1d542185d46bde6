//! Rounding, overflow and underflow: the last step of every operation that is not exact.

use super::control::{Control, Exceptions, Rounded, Rounding};
use super::extended::{BIAS, Extended, INTEGER_BIT};

/// A finite result, not zero, before rounding: `(significand + fraction / 2^64) * 2^(exponent - 63)`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unrounded {
    pub(crate) negative: bool,
    pub(crate) exponent: i32,
    /// Normalized: the first bit is set.
    pub(crate) significand: u64,
    /// The bits after the significand; the last bit also stands for all that follow.
    pub(crate) fraction: u64,
}

impl Unrounded {
    /// `bits * 2^(exponent - 127)`, normalized; `bits` is not zero.
    pub(crate) fn normalize(negative: bool, exponent: i32, bits: u128) -> Self {
        let shift = bits.leading_zeros();
        let bits = bits << shift;
        let (significand, fraction) = ((bits >> 64) as u64, bits as u64);
        Self { negative, exponent: exponent - shift as i32, significand, fraction }
    }

    fn bits(self) -> u128 {
        u128::from(self.significand) << 64 | u128::from(self.fraction)
    }
}

/// A floating-point format as rounding sees it.
#[derive(Clone, Copy)]
pub(crate) struct Format {
    /// Bits of the significand that are kept.
    pub(crate) precision: u32,
    /// Smallest exponent of a normal number.
    pub(crate) min_exponent: i32,
    /// Largest exponent.
    pub(crate) max_exponent: i32,
}

/// A rounded magnitude `significand * 2^(exponent - 63)`. Infinity has one more than the format's largest exponent;
/// denormals and zero have the smallest and no integer bit.
#[derive(Clone, Copy)]
pub(crate) struct Magnitude {
    pub(crate) exponent: i32,
    pub(crate) significand: u64,
}

/// What the trapping responses to overflow and underflow subtract from or add to the exponent (SDM volume 1, 8.5.4, 8.5.5).
pub(crate) const TRAP_BIAS: i32 = 24576;

/// Shifts right; the last bit of the result also stands for the bits shifted out.
pub(crate) fn shift_right_sticky(bits: u128, count: u32) -> u128 {
    match count {
        0 => bits,
        1..=127 => bits >> count | u128::from(bits << (128 - count) != 0),
        _ => u128::from(bits != 0),
    }
}

/// A significand cut to some bits.
pub(crate) struct Cut {
    pub(crate) significand: u64,
    /// Whether rounding up gave the next power of two.
    pub(crate) carry: bool,
    pub(crate) inexact: bool,
    pub(crate) up: bool,
}

impl Cut {
    /// A value made of the significand, with the exception and C1 of cutting it.
    #[inline]
    pub(crate) const fn outcome<T: Copy>(&self, value: T) -> Rounded<T> {
        let exceptions = if self.inexact { Exceptions::PRECISION } else { Exceptions::empty() };
        Rounded { value, exceptions, rounded_up: self.up }
    }
}

/// Rounds `significand + fraction / 2^64` to a multiple of `2^drop`, where `drop` is at most 63.
#[inline]
pub(crate) fn cut(negative: bool, significand: u64, fraction: u64, drop: u32, rounding: Rounding) -> Cut {
    let unit = 1u64 << drop;
    // What is cut off, its first bit apart.
    let (half, rest) = match unit >> 1 {
        0 => (fraction >> 63 != 0, fraction << 1),
        half => (significand & half != 0, significand & (half - 1) | fraction),
    };
    // Without branches: none of it can be predicted.
    let inexact = half | (rest != 0);
    let up = match rounding {
        Rounding::Nearest => half & ((rest != 0) | (significand & unit != 0)),
        Rounding::Down => inexact & negative,
        Rounding::Up => inexact & !negative,
        Rounding::Zero => false,
    };
    let (sum, carry) = (significand & unit.wrapping_neg()).overflowing_add(u64::from(up) << drop);
    Cut { significand: if carry { INTEGER_BIT } else { sum }, carry, inexact, up }
}

/// Rounds to a format.
pub(crate) fn round_to(value: Unrounded, format: Format, control: Control) -> Rounded<Magnitude> {
    let cut = cut(value.negative, value.significand, value.fraction, 64 - format.precision, control.rounding());
    let exponent = value.exponent + i32::from(cut.carry);
    if exponent > format.max_exponent {
        return overflow(value.negative, exponent, &cut, format, control);
    }
    if value.exponent < format.min_exponent {
        return underflow(value, exponent, &cut, format, control);
    }
    delivered(exponent, &cut, Exceptions::empty())
}

fn delivered(exponent: i32, cut: &Cut, exceptions: Exceptions) -> Rounded<Magnitude> {
    let outcome = cut.outcome(Magnitude { exponent, significand: cut.significand });
    Rounded { exceptions: exceptions | outcome.exceptions, ..outcome }
}

/// Results above the largest number. FSCALE may go beyond what the bias can make up for when it traps, which gives infinity.
#[cold]
fn overflow(negative: bool, exponent: i32, cut: &Cut, format: Format, control: Control) -> Rounded<Magnitude> {
    let traps = !control.unmasked(Exceptions::OVERFLOW).is_empty();
    let scaled = exponent - TRAP_BIAS;
    if traps && scaled <= format.max_exponent {
        return delivered(scaled, cut, Exceptions::OVERFLOW);
    }
    let infinite = match control.rounding() {
        _ if traps => true,
        Rounding::Nearest => true,
        Rounding::Down => negative,
        Rounding::Up => !negative,
        Rounding::Zero => false,
    };
    let value = if infinite {
        Magnitude { exponent: format.max_exponent + 1, significand: INTEGER_BIT }
    } else {
        Magnitude { exponent: format.max_exponent, significand: u64::MAX << (64 - format.precision) }
    };
    Rounded { value, exceptions: Exceptions::OVERFLOW | Exceptions::PRECISION, rounded_up: infinite }
}

/// Results below the smallest normal number. They are tiny if they stay so when rounded with an unbounded exponent.
#[cold]
fn underflow(value: Unrounded, exponent: i32, whole: &Cut, format: Format, control: Control) -> Rounded<Magnitude> {
    let tiny = exponent < format.min_exponent;
    if tiny && !control.unmasked(Exceptions::UNDERFLOW).is_empty() {
        return trapped_underflow(exponent + TRAP_BIAS, whole, format);
    }
    let shift = value.exponent.abs_diff(format.min_exponent);
    let bits = shift_right_sticky(value.bits(), shift);
    let (significand, fraction) = ((bits >> 64) as u64, bits as u64);
    let cut = cut(value.negative, significand, fraction, 64 - format.precision, control.rounding());
    let exceptions = if tiny && cut.inexact { Exceptions::UNDERFLOW } else { Exceptions::empty() };
    delivered(format.min_exponent, &cut, exceptions)
}

/// The response to underflow that traps; FSCALE may go below what the bias can make up for, which gives zero.
fn trapped_underflow(scaled: i32, whole: &Cut, format: Format) -> Rounded<Magnitude> {
    if scaled >= format.min_exponent {
        return delivered(scaled, whole, Exceptions::UNDERFLOW);
    }
    let zero = Magnitude { exponent: format.min_exponent, significand: 0 };
    Rounded::raised(zero, Exceptions::UNDERFLOW | Exceptions::PRECISION)
}

/// Rounds to a register, with the precision that the control word asks for.
pub(crate) fn round(value: Unrounded, control: Control) -> Rounded<Extended> {
    let format = Format { precision: control.precision(), min_exponent: 1 - BIAS, max_exponent: BIAS };
    round_to(value, format, control).map(|magnitude| {
        let field = if magnitude.significand & INTEGER_BIT != 0 { magnitude.exponent + BIAS } else { 0 };
        Extended::new(value.negative, field as u16, magnitude.significand)
    })
}
