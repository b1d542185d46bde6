//! ELF programs and libraries for x86 and x86-64 as guest images.
//!
//! [`ElfImage::parse`] reads the program headers, which alone decide what is mapped, and gathers from every other
//! structure what tells where code starts: symbols, unwind entries, initializers, relocations, linkage tables and, in
//! programs of fixed base, words of data. Sections may be missing or wrong; then the dynamic table serves, or less is
//! known. The crate maps nothing, applies no relocation and reads no code.
//!
//! # Main types
//! [`ElfImage`], a [`GuestImage`](causeway_image::GuestImage); [`ElfError`] and [`Warning`], which name a [`Structure`].
//!
//! # Invariants
//! - Time and memory are at most proportional to the file's size (times its logarithm), whatever counts it claims.
//! - The same bytes give the same image.
//!
//! # Errors
//! File and program headers that no loader accepts are an [`ElfError`] with the file offset. Damage elsewhere skips the
//! entry or table and is counted by [`ElfImage::warnings`]. Nothing panics.
//!
//! # Tests
//! A builder in the tests writes small files of both classes, which are then cut at every byte and mutated field by field and
//! at random; the test program itself and, where installed, larger programs and libraries are read as well.
//!
//! ```
//! use causeway_format_elf::{ElfError, ElfImage, Structure};
//!
//! let error = ElfImage::parse(b"\x7fELF\x02\x01").unwrap_err();
//! assert_eq!((error.structure(), error.offset()), (Structure::FileHeader, 0));
//! ```

mod code;
mod data_pointer;
mod dynamic;
mod eh_frame;
mod elf_image;
mod error;
mod file_header;
mod hash;
mod initializer;
mod note;
mod plt;
mod program_header;
mod relocation;
mod relocation_kind;
mod section_header;
mod symbol;
mod table;

pub use elf_image::ElfImage;
pub use error::{ElfError, Structure, Warning};
