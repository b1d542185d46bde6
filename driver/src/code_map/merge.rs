//! Merges files of records into the maps of the images.

use super::frame::{self, Frame, frames};
use super::{MAP, MAPS, Map, NEW, READY, Recorded};
use crate::image_file::{ImageFile, Opened};
use crate::store::{Folder, files_with};
use anyhow::{Context as _, Result};
use causeway_cache_format::Identity;
use rustix::fs::{FlockOperation, flock};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

/// What was merged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Files of records.
    pub files: usize,
    /// Offsets that no map had before.
    pub added: usize,
    /// Modules whose file is gone or has changed since, so that their records say nothing any more.
    pub obsolete: usize,
}

/// Records of one module.
#[derive(Debug, Default)]
struct Module {
    path: PathBuf,
    /// The files that tell of it.
    files: BTreeSet<PathBuf>,
}

/// Merges all records of a cache folder. Files whose writers are gone are removed once the maps are safe.
///
/// # Errors
/// Where the folder cannot be read or written.
pub fn merge(folder: &Folder) -> Result<Merged> {
    let (new, ready) = (folder.subfolder(NEW)?, folder.subfolder(READY)?);
    let mut written = retire(&new, ready.path())?;
    let finished = files_with(ready.path(), super::RECORDS)?;
    written.extend(finished.iter().cloned());
    let mut modules: BTreeMap<(u64, u128), Module> = BTreeMap::new();
    for path in &written {
        gather(path, &mut modules)?;
    }
    let mut merged = Merged { files: written.len(), ..Merged::default() };
    for ((size, hash), module) in &modules {
        match merge_module(folder, (*size, *hash), module)? {
            Some(added) => merged.added += added,
            None => merged.obsolete += 1,
        }
    }
    for path in &finished {
        fs::remove_file(path).with_context(|| path.display().to_string())?;
    }
    Ok(merged)
}

/// Moves files whose writers are gone to `ready`; gives those that are still being written.
fn retire(new: &Folder, ready: &Path) -> Result<Vec<PathBuf>> {
    let _lock = new.lock(FlockOperation::LockExclusive)?;
    let mut living = Vec::new();
    for path in files_with(new.path(), super::RECORDS)? {
        let context = || path.display().to_string();
        let file = File::open(&path).with_context(context)?;
        if flock(&file, FlockOperation::NonBlockingLockExclusive).is_err() {
            living.push(path);
            continue;
        }
        let to = ready.join(path.file_name().unwrap_or_default());
        fs::rename(&path, &to).with_context(context)?;
    }
    Ok(living)
}

/// Adds the modules that one file tells of.
fn gather(file: &Path, modules: &mut BTreeMap<(u64, u128), Module>) -> Result<()> {
    let bytes = fs::read(file).with_context(|| file.display().to_string())?;
    for frame in frames(&bytes) {
        if let Frame::Module { size, hash, path, .. } = frame {
            let module = modules.entry((size, hash)).or_default();
            module.path = PathBuf::from(OsStr::from_bytes(path));
            module.files.insert(file.to_owned());
        }
    }
    Ok(())
}

/// Merges one module into its map and gives the number of new offsets; none where the file at its path is another one.
fn merge_module(folder: &Folder, (size, hash): (u64, u128), module: &Module) -> Result<Option<usize>> {
    let Ok(file) = ImageFile::open(&module.path) else { return Ok(None) };
    let Ok(Opened { image, .. }) = file.opened(None) else { return Ok(None) };
    let identity = file.identity(image.as_ref());
    if (identity.file_size, identity.content_hash) != (size, hash) {
        return Ok(None);
    }
    let mut recorded = Recorded::default();
    for path in &module.files {
        let bytes = fs::read(path).with_context(|| path.display().to_string())?;
        recorded.extend(&frame::recorded(&bytes, &identity, image.as_ref()));
    }
    note_image(folder, &file.name(), &identity, &module.path, &recorded).map(Some)
}

/// Adds records to an image's map, which is made where there is none; gives the number of new blocks.
///
/// # Errors
/// Where the folder cannot be read or written.
pub fn note_image(folder: &Folder, name: &str, identity: &Identity, path: &Path, recorded: &Recorded) -> Result<usize> {
    let maps = folder.subfolder(MAPS)?;
    let at = maps.image_path(name, identity, MAP);
    let older = fs::read(&at).ok().and_then(|bytes| Map::decode(&bytes).ok());
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut map = Map { identity: *identity, path, recorded: recorded.clone() };
    let before = older.as_ref().map_or(0, |older| older.recorded.offsets.len());
    if let Some(older) = &older {
        map.recorded.extend(&older.recorded);
    }
    let added = map.recorded.offsets.len() - before;
    if older.as_ref() != Some(&map) {
        let mut temporary = maps.temporary()?;
        temporary.write_all(&map.encode()).with_context(|| at.display().to_string())?;
        maps.publish(temporary, &at)?;
    }
    Ok(added)
}
