//! What a region's code was made from, so that it can be told whether it would be made the same way again.
//!
//! Four things decide about an object: the translator with its options and the image's layout (one hash for a whole file of
//! objects, [`context`]); the plan with the blocks that other regions already have inside its range; and the bytes that the
//! stages looked at, with the relocations in them. The last are not guessed but recorded: workers see the image through
//! [`Traced`], which notes every range it was asked for. Code of a callee that was looked at for its flags and jump tables in data
//! are among them.
//!
//! INVARIANT: stages learn about an image through [`GuestImage`] alone, and workers ask for seeds never.

use crate::account::charged;
use causeway_cache_format::PAGE_SIZE;
use causeway_frontend_x86::discover::RegionPlan;
use causeway_image::{
    AddrRange, GuestAddr, GuestImage, GuestRelocation, Identity, ImageKind, Machine, OrderedAccesses, Seed, Segment,
    SharedImage, WIDEST_SITE,
};
use rayon::prelude::*;
use smallvec::SmallVec;
use std::cell::RefCell;
use xxhash_rust::xxh3::{Xxh3Default, xxh3_64, xxh3_64_with_seed};
use zerocopy::IntoBytes as _;
use zerocopy::byteorder::little_endian::U64;

/// What an object depends on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    /// The plan.
    pub plan: Planned,
    /// Hash of the bytes in `reads`.
    pub contents: u64,
    /// Guest offset and size of each range that was read, ascending, disjoint.
    pub reads: Vec<(u32, u32)>,
}

/// A plan as an object keeps it, in guest offsets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// Hash of all of it, as [`plan`] gives it.
    pub hash: u64,
    /// Where the region ends at most.
    pub end: u32,
    /// Whether this is the function's own end.
    pub is_sized: bool,
    /// Further places where it may be entered, ascending.
    pub entries: Vec<u32>,
    /// Starts of blocks inside that were known before, ascending.
    pub known: Vec<u32>,
}

impl Planned {
    /// Nothing but a hash.
    pub fn of_hash(hash: u64) -> Self {
        Self { hash, ..Self::default() }
    }

    /// A plan whose hash is known, given the starts of the blocks inside it that are known before it, ascending.
    pub fn new(hash: u64, plan: &RegionPlan, heads: &[u64], base: u64) -> Self {
        let offset = |address: u64| (address - base) as u32;
        Self {
            hash,
            end: offset(plan.end),
            is_sized: plan.sized,
            entries: plan.entries.iter().copied().map(offset).collect(),
            known: heads.iter().copied().map(offset).collect(),
        }
    }
}

/// An image that notes which of its bytes are looked at.
pub struct Traced<'a> {
    image: &'a dyn GuestImage,
    reads: RefCell<Vec<(u64, u64)>>,
}

impl<'a> Traced<'a> {
    /// A view of an image, nothing read yet.
    pub fn new(image: &'a dyn GuestImage) -> Self {
        Self { image, reads: RefCell::default() }
    }

    fn note(&self, start: u64, len: u64) {
        let end = start.saturating_add(len);
        let mut reads = self.reads.borrow_mut();
        match reads.last_mut() {
            // Instructions are read one after another, each with what may follow it.
            Some(last) if last.0 <= start && start <= last.1 => last.1 = last.1.max(end),
            _ => reads.push((start, end)),
        }
    }

    /// Notes ranges (start and end) that were read for somebody else before.
    pub fn add(&self, ranges: &[(u64, u64)]) {
        self.reads.borrow_mut().extend_from_slice(ranges);
    }

    /// What was read since the last call: start and end, ascending, disjoint.
    pub fn take(&self) -> Vec<(u64, u64)> {
        let mut reads = self.reads.borrow_mut();
        let count = join(&mut reads);
        let taken = reads[..count].to_vec();
        reads.clear();
        taken
    }

    /// Runs `work` and gives, besides its result, what it read. That is not among what [`take`](Self::take) gives.
    pub fn apart<R>(&self, work: impl FnOnce() -> R) -> (R, SmallVec<[(u64, u64); 1]>) {
        let before = self.reads.borrow().len();
        // What follows must not be joined with what was read before.
        self.reads.borrow_mut().push(NOTHING);
        let result = work();
        let mut reads = self.reads.borrow_mut();
        let count = join(&mut reads[before + 1..]);
        let apart = SmallVec::from_slice(&reads[before + 1..][..count]);
        reads.truncate(before);
        (result, apart)
    }
}

/// A range that no range follows or overlaps.
const NOTHING: (u64, u64) = (u64::MAX, 0);

