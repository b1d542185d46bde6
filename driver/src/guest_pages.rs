//! Which guest pages code was made from, and their hashes.

use crate::account::charged;
use causeway_cache_format::{GuestMask, GuestPage, PAGE_SIZE, hash_guest_page};
use causeway_image::{AddrRange, GuestAddr, GuestImage, SharedImage};
use rayon::prelude::*;

/// The union of guest ranges (guest offset and size), ascending and disjoint.
pub fn union_of(mut ranges: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    ranges.par_sort_unstable();
    let end = |range: &(u32, u32)| u64::from(range.0) + u64::from(range.1);
    ranges.dedup_by(|next, last| {
        let joined = u64::from(next.0) <= end(last);
        if joined {
            last.1 = (end(last).max(end(next)) - u64::from(last.0)) as u32;
        }
        joined
    });
    ranges
}

/// Numbers of the guest pages that ranges touch, ascending.
fn page_numbers(union: &[(u32, u32)]) -> Vec<u32> {
    let page = PAGE_SIZE as u64;
    let touched = union.iter().flat_map(|&(start, size)| {
        let (start, end) = (u64::from(start), u64::from(start) + u64::from(size));
        (start / page) as u32..end.div_ceil(page) as u32
    });
    let mut numbers: Vec<u32> = touched.collect();
    numbers.dedup();
    numbers
}

/// Hashes of the pages that ranges touch, and the relocation sites that the hashes leave out.
pub fn pages(image: &SharedImage<'_>, union: &[(u32, u32)]) -> (Vec<GuestPage>, Vec<GuestMask>) {
    let numbers = page_numbers(union);
    let masks = masks(image, &numbers);
    let base = image.base().0;
    let page = PAGE_SIZE as u64;
    let hash = |&number: &u32| {
        let start = u64::from(number) * page;
        let first = masks.partition_point(|mask| mask.end() <= start);
        let end = masks.partition_point(|mask| u64::from(mask.offset.get()) < start + page);
        let bytes = mapped_page(image, GuestAddr(base + start));
        GuestPage::new(number, hash_guest_page(number, &bytes, &masks[first.min(end)..end]))
    };
    (numbers.par_iter().map(charged(hash)).collect(), masks)
}

fn masks(image: &dyn GuestImage, numbers: &[u32]) -> Vec<GuestMask> {
    let page = PAGE_SIZE as u64;
    let base = image.base().0;
    let mut masks = Vec::new();
    for number in numbers {
        let start = base + u64::from(*number) * page;
        // A site may reach in from the page before.
        let range = AddrRange { start: GuestAddr(start.saturating_sub(8)), end: GuestAddr(start + page) };
        for relocation in image.relocations_in(range) {
            let offset = (relocation.addr.0 - base) as u32;
            masks.push(GuestMask::new(offset, relocation.width.min(8) as u8));
        }
    }
    disjoint(masks)
}

/// The same bytes in rows that do not overlap, ascending: in a damaged image, relocations may share bytes.
fn disjoint(mut masks: Vec<GuestMask>) -> Vec<GuestMask> {
    masks.sort_by_key(|mask| (mask.offset.get(), mask.size));
    let mut end = 0;
    masks.retain_mut(|mask| {
        let start = u64::from(mask.offset.get()).max(end);
        let rest = mask.end().saturating_sub(start);
        end = end.max(mask.end());
        *mask = GuestMask::new(start as u32, rest as u8);
        rest > 0
    });
    masks
}

/// A page as the loader maps it: segments need not begin or end at its bounds.
fn mapped_page(image: &dyn GuestImage, start: GuestAddr) -> [u8; PAGE_SIZE] {
    let mut page = [0; PAGE_SIZE];
    let mut offset = 0;
    while offset < PAGE_SIZE {
        let bytes = image.bytes_at_most(GuestAddr(start.0 + offset as u64), PAGE_SIZE - offset);
        page[offset..offset + bytes.len()].copy_from_slice(bytes);
        offset += bytes.len().max(1);
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_joined() {
        assert_eq!(union_of(vec![(8, 4), (0, 4), (4, 2), (9, 1), (20, 0)]), [(0, 6), (8, 4), (20, 0)]);
        assert_eq!(page_numbers(&[(0, 1), (0xfff, 2), (0x3000, 0x1000)]), [0, 1, 3]);
    }
}
