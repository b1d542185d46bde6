//! Reads an IR file and takes its regions through the last stages.

use super::{IndexRow, IrFileError, LiveIn, MAGIC, RecordHead, Tail, facts};
use crate::finish::Finisher;
use crate::object::inputs::Inputs;
use crate::object::spool::Spool;
use crate::object::{self, Pair};
use crate::pipeline::ImageFacts;
use crate::profile::TargetName;
use crate::progress::Progress;
use crate::queue::{self, Batch};
use crate::worker::{Piece, TranslateOptions};
use anyhow::Result;
use causeway_backend_arm64::Compiler;
use causeway_cache_format::abi::GuestAbi;
use causeway_frontend_x86::blocks::Region;
use causeway_frontend_x86::discover::RegionSummary;
use causeway_ir::verify::verify;
use causeway_ir::{Flags, Function, binary};
use std::collections::BTreeMap;
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::{FromBytes, Immutable, KnownLayout, Unaligned};

const RECORD: &str = "record";
const INDEX: &str = "index";

/// An IR file, its tail, facts and index checked. Records are checked when they are read.
#[derive(Debug)]
pub struct IrFile<'b> {
    bytes: &'b [u8],
    index: &'b [IndexRow],
    /// Target of the image.
    pub target: TargetName,
    /// Guest ABI of the image.
    pub abi: GuestAbi,
    /// Options of the profile that the code was lifted for ([`Profile::options`](causeway_cache_format::Profile::options)).
    pub options: u32,
    /// What is known of the image.
    pub facts: ImageFacts,
}

/// A record in place.
struct Record<'b> {
    offset: u64,
    head: &'b RecordHead,
    covered: &'b [Pair],
    live_in: &'b [LiveIn],
    left_out: &'b [u8],
    function: &'b [u8],
}

impl<'b> IrFile<'b> {
    /// Opens a file's bytes.
    ///
    /// # Errors
    /// [`IrFileError`].
    pub fn open(bytes: &'b [u8]) -> Result<Self, IrFileError> {
        let (before, tail) = Tail::ref_from_suffix(bytes).map_err(|_| IrFileError::Magic)?;
        if !bytes.starts_with(&MAGIC) {
            return Err(IrFileError::Magic);
        }
        let tail_at = before.len() as u64;
        if xxh3_64(&bytes[before.len()..bytes.len() - 8]) != tail.tail_sum.get() {
            return Err(IrFileError::Sum { part: "tail", offset: tail_at });
        }
        let (facts_at, index_at) = (tail.facts.get(), tail.index.get());
        let part = |name, from: u64, to: u64| {
            let range = usize::try_from(from).ok().zip(usize::try_from(to).ok());
            let bytes = range.and_then(|(from, to)| before.get(from..to));
            bytes.ok_or(IrFileError::Truncated { part: name, offset: from })
        };
        let summed = part("image's facts", facts_at, tail_at)?;
        if xxh3_64(summed) != tail.sum.get() {
            return Err(IrFileError::Sum { part: "image's facts", offset: facts_at });
        }
        let facts = facts::decode(part("image's facts", facts_at, index_at)?, facts_at)?;
        let index = <[IndexRow]>::ref_from_bytes(part(INDEX, index_at, tail_at)?);
        let index = index.map_err(|_| IrFileError::Truncated { part: INDEX, offset: index_at })?;
        let invalid = |part, offset, reason| IrFileError::Invalid { part, offset, reason };
        if index.len() as u64 != tail.records.get() {
            return Err(invalid(INDEX, index_at, "its number of records is not the tail's"));
        }
        let abi = [GuestAbi::Linux64, GuestAbi::X86_32, GuestAbi::Arm64Ec];
        let abi = abi.into_iter().find(|abi| *abi as u32 == tail.abi.get());
        let abi = abi.ok_or_else(|| invalid("tail", tail_at, "unknown guest ABI"))?;
        let target = TargetName::of_number(tail.target.get(), abi);
        let target =
            target.ok_or_else(|| invalid("tail", tail_at, "unknown target, or another guest ABI than its own"))?;
        Ok(Self { bytes: &before[..facts_at as usize], index, target, abi, options: tail.options.get(), facts })
    }

