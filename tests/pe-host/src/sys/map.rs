//! Mappings at chosen addresses.

use anyhow::{Result, bail};
use core::ops::Range;

/// Bytes per page.
pub(crate) const PAGE: u64 = 4096;

/// What may be done with memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Protection {
    pub(crate) read: bool,
    pub(crate) write: bool,
    /// Code of the guest.
    pub(crate) execute: bool,
    /// Code of the machine.
    pub(crate) native: bool,
}

impl Protection {
    pub(crate) const NONE: Self = Self { read: false, write: false, execute: false, native: false };
    pub(crate) const READ: Self = Self { read: true, ..Self::NONE };
    pub(crate) const READ_WRITE: Self = Self { write: true, ..Self::READ };
    pub(crate) const READ_EXECUTE: Self = Self { execute: true, ..Self::READ };
    pub(crate) const NATIVE: Self = Self { native: true, ..Self::READ };

    /// The kernel's bits. Translated guest code is data to the machine.
    fn host_bits(self) -> i32 {
        let native = if cfg!(target_arch = "aarch64") { self.native } else { self.execute };
        let mut bits = libc::PROT_NONE;
        if self.read || self.execute {
            bits |= libc::PROT_READ;
        }
        if self.write {
            bits |= libc::PROT_READ | libc::PROT_WRITE;
        }
        if native {
            bits |= libc::PROT_EXEC;
        }
        bits
    }
}

/// Maps zeroed private memory at exactly `range`, which must be free.
///
/// # Errors
/// Where it is not, or the kernel refuses.
pub(crate) fn map(range: &Range<u64>, protection: Protection) -> Result<()> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_FIXED_NOREPLACE;
    let length = (range.end - range.start) as usize;
    // SAFETY: nothing that exists is replaced.
    let at = unsafe { libc::mmap(range.start as *mut _, length, protection.host_bits(), flags, -1, 0) };
    if at as u64 == range.start && at != libc::MAP_FAILED {
        return Ok(());
    }
    if at != libc::MAP_FAILED {
        // SAFETY: the mapping just made, elsewhere than asked for.
        unsafe { libc::munmap(at, length) };
    }
    bail!("the addresses {range:#x?} are taken")
}

/// Removes the mappings of `range`.
pub(crate) fn unmap(range: &Range<u64>) {
    // SAFETY: guest memory, to which the host keeps no reference.
    unsafe { libc::munmap(range.start as *mut _, (range.end - range.start) as usize) };
}

/// Changes what may be done with `range`.
///
/// # Errors
/// The kernel's.
pub(crate) fn protect(range: &Range<u64>, protection: Protection) -> Result<()> {
    let length = (range.end - range.start) as usize;
    // SAFETY: guest memory, to which the host keeps no reference.
    let result = unsafe { libc::mprotect(range.start as *mut _, length, protection.host_bits()) };
    if result != 0 {
        bail!("protecting {range:#x?}: {}", std::io::Error::last_os_error());
    }
    Ok(())
}
