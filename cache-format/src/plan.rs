//! Tables that follow from code: measured in a first pass, so that the file can be laid out, and written in a second one.
//!
//! Both passes go through the code page by page, in any order and on any threads, and give the same bytes however the work is
//! divided.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use causeway_relocation::page_index::{self, PackedPages};
use causeway_relocation::{PageRecords, Workers, page_count};
use zerocopy::byteorder::little_endian::U32;

use crate::PAGE_SIZE;
use crate::code_page::CodePage;
use crate::error::WriteError;
use crate::function::{self, Function};
use crate::header::TableFacts;
use crate::index;
use crate::layout::Sizes;
use crate::page_run::PageRun;
use crate::page_set::{self, PageSet};
use crate::pc_table::{self, Count, NO_GUEST, Splice, Strands, Symbols};
use crate::section::SectionKind;
use crate::writer::Sections;

/// Pages that one job covers.
const PAGES_OF_JOB: usize = 64;

/// The code of a cache as its tables see it. It is asked for some dozens of pages at a time, in any order and from many
/// threads, and gives the same each time. Relocation records come from [`PageRecords`].
pub trait CodeSource: PageRecords + Sync {
    /// Bytes of code, a multiple of 4.
    fn code_size(&self) -> u64;

    /// Number of guest functions.
    fn function_count(&self) -> u32;

    /// The boundaries of the pieces that have code on some pages.
    fn strands(&self, pages: Range<u32>) -> Strands<'_>;

    /// Calls `take(guest offset, code offset)` for each entry on some pages: the boundaries that are entries.
    fn entries(&self, pages: Range<u32>, take: &mut dyn FnMut(u32, u32));

    /// The functions that have code on one of some pages, sorted.
    fn functions(&self, pages: Range<u32>) -> Vec<Function>;
}

/// The tables of a cache's code, measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    code_size: u64,
    image_span: u64,
    rows: Vec<CodePage>,
    index: Vec<U32>,
    index_heads: u64,
    /// Lists of guest pages.
    dependencies: Vec<U32>,
    /// Relocation records of each job, packed: they are about one byte each, so they are kept rather than made again.
    relocations: Vec<PackedPages>,
    facts: TableFacts,
}

/// What one job measures.
#[derive(Clone, Debug, Default)]
struct Measured {
    pages: Vec<MeasuredPage>,
    dependencies: Vec<PageRun>,
    /// Granules and pages.
    pairs: Vec<(u32, u32)>,
    entries: u32,
    relocations: PackedPages,
}

/// What belongs to one page of code.
#[derive(Clone, Copy, Debug)]
struct MeasuredPage {
    /// Bytes of PC records.
    pc_records: u32,
    /// Number of runs of guest pages.
    dependencies: u32,
    /// Guest offset that covers its first byte.
    guest_offset: u32,
}

impl Plan {
    /// Measures the tables of `source` for an image of `image_span` bytes.
    ///
    /// # Errors
    /// Where the source breaks a rule, or a table is too large.
    pub fn new<S: CodeSource, W: Workers>(source: &S, image_span: u64, workers: &W) -> Result<Self, WriteError> {
        let code_size = source.code_size();
        if code_size > u64::from(u32::MAX) {
            return Err(WriteError::TooLarge { kind: SectionKind::Code, size: code_size });
        }
        let count = page_count(code_size) as usize;
        let mut jobs: Vec<Result<Measured, WriteError>> = vec![Ok(Measured::default()); count.div_ceil(PAGES_OF_JOB)];
        workers.for_each(jobs.iter_mut().enumerate().collect(), |(job, slot): (usize, &mut Result<_, _>)| {
            *slot = measure(source, image_span, pages_of_job(job, count));
        });
        let facts =
            TableFacts { any_base: true, entries: 0, functions: source.function_count(), symbols: Symbols::ORDINARY };
        let index_heads = index::head_count(image_span, code_size);
        let (rows, index, dependencies) = (Vec::with_capacity(count + 1), Vec::new(), Vec::new());
        let relocations = Vec::with_capacity(jobs.len());
        let mut plan = Self { code_size, image_span, rows, index, index_heads, dependencies, relocations, facts };
        plan.add_up(jobs)?;
        Ok(plan)
    }

