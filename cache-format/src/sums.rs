//! The tree of sums that covers every byte of a file.
//!
//! `PageSums` has the sum of each 4 KiB page from offset 4096 up to `SumRoots`; `SumRoots` has the sum of each 4 KiB page of
//! `PageSums` (zero padded); the header has the sum of `SumRoots` with its padding. So a reader attaches with
//! the header and a few hundred bytes, and checks each page when it first looks at it.
//!
//! A sum is XXH3-64, or, in keyed files, the first 8 bytes of BLAKE3 keyed with the user's key, as a little-endian number.

use alloc::boxed::Box;
use core::sync::atomic::{AtomicU32, Ordering};

use zerocopy::FromZeros;
use zerocopy::byteorder::little_endian::U64;

use causeway_relocation::Workers;

use crate::PAGE_SIZE;
use crate::seal::Seal;

/// Pages that one job sums.
const PAGES_OF_JOB: usize = 64;

/// Sums the 4 KiB pages of `pages` into `sums`, one for each.
pub(crate) fn sum_pages<W: Workers>(seal: &Seal, pages: &[u8], sums: &mut [U64], workers: &W) {
    let jobs = pages.chunks(PAGES_OF_JOB * PAGE_SIZE).zip(sums.chunks_mut(PAGES_OF_JOB)).collect();
    workers.for_each(jobs, |(pages, sums): (&[u8], &mut [U64])| {
        for (page, sum) in pages.chunks(PAGE_SIZE).zip(sums) {
            *sum = seal.sum(page).into();
        }
    });
}

/// Which pages have been checked. Threads may race to check a page; both find the same.
#[derive(Debug)]
pub(crate) struct CheckedPages(Box<[AtomicU32]>);

impl CheckedPages {
    /// No page of `pages`; `None` without memory. Zeroed memory costs nothing until it is written.
    pub(crate) fn new(pages: usize) -> Option<Self> {
        <[AtomicU32]>::new_box_zeroed_with_elems(pages.div_ceil(32)).ok().map(Self)
    }

    pub(crate) fn contains(&self, page: usize) -> bool {
        self.0.get(page / 32).is_some_and(|word| word.load(Ordering::Relaxed) >> (page % 32) & 1 != 0)
    }

    pub(crate) fn insert(&self, page: usize) {
        if let Some(word) = self.0.get(page / 32) {
            word.fetch_or(1 << (page % 32), Ordering::Relaxed);
        }
    }
}
