//! The index from pages of code to their records: entry n is the number of the first record of page n, and one more entry
//! holds the number of all records. A page of 4 KiB finds its records without a search.

use zerocopy::byteorder::little_endian::U32;

use crate::{PAGE_SIZE, PackedRecord, Record, RelocationError, merge};

/// Number of 4 KiB pages that `code_size` bytes of code take.
pub fn page_count(code_size: u64) -> u64 {
    code_size.div_ceil(PAGE_SIZE as u64)
}

/// Packs `records` (sorted by site) into `packed` and fills the page index `starts` for a code section of `code_size`
/// bytes; both slices must have their exact lengths: one entry for each record, [`page_count`] + 1.
pub fn pack_all(
    records: &[Record],
    code_size: u64,
    packed: &mut [PackedRecord],
    starts: &mut [U32],
) -> Result<(), RelocationError> {
    merge::check_sorted(records)?;
    let pages = page_count(code_size);
    if packed.len() != records.len() || starts.len() as u64 != pages + 1 {
        return Err(RelocationError::BadIndex { entry: 0 });
    }
    if let Some(last) = records.last()
        && u64::from(last.site) + last.kind.size() as u64 > code_size
    {
        return Err(RelocationError::SiteOutside { kind: last.kind, site: last.site, limit: code_size });
    }
    for (slot, record) in packed.iter_mut().zip(records) {
        *slot = PackedRecord::pack(record)?;
    }
    index_pages(records, 0, starts)
}

/// Fills the entries of the page index from page `first` on, of all sorted `records`. Entries are independent of each
/// other, so workers may fill parts of the index.
pub fn index_pages(records: &[Record], first: usize, starts: &mut [U32]) -> Result<(), RelocationError> {
    for (page, start) in (first..).zip(starts) {
        let before = records.partition_point(|record| (record.site as usize) / PAGE_SIZE < page);
        let number = u32::try_from(before).map_err(|_| RelocationError::BadIndex { entry: page as u32 })?;
        *start = number.into();
    }
    Ok(())
}

/// The records of page `page`; empty for pages past the end.
pub fn records_of_page<'a>(
    starts: &[U32],
    packed: &'a [PackedRecord],
    page: u32,
) -> Result<&'a [PackedRecord], RelocationError> {
    let at = page as usize;
    let (Some(first), Some(end)) = (starts.get(at), at.checked_add(1).and_then(|next| starts.get(next))) else {
        return Ok(&[]);
    };
    packed.get(first.get() as usize..end.get() as usize).ok_or(RelocationError::BadIndex { entry: page })
}
