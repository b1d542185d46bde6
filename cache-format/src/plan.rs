//! Tables that follow from code: measured in a first pass, so that the file can be laid out, and written in a second one.
//!
//! Both passes go through the code page by page, in any order and on any threads, and give the same bytes however the work is
//! divided.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use causeway_relocation::page_index::{self, PackedPages};
use causeway_relocation::{PageRecords, Workers, page_count};
use zerocopy::IntoBytes as _;
use zerocopy::byteorder::little_endian::U32;

use crate::PAGE_SIZE;
use crate::code_page::{self, CodePage};
use crate::error::WriteError;
use crate::function::{self, Function};
use crate::group::{self, GroupStart, Groups};
use crate::guest_page::GuestPage;
use crate::header::TableFacts;
use crate::index::{self, Index};
use crate::layout::Sizes;
use crate::page_run::PageRun;
use crate::page_set::{self, PageSet};
use crate::page_tables::PageTables;
use crate::pc_table::{self, Count, NO_GUEST, Splice, Strands, Symbols};
use crate::section::SectionKind;
use crate::writer::Sections;

/// Pages that one job covers: whole groups.
const PAGES_OF_JOB: usize = 2 * group::CODE_PAGES as usize;
/// Rows of a group of pages, and of a job.
const ROWS_OF_GROUP: usize = group::CODE_PAGES as usize + 1;
const ROWS_OF_JOB: usize = PAGES_OF_JOB / group::CODE_PAGES as usize * ROWS_OF_GROUP;

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

    /// What the tables of another cache say of some pages, if all of it is the same here. It is copied then, and all but the entries is
    /// not asked for.
    fn known_tables(&self, pages: Range<u32>) -> Option<Vec<PageTables<'_>>> {
        let _ = pages;
        None
    }
}

