//! Sets of pages, most often one run, in rows of u32:
//!
//! | row | pages |
//! |---|---|
//! | `0xffff_ffff` | none |
//! | a [run](crate::PageRun) (bit 11 is 0) | this run |
//! | another with bit 11 set | those of list n, with n of 31 bits: bits 31..=12 of the row above its bits 10..=0 |
//!
//! List n starts with row n of the table of lists: the number of its runs, at least 2, and then these in ascending order. Lists
//! follow one another in the order of the sets.

use alloc::vec::Vec;

use zerocopy::byteorder::little_endian::U32;

use crate::page_run::PageRun;

/// What the row of a set says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageSet {
    /// There are no pages.
    None,
    /// The row itself is the only run.
    Run,
    /// Number of the first row of the list.
    List(u32),
}

/// Row of a set without pages.
pub(crate) const NONE: u32 = u32::MAX;
/// Bit of a row that tells lists from runs.
const LIST: u32 = 1 << 11;

impl PageSet {
    pub(crate) fn of(row: u32) -> Self {
        match row {
            NONE => Self::None,
            _ if row & LIST == 0 => Self::Run,
            _ => Self::List(row >> 1 & !(LIST - 1) | row & (LIST - 1)),
        }
    }

    /// The row of a set of these runs, which are appended to `lists` where they do not fit.
    pub(crate) fn make(runs: &[PageRun], lists: &mut Vec<U32>) -> U32 {
        match runs {
            [] => NONE.into(),
            [run] => run.word(),
            _ => {
                let list = lists.len() as u32;
                lists.push((runs.len() as u32).into());
                lists.extend(runs.iter().map(PageRun::word));
                ((list & !(LIST - 1)) << 1 | LIST | list & (LIST - 1)).into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_lists_come_back() {
        let runs = [PageRun::default(), PageRun::default()];
        for number in [0, 1, 0x7ff, 0x800, 0xfff, 0x1000, 0x12345] {
            let mut lists = alloc::vec![U32::default(); number];
            assert_eq!(PageSet::of(PageSet::make(&runs, &mut lists).get()), PageSet::List(number as u32));
        }
    }

    #[test]
    fn runs_and_empty_sets_are_no_lists() {
        let mut runs = Vec::new();
        PageRun::append(&mut runs, [0xf_ffff]);
        let mut lists = Vec::new();
        assert_eq!(PageSet::of(PageSet::make(&runs, &mut lists).get()), PageSet::Run);
        assert_eq!(PageSet::of(PageSet::make(&[], &mut lists).get()), PageSet::None);
        assert!(lists.is_empty());
    }
}
