//! The guest's address space on the host. The guest's pages have 4 KiB; the host's may have 16 or 64 KiB, and one of them then
//! holds several of the guest's.
//!
//! Nearly all host pages hold a single mapping of the guest: where the runtime chooses the place, a mapping begins with a host
//! page, or as far behind its start as the file's offset asks for, and nothing is put behind its end. Where the guest names the
//! place, whole host pages of a mapping are mapped as on other hosts; a host page that it shares with another one becomes memory
//! of the process, and the content is copied there.
//!
//! INVARIANT: a host page allows what any of its guest pages allows, less writing where one of them is watched. One in which
//! the guest has nothing is not mapped, or part of a reservation.

use super::Errno;
use super::library::Library;
use super::memory_map::{Backing, MemoryMap, Protection};
use crate::sys::guest_memory;
use crate::sys::map::{self, MapRequest, PAGE};
use std::collections::BTreeSet;
use std::ops::Range;

const READ_WRITE: u64 = (libc::PROT_READ | libc::PROT_WRITE) as u64;
/// Flags of memory that only keeps its place.
pub(super) const RESERVATION: u64 = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE) as u64;

/// The address space: the guest's view, and the pages whose writes the runtime watches.
#[derive(Debug)]
pub struct Memory {
    /// The guest's view.
    pub map: MemoryMap,
    /// Numbers of guest pages that are writable for the guest and write-protected on the host, because generated code was
    /// made from them.
    pub watched: BTreeSet<u64>,
    /// Images that the guest mapped and whose caches exist.
    pub(super) libraries: Vec<Library>,
    host_page: u64,
}

impl Default for Memory {
    fn default() -> Self {
        Self::with_host_page(map::host_page())
    }
}

/// A host request for a mapping wherever there is room.
#[derive(Clone, Copy, Debug)]
pub struct Placed {
    /// What to ask the host for: whole host pages.
    pub request: MapRequest,
    /// Bytes from the start of the host's mapping to the start of the guest's.
    pub skew: u64,
}

impl Memory {
    /// An empty address space on host pages of `host_page` bytes, a power of two that the host's own page size divides.
    pub fn with_host_page(host_page: u64) -> Self {
        Self { map: MemoryMap::default(), watched: BTreeSet::new(), libraries: Vec::new(), host_page }
    }

    /// Bytes per page of the host.
    pub fn host_page(&self) -> u64 {
        self.host_page
    }

    /// The start of the host page around `address`.
    pub fn host_start(&self, address: u64) -> u64 {
        address & !(self.host_page - 1)
    }

    /// The host pages that `range` touches.
    pub fn around(&self, range: &Range<u64>) -> Range<u64> {
        self.host_start(range.start)..range.end.next_multiple_of(self.host_page)
    }

    /// `range` cut into a part of a host page, whole host pages, and a part of a host page; each may be empty.
    fn cut(&self, range: &Range<u64>) -> [Range<u64>; 3] {
        let start = range.start.next_multiple_of(self.host_page).min(range.end);
        let end = self.host_start(range.end).max(start);
        [range.start..start, start..end, end..range.end]
    }

    /// The whole host pages in `range`.
    pub fn whole(&self, range: &Range<u64>) -> Range<u64> {
        let [_, whole, _] = self.cut(range);
        whole
    }

    /// The parts of `range` that cover no whole host page: none, one or two.
    pub fn edges(&self, range: &Range<u64>) -> impl Iterator<Item = Range<u64>> + use<> {
        let [head, _, tail] = self.cut(range);
        [head, tail].into_iter().filter(|edge| !edge.is_empty())
    }

    /// Where the guest has something beside `range` in its first and last host page.
    fn neighbours(&self, range: &Range<u64>) -> [Vec<Range<u64>>; 2] {
        let around = self.around(range);
        [self.map.mapped_parts(around.start..range.start), self.map.mapped_parts(range.end..around.end)]
    }

