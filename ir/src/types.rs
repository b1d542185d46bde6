//! Value types, vector lanes, flags, conditions and the small enums that instructions carry.

use bitflags::bitflags;

/// Type of a value.
///
/// An integer narrower than its host register leaves the upper bits unspecified there; only [`Zext`](crate::Opcode::Zext)
/// and [`Sext`](crate::Opcode::Sext) give them a meaning. The interpreter keeps values zero-extended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Type {
    /// No value.
    None,
    /// 8-bit integer.
    I8,
    /// 16-bit integer.
    I16,
    /// 32-bit integer.
    I32,
    /// 64-bit integer.
    I64,
    /// Binary32 scalar.
    F32,
    /// Binary64 scalar.
    F64,
    /// 64-bit vector.
    V64,
    /// 128-bit vector.
    V128,
    /// 256-bit vector.
    V256,
    /// Two integers of the instruction's lane type (quotient and remainder, low and high).
    Pair,
}

impl Type {
    /// Every type, in declaration order.
    pub const ALL: [Self; 11] = [
        Self::None,
        Self::I8,
        Self::I16,
        Self::I32,
        Self::I64,
        Self::F32,
        Self::F64,
        Self::V64,
        Self::V128,
        Self::V256,
        Self::Pair,
    ];

    /// Width in bits; 0 for [`Type::None`] and [`Type::Pair`] (whose width is twice its lane's).
    pub const fn bits(self) -> u32 {
        match self {
            Self::None | Self::Pair => 0,
            Self::I8 => 8,
            Self::I16 => 16,
            Self::I32 | Self::F32 => 32,
            Self::I64 | Self::F64 | Self::V64 => 64,
            Self::V128 => 128,
            Self::V256 => 256,
        }
    }

    /// Width in bytes.
    pub const fn bytes(self) -> u32 {
        self.bits() / 8
    }

    /// Is this one of I8 to I64?
    pub const fn is_integer(self) -> bool {
        matches!(self, Self::I8 | Self::I16 | Self::I32 | Self::I64)
    }

    /// Does a value of this type live in a host vector register?
    pub const fn is_vector_class(self) -> bool {
        matches!(self, Self::F32 | Self::F64 | Self::V64 | Self::V128 | Self::V256)
    }

    /// The integer type of `bits` bits.
    pub const fn integer(bits: u32) -> Option<Self> {
        match bits {
            8 => Some(Self::I8),
            16 => Some(Self::I16),
            32 => Some(Self::I32),
            64 => Some(Self::I64),
            _ => None,
        }
    }

    /// Name in the textual form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::V64 => "v64",
            Self::V128 => "v128",
            Self::V256 => "v256",
            Self::Pair => "pair",
        }
    }
}

/// Element type of a vector operation, of a string operation or of a [`Type::Pair`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Lane {
    /// The operation has no lanes.
    None,
    /// 8-bit integers.
    I8,
    /// 16-bit integers.
    I16,
    /// 32-bit integers.
    I32,
    /// 64-bit integers.
    I64,
    /// Binary32.
    F32,
    /// Binary64.
    F64,
}

impl Lane {
    /// Every lane type, in declaration order.
    pub const ALL: [Self; 7] = [Self::None, Self::I8, Self::I16, Self::I32, Self::I64, Self::F32, Self::F64];

    /// Width of one element in bits; 0 for [`Lane::None`].
    pub const fn bits(self) -> u32 {
        match self {
            Self::None => 0,
            Self::I8 => 8,
            Self::I16 => 16,
            Self::I32 | Self::F32 => 32,
            Self::I64 | Self::F64 => 64,
        }
    }

    /// Width of one element in bytes.
    pub const fn bytes(self) -> u32 {
        self.bits() / 8
    }

    /// The type of a single element.
    pub const fn element(self) -> Type {
        match self {
            Self::None => Type::None,
            Self::I8 => Type::I8,
            Self::I16 => Type::I16,
            Self::I32 => Type::I32,
            Self::I64 => Type::I64,
            Self::F32 => Type::F32,
            Self::F64 => Type::F64,
        }
    }

    /// The integer lane of `bits` bits.
    pub const fn integer(bits: u32) -> Option<Self> {
        match bits {
            8 => Some(Self::I8),
            16 => Some(Self::I16),
            32 => Some(Self::I32),
            64 => Some(Self::I64),
            _ => None,
        }
    }

    /// Name in the textual form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "",
            _ => self.element().name(),
        }
    }
}

bitflags! {
    /// A set of the guest's arithmetic flags.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
    pub struct Flags: u8 {
        /// Carry.
        const C = 1;
        /// Parity of the result's low byte (set when even).
        const P = 2;
        /// Carry out of bit 3.
        const A = 4;
        /// Zero.
        const Z = 8;
        /// Sign.
        const S = 16;
        /// Signed overflow.
        const O = 32;
    }
}

impl Flags {
    /// The flags that live in `PSTATE`.
    pub const NZCV: Self = Self::C.union(Self::Z).union(Self::S).union(Self::O);

    /// Letters of the set in the order `cpazso`.
    pub fn letters(self) -> String {
        [(Self::C, 'c'), (Self::P, 'p'), (Self::A, 'a'), (Self::Z, 'z'), (Self::S, 's'), (Self::O, 'o')]
            .iter()
            .filter(|(flag, _)| self.contains(*flag))
            .map(|(_, letter)| *letter)
            .collect()
    }

    /// The flags that are set in an RFLAGS image.
    pub fn from_rflags(rflags: u32) -> Self {
        Self::all().iter().filter(|flag| rflags >> flag.rflags_bit() & 1 == 1).collect()
    }

