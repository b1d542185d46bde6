//! What regions that were made anew tell discovery other than before, and whether it is of any account.
//!
//! Discovery asks four things: where blocks start, where direct branches lead, what is covered, and what lies in the gaps. A branch that
//! leads elsewhere in its function moves the start of a block, and that of a call to another function changes a target. Neither
//! changes which regions there are, as long as nobody else asks for that start, and both functions are found without this
//! call. Then the earlier build's regions are those of this one, found in the same order.
//!
//! INVARIANT: nothing here is a guess. Whatever could change the course of discovery counts, even where it would come to the
//! same.

use crate::object::View;
use crate::object::roster::Course;
use causeway_image::{GuestAddr, GuestImage};
use std::collections::{BTreeMap, BTreeSet};

/// A region that tells something else than before.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// Its number in the order of discovery.
    pub number: usize,
    /// What it was.
    pub older: View<'a>,
    /// What it is.
    pub newer: View<'a>,
}

/// What is known of a place where a block no longer or newly starts, or to where a branch no longer or newly leads.
#[derive(Clone, Copy, Debug)]
struct Mark {
    /// Number of the first region that is found after something changed: that of the next round.
    end: usize,
    /// Does a block of an unchanged region start here that is found before that one?
    is_settled: bool,
    /// Does anybody ask whether a block starts here?
    is_wanted: bool,
}

/// The differences of all changed regions, by guest offset.
#[derive(Debug, Default)]
struct Difference {
    heads: BTreeMap<u32, Mark>,
    targets: BTreeMap<u32, Mark>,
}

/// Would discovery find the regions that it found, although some of them changed? `regions` are all of the earlier build in their
/// order, `course` is what its roster says of discovery.
pub fn is_of_no_account<'a>(
    image: &dyn GuestImage,
    course: &Course,
    regions: impl Iterator<Item = View<'a>>,
    changes: &[Change<'_>],
) -> bool {
    if changes.iter().any(|change| !change.newer.covers_as(&change.older)) {
        return false;
    }
    let mut difference = Difference::default();
    changes.iter().for_each(|change| difference.add(image, course, change));
    let mut rest = changes.iter().peekable();
    for (number, view) in regions.enumerate() {
        match rest.next_if(|change| change.number == number) {
            Some(change) => [change.older, change.newer].iter().for_each(|view| difference.ask(number, view)),
            None => {
                difference.ask(number, &view);
                difference.settle(number, &view);
            }
        }
    }
    difference.ask_at(course.asked.iter().copied());
    let guesses = image.seeds().iter().filter(|seed| seed.source.is_low_confidence());
    difference.ask_at(guesses.filter_map(|seed| u32::try_from(seed.addr.0.checked_sub(image.base().0)?).ok()));
    let targets = difference.targets.values().all(|mark| mark.is_settled);
    targets && difference.heads.values().all(|mark| mark.is_settled || !mark.is_wanted)
}

/// Number of the first region of the round after that of a region.
fn next_round(course: &Course, number: usize) -> usize {
    let next = course.rounds.partition_point(|first| *first as usize <= number);
    course.rounds.get(next).map_or(usize::MAX, |first| *first as usize)
}

/// Marks what one of two lists has and the other has not.
fn mark(
    marks: &mut BTreeMap<u32, Mark>,
    older: impl Iterator<Item = u32>,
    newer: impl Iterator<Item = u32>,
    end: usize,
) {
    let (older, newer): (BTreeSet<u32>, BTreeSet<u32>) = (older.collect(), newer.collect());
    for offset in older.symmetric_difference(&newer) {
        let mark = marks.entry(*offset).or_insert(Mark { end, is_settled: false, is_wanted: false });
        mark.end = mark.end.min(end);
    }
}

impl Difference {
    fn add(&mut self, image: &dyn GuestImage, course: &Course, change: &Change<'_>) {
        let (older, newer, end) = (&change.older, &change.newer, next_round(course, change.number));
        mark(&mut self.heads, older.head_offsets(), newer.head_offsets(), end);
        let is_code = |offset: &u32| image.is_executable(GuestAddr(image.base().0 + u64::from(*offset)));
        let [older, newer] = [older, newer].map(|view| view.target_offsets().filter(is_code));
        mark(&mut self.targets, older, newer, end);
    }

    /// Notes what a region asks: whether blocks start where it leads, and in its range if they were known before it.
    fn ask(&mut self, number: usize, view: &View<'_>) {
        self.ask_at(view.target_offsets());
        let asked = self.heads.range_mut(view.range()).filter(|(_, mark)| mark.end <= number);
        asked.for_each(|(_, mark)| mark.is_wanted = true);
    }

