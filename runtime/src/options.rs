//! What to run and how.

use causeway_cache_format::abi::GuestAbi;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is known of an image when a cache for it is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageQuery<'a> {
    /// Path of the image's file.
    pub path: &'a Path,
    /// GNU build id, empty where there is none.
    pub build_id: &'a [u8],
    /// The file's bytes.
    pub bytes: &'a [u8],
    /// Calling convention that its code needs.
    pub guest_abi: GuestAbi,
}

/// Names the cache file of an image.
pub trait CacheLocator: Send + Sync {
    /// Path of the cache for the image, if there is one. The runtime checks the file's identity, profile and permissions.
    fn locate(&self, image: &ImageQuery<'_>) -> Option<PathBuf>;
}

/// A locator that knows no cache.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCaches;

impl CacheLocator for NoCaches {
    fn locate(&self, _image: &ImageQuery<'_>) -> Option<PathBuf> {
        None
    }
}

/// Where the code of caches goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodePlacement {
    /// Behind its image at the fixed delta, shared with other processes; elsewhere only where that is taken.
    #[default]
    Delta,
    /// Always elsewhere, relocated page by page: for tests.
    Fallback,
}

/// Is told which guest code had to be compiled in process.
pub trait Recorder: fmt::Debug + Send + Sync {
    /// Code that may be entered at these guest addresses was compiled. Called from any thread, also after `fork`.
    fn compiled(&self, guest_pcs: &[u64]);
}

/// One run of a guest program.
#[derive(Clone, Debug, Default)]
pub struct RunOptions {
    /// Path of the guest program.
    pub program: PathBuf,
    /// The guest's argument vector; the first is its argv\[0\].
    pub args: Vec<OsString>,
    /// The guest's environment, `NAME=value`.
    pub env: Vec<OsString>,
    /// Use no cache.
    pub no_cache: bool,
    /// Compile nothing in process: code that no cache holds ends the run.
    pub no_jit: bool,
    /// Where the code of caches goes.
    pub placement: CodePlacement,
    /// File with the user's key ([`crate::key_file`]); caches that were not sealed with it are refused.
    pub key_file: Option<PathBuf>,
    /// Where to write [`crate::stats::Stats`] as JSON when the program ends.
    pub stats: Option<PathBuf>,
    /// Who is told of compiled code; the command for `execve` gets `--record` where there is somebody.
    pub recorder: Option<Arc<dyn Recorder>>,
    /// Command that starts this runtime again for `execve`, up to and without the options that [`RunOptions`] itself
    /// knows: for example `["/usr/bin/qemu-aarch64", "/usr/bin/causeway", "run", "--cache-dir", "/var/cache/x"]`. The
    /// runtime appends `--launcher=WORD` for each of these words, `--no-cache`, `--no-jit`, `--placement fallback`,
    /// `--key-file FILE`, `--record`, `--stats FILE`, `--argv0 NAME`, `--`, the program and its arguments.
    /// Where empty, `execve` starts `/proc/self/exe run`.
    pub launcher: Vec<OsString>,
    /// Options that the command for `execve` gets besides: those of the profile, for example.
    pub launch_options: Vec<OsString>,
}

/// Why a run could not start or had to be given up.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// Generated code runs on ARM64 Linux only.
    #[error("unsupported host: guest programs run on ARM64 Linux; on x86-64 use `cargo xtask run`")]
    UnsupportedHost,
    /// A host operation failed.
    #[error("{context}: {source}")]
    Io {
        /// What was tried.
        context: String,
        /// How it failed.
        source: std::io::Error,
    },
    /// The program is not one that can be run.
    #[error("{}: {source}", path.display())]
    Load {
        /// The program or interpreter.
        path: PathBuf,
        /// What is wrong with it.
        source: crate::linux::loader::LoadError,
    },
    /// Code was reached that no cache holds, and compiling in process is switched off.
    #[error("guest address {guest_pc:#x} is in no cache, and compiling in process is switched off")]
    NotInCache {
        /// Where execution was to continue.
        guest_pc: u64,
    },
    /// In-process compilation failed.
    #[error(transparent)]
    Translate(#[from] crate::translator::TranslateError),
    /// Generated code broke its contract.
    #[error("generated code left with unknown reason {reason} at guest address {guest_pc:#x}")]
    UnknownExit {
        /// The raw reason.
        reason: u32,
        /// Guest address.
        guest_pc: u64,
    },
}
