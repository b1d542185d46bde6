//! Writes an IR file.

use super::{IndexRow, LiveIn, MAGIC, RecordHead, Tail, facts};
use crate::fingerprint::FINGERPRINT;
use crate::object::Pair;
use crate::object::spool::Spool;
use crate::pipeline::ImageFacts;
use crate::profile::TargetName;
use anyhow::Result;
use causeway_cache_format::Profile;
use causeway_frontend_x86::blocks::Region;
use causeway_ir::{Flags, Function, Target, binary};
use std::collections::BTreeMap;
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::IntoBytes as _;

/// Begins a file.
///
/// # Errors
/// Where it cannot be written.
pub fn start(spool: &mut Spool) -> Result<()> {
    spool.keep_sums();
    spool.write(&MAGIC)
}

/// Appends the record of a region of an image at `base`. `live_in` gives the flags that code at an address may read.
pub fn append_record(bytes: &mut Vec<u8>, region: &Region, base: u64, live_in: &dyn Fn(u64) -> Flags) {
    let flags: BTreeMap<u64, Flags> = outside(&region.function).map(|pc| (pc, live_in(pc))).collect();
    let left_out: String = region.left_out.iter().map(|(reason, count)| format!("{count} {reason}\n")).collect();
    let mut function = Vec::new();
    binary::encode(&region.function, &mut function);
    let head = RecordHead {
        instructions: region.instructions.into(),
        covered: (region.summary.covered.len() as u32).into(),
        live_in: (flags.len() as u32).into(),
        left_out: (left_out.len() as u32).into(),
        function: (function.len() as u32).into(),
        zero: 0.into(),
    };
    bytes.extend_from_slice(head.as_bytes());
    for &(start, size) in &region.summary.covered {
        let pair = Pair { first: (start.wrapping_sub(base) as u32).into(), second: size.into() };
        bytes.extend_from_slice(pair.as_bytes());
    }
    for (guest_pc, flags) in flags {
        let row = LiveIn { guest_pc: guest_pc.into(), flags: u64::from(flags.bits()).into() };
        bytes.extend_from_slice(row.as_bytes());
    }
    bytes.extend_from_slice(left_out.as_bytes());
    bytes.extend_from_slice(&function);
}

/// Guest addresses outside a function to which it may go.
fn outside(function: &Function) -> impl Iterator<Item = u64> + '_ {
    let direct = function.blocks.iter().flat_map(|block| {
        block.terminator.direct_targets().into_iter().flatten().chain(block.terminator.continuation())
    });
    direct.chain(function.tables.iter().flatten().copied()).filter_map(|target| match target {
        Target::Guest(guest_pc) => Some(guest_pc),
        Target::Block(_) => None,
    })
}

/// Ends the file: facts, index, tail.
///
/// # Errors
/// Where it cannot be written.
pub fn finish(spool: &mut Spool, facts: &ImageFacts, target: TargetName, profile: &Profile) -> Result<()> {
    let facts_at = spool.end() as u64;
    let mut parts = facts::encode(facts);
    let index_at = facts_at + parts.len() as u64;
    let records = spool.summed();
    let count = records.len() as u64;
    for (record, &sum) in records {
        let row =
            IndexRow { offset: (record.offset as u64).into(), size: (record.size as u64).into(), sum: sum.into() };
        parts.extend_from_slice(row.as_bytes());
    }
    let mut tail = Tail {
        facts: facts_at.into(),
        index: index_at.into(),
        records: count.into(),
        sum: xxh3_64(&parts).into(),
        abi: (profile.guest_abi as u32).into(),
        target: target.number().into(),
        options: profile.options.into(),
        zero: 0.into(),
        translator: FINGERPRINT,
        tail_sum: 0.into(),
    };
    tail.tail_sum = xxh3_64(&tail.as_bytes()[..size_of::<Tail>() - 8]).into();
    spool.write(&parts)?;
    spool.write(tail.as_bytes())
}
