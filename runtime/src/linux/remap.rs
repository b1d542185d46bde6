//! `mremap`.
//!
//! Where a mapping shares host pages with others, the host cannot move it: it grows by what is mapped behind it, and moves by a
//! copy, which only memory of the process alone allows.

use super::host_mapping::{Memory, RESERVATION};
use super::memory::{map_free, map_over, page_range};
use super::memory_map::{Backing, Protection};
use super::{Errno, GuestThread, Process, SyscallOutcome};
use crate::sys::call::syscall;
use crate::sys::guest_memory;
use crate::sys::map::{self, MapRequest, PAGE};
use std::ops::Range;

const MAY_MOVE: u64 = libc::MREMAP_MAYMOVE as u64;
const FIXED: u64 = libc::MREMAP_FIXED as u64;
const KEEP: u64 = libc::MREMAP_DONTUNMAP as u64;

/// `mremap`.
pub(super) fn mremap(_thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    remap(process, args).map(|address| address as i64).into()
}

/// What is to move or to change its length.
struct Move {
    from: Range<u64>,
    length: u64,
    flags: u64,
    /// Where to, with `MREMAP_FIXED`.
    target: u64,
    protection: Protection,
    backing: Backing,
}

fn remap(process: &Process, [old, old_length, new_length, flags, target, _]: [u64; 6]) -> Result<u64, Errno> {
    let from = page_range(process.personality, old, old_length).map_err(|_| Errno::INVALID)?;
    let length = new_length.checked_next_multiple_of(PAGE).filter(|&length| length > 0).ok_or(Errno::INVALID)?;
    let mut memory = process.memory();
    let (_, protection) = memory.map.extent(old).ok_or(Errno::FAULT)?;
    let backing = memory.map.backing(old).ok_or(Errno::FAULT)?;
    if !memory.map.covers(from.clone()) {
        return Err(Errno::FAULT);
    }
    let request = Move { from: from.clone(), length, flags, target, protection, backing };
    request.check()?;
    let moved = request.perform(process, &mut memory);
    process.forget_code(&mut memory, from);
    moved.inspect(|&start| process.forget_code(&mut memory, start..start + length))
}

impl Move {
    /// Refuses what the kernel refuses.
    fn check(&self) -> Result<(), Errno> {
        let unknown = self.flags & !(MAY_MOVE | FIXED | KEEP) != 0;
        let stays = self.flags & MAY_MOVE == 0 && self.flags & (FIXED | KEEP) != 0;
        let resizes = self.flags & KEEP != 0 && self.from.end - self.from.start != self.length;
        if unknown || stays || resizes { Err(Errno::INVALID) } else { Ok(()) }
    }

    fn perform(&self, process: &Process, memory: &mut Memory) -> Result<u64, Errno> {
        let place = match self.flags & FIXED != 0 {
            true => Some(self.clear_target(process, memory)?),
            false => None,
        };
        memory.unwatch(&self.from);
        memory.protect_host(&self.from)?;
        let keeps = self.flags & KEEP != 0;
        if place.is_none() && !keeps && !self.from.is_empty() {
            if let Some(start) = self.in_place(process, memory)? {
                return Ok(start);
            }
            if self.flags & MAY_MOVE == 0 {
                return Err(Errno(libc::ENOMEM));
            }
        }
        match self.on_host(process, memory, place) {
            Ok(start) => {
                if !keeps {
                    memory.map.remove(self.from.clone());
                }
                let target = start..start + self.length;
                let backing = self.backing.moved(self.from.start, start);
                memory.map.insert_backed(target.clone(), self.protection, backing);
                // A copy of a shared mapping has taken over what watches withheld.
                memory.protect_host(&target)?;
                Ok(start)
            }
            Err(_) if memory.host_page() != PAGE && !keeps && !self.backing.is_shared() => {
                self.by_copy(process, memory, place)
            }
            Err(errno) => Err(errno),
        }
    }

    /// Makes room at the address that the guest asks for.
    fn clear_target(&self, process: &Process, memory: &mut Memory) -> Result<u64, Errno> {
        let target = page_range(process.personality, self.target, self.length)?;
        if self.target < self.from.end && self.from.start < target.end {
            return Err(Errno::INVALID);
        }
        let empty = self.reservation(self.target, self.length);
        map_over(process, memory, &empty, Protection::default())?;
        Ok(self.target)
    }

    fn reservation(&self, address: u64, length: u64) -> MapRequest {
        MapRequest { address, length, protection: 0, flags: RESERVATION, fd: -1, offset: 0 }
    }

