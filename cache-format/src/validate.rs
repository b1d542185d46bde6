//! Checks of the section table at attach, and of everything on request.

use causeway_relocation::{PackedRecord, verify_page};
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::byteorder::little_endian::U32;

use crate::PAGE_SIZE;
use crate::checked::table_error;
use crate::error::FormatError;
use crate::function::{check_functions, fill_by_code, fill_first_functions};
use crate::guest_page::{check_masks, check_pages};
use crate::header::Header;
use crate::index::granules;
use crate::layout::sum_roots_size;
use crate::left_out::check_left_out;
use crate::pc_table::{self, NO_GUEST, PcAnchor, Steps};
use crate::reader::Reader;
use crate::section::{SECTION_COUNT, Section, SectionKind, align_up};

/// Checks that all sections lie exactly where the layout rules put sections of their sizes, inside the file.
pub(crate) fn sections(header: &Header) -> Result<(), FormatError> {
    let mut cursor = PAGE_SIZE as u64;
    for section in &header.sections {
        let Section { kind, offset, size } = *section;
        let error = |reason| FormatError::Section { kind, offset, size, reason };
        if align_up(cursor, kind.alignment()) != Some(offset) {
            return Err(error("is not at the next aligned offset"));
        }
        if size > header.file_size || !size.is_multiple_of(kind.row_size()) {
            return Err(error("has an impossible size"));
        }
        if size >= 1 << 32 && kind != SectionKind::PageSums {
            return Err(error("is larger than 4 GiB"));
        }
        if size != derived_size(header, kind).unwrap_or(size) {
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

/// The size that a section must have because of others; `None` where it is free.
fn derived_size(header: &Header, kind: SectionKind) -> Option<u64> {
    let code = header.section(SectionKind::Code).size;
    let roots_at = header.section(SectionKind::SumRoots).offset;
    match kind {
        SectionKind::FunctionsByCode => Some(header.section(SectionKind::Functions).size / 4),
        SectionKind::PcAnchors => Some(pc_table::anchor_count(code) * 8),
        SectionKind::RelocationPages => Some((causeway_relocation::page_count(code) + 1) * 4),
        SectionKind::SumRoots => Some(sum_roots_size(roots_at)),
        SectionKind::PageSums => Some((roots_at / PAGE_SIZE as u64 - 1) * 8),
        _ => None,
    }
}

/// Checks the sum of `SumRoots`.
pub(crate) fn sum_roots(header: &Header, file: &[u8]) -> Result<(), FormatError> {
    let offset = header.section(SectionKind::SumRoots).offset;
    let error = FormatError::PageSum { offset };
    let end = header.section(SectionKind::PageSums).offset;
    let range = usize::try_from(offset).ok().zip(usize::try_from(end).ok()).ok_or(error)?;
    let bytes = file.get(range.0..range.1).ok_or(error)?;
    if xxh3_64(bytes) == header.sum_digest { Ok(()) } else { Err(error) }
}

/// Checks all that can be checked: every page, then every rule of every table.
pub(crate) fn everything<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    for page in 1..reader.section(SectionKind::SumRoots).offset as usize / PAGE_SIZE {
        reader.file().check_page(page)?;
    }
    padding(reader)?;
    index(reader)?;
    pc_table_pages(reader)?;
    guest_tables(reader)?;
    relocations(reader)?;
    if core::str::from_utf8(reader.file().all(SectionKind::Metadata)?).is_err() {
        return Err(table_error(SectionKind::Metadata, 0, "is no text"));
    }
    Ok(())
}

/// Checks that what lies between the sections before `SumRoots` is zero; what lies behind is summed as it is.
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

fn index<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let span = reader.header().fields.placement.image_span;
    let mut next = 0;
    let mut previous = None;
    for granule in 0..granules(span, reader.granule_shift()) {
        let rows = reader.granule_rows(granule)?;
        if rows.start != next {
            return Err(table_error(SectionKind::Index, granule * 4 + 8, "granules have a gap"));
        }
        next = rows.end;
        for number in rows {
            let Some(entry) = reader.entry(number)? else { continue };
            let in_granule = u64::from(entry.guest_offset >> reader.granule_shift()) == granule;
            if !in_granule || previous.is_some_and(|before| before >= entry.guest_offset) {
                return Err(table_error(SectionKind::Index, u64::from(number) * 8, "entry is out of order"));
            }
            previous = Some(entry.guest_offset);
        }
    }
    if next == reader.entry_count() {
        Ok(())
    } else {
        Err(table_error(SectionKind::Index, 0, "entries belong to no granule"))
    }
}

fn pc_table_pages<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let span = reader.header().fields.placement.image_span;
    let mut carried = NO_GUEST;
    let mut next = 0;
    let pages = causeway_relocation::page_count(reader.code_size());
    for page in 0..pages {
        let (current, units, at) = reader.pc_page(page)?;
        if current != carried || at != next {
            return Err(table_error(SectionKind::PcAnchors, page * 8, "anchor does not follow from the page before"));
        }
        next = at + units.len() as u64;
        let mut steps = Steps::new(current, units, at);
        while let Some((_, guest_offset)) = steps.step()? {
            if guest_offset != NO_GUEST && u64::from(guest_offset) >= span {
                return Err(table_error(SectionKind::PcRecords, at, "guest offset outside of the image"));
            }
            carried = guest_offset;
        }
    }
    let last: &PcAnchor = reader.file().row(SectionKind::PcAnchors, 0, pages)?;
    let complete = u64::from(last.unit.get()) == reader.section(SectionKind::PcRecords).size;
    if next != u64::from(last.unit.get()) || !complete || last.guest_offset.get() != NO_GUEST {
        return Err(table_error(SectionKind::PcAnchors, pages * 8, "last anchor is not the end of the records"));
    }
    Ok(())
}

