//! Rows without a case, cases without a row, orphan snapshots: the cases' own test knows the rows.

use super::Finding;
use crate::cargo::cargo;
use anyhow::{Context as _, Result};

/// Runs the one test that compares rows with files.
pub(super) fn check() -> Result<Vec<Finding>> {
    let mut command = cargo(["test", "--quiet", "--package", "causeway-frontend-x86", "--test", "cases"]);
    let output = command.args(["--", "rows_and_cases", "--exact"]).output().context("starting cargo")?;
    if output.status.success() {
        return Ok(Vec::new());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let named = |line: &&str| line.starts_with("missing: ") || line.starts_with("of no row: ");
    let findings: Vec<Finding> = text.lines().filter(named).map(str::to_owned).collect();
    if findings.is_empty() {
        return Ok(vec![format!("cases: {}", String::from_utf8_lossy(&output.stderr).trim())]);
    }
    Ok(findings)
}
