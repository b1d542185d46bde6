//! Access to the bytes of a file: each page is checked against its sum when it is first read.

use core::ops::Range;

use zerocopy::byteorder::little_endian::U64;
use zerocopy::{FromBytes, Immutable, KnownLayout, Unaligned};

use crate::error::FormatError;
use crate::header::Header;
use crate::seal::Seal;
use crate::section::{Section, SectionKind};
use crate::sums::{CheckedPages, SumPlace, SumPlaces};
use crate::{PAGE_SIZE, validate};

/// A row of a table.
pub(crate) trait Row: FromBytes + Immutable + KnownLayout + Unaligned {}

impl<T: FromBytes + Immutable + KnownLayout + Unaligned> Row for T {}

/// Rows of equal size in a section.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table {
    pub(crate) kind: SectionKind,
    /// Bytes of the section before the first row.
    pub(crate) base: u64,
    pub(crate) count: u64,
}

/// A file with a checked header.
///
/// INVARIANT: all sections lie inside the file, so their offsets fit `usize`.
#[derive(Debug)]
pub(crate) struct CheckedFile<B> {
    bytes: B,
    seal: Seal,
    header: Header,
    sum_places: SumPlaces,
    pages: CheckedPages,
    sum_pages: CheckedPages,
}

impl<B: AsRef<[u8]>> CheckedFile<B> {
    pub(crate) fn new(bytes: B, seal: Seal) -> Result<Self, FormatError> {
        let file = bytes.as_ref();
        let header = Header::decode(file, &seal)?;
        validate::sections(&header)?;
        validate::sum_roots(&header, file, &seal)?;
        let pages = header.section(SectionKind::PageSums).offset as usize / PAGE_SIZE;
        let sum_pages = header.section(SectionKind::PageSums).size as usize / PAGE_SIZE;
        let (pages, sum_pages) = (CheckedPages::new(pages), CheckedPages::new(sum_pages));
        let sum_places = SumPlaces::new(&header.sections);
        Ok(Self { bytes, seal, header, sum_places, pages, sum_pages })
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.as_ref()
    }

    pub(crate) fn header(&self) -> &Header {
        &self.header
    }

    pub(crate) fn seal(&self) -> &Seal {
        &self.seal
    }

    pub(crate) fn section(&self, kind: SectionKind) -> Section {
        self.header.section(kind)
    }

    /// A section that has nothing but rows.
    pub(crate) fn whole(&self, kind: SectionKind) -> Table {
        Table { kind, base: 0, count: self.section(kind).size / kind.row_size() }
    }

    /// Checks page `page` of the file against its sum, unless that was done before.
    pub(crate) fn check_page(&self, page: usize) -> Result<(), FormatError> {
        if self.pages.contains(page) {
            return Ok(());
        }
        let file = self.bytes.as_ref();
        let error = FormatError::PageSum { offset: page as u64 * PAGE_SIZE as u64 };
        let at = match self.sum_places.find(page as u64).ok_or(error)? {
            SumPlace::Root(entry) => self.section(SectionKind::SumRoots).offset + entry * 8,
            SumPlace::Sum(sum_page, entry) => {
                self.check_sum_page(sum_page as usize)?;
                self.section(SectionKind::PageSums).offset + sum_page * PAGE_SIZE as u64 + entry * 8
            }
        };
        let wanted = read_sum(file, at as usize).ok_or(error)?;
        let bytes = file.get(page * PAGE_SIZE..(page + 1) * PAGE_SIZE).ok_or(error)?;
        if self.seal.sum(bytes) != wanted {
            return Err(error);
        }
        self.pages.insert(page);
        Ok(())
    }

