//! Checks of the section table at attach, and of everything on request.

use alloc::vec::Vec;
use core::ops::RangeInclusive;

use causeway_relocation::{PackedSites, page_count, verify_page};
use zerocopy::byteorder::little_endian::U32;

use crate::PAGE_SIZE;
use crate::checked::table_error;
use crate::code_page::CodePage;
use crate::error::FormatError;
use crate::guest_page::{check_masks, check_pages};
use crate::header::Header;
use crate::index;
use crate::left_out::check_left_out;
use crate::page_run::PageRun;
use crate::page_set::{self, PageSet};
use crate::pc_table::NO_GUEST;
use crate::reader::Reader;
use crate::seal::Seal;
use crate::section::{SECTION_COUNT, Section, SectionKind, align_up};
use crate::sums::{SUMS_OF_PAGE, root_page_count, sum_page_count};

/// Checks that all sections lie exactly where the layout rules put sections of their sizes, inside the file.
pub(crate) fn sections(header: &Header) -> Result<(), FormatError> {
    let mut cursor = PAGE_SIZE as u64;
    for section in &header.sections {
        let Section { kind, offset, size } = *section;
        let error = |reason| FormatError::Section { kind, offset, size, reason };
        if align_up(cursor, kind.alignment(size)) != Some(offset) {
            return Err(error("is not at the next aligned offset"));
        }
        if size > header.file_size || !size.is_multiple_of(kind.row_size()) {
            return Err(error("has an impossible size"));
        }
        if size >= 1 << 32 && kind != SectionKind::PageSums {
            return Err(error("is larger than 4 GiB"));
        }
        if !possible_sizes(header, kind).contains(&size) {
            return Err(error("has a size that disagrees with the other sections"));
        }
        cursor = offset.checked_add(size).ok_or(error("ends past the end of the file"))?;
    }
    let last = header.sections[SECTION_COUNT - 1];
    if align_up(cursor, PAGE_SIZE as u64) != Some(header.file_size) {
        let Section { kind, offset, size } = last;
        return Err(FormatError::Section { kind, offset, size, reason: "does not end with the file" });
    }
    Ok(())
}

/// The sizes that a section may have because of others.
fn possible_sizes(header: &Header, kind: SectionKind) -> RangeInclusive<u64> {
    let code = header.section(SectionKind::Code).size;
    let (body, sums) = (header.section(SectionKind::CodePages).offset, header.section(SectionKind::PageSums).offset);
    let sum_pages = sum_page_count(body, sums);
    let (least, most) = match kind {
        SectionKind::CodePages => (page_count(code) + 1, Some(page_count(code) + 1)),
        SectionKind::Index => (index::head_count(header.fields.placement.image_span, code), None),
        SectionKind::SumRoots => (root_page_count(sum_pages), Some(root_page_count(sum_pages) + 1)),
        SectionKind::PageSums => (sum_pages * SUMS_OF_PAGE, Some(sum_pages * SUMS_OF_PAGE)),
        _ => (0, None),
    };
    least * kind.row_size()..=most.map_or(u64::MAX, |most| most * kind.row_size())
}

/// Checks the sum of `SumRoots`.
pub(crate) fn sum_roots(header: &Header, file: &[u8], seal: &Seal) -> Result<(), FormatError> {
    let offset = header.section(SectionKind::SumRoots).offset;
    let error = FormatError::PageSum { offset };
    let end = header.section(SectionKind::CodePages).offset;
    let range = usize::try_from(offset).ok().zip(usize::try_from(end).ok()).ok_or(error)?;
    let bytes = file.get(range.0..range.1).ok_or(error)?;
    if seal.sum(bytes) == header.sum_digest { Ok(()) } else { Err(error) }
}

/// Checks all that can be checked: every page, then every rule of every table.
pub(crate) fn everything<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    sums(reader)?;
    padding(reader)?;
    code_pages(reader)?;
    index(reader, &pc_records(reader)?)?;
    guest_tables(reader)?;
    dependencies(reader)?;
    relocations(reader)?;
    if core::str::from_utf8(reader.file().all(SectionKind::Metadata)?).is_err() {
        return Err(table_error(SectionKind::Metadata, 0, "is no text"));
    }
    Ok(())
}

/// Checks the sum of every page.
pub(crate) fn sums<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let pages =
        [SectionKind::CodePages, SectionKind::PageSums].map(|kind| reader.section(kind).offset as usize / PAGE_SIZE);
    (pages[0]..pages[1]).try_for_each(|page| reader.file().check_page(page))
}

/// Checks that what lies between the sections is zero.
fn padding<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let mut cursor = PAGE_SIZE;
    for section in &reader.header().sections[..SectionKind::PageSums.position()] {
        let Section { kind, offset, size } = *section;
        let gap = reader.bytes().get(cursor..offset as usize).unwrap_or(&[]);
        if gap.iter().any(|byte| *byte != 0) {
            return Err(FormatError::Section { kind, offset, size, reason: "follows padding that is not zero" });
        }
        cursor = section.end() as usize;
    }
    Ok(())
}

