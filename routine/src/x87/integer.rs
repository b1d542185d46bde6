//! FIST, FISTP, FISTTP and FRNDINT.

use super::control::{Control, Exceptions, Rounded};
use super::extended::Extended;
use super::operand::{Kind, Operand};
use super::round::{cut, shift_right_sticky};

/// Widths of integers in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    /// 16 bits.
    Word,
    /// 32 bits.
    Dword,
    /// 64 bits.
    Qword,
}

impl Width {
    const fn bits(self) -> u32 {
        match self {
            Self::Word => 16,
            Self::Dword => 32,
            Self::Qword => 64,
        }
    }

    /// The answer to values that do not fit ("integer indefinite"), sign-extended.
    #[must_use]
    pub const fn indefinite(self) -> i64 {
        i64::MIN >> (64 - self.bits())
    }
}

/// FIST and FISTP: the rounded integer, sign-extended. FISTTP is the same with [`Control::truncating`].
#[inline]
#[must_use]
pub fn to_integer(value: Extended, width: Width, control: Control) -> Rounded<i64> {
    let refused = Rounded::raised(width.indefinite(), Exceptions::INVALID);
    let negative = value.is_negative();
    let limit = (1 << (width.bits() - 1)) - u64::from(!negative);
    match integral(value, control) {
        Some(rounded) if rounded.value <= limit => {
            rounded.map(|magnitude| if negative { magnitude.wrapping_neg() } else { magnitude } as i64)
        }
        _ => refused,
    }
}

/// FRNDINT: the value rounded to an integer.
#[inline]
#[must_use]
pub fn round_to_integer(value: Extended, control: Control) -> Rounded<Extended> {
    let operand = Operand::from(value);
    operand.refuse().unwrap_or_else(|| {
        let whole = operand.kind != Kind::Finite || operand.exponent >= 63;
        let rounded = if whole { None } else { integral(value, control) };
        let rounded = rounded.map_or(Rounded::exact(value), |rounded| {
            rounded.map(|magnitude| Extended::from_integer(operand.negative, magnitude))
        });
        rounded.with_denormal(operand.denormal, control)
    })
}

/// The magnitude of a number rounded to an integer; nothing where it has more than 64 bits or there is no number.
pub(crate) fn integral(value: Extended, control: Control) -> Option<Rounded<u64>> {
    let operand = Operand::from(value);
    match operand.kind {
        Kind::Zero => Some(Rounded::exact(0)),
        Kind::Finite if operand.exponent <= 63 => {
            let shift = operand.exponent.abs_diff(63);
            let bits = shift_right_sticky(u128::from(operand.significand) << 64, shift);
            let cut = cut(operand.negative, (bits >> 64) as u64, bits as u64, 0, control.rounding());
            let exceptions = if cut.inexact { Exceptions::PRECISION } else { Exceptions::empty() };
            (!cut.carry).then_some(Rounded { value: cut.significand, exceptions, rounded_up: cut.up })
        }
        _ => None,
    }
}
