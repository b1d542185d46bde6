//! Where pieces lie, and where guest code can be entered.

use super::Pieces;
use crate::account::charged;
use crate::object::View;
use anyhow::{Result, bail};
use causeway_cache_format::{HeaderFields, Placement};
use causeway_relocation::Bases;
use rayon::prelude::*;
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};

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

/// Calls `take(guest offset, code offset)` for each entry, in any order, on all threads. `offsets` has the place of each piece.
fn for_each_entry(pieces: &(impl Pieces + ?Sized), offsets: &[u32], take: impl Fn(u32, u32) + Sync) {
    let chunk = |(number, offsets): (usize, &[u32])| {
        for (piece, base) in (number * CHUNK..).zip(offsets) {
            pieces.entries(piece, &mut |guest_offset, local| take(guest_offset, base + local));
        }
    };
    offsets.par_chunks(CHUNK).enumerate().for_each(charged(chunk));
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
        // Entries beyond the image belong to no granule.
        let granule = |guest_offset: u32| ((guest_offset >> GRANULE_SHIFT) as usize).min(granules);
        let mut next: Vec<AtomicU32> = (0..=granules).map(|_| AtomicU32::new(0)).collect();
        for_each_entry(pieces, offsets, |guest_offset, _| {
            next[granule(guest_offset)].fetch_add(1, Ordering::Relaxed);
        });
        let mut sum = 0;
        for count in next.iter_mut().map(AtomicU32::get_mut) {
            sum += std::mem::replace(count, sum);
        }
        let guest: Vec<AtomicU8> = (0..sum).map(|_| AtomicU8::new(0)).collect();
        let code: Vec<AtomicU32> = (0..sum).map(|_| AtomicU32::new(0)).collect();
        for_each_entry(pieces, offsets, |guest_offset, code_offset| {
            let place = next[granule(guest_offset)].fetch_add(1, Ordering::Relaxed) as usize;
            guest[place].store(guest_offset as u8, Ordering::Relaxed);
            code[place].store(code_offset, Ordering::Relaxed);
        });
        // Each granule's start has become its end, which is the start of the next.
        let mut starts: Vec<u32> = next.into_iter().map(AtomicU32::into_inner).collect();
        starts.rotate_right(1);
        starts[0] = 0;
        let mut guest: Vec<u8> = guest.into_iter().map(AtomicU8::into_inner).collect();
        let mut code: Vec<u32> = code.into_iter().map(AtomicU32::into_inner).collect();
        sort_granules(&starts, &mut guest, &mut code);
        Self { starts, guest, code, exits: Vec::new() }
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

/// Granules that one thread sorts at a time.
const GRANULES: usize = 256;

/// Sorts the entries of each granule, on all threads.
fn sort_granules(starts: &[u32], mut guest: &mut [u8], mut code: &mut [u32]) {
    let mut jobs = Vec::with_capacity(starts.len().div_ceil(GRANULES));
    for first in (0..starts.len() - 1).step_by(GRANULES) {
        let starts = &starts[first..starts.len().min(first + GRANULES + 1)];
        let count = (starts[starts.len() - 1] - starts[0]) as usize;
        let (own_guest, own_code);
        (own_guest, guest) = guest.split_at_mut(count);
        (own_code, code) = code.split_at_mut(count);
        jobs.push((starts, own_guest, own_code));
    }
    jobs.into_par_iter().for_each(charged(|(starts, guest, code): (&[u32], &mut [u8], &mut [u32])| {
        let mut sorted: Vec<(u8, u32)> = Vec::new();
        for granule in starts.windows(2) {
            let entries = (granule[0] - starts[0]) as usize..(granule[1] - starts[0]) as usize;
            let (guest, code) = (&mut guest[entries.clone()], &mut code[entries]);
            sorted.clear();
            sorted.extend(guest.iter().copied().zip(code.iter().copied()));
            if sorted.is_sorted() {
                continue;
            }
            sorted.sort_unstable();
            for (entry, (guest, code)) in sorted.iter().zip(guest.iter_mut().zip(code)) {
                (*guest, *code) = *entry;
            }
        }
    }));
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
