//! Groups: what a lookup reads of two tables lies side by side, so that it touches few pages of a file of any size.
//!
//! There is a group for each 32 pages of code, the last one for those that are left, and at least one. Group n of N has a part
//! in each of two sections, which ends where that of the next group begins:
//!
//! - in `CodeGroups` the [rows](crate::code_page) of its pages of code, one row more, and then the [records](crate::pc_table) of these pages;
//!   nothing where there is no code,
//! - in `GuestGroups`, with G granules in the [`index`](crate::index), the rows of granules ⌊n·G / N⌋ to ⌊(n + 1)·G / N⌋ - 1, and then those of the
//!   [guest pages](crate::guest_page) of which the first byte lies in these granules; how many these are follows from the size of the part.
//!
//! `Groups` has a row of 8 bytes for each group and one more: u32 offset of its part in `GuestGroups`, u32 offset of its part in
//! `CodeGroups`, bytes. The last row has the sizes of the sections. Nothing is aligned inside of a part, and parts begin at any byte.

use core::ops::Range;

use causeway_relocation::page_count;
use zerocopy::byteorder::little_endian::U32;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use crate::checked::{CheckedFile, Table, table_error};
use crate::error::FormatError;
use crate::section::SectionKind;
use crate::{PAGE_SIZE, guest_page, index};

/// Pages of code of a group.
pub(crate) const CODE_PAGES: u32 = 32;

/// A row of `Groups`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub(crate) struct GroupStart {
    /// Offset in `GuestGroups`, bytes.
    pub(crate) guest: U32,
    /// Offset in `CodeGroups`, bytes.
    pub(crate) code: U32,
}

/// What groups a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Groups {
    /// Their number.
    pub(crate) count: u64,
    /// Granules of the image, each of `1 << shift` bytes.
    pub(crate) granules: u64,
    pub(crate) shift: u32,
}

/// A group's part of `GuestGroups`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GuestPart {
    /// Number of its first granule.
    pub(crate) first: u64,
    /// Rows of the granules.
    pub(crate) heads: Table,
    /// Rows of the guest pages.
    pub(crate) pages: Table,
    /// Where the part ends in its section.
    pub(crate) end: u64,
}

impl Groups {
    /// For an image of `span` bytes with `code_size` bytes of code.
    pub(crate) fn new(span: u64, code_size: u64) -> Self {
        let shift = index::granule_shift(span, code_size);
        let count = page_count(code_size).div_ceil(CODE_PAGES.into()).max(1);
        Self { count, granules: index::granules(span, shift), shift }
    }

    /// The group of a granule, of which there is one at least.
    pub(crate) fn of_granule(&self, granule: u64) -> u64 {
        ((granule + 1) * self.count - 1) / self.granules.max(1)
    }

    /// The group with a guest page; `None` for pages behind the image.
    pub(crate) fn of_guest_page(&self, page: u32) -> Option<u64> {
        let granule = (u64::from(page) * PAGE_SIZE as u64) >> self.shift;
        (granule < self.granules).then(|| self.of_granule(granule))
    }

    /// The granules of a group.
    pub(crate) fn granules_of(&self, group: u64) -> Range<u64> {
        group * self.granules / self.count..(group + 1) * self.granules / self.count
    }

    /// The offsets from the image's base of the first bytes of guest pages that a group may have.
    pub(crate) fn guest_bytes(&self, group: u64) -> Range<u64> {
        let Range { start, end } = self.granules_of(group);
        start << self.shift..end << self.shift
    }

    /// Where a group's part of `CodeGroups` lies.
    pub(crate) fn code<B: AsRef<[u8]>>(&self, file: &CheckedFile<B>, group: u64) -> Result<Range<u64>, FormatError> {
        range(file, group, |row| row.code)
    }

    /// A group's part of `GuestGroups`.
    pub(crate) fn guest<B: AsRef<[u8]>>(&self, file: &CheckedFile<B>, group: u64) -> Result<GuestPart, FormatError> {
        let kind = SectionKind::GuestGroups;
        let Range { start, end } = range(file, group, |row| row.guest)?;
        let granules = self.granules_of(group);
        let heads = Table { kind, base: start, count: granules.end - granules.start };
        let base = start + heads.count * kind.row_size();
        let size = end.checked_sub(base).filter(|size| size.is_multiple_of(guest_page::ROW_SIZE));
        let size = size.ok_or(table_error(kind, start, "part has an impossible size"))?;
        let pages = Table { kind, base, count: size / guest_page::ROW_SIZE };
        Ok(GuestPart { first: granules.start, heads, pages, end })
    }
}

/// What lies between a row of `Groups` and the next one.
fn range<B: AsRef<[u8]>>(
    file: &CheckedFile<B>,
    group: u64,
    field: impl Fn(&GroupStart) -> U32,
) -> Result<Range<u64>, FormatError> {
    let kind = SectionKind::Groups;
    match file.rows::<GroupStart>(kind, 0, group..group + 2)? {
        [start, end] if field(start) <= field(end) => Ok(field(start).get().into()..field(end).get().into()),
        _ => Err(table_error(kind, group * kind.row_size(), "groups are out of order")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_granule_and_page_is_in_its_group() {
        for (span, code_size) in [(1 << 32, 0), (1 << 32, 1 << 30), (5 << 20, 40 << 20), (70_000, 1 << 20), (1, 5000)] {
            let groups = Groups::new(span, code_size);
            let step = groups.granules.div_ceil(1000) as usize;
            for granule in (0..groups.granules).step_by(step) {
                assert!(groups.granules_of(groups.of_granule(granule)).contains(&granule));
            }
            let pages = span.div_ceil(PAGE_SIZE as u64) as u32;
            for page in (0..pages).step_by(pages.div_ceil(1000) as usize) {
                let group = groups.of_guest_page(page).expect("the page is in the image");
                assert!(groups.guest_bytes(group).contains(&(u64::from(page) * PAGE_SIZE as u64)));
            }
            assert_eq!(groups.granules_of(groups.count - 1).end, groups.granules);
        }
    }
}
