//! The validating reader: attaches in constant time, looks things up in place, checks every page when it first reads it.

use alloc::vec::Vec;
use core::ops::Range;

use causeway_relocation::packed::MOST_BYTES as MOST_RELOCATION_BYTES;
use causeway_relocation::{Bases, OneThread, Workers, apply_page, page_count};
use zerocopy::byteorder::little_endian::U32;

use crate::abi::ABI_VERSION;
use crate::checked::{CheckedFile, Table, table_error};
use crate::code_page::CodePage;
use crate::error::FormatError;
use crate::group::{self, Groups, GuestPart};
use crate::guest_page::{GuestMask, GuestPage, hash_guest_page};
use crate::header::Header;
use crate::index::IndexEntry;
use crate::left_out::LeftOut;
use crate::page_run::PageRun;
use crate::page_set::PageSet;
use crate::pc_table::{self, Boundaries, GuestPc};
use crate::profile::{Identity, Mismatch, Profile};
use crate::seal::Seal;
use crate::section::{Section, SectionKind};
use crate::{PAGE_SIZE, page_check, validate};

/// An attached cache. `B` holds the file's bytes, a mapping for example. Any number of threads may use it at once.
#[derive(Debug)]
pub struct Reader<B> {
    file: CheckedFile<B>,
    groups: Groups,
}

impl<B: AsRef<[u8]>> Reader<B> {
    /// Attaches a file with plain sums.
    ///
    /// # Errors
    /// See [`sealed`](Self::sealed).
    pub fn new(bytes: B) -> Result<Self, FormatError> {
        Self::sealed(bytes, Seal::Plain)
    }

