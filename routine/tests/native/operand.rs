//! Random operands, most of them near something that matters.

use causeway_routine::x87::Extended;

/// Patterns that are rare in random bits: zero, infinity, NaNs of both kinds, denormals, pseudo-denormals, unsupported ones.
const CHOSEN: &[(u16, u64)] = &[
    (0, 0),
    (0, 1),
    (0, u64::MAX >> 1),
    (0, 1 << 63),
    (0, u64::MAX),
    (1, 1 << 63),
    (1, 0),
    (0x3FFF, 0),
    (0x3FFF, u64::MAX >> 1),
    (0x3FFF, 1 << 63),
    (0x3FFE, 1 << 63),
    (0x4000, 1 << 63),
    (0x4000, 3 << 62),
    (0x3FFE, u64::MAX),
    (0x7FFE, u64::MAX),
    (0x7FFE, 1 << 63),
    (0x7FFF, 0),
    (0x7FFF, 1),
    (0x7FFF, 1 << 62),
    (0x7FFF, 1 << 63),
    (0x7FFF, 1 << 63 | 1),
    (0x7FFF, 3 << 62),
    (0x7FFF, 3 << 62 | 1),
    (0x7FFF, u64::MAX),
];

/// A generator of 64-bit numbers (splitmix64).
pub(crate) struct Random(u64);

impl Random {
    /// A generator of its own for each name.
    pub(crate) fn new(name: &str) -> Self {
        Self(
            name.bytes()
                .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)),
        )
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    pub(crate) fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    /// A significand with its first bit set, often near a rounding boundary of 24, 53 or 64 bits.
    pub(crate) fn significand(&mut self) -> u64 {
        let drop = [40, 11, 32, 63][self.below(4) as usize];
        let top = self.next() >> drop << drop;
        let bits = match self.below(8) {
            0 => top,
            1 => top | 1 << (drop - 1),
            2 => (top | 1 << (drop - 1)).wrapping_add(1),
            3 => (top | 1 << (drop - 1)).wrapping_sub(1),
            4 => u64::MAX << self.below(64),
            _ => self.next(),
        };
        bits | 1 << 63
    }

    /// An exponent field.
    pub(crate) fn field(&mut self) -> u16 {
        let near = self.below(140) as u16;
        match self.below(8) {
            0 => near,
            1 => 0x7FFE - near,
            2 | 3 => 0x3FFF - 70 + near,
            // The limits of the 64-bit and of the 32-bit format.
            4 => 0x3FFF - 1022 - 70 + near,
            5 => [0x3F80, 0x407E, 0x43FE, 0x403E, 0x3FEF][self.below(5) as usize] + near % 4,
            _ => self.next() as u16 & 0x7FFF,
        }
    }

    /// Any value.
    pub(crate) fn extended(&mut self) -> Extended {
        let negative = self.one_in(2);
        match self.below(16) {
            0 | 1 => {
                let (field, significand) = CHOSEN[self.below(CHOSEN.len() as u64) as usize];
                Extended::new(negative, field, significand)
            }
            2 => Extended::new(negative, 0, self.next() >> self.below(64)),
            3 if self.one_in(2) => Extended { significand: self.next(), sign_exponent: self.next() as u16 },
            3 => Extended::new(negative, 0x7FFF, self.next()),
            4 => self.integer(),
            _ => {
                let field = self.field();
                let significand = self.significand();
                Extended::new(negative, field, if field == 0 { significand >> 1 } else { significand })
            }
        }
    }

    /// An integer or half of one.
    fn integer(&mut self) -> Extended {
        let magnitude = self.next() >> self.below(64) | 1;
        let shift = magnitude.leading_zeros();
        Extended::new(self.one_in(2), 0x3FFF + 63 - shift as u16 - self.below(2) as u16, magnitude << shift)
    }

    /// Any value, often near another one.
    pub(crate) fn related(&mut self, other: Extended) -> Extended {
        let field = other.field();
        match self.below(8) {
            0 => Extended::new(self.one_in(2), field, other.significand),
            1 => Extended::new(self.one_in(2), field, self.significand()),
            2 => {
                let near = (field + 70).saturating_sub(self.below(140) as u16).min(0x7FFE);
                Extended::new(self.one_in(2), near.max(1), self.significand())
            }
            3 if other.significand << 1 != 0 => {
                Extended::new(self.one_in(2), field, other.significand ^ 1 << self.below(63))
            }
            // The sum of the exponents near the limits.
            4 => {
                let target = [0x3FFF, 0xBFFD][self.below(2) as usize] + self.below(140) as i32 - 70;
                Extended::new(self.one_in(2), (target - i32::from(field)).clamp(1, 0x7FFE) as u16, self.significand())
            }
            _ => self.extended(),
        }
    }

    /// Eight bytes of memory: a 32-bit or 64-bit number, often special.
    pub(crate) fn interchange(&mut self) -> u64 {
        let wide = self.one_in(2);
        let (fraction, exponent) = if wide { (52, 11) } else { (23, 8) };
        let max = (1 << exponent) - 1;
        let field = match self.below(4) {
            0 => 0,
            1 => max,
            _ => self.next() & max,
        };
        let bits = match self.below(4) {
            0 => 0,
            1 => 1 << self.below(fraction),
            _ => self.next() & ((1 << fraction) - 1),
        };
        self.below(2) << (fraction + exponent) | field << fraction | bits
    }
}
