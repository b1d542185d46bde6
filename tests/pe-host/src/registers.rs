//! What the host sees of a guest's CPU whenever guest code has left to it.

use crate::float::Float;

/// Registers, in the hardware's numbering. Of 32-bit guests the low halves of the first eight count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[repr(C, align(16))]
pub(crate) struct Registers {
    /// XMM0 to XMM15, low quadword first.
    pub(crate) xmm: [[u64; 2]; 16],
    /// RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8 to R15.
    pub(crate) gpr: [u64; 16],
    /// Where execution goes on.
    pub(crate) rip: u64,
    /// RFLAGS; 0 where guest code has left by a call, whose caller expects none.
    pub(crate) flags: u64,
    /// The x87 unit and MXCSR; `None` where they are as guest code has left them.
    pub(crate) float: Option<Box<Float>>,
    /// Stack pointer of the host while guest code runs on the machine's own CPU.
    pub(crate) host_stack: u64,
}

/// Numbers of general registers.
pub(crate) mod number {
    pub(crate) const RAX: usize = 0;
    pub(crate) const RCX: usize = 1;
    pub(crate) const RDX: usize = 2;
    pub(crate) const RBX: usize = 3;
    pub(crate) const RSP: usize = 4;
    pub(crate) const RBP: usize = 5;
    pub(crate) const RSI: usize = 6;
    pub(crate) const RDI: usize = 7;
    pub(crate) const R8: usize = 8;
    pub(crate) const R9: usize = 9;
    pub(crate) const R12: usize = 12;
}

/// Width of a guest's addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    /// x86.
    Narrow,
    /// x86-64.
    Wide,
}

impl Width {
    /// Bytes of an address.
    pub(crate) const fn bytes(self) -> u64 {
        match self {
            Self::Narrow => 4,
            Self::Wide => 8,
        }
    }

    /// The bits of a register that count.
    pub(crate) const fn mask(self) -> u64 {
        match self {
            Self::Narrow => 0xffff_ffff,
            Self::Wide => u64::MAX,
        }
    }
}
