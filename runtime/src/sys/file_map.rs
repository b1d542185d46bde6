//! Read-only mappings of cache files, and the placing of their code.

use super::call::syscall;
use crate::linux::Errno;
use std::fs::File;
use std::os::fd::AsRawFd;

/// A whole file mapped read-only; unmapped on drop.
///
/// INVARIANT: nobody but the user himself can change the file: its opener has checked owner and permissions. Writers of
/// caches make new files and never change one in place.
#[derive(Debug)]
pub struct FileMap {
    address: u64,
    length: usize,
}

impl FileMap {
    /// Maps `length` bytes of `file`, more than 0.
    ///
    /// # Errors
    /// The kernel's.
    pub fn new(file: &File, length: usize) -> Result<Self, Errno> {
        let args = [0, length as u64, libc::PROT_READ as u64, libc::MAP_SHARED as u64, file.as_raw_fd() as u64, 0];
        let address = Errno::check(syscall(libc::SYS_mmap, args))? as u64;
        Ok(Self { address, length })
    }
}

impl AsRef<[u8]> for FileMap {
    fn as_ref(&self) -> &[u8] {
        // SAFETY: the mapping lives as long as `self`, is readable, and by the invariant unchanging.
        unsafe { core::slice::from_raw_parts(self.address as *const u8, self.length) }
    }
}

impl Drop for FileMap {
    fn drop(&mut self) {
        syscall(libc::SYS_munmap, [self.address, self.length as u64, 0, 0, 0, 0]);
    }
}

/// Replaces what is mapped at `address`, a page boundary inside a cache's addresses, by an executable private copy of
/// `code`. Other threads find what was there, for a moment nothing, then the whole of the copy: it is finished elsewhere
/// and moved. Pages have `host_page` bytes.
///
/// # Errors
/// The kernel's; what was there then still is.
pub fn replace_code(address: u64, code: &[u8], host_page: u64) -> Result<(), Errno> {
    if !address.is_multiple_of(host_page) {
        return Err(Errno::INVALID);
    }
    let length = (code.len() as u64).next_multiple_of(host_page);
    let flags = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS) as u64;
    let protection = (libc::PROT_READ | libc::PROT_WRITE) as u64;
    let copy = Errno::check(syscall(libc::SYS_mmap, [0, length, protection, flags, u64::MAX, 0]))? as u64;
    // SAFETY: a fresh mapping that nobody else knows.
    unsafe { core::ptr::copy_nonoverlapping(code.as_ptr(), copy as *mut u8, code.len()) };
    super::code_chunk::synchronize(copy, copy, length);
    super::map::protect(copy, length, (libc::PROT_READ | libc::PROT_EXEC) as u64)?;
    let flags = (libc::MREMAP_MAYMOVE | libc::MREMAP_FIXED) as u64;
    Errno::check(syscall(libc::SYS_mremap, [copy, length, length, flags, address, 0])).map(|_| ())
}
