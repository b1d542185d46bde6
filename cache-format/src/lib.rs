//! The code-cache file: its format, a writer, a validating reader that works in place, and [`abi`], the contract of the code
//! inside.
//!
//! This page with the pages of the modules it names is the **normative specification of format version 5**; it is enough to
//! write a reader in any language. The crate does no input or output, needs no operating system (`no_std` with `alloc`) and
//! does not know how code is made.
//!
//! **Main types**: [`Plan`], [`Layout`] and [`Writer`] (two passes: measure, then fill one buffer from many threads, which the
//! caller brings as [`Workers`](relocation::Workers)), [`Contents`] (both passes at once for who has everything in memory), [`Revision`] (a file made from an older one), [`Reader`]
//! (attach, look up, relocate, verify), [`Attachment`] (which code may run, in the consumer's own memory), [`Profile`] and
//! [`Identity`] (what a cache is for), [`cache_file_name`].
//!
//! **Invariants**: the same contents give the same bytes, whatever the number of threads and whatever the buffer held; every
//! byte of a file is covered by a checksum, and no byte of a table is used before its page was checked.
//!
//! **Errors**: foreign bytes give a [`FormatError`] with its place, never a panic; contents that break a rule give a
//! [`WriteError`]; a sound cache for another machine or image gives a [`Mismatch`].
//!
//! **Tests**: synthetic files are read back and compared with naive maps; each byte of a file is flipped; files are truncated at
//! each length; tables and headers are forged with right checksums, made by a second implementation of the sealing.
//!
//! ```
//! use causeway_cache_format::abi::GuestAbi;
//! use causeway_cache_format::{Contents, HeaderFields, Identity, MemoryModel, PcPoint, Placement, Profile, Reader};
//!
//! let fields = HeaderFields {
//!     profile: Profile { guest_abi: GuestAbi::Linux64, memory_model: MemoryModel::Tso, host_features: 0, options: 0 },
//!     identity: Identity::of(b"contents of the program", b"its build id"),
//!     placement: Placement { image_base: 0x40_0000, image_span: 0x2000, code_delta: 0x1_0000 },
//!     translator: [0; 16],
//! };
//! let contents = Contents {
//!     code: vec![0; 8],
//!     points: vec![PcPoint { code_offset: 4, guest_offset: 0x1000, entry: true }],
//!     ..Contents::default()
//! };
//! let file = contents.to_file(&fields)?;
//!
//! let reader = Reader::new(&file)?;
//! reader.matches(&fields.profile, &fields.identity)?;
//! assert_eq!(reader.lookup(0x1000)?.map(|entry| entry.code_offset), Some(4));
//! assert_eq!(reader.guest_pc(4)?.map(|pc| (pc.guest_offset, pc.exact)), Some((0x1000, true)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The format
//!
//! All numbers are little endian. *Page* means 4096 bytes, whatever the host's pages are. A *guest offset* counts bytes from
//! the image's base (its lowest mapped address), a *code offset* bytes from the start of the code section. All padding and all
//! reserved fields are zero. XXH3-64 and XXH3-128 are those of xxHash 0.8 with seed 0 and the default secret; BLAKE3 is
//! its keyed hash. A [`PageRun`] is a u32 that names consecutive pages: bits 31..=12 the number of the first, bits 10..=0 how
//! many follow it, bit 11 is 0; a [`page_set`] one that leads to any number of runs.
//!
//! ## File
//!
//! The header, one page; the thirteen sections in the order of their numbers, each at the next multiple of its alignment after
//! the one before; zeroes up to a multiple of a page. All sections are present; a size may be 0.
//!
//! | number | section | alignment | row, bytes | contents |
//! |---|---|---|---|---|
//! | 1 | `SumRoots` | 4096 | 4096 | [`sums`] |
//! | 2 | `Groups` | 4096 | 8 | [`group`]; where the parts of the next two sections begin that belong together |
//! | 3 | `CodeGroups` | 4096 | 1 | [`code_page`]; for each page of code where its parts of this table and of table 8 are, and the guest pages that it was made from; and [`pc_table`]; boundaries of guest instructions, and places of entry |
//! | 4 | `GuestGroups` | 64 | 4 | [`index`]; from guest offset to pages of code; and [`guest_page`]; u64 hash, u32 page number |
//! | 5 | `IndexLists` | 64 | 4 | [`index`]; lists of pages of code of table 4 |
//! | 6 | `Dependencies` | 64 | 4 | [`code_page`]; lists of guest pages of table 3 |
//! | 7 | `GuestMasks` | 64 | 5 | [`guest_page`]; u32 guest offset, u8 size |
//! | 8 | `Relocations` | 64 | 1 | [`packed`](relocation::packed) records of each page of code |
//! | 9 | `LeftOut` | 64 | 32 | [`left_out`]; u64 count, 24 bytes of ASCII name, zero padded; sorted by name |
//! | 10 | `Metadata` | 64 | 1 | [`metadata`]; UTF-8 lines `key=value` |
//! | 11 | `Code` | 65536 | 4 | ARM64 instructions |
//! | 12 | `ModuleData` | 65536 | 1 | initial contents of the module data |
//! | 13 | `PageSums` | 4096 | 8 | [`sums`] |
//!
//! `Code` and `ModuleData` have alignment 64 where their size is 0. Each section but `PageSums` is smaller than 4 GiB.
//!
//! ## Header
//!
//! | offset | type | field |
//! |---|---|---|
//! | 0 | 8 bytes | magic: `7F 43 57 43 41 43 48 0A` |
//! | 8 | u32 | format version, 5 |
//! | 12 | u32 | ABI version, [`abi::ABI_VERSION`] |
//! | 16 | u64 | size of the file |
//! | 24 | u32 | flags: bit 0 is set if no relocation record is of an absolute kind, bit 1 if the file is keyed; the others are 0 |
//! | 28 | u8 | guest ABI, [`abi::GuestAbi`] |
//! | 29 | u8 | memory model, [`MemoryModel`] |
//! | 30 | u8 | bytes of the build id in use, at most 32 |
//! | 31 | u8 | 0 |
//! | 32 | u64 | host features that the code uses; the bits belong to the ABI version |
//! | 40 | u32 | options that change results; 0 is exact |
//! | 44 | u32 | number of sections, 13 |
//! | 48 | u64 | size of the image's file |
//! | 56 | u128 | XXH3-128 of the image's file, or 0 if unknown |
//! | 72 | 32 bytes | build id, zero padded |
//! | 104 | u64 | preferred image base, a multiple of 4096 |
//! | 112 | u64 | image span: bytes from its base to its end, at most 4 GiB |
//! | 120 | i64 | code delta: address of the code minus image base, a multiple of 65536 |
//! | 128 | 16 bytes | fingerprint of the translator |
//! | 144 | u64 | sum of `SumRoots` |
//! | 152 | 13 rows | section table: u32 number, u32 zero, u64 offset, u64 size |
//! | 464 | 15 u16 | symbols of the [`pc_table`] |
//! | 494 | u16 | 0 |
//! | 496 | u32 | number of entries in the PC table |
//! | 500 | u32 | number of guest functions, for people |
//! | 504 | u64 | 0 |
//! | 512 | 32 bytes | in keyed files BLAKE3, keyed with the user's key, of bytes 0 to 511; else 0 |
//! | 544 | 3544 bytes | 0 |
//! | 4088 | u64 | XXH3-64 of bytes 0 to 4087 |
//!
//! A reader refuses any other magic, format version, flag or section table than described. A cache of another ABI version,
//! guest ABI, memory model or options is sound but of no use to it; host features must be a subset of the host's. The
//! fingerprint never decides compatibility.
//!
//! ## Integrity
//!
//! The *sum* of some bytes is XXH3-64, or, in keyed files, the first 8 bytes of BLAKE3 keyed with the user's key. `PageSums` has
//! the sums of all pages between `SumRoots` and itself, on whole pages, in an order that keeps together what is used together ([`sums`]);
//! entry n of `SumRoots` is the sum of its n-th page. Attaching therefore reads the header and `SumRoots`, which lies behind it (8 bytes
//! for each 2 MB of file); every other page is checked when it is first used, code before it is first executed.
//!
//! Plain sums tell damage. Keyed ones also tell files that somebody else made: each level of the tree authenticates
//! the one below, and the header's tag authenticates the top. A reader with a key refuses files without, and one without
//! refuses files with a key.
//!
//! ## Placement
//!
//! With the image at base B, code lies at B + code delta and module data at the next multiple of 65536 after the code. In the
//! file the distance between the two sections is the same, so one mapping can hold both. Code as stored is right for the
//! preferred base, and, where bit 0 of the flags is set, for any B that is a multiple of 4096; otherwise pages are relocated
//! ([`relocation`]) one by one before they are executed ([`attach`]).
//!
//! ## Lookup
//!
//! For a guest offset the [`index`] names the pages of code that may have its entry, most often one; their rows
//! ([`code_page`]) lead to the records that tell. For a code offset the row of its page leads to the records, which tell its guest instruction.
//! A page of code may run while all guest pages that its row names have their hashes ([`guest_page`]). What one lookup reads of
//! all this lies in one or two [groups](group), most often.
#![cfg_attr(not(test), no_std)]

