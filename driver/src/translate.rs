//! From an image to objects: round after round of regions, on all threads, until discovery finds nothing new.
//!
//! Threads take plans in order and hand their objects over in order, so the objects lie in the same order whatever the number
//! of threads, and only those are in memory that wait for an earlier one.

use crate::fingerprint::FINGERPRINT;
use crate::object::inputs::{self, Inputs, Traced};
use crate::object::spool::Spool;
use crate::object::{ObjectFile, encode};
use crate::progress::Progress;
use crate::worker::{TranslateOptions, Worker};
use anyhow::{Context as _, Result};
use causeway_frontend_x86::discover::{Discovery, RegionPlan, RegionSummary};
use causeway_image::GuestImage;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
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

/// Translates all regions of an image into objects, on all threads of the current pool. Regions whose inputs are
/// unchanged are taken over from `older`.
///
/// # Errors
/// Where the back end refuses code or the spool cannot be written.
pub fn translate(
    image: &dyn GuestImage,
    options: &TranslateOptions,
    older: Option<&ObjectFile>,
    spool: &mut Spool,
    progress: &Progress,
) -> Result<Counts> {
    let mut discovery = Discovery::new(image);
    let mut counts = Counts::default();
    loop {
        let plans = discovery.next_round();
        if plans.is_empty() {
            return Ok(counts);
        }
        progress.found(plans.len() as u64);
        let order = Mutex::new(InOrder { next: 0, waiting: BTreeMap::new(), spool, summaries: Vec::new(), counts });
        let round = Round { image, options, older, discovery: &discovery, plans: &plans, next: AtomicUsize::new(0) };
        rayon::broadcast(|_| round.work(&order, progress)).into_iter().collect::<Result<()>>()?;
        let order = order.into_inner().unwrap_or_else(PoisonError::into_inner);
        counts = order.counts;
        discovery.report(&order.summaries);
    }
}

/// One round of plans that threads share.
struct Round<'r> {
    image: &'r dyn GuestImage,
    options: &'r TranslateOptions,
    older: Option<&'r ObjectFile>,
    discovery: &'r Discovery<'r>,
    plans: &'r [RegionPlan],
    next: AtomicUsize,
}

/// A finished region.
struct Made<'r> {
    object: Cow<'r, [u8]>,
    summary: Option<RegionSummary>,
}

impl<'r> Round<'r> {
    /// What one thread does.
    fn work(&self, order: &Mutex<InOrder<'_, 'r>>, progress: &Progress) -> Result<()> {
        let traced = Traced::new(self.image);
        let mut worker = Worker::traced(&traced, self.options);
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(plan) = self.plans.get(number) else { return Ok(()) };
            let made = self.region(plan, &traced, &mut worker).inspect_err(|_| self.stop())?;
            progress.done();
            let handed = order.lock().unwrap_or_else(PoisonError::into_inner).put(number, made);
            handed.inspect_err(|_| self.stop())?;
        }
    }

    /// Leaves no plan to take.
    fn stop(&self) {
        self.next.store(self.plans.len(), Ordering::Relaxed);
    }

    fn region(&self, plan: &RegionPlan, traced: &Traced<'_>, worker: &mut Worker<'_>) -> Result<Made<'r>> {
        let base = self.image.base().0;
        let start = u32::try_from(plan.start.wrapping_sub(base)).ok();
        let start = start.with_context(|| format!("guest address {:#x} lies outside the image", plan.start))?;
        let plan_hash = inputs::plan(plan, self.discovery.heads(), base);
        if let Some(view) = self.older.and_then(|older| older.find(start, plan_hash, self.image)) {
            let summary = (!view.is_empty()).then(|| view.summary(base));
            return Ok(Made { object: Cow::Borrowed(view.bytes()), summary });
        }
        let is_head = |guest_pc| self.discovery.is_head(guest_pc);
        let piece = worker.translate(plan, &is_head)?;
        let inputs = Inputs::new(plan_hash, self.image, &traced.take());
        let object = encode(start, base, piece.as_ref(), &inputs);
        Ok(Made { object: Cow::Owned(object), summary: piece.map(|piece| piece.summary) })
    }
}

/// Brings what threads finish into the order of the plans.
struct InOrder<'s, 'r> {
    next: usize,
    waiting: BTreeMap<usize, Made<'r>>,
    spool: &'s mut Spool,
    summaries: Vec<RegionSummary>,
    counts: Counts,
}

impl<'r> InOrder<'_, 'r> {
    fn put(&mut self, number: usize, made: Made<'r>) -> Result<()> {
        self.waiting.insert(number, made);
        while let Some(made) = self.waiting.remove(&self.next) {
            match made.object {
                Cow::Owned(_) => self.counts.translated += 1,
                Cow::Borrowed(_) => self.counts.reused += 1,
            }
            self.spool.push(&made.object)?;
            self.summaries.extend(made.summary);
            self.next += 1;
        }
        Ok(())
    }
}
