//! The PC table: from code offset to the guest instruction that the code there belongs to, and which places may be entered.
//!
//! Behind its rows, the part of a [group](crate::group) in `CodeGroups` has a string of nibbles (4 bits), the lower one of a byte first, for each page of code on its
//! own: a page's records start at a byte, and where their number of nibbles is odd, the last nibble is 15. Reading a page starts at its first byte, with
//! the guest offset that its [row](crate::code_page) gives. Each record moves on to the next boundary: it adds h host
//! instructions to the position and g to the guest offset, and says with e whether code may be entered there:
//!
//! | nibbles | meaning |
//! |---|---|
//! | n, n < 15 | g, h and e are those of symbol n |
//! | 15, two of a byte b, bits 6..=4 of b not 7 | g is bits 3..=0 of b, h bits 6..=4, e bit 7 |
//! | 15, `0` or `8` with 7, two of u8 h, two of u8 g | the same for larger numbers; e is 1 where b is `0xf0`, 0 where it is `0x70` |
//! | 15, b = `0x71` or `0xf1`, four of u16 h, eight of u32 g | the guest offset is g; e as before |
//! | 15, b = `0x72`, four of u16 h | code begins that belongs to no guest instruction; e is 0 |
//!
//! The nibbles of a number are in ascending order of their weight. The fifteen symbols stand in the header as u16: bits 3..=0 are g, bits 7..=4
//! are h, bit 8 is e, the others 0; a writer chooses those that occur most.
//!
//! A record that adds g never follows where no guest instruction is current. Positions stay inside of the page. Several
//! records may have the same position: an entry whose guest instruction needed no code is also one of the instruction
//! after it. A code offset belongs to the last boundary at or before it, and is *exact* where it is that boundary.
//! Any boundary with e = 1 is an entry for its guest offset.

mod decode;
mod encode;
mod join;
mod splice;
mod strand;

pub(crate) use decode::{Boundaries, find_code, find_entry, find_guest};
pub use encode::Symbols;
pub use join::join_points;
pub use splice::Strands;
pub(crate) use splice::{Count, Splice, encode_pages};
pub use strand::{Strand, WIDEST_GAP};

/// Guest offset of code that belongs to no guest instruction.
pub const NO_GUEST: u32 = u32::MAX;

/// Most bytes that the records of one page may take.
pub const MOST_BYTES: usize = 1 << 20;

/// Number of symbols.
pub const SYMBOL_COUNT: usize = 15;

/// Starts a record that is no symbol, and fills up the last byte of a page.
const ESCAPE: u8 = 15;
/// Value of the field of h in a record whose numbers follow.
const LONG: u8 = 7;
/// Field of g in a record whose numbers follow: what kind it is.
const STEP: u8 = 0;
const SET: u8 = 1;
const NONE: u8 = 2;

/// A boundary: from `code_offset` on, code belongs to the guest instruction at `guest_offset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PcPoint {
    /// Offset in the code section, bytes; a multiple of 4.
    pub code_offset: u32,
    /// Offset from the image base, bytes, or [`NO_GUEST`].
    pub guest_offset: u32,
    /// Whether code may be entered here with the state that [`abi`](crate::abi) describes for block boundaries.
    pub entry: bool,
}

/// What the PC table knows of a code offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GuestPc {
    /// Offset of the guest instruction from the image base, bytes.
    pub guest_offset: u32,
    /// Whether the code of this instruction starts exactly here. Guest state is complete at entries.
    pub exact: bool,
}
