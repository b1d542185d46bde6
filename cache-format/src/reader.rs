//! The validating reader: attaches in constant time, looks things up in place, checks every page when it first reads it.

use alloc::vec::Vec;
use core::ops::Range;

use causeway_relocation::{Bases, PackedRecord, apply_page};
use zerocopy::byteorder::little_endian::U32;

use crate::abi::ABI_VERSION;
use crate::checked::{CheckedFile, table_error};
use crate::error::FormatError;
use crate::function::Function;
use crate::guest_page::{GuestMask, GuestPage, hash_guest_page};
use crate::header::Header;
use crate::index::{self, IndexEntry, IndexHead, IndexRow};
use crate::left_out::LeftOut;
use crate::pc_table::{self, GuestPc, PcAnchor};
use crate::profile::{Identity, Mismatch, Profile};
use crate::section::{Section, SectionKind};
use crate::{PAGE_SIZE, validate};

/// An attached cache. `B` holds the file's bytes, a mapping for example. Any number of threads may use it at once.
#[derive(Debug)]
pub struct Reader<B> {
    file: CheckedFile<B>,
    granule_shift: u32,
    entry_count: u32,
}

impl<B: AsRef<[u8]>> Reader<B> {
    /// Attaches: checks header, section table, the roots of the sums and the head of the index. Reads nothing else.
    pub fn new(bytes: B) -> Result<Self, FormatError> {
        let file = CheckedFile::new(bytes)?;
        let head: &IndexHead = file.row(SectionKind::Index, 0, 0)?;
        let (entry_count, granule_shift) = (head.count.get(), head.granule_shift.get());
        let span = file.header().fields.placement.image_span;
        let fits = granule_shift == index::granule_shift(span, entry_count.into())
            && index::section_size(span, entry_count.into(), granule_shift)
                == Some(file.section(SectionKind::Index).size);
        if !fits {
            return Err(table_error(SectionKind::Index, 0, "head disagrees with the section's size"));
        }
        Ok(Self { file, granule_shift, entry_count })
    }

    /// Checked access to the tables.
    pub(crate) fn file(&self) -> &CheckedFile<B> {
        &self.file
    }

    /// The header.
    pub fn header(&self) -> &Header {
        self.file.header()
    }

    /// Where a section lies in the file.
    pub fn section(&self, kind: SectionKind) -> Section {
        self.file.section(kind)
    }

    /// The whole file.
    pub fn bytes(&self) -> &[u8] {
        self.file.bytes()
    }

    /// Whether this cache may serve an image and a machine.
    pub fn matches(&self, profile: &Profile, identity: &Identity) -> Result<(), Mismatch> {
        if self.header().abi_version != ABI_VERSION {
            return Err(Mismatch::AbiVersion { cache: self.header().abi_version, wanted: ABI_VERSION });
        }
        self.header().fields.profile.matches(profile)?;
        self.header().fields.identity.matches(identity)
    }

    /// Size of the code, bytes.
    pub fn code_size(&self) -> u64 {
        self.section(SectionKind::Code).size
    }

    /// The code, unchecked: see [`verify_code_page`](Self::verify_code_page).
    pub fn code(&self) -> &[u8] {
        self.file.unchecked(SectionKind::Code)
    }

    /// The initial module data, checked.
    pub fn module_data(&self) -> Result<&[u8], FormatError> {
        self.file.all(SectionKind::ModuleData)
    }

    /// Number of index entries.
    pub fn entry_count(&self) -> u32 {
        self.entry_count
    }

    /// The entry at exactly `guest_offset` (bytes from the image base).
    pub fn lookup(&self, guest_offset: u32) -> Result<Option<IndexEntry>, FormatError> {
        let span = self.header().fields.placement.image_span;
        if u64::from(guest_offset) >= span {
            return Ok(None);
        }
        let granule = u64::from(guest_offset >> self.granule_shift);
        let Range { start: first, end } = self.granule_rows(granule)?;
        let base = index::rows_offset(span, self.granule_shift);
        let rows: &[IndexRow] = self.file.rows(SectionKind::Index, base, first.into()..end.into())?;
        let Ok(at) = rows.binary_search_by_key(&guest_offset, IndexRow::guest_offset) else { return Ok(None) };
        let offset = base + (u64::from(first) + at as u64) * index::ROW;
        rows[at].unpack(self.code_size(), offset).map(Some)
    }

    /// Binary logarithm of the index's granule in bytes.
    pub(crate) fn granule_shift(&self) -> u32 {
        self.granule_shift
    }

