//! Memory system calls. Each keeps the [`MemoryMap`](super::memory_map::MemoryMap) true and forgets code whose bytes it
//! changes.
//!
//! The guest's mappings are the host's, with execution withheld. A fixed mapping may not cover memory of the runtime, which
//! the guest does not know of: such a request fails with `ENOMEM`.

use super::memory_map::Protection;
use super::placement::map_high;
use super::process::Memory;
use super::{Errno, GuestThread, Personality, Process, SyscallOutcome};
use crate::sys::call::syscall;
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

fn page_range(personality: Personality, address: u64, length: u64) -> Result<Range<u64>, Errno> {
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
    let mut request = MapRequest {
        address: if fixed { address } else { address & !(PAGE - 1) },
        length,
        protection: wanted.host_bits(),
        flags: flags & !MAP_32BIT,
        fd: fd as i32,
        offset,
    };
    let start = if fixed {
        let range = page_range(process.personality, address, length)?;
        if flags & MAP_FIXED_NOREPLACE == 0 {
            make_room(process, &mut memory, &range, &mut request)?;
        }
        map::map_guest(&request)?
    } else {
        let area = if flags & MAP_32BIT != 0 { Some(LOW_AREA) } else { process.personality.mapping_area() };
        map_free(process.personality, &memory, request, area)?
    };
    process.forget_code(&mut memory, start..start + length);
    memory.map.insert(start..start + length, wanted);
    Ok(start)
}

/// Maps where there is room: in `area`, or where the host's kernel likes. The request's address is a wish.
fn map_free(
    personality: Personality,
    memory: &Memory,
    request: MapRequest,
    area: Option<Range<u64>>,
) -> Result<u64, Errno> {
    let end = personality.address_end();
    let Some(area) = area else {
        let start = map::map_guest(&request)?;
        if start <= end - request.length {
            return Ok(start);
        }
        // Hosts with more than 47 address bits: search below by ourselves.
        map::unmap(start, request.length)?;
        return map_high(&memory.map, LOW_AREA.end..end, request);
    };
    let wish = request.address..request.address.saturating_add(request.length);
    if request.address != 0
        && wish.end <= end
        && let Ok(start) = map_high(&memory.map, wish, request)
    {
        return Ok(start);
    }
    map_high(&memory.map, area, request)
}

/// Prepares `MAP_FIXED`: what the guest has there goes, what the runtime has there stays.
fn make_room(
    process: &Process,
    memory: &mut Memory,
    range: &Range<u64>,
    request: &mut MapRequest,
) -> Result<(), Errno> {
    if memory.map.covers(range.clone()) {
        return Ok(());
    }
    // The holes must be free on the host as well. They are taken first, without replacing anything.
    for hole in memory.map.holes(range.clone()) {
        let length = hole.end - hole.start;
        let reservation = MapRequest {
            address: hole.start,
            length,
            protection: 0,
            flags: MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE | libc::MAP_NORESERVE as u64,
            fd: -1,
            offset: 0,
        };
        map::map_guest(&reservation).map_err(|_| Errno(libc::ENOMEM))?;
        memory.map.insert(hole, Protection::default());
    }
    process.forget_code(memory, range.clone());
    request.flags |= MAP_FIXED;
    Ok(())
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
    process.forget_code(&mut memory, range.clone());
    // Only what the guest has: the rest may be the runtime's.
    let mapped = memory.map.mapped_parts(range.clone());
    for part in mapped {
        map::unmap(part.start, part.end - part.start)?;
    }
    memory.map.remove(range);
    Ok(())
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
    map::protect(range.start, range.end - range.start, protection.host_bits())?;
    match protection.execute {
        true => process.forget_code(&mut memory, range.clone()),
        false => process.bar_code(&mut memory, range.clone()),
    }
    memory.map.protect(range.clone(), protection);
    if protection.write && protection.execute {
        process.watch_cached(&mut memory, &range);
    }
    Ok(())
}

/// `mremap`.
pub fn mremap(_thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    remap_memory(process, args).map(|address| address as i64).into()
}

