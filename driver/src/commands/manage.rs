//! `causeway list` and `causeway clean`: the cache folder.

use super::CacheFolder;
use super::key::KeyFile;
use crate::fingerprint::FINGERPRINT;
use crate::profile;
use crate::report::bytes;
use crate::store::shelf::State;
use crate::store::{self, Folder, Shelved, compress, shelf};
use anyhow::{Context as _, Result, anyhow};
use serde::Serialize;
use std::fs;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Options of `list`.
#[derive(Clone, Debug, clap::Args)]
pub struct ListArguments {
    /// Which folder
    #[command(flatten)]
    pub folder: CacheFolder,
    /// The key of caches that are sealed
    #[command(flatten)]
    pub key: KeyFile,
    /// Print one JSON object for each cache, one a line
    #[arg(long)]
    pub json: bool,
}

/// Options of `clean`.
#[derive(Clone, Debug, clap::Args)]
pub struct CleanArguments {
    /// Which folder
    #[command(flatten)]
    pub folder: CacheFolder,
    /// Remove all caches, not only damaged ones and what killed builders left
    #[arg(long)]
    pub all: bool,
    /// Remove what was not used for the longest time, until the rest takes at most this much, such as 500M or 2G
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    pub max_size: Option<u64>,
    /// Keep the folder below that size from now on, whenever caches are built
    #[arg(long, requires = "max_size")]
    pub remember: bool,
    /// Compress caches that were not used for this many days; they are brought back when they are wanted
    #[arg(long, value_name = "DAYS")]
    pub compress_after: Option<u64>,
}

/// Parses a number of bytes with an optional decimal unit.
fn parse_size(text: &str) -> Result<u64> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match &text[digits.len()..] {
        "" | "B" => 1,
        "k" | "K" | "kB" => 1_000,
        "M" | "MB" => 1_000_000,
        "G" | "GB" => 1_000_000_000,
        unit => return Err(anyhow!("unknown unit `{unit}`: use k, M or G")),
    };
    let number: u64 = digits.parse().with_context(|| format!("`{text}` is no size"))?;
    number.checked_mul(unit).ok_or_else(|| anyhow!("`{text}` is too large"))
}

/// What `list --json` prints for a cache. The names are stable.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    /// Path of the file.
    pub cache_path: String,
    /// Size of the file, bytes.
    pub cache_bytes: u64,
    /// `current`, `stale` (made by another translator), `keyed` (sealed with a key that was not given), `compressed` or
    /// `damaged`.
    pub state: &'static str,
    /// What is damaged, or empty.
    pub error: String,
    /// Memory model and host features; empty where unknown.
    pub profile: String,
    /// When it was built or last attached, seconds since 1970.
    pub last_used: u64,
}

impl Listed {
    fn new(shelved: &Shelved) -> Self {
        let seconds = shelved.last_used.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let (state, error, profile) = match &shelved.state {
            State::Compressed => ("compressed", String::new(), String::new()),
            State::Keyed => ("keyed", String::new(), String::new()),
            State::Damaged(error) => ("damaged", error.clone(), String::new()),
            State::Sound(header) => {
                let current = header.fields.translator == FINGERPRINT;
                let state = if current { "current" } else { "stale" };
                (state, String::new(), profile::describe(&header.fields.profile))
            }
        };
        Self {
            cache_path: shelved.path.display().to_string(),
            cache_bytes: shelved.size,
            state,
            error,
            profile,
            last_used: seconds,
        }
    }
}

/// Lists the caches of a folder.
///
/// # Errors
/// Where the folder cannot be read.
pub fn list(arguments: &ListArguments) -> Result<()> {
    let folder = arguments.folder.folder()?;
    let caches = shelf::sealed_caches(&folder, arguments.key.seal()?)?;
    for shelved in &caches {
        let listed = Listed::new(shelved);
        if arguments.json {
            super::print(&format!("{}\n", serde_json::to_string(&listed)?))?;
            continue;
        }
        let name = shelved.path.file_name().unwrap_or_default().to_string_lossy();
        let more = if listed.error.is_empty() { listed.profile } else { listed.error };
        super::print(&format!("{:>10}  {:<10} {name}  {more}\n", bytes(listed.cache_bytes), listed.state))?;
    }
    if !arguments.json {
        let total = caches.iter().map(|shelved| shelved.size).sum();
        super::print(&format!("{:>10}  in {} caches in {}\n", bytes(total), caches.len(), folder.display()))?;
    }
    Ok(())
}

/// Removes damaged caches and leftovers, or everything; compresses; keeps a size.
///
/// # Errors
/// Where a file cannot be removed.
pub fn clean(arguments: &CleanArguments) -> Result<()> {
    let folder = Folder::open(&arguments.folder.folder()?)?;
    let mut removed = folder.sweep()?;
    for shelved in shelf::caches(folder.path())? {
        let damaged = !matches!(shelved.state, State::Compressed) && shelf::is_damaged(&shelved.path);
        if arguments.all || damaged {
            remove(&shelved.path)?;
            removed += 1;
        }
    }
    removed += remove_orphans(&folder, arguments.all)?;
    if let Some(days) = arguments.compress_after {
        let (before, after) = compress_unused(&folder, Duration::from_secs(days * 24 * 3600))?;
        super::print(&format!("compressed {} to {}\n", bytes(before), bytes(after)))?;
    }
    if let Some(limit) = arguments.max_size {
        removed += shelf::shrink(&folder, limit)?.len();
        if arguments.remember {
            shelf::remember_limit(&folder, limit)?;
        }
    }
    super::print(&format!("removed {removed} files from {}\n", folder.path().display()))
}

fn remove(path: &std::path::Path) -> Result<()> {
    fs::remove_file(path).with_context(|| path.display().to_string())
}

/// Removes objects of names and profiles that no cache has, and with `all` IR files too; gives their number.
fn remove_orphans(folder: &Folder, all: bool) -> Result<usize> {
    let caches = shelf::caches(folder.path())?;
    let mut removed = 0;
    for path in store::files_with(folder.path(), store::OBJECTS)? {
        if all || !caches.iter().any(|cache| store::same_name_and_profile(&cache.path, &path)) {
            remove(&path)?;
            removed += 1;
        }
    }
    if all {
        for path in store::files_with(folder.path(), store::IR)? {
            remove(&path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Compresses caches that were not used for a time; gives their sizes before and after.
fn compress_unused(folder: &Folder, unused: Duration) -> Result<(u64, u64)> {
    let now = SystemTime::now();
    let mut sizes = (0, 0);
    for shelved in shelf::caches(folder.path())? {
        let age = now.duration_since(shelved.last_used).unwrap_or_default();
        if matches!(shelved.state, State::Sound(_) | State::Keyed) && age >= unused {
            let (before, after) = compress::pack(folder, &shelved.path)?;
            sizes = (sizes.0 + before, sizes.1 + after);
        }
    }
    Ok(sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_decimal_units() {
        assert_eq!(parse_size("12").unwrap(), 12);
        assert_eq!(parse_size("5k").unwrap(), 5_000);
        assert_eq!(parse_size("2G").unwrap(), 2_000_000_000);
        for wrong in ["", "G", "1x", "-1", "99999999999G"] {
            assert!(parse_size(wrong).is_err(), "{wrong}");
        }
    }
}
