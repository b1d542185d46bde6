//! Objects: translated regions as bytes, before they have a place.
//!
//! A worker leaves each region's code and tables as one object. Objects go straight into a file ([`spool`]), so a build
//! holds no code in memory; the cache is linked from there. Kept beside the cache, the same file lets the next build take over
//! every region whose inputs did not change: an object knows its plan and every range of the image that was looked at
//! while it was made ([`inputs`]), and a [`roster`] at the end of the file knows which objects the last build ended with.
//!
//! An object is a head, then tables of fixed-width rows, then code. All numbers are little endian, guest addresses are
//! offsets from the image's base.
//!
//! **Errors**: a file of objects is foreign data. [`View::parse`] checks its sum and all bounds and gives an [`ObjectError`].

mod encode;
mod file;
pub mod inputs;
pub mod roster;
pub mod spool;

pub use encode::{append, encode};
pub use file::{Found, ObjectFile};

use self::inputs::{Inputs, Planned};
use causeway_cache_format::{PAGE_SIZE, Strand};
use causeway_frontend_x86::discover::{Findings, RegionPlan};
use causeway_image::GuestImage;
use causeway_relocation::{Record, RelocationKind, Target};
use std::ops::Range;
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::byteorder::little_endian::{U32, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// Why bytes are no object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ObjectError {
    /// They end too early.
    #[error("object at offset {0:#x} is truncated")]
    Truncated(usize),
    /// Their sum is not that of the head.
    #[error("object at offset {0:#x} has a wrong checksum")]
    Sum(usize),
    /// A table's contents mean nothing.
    #[error("object for guest offset {0:#x} has a row without meaning")]
    Row(u32),
}

/// Two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct Pair {
    /// The first.
    pub first: U32,
    /// The second.
    pub second: U32,
}

/// A relocation record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Relocation {
    site: U32,
    target: U32,
    kind: u8,
    class: u8,
}

/// Start of an object that belongs to no region.
const NOWHERE: u32 = u32::MAX;

/// Start of an object.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Head {
    /// XXH3-64 of everything after this field.
    sum: U64,
    /// Bytes of the whole object.
    size: U32,
    start: U32,
    plan: U64,
    contents: U64,
    end: U32,
    is_sized: U32,
    plan_entries: U32,
    known: U32,
    instructions: U32,
    entries: U32,
    heads: U32,
    targets: U32,
    covered: U32,
    reads: U32,
    relocations: U32,
    strand: U32,
    left_out: U32,
    code: U32,
}

/// A table of an object, in their order.
#[derive(Clone, Copy)]
enum Table {
    PlanEntries,
    Known,
    Entries,
    Heads,
    Targets,
    Covered,
    Reads,
    Relocations,
    Strand,
    LeftOut,
    Code,
}

impl Head {
    /// Number of rows of each table, and bytes of a row.
    const fn tables(&self) -> [(U32, u64); 11] {
        let (number, pair) = (size_of::<U32>() as u64, size_of::<Pair>() as u64);
        [
            (self.plan_entries, number),
            (self.known, number),
            (self.entries, pair),
            (self.heads, number),
            (self.targets, number),
            (self.covered, pair),
            (self.reads, pair),
            (self.relocations, size_of::<Relocation>() as u64),
            (self.strand, 1),
            (self.left_out, 1),
            (self.code, 1),
        ]
    }

    /// Bytes of the head and of the first so many tables.
    #[inline]
    fn size_up_to(&self, tables: usize) -> u64 {
        let tables = self.tables().into_iter().take(tables);
        size_of::<Self>() as u64 + tables.map(|(count, size)| u64::from(count.get()) * size).sum::<u64>()
    }
}

/// An object in place. There are many, so all but its bytes follows from its head.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// INVARIANT: as many as the head and its tables take.
    bytes: &'a [u8],
    head: &'a Head,
}

impl<'a> View<'a> {
    /// The object at `offset` of `bytes`, its sum checked.
    ///
    /// # Errors
    /// [`ObjectError`].
    pub fn parse(bytes: &'a [u8], offset: usize) -> Result<Self, ObjectError> {
        let view = Self::own(bytes, offset)?;
        let summed = xxh3_64(&view.bytes[size_of::<U64>()..]) == view.head.sum.get();
        if summed { Ok(view) } else { Err(ObjectError::Sum(offset)) }
    }

    /// The object at `offset` of bytes that this process wrote: its sum is not checked.
    ///
    /// # Errors
    /// [`ObjectError::Truncated`].
    pub fn own(bytes: &'a [u8], offset: usize) -> Result<Self, ObjectError> {
        let truncated = ObjectError::Truncated(offset);
        let (head, _) = Head::ref_from_prefix(bytes.get(offset..).ok_or(truncated)?).map_err(|_| truncated)?;
        let end = offset.checked_add(head.size.get() as usize).ok_or(truncated)?;
        let bytes = bytes.get(offset..end).ok_or(truncated)?;
        let is_whole = head.size_up_to(head.tables().len()) == bytes.len() as u64;
        if is_whole { Ok(Self { bytes, head }) } else { Err(truncated) }
    }

