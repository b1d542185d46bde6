//! Random states of the x87 unit, as FRSTOR loads and FNSAVE stores them.

use super::Random;
use causeway_routine::unit::Unit;

/// The 32-bit image of FNSAVE: an environment of 28 bytes, then ST(0) to ST(7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct X87Image(pub [u8; 108]);

/// How many numbers of 80 bits of one sign lie between two, that many units in the last place; the most where signs differ.
pub fn distance(one: u128, other: u128) -> u128 {
    // Without the integer bit, magnitudes are consecutive across exponents.
    let magnitude = |value: u128| (value >> 64 & 0x7fff) << 63 | value & ((1 << 63) - 1);
    if (one ^ other) >> 79 & 1 == 0 { magnitude(one).abs_diff(magnitude(other)) } else { u128::MAX }
}

/// Places in the image, bytes.
const CONTROL: usize = 0;
const STATUS: usize = 4;
const TAGS: usize = 8;
const REGISTERS: usize = 28;

impl Default for X87Image {
    fn default() -> Self {
        Self::of(&Unit::INITIAL)
    }
}

impl X87Image {
    /// The image of a unit, with all pointers zero.
    pub fn of(unit: &Unit) -> Self {
        let mut image = [0; 108];
        for (at, word) in [(CONTROL, unit.control), (STATUS, unit.status_word()), (TAGS, unit.tag_word())] {
            image[at..at + 2].copy_from_slice(&word.to_le_bytes());
        }
        for index in 0..8 {
            let at = REGISTERS + usize::from(index) * 10;
            image[at..at + 10].copy_from_slice(&unit.raw(index).to_le_bytes()[..10]);
        }
        Self(image)
    }

    fn word(&self, at: usize) -> u16 {
        u16::from_le_bytes([self.0[at], self.0[at + 1]])
    }

    /// The unit of an image.
    pub fn unit(&self) -> Unit {
        let mut unit = Unit::INITIAL;
        unit.set_control(self.word(CONTROL));
        unit.set_status_word(self.word(STATUS));
        unit.set_tag_word(self.word(TAGS));
        for index in 0..8 {
            let at = REGISTERS + usize::from(index) * 10;
            let mut bytes = [0; 16];
            bytes[..10].copy_from_slice(&self.0[at..at + 10]);
            unit.set_raw(index, u128::from_le_bytes(bytes));
        }
        unit
    }

    /// Is underflow not masked?
    pub fn traps_underflow(&self) -> bool {
        const UNDERFLOW_MASK: u16 = 1 << 4;
        self.unit().control & UNDERFLOW_MASK == 0
    }

    /// The 80 bits of ST(`n`), without the sign.
    pub fn magnitude(&self, n: u8) -> u128 {
        const SIGN: u128 = 1 << 79;
        self.unit().raw(n) & !SIGN
    }

    /// A random state: mostly masked exceptions and registers in use.
    pub fn random(random: &mut Random) -> Self {
        let mut unit = Unit::INITIAL;
        let modes = random.bits() as u16 & 0xf00;
        let masks = if random.one_in(4) { random.bits() as u16 & 0x3f } else { 0x3f };
        unit.set_control(if random.one_in(2) { modes | masks } else { 0x300 | masks });
        let pending = if random.one_in(8) { u16::MAX } else { !0x3f | unit.control };
        unit.set_status_word(random.bits() as u16 & pending);
        unit.empty = match random.below(4) {
            0 => random.bits() as u8,
            1 => 1 << random.below(8),
            2 => 1 << unit.physical(7),
            _ => 0,
        };
        let near = 0x3fff - 40 + random.below(80) as u16;
        for index in 0..8 {
            unit.set_raw(index, number(random, near));
        }
        Self::of(&unit)
    }
}

/// 80 bits of any class, often of an exponent near `near`.
fn number(random: &mut Random, near: u16) -> u128 {
    const EDGES: [(u16, u64); 16] = [
        (0, 0),
        (0x8000, 0),
        (0x3fff, 1 << 63),
        (0xbfff, 1 << 63),
        (0x7fff, 1 << 63),
        (0xffff, 1 << 63),
        (0x7fff, 3 << 62),
        (0xffff, 3 << 62),
        (0x7fff, 5 << 61),
        (0x7fff, 1 << 62),
        (0, 1),
        (0, 1 << 63),
        (0x8000, 0x7fff_ffff_ffff_ffff),
        (0x3fff, 1),
        (0x7ffe, u64::MAX),
        (0x0001, 1 << 63),
    ];
    let sign = random.bits() as u16 & 0x8000;
    let (exponent, significand) = match random.below(6) {
        0 => random.pick(&EDGES),
        1 => (random.bits() as u16, random.bits()),
        2 => (sign | (0x3fff + random.below(70) as u16), random.integer() | 1 << 63),
        3 => (sign | near, random.bits() << random.below(60) | 1 << 63),
        _ => (sign | (near + random.below(5) as u16), random.bits() | 1 << 63),
    };
    u128::from(exponent) << 64 | u128::from(significand)
}