    /// Whether the host pages of `range` hold nothing else of the guest.
    pub fn is_alone(&self, range: &Range<u64>) -> bool {
        self.neighbours(range).iter().all(Vec::is_empty)
    }

    /// The part of `range` whose host pages hold nothing else of the guest, in whole host pages.
    fn own_pages(&self, range: &Range<u64>) -> Range<u64> {
        let around = self.around(range);
        let [before, behind] = self.neighbours(range).map(|parts| !parts.is_empty());
        let start = if before { around.start + self.host_page } else { around.start };
        let end = if behind { around.end - self.host_page } else { around.end };
        start..end.max(start)
    }

    /// Reserves the host pages of `range` in which the guest has nothing yet.
    ///
    /// # Errors
    /// The kernel's, also where something of the runtime's lies there.
    pub fn reserve(&mut self, range: &Range<u64>) -> Result<(), Errno> {
        for hole in self.map.holes(self.around(range)) {
            let pages = self.whole(&hole);
            if !pages.is_empty() {
                map_exactly(&MapRequest { flags: RESERVATION, ..nothing(&pages) })?;
            }
            self.map.insert(hole.start.max(range.start)..hole.end.min(range.end), Protection::default());
        }
        Ok(())
    }

    /// The request to the host for a mapping at a place that the host or the runtime chooses.
    pub fn place(&self, request: &MapRequest) -> Placed {
        let skew = if is_anonymous(request) { 0 } else { request.offset % self.host_page };
        let request = MapRequest {
            address: self.host_start(request.address.saturating_sub(skew)),
            length: (request.length + skew).next_multiple_of(self.host_page),
            offset: request.offset - skew,
            ..*request
        };
        Placed { request, skew }
    }

    /// Maps at the request's address in place of what the guest has there, and records it. All host pages of the range are the
    /// guest's or reserved for it. Code made from them is then to be forgotten.
    ///
    /// # Errors
    /// The kernel's; `EINVAL` where host pages could not show what is shared with other processes.
    pub fn map_fixed(&mut self, request: &MapRequest, protection: Protection) -> Result<(), Errno> {
        let range = request.address..request.address + request.length;
        self.unwatch(&self.around(&range));
        let backing = Backing::from_flags(request.flags);
        let own = self.own_pages(&range);
        let in_place = is_anonymous(request) || request.offset % self.host_page == request.address % self.host_page;
        let copied: Vec<Range<u64>> = if in_place { outside(&range, &own) } else { vec![range.clone()] };
        let shows_others = self.neighbours(&range).iter().flatten().any(|part| self.map.has_shared(part.clone()));
        if !copied.is_empty() && (shows_others || backing.is_shared() && protection.write) {
            return Err(Errno::INVALID);
        }
        if !own.is_empty() {
            map::map_guest(&host_request(request, &own, in_place))?;
        }
        for part in &copied {
            self.copy(part, request)?;
        }
        let backing = if copied.is_empty() || !backing.is_shared() { backing } else { Backing::PrivateFile };
        self.map.insert_backed(range.clone(), protection, backing);
        if copied.is_empty() { Ok(()) } else { self.protect_host(&range) }
    }

    /// Writes what `request` maps to `part` of its range. The host pages are then writable.
    fn copy(&mut self, part: &Range<u64>, request: &MapRequest) -> Result<(), Errno> {
        let around = self.around(part);
        map::protect(around.start, around.end - around.start, READ_WRITE)?;
        let mut content = vec![0; self.host_page as usize];
        for start in part.clone().step_by(self.host_page as usize) {
            let content = &mut content[..(part.end - start).min(self.host_page) as usize];
            content.fill(0);
            if !is_anonymous(request) {
                map::read_at(request.fd, content, request.offset + (start - request.address))?;
            }
            self.fill(start, content)?;
        }
        Ok(())
    }

