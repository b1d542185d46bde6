//! Runs compiled functions on an ARM64 host (or under `qemu-aarch64 -cpu max`) and compares the guest state with that of
//! the IR interpreter.
#![cfg(all(target_arch = "aarch64", target_os = "linux"))]
#![allow(unsafe_code)]

mod control;
mod host;
mod operation;
mod random;
mod routine;
mod trap;
mod vector;
