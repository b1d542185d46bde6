//! Binary16, binary32 and binary64: taking numbers apart and rounding exact results back.

use super::Rounding;
use super::environment::{Environment, OVERFLOW, PRECISION, UNDERFLOW};

/// A binary interchange format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Format {
    /// Bits of the significand with the leading one.
    pub(super) precision: u32,
    /// Greatest exponent of a finite number.
    pub(super) max_exponent: i32,
    /// Width in bits.
    pub(super) bits: u32,
}

/// Binary16.
pub(super) const F16: Format = Format { precision: 11, max_exponent: 15, bits: 16 };
/// Binary32.
pub(super) const F32: Format = Format { precision: 24, max_exponent: 127, bits: 32 };
/// Binary64.
pub(super) const F64: Format = Format { precision: 53, max_exponent: 1023, bits: 64 };

/// A finite number that is not zero: (-1)^sign * significand * 2^exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) negative: bool,
    pub(super) exponent: i32,
    pub(super) significand: u128,
}

/// What an encoding stands for; NaNs are dealt with before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unpacked {
    Zero(bool),
    Infinite(bool),
    Finite(Number),
}

impl Unpacked {
    /// The sign.
    pub(super) const fn negative(self) -> bool {
        match self {
            Self::Zero(negative) | Self::Infinite(negative) => negative,
            Self::Finite(number) => number.negative,
        }
    }
}

impl Format {
    const fn fraction_bits(self) -> u32 {
        self.precision - 1
    }

    /// Exponent of the least normal number.
    const fn min_exponent(self) -> i32 {
        1 - self.max_exponent
    }

    pub(super) const fn sign_bit(self) -> u64 {
        1 << (self.bits - 1)
    }

    const fn fraction_mask(self) -> u64 {
        (1 << self.fraction_bits()) - 1
    }

    /// Infinity without sign: all exponent bits.
    const fn infinity_bits(self) -> u64 {
        (self.sign_bit() - 1) & !self.fraction_mask()
    }

    const fn quiet_bit(self) -> u64 {
        1 << (self.fraction_bits() - 1)
    }

    pub(super) const fn is_nan(self, x: u64) -> bool {
        x & (self.sign_bit() - 1) > self.infinity_bits()
    }

    pub(super) const fn is_signalling(self, x: u64) -> bool {
        self.is_nan(x) && x & self.quiet_bit() == 0
    }

    pub(super) const fn is_denormal(self, x: u64) -> bool {
        let magnitude = x & (self.sign_bit() - 1);
        magnitude != 0 && magnitude & self.infinity_bits() == 0
    }

    pub(super) const fn quieted(self, x: u64) -> u64 {
        x | self.quiet_bit()
    }

    /// The NaN that invalid operations give.
    pub(super) const fn default_nan(self) -> u64 {
        self.sign_bit() | self.infinity_bits() | self.quiet_bit()
    }

    pub(super) const fn zero(self, negative: bool) -> u64 {
        if negative { self.sign_bit() } else { 0 }
    }

    pub(super) const fn infinity(self, negative: bool) -> u64 {
        self.zero(negative) | self.infinity_bits()
    }

    /// A NaN's payload in another format: the top bits of the fraction agree.
    pub(super) const fn nan_in(self, other: Self, x: u64) -> u64 {
        let sign = other.zero(x & self.sign_bit() != 0);
        let fraction = x & self.fraction_mask();
        let (from, to) = (self.fraction_bits(), other.fraction_bits());
        let moved = if to >= from { fraction << (to - from) } else { fraction >> (from - to) };
        sign | other.infinity_bits() | other.quieted(moved)
    }

    /// Takes apart an encoding that is no NaN.
    pub(super) fn unpack(self, x: u64) -> Unpacked {
        let negative = x & self.sign_bit() != 0;
        let fraction = x & self.fraction_mask();
        let biased = ((x & self.infinity_bits()) >> self.fraction_bits()) as i32;
        if x & self.infinity_bits() == self.infinity_bits() {
            return Unpacked::Infinite(negative);
        }
        let hidden = if biased == 0 { 0 } else { 1 << self.fraction_bits() };
        let significand = u128::from(fraction | hidden);
        if significand == 0 {
            return Unpacked::Zero(negative);
        }
        let exponent = biased.max(1) - self.max_exponent - self.fraction_bits() as i32;
        Unpacked::Finite(Number { negative, exponent, significand })
    }

