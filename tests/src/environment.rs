//! Where the prepared programs lie, and how one is run translated.

use crate::Outcome;
use anyhow::{Context as _, Result, bail};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What `cargo xtask test` prepared.
#[derive(Clone, Debug)]
pub struct Environment {
    /// `causeway` for this machine.
    pub causeway: PathBuf,
    /// `causeway` for ARM64.
    pub causeway_arm64: PathBuf,
    /// `qemu-aarch64`, where this is no ARM64 machine.
    pub emulator: Option<PathBuf>,
    /// Folder of the guest programs.
    pub guests: PathBuf,
    /// Folder of their caches.
    pub caches: PathBuf,
}

impl Environment {
    /// Finds everything below the build folder.
    ///
    /// # Errors
    /// Where something is missing, naming it and the job that makes it.
    pub fn find() -> Result<Self> {
        let environment = Self::builds()?;
        if !environment.guests.exists() {
            bail!("{} is missing: run `cargo xtask test`", environment.guests.display());
        }
        Ok(environment)
    }

    /// Finds both builds of the command and the emulator.
    ///
    /// # Errors
    /// Where one is missing, naming it and the job that makes it.
    pub fn builds() -> Result<Self> {
        let target = target_folder()?;
        let emulator = match cfg!(target_arch = "aarch64") {
            true => None,
            false => Some(find_program("qemu-aarch64").context("qemu-aarch64 is missing: run `cargo xtask test`")?),
        };
        let environment = Self {
            causeway: target.join("release/causeway"),
            causeway_arm64: target.join("aarch64-unknown-linux-musl/release/causeway"),
            emulator,
            guests: target.join("guests"),
            caches: target.join("guests/caches"),
        };
        for needed in [&environment.causeway, &environment.causeway_arm64] {
            if !needed.exists() {
                bail!("{} is missing: run `cargo xtask test`", needed.display());
            }
        }
        Ok(environment)
    }

    /// A guest program by name.
    pub fn guest(&self, name: &str) -> PathBuf {
        self.guests.join(name)
    }

    /// Builds the cache of an image into the caches' folder.
    ///
    /// # Errors
    /// Where the build fails.
    pub fn build_cache<S: AsRef<OsStr>>(&self, image: &Path, extra: &[S]) -> Result<()> {
        let mut command = Command::new(&self.causeway);
        command.arg("build-cache").arg("--cache-dir").arg(&self.caches).args(extra).arg(image);
        let outcome = Outcome::of(command, b"")?;
        if outcome.status != "exit 0" {
            bail!("build-cache {}: {}\n{}", image.display(), outcome.status, String::from_utf8_lossy(&outcome.stderr));
        }
        Ok(())
    }

    /// A command that runs a guest program translated. `options` are those of `causeway run`.
    pub fn translated<S: AsRef<OsStr>>(&self, options: &[S], program: &Path) -> Command {
        let mut words: Vec<OsString> = Vec::new();
        words.extend(self.emulator.iter().map(|path| path.clone().into_os_string()));
        words.extend([self.causeway_arm64.clone().into_os_string(), "run".into(), "--cache-dir".into()]);
        words.push(self.caches.clone().into_os_string());
        let again: Vec<OsString> = words
            .iter()
            .map(|word| {
                let mut option = OsString::from("--launcher=");
                option.push(word);
                option
            })
            .collect();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).args(again).args(options).arg(program);
        command
    }
}

/// The folder that cargo builds into.
///
/// # Errors
/// Where this crate lies outside its workspace.
pub fn target_folder() -> Result<PathBuf> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let workspace = Path::new(&package).parent().context("the crate lies in the workspace")?;
    Ok(std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.join("target"), PathBuf::from))
}

/// The one cache in a folder.
///
/// # Errors
/// Where there is none, or more than one.
pub fn only_cache(folder: &Path) -> Result<PathBuf> {
    only_file(folder, "cwc")
}

/// The one file with an extension in a folder.
///
/// # Errors
/// Where there is none, or more than one.
pub fn only_file(folder: &Path, extension: &str) -> Result<PathBuf> {
    let files = causeway_driver::store::files_with(folder, extension)?;
    match <[PathBuf; 1]>::try_from(files) {
        Ok([file]) => Ok(file),
        Err(files) => bail!("{} has {} files *.{extension}", folder.display(), files.len()),
    }
}

/// A program in the search path.
fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|candidate| candidate.is_file())
}
