//! Checks of the section table at attach, and of everything on request.

use alloc::vec::Vec;
use core::ops::{Range, RangeInclusive};

use causeway_relocation::{Workers, page_count};
use zerocopy::byteorder::little_endian::U32;

use crate::PAGE_SIZE;
use crate::checked::table_error;
use crate::code_page::CodePage;
use crate::error::FormatError;
use crate::guest_page::{check_masks, check_pages};
use crate::header::Header;
use crate::index;
use crate::left_out::check_left_out;
use crate::page_check::PageFacts;
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

/// Pages that one job covers.
const PAGES_OF_JOB: usize = 64;

/// Checks all that can be checked: every page, then every rule of every table.
pub(crate) fn everything<B: AsRef<[u8]> + Sync, W: Workers>(
    reader: &Reader<B>,
    workers: &W,
) -> Result<(), FormatError> {
    let pages = summed_pages(reader);
    in_jobs(pages, workers, |mut pages| pages.try_for_each(|page| reader.file().check_page(page)))?;
    padding(reader)?;
    code_pages(reader)?;
    guest_tables(reader)?;
    let checked = in_jobs(0..reader.code_pages() as usize, workers, |pages| {
        PageFacts::check(reader, pages.start as u32..pages.end as u32)
    })?;
    let mut all = PageFacts::none();
    for mut facts in checked {
        all.entries = all.entries.saturating_add(facts.entries);
        all.any_base &= facts.any_base;
        all.pairs.append(&mut facts.pairs);
    }
    header(reader, &all)?;
    // Code lies in the order of the guest's, so these are few sorted runs.
    all.pairs.sort();
    all.pairs.dedup();
    index(reader, &all.pairs)?;
    lists_of_dependencies(reader)?;
    if core::str::from_utf8(reader.file().all(SectionKind::Metadata)?).is_err() {
        return Err(table_error(SectionKind::Metadata, 0, "is no text"));
    }
    Ok(())
}

/// What `check` finds for each job of `pages`, in order.
fn in_jobs<T: Send, W: Workers>(
    pages: Range<usize>,
    workers: &W,
    check: impl Fn(Range<usize>) -> Result<T, FormatError> + Sync,
) -> Result<Vec<T>, FormatError> {
    let jobs = pages.clone().step_by(PAGES_OF_JOB).map(|start| start..pages.end.min(start + PAGES_OF_JOB));
    let mut outcomes: Vec<Option<Result<T, FormatError>>> = Vec::new();
    outcomes.resize_with(jobs.len(), || None);
    workers.for_each(jobs.zip(&mut outcomes).collect(), |(pages, outcome): (Range<usize>, &mut Option<_>)| {
        *outcome = Some(check(pages));
    });
    outcomes.into_iter().flatten().collect()
}

/// The pages that have sums.
fn summed_pages<B: AsRef<[u8]>>(reader: &Reader<B>) -> Range<usize> {
    let [start, end] =
        [SectionKind::CodePages, SectionKind::PageSums].map(|kind| reader.section(kind).offset as usize / PAGE_SIZE);
    start..end
}

/// Checks the sum of every page.
pub(crate) fn sums<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    summed_pages(reader).try_for_each(|page| reader.file().check_page(page))
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
    if parts(first) != [0; 2] || first.guest_offset.get() != NO_GUEST {
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

/// Checks what the header says of tables.
fn header<B: AsRef<[u8]>>(reader: &Reader<B>, found: &PageFacts) -> Result<(), FormatError> {
    let tables = &reader.header().tables;
    if found.entries != tables.entries {
        return Err(FormatError::HeaderField { field: "entries", offset: 496, value: tables.entries.into() });
    }
    if found.any_base != tables.any_base {
        return Err(FormatError::HeaderField { field: "flags", offset: 24, value: tables.any_base.into() });
    }
    Ok(())
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

/// Checks that the lists of guest pages are those that a writer makes, in its order.
fn lists_of_dependencies<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let kind = SectionKind::Dependencies;
    let mut lists = Vec::new();
    for page in 0..reader.code_pages() {
        let set = PageSet::make(reader.dependencies_of_code_page(page)?, &mut lists);
        if PageRun::of(set) != reader.code_page(page)?[0].dependencies {
            return Err(table_error(SectionKind::CodePages, u64::from(page) * 16, "guest pages are in another list"));
        }
    }
    if reader.file().table::<U32>(kind)? != lists {
        return Err(table_error(kind, 0, "has lists that belong to no page"));
    }
    Ok(())
}