/// The tables of a cache's code, measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    code_size: u64,
    image_span: u64,
    /// In the order of the file: of each group those of its pages, and the one that ends it.
    rows: Vec<CodePage>,
    index: Index,
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
        let rows = Vec::with_capacity(count + count.div_ceil(ROWS_OF_GROUP - 1));
        let (index, dependencies, relocations) = (Index::default(), Vec::new(), Vec::with_capacity(jobs.len()));
        let mut plan = Self { code_size, image_span, rows, index, dependencies, relocations, facts };
        plan.add_up(jobs)?;
        Ok(plan)
    }

    fn add_up(&mut self, jobs: Vec<Result<Measured, WriteError>>) -> Result<(), WriteError> {
        let count = jobs.iter().flatten().map(|job| job.pairs.len()).sum();
        let (mut ends, mut pairs) = (Ends::default(), Vec::with_capacity(count));
        let mut left = page_count(self.code_size);
        for job in jobs {
            let job = job?;
            let mut rest = &job.dependencies[..];
            for (page, relocations) in job.pages.iter().zip(&job.relocations.sizes) {
                let (own, after) = rest.split_at(page.dependencies as usize);
                if self.rows.len() % ROWS_OF_GROUP == ROWS_OF_GROUP - 1 {
                    self.rows.push(ends.row(page.guest_offset, page_set::NONE.into())?);
                }
                if self.rows.len().is_multiple_of(ROWS_OF_GROUP) {
                    ends.code_groups += code_page::head_size(left.min(group::CODE_PAGES.into()) * PAGE_SIZE as u64);
                }
                self.rows.push(ends.row(page.guest_offset, PageSet::make(own, &mut self.dependencies))?);
                ends.code_groups += u64::from(page.pc_records);
                ends.relocations += u64::from(*relocations);
                (rest, left) = (after, left - 1);
            }
            self.facts.entries += job.entries;
            self.facts.any_base &= job.relocations.all_relative;
            self.relocations.push(job.relocations);
            pairs.extend(job.pairs);
        }
        if !self.rows.is_empty() {
            self.rows.push(ends.row(NO_GUEST, page_set::NONE.into())?);
        }
        pairs.sort_unstable();
        pairs.dedup();
        self.index = index::build(&pairs, index::head_count(self.image_span, self.code_size));
        Ok(())
    }

    /// The sizes that follow from code; the caller adds those of the other sections.
    pub fn sizes(&self) -> Sizes {
        let end = self.rows.last();
        let code_groups = end.map_or(0, |row| row.pc_records.get().into());
        Sizes {
            image_span: self.image_span,
            code: self.code_size,
            pc_records: code_groups - code_page::head_size(self.code_size),
            index_lists: self.index.lists.len() as u64,
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

    /// Writes all tables of the code, and `guest_pages` beside them, into a file that was laid out with [`sizes`](Self::sizes).
    /// `source` is the one that was measured.
    ///
    /// # Errors
    /// Where the sections have other sizes or the source is another one.
    pub fn write<S: CodeSource, W: Workers>(
        &self,
        source: &S,
        guest_pages: &[GuestPage],
        sections: &mut Sections<'_>,
        workers: &W,
    ) -> Result<(), WriteError> {
        let starts = self.write_guest_groups(guest_pages, sections.guest_groups)?;
        copy(SectionKind::Groups, sections.groups, &starts)?;
        copy(SectionKind::IndexLists, sections.index_lists, &self.index.lists)?;
        copy(SectionKind::Dependencies, sections.dependencies, &self.dependencies)?;
        let (mut code_groups, mut relocations) = (&mut *sections.code_groups, &mut *sections.relocations);
        let count = page_count(self.code_size) as usize;
        let (mut rooms, mut at) = (Vec::with_capacity(self.relocations.len()), 0);
        for (job, (rows, packed)) in self.rows.chunks(ROWS_OF_JOB).zip(&self.relocations).enumerate() {
            let own = split(SectionKind::Relocations, &mut relocations, packed.bytes.len())?;
            copy(SectionKind::Relocations, own, &packed.bytes)?;
            let end = rows.last().map_or(at, |row| row.pc_records.get() as usize);
            rooms.push((pages_of_job(job, count), rows, split(SectionKind::CodeGroups, &mut code_groups, end - at)?));
            at = end;
        }
        let mut outcomes = vec![Ok(()); rooms.len()];
        let jobs = rooms.into_iter().zip(&mut outcomes).collect();
        workers.for_each(jobs, |((pages, rows, room), outcome): (Room<'_>, &mut Result<(), WriteError>)| {
            let records = match source.known_tables(pages.clone()) {
                Some(tables) => tables.iter().flat_map(|page| page.pc_records).copied().collect(),
                None => pc_table::encode_pages(&source.strands(pages.clone()), pages),
            };
            *outcome = write_code_groups(rows, &records, room);
        });
        outcomes.into_iter().collect()
    }

    /// Writes the parts of the groups with granules and guest pages; gives where all parts begin, and end.
    fn write_guest_groups(&self, pages: &[GuestPage], mut room: &mut [u8]) -> Result<Vec<GroupStart>, WriteError> {
        let kind = SectionKind::GuestGroups;
        let groups = Groups::new(self.image_span, self.code_size);
        let mut code_ends = self.rows.chunks(ROWS_OF_GROUP).filter_map(|rows| rows.last());
        let (mut starts, mut rest, mut at) = (vec![GroupStart::default()], pages, 0u64);
        for group in 0..groups.count {
            let granules = groups.granules_of(group);
            let heads = &self.index.heads[granules.start as usize..granules.end as usize];
            let end = groups.guest_bytes(group).end;
            let count = rest.partition_point(|row| u64::from(row.page.get()) * (PAGE_SIZE as u64) < end);
            let (own, after) = rest.split_at(count);
            for bytes in [heads.as_bytes(), own.as_bytes()] {
                split(kind, &mut room, bytes.len())?.copy_from_slice(bytes);
                at += bytes.len() as u64;
            }
            let guest = u32::try_from(at).map_err(|_| WriteError::TooLarge { kind, size: at })?;
            let code = code_ends.next().map_or(0.into(), |row| row.pc_records);
            starts.push(GroupStart { guest: guest.into(), code });
            rest = after;
        }
        if rest.is_empty() && room.is_empty() {
            return Ok(starts);
        }
        Err(WriteError::SectionSize { kind, room: room.len() as u64, rows: rest.len() as u64 })
    }
}

/// The pages of a job, their rows, and the place of their groups in the file.
type Room<'a> = (Range<u32>, &'a [CodePage], &'a mut [u8]);

/// Writes the groups with these rows and records.
fn write_code_groups(rows: &[CodePage], mut records: &[u8], mut room: &mut [u8]) -> Result<(), WriteError> {
    let kind = SectionKind::CodeGroups;
    for rows in rows.chunks(ROWS_OF_GROUP) {
        split(kind, &mut room, size_of_val(rows))?.copy_from_slice(rows.as_bytes());
        let size = rows.last().map_or(0, |end| (end.pc_records.get() - rows[0].pc_records.get()) as usize);
        let wrong = WriteError::SectionSize { kind, room: size as u64, rows: records.len() as u64 };
        let (own, after) = records.split_at_checked(size).ok_or(wrong)?;
        split(kind, &mut room, size)?.copy_from_slice(own);
        records = after;
    }
    if records.is_empty() {
        return Ok(());
    }
    Err(WriteError::SectionSize { kind, room: room.len() as u64, rows: records.len() as u64 })
}

fn pages_of_job(job: usize, count: usize) -> Range<u32> {
    let first = job * PAGES_OF_JOB;
    first as u32..count.min(first + PAGES_OF_JOB) as u32
}

/// Where the tables of the pages so far end.
#[derive(Default)]
struct Ends {
    code_groups: u64,
    relocations: u64,
}

impl Ends {
    /// The row of the next page.
    fn row(&self, guest_offset: u32, dependencies: U32) -> Result<CodePage, WriteError> {
        let offset = |kind, size| u32::try_from(size).map_err(|_| WriteError::TooLarge { kind, size });
        Ok(CodePage {
            pc_records: offset(SectionKind::CodeGroups, self.code_groups)?.into(),
            guest_offset: guest_offset.into(),
            relocations: offset(SectionKind::Relocations, self.relocations)?.into(),
            dependencies: PageRun::of(dependencies),
        })
    }
}

/// Splits `size` bytes off what is left of a section.
fn split<'a>(kind: SectionKind, rest: &mut &'a mut [u8], size: usize) -> Result<&'a mut [u8], WriteError> {
    let wrong = WriteError::SectionSize { kind, room: rest.len() as u64, rows: size as u64 };
    let (own, after) = core::mem::take(rest).split_at_mut_checked(size).ok_or(wrong)?;
    *rest = after;
    Ok(own)
}

