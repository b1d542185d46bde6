//! The form of instruction rows: which handler lifts an instruction, and what the row declares about it.

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LiftError, Lifter};
use bitflags::bitflags;
use causeway_ir::Flags;

/// Lifts one instruction: pushes IR, and gives the lifter a terminator where the instruction ends a block.
pub type Handler = fn(&mut Lifter, &Instruction) -> Result<(), LiftError>;

bitflags! {
    /// What CPUs choose differently beyond flags, since the manuals leave it open. Tests leave out this and nothing else.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Choice: u16 {
        /// Of a gather that faults: all but the signs of the mask's elements, and what lies above the gathered elements. With the trap
        /// flag set: whether it traps instead, behind the elements before.
        const GATHER_AT_FAULT = 1;
        /// Behind a fault: MXCSR may have the flags of the conversion already.
        const MXCSR_AT_FAULT = 2;
        /// MXCSR_MASK of an image of vector state: which bits of MXCSR the CPU has.
        const MXCSR_MASK = 4;
        /// In which order products are added: which NaN the sum of two is, and which exceptions MXCSR and the signal have
        /// where one traps.
        const ORDER_OF_SUMS = 8;
        /// Of a misaligned operand that reaches across a page: #GP, the page fault, or neither.
        const FAULT_OF_MISALIGNED = 16;
        /// Of a store that raises an exception which the x87 unit does not mask and that may not write: #MF or the page fault.
        const FAULT_OF_STORE = 32;
        /// Of an image that reaches into memory which may not be accessed: which of its bytes there the fault names.
        const BYTE_OF_FAULT = 64;
        /// Of a vector store that raises an exception which MXCSR does not mask and that may not write: the page fault, or #XM. AMD's
        /// CPUs have the page fault.
        const FAULT_OF_CONVERSION = 128;
        /// Of a denormal number that is scaled by zero and stays as it is: whether that is underflow where the x87 unit does not mask
        /// it. To AMD's CPUs it is.
        const UNDERFLOW_OF_UNSCALED = 256;
        /// Of an image: the data pointer of x87, selectors and opcode, which some CPUs change at exceptions alone or do not keep;
        /// the instruction pointer beside, which AMD's CPUs show in some images only while an exception is pending.
        const POINTERS = 512;
        /// Of an area of XSAVE: whether a component with the contents of a reset counts as in use, which shows in XSTATE_BV
        /// and, behind XSAVEC and XSAVEOPT, in whether it is stored.
        const IN_USE = 1024;
        /// Of an area of XSAVE that reaches into memory which may not be accessed: which of its bytes besides those that are
        /// stored or loaded are tried. AMD's CPUs try the first and the last.
        const BYTES_TRIED = 2048;
        /// Of an area of XSAVE whose MXCSR cannot be loaded: which registers have been loaded from it.
        const REGISTERS_AT_FAULT = 4096;
    }
}

/// What a row does with its instruction.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    /// Lifts it.
    Lift(Handler),
    /// Leaves it to the runtime, with the reason.
    Absent(&'static str),
}

/// A row: one instruction name and everything the front end knows about it.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Name.
    pub mnemonic: Mnemonic,
    /// Handler or reason.
    pub action: Action,
    /// May it carry a `LOCK` prefix (with a memory destination)?
    pub lock: bool,
    /// Flags that the manual leaves undefined and whose value here may differ from a real CPU's.
    pub undefined: Flags,
    /// What else may differ from a real CPU's.
    pub choice: Choice,
}

/// The rows of one file of `ops/`.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// Name of the file, without its extension.
    pub name: &'static str,
    /// Rows.
    pub rows: &'static [Row],
}

/// A row that lifts.
pub const fn row(mnemonic: Mnemonic, handler: Handler) -> Row {
    Row { mnemonic, action: Action::Lift(handler), lock: false, undefined: Flags::empty(), choice: Choice::empty() }
}

/// A row of an instruction that is not lifted.
pub const fn absent(mnemonic: Mnemonic, reason: &'static str) -> Row {
    Row { mnemonic, action: Action::Absent(reason), lock: false, undefined: Flags::empty(), choice: Choice::empty() }
}

impl Row {
    /// `LOCK` is allowed.
    #[must_use]
    pub const fn lock(mut self) -> Self {
        self.lock = true;
        self
    }

    /// These flags may differ from a real CPU's.
    #[must_use]
    pub const fn undefined(mut self, flags: Flags) -> Self {
        self.undefined = flags;
        self
    }

    /// This may differ from a real CPU's.
    #[must_use]
    pub const fn choice(mut self, choice: Choice) -> Self {
        self.choice = choice;
        self
    }
}
