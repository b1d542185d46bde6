//! From a planned region to IR: decode along the control flow, cut into blocks, lift.

mod entry_flags;
mod jump_table;
mod region;
mod relocated;
mod trace;

pub use entry_flags::EntryFlags;
pub use region::{Granularity, Region, RegionBuilder};
pub use trace::Source;

use causeway_image::{AddrRange, GuestAddr, GuestImage};

/// Longest x86 instruction, bytes.
const MAX_LENGTH: usize = 15;

/// Notes that of `bytes`, which lie at `guest_pc`, an instruction at offset `last` was decoded, and those before it. What
/// follows an instruction may have decided about it.
pub(crate) fn note_run(image: &dyn GuestImage, guest_pc: u64, last: usize, bytes: &[u8]) {
    let looked_at = (last + MAX_LENGTH).min(bytes.len());
    if let Some(range) = AddrRange::with_len(GuestAddr(guest_pc), looked_at as u64) {
        image.note_read(range);
    }
}
