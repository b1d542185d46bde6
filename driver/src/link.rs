//! Places the pieces of an image's code and resolves what refers from one to another.

use crate::worker::{Piece, TranslateOptions};
use anyhow::{Context as _, Result, anyhow, bail};
use causeway_backend_arm64::{CompiledFunction, Compiler};
use causeway_cache_format::{Function, HeaderFields, IndexEntry, PcPoint, Placement, Writer};
use causeway_image::GuestImage;
use causeway_ir::{Builder, Inst, Opcode, Terminator, Type};
use causeway_relocation::{Bases, Fragment, Record, Target, link};
use rayon::prelude::*;

/// Alignment of each piece, bytes: a cache line would cost 4 % of code size and gains nothing measurable in counts.
const PIECE_ALIGNMENT: usize = 16;
/// Alignment of mapped sections, bytes.
const MAP_ALIGNMENT: u64 = 64 * 1024;

/// Code with all its places.
pub struct Linked {
    /// Pieces with their offset in the code section, ascending; the last one may be the exit stubs.
    pieces: Vec<(u32, CompiledFunction)>,
    /// Size of the code section, bytes.
    pub code_size: u64,
    /// Where image and code lie.
    pub placement: Placement,
    /// Index entries, sorted.
    pub entries: Vec<IndexEntry>,
    /// Places of direct targets that have no code.
    stubs: Vec<(u32, u32)>,
}

/// Lays out pieces (ascending by start) and adds exit stubs for direct targets that nothing was translated for.
///
/// # Errors
/// Where the code is too large.
pub fn lay_out(pieces: Vec<Piece>, image: &dyn GuestImage, options: &TranslateOptions) -> Result<Linked> {
    let image_base = image.base().0;
    let mut cursor = 0usize;
    let mut placed = Vec::with_capacity(pieces.len() + 1);
    let mut entries = Vec::new();
    for piece in pieces {
        let offset = place(&mut cursor, piece.compiled.code.len())?;
        for &(guest_pc, local) in &piece.compiled.entries {
            let guest_offset = image_offset(guest_pc, image_base)?;
            entries.push(IndexEntry { guest_offset, code_offset: offset + local, function: guest_pc == piece.start });
        }
        placed.push((offset, piece.compiled));
    }
    entries.sort_unstable();
    entries.dedup_by_key(|entry| entry.guest_offset);
    let mut stubs = Vec::new();
    let missing = missing_targets(&placed, &entries);
    if !missing.is_empty() {
        let compiled = exit_stubs(&missing, image_base, options)?;
        let offset = place(&mut cursor, compiled.code.len())?;
        for &(guest_pc, local) in &compiled.entries {
            stubs.push((image_offset(guest_pc, image_base)?, offset + local));
        }
        stubs.sort_unstable();
        placed.push((offset, compiled));
    }
    let code_delta = image.span().next_multiple_of(MAP_ALIGNMENT) as i64;
    let placement = Placement { image_base, image_span: image.span(), code_delta };
    Ok(Linked { pieces: placed, code_size: cursor.next_multiple_of(4) as u64, placement, entries, stubs })
}

fn place(cursor: &mut usize, size: usize) -> Result<u32> {
    let offset = cursor.next_multiple_of(PIECE_ALIGNMENT);
    *cursor = offset + size;
    if *cursor > i32::MAX as usize {
        bail!("the image's code is too large for one cache");
    }
    Ok(offset as u32)
}

fn image_offset(guest_pc: u64, image_base: u64) -> Result<u32> {
    u32::try_from(guest_pc.wrapping_sub(image_base))
        .map_err(|_| anyhow!("guest address {guest_pc:#x} lies outside the image"))
}