    /// Writes bytes to memory that is writable on the host. Host pages of a private file beyond the file's end have no memory to
    /// write to, and get it.
    fn fill(&mut self, address: u64, bytes: &[u8]) -> Result<(), Errno> {
        if guest_memory::write_bytes(address, bytes).is_ok() {
            return Ok(());
        }
        let around = self.around(&(address..address + bytes.len() as u64));
        for page in around.step_by(self.host_page as usize) {
            self.make_anonymous(page)?;
        }
        Ok(guest_memory::write_bytes(address, bytes)?)
    }

    /// Replaces the host page at `page` by memory with the same content.
    fn make_anonymous(&mut self, page: u64) -> Result<(), Errno> {
        let mut content = vec![0; self.host_page as usize];
        for (address, content) in (page..).step_by(PAGE as usize).zip(content.chunks_mut(PAGE as usize)) {
            // What cannot be read is beyond the file's end.
            let _ = guest_memory::read_bytes(address, content);
        }
        let flags = RESERVATION | libc::MAP_FIXED as u64;
        map::map_guest(&MapRequest { protection: READ_WRITE, flags, ..nothing(&(page..page + self.host_page)) })?;
        Ok(guest_memory::write_bytes(page, &content)?)
    }

    /// Zeroes `range`, which the guest has as private memory, whatever its protection. Code made from its host pages is then to
    /// be forgotten.
    ///
    /// # Errors
    /// The kernel's.
    pub fn clear(&mut self, range: &Range<u64>) -> Result<(), Errno> {
        if range.is_empty() {
            return Ok(());
        }
        let around = self.around(range);
        self.unwatch(&around);
        map::protect(around.start, around.end - around.start, READ_WRITE)?;
        for start in range.clone().step_by(self.host_page as usize) {
            self.fill(start, &vec![0; (range.end - start).min(self.host_page) as usize])?;
        }
        self.protect_host(range)
    }

    /// Unmaps what the guest has in `range`, and forgets it. The rest may be the runtime's. Code made from it is then to be
    /// forgotten.
    ///
    /// # Errors
    /// The kernel's.
    pub fn unmap(&mut self, range: &Range<u64>) -> Result<(), Errno> {
        self.unwatch(range);
        for part in self.map.mapped_parts(range.clone()) {
            let own = self.own_pages(&part);
            if !own.is_empty() {
                map::unmap(own.start, own.end - own.start)?;
            }
            self.map.remove(part.clone());
            for rest in outside(&part, &own) {
                self.protect_host(&rest)?;
            }
        }
        Ok(())
    }

    /// Changes the protection of `range`, all of which the guest has mapped. Code made from it is then to be forgotten.
    ///
    /// # Errors
    /// The kernel's; the protection then is as before.
    pub fn protect(&mut self, range: &Range<u64>, protection: Protection) -> Result<(), Errno> {
        self.unwatch(range);
        let before = self.map.parts(range.clone());
        self.map.protect(range.clone(), protection);
        self.protect_host(range).inspect_err(|_| {
            for (part, protection) in before {
                self.map.protect(part, protection);
            }
            // What the host refused to allow, it has not allowed; what it allowed, it forbids again.
            let _ = self.protect_host(range);
        })
    }

    /// Gives the host pages around `range` the protection that its invariant asks for. No page inside is watched.
    ///
    /// # Errors
    /// The kernel's.
    pub fn protect_host(&self, range: &Range<u64>) -> Result<(), Errno> {
        let parts = self.map.parts(range.clone());
        for (part, protection) in &parts {
            let whole = self.whole(part);
            if !whole.is_empty() {
                map::protect(whole.start, whole.end - whole.start, protection.host_bits())?;
            }
        }
        let edges = parts.iter().flat_map(|(part, _)| self.edges(part)).chain(self.edges(range));
        let pages: BTreeSet<u64> = edges.map(|edge| self.host_start(edge.start)).collect();
        pages.into_iter().try_for_each(|page| self.protect_host_page(page))
    }

