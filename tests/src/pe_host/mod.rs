//! Windows libraries and programs, natively and translated, by the two builds of `causeway-pe-host`.

mod library;

pub use library::{HYBRIDS, LIBRARIES, Library};

use crate::{Environment, Outcome};
use anyhow::{Context as _, Result, ensure};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Width of an image's code, and what follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// x86, target `wow64`.
    Narrow,
    /// x86-64, target `arm64ec`.
    Wide,
}

impl Width {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Narrow, Self::Wide];

    /// Name of the processor in the folder of images.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Narrow => "i686",
            Self::Wide => "x86_64",
        }
    }

    /// Bases that images can be moved to.
    pub fn bases(self) -> [&'static str; 3] {
        match self {
            Self::Narrow => ["0x48760000", "0x71230000", "0x65430000"],
            Self::Wide => ["0x234560000", "0x3456780000", "0x12345670000"],
        }
    }
}

/// Where the hosts and the images lie that `cargo xtask test` prepared.
#[derive(Clone, Debug)]
pub struct Windows {
    environment: Environment,
    target: PathBuf,
}

/// How an image runs translated.
#[derive(Clone, Debug, Default)]
pub struct Placement {
    /// Where the image lies, if not where it wants to.
    pub base: Option<&'static str>,
    /// Code elsewhere than behind the image, relocated page by page.
    pub elsewhere: bool,
}

impl Placement {
    fn options(&self) -> Vec<String> {
        let base = self.base.map(|base| ["--base".to_owned(), base.to_owned()]);
        let elsewhere = self.elsewhere.then(|| "--elsewhere".to_owned());
        base.into_iter().flatten().chain(elsewhere).collect()
    }
}

impl Windows {
    /// Finds everything below the build folder.
    ///
    /// # Errors
    /// Where something is missing, naming it and the job that makes it.
    pub fn find() -> Result<Self> {
        let environment = Environment::builds()?;
        let target = crate::target_folder()?;
        let windows = Self { environment, target };
        for width in Width::ALL {
            let host = windows.native_host(width);
            ensure!(host.exists(), "{} is missing: run `cargo xtask test`", host.display());
        }
        Ok(windows)
    }

    fn native_host(&self, width: Width) -> PathBuf {
        let folder = match width {
            Width::Narrow => "i686-unknown-linux-musl/release",
            Width::Wide => "release",
        };
        self.target.join(folder).join("causeway-pe-host")
    }

    /// An image by name.
    pub fn image(&self, width: Width, name: &str) -> PathBuf {
        self.environment.guests.join("windows").join(width.folder()).join(name)
    }

    /// A library of [`HYBRIDS`] for a processor: `x64` or `arm64x`.
    pub fn hybrid(&self, library: &Library, processor: &str) -> PathBuf {
        self.environment.guests.join(format!("windows/images/{}-{processor}.dll", library.name))
    }

    /// Folder that Wine keeps its files in for programs of a width.
    pub fn wine_folder(&self, width: Width) -> PathBuf {
        self.environment.guests.join("windows").join(format!("wine-{}", width.folder()))
    }

    fn caches(&self) -> PathBuf {
        self.environment.guests.join("windows/caches")
    }

    /// Builds the cache of an image.
    ///
    /// # Errors
    /// Where the build fails.
    pub fn build_cache(&self, image: &Path) -> Result<()> {
        let outcome = self.build_cache_in(&self.caches(), image, None)?;
        let message = String::from_utf8_lossy(&outcome.stderr).into_owned();
        ensure!(outcome.status == "exit 0", "build-cache {}: {}\n{message}", image.display(), outcome.status);
        Ok(())
    }

    /// Tries to build the cache of an image in a folder, with a file of what runs recorded.
    ///
    /// # Errors
    /// Where the command cannot be started.
    pub fn build_cache_in(&self, folder: &Path, image: &Path, records: Option<&Path>) -> Result<Outcome> {
        let mut command = Command::new(&self.environment.causeway);
        command.arg("build-cache").arg("--cache-dir").arg(folder).arg(image);
        command.args(records.map(|_| "--code-map")).args(records);
        Outcome::of(command, b"")
    }

    /// Runs a job of the host on this machine's own CPU.
    ///
    /// # Errors
    /// Where the host cannot be started.
    pub fn native<S: AsRef<OsStr>>(&self, width: Width, job: &[S]) -> Result<Outcome> {
        let mut command = Command::new(self.native_host(width));
        command.args(job);
        Outcome::of(command, b"")
    }

    /// Runs a job of the host translated; the report of what ran is the last line of standard error.
    ///
    /// # Errors
    /// Where the host cannot be started.
    pub fn translated<S: AsRef<OsStr>>(&self, placement: &Placement, job: &[S]) -> Result<Outcome> {
        self.translated_in(&self.caches(), &placement.options(), job)
    }

    /// The same with caches from a folder, and with options of the host.
    ///
    /// # Errors
    /// Where the host cannot be started.
    pub fn translated_in<S: AsRef<OsStr>>(&self, folder: &Path, options: &[String], job: &[S]) -> Result<Outcome> {
        let host = self.target.join("aarch64-unknown-linux-musl/release/causeway-pe-host");
        let mut words = self.environment.emulator.iter().chain([&host]).cloned();
        let mut command = Command::new(words.next().context("the host is among the words")?);
        command.args(words).arg("--report").arg("--caches").arg(folder);
        command.args(options).args(job);
        Outcome::of(command, b"")
    }
}
