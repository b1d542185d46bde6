//! The sorted records of all pieces of code, page by page.
//!
//! Pieces are linked by many workers; their lists, put side by side in the order of the code, are one sorted list without
//! being copied into one. Pages are independent of each other: their sizes are counted in parallel, added up, and each page
//! is packed into its place in parallel. The result depends on the records alone.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use crate::packed::{pack_page, packed_size};
use crate::workers::Workers;
use crate::{PAGE_SIZE, Record, RelocationError};

/// Pages that one job covers.
const PAGES_OF_JOB: usize = 64;

/// Number of 4 KiB pages that `code_size` bytes of code take.
pub fn page_count(code_size: u64) -> u64 {
    code_size.div_ceil(PAGE_SIZE as u64)
}

/// Where the records of pages come from.
pub trait PageRecords {
    /// The records with a site on one of `pages` of the code, sorted by site. Asked for once in each pass, some dozens of
    /// pages at a time, in any order.
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

    /// Number of all records.
    pub fn count(&self) -> u64 {
        self.lists.iter().map(|list| list.len() as u64).sum()
    }

    /// Whether all sites hold distances, so that code is right wherever it lies at its fixed delta.
    pub fn all_relative(&self) -> bool {
        self.lists.iter().copied().flatten().all(|record| record.kind.is_relative())
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

/// Offset of the packed records of each page, in bytes, and at the end the size of all.
pub fn starts<R: PageRecords + Sync, W: Workers>(
    records: &R,
    code_size: u64,
    workers: &W,
) -> Result<Vec<u32>, RelocationError> {
    let pages = page_count(code_size) as usize;
    let mut sizes = vec![Ok(0); pages];
    let jobs = sizes.chunks_mut(PAGES_OF_JOB).enumerate().collect();
    workers.for_each(jobs, |(job, sizes): (usize, &mut [Result<usize, RelocationError>])| {
        let first = (job * PAGES_OF_JOB) as u32;
        let records = records.records(first..first + sizes.len() as u32);
        for (page, size) in (first..).zip(sizes) {
            *size = packed_size(page, of_page(&records, page).iter().copied());
        }
    });
    let mut starts = Vec::with_capacity(pages + 1);
    let mut sum = 0u32;
    for (page, size) in sizes.into_iter().enumerate() {
        starts.push(sum);
        let too_large = RelocationError::BadIndex { entry: page as u32 };
        sum = u32::try_from(size?).ok().and_then(|size| sum.checked_add(size)).ok_or(too_large)?;
    }
    starts.push(sum);
    Ok(starts)
}

/// Packs all records into `room`, whose length is the last of `starts`.
pub fn pack<R: PageRecords + Sync, W: Workers>(
    records: &R,
    starts: &[u32],
    room: &mut [u8],
    workers: &W,
) -> Result<(), RelocationError> {
    let mut jobs = Vec::new();
    let (mut rest, mut at) = (room, 0);
    let pages = starts.len().saturating_sub(1);
    for first in (0..pages).step_by(PAGES_OF_JOB) {
        let wrong = RelocationError::BadIndex { entry: first as u32 };
        let own_starts = &starts[first..=pages.min(first + PAGES_OF_JOB)];
        let end = own_starts[own_starts.len() - 1];
        let length = end.checked_sub(at).ok_or(wrong)? as usize;
        let (own, after) = rest.split_at_mut_checked(length).ok_or(wrong)?;
        jobs.push((first, own_starts, own));
        (rest, at) = (after, end);
    }
    let mut outcomes = vec![Ok(()); jobs.len()];
    let jobs = jobs.into_iter().zip(&mut outcomes).collect();
    workers.for_each(jobs, |((first, starts, room), outcome): (PackJob<'_>, &mut Result<(), RelocationError>)| {
        *outcome = pack_pages(records, first, starts, room);
    });
    outcomes.into_iter().collect()
}

fn pack_pages<R: PageRecords>(
    records: &R,
    first: usize,
    starts: &[u32],
    mut room: &mut [u8],
) -> Result<(), RelocationError> {
    let first = first as u32;
    let records = records.records(first..first + starts.len() as u32 - 1);
    for (page, pair) in (first..).zip(starts.windows(2)) {
        let wrong = RelocationError::BadIndex { entry: page };
        let length = pair[1].checked_sub(pair[0]).ok_or(wrong)? as usize;
        let (own, rest) = core::mem::take(&mut room).split_at_mut_checked(length).ok_or(wrong)?;
        pack_page(page, of_page(&records, page).iter().copied(), own)?;
        room = rest;
    }
    Ok(())
}

/// First page of a job, starts of its pages and the end of the last, and where they go.
type PackJob<'a> = (usize, &'a [u32], &'a mut [u8]);
