//! Writing the PC table, page by page. Pages do not depend on each other: count the bytes of all, add them up to find where
//! each begins, then encode each into its place.

use super::{ESCAPE, LONG, MOST_BYTES, NO_GUEST, NONE, PcPoint, SET, STEP, SYMBOL_COUNT};
use crate::PAGE_SIZE;
use crate::error::WriteError;
use crate::section::SectionKind;

/// What the fifteen one-nibble records mean, and which one to use for a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbols {
    meaning: [u16; SYMBOL_COUNT],
    /// The symbol of each meaning, or [`ESCAPE`].
    number: [u8; MEANINGS],
}

/// Number of meanings that a symbol can have.
const MEANINGS: usize = 1 << 9;

const fn meaning(guest: u16, host: u16, entry: bool) -> u16 {
    guest | host << 4 | (entry as u16) << 8
}

impl Symbols {
    /// The steps that are most frequent in code of ordinary programs, counted over bash, libcrypto and libsqlite3.
    pub const ORDINARY: Self = Self::new([
        meaning(3, 1, false),
        meaning(2, 1, false),
        meaning(5, 1, false),
        meaning(4, 1, false),
        meaning(5, 6, true),
        meaning(2, 1, true),
        meaning(6, 1, true),
        meaning(4, 2, false),
        meaning(7, 2, false),
        meaning(2, 2, false),
        meaning(3, 2, false),
        meaning(5, 2, false),
        meaning(5, 1, true),
        meaning(8, 1, false),
        meaning(6, 1, false),
    ])
    .expect("all have 9 bits");

    /// Symbols with these meanings; `None` where one has more than 9 bits.
    pub const fn new(meaning: [u16; SYMBOL_COUNT]) -> Option<Self> {
        let mut number = [ESCAPE; MEANINGS];
        let mut symbol = 0;
        while symbol < SYMBOL_COUNT {
            let known = meaning[symbol] as usize;
            if known >= MEANINGS {
                return None;
            }
            number[known] = symbol as u8;
            symbol += 1;
        }
        Some(Self { meaning, number })
    }

    /// The meanings, as the header has them.
    pub fn meanings(&self) -> &[u16; SYMBOL_COUNT] {
        &self.meaning
    }

    /// Guest bytes, host instructions and whether the boundary is an entry, of symbol `number` (below 15).
    pub(super) fn get(&self, number: u8) -> (u32, u32, bool) {
        let meaning = self.meaning[usize::from(number)];
        (u32::from(meaning & 15), u32::from(meaning >> 4 & 15), meaning >> 8 != 0)
    }

    fn find(&self, guest: u8, host: u16, entry: bool) -> u8 {
        if guest > 15 || host > 15 { ESCAPE } else { self.number[meaning(guest.into(), host, entry) as usize] }
    }
}

/// The nibbles of one record, the first in the lowest bits.
struct Record {
    bits: u64,
    nibbles: u32,
}

impl Record {
    fn new(symbols: &Symbols, host: u16, current: u32, point: &PcPoint) -> Self {
        let (next, entry) = (point.guest_offset, point.entry);
        if next == NO_GUEST {
            return Self::long(NONE, false, host.into(), 4);
        }
        // From no guest instruction, the greatest number of all, there is no step.
        let step = next.checked_sub(current).and_then(|step| u8::try_from(step).ok());
        let Some(step) = step.filter(|_| host < 256) else {
            return Self::long(SET, entry, u64::from(host) | u64::from(next) << 16, 12);
        };
        let symbol = symbols.find(step, host, entry);
        if symbol != ESCAPE {
            Self { bits: symbol.into(), nibbles: 1 }
        } else if step < 16 && host < LONG.into() {
            Self::escaped(step, host as u8, entry, 0, 0)
        } else {
            Self::long(STEP, entry, u64::from(host) | u64::from(step) << 8, 4)
        }
    }

    fn long(kind: u8, entry: bool, operands: u64, nibbles: u32) -> Self {
        Self::escaped(kind, LONG, entry, operands, nibbles)
    }

    fn escaped(guest: u8, host: u8, entry: bool, operands: u64, nibbles: u32) -> Self {
        let byte = guest | host << 4 | u8::from(entry) << 7;
        Self { bits: u64::from(ESCAPE) | u64::from(byte) << 4 | operands << 12, nibbles: nibbles + 3 }
    }
}

/// Calls `record` for each record of page `page` of the code, whose `points` are in order. `current` is the guest offset that
/// covers the page's first byte.
fn records(
    symbols: &Symbols,
    page: u32,
    mut current: u32,
    points: impl Iterator<Item = PcPoint>,
    mut record: impl FnMut(Record),
) -> Result<(), WriteError> {
    let start = u64::from(page) * PAGE_SIZE as u64;
    let mut position = start;
    for (row, point) in points.enumerate() {
        let at = u64::from(point.code_offset);
        let error = |reason| WriteError::Row { kind: SectionKind::PcRecords, row: row as u64, reason };
        if at < position || at >= start + PAGE_SIZE as u64 || !at.is_multiple_of(4) {
            return Err(error("of its page is misaligned, out of order or on another page"));
        }
        if point.entry && point.guest_offset == NO_GUEST {
            return Err(error("of its page is an entry for no guest instruction"));
        }
        record(Record::new(symbols, ((at - position) / 4) as u16, current, &point));
        (position, current) = (at, point.guest_offset);
    }
    Ok(())
}

/// Number of bytes that the records of page `page` take. `current` is the guest offset of the last point before the page, or
/// [`NO_GUEST`]; `points` are those on the page, in order.
///
/// # Errors
/// Where points are out of order, not on the page, or far too many.
pub fn page_size(
    symbols: &Symbols,
    page: u32,
    current: u32,
    points: impl Iterator<Item = PcPoint>,
) -> Result<usize, WriteError> {
    let mut nibbles = 0usize;
    records(symbols, page, current, points, |record| nibbles += record.nibbles as usize)?;
    let size = nibbles.div_ceil(2);
    let too_large = WriteError::TooLarge { kind: SectionKind::PcRecords, size: size as u64 };
    if size <= MOST_BYTES { Ok(size) } else { Err(too_large) }
}

/// Writes the records of a page into `room`, of the size that [`page_size`] gives for the same arguments.
///
/// # Errors
/// As there, and where the size is another.
pub fn encode_page(
    symbols: &Symbols,
    page: u32,
    current: u32,
    points: impl Iterator<Item = PcPoint>,
    room: &mut [u8],
) -> Result<(), WriteError> {
    let (mut bits, mut nibbles, mut bytes) = (0u128, 0, 0);
    let length = room.len();
    let mut slots = room.iter_mut();
    records(symbols, page, current, points, |record| {
        bits |= u128::from(record.bits) << (nibbles * 4);
        nibbles += record.nibbles;
        while nibbles >= 2 {
            if let Some(slot) = slots.next() {
                *slot = bits as u8;
            }
            (bits, nibbles, bytes) = (bits >> 8, nibbles - 2, bytes + 1);
        }
    })?;
    if nibbles > 0 {
        if let Some(slot) = slots.next() {
            *slot = bits as u8 | ESCAPE << 4;
        }
        bytes += 1;
    }
    let wrong = WriteError::SectionSize { kind: SectionKind::PcRecords, room: length as u64, rows: bytes };
    if bytes == length as u64 { Ok(()) } else { Err(wrong) }
}
