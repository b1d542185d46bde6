//! Everything unsafe: mappings, guest memory, and the border to guest code on the machine's own CPU.
#![allow(unsafe_code)]

#[cfg(target_arch = "aarch64")]
pub(crate) mod ec_border;
pub(crate) mod map;
pub(crate) mod memory;
#[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
pub(crate) mod native;
#[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
pub(crate) mod native_fault;