    fn add_up(&mut self, jobs: Vec<Result<Measured, WriteError>>) -> Result<(), WriteError> {
        let count = jobs.iter().flatten().map(|job| job.pairs.len()).sum();
        let (mut ends, mut pairs) = (Ends::default(), Vec::with_capacity(count));
        for job in jobs {
            let job = job?;
            let mut rest = &job.dependencies[..];
            for (page, relocations) in job.pages.iter().zip(&job.relocations.sizes) {
                let (own, after) = rest.split_at(page.dependencies as usize);
                self.rows.push(ends.row(page.guest_offset, PageSet::make(own, &mut self.dependencies))?);
                ends.pc_records += u64::from(page.pc_records);
                ends.relocations += u64::from(*relocations);
                rest = after;
            }
            self.facts.entries += job.entries;
            self.facts.any_base &= job.relocations.all_relative;
            self.relocations.push(job.relocations);
            pairs.extend(job.pairs);
        }
        self.rows.push(ends.row(NO_GUEST, page_set::NONE.into())?);
        pairs.sort_unstable();
        pairs.dedup();
        self.index = index::build(&pairs, self.index_heads);
        Ok(())
    }

    /// The sizes that follow from code; the caller adds those of the other sections.
    pub fn sizes(&self) -> Sizes {
        let end = self.rows.last();
        Sizes {
            image_span: self.image_span,
            code: self.code_size,
            pc_records: end.map_or(0, |row| row.pc_records.get().into()),
            index_lists: self.index.len() as u64 - self.index_heads,
            dependencies: self.dependencies.len() as u64,
            relocations: end.map_or(0, |row| row.relocations.get().into()),
            ..Sizes::default()
        }
    }

    /// Number of entries.
    pub fn entries(&self) -> u32 {
        self.facts.entries
    }

    /// Number of relocation records.
    pub fn relocations(&self) -> u64 {
        self.relocations.iter().map(|job| job.count).sum()
    }

    pub(crate) fn facts(&self) -> &TableFacts {
        &self.facts
    }

    /// Writes all tables of the code into a file that was laid out with [`sizes`](Self::sizes). `source` is the one that
    /// was measured.
    ///
    /// # Errors
    /// Where the sections have other sizes or the source is another one.
    pub fn write<S: CodeSource, W: Workers>(
        &self,
        source: &S,
        sections: &mut Sections<'_>,
        workers: &W,
    ) -> Result<(), WriteError> {
        copy(SectionKind::CodePages, sections.code_pages, &self.rows)?;
        copy(SectionKind::Index, sections.index, &self.index)?;
        copy(SectionKind::Dependencies, sections.dependencies, &self.dependencies)?;
        let (mut pc_records, mut relocations) = (&mut *sections.pc_records, &mut *sections.relocations);
        let count = self.rows.len() - 1;
        let mut rooms = Vec::with_capacity(self.relocations.len());
        for (job, packed) in self.relocations.iter().enumerate() {
            let pages = pages_of_job(job, count);
            let (first, end) = (&self.rows[pages.start as usize], &self.rows[pages.end as usize]);
            let relocations = split(SectionKind::Relocations, &mut relocations, first.relocations, end.relocations)?;
            copy(SectionKind::Relocations, relocations, &packed.bytes)?;
            let room = split(SectionKind::PcRecords, &mut pc_records, first.pc_records, end.pc_records)?;
            rooms.push((pages, room));
        }
        let mut outcomes = vec![Ok(()); rooms.len()];
        let jobs = rooms.into_iter().zip(&mut outcomes).collect();
        workers.for_each(jobs, |((pages, room), outcome): (Room<'_>, &mut Result<(), WriteError>)| {
            let bytes = pc_table::encode_pages(&source.strands(pages.clone()), pages);
            *outcome = copy(SectionKind::PcRecords, room, &bytes);
        });
        outcomes.into_iter().collect()
    }
}

