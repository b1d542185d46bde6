//! Immediate operands that can only hold what their instruction field can encode.

use crate::inst::{ShiftKind, Size};

/// Unsigned immediates of a given width in bits.
macro_rules! unsigned_immediates {
    ($($(#[$doc:meta])* $name:ident($repr:ty) = $bits:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name($repr);
        impl $name {
            /// Largest value.
            pub const MAX: u32 = (1 << $bits) - 1;
            /// The immediate, where `value` fits the field.
            #[inline]
            pub const fn new(value: u64) -> Option<Self> {
                if value <= Self::MAX as u64 { Some(Self(value as $repr)) } else { None }
            }
            /// The immediate of a value known to fit.
            ///
            /// # Panics
            /// Where `value` does not fit the field.
            #[inline]
            pub const fn of(value: u32) -> Self {
                assert!(value <= Self::MAX, "immediate out of range");
                Self(value as $repr)
            }
            /// The value.
            #[inline]
            pub const fn value(self) -> u32 {
                self.0 as u32
            }
        }
    )* };
}

unsigned_immediates! {
    /// Three bits: shift of an extended register is 0 to 4 of these.
    UImm3(u8) = 3;
    /// Four bits: a flag mask, a byte index.
    UImm4(u8) = 4;
    /// Five bits: the operand of a conditional compare.
    UImm5(u8) = 5;
    /// Six bits: a bit position.
    UImm6(u8) = 6;
    /// Seven bits: a hint number.
    UImm7(u8) = 7;
    /// Eight bits.
    UImm8(u8) = 8;
    /// Twelve bits: scaled offset of a load or store.
    UImm12(u16) = 12;
    /// Sixteen bits: `brk`, `svc`, `udf`.
    UImm16(u16) = 16;
}

/// Signed immediates of a given width in bits.
macro_rules! signed_immediates {
    ($($(#[$doc:meta])* $name:ident($repr:ty) = $bits:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name($repr);
        impl $name {
            /// The immediate, where `value` fits the field.
            #[inline]
            pub const fn new(value: i64) -> Option<Self> {
                let limit = 1i64 << ($bits - 1);
                if value >= -limit && value < limit { Some(Self(value as $repr)) } else { None }
            }
            /// The immediate of a value known to fit.
            ///
            /// # Panics
            /// Where `value` does not fit the field.
            #[inline]
            pub const fn of(value: i32) -> Self {
                match Self::new(value as i64) {
                    Some(imm) => imm,
                    None => panic!("immediate out of range"),
                }
            }
            /// The value.
            #[inline]
            pub const fn value(self) -> i32 {
                self.0 as i32
            }
            /// The bits of the instruction field.
            #[inline]
            pub(crate) const fn field(self) -> u32 {
                self.0 as u32 & ((1 << $bits) - 1)
            }
        }
    )* };
}

signed_immediates! {
    /// Nine bits: unscaled offset of a load or store, bytes.
    SImm9(i16) = 9;
    /// Seven bits: offset of a pair, in units of the access size.
    SImm7(i8) = 7;
    /// Eight bits: an immediate of a scalable vector instruction.
    SImm8(i8) = 8;
    /// Four bits: offset of a predicated access, in registers.
    SImm4(i8) = 4;
}

/// Immediate of `add` and `sub`: twelve bits, optionally shifted left by twelve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ArithImm {
    imm: u16,
    shift12: bool,
}

impl ArithImm {
    /// The immediate, where `value` is below 4096 or a multiple of 4096 below 2^24.
    #[inline]
    pub const fn new(value: u64) -> Option<Self> {
        if value < 0x1000 {
            Some(Self { imm: value as u16, shift12: false })
        } else if value & 0xfff == 0 && value < 0x100_0000 {
            Some(Self { imm: (value >> 12) as u16, shift12: true })
        } else {
            None
        }
    }
    /// The value, shift applied.
    pub const fn value(self) -> u32 {
        if self.shift12 { (self.imm as u32) << 12 } else { self.imm as u32 }
    }
    /// Whether the field is shifted left by twelve.
    pub const fn shift12(self) -> bool {
        self.shift12
    }
    /// `sh:imm12`.
    #[inline]
    pub(crate) const fn field(self) -> u32 {
        (self.shift12 as u32) << 12 | self.imm as u32
    }
}

/// Bitmask immediate of the logical instructions as `N:immr:imms` (Arm ARM, `DecodeBitMasks`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LogicalImm(u16);

impl LogicalImm {
    /// The immediate, where `value` is a rotated run of ones repeated over an element of 2, 4, 8, 16, 32 or 64 bits.
    /// For [`Size::W`] the upper half of `value` must be zero.
    pub const fn new(value: u64, size: Size) -> Option<Self> {
        let value = match size {
            Size::X => value,
            Size::W if value >> 32 != 0 => return None,
            Size::W => value << 32 | value,
        };
        if value == 0 || value == u64::MAX {
            return None;
        }
        // Rotate so that a run of ones starts at bit 0 and a zero stands at bit 63.
        let rotation = if value & 1 == 0 { value.trailing_zeros() } else { 64 - value.leading_ones() };
        let normal = value.rotate_right(rotation);
        let ones = normal.trailing_ones();
        let zeros = normal.leading_zeros();
        let period = next_run(normal, ones, zeros);
        if !period.is_power_of_two() || normal.rotate_right(period) != normal || ones >= period {
            return None;
        }
        let n = (period == 64) as u16;
        let imms = ((!(period - 1) << 1) & 0x3f) as u16 | (ones - 1) as u16;
        let immr = (period.wrapping_sub(rotation) & (period - 1)) as u16;
        Some(Self(n << 12 | immr << 6 | imms))
    }

    /// The immediate of a value known to be encodable.
    ///
    /// # Panics
    /// Where it is not.
    pub const fn of(value: u64, size: Size) -> Self {
        match Self::new(value, size) {
            Some(imm) => imm,
            None => panic!("not a bitmask immediate"),
        }
    }

    /// The value that the processor makes of the field, replicated to 64 bits.
    pub const fn value(self) -> u64 {
        let (n, immr, imms) = (self.0 >> 12 & 1, (self.0 >> 6 & 63) as u32, (self.0 & 63) as u32);
        let length = 31 - ((n as u32) << 6 | (!imms & 0x3f)).leading_zeros();
        let period = 1u32 << length;
        let (ones, rotation) = ((imms & (period - 1)) + 1, immr & (period - 1));
        let mask = u64::MAX >> (64 - period);
        let run = u64::MAX >> (64 - ones);
        let element = if rotation == 0 { run } else { (run >> rotation | run << (period - rotation)) & mask };
        let mut value = element;
        let mut width = period;
        while width < 64 {
            value |= value << width;
            width *= 2;
        }
        value
    }

    /// `N:immr:imms`.
    #[inline]
    pub const fn field(self) -> u32 {
        self.0 as u32
    }
}

/// Distance from one run of ones to the next in a value that starts with `ones` ones and ends with `zeros` zeros.
const fn next_run(normal: u64, ones: u32, zeros: u32) -> u32 {
    if ones + zeros >= 64 {
        return 64;
    }
    ones + (normal >> ones).trailing_zeros()
}

/// Immediate of `movz`, `movn`, `movk`: sixteen bits at a position of 0, 16, 32 or 48.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MoveWideImm {
    bits: u16,
    position: u8,
}

