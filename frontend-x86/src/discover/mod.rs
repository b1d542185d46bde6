//! Finding functions: which regions of an image to translate, round by round.
//!
//! The first round is every trusted seed of the image where functions start, bounded by unwind entries and symbols. Regions
//! then report the direct targets that lead out of them. Seeds where no function would start are parts that compilers split
//! off, which nothing but such targets enters: they are the second round. Targets that no region starts at become
//! the next. Guessed seeds come later and count only where nothing was found yet; what then still lies between functions is
//! taken as functions that only pointers reach, if it looks like code. The outcome depends on the image alone, not on the
//! order of work.

mod address_set;
mod padding;
mod plan;
mod plausible;

pub use address_set::AddressSet;
pub use plan::RegionPlan;
pub(crate) use plausible::{Row, Suspect};

use crate::decode::Decoder;
use causeway_image::{AddrRange, GuestAddr, GuestImage, SeedSource};
use std::cell::RefCell;

/// What translated regions tell about code outside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegionSummary {
    /// Start of each block, ascending for a single region.
    pub heads: Vec<u64>,
    /// Direct jump and call targets outside the region.
    pub targets: Vec<u64>,
    /// Guest bytes covered: start and length, ascending and disjoint for a single region.
    pub covered: Vec<(u64, u32)>,
}

impl RegionSummary {
    /// Adds what another region tells.
    pub fn add(&mut self, other: &Self) {
        self.heads.extend_from_slice(&other.heads);
        self.targets.extend_from_slice(&other.targets);
        self.covered.extend_from_slice(&other.covered);
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
                    self.plan_gaps(decoder)
                }
                Stage::Done => return Vec::new(),
            };
            if !plans.is_empty() {
                self.note_starts(&plans);
                return plans;
            }
        }
    }

    /// Takes in what a round's regions found, in any order and any number of parts.
    pub fn report(&mut self, summaries: &[RegionSummary]) {
        for RegionSummary { heads, covered, .. } in summaries {
            heads.iter().for_each(|head| self.heads.insert(*head));
            covered.iter().for_each(|&(start, len)| self.covered.insert_all(start..start.saturating_add(len.into())));
        }
        if !self.seeds_only {
            let targets = summaries.iter().flat_map(|summary| &summary.targets).copied();
            let is_new = |target: &u64| !self.heads.contains(*target) && self.image.is_executable(GuestAddr(*target));
            self.await_at(targets.filter(is_new).collect());
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

    /// Guessed seeds outside everything found so far.
    fn guesses(&self) -> Vec<u64> {
        let guessed = self.image.seeds().iter().filter(|seed| seed.source.is_low_confidence());
        guessed.map(|seed| seed.addr.0).filter(|addr| !self.covered.contains(*addr)).collect()
    }

    /// Code in what no region covers.
    fn plan_gaps(&mut self, decoder: &mut impl Decoder) -> Vec<RegionPlan> {
        let (mut plans, asked) = (Vec::new(), RefCell::default());
        for range in self.image.executable_ranges() {
            let (mut cursor, end) = (range.start.0, range.end.0);
            while let Some(from) = self.covered.first_absent(cursor..end) {
                let to = self.covered.first(from..end).unwrap_or(end);
                plans.extend(self.plan_gap(from, to, &asked, decoder));
                cursor = to;
            }
        }
        self.asked = asked.into_inner();
        self.asked.sort_unstable();
        self.asked.dedup();
        plans
    }

    /// A region from the first code in a gap on: at the gap's start behind padding, or where functions are aligned.
    fn plan_gap(
        &self,
        from: u64,
        to: u64,
        asked: &RefCell<Vec<u64>>,
        decoder: &mut impl Decoder,
    ) -> Option<RegionPlan> {
        let end = to.min(from.saturating_add(LARGEST_GAP));
        let is_entry = |target| {
            asked.borrow_mut().push(target);
            self.heads.contains(target) || self.is_uncovered_code(target)
        };
        let suspect = Suspect { image: self.image, end, is_entry: &is_entry };
        let mut start = padding::skip(self.image, from, end);
        if start >= end {
            return None;
        }
        let mut row = Row::new(self.image, from, end);
        while start < end {
            if suspect.is_code_at(start, &mut row, decoder) {
                return Some(RegionPlan { start, end, entries: Vec::new(), sized: true });
            }
            let aligned = start.saturating_add(1).checked_next_multiple_of(FUNCTION_ALIGNMENT)?;
            start = padding::skip(self.image, aligned.min(end), end);
        }
        None
    }

    fn is_uncovered_code(&self, guest_pc: u64) -> bool {
        self.image.is_executable(GuestAddr(guest_pc)) && !self.covered.contains(guest_pc)
    }
}

/// Bytes of a gap that are looked at: larger ones are data.
const LARGEST_GAP: u64 = 1 << 16;
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