/// The pages of a job, and the place of their PC records in the file.
type Room<'a> = (Range<u32>, &'a mut [u8]);

fn pages_of_job(job: usize, count: usize) -> Range<u32> {
    let first = job * PAGES_OF_JOB;
    first as u32..count.min(first + PAGES_OF_JOB) as u32
}

/// Where the tables of the pages so far end.
#[derive(Default)]
struct Ends {
    pc_records: u64,
    relocations: u64,
}

impl Ends {
    /// The row of the next page.
    fn row(&self, guest_offset: u32, dependencies: U32) -> Result<CodePage, WriteError> {
        let offset = |kind, size| u32::try_from(size).map_err(|_| WriteError::TooLarge { kind, size });
        Ok(CodePage {
            pc_records: offset(SectionKind::PcRecords, self.pc_records)?.into(),
            guest_offset: guest_offset.into(),
            relocations: offset(SectionKind::Relocations, self.relocations)?.into(),
            dependencies: PageRun::of(dependencies),
        })
    }
}

/// Splits the bytes from `start` to `end` of a section off what is left of it.
fn split<'a>(kind: SectionKind, rest: &mut &'a mut [u8], start: U32, end: U32) -> Result<&'a mut [u8], WriteError> {
    let (room, rows) = (rest.len() as u64, u64::from(end.get()) - u64::from(start.get()));
    let (own, after) = core::mem::take(rest).split_at_mut_checked(rows as usize).ok_or(WriteError::SectionSize {
        kind,
        room,
        rows,
    })?;
    *rest = after;
    Ok(own)
}

/// Measures some pages.
fn measure<S: CodeSource>(source: &S, span: u64, pages: Range<u32>) -> Result<Measured, WriteError> {
    let (strands, functions) = (source.strands(pages.clone()), source.functions(pages.clone()));
    check_functions(&functions, span, source.code_size())?;
    let relocations = page_index::pack(source, pages.clone())?;
    let mut measured = Measured { relocations, ..Measured::default() };
    let (mut splice, mut count) = (Splice::new(&strands, pages.start), Count::default());
    for page in pages.clone() {
        let (known, guest_offset) = (measured.dependencies.len(), splice.current());
        splice.page(page, &mut count);
        append_dependencies(&mut measured.dependencies, function::on_page(&functions, page).map(Function::guest_pages));
        measured.pages.push(MeasuredPage {
            pc_records: count.bytes_of_page()?,
            dependencies: (measured.dependencies.len() - known) as u32,
            guest_offset,
        });
    }
    let shift = index::granule_shift(span, source.code_size());
    source.entries(pages, &mut |guest_offset, code_offset| {
        measured.entries += 1;
        let pair = (guest_offset >> shift, code_offset / PAGE_SIZE as u32);
        if measured.pairs.last() != Some(&pair) {
            measured.pairs.push(pair);
        }
    });
    measured.pairs.sort_unstable();
    measured.pairs.dedup();
    measured.pairs.shrink_to_fit();
    Ok(measured)
}

fn check_functions(functions: &[Function], span: u64, code_size: u64) -> Result<(), WriteError> {
    let kind = SectionKind::Dependencies;
    function::check_functions(functions, span, code_size).map_err(|(row, reason)| WriteError::Row { kind, row, reason })
}

/// Appends the runs of the pages in `ranges`.
fn append_dependencies(runs: &mut Vec<PageRun>, ranges: impl Iterator<Item = Range<u32>>) {
    let mut ranges: Vec<Range<u32>> = ranges.collect();
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    let mut next = 0;
    let pages = ranges.into_iter().flat_map(|range| {
        let fresh = range.start.max(next)..range.end;
        next = next.max(range.end);
        fresh
    });
    PageRun::append(runs, pages);
}

pub(crate) fn copy<T: Copy>(kind: SectionKind, to: &mut [T], from: &[T]) -> Result<(), WriteError> {
    let (room, rows) = (to.len() as u64, from.len() as u64);
    if room != rows {
        return Err(WriteError::SectionSize { kind, room, rows });
    }
    to.copy_from_slice(from);
    Ok(())
}
