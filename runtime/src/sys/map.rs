//! Host mappings: regions that the runtime owns, and the guest's own mapping calls.

use super::call::syscall;
use crate::linux::Errno;

/// Bytes per page of guest memory.
pub const PAGE: u64 = 4096;

/// Bytes per page of the host.
pub fn host_page() -> u64 {
    // SAFETY: asks for a number.
    let size = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    u64::try_from(size).unwrap_or(PAGE).max(PAGE)
}

/// An anonymous private mapping that the runtime owns; unmapped on drop.
#[derive(Debug)]
pub struct Region {
    address: u64,
    length: u64,
}

impl Region {
    /// Maps `length` zeroed, readable and writable bytes at an address that the kernel chooses.
    ///
    /// # Errors
    /// The kernel's.
    pub fn new(length: u64) -> Result<Self, Errno> {
        let flags = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE) as u64;
        let protection = (libc::PROT_READ | libc::PROT_WRITE) as u64;
        // SAFETY: no fixed address, so no existing mapping is touched.
        let address = unsafe { map(0, length, protection, flags, -1, 0) }?;
        Ok(Self { address, length })
    }

    /// First address.
    pub fn address(&self) -> u64 {
        self.address
    }

    /// Length in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Makes `[offset, offset + length)` inaccessible.
    ///
    /// # Errors
    /// The kernel's.
    pub fn guard(&self, offset: u64, length: u64) -> Result<(), Errno> {
        if offset + length > self.length {
            return Err(Errno::INVALID);
        }
        protect(self.address + offset, length, 0)
    }

    /// Stores `value` at `offset`, which is a multiple of 8.
    pub fn store(&self, offset: u64, value: u64) {
        assert!(offset.is_multiple_of(8) && offset + 8 <= self.length, "store inside its region");
        // SAFETY: inside the mapping and aligned; shared with generated code, hence volatile.
        unsafe { ((self.address + offset) as *mut u64).write_volatile(value) }
    }

    /// Loads the value at `offset`, which is a multiple of 8.
    pub fn load(&self, offset: u64) -> u64 {
        assert!(offset.is_multiple_of(8) && offset + 8 <= self.length, "load inside its region");
        // SAFETY: as in `store`.
        unsafe { ((self.address + offset) as *const u64).read_volatile() }
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        // The kernel refuses nothing here; there is nobody to tell.
        syscall(libc::SYS_munmap, [self.address, self.length, 0, 0, 0, 0]);
    }
}

/// `mmap` with the caller's flags.
///
/// # Safety
/// With `MAP_FIXED` the range must hold no Rust object.
unsafe fn map(address: u64, length: u64, protection: u64, flags: u64, fd: i32, offset: u64) -> Result<u64, Errno> {
    let args = [address, length, protection, flags, fd as i64 as u64, offset];
    Errno::check(syscall(libc::SYS_mmap, args)).map(|address| address as u64)
}

/// Reserves `length` inaccessible bytes inside of `range`, at a multiple of 64 KiB, as near above `wanted` as is free, else
/// from the end of the range down.
///
/// # Errors
/// The kernel's for the last address tried.
pub fn reserve_between(range: core::ops::Range<u64>, wanted: u64, length: u64) -> Result<u64, Errno> {
    const ALIGNMENT: u64 = 0x1_0000;
    const STEP: u64 = 64 << 20;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_FIXED_NOREPLACE;
    let range = range.start.next_multiple_of(ALIGNMENT).max(ALIGNMENT)..range.end & !(ALIGNMENT - 1);
    let above = (wanted.next_multiple_of(ALIGNMENT)..=range.end).step_by(STEP as usize);
    let all = (range.start..=range.end).rev().step_by(STEP as usize);
    let mut refused = Errno(libc::ENOMEM);
    for address in above.chain(all).filter(|address| range.start <= *address) {
        // SAFETY: nothing is replaced.
        match unsafe { map(address, length, 0, flags as u64, -1, 0) } {
            Ok(got) if got == address => return Ok(address),
            // A kernel that does not know MAP_FIXED_NOREPLACE took the address as a hint.
            Ok(got) => unmap(got, length)?,
            Err(errno) => refused = errno,
        }
    }
    Err(refused)
}

/// What of the address space a mapping call may touch, which the caller has established.
#[derive(Clone, Copy, Debug)]
pub struct MapRequest {
    /// Address or hint.
    pub address: u64,
    /// Bytes.
    pub length: u64,
    /// `PROT_*`.
    pub protection: u64,
    /// `MAP_*` of the host.
    pub flags: u64,
    /// File descriptor, -1 for none.
    pub fd: i32,
    /// Offset in the file, bytes.
    pub offset: u64,
}

/// Maps memory for the guest, or a cache beside an image.
///
/// The caller has checked a fixed range against the guest's memory map: it never covers memory of the runtime.
///
/// # Errors
/// The kernel's.
pub fn map_guest(request: &MapRequest) -> Result<u64, Errno> {
    let MapRequest { address, length, protection, flags, fd, offset } = *request;
    // SAFETY: by the caller's check a fixed range holds guest memory only, which no Rust reference covers.
    unsafe { map(address, length, protection, flags, fd, offset) }
}

/// Reads from offset `offset` of the guest's file `fd` until `buffer` is full or the file ends.
///
/// # Errors
/// The kernel's.
pub fn read_at(fd: i32, buffer: &mut [u8], offset: u64) -> Result<usize, Errno> {
    let mut done = 0;
    while done < buffer.len() {
        let rest = &mut buffer[done..];
        let args = [fd as u64, rest.as_mut_ptr() as u64, rest.len() as u64, offset + done as u64, 0, 0];
        match Errno::check(syscall(libc::SYS_pread64, args)) {
            Ok(0) => break,
            Ok(count) => done += count as usize,
            Err(Errno(libc::EINTR)) => {}
            Err(errno) => return Err(errno),
        }
    }
    Ok(done)
}

/// Unmaps guest memory; the caller has checked the range as for [`map_guest`].
///
/// # Errors
/// The kernel's.
pub fn unmap(address: u64, length: u64) -> Result<(), Errno> {
    Errno::check(syscall(libc::SYS_munmap, [address, length, 0, 0, 0, 0])).map(|_| ())
}

/// Changes the protection of guest memory or of a mapped cache.
///
/// # Errors
/// The kernel's.
pub fn protect(address: u64, length: u64, protection: u64) -> Result<(), Errno> {
    Errno::check(syscall(libc::SYS_mprotect, [address, length, protection, 0, 0, 0])).map(|_| ())
}
