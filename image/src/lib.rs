//! The guest image as every stage sees it: mapped layout, executable ranges, seeds of code, relocations.
//!
//! Format readers (`causeway-format-elf`, `causeway-format-pe`) turn a file into a [`MappedImage`]; discovery, lifting,
//! hashing and the cache writer read it through [`GuestImage`] and never learn which format it was. [`MemoryImage`] is
//! an image of nothing but code bytes. This crate parses nothing, does no IO and applies no relocation.
//!
//! # Main types
//! [`GuestAddr`] and [`AddrRange`]; [`GuestImage`], the trait; [`ImageParts`] and [`MappedImage`], its implementation;
//! [`Segment`], [`Seed`], [`GuestRelocation`], [`OrderedAccesses`], [`Identity`].
//!
//! # Invariants
//! - Addresses are as linked: the image lies at its preferred base.
//! - Segments are disjoint and sorted; file-backed parts lie inside the file; the span is at most [`MAX_SPAN`].
//! - Seeds are sorted, unique and inside executable ranges; relocations are sorted and inside the span.
//!
//! # Errors
//! [`ImageError`] for a layout that cannot be mapped; a look-up of an address that is not mapped is `None` or empty,
//! never a panic.
//!
//! # Tests
//! Unit tests beside the code; the format crates' tests put real and damaged files through it.
//!
//! ```
//! use causeway_image::{GuestAddr, GuestImage, Machine, MemoryImage};
//!
//! // nop; ret
//! let image = MemoryImage::new(Machine::X86_64, GuestAddr(0x40_0000), vec![0x90, 0xc3])?;
//! assert_eq!(image.bytes(GuestAddr(0x40_0001), 1), Some(&[0xc3][..]));
//! assert_eq!(image.seeds().len(), 1);
//! # Ok::<(), causeway_image::ImageError>(())
//! ```

mod addr;
mod guest_image;
mod identity;
mod mapped;
mod memory;
mod ordered;
mod relocation;
mod seed;
mod segment;
#[cfg(test)]
mod tests;

pub use addr::{AddrRange, GuestAddr};
pub use guest_image::{GuestImage, ImageKind, Machine, SharedImage};
pub use identity::{BUILD_ID_MAX, BuildId, Identity};
pub use mapped::{HoldsImage, ImageError, ImageParts, MAX_SPAN, MappedImage, PAGE_SIZE};
pub use memory::MemoryImage;
pub use ordered::OrderedAccesses;
pub use relocation::{GuestRelocation, RelocationKind, WIDEST_SITE};
pub use seed::{FunctionExtents, Seed, SeedCollector, SeedSource};
pub use segment::{Permissions, Segment};
