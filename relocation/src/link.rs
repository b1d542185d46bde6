//! Linking: every site is written in its placed form; those whose value can never change are then forgotten.

use alloc::vec::Vec;

use crate::apply::write_site;
use crate::merge::rebase;
use crate::{Bases, Fragment, Record, RelocationError, RelocationKind, Target, Veneers};

/// Writes all sites of one piece of code, whose records are sorted by site: in one pass, without memory of its own. Arguments as for
/// [`link`]; `records` may give an error of the caller's, which ends it.
///
/// # Errors
/// Where records are out of order, or a site cannot hold its value.
pub fn link_sorted<E: From<RelocationError>>(
    records: impl Iterator<Item = Result<Record, E>>,
    base: u32,
    code: &mut [u8],
    bases: &Bases,
    entry: impl Fn(u32) -> Option<u32>,
) -> Result<(), E> {
    bases.check()?;
    let (mut previous, mut end) = (0, 0);
    for record in records {
        let mut record = rebase(&record?, base)?;
        if u64::from(record.site) < end {
            return Err(RelocationError::NotSorted { previous, site: record.site }.into());
        }
        (previous, end) = (record.site, u64::from(record.site) + record.kind.size() as u64);
        record.target = resolve(&record, base, Veneers::default(), &entry)?;
        write_site(code, base, &record, bases)?;
    }
    Ok(())
}

/// Writes all sites of one piece of code and returns the records to keep in the file, sorted by site.
///
/// `base` is the piece's offset in the code section, `code` its bytes, `bases` the fixed placement, `entry` gives the code
/// offset of a guest instruction by its offset from the image base. Pieces are independent of each other, so workers may
/// link them in parallel.
pub fn link(
    fragment: &Fragment,
    base: u32,
    code: &mut [u8],
    bases: &Bases,
    entry: impl Fn(u32) -> Option<u32>,
) -> Result<Vec<Record>, RelocationError> {
    link_with_veneers(fragment, base, code, bases, Veneers::default(), entry)
}

/// Like [`link`]; branches to entries that have a veneer go there. `code` includes the room for the veneers.
pub fn link_with_veneers(
    fragment: &Fragment,
    base: u32,
    code: &mut [u8],
    bases: &Bases,
    veneers: Veneers<'_>,
    entry: impl Fn(u32) -> Option<u32>,
) -> Result<Vec<Record>, RelocationError> {
    bases.check()?;
    let mut kept = Vec::with_capacity(fragment.kept());
    for mut record in fragment.rebased(base)? {
        record.target = resolve(&record, base, veneers, &entry)?;
        write_site(code, base, &record, bases)?;
        if record.must_be_kept() {
            kept.push(record);
        }
    }
    veneers.write(base, code, bases, entry)?;
    Ok(kept)
}

fn resolve(
    record: &Record,
    base: u32,
    veneers: Veneers<'_>,
    entry: impl Fn(u32) -> Option<u32>,
) -> Result<Target, RelocationError> {
    let Target::Entry(guest_offset) = record.target else { return Ok(record.target) };
    if record.kind == RelocationKind::Branch26
        && let Some(offset) = veneers.find(guest_offset)
    {
        return Ok(Target::Code(base.checked_add(offset).ok_or(RelocationError::OffsetOverflow { base, offset })?));
    }
    let found = entry(guest_offset).ok_or(RelocationError::NoEntry { site: record.site, guest_offset })?;
    Ok(Target::Code(found))
}
