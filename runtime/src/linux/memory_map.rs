//! The runtime's own record of the guest's address space: which ranges the guest has mapped and with which protection.
//!
//! The host's protection differs: guest code is never executable on the host, and a page that in-process code was made
//! from is not writable there until the guest writes to it.

use std::collections::BTreeMap;
use std::ops::Range;

/// Protection of a guest range as the guest asked for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Protection {
    /// Readable; on x86-64 also what write or execute alone imply.
    pub read: bool,
    /// Writable.
    pub write: bool,
    /// Executable.
    pub execute: bool,
}

impl Protection {
    /// From `PROT_*` bits.
    pub fn from_bits(bits: u64) -> Self {
        let bit = |flag: i32| bits & flag as u64 != 0;
        let (write, execute) = (bit(libc::PROT_WRITE), bit(libc::PROT_EXEC));
        Self { read: bit(libc::PROT_READ) || write || execute, write, execute }
    }

    /// `PROT_*` bits for the host: never executable.
    pub fn host_bits(self) -> u64 {
        let bit = |set: bool, flag: i32| if set { flag as u64 } else { 0 };
        bit(self.read, libc::PROT_READ) | bit(self.write, libc::PROT_WRITE)
    }
}

/// What a guest range shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Backing {
    /// Memory of the process alone, zero at first.
    #[default]
    Anonymous,
    /// A file; what is written stays in the process.
    PrivateFile,
    /// A file or memory that other processes may have mapped too.
    Shared,
    /// Part of a System V shared memory segment, shared as well.
    Attached(Attachment),
}

/// An attached System V shared memory segment. Its parts keep it when they are split, protected or moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Number of the segment.
    pub segment: u64,
    /// Where the segment's first byte lies, or would lie.
    pub origin: u64,
}

impl Backing {
    /// From `MAP_*` flags.
    pub fn from_flags(flags: u64) -> Self {
        let bit = |flag: i32| flags & flag as u64 != 0;
        match (bit(libc::MAP_SHARED), bit(libc::MAP_ANONYMOUS)) {
            (true, _) => Self::Shared,
            (false, true) => Self::Anonymous,
            (false, false) => Self::PrivateFile,
        }
    }

    /// Whether other processes may have it mapped too.
    pub fn is_shared(self) -> bool {
        matches!(self, Self::Shared | Self::Attached(_))
    }

    /// What a mapping shows after its move from `from` to `to`.
    pub fn moved(self, from: u64, to: u64) -> Self {
        let Self::Attached(attachment) = self else { return self };
        let origin = attachment.origin.wrapping_sub(from).wrapping_add(to);
        Self::Attached(Attachment { origin, ..attachment })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    end: u64,
    protection: Protection,
    backing: Backing,
}

/// Ranges by start address; disjoint, not empty. Neighbours that are alike are one, so that what grows page by page stays one.
#[derive(Clone, Debug, Default)]
pub struct MemoryMap {
    entries: BTreeMap<u64, Entry>,
    /// Start of the program break area.
    pub brk_start: u64,
    /// The program break.
    pub brk: u64,
}

impl MemoryMap {
    /// Records `range` as anonymous memory with `protection`, replacing what was there.
    pub fn insert(&mut self, range: Range<u64>, protection: Protection) {
        self.insert_backed(range, protection, Backing::Anonymous);
    }

    /// Records `range` as mapped with `protection`, replacing what was there.
    pub fn insert_backed(&mut self, range: Range<u64>, protection: Protection, backing: Backing) {
        self.remove(range.clone());
        if !range.is_empty() {
            self.entries.insert(range.start, Entry { end: range.end, protection, backing });
            self.join(range);
        }
    }

    /// Forgets `range`.
    pub fn remove(&mut self, range: Range<u64>) {
        if range.is_empty() {
            return;
        }
        self.split(range.start);
        self.split(range.end);
        let inside: Vec<u64> = self.entries.range(range).map(|(&start, _)| start).collect();
        for start in inside {
            self.entries.remove(&start);
        }
    }

    /// Changes the protection of what is mapped in `range`.
    pub fn protect(&mut self, range: Range<u64>, protection: Protection) {
        if range.is_empty() {
            return;
        }
        self.split(range.start);
        self.split(range.end);
        for (_, entry) in self.entries.range_mut(range.clone()) {
            entry.protection = protection;
        }
        self.join(range);
    }

    /// Joins the entries in and beside `range` with those that they continue.
    fn join(&mut self, range: Range<u64>) {
        let before = self.entries.range(..range.start).next_back();
        let from = before.map_or(range.start, |(&start, _)| start);
        let mut starts = self.entries.range(from..=range.end).map(|(&start, _)| start).collect::<Vec<_>>().into_iter();
        let Some(mut last) = starts.next() else { return };
        for start in starts {
            let (before, entry) = (self.entries[&last], self.entries[&start]);
            let grown = Entry { end: entry.end, ..before };
            if before.end == start && grown == entry {
                self.entries.remove(&start);
                self.entries.insert(last, entry);
            } else {
                last = start;
            }
        }
    }

