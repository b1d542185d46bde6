//! The PC table: from code offset to the guest instruction that the code there belongs to.
//!
//! `PcAnchors` has for each 4 KiB page of code, and once more at the end, 8 bytes: the number of the page's first unit in
//! `PcRecords`, and the guest offset that covers the page's first byte ([`NO_GUEST`] for none; always so in the last one).
//! `PcRecords` is a list of units of one byte. Reading a page starts at its first byte with the anchor's guest offset; each
//! record moves on to the next boundary (numbers of several bytes are little endian):
//!
//! | units | meaning |
//! |---|---|
//! | `g << 4 or h`, h < 15 | h host instructions further on the guest offset is greater by g |
//! | `0x0f`, u8 h, u8 g | the same for larger numbers |
//! | `0x1f`, u16 h, u32 g | h host instructions further on the guest offset is g |
//! | `0x2f`, u16 h | h host instructions further on code begins that belongs to no guest instruction |
//!
//! A record of the first two kinds never follows where no guest instruction is current. h is 0 only for the first record of a page (a
//! boundary at the page's first byte). A code offset belongs to the last boundary at or before it, and is *exact* where it
//! is that boundary.

use alloc::vec;
use alloc::vec::Vec;

use zerocopy::byteorder::little_endian::U32;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use crate::PAGE_SIZE;
use crate::error::{FormatError, WriteError};
use crate::section::SectionKind;

/// Guest offset of code that belongs to no guest instruction.
pub const NO_GUEST: u32 = u32::MAX;

/// Most units that a page can have: the longest record for each of its 1024 instructions.
pub(crate) const UNITS_OF_PAGE: u64 = 7 * PAGE_SIZE as u64 / 4;

const STEP: u8 = 0x0f;
const SET: u8 = 0x1f;
const NONE: u8 = 0x2f;

/// A boundary: from `code_offset` on, code belongs to the guest instruction at `guest_offset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PcPoint {
    /// Offset in the code section, bytes; a multiple of 4.
    pub code_offset: u32,
    /// Offset from the image base, bytes, or [`NO_GUEST`].
    pub guest_offset: u32,
}

/// What the PC table knows of a code offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GuestPc {
    /// Offset of the guest instruction from the image base, bytes.
    pub guest_offset: u32,
    /// Whether the code of this instruction starts exactly here, so that guest state is complete.
    pub exact: bool,
}

/// An anchor as the file has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct PcAnchor {
    /// Number of the page's first unit.
    pub unit: U32,
    /// Guest offset that covers the page's first byte, or [`NO_GUEST`].
    pub guest_offset: U32,
}

/// Number of anchors for `code_size` bytes of code.
pub fn anchor_count(code_size: u64) -> u64 {
    causeway_relocation::page_count(code_size) + 1
}

/// Anchors and units, ready to be copied into their sections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PcTable {
    /// Contents of `PcAnchors`.
    pub anchors: Vec<PcAnchor>,
    /// Contents of `PcRecords`.
    pub units: Vec<u8>,
}

impl Default for PcTable {
    /// The table of no code.
    fn default() -> Self {
        let end = PcAnchor { unit: 0.into(), guest_offset: NO_GUEST.into() };
        Self { anchors: vec![end], units: Vec::new() }
    }
}

impl PcTable {
    /// The table of `points`, sorted by code offset; of several at one offset the last counts. Code before the first point
    /// belongs to no guest instruction.
    pub fn new(points: &[PcPoint], code_size: u64) -> Result<Self, WriteError> {
        check_points(points, code_size)?;
        let mut table = Self { anchors: Vec::new(), units: Vec::new() };
        for page in 0..causeway_relocation::page_count(code_size) {
            let here = PagePoints::new(points, page as u32);
            table.push_anchor(here.current)?;
            let start = table.units.len();
            table.units.resize(start + here.units(), 0);
            here.encode(&mut table.units[start..]);
        }
        table.push_anchor(NO_GUEST)?;
        Ok(table)
    }

    fn push_anchor(&mut self, guest_offset: u32) -> Result<(), WriteError> {
        let size = self.units.len() as u64;
        let too_large = WriteError::TooLarge { kind: SectionKind::PcRecords, size };
        let unit = u32::try_from(self.units.len()).map_err(|_| too_large)?;
        self.anchors.push(PcAnchor { unit: unit.into(), guest_offset: guest_offset.into() });
        Ok(())
    }
}

