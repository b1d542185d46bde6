//! `causeway list` and `causeway clean`: the cache folder.

use super::{CacheFolder, inspect};
use crate::report::bytes;
use crate::store::{self, Folder};
use anyhow::{Context as _, Result};
use std::fs;

/// Options of `list`.
#[derive(Clone, Debug, clap::Args)]
pub struct ListArguments {
    /// Which folder
    #[command(flatten)]
    pub folder: CacheFolder,
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
}

/// Lists the caches of a folder.
///
/// # Errors
/// Where the folder cannot be read.
pub fn list(arguments: &ListArguments) -> Result<()> {
    let folder = arguments.folder.folder()?;
    let files = store::files(&folder)?;
    for path in &files {
        let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match inspect::open(path) {
            Ok(reader) => println!("{name}  {}  {} entries", bytes(size), reader.entry_count()),
            Err(error) => println!("{name}  {}  damaged: {:#}", bytes(size), error.root_cause()),
        }
    }
    if files.is_empty() {
        println!("no caches in {}", folder.display());
    }
    Ok(())
}

/// Removes damaged caches and leftovers, or everything.
///
/// # Errors
/// Where a file cannot be removed.
pub fn clean(arguments: &CleanArguments) -> Result<()> {
    let folder = Folder::open(&arguments.folder.folder()?)?;
    let mut removed = folder.sweep()?;
    for path in store::files(folder.path())? {
        let sound = inspect::open(&path).is_ok_and(|reader| reader.verify_all().is_ok());
        if arguments.all || !sound {
            fs::remove_file(&path).with_context(|| path.display().to_string())?;
            removed += 1;
        }
    }
    println!("removed {removed} files from {}", folder.path().display());
    Ok(())
}
