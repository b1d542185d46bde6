//! Tables that follow from code: measured in a first pass, so that the file can be laid out, and written in a second one.
//!
//! Both passes go through the code page by page, in any order and on any threads, and give the same bytes however the work is
//! divided.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use causeway_relocation::{PageRecords, Workers, page_count, page_index};
use zerocopy::byteorder::little_endian::U32;

use crate::PAGE_SIZE;
use crate::code_page::CodePage;
use crate::error::WriteError;
use crate::function::{self, Function};
use crate::header::TableFacts;
use crate::index;
use crate::layout::Sizes;
use crate::page_run::PageRun;
use crate::pc_table::{self, NO_GUEST, PcPoint, Symbols};
use crate::section::SectionKind;
use crate::writer::Sections;

/// Pages that one job covers.
const PAGES_OF_JOB: usize = 64;

/// The code of a cache as its tables see it. It is asked for some dozens of pages at a time, in any order and from many
/// threads. Relocation records come from [`PageRecords`]; before the code is linked, a record whose target is not
/// known yet may name any other of the same class.
pub trait CodeSource: PageRecords + Sync {
    /// Bytes of code, a multiple of 4.
    fn code_size(&self) -> u64;

    /// Number of guest functions.
    fn function_count(&self) -> u32;

    /// The boundaries on some pages of the code.
    fn points(&self, pages: Range<u32>) -> Points;

    /// The functions that have code on one of some pages, sorted.
    fn functions(&self, pages: Range<u32>) -> Vec<Function>;
}

/// Boundaries of guest instructions on some pages of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Points {
    /// Guest offset of the last boundary before the pages, or [`NO_GUEST`].
    pub before: u32,
    /// Sorted by code offset; of several at one code offset the last one is the instruction that the code belongs to. Code
    /// before the first boundary of all belongs to no guest instruction.
    pub list: Vec<PcPoint>,
}

impl Points {
    /// The boundaries on one page, and the guest offset of the last one before it.
    fn of_page(&self, page: u32) -> (u32, &[PcPoint]) {
        let start = u64::from(page) * PAGE_SIZE as u64;
        let before = |end: u64| self.list.partition_point(|point| u64::from(point.code_offset) < end);
        let (first, end) = (before(start), before(start + PAGE_SIZE as u64));
        let current = first.checked_sub(1).map_or(self.before, |before| self.list[before].guest_offset);
        (current, &self.list[first..end.max(first)])
    }
}

/// The tables of a cache's code, measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    code_size: u64,
    image_span: u64,
    rows: Vec<CodePage>,
    index: Vec<U32>,
    index_starts: u64,
    dependencies: Vec<PageRun>,
    facts: TableFacts,
}

/// What one job measures.
#[derive(Clone, Debug, Default)]
struct Measured {
    /// Bytes of PC records, guest offset at the start, and number of dependencies, of each page.
    pages: Vec<(usize, u32, usize)>,
    dependencies: Vec<PageRun>,
    /// Granules and pages.
    pairs: Vec<(u32, u32)>,
    entries: u32,
    any_base: bool,
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
        let symbols = Symbols::ORDINARY;
        let relocations = page_index::starts(source, code_size, workers)?;
        let count = page_count(code_size) as usize;
        let mut jobs: Vec<Result<Measured, WriteError>> = vec![Ok(Measured::default()); count.div_ceil(PAGES_OF_JOB)];
        workers.for_each(jobs.iter_mut().enumerate().collect(), |(job, slot): (usize, &mut Result<_, _>)| {
            let first = job * PAGES_OF_JOB;
            *slot = measure(source, image_span, &symbols, first as u32..count.min(first + PAGES_OF_JOB) as u32);
        });
        let facts = TableFacts { any_base: true, entries: 0, functions: source.function_count(), symbols };
        let index_starts = index::start_count(image_span, code_size);
        let (rows, index, dependencies) = (Vec::with_capacity(count + 1), Vec::new(), Vec::new());
        let mut plan = Self { code_size, image_span, rows, index, index_starts, dependencies, facts };
        plan.add_up(jobs, &relocations)?;
        Ok(plan)
    }

    fn add_up(&mut self, jobs: Vec<Result<Measured, WriteError>>, relocations: &[u32]) -> Result<(), WriteError> {
        let (mut pc_records, mut dependencies, mut pairs) = (0u64, 0, Vec::new());
        let mut starts = relocations.iter();
        let mut row = |pc_records: u64, guest_offset: u32, dependencies: usize| -> Result<CodePage, WriteError> {
            let too_large = WriteError::TooLarge { kind: SectionKind::PcRecords, size: pc_records };
            Ok(CodePage {
                pc_records: u32::try_from(pc_records).map_err(|_| too_large)?.into(),
                guest_offset: guest_offset.into(),
                relocations: starts.next().copied().unwrap_or(0).into(),
                dependencies: (dependencies as u32).into(),
            })
        };
        for job in jobs {
            let job = job?;
            for (bytes, guest_offset, runs) in job.pages {
                self.rows.push(row(pc_records, guest_offset, dependencies)?);
                (pc_records, dependencies) = (pc_records + bytes as u64, dependencies + runs);
            }
            self.dependencies.extend(job.dependencies);
            self.facts.entries += job.entries;
            self.facts.any_base &= job.any_base;
            pairs.extend(job.pairs);
        }
        self.rows.push(row(pc_records, NO_GUEST, dependencies)?);
        pairs.sort_unstable();
        pairs.dedup();
        self.index = index::build(&pairs, self.index_starts);
        Ok(())
    }

    /// The sizes that follow from code; the caller adds those of the other sections.
    pub fn sizes(&self) -> Sizes {
        let end = self.rows.last();
        Sizes {
            image_span: self.image_span,
            code: self.code_size,
            pc_records: end.map_or(0, |row| row.pc_records.get().into()),
            index_runs: self.index.len() as u64 - self.index_starts,
            dependencies: self.dependencies.len() as u64,
            relocations: end.map_or(0, |row| row.relocations.get().into()),
            ..Sizes::default()
        }
    }

    /// Number of entries.
    pub fn entries(&self) -> u32 {
        self.facts.entries
    }

    pub(crate) fn facts(&self) -> &TableFacts {
        &self.facts
    }

    /// Writes all tables of the code into a file that was laid out with [`sizes`](Self::sizes). `source` is the one that
    /// was measured, its targets known.
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
        let starts: Vec<u32> = self.rows.iter().map(|row| row.relocations.get()).collect();
        page_index::pack(source, &starts, sections.relocations, workers)?;
        self.write_pc_records(source, sections.pc_records, workers)
    }

    fn write_pc_records<S: CodeSource, W: Workers>(
        &self,
        source: &S,
        room: &mut [u8],
        workers: &W,
    ) -> Result<(), WriteError> {
        let pages = self.rows.len() - 1;
        let (mut jobs, mut rest, mut at) = (Vec::new(), room, 0);
        for first in (0..pages).step_by(PAGES_OF_JOB) {
            let end = self.rows[pages.min(first + PAGES_OF_JOB)].pc_records.get() as usize;
            let kind = SectionKind::PcRecords;
            let short = WriteError::SectionSize { kind, room: rest.len() as u64, rows: (end - at) as u64 };
            let (own, after) = rest.split_at_mut_checked(end - at).ok_or(short)?;
            jobs.push((first, own));
            (rest, at) = (after, end);
        }
        let mut outcomes = vec![Ok(()); jobs.len()];
        let jobs = jobs.into_iter().zip(&mut outcomes).collect();
        workers.for_each(jobs, |((first, room), outcome): ((usize, &mut [u8]), &mut Result<(), WriteError>)| {
            *outcome = self.encode_pages(source, first, room);
        });
        outcomes.into_iter().collect()
    }

    fn encode_pages<S: CodeSource>(&self, source: &S, first: usize, mut room: &mut [u8]) -> Result<(), WriteError> {
        let end = (self.rows.len() - 1).min(first + PAGES_OF_JOB);
        let points = source.points(first as u32..end as u32);
        for (page, pair) in (first as u32..).zip(self.rows[first..=end].windows(2)) {
            let length = (pair[1].pc_records.get() - pair[0].pc_records.get()) as usize;
            let (own, rest) = core::mem::take(&mut room).split_at_mut(length);
            let (current, points) = points.of_page(page);
            pc_table::encode_page(&self.facts.symbols, page, current, points.iter().copied(), own)?;
            room = rest;
        }
        Ok(())
    }
}

