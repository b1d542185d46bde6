//! Code in use: when its pages may run, in whatever memory the consumer keeps them.
//!
//! An [`Attachment`] decides, a [`CodeHost`] acts: it maps, protects and publishes pages, and reads guest memory. No page may
//! be executed or read before it is published. Whoever arrives there first faults, and the consumer's fault handler calls
//! [`Attachment::admit`], as does a lookup. Then the page's checksum must hold, and the guest pages that it was made from must have the
//! bytes that the cache knows.
//!
//! - *Placed.* Where code lies at its fixed delta from the image, pages are published as they are in the file, shared by all
//!   processes.
//! - *Fallback.* Elsewhere a page is copied and relocated when it is first touched, and the finished copy is published; pages
//!   that are not touched cost nothing.
//! - *Changed guest pages.* Code made from them is published as a private copy in which the entries are [`TRAP`]s: who
//!   is in the middle of it goes on to the next entry, as a real CPU might; who enters traps, and the consumer continues at
//!   [`Attachment::trap_at`] with code that it makes itself. When the guest's bytes are the known ones again, so is the code.
//! - *Replaced instructions.* Where an instruction does badly in this process, the consumer puts another in its place
//!   ([`Attachment::replace`]), in a private copy of its page.
//!
//! INVARIANT: a page is published only in its final form, so no thread executes or reads bytes that are partly relocated. All
//! methods that change something take `&mut self`: the consumer's lock around the attachment orders them.

mod guest;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use causeway_relocation::{Bases, PackedSites};

use crate::error::FormatError;
use crate::index::IndexEntry;
use crate::reader::Reader;
use crate::{PAGE_SIZE, PageRun};

pub use guest::GuestState;

/// `brk #0xca5`: what stands at entries of code whose guest bytes have changed.
pub const TRAP: u32 = 0xd420_0000 | 0xca5 << 5;

/// Pages of the largest granule: 64 KiB, the largest page of any host.
const LARGEST_GRANULE: u64 = 16;

/// The host could not do what it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// The consumer's memory manager. Pages are those of the code section, 4 KiB each; a range is what one page of the host
/// holds, or ends with the code.
pub trait CodeHost {
    /// Fills `bytes` with guest page `page`, counted from the image's base, as it is in memory now; what is no part of the
    /// image is zero. Returns whether it can be read.
    fn read_guest_page(&mut self, page: u32, bytes: &mut [u8; PAGE_SIZE]) -> bool;

    /// Makes pages executable with the bytes that the file has.
    ///
    /// # Errors
    /// Where the memory manager refuses; the pages are then as before.
    fn publish_shared(&mut self, pages: Range<u32>) -> Result<(), Refused>;

    /// Makes pages executable with `bytes`, for this process alone; for other threads they change from withdrawn to
    /// executable at once.
    ///
    /// # Errors
    /// As above.
    fn publish_copy(&mut self, pages: Range<u32>, bytes: &[u8]) -> Result<(), Refused>;

    /// Takes the right to execute and read pages away.
    ///
    /// # Errors
    /// Where the memory manager refuses; the pages may then still be executed.
    fn withdraw(&mut self, pages: Range<u32>) -> Result<(), Refused>;
}

/// What is known of a granule. Those of which nothing is are withdrawn, to be checked when somebody arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Granule {
    /// Published, all of it right.
    Ready,
    /// Published as a copy in which some pages' entries are traps.
    Patched,
    /// Never to be published: the file is damaged, or the host refuses.
    Broken,
}

/// What fallback and patches cost so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Pages of 4 KiB that were relocated.
    pub relocated_pages: u64,
    /// Relocation records applied to them.
    pub relocations: u64,
    /// Pages of 4 KiB published as private copies.
    pub copied_pages: u64,
}

/// A cache whose code is in use.
#[derive(Debug)]
pub struct Attachment<B> {
    reader: Reader<B>,
    bases: Bases,
    placed: bool,
    granule: u32,
    /// By number; memory is for those that are used alone.
    granules: BTreeMap<u32, Granule>,
    /// Granules that hold a copy, published or not.
    copied: BTreeSet<u32>,
    /// Pages of code whose entries are traps in a patched granule.
    stale: BTreeSet<u32>,
    /// What stands at a code offset instead of the file's instruction.
    replaced: BTreeMap<u32, u32>,
    guest: GuestState,
    counts: Counts,
}

impl<B: AsRef<[u8]>> Attachment<B> {
    /// Puts a cache to use with image, code and module data at `bases`, all of it withdrawn, on a host with pages of
    /// `host_page` bytes.
    ///
    /// # Errors
    /// Where the bases are misaligned.
    pub fn new(reader: Reader<B>, bases: Bases, host_page: u64) -> Result<Self, FormatError> {
        bases.check()?;
        let placed = reader.header().is_placed(&bases);
        let granule = (host_page / PAGE_SIZE as u64).clamp(1, LARGEST_GRANULE) as u32;
        let (granules, copied, stale) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
        let (replaced, guest, counts) = (BTreeMap::new(), GuestState::default(), Counts::default());
        Ok(Self { reader, bases, placed, granule, granules, copied, stale, replaced, guest, counts })
    }

