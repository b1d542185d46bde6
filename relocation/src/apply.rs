//! Applying records to pages of code.

use crate::{PAGE_SIZE, PackedRecord, Record, RelocationError};

/// Where image, code and module data lie. Each is a multiple of 4 KiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bases {
    /// Address of the guest image's first byte.
    pub image: u64,
    /// Address of the code section's first byte.
    pub code: u64,
    /// Address of the module data section's first byte.
    pub module_data: u64,
}

impl Bases {
    /// Checks the alignment that [`Record::must_be_kept`] relies on.
    pub fn check(&self) -> Result<(), RelocationError> {
        for base in [self.image, self.code, self.module_data] {
            if !base.is_multiple_of(PAGE_SIZE as u64) {
                return Err(RelocationError::BaseMisaligned { base });
            }
        }
        Ok(())
    }
}

/// Relocates one 4 KiB page of code: `page` are the bytes of page number `number`, `records` those that the page index
/// files under it. Applying twice gives the same as applying once.
pub fn apply_page(
    page: &mut [u8],
    number: u32,
    records: &[PackedRecord],
    bases: &Bases,
) -> Result<(), RelocationError> {
    bases.check()?;
    let start = page_start(number)?;
    for packed in records {
        write_site(page, start, &packed.unpack(number)?, bases)?;
    }
    Ok(())
}

/// Offset of a page's first byte in the code section.
pub(crate) fn page_start(number: u32) -> Result<u32, RelocationError> {
    number.checked_mul(PAGE_SIZE as u32).ok_or(RelocationError::OffsetOverflow { base: number, offset: 0 })
}

/// Writes one site; `code` are the bytes from offset `start` of the code section on.
pub(crate) fn write_site(code: &mut [u8], start: u32, record: &Record, bases: &Bases) -> Result<(), RelocationError> {
    let size = record.kind.size();
    let limit = code.len() as u64;
    let outside = RelocationError::SiteOutside { kind: record.kind, site: record.site, limit };
    let at = record.site.checked_sub(start).ok_or(outside)? as usize;
    let bytes = code.get_mut(at..).and_then(|rest| rest.get_mut(..size)).ok_or(outside)?;
    let placed = placed_site(bytes, record, bases)?.to_le_bytes();
    bytes.copy_from_slice(&placed[..size]);
    Ok(())
}

/// What the bytes of a site are once placed, as a little-endian number.
pub(crate) fn placed_site(bytes: &[u8], record: &Record, bases: &Bases) -> Result<u64, RelocationError> {
    let target = record.target_address(bases).ok_or(RelocationError::NotPackable { site: record.site })?;
    let site = bases.code.wrapping_add(u64::from(record.site));
    record.kind.encode(site_value(bytes), site, target)
}

/// The bytes of a site as a little-endian number.
pub(crate) fn site_value(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte))
}