    /// The rows of a table.
    #[inline]
    fn rows<T: FromBytes + Immutable + KnownLayout + Unaligned>(&self, table: Table) -> &'a [T] {
        let start = self.head.size_up_to(table as usize) as usize;
        let count = self.head.tables()[table as usize].0.get() as usize;
        let rows = self.bytes.get(start..).and_then(|rest| <[T]>::ref_from_prefix_with_elems(rest, count).ok());
        rows.map_or(&[], |(rows, _)| rows)
    }

    fn numbers(&self, table: Table) -> &'a [U32] {
        self.rows(table)
    }

    fn pairs(&self, table: Table) -> impl ExactSizeIterator<Item = (u32, u32)> + 'a {
        self.rows::<Pair>(table).iter().map(|pair| (pair.first.get(), pair.second.get()))
    }

    fn relocation_rows(&self) -> &'a [Relocation] {
        self.rows(Table::Relocations)
    }

    /// The whole object.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Guest offset of the region's entry.
    pub fn start(&self) -> u32 {
        self.head.start.get()
    }

    /// Was nothing executable found at the start? Such an object has no code and no place.
    pub fn is_empty(&self) -> bool {
        self.head.heads.get() == 0
    }

    /// Guest instructions translated.
    pub fn instructions(&self) -> u32 {
        self.head.instructions.get()
    }

    /// Number of blocks.
    pub fn blocks(&self) -> usize {
        self.head.heads.get() as usize
    }

    /// ARM64 code, not linked.
    pub fn code(&self) -> &'a [u8] {
        self.rows(Table::Code)
    }

    /// Number of places where the code may be entered.
    pub fn entry_count(&self) -> usize {
        self.head.entries.get() as usize
    }

    /// Guest offset and code offset of each place where the code may be entered.
    pub fn entries(&self) -> impl Iterator<Item = (u32, u32)> + 'a {
        self.pairs(Table::Entries)
    }

    /// Guest offset and size of each range that the code was made from.
    pub fn covered(&self) -> impl ExactSizeIterator<Item = (u32, u32)> + 'a {
        self.pairs(Table::Covered)
    }

    /// Boundaries of guest instructions and places of entry; `None` where there are none.
    pub fn strand(&self) -> Option<Strand<'a>> {
        Strand::parse(self.rows(Table::Strand))
    }

    /// Relocation records that the file keeps; offsets count from the object's code. A row without meaning is left to
    /// [`relocations`](Self::relocations).
    pub fn kept_relocations(&self) -> impl Iterator<Item = Record> + 'a {
        self.relocation_rows().iter().filter_map(Relocation::record).filter(Record::must_be_kept)
    }

    /// Relocation records; offsets count from the object's code.
    ///
    /// # Errors
    /// [`ObjectError::Row`].
    pub fn relocations(&self) -> impl Iterator<Item = Result<Record, ObjectError>> + 'a {
        let error = ObjectError::Row(self.start());
        self.relocation_rows().iter().map(move |row| row.record().ok_or(error))
    }

    /// Guest offsets of direct branches' targets.
    pub fn entry_targets(&self) -> impl Iterator<Item = u32> + 'a {
        let entry = |row: &&Relocation| row.class == class::ENTRY;
        self.relocation_rows().iter().filter(entry).map(|row| row.target.get())
    }

    /// Places left out: reason and count.
    pub fn left_out(&self) -> impl Iterator<Item = (&'a str, u64)> {
        let lines = std::str::from_utf8(self.rows(Table::LeftOut)).unwrap_or_default().lines();
        lines.filter_map(|line| line.split_once(' ')).filter_map(|(count, reason)| Some((reason, count.parse().ok()?)))
    }

    /// The plan that it was made for.
    pub fn planned(&self) -> Planned {
        let numbers = |rows: &[U32]| rows.iter().map(|row| row.get()).collect();
        Planned {
            hash: self.head.plan.get(),
            end: self.head.end.get(),
            is_sized: self.head.is_sized.get() != 0,
            entries: numbers(self.rows(Table::PlanEntries)),
            known: numbers(self.rows(Table::Known)),
        }
    }

    /// What it was made from.
    pub fn inputs(&self) -> Inputs {
        Inputs { plan: self.planned(), contents: self.head.contents.get(), reads: self.pairs(Table::Reads).collect() }
    }

    /// The plan as discovery has it, of an image at `base`.
    pub fn plan(&self, base: u64) -> RegionPlan {
        let address = |offset: U32| base + u64::from(offset.get());
        RegionPlan {
            start: address(self.head.start),
            end: address(self.head.end),
            entries: self.numbers(Table::PlanEntries).iter().copied().map(address).collect(),
            sized: self.head.is_sized.get() != 0,
        }
    }

    /// Was a block of another region known here, a guest offset, before it was made?
    pub fn is_known(&self, guest_offset: u32) -> bool {
        self.numbers(Table::Known).binary_search_by_key(&guest_offset, |known| known.get()).is_ok()
    }

    /// Hash of the plan that it was made for.
    pub fn plan_hash(&self) -> u64 {
        self.head.plan.get()
    }

    /// Does `holds` hold for every page, by its number, of which something was read while it was made?
    pub fn pages_read_are(&self, holds: impl Fn(usize) -> bool) -> bool {
        self.pairs(Table::Reads).all(|(start, size)| {
            (start as usize / PAGE_SIZE..(start as usize + size as usize).div_ceil(PAGE_SIZE)).all(&holds)
        })
    }

    /// Would it be made the same way again?
    pub fn is_unchanged(&self, image: &dyn GuestImage) -> bool {
        inputs::contents(image, self.pairs(Table::Reads)) == self.head.contents.get()
    }

    /// Does discovery learn the same from another object?
    pub fn has_summary_of(&self, other: &Self) -> bool {
        [Table::Heads, Table::Targets, Table::Covered].into_iter().all(|table| self.is_same(other, table))
    }

    /// Has it the same rows in a table as another object?
    fn is_same(&self, other: &Self, table: Table) -> bool {
        self.bytes_of(table) == other.bytes_of(table)
    }

    fn bytes_of(&self, table: Table) -> &'a [u8] {
        let [start, end] = [table as usize, table as usize + 1].map(|tables| self.head.size_up_to(tables) as usize);
        &self.bytes[start..end]
    }

    /// Is it made from the same ranges as another object?
    pub fn covers_as(&self, other: &Self) -> bool {
        self.is_same(other, Table::Covered)
    }

    /// Guest offset of the start of each block.
    pub fn head_offsets(&self) -> impl Iterator<Item = u32> + 'a {
        self.numbers(Table::Heads).iter().map(|head| head.get())
    }

    /// Guest offset of each direct target outside the region.
    pub fn target_offsets(&self) -> impl Iterator<Item = u32> + 'a {
        self.numbers(Table::Targets).iter().map(|target| target.get())
    }

    /// Guest offsets that the region may reach over: blocks in this range that were known before it are among its inputs.
    pub fn range(&self) -> Range<u32> {
        self.start()..self.head.end.get().max(self.start())
    }

    /// Is all that a cache's tables know of it as in another object?
    pub fn has_tables_of(&self, other: &Self) -> bool {
        let tables = [Table::Heads, Table::Covered, Table::Entries, Table::Strand, Table::LeftOut];
        tables.into_iter().all(|table| self.is_same(other, table))
            && self.head.instructions == other.head.instructions
            && self.kept_relocations().eq(other.kept_relocations())
            && self.head.code == other.head.code
    }

    /// Tells what discovery needs to know, for an image at `base`.
    pub fn tell(&self, base: u64, found: &mut Findings) {
        let address = |offset: u32| base + u64::from(offset);
        self.head_offsets().for_each(|head| found.add_head(address(head)));
        self.target_offsets().for_each(|target| found.add_target(address(target)));
        self.covered().for_each(|(start, size)| found.add_covered(address(start), size));
    }
}

/// Numbers of target classes in objects.
mod class {
    pub(super) const IMAGE: u8 = 0;
    pub(super) const CODE: u8 = 1;
    pub(super) const ENTRY: u8 = 2;
    pub(super) const MODULE_DATA: u8 = 3;
}

impl Relocation {
    fn new(record: &Record) -> Self {
        let (class, target) = match record.target {
            Target::Image(offset) => (class::IMAGE, offset),
            Target::Code(offset) => (class::CODE, offset),
            Target::Entry(offset) => (class::ENTRY, offset),
            Target::ModuleData(offset) => (class::MODULE_DATA, offset),
        };
        Self { site: record.site.into(), target: target.into(), kind: record.kind as u8, class }
    }

    fn record(&self) -> Option<Record> {
        let offset = self.target.get();
        let target = match self.class {
            class::IMAGE => Target::Image(offset),
            class::CODE => Target::Code(offset),
            class::ENTRY => Target::Entry(offset),
            class::MODULE_DATA => Target::ModuleData(offset),
            _ => return None,
        };
        Some(Record { site: self.site.get(), kind: RelocationKind::from_raw(self.kind)?, target })
    }
}
