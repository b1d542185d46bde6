//! The guest's heap: blocks of powers of two, each with its size before it.

use crate::layout::HEAP;
use crate::sys::map::{self, Protection};
use crate::sys::memory;
use anyhow::Result;

/// Bytes before a block, in which its size stands; blocks are aligned to as many.
const HEADER: u64 = 16;
/// Blocks have at least 1 << SMALLEST bytes.
const SMALLEST: u32 = 5;

/// Blocks that are free, by their size, and what was never used.
#[derive(Debug)]
pub(crate) struct Heap {
    free: [Vec<u64>; 32],
    next: u64,
}

impl Heap {
    /// An empty heap at its place.
    ///
    /// # Errors
    /// Where its addresses are taken.
    pub(crate) fn new() -> Result<Self> {
        map::map(&HEAP, Protection::READ_WRITE)?;
        Ok(Self { free: core::array::from_fn(|_| Vec::new()), next: HEAP.start })
    }

    /// Allocates `size` bytes; 0 where there is no room.
    pub(crate) fn allocate(&mut self, size: u64) -> u64 {
        let Some(whole) = size.checked_add(HEADER).and_then(u64::checked_next_power_of_two) else { return 0 };
        let class = whole.trailing_zeros().max(SMALLEST) as usize;
        let Some(free) = self.free.get_mut(class) else { return 0 };
        let block = match free.pop() {
            Some(block) => block,
            None if self.next + (1 << class) <= HEAP.end => {
                self.next += 1 << class;
                self.next - (1 << class)
            }
            None => return 0,
        };
        memory::store(block, 8, size);
        memory::store(block + 8, 8, class as u64);
        block + HEADER
    }

    /// Allocates `size` bytes that are zero.
    pub(crate) fn allocate_zeroed(&mut self, size: u64) -> u64 {
        let block = self.allocate(size);
        if block != 0 {
            memory::fill(block, 0, size);
        }
        block
    }

    /// Size that was asked for the block at `address`.
    pub(crate) fn size(address: u64) -> u64 {
        memory::load(address - HEADER, 8)
    }

    /// Gives the block at `address` back; 0 is none.
    pub(crate) fn free(&mut self, address: u64) {
        if address == 0 {
            return;
        }
        let block = address - HEADER;
        let class = memory::load(block + 8, 8) as usize;
        if let Some(free) = self.free.get_mut(class) {
            free.push(block);
        }
    }

    /// Allocates `size` bytes that start with what the block at `address`, which is given back, held.
    pub(crate) fn reallocate(&mut self, address: u64, size: u64) -> u64 {
        let new = self.allocate(size);
        if address != 0 && new != 0 {
            memory::copy(new, address, Self::size(address).min(size));
            self.free(address);
        }
        new
    }
}
