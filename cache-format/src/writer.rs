//! Second pass of writing: the caller's buffer is cut into sections that workers may fill independently; at the end sums and
//! header are written.

use alloc::vec;
use alloc::vec::Vec;

use causeway_relocation::{PackedRecord, Record, pack_all};
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::byteorder::little_endian::{U32, U64};
use zerocopy::{FromBytes, IntoBytes, KnownLayout, Unaligned};

use crate::error::WriteError;
use crate::function::{Function, check_functions, fill_by_code, fill_first_functions};
use crate::guest_page::{GuestMask, GuestPage, check_masks, check_pages};
use crate::header::{Header, HeaderFields, check_placement};
use crate::index::IndexEntry;
use crate::layout::{Layout, Sizes};
use crate::left_out::{LeftOut, check_left_out};
use crate::pc_table::{PcAnchor, PcTable};
use crate::section::{SECTION_COUNT, SectionKind};
use crate::sums::sum_pages;
use crate::{PAGE_SIZE, index};

/// Writes one file into a buffer of [`Layout::file_size`] bytes.
#[derive(Debug)]
pub struct Writer<'a> {
    layout: Layout,
    buffer: &'a mut [u8],
}

/// The sections of a file being written, disjoint. Each must be filled completely; none is cleared beforehand. What the
/// writer derives from others it fills in when it finishes.
#[derive(Debug)]
pub struct Sections<'a> {
    /// Contents made by [`index::write`].
    pub index: &'a mut [u8],
    /// Anchors of the PC table.
    pub pc_anchors: &'a mut [PcAnchor],
    /// Units of the PC table.
    pub pc_units: &'a mut [u8],
    /// Guest pages, sorted; the writer fills in `first_function`.
    pub guest_pages: &'a mut [GuestPage],
    /// Guest relocation sites, sorted.
    pub guest_masks: &'a mut [GuestMask],
    /// Functions, sorted.
    pub functions: &'a mut [Function],
    /// Filled in by the writer.
    functions_by_code: &'a mut [U32],
    /// Page index of the relocations.
    pub relocation_pages: &'a mut [U32],
    /// Relocations, sorted.
    pub relocations: &'a mut [PackedRecord],
    /// Left-out reasons, sorted.
    pub left_out: &'a mut [LeftOut],
    /// Metadata text.
    pub metadata: &'a mut [u8],
    /// Code.
    pub code: &'a mut [u8],
    /// Module data.
    pub module_data: &'a mut [u8],
}

impl<'a> Writer<'a> {
    /// Prepares `buffer`, whose contents may be anything.
    pub fn new(layout: Layout, buffer: &'a mut [u8]) -> Result<Self, WriteError> {
        let (found, wanted) = (buffer.len() as u64, layout.file_size());
        if found != wanted {
            return Err(WriteError::BufferSize { found, wanted });
        }
        Ok(Self { layout, buffer })
    }

    /// All sections at once. Zeroes what lies between them.
    pub fn sections(&mut self) -> Sections<'_> {
        let [
            index,
            anchors,
            units,
            pages,
            masks,
            functions,
            by_code,
            starts,
            records,
            left_out,
            metadata,
            code,
            module_data,
            ..,
        ] = split(&self.layout, self.buffer);
        Sections {
            index,
            pc_anchors: rows(anchors),
            pc_units: units,
            guest_pages: rows(pages),
            guest_masks: rows(masks),
            functions: rows(functions),
            functions_by_code: rows(by_code),
            relocation_pages: rows(starts),
            relocations: rows(records),
            left_out: rows(left_out),
            metadata,
            code,
            module_data,
        }
    }

    /// Writes sums and header on the calling thread.
    pub fn finish(self, fields: &HeaderFields) -> Result<(), WriteError> {
        self.finish_with(fields, sum_pages)
    }

    /// Writes sums and header; `sum` does what [`sum_pages`] does, in parallel if it likes.
    pub fn finish_with(mut self, fields: &HeaderFields, sum: impl FnOnce(&[u8], &mut [U64])) -> Result<(), WriteError> {
        check_placement(&fields.placement).map_err(|(name, ..)| WriteError::Placement(name))?;
        if fields.placement.image_span != self.layout.image_span() {
            return Err(WriteError::Placement("image span differs from the layout's"));
        }
        let sections = self.sections();
        fill_first_functions(sections.guest_pages, sections.functions);
        fill_by_code(sections.functions_by_code, sections.functions);
        let any_base = sections.relocations.iter().all(PackedRecord::is_relative);
        let roots_at = self.layout.section(SectionKind::SumRoots).offset as usize;
        let sums_at = self.layout.section(SectionKind::PageSums).offset as usize;
        let (body, tree) = self.buffer.split_at_mut(roots_at);
        let (roots, sums) = tree.split_at_mut(sums_at - roots_at);
        let (header, pages) = body.split_at_mut(PAGE_SIZE);
        let count = pages.len() / PAGE_SIZE;
        sum(pages, rows(&mut sums[..count * 8]));
        let root_count = sums.len() / PAGE_SIZE;
        sum_pages(sums, rows(&mut roots[..root_count * 8]));
        header.copy_from_slice(Header::new(&self.layout, fields, any_base, xxh3_64(roots)).encode().as_bytes());
        Ok(())
    }
}

