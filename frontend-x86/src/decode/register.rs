//! Guest registers as operands name them.

/// What kind of register, and for general-purpose ones which part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum RegisterClass {
    /// No register.
    None,
    /// Low byte of a general-purpose register (AL, SPL, R8B).
    Gpr8,
    /// Bits 15..8 of RAX, RCX, RDX or RBX (numbers 0 to 3).
    High8,
    /// Low 16 bits of a general-purpose register.
    Gpr16,
    /// Low 32 bits of a general-purpose register.
    Gpr32,
    /// A whole general-purpose register.
    Gpr64,
    /// EIP as the base of an address.
    Eip,
    /// RIP as the base of an address.
    Rip,
    /// ES, CS, SS, DS, FS, GS.
    Segment,
    /// 128-bit vector register.
    Xmm,
    /// 256-bit vector register.
    Ymm,
    /// 512-bit vector register.
    Zmm,
    /// AVX-512 mask register.
    Mask,
    /// x87 stack register ST(n).
    X87,
    /// MMX register.
    Mmx,
    /// Control, debug, test, bound and tile registers.
    Other,
}

/// A register: class and number in the hardware numbering (RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8...).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Register {
    /// Kind and width.
    pub class: RegisterClass,
    /// Number within the class.
    pub number: u8,
}

impl Register {
    /// No register.
    pub const NONE: Self = Self { class: RegisterClass::None, number: 0 };
    /// RSP's number.
    pub const STACK: u8 = 4;

    /// A register of a class.
    pub const fn new(class: RegisterClass, number: u8) -> Self {
        Self { class, number }
    }

    /// Is there a register?
    pub const fn is_some(self) -> bool {
        !matches!(self.class, RegisterClass::None)
    }

    /// Is it (a part of) a general-purpose register?
    pub const fn is_gpr(self) -> bool {
        use RegisterClass::{Gpr8, Gpr16, Gpr32, Gpr64, High8};
        matches!(self.class, Gpr8 | High8 | Gpr16 | Gpr32 | Gpr64)
    }

    /// Width in bits; 0 for none and for [`RegisterClass::Other`].
    pub const fn bits(self) -> u32 {
        match self.class {
            RegisterClass::None | RegisterClass::Other => 0,
            RegisterClass::Gpr8 | RegisterClass::High8 => 8,
            RegisterClass::Gpr16 | RegisterClass::Segment => 16,
            RegisterClass::Gpr32 | RegisterClass::Eip => 32,
            RegisterClass::Gpr64 | RegisterClass::Rip | RegisterClass::Mmx | RegisterClass::Mask => 64,
            RegisterClass::X87 => 80,
            RegisterClass::Xmm => 128,
            RegisterClass::Ymm => 256,
            RegisterClass::Zmm => 512,
        }
    }
}
