//! The index: from guest offset to the pages of code that may have an entry for it.
//!
//! Guest bytes are divided into granules of `1 << S`. `Index` has for each granule of the image, and once more, the number
//! of the granule's first run as u32, and then the [runs](crate::PageRun) of code pages, 4 bytes each. The runs of a granule are those
//! of all pages of code that have an entry in it, in ascending order. Whether there is an entry at a guest offset, and where, is
//! told by the records of these pages ([`pc_table`](crate::pc_table)); of several, the one with the least code offset counts.
//!
//! S is the least from 10 to 22 for which the number of granules (the image's span divided by `1 << S`, rounded up) is at
//! most the greater of 16384 and 8 times the number of pages of code, or else 22.

use alloc::vec::Vec;

use zerocopy::byteorder::little_endian::U32;

use crate::page_run::PageRun;

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

/// The words before the runs: for each granule, and once more, the number of its first run.
pub(crate) fn start_count(span: u64, code_size: u64) -> u64 {
    granules(span, granule_shift(span, code_size)) + 1
}

/// The section's words, of pairs of granule and code page in ascending order without duplicates.
pub(crate) fn build(pairs: &[(u32, u32)], starts: u64) -> Vec<U32> {
    let mut words = Vec::with_capacity(starts as usize + pairs.len());
    let mut runs: Vec<PageRun> = Vec::new();
    let mut rest = pairs;
    for granule in 0..starts.saturating_sub(1) {
        words.push((runs.len() as u32).into());
        let (pages, after) = rest.split_at(rest.partition_point(|pair| u64::from(pair.0) <= granule));
        PageRun::append(&mut runs, pages.iter().map(|pair| pair.1));
        rest = after;
    }
    words.push((runs.len() as u32).into());
    words.extend(runs.iter().map(|run| run.word()));
    words
}
