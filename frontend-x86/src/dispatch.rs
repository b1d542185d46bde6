//! From an instruction's name to its row: a dense table built at compile time.

use crate::decode::Mnemonic;
use crate::ops;
use crate::table::{Family, Row};

/// Rows of every family, under the name of the family's file.
pub const FAMILIES: &[Family] = ops::FAMILIES;

static TABLE: [Option<&'static Row>; Mnemonic::COUNT] = build();

/// INVARIANT: no instruction has two rows; the build stops otherwise.
const fn build() -> [Option<&'static Row>; Mnemonic::COUNT] {
    let mut table: [Option<&'static Row>; Mnemonic::COUNT] = [None; Mnemonic::COUNT];
    let mut family = 0;
    while family < FAMILIES.len() {
        let rows = FAMILIES[family].rows;
        let mut index = 0;
        while index < rows.len() {
            let number = rows[index].mnemonic as usize;
            assert!(table[number].is_none(), "two rows for one instruction");
            table[number] = Some(&rows[index]);
            index += 1;
        }
        family += 1;
    }
    table
}

/// The row of an instruction, or none where no family knows it.
#[inline]
pub fn find(mnemonic: Mnemonic) -> Option<&'static Row> {
    TABLE[mnemonic as usize]
}

/// Every row, family by family.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    FAMILIES.iter().flat_map(|family| family.rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_name() {
        for row in rows() {
            assert_eq!(find(row.mnemonic).map(|found| found.mnemonic), Some(row.mnemonic));
        }
    }
}
