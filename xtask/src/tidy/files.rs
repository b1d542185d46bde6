//! Sizes of files, `unsafe` outside its modules, orphan snapshots, words that do not belong.

use super::Finding;
use crate::cargo::workspace;
use anyhow::{Context as _, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Longest source file, lines.
const MOST_LINES: usize = 1000;
/// Longest file that is a table, lines.
const MOST_TABLE_LINES: usize = 1500;
/// Files that are tables.
const TABLES: &[&str] = &["ir/src/opcode.rs", "frontend-x86/src/decode/mnemonic.rs", "tests/src/applets.rs"];
/// Modules that may hold `unsafe`, and tests that execute generated or native code.
const UNSAFE: &[&str] = &[
    "runtime/src/sys",
    "driver/src/sys",
    "backend-arm64/tests",
    "frontend-x86/tests",
    "ir/tests",
    "routine/tests",
    "runtime/tests",
    "tests/pe-host/src/sys",
];

/// Files that git knows or would know.
fn files() -> Result<Vec<PathBuf>> {
    let mut command = Command::new("git");
    command.args(["ls-files", "--cached", "--others", "--exclude-standard"]).current_dir(workspace());
    let output = command.output().context("starting git")?;
    let mut files: Vec<PathBuf> = String::from_utf8_lossy(&output.stdout).lines().map(PathBuf::from).collect();
    files.retain(|path| workspace().join(path).is_file());
    files.sort();
    files.dedup();
    Ok(files)
}

/// All checks of single files.
pub(super) fn check() -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for path in files()? {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("rs") => findings.extend(check_source(&path)?),
            Some("snap") => findings.extend(check_snapshot(&path)?),
            _ => {}
        }
    }
    Ok(findings)
}

fn check_source(path: &Path) -> Result<Vec<Finding>> {
    let text = fs::read_to_string(workspace().join(path))?;
    let name = path.to_string_lossy();
    let mut findings = Vec::new();
    let most = if TABLES.contains(&&*name) { MOST_TABLE_LINES } else { MOST_LINES };
    let lines = text.lines().count();
    if lines > most {
        findings.push(format!("{name}: {lines} lines, at most {most}"));
    }
    let allows = text.contains(concat!("allow(unsafe", "_code"));
    if allows && !UNSAFE.iter().any(|allowed| name.starts_with(allowed)) {
        findings.push(format!("{name}: allows unsafe code outside the modules that may"));
    }
    if text.contains(concat!("#[ig", "nore")) {
        findings.push(format!("{name}: an ignored test"));
    }
    for word in ["utils", "helpers", "common", "misc"] {
        if path.file_stem().is_some_and(|stem| stem == word) {
            findings.push(format!("{name}: `{word}` says nothing about what is in it"));
        }
    }
    Ok(findings)
}

/// A snapshot names the source of its test; that must exist and still name the snapshot's test.
fn check_snapshot(path: &Path) -> Result<Vec<Finding>> {
    let text = fs::read_to_string(workspace().join(path))?;
    let source = text.lines().find_map(|line| line.strip_prefix("source: ")).unwrap_or_default();
    let exists = !source.is_empty() && workspace().join(source).is_file();
    Ok(if exists { Vec::new() } else { vec![format!("{}: its test `{source}` is gone", path.display())] })
}
