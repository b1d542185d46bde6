//! Writes the code section: each piece goes to its place and is linked there.

use super::{Assembly, Link, Pieces};
use crate::object::View;
use anyhow::{Context as _, Result};
use causeway_relocation::{Fragment, link};
use rayon::prelude::*;

/// A piece and its room in the file.
struct Job<'b> {
    piece: usize,
    code: &'b mut [u8],
}

/// Fills the code section.
pub(super) fn write<P: Pieces + ?Sized>(assembly: &Assembly<'_, P>, code: &mut [u8]) -> Result<()> {
    let placement = &assembly.facts.fields.placement;
    let bases = placement.bases(placement.image_base, assembly.code_size);
    let link = Link { bases, table: &assembly.table };
    jobs(assembly, code).into_par_iter().try_for_each(|job| {
        let base = assembly.offsets[job.piece];
        match assembly.exits().filter(|_| job.piece == assembly.pieces.count()) {
            Some(exits) => link_object(&exits, base, job.code, &link),
            None => assembly.pieces.write(job.piece, base, job.code, &link),
        }
    })
}

/// Cuts the section into the room of each piece, and zeroes what lies between.
fn jobs<'b, P: Pieces + ?Sized>(assembly: &Assembly<'_, P>, mut code: &'b mut [u8]) -> Vec<Job<'b>> {
    let mut jobs = Vec::with_capacity(assembly.offsets.len());
    let mut cursor = 0;
    for (piece, &offset) in assembly.offsets.iter().enumerate() {
        let size = assembly.code_of(piece);
        let (gap, rest) = code.split_at_mut(offset as usize - cursor);
        gap.fill(0);
        let (room, rest) = rest.split_at_mut(size);
        code = rest;
        cursor = offset as usize + size;
        jobs.push(Job { piece, code: room });
    }
    code.fill(0);
    jobs
}

/// Copies an object's code to its place and resolves its sites.
pub(super) fn link_object(object: &View<'_>, base: u32, room: &mut [u8], sites: &Link<'_>) -> Result<()> {
    room.copy_from_slice(object.code());
    let mut fragment = Fragment::new();
    for record in object.relocations() {
        fragment.push(record?)?;
    }
    let entry = |guest_offset| sites.entry(guest_offset);
    link(&fragment, base, room, &sites.bases, entry).with_context(|| format!("linking the code at {base:#x}"))?;
    Ok(())
}
