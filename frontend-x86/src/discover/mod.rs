//! Finding functions: which regions of an image to translate, round by round.
//!
//! The first round is every trusted seed of the image where functions start, bounded by unwind entries and symbols. Regions
//! then report the direct targets that lead out of them. Seeds where no function would start are parts that compilers split
//! off, which nothing but such targets enters: they are the second round. Targets that no region starts at become
//! the next. Guessed seeds come later and count only where nothing was found yet; what then still lies between functions is
//! taken as functions that only pointers reach, if it looks like code. The outcome depends on the image alone, not on the
//! order of work.

mod address_set;
mod gaps;
mod padding;
mod plan;
mod plausible;

pub use address_set::AddressSet;
pub use gaps::{Gaps, Judged};
pub use plan::RegionPlan;
pub(crate) use plausible::{Row, Suspect};

use crate::decode::Decoder;
use causeway_image::{AddrRange, GuestAddr, GuestImage, SeedSource};

/// What a translated region tells about code outside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegionSummary {
    /// Start of each block, ascending.
    pub heads: Vec<u64>,
    /// Direct jump and call targets outside the region.
    pub targets: Vec<u64>,
    /// Guest bytes covered: start and length, ascending, disjoint.
    pub covered: Vec<(u64, u32)>,
}

/// What the regions of a round tell, in any order.
#[derive(Clone, Debug)]
pub struct Findings {
    heads: AddressSet,
    targets: AddressSet,
    covered: AddressSet,
}

impl Findings {
    /// Nothing yet.
    pub fn new(image: &dyn GuestImage) -> Self {
        let none = AddressSet::new(image);
        Self { heads: none.clone(), targets: none.clone(), covered: none }
    }

    /// Adds what was found elsewhere in the same image.
    pub fn join(&mut self, other: Self) {
        self.heads.insert_set(other.heads);
        self.targets.insert_set(other.targets);
        self.covered.insert_set(other.covered);
    }

    /// Adds what a region tells.
    pub fn add(&mut self, summary: &RegionSummary) {
        summary.heads.iter().for_each(|head| self.add_head(*head));
        summary.targets.iter().for_each(|target| self.add_target(*target));
        summary.covered.iter().for_each(|&(start, len)| self.add_covered(start, len));
    }

    /// Adds the start of a block.
    pub fn add_head(&mut self, head: u64) {
        self.heads.insert(head);
    }

    /// Adds a direct target outside a region.
    pub fn add_target(&mut self, target: u64) {
        self.targets.insert(target);
    }

    /// Adds guest bytes that a region covers.
    pub fn add_covered(&mut self, start: u64, len: u32) {
        self.covered.insert_all(start..start.saturating_add(len.into()));
    }
}

/// State of discovery between rounds.
pub struct Discovery<'a> {
    image: &'a dyn GuestImage,
    heads: AddressSet,
    covered: AddressSet,
    /// Ascending.
    starts: Vec<u64>,
    /// Where targets lead and no region starts yet, ascending.
    pending: Vec<u64>,
    /// Parts of functions, which wait for the functions.
    parts: Vec<RegionPlan>,
    /// Where gaps lead, ascending.
    asked: Vec<u64>,
    stage: Stage,
    seeds_only: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Seeds,
    Parts,
    Targets,
    Guesses,
    Gaps,
    Done,
}

impl<'a> Discovery<'a> {
    /// Discovery from an image's own seeds.
    pub fn new(image: &'a dyn GuestImage) -> Self {
        Self {
            image,
            heads: AddressSet::new(image),
            covered: AddressSet::new(image),
            starts: Vec::new(),
            pending: Vec::new(),
            parts: Vec::new(),
            asked: Vec::new(),
            stage: Stage::Seeds,
            seeds_only: false,
        }
    }

    /// The same, but no region is looked for besides those at the image's trusted seeds.
    pub fn of_seeds(image: &'a dyn GuestImage) -> Self {
        Self { seeds_only: true, ..Self::new(image) }
    }

    /// Starts of all blocks found so far.
    pub fn heads(&self) -> &AddressSet {
        &self.heads
    }

    /// Places other than targets and seeds of which it mattered whether a block starts there: where what lies between functions
    /// leads. Ascending.
    pub fn asked(&self) -> &[u64] {
        &self.asked
    }

    /// Regions of the next round, ascending and disjoint in their starts; empty when discovery is complete. The decoder
    /// tells code from data where nothing else does.
    pub fn next_round(&mut self, decoder: &mut impl Decoder) -> Vec<RegionPlan> {
        let image = self.image;
        self.next_round_with(|gaps| vec![gaps.judge(0..gaps.count(), image, decoder)])
    }

