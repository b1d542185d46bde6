//! Caches in use: where their code lies in this process. When which of it may run is decided by
//! [`Attachment`]; here are the mappings.
//!
//! Placed code is mapped shared and straight from its file; elsewhere the addresses are reserved and each page that is
//! touched becomes a private copy. In both cases nothing can be executed or read at first. Whoever gets there faults, and the
//! run loop comes here.

use crate::dispatch::GuestPosition;
use crate::linux::Errno;
use crate::sys::file_map::{FileMap, replace_code};
use crate::sys::guest_memory;
use crate::sys::map::{self, MapRequest, PAGE};
use causeway_cache_format::attach::{Counts, Refused};
use causeway_cache_format::relocation::Bases;
use causeway_cache_format::{Attachment, CodeHost, FormatError, Reader, SectionKind};
use std::fs::File;
use std::ops::Range;
use std::os::fd::AsRawFd;

/// Why a cache cannot be put to use.
#[derive(Debug, thiserror::Error)]
pub enum MapError {
    /// The file is damaged, or it is too large.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// The kernel refused a mapping.
    #[error("cannot be mapped: {0}")]
    Host(std::io::Error),
}

impl From<Errno> for MapError {
    fn from(errno: Errno) -> Self {
        Self::Host(errno.into())
    }
}

/// The mappings of a cache and of its image.
#[derive(Debug)]
struct Mappings {
    /// Addresses of the image.
    guest: Range<u64>,
    /// Addresses of the image's segments. What a page holds beyond them is no part of the image.
    segments: Vec<Range<u64>>,
    /// Addresses of the code.
    code: Range<u64>,
    /// Bytes per page of the host.
    host_page: u64,
}

/// A cache whose code has its addresses.
#[derive(Debug)]
pub struct AttachedCache {
    attachment: Attachment<FileMap>,
    mappings: Mappings,
}

impl AttachedCache {
    /// Maps code and module data of `reader`'s file at `bases`, into a reservation. `segments` are the addresses of the
    /// image's segments.
    ///
    /// # Errors
    /// The kernel's, or what is wrong with the file.
    pub(crate) fn map(
        reader: Reader<FileMap>,
        file: &File,
        bases: Bases,
        segments: Vec<Range<u64>>,
    ) -> Result<Self, MapError> {
        let host_page = map::host_page();
        let attachment = Attachment::new(reader, bases, host_page)?;
        let reader = attachment.reader();
        let section = |kind, address, protection: i32, sharing: i32| {
            let section = reader.section(kind);
            if section.size == 0 {
                return Ok(address);
            }
            map::map_guest(&MapRequest {
                address,
                length: section.size.next_multiple_of(host_page),
                protection: protection as u64,
                flags: (sharing | libc::MAP_FIXED) as u64,
                fd: file.as_raw_fd(),
                offset: section.offset,
            })
        };
        if attachment.is_placed() {
            section(SectionKind::Code, bases.code, libc::PROT_NONE, libc::MAP_SHARED)?;
        }
        let writable = libc::PROT_READ | libc::PROT_WRITE;
        section(SectionKind::ModuleData, bases.module_data, writable, libc::MAP_PRIVATE)?;
        let mappings = Mappings {
            guest: bases.image..bases.image + reader.header().fields.placement.image_span,
            segments,
            code: bases.code..bases.code + reader.code_size(),
            host_page,
        };
        Ok(Self { attachment, mappings })
    }

    /// Host addresses of the code.
    pub(crate) fn code_range(&self) -> Range<u64> {
        self.mappings.code.clone()
    }

    /// Addresses of the image.
    pub(crate) fn image_range(&self) -> Range<u64> {
        self.mappings.guest.clone()
    }

    /// Unmaps code and module data.
    pub(crate) fn unmap(self) -> Result<(), Errno> {
        let Mappings { code, host_page, .. } = &self.mappings;
        map::unmap(code.start, (code.end - code.start).next_multiple_of(*host_page))?;
        let size = self.attachment.reader().section(SectionKind::ModuleData).size.next_multiple_of(*host_page);
        if size == 0 { Ok(()) } else { map::unmap(self.attachment.bases().module_data, size) }
    }

    /// What copies of code cost so far.
    pub(crate) fn counts(&self) -> Counts {
        self.attachment.counts()
    }

    fn guest_offset(&self, guest_pc: u64) -> Option<u32> {
        let inside = self.mappings.guest.contains(&guest_pc);
        inside.then(|| u32::try_from(guest_pc - self.mappings.guest.start).ok()).flatten()
    }

    fn code_offset(&self, host: u64) -> Option<u32> {
        self.mappings.code.contains(&host).then(|| (host - self.mappings.code.start) as u32)
    }

    /// Host address of the code for `guest_pc`, if the cache has it and the guest's bytes are still those.
    pub(crate) fn lookup(&mut self, guest_pc: u64) -> Option<u64> {
        let offset = self.guest_offset(guest_pc)?;
        let found = self.attachment.lookup(&mut self.mappings, offset)?;
        Some(self.mappings.code.start + u64::from(found))
    }

    /// Whether the cache has code for `guest_pc`, usable or not.
    pub(crate) fn holds(&self, guest_pc: u64) -> bool {
        self.guest_offset(guest_pc).is_some_and(|offset| self.attachment.holds(offset))
    }

