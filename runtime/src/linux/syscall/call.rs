//! One system call in progress, as the handlers of this folder see it.

use crate::linux::{Errno, GuestThread, Process};
use crate::sys::call::syscall;
use crate::sys::guest_memory::{BadAddress, StringError};

/// What a handler answers: the value for RAX, or an error.
pub(crate) type Answer = Result<i64, Errno>;

/// `AT_FDCWD` as an argument register holds it.
pub(crate) const AT_CWD: u64 = libc::AT_FDCWD as i64 as u64;

/// Longest path that the kernel takes, terminator excluded.
pub(crate) const PATH_LIMIT: usize = libc::PATH_MAX as usize - 1;

/// A guest system call: its arguments and on whose behalf it runs.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    /// The calling thread.
    pub(crate) thread: &'a mut GuestThread,
    /// Its process.
    pub(crate) process: &'a Process,
    /// RDI, RSI, RDX, R10, R8, R9.
    pub(crate) args: [u64; 6],
}

impl Call<'_> {
    /// Makes a host call that does not wait. `number` is the host's; missing arguments are 0.
    pub(crate) fn host<const N: usize>(&self, number: i64, args: [u64; N]) -> Answer {
        host(number, args)
    }

    /// Makes a host call that may wait and that a guest signal interrupts.
    pub(crate) fn blocking<const N: usize>(&mut self, number: i64, args: [u64; N]) -> Answer {
        Errno::check(self.thread.blocking(number, padded(args)))
    }
}

/// Makes a host call that does not wait. `number` is the host's; missing arguments are 0.
pub(crate) fn host<const N: usize>(number: i64, args: [u64; N]) -> Answer {
    Errno::check(syscall(number, padded(args)))
}

fn padded<const N: usize>(args: [u64; N]) -> [u64; 6] {
    let mut all = [0; 6];
    all[..N].copy_from_slice(&args);
    all
}

/// The address of a value that the host kernel is to read, as an argument.
pub(crate) fn input<T: ?Sized>(value: &T) -> u64 {
    core::ptr::from_ref(value).cast::<u8>().expose_provenance() as u64
}

/// The address of a value that the host kernel is to write, as an argument.
pub(crate) fn output<T: ?Sized>(value: &mut T) -> u64 {
    core::ptr::from_mut(value).cast::<u8>().expose_provenance() as u64
}

impl From<BadAddress> for Errno {
    fn from(BadAddress: BadAddress) -> Self {
        Self::FAULT
    }
}

impl From<StringError> for Errno {
    fn from(error: StringError) -> Self {
        match error {
            StringError::BadAddress => Self::FAULT,
            StringError::TooLong => Self(libc::ENAMETOOLONG),
        }
    }
}