impl MoveWideImm {
    /// `bits` at halfword `halfword` (0 to 3).
    ///
    /// # Panics
    /// Where `halfword` exceeds 3.
    pub const fn at(bits: u16, halfword: u8) -> Self {
        assert!(halfword < 4, "halfword of a 64-bit value");
        Self { bits, position: halfword }
    }
    /// The immediate, where at most one halfword of `value` is not zero.
    pub const fn new(value: u64) -> Option<Self> {
        let mut halfword = 0;
        while halfword < 4 {
            if value & !(0xffff << (16 * halfword)) == 0 {
                return Some(Self { bits: (value >> (16 * halfword)) as u16, position: halfword });
            }
            halfword += 1;
        }
        None
    }
    /// The sixteen bits.
    pub const fn bits(self) -> u16 {
        self.bits
    }
    /// Left shift in bits: 0, 16, 32 or 48.
    pub const fn shift(self) -> u32 {
        self.position as u32 * 16
    }
    /// The value, shift applied.
    pub const fn value(self) -> u64 {
        (self.bits as u64) << self.shift()
    }
    /// `hw:imm16`.
    #[inline]
    pub(crate) const fn field(self) -> u32 {
        (self.position as u32) << 16 | self.bits as u32
    }
}

/// Shift of a register operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shift {
    /// Kind; `ror` only for logical instructions.
    pub kind: ShiftKind,
    amount: u8,
}

