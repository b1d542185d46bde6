//! Joining what a back end knows apart: boundaries of guest instructions, and places of entry.

use alloc::vec::Vec;

use super::PcPoint;

/// The boundaries of a piece of code: `points` are code offset and guest offset of each guest instruction's code, ascending by
/// code offset, of which the last one at a code offset counts; `entries` are code offset and guest offset of each place of
/// entry, which come to be sorted.
pub fn join_points(mut points: impl Iterator<Item = (u32, u32)>, entries: &mut [(u32, u32)]) -> Vec<PcPoint> {
    entries.sort_unstable();
    let mut joined: Vec<PcPoint> = Vec::with_capacity(points.size_hint().0 + entries.len());
    let mut rest = entries.iter().peekable();
    let mut next = points.next();
    while let Some(own) = next {
        next = points.next();
        if next.is_some_and(|next| next.0 == own.0) {
            continue;
        }
        let mut entry = false;
        while let Some(here) = rest.next_if(|entry| entry.0 <= own.0) {
            if *here == own {
                entry = true;
            } else {
                joined.push(entry_point(here));
            }
        }
        joined.push(PcPoint { code_offset: own.0, guest_offset: own.1, entry });
    }
    joined.extend(rest.map(entry_point));
    joined
}

fn entry_point(&(code_offset, guest_offset): &(u32, u32)) -> PcPoint {
    PcPoint { code_offset, guest_offset, entry: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_without_code_stand_before_the_instruction_that_has_it() {
        let points = [(0, 10), (8, 20), (8, 21), (12, 30)];
        let mut entries = [(16, 40), (8, 19), (0, 10), (8, 20), (4, 15)];
        let joined = join_points(points.into_iter(), &mut entries);
        let found: Vec<_> = joined.iter().map(|point| (point.code_offset, point.guest_offset, point.entry)).collect();
        let wanted = [
            (0, 10, true),
            (4, 15, true),
            (8, 19, true),
            (8, 20, true),
            (8, 21, false),
            (12, 30, false),
            (16, 40, true),
        ];
        assert_eq!(found, wanted);
    }
}
