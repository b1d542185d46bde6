//! `cargo xtask tidy`: what drifts unseen.

mod arrows;
mod cases;
mod documents;
mod files;

use crate::cargo::{cargo, check};
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
    // All targets are those that run unasked; the tests that do not are named.
    for targets in [&["--all-targets"][..], &["--test", "*"]] {
        let mut clippy = cargo(["clippy", "--quiet", "--workspace"]);
        check(clippy.args(targets).args(["--", "--deny", "warnings"]))?;
    }
    Ok(())
}
