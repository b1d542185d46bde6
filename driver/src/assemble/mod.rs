//! Assembling a cache: two passes over pieces of code that somebody else holds or makes on demand.
//!
//! The first pass places the pieces, measures all tables and lays out the file. The second fills a buffer of that size from all
//! threads: each piece's code goes straight to its place and is linked there. Between the passes only the places of entry and
//! small tables are in memory; code and PC points never are.
//!
//! INVARIANT: everything depends on the pieces and their order alone, nothing on the number of threads.

mod code;
mod place;
mod previous;
mod source;

pub use place::{EntryTable, Link};
pub use previous::Previous;

use crate::object::View;
use anyhow::{Context as _, Result};
use causeway_cache_format::{GuestMask, GuestPage, HeaderFields, Layout, LeftOut, Plan, Seal, Sizes, Strand, Writer};
use causeway_relocation::Record;
pub use source::Pool;

/// Place of each piece in the code section.
///
/// # Errors
/// Where the code is too large.
pub fn places(pieces: &(impl Pieces + ?Sized)) -> Result<Vec<u32>> {
    Ok(place::Places::new(pieces)?.offsets)
}

/// Pieces of code in the order in which they lie in the code section, ascending by guest offset. Guest addresses are
/// offsets from the image's base; places in a piece count from its start.
pub trait Pieces: Sync {
    /// Number of pieces.
    fn count(&self) -> usize;

    /// Guest offset of its first entry.
    fn start(&self, piece: usize) -> u32;

    /// Bytes of code; a multiple of 4.
    fn code_size(&self, piece: usize) -> usize;

    /// Calls `take` for each relocation record that the file keeps, ascending by site; sites and targets in the code count from the piece's
    /// start.
    fn kept_relocations(&self, piece: usize, take: &mut dyn FnMut(Record));

    /// Calls `take(guest offset, place)` for each place where it may be entered.
    fn entries(&self, piece: usize, take: &mut dyn FnMut(u32, u32));

    /// Calls `take(guest offset, size)` for each range that it was made from.
    fn covered(&self, piece: usize, take: &mut dyn FnMut(u32, u32));

    /// Boundaries of guest instructions and entries, as
    /// [`join_points`](causeway_cache_format::pc_table::join_points) gives them; `None` where there are none.
    fn strand(&self, piece: usize) -> Option<Strand<'_>>;

    /// Calls `take(guest offset)` for each direct target.
    fn targets(&self, piece: usize, take: &mut dyn FnMut(u32));

    /// Writes the code, to lie at `base` of the code section, with all sites resolved.
    ///
    /// # Errors
    /// Where a site cannot hold its value.
    fn write(&self, piece: usize, base: u32, code: &mut [u8], link: &Link<'_>) -> Result<()>;
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
    previous: Option<&'p Previous<'p>>,
    /// Object of the exits for direct targets without code; lies behind the pieces.
    exits: Option<Vec<u8>>,
    /// Place of each piece, and of the exits.
    offsets: Vec<u32>,
    code_size: u64,
    table: EntryTable,
    facts: Facts,
    /// The tables that follow from the code; known once everything else is.
    plan: Option<Plan>,
    layout: Layout,
}

impl<'p, P: Pieces + ?Sized> Assembly<'p, P> {
    /// First pass. `exits` gives the object with an exit for each of these guest offsets. What an earlier cache has is copied from it
    /// in both passes.
    ///
    /// # Errors
    /// Where the code is too large, or a table exceeds what the format can hold.
    pub fn new(
        pieces: &'p P,
        facts: Facts,
        previous: Option<&'p Previous<'p>>,
        exits: impl FnOnce(&[u32]) -> Result<Vec<u8>>,
    ) -> Result<Self> {
        let mut places = place::Places::new(pieces)?;
        let mut table = EntryTable::new(pieces, &places.offsets, &facts.fields);
        let missing = table.missing(pieces);
        let exits = if missing.is_empty() { None } else { Some(exits(&missing)?) };
        if let Some(object) = &exits {
            let view = View::own(object, 0)?;
            let base = places.push(view.code().len())?;
            table.set_exits(&view, base);
        }
        let place::Places { offsets, code_size, .. } = places;
        let mut assembly = Self {
            pieces,
            previous,
            exits,
            offsets,
            code_size,
            table,
            facts,
            plan: None,
            layout: Layout::new(&Sizes::default())?,
        };
        let plan = Plan::new(&assembly, assembly.facts.fields.placement.image_span, &Pool)?;
        assembly.layout = Layout::new(&assembly.sizes(&plan))?;
        assembly.plan = Some(plan);
        Ok(assembly)
    }

    fn sizes(&self, plan: &Plan) -> Sizes {
        Sizes {
            module_data: 0,
            guest_pages: self.facts.guest_pages.len() as u64,
            guest_masks: self.facts.guest_masks.len() as u64,
            left_out: self.facts.left_out.len() as u64,
            metadata: self.facts.metadata.len() as u64,
            ..plan.sizes()
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
        self.plan.as_ref().map_or(0, Plan::relocations)
    }

    /// The earlier cache.
    pub fn previous(&self) -> Option<&'p Previous<'p>> {
        self.previous
    }

    /// Second pass: writes the file into a buffer of [`file_size`](Self::file_size) bytes, whatever it holds.
    ///
    /// # Errors
    /// Where a site cannot hold its value, or tables contradict each other.
    pub fn write(&self, buffer: &mut [u8]) -> Result<()> {
        let plan = self.plan.as_ref().context("the tables were not measured")?;
        let mut writer = Writer::new(self.layout, buffer)?;
        let mut sections = writer.sections();
        plan.write(self, &self.facts.guest_pages, &mut sections, &Pool).context("writing the tables")?;
        sections.guest_masks.copy_from_slice(&self.facts.guest_masks);
        sections.left_out.copy_from_slice(&self.facts.left_out);
        sections.metadata.copy_from_slice(&self.facts.metadata);
        code::write(self, sections.code)?;
        writer.finish_with(&self.facts.fields, plan, &Seal::Plain, &Pool).context("finishing the cache")
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
}

impl Pieces for Vec<View<'_>> {
    fn count(&self) -> usize {
        self.len()
    }

    fn start(&self, piece: usize) -> u32 {
        self[piece].start()
    }

    fn code_size(&self, piece: usize) -> usize {
        self[piece].code().len()
    }

    fn kept_relocations(&self, piece: usize, take: &mut dyn FnMut(Record)) {
        self[piece].kept_relocations().for_each(take);
    }

    fn entries(&self, piece: usize, take: &mut dyn FnMut(u32, u32)) {
        self[piece].entries().for_each(|(guest, local)| take(guest, local));
    }

    fn covered(&self, piece: usize, take: &mut dyn FnMut(u32, u32)) {
        self[piece].covered().for_each(|(guest, size)| take(guest, size));
    }

    fn strand(&self, piece: usize) -> Option<Strand<'_>> {
        self[piece].strand()
    }

    fn targets(&self, piece: usize, take: &mut dyn FnMut(u32)) {
        self[piece].entry_targets().for_each(take);
    }

    fn write(&self, piece: usize, base: u32, code: &mut [u8], link: &Link<'_>) -> Result<()> {
        code::link_object(&self[piece], base, code, link)
    }
}
