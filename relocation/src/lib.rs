//! Relocations of ARM64 code caches: what kinds there are, how a site is written, how the records of many workers become
//! one sorted list with an index of pages, and how a single page is relocated when it is first needed.
//!
//! It does not know where the code came from, does not decide where anything is placed and does no input or output.
//!
//! **Main types**: [`RelocationKind`] (a table of data, [`KINDS`](kind::KINDS)), [`Record`] and [`Target`], [`Fragment`] (the records
//! of one piece of code), [`link()`] (writes all sites, keeps what may change later), [`SortedRecords`] (the lists of all
//! pieces, packed page by page by any number of [`Workers`]), [`packed`] (their form in the file, about one byte each),
//! [`apply_page`] and [`verify_page`], [`Veneers`] for code beyond the reach of direct branches.
//!
//! **Invariants**: sites are aligned to their size, so none crosses a page; bases are multiples of 4 KiB, so the low 12 bits of
//! an address are fixed when the code is built; code and module data lie at a fixed distance. What remains for the file is the
//! references to the image alone, most of them one `adrp` each.
//!
//! **Errors**: everything foreign gives a [`RelocationError`] with the offset of its site; nothing panics. A kind writes only to
//! instructions that it fits, so a wrong record cannot turn one instruction into another.
//!
//! **Tests**: every kind is encoded and taken apart again by independent arithmetic at the borders of its range; lists of random
//! fragments are merged in several orders; pages are applied, verified and damaged.
//!
//! ```
//! use causeway_relocation::{Bases, Fragment, Record, RelocationKind, Target, link};
//!
//! let mut fragment = Fragment::new();
//! let target = Target::Image(0x1234);
//! fragment.push(Record { site: 0, kind: RelocationKind::AdrpPage21, target })?;
//! fragment.push(Record { site: 4, kind: RelocationKind::AddLo12, target })?;
//! let mut code = [0x9000_0000u32.to_le_bytes(), 0x9100_0000u32.to_le_bytes()].concat(); // adrp x0, 0; add x0, x0, #0
//! let bases = Bases { image: 0x40_0000, code: 0x80_0000, module_data: 0x90_0000 };
//! let kept = link(&fragment, 0, &mut code, &bases, |_| None)?;
//! assert_eq!(kept.len(), 1); // the low 12 bits never change
//! assert_eq!(code[4..], (0x9100_0000u32 | 0x234 << 10).to_le_bytes());
//! # Ok::<(), causeway_relocation::RelocationError>(())
//! ```
#![cfg_attr(not(test), no_std)]

extern crate alloc;

mod apply;
mod error;
pub mod kind;
mod link;
pub mod merge;
pub mod packed;
pub mod page_index;
mod record;
pub mod veneer;
mod verify;
pub mod workers;

pub use apply::{Bases, apply_page};
pub use error::RelocationError;
pub use kind::RelocationKind;
pub use link::{link, link_sorted, link_with_veneers};
pub use merge::{Fragment, merge};
pub use packed::{PackedSite, PackedSites};
pub use page_index::{PageRecords, SortedRecords, page_count};
pub use record::{Record, Target};
pub use veneer::Veneers;
pub use verify::verify_page;
pub use workers::{OneThread, Workers};

/// Size of the pages that records are indexed by, bytes. Independent of the host's page size.
pub const PAGE_SIZE: usize = 4096;
