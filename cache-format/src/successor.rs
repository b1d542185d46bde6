//! Checks of a file that has much of an earlier, sound one: as thorough as those of any file, but what single pages of code have as
//! they had is not looked through again.

use alloc::vec::Vec;
use core::ops::Range;

use causeway_relocation::Workers;

use crate::PAGE_SIZE;
use crate::error::FormatError;
use crate::guest_page::{GuestPage, are_same_pages};
use crate::page_check::PageFacts;
use crate::reader::Reader;
use crate::validate::{all_but_pages, everything, facts, in_jobs};

/// One of so many pages may differ: the entries on each are counted in both files.
const PAGES_OF_CHANGE: usize = 3;

impl<B: AsRef<[u8]> + Sync> Reader<B> {
    /// As [`verify_all_on`](Self::verify_all_on), for a file that has much of an earlier one: pages of code on which both have the same are
    /// not looked through again. `older` is known to be sound.
    pub fn verify_after<A: AsRef<[u8]> + Sync, W: Workers>(
        &self,
        older: &Reader<A>,
        workers: &W,
    ) -> Result<(), FormatError> {
        check(self, older, workers)
    }
}

/// Checks all that can be checked of a file. `older` is known to be sound.
fn check<A: AsRef<[u8]> + Sync, B: AsRef<[u8]> + Sync, W: Workers>(
    reader: &Reader<B>,
    older: &Reader<A>,
    workers: &W,
) -> Result<(), FormatError> {
    if !is_comparable(reader, older) {
        return everything(reader, workers);
    }
    let guest_pages = all_but_pages(reader, workers)?;
    let same = same_pages(reader, older, &guest_pages)?;
    let changed: Vec<u32> = (0..reader.code_pages()).filter(|page| !is_set(&same, *page)).collect();
    if changed.len() > same.len() / PAGES_OF_CHANGE {
        return everything(reader, workers);
    }
    let mut parts = in_jobs(0..changed.len(), workers, |pages: Range<usize>| {
        let each = changed[pages].iter().map(|page| PageFacts::check(reader, *page..page + 1, &guest_pages));
        each.collect::<Result<_, _>>().map(PageFacts::sum)
    })?;
    parts.push(facts_of_same(older, &same)?);
    facts(reader, PageFacts::sum(parts))
}

/// Does what the tables of a page say mean the same in both files?
fn is_comparable<A: AsRef<[u8]>, B: AsRef<[u8]>>(reader: &Reader<B>, older: &Reader<A>) -> bool {
    let (new, old) = (reader.header(), older.header());
    new.fields.placement == old.fields.placement
        && new.tables.symbols == old.tables.symbols
        && new.home() == old.home()
        && reader.groups().shift == older.groups().shift
        // Else it is unknown which pages are the reason.
        && old.tables.any_base
}

/// For each page of code, whether it has all that it had, and depends on guest pages that still have hashes.
fn same_pages<A: AsRef<[u8]>, B: AsRef<[u8]>>(
    reader: &Reader<B>,
    older: &Reader<A>,
    guest_pages: &[GuestPage],
) -> Result<Vec<bool>, FormatError> {
    let has_same_guest_pages = are_same_pages(guest_pages, &older.guest_pages()?);
    // With the last page, the code ends.
    let common = reader.code_pages().min(older.code_pages()).saturating_sub(1);
    let mut same = Vec::with_capacity(reader.code_pages() as usize);
    for page in 0..reader.code_pages() {
        same.push(has_same_guest_pages && page < common && is_same_page(reader, older, page)?);
    }
    Ok(same)
}

fn is_same_page<A: AsRef<[u8]>, B: AsRef<[u8]>>(
    reader: &Reader<B>,
    older: &Reader<A>,
    page: u32,
) -> Result<bool, FormatError> {
    let code = page as usize * PAGE_SIZE..(page as usize + 1) * PAGE_SIZE;
    let (new, old) = (reader.code_page(page)?, older.code_page(page)?);
    Ok(reader.code().get(code.clone()) == older.code().get(code)
        && new.iter().map(|row| row.guest_offset).eq(old.iter().map(|row| row.guest_offset))
        && reader.records_of_page(page)?.1 == older.records_of_page(page)?.1
        && reader.relocations_of_page(page)? == older.relocations_of_page(page)?
        && reader.dependencies_of_code_page(page)? == older.dependencies_of_code_page(page)?)
}

/// What the pages that are as they were say together: all that the earlier file says, without what its other pages do.
fn facts_of_same<A: AsRef<[u8]>>(older: &Reader<A>, same: &[bool]) -> Result<PageFacts, FormatError> {
    let mut all = PageFacts { entries: older.entry_count(), ..PageFacts::none() };
    for page in (0..older.code_pages()).filter(|page| !is_set(same, *page)) {
        all.entries = all.entries.saturating_sub(older.entries_of_code_page(page)?.len() as u32);
    }
    for granule in 0..older.groups().granules {
        let pages = older.granule_runs(granule)?.iter().flat_map(|run| run.pages());
        all.pairs.extend(pages.filter(|page| is_set(same, *page)).map(|page| (granule as u32, page)));
    }
    Ok(all)
}

fn is_set(pages: &[bool], page: u32) -> bool {
    pages.get(page as usize).copied().unwrap_or(false)
}
