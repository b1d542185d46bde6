//! Guest addresses in the executable ranges of an image, a bit each.

use causeway_image::{AddrRange, GuestImage};
use std::ops::Range;

/// Addresses of a page, as a binary logarithm.
const PAGE_SHIFT: u32 = 12;
/// Addresses of a word.
const WORD: u64 = u64::BITS as u64;

/// Words of a page.
const WORDS: usize = (1 << PAGE_SHIFT) / u64::BITS as usize;

/// The bits of one page of addresses.
type Page = [u64; WORDS];

/// A set of guest addresses. What lies in no executable range is never in it.
///
/// It takes 8 bytes for each page of the ranges, and 512 more for those with addresses in the set.
#[derive(Clone, Debug)]
pub struct AddressSet {
    /// Ascending, disjoint.
    parts: Vec<Part>,
}

/// The addresses of one executable range.
#[derive(Clone, Debug)]
struct Part {
    range: AddrRange,
    /// From the page in which the range starts to that in which it ends.
    pages: Vec<Option<Box<Page>>>,
}

impl AddressSet {
    /// None of an image's addresses.
    pub fn new(image: &dyn GuestImage) -> Self {
        Self { parts: image.executable_ranges().iter().copied().map(Part::new).collect() }
    }

    /// Is the address in the set?
    #[inline]
    pub fn contains(&self, guest_pc: u64) -> bool {
        self.part(guest_pc).is_some_and(|index| self.parts[index].word(guest_pc) >> (guest_pc % WORD) & 1 != 0)
    }

    /// Adds an address.
    pub fn insert(&mut self, guest_pc: u64) {
        if let Some(index) = self.part(guest_pc) {
            *self.parts[index].word_mut(guest_pc) |= 1 << (guest_pc % WORD);
        }
    }

    /// Adds the addresses of a range up to the end of the executable range in which it starts.
    pub fn insert_all(&mut self, addresses: Range<u64>) {
        let Some(index) = self.part(addresses.start) else { return };
        let part = &mut self.parts[index];
        let (mut at, end) = (addresses.start, addresses.end.min(part.range.end.0));
        while at < end {
            let (first, count) = (at % WORD, (WORD - at % WORD).min(end - at));
            *part.word_mut(at) |= u64::MAX >> (WORD - count) << first;
            at += count;
        }
    }

    /// Adds the addresses of another set of the same image.
    pub fn insert_set(&mut self, other: Self) {
        let pages = self.parts.iter_mut().flat_map(|part| &mut part.pages);
        for (own, other) in pages.zip(other.parts.into_iter().flat_map(|part| part.pages)) {
            match (own, other) {
                (Some(own), Some(other)) => own.iter_mut().zip(*other).for_each(|(own, other)| *own |= other),
                (own @ None, other) => *own = other,
                (Some(_), None) => {}
            }
        }
    }

    /// All addresses, ascending.
    pub fn iter(&self) -> impl Iterator<Item = u64> {
        self.parts.iter().flat_map(|part| self.inside(part.range.start.0..part.range.end.0))
    }

    /// Those inside a range that starts in an executable range, up to the end of that, ascending.
    pub fn inside(&self, addresses: Range<u64>) -> impl Iterator<Item = u64> {
        let mut rest = addresses;
        std::iter::from_fn(move || {
            let found = self.first(rest.clone())?;
            rest.start = found + 1;
            Some(found)
        })
    }

    /// The first inside such a range.
    pub fn first(&self, addresses: Range<u64>) -> Option<u64> {
        self.search(addresses, |word| word)
    }

    /// The first address inside such a range that is not in the set.
    pub fn first_absent(&self, addresses: Range<u64>) -> Option<u64> {
        self.search(addresses, |word| !word)
    }

    /// The first address whose bit `of_word` sets.
    fn search(&self, addresses: Range<u64>, of_word: impl Fn(u64) -> u64) -> Option<u64> {
        let part = &self.parts[self.part(addresses.start)?];
        let (mut at, end) = (addresses.start, addresses.end.min(part.range.end.0));
        while at < end {
            let rest = of_word(part.word(at)) >> (at % WORD);
            if rest != 0 {
                at += u64::from(rest.trailing_zeros());
                break;
            }
            let is_empty = part.pages[part.page(at)].is_none();
            at = (at | (if is_empty { (1 << PAGE_SHIFT) - 1 } else { WORD - 1 })).saturating_add(1);
        }
        (at < end).then_some(at)
    }

