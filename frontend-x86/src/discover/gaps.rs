//! What lies between the regions that evidence led to.

use super::{AddressSet, FUNCTION_ALIGNMENT, RegionPlan, Row, Suspect, padding};
use crate::decode::Decoder;
use causeway_image::{GuestAddr, GuestImage};
use std::cell::RefCell;
use std::ops::Range;

/// Bytes of a gap that are looked at: larger ones are data.
const LARGEST_GAP: u64 = 1 << 16;

/// The gaps, with what was known when they were judged.
#[derive(Debug)]
pub struct Gaps<'d> {
    /// Ascending, disjoint.
    ranges: Vec<Range<u64>>,
    heads: &'d AddressSet,
    covered: &'d AddressSet,
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
        let mut ranges = Vec::new();
        for range in image.executable_ranges() {
            let (mut cursor, end) = (range.start.0, range.end.0);
            while let Some(from) = covered.first_absent(cursor..end) {
                cursor = covered.first(from..end).unwrap_or(end);
                ranges.push(from..cursor);
            }
        }
        Self { ranges, heads, covered }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.ranges.len()
    }

    /// Judges those with these numbers. The image may be another view of the same one.
    pub fn judge(&self, numbers: Range<usize>, image: &dyn GuestImage, decoder: &mut impl Decoder) -> Judged {
        let asked = RefCell::default();
        let ranges = self.ranges[numbers].iter();
        let plans = ranges.filter_map(|range| self.judge_one(range, image, &asked, decoder)).collect();
        Judged { plans, asked: asked.into_inner() }
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
