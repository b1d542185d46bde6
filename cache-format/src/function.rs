//! Guest ranges and the code made from them: which code goes when a guest page changes, and which guest pages must be
//! unchanged before a page of code may run.
//!
//! `Functions` has a row of 16 bytes for each contiguous guest range of each function: u32 guest offset, u32 guest size, u32 code
//! offset, u32 code size. A function of several ranges has as many rows with the same code; rows are sorted by these
//! four numbers. A function's code depends on the bytes of all its ranges. The code of different functions does not
//! overlap. `FunctionsByCode` has the numbers of all rows as u32, sorted by code offset, then by row number.

use alloc::vec::Vec;

use zerocopy::byteorder::little_endian::U32;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use crate::PAGE_SIZE;
use crate::guest_page::GuestPage;

/// A contiguous guest range of a function and the code of the function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct Function {
    /// Offset of the range from the image base, bytes.
    pub guest_offset: U32,
    /// Size of the range, bytes.
    pub guest_size: U32,
    /// Offset of the function's code in the code section, bytes.
    pub code_offset: U32,
    /// Size of the function's code, bytes.
    pub code_size: U32,
}

impl Function {
    /// A row from native numbers.
    pub fn new(guest_offset: u32, guest_size: u32, code_offset: u32, code_size: u32) -> Self {
        Self {
            guest_offset: guest_offset.into(),
            guest_size: guest_size.into(),
            code_offset: code_offset.into(),
            code_size: code_size.into(),
        }
    }

    /// First byte after the guest range.
    pub fn guest_end(&self) -> u64 {
        u64::from(self.guest_offset.get()) + u64::from(self.guest_size.get())
    }

    /// First byte after the code.
    pub fn code_end(&self) -> u64 {
        u64::from(self.code_offset.get()) + u64::from(self.code_size.get())
    }
}

/// Fills in [`GuestPage::first_function`] from sorted functions.
pub fn fill_first_functions(pages: &mut [GuestPage], functions: &[Function]) {
    let mut first = 0;
    for page in pages {
        let start = u64::from(page.page.get()) * PAGE_SIZE as u64;
        // Rows are sorted by start, not by end: a long early row may touch the page though later ones do not.
        while functions.get(first).is_some_and(|function| function.guest_end() <= start) {
            first += 1;
        }
        page.first_function = (first as u32).into();
    }
}

/// Fills `FunctionsByCode`.
pub(crate) fn fill_by_code(order: &mut [U32], functions: &[Function]) {
    let key = |number: u32| functions.get(number as usize).map(|row| (row.code_offset.get(), number));
    let mut numbers: Vec<u32> = (0..functions.len() as u32).collect();
    numbers.sort_unstable_by_key(|number| key(*number));
    for (slot, number) in order.iter_mut().zip(numbers) {
        *slot = number.into();
    }
}

/// The number of the first row that breaks the rules of the table, and which rule.
pub(crate) fn check_functions(rows: &[Function], span: u64, code_size: u64) -> Result<(), (u64, &'static str)> {
    let mut previous = None;
    for (number, row) in rows.iter().enumerate() {
        let key = (row.guest_offset.get(), row.guest_size.get(), row.code_offset.get(), row.code_size.get());
        let reason = if previous.is_some_and(|before| before >= key) {
            "is not in ascending order"
        } else if row.guest_end() > span {
            "has guest bytes outside of the image"
        } else if row.code_end() > code_size {
            "has code outside of the code section"
        } else {
            previous = Some(key);
            continue;
        };
        return Err((number as u64, reason));
    }
    check_code_ranges(rows)
}

/// Checks that code ranges are the same or disjoint.
fn check_code_ranges(rows: &[Function]) -> Result<(), (u64, &'static str)> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_unstable_by_key(|number| (rows[*number].code_offset.get(), *number));
    for pair in order.windows(2) {
        let (first, second) = (&rows[pair[0]], &rows[pair[1]]);
        let same = first.code_offset == second.code_offset && first.code_size == second.code_size;
        if !same && first.code_end() > u64::from(second.code_offset.get()) {
            return Err((pair[1] as u64, "has code that overlaps another function's"));
        }
    }
    Ok(())
}
