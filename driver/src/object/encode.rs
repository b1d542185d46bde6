//! Writes an object.

use super::inputs::Inputs;
use super::{Head, Pair, Relocation};
use crate::worker::Piece;
use causeway_cache_format::pc_table::join_points;
use causeway_cache_format::{Strand, WriteError};
use causeway_relocation::Record;
use smallvec::SmallVec;
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::byteorder::little_endian::{U32, U64};
use zerocopy::{FromZeros as _, IntoBytes as _};

/// Appends the object of a region that starts at guest offset `start` of an image at `base`. `piece` is none where nothing
/// was executable there.
///
/// # Errors
/// Where the back end's table of guest instructions is out of order.
pub fn append(
    to: &mut Vec<u8>,
    start: u32,
    base: u64,
    piece: Option<&Piece>,
    inputs: &Inputs,
) -> Result<(), WriteError> {
    let compiled = piece.map(|piece| &piece.compiled);
    let code = compiled.map_or(&[][..], |compiled| &compiled.code);
    let mut writer = Writer::new(to, base);
    writer.head.start = start.into();
    writer.inputs(inputs);
    if let Some(piece) = piece {
        writer.tables_before_reads(piece);
    }
    writer.head.reads = writer.pairs(inputs.reads.iter().copied());
    if let Some(piece) = piece {
        writer.tables_after_reads(piece)?;
    }
    writer.head.code = (code.len() as u32).into();
    writer.bytes.extend_from_slice(code);
    writer.finish();
    Ok(())
}

/// The object alone.
///
/// # Errors
/// As [`append`].
pub fn encode(start: u32, base: u64, piece: Option<&Piece>, inputs: &Inputs) -> Result<Vec<u8>, WriteError> {
    let mut object = Vec::new();
    append(&mut object, start, base, piece, inputs)?;
    Ok(object)
}

/// The object that `payload` makes, which belongs to no region and stands at no place.
pub(super) fn encode_apart(inputs: &Inputs, payload: &[u8]) -> Vec<u8> {
    let mut object = Vec::new();
    let mut writer = Writer::new(&mut object, 0);
    writer.head.start = super::NOWHERE.into();
    writer.inputs(inputs);
    writer.head.reads = writer.pairs(inputs.reads.iter().copied());
    writer.head.code = (payload.len() as u32).into();
    writer.bytes.extend_from_slice(payload);
    writer.finish();
    object
}

/// Bytes of such an object, without its payload.
pub(super) fn size_apart(inputs: &Inputs) -> usize {
    let numbers = inputs.plan.entries.len() + inputs.plan.known.len();
    size_of::<Head>() + numbers * size_of::<U32>() + inputs.reads.len() * size_of::<Pair>()
}

struct Writer<'b> {
    base: u64,
    head: Head,
    bytes: &'b mut Vec<u8>,
    /// Where the object starts in `bytes`.
    start: usize,
}

impl<'b> Writer<'b> {
    fn new(bytes: &'b mut Vec<u8>, base: u64) -> Self {
        let start = bytes.len();
        bytes.resize(start + size_of::<Head>(), 0);
        Self { base, head: Head::new_zeroed(), bytes, start }
    }

    /// All inputs but what was read, which follows the tables that discovery asks for.
    fn inputs(&mut self, inputs: &Inputs) {
        self.head.plan = inputs.plan.hash.into();
        self.head.contents = inputs.contents.into();
        self.head.end = inputs.plan.end.into();
        self.head.is_sized = u32::from(inputs.plan.is_sized).into();
        self.head.plan_entries = self.numbers(inputs.plan.entries.iter().copied());
        self.head.known = self.numbers(inputs.plan.known.iter().copied());
    }

    fn tables_before_reads(&mut self, piece: &Piece) {
        let base = self.base;
        let offset = move |guest_pc: u64| guest_pc.wrapping_sub(base) as u32;
        let compiled = &piece.compiled;
        self.head.instructions = piece.instructions.into();
        self.head.entries = self.pairs(compiled.entries.iter().map(|&(guest_pc, local)| (offset(guest_pc), local)));
        self.head.heads = self.numbers(piece.summary.heads.iter().map(|head| offset(*head)));
        // A target beyond the reach of offsets lies outside the image and leads to no code of it.
        let inside = piece.summary.targets.iter().filter(|target| target.wrapping_sub(base) <= u64::from(u32::MAX));
        self.head.targets = self.numbers(inside.map(|target| offset(*target)));
        self.head.covered = self.pairs(piece.summary.covered.iter().map(|&(start, size)| (offset(start), size)));
    }

    fn tables_after_reads(&mut self, piece: &Piece) -> Result<(), WriteError> {
        let compiled = &piece.compiled;
        self.head.relocations = (compiled.relocations.len() as u32).into();
        let by_site = |record: &&Record| record.site;
        let mut records: SmallVec<[&Record; 32]> = compiled.relocations.iter().collect();
        if !records.is_sorted_by_key(by_site) {
            records.sort_by_key(by_site);
        }
        records.into_iter().for_each(|record| self.bytes.extend_from_slice(Relocation::new(record).as_bytes()));
        let before = self.bytes.len();
        let base = self.base;
        let points = compiled.pc_table.iter().map(|&(local, guest_pc)| (local, guest_pc.wrapping_sub(base) as u32));
        let offset = |guest_pc: u64| guest_pc.wrapping_sub(base) as u32;
        // Code of no block is for direct branches: the dispatcher must not find it.
        let entries = compiled.entries.iter().filter(|_| !piece.summary.heads.is_empty());
        let mut entries: Vec<_> = entries.map(|&(guest_pc, local)| (local, offset(guest_pc))).collect();
        Strand::encode(&join_points(points, &mut entries), self.bytes)?;
        self.head.strand = ((self.bytes.len() - before) as u32).into();
        let before = self.bytes.len();
        for (reason, count) in &piece.left_out {
            self.bytes.extend_from_slice(format!("{count} {reason}\n").as_bytes());
        }
        self.head.left_out = ((self.bytes.len() - before) as u32).into();
        Ok(())
    }

    fn pairs(&mut self, pairs: impl Iterator<Item = (u32, u32)>) -> U32 {
        let before = self.bytes.len();
        for (first, second) in pairs {
            let pair = Pair { first: first.into(), second: second.into() };
            self.bytes.extend_from_slice(pair.as_bytes());
        }
        (((self.bytes.len() - before) / size_of::<Pair>()) as u32).into()
    }

    fn numbers(&mut self, numbers: impl Iterator<Item = u32>) -> U32 {
        let before = self.bytes.len();
        numbers.for_each(|number| self.bytes.extend_from_slice(&number.to_le_bytes()));
        (((self.bytes.len() - before) / size_of::<U32>()) as u32).into()
    }

    fn finish(mut self) {
        let object = &mut self.bytes[self.start..];
        self.head.size = (object.len() as u32).into();
        object[..size_of::<Head>()].copy_from_slice(self.head.as_bytes());
        let sum = xxh3_64(&object[size_of::<U64>()..]);
        object[..size_of::<U64>()].copy_from_slice(&sum.to_le_bytes());
    }
}
