//! PE programs and libraries for x86 and x86-64 as guest images.
//!
//! [`PeImage::parse`] reads headers and sections, which decide what is mapped, and all directories: base relocations, imports
//! and exports, thread-local storage, functions and their unwind chains, the load configuration with the tables that it
//! names, volatile metadata, the debug id. Of an image with code of two processors it reads which range is whose; one whose
//! file is for ARM64 is read as its x86-64 view, with the fixups applied that make it. It maps nothing, and binds no
//! import; [`BaseRelocationKind::apply`] is there for those who do.
//!
//! # Main types
//! [`PeImage`], a [`GuestImage`](causeway_image::GuestImage), and what its methods give: [`Headers`], [`Section`],
//! [`BaseRelocation`], [`Import`], [`Exports`], [`ThreadLocal`], [`RuntimeFunction`], [`LoadConfiguration`],
//! [`GuardTables`], [`Hybrid`], [`Fixup`], [`Packing`]; [`PeError`] and [`Warning`], which name a [`Structure`].
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
mod block;
mod debug_directory;
mod dynamic_relocation;
mod error;
mod exception;
mod export;
mod function_override;
mod guard;
mod headers;
mod hybrid;
mod import;
mod load_configuration;
mod mapped;
mod packing;
mod pe_image;
#[cfg(feature = "test-support")]
pub mod sample;
mod section_table;
mod table;
mod thread_local;
mod volatile;

pub use base_relocation::{BaseRelocation, BaseRelocationKind};
pub use dynamic_relocation::{Change, Fixup};
pub use error::{PeError, Structure, Warning};
pub use exception::RuntimeFunction;
pub use export::{ExportTarget, Exports};
pub use function_override::FunctionOverride;
pub use guard::GuardTables;
pub use headers::Headers;
pub use hybrid::{CodeKind, CodeRange, DispatchSlots, Hybrid, RangeEntry, Redirection, entry_thunk};
pub use import::{Import, ImportName, ImportedSymbol};
pub use load_configuration::{CountedTable, LoadConfiguration};
pub use packing::Packing;
pub use pe_image::PeImage;
pub use section_table::Section;
pub use thread_local::ThreadLocal;