/// Checks that the parts of all pages together are the whole of each table.
fn code_pages<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let rows: &[CodePage] = reader.file().table(SectionKind::CodePages)?;
    let parts = |row: &CodePage| [row.pc_records, row.relocations].map(|number| number.get());
    let wrong = |row: usize, reason| Err(table_error(SectionKind::CodePages, row as u64 * 16, reason));
    let tables = [SectionKind::PcRecords, SectionKind::Relocations];
    let sizes = tables.map(|kind| (reader.section(kind).size / kind.row_size()) as u32);
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return wrong(0, "is empty") };
    if parts(first) != [0; 2] {
        return wrong(0, "first row does not start the tables");
    }
    let ends = last.guest_offset.get() == NO_GUEST && last.dependencies.word().get() == page_set::NONE;
    if parts(last) != sizes || !ends {
        return wrong(rows.len() - 1, "last row does not end the tables");
    }
    match rows.windows(2).position(|pair| parts(&pair[0]).iter().zip(parts(&pair[1])).any(|(start, end)| *start > end))
    {
        Some(row) => wrong(row, "pages are out of order"),
        None => Ok(()),
    }
}

/// Checks the PC table and gives granule and page of every entry, sorted.
fn pc_records<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<Vec<(u32, u32)>, FormatError> {
    let span = reader.header().fields.placement.image_span;
    let (mut carried, mut entries, mut pairs) = (NO_GUEST, 0, Vec::new());
    for page in 0..reader.code_pages() {
        let row = u64::from(page) * 16;
        if reader.code_page(page)?[0].guest_offset.get() != carried {
            return Err(table_error(SectionKind::CodePages, row, "guest offset does not follow from the page before"));
        }
        let mut boundaries = reader.boundaries(page)?;
        while let Some(boundary) = boundaries.step()? {
            carried = boundary.guest_offset;
            let inside = carried == NO_GUEST || u64::from(carried) < span;
            let code_offset = u64::from(page) * PAGE_SIZE as u64 + u64::from(boundary.position) * 4;
            if !inside || code_offset >= reader.code_size() || (boundary.entry && carried == NO_GUEST) {
                return Err(table_error(SectionKind::PcRecords, row, "boundary outside of image or code"));
            }
            if boundary.entry {
                entries += 1;
                pairs.push((carried >> reader.granule_shift(), page));
            }
        }
    }
    if entries != reader.entry_count() {
        return Err(FormatError::HeaderField { field: "entries", offset: 496, value: reader.entry_count().into() });
    }
    pairs.sort_unstable();
    pairs.dedup();
    Ok(pairs)
}

/// Checks that the index names exactly the pages that have entries.
fn index<B: AsRef<[u8]>>(reader: &Reader<B>, pairs: &[(u32, u32)]) -> Result<(), FormatError> {
    let kind = SectionKind::Index;
    let heads = index::head_count(reader.header().fields.placement.image_span, reader.code_size());
    let expected = index::build(pairs, heads);
    let found: &[U32] = reader.file().table(kind)?;
    match expected.iter().zip(found).position(|(expected, found)| expected != found) {
        Some(word) => Err(table_error(kind, word as u64 * 4, "does not name the pages that have entries")),
        None if expected.len() != found.len() => Err(table_error(kind, 0, "has lists that belong to no granule")),
        None => Ok(()),
    }
}

fn guest_tables<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let span = reader.header().fields.placement.image_span;
    let wrong = |kind: SectionKind| move |(row, reason)| table_error(kind, row * kind.row_size(), reason);
    check_pages(reader.guest_pages()?, span).map_err(wrong(SectionKind::GuestPages))?;
    check_masks(reader.guest_masks()?, span).map_err(wrong(SectionKind::GuestMasks))?;
    check_left_out(reader.left_out()?).map_err(wrong(SectionKind::LeftOut))
}

/// Checks that dependencies are ascending runs as a writer makes them, of pages that have hashes.
fn dependencies<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let kind = SectionKind::Dependencies;
    let hashed: Vec<u32> = reader.guest_pages()?.iter().map(|row| row.page.get()).collect();
    let is_hashed = |run: &PageRun| {
        let first = hashed.binary_search(&run.first()).ok();
        let last = first.and_then(|first| hashed.get(first + run.pages().len() - 1));
        last.is_some_and(|last| *last == run.pages().end - 1)
    };
    let mut lists = Vec::new();
    for page in 0..reader.code_pages() {
        let wrong = |reason| Err(table_error(SectionKind::CodePages, u64::from(page) * 16, reason));
        let runs = reader.dependencies_of_code_page(page)?;
        if !runs.iter().all(is_hashed) {
            return wrong("guest page has no hash");
        }
        let mut again = Vec::new();
        PageRun::append(&mut again, runs.iter().flat_map(PageRun::pages));
        let set = PageSet::make(&again, &mut lists);
        if again != runs || PageRun::of(set) != reader.code_page(page)?[0].dependencies {
            return wrong("guest pages are not joined, not in ascending order or in another list");
        }
    }
    if reader.file().table::<U32>(kind)? != lists {
        return Err(table_error(kind, 0, "has lists that belong to no page"));
    }
    Ok(())
}

/// Checks that every site of a page of code holds what placing it writes there.
pub(crate) fn relocations_of_page<B: AsRef<[u8]>>(reader: &Reader<B>, page: u32) -> Result<(), FormatError> {
    let start = page as usize * PAGE_SIZE;
    let code = reader.code();
    let bytes = code.get(start..code.len().min(start + PAGE_SIZE)).unwrap_or(&[]);
    Ok(verify_page(bytes, page, reader.relocations_of_page(page)?, &reader.header().home())?)
}

fn relocations<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let mut any_base = true;
    for page in 0..reader.code_pages() {
        relocations_of_page(reader, page)?;
        for site in PackedSites::new(reader.relocations_of_page(page)?, page)? {
            any_base &= site?.is_relative();
        }
    }
    let stored = reader.header().tables.any_base;
    if any_base == stored {
        Ok(())
    } else {
        Err(FormatError::HeaderField { field: "flags", offset: 24, value: stored.into() })
    }
}