    /// Guest position of the host address `host`.
    pub(crate) fn guest_pc(&self, host: u64) -> Option<GuestPosition> {
        let found = self.attachment.reader().guest_pc(self.code_offset(host)?).ok().flatten()?;
        let guest_pc = self.mappings.guest.start + u64::from(found.guest_offset);
        Some(GuestPosition { guest_pc, exact: found.exact })
    }

    /// Guest address for which the code may be entered at `host`.
    pub(crate) fn entry_at(&self, host: u64) -> Option<u64> {
        let found = self.attachment.reader().entry_at(self.code_offset(host)?).ok().flatten()?;
        Some(self.mappings.guest.start + u64::from(found))
    }

    /// Somebody faulted at `host`, executing or reading. Returns whether he may go on there now.
    pub(crate) fn admit(&mut self, host: u64) -> bool {
        self.code_offset(host).is_some_and(|offset| self.attachment.admit(&mut self.mappings, offset))
    }

    /// Puts another instruction at host address `host`, if that is the cache's; gives whether it is.
    pub(crate) fn replace(&mut self, host: u64, instruction: u32) -> bool {
        let offset = self.code_offset(host);
        offset.inspect(|offset| self.attachment.replace(&mut self.mappings, *offset, instruction)).is_some()
    }

    /// Guest address at which to go on after a trap at `host` that stands there for changed guest bytes.
    pub(crate) fn trap_at(&self, host: u64) -> Option<u64> {
        let guest_offset = self.attachment.trap_at(self.code_offset(host)?)?;
        Some(self.mappings.guest.start + u64::from(guest_offset))
    }

    /// Numbers of the image's pages that `range` touches, counted from its base.
    fn guest_pages(&self, range: &Range<u64>) -> Range<u32> {
        let guest = &self.mappings.guest;
        let (start, end) = (range.start.max(guest.start), range.end.min(guest.end));
        if start >= end {
            return 0..0;
        }
        ((start - guest.start) / PAGE) as u32..(end - guest.start).div_ceil(PAGE) as u32
    }

    /// Withdraws what was made from bytes in `range` and gives the host addresses of this code. With `unseen` the guest
    /// may write there without being noticed, or may not execute what is there.
    pub(crate) fn invalidate(&mut self, range: &Range<u64>, unseen: bool) -> Vec<Range<u64>> {
        let pages = self.guest_pages(range);
        let code = self.attachment.invalidate(&mut self.mappings, pages, unseen);
        code.iter().map(|pages| self.mappings.addresses(pages)).collect()
    }

    /// Numbers of the guest's pages that code at `guest_pc` was made from and that may be written unseen.
    pub(crate) fn unseen_pages(&self, guest_pc: u64) -> Vec<u64> {
        let base = self.mappings.guest.start / PAGE;
        let Some(offset) = self.guest_offset(guest_pc) else { return Vec::new() };
        self.attachment.unseen_dependencies(offset).into_iter().map(|page| base + u64::from(page)).collect()
    }

    /// Has the guest's pages with these numbers compared again, now that writes to them are noticed.
    pub(crate) fn reconsider(&mut self, pages: &[u64]) {
        let guest = &self.mappings.guest;
        let own = pages.iter().filter(|page| guest.contains(&(**page * PAGE)));
        let own: Vec<u32> = own.map(|page| (page - guest.start / PAGE) as u32).collect();
        self.attachment.reconsider(&mut self.mappings, &own);
    }

    /// Numbers of the guest pages in `range` that code was made from.
    pub(crate) fn pages_with_code(&self, range: &Range<u64>) -> Vec<u64> {
        let base = self.mappings.guest.start / PAGE;
        let pages = self.attachment.pages_with_code(&self.guest_pages(range));
        pages.into_iter().map(|page| base + u64::from(page)).collect()
    }
}

impl Mappings {
    fn addresses(&self, pages: &Range<u32>) -> Range<u64> {
        let address = |page: u32| self.code.start + u64::from(page) * PAGE;
        address(pages.start)..address(pages.end).next_multiple_of(self.host_page)
    }

    fn protect(&self, pages: &Range<u32>, protection: i32) -> Result<(), Refused> {
        let Range { start, end } = self.addresses(pages);
        map::protect(start, end - start, protection as u64).map_err(|_| Refused)
    }
}

impl CodeHost for Mappings {
    fn read_guest_page(&mut self, page: u32, bytes: &mut [u8; PAGE as usize]) -> bool {
        let address = self.guest.start + u64::from(page) * PAGE;
        let length = self.guest.end.saturating_sub(address).min(PAGE) as usize;
        let readable = guest_memory::read_bytes(address, &mut bytes[..length]).is_ok();
        clear_outside(bytes, address, &self.segments);
        readable
    }

    fn publish_shared(&mut self, pages: Range<u32>) -> Result<(), Refused> {
        self.protect(&pages, libc::PROT_READ | libc::PROT_EXEC)
    }

    fn publish_copy(&mut self, pages: Range<u32>, bytes: &[u8]) -> Result<(), Refused> {
        replace_code(self.addresses(&pages).start, bytes, self.host_page).map_err(|_| Refused)
    }

    fn withdraw(&mut self, pages: Range<u32>) -> Result<(), Refused> {
        self.protect(&pages, libc::PROT_NONE)
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
