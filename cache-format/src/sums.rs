//! The tree of sums that covers every byte of a file.
//!
//! The pages from `CodeGroups` to `PageSums` fall to the ten sections there: a page belongs to the last section that starts on it or
//! before it. `PageSums` has one page for each 500 of these pages, rounded up, at least
//! one. With C pages of sums, page c of them covers pages ⌊c·n / C⌋ to ⌊(c + 1)·n / C⌋ - 1 of each section that has n pages, and
//! has their sums in the order of the file; the rest of it is zero. So what a lookup reads at about the same place in
//! several tables, and the code that it finds, are checked with one or two pages of sums, however large the file is.
//!
//! `SumRoots` has the sum of each page of `PageSums`, u64, then those of the pages of `Groups`, then zeroes: one page for each 512 of these
//! roots, rounded up, or one more where only this gives a layout. The header has the sum of `SumRoots`. So a reader attaches with what lies at
//! the start of the file, and checks each page when it first looks at it.
//!
//! A sum is XXH3-64, or, in keyed files, the first 8 bytes of BLAKE3 keyed with the user's key, as a little-endian number.

use alloc::boxed::Box;
use core::ops::Range;
use core::sync::atomic::{AtomicU32, Ordering};

use once_cell::race::OnceBox;
use zerocopy::byteorder::little_endian::U64;

use causeway_relocation::Workers;

use crate::PAGE_SIZE;
use crate::seal::Seal;
use crate::section::{Section, SectionKind};

/// Pages that a page of sums covers at most, not counting what rounding adds: less than one for each section.
const PAGES_OF_SUM_PAGE: u64 = 500;
/// Sums on one page.
pub(crate) const SUMS_OF_PAGE: u64 = PAGE_SIZE as u64 / 8;
/// Sections that sums cover.
const SUMMED: usize = SectionKind::PageSums.position() - FIRST;
/// Position of the first of them.
const FIRST: usize = SectionKind::CodeGroups.position();

const _: () = assert!(PAGES_OF_SUM_PAGE + SUMMED as u64 <= SUMS_OF_PAGE);

/// Number of pages of sums for summed pages from byte `start` of the file to byte `end`.
pub(crate) fn sum_page_count(start: u64, end: u64) -> u64 {
    (end.saturating_sub(start) / PAGE_SIZE as u64).div_ceil(PAGES_OF_SUM_PAGE).max(1)
}

/// Number of pages of roots for so many pages of sums, and `Groups` from byte `start` of the file to byte `end`.
pub(crate) fn root_page_count(sum_pages: u64, start: u64, end: u64) -> u64 {
    (sum_pages + end.saturating_sub(start) / PAGE_SIZE as u64).div_ceil(SUMS_OF_PAGE)
}

/// Where the sum of a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SumPlace {
    /// This entry of `SumRoots`.
    Root(u64),
    /// Page and entry of `PageSums`.
    Sum(u64, u64),
}

/// Where the sums of a file's pages stand.
///
/// INVARIANT: the numbers of pages ascend, and are below 2^52.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SumPlaces {
    /// Number of the first page of `Groups`.
    groups: u64,
    /// Numbers of the pages with which the sections start, and of the page behind the last.
    starts: [u64; SUMMED + 1],
    /// Pages of sums.
    count: u64,
}

impl SumPlaces {
    /// For a file with these sections.
    pub(crate) fn new(sections: &[Section]) -> Self {
        let groups = sections[FIRST - 1].offset / PAGE_SIZE as u64;
        let mut starts = [0; SUMMED + 1];
        for (start, section) in starts.iter_mut().zip(&sections[FIRST..]) {
            *start = section.offset / PAGE_SIZE as u64;
        }
        let count = sum_page_count(starts[0] * PAGE_SIZE as u64, starts[SUMMED] * PAGE_SIZE as u64);
        Self { groups, starts, count }
    }

    /// Where the sum of page `page` of the file stands; `None` for pages without one.
    pub(crate) fn find(&self, page: u64) -> Option<SumPlace> {
        if (self.groups..self.starts[0]).contains(&page) {
            return Some(SumPlace::Root(self.count + page - self.groups));
        }
        let section = self.starts.partition_point(|start| *start <= page).checked_sub(1)?;
        let next = *self.starts.get(section + 1)?;
        let start = self.starts[section];
        let sum_page = ((page - start + 1) * self.count - 1) / (next - start);
        let mut entry = 0;
        for pages in self.covered(sum_page) {
            if pages.contains(&page) {
                return Some(SumPlace::Sum(sum_page, entry + page - pages.start));
            }
            entry += pages.end - pages.start;
        }
        None
    }

