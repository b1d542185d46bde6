//! What a machine needs beyond Rust, installed where it may be.

use crate::cargo::check;
use anyhow::{Context as _, Result, bail};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Adds a rustup target where it is missing.
///
/// # Errors
/// Where rustup fails.
pub(crate) fn rust_target(target: &str) -> Result<()> {
    let listed = Command::new("rustup").args(["target", "list", "--installed"]).output();
    let installed = listed.context("starting rustup")?.stdout;
    if String::from_utf8_lossy(&installed).lines().any(|line| line == target) {
        return Ok(());
    }
    eprintln!("xtask: adding the Rust target {target}");
    check(Command::new("rustup").args(["target", "add", target]).stdout(Stdio::null()))
}

/// Adds a component of the Rust toolchain.
///
/// # Errors
/// Where rustup fails.
pub(crate) fn rust_component(component: &str) -> Result<()> {
    eprintln!("xtask: adding the Rust component {component}");
    check(Command::new("rustup").args(["component", "add", component]).stdout(Stdio::null()))
}

/// A program in the search path.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|candidate| candidate.is_file())
}

/// A program of a Debian package, installed where it is missing and this user may.
///
/// # Errors
/// Where it is missing and cannot be installed, saying what to install.
pub(crate) fn program(name: &str, package: &str) -> Result<PathBuf> {
    if let Some(found) = find_program(name) {
        return Ok(found);
    }
    install(package);
    match find_program(name) {
        Some(found) => Ok(found),
        None => bail!("{name} is missing: install it, on Debian with `apt-get install {package}`"),
    }
}

/// Tries to install a Debian package, or several in one text; success is for the caller to see.
pub(crate) fn install(package: &str) {
    if find_program("apt-get").is_none() {
        return;
    }
    eprintln!("xtask: installing {package}");
    let apt = |words: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null()).stdout(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    let mut words = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    words.extend(package.split_whitespace());
    if !apt(&words) && apt(&["update", "--quiet"]) {
        apt(&words);
    }
}
