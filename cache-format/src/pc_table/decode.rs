//! Reading the records of one page of the PC table.

use super::{ESCAPE, GuestPc, LONG, NO_GUEST, NONE, SET, STEP, Symbols};
use crate::PAGE_SIZE;
use crate::error::FormatError;
use crate::section::SectionKind;

/// Host instructions of a page.
const PAGE_WORDS: u32 = PAGE_SIZE as u32 / 4;

/// A boundary of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Boundary {
    /// Host instructions from the page's start.
    pub(crate) position: u32,
    /// The guest offset from here on.
    pub(crate) guest_offset: u32,
    /// Whether code may be entered here.
    pub(crate) entry: bool,
}

/// Walks the boundaries of one page.
pub(crate) struct Boundaries<'a> {
    symbols: &'a Symbols,
    bytes: &'a [u8],
    /// Number of the next nibble.
    next: usize,
    position: u32,
    current: u32,
    at: u64,
}

impl<'a> Boundaries<'a> {
    /// `current` covers the page's first byte; `at` is the offset of `bytes` in the section, for errors.
    pub(crate) fn new(symbols: &'a Symbols, current: u32, bytes: &'a [u8], at: u64) -> Self {
        Self { symbols, bytes, next: 0, position: 0, current, at }
    }

    /// The next boundary.
    pub(crate) fn step(&mut self) -> Result<Option<Boundary>, FormatError> {
        let Some(nibble) = self.nibble() else { return Ok(None) };
        let (host, entry) = if nibble != ESCAPE {
            let (guest, host, entry) = self.symbols.get(nibble);
            self.advance(guest)?;
            (host, entry)
        } else if self.next == self.bytes.len() * 2 {
            return Ok(None);
        } else {
            self.escaped()?
        };
        self.position += host;
        if self.position >= PAGE_WORDS {
            return Err(self.error("boundary outside of its page"));
        }
        Ok(Some(Boundary { position: self.position, guest_offset: self.current, entry }))
    }

    /// Host instructions and entry flag of a record behind an escape.
    fn escaped(&mut self) -> Result<(u32, bool), FormatError> {
        let byte = self.number(2)?;
        let (guest, host, entry) = (byte & 15, byte >> 4 & 7, byte >> 7 != 0);
        if host != LONG.into() {
            self.advance(guest)?;
            return Ok((host, entry));
        }
        match guest as u8 {
            STEP => {
                let host = self.number(2)?;
                let guest = self.number(2)?;
                self.advance(guest)?;
                Ok((host, entry))
            }
            SET => {
                let host = self.number(4)?;
                self.current = self.number(8)?;
                if self.current == NO_GUEST {
                    return Err(self.error("boundary to no guest instruction"));
                }
                Ok((host, entry))
            }
            NONE if !entry => {
                self.current = NO_GUEST;
                Ok((self.number(4)?, false))
            }
            _ => Err(self.error("record of an unknown kind")),
        }
    }

    fn advance(&mut self, step: u32) -> Result<(), FormatError> {
        let next = self.current.checked_add(step).filter(|next| self.current != NO_GUEST && *next != NO_GUEST);
        self.current = next.ok_or_else(|| self.error("step from no guest instruction"))?;
        Ok(())
    }

    fn nibble(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.next / 2)?;
        let nibble = if self.next.is_multiple_of(2) { byte & 15 } else { byte >> 4 };
        self.next += 1;
        Some(nibble)
    }

    /// A number of so many nibbles, at most 8.
    fn number(&mut self, nibbles: u32) -> Result<u32, FormatError> {
        let mut number = 0;
        for place in 0..nibbles {
            let nibble = self.nibble().ok_or_else(|| self.error("record is cut off"))?;
            number |= u32::from(nibble) << (place * 4);
        }
        Ok(number)
    }

    fn error(&self, reason: &'static str) -> FormatError {
        FormatError::Table { kind: SectionKind::PcRecords, offset: self.at + self.next as u64 / 2, reason }
    }
}

/// What covers `offset_in_page`, a byte offset below 4096; `None` where the code belongs to no guest instruction.
pub(crate) fn find_guest(mut page: Boundaries<'_>, offset_in_page: u32) -> Result<Option<GuestPc>, FormatError> {
    let mut found = GuestPc { guest_offset: page.current, exact: false };
    while let Some(boundary) = page.step()? {
        if boundary.position * 4 > offset_in_page {
            break;
        }
        let exact = boundary.position * 4 == offset_in_page;
        found = GuestPc { guest_offset: boundary.guest_offset, exact };
    }
    Ok((found.guest_offset != NO_GUEST).then_some(found))
}

/// The offset in the page of the first entry for `guest_offset`, bytes.
pub(crate) fn find_code(mut page: Boundaries<'_>, guest_offset: u32) -> Result<Option<u32>, FormatError> {
    while let Some(boundary) = page.step()? {
        if boundary.entry && boundary.guest_offset == guest_offset {
            return Ok(Some(boundary.position * 4));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reason for which nibbles are refused.
    fn reason(current: u32, nibbles: &[u8]) -> &'static str {
        let mut padded = nibbles.to_vec();
        if !padded.len().is_multiple_of(2) {
            padded.push(ESCAPE);
        }
        let bytes: Vec<u8> = padded.chunks(2).map(|pair| pair[0] | pair[1] << 4).collect();
        let symbols = Symbols::ORDINARY;
        let mut page = Boundaries::new(&symbols, current, &bytes, 0);
        loop {
            match page.step() {
                Err(FormatError::Table { reason, .. }) => return reason,
                Ok(Some(_)) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn wrong_records_are_told() {
        for current in [NO_GUEST, NO_GUEST - 1, NO_GUEST - 3] {
            assert_eq!(reason(current, &[0]), "step from no guest instruction");
            assert_eq!(reason(current, &[15, 3, 0]), "step from no guest instruction");
            assert_eq!(reason(current, &[15, 0, 7, 1, 0, 3, 0]), "step from no guest instruction");
        }
        for kind in 3..16 {
            assert_eq!(reason(0, &[15, kind, 7]), "record of an unknown kind");
        }
        assert_eq!(reason(0, &[15, 2, 15, 0, 0, 0, 0]), "record of an unknown kind");
        let set = [&[15, 1, 7, 0, 0, 0, 0][..], &[15; 8]].concat();
        assert_eq!(reason(0, &set), "boundary to no guest instruction");
        for record in [&[15, 0, 7, 1, 0][..], &[15, 1, 7, 1, 0, 0, 0, 1, 2, 3], &[15, 2, 7, 1, 1]] {
            assert_eq!(reason(0, record), "record is cut off");
        }
        assert_eq!(reason(0, &[15, 2, 7, 0, 0, 4, 0]), "boundary outside of its page");
        let far = [15, 0, 7, 15, 15, 1, 0].repeat(5);
        assert_eq!(reason(0, &far), "boundary outside of its page");
    }
}