    /// Numbers of the entries of one granule.
    pub(crate) fn granule_rows(&self, granule: u64) -> Result<Range<u32>, FormatError> {
        let starts: &[U32] = self.file.rows(SectionKind::Index, index::ROW + granule * 4, 0..2)?;
        let (first, end) = (starts[0].get(), starts[1].get());
        if first > end || end > self.entry_count {
            return Err(table_error(SectionKind::Index, index::ROW + granule * 4, "granule is out of order"));
        }
        Ok(first..end)
    }

    /// Entry number `number` in the order of guest offsets; `None` past the end.
    pub fn entry(&self, number: u32) -> Result<Option<IndexEntry>, FormatError> {
        if number >= self.entry_count {
            return Ok(None);
        }
        let base = index::rows_offset(self.header().fields.placement.image_span, self.granule_shift);
        let row: &IndexRow = self.file.row(SectionKind::Index, base, number.into())?;
        row.unpack(self.code_size(), base + u64::from(number) * index::ROW).map(Some)
    }

    /// The guest instruction that the code at `code_offset` belongs to; `None` for code of no guest instruction.
    pub fn guest_pc(&self, code_offset: u32) -> Result<Option<GuestPc>, FormatError> {
        if u64::from(code_offset) >= self.code_size() {
            return Err(FormatError::CodeOffset { offset: code_offset.into(), size: self.code_size() });
        }
        let page = u64::from(code_offset) / PAGE_SIZE as u64;
        let (guest_offset, units, at) = self.pc_page(page)?;
        pc_table::find(guest_offset, units, code_offset % PAGE_SIZE as u32, at)
    }

    /// Guest offset at the page's start, units, and the units' offset in their section.
    pub(crate) fn pc_page(&self, page: u64) -> Result<(u32, &[u8], u64), FormatError> {
        let anchors: &[PcAnchor] = self.file.rows(SectionKind::PcAnchors, 0, page..page + 2)?;
        let (first, end) = (u64::from(anchors[0].unit.get()), u64::from(anchors[1].unit.get()));
        if first > end || end - first > pc_table::UNITS_OF_PAGE {
            return Err(table_error(SectionKind::PcAnchors, page * 8, "anchors are out of order"));
        }
        let units = self.file.rows(SectionKind::PcRecords, 0, first..end)?;
        Ok((anchors[0].guest_offset.get(), units, first))
    }

    /// All guest pages that code was made from, checked.
    pub fn guest_pages(&self) -> Result<&[GuestPage], FormatError> {
        self.file.table(SectionKind::GuestPages)
    }

    /// All masked sites, checked.
    pub fn guest_masks(&self) -> Result<&[GuestMask], FormatError> {
        self.file.table(SectionKind::GuestMasks)
    }

    /// The row of a guest page (number: offset from the image base divided by 4096).
    pub fn guest_page(&self, page: u32) -> Result<Option<&GuestPage>, FormatError> {
        let kind = SectionKind::GuestPages;
        let at = self.file.partition(kind, |row: &GuestPage| row.page.get() < page)?;
        if at >= self.file.count(kind) {
            return Ok(None);
        }
        Ok(Some(self.file.row(kind, 0, at)?).filter(|row: &&GuestPage| row.page.get() == page))
    }

    /// The masked sites that touch a guest page.
    pub fn masks_of_guest_page(&self, page: u32) -> Result<&[GuestMask], FormatError> {
        let kind = SectionKind::GuestMasks;
        let start = u64::from(page) * PAGE_SIZE as u64;
        let end = start + PAGE_SIZE as u64;
        let from = self.file.partition(kind, |mask: &GuestMask| mask.end() <= start)?;
        let to = self.file.partition(kind, |mask: &GuestMask| u64::from(mask.offset.get()) < end)?;
        self.file.rows(kind, 0, from..to.max(from))
    }

    /// Whether `bytes`, a guest page as it is in memory now, are those that code was made from. `true` for pages that no code
    /// was made from.
    pub fn guest_page_unchanged(&self, page: u32, bytes: &[u8]) -> Result<bool, FormatError> {
        let Some(row) = self.guest_page(page)? else { return Ok(true) };
        Ok(hash_guest_page(page, bytes, self.masks_of_guest_page(page)?) == row.hash.get())
    }

    /// All functions, checked.
    pub fn functions(&self) -> Result<&[Function], FormatError> {
        self.file.table(SectionKind::Functions)
    }

