//! The pieces as the tables of a cache see them: some pages of code at a time.

use super::{Assembly, Pieces};
use crate::account::charged;
use causeway_cache_format::relocation::{PageRecords, Record, Target, Workers};
use causeway_cache_format::{CodeSource, Function, PAGE_SIZE, PageTables, Strand, Strands};
use rayon::prelude::*;
use std::ops::Range;

/// The threads of the current pool.
#[derive(Clone, Copy, Debug)]
pub struct Pool;

impl Workers for Pool {
    fn for_each<J: Send>(&self, jobs: Vec<J>, run: impl Fn(J) + Sync + Send) {
        jobs.into_par_iter().for_each(charged(run));
    }
}

impl<P: Pieces + ?Sized> Assembly<'_, P> {
    /// The pieces that have code on pages, the exits among them.
    fn pieces_on(&self, pages: &Range<u32>) -> Range<usize> {
        let (start, end) = (u64::from(pages.start) * PAGE_SIZE as u64, u64::from(pages.end) * PAGE_SIZE as u64);
        // A piece ends before the next begins.
        let first = self.offsets.partition_point(|offset| u64::from(*offset) <= start).saturating_sub(1);
        first..self.offsets.partition_point(|offset| u64::from(*offset) < end)
    }

    /// The boundaries of a piece.
    fn strand(&self, piece: usize) -> Option<Strand<'_>> {
        if piece < self.pieces.count() { self.pieces.strand(piece) } else { self.exits()?.strand() }
    }

    /// Calls `take` for each record that the file keeps of a piece, in its place and with its target known.
    fn placed_records(&self, piece: usize, take: &mut dyn FnMut(Record)) {
        let base = self.offsets[piece];
        let mut place = |record: Record| {
            let target = match record.target {
                Target::Code(offset) => Target::Code(base + offset),
                // A target without code or exit is an error of linking.
                Target::Entry(guest_offset) => Target::Code(self.table.find_any(guest_offset).unwrap_or(0)),
                other => other,
            };
            take(Record { site: base + record.site, target, ..record });
        };
        if piece < self.pieces.count() {
            self.pieces.kept_relocations(piece, &mut place);
        } else if let Some(exits) = self.exits() {
            exits.kept_relocations().for_each(place);
        }
    }
}

impl<P: Pieces + ?Sized> PageRecords for Assembly<'_, P> {
    fn records(&self, pages: Range<u32>, take: &mut dyn FnMut(&Record)) {
        for piece in self.pieces_on(&pages) {
            self.placed_records(piece, &mut |record| {
                if pages.contains(&(record.site / PAGE_SIZE as u32)) {
                    take(&record);
                }
            });
        }
    }
}

impl<P: Pieces + ?Sized> CodeSource for Assembly<'_, P> {
    fn code_size(&self) -> u64 {
        self.code_size
    }

    fn function_count(&self) -> u32 {
        self.pieces.count() as u32
    }

    fn strands(&self, pages: Range<u32>) -> Strands<'_> {
        let on_pages = self.pieces_on(&pages);
        let mut strands = Strands::none();
        if let Some(last) = (0..on_pages.start).rev().find_map(|piece| self.strand(piece)) {
            strands.before = last.last_guest();
        }
        strands.list.extend(on_pages.filter_map(|piece| Some((self.offsets[piece], self.strand(piece)?))));
        strands
    }

    fn entries(&self, pages: Range<u32>, take: &mut dyn FnMut(u32, u32)) {
        for piece in self.pieces_on(&pages).filter(|piece| *piece < self.pieces.count()) {
            let base = self.offsets[piece];
            self.pieces.entries(piece, &mut |guest_offset, local| {
                if pages.contains(&((base + local) / PAGE_SIZE as u32)) {
                    take(guest_offset, base + local);
                }
            });
        }
    }

    fn functions(&self, pages: Range<u32>) -> Vec<Function> {
        let mut functions = Vec::new();
        for piece in self.pieces_on(&pages).filter(|piece| *piece < self.pieces.count()) {
            let (code_offset, code_size) = (self.offsets[piece], self.pieces.code_size(piece) as u32);
            self.pieces.covered(piece, &mut |guest_offset, guest_size| {
                functions.push(Function { code_offset, code_size, guest_offset, guest_size });
            });
        }
        functions.sort_unstable();
        functions.dedup();
        functions
    }

    fn known_tables(&self, pages: Range<u32>) -> Option<Vec<PageTables<'_>>> {
        let previous = self.previous?;
        let mut pieces = self.pieces_on(&pages);
        // What the first boundary follows.
        if let Some(before) = pieces.start.checked_sub(1) {
            self.strand(before)?;
            pieces.start = before;
        }
        previous.page_tables(self, pieces, &pages)
    }
}
