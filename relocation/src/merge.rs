//! Fragments of many workers become one sorted list.
//!
//! Each worker records relocations with offsets local to its own piece of code. Once the pieces have their places, every
//! fragment can be linked on its own ([`link`](crate::link)), in any order and by any thread; because pieces do not overlap,
//! the results concatenated in the order of their bases are the sorted list, whatever the number of threads.

use alloc::vec::Vec;

use crate::record::check_site;
use crate::{Record, RelocationError, Target};

/// Relocations of one piece of code; sites and [`Target::Code`] offsets count from the piece's start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fragment {
    records: Vec<Record>,
    kept: usize,
}

impl Fragment {
    /// An empty fragment.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a record. Order does not matter.
    pub fn push(&mut self, record: Record) -> Result<(), RelocationError> {
        check_site(record.kind, record.site)?;
        self.kept += usize::from(record.must_be_kept());
        self.records.push(record);
        Ok(())
    }

    /// Forgets all records from position `length` on, for an attempt that is given up; see [`len`](Self::len).
    pub fn truncate(&mut self, length: usize) {
        self.records.truncate(length);
        self.kept = self.records.iter().filter(|record| record.must_be_kept()).count();
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The records in the order they were added.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Number of records that stay in the file after linking; known before any address is.
    pub fn kept(&self) -> usize {
        self.kept
    }

    /// The records with the piece placed at `base` of the code section, sorted by site.
    pub fn rebased(&self, base: u32) -> Result<Vec<Record>, RelocationError> {
        let mut records = Vec::with_capacity(self.records.len());
        for record in &self.records {
            records.push(rebase(record, base)?);
        }
        if !records.is_sorted_by_key(|record| record.site) {
            records.sort_by_key(|record| record.site);
        }
        check_sorted(&records)?;
        Ok(records)
    }
}

/// A record of a piece that lies at `base` of the code section.
#[inline]
pub(crate) fn rebase(record: &Record, base: u32) -> Result<Record, RelocationError> {
    let shift = |offset: u32| base.checked_add(offset).ok_or(RelocationError::OffsetOverflow { base, offset });
    let target = match record.target {
        Target::Code(offset) => Target::Code(shift(offset)?),
        other => other,
    };
    let site = shift(record.site)?;
    check_site(record.kind, site)?;
    Ok(Record { site, kind: record.kind, target })
}

/// The records of all `fragments`, each placed at its base, as one list sorted by site.
pub fn merge(fragments: &[(u32, &Fragment)]) -> Result<Vec<Record>, RelocationError> {
    let mut order: Vec<&(u32, &Fragment)> = fragments.iter().collect();
    order.sort_by_key(|(base, _)| *base);
    let mut merged = Vec::with_capacity(fragments.iter().map(|(_, fragment)| fragment.len()).sum());
    for (base, fragment) in order {
        merged.extend(fragment.rebased(*base)?);
    }
    check_sorted(&merged)?;
    Ok(merged)
}

/// Checks that sites ascend and do not overlap.
pub fn check_sorted(records: &[Record]) -> Result<(), RelocationError> {
    for pair in records.windows(2) {
        let (previous, next) = (pair[0], pair[1]);
        if u64::from(previous.site) + previous.kind.size() as u64 > u64::from(next.site) {
            return Err(RelocationError::NotSorted { previous: previous.site, site: next.site });
        }
    }
    Ok(())
}
