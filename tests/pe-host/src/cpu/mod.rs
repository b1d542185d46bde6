//! What runs guest code: the machine's own CPU, or the translator's runtime on an ARM64 machine.

#[cfg(target_arch = "aarch64")]
mod hybrid;
#[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
mod native;
#[cfg(target_arch = "aarch64")]
mod translated;

#[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
pub(crate) use native::{Cpu, Engine};
#[cfg(target_arch = "aarch64")]
pub(crate) use translated::{Cpu, Engine};

use std::path::PathBuf;

/// How guest code is to run, where it is translated.
#[derive(Clone, Debug, Default)]
pub(crate) struct EngineOptions {
    /// Folder of the caches.
    pub(crate) caches: Option<PathBuf>,
    /// Compile in process what no cache holds.
    pub(crate) jit: bool,
    /// Put the code of caches elsewhere than behind their images.
    pub(crate) elsewhere: bool,
    /// Host features of the caches, as `build-cache --host-features` takes them.
    pub(crate) features: Option<String>,
}
