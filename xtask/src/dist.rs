//! `cargo xtask dist`: the program as packages should carry it, laid out for what it does while it builds caches.

use crate::cargo::{cargo, check, target_folder};
use crate::{guests, setup};
use anyhow::{Context as _, Result};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Programs among the guests whose caches are built for the profile.
const TRAINING: [&str; 4] = ["busybox", "bash-static", "floats", "i386/quicksort"];

/// Profiles `build-cache` and builds the program again with what was found; gives its path.
///
/// # Errors
/// Where a tool is missing or something cannot be built or run.
pub(crate) fn run() -> Result<PathBuf> {
    let toolchain = Toolchain::find()?;
    let guests = guests::prepare()?;
    let counts = target_folder().join("training/counts");
    let training = toolchain.build("training", &flag("-Cprofile-generate=", &counts))?;
    remove(&counts)?;
    let caches = tempfile::tempdir()?;
    for name in TRAINING {
        train(&training, &guests.join(name), caches.path())?;
    }
    // Cargo does not see that a profile has another content.
    let folder = target_folder().join("dist");
    remove(&folder)?;
    fs::create_dir_all(&folder)?;
    let profile = folder.join("build-cache.profdata");
    check(Command::new(&toolchain.merger).args(["merge", "--output"]).arg(&profile).arg(&counts))?;
    toolchain.build("dist", &flag("-Cprofile-use=", &profile))
}

/// Builds a cache from nothing, then from what the first build left.
fn train(causeway: &Path, guest: &Path, caches: &Path) -> Result<()> {
    let mut command = Command::new(causeway);
    command.args(["build-cache", "--jobs", "1", "--cache-dir"]).arg(caches).arg(guest).stdout(Stdio::null());
    check(&mut command)?;
    check(&mut command)
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error).context("removing an earlier profile"),
        _ => Ok(()),
    }
}

/// A flag of the compiler with a path.
fn flag(name: &str, path: &Path) -> String {
    format!("{name}{}", path.display())
}

/// What builds the program with and for a profile.
struct Toolchain {
    /// The target of this machine, named so that flags concern the program alone and not what builds it.
    target: String,
    /// `llvm-profdata` of the compiler.
    merger: PathBuf,
}

impl Toolchain {
    fn find() -> Result<Self> {
        let ask = |words: &[&str]| -> Result<String> {
            let output = Command::new("rustc").args(words).output().context("starting rustc")?;
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        };
        let version = ask(&["--version", "--verbose"])?;
        let target = version.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
        let root = PathBuf::from(ask(&["--print", "sysroot"])?.trim());
        let merger = root.join("lib/rustlib").join(target).join("bin/llvm-profdata");
        if !merger.exists() {
            setup::rust_component("llvm-tools")?;
        }
        Ok(Self { target: target.to_owned(), merger })
    }

    /// Builds the program with a flag into a folder of its own; gives its path.
    fn build(&self, folder: &str, flag: &str) -> Result<PathBuf> {
        let folder = target_folder().join(folder);
        let mut command = cargo(["build", "--quiet", "--profile", "dist", "--package", "causeway-driver"]);
        command.args(["--bin", "causeway", "--target", &self.target]).arg("--target-dir").arg(&folder);
        check(command.env("RUSTFLAGS", flag))?;
        Ok(folder.join(&self.target).join("dist/causeway"))
    }
}
