//! The tree of sums that covers every byte of a file.
//!
//! `PageSums` has XXH3-64 of each 4 KiB page from offset 4096 up to `SumRoots`; `SumRoots` has XXH3-64 of each 4 KiB page of
//! `PageSums` (zero padded); the header has XXH3-64 of `SumRoots` with its padding, and of itself. So a reader attaches with
//! the header and a few hundred bytes, and checks each page when it first looks at it.

use alloc::boxed::Box;
use core::sync::atomic::{AtomicU32, Ordering};

use xxhash_rust::xxh3::xxh3_64;
use zerocopy::byteorder::little_endian::U64;

use crate::PAGE_SIZE;

/// Sums the 4 KiB pages of `pages` into `sums`, one for each. Pages are independent: split both to work in parallel.
pub fn sum_pages(pages: &[u8], sums: &mut [U64]) {
    for (page, sum) in pages.chunks(PAGE_SIZE).zip(sums) {
        *sum = xxh3_64(page).into();
    }
}

/// Which pages have been checked. Threads may race to check a page; both find the same.
#[derive(Debug)]
pub(crate) struct CheckedPages(Box<[AtomicU32]>);

impl CheckedPages {
    pub(crate) fn new(pages: usize) -> Self {
        Self((0..pages.div_ceil(32)).map(|_| AtomicU32::new(0)).collect())
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
