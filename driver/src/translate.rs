//! From an image to objects: round after round of regions, on all threads, until discovery finds nothing new.

use crate::account::charged;
use crate::fingerprint::FINGERPRINT;
use crate::guest_pages::union_of;
use crate::ir_file;
use crate::object;
use crate::object::inputs::{self, Inputs, Planned, Traced};
use crate::object::roster::Course;
use crate::object::spool::Spool;
use crate::pipeline::Totals;
use crate::progress::Progress;
use crate::queue::{self, Batch};
use crate::replay::Earlier;
use crate::worker::{Tools, TranslateOptions, Worker};
use anyhow::{Context as _, Result};
use causeway_frontend_x86::decode::IcedDecoder;
use causeway_frontend_x86::discover::{Discovery, Findings, Gaps, Judged, RegionPlan};
use causeway_image::{GuestImage, SharedImage};
use rayon::prelude::*;
use smallvec::SmallVec;
use std::sync::{Mutex, PoisonError};
use xxhash_rust::xxh3::xxh3_128;

/// Hash of what decides about all objects of an image alike: translator, options, layout of the image.
pub fn context(image: &dyn GuestImage, options: &TranslateOptions) -> u128 {
    let fingerprint: String = crate::fingerprint::text(&FINGERPRINT);
    let shape = inputs::shape(image);
    xxh3_128(format!("{fingerprint} {options:?} {shape:016x}").as_bytes())
}

/// How many regions there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Translated now.
    pub translated: u64,
    /// Taken over from an earlier build.
    pub reused: u64,
}

/// What came of translating an image.
#[derive(Clone, Debug)]
pub struct Translation {
    /// Regions translated and taken over.
    pub counts: Counts,
    /// What discovery depended on besides the regions.
    pub sight: Sight,
    /// How it went.
    pub course: Course,
}

/// What discovery saw of an image.
#[derive(Clone, Debug)]
pub enum Sight {
    /// Its seeds and relocations, and the bytes in these ranges (start and end).
    Read(Vec<(u64, u64)>),
    /// The same as in the last build.
    Unchanged(Inputs),
}

impl Sight {
    /// It as an input; `seeds` is the hash that [`inputs::discovery`] gives.
    pub fn inputs(self, image: &dyn GuestImage, seeds: u64) -> Inputs {
        match self {
            Self::Read(ranges) => Inputs::new(Planned::of_hash(seeds), image, &ranges),
            Self::Unchanged(inputs) => inputs,
        }
    }
}

/// Translates all regions of an image into objects in an empty spool, on all threads of the current pool. Regions whose
/// inputs are unchanged are taken over from an `earlier` build.
///
/// # Errors
/// Where the back end refuses code or the spool cannot be written.
pub fn translate<'r>(
    image: &SharedImage<'_>,
    options: &TranslateOptions,
    earlier: Option<&Earlier<'r>>,
    spool: &mut Spool,
    progress: &Progress,
) -> Result<Translation> {
    spool.start(context(image, options))?;
    if let Some(earlier) = earlier {
        spool.take_over_from(earlier.file());
        if let Some(translation) = earlier.replay(image, options, spool, progress)? {
            return Ok(translation);
        }
    }
    let base = image.base().0;
    let make = |plan: &RegionPlan, making: Making<'_, '_, 'r>| {
        let Making { heads, traced, worker, batch, found } = making;
        let start = u32::try_from(plan.start.wrapping_sub(base)).ok();
        let start = start.with_context(|| format!("guest address {:#x} lies outside the image", plan.start))?;
        let plan_hash = inputs::plan(plan, heads, base);
        if let Some(kept) = earlier.and_then(|earlier| earlier.find(start, plan_hash, image)) {
            kept.view.tell(base, found);
            batch.keep(kept);
            return Ok(());
        }
        let piece = worker.translate(plan, &|guest_pc| heads.binary_search(&guest_pc).is_ok())?;
        let planned = Planned::new(plan_hash, plan, heads, base);
        let inputs = Inputs::new(planned, image, &traced.take());
        batch.add(|bytes| Ok(object::append(bytes, start, base, piece.as_ref(), &inputs)?))?;
        if let Some(piece) = piece {
            found.add(&piece.summary);
            worker.reuse(piece);
        }
        Ok(())
    };
    let Rounds { reads, course, counts } = rounds(image, options, spool, progress, make)?;
    Ok(Translation { counts, sight: Sight::Read(reads), course })
}

