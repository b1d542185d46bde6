//! The index: from guest offset to the pages of code that may have an entry for it.
//!
//! Guest bytes are divided into granules of `1 << S`. The pages of code of a granule are all that have an entry in it, as
//! [runs](crate::PageRun) in ascending order. Whether there is an entry at a guest offset, and where, is told by the records of these pages
//! ([`pc_table`](crate::pc_table)); of several, the one with the least code offset counts.
//!
//! `GuestGroups` has, in the parts of its [groups](crate::group), a row of u32 for each granule of the image, a
//! [`page_set`](crate::page_set) whose lists are in `IndexLists`. So most lookups read one row.
//!
//! S is the least from 10 to 22 for which the number of granules (the image's span divided by `1 << S`, rounded up) is at
//! most the greater of 16384 and 8 times the number of pages of code, or else 22.

use alloc::vec::Vec;

use zerocopy::byteorder::little_endian::U32;

use crate::page_run::PageRun;
use crate::page_set::PageSet;

/// One place at which guest code can be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IndexEntry {
    /// Offset of the guest instruction from the image base, bytes.
    pub guest_offset: u32,
    /// Offset of its code in the code section, bytes; a multiple of 4.
    pub code_offset: u32,
}

/// Least and greatest granule.
const SHIFTS: core::ops::RangeInclusive<u32> = 10..=22;
/// Granules that any file may have.
const FREE_GRANULES: u64 = 16384;

/// Granule (as a binary logarithm) for an image of `span` bytes with `code_size` bytes of code.
pub fn granule_shift(span: u64, code_size: u64) -> u32 {
    let most = FREE_GRANULES.max(8 * causeway_relocation::page_count(code_size));
    SHIFTS.clone().find(|shift| granules(span, *shift) <= most).unwrap_or(*SHIFTS.end())
}

/// Number of granules.
pub(crate) fn granules(span: u64, shift: u32) -> u64 {
    span.div_ceil(1 << shift)
}

/// Rows of granules.
pub(crate) fn head_count(span: u64, code_size: u64) -> u64 {
    granules(span, granule_shift(span, code_size))
}

/// The rows of an index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Index {
    /// Of each granule.
    pub(crate) heads: Vec<U32>,
    pub(crate) lists: Vec<U32>,
}

/// The index of pairs of granule and code page in ascending order without duplicates.
pub(crate) fn build(pairs: &[(u32, u32)], heads: u64) -> Index {
    let mut rows = Vec::with_capacity(heads as usize);
    let (mut lists, mut runs) = (Vec::new(), Vec::new());
    let mut rest = pairs;
    for granule in 0..heads {
        let (pages, after) = rest.split_at(rest.partition_point(|pair| u64::from(pair.0) <= granule));
        runs.clear();
        PageRun::append(&mut runs, pages.iter().map(|pair| pair.1));
        rows.push(PageSet::make(&runs, &mut lists));
        rest = after;
    }
    Index { heads: rows, lists }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_lead_to_runs_or_lists() {
        let run = |first: u32, count: u32| first << 12 | (count - 1);
        let none = u32::MAX;
        let Index { heads, lists } = build(&[(1, 7), (1, 8), (3, 1), (3, 3), (3, 4), (4, 0), (4, 9)], 6);
        let numbers = |rows: Vec<U32>| rows.into_iter().map(U32::get).collect::<Vec<u32>>();
        assert_eq!(numbers(heads), [none, run(7, 2), none, 0x800, 0x803, none]);
        assert_eq!(numbers(lists), [2, run(1, 1), run(3, 2), 2, 0, run(9, 1)]);
    }
}