/// Sorts ranges and joins those that touch; gives how many there are then, all at the front.
fn join(ranges: &mut [(u64, u64)]) -> usize {
    ranges.sort_unstable();
    let mut count = 0;
    for index in 0..ranges.len() {
        let next = ranges[index];
        match ranges[..count].last_mut() {
            Some(last) if next.0 <= last.1 => last.1 = last.1.max(next.1),
            _ => {
                ranges[count] = next;
                count += 1;
            }
        }
    }
    count
}

impl GuestImage for Traced<'_> {
    fn machine(&self) -> Machine {
        self.image.machine()
    }

    fn kind(&self) -> ImageKind {
        self.image.kind()
    }

    fn base(&self) -> GuestAddr {
        self.image.base()
    }

    fn span(&self) -> u64 {
        self.image.span()
    }

    fn entry(&self) -> Option<GuestAddr> {
        self.image.entry()
    }

    fn segments(&self) -> &[Segment] {
        self.image.segments()
    }

    fn executable_ranges(&self) -> &[AddrRange] {
        self.image.executable_ranges()
    }

    fn read_only_after_relocation(&self) -> &[AddrRange] {
        self.image.read_only_after_relocation()
    }

    fn bytes_at_most(&self, addr: GuestAddr, max: usize) -> &[u8] {
        let bytes = self.image.bytes_at_most(addr, max);
        self.note(addr.0, bytes.len() as u64);
        bytes
    }

    fn bytes_ahead(&self, addr: GuestAddr, max: usize) -> &[u8] {
        self.image.bytes_at_most(addr, max)
    }

    fn note_read(&self, range: AddrRange) {
        self.note(range.start.0, range.len());
    }

    fn seeds(&self) -> &[Seed] {
        self.image.seeds()
    }

    fn relocations(&self) -> &[GuestRelocation] {
        self.image.relocations()
    }

    fn relocations_in(&self, range: AddrRange) -> &[GuestRelocation] {
        self.note(range.start.0, range.len());
        self.image.relocations_in(range)
    }

    fn identity(&self) -> Identity {
        self.image.identity()
    }

    fn ordered_accesses(&self) -> Option<&OrderedAccesses> {
        self.image.ordered_accesses()
    }
}

/// Hash of everything about an image that workers see besides its bytes: machine, kind, layout, ordered accesses.
pub fn shape(image: &dyn GuestImage) -> u64 {
    let ranges =
        |ranges: &[AddrRange]| ranges.iter().flat_map(|range| [range.start.0, range.end.0]).collect::<Vec<_>>();
    let mut numbers = vec![u64::from(image.bits()), image.kind() as u64, image.base().0, image.span()];
    for segment in image.segments() {
        let permissions = u64::from(segment.permissions.bits());
        numbers.extend([segment.range.start.0, segment.range.end.0, segment.file_size, permissions]);
    }
    for list in [ranges(image.executable_ranges()), ranges(image.read_only_after_relocation())] {
        numbers.push(list.len() as u64);
        numbers.extend(list);
    }
    if let Some(ordered) = image.ordered_accesses() {
        numbers.extend(ranges(ordered.ranges()));
        numbers.push(ordered.instructions().len() as u64);
        numbers.extend(ordered.instructions().iter().map(|addr| addr.0));
    }
    hash_numbers(numbers)
}

/// Hash of a plan, given the starts of the blocks inside it that are known before it, ascending.
pub fn plan(plan: &RegionPlan, heads: &[u64], base: u64) -> u64 {
    let numbers = [plan.start - base, plan.end - base, u64::from(plan.sized), plan.entries.len() as u64];
    hash_numbers(numbers.into_iter().chain(plan.entries.iter().chain(heads).map(|address| address - base)))
}

/// Hash of what discovery learns from an image besides its bytes: seeds and relocations.
pub fn discovery(image: &dyn GuestImage) -> u64 {
    let seeds = image
        .seeds()
        .iter()
        .flat_map(|seed| [seed.addr.0, u64::from(seed.size.unwrap_or(0)) << 32 | u64::from(seed.source.bits())]);
    let relocations = image.relocations().iter().flat_map(|relocation| {
        let target = relocation.target.map_or(u64::MAX, |target| target.0);
        [relocation.addr.0, u64::from(relocation.width) << 8 | relocation.kind as u64, target]
    });
    hash_numbers(seeds.chain([image.seeds().len() as u64]).chain(relocations))
}

/// Numbers that are hashed at a time.
const NUMBERS: usize = 128;

fn hash_numbers(numbers: impl IntoIterator<Item = u64>) -> u64 {
    let mut numbers = numbers.into_iter().map(U64::new);
    let mut next = || numbers.by_ref().take(NUMBERS).collect::<SmallVec<[U64; NUMBERS]>>();
    let first = next();
    if first.len() < NUMBERS {
        return xxh3_64(first.as_bytes());
    }
    let (mut hasher, mut chunk) = (Xxh3Default::new(), first);
    while !chunk.is_empty() {
        hasher.update(chunk.as_bytes());
        chunk = next();
    }
    hasher.digest()
}

