//! Everything unsafe: system calls, mappings, guest memory access, entry to generated code, signal handlers.
//!
//! Each item is a thin typed wrapper; decisions are taken outside. Generated code runs on ARM64 hosts only; elsewhere
//! this module still compiles, but nothing reaches guest code ([`SUPPORTED_HOST`]).
#![allow(unsafe_code)]

pub mod call;
pub mod code_chunk;
pub mod context;
pub mod file_map;
pub mod guest_memory;
pub mod map;
pub mod process;
pub mod signal;

mod control;
#[cfg(target_arch = "aarch64")]
mod enter;
#[cfg(target_arch = "aarch64")]
mod handler;
#[cfg(target_arch = "aarch64")]
mod routine;

/// Whether this build can execute generated code.
pub const SUPPORTED_HOST: bool = cfg!(all(target_os = "linux", target_arch = "aarch64"));