/// Direct targets without code, sorted.
fn missing_targets(pieces: &[(u32, CompiledFunction)], entries: &[IndexEntry]) -> Vec<u32> {
    let records = pieces.iter().flat_map(|(_, compiled)| &compiled.relocations);
    let targets = records.filter_map(|record| match record.target {
        Target::Entry(guest_offset) => Some(guest_offset),
        _ => None,
    });
    let mut missing: Vec<u32> = targets.filter(|target| find_entry(entries, *target).is_none()).collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

fn find_entry(entries: &[IndexEntry], guest_offset: u32) -> Option<u32> {
    let found = entries.binary_search_by_key(&guest_offset, |entry| entry.guest_offset).ok()?;
    Some(entries[found].code_offset)
}

/// One block for each guest offset that leaves to the dispatcher.
fn exit_stubs(missing: &[u32], image_base: u64, options: &TranslateOptions) -> Result<CompiledFunction> {
    let mut builder = Builder::new(image_base, options.compile.abi.guest_bits());
    for &guest_offset in missing {
        let guest_pc = image_base.wrapping_add(u64::from(guest_offset));
        let target = builder.push(Inst::new(Opcode::GuestAddr, Type::I64).with_imm(guest_pc as i64));
        builder.end_block(guest_pc, 0, true, Terminator::JumpIndirect { target, list: u32::MAX });
    }
    Compiler::new().compile(&builder.finish(), &options.compile).context("generating exit stubs")
}

impl Linked {
    /// Boundaries of guest instructions in the code, ascending by code offset.
    pub fn pc_points(&self) -> Vec<PcPoint> {
        let base = self.placement.image_base;
        let mut points = Vec::new();
        for (offset, compiled) in &self.pieces {
            points.extend(compiled.pc_table.iter().map(|&(local, guest_pc)| PcPoint {
                code_offset: offset + local,
                guest_offset: guest_pc.wrapping_sub(base) as u32,
            }));
        }
        points
    }

    /// Function rows: one for each guest range of each piece. The ranges are those the pieces' summaries gave.
    pub fn functions(&self, covered: &[Vec<(u64, u32)>]) -> Vec<Function> {
        let base = self.placement.image_base;
        let mut rows: Vec<(u32, u32, u32, u32)> = Vec::new();
        for ((offset, compiled), ranges) in self.pieces.iter().zip(covered) {
            let code_size = compiled.code.len() as u32;
            rows.extend(ranges.iter().map(|&(start, len)| (start.wrapping_sub(base) as u32, len, *offset, code_size)));
        }
        rows.sort_unstable();
        rows.into_iter().map(|(guest, size, code, code_size)| Function::new(guest, size, code, code_size)).collect()
    }

    /// Number of relocation records that the file will keep.
    pub fn kept_relocations(&self) -> u64 {
        let records = self.pieces.iter().flat_map(|(_, compiled)| &compiled.relocations);
        records.filter(|record| record.must_be_kept()).count() as u64
    }

    /// Writes the code, placed, into its section and gives the records to keep, sorted by site. Pieces are written in
    /// parallel.
    ///
    /// # Errors
    /// Where a site cannot hold its value.
    pub fn write_code(&self, code: &mut [u8]) -> Result<Vec<Record>> {
        let bases = self.placement.bases(self.placement.image_base, self.code_size);
        let mut jobs = Vec::with_capacity(self.pieces.len());
        let (mut rest, mut cursor) = (code, 0usize);
        for (offset, compiled) in &self.pieces {
            let (gap, after) = rest.split_at_mut(*offset as usize - cursor);
            gap.fill(0);
            let (room, after) = after.split_at_mut(compiled.code.len());
            jobs.push((*offset, compiled, room));
            cursor = *offset as usize + compiled.code.len();
            rest = after;
        }
        rest.fill(0);
        let kept: Result<Vec<Vec<Record>>> = jobs
            .into_par_iter()
            .map(|(offset, compiled, room)| self.write_piece(offset, compiled, room, &bases))
            .collect();
        Ok(kept?.concat())
    }

    fn write_piece(
        &self,
        offset: u32,
        compiled: &CompiledFunction,
        room: &mut [u8],
        bases: &Bases,
    ) -> Result<Vec<Record>> {
        room.copy_from_slice(&compiled.code);
        let mut fragment = Fragment::new();
        for record in &compiled.relocations {
            fragment.push(*record)?;
        }
        let entry = |guest_offset| {
            find_entry(&self.entries, guest_offset).or_else(|| {
                let found = self.stubs.binary_search_by_key(&guest_offset, |stub| stub.0).ok()?;
                Some(self.stubs[found].1)
            })
        };
        link(&fragment, offset, room, bases, entry).with_context(|| format!("linking the code at {offset:#x}"))
    }
}

/// Writes header and sums, hashing pages in parallel.
///
/// # Errors
/// Where the fields contradict the layout.
pub fn finish(writer: Writer<'_>, fields: &HeaderFields) -> Result<()> {
    use causeway_cache_format::sums::sum_pages;
    const CHUNK: usize = 64;
    let page = causeway_cache_format::PAGE_SIZE;
    writer.finish_with(fields, |bytes, sums| {
        bytes.par_chunks(CHUNK * page).zip(sums.par_chunks_mut(CHUNK)).for_each(|(bytes, sums)| sum_pages(bytes, sums));
    })?;
    Ok(())
}
