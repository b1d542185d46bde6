//! The cache folder: where caches lie, and how a new one appears there complete or not at all.

use crate::pipeline::Build;
use crate::sys;
use anyhow::{Context as _, Result, anyhow, bail};
use causeway_cache_format::{Identity, Profile, Reader, cache_file_name};
use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

/// Extension of cache files.
pub const EXTENSION: &str = "cwc";
/// First characters of files being written.
const TEMPORARY: &str = ".writing-";

/// The cache folder of this user: `$XDG_CACHE_HOME/causeway`, else `~/.cache/causeway`.
///
/// # Errors
/// Where neither variable is set.
pub fn default_folder() -> Result<PathBuf> {
    let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        .map(|cache| cache.join("causeway"))
        .ok_or_else(|| anyhow!("neither XDG_CACHE_HOME nor HOME is set: name a folder with --cache-dir"))
}

/// Refuses a file or folder that another user could write: what is in it would run with our rights.
///
/// # Errors
/// Where it belongs to somebody else than root or us, or where group or others may write it.
pub fn check_trusted(path: &Path) -> Result<()> {
    let metadata = fs::symlink_metadata(path).with_context(|| path.display().to_string())?;
    let us = rustix::process::geteuid().as_raw();
    if metadata.uid() != us && metadata.uid() != 0 {
        bail!("{}: belongs to user {}, not to us: refused", path.display(), metadata.uid());
    }
    if metadata.mode() & 0o022 != 0 {
        bail!("{}: others may write it (mode {:o}): refused", path.display(), metadata.mode() & 0o7777);
    }
    Ok(())
}

/// Makes the folder where it is missing, for us alone.
fn make_folder(folder: &Path) -> Result<()> {
    if !folder.exists() {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.with_context(|| format!("{}: making the cache folder", folder.display()))?;
    }
    if !folder.is_dir() {
        bail!("{}: is not a folder", folder.display());
    }
    check_trusted(folder)
}

/// Path of an image's cache.
pub fn cache_path(folder: &Path, name: &str, identity: &Identity, profile: &Profile) -> PathBuf {
    folder.join(cache_file_name(name, identity, profile))
}

/// Writes a cache: into a file of its full size under another name, verified, flushed, then renamed over an older one.
///
/// # Errors
/// Where the folder cannot be written or is full. Nothing is left behind then, and an older cache stays as it was.
pub fn write(folder: &Path, path: &Path, build: &Build) -> Result<()> {
    make_folder(folder)?;
    let context = || format!("{}: writing the cache", folder.display());
    let temporary = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(folder).with_context(context)?;
    let size = build.file_size();
    // Blocks are allocated first: a full disk is an error here, and not a fault while the map is written.
    let allocated = rustix::fs::fallocate(temporary.as_file(), rustix::fs::FallocateFlags::empty(), 0, size);
    allocated.map_err(std::io::Error::from).with_context(context)?;
    let mut map = sys::map_write(temporary.as_file()).with_context(context)?;
    build.write(&mut map)?;
    let reader = Reader::new(&map[..]).context("the cache just written does not read back")?;
    reader.verify_all().context("the cache just written does not verify")?;
    map.flush().with_context(context)?;
    drop(map);
    temporary.as_file().sync_all().with_context(context)?;
    temporary.persist(path).map_err(|failed| failed.error).with_context(context)?;
    let opened = File::open(folder).with_context(context)?;
    opened.sync_all().with_context(context)
}

/// Cache files of a folder, sorted by name; none where the folder is missing.
///
/// # Errors
/// Where the folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    matching(folder, |path| path.extension() == Some(OsStr::new(EXTENSION)))
}

/// Files that a killed builder left.
///
/// # Errors
/// Where the folder cannot be read.
pub fn leftovers(folder: &Path) -> Result<Vec<PathBuf>> {
    matching(folder, |path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(TEMPORARY)))
}

fn matching(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let context = || folder.display().to_string();
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(context)? {
        let path = entry.with_context(context)?.path();
        if wanted(&path) && path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
