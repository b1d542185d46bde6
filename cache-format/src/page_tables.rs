//! What the tables of a cache say of single pages of code, for another cache in which it is the same.

use core::ops::Range;

use alloc::vec::Vec;

use crate::error::FormatError;
use crate::page_run::PageRun;
use crate::reader::Reader;

/// What the tables say of one page of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageTables<'a> {
    /// Guest offset that covers its first byte, or [`NO_GUEST`](crate::NO_GUEST).
    pub(crate) guest_offset: u32,
    /// Its records of boundaries.
    pub(crate) pc_records: &'a [u8],
    /// Its relocation records, packed.
    pub(crate) relocations: &'a [u8],
    /// The guest pages that it was made from.
    pub(crate) dependencies: &'a [PageRun],
}

impl<B: AsRef<[u8]>> Reader<B> {
    /// What the tables say of some pages of code. It is the same in another cache of the same profile if the same pieces of code lie in
    /// the same places: all on these pages, and the last one before them. `None` where records of relocations may name other code, which
    /// may have moved.
    ///
    /// # Errors
    /// Where there are no such pages, or the tables are damaged.
    pub fn page_tables(&self, pages: Range<u32>) -> Result<Option<Vec<PageTables<'_>>>, FormatError> {
        // What lies at a fixed distance from its site needs no record.
        if !self.header().tables.any_base {
            return Ok(None);
        }
        let tables = |page| {
            Ok(PageTables {
                guest_offset: self.code_page(page)?[0].guest_offset.get(),
                pc_records: self.records_of_page(page)?.1,
                relocations: self.relocations_of_page(page)?,
                dependencies: self.dependencies_of_code_page(page)?,
            })
        };
        pages.map(tables).collect::<Result<_, _>>().map(Some)
    }
}
