//! Errors of reading and writing.

use causeway_relocation::RelocationError;

use crate::section::SectionKind;

/// What is wrong with a cache file. Offsets are bytes from the start of the file unless said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Shorter than the header or than the header says.
    #[error("file has {found} bytes, at least {wanted} are needed")]
    Truncated {
        /// Size found, bytes.
        found: u64,
        /// Size needed, bytes.
        wanted: u64,
    },
    /// Longer than the header says.
    #[error("file has {found} bytes, its header says {wanted}")]
    TrailingBytes {
        /// Size found, bytes.
        found: u64,
        /// Size in the header, bytes.
        wanted: u64,
    },
    /// Not a cache.
    #[error("no cache: wrong magic number at offset 0")]
    Magic,
    /// A cache of another format.
    #[error("format version {found} at offset 8, this reader knows {wanted}")]
    FormatVersion {
        /// Version found.
        found: u32,
        /// Version known.
        wanted: u32,
    },
    /// The header is damaged.
    #[error("header checksum is wrong")]
    HeaderChecksum,
    /// Sums are keyed, and the reader has no key.
    #[error("the file is sealed with a key, and there is none to check it with")]
    Keyed,
    /// Sums are not keyed, and the reader accepts keyed files alone.
    #[error("the file is not sealed with a key")]
    NotKeyed,
    /// The header's tag was made with another key, or for another header.
    #[error("the file was not sealed with this user's key")]
    Tag,
    /// A header field has a value that is not allowed.
    #[error("header field `{field}` at offset {offset} has the invalid value {value:#x}")]
    HeaderField {
        /// Name of the field.
        field: &'static str,
        /// Its offset.
        offset: u32,
        /// Its value, cut to 64 bits.
        value: u64,
    },
    /// A section lies where it must not, or its size is impossible.
    #[error("section {kind} at offset {offset:#x} with {size:#x} bytes: {reason}")]
    Section {
        /// The section.
        kind: SectionKind,
        /// Its offset.
        offset: u64,
        /// Its size, bytes.
        size: u64,
        /// What is wrong.
        reason: &'static str,
    },
    /// A page is damaged.
    #[error("checksum of the page at offset {offset:#x} is wrong")]
    PageSum {
        /// Offset of the page.
        offset: u64,
    },
    /// A table contradicts itself or another one.
    #[error("section {kind}, byte {offset:#x} of it: {reason}")]
    Table {
        /// The section.
        kind: SectionKind,
        /// Offset in the section.
        offset: u64,
        /// What is wrong.
        reason: &'static str,
    },
    /// A code offset past the end of the code.
    #[error("code offset {offset:#x} is outside of {size:#x} bytes of code")]
    CodeOffset {
        /// The offset.
        offset: u64,
        /// Size of the code, bytes.
        size: u64,
    },
    /// A relocation is wrong.
    #[error("relocation: {0}")]
    Relocation(#[from] RelocationError),
}

/// Why a cache cannot be laid out or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// A section or the file is larger than the format allows.
    #[error("section {kind} of {size} bytes is too large")]
    TooLarge {
        /// The section.
        kind: SectionKind,
        /// Its size, bytes.
        size: u64,
    },
    /// A section was laid out for another size than what is to go into it.
    #[error("section {kind} has room for {room} rows, {rows} are to be written")]
    SectionSize {
        /// The section.
        kind: SectionKind,
        /// Rows that the layout has room for.
        room: u64,
        /// Rows to be written.
        rows: u64,
    },
    /// A size is no multiple of the section's row.
    #[error("section {kind} of {size} bytes is no multiple of its rows")]
    Unaligned {
        /// The section.
        kind: SectionKind,
        /// Its size, bytes.
        size: u64,
    },
    /// The buffer has another size than the layout.
    #[error("buffer has {found} bytes, the layout {wanted}")]
    BufferSize {
        /// Size found, bytes.
        found: u64,
        /// Size wanted, bytes.
        wanted: u64,
    },
    /// A row breaks the rules of its table.
    #[error("section {kind}: row {row} {reason}")]
    Row {
        /// The section.
        kind: SectionKind,
        /// Number of the row.
        row: u64,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A placement that no loader could use.
    #[error("placement: {0}")]
    Placement(&'static str),
    /// A relocation is wrong.
    #[error("relocation: {0}")]
    Relocation(#[from] RelocationError),
}
