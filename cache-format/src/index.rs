//! The index: from guest offset to code offset.
//!
//! A head of 8 bytes, a first level that says for each granule of guest bytes where its entries begin, then the entries,
//! sorted by guest offset. Granules are as small as the first level stays cheap, so a lookup touches one cache line of each
//! level in the common case.

use zerocopy::byteorder::little_endian::U32;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use crate::error::{FormatError, WriteError};
use crate::section::SectionKind;

/// One place at which guest code can be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IndexEntry {
    /// Offset of the guest instruction from the image base, bytes.
    pub guest_offset: u32,
    /// Offset of its code in the code section, bytes; a multiple of 4.
    pub code_offset: u32,
    /// Whether a guest function starts here.
    pub function: bool,
}

/// An entry as the file has it: the guest offset, then the code offset whose bit 0 says that a function starts here and
/// whose bit 1 is zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct IndexRow {
    guest_offset: U32,
    code_offset: U32,
}

/// Start of the section: number of entries and binary logarithm of the granule in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub(crate) struct IndexHead {
    pub(crate) count: U32,
    pub(crate) granule_shift: U32,
}

/// Bytes of an [`IndexHead`] and of an [`IndexRow`].
pub(crate) const ROW: u64 = 8;

/// Least and greatest granule.
const SHIFTS: core::ops::RangeInclusive<u32> = 6..=16;

/// Granule (as a binary logarithm) for an image of `span` bytes with `count` entries: the smallest that needs no more
/// granules than there are entries, or than 1024.
pub fn granule_shift(span: u64, count: u64) -> u32 {
    SHIFTS.clone().find(|shift| granules(span, *shift) <= count.max(1024)).unwrap_or(*SHIFTS.end())
}

/// Number of granules.
pub(crate) fn granules(span: u64, shift: u32) -> u64 {
    span.div_ceil(1 << shift)
}

/// Offset of the first entry in the section, bytes.
pub(crate) fn rows_offset(span: u64, shift: u32) -> u64 {
    let starts = granules(span, shift) + 1;
    ROW + starts.div_ceil(2) * 8
}

/// Bytes of the section; `None` on overflow.
pub(crate) fn section_size(span: u64, count: u64, shift: u32) -> Option<u64> {
    rows_offset(span, shift).checked_add(count.checked_mul(ROW)?)
}

impl IndexRow {
    pub(crate) fn pack(entry: &IndexEntry) -> Self {
        Self {
            guest_offset: entry.guest_offset.into(),
            code_offset: (entry.code_offset | u32::from(entry.function)).into(),
        }
    }

    pub(crate) fn guest_offset(&self) -> u32 {
        self.guest_offset.get()
    }

    /// The entry, checked against the size of the code; `at` is its offset in the section.
    pub(crate) fn unpack(&self, code_size: u64, at: u64) -> Result<IndexEntry, FormatError> {
        let raw = self.code_offset.get();
        let code_offset = raw & !3;
        let error = |reason| FormatError::Table { kind: SectionKind::Index, offset: at, reason };
        if raw & 2 != 0 {
            return Err(error("reserved bit is set"));
        }
        if u64::from(code_offset) >= code_size {
            return Err(error("code offset past the end of the code"));
        }
        Ok(IndexEntry { guest_offset: self.guest_offset.get(), code_offset, function: raw & 1 != 0 })
    }
}

/// Fills the section `bytes` from `entries`, sorted by guest offset without duplicates.
pub fn write(bytes: &mut [u8], entries: &[IndexEntry], span: u64, code_size: u64) -> Result<(), WriteError> {
    let kind = SectionKind::Index;
    let count = entries.len() as u64;
    let shift = granule_shift(span, count);
    let wanted = section_size(span, count, shift).unwrap_or(u64::MAX);
    if bytes.len() as u64 != wanted {
        return Err(WriteError::SectionSize { kind, room: bytes.len() as u64, rows: count });
    }
    check(entries, span, code_size)?;
    bytes.fill(0);
    let too_large = WriteError::TooLarge { kind, size: wanted };
    let (head, rest) = IndexHead::mut_from_prefix(bytes).map_err(|_| too_large)?;
    *head = IndexHead { count: (entries.len() as u32).into(), granule_shift: shift.into() };
    let (starts, rest) = rest.split_at_mut((rows_offset(span, shift) - ROW) as usize);
    let starts = <[U32]>::mut_from_bytes(starts).map_err(|_| too_large)?;
    for (granule, start) in starts.iter_mut().take(granules(span, shift) as usize + 1).enumerate() {
        let bound = (granule as u64) << shift;
        *start = (entries.partition_point(|entry| u64::from(entry.guest_offset) < bound) as u32).into();
    }
    for (row, entry) in <[IndexRow]>::mut_from_bytes(rest).map_err(|_| too_large)?.iter_mut().zip(entries) {
        *row = IndexRow::pack(entry);
    }
    Ok(())
}

fn check(entries: &[IndexEntry], span: u64, code_size: u64) -> Result<(), WriteError> {
    let mut previous = None;
    for (row, entry) in entries.iter().enumerate() {
        let error = |reason| WriteError::Row { kind: SectionKind::Index, row: row as u64, reason };
        if previous.is_some_and(|before| before >= entry.guest_offset) {
            return Err(error("is not in ascending order"));
        }
        previous = Some(entry.guest_offset);
        if u64::from(entry.guest_offset) >= span {
            return Err(error("has a guest offset outside of the image"));
        }
        if u64::from(entry.code_offset) >= code_size || !entry.code_offset.is_multiple_of(4) {
            return Err(error("has a code offset that is misaligned or outside of the code"));
        }
    }
    Ok(())
}
