//! What was not translated, by reason.

use zerocopy::byteorder::little_endian::U64;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// Why guest code was left out, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct LeftOut {
    /// Number of places.
    pub count: U64,
    /// Name of the reason: ASCII, zero padded.
    pub reason: [u8; 24],
}

impl LeftOut {
    /// A row; characters other than graphic ASCII become `_`, and 24 are kept.
    pub fn new(reason: &str, count: u64) -> Self {
        let mut name = [0; 24];
        for (slot, byte) in name.iter_mut().zip(reason.bytes()) {
            *slot = if byte.is_ascii_graphic() { byte } else { b'_' };
        }
        Self { count: count.into(), reason: name }
    }

    /// The reason's name; empty where it is not text.
    pub fn name(&self) -> &str {
        let end = self.reason.iter().position(|byte| *byte == 0).unwrap_or(self.reason.len());
        core::str::from_utf8(&self.reason[..end]).unwrap_or("")
    }
}

/// The number of the first row that breaks the rules of the table, and which rule.
pub(crate) fn check_left_out(rows: &[LeftOut]) -> Result<(), (u64, &'static str)> {
    let mut previous = "";
    for (number, row) in rows.iter().enumerate() {
        if row.name() <= previous {
            return Err((number as u64, "has no name or is not in ascending order"));
        }
        previous = row.name();
    }
    Ok(())
}