    fn protect_host_page(&self, page: u64) -> Result<(), Errno> {
        let parts = self.map.parts(page..page + self.host_page);
        if parts.is_empty() {
            return Ok(());
        }
        let allowed = parts.iter().fold(0, |bits, (_, protection)| bits | protection.host_bits());
        let watched = self.watched_around(page).next().is_some();
        let bits = if watched { allowed & !(libc::PROT_WRITE as u64) } else { allowed };
        map::protect(page, self.host_page, bits)
    }

    /// Numbers of the watched pages in the host page around `address`.
    fn watched_around(&self, address: u64) -> impl Iterator<Item = u64> + '_ {
        let page = self.host_start(address);
        self.watched.range(page / PAGE..(page + self.host_page) / PAGE).copied()
    }

    /// Watches a page; returns whether writes to it will be noticed. Where they will not, the page stays writable, as if the
    /// guest had promised not to change it.
    pub fn watch(&mut self, page: u64) -> bool {
        !self.watched.insert(page) || self.protect_host_page(self.host_start(page * PAGE)).is_ok()
    }

    /// Takes the watches of the pages that `range` touches.
    pub fn unwatch(&mut self, range: &Range<u64>) {
        let pages: Vec<u64> = self.watched.range(range.start / PAGE..range.end.div_ceil(PAGE)).copied().collect();
        for page in pages {
            self.watched.remove(&page);
        }
    }

    /// Numbers of the pages that must no longer be watched for the guest to write at `address`; none where it may not.
    pub fn take_watched(&mut self, address: u64) -> Vec<u64> {
        if !self.map.protection(address).is_some_and(|protection| protection.write) {
            return Vec::new();
        }
        let pages: Vec<u64> = self.watched_around(address).collect();
        pages.iter().for_each(|page| {
            self.watched.remove(page);
        });
        pages
    }

    /// Lets the host page around `address` be written to again, after watches were taken.
    pub fn unprotect(&self, address: u64) {
        // A failure shows as the guest's fault repeating, which then is not the runtime's any more.
        let _ = self.protect_host_page(self.host_start(address));
    }
}

fn is_anonymous(request: &MapRequest) -> bool {
    request.flags & libc::MAP_ANONYMOUS as u64 != 0
}

/// A request for inaccessible memory, without flags.
fn nothing(range: &Range<u64>) -> MapRequest {
    MapRequest { address: range.start, length: range.end - range.start, protection: 0, flags: 0, fd: -1, offset: 0 }
}

/// The request to the host for the whole host pages `own` of a fixed request, or for memory to copy its content to.
fn host_request(request: &MapRequest, own: &Range<u64>, in_place: bool) -> MapRequest {
    let fixed = libc::MAP_FIXED as u64;
    if !in_place {
        let flags = RESERVATION | fixed;
        return MapRequest { protection: READ_WRITE, flags, ..nothing(own) };
    }
    // Own pages start less than a host page before the range, which its offset in the file allows for.
    let offset = if is_anonymous(request) { 0 } else { (request.offset + own.start).wrapping_sub(request.address) };
    let flags = request.flags & !(libc::MAP_FIXED_NOREPLACE as u64) | fixed;
    MapRequest { address: own.start, length: own.end - own.start, flags, offset, ..*request }
}

/// The parts of `range` outside of `inner`.
fn outside(range: &Range<u64>, inner: &Range<u64>) -> Vec<Range<u64>> {
    if inner.is_empty() {
        return vec![range.clone()];
    }
    let parts = [range.start..inner.start.min(range.end), inner.end.max(range.start)..range.end];
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}

/// Maps at the address of the request and nowhere else, where that is free.
///
/// # Errors
/// The kernel's; `EEXIST` where something lies there.
pub(super) fn map_exactly(request: &MapRequest) -> Result<u64, Errno> {
    let flags = request.flags | libc::MAP_FIXED_NOREPLACE as u64;
    let got = map::map_guest(&MapRequest { flags, ..*request })?;
    if got != request.address {
        // A kernel that does not know MAP_FIXED_NOREPLACE took the address as a hint.
        let _ = map::unmap(got, request.length);
        return Err(Errno(libc::EEXIST));
    }
    Ok(got)
}