    /// A region. The summary has heads and ranges, but no targets.
    ///
    /// # Errors
    /// [`IrFileError`].
    fn region(&self, record: &Record<'_>) -> Result<Region, IrFileError> {
        let offset = record.offset;
        let invalid = |reason| IrFileError::Invalid { part: RECORD, offset, reason };
        let function = binary::decode(record.function).map_err(|source| IrFileError::Decode { offset, source })?;
        verify(&function).map_err(|source| IrFileError::Verify { offset, source })?;
        if function.bits != self.abi.guest_bits() {
            return Err(invalid("its function is of another guest width"));
        }
        let inside = |guest_pc: u64| guest_pc.wrapping_sub(self.facts.base) < self.facts.span;
        if !inside(function.base) || function.blocks.iter().any(|block| !inside(block.guest_pc)) {
            return Err(invalid("its code lies outside the image"));
        }
        let mut end = 0;
        let mut covered = Vec::with_capacity(record.covered.len());
        for pair in record.covered {
            let (start, size) = (pair.first.get(), pair.second.get());
            if u64::from(start) < end || size == 0 || u64::from(start) + u64::from(size) > self.facts.span {
                return Err(invalid("a guest range is out of order or outside the image"));
            }
            end = u64::from(start) + u64::from(size);
            covered.push((self.facts.base + u64::from(start), size));
        }
        let text = std::str::from_utf8(record.left_out).map_err(|_| invalid("a reason is no text"))?;
        let left_out = reasons(text).ok_or_else(|| invalid("a reason has no number"))?;
        let summary = RegionSummary { heads: heads(&function), targets: Vec::new(), covered };
        Ok(Region { function, summary, instructions: record.head.instructions.get(), left_out })
    }

    /// The record with this number, its sum and bounds checked.
    fn record(&self, number: usize) -> Result<Record<'b>, IrFileError> {
        let row = &self.index[number];
        let (offset, size) = (row.offset.get(), row.size.get());
        let truncated = || IrFileError::Truncated { part: RECORD, offset };
        let range =
            usize::try_from(offset).ok().zip(offset.checked_add(size).and_then(|end| usize::try_from(end).ok()));
        let bytes = range.and_then(|(start, end)| self.bytes.get(start..end)).ok_or_else(truncated)?;
        if xxh3_64(bytes) != row.sum.get() {
            return Err(IrFileError::Sum { part: RECORD, offset });
        }
        let (head, rest) = RecordHead::ref_from_prefix(bytes).map_err(|_| truncated())?;
        let (covered, rest) = rows(rest, head.covered.get()).ok_or_else(truncated)?;
        let (live_in, rest) = rows(rest, head.live_in.get()).ok_or_else(truncated)?;
        let (left_out, rest) = rows(rest, head.left_out.get()).ok_or_else(truncated)?;
        let (function, rest) = rows(rest, head.function.get()).ok_or_else(truncated)?;
        if !rest.is_empty() {
            return Err(IrFileError::Invalid { part: RECORD, offset, reason: "bytes follow its function" });
        }
        Ok(Record { offset, head, covered, live_in, left_out, function })
    }
}

fn rows<T: FromBytes + Immutable + KnownLayout + Unaligned>(bytes: &[u8], count: u32) -> Option<(&[T], &[u8])> {
    <[T]>::ref_from_prefix_with_elems(bytes, count as usize).ok()
}

fn heads(function: &Function) -> Vec<u64> {
    let mut heads: Vec<u64> = function.blocks.iter().map(|block| block.guest_pc).collect();
    heads.sort_unstable();
    heads.dedup();
    heads
}

fn reasons(text: &str) -> Option<BTreeMap<String, u64>> {
    let line = |line: &str| {
        let (count, reason) = line.split_once(' ')?;
        Some((reason.to_owned(), count.parse().ok()?))
    };
    text.lines().map(line).collect()
}

impl Record<'_> {
    /// Flags read at an address outside the region; all where the record does not say.
    fn live_in(&self, guest_pc: u64) -> Flags {
        let found = self.live_in.binary_search_by_key(&guest_pc, |row| row.guest_pc.get());
        found.map_or(Flags::all(), |row| Flags::from_bits_truncate(self.live_in[row].flags.get() as u8))
    }
}

/// Compiles all regions of an IR file into objects, on all threads of the current pool.
///
/// # Errors
/// [`IrFileError`], and where the back end refuses code or the spool cannot be written.
pub fn compile(file: &IrFile<'_>, options: &TranslateOptions, spool: &mut Spool, progress: &Progress) -> Result<()> {
    progress.found(file.index.len() as u64);
    queue::run(file.index.len(), spool, progress, |lane| {
        let (mut compiler, mut batch) = (Compiler::new(), Batch::default());
        while let Some(numbers) = lane.take() {
            for number in numbers.clone() {
                let record = file.record(number)?;
                let live_in = |guest_pc| record.live_in(guest_pc);
                let mut finisher = Finisher { options, compiler: &mut compiler, live_in: &live_in };
                if let Some(piece) = finisher.finish(|| Ok(Some(file.region(&record)?)))? {
                    batch.add(|bytes| append_object(bytes, &piece, file.facts.base))?;
                }
            }
            lane.hand_in(numbers, &mut batch)?;
        }
        Ok(())
    })
}

fn append_object(bytes: &mut Vec<u8>, piece: &Piece, base: u64) -> Result<()> {
    let start = piece.function.base.wrapping_sub(base) as u32;
    Ok(object::append(bytes, start, base, Some(piece), &Inputs::default())?)
}
