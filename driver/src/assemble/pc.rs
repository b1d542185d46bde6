//! The PC table: its pages are sized in the first pass and encoded in the second, each from the points of the pieces that
//! touch it, which are asked for again rather than kept.

use super::{Assembly, Pieces};
use anyhow::{Context as _, Result};
use causeway_cache_format::pc_table::{PagePoints, PcAnchor};
use causeway_cache_format::{NO_GUEST, PAGE_SIZE, PcPoint};
use rayon::prelude::*;
use std::ops::Range;

/// Pages of code that one thread takes at a time.
const CHUNK: usize = 64;

/// Anchors of all pages of code, and one more.
#[derive(Default)]
pub(super) struct Plan {
    anchors: Vec<PcAnchor>,
}

impl Plan {
    pub(super) fn new<P: Pieces + ?Sized>(assembly: &Assembly<'_, P>) -> Result<Self> {
        let pages = causeway_cache_format::relocation::page_count(assembly.code_size) as usize;
        let sized: Vec<Vec<(usize, u32)>> = (0..pages.div_ceil(CHUNK))
            .into_par_iter()
            .map(|chunk| {
                let range = chunk * CHUNK..pages.min((chunk + 1) * CHUNK);
                let points = points(assembly, &range);
                let size = |page| {
                    let page = PagePoints::new(&points, page as u32);
                    (page.units(), page.current)
                };
                range.map(size).collect()
            })
            .collect();
        let mut anchors = Vec::with_capacity(pages + 1);
        let mut units = 0usize;
        for (size, guest_offset) in sized.into_iter().flatten().chain([(0, NO_GUEST)]) {
            let unit = u32::try_from(units).context("the PC table is too large")?;
            anchors.push(PcAnchor { unit: unit.into(), guest_offset: guest_offset.into() });
            units += size;
        }
        Ok(Self { anchors })
    }

    /// Number of units.
    pub(super) fn units(&self) -> u64 {
        self.anchors.last().map_or(0, |end| u64::from(end.unit.get()))
    }

    /// Fills both sections.
    pub(super) fn write<P: Pieces + ?Sized>(
        &self,
        assembly: &Assembly<'_, P>,
        anchors: &mut [PcAnchor],
        units: &mut [u8],
    ) {
        anchors.copy_from_slice(&self.anchors);
        let pages = self.anchors.len().saturating_sub(1);
        let unit = |page: usize| self.anchors[page].unit.get() as usize;
        let mut jobs = Vec::with_capacity(pages.div_ceil(CHUNK));
        let mut rest = units;
        for start in (0..pages).step_by(CHUNK) {
            let range = start..pages.min(start + CHUNK);
            let (room, after) = rest.split_at_mut(unit(range.end) - unit(range.start));
            rest = after;
            jobs.push((range, room));
        }
        jobs.into_par_iter().for_each(|(range, mut room)| {
            let points = points(assembly, &range);
            for page in range {
                let (own, after) = room.split_at_mut(unit(page + 1) - unit(page));
                PagePoints::new(&points, page as u32).encode(own);
                room = after;
            }
        });
    }
}

/// The points in a range of pages, and the last one before it.
fn points<P: Pieces + ?Sized>(assembly: &Assembly<'_, P>, pages: &Range<usize>) -> Vec<PcPoint> {
    let (start, end) = ((pages.start * PAGE_SIZE) as u32, (pages.end * PAGE_SIZE) as u64);
    let offsets = &assembly.offsets;
    let mut points: Vec<PcPoint> = Vec::new();
    let mut take = |code_offset: u32, guest_offset: u32| {
        if u64::from(code_offset) < end {
            if code_offset < start {
                points.clear();
            }
            points.push(PcPoint { code_offset, guest_offset });
        }
    };
    let first = offsets.partition_point(|offset| *offset <= start);
    let last = offsets.partition_point(|offset| u64::from(*offset) < end);
    let mut begin = first.saturating_sub(1);
    // A piece without points before the range leaves its first page to the piece before.
    while begin > 0 && !reaches_before(assembly, begin, start) {
        begin -= 1;
    }
    (begin..last).for_each(|piece| assembly.placed_points(piece, &mut take));
    points
}

/// Has a piece a point before a code offset?
fn reaches_before<P: Pieces + ?Sized>(assembly: &Assembly<'_, P>, piece: usize, offset: u32) -> bool {
    let mut reaches = false;
    assembly.placed_points(piece, &mut |code_offset, _| reaches |= code_offset < offset);
    reaches
}
