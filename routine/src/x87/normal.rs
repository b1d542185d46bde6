//! The frequent case apart: normal numbers, rounded to nearest, with results that are normal numbers. What these functions give
//! is what the general ones give; where they give nothing, the general ones decide.

use super::add::sum_significands;
use super::control::{Control, Rounded, Rounding};
use super::divide::divide_normalized;
use super::extended::{BIAS, Extended, INTEGER_BIT, MAX_FIELD, SIGN_BIT};
use super::operand::{DOUBLE, Interchange, SINGLE};
use super::round::{Cut, cut};
use core::cmp::Ordering;

/// Operations on two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binary {
    /// `a + b`.
    Add,
    /// `a - b`.
    Subtract,
    /// `a * b`.
    Multiply,
    /// `a / b`.
    Divide,
}

#[inline]
const fn is_normal(value: Extended) -> bool {
    value.significand & INTEGER_BIT != 0 && value.field().wrapping_sub(1) < MAX_FIELD - 1
}

/// A sum, difference, product or quotient.
#[inline]
#[must_use]
pub fn binary(operation: Binary, a: Extended, b: Extended, control: Control) -> Option<Rounded<Extended>> {
    if !is_normal(a) || !is_normal(b) || control.rounding() != Rounding::Nearest {
        return None;
    }
    let drop = 64 - control.precision();
    match operation {
        Binary::Add => sum(a, b, drop),
        Binary::Subtract => sum(a, b.negate(), drop),
        Binary::Multiply => {
            let sign = (a.sign_exponent ^ b.sign_exponent) & SIGN_BIT;
            let bits = u128::from(a.significand) * u128::from(b.significand);
            rounded(sign, i32::from(a.field()) + i32::from(b.field()) - BIAS + 1, bits, drop)
        }
        Binary::Divide => {
            let sign = (a.sign_exponent ^ b.sign_exponent) & SIGN_BIT;
            let (significand, fraction, below) = divide_normalized(a.significand, b.significand);
            let field = i32::from(a.field()) - i32::from(b.field()) + BIAS - i32::from(below);
            rounded(sign, field, u128::from(significand) << 64 | u128::from(fraction), drop)
        }
    }
}

#[inline]
fn sum(a: Extended, b: Extended, drop: u32) -> Option<Rounded<Extended>> {
    let (large, small) = if a.field() >= b.field() { (a, b) } else { (b, a) };
    let distance = u32::from(large.field() - small.field());
    let [x, y] = [large, small].map(|value| (value.is_negative(), value.significand));
    let (negative, bits) = sum_significands(x, y, distance);
    let sign = if negative { SIGN_BIT } else { 0 };
    // Nothing is left of equal numbers.
    if bits == 0 { None } else { rounded(sign, i32::from(large.field()) + 1, bits, drop) }
}

/// `bits * 2^(field - BIAS - 127)`, not zero, rounded to nearest without the last `drop` bits of a significand.
#[inline]
fn rounded(sign: u16, field: i32, bits: u128, drop: u32) -> Option<Rounded<Extended>> {
    let shift = bits.leading_zeros();
    let bits = bits << shift;
    let cut = nearest((bits >> 64) as u64, bits as u64, drop);
    let before = field - shift as i32;
    let field = before + i32::from(cut.carry);
    if before < 1 || field >= i32::from(MAX_FIELD) {
        return None;
    }
    Some(cut.outcome(Extended { significand: cut.significand, sign_exponent: sign | field as u16 }))
}

/// To the nearest multiple of `2^drop`; the sign does not matter.
#[inline]
fn nearest(significand: u64, fraction: u64, drop: u32) -> Cut {
    cut(false, significand, fraction, drop, Rounding::Nearest)
}

/// An integer, if it is not zero.
#[inline]
#[must_use]
pub const fn integer(value: i64) -> Option<Extended> {
    if value == 0 { None } else { Some(Extended::from_integer(value < 0, value.unsigned_abs())) }
}

/// The value of a 32-bit format's bits.
#[inline]
#[must_use]
pub const fn widen_single(bits: u32) -> Option<Extended> {
    widen(bits as u64, SINGLE)
}

/// The value of a 64-bit format's bits.
#[inline]
#[must_use]
pub const fn widen_double(bits: u64) -> Option<Extended> {
    widen(bits, DOUBLE)
}

#[inline]
const fn widen(bits: u64, format: Interchange) -> Option<Extended> {
    let field = bits >> format.fraction & format.max_field();
    if field.wrapping_sub(1) >= format.max_field() - 1 {
        return None;
    }
    let negative = bits >> (format.fraction + format.exponent) & 1 != 0;
    let field = field as i32 + BIAS - format.bias();
    Some(Extended::new(negative, field as u16, INTEGER_BIT | bits << (64 - format.fraction) >> 1))
}

/// The bits of the 32-bit format.
#[inline]
#[must_use]
pub fn narrow_single(value: Extended, control: Control) -> Option<Rounded<u64>> {
    narrow(value, SINGLE, control)
}

/// The bits of the 64-bit format.
#[inline]
#[must_use]
pub fn narrow_double(value: Extended, control: Control) -> Option<Rounded<u64>> {
    narrow(value, DOUBLE, control)
}

#[inline]
fn narrow(value: Extended, format: Interchange, control: Control) -> Option<Rounded<u64>> {
    if !is_normal(value) || control.rounding() != Rounding::Nearest {
        return None;
    }
    let cut = nearest(value.significand, 0, 63 - format.fraction);
    let before = i32::from(value.field()) - BIAS + format.bias();
    let field = before + i32::from(cut.carry);
    if before < 1 || field >= format.max_field() as i32 {
        return None;
    }
    let fraction = (cut.significand & !INTEGER_BIT) >> (63 - format.fraction);
    let sign = u64::from(value.is_negative()) << (format.fraction + format.exponent);
    Some(cut.outcome(sign | (field as u64) << format.fraction | fraction))
}

/// How two numbers compare.
#[inline]
#[must_use]
pub fn order(a: Extended, b: Extended) -> Option<Ordering> {
    if !is_normal(a) || !is_normal(b) {
        return None;
    }
    let magnitudes = (a.field(), a.significand).cmp(&(b.field(), b.significand));
    Some(match (a.is_negative(), b.is_negative()) {
        (false, false) => magnitudes,
        (true, true) => magnitudes.reverse(),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    })
}
