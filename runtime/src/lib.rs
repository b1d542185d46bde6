//! Runs x86-64 Linux programs on ARM64 Linux from code caches, and from code compiled in process where no cache has it.
//!
//! This is the reference consumer of [`causeway_cache_format`]: it loads a guest program, attaches the caches of its images,
//! dispatches guest addresses to generated code, forgets code whose guest bytes change, and stands in for the kernel: system
//! calls, signals, threads, processes. It does not know how code is made: who wants in-process compilation passes a
//! [`Translator`]. Of Windows it knows nothing; whoever does embeds what is not Linux's.
//!
//! **Main types**: [`run`] with [`RunOptions`]; [`Translator`] and [`CacheLocator`], which the caller provides;
//! [`stats::Stats`], what a run did; [`linux`], the personality; [`sys`], all that is unsafe. Hosts of other guests use
//! [`cpu::Cpu`], [`dispatch::CodeIndex`] and [`cache_file::CacheFile`], and implement
//! [`address_space::AddressSpace`]; so does the Linux personality.
//!
//! **Invariants**
//! - Runtime code runs only while the guest's registers are saved in the guest state, on the host thread's own stack;
//!   generated code runs on its shadow stack, a mapping of its own.
//! - No mapping is writable and executable at once. Guest memory is never executable on the host.
//! - Cached code runs only after its checksum and the guest pages that it was made from have been checked, in place and
//!   shared with all processes.
//! - A fault in generated code reaches the guest with its registers and RIP exact. An asynchronous signal interrupts
//!   generated code anywhere; a handler that returns with an unchanged frame continues at the very host instruction. Between
//!   two borders of guest instructions the frame's registers may be those of the middle of an instruction.
//!
//! **Errors**: a program or cache that cannot be used is a typed error or a recorded reason, never a panic. What the kernel
//! would tell the guest by an error number or a signal, the guest gets.
//!
//! **Limits**: pages of 4 KiB. `vfork` and `posix_spawn` copy the address space instead of sharing it. `clone3` is absent.
//! A new program (`execve`) starts the runtime again, see [`RunOptions::launcher`].
//!
//! **Tests**: whatever does not need an ARM64 CPU has unit tests on any host; whole guest programs in a toy instruction
//! set run on ARM64 (`tests/guest`), with and without a cache.
//!
//! ```
//! use causeway_cache_format::{MemoryModel, Profile, abi::GuestAbi};
//! use causeway_runtime::{NoCaches, RunError, RunOptions, TranslateError, TranslateRequest, Translation, Translator, run};
//! use std::sync::Arc;
//!
//! struct Nothing;
//!
//! impl Translator for Nothing {
//!     fn translate(&self, request: &TranslateRequest<'_>) -> Result<Translation, TranslateError> {
//!         Err(TranslateError::NotExecutable(request.guest_pc))
//!     }
//! }
//!
//! let profile =
//!     Profile { guest_abi: GuestAbi::Linux64, memory_model: MemoryModel::Tso, host_features: 0, options: 0 };
//! let options = RunOptions { program: "/no/such/program".into(), ..RunOptions::default() };
//! let result = run(options, profile, Arc::new(Nothing), Arc::new(NoCaches));
//! assert!(matches!(result, Err(RunError::UnsupportedHost | RunError::Load { .. })));
//! ```

pub mod address_space;
mod border;
pub mod cache;
pub mod cache_file;
mod cache_finder;
mod code_memory;
pub mod cpu;
pub mod cpuid;
mod detour;
pub mod dispatch;
mod flags;
pub mod float_image;
pub mod interruption;
pub mod key_file;
pub mod linux;
mod misaligned;
pub mod options;
mod single_step;
pub mod stats;
pub mod sys;
pub mod translator;

pub use linux::run;
pub use options::{CacheLocator, CodePlacement, ImageQuery, NoCaches, RunError, RunOptions};
pub use translator::{TranslateError, TranslateRequest, Translation, Translator};

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks `mutex`. A panic elsewhere while it was held ends the run anyway; the data is used as it is.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
