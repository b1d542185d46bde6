//! The sorted records of all pieces of code, page by page.
//!
//! Pieces are linked by many workers; their lists, put side by side in the order of the code, are one sorted list without
//! being copied into one. Pages are independent of each other: some dozens of them are a job for any thread, and the result
//! depends on the records alone.

use alloc::vec::Vec;
use core::ops::Range;

use crate::apply::page_start;
use crate::packed::{PackedSites, append};
use crate::{PAGE_SIZE, Record, RelocationError};

/// Number of 4 KiB pages that `code_size` bytes of code take.
pub fn page_count(code_size: u64) -> u64 {
    code_size.div_ceil(PAGE_SIZE as u64)
}

/// Where the records of pages come from.
pub trait PageRecords {
    /// Calls `take` for each record with a site on one of `pages` of the code, ascending. Asked for some dozens of pages at
    /// a time, in any order.
    fn records(&self, pages: Range<u32>, take: &mut dyn FnMut(&Record));
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
    fn records(&self, pages: Range<u32>, take: &mut dyn FnMut(&Record)) {
        let start = u64::from(pages.start) * PAGE_SIZE as u64;
        let end = u64::from(pages.end) * PAGE_SIZE as u64;
        let before = |record: &Record| u64::from(record.site) < start;
        let first = self.lists.partition_point(|list| list.last().is_none_or(before));
        let skipped = self.lists.get(first).map_or(0, |list| list.partition_point(before));
        let records = self.lists[first..].iter().copied().flatten();
        records.skip(skipped).take_while(move |record| u64::from(record.site) < end).for_each(take);
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
    let sizes = Vec::with_capacity(pages.len());
    let mut packed = PackedPages { sizes, all_relative: true, ..PackedPages::default() };
    let start = page_start(pages.start)?;
    let mut cursor = Cursor { page: pages.start, bytes_before: 0, start, site: start };
    let mut outcome = Ok(());
    records.records(pages.clone(), &mut |record| {
        if outcome.is_ok() {
            outcome = cursor.add(record, &mut packed);
        }
    });
    outcome?;
    while cursor.page < pages.end {
        cursor.end_page(&mut packed);
    }
    packed.bytes.shrink_to_fit();
    Ok(packed)
}

/// The records of pages from number `first` on, given as a file has them.
///
/// # Errors
/// Where they are none.
pub fn packed<'a>(first: u32, pages: impl Iterator<Item = &'a [u8]>) -> Result<PackedPages, RelocationError> {
    let mut packed = PackedPages { all_relative: true, ..PackedPages::default() };
    for (page, bytes) in (first..).zip(pages) {
        for site in PackedSites::new(bytes, page)? {
            packed.count += 1;
            packed.all_relative &= site?.is_relative();
        }
        packed.sizes.push(bytes.len() as u32);
        packed.bytes.extend_from_slice(bytes);
    }
    Ok(packed)
}

/// Where packing is.
struct Cursor {
    page: u32,
    /// Bytes that came before the page.
    bytes_before: usize,
    /// Offset of the page in the code.
    start: u32,
    /// Offset behind the last site.
    site: u32,
}

impl Cursor {
    fn end_page(&mut self, packed: &mut PackedPages) {
        packed.sizes.push((packed.bytes.len() - self.bytes_before) as u32);
        self.bytes_before = packed.bytes.len();
        self.page += 1;
    }

    fn add(&mut self, record: &Record, packed: &mut PackedPages) -> Result<(), RelocationError> {
        let page = record.site / PAGE_SIZE as u32;
        if page > self.page {
            while self.page < page {
                self.end_page(packed);
            }
            self.start = page_start(page)?;
            self.site = self.start;
        }
        packed.count += 1;
        packed.all_relative &= record.kind.is_relative();
        self.site = append(record, self.start, self.site, &mut packed.bytes)?;
        Ok(())
    }
}
