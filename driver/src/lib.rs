//! Causeway's driver: wires image readers, front end, optimizer, back end and cache writer into a [`pipeline`], gives the
//! runtime its translator, and holds what the `causeway` command does.
//!
//! It knows nothing of how a stage works. Which kinds of images it reads is chosen by the cargo features `linux-elf`, `wow64`
//! and `arm64ec`.
//!
//! **Invariants**: a cache's bytes depend on image, options and translator alone, never on threads, time or folder; a cache
//! file appears under its name complete or not at all. **Errors**: everything a user can cause is an `anyhow` error of
//! one line that names the file.

pub mod account;
pub mod assemble;
pub mod build;
pub mod code_map;
pub mod commands;
pub mod difference;
pub mod explain;
pub mod fingerprint;
pub mod finish;
pub mod guest_pages;
pub mod image_file;
pub mod in_process;
pub mod ir_file;
pub mod libraries;
pub mod object;
pub mod pipeline;
pub mod profile;
pub mod progress;
pub mod queue;
pub mod replay;
pub mod report;
pub mod revise;
pub mod schedule;
pub mod store;
pub mod sys;
pub mod translate;
pub mod volatile_metadata;
pub mod worker;