/// Lifts all regions of an image into records of IR, on all threads of the current pool. Gives figures and the union of
/// their guest ranges (guest offset and size).
///
/// # Errors
/// Where the spool cannot be written.
pub fn lift(
    image: &SharedImage<'_>,
    options: &TranslateOptions,
    spool: &mut Spool,
    progress: &Progress,
) -> Result<(Totals, Vec<(u32, u32)>)> {
    let base = image.base().0;
    let sums = Mutex::new((Totals::default(), Vec::new()));
    let make = |plan: &RegionPlan, making: Making<'_, '_, '_>| {
        let Making { heads, worker, batch, found, .. } = making;
        let Some(region) = worker.lift(plan, &|guest_pc| heads.binary_search(&guest_pc).is_ok()) else {
            return Ok(());
        };
        batch.add(|bytes| {
            ir_file::append_record(bytes, &region, base, &|guest_pc| worker.live_in(guest_pc));
            Ok(())
        })?;
        found.add(&region.summary);
        let mut sums = sums.lock().unwrap_or_else(PoisonError::into_inner);
        let left_out = region.left_out.iter().map(|(reason, count)| (reason.as_str(), *count));
        sums.0.add(region.summary.heads.len(), region.instructions, left_out);
        let covered = region.summary.covered.iter();
        sums.1.extend(covered.map(|&(start, size)| (start.wrapping_sub(base) as u32, size)));
        Ok(())
    };
    rounds(image, options, spool, progress, make)?;
    let (mut totals, covered) = sums.into_inner().unwrap_or_else(PoisonError::into_inner);
    let union = union_of(covered);
    totals.guest_bytes = union.iter().map(|range| u64::from(range.1)).sum();
    Ok((totals, union))
}

/// What came of all rounds of discovery.
struct Rounds {
    /// What discovery itself read: start and end of each range.
    reads: Vec<(u64, u64)>,
    /// How it went.
    course: Course,
    counts: Counts,
}

/// What a region is made with.
struct Making<'m, 'i, 'r> {
    /// Starts of the blocks of earlier rounds inside it, ascending.
    heads: &'m [u64],
    traced: &'m Traced<'i>,
    worker: &'m mut Worker<'i>,
    /// Where its object goes.
    batch: &'m mut Batch<'r>,
    /// Where goes what it tells discovery.
    found: &'m mut Findings,
}

/// Judges gaps on all threads; `seen` knows afterwards what was read.
fn judge(gaps: &Gaps<'_>, image: &SharedImage<'_>, seen: &Traced<'_>) -> Vec<Judged> {
    let judge = |stretch: usize| {
        let traced = Traced::new(image);
        let judged = gaps.judge(stretch..stretch + 1, &traced, &mut IcedDecoder::new(image.bits() as u8));
        (judged, traced.take())
    };
    let stretches: Vec<_> = (0..gaps.count()).into_par_iter().map(charged(judge)).collect();
    let part = |(judged, reads): (Judged, Vec<(u64, u64)>)| {
        seen.add(&reads);
        judged
    };
    stretches.into_iter().map(part).collect()
}

/// Works through all rounds of discovery, with `make` for each plan.
fn rounds<'r>(
    image: &SharedImage<'_>,
    options: &TranslateOptions,
    spool: &mut Spool,
    progress: &Progress,
    make: impl Fn(&RegionPlan, Making<'_, '_, 'r>) -> Result<()> + Sync,
) -> Result<Rounds> {
    let seen = Traced::new(image);
    let mut discovery = if options.discover { Discovery::new(&seen) } else { Discovery::of_seeds(&seen) };
    let (mut course, mut regions) = (Course::default(), 0);
    // Of threads that have no work of this image.
    let spare = Mutex::new(Vec::new());
    loop {
        let plans = discovery.next_round_with(|gaps| judge(gaps, image, &seen));
        if plans.is_empty() {
            let offset = |address: &u64| u32::try_from(address.checked_sub(image.base().0)?).ok();
            course.asked = discovery.asked().iter().filter_map(offset).collect();
            let reused = spool.kept() as u64;
            let counts = Counts { translated: u64::from(regions) - reused, reused };
            return Ok(Rounds { reads: seen.take(), course, counts });
        }
        course.rounds.push(regions);
        regions += plans.len() as u32;
        progress.found(plans.len() as u64);
        let reported = Mutex::new(Findings::new(image));
        let heads = discovery.heads();
        queue::run(plans.len(), spool, progress, |lane| {
            let traced = Traced::new(image);
            let spared = spare.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let mut worker = Worker::traced(&traced, options, spared.unwrap_or_else(|| Tools::new(image, options)));
            let (mut batch, mut found) = (Batch::default(), Findings::new(image));
            while let Some(numbers) = lane.take() {
                for plan in &plans[numbers.clone()] {
                    let heads: &SmallVec<[u64; 8]> = &heads.inside(plan.start..plan.end).collect();
                    let (traced, worker, batch, found) = (&traced, &mut worker, &mut batch, &mut found);
                    make(plan, Making { heads, traced, worker, batch, found })?;
                }
                lane.hand_in(numbers, &mut batch)?;
            }
            reported.lock().unwrap_or_else(PoisonError::into_inner).join(found);
            spare.lock().unwrap_or_else(PoisonError::into_inner).push(worker.into_tools());
            Ok(())
        })?;
        discovery.report(reported.into_inner().unwrap_or_else(PoisonError::into_inner));
    }
}
