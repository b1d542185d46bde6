//! Mapping: offsets in pages, and the old call whose arguments lie in memory.

use super::super::call::{Answer, Call};
use super::super::table::{Row, convert, route};
use super::number;
use crate::linux::memory::mmap;
use crate::linux::{GuestThread, Process, SyscallOutcome};
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[convert(number::MMAP, "mmap", old_mmap), route(number::MMAP2, "mmap2", mmap2)];

/// Unit of `mmap2`'s offset, bytes, whatever the page size.
const OFFSET_UNIT: u64 = 4096;

/// `mmap2(address, length, protection, flags, descriptor, offset)`.
fn mmap2(thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    let [address, length, protection, flags, descriptor, pages] = args;
    mmap(thread, process, [address, length, protection, flags, descriptor, pages * OFFSET_UNIT])
}

/// `mmap(arguments)`: the six arguments of the 64-bit call, as words.
fn old_mmap(call: &mut Call<'_>) -> Answer {
    let words: [u32; 6] = guest_memory::read(call.args[0])?;
    match mmap(call.thread, call.process, words.map(u64::from)) {
        SyscallOutcome::Return(value) => crate::linux::Errno::check(value),
        other => unreachable!("mmap returns: {other:?}"),
    }
}
