//! Merges files of records into the maps of the images.

use super::frame::{Frame, frames};
use super::{MAP, MAPS, Map, NEW, READY, image_offset};
use crate::image_file::ImageFile;
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
    offsets: BTreeSet<u32>,
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
        let bytes = fs::read(path).with_context(|| path.display().to_string())?;
        gather(&bytes, &mut modules);
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

/// Adds the records of one file. Blocks name their module by a number that the file itself explains.
fn gather(bytes: &[u8], modules: &mut BTreeMap<(u64, u128), Module>) {
    let mut keys: BTreeMap<u64, (u64, u128)> = BTreeMap::new();
    for frame in frames(bytes) {
        if let Frame::Module { key, size, hash, path } = frame {
            keys.insert(key, (size, hash));
            modules.entry((size, hash)).or_default().path = PathBuf::from(OsStr::from_bytes(path));
        }
    }
    for frame in frames(bytes) {
        if let Frame::Block { key, offset } = frame
            && let Some(module) = keys.get(&key).and_then(|identity| modules.get_mut(identity))
        {
            module.offsets.insert(offset);
        }
    }
}

/// Merges one module into its map and gives the number of new offsets; none where the file at its path is another one.
fn merge_module(folder: &Folder, (size, hash): (u64, u128), module: &Module) -> Result<Option<usize>> {
    let Ok(file) = ImageFile::open(&module.path) else { return Ok(None) };
    let Ok((_, image)) = file.image(None) else { return Ok(None) };
    let identity = file.identity(image.as_ref());
    if (identity.file_size, identity.content_hash) != (size, hash) {
        return Ok(None);
    }
    let offsets = module.offsets.iter().filter_map(|offset| image_offset(image.as_ref(), *offset));
    note_image(folder, &file.name(), &identity, &module.path, offsets).map(Some)
}

/// Adds offsets to an image's map, which is made where there is none; gives the number of new ones.
///
/// # Errors
/// Where the folder cannot be read or written.
pub fn note_image(
    folder: &Folder,
    name: &str,
    identity: &Identity,
    path: &Path,
    offsets: impl Iterator<Item = u32>,
) -> Result<usize> {
    let maps = folder.subfolder(MAPS)?;
    let at = maps.image_path(name, identity, MAP);
    let older = fs::read(&at).ok().and_then(|bytes| Map::decode(&bytes).ok());
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut map = Map { identity: *identity, path, offsets: BTreeSet::new() };
    let before = older.as_ref().map_or(0, |older| older.offsets.len());
    map.offsets.extend(older.iter().flat_map(|older| older.offsets.iter().copied()));
    map.offsets.extend(offsets);
    let added = map.offsets.len() - before;
    if older.as_ref() != Some(&map) {
        let mut temporary = maps.temporary()?;
        temporary.write_all(&map.encode()).with_context(|| at.display().to_string())?;
        maps.publish(temporary, &at)?;
    }
    Ok(added)
}
