//! The sorted records of all pieces of code, page by page.
//!
//! Pieces are linked by many workers; their lists, put side by side in the order of the code, are one sorted list without
//! being copied into one. Pages are independent of each other: some dozens of them are a job for any thread, and the result
//! depends on the records alone.

use alloc::vec::Vec;
use core::ops::Range;

use crate::packed::append_page;
use crate::{PAGE_SIZE, Record, RelocationError};

/// Number of 4 KiB pages that `code_size` bytes of code take.
pub fn page_count(code_size: u64) -> u64 {
    code_size.div_ceil(PAGE_SIZE as u64)
}

/// Where the records of pages come from.
pub trait PageRecords {
    /// The records with a site on one of `pages` of the code, sorted by site. Asked for some dozens of pages at a time, in
    /// any order.
    fn records(&self, pages: Range<u32>) -> Vec<Record>;
}

/// The records of page `page` among `records`, which are sorted by site.
pub fn of_page(records: &[Record], page: u32) -> &[Record] {
    let before = |page: u32| records.partition_point(|record| record.site / (PAGE_SIZE as u32) < page);
    &records[before(page)..page.checked_add(1).map_or(records.len(), before)]
}

/// The records of all pieces: each list is sorted by site, and ends before the next begins.
#[derive(Clone, Debug)]
pub struct SortedRecords<'a> {
    /// None of them is empty.
    lists: Vec<&'a [Record]>,
}

impl<'a> SortedRecords<'a> {
    /// Checks that sites ascend and do not overlap, and that the last one ends inside of `code_size` bytes of code.
    pub fn new<L: AsRef<[Record]>>(lists: &'a [L], code_size: u64) -> Result<Self, RelocationError> {
        let lists: Vec<&[Record]> = lists.iter().map(AsRef::as_ref).filter(|list| !list.is_empty()).collect();
        let mut previous: Option<Record> = None;
        for record in lists.iter().copied().flatten() {
            if let Some(before) = previous
                && u64::from(before.site) + before.kind.size() as u64 > u64::from(record.site)
            {
                return Err(RelocationError::NotSorted { previous: before.site, site: record.site });
            }
            previous = Some(*record);
        }
        match previous {
            Some(last) if u64::from(last.site) + last.kind.size() as u64 > code_size => {
                Err(RelocationError::SiteOutside { kind: last.kind, site: last.site, limit: code_size })
            }
            _ => Ok(Self { lists }),
        }
    }
}

impl PageRecords for SortedRecords<'_> {
    fn records(&self, pages: Range<u32>) -> Vec<Record> {
        let start = u64::from(pages.start) * PAGE_SIZE as u64;
        let end = u64::from(pages.end) * PAGE_SIZE as u64;
        let before = |record: &Record| u64::from(record.site) < start;
        let first = self.lists.partition_point(|list| list.last().is_none_or(before));
        let skipped = self.lists.get(first).map_or(0, |list| list.partition_point(before));
        let records = self.lists[first..].iter().copied().flatten();
        records.skip(skipped).take_while(move |record| u64::from(record.site) < end).copied().collect()
    }
}

/// The records of some pages as the file has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackedPages {
    /// Number of bytes of each page.
    pub sizes: Vec<u32>,
    /// The bytes of all pages, one after another.
    pub bytes: Vec<u8>,
    /// Number of records.
    pub count: u64,
    /// Whether no site holds more than a distance, so that code is right wherever it lies at its fixed delta.
    pub all_relative: bool,
}

/// Packs the records of some pages.
///
/// # Errors
/// Where records are out of order, or are none of a linked piece.
pub fn pack<R: PageRecords>(records: &R, pages: Range<u32>) -> Result<PackedPages, RelocationError> {
    let mut list = &records.records(pages.clone())[..];
    let all_relative = list.iter().all(|record| record.kind.is_relative());
    let mut packed = PackedPages { count: list.len() as u64, all_relative, ..PackedPages::default() };
    for page in pages {
        let before = packed.bytes.len();
        let own = of_page(list, page);
        append_page(page, own, &mut packed.bytes)?;
        packed.sizes.push((packed.bytes.len() - before) as u32);
        list = &list[own.len()..];
    }
    Ok(packed)
}
