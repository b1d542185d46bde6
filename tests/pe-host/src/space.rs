//! The guest's address space: what is mapped with which protection, and which pages of code are watched for writes.

use crate::sys::map::{self, PAGE, Protection};
use anyhow::{Context as _, Result};
use core::ops::Range;
use std::collections::{BTreeMap, BTreeSet};

#[cfg(target_arch = "aarch64")]
mod watch;

/// What is mapped for the guest.
#[derive(Debug, Default)]
pub(crate) struct Space {
    /// Start of each page with access rights of its own, to its end and protection; disjoint.
    mapped: BTreeMap<u64, (u64, Protection)>,
    /// Numbers of writable pages that code was made from, write-protected on the host.
    watched: BTreeSet<u64>,
}

impl Space {
    /// Maps zeroed memory at `range`, which must be free.
    ///
    /// # Errors
    /// Where it is not.
    pub(crate) fn map(&mut self, range: Range<u64>, protection: Protection) -> Result<()> {
        map::map(&range, protection)?;
        self.insert(range, protection);
        Ok(())
    }

    /// Maps zeroed memory of `size` bytes at the lowest multiple of 64 KiB in `area` that is free.
    ///
    /// # Errors
    /// Where none is.
    pub(crate) fn map_in(&mut self, area: Range<u64>, size: u64, protection: Protection) -> Result<u64> {
        const GRANULE: usize = 0x1_0000;
        let fits = |start: &u64| start.checked_add(size).is_some_and(|end| end <= area.end);
        let free = |start: &u64| self.overlapping(&(*start..*start + size)).next().is_none();
        let mut places = (area.start..area.end).step_by(GRANULE).take_while(fits).filter(free);
        let place = places.find(|start| map::map(&(*start..*start + size), protection).is_ok());
        let start = place.context("no free addresses")?;
        self.insert(start..start + size, protection);
        Ok(start)
    }

    /// Keeps what is mapped in `range` from the guest: it is another's from now on.
    pub(crate) fn give_away(&mut self, range: &Range<u64>) {
        self.remove(range);
    }

    /// Removes what is mapped in `range`.
    pub(crate) fn unmap(&mut self, range: &Range<u64>) {
        self.remove(range);
        map::unmap(range);
    }

    /// Changes the protection of `range`; gives the former one of its start.
    ///
    /// # Errors
    /// Where nothing is mapped at its start, or the kernel refuses.
    pub(crate) fn protect(&mut self, range: &Range<u64>, protection: Protection) -> Result<Protection> {
        let range = range.start & !(PAGE - 1)..range.end.next_multiple_of(PAGE);
        let former = self.protection(range.start).context("nothing is mapped there")?;
        map::protect(&range, protection)?;
        self.insert(range, protection);
        Ok(former)
    }

    /// What may be done at `address`; `None` where nothing is mapped.
    pub(crate) fn protection(&self, address: u64) -> Option<Protection> {
        self.extent(address).map(|(_, protection)| protection)
    }

    /// The range around `address` with one protection.
    pub(crate) fn extent(&self, address: u64) -> Option<(Range<u64>, Protection)> {
        let (&start, &(end, protection)) = self.mapped.range(..=address).next_back()?;
        (address < end).then_some((start..end, protection))
    }

    fn overlapping<'a>(&'a self, range: &Range<u64>) -> impl Iterator<Item = (Range<u64>, Protection)> + use<'a> {
        let (from, to) = (range.start, range.end);
        let pieces = self.mapped.range(..to).rev().take_while(move |(_, (end, _))| *end > from);
        pieces.map(|(&start, &(end, protection))| (start..end, protection))
    }

    fn remove(&mut self, range: &Range<u64>) {
        let hit: Vec<_> = self.overlapping(range).collect();
        for (piece, protection) in hit {
            self.mapped.remove(&piece.start);
            if piece.start < range.start {
                self.mapped.insert(piece.start, (range.start, protection));
            }
            if piece.end > range.end {
                self.mapped.insert(range.end, (piece.end, protection));
            }
        }
        self.watched.retain(|page| !range.contains(&(page * PAGE)));
    }

    fn insert(&mut self, range: Range<u64>, protection: Protection) {
        self.remove(&range);
        self.mapped.insert(range.start, (range.end, protection));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protections_split_what_was_mapped() {
        let mut space = Space::default();
        let start = space.map_in(0x7000_0000..0x7100_0000, 4 * PAGE, Protection::READ_WRITE).expect("free addresses");
        let former = space.protect(&(start + PAGE..start + 2 * PAGE), Protection::READ_EXECUTE).expect("it is mapped");
        assert_eq!(former, Protection::READ_WRITE);
        assert_eq!(space.extent(start), Some((start..start + PAGE, Protection::READ_WRITE)));
        assert_eq!(space.extent(start + PAGE), Some((start + PAGE..start + 2 * PAGE, Protection::READ_EXECUTE)));
        assert_eq!(space.extent(start + 2 * PAGE), Some((start + 2 * PAGE..start + 4 * PAGE, Protection::READ_WRITE)));
        space.unmap(&(start..start + 3 * PAGE));
        assert_eq!(space.protection(start + 2 * PAGE), None);
        assert_eq!(space.protection(start + 3 * PAGE), Some(Protection::READ_WRITE));
        space.unmap(&(start + 3 * PAGE..start + 4 * PAGE));
    }
}
