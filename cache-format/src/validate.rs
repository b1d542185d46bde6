//! Checks of the section table at attach, and of everything on request.

use alloc::vec::Vec;
use core::ops::{Range, RangeInclusive};

use causeway_relocation::Workers;
use zerocopy::byteorder::little_endian::U32;

use crate::PAGE_SIZE;
use crate::checked::{Table, table_error};
use crate::code_page::{self, CodePage};
use crate::error::FormatError;
use crate::group::{self, Groups, GuestPart};
use crate::guest_page::{GuestPage, check_masks, check_pages};
use crate::header::Header;
use crate::left_out::check_left_out;
use crate::page_check::PageFacts;
use crate::page_run::PageRun;
use crate::page_set::{self, PageSet};
use crate::pc_table::NO_GUEST;
use crate::reader::Reader;
use crate::seal::Seal;
use crate::section::{SECTION_COUNT, Section, SectionKind, align_up};
use crate::sums::{SUMS_OF_PAGE, root_page_count, sum_page_count};
use crate::{guest_page, index};

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
    let start = |kind| header.section(kind).offset;
    let sum_pages = sum_page_count(start(SectionKind::CodeGroups), start(SectionKind::PageSums));
    let root_pages = root_page_count(sum_pages, start(SectionKind::Groups), start(SectionKind::CodeGroups));
    let groups = Groups::new(header.fields.placement.image_span, code);
    let (least, most) = match kind {
        SectionKind::Groups => (groups.count + 1, Some(groups.count + 1)),
        SectionKind::CodeGroups => (code_page::head_size(code), None),
        SectionKind::GuestGroups => (groups.granules, None),
        SectionKind::SumRoots => (root_pages, Some(root_pages + 1)),
        SectionKind::PageSums => (sum_pages * SUMS_OF_PAGE, Some(sum_pages * SUMS_OF_PAGE)),
        _ => (0, None),
    };
    least * kind.row_size()..=most.map_or(u64::MAX, |most| most * kind.row_size())
}

/// Checks the sum of `SumRoots`.
pub(crate) fn sum_roots(header: &Header, file: &[u8], seal: &Seal) -> Result<(), FormatError> {
    let offset = header.section(SectionKind::SumRoots).offset;
    let error = FormatError::PageSum { offset };
    let end = header.section(SectionKind::Groups).offset;
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
    let guest_pages = all_but_pages(reader, workers)?;
    let checked = in_jobs(0..reader.code_pages() as usize, workers, |pages| {
        PageFacts::check(reader, pages.start as u32..pages.end as u32, &guest_pages)
    })?;
    facts(reader, PageFacts::sum(checked))
}

/// Checks every page's sum, and the tables as far as they do not follow from single pages of code; gives all guest pages.
pub(crate) fn all_but_pages<B: AsRef<[u8]> + Sync, W: Workers>(
    reader: &Reader<B>,
    workers: &W,
) -> Result<Vec<GuestPage>, FormatError> {
    in_jobs(summed_pages(reader), workers, |mut pages| pages.try_for_each(|page| reader.file().check_page(page)))?;
    padding(reader)?;
    code_groups(reader)?;
    guest_tables(reader)
}

