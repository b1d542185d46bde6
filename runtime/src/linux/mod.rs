//! The Linux personality: what a guest x86-64 Linux program sees of the kernel.
//!
//! A guest process is the host process: same pid, same descriptors, same signal numbers, same address space (a guest
//! address is a host address). A guest thread is a host thread with a [`GuestState`] and a shadow stack of its own.
//!
//! `syscall` holds the number table and every call that is about files, time, sockets, polling and futexes. It calls the
//! functions of [`signal`], [`thread`], [`memory`] and [`exec`] for the rest; these have the one signature [`Handler`].
//!
//! INVARIANT: while a handler runs, the guest's registers are true in [`GuestThread::state`], and `rip` is the address
//! after the `syscall` instruction. RAX is written by the run loop from [`SyscallOutcome::Return`].

pub mod elf;
pub mod exec;
pub(crate) mod extended_state;
pub mod loader;
pub mod memory;
pub mod memory_map;
pub mod personality;
pub mod signal;
pub mod stack;
pub mod syscall;
pub mod thread;

mod clone;
mod host_mapping;
mod library;
mod placement;
mod process;
mod remap;
mod run_loop;
mod segment;
mod service;
mod start;

pub use start::run;

pub use personality::Personality;
pub use process::Process;
pub use thread::GuestThread;

/// How a system call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyscallOutcome {
    /// The value for RAX: a result, or a negated errno.
    Return(i64),
    /// `exit`: the calling thread ends with this status.
    Exit(i32),
    /// `exit_group`: the process ends with this status.
    ExitGroup(i32),
    /// The registers are already what the guest is to see (`rt_sigreturn`).
    Resume,
}

impl SyscallOutcome {
    /// The outcome of a call that fails with `errno` (a `libc::E...` number; both architectures number them alike).
    pub const fn error(errno: i32) -> Self {
        Self::Return(-(errno as i64))
    }
}

impl From<Result<i64, Errno>> for SyscallOutcome {
    fn from(result: Result<i64, Errno>) -> Self {
        match result {
            Ok(value) => Self::Return(value),
            Err(Errno(errno)) => Self::error(errno),
        }
    }
}

impl From<Errno> for std::io::Error {
    fn from(Errno(errno): Errno) -> Self {
        Self::from_raw_os_error(errno)
    }
}

impl From<Errno> for SyscallOutcome {
    fn from(Errno(errno): Errno) -> Self {
        Self::error(errno)
    }
}

/// A Linux error number, positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Errno(pub i32);

impl Errno {
    /// Bad address.
    pub const FAULT: Self = Self(libc::EFAULT);
    /// Invalid argument.
    pub const INVALID: Self = Self(libc::EINVAL);

    /// Splits a raw kernel result into value and error.
    ///
    /// # Errors
    /// The error that `raw` encodes (-4095 to -1).
    pub fn check(raw: i64) -> Result<i64, Self> {
        if (-4095..0).contains(&raw) { Err(Self((-raw) as i32)) } else { Ok(raw) }
    }
}

/// The signature of every function that implements a system call.
pub type Handler = fn(&mut GuestThread, &Process, [u64; 6]) -> SyscallOutcome;
