//! Where pieces lie, and where guest code can be entered.

use super::Pieces;
use crate::object::View;
use anyhow::{Result, bail};
use causeway_cache_format::{HeaderFields, IndexEntry, Placement};
use causeway_relocation::Bases;
use rayon::prelude::*;
use std::ops::Range;

/// Alignment of each piece, bytes: a cache line would cost 4 % of code size and gains nothing measurable in counts.
const PIECE_ALIGNMENT: usize = 16;

/// Pieces that one thread takes at a time.
const CHUNK: usize = 256;

/// Binary logarithm of the guest bytes that one slot of the entry table stands for.
const GRANULE_SHIFT: u32 = 8;

/// Places of pieces in the code section.
pub(super) struct Places {
    /// Offset of each piece.
    pub(super) offsets: Vec<u32>,
    /// Bytes up to the end of the last.
    pub(super) code_size: u64,
}

impl Places {
    pub(super) fn new(pieces: &(impl Pieces + ?Sized)) -> Result<Self> {
        let mut places = Self { offsets: Vec::with_capacity(pieces.count() + 1), code_size: 0 };
        for piece in 0..pieces.count() {
            places.push(pieces.code_size(piece))?;
        }
        Ok(places)
    }

    /// Places one more piece and gives its offset.
    pub(super) fn push(&mut self, size: usize) -> Result<u32> {
        let offset = (self.code_size as usize).next_multiple_of(PIECE_ALIGNMENT);
        let end = offset + size.next_multiple_of(4);
        if end > i32::MAX as usize {
            bail!("the image's code is too large for one cache");
        }
        self.code_size = end as u64;
        self.offsets.push(offset as u32);
        Ok(offset as u32)
    }
}

/// Rows that `make(piece, rows)` gives for all pieces, in order.
fn gather<T: Send>(count: usize, make: impl Fn(usize, &mut Vec<T>) + Sync) -> Vec<T> {
    let chunks: Vec<Vec<T>> = (0..count.div_ceil(CHUNK))
        .into_par_iter()
        .map(|chunk| {
            let mut rows = Vec::new();
            (chunk * CHUNK..count.min((chunk + 1) * CHUNK)).for_each(|piece| make(piece, &mut rows));
            rows
        })
        .collect();
    let mut all = Vec::with_capacity(chunks.iter().map(Vec::len).sum());
    chunks.into_iter().for_each(|rows| all.extend(rows));
    all
}

/// All entries of all pieces, in the order of the pieces. Counted first, so that no row is in memory twice.
fn entries(pieces: &(impl Pieces + ?Sized), offsets: &[u32]) -> Vec<IndexEntry> {
    let chunks: Vec<_> =
        (0..pieces.count()).step_by(CHUNK).map(|start| start..pieces.count().min(start + CHUNK)).collect();
    let count = |chunk: &Range<usize>| {
        let mut count = 0;
        chunk.clone().for_each(|piece| pieces.entries(piece, &mut |_, _| count += 1));
        count
    };
    let counts: Vec<usize> = chunks.par_iter().map(count).collect();
    let mut entries = vec![IndexEntry { guest_offset: 0, code_offset: 0 }; counts.iter().sum()];
    let mut jobs = Vec::with_capacity(chunks.len());
    let mut rest = &mut entries[..];
    for (chunk, count) in chunks.into_iter().zip(counts) {
        let (room, after) = rest.split_at_mut(count);
        jobs.push((chunk, room));
        rest = after;
    }
    jobs.into_par_iter().for_each(|(chunk, room)| {
        let mut slots = room.iter_mut();
        for piece in chunk {
            pieces.entries(piece, &mut |guest_offset, local| {
                if let Some(slot) = slots.next() {
                    *slot = IndexEntry { guest_offset, code_offset: offsets[piece] + local };
                }
            });
        }
    });
    entries
}

/// Where guest code can be entered, for linking.
#[derive(Debug, Default)]
pub struct EntryTable {
    /// Sorted by guest offset, which are distinct.
    entries: Vec<IndexEntry>,
    /// For each granule of guest bytes, the number of its first entry.
    starts: Vec<u32>,
    /// Exits for targets without code: guest and code offset, sorted. They are no entries: the dispatcher must not find
    /// them.
    exits: Vec<(u32, u32)>,
}

impl EntryTable {
    pub(super) fn new(pieces: &(impl Pieces + ?Sized), offsets: &[u32], fields: &HeaderFields) -> Self {
        let mut entries = entries(pieces, offsets);
        if !entries.is_sorted() {
            entries.par_sort_unstable();
        }
        entries.dedup_by_key(|entry| entry.guest_offset);
        let granules = (fields.placement.image_span >> GRANULE_SHIFT) as usize + 1;
        let mut starts = Vec::with_capacity(granules + 1);
        for (number, entry) in (0..).zip(&entries) {
            let granule = (entry.guest_offset >> GRANULE_SHIFT) as usize;
            starts.resize(starts.len().max(granule.min(granules) + 1), number);
        }
        starts.resize(granules + 1, entries.len() as u32);
        Self { entries, starts, exits: Vec::new() }
    }

    /// Code offset of the code for a guest offset.
    pub fn find(&self, guest_offset: u32) -> Option<u32> {
        let granule = (guest_offset >> GRANULE_SHIFT) as usize;
        let first = *self.starts.get(granule)? as usize;
        let end = self.starts.get(granule + 1).map_or(self.entries.len(), |end| *end as usize);
        let near = self.entries.get(first..end)?;
        let found = near.binary_search_by_key(&guest_offset, |entry| entry.guest_offset).ok()?;
        Some(near[found].code_offset)
    }

    /// Code offset of the code for a guest offset, or of the exit that stands for it.
    pub(super) fn find_any(&self, guest_offset: u32) -> Option<u32> {
        self.find(guest_offset).or_else(|| {
            let found = self.exits.binary_search_by_key(&guest_offset, |exit| exit.0).ok()?;
            Some(self.exits[found].1)
        })
    }

    /// Direct targets of pieces that have no code, sorted.
    pub(super) fn missing(&self, pieces: &(impl Pieces + ?Sized)) -> Vec<u32> {
        let mut missing = gather(pieces.count(), |piece, rows| {
            pieces.targets(piece, &mut |target| rows.extend(self.find(target).is_none().then_some(target)));
        });
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    /// Makes known the exits, an object that lies at `base` of the code.
    pub(super) fn set_exits(&mut self, exits: &View<'_>, base: u32) {
        self.exits = exits.entries().map(|(guest, local)| (guest, base + local)).collect();
        self.exits.sort_unstable();
    }
}

/// What a piece needs to resolve its sites.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    /// Addresses of image, code and module data as placed.
    pub bases: Bases,
    pub(super) table: &'a EntryTable,
}

impl Link<'static> {
    /// For pieces that refer to no other, in a code section of `code_size` bytes.
    pub fn without_entries(placement: &Placement, code_size: u64) -> Self {
        static NONE: EntryTable = EntryTable { entries: Vec::new(), starts: Vec::new(), exits: Vec::new() };
        Self { bases: placement.bases(placement.image_base, code_size), table: &NONE }
    }
}

impl Link<'_> {
    /// Code offset for a direct branch to a guest offset: its code, or an exit to the dispatcher.
    pub fn entry(&self, guest_offset: u32) -> Option<u32> {
        self.table.find_any(guest_offset)
    }
}
