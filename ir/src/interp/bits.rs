//! A value of any type as plain bits, with lane access.

/// The bits of a value: integers zero-extended, vectors with lane 0 lowest, pairs with one part in each half.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bits {
    /// Bits 127..0, or the low part of a pair.
    pub low: u128,
    /// Bits 255..128, or the high part of a pair.
    pub high: u128,
}

/// A width of an integer or lane in bits: 1 to 64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Width(pub(super) u32);

impl Width {
    /// All bits of the width.
    pub(super) const fn mask(self) -> u64 {
        if self.0 >= 64 { u64::MAX } else { (1 << self.0) - 1 }
    }

    /// The sign bit alone.
    pub(super) const fn top(self) -> u64 {
        1 << (self.0 - 1)
    }

    /// Is the sign bit of `x` set?
    pub(super) const fn is_negative(self, x: u64) -> bool {
        x & self.top() != 0
    }

    /// `x` as a signed number.
    pub(super) const fn signed(self, x: u64) -> i64 {
        let unused = 64 - self.0;
        (x << unused) as i64 >> unused
    }

    /// The least signed number.
    pub(super) const fn min_signed(self) -> i64 {
        self.signed(self.top())
    }

    /// The greatest signed number.
    pub(super) const fn max_signed(self) -> i64 {
        (self.mask() >> 1) as i64
    }
}

impl Bits {
    /// No bit set.
    pub const ZERO: Self = Self { low: 0, high: 0 };

    /// An integer.
    pub const fn int(value: u64) -> Self {
        Self { low: value as u128, high: 0 }
    }

    /// A value of up to 128 bits.
    pub const fn wide(value: u128) -> Self {
        Self { low: value, high: 0 }
    }

    /// The low 64 bits.
    pub const fn low_u64(self) -> u64 {
        self.low as u64
    }

    /// The low `bits` bits, the rest zero.
    #[must_use]
    pub const fn truncated(self, bits: u32) -> Self {
        match bits {
            0..128 => Self { low: self.low & ((1 << bits) - 1), high: 0 },
            128 => Self { low: self.low, high: 0 },
            _ => self,
        }
    }

    /// Lane `index` of `width` bits; zero beyond the value.
    pub(super) const fn lane(self, width: Width, index: u32) -> u64 {
        let bit = index * width.0;
        let part = if bit < 128 {
            self.low >> bit
        } else if bit < 256 {
            self.high >> (bit - 128)
        } else {
            0
        };
        part as u64 & width.mask()
    }

    /// Sets lane `index` of `width` bits.
    pub(super) const fn set_lane(&mut self, width: Width, index: u32, value: u64) {
        let bit = index * width.0;
        let (part, shift) = if bit < 128 { (&mut self.low, bit) } else { (&mut self.high, bit - 128) };
        if shift < 128 {
            *part = *part & !((width.mask() as u128) << shift) | ((value & width.mask()) as u128) << shift;
        }
    }

    /// The bytes, lowest first.
    pub(super) fn to_bytes(self) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(&self.low.to_le_bytes());
        bytes[16..].copy_from_slice(&self.high.to_le_bytes());
        bytes
    }

    /// The value with these bytes, lowest first.
    pub(super) fn from_bytes(bytes: [u8; 32]) -> Self {
        let mut value = Self::ZERO;
        for (index, byte) in (0..).zip(bytes) {
            value.set_lane(Width(8), index, u64::from(byte));
        }
        value
    }
}
