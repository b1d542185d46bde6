//! Memory system calls. Each keeps the [`MemoryMap`](super::memory_map::MemoryMap) true and forgets code whose bytes it
//! changes.
//!
//! The guest's mappings are the host's, with execution withheld. A fixed mapping may not cover memory of the runtime, which
//! the guest does not know of: such a request fails with `ENOMEM`.

use super::host_mapping::Memory;
use super::library;
use super::memory_map::{Backing, Protection};
use super::placement::map_high;
use super::{Errno, GuestThread, Personality, Process, SyscallOutcome};
use crate::sys::map::{self, MapRequest, PAGE};
use std::ops::Range;

/// `mmap` flags of x86-64 that ARM64 lacks or numbers differently. All others agree.
const MAP_32BIT: u64 = 0x40;
const MAP_FIXED: u64 = libc::MAP_FIXED as u64;
const MAP_FIXED_NOREPLACE: u64 = libc::MAP_FIXED_NOREPLACE as u64;
const MAP_ANONYMOUS: u64 = libc::MAP_ANONYMOUS as u64;
const MAP_PRIVATE: u64 = libc::MAP_PRIVATE as u64;
/// Where `MAP_32BIT` allocates: the second gigabyte.
const LOW_AREA: Range<u64> = 0x4000_0000..0x8000_0000;
const PROT_ALL: u64 = (libc::PROT_READ | libc::PROT_WRITE | libc::PROT_EXEC) as u64;

/// The pages of a call's arguments.
///
/// # Errors
/// `EINVAL` for an address inside a page, `ENOMEM` for what lies beyond the guest's addresses.
pub(super) fn page_range(personality: Personality, address: u64, length: u64) -> Result<Range<u64>, Errno> {
    if !address.is_multiple_of(PAGE) {
        return Err(Errno::INVALID);
    }
    let length = length.checked_next_multiple_of(PAGE).ok_or(Errno(libc::ENOMEM))?;
    let limit = personality.address_end();
    let end = address.checked_add(length).filter(|&end| end <= limit).ok_or(Errno(libc::ENOMEM))?;
    Ok(address..end)
}

/// `mmap`.
pub fn mmap(_thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    map_memory(process, args).map(|address| address as i64).into()
}

fn map_memory(process: &Process, [address, length, protection, flags, fd, offset]: [u64; 6]) -> Result<u64, Errno> {
    if length == 0 || offset % PAGE != 0 {
        return Err(Errno::INVALID);
    }
    let length = length.checked_next_multiple_of(PAGE).ok_or(Errno(libc::ENOMEM))?;
    let wanted = Protection::from_bits(protection);
    let fixed = flags & (MAP_FIXED | MAP_FIXED_NOREPLACE) != 0;
    let mut memory = process.memory();
    let request = MapRequest {
        address,
        length,
        protection: wanted.host_bits(),
        flags: flags & !MAP_32BIT,
        fd: fd as i32,
        offset,
    };
    if fixed {
        let range = page_range(process.personality, address, length)?;
        if flags & MAP_FIXED_NOREPLACE != 0 && memory.map.intersects(range.clone()) {
            return Err(Errno(libc::EEXIST));
        }
        map_over(process, &mut memory, &request, wanted)?;
        library::mapped_at(process, &mut memory, &request, wanted);
        return Ok(range.start);
    }
    if address == 0
        && flags & MAP_32BIT == 0
        && let Some(start) = library::map_anywhere(process, &mut memory, &request, wanted)?
    {
        return Ok(start);
    }
    let area = if flags & MAP_32BIT != 0 { Some(LOW_AREA) } else { process.personality.mapping_area() };
    let placed = memory.place(&request);
    let start = map_free(process.personality, &memory, placed.request, area)? + placed.skew;
    process.forget_code(&mut memory, start..start + length);
    memory.map.insert_backed(start..start + length, wanted, Backing::from_flags(flags));
    Ok(start)
}

