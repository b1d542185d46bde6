//! Registers as instruction operands: physical or, before register allocation, virtual.

use core::fmt;

/// Register file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RegClass {
    /// X0 to X30, XZR, SP.
    General,
    /// V0 to V31.
    Vector,
}

/// A register operand. Bit 31 says virtual, bit 30 vector, the rest is the number; 63 stands for SP, 31 for ZR.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reg(u32);

/// View of a physical register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PReg {
    /// Register file.
    pub class: RegClass,
    /// Hardware number, 0 to 31.
    pub number: u8,
    /// Number 31 means the stack pointer.
    pub is_sp: bool,
}

/// View of a virtual register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VReg {
    /// Register file.
    pub class: RegClass,
    /// Index, counted from 0 over both classes or per class, as the owner likes.
    pub index: u32,
}

const VIRTUAL: u32 = 1 << 31;
const VECTOR: u32 = 1 << 30;
const NUMBER: u32 = 0x3f;

impl Reg {
    /// The zero register, XZR or WZR.
    pub const ZR: Self = Self(31);
    /// The stack pointer.
    pub const SP: Self = Self(63);

    /// General register `number`, at most 30.
    pub const fn x(number: u8) -> Self {
        assert!(number < 31, "X registers are 0 to 30; use ZR or SP");
        Self(number as u32)
    }

    /// Vector register `number`, at most 31.
    pub const fn v(number: u8) -> Self {
        assert!(number < 32, "V registers are 0 to 31");
        Self(VECTOR | number as u32)
    }

    /// Virtual register `index` (below 2^30) of a class.
    pub const fn virtual_reg(class: RegClass, index: u32) -> Self {
        assert!(index < VECTOR, "virtual register index too large");
        match class {
            RegClass::General => Self(VIRTUAL | index),
            RegClass::Vector => Self(VIRTUAL | VECTOR | index),
        }
    }

    /// Physical register of a class; number 31 of the general class is ZR.
    pub const fn physical(class: RegClass, number: u8) -> Self {
        assert!(number < 32, "register numbers are 0 to 31");
        match class {
            RegClass::General => Self(number as u32),
            RegClass::Vector => Self(VECTOR | number as u32),
        }
    }

    /// Register file.
    #[inline]
    pub const fn class(self) -> RegClass {
        if self.0 & VECTOR == 0 { RegClass::General } else { RegClass::Vector }
    }

    /// Whether it is virtual.
    #[inline]
    pub const fn is_virtual(self) -> bool {
        self.0 & VIRTUAL != 0
    }

    /// Whether it is the zero register.
    #[inline]
    pub const fn is_zr(self) -> bool {
        self.0 == Self::ZR.0
    }

    /// Whether it is the stack pointer.
    #[inline]
    pub const fn is_sp(self) -> bool {
        self.0 == Self::SP.0
    }

    /// View as a virtual register.
    #[inline]
    pub const fn as_virtual(self) -> Option<VReg> {
        if self.is_virtual() { Some(VReg { class: self.class(), index: self.0 & !(VIRTUAL | VECTOR) }) } else { None }
    }

    /// View as a physical register.
    #[inline]
    pub const fn as_physical(self) -> Option<PReg> {
        if self.is_virtual() {
            None
        } else {
            Some(PReg { class: self.class(), number: self.0 as u8 & 31, is_sp: self.is_sp() })
        }
    }

    /// The register after this one, wrapping from V31 to V0 in the vector class.
    pub const fn next(self) -> Self {
        Self(self.0 & !31 | (self.0 + 1) & 31)
    }

    /// The five bits of an instruction field.
    #[inline]
    pub(crate) const fn field(self) -> u32 {
        debug_assert!(!self.is_virtual(), "virtual register in the encoder");
        debug_assert!(!self.is_sp(), "SP where the encoding means ZR");
        self.0 & 31
    }

    /// The five bits of a field where 31 means SP.
    #[inline]
    pub(crate) const fn field_or_sp(self) -> u32 {
        debug_assert!(!self.is_virtual(), "virtual register in the encoder");
        debug_assert!(!self.is_zr(), "ZR where the encoding means SP");
        self.0 & 31
    }

    const fn number(self) -> u32 {
        if self.is_virtual() { self.0 & !(VIRTUAL | VECTOR) } else { self.0 & NUMBER }
    }

    /// Writes the register with its class letter, or `virtual_letter` and `%` for a virtual one.
    pub(crate) fn write(self, f: &mut fmt::Formatter<'_>, letter: char) -> fmt::Result {
        if self.is_virtual() {
            return write!(f, "%{letter}{}", self.number());
        }
        match (self.class(), self.number(), letter) {
            (RegClass::General, 31, _) => write!(f, "{letter}zr"),
            (RegClass::General, 63, 'w') => f.write_str("wsp"),
            (RegClass::General, 63, _) => f.write_str("sp"),
            (_, number, _) => write!(f, "{letter}{number}"),
        }
    }
}

impl fmt::Display for Reg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, if self.class() == RegClass::General { 'x' } else { 'v' })
    }
}

impl fmt::Debug for Reg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A predicate register of FEAT_SVE. None is ever allocated: two have contents for good, the others are scratch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PredicateReg(u8);

impl PredicateReg {
    /// All 32 bytes of a vector, by [`causeway_cache_format::abi`].
    pub const ALL: Self = Self(causeway_cache_format::abi::PREDICATE_ALL);
    /// The low 16 bytes of a vector, by [`causeway_cache_format::abi`].
    pub const LOW: Self = Self(causeway_cache_format::abi::PREDICATE_LOW);
    /// The first element, by [`causeway_cache_format::abi`].
    pub const FIRST: Self = Self(causeway_cache_format::abi::PREDICATE_FIRST);
    /// Scratch of a single lowering.
    pub const SCRATCH: [Self; 2] = [Self(2), Self(3)];

    /// Scratch of an access of selected elements. Tests of floating-point results, which may stand before any access, leave
    /// it alone.
    pub const SELECTED: Self = Self(4);

    /// Predicate register `number`, at most 7, so that it can govern any instruction.
    pub const fn p(number: u8) -> Self {
        assert!(number < 8, "P8 to P15 govern nothing");
        Self(number)
    }

    /// The bits of an instruction field.
    #[inline]
    pub(crate) const fn field(self) -> u32 {
        self.0 as u32
    }
}

impl fmt::Display for PredicateReg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p{}", self.0)
    }
}

impl From<PReg> for Reg {
    fn from(reg: PReg) -> Self {
        if reg.is_sp { Self::SP } else { Self::physical(reg.class, reg.number) }
    }
}

impl From<VReg> for Reg {
    fn from(reg: VReg) -> Self {
        Self::virtual_reg(reg.class, reg.index)
    }
}