    /// Attaches a file whose sums are made as `seal` says: checks header, section table and the roots of the sums. Reads
    /// nothing else.
    ///
    /// # Errors
    /// What is wrong with them, or that the file is sealed in another way.
    pub fn sealed(bytes: B, seal: Seal) -> Result<Self, FormatError> {
        let file = CheckedFile::new(bytes, seal)?;
        let span = file.header().fields.placement.image_span;
        let groups = Groups::new(span, file.section(SectionKind::Code).size);
        Ok(Self { file, groups })
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

    /// Number of 4 KiB pages of code.
    pub fn code_pages(&self) -> u32 {
        page_count(self.code_size()) as u32
    }

    /// The code, unchecked: see [`verify_code_page`](Self::verify_code_page).
    pub fn code(&self) -> &[u8] {
        self.file.unchecked(SectionKind::Code)
    }

    /// The initial module data, checked.
    pub fn module_data(&self) -> Result<&[u8], FormatError> {
        self.file.all(SectionKind::ModuleData)
    }

    /// Number of entries, of which several may be for the same guest offset.
    pub fn entry_count(&self) -> u32 {
        self.header().tables.entries
    }

    /// The entry at exactly `guest_offset` (bytes from the image base).
    pub fn lookup(&self, guest_offset: u32) -> Result<Option<IndexEntry>, FormatError> {
        if u64::from(guest_offset) >= self.header().fields.placement.image_span {
            return Ok(None);
        }
        for run in self.granule_runs(u64::from(guest_offset >> self.groups.shift))? {
            for page in run.pages() {
                if let Some(offset) = pc_table::find_code(self.boundaries(page)?, guest_offset)? {
                    let code_offset = page * PAGE_SIZE as u32 + offset;
                    self.check_code_offset(code_offset)?;
                    return Ok(Some(IndexEntry { guest_offset, code_offset }));
                }
            }
        }
        Ok(None)
    }

    fn check_code_offset(&self, offset: u32) -> Result<(), FormatError> {
        let (offset, size) = (u64::from(offset), self.code_size());
        if offset < size { Ok(()) } else { Err(FormatError::CodeOffset { offset, size }) }
    }

    /// What groups there are.
    pub(crate) fn groups(&self) -> &Groups {
        &self.groups
    }

    /// The pages of code with entries of a granule.
    pub(crate) fn granule_runs(&self, granule: u64) -> Result<&[PageRun], FormatError> {
        let part = self.groups.guest(&self.file, self.groups.of_granule(granule))?;
        let Table { kind, base, .. } = part.heads;
        let row = granule - part.first;
        // An entry is a guest byte, so there are at most as many runs.
        let most = 1 << self.groups.shift;
        let runs = self.page_set(SectionKind::IndexLists, self.file.row(kind, base, row)?, most)?;
        let pages: u32 = runs.iter().map(|run| run.pages().len() as u32).fold(0, u32::saturating_add);
        if u64::from(pages) > most {
            let at = base + row * kind.row_size();
            return Err(table_error(kind, at, "granule has more pages of code than guest bytes"));
        }
        Ok(runs)
    }

    /// The runs of a set, at most `most`, whose lists are in section `kind`.
    fn page_set<'a>(&'a self, kind: SectionKind, set: &'a PageRun, most: u64) -> Result<&'a [PageRun], FormatError> {
        match PageSet::of(set.word().get()) {
            PageSet::None => Ok(&[]),
            PageSet::Run => Ok(core::slice::from_ref(set)),
            PageSet::List(number) => {
                let number = u64::from(number);
                let count = u64::from(self.file.row::<U32>(kind, 0, number)?.get());
                if count > most {
                    return Err(table_error(kind, number * kind.row_size(), "list is too long"));
                }
                self.file.rows(kind, 0, number + 1..number + 1 + count)
            }
        }
    }

    /// The row of page `page` of the code and the one behind it.
    pub(crate) fn code_page(&self, page: u32) -> Result<&[CodePage], FormatError> {
        let row = u64::from(page % group::CODE_PAGES);
        self.file.rows(SectionKind::CodeGroups, self.code_group(page)?.start, row..row + 2)
    }

    /// Where the group of page `page` of the code lies in its section.
    fn code_group(&self, page: u32) -> Result<Range<u64>, FormatError> {
        if page >= self.code_pages() {
            let (kind, end) = (SectionKind::CodeGroups, self.section(SectionKind::CodeGroups).size);
            return Err(table_error(kind, end, "reference past the end of the section"));
        }
        self.groups.code(&self.file, u64::from(page / group::CODE_PAGES))
    }

    /// Offset of the row of a page of code in its section.
    pub(crate) fn code_page_at(&self, page: u32) -> u64 {
        let start = self.code_group(page).map_or(0, |group| group.start);
        start + u64::from(page % group::CODE_PAGES) * size_of::<CodePage>() as u64
    }

    /// A part of another table that belongs to page `page` of the code, which has at most `most` of its rows.
    fn part(&self, page: u32, most: u32, field: impl Fn(&CodePage) -> U32) -> Result<Range<u64>, FormatError> {
        let rows = self.code_page(page)?;
        let (first, end) = (field(&rows[0]).get(), field(&rows[1]).get());
        if first > end || end - first > most {
            return Err(table_error(SectionKind::CodeGroups, self.code_page_at(page), "pages are out of order"));
        }
        Ok(first.into()..end.into())
    }

    /// The boundaries on page `page` of the code.
    pub(crate) fn boundaries(&self, page: u32) -> Result<Boundaries<'_>, FormatError> {
        let (start, bytes) = self.records_of_page(page)?;
        let current = self.code_page(page)?[0].guest_offset.get();
        Ok(Boundaries::new(&self.header().tables.symbols, current, bytes, start))
    }

    /// Where the records of the boundaries on page `page` of the code lie in their section, and what they are.
    pub(crate) fn records_of_page(&self, page: u32) -> Result<(u64, &[u8]), FormatError> {
        let part = self.part(page, pc_table::MOST_BYTES as u32, |row| row.pc_records)?;
        Ok((part.start, self.file.rows(SectionKind::CodeGroups, 0, part)?))
    }

    /// All entries on page `page` of the code, by code offset.
    pub fn entries_of_code_page(&self, page: u32) -> Result<Vec<IndexEntry>, FormatError> {
        let mut entries = Vec::new();
        let mut boundaries = self.boundaries(page)?;
        while let Some(boundary) = boundaries.step()? {
            if boundary.entry {
                let code_offset = page * PAGE_SIZE as u32 + boundary.position * 4;
                self.check_code_offset(code_offset)?;
                entries.push(IndexEntry { guest_offset: boundary.guest_offset, code_offset });
            }
        }
        Ok(entries)
    }

