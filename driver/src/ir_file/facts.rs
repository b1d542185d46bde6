//! The facts of an image as bytes.

use super::IrFileError;
use crate::object::Pair;
use crate::pipeline::ImageFacts;
use causeway_cache_format::{GuestMask, GuestPage, Identity};
use causeway_image::MAX_SPAN;
use zerocopy::byteorder::little_endian::{U32, U64, U128};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

const PART: &str = "image's facts";

#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Head {
    base: U64,
    span: U64,
    file_size: U64,
    content_hash: U128,
    build_id_length: U32,
    name: U32,
    pages: U32,
    masks: U32,
    build_id: [u8; 32],
}

#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Page {
    number: U32,
    hash: U64,
}

pub(super) fn encode(facts: &ImageFacts) -> Vec<u8> {
    let identity = &facts.identity;
    let head = Head {
        base: facts.base.into(),
        span: facts.span.into(),
        file_size: identity.file_size.into(),
        content_hash: identity.content_hash.into(),
        build_id_length: u32::from(identity.build_id_length).into(),
        name: (facts.name.len() as u32).into(),
        pages: (facts.guest_pages.len() as u32).into(),
        masks: (facts.guest_masks.len() as u32).into(),
        build_id: identity.build_id,
    };
    let mut bytes = head.as_bytes().to_vec();
    bytes.extend_from_slice(facts.name.as_bytes());
    for page in &facts.guest_pages {
        bytes.extend_from_slice(Page { number: page.page, hash: page.hash }.as_bytes());
    }
    for mask in &facts.guest_masks {
        let pair = Pair { first: mask.offset, second: u32::from(mask.size).into() };
        bytes.extend_from_slice(pair.as_bytes());
    }
    bytes
}

/// Reads them back; `at` is their offset in the file, for errors.
pub(super) fn decode(bytes: &[u8], at: u64) -> Result<ImageFacts, IrFileError> {
    let truncated = || IrFileError::Truncated { part: PART, offset: at };
    let invalid = |reason| IrFileError::Invalid { part: PART, offset: at, reason };
    let (head, rest) = Head::ref_from_prefix(bytes).map_err(|_| truncated())?;
    let (name, rest) = rest.split_at_checked(head.name.get() as usize).ok_or_else(truncated)?;
    let (pages, rest) =
        <[Page]>::ref_from_prefix_with_elems(rest, head.pages.get() as usize).map_err(|_| truncated())?;
    let (masks, rest) =
        <[Pair]>::ref_from_prefix_with_elems(rest, head.masks.get() as usize).map_err(|_| truncated())?;
    if !rest.is_empty() {
        return Err(invalid("bytes follow the last table"));
    }
    let build_id = head.build_id.get(..head.build_id_length.get() as usize);
    let build_id = build_id.ok_or_else(|| invalid("the build id is too long"))?;
    let (base, span) = (head.base.get(), head.span.get());
    if span > MAX_SPAN || base.checked_add(span).is_none() || base % 4096 != 0 || span == 0 {
        return Err(invalid("the image's place is impossible"));
    }
    if !pages.is_sorted_by(|a, b| a.number < b.number)
        || pages.last().is_some_and(|page| u64::from(page.number.get()) * 4096 >= span)
    {
        return Err(invalid("a guest page is out of order or outside the image"));
    }
    let mut end = 0;
    for mask in masks {
        let (start, size) = (u64::from(mask.first.get()), u64::from(mask.second.get()));
        if start < end || !(1..=8).contains(&size) || start + size > span {
            return Err(invalid("a relocation site is out of order, too wide or outside the image"));
        }
        end = start + size;
    }
    Ok(ImageFacts {
        name: String::from_utf8(name.to_vec()).map_err(|_| invalid("the name is no text"))?,
        identity: Identity::from_parts(head.file_size.get(), head.content_hash.get(), build_id),
        base,
        span,
        guest_pages: pages.iter().map(|page| GuestPage::new(page.number.get(), page.hash.get())).collect(),
        guest_masks: masks.iter().map(|mask| GuestMask::new(mask.first.get(), mask.second.get() as u8)).collect(),
    })
}
