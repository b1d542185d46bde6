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

pub use encode::encode;
pub use file::{Found, ObjectFile};

use self::inputs::{Inputs, Planned};
use causeway_cache_format::{PAGE_SIZE, Strand};
use causeway_frontend_x86::discover::{RegionPlan, RegionSummary};
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

/// An object in place.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    bytes: &'a [u8],
    head: &'a Head,
    plan_entries: &'a [U32],
    known: &'a [U32],
    entries: &'a [Pair],
    heads: &'a [U32],
    targets: &'a [U32],
    covered: &'a [Pair],
    reads: &'a [Pair],
    relocations: &'a [Relocation],
    strand: &'a [u8],
    left_out: &'a [u8],
    code: &'a [u8],
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
        Self::split(head, bytes.get(offset..end).ok_or(truncated)?).ok_or(truncated)
    }

    fn split(head: &'a Head, bytes: &'a [u8]) -> Option<Self> {
        let (plan_entries, rest) = rows(bytes.get(size_of::<Head>()..)?, head.plan_entries)?;
        let (known, rest) = rows(rest, head.known)?;
        let (entries, rest) = rows(rest, head.entries)?;
        let (heads, rest) = rows(rest, head.heads)?;
        let (targets, rest) = rows(rest, head.targets)?;
        let (covered, rest) = rows(rest, head.covered)?;
        let (reads, rest) = rows(rest, head.reads)?;
        let (relocations, rest) = rows(rest, head.relocations)?;
        let (strand, rest) = rows(rest, head.strand)?;
        let (left_out, rest) = rows(rest, head.left_out)?;
        let (code, rest) = rows(rest, head.code)?;
        let view = Self {
            bytes,
            head,
            plan_entries,
            known,
            entries,
            heads,
            targets,
            covered,
            reads,
            relocations,
            strand,
            left_out,
            code,
        };
        rest.is_empty().then_some(view)
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
        self.heads.is_empty()
    }

    /// Guest instructions translated.
    pub fn instructions(&self) -> u32 {
        self.head.instructions.get()
    }

    /// Number of blocks.
    pub fn blocks(&self) -> usize {
        self.heads.len()
    }

    /// ARM64 code, not linked.
    pub fn code(&self) -> &'a [u8] {
        self.code
    }

    /// Number of places where the code may be entered.
    pub fn entry_count(&self) -> usize {
        self.entries.len()
    }

    /// Guest offset and code offset of each place where the code may be entered.
    pub fn entries(&self) -> impl Iterator<Item = (u32, u32)> + 'a {
        pairs(self.entries)
    }

    /// Guest offset and size of each range that the code was made from.
    pub fn covered(&self) -> impl ExactSizeIterator<Item = (u32, u32)> + 'a {
        pairs(self.covered)
    }

    /// Boundaries of guest instructions and places of entry; `None` where there are none.
    pub fn strand(&self) -> Option<Strand<'a>> {
        Strand::parse(self.strand)
    }

    /// Relocation records that the file keeps; offsets count from the object's code. A row without meaning is left to
    /// [`relocations`](Self::relocations).
    pub fn kept_relocations(&self) -> impl Iterator<Item = Record> + 'a {
        self.relocations.iter().filter_map(Relocation::record).filter(Record::must_be_kept)
    }

    /// Relocation records; offsets count from the object's code.
    ///
    /// # Errors
    /// [`ObjectError::Row`].
    pub fn relocations(&self) -> impl Iterator<Item = Result<Record, ObjectError>> + 'a {
        let error = ObjectError::Row(self.start());
        self.relocations.iter().map(move |row| row.record().ok_or(error))
    }

    /// Guest offsets of direct branches' targets.
    pub fn entry_targets(&self) -> impl Iterator<Item = u32> + 'a {
        let entry = |row: &&Relocation| row.class == class::ENTRY;
        self.relocations.iter().filter(entry).map(|row| row.target.get())
    }

    /// Places left out: reason and count.
    pub fn left_out(&self) -> impl Iterator<Item = (&'a str, u64)> {
        let lines = std::str::from_utf8(self.left_out).unwrap_or_default().lines();
        lines.filter_map(|line| line.split_once(' ')).filter_map(|(count, reason)| Some((reason, count.parse().ok()?)))
    }

    /// The plan that it was made for.
    pub fn planned(&self) -> Planned {
        let numbers = |rows: &[U32]| rows.iter().map(|row| row.get()).collect();
        Planned {
            hash: self.head.plan.get(),
            end: self.head.end.get(),
            is_sized: self.head.is_sized.get() != 0,
            entries: numbers(self.plan_entries),
            known: numbers(self.known),
        }
    }

    /// What it was made from.
    pub fn inputs(&self) -> Inputs {
        Inputs { plan: self.planned(), contents: self.head.contents.get(), reads: pairs(self.reads).collect() }
    }

    /// The plan as discovery has it, of an image at `base`.
    pub fn plan(&self, base: u64) -> RegionPlan {
        let address = |offset: U32| base + u64::from(offset.get());
        RegionPlan {
            start: address(self.head.start),
            end: address(self.head.end),
            entries: self.plan_entries.iter().copied().map(address).collect(),
            sized: self.head.is_sized.get() != 0,
        }
    }

    /// Was a block of another region known here, a guest offset, before it was made?
    pub fn is_known(&self, guest_offset: u32) -> bool {
        self.known.binary_search_by_key(&guest_offset, |known| known.get()).is_ok()
    }

    /// Hash of the plan that it was made for.
    pub fn plan_hash(&self) -> u64 {
        self.head.plan.get()
    }

    /// Does `holds` hold for every page, by its number, of which something was read while it was made?
    pub fn pages_read_are(&self, holds: impl Fn(usize) -> bool) -> bool {
        self.reads.iter().all(|read| {
            let (start, size) = (read.first.get() as usize, read.second.get() as usize);
            (start / PAGE_SIZE..(start + size).div_ceil(PAGE_SIZE)).all(&holds)
        })
    }

    /// Would it be made the same way again?
    pub fn is_unchanged(&self, image: &dyn GuestImage) -> bool {
        let reads = self.reads.iter().map(|pair| (pair.first.get(), pair.second.get()));
        inputs::contents(image, reads) == self.head.contents.get()
    }

    /// Does discovery learn the same from another object?
    pub fn has_summary_of(&self, other: &Self) -> bool {
        self.heads == other.heads && self.targets == other.targets && self.covered == other.covered
    }

    /// Is it made from the same ranges as another object?
    pub fn covers_as(&self, other: &Self) -> bool {
        self.covered == other.covered
    }

    /// Guest offset of the start of each block.
    pub fn head_offsets(&self) -> impl Iterator<Item = u32> + 'a {
        self.heads.iter().map(|head| head.get())
    }

    /// Guest offset of each direct target outside the region.
    pub fn target_offsets(&self) -> impl Iterator<Item = u32> + 'a {
        self.targets.iter().map(|target| target.get())
    }

    /// Guest offsets that the region may reach over: blocks in this range that were known before it are among its inputs.
    pub fn range(&self) -> Range<u32> {
        self.start()..self.head.end.get().max(self.start())
    }

    /// Is all that a cache's tables know of it as in another object?
    pub fn has_tables_of(&self, other: &Self) -> bool {
        self.heads == other.heads
            && self.covered == other.covered
            && self.head.instructions == other.head.instructions
            && self.entries == other.entries
            && self.kept_relocations().eq(other.kept_relocations())
            && self.strand == other.strand
            && self.left_out == other.left_out
            && self.code.len() == other.code.len()
    }

    /// What discovery needs to know, for an image at `base`.
    pub fn summary(&self, base: u64) -> RegionSummary {
        let address = |offset: &U32| base + u64::from(offset.get());
        RegionSummary {
            heads: self.heads.iter().map(address).collect(),
            targets: self.targets.iter().map(address).collect(),
            covered: self.covered().map(|(start, size)| (base + u64::from(start), size)).collect(),
        }
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

/// The first `count` rows and what follows them.
fn rows<T: FromBytes + Immutable + KnownLayout + Unaligned>(bytes: &[u8], count: U32) -> Option<(&[T], &[u8])> {
    <[T]>::ref_from_prefix_with_elems(bytes, count.get() as usize).ok()
}

fn pairs(rows: &[Pair]) -> impl ExactSizeIterator<Item = (u32, u32)> + '_ {
    rows.iter().map(|pair| (pair.first.get(), pair.second.get()))
}