    fn split(&mut self, at: u64) {
        if let Some((_, entry)) = self.entries.range_mut(..at).next_back()
            && entry.end > at
        {
            let upper = *entry;
            entry.end = at;
            self.entries.insert(at, upper);
        }
    }

    /// Protection at `address`; `None` where nothing is mapped.
    pub fn protection(&self, address: u64) -> Option<Protection> {
        self.extent(address).map(|(_, protection)| protection)
    }

    /// End of the range around `address` and its protection.
    pub fn extent(&self, address: u64) -> Option<(u64, Protection)> {
        let (_, entry) = self.entries.range(..=address).next_back()?;
        (entry.end > address).then_some((entry.end, entry.protection))
    }

    /// What the range around `address` shows; `None` where nothing is mapped.
    pub fn backing(&self, address: u64) -> Option<Backing> {
        let (_, entry) = self.entries.range(..=address).next_back()?;
        (entry.end > address).then_some(entry.backing)
    }

    /// Whether any of `range` is shared with other processes.
    pub fn has_shared(&self, range: Range<u64>) -> bool {
        self.mapped_parts(range).iter().any(|part| self.backing(part.start).is_some_and(Backing::is_shared))
    }

    /// The parts of the segment that `shmdt(origin)` detaches: those of the first one at or after `origin` whose first byte lies
    /// there.
    pub fn attached(&self, origin: u64) -> Vec<Range<u64>> {
        let mut parts = Vec::new();
        let mut found = None;
        for (&start, entry) in self.entries.range(origin..) {
            if let Backing::Attached(attachment) = entry.backing
                && attachment.origin == origin
                && *found.get_or_insert(attachment) == attachment
            {
                parts.push(start..entry.end);
            }
        }
        parts
    }

    /// Whether all of `range` is mapped.
    pub fn covers(&self, range: Range<u64>) -> bool {
        let mut at = range.start;
        while at < range.end {
            let Some((end, _)) = self.extent(at) else { return false };
            at = end;
        }
        true
    }

    /// Whether anything in `range` is mapped.
    pub fn intersects(&self, range: Range<u64>) -> bool {
        self.extent(range.start).is_some() || self.entries.range(range).next().is_some()
    }

    /// Start of the first mapped range at or after `address`.
    pub fn next_start(&self, address: u64) -> Option<u64> {
        self.entries.range(address..).next().map(|(&start, _)| start)
    }

    /// The mapped parts of `range` with their protection.
    pub fn parts(&self, range: Range<u64>) -> Vec<(Range<u64>, Protection)> {
        let mut parts = Vec::new();
        let mut at = range.start;
        while at < range.end {
            if let Some((end, protection)) = self.extent(at) {
                let end = end.min(range.end);
                parts.push((at..end, protection));
                at = end;
            } else {
                at = self.next_start(at).unwrap_or(range.end);
            }
        }
        parts
    }

    /// The mapped parts of `range`.
    pub fn mapped_parts(&self, range: Range<u64>) -> Vec<Range<u64>> {
        self.parts(range).into_iter().map(|(part, _)| part).collect()
    }

    /// The parts of `range` where nothing is mapped.
    pub fn holes(&self, range: Range<u64>) -> Vec<Range<u64>> {
        let mut holes = Vec::new();
        let mut at = range.start;
        for part in self.mapped_parts(range.clone()) {
            if at < part.start {
                holes.push(at..part.start);
            }
            at = part.end;
        }
        if at < range.end {
            holes.push(at..range.end);
        }
        holes
    }

    /// Lowest address in `area` where `length` bytes are free.
    pub fn find_free(&self, area: Range<u64>, length: u64) -> Option<u64> {
        let fits = |hole: &Range<u64>| hole.end - hole.start >= length;
        self.holes(area).into_iter().find(fits).map(|hole| hole.start)
    }

    /// Highest multiple of `alignment`, a power of two, in `area` where `length` bytes are free, a multiple of it as well.
    pub fn find_free_high(&self, area: Range<u64>, length: u64, alignment: u64) -> Option<u64> {
        let whole = |hole: Range<u64>| hole.start.next_multiple_of(alignment)..hole.end & !(alignment - 1);
        let fits = |hole: &Range<u64>| hole.end.saturating_sub(hole.start) >= length;
        self.holes(area).into_iter().rev().map(whole).find(fits).map(|hole| hole.end - length)
    }

    /// Mapped ranges in ascending order.
    pub fn ranges(&self) -> impl Iterator<Item = (Range<u64>, Protection)> + '_ {
        self.entries.iter().map(|(&start, entry)| (start..entry.end, entry.protection))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RX: Protection = Protection { read: true, write: false, execute: true };
    const RW: Protection = Protection { read: true, write: true, execute: false };

