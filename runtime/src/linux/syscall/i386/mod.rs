//! System calls of 32-bit programs.
//!
//! A 32-bit argument arrives zero-extended. Calls whose arguments are then what the 64-bit call takes (descriptors, which
//! the kernel cuts to 32 bits itself, pointers, counts, flags, structures of equal layout) share its row: [`renumbered`]. The
//! others convert structures (`time`, `file`, `stat`, ...) and then call what the 64-bit row calls.

mod file;
mod ipc;
mod lock;
mod memory;
mod number;
mod poll;
mod renumbered;
mod signal;
mod socket;
mod stat;
mod system;
mod thread_area;
mod time;

pub use thread_area::TlsDescriptors;
pub(in crate::linux) use thread_area::refresh_segments;

use super::table::{self, Row};

const THEMES: [&[Row]; 12] = [
    renumbered::ROWS,
    file::ROWS,
    ipc::ROWS,
    lock::ROWS,
    memory::ROWS,
    poll::ROWS,
    signal::ROWS,
    socket::ROWS,
    stat::ROWS,
    system::ROWS,
    thread_area::ROWS,
    time::ROWS,
];

/// One more than the highest number in the table.
const COUNT: usize = number::FCHMODAT2 as usize + 1;

static INDEX: [Option<Row>; COUNT] = table::index(&THEMES);

/// The row of a number; `None` for numbers that are not served.
pub(super) fn find(number: u64) -> Option<&'static Row> {
    INDEX.get(usize::try_from(number).ok()?)?.as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_their_32_bit_numbers() {
        for (number, name) in [(1, "exit"), (4, "write"), (192, "mmap2"), (243, "set_thread_area"), (252, "exit_group")]
        {
            assert_eq!(find(number).map(|row| row.name), Some(name));
        }
        assert!(find(17).is_none());
        assert!(find(u64::MAX).is_none());
    }
}
