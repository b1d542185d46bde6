//! Writing records.

use alloc::vec::Vec;

use super::decode::window;
use super::{ESCAPE, LONG, NO_GUEST, NONE, PcPoint, SET, STEP, SYMBOL_COUNT};

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

/// The nibbles of one record, at most 15, the first in the lowest bits.
pub(crate) struct Record {
    bits: u64,
    nibbles: u32,
}

impl Record {
    /// The record of `point`, which is `host` instructions behind a boundary at guest offset `current`.
    pub(super) fn new(symbols: &Symbols, host: u16, current: u32, point: &PcPoint) -> Self {
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

    /// Number of its nibbles.
    pub(super) fn nibbles(&self) -> u32 {
        self.nibbles
    }

    fn long(kind: u8, entry: bool, operands: u64, nibbles: u32) -> Self {
        Self::escaped(kind, LONG, entry, operands, nibbles)
    }

    fn escaped(guest: u8, host: u8, entry: bool, operands: u64, nibbles: u32) -> Self {
        let byte = guest | host << 4 | u8::from(entry) << 7;
        Self { bits: u64::from(ESCAPE) | u64::from(byte) << 4 | operands << 12, nibbles: nibbles + 3 }
    }
}

/// Nibbles on their way into bytes.
pub(super) struct Packer<'a> {
    bits: u64,
    /// Number of nibbles in `bits`, at most 15.
    nibbles: u32,
    /// Bytes of `out` before the first nibble.
    first: usize,
    out: &'a mut Vec<u8>,
}

impl<'a> Packer<'a> {
    /// Appends to `out`.
    pub(super) fn new(out: &'a mut Vec<u8>) -> Self {
        Self { bits: 0, nibbles: 0, first: out.len(), out }
    }

    /// Number of nibbles so far.
    pub(super) fn count(&self) -> u32 {
        (self.out.len() - self.first) as u32 * 2 + self.nibbles
    }

    #[inline]
    pub(super) fn push(&mut self, record: &Record) {
        let (room, bits) = (16 - self.nibbles, self.bits | record.bits << (self.nibbles * 4));
        if record.nibbles < room {
            self.bits = bits;
            self.nibbles += record.nibbles;
        } else {
            self.out.extend_from_slice(&bits.to_le_bytes());
            self.bits = record.bits.checked_shr(room * 4).unwrap_or(0);
            self.nibbles = record.nibbles - room;
        }
    }

    /// Appends nibbles `from..to` of `bytes`, those of whole records.
    pub(super) fn push_run(&mut self, bytes: &[u8], from: u32, to: u32) {
        const STEP: u32 = 14;
        for at in (from..to).step_by(STEP as usize) {
            let nibbles = STEP.min(to - at);
            let bits = window(bytes, at as usize).bits & ((1 << (nibbles * 4)) - 1);
            self.push(&Record { bits, nibbles });
        }
    }

    /// Fills up the last byte.
    pub(super) fn finish(self) {
        let padding = u64::from(ESCAPE) << (self.nibbles * 4);
        let bytes = (self.bits | padding).to_le_bytes();
        self.out.extend_from_slice(&bytes[..self.nibbles.div_ceil(2) as usize]);
    }
}
