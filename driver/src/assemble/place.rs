//! Where pieces lie, and where guest code can be entered.

use super::Pieces;
use crate::account::charged;
use crate::object::View;
use anyhow::{Result, bail};
use causeway_cache_format::{HeaderFields, Placement};
use causeway_relocation::Bases;
use rayon::prelude::*;

/// Alignment of each piece, bytes: a cache line would cost 4 % of code size and gains nothing measurable in counts.
const PIECE_ALIGNMENT: usize = 16;

/// Guest bytes, as a binary logarithm, after which the next piece gets an alignment of [`STRETCH_ALIGNMENT`] bytes. Where the code of one
/// function grows or shrinks a little, only the pieces of its stretch move, and most of a cache stays as it was. This takes 0.2 %
/// of code size.
const STRETCH_SHIFT: u32 = 16;
const STRETCH_ALIGNMENT: usize = 512;

/// Pieces that one thread takes at a time.
const CHUNK: usize = 256;

/// Binary logarithm of the guest bytes that one slot of the entry table stands for: what is below fits a byte.
const GRANULE_SHIFT: u32 = u8::BITS;

/// Places of pieces in the code section.
#[derive(Default)]
pub(super) struct Places {
    /// Offset of each piece.
    pub(super) offsets: Vec<u32>,
    /// Bytes up to the end of the last.
    pub(super) code_size: u64,
    /// Number of the stretch of the last.
    stretch: u32,
}

impl Places {
    pub(super) fn new(pieces: &(impl Pieces + ?Sized)) -> Result<Self> {
        let mut places = Self { offsets: Vec::with_capacity(pieces.count() + 1), ..Self::default() };
        for piece in 0..pieces.count() {
            places.add(pieces.start(piece), pieces.code_size(piece))?;
        }
        Ok(places)
    }

    /// Places one more piece, of this guest offset and size, and gives its offset.
    pub(super) fn add(&mut self, start: u32, size: usize) -> Result<u32> {
        let last = std::mem::replace(&mut self.stretch, start >> STRETCH_SHIFT);
        self.place(size, if last == self.stretch { PIECE_ALIGNMENT } else { STRETCH_ALIGNMENT })
    }

    /// Places one more piece, behind all that have a guest offset, and gives its offset.
    pub(super) fn push(&mut self, size: usize) -> Result<u32> {
        self.place(size, PIECE_ALIGNMENT)
    }

    fn place(&mut self, size: usize, alignment: usize) -> Result<u32> {
        let offset = (self.code_size as usize).next_multiple_of(alignment);
        let end = offset + size.next_multiple_of(4);
        if end > i32::MAX as usize {
            bail!("the image's code is too large for one cache");
        }
        self.code_size = end as u64;
        self.offsets.push(offset as u32);
        Ok(offset as u32)
    }
}

/// Rows that `make(piece, rows)` gives for all pieces, in order, those of some pieces together.
fn gather<T: Send>(count: usize, make: impl Fn(usize, &mut Vec<T>) + Sync) -> Vec<Vec<T>> {
    let chunk = |chunk: usize| {
        let mut rows = Vec::new();
        (chunk * CHUNK..count.min((chunk + 1) * CHUNK)).for_each(|piece| make(piece, &mut rows));
        rows
    };
    (0..count.div_ceil(CHUNK)).into_par_iter().map(charged(chunk)).collect()
}

/// Guest and code offset of each entry, ascending: in lists of which each begins behind the one before.
fn sorted_entries(pieces: &(impl Pieces + ?Sized), offsets: &[u32]) -> Vec<Vec<(u32, u32)>> {
    let mut lists = gather(pieces.count(), |piece, rows| {
        pieces.entries(piece, &mut |guest_offset, local| rows.push((guest_offset, offsets[piece] + local)));
    });
    lists.par_iter_mut().for_each(charged(|list: &mut Vec<_>| list.sort_unstable()));
    // Pieces may be inside others.
    if !lists.iter().flat_map(|list| [list.first(), list.last()]).flatten().is_sorted() {
        let mut all = lists.concat();
        all.par_sort_unstable();
        lists = vec![all];
    }
    lists
}

/// Where guest code can be entered, for linking: for each granule of guest bytes its entries, ascending.
#[derive(Debug, Default)]
pub struct EntryTable {
    /// Number of each granule's first entry, and of all entries.
    starts: Vec<u32>,
    /// Guest offset of each entry in its granule.
    guest: Vec<u8>,
    /// Code offset of each entry; of several for a guest offset the least comes first.
    code: Vec<u32>,
    /// Exits for targets without code: guest and code offset, sorted. They are no entries: the dispatcher must not find
    /// them.
    exits: Vec<(u32, u32)>,
}

impl EntryTable {
    pub(super) fn new(pieces: &(impl Pieces + ?Sized), offsets: &[u32], fields: &HeaderFields) -> Self {
        let granules = (fields.placement.image_span >> GRANULE_SHIFT) as usize + 1;
        let entries = sorted_entries(pieces, offsets);
        let count = entries.iter().map(Vec::len).sum();
        let mut table = Self {
            starts: Vec::with_capacity(granules + 1),
            guest: Vec::with_capacity(count),
            code: Vec::with_capacity(count),
            exits: Vec::new(),
        };
        for &(guest_offset, code_offset) in entries.iter().flatten() {
            // Those beyond the image belong to no granule.
            let granule = ((guest_offset >> GRANULE_SHIFT) as usize).min(granules);
            if granule >= table.starts.len() {
                table.starts.resize(granule + 1, table.guest.len() as u32);
            }
            table.guest.push(guest_offset as u8);
            table.code.push(code_offset);
        }
        table.starts.resize(granules + 1, count as u32);
        table
    }

    /// Code offset of the code for a guest offset.
    pub fn find(&self, guest_offset: u32) -> Option<u32> {
        let granule = (guest_offset >> GRANULE_SHIFT) as usize;
        let (first, end) = (*self.starts.get(granule)? as usize, *self.starts.get(granule + 1)? as usize);
        let found = self.guest.get(first..end)?.iter().position(|low| *low == guest_offset as u8)?;
        Some(self.code[first + found])
    }

    /// Code offset of the code for a guest offset, or of the exit that stands for it.
    pub(super) fn find_any(&self, guest_offset: u32) -> Option<u32> {
        self.find(guest_offset).or_else(|| {
            let found = self.exits.binary_search_by_key(&guest_offset, |exit| exit.0).ok()?;
            Some(self.exits[found].1)
        })
    }

    /// Does an exit stand for a guest offset?
    pub(super) fn is_exit(&self, guest_offset: u32) -> bool {
        self.exits.binary_search_by_key(&guest_offset, |exit| exit.0).is_ok()
    }

    /// Direct targets of pieces that have no code, sorted.
    pub(super) fn missing(&self, pieces: &(impl Pieces + ?Sized)) -> Vec<u32> {
        let mut missing = gather(pieces.count(), |piece, rows| {
            pieces.targets(piece, &mut |target| rows.extend(self.find(target).is_none().then_some(target)));
        })
        .concat();
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
        static NONE: EntryTable =
            EntryTable { starts: Vec::new(), guest: Vec::new(), code: Vec::new(), exits: Vec::new() };
        Self { bases: placement.bases(placement.image_base, code_size), table: &NONE }
    }
}

impl Link<'_> {
    /// Code offset for a direct branch to a guest offset: its code, or an exit to the dispatcher.
    pub fn entry(&self, guest_offset: u32) -> Option<u32> {
        self.table.find_any(guest_offset)
    }
}
