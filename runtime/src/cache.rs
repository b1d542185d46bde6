//! Caches in use: where their code lies, and which of it may run.
//!
//! Code is mapped shared and straight from its file, at first without the right to execute. It gets that right granule by
//! granule, when execution first arrives there: the granule's checksums must hold, and the guest pages that it was made from
//! must still have the bytes that the cache knows. Whoever jumps into a granule before that faults, and the run loop
//! comes here. Where some guest pages differ, a private copy of the granule takes its place in which the
//! entries of the code made from them are traps; these lead back to the dispatcher.

use crate::dispatch::GuestPosition;
use crate::linux::Errno;
use crate::sys::code_chunk::TRAP;
use crate::sys::file_map::{FileMap, replace_code};
use crate::sys::guest_memory;
use crate::sys::map::{self, MapRequest, PAGE};
use causeway_cache_format::{FormatError, Reader, SectionKind};
use std::collections::HashMap;
use std::fs::File;
use std::ops::Range;
use std::os::fd::AsRawFd;

/// Code that becomes executable at once, bytes.
const GRANULE: u64 = 64 * 1024;

/// What is known of a guest page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PageState {
    /// Its bytes are those that code was made from.
    Same,
    /// They are not.
    Changed,
    /// The guest may write to it unseen: never the same again.
    Abandoned,
}

/// What is known of a granule of code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum GranuleState {
    /// Not executable: to be checked when execution arrives.
    #[default]
    Unchecked,
    /// Executable, from the file or from an equal copy.
    Ready,
    /// Executable as a private copy with traps at the entries in these ranges of code offsets.
    Patched(Vec<Range<u32>>),
    /// Never executable: checksum or mapping failed.
    Broken,
}

/// A cache whose code is mapped beside its image.
#[derive(Debug)]
pub(crate) struct AttachedCache {
    reader: Reader<FileMap>,
    guest: Range<u64>,
    /// Guest addresses of the image's segments. What a page holds beyond them is no part of the image.
    segments: Vec<Range<u64>>,
    code: Range<u64>,
    granules: Vec<GranuleState>,
    /// What is known of guest pages by number from the image's base; pages without code are not listed.
    pages: HashMap<u32, PageState>,
}

impl AttachedCache {
    /// Maps code and module data of `reader`'s file for the image at `image_base`, into a reservation.
    ///
    /// # Errors
    /// The kernel's.
    pub(crate) fn map(
        reader: Reader<FileMap>,
        file: &File,
        image_base: u64,
        segments: Vec<Range<u64>>,
    ) -> Result<Self, Errno> {
        let placement = reader.header().fields.placement;
        let bases = placement.bases(image_base, reader.code_size());
        let section = |kind, address, protection: i32, sharing: i32| {
            let section = reader.section(kind);
            if section.size == 0 {
                return Ok(address);
            }
            map::map_guest(&MapRequest {
                address,
                length: section.size.next_multiple_of(PAGE),
                protection: protection as u64,
                flags: (sharing | libc::MAP_FIXED) as u64,
                fd: file.as_raw_fd(),
                offset: section.offset,
            })
        };
        section(SectionKind::Code, bases.code, libc::PROT_READ, libc::MAP_SHARED)?;
        let writable = libc::PROT_READ | libc::PROT_WRITE;
        section(SectionKind::ModuleData, bases.module_data, writable, libc::MAP_PRIVATE)?;
        let granules = reader.code_size().div_ceil(GRANULE) as usize;
        Ok(Self {
            guest: image_base..image_base + placement.image_span,
            segments,
            code: bases.code..bases.code + reader.code_size(),
            granules: vec![GranuleState::Unchecked; granules],
            pages: HashMap::new(),
            reader,
        })
    }

    /// Guest addresses of the image.
    pub(crate) fn guest_range(&self) -> Range<u64> {
        self.guest.clone()
    }

    /// Host addresses of the code.
    pub(crate) fn code_range(&self) -> Range<u64> {
        self.code.clone()
    }

    /// Host address of the code for `guest_pc`, if the cache has it and the guest's bytes are still those.
    pub(crate) fn lookup(&mut self, guest_pc: u64) -> Option<u64> {
        if !self.guest.contains(&guest_pc) {
            return None;
        }
        let offset = u32::try_from(guest_pc - self.guest.start).ok()?;
        // A damaged index page serves nothing; what it would have served is compiled in process.
        let entry = self.reader.lookup(offset).ok().flatten()?;
        let granule = (u64::from(entry.code_offset) / GRANULE) as usize;
        self.prepare(granule);
        let usable = match self.granules.get(granule)? {
            GranuleState::Ready => true,
            GranuleState::Patched(stale) => !stale.iter().any(|part| part.contains(&entry.code_offset)),
            GranuleState::Unchecked | GranuleState::Broken => false,
        };
        usable.then(|| self.code.start + u64::from(entry.code_offset))
    }

