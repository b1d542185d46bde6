//! The x87 unit (Intel SDM volume 1, chapter 8): its state, and what each instruction does to it.
//!
//! An operation is a [`Request`], a number of 15 bits that generated code passes in one register, with at most one operand
//! and one result. Memory stays outside: a load comes before its operation, a store after it, and the pop of a store is
//! an operation of its own, so that a page fault finds the unit as it was.
//!
//! The instruction pointer follows every operation that ends an instruction (`pointer.rs`). Data pointer and opcode are those of a
//! CPU that changes them at unmasked exceptions alone (CPUID's FDP_EXCPTN_ONLY), and selectors are zero (its bit 13 beside).
//!
//! **Deviations**: unmasked exceptions leave data pointer and opcode as they are, too. In reduced precision the instruction pointer
//! follows only the operations that generated code leaves to the unit. An instruction whose code has been unloaded since is at zero.

mod arithmetic;
mod comparison;
mod environment;
mod frequent;
mod perform;
mod pointer;
mod reduced;
mod request;
mod stack;
mod state;
mod transcendental;
mod transfer;

pub use pointer::Place;
pub use request::{Format, Modifiers, Operation, Request};
pub use state::Unit;

/// Operand of an operation, in the register class that the operation's [`Format`] asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Operand {
    /// Integers, and binary32 and binary64 bit patterns; bits above the operand's width are ignored.
    pub integer: u64,
    /// 80-bit values.
    pub vector: u128,
}

/// What an operation gives. Unused parts are zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// As [`Operand::integer`].
    pub integer: u64,
    /// As [`Operand::vector`].
    pub vector: u128,
    /// All six arithmetic flags in their RFLAGS positions, where the operation defines them.
    pub flags: Option<u32>,
}

impl Outcome {
    const NONE: Self = Self { integer: 0, vector: 0, flags: None };

    /// C0, C2 and C3 as CF, PF and ZF, which stand eight bits lower.
    const fn of_codes(codes: u16) -> Self {
        Self { flags: Some(codes as u32 >> 8), ..Self::NONE }
    }

    const fn integer(integer: u64) -> Self {
        Self { integer, vector: 0, flags: None }
    }
}

/// Why control does not go on behind an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trap {
    /// #MF: an unmasked exception was pending; nothing has been done.
    Pending,
    /// An unmasked exception suppresses the store of the result. The exception is recorded; execution goes on behind the
    /// instruction, which has this many bytes.
    Suppressed {
        /// Bytes of the instruction.
        length: u8,
    },
}

impl Trap {
    /// A number that is not zero.
    #[must_use]
    pub const fn to_raw(self) -> u64 {
        match self {
            Self::Pending => 1,
            Self::Suppressed { length } => 2 | (length as u64) << 8,
        }
    }

    /// The trap of a number.
    #[must_use]
    pub const fn from_raw(raw: u64) -> Option<Self> {
        match raw & 0xff {
            1 => Some(Self::Pending),
            2 => Some(Self::Suppressed { length: (raw >> 8) as u8 }),
            _ => None,
        }
    }
}
