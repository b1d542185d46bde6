//! From an image to objects: round after round of regions, on all threads, until discovery finds nothing new.

use crate::fingerprint::FINGERPRINT;
use crate::guest_pages::union_of;
use crate::ir_file;
use crate::object::encode;
use crate::object::inputs::{self, Inputs, Planned, Traced};
use crate::object::roster::Course;
use crate::object::spool::Spool;
use crate::pipeline::Totals;
use crate::progress::Progress;
use crate::queue::{self, Made, Object};
use crate::replay::Earlier;
use crate::worker::{Tools, TranslateOptions, Worker};
use anyhow::{Context as _, Result};
use causeway_frontend_x86::decode::IcedDecoder;
use causeway_frontend_x86::discover::{Discovery, RegionPlan, RegionSummary};
use causeway_image::{GuestImage, SharedImage};
use std::sync::atomic::{AtomicU64, Ordering};
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
    pub discovery: Inputs,
    /// How it went.
    pub course: Course,
}

/// Translates all regions of an image into objects in an empty spool, on all threads of the current pool. Regions whose
/// inputs are unchanged are taken over from an `earlier` build.
///
/// # Errors
/// Where the back end refuses code or the spool cannot be written.
pub fn translate(
    image: &SharedImage<'_>,
    options: &TranslateOptions,
    earlier: Option<&Earlier<'_>>,
    spool: &mut Spool,
    progress: &Progress,
) -> Result<Translation> {
    let mut counts = Counts::default();
    spool.start(context(image, options))?;
    if let Some(earlier) = earlier {
        spool.take_over_from(earlier.file());
        if let Some(translation) = earlier.replay(image, options, spool, progress)? {
            return Ok(translation);
        }
    }
    let Rounds { reads, course, summaries } = rounds(
        image,
        options,
        spool,
        progress,
        |heads, traced, worker, plan| {
            let base = image.base().0;
            let start = u32::try_from(plan.start.wrapping_sub(base)).ok();
            let start = start.with_context(|| format!("guest address {:#x} lies outside the image", plan.start))?;
            let plan_hash = inputs::plan(plan, heads, base);
            if let Some(found) = earlier.and_then(|earlier| earlier.find(start, plan_hash, image)) {
                let summary = (!found.view.is_empty()).then(|| found.view.summary(base));
                return Ok(Made { object: Some(Object::Kept(found)), note: summary });
            }
            let piece = worker.translate(plan, &|guest_pc| heads.binary_search(&guest_pc).is_ok())?;
            let planned = Planned::new(plan_hash, plan, heads, base);
            let inputs = Inputs::new(planned, image, &traced.take());
            let object = encode(start, base, piece.as_ref(), &inputs)?;
            Ok(Made { object: Some(Object::New(object)), note: piece.map(|piece| worker.reuse(piece)) })
        },
        &mut counts,
    )?;
    // Freeing so many small pieces takes as long.
    let inputs = || Inputs::new(Planned::of_hash(inputs::discovery(image)), image, &reads);
    let (discovery, ()) = rayon::join(inputs, || drop(summaries));
    Ok(Translation { counts, discovery, course })
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
    let make = |heads: &[u64], _: &Traced<'_>, worker: &mut Worker<'_>, plan: &RegionPlan| {
        let Some(region) = worker.lift(plan, &|guest_pc| heads.binary_search(&guest_pc).is_ok()) else {
            return Ok(Made { object: None, note: None });
        };
        let record = ir_file::record(&region, base, &|guest_pc| worker.live_in(guest_pc));
        let mut sums = sums.lock().unwrap_or_else(PoisonError::into_inner);
        let left_out = region.left_out.iter().map(|(reason, count)| (reason.as_str(), *count));
        sums.0.add(region.summary.heads.len(), region.instructions, left_out);
        let covered = region.summary.covered.iter();
        sums.1.extend(covered.map(|&(start, size)| (start.wrapping_sub(base) as u32, size)));
        Ok(Made { object: Some(Object::New(record)), note: Some(region.summary) })
    };
    rounds(image, options, spool, progress, make, &mut Counts::default())?;
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
    /// What the regions of each round reported.
    summaries: Vec<Vec<Option<RegionSummary>>>,
}

/// Works through all rounds of discovery. `make` gives what goes into the spool for a plan, given the starts of blocks of earlier
/// rounds inside it, and the region's summary.
fn rounds<'r>(
    image: &SharedImage<'_>,
    options: &TranslateOptions,
    spool: &mut Spool,
    progress: &Progress,
    make: impl Fn(&[u64], &Traced<'_>, &mut Worker<'_>, &RegionPlan) -> Result<Made<'r, Option<RegionSummary>>> + Sync,
    counts: &mut Counts,
) -> Result<Rounds> {
    let seen = Traced::new(image);
    let mut discovery = if options.discover { Discovery::new(&seen) } else { Discovery::of_seeds(&seen) };
    let (mut course, mut summaries, mut regions) = (Course::default(), Vec::new(), 0);
    // Of threads that have no work of this image.
    let spare = Mutex::new(Vec::new());
    loop {
        let plans = discovery.next_round(&mut IcedDecoder::new(image.bits() as u8));
        if plans.is_empty() {
            let offset = |address: &u64| u32::try_from(address.checked_sub(image.base().0)?).ok();
            course.asked = discovery.asked().iter().filter_map(offset).collect();
            return Ok(Rounds { reads: seen.take(), course, summaries });
        }
        course.rounds.push(regions);
        regions += plans.len() as u32;
        progress.found(plans.len() as u64);
        let (reused, heads) = (AtomicU64::new(0), discovery.heads());
        let reported = queue::run(plans.len(), spool, progress, |lane| {
            let traced = Traced::new(image);
            let found = spare.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let mut worker = Worker::traced(&traced, options, found.unwrap_or_else(|| Tools::new(image, options)));
            while let Some(number) = lane.take() {
                let plan = &plans[number];
                let made = make(plan.inside(heads), &traced, &mut worker, plan)?;
                reused.fetch_add(u64::from(matches!(made.object, Some(Object::Kept(_)))), Ordering::Relaxed);
                lane.put(number, made)?;
            }
            spare.lock().unwrap_or_else(PoisonError::into_inner).push(worker.into_tools());
            Ok(())
        })?;
        let reused = reused.into_inner();
        counts.reused += reused;
        counts.translated += plans.len() as u64 - reused;
        discovery.report(reported.iter().flatten());
        summaries.push(reported);
    }
}