/// Checks that points are sorted and inside the code.
pub fn check_points(points: &[PcPoint], code_size: u64) -> Result<(), WriteError> {
    let mut previous = 0;
    for (row, point) in points.iter().enumerate() {
        let error = |reason| WriteError::Row { kind: SectionKind::PcRecords, row: row as u64, reason };
        if point.code_offset < previous {
            return Err(error("is not in ascending order"));
        }
        previous = point.code_offset;
        if u64::from(point.code_offset) >= code_size || !point.code_offset.is_multiple_of(4) {
            return Err(error("has a code offset that is misaligned or outside of the code"));
        }
    }
    Ok(())
}

/// What one page of code adds to the table. Pages are independent of each other: count the units of all, add them up to
/// find where each page begins, then encode each into its place.
#[derive(Clone, Copy, Debug)]
pub struct PagePoints<'a> {
    points: &'a [PcPoint],
    start: u32,
    /// Guest offset that covers the page's first byte, for its anchor.
    pub current: u32,
}

impl<'a> PagePoints<'a> {
    /// The part of all `points` (for which [`check_points`] holds) that lies in page `page` of the code.
    pub fn new(points: &'a [PcPoint], page: u32) -> Self {
        let start = u64::from(page) * PAGE_SIZE as u64;
        let first = points.partition_point(|point| u64::from(point.code_offset) < start);
        let end = points.partition_point(|point| u64::from(point.code_offset) < start + PAGE_SIZE as u64);
        let current = first.checked_sub(1).and_then(|before| points.get(before));
        let current = current.map_or(NO_GUEST, |point| point.guest_offset);
        Self { points: &points[first..end], start: start as u32, current }
    }

    /// Number of units.
    pub fn units(&self) -> usize {
        let mut count = 0;
        self.steps(|host, current, next| count += Step::new(host, current, next).units().len());
        count
    }

    /// Fills `units`, of the length that [`units`](Self::units) gives.
    pub fn encode(&self, units: &mut [u8]) {
        let mut slots = units.iter_mut();
        self.steps(|host, current, next| {
            for (unit, slot) in Step::new(host, current, next).units().iter().zip(&mut slots) {
                *slot = *unit;
            }
        });
    }

    /// Calls `step(host instructions, guest offset before, guest offset after)` for each boundary.
    fn steps(&self, mut step: impl FnMut(u16, u32, u32)) {
        let (mut position, mut current) = (self.start, self.current);
        for (number, point) in self.points.iter().enumerate() {
            let superseded = self.points.get(number + 1).is_some_and(|next| next.code_offset == point.code_offset);
            if !superseded {
                step(((point.code_offset - position) / 4) as u16, current, point.guest_offset);
                (position, current) = (point.code_offset, point.guest_offset);
            }
        }
    }
}

/// One record.
struct Step {
    units: [u8; 7],
    length: usize,
}

impl Step {
    fn new(host: u16, current: u32, next: u32) -> Self {
        let [h0, h1] = host.to_le_bytes();
        let [g0, g1, g2, g3] = next.to_le_bytes();
        if next == NO_GUEST {
            return Self { units: [NONE, h0, h1, 0, 0, 0, 0], length: 3 };
        }
        // From no guest instruction, the greatest number of all, there is no step.
        let step = next.checked_sub(current).and_then(|step| u8::try_from(step).ok());
        match step {
            Some(step) if step < 16 && host < 15 => Self { units: [step << 4 | h0, 0, 0, 0, 0, 0, 0], length: 1 },
            Some(step) if h1 == 0 => Self { units: [STEP, h0, step, 0, 0, 0, 0], length: 3 },
            _ => Self { units: [SET, h0, h1, g0, g1, g2, g3], length: 7 },
        }
    }

    fn units(&self) -> &[u8] {
        &self.units[..self.length]
    }
}

