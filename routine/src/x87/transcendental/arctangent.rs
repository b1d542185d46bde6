//! FPATAN.

use super::wide::{Terms, Wide, odd_reciprocals, series};
use crate::x87::control::{Control, Rounded};
use crate::x87::extended::Extended;
use crate::x87::operand::{Kind, Operand, refuse};

const HALF_PI: Wide = Wide::new(false, 0, 0xC90F_DAA2_2168_C234_C4C6_628B_80DC_1CD1);
const PI: Wide = HALF_PI.scale(1);
const QUARTER_PI: Wide = HALF_PI.scale(-1);
/// Arc tangents of n/8, as fractions of 128 bits.
const EIGHTHS: [u128; 9] = [
    0,
    0x1FD5_BA9A_AC2F_6DC6_5912_F313_E7D1_11DF,
    0x3EB6_EBF2_5901_BAC5_5B71_E7BD_7DE8_85F9,
    0x5BD8_6507_937B_C239_C551_9091_6E7F_2242,
    0x76B1_9C15_86ED_3DA2_B7F2_22F6_5E1D_4682,
    0x8F00_5D5E_F7F5_9F9B_5C83_5E16_65C4_3748,
    0xA4BC_7D19_34F7_0924_19A8_7F2A_457D_AC9F,
    0xB805_3E2B_C231_9E73_CB2D_A552_10A4_443D,
    0xC90F_DAA2_2168_C234_C4C6_628B_80DC_1CD1,
];
/// Quotients of smaller exponent are their own arc tangents.
const IDENTITY_BELOW: i32 = -40;
/// `1 / (2n + 1)`, up to what is below 2^-128 for arguments below the square of 1/15.
const COEFFICIENTS: [u128; 17] = odd_reciprocals();

/// FPATAN: the angle of the point (x, y); y is ST1, x is ST0.
#[must_use]
pub fn arctangent(x: Operand, y: Operand, control: Control) -> Rounded<Extended> {
    refuse(x, y).unwrap_or_else(|| angle(x, y, control).with_denormal(x.denormal || y.denormal, control))
}

fn angle(x: Operand, y: Operand, control: Control) -> Rounded<Extended> {
    let negative = y.negative;
    let first_quadrant = match (x.kind, y.kind) {
        (Kind::Infinity, Kind::Infinity) => QUARTER_PI,
        (_, Kind::Zero) | (Kind::Infinity, _) if !x.negative => return Rounded::exact(Extended::zero(negative)),
        (_, Kind::Zero) | (Kind::Infinity, _) => Wide::ZERO,
        (Kind::Zero, _) | (_, Kind::Infinity) => HALF_PI,
        _ if !x.negative && is_identity(y, x) => return quotient(y, x).with_sign(negative).round_as_inexact(control),
        _ if (y.exponent, y.significand) <= (x.exponent, x.significand) => ratio_angle(y, x),
        _ => HALF_PI.add(ratio_angle(x, y).negate()),
    };
    let angle = if x.negative { PI.add(first_quadrant.negate()) } else { first_quadrant };
    angle.with_sign(negative).round(false, control)
}

/// Whether a quotient is so small that the processor takes it for its own arc tangent.
fn is_identity(y: Operand, x: Operand) -> bool {
    y.exponent - x.exponent - i32::from(y.significand < x.significand) < IDENTITY_BELOW
}

/// The quotient of two magnitudes, cut off as the processor does.
fn quotient(small: Operand, large: Operand) -> Wide {
    Wide::from_operand(small).divide(Wide::from_operand(large)).with_sign(false).truncate()
}

/// The arc tangent of the quotient of two magnitudes, the smaller first: the nearest eighth is split off by
/// `atan(t) = atan(c) + atan((t - c) / (1 + c t))`.
fn ratio_angle(small: Operand, large: Operand) -> Wide {
    let distance = large.exponent.abs_diff(small.exponent);
    if distance > 5 {
        return small_angle(quotient(small, large));
    }
    let eighth = nearest_eighth(small.significand, large.significand, distance);
    let (s, l) = (i128::from(small.significand), i128::from(large.significand) << distance);
    let difference = 8 * s - eighth as i128 * l;
    let numerator = Wide::new(difference < 0, 127, difference.unsigned_abs());
    let denominator = Wide::new(false, 127, (8 * l + eighth as i128 * s).unsigned_abs());
    Wide::new(false, -1, EIGHTHS[eighth]).add(small_angle(numerator.divide(denominator).truncate()))
}

/// The number of eighths in a quotient up to one, to nearest but for the last bits of the upper halves.
fn nearest_eighth(small: u64, large: u64, distance: u32) -> usize {
    let divisor = (large >> 32) << distance;
    (((small >> 32 << 3) + (divisor >> 1)) / divisor) as usize
}

fn small_angle(t: Wide) -> Wide {
    let sum = series(&COEFFICIENTS, t.square().fraction(), Terms::Alternate);
    t.multiply(Wide::from_series(sum))
}
