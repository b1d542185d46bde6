//! The 80-bit format and its classes.

/// A value of the double-extended format: 64 bits of significand with an explicit integer bit, 15 bits of exponent with
/// bias 16383, and a sign.
///
/// Every bit pattern is allowed, among them those that the processor refuses as operands (SDM volume 1, 8.2.2).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Extended {
    /// Bits 63:0, the integer bit first.
    pub significand: u64,
    /// Bits 79:64, the sign in bit 15.
    pub sign_exponent: u16,
}

/// Value classes, as FXAM tells them apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Class {
    /// Pseudo-NaN, pseudo-infinity or unnormal: an exponent that is not zero without the integer bit.
    Unsupported,
    /// Quiet or signaling NaN.
    Nan,
    /// Normal finite number.
    Normal,
    /// Infinity.
    Infinity,
    /// Zero.
    Zero,
    /// Denormal or pseudo-denormal: exponent field zero, significand not.
    Denormal,
}

/// Bias of the exponent field.
pub(crate) const BIAS: i32 = 16383;
/// Largest exponent field; that of infinities and NaNs.
pub(crate) const MAX_FIELD: u16 = 0x7FFF;
/// The integer bit of a significand.
pub(crate) const INTEGER_BIT: u64 = 1 << 63;
/// The bit of a significand that makes a NaN quiet.
pub(crate) const QUIET_BIT: u64 = 1 << 62;
/// The sign in `sign_exponent`.
pub(crate) const SIGN_BIT: u16 = 1 << 15;

impl Extended {
    /// Positive zero.
    pub const ZERO: Self = Self::new(false, 0, 0);
    /// One.
    pub const ONE: Self = Self::new(false, BIAS as u16, INTEGER_BIT);
    /// The quiet NaN that answers invalid operations ("real indefinite").
    pub const INDEFINITE: Self = Self::new(true, MAX_FIELD, INTEGER_BIT | QUIET_BIT);

    /// A value of its fields; `field` is the biased exponent of 15 bits.
    #[must_use]
    pub const fn new(negative: bool, field: u16, significand: u64) -> Self {
        Self { significand, sign_exponent: (negative as u16) << 15 | field & MAX_FIELD }
    }

    /// Infinity of a sign.
    #[must_use]
    pub const fn infinity(negative: bool) -> Self {
        Self::new(negative, MAX_FIELD, INTEGER_BIT)
    }

    /// Zero of a sign.
    #[must_use]
    pub const fn zero(negative: bool) -> Self {
        Self::new(negative, 0, 0)
    }

    /// An integer of 64 bits with a sign.
    pub(crate) const fn from_integer(negative: bool, magnitude: u64) -> Self {
        if magnitude == 0 {
            return Self::zero(negative);
        }
        let shift = magnitude.leading_zeros();
        Self::new(negative, (BIAS + 63) as u16 - shift as u16, magnitude << shift)
    }

    /// The value of ten bytes in memory order.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 10]) -> Self {
        let [s0, s1, s2, s3, s4, s5, s6, s7, e0, e1] = bytes;
        Self {
            significand: u64::from_le_bytes([s0, s1, s2, s3, s4, s5, s6, s7]),
            sign_exponent: u16::from_le_bytes([e0, e1]),
        }
    }

    /// The ten bytes of the value in memory order.
    #[must_use]
    pub fn to_bytes(self) -> [u8; 10] {
        let mut bytes = [0; 10];
        bytes[..8].copy_from_slice(&self.significand.to_le_bytes());
        bytes[8..].copy_from_slice(&self.sign_exponent.to_le_bytes());
        bytes
    }

    /// The sign bit.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.sign_exponent & SIGN_BIT != 0
    }

    /// The biased exponent.
    #[must_use]
    pub const fn field(self) -> u16 {
        self.sign_exponent & MAX_FIELD
    }

    /// FABS: any value without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self { sign_exponent: self.sign_exponent & MAX_FIELD, ..self }
    }

    /// FCHS: any value with its sign inverted.
    #[must_use]
    pub const fn negate(self) -> Self {
        Self { sign_exponent: self.sign_exponent ^ SIGN_BIT, ..self }
    }

    /// The class, whatever the sign.
    #[must_use]
    pub const fn class(self) -> Class {
        let integer = self.significand & INTEGER_BIT != 0;
        match self.field() {
            0 if self.significand == 0 => Class::Zero,
            0 => Class::Denormal,
            _ if !integer => Class::Unsupported,
            MAX_FIELD if self.significand == INTEGER_BIT => Class::Infinity,
            MAX_FIELD => Class::Nan,
            _ => Class::Normal,
        }
    }
}
