//! Guest functions and their code, as a writer is told of them. The file keeps which guest pages each page of code depends
//! on ([`code_page`](crate::code_page)).

use core::ops::Range;

use crate::PAGE_SIZE;

/// A contiguous guest range of a function and the code of the function. A function of several ranges has several of
/// these with the same code. Its code depends on the bytes of all its ranges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Function {
    /// Offset of the function's code in the code section, bytes.
    pub code_offset: u32,
    /// Size of the function's code, bytes.
    pub code_size: u32,
    /// Offset of the range from the image base, bytes.
    pub guest_offset: u32,
    /// Size of the range, bytes.
    pub guest_size: u32,
}

impl Function {
    /// First byte after the guest range.
    pub fn guest_end(&self) -> u64 {
        u64::from(self.guest_offset) + u64::from(self.guest_size)
    }

    /// First byte after the code.
    pub fn code_end(&self) -> u64 {
        u64::from(self.code_offset) + u64::from(self.code_size)
    }

    /// Numbers of the guest pages that the range touches.
    pub fn guest_pages(&self) -> Range<u32> {
        pages_of(self.guest_offset, self.guest_size)
    }
}

/// Numbers of the pages that `size` bytes from `offset` touch.
fn pages_of(offset: u32, size: u32) -> Range<u32> {
    let page = PAGE_SIZE as u64;
    let end = (u64::from(offset) + u64::from(size)).div_ceil(page) as u32;
    let start = offset / PAGE_SIZE as u32;
    start..if size == 0 { start } else { end }
}

/// Those of `functions`, sorted by code, that have code on page `page`. Code of different functions does not overlap.
pub(crate) fn on_page(functions: &[Function], page: u32) -> impl Iterator<Item = &Function> {
    on_pages(functions, page..page + 1)
}

/// The same for several pages.
pub(crate) fn on_pages(functions: &[Function], pages: Range<u32>) -> impl Iterator<Item = &Function> {
    let (start, end) = (u64::from(pages.start) * PAGE_SIZE as u64, u64::from(pages.end) * PAGE_SIZE as u64);
    let first = functions.partition_point(|function| function.code_end() <= start);
    functions[first..].iter().take_while(move |function| u64::from(function.code_offset) < end)
}

/// The number of the first function that breaks the rules, and which rule.
pub(crate) fn check_functions(functions: &[Function], span: u64, code_size: u64) -> Result<(), (u64, &'static str)> {
    let mut previous: Option<&Function> = None;
    for (number, function) in functions.iter().enumerate() {
        let same =
            |before: &Function| (before.code_offset, before.code_size) == (function.code_offset, function.code_size);
        let reason = if previous.is_some_and(|before| before >= function) {
            "is not in ascending order"
        } else if function.guest_end() > span {
            "has guest bytes outside of the image"
        } else if function.code_end() > code_size {
            "has code outside of the code section"
        } else if previous.is_some_and(|before| !same(before) && before.code_end() > u64::from(function.code_offset)) {
            "has code that overlaps another function's"
        } else {
            previous = Some(function);
            continue;
        };
        return Err((number as u64, reason));
    }
    Ok(())
}
