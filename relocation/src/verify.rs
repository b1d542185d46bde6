//! Checking that pages already are in their placed form.

use crate::apply::{named_target, page_start, placed_site, site_value};
use crate::packed::{PackedSite, PackedSites};
use crate::{Bases, Record, RelocationError};

/// Checks that every site of a page holds what placing it at `home` writes there, and that sites lie inside of `page`.
/// Arguments as for [`apply_page`](crate::apply_page).
pub fn verify_page(page: &[u8], number: u32, records: &[u8], home: &Bases) -> Result<(), RelocationError> {
    home.check()?;
    let start = page_start(number)?;
    for site in PackedSites::new(records, number)? {
        let site = site?;
        let (kind, at) = (site.kind, (site.site - start) as usize);
        let outside = RelocationError::SiteOutside { kind, site: site.site, limit: page.len() as u64 };
        let bytes = page.get(at..).and_then(|rest| rest.get(..kind.size())).ok_or(outside)?;
        verify_site(bytes, &site, home)?;
    }
    Ok(())
}

fn verify_site(bytes: &[u8], site: &PackedSite, home: &Bases) -> Result<(), RelocationError> {
    let (kind, offset) = (site.kind, site.site);
    let Some(target) = site.target else {
        let target = named_target(bytes, site, home);
        kind.encode(site_value(bytes), home.code.wrapping_add(offset.into()), target)?;
        let inside = target.wrapping_sub(home.image) <= u64::from(u32::MAX);
        return if inside { Ok(()) } else { Err(RelocationError::NotInImage { site: offset, target }) };
    };
    let expected = placed_site(bytes, &Record { site: offset, kind, target }, home)?;
    let found = site_value(bytes);
    if found == expected { Ok(()) } else { Err(RelocationError::NotPlaced { kind, site: offset, found, expected }) }
}