    /// The file.
    pub fn reader(&self) -> &Reader<B> {
        &self.reader
    }

    /// Where image, code and module data lie.
    pub fn bases(&self) -> &Bases {
        &self.bases
    }

    /// Whether the code of the file is right as it is, at its fixed delta.
    pub fn is_placed(&self) -> bool {
        self.placed
    }

    /// What copies cost so far.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Code offset for a guest offset, ready to be executed; `None` where there is none that is right.
    pub fn lookup<H: CodeHost>(&mut self, host: &mut H, guest_offset: u32) -> Option<u32> {
        // A damaged page of a table serves nothing; what it would have served the consumer makes itself.
        let entry = self.reader.lookup(guest_offset).ok().flatten()?;
        let page = entry.code_offset / PAGE_SIZE as u32;
        let usable = self.prepare(host, page / self.granule) && !self.stale.contains(&page);
        usable.then_some(entry.code_offset)
    }

    /// Whether the cache has code for a guest offset, right or not.
    pub fn holds(&self, guest_offset: u32) -> bool {
        matches!(self.reader.lookup(guest_offset), Ok(Some(_)))
    }

    /// Somebody faulted at a code offset, executing or reading. Returns whether he may go on there now.
    pub fn admit<H: CodeHost>(&mut self, host: &mut H, code_offset: u32) -> bool {
        // Another thread may have been here since the fault.
        self.prepare(host, code_offset / PAGE_SIZE as u32 / self.granule)
    }

    /// Puts another instruction in the place of the one at a code offset, a multiple of 4, for this process: in a private copy
    /// of its page, which is published when somebody next gets there.
    pub fn replace<H: CodeHost>(&mut self, host: &mut H, code_offset: u32, instruction: u32) {
        self.replaced.insert(code_offset, instruction);
        self.withdraw(host, code_offset / PAGE_SIZE as u32 / self.granule);
    }

    /// Guest offset at which to continue after a trap at a code offset that stands there for a stale entry.
    pub fn trap_at(&self, code_offset: u32) -> Option<u32> {
        let page = code_offset / PAGE_SIZE as u32;
        if !self.stale.contains(&page) {
            return None;
        }
        let entries = self.reader.entries_of_code_page(page).ok()?;
        // Of several entries at one place the first one leads to the others.
        entries.iter().find(|entry| entry.code_offset == code_offset).map(|entry| entry.guest_offset)
    }

    /// Withdraws what was made from the guest pages `guest`, counted from the image's base: they may have changed.
    /// Gives the pages of code that are concerned. With `unseen`, the guest may write to these guest pages without being
    /// noticed, or may not execute them: they count as changed until [`reconsider`](Self::reconsider).
    pub fn invalidate<H: CodeHost>(&mut self, host: &mut H, guest: Range<u32>, unseen: bool) -> Vec<Range<u32>> {
        let known = self.pages_with_code(&guest);
        if known.is_empty() {
            return Vec::new();
        }
        self.guest.forget(&known, unseen);
        self.withdraw_code_of(host, guest)
    }

    /// Guest pages that code at a guest offset was made from and that count as changed because they may be written unseen.
    /// Once the consumer would notice writes to them, [`reconsider`](Self::reconsider) has them compared again.
    pub fn unseen_dependencies(&self, guest_offset: u32) -> Vec<u32> {
        let Some(entry) = self.reader.lookup(guest_offset).ok().flatten() else { return Vec::new() };
        let page = entry.code_offset / PAGE_SIZE as u32;
        let runs = self.reader.dependencies_of_code_page(page).unwrap_or_default();
        runs.iter().flat_map(PageRun::pages).filter(|page| self.guest.is_unseen(*page)).collect()
    }

    /// Compares guest pages again when code that was made from them is next needed.
    pub fn reconsider<H: CodeHost>(&mut self, host: &mut H, guest: &[u32]) {
        self.guest.forget(guest, false);
        for page in guest {
            self.withdraw_code_of(host, *page..page.saturating_add(1));
        }
    }

    /// Numbers of the guest pages in a range that code was made from.
    pub fn pages_with_code(&self, guest: &Range<u32>) -> Vec<u32> {
        self.reader.guest_pages_in(guest).unwrap_or_default().iter().map(|row| row.page.get()).collect()
    }

    fn withdraw_code_of<H: CodeHost>(&mut self, host: &mut H, guest: Range<u32>) -> Vec<Range<u32>> {
        // Where the table is damaged nothing can be told apart: all code goes.
        let all = 0..self.reader.code_pages();
        let found = self.reader.code_pages_of_guest_pages(guest);
        let pages = found.unwrap_or_else(|_| core::iter::once(all).collect());
        for pages in &pages {
            for granule in pages.start / self.granule..pages.end.div_ceil(self.granule) {
                self.withdraw(host, granule);
            }
        }
        pages
    }