/// Maps where there is room: in `area`, or where the host's kernel likes. The request is for whole host pages; its address is
/// a wish.
pub(super) fn map_free(
    personality: Personality,
    memory: &Memory,
    request: MapRequest,
    area: Option<Range<u64>>,
) -> Result<u64, Errno> {
    let end = personality.address_end();
    let Some(area) = area else {
        let start = map::map_guest(&request)?;
        if start <= end - request.length && start == memory.host_start(start) {
            return Ok(start);
        }
        // Hosts with more than 47 address bits, or with smaller pages than are asked for: search below by ourselves.
        map::unmap(start, request.length)?;
        return map_high(memory, LOW_AREA.end..end.min(start + request.length), request);
    };
    let wish = request.address..request.address.saturating_add(request.length);
    if request.address != 0
        && wish.end <= end
        && let Ok(start) = map_high(memory, wish, request)
    {
        return Ok(start);
    }
    map_high(memory, area, request)
}

/// Maps at the request's address: what the guest has there goes, what the runtime has there stays.
pub(super) fn map_over(
    process: &Process,
    memory: &mut Memory,
    request: &MapRequest,
    protection: Protection,
) -> Result<(), Errno> {
    let range = request.address..request.address + request.length;
    // The holes must be free on the host as well.
    memory.reserve(&range).map_err(|_| Errno(libc::ENOMEM))?;
    let mapped = memory.map_fixed(request, protection);
    let around = memory.around(&range);
    process.forget_code(memory, around);
    mapped
}

/// `munmap`.
pub fn munmap(_thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    unmap_memory(process, args[0], args[1]).map(|()| 0).into()
}

fn unmap_memory(process: &Process, address: u64, length: u64) -> Result<(), Errno> {
    if length == 0 {
        return Err(Errno::INVALID);
    }
    let range = page_range(process.personality, address, length).map_err(|_| Errno::INVALID)?;
    let mut memory = process.memory();
    let unmapped = memory.unmap(&range);
    library::unmapped(&mut memory, &range);
    process.forget_code(&mut memory, range);
    unmapped
}

/// `mprotect`.
pub fn mprotect(_thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    protect_memory(process, args[0], args[1], args[2]).map(|()| 0).into()
}

fn protect_memory(process: &Process, address: u64, length: u64, bits: u64) -> Result<(), Errno> {
    // PROT_GROWSDOWN and PROT_GROWSUP apply to stacks that the kernel grows; ours are mapped whole.
    const GROWS: u64 = 0x0300_0000;
    if bits & !(PROT_ALL | GROWS) != 0 {
        return Err(Errno::INVALID);
    }
    let range = page_range(process.personality, address, length)?;
    if range.is_empty() {
        return Ok(());
    }
    let protection = Protection::from_bits(bits);
    let mut memory = process.memory();
    if !memory.map.covers(range.clone()) {
        return Err(Errno(libc::ENOMEM));
    }
    memory.protect(&range, protection)?;
    match protection.execute {
        true => {
            process.forget_code(&mut memory, range.clone());
            library::made_executable(process, &mut memory, &range);
        }
        false => process.bar_code(&mut memory, range.clone()),
    }
    if protection.write && protection.execute {
        process.watch_cached(&mut memory, &range);
    }
    Ok(())
}

/// `brk`.
pub fn brk(_thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(move_break(process, args[0]) as i64)
}

/// Moves the program break to `wanted` where that is possible; returns where it is.
fn move_break(process: &Process, wanted: u64) -> u64 {
    let mut memory = process.memory();
    let current = memory.map.brk;
    if wanted < memory.map.brk_start || wanted > process.personality.address_end() {
        return current;
    }
    let (old_end, new_end) = (current.next_multiple_of(PAGE), wanted.next_multiple_of(PAGE));
    let done = match new_end > old_end {
        true => grow_break(process, &mut memory, old_end..new_end),
        false => {
            let unmapped = memory.unmap(&(new_end..old_end));
            process.forget_code(&mut memory, new_end..old_end);
            unmapped
        }
    };
    if done.is_err() {
        return current;
    }
    memory.map.brk = wanted;
    wanted
}

fn grow_break(process: &Process, memory: &mut Memory, range: Range<u64>) -> Result<(), Errno> {
    if memory.map.intersects(range.clone()) {
        return Err(Errno(libc::ENOMEM));
    }
    let protection = Protection { read: true, write: true, execute: false };
    let request = MapRequest {
        address: range.start,
        length: range.end - range.start,
        protection: protection.host_bits(),
        flags: MAP_PRIVATE | MAP_ANONYMOUS,
        fd: -1,
        offset: 0,
    };
    map_over(process, memory, &request, protection)
}
