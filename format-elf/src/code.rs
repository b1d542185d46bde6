//! Which executable addresses hold code: older linkers put constants and tables into the executable segment too.

use causeway_image::{AddrRange, GuestAddr, GuestImage, MappedImage};

use crate::section_header::Sections;

/// Executable sections cut down to executable segments; where no section says anything, the segments themselves.
#[derive(Clone, Debug)]
pub(crate) struct CodeRanges {
    ranges: Vec<AddrRange>,
}

impl CodeRanges {
    /// The ranges, sorted and disjoint.
    pub(crate) fn new(image: &MappedImage<'_>, sections: &Sections<'_>) -> Self {
        let executable = image.executable_ranges();
        let of_sections = sections.iter().filter(|section| section.is_code()).filter_map(|section| section.range());
        let mut ranges: Vec<AddrRange> =
            of_sections.filter(|range| !range.is_empty() && is_inside(executable, *range)).collect();
        if ranges.is_empty() {
            ranges = executable.to_vec();
        }
        ranges.sort_unstable();
        // Overlapping sections are a lie somewhere; the union serves.
        ranges.dedup_by(|next, kept| {
            let touching = next.start <= kept.end;
            if touching {
                kept.end = kept.end.max(next.end);
            }
            touching
        });
        Self { ranges }
    }

    /// Whether code may lie at `addr`.
    #[inline]
    pub(crate) fn contains(&self, addr: GuestAddr) -> bool {
        // Most words of data are nowhere near.
        let (Some(first), Some(last)) = (self.ranges.first(), self.ranges.last()) else { return false };
        if addr < first.start || last.end <= addr {
            return false;
        }
        let after = self.ranges.partition_point(|range| range.start <= addr);
        after.checked_sub(1).and_then(|index| self.ranges.get(index)).is_some_and(|range| range.contains(addr))
    }
}

/// Whether one of the sorted, disjoint `outer` ranges holds all of `inner`.
fn is_inside(outer: &[AddrRange], inner: AddrRange) -> bool {
    let after = outer.partition_point(|range| range.start <= inner.start);
    after.checked_sub(1).and_then(|index| outer.get(index)).is_some_and(|range| range.contains_range(inner))
}