extern crate alloc;

pub mod abi;
pub mod attach;
mod checked;
pub mod code_page;
mod contents;
mod error;
pub mod function;
pub mod group;
pub mod guest_page;
pub mod header;
#[cfg(feature = "test-support")]
#[doc(hidden)]
pub mod hostile;
pub mod index;
pub mod layout;
pub mod left_out;
pub mod metadata;
mod page_check;
mod page_run;
pub mod page_set;
mod page_tables;
pub mod pc_table;
pub mod plan;
pub mod profile;
mod reader;
pub mod revise;
pub mod routine_frame;
pub mod seal;
pub mod section;
mod successor;
pub mod sums;
mod validate;
pub mod writer;

pub use attach::{Attachment, CodeHost};
pub use causeway_relocation as relocation;
pub use code_page::CodePage;
pub use contents::Contents;
pub use error::{FormatError, WriteError};
pub use function::Function;
pub use guest_page::{GuestMask, GuestPage, hash_guest_page};
pub use header::{Header, HeaderFields, Placement};
pub use index::IndexEntry;
pub use layout::{Layout, Sizes};
pub use left_out::LeftOut;
pub use page_run::PageRun;
pub use page_tables::PageTables;
pub use pc_table::{GuestPc, NO_GUEST, PcPoint, Strand, Strands};
pub use plan::{CodeSource, Plan};
pub use profile::{Identity, MemoryModel, Mismatch, Profile, cache_file_name};
pub use reader::Reader;
pub use revise::Revision;
pub use seal::{Key, Seal};
pub use section::{Section, SectionKind};
pub use writer::{Sections, Writer, reseal};

/// Size of the pages of all tables, bytes. Independent of the host's page size.
pub const PAGE_SIZE: usize = 4096;
