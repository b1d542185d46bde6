//! Assembling a cache: two passes over pieces of code that somebody else holds or makes on demand.
//!
//! The first pass places the pieces, sizes all tables and lays out the file. The second fills a buffer of that size from all
//! threads: each piece's code goes straight to its place and is linked there. Between the passes only the tables that are
//! sorted as a whole are in memory (index entries and function rows); code and PC points never are.
//!
//! INVARIANT: everything depends on the pieces and their order alone, nothing on the number of threads.

mod code;
mod pc;
mod place;

pub use place::{EntryTable, Link};

use crate::object::View;
use anyhow::{Context as _, Result};
use causeway_cache_format::{
    Function, GuestMask, GuestPage, HeaderFields, Layout, LeftOut, PAGE_SIZE, Sizes, Writer, sums::sum_pages,
};
use causeway_relocation::Record;
use rayon::prelude::*;

/// Pieces of code in the order in which they lie in the code section, ascending by guest offset. Guest addresses are
/// offsets from the image's base; places in a piece count from its start.
pub trait Pieces: Sync {
    /// Number of pieces.
    fn count(&self) -> usize;

    /// Bytes of code; a multiple of 4.
    fn code_size(&self, piece: usize) -> usize;

    /// Number of relocation records that the file keeps for it.
    fn kept_relocations(&self, piece: usize) -> usize;

    /// Calls `take(guest offset, place, does a function start here?)` for each place where it may be entered.
    fn entries(&self, piece: usize, take: &mut dyn FnMut(u32, u32, bool));

    /// Calls `take(guest offset, size)` for each range that it was made from.
    fn covered(&self, piece: usize, take: &mut dyn FnMut(u32, u32));

    /// Calls `take(place, guest offset)` for each boundary of guest instructions, ascending.
    fn points(&self, piece: usize, take: &mut dyn FnMut(u32, u32));

    /// Calls `take(guest offset)` for each direct target.
    fn targets(&self, piece: usize, take: &mut dyn FnMut(u32));

    /// Writes the code, to lie at `base` of the code section, with all sites resolved. Gives the records to keep, sorted.
    ///
    /// # Errors
    /// Where a site cannot hold its value.
    fn write(&self, piece: usize, base: u32, code: &mut [u8], link: &Link<'_>) -> Result<Vec<Record>>;
}

/// What a file says besides its code.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Header.
    pub fields: HeaderFields,
    /// Guest pages, sorted.
    pub guest_pages: Vec<GuestPage>,
    /// Relocation sites in them, sorted.
    pub guest_masks: Vec<GuestMask>,
    /// Reasons for leaving code out, sorted.
    pub left_out: Vec<LeftOut>,
    /// Text for people.
    pub metadata: Vec<u8>,
}

/// A cache of known size, ready to be written.
pub struct Assembly<'p, P: ?Sized> {
    pieces: &'p P,
    /// Object of the exits for direct targets without code; lies behind the pieces.
    exits: Option<Vec<u8>>,
    /// Place of each piece, and of the exits.
    offsets: Vec<u32>,
    code_size: u64,
    table: EntryTable,
    functions: Vec<Function>,
    pc: pc::Plan,
    kept: u64,
    facts: Facts,
    layout: Layout,
}

impl<'p, P: Pieces + ?Sized> Assembly<'p, P> {
    /// First pass. `exits` gives the object with an exit for each of these guest offsets.
    ///
    /// # Errors
    /// Where the code is too large, or a table exceeds what the format can hold.
    pub fn new(pieces: &'p P, facts: Facts, exits: impl FnOnce(&[u32]) -> Result<Vec<u8>>) -> Result<Self> {
        let mut places = place::Places::new(pieces)?;
        let (mut table, functions) = rayon::join(
            || EntryTable::new(pieces, &places.offsets, &facts.fields),
            || place::functions(pieces, &places),
        );
        let missing = table.missing(pieces);
        let exits = if missing.is_empty() { None } else { Some(exits(&missing)?) };
        if let Some(object) = &exits {
            let view = View::own(object, 0)?;
            let base = places.push(view.code().len())?;
            table.set_exits(&view, base);
        }
        let place::Places { offsets, code_size } = places;
        let mut assembly = Self {
            pieces,
            exits,
            offsets,
            code_size,
            table,
            functions,
            pc: pc::Plan::default(),
            kept: 0,
            facts,
            layout: Layout::new(&Sizes::default())?,
        };
        assembly.kept = (0..assembly.offsets.len()).map(|piece| assembly.kept_of(piece) as u64).sum();
        assembly.pc = pc::Plan::new(&assembly)?;
        assembly.layout = Layout::new(&assembly.sizes())?;
        Ok(assembly)
    }

