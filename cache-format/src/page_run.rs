//! Runs of pages: how tables name pages of guest or code, most often one or a few in a row.

use alloc::vec::Vec;
use core::ops::Range;

use zerocopy::byteorder::little_endian::U32;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// Consecutive pages of 4 KiB: bits 31..=12 are the number of the first, bits 10..=0 how many follow it, bit 11 is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(transparent)]
pub struct PageRun(U32);

/// Most pages of one run.
const LONGEST: u32 = 1 << 11;
/// Page numbers end here: offsets have 32 bits.
const PAGES: u32 = 1 << 20;

impl PageRun {
    /// Number of the first page.
    pub fn first(&self) -> u32 {
        self.0.get() >> 12
    }

    /// The numbers of the pages.
    pub fn pages(&self) -> Range<u32> {
        self.first()..self.first() + (self.0.get() & (LONGEST - 1)) + 1
    }

    /// The run with a number.
    pub(crate) fn of(word: U32) -> Self {
        Self(word)
    }

    /// The run as a number.
    pub(crate) fn word(&self) -> U32 {
        self.0
    }

    /// Appends the runs of `pages` to `runs`: page numbers in ascending order, below 2^20; the same may come again.
    pub(crate) fn append(runs: &mut Vec<Self>, pages: impl IntoIterator<Item = u32>) {
        let mut open: Option<Range<u32>> = None;
        for page in pages {
            open = Some(match open {
                Some(run) if page < run.end => run,
                Some(run) if page == run.end && page - run.start < LONGEST => run.start..page + 1,
                other => {
                    runs.extend(other.map(Self::new));
                    page..page + 1
                }
            });
        }
        runs.extend(open.map(Self::new));
    }

    fn new(pages: Range<u32>) -> Self {
        debug_assert!(pages.end <= PAGES, "page numbers have 20 bits");
        Self((pages.start << 12 | (pages.end - pages.start - 1)).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(pages: impl IntoIterator<Item = u32>) -> Vec<Range<u32>> {
        let mut runs = Vec::new();
        PageRun::append(&mut runs, pages);
        runs.iter().map(PageRun::pages).collect()
    }

    #[test]
    fn neighbours_join() {
        assert_eq!(runs([]), []);
        assert_eq!(runs([7, 9]), [7..8, 9..10]);
        assert_eq!(runs([1, 2, 2, 3, 5, 9, 10]), [1..4, 5..6, 9..11]);
        assert_eq!(runs([1, PAGES - 1]), [1..2, PAGES - 1..PAGES]);
        assert_eq!(runs(0..LONGEST * 2 + 1), [0..LONGEST, LONGEST..2 * LONGEST, 2 * LONGEST..2 * LONGEST + 1]);
    }
}