    /// Bit position of a single flag in RFLAGS.
    pub const fn rflags_bit(self) -> u32 {
        match self {
            Self::C => 0,
            Self::P => 2,
            Self::A => 4,
            Self::Z => 6,
            Self::S => 7,
            _ => 11,
        }
    }
}

/// A condition on the guest's flags, numbered as in the low four bits of Jcc, SETcc and CMOVcc (Intel SDM volume 2,
/// appendix B.1.4.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Cond {
    /// OF.
    O,
    /// Not OF.
    No,
    /// CF.
    B,
    /// Not CF.
    Ae,
    /// ZF.
    E,
    /// Not ZF.
    Ne,
    /// CF or ZF.
    Be,
    /// Neither CF nor ZF.
    A,
    /// SF.
    S,
    /// Not SF.
    Ns,
    /// PF.
    P,
    /// Not PF.
    Np,
    /// SF differs from OF.
    L,
    /// SF equals OF.
    Ge,
    /// ZF, or SF differs from OF.
    Le,
    /// Not ZF, and SF equals OF.
    G,
}

impl Cond {
    /// Every condition, by number.
    pub const ALL: [Self; 16] = [
        Self::O,
        Self::No,
        Self::B,
        Self::Ae,
        Self::E,
        Self::Ne,
        Self::Be,
        Self::A,
        Self::S,
        Self::Ns,
        Self::P,
        Self::Np,
        Self::L,
        Self::Ge,
        Self::Le,
        Self::G,
    ];

    /// The condition with the low four bits of `code`.
    pub const fn from_code(code: u8) -> Self {
        Self::ALL[(code & 15) as usize]
    }

    /// The opposite condition.
    pub const fn inverted(self) -> Self {
        Self::from_code(self as u8 ^ 1)
    }

    /// The flags that decide it.
    pub const fn reads(self) -> Flags {
        match self {
            Self::O | Self::No => Flags::O,
            Self::B | Self::Ae => Flags::C,
            Self::E | Self::Ne => Flags::Z,
            Self::Be | Self::A => Flags::C.union(Flags::Z),
            Self::S | Self::Ns => Flags::S,
            Self::P | Self::Np => Flags::P,
            Self::L | Self::Ge => Flags::S.union(Flags::O),
            Self::Le | Self::G => Flags::S.union(Flags::O).union(Flags::Z),
        }
    }

    /// Does the condition hold for these set flags?
    pub fn holds(self, set: Flags) -> bool {
        let less = set.contains(Flags::S) != set.contains(Flags::O);
        let positive = match Self::from_code(self as u8 & !1) {
            Self::O => set.contains(Flags::O),
            Self::B => set.contains(Flags::C),
            Self::E => set.contains(Flags::Z),
            Self::Be => set.intersects(Flags::C.union(Flags::Z)),
            Self::S => set.contains(Flags::S),
            Self::P => set.contains(Flags::P),
            Self::L => less,
            _ => less || set.contains(Flags::Z),
        };
        positive != (self as u8 & 1 == 1)
    }

    /// Name in the textual form.
    pub const fn name(self) -> &'static str {
        const NAMES: [&str; 16] =
            ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"];
        NAMES[self as usize]
    }
}

/// Comparison of two integers, independent of the guest's flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum IntCc {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Unsigned less.
    Ult,
    /// Unsigned greater or equal.
    Uge,
    /// Signed less.
    Slt,
    /// Signed greater or equal.
    Sge,
    /// Unsigned greater.
    Ugt,
    /// Unsigned less or equal.
    Ule,
    /// Signed greater.
    Sgt,
    /// Signed less or equal.
    Sle,
}

impl IntCc {
    /// Every comparison, by number.
    pub const ALL: [Self; 10] =
        [Self::Eq, Self::Ne, Self::Ult, Self::Uge, Self::Slt, Self::Sge, Self::Ugt, Self::Ule, Self::Sgt, Self::Sle];

    /// Name in the textual form.
    pub const fn name(self) -> &'static str {
        const NAMES: [&str; 10] = ["eq", "ne", "ult", "uge", "slt", "sge", "ugt", "ule", "sgt", "sle"];
        NAMES[self as usize]
    }
}

/// Predicate of a floating-point comparison that gives a mask: the low three bits of CMPPS's immediate. The AVX forms
/// with other signalling behaviour use the numbers 8 to 31 as the manual does.
pub type FloatPredicate = u8;

/// Ordering of a memory access against the guest's other threads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum MemoryOrder {
    /// No other thread can see it, or the guest does not care (volatile metadata, non-temporal stores).
    Relaxed,
    /// x86-TSO: a load acquires, a store releases. The profile's memory model may relax it.
    Tso,
}

/// Kind of an [`Opcode::Fence`](crate::Opcode::Fence).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum FenceKind {
    /// `lfence`.
    Load,
    /// `sfence`.
    Store,
    /// `mfence` and the ordering of locked instructions.
    Full,
}

impl FenceKind {
    /// Every kind, by number.
    pub const ALL: [Self; 3] = [Self::Load, Self::Store, Self::Full];

    /// Name in the textual form.
    pub const fn name(self) -> &'static str {
        const NAMES: [&str; 3] = ["load", "store", "full"];
        NAMES[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_read_only_what_decides_them() {
        for cond in Cond::ALL {
            for bits in 0..64u8 {
                let set = Flags::from_bits_truncate(bits);
                assert_eq!(cond.holds(set), cond.holds(set & cond.reads()), "{cond:?} {set:?}");
                assert_ne!(cond.holds(set), cond.inverted().holds(set));
            }
        }
    }
}
