//! The roster: which objects the last build ended with, so that the next one need not discover them again.
//!
//! Discovery is a function of seeds, of bytes between the regions, and of what each region tells about others. The roster is the
//! object that discovery as a whole makes: its inputs are the seeds and the bytes that discovery itself looked at, its payload the places of
//! the regions' objects in their order. As long as its inputs are unchanged and every region that was made anew tells the same as
//! before, discovery would find the same regions. Where a region tells something else, that may be of no account
//! ([`difference`](crate::difference)), which the [`Course`] of discovery decides. The roster also knows the cache that was made
//! from these objects.
//!
//! It is the last object of its file. The payload: u64 offset of each object, u64 hash of each page of the image, u32 rounds and
//! asked places of the course, the name of the cache's file, then a [`Tail`].

use super::inputs::Inputs;
use super::spool::Objects;
use super::{NOWHERE, View, encode};
use causeway_image::GuestImage;
use zerocopy::byteorder::little_endian::{U32, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// End of a roster.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Tail {
    /// Sum of the cache's first page.
    cache_sum: U64,
    /// Relocation records in the cache.
    relocations: U64,
    /// Bytes of the name of the cache's file.
    name: U32,
    /// Number of objects.
    count: U32,
    /// Number of the image's pages.
    pages: U32,
    /// Number of rounds.
    rounds: U32,
    /// Number of asked places.
    asked: U32,
    /// Bytes of the whole roster.
    size: U32,
}

/// The cache that was made of a build's objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CacheMark<'a> {
    /// Name of its file.
    pub name: &'a str,
    /// Relocation records in it.
    pub relocations: u64,
    /// Sum of its first page, and so of the whole file.
    pub sum: u64,
}

/// How discovery went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// Number of the first region of each round.
    pub rounds: Vec<u32>,
    /// Guest offsets of which discovery itself asked whether a block starts there, ascending.
    pub asked: Vec<u32>,
}

/// A roster in place.
#[derive(Clone, Copy, Debug)]
pub struct Roster<'a> {
    view: View<'a>,
    offsets: &'a [U64],
    pages: &'a [U64],
    rounds: &'a [U32],
    asked: &'a [U32],
    cache: CacheMark<'a>,
}

impl<'a> Roster<'a> {
    pub(super) fn of(view: View<'a>) -> Option<Self> {
        let (rest, tail) = Tail::ref_from_suffix(view.code()).ok()?;
        let (offsets, rest) = <[U64]>::ref_from_prefix_with_elems(rest, tail.count.get() as usize).ok()?;
        let (pages, rest) = <[U64]>::ref_from_prefix_with_elems(rest, tail.pages.get() as usize).ok()?;
        let (rounds, rest) = <[U32]>::ref_from_prefix_with_elems(rest, tail.rounds.get() as usize).ok()?;
        let (asked, name) = <[U32]>::ref_from_prefix_with_elems(rest, tail.asked.get() as usize).ok()?;
        let name = name.get(..tail.name.get() as usize)?;
        let (name, relocations) = (std::str::from_utf8(name).ok()?, tail.relocations.get());
        let cache = CacheMark { name, relocations, sum: tail.cache_sum.get() };
        Some(Self { view, offsets, pages, rounds, asked, cache })
    }

    /// Hash of the seeds and relocations that the image had, as [`inputs::discovery`](super::inputs::discovery) gives it.
    pub fn seeds(&self) -> u64 {
        self.view.plan_hash()
    }

    /// Does the image have the bytes that discovery looked at?
    pub fn has_bytes_of(&self, image: &dyn GuestImage) -> bool {
        self.view.is_unchanged(image)
    }

    /// Are the bytes of a page as they were? `now` has the hash of each page.
    pub fn is_same_page(&self, now: &[u64], page: usize) -> bool {
        self.pages.get(page).is_some_and(|then| now.get(page) == Some(&then.get()))
    }

    /// What discovery depended on.
    pub fn inputs(&self) -> Inputs {
        self.view.inputs()
    }

    /// How discovery went.
    pub fn course(&self) -> Course {
        let numbers = |list: &[U32]| list.iter().map(|number| number.get()).collect();
        Course { rounds: numbers(self.rounds), asked: numbers(self.asked) }
    }

    /// Offset of each object, in the order in which discovery asked for them.
    pub fn offsets(&self) -> impl ExactSizeIterator<Item = u64> + 'a {
        self.offsets.iter().map(|offset| offset.get())
    }

    /// The cache that was made of them.
    pub fn cache(&self) -> CacheMark<'a> {
        self.cache
    }
}

/// Where the roster at the end of a file of objects begins; whether it is sound is not checked.
pub(super) fn at_end(file: &[u8]) -> Option<usize> {
    let (_, tail) = Tail::ref_from_suffix(file).ok()?;
    let offset = file.len().checked_sub(tail.size.get() as usize)?;
    let view = View::own(file, offset).ok()?;
    (view.start() == NOWHERE && offset + view.bytes().len() == file.len()).then_some(offset)
}

/// What a roster says besides the objects' places.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    /// What discovery depended on.
    pub discovery: &'a Inputs,
    /// How it went.
    pub course: &'a Course,
    /// Hash of each page of the image, as [`inputs::pages`] gives them.
    pub pages: &'a [u64],
    /// The cache that was made.
    pub cache: CacheMark<'a>,
}

impl Notes<'_> {
    /// The roster of objects, of which the new ones move by `shift` bytes (modulo 2^64) when they are kept.
    pub(super) fn encode(&self, objects: &Objects, shift: usize) -> Vec<u8> {
        let mut payload = Vec::new();
        let in_order = objects.in_order();
        let count = in_order.len();
        for (placed, is_older) in in_order {
            let offset = if is_older { placed.offset } else { placed.offset.wrapping_add(shift) };
            payload.extend_from_slice(&(offset as u64).to_le_bytes());
        }
        self.pages.iter().for_each(|hash| payload.extend_from_slice(&hash.to_le_bytes()));
        let course = self.course.rounds.iter().chain(&self.course.asked);
        course.for_each(|number| payload.extend_from_slice(&number.to_le_bytes()));
        payload.extend_from_slice(self.cache.name.as_bytes());
        let mut tail = Tail {
            cache_sum: self.cache.sum.into(),
            relocations: self.cache.relocations.into(),
            name: (self.cache.name.len() as u32).into(),
            count: (count as u32).into(),
            pages: (self.pages.len() as u32).into(),
            rounds: (self.course.rounds.len() as u32).into(),
            asked: (self.course.asked.len() as u32).into(),
            size: 0.into(),
        };
        let whole = encode::size_apart(self.discovery) + payload.len() + size_of::<Tail>();
        tail.size = (whole as u32).into();
        payload.extend_from_slice(tail.as_bytes());
        encode::encode_apart(self.discovery, &payload)
    }

    /// Bytes to append to a file that has nothing but these objects.
    pub fn at_end_of(&self, objects: &Objects) -> Vec<u8> {
        self.encode(objects, 0)
    }
}