    /// The pages of the file whose sums stand on page `sum_page` of `PageSums`, in this order.
    pub(crate) fn covered(&self, sum_page: u64) -> impl Iterator<Item = Range<u64>> + use<> {
        let Self { starts, count, .. } = *self;
        (0..SUMMED).map(move |section| {
            let (start, pages) = (starts[section], starts[section + 1] - starts[section]);
            start + sum_page * pages / count..start + (sum_page + 1) * pages / count
        })
    }
}

/// Sums the pages of a file into `sums`, whole pages of `PageSums`. `file` has all pages that are summed.
pub(crate) fn sum_pages<W: Workers>(seal: &Seal, places: &SumPlaces, file: &[u8], sums: &mut [U64], workers: &W) {
    let jobs = sums.chunks_mut(SUMS_OF_PAGE as usize).enumerate().collect();
    workers.for_each(jobs, |(sum_page, sums): (usize, &mut [U64])| {
        let pages = places.covered(sum_page as u64).flatten();
        let bytes = pages.map(|page| file.chunks(PAGE_SIZE).nth(page as usize).unwrap_or(&[]));
        let mut own = bytes.map(|page| U64::from(seal.sum(page)));
        sums.fill_with(|| own.next().unwrap_or_default());
    });
}

/// Pages of a stretch.
const STRETCH: usize = 1024;

/// A bit for each page of a stretch.
type Stretch = [AtomicU32; STRETCH / 32];

/// Which pages have been checked. Threads may race to check a page; both find the same. A stretch takes memory from its first
/// checked page on, so that what attaching costs hardly depends on the size of the file.
#[derive(Debug)]
pub(crate) struct CheckedPages(Box<[OnceBox<Stretch>]>);

impl CheckedPages {
    /// No page of `pages`.
    pub(crate) fn new(pages: usize) -> Self {
        Self((0..pages.div_ceil(STRETCH)).map(|_| OnceBox::new()).collect())
    }

    pub(crate) fn contains(&self, page: usize) -> bool {
        let stretch = self.0.get(page / STRETCH).and_then(OnceBox::get);
        stretch.is_some_and(|bits| bits[page % STRETCH / 32].load(Ordering::Relaxed) >> (page % 32) & 1 != 0)
    }

    pub(crate) fn insert(&self, page: usize) {
        if let Some(stretch) = self.0.get(page / STRETCH) {
            let bits = stretch.get_or_init(Box::default);
            bits[page % STRETCH / 32].fetch_or(1 << (page % 32), Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use alloc::vec::Vec;

    /// Sections from `CodeGroups` on that start at the pages `starts`, of which the last is that of `PageSums`; `Groups` is one page.
    fn places(starts: [u64; SUMMED + 1]) -> SumPlaces {
        let kinds = SectionKind::ALL.into_iter().zip([0, starts[0] - 1].into_iter().chain(starts));
        let section = |(kind, start)| Section { kind, offset: start * PAGE_SIZE as u64 + 64, size: 0 };
        SumPlaces::new(&kinds.map(section).collect::<Vec<_>>())
    }

    #[test]
    fn every_page_has_one_place() {
        let small = [2, 2, 3, 3, 3, 4, 4, 4, 4, 8, 10];
        let large = [40, 4000, 4000, 4300, 4301, 4302, 4302, 7000, 7001, 7016, 70_000];
        // An interpreter takes its time.
        let large = large.map(|page| if cfg!(miri) { 40 + (page - 40) / 50 } else { page });
        for places in [places([2; SUMMED + 1]), places(small), places(large)] {
            let mut next = places.starts[0];
            assert_eq!(places.find(next - 1), Some(SumPlace::Root(places.count)));
            let mut seen = vec![false; places.starts[SUMMED] as usize];
            for sum_page in 0..places.count {
                for (entry, page) in (0..).zip(places.covered(sum_page).flatten()) {
                    assert!(entry < SUMS_OF_PAGE);
                    assert_eq!(places.find(page), Some(SumPlace::Sum(sum_page, entry)));
                    assert!(!core::mem::replace(&mut seen[page as usize], true));
                    next += 1;
                }
            }
            assert_eq!(next, places.starts[SUMMED]);
            assert_eq!((places.find(0), places.find(next)), (None, None));
        }
    }

    #[test]
    fn what_lies_at_the_same_place_of_its_table_shares_a_page_of_sums() {
        let places = places([1001, 3001, 3001, 3501, 4001, 4001, 4001, 4001, 4001, 24_001, 24_001]);
        for page in [2001, 3251, 3751, 14_001] {
            assert!(matches!(places.find(page), Some(SumPlace::Sum(sum_page, _)) if sum_page == places.count / 2));
        }
    }

    #[test]
    fn checked_pages_are_told_from_others() {
        let pages = CheckedPages::new(5000);
        let inserted = [0, 31, 32, 1023, 1024, 4999];
        inserted.iter().for_each(|page| pages.insert(*page));
        pages.insert(6 * STRETCH);
        assert!((0..7000).all(|page| pages.contains(page) == inserted.contains(&page)));
    }
}
