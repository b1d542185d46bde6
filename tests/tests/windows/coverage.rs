//! How much of an exception directory a cache covers.

use anyhow::Result;
use causeway_cache_format::Reader;
use causeway_format_pe::PeImage;
use causeway_image::{GuestAddr, GuestImage};

/// Bytes that a block has at most, as far as this looks.
const LONGEST_BLOCK: u32 = 4096;

/// Entries of one kind: how many there are, and those that are not translated.
#[derive(Debug, Default)]
pub(crate) struct Coverage {
    pub(crate) known: usize,
    pub(crate) missing: Vec<GuestAddr>,
}

impl Coverage {
    /// Whether at least so many thousandths are translated.
    pub(crate) fn is_at_least(&self, thousandths: usize) -> bool {
        self.missing.len() * 1000 <= self.known * (1000 - thousandths)
    }

    /// What is translated, and some of what is not.
    pub(crate) fn describe(&self) -> String {
        let shown = &self.missing[..self.missing.len().min(5)];
        format!("{} of {} (not {shown:?})", self.known - self.missing.len(), self.known)
    }
}

/// Functions that can be entered, and parts of functions whose first instruction is translated: it may stand amid a block.
pub(crate) fn of_functions(image: &PeImage<'_>, reader: &Reader<Vec<u8>>) -> Result<[Coverage; 2]> {
    let mut all: [Coverage; 2] = Default::default();
    for function in image.functions().iter().filter(|function| image.is_executable(function.range.start)) {
        let start = function.range.start;
        let offset = (start.0 - image.base().0) as u32;
        let found = reader.lookup(offset)?.is_some() || function.is_part() && is_amid_block(reader, offset)?;
        let coverage = &mut all[usize::from(function.is_part())];
        coverage.known += 1;
        coverage.missing.extend((!found).then_some(start));
    }
    Ok(all)
}

/// Whether the code of the nearest block before `offset` goes beyond it.
fn is_amid_block(reader: &Reader<Vec<u8>>, offset: u32) -> Result<bool> {
    for before in (offset.saturating_sub(LONGEST_BLOCK)..offset).rev() {
        let Some(entry) = reader.lookup(before)? else { continue };
        let mut furthest = before;
        let mut place = entry.code_offset;
        while u64::from(place) < reader.code_size() && furthest < offset {
            match reader.guest_pc(place)? {
                Some(at) if at.guest_offset < furthest => break,
                Some(at) => furthest = at.guest_offset,
                None => {}
            }
            place += 4;
        }
        return Ok(furthest == offset);
    }
    Ok(false)
}
