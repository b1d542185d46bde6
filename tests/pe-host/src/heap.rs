//! The guest's heap: blocks of powers of two, each with its size before it.
//!
//! A block that is given back is overwritten, so that who uses it later fails at once and everywhere alike, not now and then.

use crate::layout::HEAP;
use crate::sys::map::{self, Protection};
use crate::sys::memory;
use anyhow::{Result, bail};

/// Bytes before a block, in which its size stands; blocks are aligned to as many.
const HEADER: u64 = 16;
/// Blocks have at least 1 << SMALLEST bytes.
const SMALLEST: u32 = 5;
/// What stands in blocks that are free, header included.
const FREE: u8 = 0xee;

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
    ///
    /// # Errors
    /// Where there is no such block, or it has been given back before.
    pub(crate) fn free(&mut self, address: u64) -> Result<()> {
        if address == 0 {
            return Ok(());
        }
        let block = address - HEADER;
        let class = memory::load(block + 8, 8);
        let Some(free) = usize::try_from(class).ok().and_then(|class| self.free.get_mut(class)) else {
            bail!("the guest frees {address:#x}, which is no block of its heap in use");
        };
        memory::fill(block, FREE, 1 << class);
        free.push(block);
        Ok(())
    }

    /// Allocates `size` bytes that start with what the block at `address`, which is given back, held.
    ///
    /// # Errors
    /// See [`Self::free`].
    pub(crate) fn reallocate(&mut self, address: u64, size: u64) -> Result<u64> {
        let new = self.allocate(size);
        if address != 0 && new != 0 {
            memory::copy(new, address, Self::size(address).min(size));
            self.free(address)?;
        }
        Ok(new)
    }
}