impl Shift {
    /// No shift.
    pub const NONE: Self = Self { kind: ShiftKind::Lsl, amount: 0 };
    /// A shift by `amount` bits, where that is below 64.
    pub const fn new(kind: ShiftKind, amount: u32) -> Option<Self> {
        if amount < 64 { Some(Self { kind, amount: amount as u8 }) } else { None }
    }
    /// `lsl #amount`.
    ///
    /// # Panics
    /// Where `amount` exceeds 63; so do the other three.
    pub const fn lsl(amount: u32) -> Self {
        Self::of(ShiftKind::Lsl, amount)
    }
    /// `lsr #amount`.
    pub const fn lsr(amount: u32) -> Self {
        Self::of(ShiftKind::Lsr, amount)
    }
    /// `asr #amount`.
    pub const fn asr(amount: u32) -> Self {
        Self::of(ShiftKind::Asr, amount)
    }
    /// `ror #amount`.
    pub const fn ror(amount: u32) -> Self {
        Self::of(ShiftKind::Ror, amount)
    }
    const fn of(kind: ShiftKind, amount: u32) -> Self {
        assert!(amount < 64, "shift amount");
        Self { kind, amount: amount as u8 }
    }
    /// Amount in bits.
    #[inline]
    pub const fn amount(self) -> u32 {
        self.amount as u32
    }
}

/// Eight-bit floating-point immediate `±(16..31)/16 * 2^(-3..4)` of `fmov`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FpImm8(u8);

impl FpImm8 {
    /// The immediate of a double's bits, where it has the form above.
    pub const fn new(bits: u64) -> Option<Self> {
        let exponent = (bits >> 52 & 0x7ff) as i32 - 1023;
        if bits << 16 != 0 || exponent < -3 || exponent > 4 {
            return None;
        }
        // The field holds NOT(b):b..b:cd; b is set for negative exponents.
        let b = (exponent <= 0) as u8;
        let cd = ((exponent - 1) & 3) as u8;
        Some(Self(((bits >> 63) as u8) << 7 | b << 6 | cd << 4 | (bits >> 48 & 15) as u8))
    }
    /// The immediate with this field; every field is one.
    pub const fn from_field(field: u8) -> Self {
        Self(field)
    }
    /// The field.
    #[inline]
    pub const fn field(self) -> u32 {
        self.0 as u32
    }
    /// The value.
    pub fn value(self) -> f64 {
        let mantissa = f64::from(16 + (self.0 & 15));
        let exponent = i32::from(self.0 >> 4 & 3) + if self.0 & 0x40 == 0 { 1 } else { -3 };
        let magnitude = mantissa * 2f64.powi(exponent - 4);
        if self.0 & 0x80 == 0 { magnitude } else { -magnitude }
    }
}

/// Modified immediate of `movi`, `mvni`, `orr`, `bic` and `fmov` (vector), as `op:cmode` and `abcdefgh`
/// (Arm ARM, `AdvSIMDExpandImm`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VectorImm {
    /// `op` in bit 4, `cmode` in bits 3..=0.
    selector: u8,
    bits: u8,
}

