//! Paths that the documents name exist.

use super::Finding;
use crate::cargo::workspace;
use anyhow::Result;
use std::fs;

/// Documents whose paths are checked.
const DOCUMENTS: &[&str] = &["README.md", "ARCHITECTURE.md"];
/// Longest `ARCHITECTURE.md`, lines.
const MOST_ARCHITECTURE_LINES: usize = 150;

/// Checks all documents.
pub(super) fn check() -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for document in DOCUMENTS {
        let text = fs::read_to_string(workspace().join(document)).unwrap_or_default();
        if text.is_empty() {
            findings.push(format!("{document} is missing"));
        }
        if *document == "ARCHITECTURE.md" && text.lines().count() > MOST_ARCHITECTURE_LINES {
            findings.push(format!("{document}: more than {MOST_ARCHITECTURE_LINES} lines"));
        }
        for path in text.split('`').skip(1).step_by(2).filter(|span| is_path(span)) {
            if !workspace().join(path.trim_end_matches('/')).exists() {
                findings.push(format!("{document}: names {path}, which does not exist"));
            }
        }
    }
    Ok(findings)
}

/// Is a code span a path of this repository?
fn is_path(span: &str) -> bool {
    let plain = span.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '.'));
    plain && span.contains('/') && !span.starts_with('/') && !span.starts_with('.')
}