    /// The code ranges of all functions made from bytes of a guest page: sorted, disjoint, inside the code.
    pub fn code_of_guest_page(&self, page: u32) -> Result<Vec<Range<u32>>, FormatError> {
        let kind = SectionKind::Functions;
        let Some(row) = self.guest_page(page)? else { return Ok(Vec::new()) };
        let start = u64::from(page) * PAGE_SIZE as u64;
        let end =
            self.file.partition(kind, |row: &Function| u64::from(row.guest_offset.get()) < start + PAGE_SIZE as u64)?;
        let first = u64::from(row.first_function.get());
        let rows: &[Function] = self.file.rows(kind, 0, first.min(end)..end)?;
        let mut ranges = Vec::new();
        for (number, row) in rows.iter().enumerate().filter(|(_, row)| row.guest_end() > start) {
            if row.code_end() > self.code_size() {
                let at = (first + number as u64) * kind.row_size();
                return Err(table_error(kind, at, "has code outside of the code section"));
            }
            ranges.push(row.code_offset.get()..row.code_offset.get() + row.code_size.get());
        }
        Ok(union(ranges))
    }

    /// The guest ranges that the code on page `page` of the code was made from, all ranges of each function that has code
    /// there: sorted, disjoint. Their guest pages must be unchanged before the page runs.
    pub fn guest_ranges_of_code_page(&self, page: u32) -> Result<Vec<Range<u32>>, FormatError> {
        let count = self.file.count(SectionKind::Functions);
        let start = u64::from(page) * PAGE_SIZE as u64;
        let (mut low, mut high) = (0, count);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.function_by_code(middle)?.code_end() <= start {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let mut ranges = Vec::new();
        for number in low..count {
            let row = self.function_by_code(number)?;
            if u64::from(row.code_offset.get()) >= start + PAGE_SIZE as u64 {
                break;
            }
            let first = row.guest_offset.get();
            ranges.push(first..first.saturating_add(row.guest_size.get()));
        }
        Ok(union(ranges))
    }

    /// Row `number` of `Functions` in the order of code.
    fn function_by_code(&self, number: u64) -> Result<&Function, FormatError> {
        let row: &U32 = self.file.row(SectionKind::FunctionsByCode, 0, number)?;
        self.file.row(SectionKind::Functions, 0, row.get().into())
    }

    /// The relocation records of page `page` of the code.
    pub fn relocations_of_page(&self, page: u32) -> Result<&[PackedRecord], FormatError> {
        let starts: &[U32] = self.file.rows(SectionKind::RelocationPages, 0, u64::from(page)..u64::from(page) + 2)?;
        let (first, end) = (starts[0].get(), starts[1].get());
        if first > end || end - first > PAGE_SIZE as u32 / 4 {
            return Err(table_error(SectionKind::RelocationPages, u64::from(page) * 4, "pages are out of order"));
        }
        self.file.rows(SectionKind::Relocations, 0, first.into()..end.into())
    }

    /// Number of relocation records.
    pub fn relocation_count(&self) -> u64 {
        self.file.count(SectionKind::Relocations)
    }

    /// Relocates page `page` of the code for other bases, into `copy` (4096 bytes; what the page lacks at the end of the code
    /// becomes zero). The page is checked first.
    pub fn relocate_code_page(&self, page: u32, bases: &Bases, copy: &mut [u8; PAGE_SIZE]) -> Result<(), FormatError> {
        self.verify_code_page(page)?;
        let start = page as usize * PAGE_SIZE;
        let bytes = self.code().get(start..).unwrap_or(&[]);
        let length = bytes.len().min(PAGE_SIZE);
        copy.fill(0);
        copy[..length].copy_from_slice(&bytes[..length]);
        Ok(apply_page(&mut copy[..length], page, self.relocations_of_page(page)?, bases)?)
    }

    /// What was left out, checked.
    pub fn left_out(&self) -> Result<&[LeftOut], FormatError> {
        self.file.table(SectionKind::LeftOut)
    }

    /// Metadata entries, checked.
    pub fn metadata(&self) -> Result<impl Iterator<Item = (&str, &str)>, FormatError> {
        Ok(crate::metadata::entries(self.file.all(SectionKind::Metadata)?))
    }

    /// Checks page `page` of the code, once.
    pub fn verify_code_page(&self, page: u32) -> Result<(), FormatError> {
        let section = self.section(SectionKind::Code);
        let at = u64::from(page) * PAGE_SIZE as u64;
        if at >= section.size {
            return Err(FormatError::CodeOffset { offset: at, size: section.size });
        }
        self.file.check_page((section.offset + at) as usize / PAGE_SIZE)
    }

    /// Checks everything: all sums, all padding, and that every table is consistent with itself and the others.
    pub fn verify_all(&self) -> Result<(), FormatError> {
        validate::everything(self)
    }
}

/// The union of ranges as sorted disjoint ranges.
fn union(mut ranges: Vec<Range<u32>>) -> Vec<Range<u32>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<u32>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}
