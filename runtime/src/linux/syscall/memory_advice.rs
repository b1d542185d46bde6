//! Advice, locking and protection keys. Mappings themselves are [`memory`]'s.
//!
//! [`memory`]: crate::linux::memory

use super::call::{Answer, Call};
use super::guest_number as guest;
use super::table::{Row, convert, refuse, same};
use crate::linux::{Errno, SyscallOutcome, memory};

pub(super) const ROWS: &[Row] = &[
    same(guest::MSYNC, "msync", libc::SYS_msync),
    same(guest::MINCORE, "mincore", libc::SYS_mincore),
    same(guest::MLOCK, "mlock", libc::SYS_mlock),
    same(guest::MUNLOCK, "munlock", libc::SYS_munlock),
    same(guest::MLOCKALL, "mlockall", libc::SYS_mlockall),
    same(guest::MUNLOCKALL, "munlockall", libc::SYS_munlockall),
    refuse(
        guest::REMAP_FILE_PAGES,
        "remap_file_pages",
        libc::ENOSYS,
        "deprecated, and it would change code behind the runtime's back; mmap replaces it",
    ),
    same(guest::MLOCK2, "mlock2", libc::SYS_mlock2),
    convert(guest::PKEY_MPROTECT, "pkey_mprotect", pkey_mprotect),
    refuse(guest::PKEY_ALLOC, "pkey_alloc", libc::ENOSPC, "CPUID announces no protection keys"),
    refuse(guest::PKEY_FREE, "pkey_free", libc::EINVAL, "CPUID announces no protection keys"),
    same(guest::MEMFD_SECRET, "memfd_secret", libc::SYS_memfd_secret),
    refuse(guest::MAP_SHADOW_STACK, "map_shadow_stack", libc::EOPNOTSUPP, "CPUID announces no shadow stacks"),
    refuse(guest::MSEAL, "mseal", libc::ENOSYS, "sealed pages could not be revoked when their code changes"),
];

/// `pkey_mprotect` with key -1 is `mprotect`; no other key was ever given out.
fn pkey_mprotect(call: &mut Call<'_>) -> Answer {
    if call.args[3] as i32 != -1 {
        return Err(Errno::INVALID);
    }
    match memory::mprotect(call.thread, call.process, call.args) {
        SyscallOutcome::Return(value) => Errno::check(value),
        outcome => unreachable!("mprotect returns: {outcome:?}"),
    }
}