    /// Checks page `number` of the section `PageSums`, unless that was done before.
    fn check_sum_page(&self, number: usize) -> Result<(), FormatError> {
        if self.sum_pages.contains(number) {
            return Ok(());
        }
        let file = self.bytes.as_ref();
        let at = self.section(SectionKind::PageSums).offset as usize + number * PAGE_SIZE;
        let error = FormatError::PageSum { offset: at as u64 };
        let wanted = read_sum(file, self.section(SectionKind::SumRoots).offset as usize + number * 8).ok_or(error)?;
        let bytes = file.get(at..at + PAGE_SIZE).ok_or(error)?;
        if self.seal.sum(bytes) != wanted {
            return Err(error);
        }
        self.sum_pages.insert(number);
        Ok(())
    }

    pub(crate) fn unchecked(&self, kind: SectionKind) -> &[u8] {
        self.section(kind).range().and_then(|range| self.bytes.as_ref().get(range)).unwrap_or(&[])
    }

    /// Bytes `range` of a section, checked.
    fn checked(&self, kind: SectionKind, range: Range<u64>) -> Result<&[u8], FormatError> {
        let section = self.section(kind);
        let error = table_error(kind, range.start, "reference past the end of the section");
        if range.start > range.end || range.end > section.size {
            return Err(error);
        }
        if range.is_empty() {
            return Ok(&[]);
        }
        let (start, end) = ((section.offset + range.start) as usize, (section.offset + range.end) as usize);
        for page in start / PAGE_SIZE..end.div_ceil(PAGE_SIZE) {
            self.check_page(page)?;
        }
        self.bytes.as_ref().get(start..end).ok_or(error)
    }

    pub(crate) fn all(&self, kind: SectionKind) -> Result<&[u8], FormatError> {
        self.checked(kind, 0..self.section(kind).size)
    }

    pub(crate) fn table<T: Row>(&self, kind: SectionKind) -> Result<&[T], FormatError> {
        <[T]>::ref_from_bytes(self.all(kind)?).map_err(|_| table_error(kind, 0, "no whole number of rows"))
    }

    /// Rows `range` of the table that starts `base` bytes into a section; as many as asked for.
    pub(crate) fn rows<T: Row>(&self, kind: SectionKind, base: u64, range: Range<u64>) -> Result<&[T], FormatError> {
        let size = size_of::<T>() as u64;
        let at = |row: u64| row.saturating_mul(size).saturating_add(base);
        let bytes = self.checked(kind, at(range.start)..at(range.end))?;
        <[T]>::ref_from_bytes(bytes).map_err(|_| table_error(kind, at(range.start), "no whole number of rows"))
    }

    pub(crate) fn row<T: Row>(&self, kind: SectionKind, base: u64, row: u64) -> Result<&T, FormatError> {
        self.rows(kind, base, row..row + 1)?.first().ok_or(table_error(kind, base, "row is missing"))
    }

    /// Number of leading rows of a table for which `before` holds, searched from row `guess` on in growing steps: few rows are read
    /// where the guess is good, and of n rows log n in any case.
    pub(crate) fn partition<T: Row>(
        &self,
        table: &Table,
        guess: u64,
        before: impl Fn(&T) -> bool,
    ) -> Result<u64, FormatError> {
        let before = |row: u64| Ok::<_, FormatError>(before(self.row(table.kind, table.base, row)?));
        let (mut low, mut high) = (0, table.count);
        let mut step = 1;
        let mut probe = guess.min(high.saturating_sub(1));
        // One of the ends is still open.
        while low < high {
            if before(probe)? {
                low = probe + 1;
                if high < table.count {
                    break;
                }
                probe = (probe + step).min(high - 1);
            } else {
                high = probe;
                if low > 0 {
                    break;
                }
                probe = probe.saturating_sub(step);
            }
            step *= 2;
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if before(middle)? {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(low)
    }
}

fn read_sum(file: &[u8], at: usize) -> Option<u64> {
    Some(U64::ref_from_bytes(file.get(at..at + 8)?).ok()?.get())
}

pub(crate) fn table_error(kind: SectionKind, offset: u64, reason: &'static str) -> FormatError {
    FormatError::Table { kind, offset, reason }
}
