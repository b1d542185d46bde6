//! Text for people: lines `key=value`, sorted by key. Never influences behaviour, holds no time stamps.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::error::WriteError;
use crate::section::SectionKind;

/// The section's contents. Keys are of lower-case ASCII letters, digits, `-` and `.`; values have no control characters.
pub fn encode(entries: &BTreeMap<&str, &str>) -> Result<Vec<u8>, WriteError> {
    let mut text = Vec::new();
    for (row, (key, value)) in entries.iter().enumerate() {
        let key_fits = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-' || c == b'.';
        if key.is_empty() || !key.bytes().all(key_fits) || value.chars().any(char::is_control) {
            let reason = "has a character that is not allowed";
            return Err(WriteError::Row { kind: SectionKind::Metadata, row: row as u64, reason });
        }
        text.extend_from_slice(key.as_bytes());
        text.push(b'=');
        text.extend_from_slice(value.as_bytes());
        text.push(b'\n');
    }
    Ok(text)
}

/// The entries of a section; lines that are not text or have no `=` are skipped.
pub fn entries(section: &[u8]) -> impl Iterator<Item = (&str, &str)> {
    section.split(|byte| *byte == b'\n').filter_map(|line| core::str::from_utf8(line).ok()?.split_once('='))
}
