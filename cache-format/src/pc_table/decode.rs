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

/// Up to sixteen nibbles, the next one in the lowest bits.
#[derive(Clone, Copy)]
pub(super) struct Window {
    pub(super) bits: u64,
    nibbles: u32,
}

/// What stands at nibble `next`, enough for any record.
pub(super) fn window(bytes: &[u8], next: usize) -> Window {
    let rest = bytes.get(next / 2..).unwrap_or(&[]);
    let word = match rest.first_chunk::<8>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    let odd = (next % 2) as u32;
    Window { bits: word >> (odd * 4), nibbles: (rest.len().min(8) as u32 * 2).saturating_sub(odd) }
}

/// Reads records one after another.
pub(super) struct Records<'a> {
    symbols: &'a Symbols,
    bytes: &'a [u8],
    /// Number of the next nibble.
    next: usize,
    current: u32,
    at: u64,
}

impl<'a> Records<'a> {
    /// Starts at a nibble. `current` is the guest offset before; `at` is the offset of `bytes` in the section, for errors.
    pub(super) fn new(symbols: &'a Symbols, current: u32, bytes: &'a [u8], next: u32, at: u64) -> Self {
        Self { symbols, bytes, next: next as usize, current, at }
    }

    /// Number of the next nibble.
    pub(super) fn next(&self) -> u32 {
        self.next as u32
    }

    /// The guest offset of the last record.
    pub(super) fn current(&self) -> u32 {
        self.current
    }

    /// Host instructions and entry flag of the next record.
    #[inline]
    pub(super) fn step(&mut self) -> Result<Option<(u32, bool)>, FormatError> {
        let window = window(self.bytes, self.next);
        if window.nibbles == 0 {
            return Ok(None);
        }
        let symbol = window.bits as u8 & 15;
        if symbol != ESCAPE {
            self.next += 1;
            let (guest, host, entry) = self.symbols.get(symbol);
            self.advance(guest)?;
            return Ok(Some((host, entry)));
        }
        if window.nibbles == 1 { Ok(None) } else { self.escaped(window).map(Some) }
    }

    /// Host instructions and entry flag of a record that starts with an escape.
    fn escaped(&mut self, window: Window) -> Result<(u32, bool), FormatError> {
        let byte = self.take(&window, 1, 2)?;
        let (guest, host, entry) = (byte & 15, byte >> 4 & 7, byte >> 7 != 0);
        if host != LONG.into() {
            self.next += 3;
            self.advance(guest)?;
            return Ok((host, entry));
        }
        match guest as u8 {
            STEP => {
                let (host, guest) = (self.take(&window, 3, 2)?, self.take(&window, 5, 2)?);
                self.next += 7;
                self.advance(guest)?;
                Ok((host, entry))
            }
            SET => {
                let (host, current) = (self.take(&window, 3, 4)?, self.take(&window, 7, 8)?);
                self.next += 15;
                if current == NO_GUEST {
                    return Err(self.error("boundary to no guest instruction"));
                }
                self.current = current;
                Ok((host, entry))
            }
            NONE if !entry => {
                let host = self.take(&window, 3, 4)?;
                self.next += 7;
                self.current = NO_GUEST;
                Ok((host, false))
            }
            _ => Err(self.error("record of an unknown kind")),
        }
    }

    #[inline]
    fn advance(&mut self, step: u32) -> Result<(), FormatError> {
        // NO_GUEST is the greatest number, so nothing reaches it from below but a step to it.
        let next = u64::from(self.current) + u64::from(step);
        if next >= u64::from(NO_GUEST) {
            return Err(self.error("step from no guest instruction"));
        }
        self.current = next as u32;
        Ok(())
    }

    /// The number of `count` nibbles, at most 8, that stands `first` nibbles behind the start of a window.
    fn take(&self, window: &Window, first: u32, count: u32) -> Result<u32, FormatError> {
        if window.nibbles < first + count {
            return Err(self.error("record is cut off"));
        }
        Ok((window.bits >> (first * 4) & ((1 << (count * 4)) - 1)) as u32)
    }

    fn error(&self, reason: &'static str) -> FormatError {
        FormatError::Table { kind: SectionKind::CodeGroups, offset: self.at + self.next as u64 / 2, reason }
    }
}

/// Walks the boundaries of one page.
pub(crate) struct Boundaries<'a> {
    records: Records<'a>,
    position: u32,
}

impl<'a> Boundaries<'a> {
    /// `current` covers the page's first byte; `at` is the offset of `bytes` in the section, for errors.
    pub(crate) fn new(symbols: &'a Symbols, current: u32, bytes: &'a [u8], at: u64) -> Self {
        Self { records: Records::new(symbols, current, bytes, 0, at), position: 0 }
    }

    /// The next boundary.
    #[inline]
    pub(crate) fn step(&mut self) -> Result<Option<Boundary>, FormatError> {
        let Some((host, entry)) = self.records.step()? else { return Ok(None) };
        self.moved(host, entry).map(Some)
    }
}

impl Boundaries<'_> {
    /// Calls `take` for each boundary.
    ///
    /// # Errors
    /// Where records are damaged, and those of `take`.
    pub(crate) fn each(mut self, mut take: impl FnMut(Boundary) -> Result<(), FormatError>) -> Result<(), FormatError> {
        loop {
            let Window { mut bits, mut nibbles } = window(self.records.bytes, self.records.next);
            while nibbles > 0 && bits as u8 & 15 != ESCAPE {
                let (guest, host, entry) = self.records.symbols.get(bits as u8 & 15);
                (bits, nibbles) = (bits >> 4, nibbles - 1);
                self.records.next += 1;
                self.records.advance(guest)?;
                take(self.moved(host, entry)?)?;
            }
            // An escape, the end, or only the end of the window.
            match self.step()? {
                Some(boundary) => take(boundary)?,
                None => return Ok(()),
            }
        }
    }

    /// The boundary so many host instructions on.
    #[inline]
    fn moved(&mut self, host: u32, entry: bool) -> Result<Boundary, FormatError> {
        self.position += host;
        if self.position >= PAGE_WORDS {
            return Err(self.records.error("boundary outside of its page"));
        }
        Ok(Boundary { position: self.position, guest_offset: self.records.current, entry })
    }
}

/// What covers `offset_in_page`, a byte offset below 4096; `None` where the code belongs to no guest instruction.
pub(crate) fn find_guest(mut page: Boundaries<'_>, offset_in_page: u32) -> Result<Option<GuestPc>, FormatError> {
    let mut found = GuestPc { guest_offset: page.records.current, exact: false };
    while let Some(boundary) = page.step()? {
        if boundary.position * 4 > offset_in_page {
            break;
        }
        let exact = boundary.position * 4 == offset_in_page;
        found = GuestPc { guest_offset: boundary.guest_offset, exact };
    }
    Ok((found.guest_offset != NO_GUEST).then_some(found))
}

/// The guest offset of the first entry at `offset_in_page`, bytes.
pub(crate) fn find_entry(mut page: Boundaries<'_>, offset_in_page: u32) -> Result<Option<u32>, FormatError> {
    while let Some(boundary) = page.step()?.filter(|boundary| boundary.position * 4 <= offset_in_page) {
        if boundary.entry && boundary.position * 4 == offset_in_page {
            return Ok(Some(boundary.guest_offset));
        }
    }
    Ok(None)
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