/// Checks what the tables of all pages of code together say.
pub(crate) fn facts<B: AsRef<[u8]>>(reader: &Reader<B>, mut all: PageFacts) -> Result<(), FormatError> {
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
pub(crate) fn in_jobs<T: Send, W: Workers>(
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
        [SectionKind::Groups, SectionKind::PageSums].map(|kind| reader.section(kind).offset as usize / PAGE_SIZE);
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

/// Checks that the code groups follow one another, and that the parts of their pages are the whole of each table.
fn code_groups<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let kind = SectionKind::CodeGroups;
    let wrong = |at: u64, reason| Err(table_error(kind, at, reason));
    let pages = u64::from(reader.code_pages());
    // What the first row of the next group must say, and where it begins.
    let (mut guest_offset, mut relocations, mut at) = (NO_GUEST, 0, 0);
    for (group, first) in (0..pages).step_by(group::CODE_PAGES as usize).enumerate() {
        let range = reader.groups().code(reader.file(), group as u64)?;
        let count = (pages - first).min(group::CODE_PAGES.into()) + 1;
        let rows: &[CodePage] = reader.file().rows(kind, range.start, 0..count)?;
        let (Some(row), Some(end)) = (rows.first(), rows.last()) else { return wrong(at, "part has no rows") };
        let records = at + size_of_val(rows) as u64;
        if range.start != at || u64::from(row.pc_records.get()) != records {
            return wrong(at, "part does not follow the one before");
        }
        if row.guest_offset.get() != guest_offset || row.relocations.get() != relocations {
            return wrong(at, "first row does not follow from the part before");
        }
        if let Some(row) = rows.windows(2).position(|pair| !in_order(&pair[0], &pair[1])) {
            return wrong(at + (row * size_of::<CodePage>()) as u64, "pages are out of order");
        }
        if u64::from(end.pc_records.get()) != range.end || end.dependencies.word().get() != page_set::NONE {
            return wrong(at, "last row does not end the part");
        }
        (guest_offset, relocations, at) = (end.guest_offset.get(), end.relocations.get(), range.end);
    }
    let sizes = [kind, SectionKind::Relocations].map(|kind| reader.section(kind).size);
    let last = reader.groups().code(reader.file(), reader.groups().count - 1)?.end;
    if guest_offset != NO_GUEST || [at, relocations.into()] != sizes || last != at {
        return wrong(at, "the last part does not end the tables");
    }
    Ok(())
}

/// Whether the parts of a page end where those of the next begin.
fn in_order(page: &CodePage, next: &CodePage) -> bool {
    page.pc_records <= next.pc_records && page.relocations <= next.relocations
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
    let expected = index::build(pairs, reader.groups().granules);
    for group in 0..reader.groups().count {
        let GuestPart { first, heads: Table { kind, base, count }, .. } =
            reader.groups().guest(reader.file(), group)?;
        let expected = &expected.heads[first as usize..(first + count) as usize];
        let found: &[U32] = reader.file().rows(kind, base, 0..count)?;
        if let Some(row) = expected.iter().zip(found).position(|(expected, found)| expected != found) {
            return Err(table_error(kind, base + row as u64 * 4, "does not name the pages that have entries"));
        }
    }
    let kind = SectionKind::IndexLists;
    if reader.file().table::<U32>(kind)? != expected.lists {
        return Err(table_error(kind, 0, "are not the lists of the granules"));
    }
    Ok(())
}

/// Checks the guest groups and what follows from no code; gives all guest pages.
fn guest_tables<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<Vec<GuestPage>, FormatError> {
    let span = reader.header().fields.placement.image_span;
    let wrong = |kind: SectionKind| move |(row, reason)| table_error(kind, row * kind.row_size(), reason);
    let kind = SectionKind::GuestGroups;
    let (mut pages, mut at) = (Vec::new(), 0);
    for group in 0..reader.groups().count {
        let (part, rows) = reader.guest_part(group)?;
        if part.heads.base != at {
            return Err(table_error(kind, at, "part does not follow the one before"));
        }
        let Range { start, end } = reader.groups().guest_bytes(group);
        let wrong = |(row, reason)| table_error(kind, part.pages.base + row * guest_page::ROW_SIZE, reason);
        check_pages(rows, start..end.min(span)).map_err(wrong)?;
        pages.extend_from_slice(rows);
        at = part.end;
    }
    if reader.section(kind).size != at {
        return Err(table_error(kind, at, "the last part does not end the table"));
    }
    check_masks(reader.guest_masks()?, span).map_err(wrong(SectionKind::GuestMasks))?;
    check_left_out(reader.left_out()?).map_err(wrong(SectionKind::LeftOut))?;
    Ok(pages)
}

/// Checks that the lists of guest pages are those that a writer makes, in its order.
fn lists_of_dependencies<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let kind = SectionKind::Dependencies;
    let mut lists = Vec::new();
    for page in 0..reader.code_pages() {
        let set = PageSet::make(reader.dependencies_of_code_page(page)?, &mut lists);
        if PageRun::of(set) != reader.code_page(page)?[0].dependencies {
            let at = reader.code_page_at(page);
            return Err(table_error(SectionKind::CodeGroups, at, "guest pages are in another list"));
        }
    }
    if reader.file().table::<U32>(kind)? != lists {
        return Err(table_error(kind, 0, "has lists that belong to no page"));
    }
    Ok(())
}