    /// The guest instruction that the code at `code_offset` belongs to; `None` for code of no guest instruction.
    pub fn guest_pc(&self, code_offset: u32) -> Result<Option<GuestPc>, FormatError> {
        self.check_code_offset(code_offset)?;
        let boundaries = self.boundaries(code_offset / PAGE_SIZE as u32)?;
        pc_table::find_guest(boundaries, code_offset % PAGE_SIZE as u32)
    }

    /// The guest instruction for which the code may be entered at `code_offset`, if it may; the first of several, of which all but the last
    /// have no code. [`Self::guest_pc`] gives the one that has.
    pub fn entry_at(&self, code_offset: u32) -> Result<Option<u32>, FormatError> {
        self.check_code_offset(code_offset)?;
        let boundaries = self.boundaries(code_offset / PAGE_SIZE as u32)?;
        pc_table::find_entry(boundaries, code_offset % PAGE_SIZE as u32)
    }

    /// All guest pages that code was made from, checked.
    pub fn guest_pages(&self) -> Result<Vec<GuestPage>, FormatError> {
        let mut pages = Vec::new();
        for group in 0..self.groups.count {
            pages.extend_from_slice(self.guest_part(group)?.1);
        }
        Ok(pages)
    }

    /// A group's part of the guest pages' table, and the rows of its pages.
    pub(crate) fn guest_part(&self, group: u64) -> Result<(GuestPart, &[GuestPage]), FormatError> {
        let part = self.groups.guest(&self.file, group)?;
        let Table { kind, base, count } = part.pages;
        Ok((part, self.file.rows(kind, base, 0..count)?))
    }

    /// Number of guest pages of a group before `page`.
    fn guest_pages_before(&self, group: u64, part: &GuestPart, page: u32) -> Result<u64, FormatError> {
        // Where the page would be if they were spread evenly.
        let Range { start, end } = self.groups.guest_bytes(group);
        let ahead = (u64::from(page) * PAGE_SIZE as u64).saturating_sub(start);
        let guess = (u128::from(ahead) * u128::from(part.pages.count) / u128::from((end - start).max(1))) as u64;
        self.file.partition(&part.pages, guess, |row: &GuestPage| row.page.get() < page)
    }

    /// The rows of the guest pages in a range of page numbers.
    pub fn guest_pages_in(&self, pages: &Range<u32>) -> Result<Vec<GuestPage>, FormatError> {
        let (mut found, last) = (Vec::new(), pages.end.saturating_sub(1));
        let first = self.groups.of_guest_page(pages.start);
        let Some(first) = first.filter(|_| !pages.is_empty()) else { return Ok(found) };
        for group in first..=self.groups.of_guest_page(last).unwrap_or(self.groups.count - 1) {
            let part = self.groups.guest(&self.file, group)?;
            let from = self.guest_pages_before(group, &part, pages.start)?;
            let to = self.guest_pages_before(group, &part, pages.end)?.max(from);
            found.extend_from_slice(self.file.rows(part.pages.kind, part.pages.base, from..to)?);
        }
        Ok(found)
    }

    /// All masked sites, checked.
    pub fn guest_masks(&self) -> Result<&[GuestMask], FormatError> {
        self.file.table(SectionKind::GuestMasks)
    }

    /// The row of a guest page (number: offset from the image base divided by 4096).
    pub fn guest_page(&self, page: u32) -> Result<Option<&GuestPage>, FormatError> {
        let Some(group) = self.groups.of_guest_page(page) else { return Ok(None) };
        let part = self.groups.guest(&self.file, group)?;
        let Table { kind, base, count } = part.pages;
        let at = self.guest_pages_before(group, &part, page)?;
        let row = if at < count { self.file.rows(kind, base, at..at + 1)?.first() } else { None };
        Ok(row.filter(|row: &&GuestPage| row.page.get() == page))
    }

