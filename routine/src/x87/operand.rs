//! Operands taken apart: what arithmetic needs to know of a register or of a value in memory.

use super::control::{Exceptions, Rounded};
use super::extended::{BIAS, Class, Extended, INTEGER_BIT, MAX_FIELD, QUIET_BIT};

/// Kinds of operands that rules tell apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Zero,
    Finite,
    Infinity,
    QuietNan,
    SignalingNan,
    Unsupported,
}

/// An operand of an arithmetic instruction: a register, or a value in memory, which is widened without rounding.
#[derive(Clone, Copy, Debug)]
pub struct Operand {
    pub(crate) kind: Kind,
    pub(crate) negative: bool,
    /// Whether the operand raises the denormal exception.
    pub(crate) denormal: bool,
    /// Of finite numbers: the power of two of the significand's first bit.
    pub(crate) exponent: i32,
    /// Of finite numbers: normalized; of NaNs: as it stands in the 80-bit format.
    pub(crate) significand: u64,
}

impl From<Extended> for Operand {
    #[inline]
    fn from(value: Extended) -> Self {
        let negative = value.is_negative();
        let significand = value.significand;
        let exponent = i32::from(value.field()) - BIAS;
        let plain = |kind| Self { kind, negative, denormal: false, exponent, significand };
        match value.class() {
            Class::Normal => plain(Kind::Finite),
            Class::Zero => plain(Kind::Zero),
            Class::Denormal => Self::denormal(negative, 1 - BIAS, significand),
            Class::Infinity => plain(Kind::Infinity),
            Class::Nan if significand & QUIET_BIT != 0 => plain(Kind::QuietNan),
            Class::Nan => plain(Kind::SignalingNan),
            Class::Unsupported => plain(Kind::Unsupported),
        }
    }
}

/// An interchange format: widths in bits of the stored fraction and of the exponent.
#[derive(Clone, Copy)]
pub(crate) struct Interchange {
    pub(crate) fraction: u32,
    pub(crate) exponent: u32,
}

/// The 32-bit format.
pub(crate) const SINGLE: Interchange = Interchange { fraction: 23, exponent: 8 };
/// The 64-bit format.
pub(crate) const DOUBLE: Interchange = Interchange { fraction: 52, exponent: 11 };

impl Interchange {
    /// The bias, which is also the largest exponent.
    pub(crate) const fn bias(self) -> i32 {
        (1 << (self.exponent - 1)) - 1
    }

    /// The exponent field of infinities and NaNs.
    pub(crate) const fn max_field(self) -> u64 {
        (1 << self.exponent) - 1
    }
}

impl Operand {
    /// The value of 32-bit format with these bits.
    #[inline]
    #[must_use]
    pub fn single(bits: u32) -> Self {
        Self::interchange(u64::from(bits), SINGLE)
    }

    /// The value of 64-bit format with these bits.
    #[inline]
    #[must_use]
    pub fn double(bits: u64) -> Self {
        Self::interchange(bits, DOUBLE)
    }

    /// An integer; every one of 64 bits is representable.
    #[inline]
    #[must_use]
    pub fn integer(value: i64) -> Self {
        let negative = value < 0;
        match value.unsigned_abs() {
            0 => Self { kind: Kind::Zero, negative, denormal: false, exponent: 0, significand: 0 },
            magnitude => Self::finite(negative, 63, magnitude),
        }
    }

    fn interchange(bits: u64, format: Interchange) -> Self {
        let negative = bits >> (format.fraction + format.exponent) & 1 != 0;
        let field = bits >> format.fraction & format.max_field();
        let fraction = bits << (64 - format.fraction) >> 1;
        let plain = |kind| Self { kind, negative, denormal: false, exponent: 0, significand: fraction | INTEGER_BIT };
        match field {
            0 if fraction == 0 => Self { significand: 0, ..plain(Kind::Zero) },
            0 => Self::denormal(negative, 1 - format.bias(), fraction),
            field if field < format.max_field() => {
                Self { exponent: field as i32 - format.bias(), ..plain(Kind::Finite) }
            }
            _ if fraction == 0 => plain(Kind::Infinity),
            _ if fraction & QUIET_BIT != 0 => plain(Kind::QuietNan),
            _ => plain(Kind::SignalingNan),
        }
    }

    /// The finite number `significand * 2^(exponent - 63)`; the significand is not zero.
    pub(crate) fn finite(negative: bool, exponent: i32, significand: u64) -> Self {
        let shift = significand.leading_zeros();
        Self {
            kind: Kind::Finite,
            negative,
            denormal: false,
            exponent: exponent - shift as i32,
            significand: significand << shift,
        }
    }

    fn denormal(negative: bool, exponent: i32, significand: u64) -> Self {
        Self { denormal: true, ..Self::finite(negative, exponent, significand) }
    }

    /// The operand with its sign inverted.
    pub(crate) fn negate(self) -> Self {
        Self { negative: !self.negative, ..self }
    }

    /// Whether the operand is a number, infinities among them.
    pub(crate) fn is_number(self) -> bool {
        matches!(self.kind, Kind::Zero | Kind::Finite | Kind::Infinity)
    }

    pub(crate) fn is_nan(self) -> bool {
        matches!(self.kind, Kind::QuietNan | Kind::SignalingNan)
    }

    /// The NaN, made quiet, in the 80-bit format.
    fn quiet(self) -> Extended {
        Extended::new(self.negative, MAX_FIELD, self.significand | QUIET_BIT)
    }

    /// The answer of an instruction with one operand to a NaN or an unsupported operand.
    pub(crate) fn refuse(self) -> Option<Rounded<Extended>> {
        match self.kind {
            Kind::Unsupported => Some(invalid()),
            Kind::SignalingNan => Some(Rounded::raised(self.quiet(), Exceptions::INVALID)),
            Kind::QuietNan => Some(Rounded::exact(self.quiet())),
            Kind::Zero | Kind::Finite | Kind::Infinity => None,
        }
    }
}

/// The answer to an invalid operation.
pub(crate) const fn invalid() -> Rounded<Extended> {
    Rounded::raised(Extended::INDEFINITE, Exceptions::INVALID)
}

/// The answer of an instruction with two operands to NaNs and unsupported operands (SDM volume 1, table 4-7).
#[inline]
pub(crate) fn refuse(a: Operand, b: Operand) -> Option<Rounded<Extended>> {
    if a.is_number() && b.is_number() { None } else { Some(refused(a, b)) }
}

#[cold]
fn refused(a: Operand, b: Operand) -> Rounded<Extended> {
    if a.kind == Kind::Unsupported || b.kind == Kind::Unsupported {
        return invalid();
    }
    let signaling = a.kind == Kind::SignalingNan || b.kind == Kind::SignalingNan;
    let exceptions = if signaling { Exceptions::INVALID } else { Exceptions::empty() };
    Rounded::raised(choose_nan(a, b).quiet(), exceptions)
}

/// Which of two operands, one of them a NaN, is the result: a quiet NaN rather than a signaling one, then the larger
/// significand, then the positive one.
fn choose_nan(a: Operand, b: Operand) -> Operand {
    let rank =
        |operand: Operand| (operand.is_nan(), operand.kind == Kind::QuietNan, operand.significand, !operand.negative);
    if rank(a) >= rank(b) { a } else { b }
}