/// Measures some pages.
fn measure<S: CodeSource>(source: &S, span: u64, symbols: &Symbols, pages: Range<u32>) -> Result<Measured, WriteError> {
    let shift = index::granule_shift(span, source.code_size());
    let mut measured = Measured::default();
    let (points, functions) = (source.points(pages.clone()), source.functions(pages.clone()));
    check_functions(&functions, span, source.code_size())?;
    measured.any_base = source.records(pages.clone()).iter().all(|record| record.kind.is_relative());
    for page in pages {
        let (current, points) = points.of_page(page);
        let size = pc_table::page_size(symbols, page, current, points.iter().copied())?;
        let known = measured.dependencies.len();
        append_dependencies(&mut measured.dependencies, function::on_page(&functions, page).map(Function::guest_pages));
        let first_pair = measured.pairs.len();
        for point in points {
            check_point(point, span, source.code_size())?;
            if point.entry {
                measured.entries += 1;
                measured.pairs.push((point.guest_offset >> shift, page));
            }
        }
        measured.pairs[first_pair..].sort_unstable();
        dedup_from(&mut measured.pairs, first_pair);
        measured.pages.push((size, current, measured.dependencies.len() - known));
    }
    Ok(measured)
}

fn check_functions(functions: &[Function], span: u64, code_size: u64) -> Result<(), WriteError> {
    let kind = SectionKind::Dependencies;
    function::check_functions(functions, span, code_size).map_err(|(row, reason)| WriteError::Row { kind, row, reason })
}

fn check_point(point: &PcPoint, span: u64, code_size: u64) -> Result<(), WriteError> {
    let kind = SectionKind::PcRecords;
    let row = u64::from(point.code_offset);
    if row >= code_size {
        return Err(WriteError::Row { kind, row, reason: "has a code offset outside of the code" });
    }
    if point.guest_offset != NO_GUEST && u64::from(point.guest_offset) >= span {
        return Err(WriteError::Row { kind, row, reason: "has a guest offset outside of the image" });
    }
    Ok(())
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

/// Removes what repeats its predecessor, from position `first` on.
fn dedup_from<T: PartialEq + Copy>(list: &mut Vec<T>, first: usize) {
    let mut kept = first;
    for at in first..list.len() {
        if kept == first || list[kept - 1] != list[at] {
            list[kept] = list[at];
            kept += 1;
        }
    }
    list.truncate(kept);
}

pub(crate) fn copy<T: Copy>(kind: SectionKind, to: &mut [T], from: &[T]) -> Result<(), WriteError> {
    let (room, rows) = (to.len() as u64, from.len() as u64);
    if room != rows {
        return Err(WriteError::SectionSize { kind, room, rows });
    }
    to.copy_from_slice(from);
    Ok(())
}