    fn ask_at(&mut self, offsets: impl Iterator<Item = u32>) {
        for offset in offsets {
            if let Some(mark) = self.heads.get_mut(&offset) {
                mark.is_wanted = true;
            }
        }
    }

    /// Takes from an unchanged region what it tells as early as the regions that changed: blocks that start in it.
    fn settle(&mut self, number: usize, view: &View<'_>) {
        for head in view.head_offsets() {
            for marks in [&mut self.heads, &mut self.targets] {
                if let Some(mark) = marks.get_mut(&head).filter(|mark| number < mark.end) {
                    mark.is_settled = true;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::encode;
    use crate::object::inputs::{Inputs, Planned};
    use crate::worker::Piece;
    use causeway_backend_arm64::CompiledFunction;
    use causeway_frontend_x86::discover::RegionSummary;
    use causeway_image::{Machine, MemoryImage};

    const BASE: u64 = 0x1000;

    /// A region of 64 bytes with these blocks, which leads there.
    fn region(start: u32, heads: &[u32], targets: &[u32]) -> Vec<u8> {
        let address = |offset: &u32| BASE + u64::from(*offset);
        let summary = RegionSummary {
            heads: heads.iter().map(address).collect(),
            targets: targets.iter().map(address).collect(),
            covered: vec![(address(&start), 64)],
        };
        let piece = Piece { summary, ..Piece::of_code(CompiledFunction::default()) };
        let plan = Planned { end: start + 64, ..Planned::default() };
        encode(start, BASE, Some(&piece), &Inputs { plan, ..Inputs::default() }).unwrap()
    }

    /// Two regions of the first round, and two of the second: one behind them, and one inside of the second.
    fn earlier() -> [Vec<u8>; 4] {
        [region(0, &[0, 8], &[64]), region(64, &[64, 80], &[128]), region(96, &[96], &[80]), region(128, &[128], &[0])]
    }

    fn is_nothing(asked: &[u32], number: usize, newer: &[u8]) -> bool {
        let image = MemoryImage::new(Machine::X86_64, GuestAddr(BASE), vec![0x90; 256]).unwrap();
        let course = Course { rounds: vec![0, 2], asked: asked.to_vec() };
        let earlier = earlier();
        let views = earlier.iter().map(|object| View::own(object, 0).unwrap());
        let older = View::own(&earlier[number], 0).unwrap();
        let change = Change { number, older, newer: View::own(newer, 0).unwrap() };
        is_of_no_account(&image, &course, views, &[change])
    }

    #[test]
    fn blocks_count_where_somebody_asks_for_them() {
        assert!(is_nothing(&[4], 0, &region(0, &[0, 12], &[64])));
        assert!(!is_nothing(&[12], 0, &region(0, &[0, 12], &[64])), "what lies in a gap leads there");
        assert!(!is_nothing(&[], 1, &region(64, &[64], &[128])), "a later region leads there");
        assert!(!is_nothing(&[], 1, &region(64, &[64, 80, 100], &[128])), "it lies in a later region");
        assert!(is_nothing(&[], 2, &region(96, &[96, 100], &[80])), "only regions of the same round are there");
    }

    #[test]
    fn targets_count_where_no_block_was_found_otherwise() {
        assert!(is_nothing(&[], 0, &region(0, &[0, 8], &[])), "the region is found by itself");
        assert!(is_nothing(&[], 0, &region(0, &[0, 8], &[64, 80])));
        assert!(is_nothing(&[], 0, &region(0, &[0, 8], &[64, 0x5000])), "no code can be there");
        assert!(!is_nothing(&[], 1, &region(64, &[64, 80], &[])), "the region is found by this alone");
        assert!(!is_nothing(&[], 0, &region(0, &[0, 8], &[64, 128])), "it is found later");
        assert!(!is_nothing(&[], 0, &region(0, &[0, 8], &[64, 72])));
        assert!(is_nothing(&[], 3, &region(128, &[128], &[96])));
    }

    #[test]
    fn other_ranges_count() {
        let mut newer = View::own(&earlier()[0], 0).unwrap().bytes().to_vec();
        assert!(is_nothing(&[], 0, &newer));
        let at = newer.windows(4).rposition(|word| word == 64u32.to_le_bytes()).unwrap();
        newer[at] = 63;
        assert!(!is_nothing(&[], 0, &newer));
    }
}
