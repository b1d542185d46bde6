//! The boundaries of one piece of code, encoded before the piece has a place.
//!
//! A worker encodes the boundaries of the piece it made; whoever lays the pieces out only copies records. A record says how far
//! a boundary is from the one before it, so it is the same wherever the piece lies; what depends on the place is the first
//! record of each page and of each piece, which is encoded when both are known.

use alloc::vec::Vec;

use zerocopy::byteorder::little_endian::U32;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use super::decode::Records;
use super::encode::{Packer, Record};
use super::{NO_GUEST, PcPoint, Symbols};
use crate::error::WriteError;
use crate::section::SectionKind;

/// Bytes of code after which another place to start reading is noted.
const MARK_DISTANCE: u32 = 1024;

/// Most bytes of code between two boundaries of a strand.
pub const WIDEST_GAP: u32 = u16::MAX as u32 * 4;

/// Start of the bytes of a strand; marks and records follow.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Head {
    first_code: U32,
    first_guest: U32,
    first_entry: U32,
    last_code: U32,
    last_guest: U32,
    /// Number of nibbles of all records.
    nibbles: U32,
    marks: U32,
}

/// A boundary behind which reading may start.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Mark {
    code_offset: U32,
    guest_offset: U32,
    /// Number of the nibble behind its record.
    next: U32,
}

/// Boundaries of one piece of code. Code offsets count from the piece's start.
#[derive(Clone, Copy, Debug)]
pub struct Strand<'a> {
    head: &'a Head,
    marks: &'a [Mark],
    /// The records of all boundaries but the first.
    records: &'a [u8],
}

/// Where a strand is cut: what comes first behind it, and what was last before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    /// The first boundary behind the cut.
    pub(crate) point: Option<PcPoint>,
    /// Number of the nibble behind its record.
    pub(crate) next: u32,
    /// Number of the nibble where its record starts.
    pub(crate) end: u32,
    /// Code and guest offset of the last boundary before the cut.
    pub(crate) before: (u32, u32),
}

impl<'a> Strand<'a> {
    /// Appends the strand of `points`, which are in order, to `out`. No points take no bytes.
    ///
    /// # Errors
    /// Where points are out of order, misaligned, or more than [`WIDEST_GAP`] bytes of code apart, or an entry belongs to no
    /// guest instruction.
    pub fn encode(points: &[PcPoint], out: &mut Vec<u8>) -> Result<(), WriteError> {
        let (Some(first), Some(last)) = (points.first(), points.last()) else { return Ok(()) };
        // A record has two nibbles on average.
        let (mut marks, mut records) = (Vec::new(), Vec::with_capacity(points.len()));
        let mut packer = Packer::new(&mut records);
        let mut marked = first.code_offset;
        for (row, pair) in points.windows(2).enumerate() {
            let (before, point) = (pair[0], pair[1]);
            let gap = point.code_offset.checked_sub(before.code_offset).filter(|gap| gap.is_multiple_of(4));
            let gap = gap.ok_or_else(|| wrong(row + 1, "is misaligned or out of order"))? / 4;
            let gap = u16::try_from(gap).map_err(|_| wrong(row + 1, "is too far from the one before"))?;
            check_entry(row + 1, &point)?;
            packer.push(&Record::new(&Symbols::ORDINARY, gap, before.guest_offset, &point));
            if point.code_offset - marked >= MARK_DISTANCE {
                marked = point.code_offset;
                marks.push(Mark {
                    code_offset: marked.into(),
                    guest_offset: point.guest_offset.into(),
                    next: packer.count().into(),
                });
            }
        }
        check_entry(0, first)?;
        let nibbles = packer.count();
        packer.finish();
        let head = Head {
            first_code: first.code_offset.into(),
            first_guest: first.guest_offset.into(),
            first_entry: u32::from(first.entry).into(),
            last_code: last.code_offset.into(),
            last_guest: last.guest_offset.into(),
            nibbles: nibbles.into(),
            marks: (marks.len() as u32).into(),
        };
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(marks.as_bytes());
        out.extend_from_slice(&records);
        Ok(())
    }

    /// The strand in `bytes`; `None` where they hold none.
    pub fn parse(bytes: &'a [u8]) -> Option<Self> {
        let (head, rest) = Head::ref_from_prefix(bytes).ok()?;
        let (marks, records) = <[Mark]>::ref_from_prefix_with_elems(rest, head.marks.get() as usize).ok()?;
        Some(Self { head, marks, records })
    }

    /// The first boundary.
    pub(crate) fn first(&self) -> PcPoint {
        PcPoint {
            code_offset: self.head.first_code.get(),
            guest_offset: self.head.first_guest.get(),
            entry: self.head.first_entry.get() != 0,
        }
    }

    /// Guest offset of the last boundary.
    pub fn last_guest(&self) -> u32 {
        self.head.last_guest.get()
    }

    /// The records of all boundaries but the first.
    pub(crate) fn records(&self) -> &'a [u8] {
        self.records
    }

    /// Cuts before the first boundary at or behind a code offset that is behind the first boundary.
    pub(crate) fn cut(&self, code_offset: u32) -> Cut {
        let head = self.head;
        if head.last_code.get() < code_offset {
            let before = (head.last_code.get(), head.last_guest.get());
            return Cut { point: None, next: head.nibbles.get(), end: head.nibbles.get(), before };
        }
        let behind = self.marks.partition_point(|mark| mark.code_offset.get() < code_offset);
        let (mut before, mut end) = match behind.checked_sub(1).map(|mark| &self.marks[mark]) {
            Some(mark) => ((mark.code_offset.get(), mark.guest_offset.get()), mark.next.get()),
            None => ((head.first_code.get(), head.first_guest.get()), 0),
        };
        let mut records = Records::new(&Symbols::ORDINARY, before.1, self.records, end, 0);
        // Bytes that are no strand end early.
        while let Ok(Some((host, entry))) = records.step() {
            let point =
                PcPoint { code_offset: before.0.wrapping_add(host * 4), guest_offset: records.current(), entry };
            if point.code_offset >= code_offset {
                return Cut { point: Some(point), next: records.next(), end, before };
            }
            (before, end) = ((point.code_offset, point.guest_offset), records.next());
        }
        Cut { point: None, next: end, end, before }
    }
}

fn wrong(row: usize, reason: &'static str) -> WriteError {
    WriteError::Row { kind: SectionKind::CodeGroups, row: row as u64, reason }
}

fn check_entry(row: usize, point: &PcPoint) -> Result<(), WriteError> {
    if point.entry && point.guest_offset == NO_GUEST {
        return Err(wrong(row, "is an entry for no guest instruction"));
    }
    Ok(())
}