/// Cuts the buffer into its sections and zeroes the gaps.
fn split<'b>(layout: &Layout, buffer: &'b mut [u8]) -> [&'b mut [u8]; SECTION_COUNT] {
    let mut parts: [&mut [u8]; SECTION_COUNT] = Default::default();
    let (mut rest, mut cursor) = (buffer, 0);
    for (part, section) in parts.iter_mut().zip(layout.sections()) {
        let (gap, after) = rest.split_at_mut(section.offset as usize - cursor);
        gap.fill(0);
        let (bytes, after) = after.split_at_mut(section.size as usize);
        (*part, rest, cursor) = (bytes, after, section.end() as usize);
    }
    rest.fill(0);
    parts
}

/// A section as rows.
fn rows<T: FromBytes + IntoBytes + KnownLayout + Unaligned>(bytes: &mut [u8]) -> &mut [T] {
    <[T]>::mut_from_bytes(bytes).expect("the layout makes every section a multiple of its rows")
}

/// Everything that goes into a file, for callers that have it all in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Code, a multiple of 4 bytes.
    pub code: Vec<u8>,
    /// Initial module data.
    pub module_data: Vec<u8>,
    /// Index entries, sorted by guest offset.
    pub entries: Vec<IndexEntry>,
    /// The PC table.
    pub pc_table: PcTable,
    /// Guest pages, sorted by page; the writer fills in `first_function`.
    pub guest_pages: Vec<GuestPage>,
    /// Guest relocation sites, sorted by offset.
    pub guest_masks: Vec<GuestMask>,
    /// Functions, sorted by guest offset.
    pub functions: Vec<Function>,
    /// Relocations, sorted by site.
    pub relocations: Vec<Record>,
    /// Reasons, sorted by name.
    pub left_out: Vec<LeftOut>,
    /// Metadata text, made by [`metadata`](crate::metadata::encode).
    pub metadata: Vec<u8>,
}

impl Contents {
    /// The numbers that the layout is made from, for an image of `image_span` bytes.
    pub fn sizes(&self, image_span: u64) -> Sizes {
        Sizes {
            image_span,
            code: self.code.len() as u64,
            module_data: self.module_data.len() as u64,
            entries: self.entries.len() as u64,
            pc_units: self.pc_table.units.len() as u64,
            guest_pages: self.guest_pages.len() as u64,
            guest_masks: self.guest_masks.len() as u64,
            functions: self.functions.len() as u64,
            relocations: self.relocations.len() as u64,
            left_out: self.left_out.len() as u64,
            metadata: self.metadata.len() as u64,
        }
    }

    /// Copies everything into the sections of a writer with the layout of [`sizes`](Self::sizes).
    pub fn write(&self, sections: &mut Sections<'_>, image_span: u64) -> Result<(), WriteError> {
        let code_size = self.code.len() as u64;
        index::write(sections.index, &self.entries, image_span, code_size)?;
        pack_all(&self.relocations, code_size, sections.relocations, sections.relocation_pages)?;
        self.check(image_span)?;
        copy(SectionKind::PcAnchors, sections.pc_anchors, &self.pc_table.anchors)?;
        copy(SectionKind::PcRecords, sections.pc_units, &self.pc_table.units)?;
        copy(SectionKind::GuestPages, sections.guest_pages, &self.guest_pages)?;
        copy(SectionKind::GuestMasks, sections.guest_masks, &self.guest_masks)?;
        copy(SectionKind::Functions, sections.functions, &self.functions)?;
        copy(SectionKind::LeftOut, sections.left_out, &self.left_out)?;
        copy(SectionKind::Metadata, sections.metadata, &self.metadata)?;
        copy(SectionKind::Code, sections.code, &self.code)?;
        copy(SectionKind::ModuleData, sections.module_data, &self.module_data)?;
        Ok(())
    }

    fn check(&self, image_span: u64) -> Result<(), WriteError> {
        let code_size = self.code.len() as u64;
        let wrong = |kind| move |(row, reason)| WriteError::Row { kind, row, reason };
        check_functions(&self.functions, image_span, code_size).map_err(wrong(SectionKind::Functions))?;
        check_pages(&self.guest_pages, image_span).map_err(wrong(SectionKind::GuestPages))?;
        check_masks(&self.guest_masks, image_span).map_err(wrong(SectionKind::GuestMasks))?;
        check_left_out(&self.left_out).map_err(wrong(SectionKind::LeftOut))
    }

    /// The whole file.
    pub fn to_file(&self, fields: &HeaderFields) -> Result<Vec<u8>, WriteError> {
        let span = fields.placement.image_span;
        let layout = Layout::new(&self.sizes(span))?;
        let too_large = WriteError::TooLarge { kind: SectionKind::PageSums, size: layout.file_size() };
        let mut buffer = vec![0; usize::try_from(layout.file_size()).map_err(|_| too_large)?];
        let mut writer = Writer::new(layout, &mut buffer)?;
        self.write(&mut writer.sections(), span)?;
        writer.finish(fields)?;
        Ok(buffer)
    }
}

fn copy<T: Copy>(kind: SectionKind, to: &mut [T], from: &[T]) -> Result<(), WriteError> {
    let (room, rows) = (to.len() as u64, from.len() as u64);
    if room != rows {
        return Err(WriteError::SectionSize { kind, room, rows });
    }
    to.copy_from_slice(from);
    Ok(())
}
