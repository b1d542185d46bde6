//! The table of code pages: for each 4 KiB of code, where its parts of the other tables are.
//!
//! The part of each [group](crate::group) in `CodeGroups` begins with a row of 16 bytes for each of its pages of code and one more, which
//! tells where they end: its first number is the end of the part, its second and third are those of the row of the next page of code, or,
//! where there is none, [`NO_GUEST`](crate::NO_GUEST) and the size of `Relocations`, and its fourth is the set without pages.
//!
//! | offset | type | field |
//! |---|---|---|
//! | 0 | u32 | offset of the page's records in `CodeGroups`, bytes |
//! | 4 | u32 | guest offset that covers the page's first byte, or [`NO_GUEST`](crate::NO_GUEST) |
//! | 8 | u32 | offset of the page's records in `Relocations`, bytes |
//! | 12 | u32 | the guest pages that the page was made from, as a [`page_set`](crate::page_set) whose lists are in `Dependencies` |
//!
//! A page was made from all guest pages that hold a byte of any function that has code on the page. The code on the page
//! is right while these guest pages are what they were.

use zerocopy::byteorder::little_endian::U32;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use causeway_relocation::page_count;

use crate::group;
use crate::page_run::PageRun;

/// A row of a page of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct CodePage {
    /// Offset of the page's records in `CodeGroups`, bytes.
    pub pc_records: U32,
    /// Guest offset that covers the page's first byte, or [`NO_GUEST`](crate::NO_GUEST).
    pub guest_offset: U32,
    /// Offset of the page's records in `Relocations`, bytes.
    pub relocations: U32,
    /// The guest pages that the page was made from: [`page_set`](crate::page_set).
    pub dependencies: PageRun,
}

/// Bytes of all rows of `code_size` bytes of code.
pub(crate) fn head_size(code_size: u64) -> u64 {
    let pages = page_count(code_size);
    (pages + pages.div_ceil(group::CODE_PAGES.into())) * size_of::<CodePage>() as u64
}
