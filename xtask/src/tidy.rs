//! `cargo xtask tidy`: what drifts unseen.

mod arrows;
mod cases;
mod documents;
mod files;

use crate::cargo::{ARM64, cargo, check};
use crate::setup;
use anyhow::{Result, bail};

/// A breach of the house rules: where, and what.
type Finding = String;

/// Runs all checks and prints every finding.
///
/// # Errors
/// Where there is any finding.
pub(crate) fn run() -> Result<()> {
    let mut findings: Vec<Finding> = Vec::new();
    findings.extend(arrows::check()?);
    findings.extend(files::check()?);
    findings.extend(documents::check()?);
    findings.extend(cases::check()?);
    for finding in &findings {
        eprintln!("tidy: {finding}");
    }
    if !findings.is_empty() {
        bail!("{} findings", findings.len());
    }
    check(&mut cargo(["fmt", "--all", "--check"]))?;
    lint(&["--workspace", "--all-targets"])?;
    // All targets are those that run unasked; the tests that do not are named.
    lint(&["--workspace", "--test", "*"])?;
    // What is compiled for ARM64 alone.
    setup::rust_target(ARM64)?;
    let packages =
        ["backend-arm64", "runtime", "driver", "pe-host", "host-pages"].map(|name| format!("causeway-{name}"));
    let mut targets = vec!["--target", ARM64, "--all-targets"];
    targets.extend(packages.iter().flat_map(|package| ["--package", package]));
    lint(&targets)
}

/// Clippy on what `targets` select, without a single warning.
fn lint(targets: &[&str]) -> Result<()> {
    check(cargo(["clippy", "--quiet"]).args(targets).args(["--", "--deny", "warnings"]))
}
