//! FBLD and FBSTP: packed decimal integers of 18 digits.

use super::control::{Control, Exceptions, Rounded};
use super::extended::Extended;
use super::integer::integral;

const LARGEST: u64 = 999_999_999_999_999_999;
/// The answer to values of more than 18 digits ("packed decimal indefinite").
const INDEFINITE: [u8; 10] = [0, 0, 0, 0, 0, 0, 0, 0xC0, 0xFF, 0xFF];

/// FBLD: the number of ten bytes. A digit above nine counts as it stands.
#[must_use]
pub fn from_decimal(bytes: [u8; 10]) -> Extended {
    let [digits @ .., sign] = bytes;
    let magnitude =
        digits.iter().rev().fold(0, |sum, pair| sum * 100 + u64::from(pair >> 4) * 10 + u64::from(pair & 15));
    Extended::from_integer(sign & 0x80 != 0, magnitude)
}

/// FBSTP: the ten bytes of the rounded integer.
#[must_use]
pub fn to_decimal(value: Extended, control: Control) -> Rounded<[u8; 10]> {
    match integral(value, control) {
        Some(rounded) if rounded.value <= LARGEST => rounded.map(|magnitude| pack(value.is_negative(), magnitude)),
        _ => Rounded::raised(INDEFINITE, Exceptions::INVALID),
    }
}

fn pack(negative: bool, mut magnitude: u64) -> [u8; 10] {
    let mut bytes = [0; 10];
    let (digits, sign) = bytes.split_at_mut(9);
    for pair in digits {
        let two = (magnitude % 100) as u8;
        *pair = ((two / 10) << 4) | (two % 10);
        magnitude /= 100;
    }
    sign[0] = u8::from(negative) << 7;
    bytes
}
