//! Memory for code compiled in process: one file in memory mapped twice, once to write and once to execute, so that no
//! mapping is ever both.

use super::call::syscall;
use super::map::{PAGE, reserve_between, unmap};
use crate::linux::Errno;
use causeway_cache_format::attach::TRAP;
use core::ops::Range;

/// A chunk of code memory, filled from its start.
///
/// INVARIANT: bytes below `used` change only by [`Self::revoke`]; a copy of the process made by `fork` shares the memory and
/// must not append ([`Self::seal`]).
#[derive(Debug)]
pub struct CodeChunk {
    writable: u64,
    executable: u64,
    length: u64,
    used: u64,
}

impl CodeChunk {
    /// Maps `length` bytes, a multiple of the page size.
    ///
    /// # Errors
    /// The kernel's.
    pub fn new(length: u64) -> Result<Self, Errno> {
        Self::map(0, length)
    }

    /// The same, to be executed at `place`, a multiple of 64 KiB.
    ///
    /// # Errors
    /// The kernel's, also where something lies there.
    pub fn at(place: u64, length: u64) -> Result<Self, Errno> {
        reserve_between(place..place, place, length)?;
        Self::map(place, length).inspect_err(|_| {
            // Nobody else knows of the reservation, which would merely stay.
            let _ = unmap(place, length);
        })
    }

    /// With executable addresses in a reservation, or where the kernel likes for 0.
    fn map(place: u64, length: u64) -> Result<Self, Errno> {
        if length == 0 || !length.is_multiple_of(PAGE) {
            return Err(Errno::INVALID);
        }
        let name = c"causeway-code";
        let fd = Errno::check(syscall(libc::SYS_memfd_create, [name.as_ptr() as u64, 1, 0, 0, 0, 0]))?;
        let mapped = Self::map_both(fd as i32, place, length);
        syscall(libc::SYS_close, [fd as u64, 0, 0, 0, 0, 0]);
        mapped
    }

    fn map_both(fd: i32, place: u64, length: u64) -> Result<Self, Errno> {
        Errno::check(syscall(libc::SYS_ftruncate, [fd as u64, length, 0, 0, 0, 0]))?;
        let map = |address: u64, protection: i32| {
            let flags = libc::MAP_SHARED | if address == 0 { 0 } else { libc::MAP_FIXED };
            let args = [address, length, protection as u64, flags as u64, fd as u64, 0];
            Errno::check(syscall(libc::SYS_mmap, args)).map(|address| address as u64)
        };
        let writable = map(0, libc::PROT_READ | libc::PROT_WRITE)?;
        let executable = map(place, libc::PROT_READ | libc::PROT_EXEC)?;
        Ok(Self { writable, executable, length, used: 0 })
    }

    /// Bytes still free.
    pub fn free(&self) -> u64 {
        self.length - self.used
    }

    /// Executable addresses of the chunk.
    pub fn range(&self) -> Range<u64> {
        self.executable..self.executable + self.length
    }

    /// Executable address of what is appended next.
    pub fn next(&self) -> u64 {
        self.executable + self.used.next_multiple_of(16)
    }

    /// Appends `code` at a 16-byte boundary and returns its executable address; `None` where it does not fit.
    pub fn append(&mut self, code: &[u8]) -> Option<u64> {
        let start = self.used.next_multiple_of(16);
        let end = start.checked_add(code.len() as u64).filter(|&end| end <= self.length)?;
        // SAFETY: the target lies in the writable mapping beyond everything handed out, so nobody reads it.
        unsafe {
            core::ptr::copy_nonoverlapping(code.as_ptr(), (self.writable + start) as *mut u8, code.len());
        }
        synchronize(self.writable + start, self.executable + start, code.len() as u64);
        self.used = end;
        Some(self.executable + start)
    }

    /// Gives the memory back. No thread may be in it.
    pub fn unmap(self) {
        for start in [self.writable, self.executable] {
            // The kernel has no reason to refuse, and what stays is merely unused.
            let _ = unmap(start, self.length);
        }
    }

    /// Takes no more code.
    pub fn seal(&mut self) {
        self.used = self.length;
    }

    /// Puts a trap at executable address `address`. A thread that gets there raises SIGTRAP; one that executes the
    /// instruction at this very moment sees the old or the new one whole (Arm ARM B2.2.5: BRK may replace any of the
    /// instructions that may be modified concurrently; others are stopped at the latest at their next entry).
    pub fn revoke(&mut self, address: u64) {
        let offset = address - self.executable;
        assert!(offset.is_multiple_of(4) && offset + 4 <= self.length, "an instruction of this chunk");
        // SAFETY: aligned and inside the writable mapping; concurrent readers are instruction fetches.
        unsafe { ((self.writable + offset) as *mut u32).write_volatile(TRAP) };
        synchronize(self.writable + offset, address, 4);
    }
}

/// Makes instruction fetches from `executable` see what was stored at `writable`.
#[cfg(target_arch = "aarch64")]
pub(super) fn synchronize(writable: u64, executable: u64, length: u64) {
    let type_register: u64;
    // SAFETY: reads a register that is readable from user space.
    unsafe { core::arch::asm!("mrs {}, ctr_el0", out(reg) type_register, options(nomem, nostack)) };
    let data_line = 4u64 << (type_register >> 16 & 15);
    let instruction_line = 4u64 << (type_register & 15);
    // SAFETY: cache maintenance on mapped addresses of the chunk changes no data.
    unsafe {
        for line in (writable & !(data_line - 1)..writable + length).step_by(data_line as usize) {
            core::arch::asm!("dc cvau, {}", in(reg) line, options(nostack));
        }
        core::arch::asm!("dsb ish", options(nostack));
        for line in (executable & !(instruction_line - 1)..executable + length).step_by(instruction_line as usize) {
            core::arch::asm!("ic ivau, {}", in(reg) line, options(nostack));
        }
        core::arch::asm!("dsb ish", "isb", options(nostack));
    }
}

#[cfg(not(target_arch = "aarch64"))]
pub(super) fn synchronize(_writable: u64, _executable: u64, _length: u64) {}