impl VectorImm {
    /// The immediate of `movi`, `mvni` or `fmov` that gives both 64-bit halves this value, where there is one.
    pub const fn new(value: u64) -> Option<Self> {
        if let Some(imm) = Self::of_element(value, 0) {
            return Some(imm);
        }
        // MVNI: the inverse of a shifted form, selectors 0x10 to 0x1d.
        if let Some(imm) = Self::of_element(!value, 0)
            && imm.selector < 14
        {
            return Some(Self { selector: imm.selector | 0x10, bits: imm.bits });
        }
        if let Some(bits) = byte_mask(value) {
            return Some(Self { selector: 0x1e, bits });
        }
        Self::floating(value)
    }

    /// The immediate of `orr` (vector, immediate) with this 64-bit pattern: one byte in each 16 or 32-bit element.
    pub const fn orr(value: u64) -> Option<Self> {
        match Self::of_element(value, 1) {
            Some(imm) if imm.selector & 1 == 1 && imm.selector < 12 => Some(imm),
            _ => None,
        }
    }

    /// The immediate of `bic` (vector, immediate) that clears the bits set in this 64-bit pattern.
    pub const fn bic(clear: u64) -> Option<Self> {
        match Self::orr(clear) {
            Some(imm) => Some(Self { selector: imm.selector | 0x10, bits: imm.bits }),
            None => None,
        }
    }

    const fn of_element(value: u64, low: u8) -> Option<Self> {
        let word = value as u32;
        if value >> 32 != word as u64 {
            return None;
        }
        let byte = word as u8;
        if low == 0 && word == byte as u32 * 0x0101_0101 {
            return Some(Self { selector: 0xe, bits: byte });
        }
        let mut shift = 0;
        while shift < 4 {
            if word & !(0xff << (8 * shift)) == 0 {
                return Some(Self { selector: (shift as u8) << 1 | low, bits: (word >> (8 * shift)) as u8 });
            }
            shift += 1;
        }
        let half = word as u16;
        if word >> 16 != half as u32 {
            return Self::ones_shifted(word, low);
        }
        if half & 0xff00 == 0 {
            return Some(Self { selector: 8 | low, bits: half as u8 });
        }
        if half & 0xff == 0 { Some(Self { selector: 10 | low, bits: (half >> 8) as u8 }) } else { None }
    }

    /// `msl #8` and `msl #16`.
    const fn ones_shifted(word: u32, low: u8) -> Option<Self> {
        if low == 1 {
            return None;
        }
        if word & !0xff00 == 0xff {
            return Some(Self { selector: 0xc, bits: (word >> 8) as u8 });
        }
        if word & !0xff_0000 == 0xffff { Some(Self { selector: 0xd, bits: (word >> 16) as u8 }) } else { None }
    }

    const fn floating(value: u64) -> Option<Self> {
        if let Some(imm) = FpImm8::new(value) {
            return Some(Self { selector: 0x1f, bits: imm.0 });
        }
        let word = value as u32;
        if value >> 32 != word as u64 || word & 0x7_ffff != 0 {
            return None;
        }
        let exponent = word >> 25 & 0x3f;
        if exponent != 0x20 && exponent != 0x1f {
            return None;
        }
        let bits = ((word >> 31) as u8) << 7 | ((exponent == 0x1f) as u8) << 6 | (word >> 19 & 0x3f) as u8;
        Some(Self { selector: 0xf, bits })
    }

    /// `op` (bit 4) and `cmode` (bits 3..=0).
    pub const fn selector(self) -> u32 {
        self.selector as u32
    }
    /// `abcdefgh`.
    pub const fn bits(self) -> u32 {
        self.bits as u32
    }
    /// Whether the instruction also reads its destination (`orr`, `bic`).
    pub const fn reads_destination(self) -> bool {
        let cmode = self.selector & 15;
        cmode & 1 == 1 && cmode < 12
    }
}

/// One bit per byte, where each byte is 0 or 0xff.
const fn byte_mask(value: u64) -> Option<u8> {
    let mut bits = 0;
    let mut index = 0;
    while index < 8 {
        match (value >> (8 * index)) as u8 {
            0 => {}
            0xff => bits |= 1 << index,
            _ => return None,
        }
        index += 1;
    }
    Some(bits)
}
