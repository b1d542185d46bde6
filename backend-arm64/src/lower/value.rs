//! What is known of each value of the block being lowered: where it lives, who uses it, which flags it must define.

use crate::asm::Reg;
use causeway_ir::Flags;

/// No value, no virtual register, no epoch.
pub(crate) const NONE: u32 = u32::MAX;

bitflags::bitflags! {
    /// Facts that placement finds and lowering obeys.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
    pub(crate) struct Marks: u8 {
        /// Before this instruction C in `PSTATE` is the guest's CF itself, not its inverse.
        const CARRY_DIRECT = 1;
        /// Nothing is emitted for it: another instruction does its work.
        const SKIP = 2;
        /// A load or store that also advances its base register by [`ValueInfo::extra`] bytes.
        const WRITE_BACK = 4;
        /// A load whose result is sign-extended to 32 bits.
        const SIGN_W = 8;
        /// A load whose result is sign-extended to 64 bits.
        const SIGN_X = 16;
        /// As [`Marks::CARRY_DIRECT`], behind the instruction.
        const CARRY_DIRECT_AFTER = 64;
    }
}

/// What is known of one instruction and its value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ValueInfo {
    /// The value whose register holds this one; itself unless it is an alias.
    pub root: u32,
    /// Guest (or parity) register that holds it while the epoch lasts; ZR for none.
    pub home: Reg,
    /// Index of the epoch of `home`.
    pub epoch: u32,
    /// Virtual register, once some use needed one.
    pub vreg: u32,
    /// Pairs: the instructions that take the low and the high part. Write-back: the base's advance in `extra.0`.
    pub extra: (u32, u32),
    /// Uses, those of aliases included.
    pub uses: u16,
    /// Slot of `home`.
    pub slot: u8,
    /// Flags that are live after the instruction.
    pub live: Flags,
    /// Facts.
    pub marks: Marks,
}

impl ValueInfo {
    /// An instruction of which nothing is known.
    pub(crate) fn new(index: u32) -> Self {
        Self {
            root: index,
            home: Reg::ZR,
            epoch: NONE,
            vreg: NONE,
            extra: (NONE, NONE),
            uses: 0,
            slot: u8::MAX,
            live: Flags::empty(),
            marks: Marks::empty(),
        }
    }

    /// Has it a home?
    pub(crate) fn has_home(&self) -> bool {
        !self.home.is_zr()
    }
}