    /// The same, where `judge` judges all gaps, in any parts, and gives what came of the parts in their order.
    pub fn next_round_with(&mut self, mut judge: impl FnMut(&Gaps<'_>) -> Vec<Judged>) -> Vec<RegionPlan> {
        loop {
            let plans = match self.stage {
                Stage::Seeds => {
                    self.stage = Stage::Parts;
                    let (parts, functions) = plan::from_seeds(self.image);
                    self.parts = parts;
                    functions
                }
                Stage::Parts => {
                    self.stage = if self.seeds_only { Stage::Done } else { Stage::Targets };
                    self.plan_parts()
                }
                Stage::Targets if !self.pending.is_empty() => self.plan_pending(),
                Stage::Targets => {
                    self.stage = Stage::Guesses;
                    continue;
                }
                Stage::Guesses => {
                    self.stage = Stage::Gaps;
                    self.await_at(self.guesses());
                    self.plan_pending()
                }
                Stage::Gaps | Stage::Done if !self.pending.is_empty() => self.plan_pending(),
                Stage::Gaps => {
                    self.stage = Stage::Done;
                    let judged = judge(&Gaps::new(self.image, &self.heads, &self.covered));
                    self.plan_judged(judged)
                }
                Stage::Done => return Vec::new(),
            };
            if !plans.is_empty() {
                self.note_starts(&plans);
                return plans;
            }
        }
    }

    /// Takes in what a round's regions found.
    pub fn report(&mut self, found: Findings) {
        self.heads.insert_set(found.heads);
        self.covered.insert_set(found.covered);
        if !self.seeds_only {
            self.await_at(found.targets.iter().filter(|target| !self.heads.contains(*target)).collect());
        }
    }

    fn await_at(&mut self, mut targets: Vec<u64>) {
        self.pending.append(&mut targets);
        self.pending.sort_unstable();
        self.pending.dedup();
    }

    fn note_starts(&mut self, plans: &[RegionPlan]) {
        self.starts.extend(plans.iter().map(|plan| plan.start));
        // Two sorted runs, which this merges.
        self.starts.sort();
    }

    /// The parts of functions, each entered where targets lead into it.
    fn plan_parts(&mut self) -> Vec<RegionPlan> {
        let mut parts = std::mem::take(&mut self.parts);
        self.pending.retain(|target| {
            let after = parts.partition_point(|part| part.start <= *target);
            let part = after.checked_sub(1).map(|index| &mut parts[index]).filter(|part| *target < part.end);
            let is_elsewhere = part.is_none();
            part.into_iter().for_each(|part| part.add_entry(*target));
            is_elsewhere
        });
        parts
    }

    fn plan_pending(&mut self) -> Vec<RegionPlan> {
        let pending = std::mem::take(&mut self.pending);
        let mut plans = Vec::with_capacity(pending.len());
        for (index, &start) in pending.iter().enumerate() {
            if self.heads.contains(start) {
                continue;
            }
            let after = self.starts.partition_point(|known| *known <= start);
            let known = self.starts.get(after).copied().unwrap_or(u64::MAX);
            let next = pending.get(index + 1).copied().unwrap_or(u64::MAX);
            let Some(range) = clip(self.image, GuestAddr(start), known.min(next)) else { continue };
            plans.push(RegionPlan::unsized_at(start, range.end.0));
        }
        plans
    }

    fn plan_judged(&mut self, judged: Vec<Judged>) -> Vec<RegionPlan> {
        let mut plans = Vec::new();
        for part in judged {
            plans.extend(part.plans);
            self.asked.extend(part.asked);
        }
        self.asked.sort_unstable();
        self.asked.dedup();
        plans
    }

    /// Guessed seeds outside everything found so far.
    fn guesses(&self) -> Vec<u64> {
        let guessed = self.image.seeds().iter().filter(|seed| seed.source.is_low_confidence());
        guessed.map(|seed| seed.addr.0).filter(|addr| !self.covered.contains(*addr)).collect()
    }
}

/// Where functions behind data start, bytes.
pub(crate) const FUNCTION_ALIGNMENT: u64 = 16;

/// Is the seed's evidence good enough to split the code around it?
fn is_trusted(source: SeedSource) -> bool {
    !source.is_low_confidence()
}

/// Clips a range to the executable range that holds its start.
fn clip(image: &dyn GuestImage, start: GuestAddr, end: u64) -> Option<AddrRange> {
    let ranges = image.executable_ranges();
    let after = ranges.partition_point(|range| range.start <= start);
    let range = ranges[..after].last().filter(|range| start < range.end)?;
    Some(AddrRange { start, end: GuestAddr(end.min(range.end.0)) })
}