    /// Index of the part that holds an address.
    #[inline]
    fn part(&self, guest_pc: u64) -> Option<usize> {
        let index = self.parts.partition_point(|part| part.range.end.0 <= guest_pc);
        self.parts.get(index).is_some_and(|part| part.range.start.0 <= guest_pc).then_some(index)
    }
}

impl Part {
    fn new(range: AddrRange) -> Self {
        let pages = (range.end.0 >> PAGE_SHIFT) - (range.start.0 >> PAGE_SHIFT) + 1;
        Self { range, pages: vec![None; pages as usize] }
    }

    fn page(&self, guest_pc: u64) -> usize {
        ((guest_pc >> PAGE_SHIFT) - (self.range.start.0 >> PAGE_SHIFT)) as usize
    }

    /// The word with the bit of an address.
    fn word(&self, guest_pc: u64) -> u64 {
        self.pages[self.page(guest_pc)].as_ref().map_or(0, |page| page[index_in_page(guest_pc)])
    }

    fn word_mut(&mut self, guest_pc: u64) -> &mut u64 {
        let page = self.page(guest_pc);
        &mut self.pages[page].get_or_insert_with(|| Box::new([0; WORDS]))[index_in_page(guest_pc)]
    }
}

/// Index of the word with the bit of an address in its page.
fn index_in_page(guest_pc: u64) -> usize {
    (guest_pc / WORD) as usize % WORDS
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_image::{GuestAddr, ImageKind, ImageParts, Machine, MappedImage, Permissions, Segment};
    use std::collections::BTreeSet;

    /// Executable from 0x10f0 to 0x5008 and from 0x9000 to 0x9100.
    fn image() -> MappedImage<'static> {
        let mut parts = ImageParts::new(vec![0; 0x4000], Machine::X86_64, ImageKind::SharedLibrary);
        for (start, end) in [(0x10f0, 0x5008), (0x9000, 0x9100)] {
            let range = AddrRange { start: GuestAddr(start), end: GuestAddr(end) };
            let permissions = Permissions::READ | Permissions::EXECUTE;
            parts.segments.push(Segment { range, permissions, file_offset: 0, file_size: end - start });
        }
        MappedImage::new(parts).unwrap()
    }

    #[test]
    fn it_has_what_was_put_into_it() {
        let ranges = [0x10f0..0x10f1, 0x113f..0x1141, 0x2fff..0x4001, 0x5000..0x7000, 0x90ff..0x9200, 0x100..0x200];
        let mut set = AddressSet::new(&image());
        let mut model = BTreeSet::new();
        for range in ranges {
            set.insert_all(range.clone());
            model.extend(range.filter(|at| (0x10f0..0x5008).contains(at) || (0x9000..0x9100).contains(at)));
        }
        for at in [0x1200, 0x8000, 0x9001] {
            set.insert(at);
            model.extend((at != 0x8000).then_some(at));
        }
        assert_eq!((0..0xa000).find(|at| set.contains(*at) != model.contains(at)), None);
        assert!(set.iter().eq(model.iter().copied()));
        for (start, end) in [(0x10f0, 0x5008), (0x10f1, 0x4000), (0x2001, 0x3001), (0x9000, 0x9100), (0x9002, 0x9100)] {
            assert!(set.inside(start..end).eq(model.range(start..end).copied()), "{start:#x}");
            assert_eq!(set.first_absent(start..end), (start..end).find(|at| !model.contains(at)), "{start:#x}");
        }
        assert_eq!(set.first(0x4001..0x5000), None);
        assert_eq!(set.first(0x4001..u64::MAX), Some(0x5000));
        assert_eq!(set.first_absent(0x3000..0x4000), None);
    }

    #[test]
    fn sets_are_joined() {
        let image = image();
        let of = |addresses: &[u64]| {
            let mut set = AddressSet::new(&image);
            addresses.iter().for_each(|at| set.insert(*at));
            set
        };
        let mut joined = of(&[0x10f0, 0x3000, 0x9001]);
        joined.insert_set(of(&[0x10f1, 0x3000, 0x4fff]));
        assert!(joined.iter().eq([0x10f0, 0x10f1, 0x3000, 0x4fff, 0x9001]));
    }
}
