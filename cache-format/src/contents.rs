//! Both passes at once, for callers that have everything in memory.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use causeway_relocation::{OneThread, PageRecords, Record, SortedRecords};

use crate::PAGE_SIZE;
use crate::error::WriteError;
use crate::function::{self, Function, check_functions};
use crate::guest_page::{GuestMask, GuestPage, check_masks, check_pages};
use crate::header::HeaderFields;
use crate::layout::{Layout, Sizes};
use crate::left_out::{LeftOut, check_left_out};
use crate::pc_table::{NO_GUEST, PcPoint, Strand, Strands, WIDEST_GAP};
use crate::plan::{CodeSource, Plan, copy};
use crate::seal::Seal;
use crate::section::SectionKind;
use crate::writer::{Sections, Writer};

/// Everything that goes into a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Code, a multiple of 4 bytes.
    pub code: Vec<u8>,
    /// Initial module data.
    pub module_data: Vec<u8>,
    /// Boundaries of guest instructions, sorted by code offset.
    pub points: Vec<PcPoint>,
    /// Guest pages, sorted by page.
    pub guest_pages: Vec<GuestPage>,
    /// Guest relocation sites, sorted by offset.
    pub guest_masks: Vec<GuestMask>,
    /// Functions, sorted.
    pub functions: Vec<Function>,
    /// Relocations, sorted by site.
    pub relocations: Vec<Record>,
    /// Reasons, sorted by name.
    pub left_out: Vec<LeftOut>,
    /// Metadata text, made by [`metadata`](crate::metadata::encode).
    pub metadata: Vec<u8>,
}

/// Contents whose rules have been checked.
struct Source<'a> {
    contents: &'a Contents,
    relocations: SortedRecords<'a>,
    /// The strands of the boundaries, one behind the other, and where each begins.
    strands: Vec<u8>,
    starts: Vec<usize>,
}

impl Contents {
    /// The whole file, with plain sums.
    pub fn to_file(&self, fields: &HeaderFields) -> Result<Vec<u8>, WriteError> {
        self.to_sealed_file(fields, &Seal::Plain)
    }

    /// The whole file.
    pub fn to_sealed_file(&self, fields: &HeaderFields, seal: &Seal) -> Result<Vec<u8>, WriteError> {
        let span = fields.placement.image_span;
        self.check(span)?;
        let code_size = self.code.len() as u64;
        let lists = [&self.relocations[..]];
        let (strands, starts) = self.strands()?;
        let source = Source { contents: self, relocations: SortedRecords::new(&lists, code_size)?, strands, starts };
        let plan = Plan::new(&source, span, &OneThread)?;
        let layout = Layout::new(&self.sizes(&plan))?;
        let too_large = WriteError::TooLarge { kind: SectionKind::PageSums, size: layout.file_size() };
        let mut buffer = vec![0; usize::try_from(layout.file_size()).map_err(|_| too_large)?];
        let mut writer = Writer::new(layout, &mut buffer)?;
        let mut sections = writer.sections();
        plan.write(&source, &self.guest_pages, &mut sections, &OneThread)?;
        self.write(&mut sections)?;
        writer.finish_with(fields, &plan, seal, &OneThread)?;
        Ok(buffer)
    }

    /// The boundaries as strands, which are no wider than they may be.
    fn strands(&self) -> Result<(Vec<u8>, Vec<usize>), WriteError> {
        let (mut bytes, mut starts) = (Vec::new(), Vec::new());
        for points in self.points.chunk_by(|before, point| point.code_offset - before.code_offset <= WIDEST_GAP) {
            starts.push(bytes.len());
            Strand::encode(points, &mut bytes)?;
        }
        starts.push(bytes.len());
        Ok((bytes, starts))
    }

    /// The numbers that the layout is made from.
    fn sizes(&self, plan: &Plan) -> Sizes {
        Sizes {
            module_data: self.module_data.len() as u64,
            guest_pages: self.guest_pages.len() as u64,
            guest_masks: self.guest_masks.len() as u64,
            left_out: self.left_out.len() as u64,
            metadata: self.metadata.len() as u64,
            ..plan.sizes()
        }
    }

    /// Copies what does not follow from the code into its sections.
    fn write(&self, sections: &mut Sections<'_>) -> Result<(), WriteError> {
        copy(SectionKind::GuestMasks, sections.guest_masks, &self.guest_masks)?;
        copy(SectionKind::LeftOut, sections.left_out, &self.left_out)?;
        copy(SectionKind::Metadata, sections.metadata, &self.metadata)?;
        copy(SectionKind::Code, sections.code, &self.code)?;
        copy(SectionKind::ModuleData, sections.module_data, &self.module_data)
    }

    fn check(&self, image_span: u64) -> Result<(), WriteError> {
        let code_size = self.code.len() as u64;
        let wrong = |kind| move |(row, reason)| WriteError::Row { kind, row, reason };
        check_functions(&self.functions, image_span, code_size).map_err(wrong(SectionKind::Dependencies))?;
        check_pages(&self.guest_pages, 0..image_span).map_err(wrong(SectionKind::GuestGroups))?;
        check_masks(&self.guest_masks, image_span).map_err(wrong(SectionKind::GuestMasks))?;
        check_left_out(&self.left_out).map_err(wrong(SectionKind::LeftOut))?;
        let unsorted = self.points.windows(2).position(|pair| pair[0].code_offset > pair[1].code_offset);
        let outside = |point: &PcPoint| {
            let guest = u64::from(point.guest_offset);
            u64::from(point.code_offset) >= code_size || (point.guest_offset != NO_GUEST && guest >= image_span)
        };
        match unsorted.or_else(|| self.points.iter().position(outside)) {
            Some(row) => {
                Err(wrong(SectionKind::CodeGroups)((row as u64, "is out of order or outside of code or image")))
            }
            None => Ok(()),
        }
    }
}

impl PageRecords for Source<'_> {
    fn records(&self, pages: Range<u32>, take: &mut dyn FnMut(&Record)) {
        self.relocations.records(pages, take);
    }
}

impl CodeSource for Source<'_> {
    fn code_size(&self) -> u64 {
        self.contents.code.len() as u64
    }

    fn function_count(&self) -> u32 {
        let mut functions = self.contents.functions.iter().map(|function| function.code_offset).collect::<Vec<_>>();
        functions.dedup();
        functions.len() as u32
    }

    fn strands(&self, _: Range<u32>) -> Strands<'_> {
        let strand = |pair: &[usize]| Some((0, Strand::parse(&self.strands[pair[0]..pair[1]])?));
        Strands { before: NO_GUEST, list: self.starts.windows(2).filter_map(strand).collect() }
    }

    fn entries(&self, pages: Range<u32>, take: &mut dyn FnMut(u32, u32)) {
        let points = &self.contents.points;
        let before = |page: u32| {
            let end = u64::from(page) * PAGE_SIZE as u64;
            points.partition_point(|point| u64::from(point.code_offset) < end)
        };
        let entries = points[before(pages.start)..before(pages.end)].iter().filter(|point| point.entry);
        entries.for_each(|point| take(point.guest_offset, point.code_offset));
    }

    fn functions(&self, pages: Range<u32>) -> Vec<Function> {
        function::on_pages(&self.contents.functions, pages).copied().collect()
    }
}
