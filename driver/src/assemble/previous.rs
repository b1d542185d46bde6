//! What an earlier cache has as this one will have it. Pieces that were taken over, in the same place, of which no branch leads to
//! where something moved, are copied, linked as they are; and tables of pages on which all pieces are in the same place.

use super::place::Places;
use super::{Assembly, Link, Pieces};
use crate::object::View;
use anyhow::Result;
use causeway_cache_format::{PAGE_SIZE, PageTables, Reader, SectionKind};
use memmap2::Mmap;
use std::ops::Range;

/// An earlier cache, made of some of the same pieces. It is known to be sound.
#[derive(Debug)]
pub struct Previous<'a> {
    cache: &'a Reader<Mmap>,
    /// Where code lies or lay that was not there, or not in the same place: ranges, ascending, disjoint.
    changed: Vec<Range<u32>>,
    /// Where code lies or lay of pieces that were there and are elsewhere, and what is between.
    elsewhere: Range<u32>,
    /// Guest offsets of entries of pieces that were made anew or are gone, where they are no longer or newly in a place; ascending.
    moved: Vec<u32>,
}

impl<'a> Previous<'a> {
    /// Of `cache`, which was made of `older`, for a build of `newer`: objects that hold code, ascending by guest offset. Those that were taken over
    /// are the same bytes in memory. `None` where nothing can be taken over.
    ///
    /// # Errors
    /// Where the code is too large.
    pub fn new<'v>(
        older: impl Iterator<Item = View<'v>>,
        newer: &[View<'_>],
        cache: &'a Reader<Mmap>,
    ) -> Result<Option<Self>> {
        // A site may lead to module data, which lies behind all code.
        if cache.section(SectionKind::ModuleData).size > 0 {
            return Ok(None);
        }
        let (mut old, mut new) = (Places::default(), Places::default());
        let mut rest = older.map_while(|view| Some((view, old.add(view.start(), view.code().len()).ok()?))).peekable();
        let (mut low, mut high) = (u32::MAX, 0);
        let (mut gone, mut made, mut changed) = (Vec::new(), Vec::new(), Vec::new());
        for view in newer {
            let now = place_of(view, new.add(view.start(), view.code().len())?);
            while let Some((older, before)) = rest.next_if(|(older, _)| older.start() < view.start()) {
                add_entries(&mut gone, &older, before);
                changed.push(place_of(&older, before));
            }
            match rest.next_if(|(older, _)| std::ptr::eq(older.bytes(), view.bytes())) {
                Some((_, before)) if before == now.start => {}
                Some((_, before)) => {
                    let before = place_of(view, before);
                    (low, high) = (low.min(before.start.min(now.start)), high.max(before.end.max(now.end)));
                    changed.extend([before, now]);
                }
                None => {
                    add_entries(&mut made, view, now.start);
                    changed.push(now);
                }
            }
        }
        for (older, before) in rest {
            add_entries(&mut gone, &older, before);
            changed.push(place_of(&older, before));
        }
        // Exits lie behind all pieces.
        let end = old.code_size;
        if end < cache.code_size() {
            changed.push(end as u32..u32::MAX);
        }
        let (moved, changed) = (apart(gone, made), joined(changed));
        Ok(Some(Self { cache, changed, elsewhere: low..high, moved }))
    }

    /// The cache.
    pub fn cache(&self) -> &'a Reader<Mmap> {
        self.cache
    }

    /// What the tables say of pages on which these pieces have code, the last before them among them, if all are as they were.
    pub(super) fn page_tables<P: Pieces + ?Sized>(
        &self,
        assembly: &Assembly<'_, P>,
        pieces: Range<usize>,
        pages: &Range<u32>,
    ) -> Option<Vec<PageTables<'a>>> {
        // Exits are behind all pieces.
        let has_exits = pieces.end > assembly.pieces.count();
        if has_exits || !self.is_in_place(&(assembly.offsets[pieces.start]..pages.end * PAGE_SIZE as u32)) {
            return None;
        }
        self.cache.page_tables(pages.clone()).ok().flatten()
    }

    /// Is all code in a range what it was?
    fn is_in_place(&self, code: &Range<u32>) -> bool {
        let next = self.changed.partition_point(|range| range.end <= code.start);
        self.changed.get(next).is_none_or(|range| range.start >= code.end)
    }

    /// The linked code of a piece, if it is as it was.
    pub(super) fn linked<P: Pieces + ?Sized>(
        &self,
        assembly: &Assembly<'_, P>,
        piece: usize,
        link: &Link<'_>,
    ) -> Option<&'a [u8]> {
        let start = assembly.offsets[piece];
        let code = start..start + assembly.pieces.code_size(piece) as u32;
        let mut is_same = self.is_in_place(&code);
        if is_same {
            assembly.pieces.targets(piece, &mut |target| is_same &= self.is_unmoved(target, link));
        }
        self.cache.code().get(code.start as usize..code.end as usize).filter(|_| is_same)
    }

    /// Does a branch to a guest offset lead where it led? Exits may be other ones.
    fn is_unmoved(&self, target: u32, link: &Link<'_>) -> bool {
        let is_in_place = match self.elsewhere.is_empty() {
            true => !link.table.is_exit(target),
            false => link.table.find(target).is_some_and(|code| !self.elsewhere.contains(&code)),
        };
        is_in_place && self.moved.binary_search(&target).is_err()
    }
}

/// Where a piece's code lies that begins at an offset.
fn place_of(view: &View<'_>, offset: u32) -> Range<u32> {
    offset..offset + view.code().len() as u32
}

/// Ranges ascending, those joined that touch.
fn joined(mut ranges: Vec<Range<u32>>) -> Vec<Range<u32>> {
    ranges.sort_unstable_by_key(|range| range.start);
    ranges.dedup_by(|next, last| {
        let touches = next.start <= last.end;
        if touches {
            last.end = last.end.max(next.end);
        }
        touches
    });
    ranges
}

/// Adds guest and code offset of a piece's entries.
fn add_entries(entries: &mut Vec<(u32, u32)>, view: &View<'_>, base: u32) {
    entries.extend(view.entries().map(|(guest, local)| (guest, base + local)));
}

/// Guest offsets of what is in one of two lists alone, ascending.
fn apart(mut gone: Vec<(u32, u32)>, mut made: Vec<(u32, u32)>) -> Vec<u32> {
    gone.sort_unstable();
    made.sort_unstable();
    let is_in = |list: &[(u32, u32)], entry: &(u32, u32)| list.binary_search(entry).is_ok();
    let old = gone.iter().filter(|entry| !is_in(&made, entry));
    let mut moved: Vec<u32> =
        old.chain(made.iter().filter(|entry| !is_in(&gone, entry))).map(|entry| entry.0).collect();
    moved.sort_unstable();
    moved
}
