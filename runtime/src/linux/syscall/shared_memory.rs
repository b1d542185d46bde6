//! Attaching System V shared memory, which changes the guest's address space: the [`MemoryMap`] is kept true, and execution
//! is withheld on the host as for every guest mapping.
//!
//! [`MemoryMap`]: crate::linux::memory_map::MemoryMap

use super::call::{Answer, Call, output};
use crate::linux::Errno;
use crate::linux::host_mapping::Memory;
use crate::linux::memory_map::{Attachment, Backing, Protection};
use crate::linux::placement::map_high;
use crate::sys::map::{self, MapRequest, PAGE};

/// `shmat` flags (Linux `include/uapi/linux/shm.h`).
const SHM_RDONLY: u64 = 0o10000;
const SHM_RND: u64 = 0o20000;
const SHM_REMAP: u64 = 0o40000;
const SHM_EXEC: u64 = 0o100000;

/// Size of `struct shmid64_ds`, and in it the offset of the segment's size, bytes; equal on both architectures.
const SEGMENT_STATUS_SIZE: usize = 112;
const SEGMENT_SIZE: usize = 48;

/// `shmat(segment, address, flags)`.
pub(super) fn shmat(call: &mut Call<'_>) -> Answer {
    let [segment, address, flags, ..] = call.args;
    let length = segment_length(call, segment)?;
    let process = call.process;
    let mut memory = process.memory();
    let address = if flags & SHM_RND != 0 { memory.host_start(address) } else { address };
    if flags & SHM_REMAP != 0 {
        // The kernel would replace whatever is there; only the guest's own memory may be.
        let end = address.checked_add(length).filter(|_| address != 0).ok_or(Errno::INVALID)?;
        if !memory.map.covers(address..end) {
            return Err(Errno::INVALID);
        }
    }
    let start = attach(call, &memory, address, length)?;
    let protection = Protection { read: true, write: flags & SHM_RDONLY == 0, execute: flags & SHM_EXEC != 0 };
    process.forget_code(&mut memory, start..start + length);
    let attachment = Attachment { segment, origin: start };
    memory.map.insert_backed(start..start + length, protection, Backing::Attached(attachment));
    Ok(start as i64)
}

/// Attaches where the guest asks, or where the kernel chooses; where that is an address that the guest cannot name, the runtime
/// chooses instead.
fn attach(call: &Call<'_>, memory: &Memory, address: u64, length: u64) -> Result<u64, Errno> {
    let [segment, _, flags, ..] = call.args;
    let host_flags = flags & !SHM_EXEC;
    let start = call.host(libc::SYS_shmat, [segment, address, host_flags])? as u64;
    let end = call.process.personality.address_end();
    if start <= end.saturating_sub(length) {
        return Ok(start);
    }
    call.host(libc::SYS_shmdt, [start])?;
    let room = length.next_multiple_of(memory.host_page());
    let reservation = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    let request = MapRequest { address: 0, length: room, protection: 0, flags: reservation as u64, fd: -1, offset: 0 };
    let free = map_high(memory, PAGE..end, request)?;
    let attached = call.host(libc::SYS_shmat, [segment, free, host_flags | SHM_REMAP]).inspect_err(|_| {
        let _ = map::unmap(free, room);
    });
    Ok(attached? as u64)
}

/// Length of a segment in whole pages, bytes. A segment that cannot be looked at cannot be attached either.
fn segment_length(call: &Call<'_>, segment: u64) -> Result<u64, Errno> {
    let mut status = [0_u64; SEGMENT_STATUS_SIZE / 8];
    call.host(libc::SYS_shmctl, [segment, libc::IPC_STAT as u64, output(&mut status)])?;
    status[SEGMENT_SIZE / 8].checked_next_multiple_of(PAGE).ok_or(Errno::INVALID)
}

/// `shmdt(address)`: every part of the attachment goes.
pub(super) fn shmdt(call: &mut Call<'_>) -> Answer {
    let address = call.args[0];
    let process = call.process;
    let mut memory = process.memory();
    let answer = call.host(libc::SYS_shmdt, [address])?;
    for part in memory.map.attached(address) {
        process.forget_code(&mut memory, part.clone());
        memory.map.remove(part);
    }
    Ok(answer)
}
