//! Applying records to pages of code.

use crate::packed::{PackedSite, PackedSites};
use crate::{PAGE_SIZE, Record, RelocationError, RelocationKind};

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

/// Relocates one 4 KiB page of code: `page` are the bytes of page number `number` in the form that is right for `home`,
/// `records` its [packed](crate::packed) records. Afterwards the page is right for `bases`.
pub fn apply_page(
    page: &mut [u8],
    number: u32,
    records: &[u8],
    home: &Bases,
    bases: &Bases,
) -> Result<(), RelocationError> {
    home.check()?;
    bases.check()?;
    let start = page_start(number)?;
    for site in PackedSites::new(records, number)? {
        let site = site?;
        let bytes = site_bytes(page, start, site.kind, site.site)?;
        let placed = moved_site(bytes, &site, home, bases)?.to_le_bytes();
        bytes.copy_from_slice(&placed[..site.kind.size()]);
    }
    Ok(())
}

/// What the bytes of a site that is in its form for `home` are for `bases`, as a little-endian number.
fn moved_site(bytes: &[u8], site: &PackedSite, home: &Bases, bases: &Bases) -> Result<u64, RelocationError> {
    if let Some(target) = site.target {
        return placed_site(bytes, &Record { site: site.site, kind: site.kind, target }, bases);
    }
    let target = named_target(bytes, site, home).wrapping_sub(home.image).wrapping_add(bases.image);
    site.kind.encode(site_value(bytes), bases.code.wrapping_add(u64::from(site.site)), target)
}

/// The address that an `adrp` in its form for `home` names.
pub(crate) fn named_target(bytes: &[u8], site: &PackedSite, home: &Bases) -> u64 {
    let pages = site.kind.decode(site_value(bytes));
    let from = home.code.wrapping_add(u64::from(site.site)) & !(PAGE_SIZE as u64 - 1);
    from.wrapping_add_signed(pages << 12)
}

/// Offset of a page's first byte in the code section.
pub(crate) fn page_start(number: u32) -> Result<u32, RelocationError> {
    number.checked_mul(PAGE_SIZE as u32).ok_or(RelocationError::OffsetOverflow { base: number, offset: 0 })
}

/// Writes one site; `code` are the bytes from offset `start` of the code section on.
#[inline]
pub(crate) fn write_site(code: &mut [u8], start: u32, record: &Record, bases: &Bases) -> Result<(), RelocationError> {
    let bytes = site_bytes(code, start, record.kind, record.site)?;
    let placed = placed_site(bytes, record, bases)?;
    match <&mut [u8; 4]>::try_from(&mut *bytes) {
        Ok(word) => *word = (placed as u32).to_le_bytes(),
        Err(_) => bytes.copy_from_slice(&placed.to_le_bytes()[..record.kind.size()]),
    }
    Ok(())
}

/// The bytes of a site in `code`, which starts at offset `start` of the code section.
#[inline]
fn site_bytes(code: &mut [u8], start: u32, kind: RelocationKind, site: u32) -> Result<&mut [u8], RelocationError> {
    let outside = RelocationError::SiteOutside { kind, site, limit: code.len() as u64 };
    let at = site.checked_sub(start).ok_or(outside)? as usize;
    code.get_mut(at..).and_then(|rest| rest.get_mut(..kind.size())).ok_or(outside)
}

/// What the bytes of a site are once placed, as a little-endian number.
#[inline]
pub(crate) fn placed_site(bytes: &[u8], record: &Record, bases: &Bases) -> Result<u64, RelocationError> {
    let target = record.target_address(bases).ok_or(RelocationError::NotPackable { site: record.site })?;
    let site = bases.code.wrapping_add(u64::from(record.site));
    record.kind.encode(site_value(bytes), site, target)
}

/// The bytes of a site as a little-endian number.
#[inline]
pub(crate) fn site_value(bytes: &[u8]) -> u64 {
    match bytes.try_into() {
        Ok(word) => u32::from_le_bytes(word).into(),
        Err(_) => bytes.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte)),
    }
}
