//! Hashes of guest pages: code runs only where the guest's bytes are still those it was made from.
//!
//! `GuestGroups` has, in the parts of its [groups](crate::group), a row of 12 bytes for each 4 KiB page of the image (counted from
//! the image base) that code depends on, in ascending order: u64 hash, u32 page number. `GuestMasks` has a row of 5 bytes for each site
//! of a guest relocation that touches such a page, sorted by offset: its bytes count as zero, so the hash holds wherever the image is
//! loaded.

use core::ops::Range;

use xxhash_rust::xxh3::xxh3_64;
use zerocopy::byteorder::little_endian::{U32, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use crate::PAGE_SIZE;

/// Bytes of a row of a guest page.
pub(crate) const ROW_SIZE: u64 = size_of::<GuestPage>() as u64;

/// A guest page that was translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct GuestPage {
    /// [`hash_guest_page`] of the page's bytes.
    pub hash: U64,
    /// Number of the page: offset from the image base divided by 4096.
    pub page: U32,
}

/// A site of a guest relocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct GuestMask {
    /// Offset of its first byte from the image base.
    pub offset: U32,
    /// Its size, 1 to 8 bytes.
    pub size: u8,
}

/// Hash (XXH3-64) of the 4 KiB guest page number `page`, whose bytes as the loader maps them are `bytes` (missing ones at the
/// end count as zero, more than 4096 are ignored), with the bytes of `masks` zeroed. Masks outside of the page do not matter.
pub fn hash_guest_page(page: u32, bytes: &[u8], masks: &[GuestMask]) -> u64 {
    let mut copy = [0; PAGE_SIZE];
    let length = bytes.len().min(PAGE_SIZE);
    copy[..length].copy_from_slice(&bytes[..length]);
    let start = u64::from(page) * PAGE_SIZE as u64;
    for mask in masks {
        let offset = u64::from(mask.offset.get());
        let from = offset.saturating_sub(start).min(PAGE_SIZE as u64) as usize;
        let to = (offset + u64::from(mask.size)).saturating_sub(start).min(PAGE_SIZE as u64) as usize;
        copy[from..to].fill(0);
    }
    xxh3_64(&copy)
}

impl GuestPage {
    /// A row from native numbers.
    pub fn new(page: u32, hash: u64) -> Self {
        Self { hash: hash.into(), page: page.into() }
    }
}

impl GuestMask {
    /// A row from native numbers.
    pub fn new(offset: u32, size: u8) -> Self {
        Self { offset: offset.into(), size }
    }

    /// First byte after the site.
    pub fn end(&self) -> u64 {
        u64::from(self.offset.get()) + u64::from(self.size)
    }
}

/// Are both tables of the same guest pages, whatever their hashes?
pub(crate) fn are_same_pages(rows: &[GuestPage], others: &[GuestPage]) -> bool {
    rows.iter().map(|row| row.page).eq(others.iter().map(|row| row.page))
}

/// The number of the first row that breaks the rules of a table of the guest pages that begin at offsets `within`, and which rule.
pub(crate) fn check_pages(rows: &[GuestPage], within: Range<u64>) -> Result<(), (u64, &'static str)> {
    let mut previous = None;
    for (number, row) in rows.iter().enumerate() {
        let page = row.page.get();
        if previous.is_some_and(|before| before >= page) {
            return Err((number as u64, "is not in ascending order"));
        }
        if !within.contains(&(u64::from(page) * PAGE_SIZE as u64)) {
            return Err((number as u64, "is outside of the image or its group"));
        }
        previous = Some(page);
    }
    Ok(())
}

/// The number of the first row that breaks the rules of the table, and which rule.
pub(crate) fn check_masks(rows: &[GuestMask], span: u64) -> Result<(), (u64, &'static str)> {
    let mut end = 0;
    for (number, row) in rows.iter().enumerate() {
        let offset = u64::from(row.offset.get());
        if offset < end {
            return Err((number as u64, "overlaps or is not in ascending order"));
        }
        end = offset + u64::from(row.size);
        if !(1..=8).contains(&row.size) || end > span {
            return Err((number as u64, "has an impossible size or is outside of the image"));
        }
    }
    Ok(())
}
