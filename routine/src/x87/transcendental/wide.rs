//! Numbers with 128 bits of significand, in which transcendental functions are computed before one rounding to 64.
//!
//! Every operation cuts its result off, so it is wrong by less than two units of the last place. A function that strings
//! some tens of them together is wrong by less than 2^-120 of its value, and rounds wrongly about once in 2^56 operands.

use crate::x87::control::{Control, Exceptions, Rounded};
use crate::x87::divide::divide_wide;
use crate::x87::extended::{BIAS, Extended};
use crate::x87::operand::Operand;
use crate::x87::round::{Unrounded, round, shift_right_sticky};

/// `significand * 2^(exponent - 127)`; the first bit of the significand is set unless the number is zero.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wide {
    pub(super) negative: bool,
    pub(super) exponent: i32,
    pub(super) significand: u128,
}

/// One as a series takes it: fixed point with 127 bits after the point.
pub(super) const SERIES_ONE: u128 = 1 << 127;

impl Wide {
    pub(super) const ZERO: Self = Self { negative: false, exponent: 0, significand: 0 };
    pub(super) const ONE: Self = Self { negative: false, exponent: 0, significand: 1 << 127 };

    /// `bits * 2^(exponent - 127)`.
    pub(super) const fn new(negative: bool, exponent: i32, bits: u128) -> Self {
        if bits == 0 {
            return Self::ZERO;
        }
        let shift = bits.leading_zeros();
        Self { negative, exponent: exponent - shift as i32, significand: bits << shift }
    }

    /// A finite operand.
    pub(super) fn from_operand(operand: Operand) -> Self {
        let significand = u128::from(operand.significand) << 64;
        Self { negative: operand.negative, exponent: operand.exponent, significand }
    }

    /// A number in the fixed point of series.
    pub(super) const fn from_series(bits: u128) -> Self {
        Self::new(false, 0, bits)
    }

    pub(super) const fn integer(value: i32) -> Self {
        Self::new(value < 0, 127, value.unsigned_abs() as u128)
    }

    pub(super) const fn is_zero(self) -> bool {
        self.significand == 0
    }

    pub(super) const fn with_sign(self, negative: bool) -> Self {
        Self { negative, ..self }
    }

    pub(super) const fn negate(self) -> Self {
        self.with_sign(!self.negative)
    }

    /// The number times a power of two.
    pub(super) const fn scale(self, power: i32) -> Self {
        Self { exponent: self.exponent + power, ..self }
    }

    /// The next smaller magnitude.
    pub(super) const fn less_in_magnitude(self) -> Self {
        Self::new(self.negative, self.exponent, self.significand - 1)
    }

    /// The number as a step of the processor leaves it: 67 bits, the rest cut off.
    pub(super) const fn truncate(self) -> Self {
        Self { significand: self.significand >> 61 << 61, ..self }
    }

    pub(super) fn multiply(self, other: Self) -> Self {
        let bits = multiply_high(self.significand, other.significand);
        Self::new(self.negative != other.negative, self.exponent + other.exponent + 1, bits)
    }

    /// The product, the last bit of which stands for all that follow.
    pub(super) fn multiply_sticky(self, other: Self) -> Self {
        let lost = self.significand.trailing_zeros() + other.significand.trailing_zeros() < 128;
        let product = self.multiply(other);
        Self { significand: product.significand | u128::from(lost), ..product }
    }

    pub(super) fn square(self) -> Self {
        self.multiply(self)
    }

    /// The quotient by a number that is not zero.
    pub(super) fn divide(self, other: Self) -> Self {
        // Half the dividend is less than any divisor.
        let (first, rest) = divide_step(self.significand >> 1, (self.significand as u64) << 63, other.significand);
        let (second, _) = divide_step(rest, 0, other.significand);
        let bits = u128::from(first) << 64 | u128::from(second);
        Self::new(self.negative != other.negative, self.exponent - other.exponent, bits)
    }

    pub(super) fn add(self, other: Self) -> Self {
        if self.is_zero() || other.is_zero() {
            return if self.is_zero() { other } else { self };
        }
        let (large, small) = if self.exponent >= other.exponent { (self, other) } else { (other, self) };
        let a = large.significand >> 1;
        let b = shift_right_sticky(small.significand >> 1, large.exponent.abs_diff(small.exponent));
        let exponent = large.exponent + 1;
        if large.negative == small.negative {
            Self::new(large.negative, exponent, a + b)
        } else if a >= b {
            Self::new(large.negative, exponent, a - b)
        } else {
            Self::new(small.negative, exponent, b - a)
        }
    }