fn remap_memory(process: &Process, [old, old_length, new_length, flags, new, _]: [u64; 6]) -> Result<u64, Errno> {
    let from = page_range(process.personality, old, old_length).map_err(|_| Errno::INVALID)?;
    let new_length = new_length.checked_next_multiple_of(PAGE).filter(|&length| length > 0).ok_or(Errno::INVALID)?;
    let mut memory = process.memory();
    let (_, protection) = memory.map.extent(old).ok_or(Errno::FAULT)?;
    if !memory.map.covers(from.clone()) {
        return Err(Errno::FAULT);
    }
    if flags & libc::MREMAP_FIXED as u64 != 0 {
        let target = page_range(process.personality, new, new_length)?;
        let mut unused = MapRequest { address: new, length: new_length, protection: 0, flags: 0, fd: -1, offset: 0 };
        make_room(process, &mut memory, &target, &mut unused)?;
        process.forget_code(&mut memory, target);
    }
    let length = from.end - from.start;
    process.forget_code(&mut memory, from.clone());
    // The watched pages of the range have lost their write protection in the record; give it back on the host.
    map::protect(old, length.max(PAGE), protection.host_bits())?;
    let start = move_mapping(process.personality, &memory, &from, [new_length, flags, new])?;
    if flags & libc::MREMAP_DONTUNMAP as u64 == 0 {
        memory.map.remove(from);
    }
    memory.map.insert(start..start + new_length, protection);
    Ok(start)
}

/// `mremap` on the host. Where the kernel's choice of a new place may be out of the guest's reach, the runtime chooses.
fn move_mapping(
    personality: Personality,
    memory: &Memory,
    from: &Range<u64>,
    [length, flags, new]: [u64; 3],
) -> Result<u64, Errno> {
    const FIXED: u64 = libc::MREMAP_FIXED as u64;
    const MAY_MOVE: u64 = libc::MREMAP_MAYMOVE as u64;
    let host = |flags, new| {
        let args = [from.start, from.end - from.start, length, flags, new, 0];
        Errno::check(syscall(libc::SYS_mremap, args)).map(|start| start as u64)
    };
    let Some(area) = personality.mapping_area().filter(|_| flags & MAY_MOVE != 0 && flags & FIXED == 0) else {
        return host(flags, new);
    };
    let moves = flags & libc::MREMAP_DONTUNMAP as u64 != 0 || from.is_empty();
    if !moves && let Ok(start) = host(flags & !MAY_MOVE, 0) {
        return Ok(start);
    }
    let reservation = MAP_PRIVATE | MAP_ANONYMOUS | libc::MAP_NORESERVE as u64;
    let request = MapRequest { address: 0, length, protection: 0, flags: reservation, fd: -1, offset: 0 };
    let place = map_high(&memory.map, area, request)?;
    host(flags | FIXED, place).inspect_err(|_| {
        let _ = map::unmap(place, length);
    })
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
    if new_end > old_end {
        let request = MapRequest {
            address: old_end,
            length: new_end - old_end,
            protection: (libc::PROT_READ | libc::PROT_WRITE) as u64,
            flags: MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE,
            fd: -1,
            offset: 0,
        };
        match map::map_guest(&request) {
            Ok(start) if start == old_end => {
                memory.map.insert(old_end..new_end, Protection { read: true, write: true, execute: false });
            }
            Ok(start) => {
                // An old kernel took the address as a hint; the record does not know of this mapping.
                let _ = map::unmap(start, request.length);
                return current;
            }
            Err(_) => return current,
        }
    } else if new_end < old_end {
        process.forget_code(&mut memory, new_end..old_end);
        if map::unmap(new_end, old_end - new_end).is_err() {
            return current;
        }
        memory.map.remove(new_end..old_end);
    }
    memory.map.brk = wanted;
    wanted
}

/// `madvise`. Advice that drops content makes code made from it stale.
pub fn madvise(_thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    let [address, length, advice, ..] = args;
    let drops = [libc::MADV_DONTNEED, libc::MADV_REMOVE, libc::MADV_FREE].map(|advice| advice as u64);
    if drops.contains(&advice)
        && let Ok(range) = page_range(process.personality, address, length)
    {
        let mut memory = process.memory();
        if !memory.map.covers(range.clone()) {
            return SyscallOutcome::error(libc::ENOMEM);
        }
        let watched = memory.watched.range(range.start / PAGE..range.end / PAGE).next().is_some();
        process.forget_code(&mut memory, range.clone());
        if watched {
            // Its pages lose their watch: make them writable again, part by part.
            for (part, protection) in memory.map.parts(range) {
                let _ = map::protect(part.start, part.end - part.start, protection.host_bits());
            }
        }
    }
    SyscallOutcome::Return(syscall(libc::SYS_madvise, args))
}