    /// The masked sites that touch a guest page.
    pub fn masks_of_guest_page(&self, page: u32) -> Result<&[GuestMask], FormatError> {
        let table = self.file.whole(SectionKind::GuestMasks);
        let start = u64::from(page) * PAGE_SIZE as u64;
        let end = start + PAGE_SIZE as u64;
        // Where it would be if the sites were spread evenly over the image.
        let span = self.header().fields.placement.image_span.max(1);
        let guess = (u128::from(start) * u128::from(table.count) / u128::from(span)) as u64;
        let from = self.file.partition(&table, guess, |mask: &GuestMask| mask.end() <= start)?;
        let to = self.file.partition(&table, from, |mask: &GuestMask| u64::from(mask.offset.get()) < end)?;
        self.file.rows(table.kind, 0, from..to.max(from))
    }

    /// Whether `bytes`, a guest page as it is in memory now, are those that code was made from; `None` for pages that no
    /// code was made from.
    pub fn guest_page_unchanged(&self, page: u32, bytes: &[u8]) -> Result<Option<bool>, FormatError> {
        let Some(row) = self.guest_page(page)? else { return Ok(None) };
        Ok(Some(hash_guest_page(page, bytes, self.masks_of_guest_page(page)?) == row.hash.get()))
    }

    /// The guest pages that page `page` of the code was made from: all must be unchanged before it runs.
    pub fn dependencies_of_code_page(&self, page: u32) -> Result<&[PageRun], FormatError> {
        self.page_set(SectionKind::Dependencies, &self.code_page(page)?[0].dependencies, u32::MAX.into())
    }

    /// The pages of code that were made from any of the guest pages `guest`: sorted, disjoint. Reads all rows of pages.
    pub fn code_pages_of_guest_pages(&self, guest: Range<u32>) -> Result<Vec<Range<u32>>, FormatError> {
        if guest.is_empty() {
            return Ok(Vec::new());
        }
        let touches = |run: &PageRun| run.pages().start < guest.end && guest.start < run.pages().end;
        let (mut found, mut next) = (Vec::<Range<u32>>::new(), 0);
        for page in 0..self.code_pages() {
            let row = self.code_page(page)?[0].dependencies;
            let own = self.dependencies_of_code_page(page)?;
            if let PageSet::List(number) = PageSet::of(row.word().get()) {
                // In order, so that no row is read twice.
                if number as usize != next {
                    let at = self.code_page_at(page);
                    return Err(table_error(SectionKind::CodeGroups, at, "lists are out of order"));
                }
                next += 1 + own.len();
            }
            if own.iter().any(touches) {
                match found.last_mut() {
                    Some(last) if last.end == page => last.end = page + 1,
                    _ => found.push(page..page + 1),
                }
            }
        }
        Ok(found)
    }

    /// The [packed](causeway_relocation::packed) relocation records of page `page` of the code.
    pub fn relocations_of_page(&self, page: u32) -> Result<&[u8], FormatError> {
        let part = self.part(page, MOST_RELOCATION_BYTES as u32, |row| row.relocations)?;
        self.file.rows(SectionKind::Relocations, 0, part)
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
        let records = self.relocations_of_page(page)?;
        Ok(apply_page(&mut copy[..length], page, records, &self.header().home(), bases)?)
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

    /// Checks all sums: that no byte is another than the writer left.
    pub fn verify_sums(&self) -> Result<(), FormatError> {
        validate::sums(self)
    }

    /// Checks page `page` of the code, its relocation records, and that each site holds what placing it writes there.
    pub fn verify_relocations(&self, page: u32) -> Result<(), FormatError> {
        self.verify_code_page(page)?;
        page_check::relocations(self, page)
    }

    /// Checks everything: all sums, all padding, and that every table is consistent with itself and the others.
    pub fn verify_all(&self) -> Result<(), FormatError>
    where
        B: Sync,
    {
        self.verify_all_on(&OneThread)
    }

    /// As [`verify_all`](Self::verify_all), on the caller's threads.
    pub fn verify_all_on<W: Workers>(&self, workers: &W) -> Result<(), FormatError>
    where
        B: Sync,
    {
        validate::everything(self, workers)
    }
}
