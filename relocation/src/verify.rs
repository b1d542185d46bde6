//! Checking that pages already are in their placed form.

use crate::apply::{page_start, placed_site, site_value};
use crate::{Bases, PackedRecord, RelocationError};

/// Checks that every site of a page holds what [`apply_page`](crate::apply_page) would write there, and that its sites
/// ascend without overlap. Arguments as there.
pub fn verify_page(page: &[u8], number: u32, records: &[PackedRecord], bases: &Bases) -> Result<(), RelocationError> {
    bases.check()?;
    let start = page_start(number)?;
    let mut previous: Option<(u32, u32)> = None;
    for packed in records {
        let record = packed.unpack(number)?;
        let (kind, site, size) = (record.kind, record.site, record.kind.size());
        if let Some((site_before, end)) = previous
            && site < end
        {
            return Err(RelocationError::NotSorted { previous: site_before, site });
        }
        previous = Some((site, site + size as u32));
        let at = (site - start) as usize;
        let outside = RelocationError::SiteOutside { kind, site, limit: page.len() as u64 };
        let bytes = page.get(at..).and_then(|rest| rest.get(..size)).ok_or(outside)?;
        let (found, expected) = (site_value(bytes), placed_site(bytes, &record, bases)?);
        if found != expected {
            return Err(RelocationError::NotPlaced { kind, site, found, expected });
        }
    }
    Ok(())
}
