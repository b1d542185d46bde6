//! Operands and results: up to 256 bits with lane 0 lowest.

/// Up to 256 bits, the low half first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Vector(pub [u128; 2]);

impl Vector {
    /// The low 128 bits, the rest zero.
    #[must_use]
    pub const fn low(bits: u128) -> Self {
        Self([bits, 0])
    }

    /// Lane `index` of `bits` bits (16 to 64); zero beyond the vector.
    pub(super) fn lane(self, bits: u32, index: u32) -> u64 {
        let at = index * bits;
        let half = self.0.get((at / 128) as usize).copied().unwrap_or(0);
        (half >> (at % 128)) as u64 & mask(bits)
    }

    /// Sets a lane that is zero.
    pub(super) fn set_lane(&mut self, bits: u32, index: u32, value: u64) {
        let at = index * bits;
        if let Some(half) = self.0.get_mut((at / 128) as usize) {
            *half |= u128::from(value & mask(bits)) << (at % 128);
        }
    }
}

const fn mask(bits: u32) -> u64 {
    u64::MAX >> (64 - bits)
}
