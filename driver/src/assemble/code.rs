//! Writes the code section: each piece goes to its place and is linked there.

use super::{Assembly, Link, Pieces};
use crate::object::View;
use anyhow::{Context as _, Result, ensure};
use causeway_cache_format::PAGE_SIZE;
use causeway_relocation::{Fragment, PackedRecord, Record, link};
use rayon::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};
use zerocopy::byteorder::little_endian::U32;

/// A piece and its room in the file.
struct Job<'b> {
    piece: usize,
    code: &'b mut [u8],
    records: &'b mut [PackedRecord],
}

/// Fills code, relocations and their page index.
pub(super) fn write<P: Pieces + ?Sized>(
    assembly: &Assembly<'_, P>,
    code: &mut [u8],
    records: &mut [PackedRecord],
    pages: &mut [U32],
) -> Result<()> {
    let placement = &assembly.facts.fields.placement;
    let bases = placement.bases(placement.image_base, assembly.code_size);
    let link = Link { bases, table: &assembly.table };
    let counts: Vec<AtomicU32> = pages.iter().map(|_| AtomicU32::new(0)).collect();
    jobs(assembly, code, records).into_par_iter().try_for_each(|job| {
        let base = assembly.offsets[job.piece];
        let kept = match assembly.exits().filter(|_| job.piece == assembly.pieces.count()) {
            Some(exits) => link_object(&exits, base, job.code, &link)?,
            None => assembly.pieces.write(job.piece, base, job.code, &link)?,
        };
        ensure!(kept.len() == job.records.len(), "the code at {base:#x} has another number of relocations than told");
        for (slot, record) in job.records.iter_mut().zip(&kept) {
            *slot = PackedRecord::pack(record)?;
            let page = counts.get(record.site as usize / PAGE_SIZE).context("a relocation lies outside the code")?;
            page.fetch_add(1, Ordering::Relaxed);
        }
        anyhow::Ok(())
    })?;
    let mut before = 0;
    for (start, count) in pages.iter_mut().zip(counts) {
        *start = before.into();
        before += count.into_inner();
    }
    Ok(())
}

/// Cuts the sections into the room of each piece, and zeroes what lies between.
fn jobs<'b, P: Pieces + ?Sized>(
    assembly: &Assembly<'_, P>,
    mut code: &'b mut [u8],
    mut records: &'b mut [PackedRecord],
) -> Vec<Job<'b>> {
    let mut jobs = Vec::with_capacity(assembly.offsets.len());
    let mut cursor = 0;
    for (piece, &offset) in assembly.offsets.iter().enumerate() {
        let (size, kept) = (assembly.code_of(piece), assembly.kept_of(piece));
        let (gap, rest) = code.split_at_mut(offset as usize - cursor);
        gap.fill(0);
        let (room, rest) = rest.split_at_mut(size);
        code = rest;
        cursor = offset as usize + size;
        let (own, rest) = records.split_at_mut(kept);
        records = rest;
        jobs.push(Job { piece, code: room, records: own });
    }
    code.fill(0);
    jobs
}

/// Copies an object's code to its place and resolves its sites.
pub(super) fn link_object(object: &View<'_>, base: u32, room: &mut [u8], sites: &Link<'_>) -> Result<Vec<Record>> {
    room.copy_from_slice(object.code());
    let mut fragment = Fragment::new();
    for record in object.relocations() {
        fragment.push(record?)?;
    }
    let entry = |guest_offset| sites.entry(guest_offset);
    link(&fragment, base, room, &sites.bases, entry).with_context(|| format!("linking the code at {base:#x}"))
}