    #[test]
    fn a_hole_in_the_middle_leaves_both_ends() {
        let mut map = MemoryMap::default();
        map.insert(0x1000..0x5000, RX);
        map.remove(0x2000..0x3000);
        assert_eq!(map.protection(0x1fff), Some(RX));
        assert_eq!(map.protection(0x2000), None);
        assert_eq!(map.protection(0x3000), Some(RX));
        assert!(!map.covers(0x1000..0x5000));
        assert!(map.intersects(0x2000..0x4000));
        assert!(!map.intersects(0x2000..0x3000));
    }

    #[test]
    fn protecting_part_of_a_range_splits_it() {
        let mut map = MemoryMap::default();
        map.insert(0x1000..0x5000, RW);
        map.protect(0x2000..0x3000, RX);
        let ranges: Vec<_> = map.ranges().collect();
        assert_eq!(ranges, [(0x1000..0x2000, RW), (0x2000..0x3000, RX), (0x3000..0x5000, RW)]);
    }

    #[test]
    fn what_goes_on_alike_is_one_range() {
        let mut map = MemoryMap::default();
        for page in 1..5u64 {
            map.insert(page << 12..(page + 1) << 12, RW);
        }
        assert_eq!(map.ranges().collect::<Vec<_>>(), [(0x1000..0x5000, RW)]);
        map.protect(0x2000..0x3000, RX);
        map.protect(0x2000..0x3000, RW);
        assert_eq!(map.ranges().collect::<Vec<_>>(), [(0x1000..0x5000, RW)]);
        map.insert_backed(0x5000..0x6000, RW, Backing::Shared);
        map.insert(0x7000..0x8000, RW);
        assert_eq!(map.ranges().count(), 3);
    }

    #[test]
    fn holes_lie_between_and_around() {
        let mut map = MemoryMap::default();
        map.insert(0x2000..0x3000, RW);
        map.insert(0x5000..0x6000, RX);
        assert_eq!(map.holes(0x1000..0x8000), [0x1000..0x2000, 0x3000..0x5000, 0x6000..0x8000]);
        assert_eq!(map.holes(0x2000..0x3000), []);
        assert_eq!(map.find_free(0x1000..0x8000, 0x2000), Some(0x3000));
        assert_eq!(map.find_free_high(0x1000..0x8000, 0x1000, 0x1000), Some(0x7000));
        assert_eq!(map.find_free_high(0x1000..0xf000, 0x4000, 0x4000), Some(0x8000));
        assert_eq!(map.find_free_high(0x1000..0x8000, 0x4000, 0x4000), None);
        assert_eq!(map.find_free(0x1000..0x8000, 0x3000), None);
    }

    #[test]
    fn mapping_over_replaces() {
        let mut map = MemoryMap::default();
        map.insert(0x1000..0x3000, RW);
        map.insert(0x2000..0x4000, RX);
        assert_eq!(map.extent(0x1000), Some((0x2000, RW)));
        assert_eq!(map.extent(0x2000), Some((0x4000, RX)));
    }

    #[test]
    fn what_a_part_shows_survives_its_protection() {
        let mut map = MemoryMap::default();
        map.insert_backed(0x1000..0x5000, RW, Backing::Shared);
        map.protect(0x2000..0x3000, RX);
        map.insert(0x4000..0x5000, RW);
        assert_eq!(map.backing(0x2000), Some(Backing::Shared));
        assert_eq!(map.backing(0x4000), Some(Backing::Anonymous));
        assert!(map.has_shared(0x3000..0x5000) && !map.has_shared(0x4000..0x6000));
    }

    #[test]
    fn parts_of_an_attachment_are_known_by_its_origin() {
        let attached = |segment, origin| Backing::Attached(Attachment { segment, origin });
        let mut map = MemoryMap::default();
        map.insert_backed(0x1000..0x5000, RW, attached(7, 0x1000));
        map.insert_backed(0x5000..0x6000, RW, attached(7, 0x5000));
        map.insert_backed(0x7000..0x8000, RW, attached(8, 0x1000));
        map.protect(0x4000..0x6000, RX);
        map.insert_backed(0x2000..0x3000, RW, Backing::Shared);
        assert_eq!(map.attached(0x1000), [0x1000..0x2000, 0x3000..0x4000, 0x4000..0x5000]);
        map.remove(0x1000..0x2000);
        assert_eq!(map.attached(0x1000), [0x3000..0x4000, 0x4000..0x5000]);
        assert_eq!(map.attached(0x5000).first(), Some(&(0x5000..0x6000)));
        assert_eq!(map.attached(0x3000), []);
        let moved = map.backing(0x4000).unwrap().moved(0x4000, 0x2_4000);
        map.insert_backed(0x2_4000..0x2_5000, RX, moved);
        assert_eq!(map.attached(0x2_1000).first(), Some(&(0x2_4000..0x2_5000)));
        assert!(map.has_shared(0x4000..0x5000));
    }

    #[test]
    fn execute_alone_reads_on_the_host() {
        assert_eq!(Protection::from_bits(libc::PROT_EXEC as u64).host_bits(), libc::PROT_READ as u64);
    }
}
