//! The pieces as the tables of a cache see them: some pages of code at a time, asked for again in the second pass rather than
//! kept.

use super::{Assembly, Pieces};
use causeway_cache_format::relocation::{PageRecords, Record, Target, Workers};
use causeway_cache_format::{CodeSource, Function, NO_GUEST, PAGE_SIZE, PcPoint, Points};
use rayon::prelude::*;
use std::ops::Range;

/// The threads of the current pool.
#[derive(Clone, Copy, Debug)]
pub struct Pool;

impl Workers for Pool {
    fn for_each<J: Send>(&self, jobs: Vec<J>, run: impl Fn(J) + Sync + Send) {
        jobs.into_par_iter().for_each(run);
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

    /// Calls `take` for each boundary of a piece, in its place. The exits have no entries: the dispatcher must not find them.
    fn placed_points(&self, piece: usize, take: &mut dyn FnMut(PcPoint)) {
        let base = self.offsets[piece];
        let mut place = |point: PcPoint| take(PcPoint { code_offset: base + point.code_offset, ..point });
        if piece < self.pieces.count() {
            self.pieces.points(piece, &mut place);
        } else if let Some(exits) = self.exits() {
            exits.points().filter(|point| !point.entry).for_each(place);
        }
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

    /// Number of records that the file keeps.
    pub(super) fn count_records(&self) -> u64 {
        let count = |piece| {
            let mut count = 0;
            self.placed_records(piece, &mut |_| count += 1);
            count
        };
        (0..self.offsets.len()).into_par_iter().map(count).sum()
    }
}

impl<P: Pieces + ?Sized> PageRecords for Assembly<'_, P> {
    fn records(&self, pages: Range<u32>) -> Vec<Record> {
        let mut records = Vec::new();
        for piece in self.pieces_on(&pages) {
            self.placed_records(piece, &mut |record| {
                if pages.contains(&(record.site / PAGE_SIZE as u32)) {
                    records.push(record);
                }
            });
        }
        records.sort_by_key(|record| record.site);
        records
    }
}

impl<P: Pieces + ?Sized> CodeSource for Assembly<'_, P> {
    fn code_size(&self) -> u64 {
        self.code_size
    }

    fn function_count(&self) -> u32 {
        self.pieces.count() as u32
    }

    fn points(&self, pages: Range<u32>) -> Points {
        let (start, end) = (u64::from(pages.start) * PAGE_SIZE as u64, u64::from(pages.end) * PAGE_SIZE as u64);
        let on_pages = self.pieces_on(&pages);
        let mut points = Points { before: NO_GUEST, list: Vec::new() };
        let mut is_known = false;
        for piece in on_pages.clone() {
            self.placed_points(piece, &mut |point| {
                if u64::from(point.code_offset) < start {
                    (points.before, is_known) = (point.guest_offset, true);
                } else if u64::from(point.code_offset) < end {
                    points.list.push(point);
                }
            });
        }
        // Where the pages start between the first piece's code and its first point, the pieces before tell.
        for piece in (0..on_pages.start).rev() {
            if is_known {
                break;
            }
            self.placed_points(piece, &mut |point| (points.before, is_known) = (point.guest_offset, true));
        }
        points
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
}