    /// Shrinks, or grows where there is room behind.
    fn in_place(&self, process: &Process, memory: &mut Memory) -> Result<Option<u64>, Errno> {
        let (start, end) = (self.from.start, self.from.start + self.length);
        if end <= self.from.end {
            memory.unmap(&(end..self.from.end))?;
            return Ok(Some(start));
        }
        let more = self.from.end..end;
        if end > process.personality.address_end() || memory.map.intersects(more.clone()) {
            return Ok(None);
        }
        let grown = match memory.is_alone(&self.from) {
            true => self.grow_on_host(memory, end),
            false if self.backing == Backing::Anonymous => self.map_behind(memory, &more),
            false => Err(Errno::INVALID),
        };
        if grown.is_err() {
            return Ok(None);
        }
        memory.map.insert_backed(more, self.protection, self.backing);
        Ok(Some(start))
    }

    fn grow_on_host(&self, memory: &mut Memory, end: u64) -> Result<(), Errno> {
        let around = memory.around(&self.from);
        self.clear_slack(memory, &around)?;
        let wanted = memory.around(&(self.from.start..end));
        if wanted == around {
            return Ok(());
        }
        host(&around, wanted.end - wanted.start, 0, 0).map(|_| ())
    }

    fn map_behind(&self, memory: &mut Memory, more: &Range<u64>) -> Result<(), Errno> {
        let flags = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS) as u64;
        let protection = self.protection.host_bits();
        let length = more.end - more.start;
        memory.reserve(more)?;
        let request = MapRequest { protection, flags, ..self.reservation(more.start, length) };
        memory.map_fixed(&request, self.protection)
    }

    /// What lies behind anonymous memory in its last host page becomes part of it, and must be zero.
    fn clear_slack(&self, memory: &mut Memory, around: &Range<u64>) -> Result<(), Errno> {
        if self.backing == Backing::Anonymous { memory.clear(&(self.from.end..around.end)) } else { Ok(()) }
    }

    /// Moves on the host, to `place` or where there is room.
    fn on_host(&self, process: &Process, memory: &mut Memory, place: Option<u64>) -> Result<u64, Errno> {
        let around = memory.around(&self.from);
        let skew = self.from.start - around.start;
        let length = (skew + self.length).next_multiple_of(memory.host_page());
        let target = place.map(|place| place..place + self.length);
        let fits =
            |target: &Range<u64>| memory.host_start(target.start) + skew == target.start && memory.is_alone(target);
        if !memory.is_alone(&self.from) || !target.as_ref().is_none_or(fits) {
            return Err(Errno::INVALID);
        }
        if self.from.start + self.length > self.from.end {
            self.clear_slack(memory, &around)?;
        }
        let flags = self.flags | FIXED | MAY_MOVE;
        if let Some(target) = target {
            return host(&around, length, flags, target.start - skew).map(|start| start + skew);
        }
        let area = process.personality.mapping_area();
        let reserved = map_free(process.personality, memory, self.reservation(0, length), area)?;
        let moved = host(&around, length, flags, reserved).inspect_err(|_| {
            let _ = map::unmap(reserved, length);
        });
        moved.map(|start| start + skew)
    }

    /// Moves by a copy.
    fn by_copy(&self, process: &Process, memory: &mut Memory, place: Option<u64>) -> Result<u64, Errno> {
        let protection = Protection { read: true, write: true, execute: false };
        let flags = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS) as u64;
        let request = |address| MapRequest {
            protection: protection.host_bits(),
            flags,
            ..self.reservation(address, self.length)
        };
        let start = match place {
            Some(place) => {
                map_over(process, memory, &request(place), protection)?;
                place
            }
            None => {
                let placed = memory.place(&request(0));
                map_free(process.personality, memory, placed.request, process.personality.mapping_area())?
            }
        };
        let target = start..start + self.length;
        memory.map.insert_backed(target.clone(), protection, self.backing);
        let mut page = [0; PAGE as usize];
        for (source, target) in self.from.clone().zip(target.clone()).step_by(PAGE as usize) {
            // What cannot be read is beyond a file's end, or not the guest's to read.
            if guest_memory::read_bytes(source, &mut page).is_ok() {
                guest_memory::write_bytes(target, &page)?;
            }
        }
        memory.protect(&target, self.protection)?;
        memory.unmap(&self.from)?;
        Ok(start)
    }
}

/// `mremap` on the host.
fn host(from: &Range<u64>, length: u64, flags: u64, target: u64) -> Result<u64, Errno> {
    let args = [from.start, from.end - from.start, length, flags, target, 0];
    Errno::check(syscall(libc::SYS_mremap, args)).map(|start| start as u64)
}
