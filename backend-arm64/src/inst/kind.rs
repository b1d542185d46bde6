//! Small enumerations that instructions are made of.

use crate::asm::{Reg, SImm9, UImm12};

/// Width of a general register operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Size {
    /// 32 bits; writes clear the upper half.
    W = 0,
    /// 64 bits.
    X = 1,
}

impl Size {
    /// Width in bits.
    pub const fn bits(self) -> u32 {
        32 << self as u32
    }
    /// Bit 31 of most encodings.
    #[inline]
    pub(crate) const fn sf(self) -> u32 {
        (self as u32) << 31
    }
    pub(crate) const fn letter(self) -> char {
        match self {
            Self::W => 'w',
            Self::X => 'x',
        }
    }
}

/// Width of a scalar floating-point operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum FpSize {
    /// 16 bits (FEAT_FP16 for arithmetic).
    H = 3,
    /// 32 bits.
    S = 0,
    /// 64 bits.
    D = 1,
}

impl FpSize {
    /// Bits 23..=22 of scalar floating-point encodings.
    #[inline]
    pub(crate) const fn field(self) -> u32 {
        (self as u32) << 22
    }
    pub(crate) const fn letter(self) -> char {
        match self {
            Self::H => 'h',
            Self::S => 's',
            Self::D => 'd',
        }
    }
}

/// Width of a memory access of an atomic, or of a vector element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum ElementSize {
    /// 8 bits.
    B = 0,
    /// 16 bits.
    H = 1,
    /// 32 bits.
    S = 2,
    /// 64 bits.
    D = 3,
}

impl ElementSize {
    /// Every size, narrow to wide.
    pub const ALL: [Self; 4] = [Self::B, Self::H, Self::S, Self::D];
    /// Width in bytes.
    pub const fn bytes(self) -> u32 {
        1 << self as u32
    }
    /// Width in bits.
    pub const fn bits(self) -> u32 {
        8 << self as u32
    }
    pub(crate) const fn letter(self) -> char {
        match self {
            Self::B => 'b',
            Self::H => 'h',
            Self::S => 's',
            Self::D => 'd',
        }
    }
}

/// Arrangement of a vector operand, or a scalar in the vector file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Shape {
    /// 8 bytes.
    B8 = 0,
    /// 16 bytes.
    B16 = 1,
    /// 4 halfwords.
    H4 = 2,
    /// 8 halfwords.
    H8 = 3,
    /// 2 words.
    S2 = 4,
    /// 4 words.
    S4 = 5,
    /// 1 doubleword.
    D1 = 6,
    /// 2 doublewords.
    D2 = 7,
    /// Scalar byte.
    ScalarB = 8,
    /// Scalar halfword.
    ScalarH = 10,
    /// Scalar word.
    ScalarS = 12,
    /// Scalar doubleword.
    ScalarD = 14,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 12] = [
        Self::B8,
        Self::B16,
        Self::H4,
        Self::H8,
        Self::S2,
        Self::S4,
        Self::D1,
        Self::D2,
        Self::ScalarB,
        Self::ScalarH,
        Self::ScalarS,
        Self::ScalarD,
    ];

    /// The arrangement of 64 (`full` false) or 128 bits with elements of this size.
    pub const fn vector(element: ElementSize, full: bool) -> Self {
        Self::ALL[element as usize * 2 + full as usize]
    }
    /// The scalar of this size.
    pub const fn scalar(element: ElementSize) -> Self {
        Self::ALL[8 + element as usize]
    }
    /// Element size.
    #[inline]
    pub const fn element(self) -> ElementSize {
        match self as u8 >> 1 & 3 {
            0 => ElementSize::B,
            1 => ElementSize::H,
            2 => ElementSize::S,
            _ => ElementSize::D,
        }
    }
    /// Whether it is a scalar.
    #[inline]
    pub const fn is_scalar(self) -> bool {
        self as u8 & 8 != 0
    }
    /// Whether it has 128 bits.
    #[inline]
    pub const fn is_full(self) -> bool {
        self as u8 & 1 != 0
    }
    /// Number of elements.
    pub const fn lanes(self) -> u32 {
        if self.is_scalar() { 1 } else { (8 << self.is_full() as u32) >> self.element() as u32 }
    }
    /// One bit for each shape, in masks of what an operation accepts.
    pub const fn mask(self) -> u32 {
        1 << self as u32
    }
    /// Q, and bit 28 for scalars.
    #[inline]
    pub(crate) const fn form(self) -> u32 {
        if self.is_scalar() { 0x5000_0000 } else { (self.is_full() as u32) << 30 }
    }
    /// Element size in bits 23..=22.
    #[inline]
    pub(crate) const fn size_field(self) -> u32 {
        (self.element() as u32) << 22
    }
}

/// Condition of a conditional instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Cond {
    /// Z set.
    Eq = 0,
    /// Z clear.
    Ne = 1,
    /// C set (also `cs`).
    Hs = 2,
    /// C clear (also `cc`).
    Lo = 3,
    /// N set.
    Mi = 4,
    /// N clear.
    Pl = 5,
    /// V set.
    Vs = 6,
    /// V clear.
    Vc = 7,
    /// C set and Z clear.
    Hi = 8,
    /// C clear or Z set.
    Ls = 9,
    /// N equals V.
    Ge = 10,
    /// N differs from V.
    Lt = 11,
    /// Z clear and N equals V.
    Gt = 12,
    /// Z set or N differs from V.
    Le = 13,
    /// Always.
    Al = 14,
}

