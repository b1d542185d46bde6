//! `causeway run`: runs a guest program from its caches.

use super::CacheFolder;
use super::build_cache::ProfileArguments;
use crate::code_map::FileRecorder;
use crate::image_file;
use crate::in_process::InProcess;
use crate::store::{self, Folder, compress, shelf};
use anyhow::Result;
use causeway_backend_arm64::Addressing;
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::{Identity, Profile};
use causeway_runtime::options::{CacheLocator, CodePlacement, ImageQuery, Recorder, RunOptions};
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

/// Options of `run`.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// Where caches lie
    #[command(flatten)]
    pub folder: CacheFolder,
    /// Choices that generated code depends on
    #[command(flatten)]
    pub profile: ProfileArguments,
    /// Use no cache
    #[arg(long)]
    pub no_cache: bool,
    /// Compile nothing in process: code that no cache holds ends the run
    #[arg(long)]
    pub no_jit: bool,
    /// Where the code of caches goes
    #[arg(long, value_enum, default_value = "delta", value_name = "WHERE")]
    pub placement: PlacementName,
    /// Use only caches that were sealed with the key in this file
    #[arg(long, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
    /// Record what had to be compiled in process, for `update` and `build-cache --code-map`
    #[arg(long)]
    pub record: bool,
    /// Write statistics of the run as JSON
    #[arg(long, value_name = "FILE")]
    pub stats: Option<PathBuf>,
    /// The guest's argv[0] [default: PROGRAM]
    #[arg(long, value_name = "NAME")]
    pub argv0: Option<OsString>,
    /// Command that starts this command again when the guest executes another program; repeat for each word
    #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
    pub launcher: Vec<OsString>,
    /// The guest program
    pub program: PathBuf,
    /// Its arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub args: Vec<OsString>,
}

/// Names of [`CodePlacement`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum PlacementName {
    /// At its fixed distance from the image where that is free
    Delta,
    /// Always elsewhere, relocated page by page when it is first executed (for tests)
    Fallback,
}

/// Finds caches in a folder by name.
struct FolderLocator {
    folder: PathBuf,
    profile: Profile,
}

impl CacheLocator for FolderLocator {
    fn locate(&self, image: &ImageQuery<'_>) -> Option<PathBuf> {
        let name = image_file::name_of(image.path);
        let identity = if image.build_id.is_empty() {
            Identity::of(image.bytes, image.build_id)
        } else {
            Identity::from_parts(image.bytes.len() as u64, 0, image.build_id)
        };
        let profile = Profile { guest_abi: image.guest_abi, ..self.profile };
        let path = store::cache_path(&self.folder, &name, &identity, &profile);
        if !path.exists() && compress::compressed_path(&path).exists() {
            // What cannot be brought back is compiled in process.
            Folder::open(&self.folder).and_then(|folder| compress::unpack(&folder, &path)).ok()?;
        }
        let exists = path.exists();
        if exists {
            shelf::touch(&path);
        }
        exists.then_some(path)
    }
}

/// What a program that the guest executes is to be run with: this profile, and these caches where the launcher names none.
fn launch_options(arguments: &Arguments) -> Result<Vec<OsString>> {
    let ProfileArguments { host_features, memory_model, x87 } = &arguments.profile;
    let mut options: Vec<OsString> = [("host-features", host_features), ("memory-model", memory_model), ("x87", x87)]
        .map(|(name, value)| format!("--{name}={value}").into())
        .to_vec();
    if arguments.launcher.is_empty() {
        options.extend(["--cache-dir".into(), arguments.folder.folder()?.into_os_string()]);
    }
    Ok(options)
}

/// Runs the program and gives its exit status.
///
/// # Errors
/// Where the host is not ARM64 or the program cannot be loaded.
pub fn run(arguments: &Arguments) -> Result<i32> {
    let compile = arguments.profile.compile_options(GuestAbi::Linux64, Addressing::Absolute)?;
    let profile = arguments.profile.profile(compile.abi)?;
    let locator = FolderLocator { folder: arguments.folder.folder()?, profile };
    let argv0 = arguments.argv0.clone().unwrap_or_else(|| arguments.program.clone().into_os_string());
    let mut env = Vec::new();
    for (name, value) in std::env::vars_os() {
        let mut entry = name;
        entry.push("=");
        entry.push(value);
        env.push(entry);
    }
    let recorder: Option<Arc<dyn Recorder>> = if arguments.record {
        Some(Arc::new(FileRecorder::new(&Folder::open(&arguments.folder.folder()?)?)?))
    } else {
        None
    };
    let options = RunOptions {
        program: arguments.program.clone(),
        args: std::iter::once(argv0).chain(arguments.args.iter().cloned()).collect(),
        env,
        no_cache: arguments.no_cache,
        no_jit: arguments.no_jit,
        placement: match arguments.placement {
            PlacementName::Delta => CodePlacement::Delta,
            PlacementName::Fallback => CodePlacement::Fallback,
        },
        key_file: arguments.key_file.clone(),
        stats: arguments.stats.clone(),
        recorder,
        launcher: arguments.launcher.clone(),
        launch_options: launch_options(arguments)?,
    };
    let translator = Arc::new(InProcess::new(compile).reduced_x87(profile.has_reduced_x87()));
    Ok(causeway_runtime::run(options, profile, translator, Arc::new(locator))?)
}
