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
    /// The CPU has raised an exception. RIP is the instruction's where it is a fault, else that of the next.
    Trap(Trap),
}

/// An exception of the CPU (Intel SDM, volume 3A, 6.15).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Trap {
    /// Its [`vector`].
    pub(crate) vector: u64,
    /// Of page faults: [`page_fault`] bits.
    pub(crate) error: u64,
    /// Address of a page fault.
    pub(crate) address: u64,
}

/// Numbers of exceptions.
pub(crate) mod vector {
    pub(crate) const DIVIDE: u64 = 0;
    pub(crate) const DEBUG: u64 = 1;
    pub(crate) const BREAKPOINT: u64 = 3;
    pub(crate) const OVERFLOW: u64 = 4;
    pub(crate) const BOUND_RANGE: u64 = 5;
    pub(crate) const INVALID_OPCODE: u64 = 6;
    pub(crate) const PROTECTION: u64 = 13;
    pub(crate) const PAGE_FAULT: u64 = 14;
    pub(crate) const X87: u64 = 16;
    pub(crate) const SIMD: u64 = 19;
}

/// Bits of a page fault's error code (Intel SDM, volume 3A, 4.7).
pub(crate) mod page_fault {
    pub(crate) const WRITE: u64 = 2;
    pub(crate) const FETCH: u64 = 16;
}

/// How guest code is to run, where it is translated.
#[derive(Clone, Debug, Default)]
pub(crate) struct EngineOptions {
    /// Folder of the caches.
    pub(crate) caches: Option<PathBuf>,
    /// Compile in process what no cache holds.
    pub(crate) jit: bool,
    /// Record that in the folder of the caches.
    pub(crate) record: bool,
    /// Put the code of caches elsewhere than behind their images.
    pub(crate) elsewhere: bool,
    /// Host features of the caches, as `build-cache --host-features` takes them.
    pub(crate) features: Option<String>,
}