    /// The magnitude, which is below one, as a fraction of 128 bits.
    pub(super) fn fraction(self) -> u128 {
        let shift = self.exponent.wrapping_add(1).unsigned_abs();
        self.significand.checked_shr(shift).unwrap_or(0)
    }

    /// Rounds an exact number where the processor says that it is inexact.
    pub(super) fn round_as_inexact(self, control: Control) -> Rounded<Extended> {
        let mut rounded = self.round(true, control);
        if !rounded.exceptions.contains(Exceptions::PRECISION) {
            let tiny = if self.exponent < 1 - BIAS { Exceptions::UNDERFLOW } else { Exceptions::empty() };
            rounded.exceptions |= Exceptions::PRECISION | tiny;
        }
        rounded
    }

    /// Rounds a number that is known to be exact or not, whatever its last bits say.
    pub(super) fn round(self, exact: bool, control: Control) -> Rounded<Extended> {
        let Self { negative, exponent, significand } = self;
        let fraction = significand as u64 | u64::from(!exact);
        round(Unrounded { negative, exponent, significand: (significand >> 64) as u64, fraction }, control.extended())
    }
}

/// The upper half of a product.
pub(super) const fn multiply_high(a: u128, b: u128) -> u128 {
    const LOW: u128 = u64::MAX as u128;
    let (a1, a0, b1, b0) = (a >> 64, a & LOW, b >> 64, b & LOW);
    let middle = a1 * b0 + ((a0 * b0) >> 64);
    let carried = a0 * b1 + (middle & LOW);
    a1 * b1 + (middle >> 64) + (carried >> 64)
}

/// 64 bits of a quotient: `(high * 2^64 + next) / divisor` and its remainder, where `high < divisor` and the divisor's first
/// bit is set. The digit that the upper halves give is at most two too large (Knuth, 4.3.1, theorem B).
fn divide_step(high: u128, next: u64, divisor: u128) -> (u64, u128) {
    let (top, bottom) = ((divisor >> 64) as u64, u128::from(divisor as u64));
    let (mut digit, mut rest) = if (high >> 64) as u64 >= top {
        (u64::MAX, high - u128::from(u64::MAX) * u128::from(top))
    } else {
        let (digit, rest) = divide_wide((high >> 64) as u64, high as u64, top);
        (digit, u128::from(rest))
    };
    while rest >> 64 == 0 && u128::from(digit) * bottom > (rest << 64 | u128::from(next)) {
        digit -= 1;
        rest += u128::from(top);
    }
    let remainder = (high << 64 | u128::from(next)).wrapping_sub(u128::from(digit).wrapping_mul(divisor));
    (digit, remainder)
}

/// Signs of the terms of a power series.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Terms {
    Same,
    Alternate,
}

/// The sum of `coefficients[n] * x^n`, where `x` is a fraction of 128 bits and the coefficients fall. The first one is one,
/// and an alternating sum stays below it even where `x` vanishes.
pub(super) fn series(coefficients: &[u128], x: u128, terms: Terms) -> u128 {
    let sum = coefficients.iter().rev().fold(0, |sum, coefficient| {
        let rest = multiply_high(sum, x);
        if terms == Terms::Same { coefficient + rest } else { coefficient - rest }
    });
    if terms == Terms::Same { sum } else { sum.min(SERIES_ONE - 1) }
}

/// `1 / (2n + 1)`: the coefficients of the arc tangent and of its hyperbolic sister.
pub(super) const fn odd_reciprocals<const N: usize>() -> [u128; N] {
    let mut coefficients = [SERIES_ONE; N];
    let mut n = 1;
    while n < N {
        coefficients[n] = SERIES_ONE / (2 * n as u128 + 1);
        n += 1;
    }
    coefficients
}

/// `first! / (first + n * step)!` for rising n, where `first` is zero or one.
pub(super) const fn factorial_reciprocals<const N: usize>(first: u128, step: u128) -> [u128; N] {
    let mut coefficients = [SERIES_ONE; N];
    let mut n = 1;
    let mut factor = first;
    while n < N {
        let mut product = 1;
        let mut count = 0;
        while count < step {
            factor += 1;
            product *= factor;
            count += 1;
        }
        coefficients[n] = coefficients[n - 1] / product;
        n += 1;
    }
    coefficients
}