/// Finds what covers `offset_in_page`, a byte offset below 4096, among the units of its page. `at` is the offset of the first
/// unit in the section, for errors. `None` where the code belongs to no guest instruction.
pub(crate) fn find(anchor: u32, units: &[u8], offset_in_page: u32, at: u64) -> Result<Option<GuestPc>, FormatError> {
    let mut boundary = None;
    let mut current = anchor;
    let mut steps = Steps::new(anchor, units, at);
    while let Some((position, guest_offset)) = steps.step()? {
        if position * 4 > offset_in_page {
            break;
        }
        (boundary, current) = (Some(position * 4), guest_offset);
    }
    if current == NO_GUEST {
        return Ok(None);
    }
    Ok(Some(GuestPc { guest_offset: current, exact: boundary == Some(offset_in_page) }))
}

/// Walks the boundaries of one page.
pub(crate) struct Steps<'a> {
    units: &'a [u8],
    next: usize,
    /// Host instructions from the page's start.
    position: u32,
    current: u32,
    at: u64,
}

impl<'a> Steps<'a> {
    /// `current` covers the page's first byte; `at` is the offset of `units` in the section.
    pub(crate) fn new(current: u32, units: &'a [u8], at: u64) -> Self {
        Self { units, next: 0, position: 0, current, at }
    }

    /// The next boundary: host instructions from the page's start, and guest offset.
    pub(crate) fn step(&mut self) -> Result<Option<(u32, u32)>, FormatError> {
        let first = self.next == 0;
        let Some([unit]) = self.take() else { return Ok(None) };
        let host = match unit {
            STEP => {
                let [host, step] = self.operands()?;
                self.advance(step)?;
                u32::from(host)
            }
            SET => {
                let [h0, h1, g0, g1, g2, g3] = self.operands()?;
                self.current = u32::from_le_bytes([g0, g1, g2, g3]);
                u32::from(u16::from_le_bytes([h0, h1]))
            }
            NONE => {
                self.current = NO_GUEST;
                u32::from(u16::from_le_bytes(self.operands()?))
            }
            _ if unit & 15 == 15 => return Err(self.error("record of an unknown kind")),
            _ => {
                self.advance(unit >> 4)?;
                u32::from(unit & 15)
            }
        };
        self.position += host;
        if self.position >= PAGE_SIZE as u32 / 4 || (host == 0 && !first) {
            return Err(self.error("boundary outside of its page or out of order"));
        }
        Ok(Some((self.position, self.current)))
    }

    fn advance(&mut self, step: u8) -> Result<(), FormatError> {
        let next = self.current.checked_add(step.into()).filter(|_| self.current != NO_GUEST);
        self.current = next.ok_or_else(|| self.error("step from no guest instruction"))?;
        Ok(())
    }

    fn operands<const N: usize>(&mut self) -> Result<[u8; N], FormatError> {
        self.take().ok_or_else(|| self.error("record is cut off"))
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let units = *self.units.get(self.next..)?.first_chunk()?;
        self.next += N;
        Some(units)
    }

    fn error(&self, reason: &'static str) -> FormatError {
        FormatError::Table { kind: SectionKind::PcRecords, offset: self.at + self.next as u64, reason }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(current: u32, units: &[u8]) -> &'static str {
        match find(current, units, 4092, 0) {
            Err(FormatError::Table { reason, .. }) => reason,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn wrong_records_are_told() {
        assert_eq!(reason(NO_GUEST, &[0x01]), "step from no guest instruction");
        assert_eq!(reason(NO_GUEST, &[STEP, 1, 0]), "step from no guest instruction");
        assert_eq!(reason(u32::MAX - 1, &[0x21]), "step from no guest instruction");
        assert_eq!(reason(0, &[0x3f]), "record of an unknown kind");
        assert_eq!(reason(0, &[0xff]), "record of an unknown kind");
        for record in [&[STEP, 1][..], &[SET, 1, 0, 0, 0, 0], &[NONE, 1]] {
            assert_eq!(reason(0, record), "record is cut off");
        }
        for records in [&[0x11, 0x10][..], &[SET, 0, 4, 0, 0, 0, 0], &[STEP, 255, 0, STEP, 255, 0, NONE, 2, 2]] {
            assert_eq!(reason(0, records), "boundary outside of its page or out of order");
        }
        assert_eq!(find(7, &[0x10], 4, 0), Ok(Some(GuestPc { guest_offset: 8, exact: false })));
    }
}