/// Ranges (start and end) as guest offset and size; what lies outside the image has no contents.
pub fn offsets(image: &dyn GuestImage, ranges: &[(u64, u64)]) -> Vec<(u32, u32)> {
    let (base, span) = (image.base().0, image.span());
    let place = |address: u64| address.saturating_sub(base).min(span);
    let clipped = ranges.iter().map(|&(start, end)| (place(start), place(end)));
    clipped.filter(|(start, end)| start < end).map(|(start, end)| (start as u32, (end - start) as u32)).collect()
}

/// Hash of an image's bytes in ranges (guest offset and size), with the relocations in them.
pub fn contents(image: &dyn GuestImage, reads: impl Iterator<Item = (u32, u32)>) -> u64 {
    let base = image.base().0;
    let relocations = image.relocations();
    let sites =
        relocations.first().map_or(0, |first| first.addr.0)..relocations.last().map_or(0, |last| last.addr.0 + 1);
    let mut hash = 0;
    for (offset, size) in reads {
        let range = AddrRange {
            start: GuestAddr(base + u64::from(offset)),
            end: GuestAddr(base + u64::from(offset) + u64::from(size)),
        };
        hash = hash_bytes(image, range, hash ^ u64::from(size));
        let first = GuestAddr(range.start.0.saturating_sub(WIDEST_SITE));
        if first.0 < sites.end && range.end.0 > sites.start {
            hash = hash_relocations(image, AddrRange { start: first, ..range }, hash);
        }
    }
    hash
}

/// Hash of each page of an image, from its base on.
pub fn pages(image: &SharedImage<'_>) -> Vec<u64> {
    let page = PAGE_SIZE as u64;
    let hash = |number: u64| {
        let start = image.base().0 + number * page;
        hash_bytes(image, AddrRange { start: GuestAddr(start), end: GuestAddr(start + page) }, 0)
    };
    (0..image.span().div_ceil(page)).into_par_iter().map(charged(hash)).collect()
}

/// Bytes of all segments that a range touches.
fn hash_bytes(image: &dyn GuestImage, range: AddrRange, seed: u64) -> u64 {
    let mut hash = seed;
    let first = image.segments().partition_point(|segment| segment.range.end <= range.start);
    for segment in image.segments()[first..].iter().take_while(|segment| segment.range.start < range.end) {
        let start = segment.range.start.max(range.start);
        let size = segment.range.end.min(range.end).0 - start.0;
        hash = xxh3_64_with_seed(image.bytes_at_most(start, size as usize), hash);
    }
    hash
}

fn hash_relocations(image: &dyn GuestImage, range: AddrRange, seed: u64) -> u64 {
    let base = image.base().0;
    image.relocations_in(range).iter().fold(seed, |hash, relocation| {
        let target = relocation.target.map_or(u64::MAX, |target| target.0.wrapping_sub(base));
        let numbers = [relocation.addr.0 - base, u64::from(relocation.width), relocation.kind as u64, target];
        hash.rotate_left(5) ^ hash_numbers(numbers)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_image::MemoryImage;

    fn image(bytes: Vec<u8>) -> MemoryImage<'static> {
        MemoryImage::new(Machine::X86_64, GuestAddr(0x1000), bytes).unwrap()
    }

    #[test]
    fn every_range_that_was_looked_at_is_known() {
        let image = image(vec![0x90; 256]);
        let traced = Traced::new(&image);
        traced.bytes_at_most(GuestAddr(0x1010), 15);
        traced.bytes_at_most(GuestAddr(0x1011), 15);
        let ((), apart) = traced.apart(|| {
            traced.bytes_at_most(GuestAddr(0x1080), 4);
        });
        assert_eq!(apart[..], [(0x1080, 0x1084)]);
        traced.bytes_at_most(GuestAddr(0x1000), 16);
        assert_eq!(traced.take(), [(0x1000, 0x1020)]);
        assert_eq!(traced.take(), []);
    }

    #[test]
    fn contents_change_with_any_byte_that_was_read_and_with_no_other() {
        let reads = [(4u32, 8u32), (40, 2)];
        let hash = |bytes: Vec<u8>| contents(&image(bytes), reads.into_iter());
        let before = hash(vec![0x90; 64]);
        for place in 0..64 {
            let mut bytes = vec![0x90; 64];
            bytes[place] = 0xcc;
            let read = (4..12).contains(&place) || (40..42).contains(&place);
            assert_eq!(hash(bytes) != before, read, "{place}");
        }
    }
}
