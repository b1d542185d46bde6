//! From a planned region to IR: decode along the control flow, cut into blocks, lift.

mod jump_table;
mod region;
mod trace;

pub use region::{Granularity, Region, RegionBuilder};
pub use trace::Source;