/// Measures some pages.
fn measure<S: CodeSource>(source: &S, span: u64, pages: Range<u32>) -> Result<Measured, WriteError> {
    let mut measured = match source.known_tables(pages.clone()) {
        Some(tables) => measure_known(&tables, pages.start)?,
        None => measure_tables(source, span, pages.clone())?,
    };
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

/// All but entries, as another cache has it.
fn measure_known(tables: &[PageTables<'_>], first: u32) -> Result<Measured, WriteError> {
    let relocations = page_index::packed(first, tables.iter().map(|page| page.relocations))?;
    let mut measured = Measured { relocations, ..Measured::default() };
    for page in tables {
        measured.dependencies.extend_from_slice(page.dependencies);
        measured.pages.push(MeasuredPage {
            pc_records: page.pc_records.len() as u32,
            dependencies: page.dependencies.len() as u32,
            guest_offset: page.guest_offset,
        });
    }
    Ok(measured)
}

/// All but entries.
fn measure_tables<S: CodeSource>(source: &S, span: u64, pages: Range<u32>) -> Result<Measured, WriteError> {
    let (strands, functions) = (source.strands(pages.clone()), source.functions(pages.clone()));
    check_functions(&functions, span, source.code_size())?;
    let relocations = page_index::pack(source, pages.clone())?;
    let mut measured = Measured { relocations, ..Measured::default() };
    let (mut splice, mut count) = (Splice::new(&strands, pages.start), Count::default());
    for page in pages {
        let (known, guest_offset) = (measured.dependencies.len(), splice.current());
        splice.page(page, &mut count);
        append_dependencies(&mut measured.dependencies, function::on_page(&functions, page).map(Function::guest_pages));
        measured.pages.push(MeasuredPage {
            pc_records: count.bytes_of_page()?,
            dependencies: (measured.dependencies.len() - known) as u32,
            guest_offset,
        });
    }
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