    /// Rounds (significand + a sticky fraction below it) * 2^exponent into the format and raises the flags of overflow,
    /// underflow and precision. Tininess is detected after rounding (Intel SDM volume 1, section 4.9.1.5).
    pub(super) fn round(self, env: &mut Environment, number: Number, sticky: bool) -> u64 {
        let Number { negative, exponent, significand } = number;
        let top = 127 - significand.leading_zeros() as i32;
        let shift = top + 1 - self.precision as i32;
        let (rounded, inexact) = round_shift(env.rounding, number, sticky, shift);
        let carried = i32::from(rounded >> self.precision != 0);
        let leading = exponent + top + carried;
        if leading < self.min_exponent() {
            if env.unmasked_underflow {
                // The trap finds what rounding without a bound of the exponent has raised.
                env.raise(if inexact { UNDERFLOW | PRECISION } else { UNDERFLOW });
                return self.zero(negative);
            }
            return self.round_tiny(env, number, sticky);
        }
        if leading > self.max_exponent {
            // The trap finds what rounding without a bound of the exponent has raised.
            let precision = if inexact || !env.unmasked_overflow { PRECISION } else { 0 };
            env.raise(OVERFLOW | precision);
            return self.overflowed(env.rounding, negative);
        }
        if inexact {
            env.raise(PRECISION);
        }
        // Below the least normal exponent the result has fewer bits, but then rounding reached the least normal number.
        let fraction = (rounded >> carried) as u64 & self.fraction_mask();
        let biased = (leading + self.max_exponent) as u64;
        self.zero(negative) | biased << self.fraction_bits() | fraction
    }

    fn round_tiny(self, env: &mut Environment, number: Number, sticky: bool) -> u64 {
        if env.flush_to_zero {
            env.raise(UNDERFLOW | PRECISION);
            return self.zero(number.negative);
        }
        let shift = self.min_exponent() - self.fraction_bits() as i32 - number.exponent;
        let (rounded, inexact) = round_shift(env.rounding, number, sticky, shift);
        if inexact {
            env.raise(UNDERFLOW | PRECISION);
        }
        // A carry into the exponent gives the least normal number.
        self.zero(number.negative) | rounded as u64
    }

    /// What a result beyond the largest number becomes.
    fn overflowed(self, rounding: Rounding, negative: bool) -> u64 {
        let to_infinity = match rounding {
            Rounding::Nearest | Rounding::Current => true,
            Rounding::Zero => false,
            Rounding::Up => !negative,
            Rounding::Down => negative,
        };
        self.infinity(negative) - u64::from(!to_infinity)
    }
}

/// The number's significand >> `shift` rounded to an integer, and whether that was inexact. A negative shift is exact and
/// needs a number without sticky fraction.
pub(super) fn round_shift(rounding: Rounding, number: Number, sticky: bool, shift: i32) -> (u128, bool) {
    let significand = number.significand;
    if shift <= 0 {
        let exact = significand << shift.unsigned_abs().min(127);
        let up = sticky && rounds_away(rounding, number.negative);
        return (exact + u128::from(up), sticky);
    }
    let shift = shift.unsigned_abs();
    let (whole, rest, half) = if shift >= 128 {
        (0, 1, 2)
    } else {
        (significand >> shift, significand & ((1 << shift) - 1), 1 << (shift - 1))
    };
    let inexact = rest != 0 || sticky;
    let up = match rounding {
        Rounding::Nearest | Rounding::Current => rest > half || rest == half && (sticky || whole & 1 == 1),
        _ => inexact && rounds_away(rounding, number.negative),
    };
    (whole + u128::from(up), inexact)
}

/// Does a directed rounding go away from zero?
fn rounds_away(rounding: Rounding, negative: bool) -> bool {
    match rounding {
        Rounding::Up => !negative,
        Rounding::Down => negative,
        _ => false,
    }
}