fn guest_tables<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let span = reader.header().fields.placement.image_span;
    let wrong = |kind: SectionKind| move |(row, reason)| table_error(kind, row * kind.row_size(), reason);
    let (functions, pages) = (reader.functions()?, reader.guest_pages()?);
    check_functions(functions, span, reader.code_size()).map_err(wrong(SectionKind::Functions))?;
    check_pages(pages, span).map_err(wrong(SectionKind::GuestPages))?;
    check_masks(reader.guest_masks()?, span).map_err(wrong(SectionKind::GuestMasks))?;
    check_left_out(reader.left_out()?).map_err(wrong(SectionKind::LeftOut))?;
    let mut expected = pages.to_vec();
    fill_first_functions(&mut expected, functions);
    if let Some(row) = expected.iter().zip(pages).position(|(wanted, found)| wanted != found) {
        return Err(wrong(SectionKind::GuestPages)((row as u64, "does not name its first function")));
    }
    let by_code: &[U32] = reader.file().table(SectionKind::FunctionsByCode)?;
    let mut expected = by_code.to_vec();
    fill_by_code(&mut expected, functions);
    match expected.iter().zip(by_code).position(|(wanted, found)| wanted != found) {
        Some(row) => Err(wrong(SectionKind::FunctionsByCode)((row as u64, "is out of order"))),
        None => Ok(()),
    }
}

fn relocations<B: AsRef<[u8]>>(reader: &Reader<B>) -> Result<(), FormatError> {
    let code_size = reader.code_size();
    let pages = causeway_relocation::page_count(code_size);
    let placement = reader.header().fields.placement;
    let bases = placement.bases(placement.image_base, code_size);
    let (mut count, mut any_base) = (0, true);
    for page in (0..pages).map(|page| page as u32) {
        let records = reader.relocations_of_page(page)?;
        let start = page as usize * PAGE_SIZE;
        let code = reader.code();
        let bytes = code.get(start..code.len().min(start + PAGE_SIZE)).unwrap_or(&[]);
        verify_page(bytes, page, records, &bases)?;
        count += records.len() as u64;
        any_base &= records.iter().all(PackedRecord::is_relative);
    }
    if any_base != reader.header().any_base {
        return Err(FormatError::HeaderField { field: "flags", offset: 24, value: reader.header().any_base.into() });
    }
    let starts: [&U32; 2] = [
        reader.file().row(SectionKind::RelocationPages, 0, 0)?,
        reader.file().row(SectionKind::RelocationPages, 0, pages)?,
    ];
    if starts[0].get() != 0 || u64::from(starts[1].get()) != count || count != reader.relocation_count() {
        return Err(table_error(SectionKind::RelocationPages, pages * 4, "records belong to no page"));
    }
    Ok(())
}
