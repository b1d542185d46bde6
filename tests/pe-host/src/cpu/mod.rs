//! What runs guest code: the machine's own CPU, or the translator's runtime on an ARM64 machine.

#[cfg(target_arch = "aarch64")]
mod hybrid;
#[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
mod native;
#[cfg(target_arch = "aarch64")]
mod translated;

#[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
pub(crate) use native::{Cpu, Engine};
#[cfg(target_arch = "aarch64")]
pub(crate) use translated::{Cpu, Engine};

use std::path::PathBuf;

/// Why guest code has stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// It has called the thunk at RIP.
    Thunk,
    /// The instruction at RIP has raised an exception.
    Exception(Exception),
}

/// An exception of the CPU, as Windows tells programs of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exception {
    /// `NTSTATUS`.
    pub(crate) code: u32,
    /// Of an access: what was done, and the address.
    pub(crate) information: Option<[u64; 2]>,
}

/// What was done where memory could not be accessed: numbers of `EXCEPTION_RECORD`.
pub(crate) mod access {
    pub(crate) const READ: u64 = 0;
    pub(crate) const WRITE: u64 = 1;
    pub(crate) const EXECUTE: u64 = 8;
}

impl Exception {
    /// `int3`. RIP is that of the instruction itself.
    pub(crate) const BREAKPOINT: Self = Self::plain(0x8000_0003);
    /// An instruction that the CPU does not have.
    pub(crate) const ILLEGAL_INSTRUCTION: Self = Self::plain(0xc000_001d);
    /// A division by zero, or one whose quotient is too large: this host does not tell them apart.
    pub(crate) const DIVIDE: Self = Self::plain(0xc000_0094);
    /// #GP, which Windows reports as a read of the highest address.
    pub(crate) const PROTECTION: Self = Self::access(access::READ, u64::MAX);

    const fn plain(code: u32) -> Self {
        Self { code, information: None }
    }

    /// Memory at `address` could not be accessed so.
    pub(crate) const fn access(kind: u64, address: u64) -> Self {
        Self { code: 0xc000_0005, information: Some([kind, address]) }
    }
}

/// How guest code is to run, where it is translated.
#[derive(Clone, Debug, Default)]
pub(crate) struct EngineOptions {
    /// Folder of the caches.
    pub(crate) caches: Option<PathBuf>,
    /// Compile in process what no cache holds.
    pub(crate) jit: bool,
    /// Put the code of caches elsewhere than behind their images.
    pub(crate) elsewhere: bool,
    /// Host features of the caches, as `build-cache --host-features` takes them.
    pub(crate) features: Option<String>,
}
