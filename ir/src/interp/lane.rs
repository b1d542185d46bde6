//! Operations on one lane: integers of a width, given and returned zero-extended (results may carry bits above).

use super::bits::Width;

/// An operation on two lanes.
pub(super) type Binary = fn(Width, u64, u64) -> u64;

pub(super) fn add(_: Width, a: u64, b: u64) -> u64 {
    a.wrapping_add(b)
}

pub(super) fn sub(_: Width, a: u64, b: u64) -> u64 {
    a.wrapping_sub(b)
}

pub(super) fn mul(_: Width, a: u64, b: u64) -> u64 {
    a.wrapping_mul(b)
}

/// `value` brought into the signed range of a width.
pub(super) fn saturate_signed(width: Width, value: i128) -> u64 {
    value.clamp(i128::from(width.min_signed()), i128::from(width.max_signed())) as u64
}

/// `value` brought into the unsigned range of a width.
pub(super) fn saturate_unsigned(width: Width, value: i128) -> u64 {
    value.clamp(0, i128::from(width.mask())) as u64
}

fn signed(width: Width, x: u64) -> i128 {
    i128::from(width.signed(x))
}

pub(super) fn add_sat_s(width: Width, a: u64, b: u64) -> u64 {
    saturate_signed(width, signed(width, a) + signed(width, b))
}

pub(super) fn add_sat_u(width: Width, a: u64, b: u64) -> u64 {
    saturate_unsigned(width, i128::from(a) + i128::from(b))
}

pub(super) fn sub_sat_s(width: Width, a: u64, b: u64) -> u64 {
    saturate_signed(width, signed(width, a) - signed(width, b))
}

pub(super) fn sub_sat_u(width: Width, a: u64, b: u64) -> u64 {
    saturate_unsigned(width, i128::from(a) - i128::from(b))
}

pub(super) fn mul_high_s(width: Width, a: u64, b: u64) -> u64 {
    ((signed(width, a) * signed(width, b)) >> width.0) as u64
}

pub(super) fn mul_high_u(width: Width, a: u64, b: u64) -> u64 {
    ((u128::from(a) * u128::from(b)) >> width.0) as u64
}

pub(super) fn mul_high_round(width: Width, a: u64, b: u64) -> u64 {
    ((((signed(width, a) * signed(width, b)) >> 14) + 1) >> 1) as u64
}

pub(super) fn average(_: Width, a: u64, b: u64) -> u64 {
    ((u128::from(a) + u128::from(b) + 1) >> 1) as u64
}

pub(super) fn min_s(width: Width, a: u64, b: u64) -> u64 {
    width.signed(a).min(width.signed(b)) as u64
}

pub(super) fn min_u(_: Width, a: u64, b: u64) -> u64 {
    a.min(b)
}

pub(super) fn max_s(width: Width, a: u64, b: u64) -> u64 {
    width.signed(a).max(width.signed(b)) as u64
}

pub(super) fn max_u(_: Width, a: u64, b: u64) -> u64 {
    a.max(b)
}

pub(super) fn sign(width: Width, a: u64, b: u64) -> u64 {
    match width.signed(b) {
        0 => 0,
        ..0 => a.wrapping_neg(),
        _ => a,
    }
}

pub(super) fn equal(_: Width, a: u64, b: u64) -> u64 {
    if a == b { u64::MAX } else { 0 }
}

pub(super) fn greater_s(width: Width, a: u64, b: u64) -> u64 {
    if width.signed(a) > width.signed(b) { u64::MAX } else { 0 }
}

pub(super) fn shl(width: Width, a: u64, count: u64) -> u64 {
    if count >= u64::from(width.0) { 0 } else { a << count }
}

pub(super) fn shr(width: Width, a: u64, count: u64) -> u64 {
    if count >= u64::from(width.0) { 0 } else { a >> count }
}

pub(super) fn sar(width: Width, a: u64, count: u64) -> u64 {
    (width.signed(a) >> count.min(u64::from(width.0) - 1)) as u64
}
