//! The records of a page of code as the file has them: bytes, read from the first to the last.
//!
//! A cursor starts at the page's first word (4 bytes). Numbers of several bytes are little endian.
//!
//! | bytes | meaning |
//! |---|---|
//! | u8 g, g < 0xf0 | g words further on stands an `adrp` of an address of the image; the cursor moves behind it |
//! | `0xf0` | the cursor moves 240 words on |
//! | `0xf1`, u8 g, u8 c, u32 t | g words further on is a site of any kind; the cursor moves behind it |
//!
//! `c` is `class * 21 + kind number` with class 0 for [`Target::Image`], 1 for [`Target::Code`] and 2 for
//! [`Target::ModuleData`]; `t` is the target's offset. An `adrp` record has no target: the instruction in the file, which is
//! in its placed form, names the page.

use alloc::vec::Vec;

use crate::apply::page_start;
use crate::record::check_site;
use crate::{PAGE_SIZE, Record, RelocationError, RelocationKind, Target};

/// Greatest gap of one byte, plus one: the first byte of the skip, which moves as far.
const SKIP: u8 = 0xf0;
const ANY: u8 = 0xf1;
/// Bytes of the longest record.
pub const LONGEST_RECORD: usize = 7;
/// Most bytes that the records of a page take: the longest for each word.
pub const MOST_BYTES: usize = PAGE_SIZE / 4 * LONGEST_RECORD;

/// Targets that a packed record can name.
const CLASSES: u8 = 3;
/// Kind numbers that a packed record has room for.
const KIND_ROOM: u8 = 21;

const _: () = assert!(CLASSES as usize * KIND_ROOM as usize <= 256);
const _: () = assert!(crate::kind::KIND_COUNT <= KIND_ROOM as usize);

/// A site as its packed record tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackedSite {
    /// Bytes from the start of the code section.
    pub site: u32,
    /// What the site holds.
    pub kind: RelocationKind,
    /// What it refers to; `None` for an address of the image that the placed instruction names.
    pub target: Option<Target>,
}

impl PackedSite {
    /// Whether the site holds a distance, which is the same wherever image and code lie at their fixed delta.
    pub fn is_relative(&self) -> bool {
        self.kind.is_relative()
    }
}

/// Reads the packed records of one page.
#[derive(Clone, Debug)]
pub struct PackedSites<'a> {
    bytes: &'a [u8],
    page_start: u32,
    /// Bytes from the start of the page.
    cursor: u32,
}

impl<'a> PackedSites<'a> {
    /// The records in `bytes` of page `page` of the code.
    pub fn new(bytes: &'a [u8], page: u32) -> Result<Self, RelocationError> {
        Ok(Self { bytes, page_start: page_start(page)?, cursor: 0 })
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.bytes.split_first_chunk()?;
        self.bytes = rest;
        Some(*taken)
    }

    fn step(&mut self) -> Result<Option<PackedSite>, RelocationError> {
        loop {
            let Some([byte]) = self.take() else { return Ok(None) };
            match byte {
                SKIP => self.advance(SKIP)?,
                ANY => return self.any().map(Some),
                gap if gap < SKIP => {
                    self.advance(gap)?;
                    return self.site(RelocationKind::AdrpPage21, None).map(Some);
                }
                code => return Err(RelocationError::UnknownCode { site: self.page_start + self.cursor, code }),
            }
        }
    }

    fn any(&mut self) -> Result<PackedSite, RelocationError> {
        let cut = RelocationError::CutOff { site: self.page_start + self.cursor };
        let [gap, code, t0, t1, t2, t3] = self.take().ok_or(cut)?;
        self.advance(gap)?;
        let unknown = RelocationError::UnknownCode { site: self.page_start + self.cursor, code };
        let kind = RelocationKind::from_raw(code % KIND_ROOM).ok_or(unknown)?;
        let offset = u32::from_le_bytes([t0, t1, t2, t3]);
        let target = match code / KIND_ROOM {
            0 => Target::Image(offset),
            1 => Target::Code(offset),
            2 => Target::ModuleData(offset),
            _ => return Err(unknown),
        };
        self.site(kind, Some(target))
    }

    fn advance(&mut self, words: u8) -> Result<(), RelocationError> {
        let next = self.cursor + u32::from(words) * 4;
        if next > PAGE_SIZE as u32 {
            return Err(RelocationError::OffPage { page_start: self.page_start, offset: next });
        }
        self.cursor = next;
        Ok(())
    }

    /// The site at the cursor, which moves behind it.
    fn site(&mut self, kind: RelocationKind, target: Option<Target>) -> Result<PackedSite, RelocationError> {
        let end = self.cursor + kind.size() as u32;
        if end > PAGE_SIZE as u32 {
            return Err(RelocationError::OffPage { page_start: self.page_start, offset: end });
        }
        let site = self.page_start + self.cursor;
        check_site(kind, site)?;
        self.cursor = end;
        Ok(PackedSite { site, kind, target })
    }
}

impl Iterator for PackedSites<'_> {
    type Item = Result<PackedSite, RelocationError>;

    /// The next record; after an error there are no more.
    fn next(&mut self) -> Option<Self::Item> {
        let step = self.step().transpose();
        if matches!(step, Some(Err(_))) {
            self.bytes = &[];
        }
        step
    }
}

/// Appends the records of page `page` of the code, which are sorted by site, to `out`.
pub fn append_page(page: u32, records: &[Record], out: &mut Vec<u8>) -> Result<(), RelocationError> {
    let start = page_start(page)?;
    let mut cursor = start;
    records.iter().try_for_each(|record| {
        cursor = append(record, start, cursor, out)?;
        Ok(())
    })
}

/// Appends the record of a site at or behind `cursor`, on the page that begins at `start`, to `out`. Gives the end of the
/// site.
pub(crate) fn append(record: &Record, start: u32, cursor: u32, out: &mut Vec<u8>) -> Result<u32, RelocationError> {
    let site = record.site;
    check_site(record.kind, site)?;
    let gap = site.checked_sub(cursor).ok_or(RelocationError::NotSorted { previous: cursor, site })?;
    let end = u64::from(site) + record.kind.size() as u64;
    if end > u64::from(start) + PAGE_SIZE as u64 {
        return Err(RelocationError::OffPage { page_start: start, offset: site - start });
    }
    let mut words = gap / 4;
    while words >= u32::from(SKIP) {
        words -= u32::from(SKIP);
        out.push(SKIP);
    }
    append_record(record, words as u8, out)?;
    Ok(end as u32)
}

/// Appends a record that stands `gap` words behind the cursor.
fn append_record(record: &Record, gap: u8, out: &mut Vec<u8>) -> Result<(), RelocationError> {
    let (class, offset) = match record.target {
        Target::Image(_) if record.kind == RelocationKind::AdrpPage21 => {
            out.push(gap);
            return Ok(());
        }
        Target::Image(offset) => (0, offset),
        Target::Code(offset) => (1, offset),
        Target::ModuleData(offset) => (2, offset),
        Target::Entry(_) => return Err(RelocationError::NotPackable { site: record.site }),
    };
    out.extend_from_slice(&[ANY, gap, class * KIND_ROOM + record.kind as u8]);
    out.extend_from_slice(&offset.to_le_bytes());
    Ok(())
}