    /// Whether the cache has code for `guest_pc`, usable or not.
    pub(crate) fn holds(&self, guest_pc: u64) -> bool {
        let offset = self.guest.contains(&guest_pc).then(|| u32::try_from(guest_pc - self.guest.start).ok()).flatten();
        offset.is_some_and(|offset| matches!(self.reader.lookup(offset), Ok(Some(_))))
    }

    /// Guest position of the host address `host`.
    pub(crate) fn guest_pc(&self, host: u64) -> Option<GuestPosition> {
        if !self.code.contains(&host) {
            return None;
        }
        let found = self.reader.guest_pc((host - self.code.start) as u32).ok().flatten()?;
        Some(GuestPosition { guest_pc: self.guest.start + u64::from(found.guest_offset), exact: found.exact })
    }

    /// Execution faulted at `host`. Returns whether it may go on there now.
    pub(crate) fn admit(&mut self, host: u64) -> bool {
        if !self.code.contains(&host) {
            return false;
        }
        let granule = ((host - self.code.start) / GRANULE) as usize;
        // Another thread may have been here since the fault.
        self.prepare(granule);
        matches!(self.granules[granule], GranuleState::Ready | GranuleState::Patched(_))
    }

    /// Whether there is a trap at `host`.
    pub(crate) fn is_trap(&self, host: u64) -> bool {
        if !self.code.contains(&host) {
            return false;
        }
        let offset = (host - self.code.start) as u32;
        let granule = u64::from(offset) / GRANULE;
        matches!(&self.granules[granule as usize], GranuleState::Patched(stale)
            if stale.iter().any(|part| part.contains(&offset)))
    }

    /// Withdraws what was made from bytes in `range`; returns whether the cache covers any. With `for_good` the pages are not
    /// looked at again, because the guest may write to them unseen.
    pub(crate) fn invalidate(&mut self, range: &Range<u64>, for_good: bool) -> bool {
        let (start, end) = (range.start.max(self.guest.start), range.end.min(self.guest.end));
        if start >= end {
            return false;
        }
        let first = ((start - self.guest.start) / PAGE) as u32;
        let last = ((end - 1 - self.guest.start) / PAGE) as u32;
        let mut any = false;
        for page in first..=last {
            let ranges = self.reader.code_of_guest_page(page).unwrap_or_default();
            if ranges.is_empty() {
                continue;
            }
            any = true;
            if for_good {
                self.pages.insert(page, PageState::Abandoned);
            } else {
                self.pages.remove(&page);
            }
            for code in ranges {
                self.withdraw(code);
            }
        }
        any
    }

    /// Numbers of the guest pages in `range` that code was made from.
    pub(crate) fn pages_with_code(&self, range: &Range<u64>) -> Vec<u64> {
        let (start, end) = (range.start.max(self.guest.start), range.end.min(self.guest.end));
        let rows = self.reader.guest_pages().unwrap_or_default();
        let base = self.guest.start / PAGE;
        let numbers = rows.iter().map(|row| base + u64::from(row.page.get()));
        numbers.filter(|number| (start / PAGE..end.div_ceil(PAGE)).contains(number)).collect()
    }

    fn withdraw(&mut self, code: Range<u32>) {
        let granules = u64::from(code.start) / GRANULE..u64::from(code.end).div_ceil(GRANULE);
        for granule in granules {
            if self.granules[granule as usize] == GranuleState::Broken {
                continue;
            }
            let range = self.granule_range(granule as usize);
            let stopped = map::protect(range.start, range.end - range.start, libc::PROT_READ as u64);
            self.granules[granule as usize] =
                if stopped.is_ok() { GranuleState::Unchecked } else { GranuleState::Broken };
        }
    }

    /// Host addresses of a granule, whole pages.
    fn granule_range(&self, granule: usize) -> Range<u64> {
        let start = self.code.start + granule as u64 * GRANULE;
        start..(start + GRANULE).min(self.code.end.next_multiple_of(PAGE))
    }

    /// Checks a granule and makes it executable.
    fn prepare(&mut self, granule: usize) {
        if self.granules.get(granule) == Some(&GranuleState::Unchecked) {
            self.granules[granule] = self.check(granule).unwrap_or(GranuleState::Broken);
        }
    }

