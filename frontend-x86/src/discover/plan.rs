//! Regions to translate, from an image's seeds.

use super::{FUNCTION_ALIGNMENT, clip, is_trusted};
use causeway_image::{GuestAddr, GuestImage, Seed, SeedSource};

/// One region to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionPlan {
    /// Guest address of its first entry.
    pub start: u64,
    /// Guest address that its code does not reach.
    pub end: u64,
    /// Further places where it may be entered, ascending.
    pub entries: Vec<u64>,
    /// Is `end` the function's own end, told by a symbol or an unwind entry? Then code that no direct path reaches
    /// (landing pads, targets of unresolved jump tables) is looked for in the gaps.
    pub sized: bool,
}

impl RegionPlan {
    /// A region whose own end is unknown.
    pub fn unsized_at(start: u64, end: u64) -> Self {
        Self { start, end, entries: Vec::new(), sized: false }
    }

    /// Adds a place where it may be entered.
    pub(super) fn add_entry(&mut self, guest_pc: u64) {
        if let Err(place) = self.entries.binary_search(&guest_pc)
            && guest_pc != self.start
        {
            self.entries.insert(place, guest_pc);
        }
    }

    /// Is it a part of a function that was split off, such as what hardly ever runs? No function starts like this.
    fn is_part(&self) -> bool {
        self.sized && !self.start.is_multiple_of(FUNCTION_ALIGNMENT)
    }
}

/// Regions of the trusted seeds, parts and functions apart: a sized seed takes all seeds inside it as entries; an unsized one
/// reaches to the next.
pub(super) fn from_seeds(image: &dyn GuestImage) -> (Vec<RegionPlan>, Vec<RegionPlan>) {
    let seeds: Vec<&Seed> = image.seeds().iter().filter(|seed| is_trusted(seed.source)).collect();
    let (mut parts, mut functions) = (Vec::new(), Vec::with_capacity(seeds.len()));
    // Of the two lists, that of the last plan.
    let mut last_is_part = false;
    for (index, seed) in seeds.iter().enumerate() {
        let start = seed.addr.0;
        let plans: &mut Vec<RegionPlan> = if last_is_part { &mut parts } else { &mut functions };
        if let Some(last) = plans.last_mut().filter(|last| last.sized && start < last.end) {
            last.entries.push(start);
            continue;
        }
        let next = seeds.get(index + 1).map_or(u64::MAX, |seed| seed.addr.0);
        let end = seed.size.map_or(next, |size| start.saturating_add(u64::from(size)));
        let Some(range) = clip(image, GuestAddr(start), end) else { continue };
        let sized = seed.size.is_some() && !is_linkage_table(seed);
        let plan = RegionPlan { start, end: range.end.0, entries: Vec::new(), sized };
        last_is_part = plan.is_part();
        if last_is_part { &mut parts } else { &mut functions }.push(plan);
    }
    (parts, functions)
}

/// An unwind entry may cover a whole procedure linkage table, which is no function.
fn is_linkage_table(seed: &Seed) -> bool {
    seed.source.contains(SeedSource::PLT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_image::{Machine, MemoryImage};

    #[test]
    fn one_blob_is_one_region() {
        let image = MemoryImage::new(Machine::X86_64, GuestAddr(0x1000), vec![0x90, 0xc3]).unwrap();
        assert_eq!(from_seeds(&image).1, [RegionPlan::unsized_at(0x1000, 0x1002)]);
    }
}