impl Cond {
    /// Every condition, in the order of the encoding.
    pub const ALL: [Self; 15] = [
        Self::Eq,
        Self::Ne,
        Self::Hs,
        Self::Lo,
        Self::Mi,
        Self::Pl,
        Self::Vs,
        Self::Vc,
        Self::Hi,
        Self::Ls,
        Self::Ge,
        Self::Lt,
        Self::Gt,
        Self::Le,
        Self::Al,
    ];

    /// The opposite condition; [`Cond::Al`] has none and stays.
    pub const fn invert(self) -> Self {
        match self {
            Self::Al => Self::Al,
            other => Self::ALL[other as usize ^ 1],
        }
    }

    /// Assembly name.
    pub const fn name(self) -> &'static str {
        ["eq", "ne", "hs", "lo", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al"][self as usize]
    }
}

/// Kind of shift of a register operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ShiftKind {
    /// Left.
    Lsl = 0,
    /// Right, zeros enter.
    Lsr = 1,
    /// Right, copies of the sign enter.
    Asr = 2,
    /// Rotation to the right.
    Ror = 3,
}

impl ShiftKind {
    /// Every kind, in the order of the encoding.
    pub const ALL: [Self; 4] = [Self::Lsl, Self::Lsr, Self::Asr, Self::Ror];
    /// Assembly name.
    pub const fn name(self) -> &'static str {
        ["lsl", "lsr", "asr", "ror"][self as usize]
    }
}

/// Extension of a register operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Extend {
    /// Zero-extended byte.
    Uxtb = 0,
    /// Zero-extended halfword.
    Uxth = 1,
    /// Zero-extended word.
    Uxtw = 2,
    /// All 64 bits; `lsl` in addresses.
    Uxtx = 3,
    /// Sign-extended byte.
    Sxtb = 4,
    /// Sign-extended halfword.
    Sxth = 5,
    /// Sign-extended word.
    Sxtw = 6,
    /// All 64 bits.
    Sxtx = 7,
}

impl Extend {
    /// Every extension, in the order of the encoding.
    pub const ALL: [Self; 8] =
        [Self::Uxtb, Self::Uxth, Self::Uxtw, Self::Uxtx, Self::Sxtb, Self::Sxth, Self::Sxtw, Self::Sxtx];
    /// Assembly name.
    pub const fn name(self) -> &'static str {
        ["uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx"][self as usize]
    }
}

/// Memory ordering of a single-instruction atomic (FEAT_LSE).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Order {
    /// None.
    Relaxed = 0,
    /// `l`.
    Release = 1,
    /// `a`.
    Acquire = 2,
    /// `al`.
    AcquireRelease = 3,
}

impl Order {
    /// Every ordering.
    pub const ALL: [Self; 4] = [Self::Relaxed, Self::Release, Self::Acquire, Self::AcquireRelease];
    /// Suffix of the mnemonic.
    pub const fn suffix(self) -> &'static str {
        ["", "l", "a", "al"][self as usize]
    }
}

/// Rotation of `fcadd` and `fcmla` in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Rotation {
    /// 0; `fcmla` only.
    R0 = 0,
    /// 90.
    R90 = 1,
    /// 180; `fcmla` only.
    R180 = 2,
    /// 270.
    R270 = 3,
}

/// Where a pair's offset is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum PairMode {
    /// Non-temporal hint, plain offset.
    NonTemporal = 0,
    /// The base is advanced after the access.
    Post = 1,
    /// Plain offset.
    Offset = 2,
    /// The base is advanced before the access.
    Pre = 3,
}

/// Address operand of a single-register load or store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Address {
    /// `[base, #imm * access size]`.
    Unsigned(Reg, UImm12),
    /// `[base, #imm]`, bytes (`ldur`, `stur`).
    Unscaled(Reg, SImm9),
    /// `[base, #imm]!`.
    Pre(Reg, SImm9),
    /// `[base], #imm`.
    Post(Reg, SImm9),
    /// `[base, index, extend #shift]`; the extension is `uxtw`, `uxtx` (written `lsl`), `sxtw` or `sxtx`, the shift the
    /// logarithm of the access size where `scaled`.
    Register {
        /// Base; may be SP.
        base: Reg,
        /// Index.
        index: Reg,
        /// Extension.
        extend: Extend,
        /// Whether the index counts accesses instead of bytes.
        scaled: bool,
    },
}

impl Address {
    /// `[base, #offset]` for an access of `access_bytes` (a power of two), in whichever form encodes it.
    pub fn offset(base: Reg, offset: i64, access_bytes: u32) -> Option<Self> {
        let size = i64::from(access_bytes);
        if offset >= 0
            && offset & (size - 1) == 0
            && let Some(imm) = UImm12::new((offset >> size.trailing_zeros()) as u64)
        {
            return Some(Self::Unsigned(base, imm));
        }
        SImm9::new(offset).map(|imm| Self::Unscaled(base, imm))
    }
    /// `[base]`.
    pub const fn base(base: Reg) -> Self {
        Self::Unsigned(base, UImm12::of(0))
    }
    /// `[base, index]`, both 64 bits wide.
    pub const fn index(base: Reg, index: Reg) -> Self {
        Self::Register { base, index, extend: Extend::Uxtx, scaled: false }
    }
}
