//! From a planned region to IR: decode along the control flow, cut into blocks, lift.

mod entry_flags;
mod jump_table;
mod region;
mod trace;

pub use entry_flags::EntryFlags;
pub use region::{Granularity, Region, RegionBuilder};
pub use trace::Source;

/// Longest x86 instruction, bytes.
const MAX_LENGTH: usize = 15;