    fn check(&mut self, granule: usize) -> Result<GranuleState, Unusable> {
        let range = self.granule_range(granule);
        let first_page = (range.start - self.code.start) / PAGE;
        let last_page = (range.end - self.code.start).div_ceil(PAGE);
        let mut stale = Vec::new();
        for page in first_page..last_page {
            self.reader.verify_code_page(page as u32)?;
            for guest in self.reader.guest_ranges_of_code_page(page as u32)? {
                for guest_page in guest.start / PAGE as u32..=(guest.end.max(1) - 1) / PAGE as u32 {
                    if self.page_state(guest_page)? != PageState::Same {
                        stale.extend(self.reader.code_of_guest_page(guest_page)?);
                    }
                }
            }
        }
        stale.sort_by_key(|part| (part.start, part.end));
        stale.dedup();
        if stale.is_empty() {
            let executable = (libc::PROT_READ | libc::PROT_EXEC) as u64;
            map::protect(range.start, range.end - range.start, executable)?;
            return Ok(GranuleState::Ready);
        }
        self.patch(&range, &stale)?;
        Ok(GranuleState::Patched(stale))
    }

    /// Puts a private copy of the code in `range` in place, with a trap at each entry inside `stale`: there, and only there,
    /// the guest's registers are sure to be in their places.
    fn patch(&mut self, range: &Range<u64>, stale: &[Range<u32>]) -> Result<(), Unusable> {
        let offset = (range.start - self.code.start) as usize;
        let code = self.reader.code();
        let end = code.len().min(offset + (range.end - range.start) as usize);
        let mut copy = code[offset..end].to_vec();
        for number in 0..self.reader.entry_count() {
            let Some(entry) = self.reader.entry(number)? else { break };
            let at = entry.code_offset as usize;
            if (offset..end).contains(&at) && stale.iter().any(|stale| stale.contains(&entry.code_offset)) {
                copy[at - offset..at - offset + 4].copy_from_slice(&TRAP.to_le_bytes());
            }
        }
        Ok(replace_code(range.start, &copy)?)
    }

    fn page_state(&mut self, page: u32) -> Result<PageState, FormatError> {
        if let Some(&state) = self.pages.get(&page) {
            return Ok(state);
        }
        let address = self.guest.start + u64::from(page) * PAGE;
        let mut bytes = [0; PAGE as usize];
        let length = (self.guest.end - address).min(PAGE) as usize;
        let readable = guest_memory::read_bytes(address, &mut bytes[..length]).is_ok();
        clear_outside(&mut bytes, address, &self.segments);
        let same = readable && self.reader.guest_page_unchanged(page, &bytes)?;
        let state = if same { PageState::Same } else { PageState::Changed };
        self.pages.insert(page, state);
        Ok(state)
    }
}

/// Zeroes the bytes of the page at `address` that lie in none of `segments`, which are disjoint and in ascending order.
fn clear_outside(bytes: &mut [u8; PAGE as usize], address: u64, segments: &[Range<u64>]) {
    let place = |end: u64| end.clamp(address, address + PAGE) - address;
    let mut at = 0;
    for segment in segments {
        let (start, end) = (place(segment.start) as usize, place(segment.end) as usize);
        if start > at {
            bytes[at..start].fill(0);
        }
        at = at.max(end);
    }
    bytes[at..].fill(0);
}

/// A granule cannot be used: the file is damaged, or the kernel refuses.
#[derive(Debug)]
struct Unusable;

impl From<FormatError> for Unusable {
    fn from(_: FormatError) -> Self {
        Self
    }
}

impl From<Errno> for Unusable {
    fn from(_: Errno) -> Self {
        Self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bytes_of_segments_count() {
        let check = |segments: &[Range<u64>], expected: &[Range<usize>]| {
            let mut bytes = [1; PAGE as usize];
            clear_outside(&mut bytes, 0x5000, segments);
            for (at, byte) in bytes.into_iter().enumerate() {
                assert_eq!(byte == 1, expected.iter().any(|range| range.contains(&at)), "{at:#x}");
            }
        };
        check(&[], &[]);
        check(&[0x1000..0x5010, 0x5020..0x5030, 0x5ff0..0x7000], &[0..0x10, 0x20..0x30, 0xff0..0x1000]);
        check(&[0x1000..0x2000, 0x5000..0x6000, 0x9000..0xa000], &[0..0x1000, 0..0]);
        check(&[0x1000..0x2000, 0x6000..0x7000], &[]);
    }
}
