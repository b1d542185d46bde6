//! PE programs and libraries for x86 and x86-64 as guest images.
//!
//! [`PeImage::parse`] reads headers and sections, which decide what is mapped, and gathers exports, functions of the
//! exception directory, base relocations and the debug id. It reads no imports, load configuration, thread-local storage
//! or hybrid metadata, maps nothing and applies no relocation.
//!
//! # Main types
//! [`PeImage`], a [`GuestImage`](causeway_image::GuestImage); [`PeError`] and [`Warning`], which name a [`Structure`].
//!
//! # Invariants
//! - Time and memory are at most proportional to the file's size (times its logarithm), whatever counts it claims.
//! - The same bytes give the same image.
//!
//! # Errors
//! Headers and sections that no loader accepts are a [`PeError`] with the file offset. Damage elsewhere skips the entry or
//! table and is counted by [`PeImage::warnings`]. Nothing panics.
//!
//! # Tests
//! A builder in the tests writes small files of both widths, which are then cut at every byte and mutated field by field
//! and at random.
//!
//! ```
//! use causeway_format_pe::{PeError, PeImage};
//!
//! assert_eq!(PeImage::parse(b"\x7fELF").unwrap_err(), PeError::Magic { found: [0x7f, b'E'] });
//! ```

mod base_relocation;
mod debug_directory;
mod error;
mod exception;
mod export;
mod headers;
mod pe_image;
mod section_table;
mod table;

pub use error::{PeError, Structure, Warning};
pub use pe_image::PeImage;