    fn withdraw<H: CodeHost>(&mut self, host: &mut H, granule: u32) {
        if !self.is_published(granule) {
            return;
        }
        let pages = self.pages_of(granule);
        let withdrawn = host.withdraw(pages.clone());
        self.stale.retain(|page| !pages.contains(page));
        match withdrawn {
            Ok(()) => self.granules.remove(&granule),
            Err(Refused) => self.granules.insert(granule, Granule::Broken),
        };
    }

    fn is_published(&self, granule: u32) -> bool {
        matches!(self.granules.get(&granule), Some(Granule::Ready | Granule::Patched))
    }

    fn pages_of(&self, granule: u32) -> Range<u32> {
        let start = granule * self.granule;
        start..(start + self.granule).min(self.reader.code_pages())
    }

    /// Publishes a granule if that was not done; returns whether it is.
    fn prepare<H: CodeHost>(&mut self, host: &mut H, granule: u32) -> bool {
        if !self.granules.contains_key(&granule) {
            let state = self.publish(host, granule).unwrap_or(Granule::Broken);
            self.granules.insert(granule, state);
        }
        self.is_published(granule)
    }

    fn publish<H: CodeHost>(&mut self, host: &mut H, granule: u32) -> Result<Granule, Unusable> {
        let pages = self.pages_of(granule);
        if pages.is_empty() {
            return Err(Unusable);
        }
        let mut stale = Vec::new();
        for page in pages.clone() {
            self.reader.verify_code_page(page)?;
            if !self.is_current(host, page)? {
                stale.push(page);
            }
        }
        let as_in_file = stale.is_empty() && self.replaced_in(&pages).next().is_none();
        if self.placed && as_in_file && !self.copied.contains(&granule) {
            host.publish_shared(pages)?;
            return Ok(Granule::Ready);
        }
        let mut copy = self.copy_of(pages.clone())?;
        for (offset, instruction) in self.replaced_in(&pages) {
            set_word(&mut copy, pages.start, offset, instruction);
        }
        for page in &stale {
            self.set_traps(*page, pages.start, &mut copy)?;
        }
        self.counts.copied_pages += u64::from(pages.end - pages.start);
        self.copied.insert(granule);
        host.publish_copy(pages, &copy)?;
        let state = if stale.is_empty() { Granule::Ready } else { Granule::Patched };
        self.stale.extend(stale);
        Ok(state)
    }

    /// Whether all guest pages that a page of code was made from are what they were.
    fn is_current<H: CodeHost>(&mut self, host: &mut H, page: u32) -> Result<bool, FormatError> {
        for run in self.reader.dependencies_of_code_page(page)? {
            for guest in run.pages() {
                if !self.guest.is_same(&self.reader, host, guest)? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// The bytes of pages as they are to lie at [`bases`](Self::bases).
    fn copy_of(&mut self, pages: Range<u32>) -> Result<Vec<u8>, FormatError> {
        let mut copy = vec![0; pages.len() * PAGE_SIZE];
        for (page, bytes) in pages.zip(copy.chunks_exact_mut(PAGE_SIZE)) {
            let Some(bytes) = bytes.first_chunk_mut() else { continue };
            self.reader.relocate_code_page(page, &self.bases, bytes)?;
            if !self.placed {
                self.counts.relocated_pages += 1;
                self.counts.relocations +=
                    PackedSites::new(self.reader.relocations_of_page(page)?, page)?.count() as u64;
            }
        }
        Ok(copy)
    }

    /// Code offset and instruction of what is replaced in a range of pages.
    fn replaced_in(&self, pages: &Range<u32>) -> impl Iterator<Item = (u32, u32)> + use<'_, B> {
        let start = pages.start * PAGE_SIZE as u32;
        let length = (pages.end - pages.start) * PAGE_SIZE as u32;
        self.replaced.range(start..start.saturating_add(length)).map(|(offset, instruction)| (*offset, *instruction))
    }

    /// Puts traps at the entries of a page of `copy`, which starts with page `first`: there, and only there, the guest's
    /// registers are sure to be in their places.
    fn set_traps(&self, page: u32, first: u32, copy: &mut [u8]) -> Result<(), FormatError> {
        for IndexEntry { code_offset, .. } in self.reader.entries_of_code_page(page)? {
            set_word(copy, first, code_offset, TRAP);
        }
        Ok(())
    }
}

/// Writes an instruction at a code offset into a copy that starts with page `first`.
fn set_word(copy: &mut [u8], first: u32, code_offset: u32, instruction: u32) {
    let at = code_offset as usize - first as usize * PAGE_SIZE;
    if let Some(word) = copy.get_mut(at..at + 4) {
        word.copy_from_slice(&instruction.to_le_bytes());
    }
}

/// A granule cannot be used: there is none, the file is damaged, or the host refuses.
#[derive(Debug)]
struct Unusable;

impl From<FormatError> for Unusable {
    fn from(_: FormatError) -> Self {
        Self
    }
}

impl From<Refused> for Unusable {
    fn from(_: Refused) -> Self {
        Self
    }
}
