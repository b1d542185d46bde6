//! Checks of what tables have for some pages of code. Pages can be checked in any order and on any threads.

use alloc::vec::Vec;
use core::ops::Range;

use causeway_relocation::{PackedSites, verify_page};

use crate::PAGE_SIZE;
use crate::checked::table_error;
use crate::code_page::CodePage;
use crate::error::FormatError;
use crate::guest_page::GuestPage;
use crate::page_run::PageRun;
use crate::pc_table::NO_GUEST;
use crate::reader::Reader;
use crate::section::SectionKind;

/// What the tables of some pages say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PageFacts {
    /// Number of entries.
    pub(crate) entries: u32,
    /// Granule and page of every entry, sorted.
    pub(crate) pairs: Vec<(u32, u32)>,
    /// Whether no site holds more than a distance.
    pub(crate) any_base: bool,
}

impl PageFacts {
    /// Nothing, of no page.
    pub(crate) fn none() -> Self {
        Self { entries: 0, pairs: Vec::new(), any_base: true }
    }

    /// What several say.
    pub(crate) fn sum(parts: Vec<Self>) -> Self {
        parts.into_iter().fold(Self::none(), |mut all, mut facts| {
            all.entries = all.entries.saturating_add(facts.entries);
            all.any_base &= facts.any_base;
            all.pairs.append(&mut facts.pairs);
            all
        })
    }

    /// Checks some pages of code; `guest_pages` are all that have hashes.
    ///
    /// # Errors
    /// The first rule that one of them breaks.
    pub(crate) fn check<B: AsRef<[u8]>>(
        reader: &Reader<B>,
        pages: Range<u32>,
        guest_pages: &[GuestPage],
    ) -> Result<Self, FormatError> {
        let mut facts = Self::none();
        for page in pages {
            facts.pc_records(reader, page)?;
            facts.relocations(reader, page)?;
            dependencies(reader, page, guest_pages)?;
        }
        facts.pairs.sort_unstable();
        facts.pairs.dedup();
        Ok(facts)
    }

    fn pc_records<B: AsRef<[u8]>>(&mut self, reader: &Reader<B>, page: u32) -> Result<(), FormatError> {
        let (span, shift) = (reader.header().fields.placement.image_span, reader.groups().shift);
        // Host instructions of the page that are code.
        let words = (reader.code_size() - u64::from(page) * PAGE_SIZE as u64).div_ceil(4);
        let rows = reader.code_page(page)?;
        let mut carried = rows[0].guest_offset.get();
        let mut last_granule = None;
        reader.boundaries(page)?.each(|boundary| {
            carried = boundary.guest_offset;
            let inside = u64::from(carried) < span || (carried == NO_GUEST && !boundary.entry);
            if !inside || u64::from(boundary.position) >= words {
                return Err(table_error(
                    SectionKind::CodeGroups,
                    reader.code_page_at(page),
                    "boundary outside of image or code",
                ));
            }
            if boundary.entry {
                self.entries += 1;
                let granule = carried >> shift;
                if last_granule.replace(granule) != Some(granule) {
                    self.pairs.push((granule, page));
                }
            }
            Ok(())
        })?;
        let is_last = page + 1 == reader.code_pages();
        if is_last || rows[1].guest_offset.get() == carried {
            return Ok(());
        }
        let at = reader.code_page_at(page) + size_of::<CodePage>() as u64;
        Err(table_error(SectionKind::CodeGroups, at, "guest offset does not follow from the page before"))
    }

    fn relocations<B: AsRef<[u8]>>(&mut self, reader: &Reader<B>, page: u32) -> Result<(), FormatError> {
        relocations(reader, page)?;
        for site in PackedSites::new(reader.relocations_of_page(page)?, page)? {
            self.any_base &= site?.is_relative();
        }
        Ok(())
    }
}

/// Checks that every site of a page of code holds what placing it writes there.
pub(crate) fn relocations<B: AsRef<[u8]>>(reader: &Reader<B>, page: u32) -> Result<(), FormatError> {
    let start = page as usize * PAGE_SIZE;
    let code = reader.code();
    let bytes = code.get(start..code.len().min(start + PAGE_SIZE)).unwrap_or(&[]);
    Ok(verify_page(bytes, page, reader.relocations_of_page(page)?, &reader.header().home())?)
}

/// Checks that the guest pages of a page of code are ascending runs as a writer makes them, of pages that have hashes.
fn dependencies<B: AsRef<[u8]>>(reader: &Reader<B>, page: u32, hashed: &[GuestPage]) -> Result<(), FormatError> {
    let wrong = |reason| Err(table_error(SectionKind::CodeGroups, reader.code_page_at(page), reason));
    let is_hashed = |run: &PageRun| {
        let first = hashed.binary_search_by_key(&run.first(), |row| row.page.get()).ok();
        let last = first.and_then(|first| hashed.get(first + run.pages().len() - 1));
        last.is_some_and(|last| last.page.get() == run.pages().end - 1)
    };
    let runs = reader.dependencies_of_code_page(page)?;
    if !runs.iter().all(is_hashed) {
        return wrong("guest page has no hash");
    }
    let mut again = Vec::new();
    PageRun::append(&mut again, runs.iter().flat_map(PageRun::pages));
    if again == runs { Ok(()) } else { wrong("guest pages are not joined or not in ascending order") }
}
