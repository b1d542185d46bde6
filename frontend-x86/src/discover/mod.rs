//! Finding functions: which regions of an image to translate, round by round.
//!
//! The first round is every trusted seed of the image where functions start, bounded by unwind entries and symbols. Regions
//! then report the direct targets that lead out of them. Seeds where no function would start are parts that compilers split
//! off, which nothing but such targets enters: they are the second round. Targets that no region starts at become
//! the next. Guessed seeds come later and count only where nothing was found yet; what then still lies between functions is
//! taken as functions that only pointers reach, if it looks like code. The outcome depends on the image alone, not on the
//! order of work.

mod padding;
mod plan;
mod plausible;

pub use plan::RegionPlan;
pub(crate) use plausible::{Row, Suspect};

use crate::decode::Decoder;
use causeway_image::{AddrRange, GuestAddr, GuestImage, SeedSource};
use std::cell::RefCell;

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

/// State of discovery between rounds.
pub struct Discovery<'a> {
    image: &'a dyn GuestImage,
    heads: Vec<u64>,
    covered: Vec<(u64, u32)>,
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
            heads: Vec::new(),
            covered: Vec::new(),
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

    /// Starts of all blocks found so far, ascending.
    pub fn heads(&self) -> &[u64] {
        &self.heads
    }

    /// Is there a block that starts here?
    pub fn is_head(&self, guest_pc: u64) -> bool {
        self.heads.binary_search(&guest_pc).is_ok()
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

    /// Takes in what a round's regions found.
    pub fn report<'s>(&mut self, summaries: impl IntoIterator<Item = &'s RegionSummary, IntoIter: Clone>) {
        let summaries = summaries.into_iter();
        let count = |rows: fn(&RegionSummary) -> usize| summaries.clone().map(rows).sum::<usize>();
        // Later rounds find much less than the first.
        let reserve = |known: usize, more: usize| if known == 0 { more + more / 8 } else { more };
        self.heads.reserve(reserve(self.heads.len(), count(|summary| summary.heads.len())));
        self.covered.reserve(reserve(self.covered.len(), count(|summary| summary.covered.len())));
        let mut targets = Vec::with_capacity(count(|summary| summary.targets.len()));
        for summary in summaries {
            self.heads.extend_from_slice(&summary.heads);
            self.covered.extend_from_slice(&summary.covered);
            targets.extend_from_slice(&summary.targets);
        }
        // Sorted runs follow each other: a merging sort is linear.
        self.heads.sort();
        self.heads.dedup();
        self.covered.sort();
        if self.seeds_only {
            return;
        }
        targets.sort_unstable();
        targets.dedup();
        let mut heads = self.heads.iter().copied().peekable();
        let mut is_head = |target: u64| {
            while heads.next_if(|head| *head < target).is_some() {}
            heads.peek() == Some(&target)
        };
        targets.retain(|target| !is_head(*target));
        targets.retain(|target| self.image.is_executable(GuestAddr(*target)));
        self.await_at(targets);
    }

    fn await_at(&mut self, mut targets: Vec<u64>) {
        self.pending.append(&mut targets);
        self.pending.sort();
        self.pending.dedup();
    }

    fn note_starts(&mut self, plans: &[RegionPlan]) {
        self.starts.extend(plans.iter().map(|plan| plan.start));
        // Sorted runs, as in `report`.
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
            if self.is_head(start) {
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
        guessed.map(|seed| seed.addr.0).filter(|addr| !self.is_covered(*addr)).collect()
    }

    /// Code in what no region covers.
    fn plan_gaps(&mut self, decoder: &mut impl Decoder) -> Vec<RegionPlan> {
        let (mut plans, asked) = (Vec::new(), RefCell::default());
        for range in self.image.executable_ranges() {
            let mut cursor = range.start.0;
            let first = self.covered.partition_point(|(start, len)| start + u64::from(*len) <= cursor);
            let inside = self.covered[first..].iter().take_while(|(start, _)| *start < range.end.0);
            for &(start, len) in inside.chain([&(range.end.0, 0)]) {
                plans.extend(self.plan_gap(cursor, start, &asked, decoder));
                cursor = cursor.max(start + u64::from(len));
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
            self.is_head(target) || self.is_uncovered_code(target)
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
        self.image.is_executable(GuestAddr(guest_pc)) && !self.is_covered(guest_pc)
    }

    fn is_covered(&self, guest_pc: u64) -> bool {
        let after = self.covered.partition_point(|(start, _)| *start <= guest_pc);
        // Ranges of different regions may nest, rarely and shallowly.
        self.covered[..after].iter().rev().take(4).any(|(start, len)| guest_pc - start < u64::from(*len))
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
