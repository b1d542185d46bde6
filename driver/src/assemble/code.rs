//! Writes the code section: each piece goes to its place and is linked there.

use super::{Assembly, Link, Pieces};
use crate::account::charged;
use crate::object::View;
use anyhow::{Context as _, Result};
use causeway_relocation::link_sorted;
use rayon::prelude::*;
use std::ops::Range;

/// Pieces that one thread takes at a time: so few jobs take no memory worth mentioning, however many pieces there are.
const PIECES_OF_JOB: usize = 64;

/// Some pieces and their room in the file.
struct Job<'b> {
    pieces: Range<usize>,
    /// Place of the room in the section.
    start: usize,
    room: &'b mut [u8],
}

/// Fills the code section.
pub(super) fn write<P: Pieces + ?Sized>(assembly: &Assembly<'_, P>, code: &mut [u8]) -> Result<()> {
    let placement = &assembly.facts.fields.placement;
    let bases = placement.bases(placement.image_base, assembly.code_size);
    let link = Link { bases, table: &assembly.table };
    jobs(assembly, code).into_par_iter().try_for_each(charged(|job| write_job(assembly, job, &link)))
}

/// Cuts the section into the rooms of jobs: each reaches to the first piece of the next.
fn jobs<'b, P: Pieces + ?Sized>(assembly: &Assembly<'_, P>, mut code: &'b mut [u8]) -> Vec<Job<'b>> {
    let count = assembly.offsets.len();
    let mut jobs = Vec::with_capacity(count.div_ceil(PIECES_OF_JOB));
    let mut start = 0;
    for first in (0..count).step_by(PIECES_OF_JOB) {
        let pieces = first..count.min(first + PIECES_OF_JOB);
        let end = assembly.offsets.get(pieces.end).map_or(start + code.len(), |offset| *offset as usize);
        let (room, rest) = code.split_at_mut(end - start);
        jobs.push(Job { pieces, start, room });
        (code, start) = (rest, end);
    }
    code.fill(0);
    jobs
}

/// Writes the pieces of a job, and zeroes what lies between them.
fn write_job<P: Pieces + ?Sized>(assembly: &Assembly<'_, P>, job: Job<'_>, link: &Link<'_>) -> Result<()> {
    let (mut rest, mut cursor) = (job.room, job.start);
    for piece in job.pieces {
        let (base, size) = (assembly.offsets[piece], assembly.code_of(piece));
        let (gap, after) = rest.split_at_mut(base as usize - cursor);
        gap.fill(0);
        let (code, after) = after.split_at_mut(size);
        (rest, cursor) = (after, base as usize + size);
        match assembly.exits().filter(|_| piece == assembly.pieces.count()) {
            Some(exits) => link_object(&exits, base, code, link)?,
            None => match assembly.previous.and_then(|previous| previous.linked(assembly, piece, link)) {
                Some(linked) => code.copy_from_slice(linked),
                None => assembly.pieces.write(piece, base, code, link)?,
            },
        }
    }
    rest.fill(0);
    Ok(())
}

/// Copies an object's code to its place and resolves its sites.
pub(super) fn link_object(object: &View<'_>, base: u32, room: &mut [u8], sites: &Link<'_>) -> Result<()> {
    room.copy_from_slice(object.code());
    let records = object.relocations().map(|record| record.map_err(anyhow::Error::from));
    let entry = |guest_offset| sites.entry(guest_offset);
    link_sorted(records, base, room, &sites.bases, entry).with_context(|| format!("linking the code at {base:#x}"))
}
