//! Runs of translated programs on kernels of their own, whose pages have another size than those of this machine.

mod archive;
mod machine;

pub use archive::Archive;
pub use machine::{Machine, PAGE_SIZES, Run};
