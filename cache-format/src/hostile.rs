//! For tests of readers of damaged files: an oracle that uses everything a reader has, and an independent sealing of
//! files, written from the specification alone.

use crate::Reader;
use crate::relocation::Bases;
use alloc::vec::Vec;
use xxhash_rust::xxh3::xxh3_64;

/// Uses everything that a reader has; errors are welcome, panics are not.
pub fn exercise(file: &[u8], random: &mut dyn FnMut() -> u64) {
    let Ok(reader) = Reader::new(file) else { return };
    let _ = reader.verify_all();
    let _ = (reader.left_out(), reader.metadata().map(Iterator::count));
    let _ = (reader.guest_pages(), reader.guest_masks(), reader.module_data(), reader.entry_count());
    use_at_random(&reader, 30, random);
}

/// Attaches a file and uses it a little, as a consumer does, at places that it has and at others; now and then checks it wholly.
pub fn lookups(file: &[u8], random: &mut dyn FnMut() -> u64) {
    let Ok(reader) = Reader::new(file) else { return };
    if random().is_multiple_of(16) {
        let _ = reader.verify_all();
    }
    let sizes = [reader.header().fields.placement.image_span, reader.code_size()];
    let mut copy = [0; 4096];
    for _ in 0..4 {
        let (word, action) = (random(), random());
        let any = match action >> 32 & 3 {
            0 => word as u32 >> (word >> 32 & 31),
            number => (word % sizes[number as usize & 1].max(1)) as u32,
        };
        use_once(&reader, action % ACTIONS, any, &mut copy);
    }
}

fn use_at_random(reader: &Reader<&[u8]>, times: u32, random: &mut dyn FnMut() -> u64) {
    let mut copy = [0; 4096];
    for _ in 0..times {
        let any = random() as u32 >> (random() % 32);
        (0..ACTIONS).for_each(|action| use_once(reader, action, any, &mut copy));
    }
}

/// Number of actions.
const ACTIONS: u64 = 10;

/// Does one of the things that a consumer does, at an offset; `copy` has room for a page.
fn use_once(reader: &Reader<&[u8]>, action: u64, any: u32, copy: &mut [u8; 4096]) {
    let page = any >> 12;
    let pages = page..page.saturating_add(3);
    let bases = Bases { image: u64::from(any) << 12, code: 0x4000_0000, module_data: 0x5000_0000 };
    let _ = match action {
        0 => reader.lookup(any).is_ok(),
        1 => reader.guest_pc(any).is_ok() && reader.entry_at(any).is_ok(),
        2 => reader.guest_page_unchanged(page, copy).is_ok(),
        3 => reader.code_pages_of_guest_pages(pages).is_ok(),
        4 => reader.entries_of_code_page(page).is_ok(),
        5 => reader.dependencies_of_code_page(page).is_ok(),
        6 => reader.verify_code_page(page).is_ok(),
        7 => reader.verify_relocations(page).is_ok(),
        8 => reader.guest_pages_in(&pages).is_ok(),
        _ => reader.relocate_code_page(page, &bases, copy).is_ok(),
    };
}

fn number(file: &[u8], at: usize) -> usize {
    file.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u64::from_le_bytes(*bytes) as usize)
}

/// Offset and size of section `kind` by the section table at offset 152.
pub fn section(file: &[u8], kind: usize) -> (usize, usize) {
    let row = 152 + (kind - 1) * 24;
    (number(file, row + 8), number(file, row + 16))
}

/// The pages whose sums stand on page `number` of `count` pages of sums.
fn summed(file: &[u8], number: usize, count: usize) -> Vec<usize> {
    // A damaged header may name places outside of the file.
    let start = |kind: usize| section(file, kind).0.min(file.len()) / 4096;
    let mut pages = Vec::new();
    for kind in 3..=12 {
        let (first, size) = (start(kind), start(kind + 1).saturating_sub(start(kind)));
        pages.extend((number * size / count..(number + 1) * size / count).map(|page| first + page));
    }
    pages
}

fn sum_of_page(file: &[u8], page: usize) -> [u8; 8] {
    file.get(page * 4096..page * 4096 + 4096).map_or(0, xxh3_64).to_le_bytes()
}

fn put(file: &mut [u8], at: usize, sum: [u8; 8]) {
    if let Some(slot) = file.get_mut(at..at + 8) {
        slot.copy_from_slice(&sum);
    }
}

/// Makes all sums of a file right again after its contents, but not its section table, were changed.
pub fn reseal(file: &mut [u8]) {
    let ((roots, _), (sums, size)) = (section(file, 1), section(file, 13));
    for number in 0..size / 4096 {
        for (entry, page) in summed(file, number, size / 4096).into_iter().enumerate() {
            let sum = sum_of_page(file, page);
            put(file, sums + number * 4096 + entry * 8, sum);
        }
        let sum = sum_of_page(file, sums / 4096 + number);
        put(file, roots + number * 8, sum);
    }
    groups(file).for_each(|page| reseal_group_page(file, page));
    reseal_roots(file);
}

/// The pages of `Groups`.
fn groups(file: &[u8]) -> core::ops::Range<usize> {
    let [start, end] = [2, 3].map(|kind| section(file, kind).0.min(file.len()) / 4096);
    start..end
}

/// Makes the sum of a page of `Groups` right again.
fn reseal_group_page(file: &mut [u8], page: usize) {
    let ((roots, _), (_, sums)) = (section(file, 1), section(file, 13));
    let sum = sum_of_page(file, page);
    let entry = sums.min(file.len()) / 4096 + page - groups(file).start;
    put(file, roots.min(file.len()) + entry * 8, sum);
}

/// Makes the sums above page `page` of a file right again, or the header's where that is page 0.
pub fn reseal_page(file: &mut [u8], page: usize) {
    let ((roots, _), (sums, size)) = (section(file, 1), section(file, 13));
    let count = size.min(file.len()) / 4096;
    let own = |number: &usize| sums / 4096 + number == page || summed(file, *number, count).contains(&page);
    if let Some(number) = (0..count).find(own) {
        if let Some(entry) = summed(file, number, count).iter().position(|summed| *summed == page) {
            let sum = sum_of_page(file, page);
            put(file, sums + number * 4096 + entry * 8, sum);
        }
        let sum = sum_of_page(file, sums / 4096 + number);
        put(file, roots + number * 8, sum);
    } else if groups(file).contains(&page) {
        reseal_group_page(file, page);
    }
    reseal_roots(file);
}

/// Makes the header's sum of the roots right again, and its own.
fn reseal_roots(file: &mut [u8]) {
    let ((roots, _), (body, _)) = (section(file, 1), section(file, 2));
    let digest = file.get(roots..body).map_or(0, xxh3_64);
    file[144..152].copy_from_slice(&digest.to_le_bytes());
    reseal_header(file);
}

/// Makes the header's checksum right again.
pub fn reseal_header(file: &mut [u8]) {
    let sum = xxh3_64(&file[..4088]);
    file[4088..4096].copy_from_slice(&sum.to_le_bytes());
}
