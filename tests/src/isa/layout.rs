//! Where everything lies in a guest program, and the form of its records and results.
//!
//! The data lie where case files have them (`tests/cases/README.md`), so that a case moves from here to there unchanged.
//! Words are as wide as the program's pointers.

use causeway_frontend_x86::arbitrary::{DATA_BYTES, WRITABLE_BYTES};

/// Address of a case's first instruction in case files; cases are drawn for it, and moved to their slots later.
pub(super) const CODE: u64 = 0x1000_0bc0;
/// Distance from a case's first instruction to its landing, the place for branches and calls, bytes.
pub(super) const LANDING: u64 = 0x60;
/// Bytes of the jump behind a case and behind its landing.
pub(super) const JUMP_BYTES: u64 = 5;
/// Address of the data, of which the end is read-only; nothing lies within 64 KiB around them.
pub(super) const DATA: u64 = 0x1000_3000;
/// Base of FS.
pub(super) const FS_BASE: u64 = DATA + 0x800;
/// Base of GS.
pub(super) const GS_BASE: u64 = DATA + 0x400;
/// Address of the read-only data.
pub(super) const READ_ONLY: u64 = DATA + WRITABLE_BYTES as u64;
/// Bytes of them.
pub(super) const READ_ONLY_BYTES: usize = DATA_BYTES - WRITABLE_BYTES;

/// Address of the harness, where the program starts.
pub(super) const HARNESS: u64 = 0x1010_0000;
/// Address of the first case's slot.
pub(super) const SLOTS: u64 = HARNESS + 0x2000;
/// Bytes of a slot: code, landing, and the jumps out of both.
pub(super) const SLOT_BYTES: u64 = 0x80;
/// Address of records, patches and initial data.
pub(super) const TABLES: u64 = 0x1100_0000;
/// Address of variables, result and stacks.
pub(super) const STATE: u64 = 0x1400_0000;
/// Bytes of them.
pub(super) const STATE_BYTES: u64 = 0x2_0000;
/// Address of the output buffer.
pub(super) const OUTPUT: u64 = STATE + STATE_BYTES;
/// Bytes of it.
pub(super) const OUTPUT_BYTES: u64 = 0x20_0000;

/// Bytes of the writable data.
pub(super) const WRITABLE: usize = WRITABLE_BYTES;
/// Initial data: random bytes twice, so that any rotation is one stretch, then zeros.
pub(super) const POOL_BYTES: usize = 3 * WRITABLE;
/// Offset of the zeros.
pub(super) const POOL_ZEROS: usize = 2 * WRITABLE;

/// Record flag: give the whole result.
pub(super) const RECORD_RESULT: u64 = 1;
/// Record flag: give the data afterwards as well.
pub(super) const RECORD_DATA: u64 = 2;

/// Bytes of an FNSAVE image (environment of 28 bytes, eight registers of 10), and up to the next quadword.
pub(super) const X87_BYTES: u64 = 112;
/// Where the registers of the image start.
pub(super) const X87_REGISTERS: usize = 28;

/// Words at the start of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub(super) enum Field {
    /// Address of the code.
    Target,
    /// `RECORD_RESULT`, `RECORD_DATA`.
    Flags,
    /// RFLAGS bits to compare after an end without signal.
    MaskEnd,
    /// RFLAGS bits to compare after a signal.
    MaskSignal,
    /// Address of the initial data.
    Pool,
    /// Number of patches.
    PatchCount,
    /// Address of the patches: address and value each.
    Patches,
    /// RFLAGS.
    Rflags,
    /// MXCSR.
    Mxcsr,
    /// First general-purpose register.
    Gpr,
}

/// Words at the start of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub(super) enum Outcome {
    /// 1 where control arrived at the landing.
    Landed,
    /// Signal number, 0 for none.
    Signal,
    /// `si_code`.
    Code,
    /// `si_addr`.
    Address,
    /// Program counter in the signal's context.
    Rip,
    /// Exception vector in the signal's context.
    Trap,
    /// Error code in the signal's context.
    Error,
    /// RFLAGS.
    Rflags,
    /// MXCSR.
    Mxcsr,
    /// Base of FS; 64-bit programs alone.
    FsBase,
    /// Base of GS; 64-bit programs alone.
    GsBase,
    /// First general-purpose register.
    Gpr,
}

/// Sizes that depend on the width of the code.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// 32 or 64.
    pub(super) bits: u8,
}

impl Layout {
    /// Bytes of a word.
    pub(super) const fn word(self) -> u64 {
        self.bits as u64 / 8
    }

    /// General-purpose registers, and vector registers.
    pub(super) const fn registers(self) -> u64 {
        if self.bits == 32 { 8 } else { 16 }
    }

    /// Offset of a record's word.
    pub(super) const fn field(self, field: Field) -> u64 {
        field as u64 * self.word()
    }

    /// Offset of the vector registers in a record.
    pub(super) const fn record_vectors(self) -> u64 {
        self.field(Field::Gpr) + self.registers() * self.word()
    }

    /// Offset of the x87 state in a record.
    pub(super) const fn record_x87(self) -> u64 {
        self.record_vectors() + self.registers() * 32
    }

    /// Bytes of a record.
    pub(super) const fn record_bytes(self) -> u64 {
        (self.record_x87() + X87_BYTES).next_multiple_of(32)
    }

    /// Offset of a result's word.
    pub(super) const fn outcome(self, outcome: Outcome) -> u64 {
        outcome as u64 * self.word()
    }

    /// Offset of the vector registers in a result.
    pub(super) const fn result_vectors(self) -> u64 {
        self.outcome(Outcome::Gpr) + self.registers() * self.word()
    }

    /// Offset of the x87 state in a result.
    pub(super) const fn result_x87(self) -> u64 {
        self.result_vectors() + self.registers() * 32
    }

    /// Bytes of a result.
    pub(super) const fn result_bytes(self) -> u64 {
        self.result_x87() + X87_BYTES
    }
}