    fn sizes(&self) -> Sizes {
        Sizes {
            image_span: self.facts.fields.placement.image_span,
            code: self.code_size,
            module_data: 0,
            entries: self.table.entries().len() as u64,
            pc_units: self.pc.units(),
            guest_pages: self.facts.guest_pages.len() as u64,
            guest_masks: self.facts.guest_masks.len() as u64,
            functions: self.functions.len() as u64,
            relocations: self.kept,
            left_out: self.facts.left_out.len() as u64,
            metadata: self.facts.metadata.len() as u64,
        }
    }

    /// Size of the file, bytes.
    pub fn file_size(&self) -> u64 {
        self.layout.file_size()
    }

    /// Size of the code, bytes.
    pub fn code_size(&self) -> u64 {
        self.code_size
    }

    /// Relocation records in the file.
    pub fn relocations(&self) -> u64 {
        self.kept
    }

    /// Second pass: writes the file into a buffer of [`file_size`](Self::file_size) bytes, whatever it holds.
    ///
    /// # Errors
    /// Where a site cannot hold its value, or tables contradict each other.
    pub fn write(&self, buffer: &mut [u8]) -> Result<()> {
        let mut writer = Writer::new(self.layout, buffer)?;
        let sections = writer.sections();
        let span = self.facts.fields.placement.image_span;
        let (code, tables) = rayon::join(
            || code::write(self, sections.code, sections.relocations, sections.relocation_pages),
            || {
                let index =
                    || causeway_cache_format::index::write(sections.index, self.table.entries(), span, self.code_size);
                let pc = || self.pc.write(self, sections.pc_anchors, sections.pc_units);
                let (index, ()) = rayon::join(index, pc);
                sections.guest_pages.copy_from_slice(&self.facts.guest_pages);
                sections.guest_masks.copy_from_slice(&self.facts.guest_masks);
                sections.functions.copy_from_slice(&self.functions);
                sections.left_out.copy_from_slice(&self.facts.left_out);
                sections.metadata.copy_from_slice(&self.facts.metadata);
                index
            },
        );
        code?;
        tables.context("writing the index")?;
        finish(writer, &self.facts.fields)
    }

    /// Relocation records that the file keeps for a piece or for the exits.
    fn kept_of(&self, piece: usize) -> usize {
        match self.exits().filter(|_| piece == self.pieces.count()) {
            Some(exits) => exits.kept_relocations(),
            None => self.pieces.kept_relocations(piece),
        }
    }

    /// Bytes of code of a piece or of the exits.
    fn code_of(&self, piece: usize) -> usize {
        match self.exits().filter(|_| piece == self.pieces.count()) {
            Some(exits) => exits.code().len(),
            None => self.pieces.code_size(piece),
        }
    }

    /// The exits as an object.
    fn exits(&self) -> Option<View<'_>> {
        self.exits.as_ref().and_then(|object| View::own(object, 0).ok())
    }

    /// Calls `take(code offset, guest offset)` for each boundary of guest instructions of a piece or of the exits.
    fn placed_points(&self, piece: usize, take: &mut dyn FnMut(u32, u32)) {
        let base = self.offsets[piece];
        if piece < self.pieces.count() {
            self.pieces.points(piece, &mut |local, guest| take(base + local, guest));
        } else if let Some(exits) = self.exits() {
            exits.points().for_each(|(local, guest)| take(base + local, guest));
        }
    }
}

/// Writes header and sums, hashing pages in parallel.
fn finish(writer: Writer<'_>, fields: &HeaderFields) -> Result<()> {
    const CHUNK: usize = 64;
    writer
        .finish_with(fields, |bytes, sums| {
            let chunks = bytes.par_chunks(CHUNK * PAGE_SIZE).zip(sums.par_chunks_mut(CHUNK));
            chunks.for_each(|(bytes, sums)| sum_pages(bytes, sums));
        })
        .context("finishing the cache")
}

impl Pieces for Vec<View<'_>> {
    fn count(&self) -> usize {
        self.len()
    }

    fn code_size(&self, piece: usize) -> usize {
        self[piece].code().len()
    }

    fn kept_relocations(&self, piece: usize) -> usize {
        self[piece].kept_relocations()
    }

    fn entries(&self, piece: usize, take: &mut dyn FnMut(u32, u32, bool)) {
        let start = self[piece].start();
        self[piece].entries().for_each(|(guest, local)| take(guest, local, guest == start));
    }

    fn covered(&self, piece: usize, take: &mut dyn FnMut(u32, u32)) {
        self[piece].covered().for_each(|(guest, size)| take(guest, size));
    }

    fn points(&self, piece: usize, take: &mut dyn FnMut(u32, u32)) {
        self[piece].points().for_each(|(local, guest)| take(local, guest));
    }

    fn targets(&self, piece: usize, take: &mut dyn FnMut(u32)) {
        self[piece].entry_targets().for_each(take);
    }

    fn write(&self, piece: usize, base: u32, code: &mut [u8], link: &Link<'_>) -> Result<Vec<Record>> {
        code::link_object(&self[piece], base, code, link)
    }
}
