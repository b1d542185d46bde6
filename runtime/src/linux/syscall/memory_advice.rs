//! Advice, locking and protection keys. Mappings themselves are [`memory`]'s.
//!
//! [`memory`]: crate::linux::memory

use super::call::{Answer, Call, output};
use super::guest_number as guest;
use super::table::{Row, convert, refuse, same};
use crate::linux::host_mapping::Memory;
use crate::linux::memory::{self, page_range};
use crate::linux::memory_map::Backing;
use crate::linux::{Errno, SyscallOutcome};
use crate::sys::guest_memory;
use crate::sys::map::{self, PAGE};
use core::ops::Range;

pub(super) const ROWS: &[Row] = &[
    convert(guest::MSYNC, "msync", msync),
    convert(guest::MINCORE, "mincore", mincore),
    convert(guest::MADVISE, "madvise", madvise),
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

/// `madvise(address, length, advice)`. Advice that drops content makes code made from it stale.
fn madvise(call: &mut Call<'_>) -> Answer {
    let [address, length, advice, ..] = call.args;
    let process = call.process;
    let range = page_range(process.personality, address, length)?;
    let mut memory = process.memory();
    let covered = memory.map.covers(range.clone());
    let drops = [libc::MADV_DONTNEED, libc::MADV_REMOVE, libc::MADV_FREE].map(|advice| advice as u64);
    if !drops.contains(&advice) {
        return advise(call, &memory.whole(&range), &range);
    }
    if !covered {
        return Err(Errno(libc::ENOMEM));
    }
    let around = memory.around(&range);
    memory.unwatch(&around);
    memory.protect_host(&range)?;
    let dropped = drop_content(call, &mut memory, &range);
    process.forget_code(&mut memory, around);
    dropped
}

/// Gives the host advice on whole host pages.
fn advise(call: &Call<'_>, whole: &Range<u64>, range: &Range<u64>) -> Answer {
    if whole.is_empty() && !range.is_empty() {
        return Ok(0);
    }
    call.host(libc::SYS_madvise, [whole.start, whole.end - whole.start, call.args[2]])
}

/// Drops the content of what the guest has in `range`. The host does that by its pages; parts of them are zeroed where that is
/// what the guest relies on.
fn drop_content(call: &Call<'_>, memory: &mut Memory, range: &Range<u64>) -> Answer {
    let exact = memory.host_page() == PAGE;
    for part in memory.map.mapped_parts(range.clone()) {
        let backing = memory.map.backing(part.start);
        // A host page may hold a copy of a private file's content, which the host cannot read again.
        if exact || backing != Some(Backing::PrivateFile) {
            advise(call, &memory.whole(&part), &part)?;
        }
        if call.args[2] == libc::MADV_DONTNEED as u64 && backing == Some(Backing::Anonymous) {
            let edges: Vec<Range<u64>> = memory.edges(&part).collect();
            edges.iter().try_for_each(|edge| memory.clear(edge))?;
        }
    }
    Ok(0)
}

/// `msync(address, length, flags)`.
fn msync(call: &mut Call<'_>) -> Answer {
    let [address, length, flags, ..] = call.args;
    let around = call.process.memory().around(&page_range(call.process.personality, address, length)?);
    call.host(libc::SYS_msync, [around.start, around.end - around.start, flags])
}

/// `mincore(address, length, vector)`: a byte for each page of the guest.
fn mincore(call: &mut Call<'_>) -> Answer {
    let [address, length, vector, ..] = call.args;
    let range = page_range(call.process.personality, address, length)?;
    let memory = call.process.memory();
    if !memory.map.covers(range.clone()) {
        return Err(Errno(libc::ENOMEM));
    }
    let host_page = map::host_page();
    let mut resident = [0_u8; 1];
    for (page, index) in range.step_by(PAGE as usize).zip(0..) {
        call.host(libc::SYS_mincore, [page & !(host_page - 1), 1, output(&mut resident)])?;
        guest_memory::write_bytes(vector.wrapping_add(index), &resident)?;
    }
    Ok(0)
}
