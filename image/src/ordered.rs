//! Which accesses to memory other threads may watch.

use crate::addr::{AddrRange, GuestAddr, find_in_sorted};

/// The instructions whose accesses need the order of x86, for ranges of code where all of them are known.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OrderedAccesses {
    ranges: Vec<AddrRange>,
    instructions: Vec<GuestAddr>,
}

impl OrderedAccesses {
    /// `instructions`, which are complete within `ranges`; both in any order.
    #[must_use]
    pub fn new(mut ranges: Vec<AddrRange>, mut instructions: Vec<GuestAddr>) -> Self {
        ranges.retain(|range| !range.is_empty());
        ranges.sort_unstable();
        ranges.dedup_by(|later, kept| {
            let joined = later.start <= kept.end;
            if joined {
                kept.end = kept.end.max(later.end);
            }
            joined
        });
        instructions.sort_unstable();
        instructions.dedup();
        Self { ranges, instructions }
    }

    /// Ranges in which all instructions that need order are known, sorted, disjoint.
    #[must_use]
    pub fn ranges(&self) -> &[AddrRange] {
        &self.ranges
    }

    /// The instructions that need order, sorted.
    #[must_use]
    pub fn instructions(&self) -> &[GuestAddr] {
        &self.instructions
    }

    /// Whether the accesses of the instruction at `addr` need order: it is listed, or nothing is known about it.
    #[must_use]
    pub fn needs_order(&self, addr: GuestAddr) -> bool {
        find_in_sorted(&self.ranges, addr, |range| *range).is_none() || self.instructions.binary_search(&addr).is_ok()
    }

    /// What both tell together: an instruction needs order if either lists it, or if neither knows about it.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        Self::new(
            [self.ranges.as_slice(), &other.ranges].concat(),
            [self.instructions.as_slice(), &other.instructions].concat(),
        )
    }
}
