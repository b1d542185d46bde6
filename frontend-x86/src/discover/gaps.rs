//! What lies between the regions that evidence led to.

use super::{AddressSet, FUNCTION_ALIGNMENT, RegionPlan, Row, Suspect, padding};
use crate::decode::Decoder;
use causeway_image::{GuestAddr, GuestImage};
use std::cell::RefCell;
use std::ops::Range;

/// Bytes of a gap that are looked at: larger ones are data.
const LARGEST_GAP: u64 = 1 << 16;

/// Addresses in which gaps are looked for at a time.
const STRETCH: u64 = 1 << 16;

/// The gaps, with what was known when they were judged. They are found in stretches of the executable ranges.
#[derive(Debug)]
pub struct Gaps<'d> {
    stretches: Vec<Stretch>,
    heads: &'d AddressSet,
    covered: &'d AddressSet,
}

/// Executable addresses, and where the range that they belong to starts and ends.
#[derive(Clone, Debug)]
struct Stretch {
    addresses: Range<u64>,
    within: Range<u64>,
}

/// What came of some gaps.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// Regions in them, ascending.
    pub(super) plans: Vec<RegionPlan>,
    /// Where code in them would lead.
    pub(super) asked: Vec<u64>,
}

impl<'d> Gaps<'d> {
    pub(super) fn new(image: &dyn GuestImage, heads: &'d AddressSet, covered: &'d AddressSet) -> Self {
        let stretches = image.executable_ranges().iter().flat_map(|range| {
            let within = range.start.0..range.end.0;
            let starts = within.clone().step_by(STRETCH as usize);
            starts.map(move |start| Stretch {
                addresses: start..within.end.min(start.saturating_add(STRETCH)),
                within: within.clone(),
            })
        });
        Self { stretches: stretches.collect(), heads, covered }
    }

    /// How many stretches there are.
    pub fn count(&self) -> usize {
        self.stretches.len()
    }

    /// Judges the gaps that start in the stretches with these numbers. The image may be another view of the same one.
    pub fn judge(&self, numbers: Range<usize>, image: &dyn GuestImage, decoder: &mut impl Decoder) -> Judged {
        let asked = RefCell::default();
        let gaps = self.stretches[numbers].iter().flat_map(|stretch| self.starting_in(stretch));
        let plans = gaps.filter_map(|gap| self.judge_one(&gap, image, &asked, decoder)).collect();
        Judged { plans, asked: asked.into_inner() }
    }

    /// The gaps that start in a stretch, ascending.
    fn starting_in(&self, stretch: &Stretch) -> impl Iterator<Item = Range<u64>> + use<'d> {
        let Stretch { addresses, within } = stretch.clone();
        let covered = self.covered;
        let follows_gap = addresses.start > within.start && !covered.contains(addresses.start - 1);
        let first_covered = || covered.first(addresses.clone()).unwrap_or(addresses.end);
        let mut cursor = if follows_gap { first_covered() } else { addresses.start };
        std::iter::from_fn(move || {
            let from = covered.first_absent(cursor..addresses.end)?;
            cursor = covered.first(from..within.end).unwrap_or(within.end);
            Some(from..cursor)
        })
    }

    /// A region from the first code in a gap on: at the gap's start behind padding, or where functions are aligned.
    fn judge_one(
        &self,
        gap: &Range<u64>,
        image: &dyn GuestImage,
        asked: &RefCell<Vec<u64>>,
        decoder: &mut impl Decoder,
    ) -> Option<RegionPlan> {
        let end = gap.end.min(gap.start.saturating_add(LARGEST_GAP));
        let is_entry = |target| {
            asked.borrow_mut().push(target);
            let is_uncovered = || image.is_executable(GuestAddr(target)) && !self.covered.contains(target);
            self.heads.contains(target) || is_uncovered()
        };
        let suspect = Suspect { image, end, is_entry: &is_entry };
        let mut start = padding::skip(image, gap.start, end);
        if start >= end {
            return None;
        }
        let mut row = Row::new(image, gap.start, end);
        while start < end {
            if suspect.is_code_at(start, &mut row, decoder) {
                return Some(RegionPlan { start, end, entries: Vec::new(), sized: true });
            }
            let aligned = start.saturating_add(1).checked_next_multiple_of(FUNCTION_ALIGNMENT)?;
            start = padding::skip(image, aligned.min(end), end);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_image::{Machine, MemoryImage};

    const BASE: u64 = 0x1_0000 - 0x123;
    const END: u64 = BASE + 3 * STRETCH + 0x77;

    /// Start and end of each gap between covered ranges.
    fn gaps_of(covered: &[(u64, u64)]) -> Vec<(u64, u64)> {
        let image = MemoryImage::new(Machine::X86_64, GuestAddr(BASE), vec![0; (END - BASE) as usize]).unwrap();
        let (heads, mut set) = (AddressSet::new(&image), AddressSet::new(&image));
        covered.iter().for_each(|(start, end)| set.insert_all(*start..*end));
        let gaps = Gaps::new(&image, &heads, &set);
        let found = gaps.stretches.iter().flat_map(|stretch| gaps.starting_in(stretch));
        found.map(|gap| (gap.start, gap.end)).collect()
    }

    #[test]
    fn gaps_are_the_same_whatever_stretches_they_touch() {
        assert_eq!(gaps_of(&[]), [(BASE, END)]);
        assert_eq!(gaps_of(&[(BASE, END)]), []);
        for at in [BASE + STRETCH, BASE + 2 * STRETCH] {
            assert_eq!(gaps_of(&[(BASE, at)]), [(at, END)]);
            assert_eq!(gaps_of(&[(BASE, at - 1)]), [(at - 1, END)]);
            assert_eq!(gaps_of(&[(at, END)]), [(BASE, at)]);
            assert_eq!(gaps_of(&[(at - 1, at + 1)]), [(BASE, at - 1), (at + 1, END)]);
            assert_eq!(gaps_of(&[(BASE, at - 7), (at + 9, END)]), [(at - 7, at + 9)]);
            let all_but_three = [(BASE + 1, at), (at + 1, END - 1)];
            assert_eq!(gaps_of(&all_but_three), [(BASE, BASE + 1), (at, at + 1), (END - 1, END)]);
        }
    }
}
