//! IR files: an image's lifted regions, from which a cache for any profile of the same guest ABI is made without the image.
//!
//! The file is written as a stream: a magic of eight bytes; one record for each region that has code, in the order in which
//! they were lifted; the facts of the image; an index; a tail of 72 bytes. All numbers are little endian, guest addresses are
//! offsets from the image's base where nothing else is said.
//!
//! | part | contents |
//! |---|---|
//! | record | six u32: guest instructions, then the numbers of rows of the tables and bytes of texts that follow: guest ranges (u32 offset, u32 size), flags of targets outside (u64 address, u64 flags), reasons for leaving code out (text lines `COUNT REASON`), the function ([`causeway_ir::binary`]); the last is 0 |
//! | facts | [`ImageFacts`] in this order: u64 base, u64 span, u64 file size, u128 hash of the file, u32 bytes of the build id, u32 bytes of the name, u32 pages, u32 masks, 32 bytes build id, name, pages (u32 number, u64 hash), masks (u32 offset, u32 size) |
//! | index | for each record u64 offset, u64 size, u64 XXH3-64 |
//! | tail | u64 offset of the facts, u64 of the index, u64 records, u64 XXH3-64 of facts and index, u32 guest ABI, u32 target ([`TargetName::number`]), u32 options of the profile, u32 zero, 16 bytes fingerprint of the translator, u64 XXH3-64 of the 64 bytes before |
//!
//! A record holds what the last stages need and no more: flags that code outside the region reads are asked of the image when
//! the file is made. **Errors**: a file is foreign data; everything wrong with it is an [`IrFileError`] with its place.

mod facts;
mod read;
mod write;

pub use read::{IrFile, compile};
pub use write::{append_record, finish, start};

use causeway_ir::verify::VerifyError;
use zerocopy::byteorder::little_endian::{U32, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

#[cfg(doc)]
use crate::{pipeline::ImageFacts, profile::TargetName};

/// First bytes of the file.
const MAGIC: [u8; 8] = *b"\x7fCWIRF3\n";

/// Why a file is no IR file.
#[derive(Debug, thiserror::Error)]
pub enum IrFileError {
    /// It does not begin and end as one.
    #[error("is no IR file")]
    Magic,
    /// A part does not lie in the file.
    #[error("the {part} at offset {offset:#x} is cut off")]
    Truncated {
        /// Which part.
        part: &'static str,
        /// Where it should be.
        offset: u64,
    },
    /// A part's checksum is wrong.
    #[error("the {part} at offset {offset:#x} has a wrong checksum")]
    Sum {
        /// Which part.
        part: &'static str,
        /// Where it lies.
        offset: u64,
    },
    /// A part contradicts itself or others.
    #[error("the {part} at offset {offset:#x} is wrong: {reason}")]
    Invalid {
        /// Which part.
        part: &'static str,
        /// Where it lies.
        offset: u64,
        /// What is wrong.
        reason: &'static str,
    },
    /// A function cannot be read.
    #[error("the function in the record at offset {offset:#x} cannot be read")]
    Decode {
        /// Where the record lies.
        offset: u64,
        /// What is wrong.
        source: causeway_ir::binary::DecodeError,
    },
    /// A function breaks a rule of the IR.
    #[error("the function in the record at offset {offset:#x} breaks a rule")]
    Verify {
        /// Where the record lies.
        offset: u64,
        /// What is wrong.
        source: VerifyError,
    },
}

/// Start of a record.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct RecordHead {
    instructions: U32,
    covered: U32,
    live_in: U32,
    left_out: U32,
    function: U32,
    zero: U32,
}

/// Flags that are read at an address outside the region.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct LiveIn {
    guest_pc: U64,
    flags: U64,
}

/// Where a record lies.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct IndexRow {
    offset: U64,
    size: U64,
    sum: U64,
}

/// End of the file.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Tail {
    facts: U64,
    index: U64,
    records: U64,
    sum: U64,
    abi: U32,
    target: U32,
    options: U32,
    zero: U32,
    translator: [u8; 16],
    tail_sum: U64,
}

const _: () = assert!(size_of::<Tail>() == 72);
