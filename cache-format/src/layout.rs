//! First pass of writing: where everything lies.

use crate::error::WriteError;
use crate::section::{SECTION_COUNT, Section, SectionKind, align_up};
use crate::sums::{root_page_count, sum_page_count};
use crate::{PAGE_SIZE, code_page, group, guest_page, index};

/// Numbers of rows, known before any byte is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// Bytes from the image's base to its end; at most 4 GiB.
    pub image_span: u64,
    /// Bytes of code, a multiple of 4.
    pub code: u64,
    /// Bytes of module data.
    pub module_data: u64,
    /// Bytes of the PC table's records.
    pub pc_records: u64,
    /// Rows of the lists of the index.
    pub index_lists: u64,
    /// Rows of the lists of guest pages that code pages depend on.
    pub dependencies: u64,
    /// Guest pages.
    pub guest_pages: u64,
    /// Guest relocation sites to mask.
    pub guest_masks: u64,
    /// Bytes of packed relocation records.
    pub relocations: u64,
    /// Reasons for leaving code out.
    pub left_out: u64,
    /// Bytes of metadata.
    pub metadata: u64,
}

/// Offsets and sizes of all sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    sections: [Section; SECTION_COUNT],
    file_size: u64,
    image_span: u64,
}

/// Largest section whose offsets are 32-bit numbers.
const LIMIT_32: u64 = 1 << 32;

impl Layout {
    /// Lays out a file.
    pub fn new(sizes: &Sizes) -> Result<Self, WriteError> {
        if sizes.image_span > LIMIT_32 {
            return Err(WriteError::Placement("the image spans more than 4 GiB"));
        }
        // How many roots there are is known once what they cover is laid out behind them, and moves it.
        let mut root_pages = 1;
        loop {
            let layout = Self::with_roots(sizes, root_pages)?;
            let sum_pages = layout.section(SectionKind::PageSums).size / PAGE_SIZE as u64;
            let [start, end] = [SectionKind::Groups, SectionKind::CodeGroups].map(|kind| layout.section(kind).offset);
            let needed = root_page_count(sum_pages, start, end);
            if needed <= root_pages {
                return Ok(layout);
            }
            root_pages = needed;
        }
    }

    fn with_roots(sizes: &Sizes, root_pages: u64) -> Result<Self, WriteError> {
        let mut sections = SectionKind::ALL.map(|kind| Section { kind, offset: 0, size: 0 });
        let mut cursor = PAGE_SIZE as u64;
        for position in 0..SECTION_COUNT {
            let kind = SectionKind::ALL[position];
            let size = match kind {
                SectionKind::SumRoots => root_pages * PAGE_SIZE as u64,
                SectionKind::PageSums => {
                    let start = sections[SectionKind::CodeGroups.position()].offset;
                    sum_page_count(start, align(kind, cursor, PAGE_SIZE as u64)?) * PAGE_SIZE as u64
                }
                _ => section_size(kind, sizes).ok_or(WriteError::TooLarge { kind, size: u64::MAX })?,
            };
            if size >= LIMIT_32 && kind != SectionKind::PageSums {
                return Err(WriteError::TooLarge { kind, size });
            }
            if !size.is_multiple_of(kind.row_size()) {
                return Err(WriteError::Unaligned { kind, size });
            }
            let offset = align(kind, cursor, kind.alignment(size))?;
            sections[position] = Section { kind, offset, size };
            cursor = offset.checked_add(size).ok_or(WriteError::TooLarge { kind, size })?;
        }
        let file_size = align(SectionKind::PageSums, cursor, PAGE_SIZE as u64)?;
        Ok(Self { sections, file_size, image_span: sizes.image_span })
    }

    /// Size of the whole file, bytes; a multiple of 4 KiB.
    pub fn file_size(&self) -> u64 {
        self.file_size
    }

    /// Where a section lies.
    pub fn section(&self, kind: SectionKind) -> Section {
        self.sections[kind.position()]
    }

    /// All sections in file order.
    pub fn sections(&self) -> &[Section; SECTION_COUNT] {
        &self.sections
    }

    /// Bytes from the image's base to its end.
    pub fn image_span(&self) -> u64 {
        self.image_span
    }
}

fn align(kind: SectionKind, value: u64, alignment: u64) -> Result<u64, WriteError> {
    align_up(value, alignment).ok_or(WriteError::TooLarge { kind, size: value })
}

fn section_size(kind: SectionKind, sizes: &Sizes) -> Option<u64> {
    let rows = match kind {
        SectionKind::Groups => group::Groups::new(sizes.image_span, sizes.code).count + 1,
        SectionKind::CodeGroups => code_page::head_size(sizes.code).checked_add(sizes.pc_records)?,
        SectionKind::GuestGroups => {
            let pages = sizes.guest_pages.checked_mul(guest_page::ROW_SIZE / kind.row_size())?;
            index::head_count(sizes.image_span, sizes.code).checked_add(pages)?
        }
        SectionKind::IndexLists => sizes.index_lists,
        SectionKind::Dependencies => sizes.dependencies,
        SectionKind::GuestMasks => sizes.guest_masks,
        SectionKind::Relocations => sizes.relocations,
        SectionKind::LeftOut => sizes.left_out,
        SectionKind::Metadata => sizes.metadata,
        SectionKind::Code => return Some(sizes.code),
        SectionKind::ModuleData => sizes.module_data,
        SectionKind::SumRoots | SectionKind::PageSums => 0,
    };
    rows.checked_mul(kind.row_size())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Around the size from which the roots take a second page.
    #[test]
    fn roots_have_room_for_all_sums() {
        // A page of `Groups` for each 2^14 pages of code.
        let edge = 500 * (512 - 16);
        for pages in (edge - 1500..edge + 20).chain([1, 15, 16, 17]) {
            let sizes = Sizes { code: pages * PAGE_SIZE as u64, ..Sizes::default() };
            let layout = Layout::new(&sizes).unwrap();
            let size = |kind| layout.section(kind).size / PAGE_SIZE as u64;
            let [start, end] = [SectionKind::Groups, SectionKind::CodeGroups].map(|kind| layout.section(kind).offset);
            let needed = root_page_count(size(SectionKind::PageSums), start, end);
            let roots = size(SectionKind::SumRoots);
            assert!(roots == needed || roots == needed + 1, "{pages} pages of code: {roots} of {needed}");
            assert!(layout.section(SectionKind::Groups).offset == (1 + roots) * PAGE_SIZE as u64);
        }
    }
}
