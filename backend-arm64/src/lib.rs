//! causeway-backend-arm64

pub mod asm;
pub mod feature;
pub mod inst;

pub mod compile;
mod emit;
mod lower;
mod regalloc;
mod split;

pub use compile::{Addressing, BlockCode, CompileError, CompileOptions, CompiledFunction, Compiler, compile};
pub use feature::HostFeatures;
pub use regalloc::AllocateError;
