//! What lies in a cache folder: caches with what their headers tell, when they were last used, and how much room all takes.

use super::{EXTENSION, Folder, IR, OBJECTS, compress, files_with};
use crate::sys;
use anyhow::{Context as _, Result};
use causeway_cache_format::{FormatError, Header, Reader, Seal};
use rustix::fs::OFlags;
use std::fs::{self, File, FileTimes};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A cache file.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// Its path.
    pub path: PathBuf,
    /// Its size, bytes.
    pub size: u64,
    /// When it was built or last attached.
    pub last_used: SystemTime,
    /// When it was built.
    pub built: SystemTime,
    /// What is known of its contents.
    pub state: State,
}

/// What is known of a cache's contents.
#[derive(Clone, Debug)]
pub enum State {
    /// Its header is sound.
    Sound(Box<Header>),
    /// It is sealed with a key, which is not the one at hand.
    Keyed,
    /// It is compressed.
    Compressed,
    /// What is wrong with its header.
    Damaged(String),
}

impl State {
    /// The header of a cache that is sound.
    pub fn header(&self) -> Option<&Header> {
        match self {
            Self::Sound(header) => Some(header),
            Self::Keyed | Self::Compressed | Self::Damaged(_) => None,
        }
    }

    /// Of a file that is not compressed, plain or sealed in this way.
    pub fn of(path: &Path, seal: Seal) -> Self {
        let mut opened = open(path);
        if seal.is_keyed() && opened.as_ref().is_err_and(is_keyed) {
            opened = open_sealed(path, seal);
        }
        match opened {
            Ok(reader) => Self::Sound(Box::new(reader.header().clone())),
            Err(error) if is_keyed(&error) => Self::Keyed,
            Err(error) => Self::Damaged(format!("{:#}", error.root_cause())),
        }
    }
}

/// Whether a cache is refused because another key, or one at all, is needed to read it.
fn is_keyed(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(FormatError::Keyed | FormatError::Tag))
}

/// All caches of a folder, sorted by name; also those that are compressed.
///
/// # Errors
/// Where the folder cannot be read.
pub fn caches(folder: &Path) -> Result<Vec<Shelved>> {
    sealed_caches(folder, Seal::Plain)
}

/// The same, where those that are sealed in this way can be read as well as plain ones.
///
/// # Errors
/// As above.
pub fn sealed_caches(folder: &Path, seal: Seal) -> Result<Vec<Shelved>> {
    let mut shelved = Vec::new();
    for path in files_with(folder, EXTENSION)? {
        let state = State::of(&path, seal);
        shelved.extend(shelve(path, state));
    }
    for path in files_with(folder, compress::EXTENSION)? {
        shelved.extend(shelve(path, State::Compressed));
    }
    Ok(shelved)
}

/// Maps a cache with plain sums and reads its header.
///
/// # Errors
/// Where it cannot be read or is no sound cache.
pub fn open(path: &Path) -> Result<Reader<memmap2::Mmap>> {
    open_sealed(path, Seal::Plain)
}

/// Whether a cache is not sound. Of one that is sealed with a key nobody else can tell.
pub fn is_damaged(path: &Path) -> bool {
    match open(path) {
        Ok(reader) => reader.verify_all().is_err(),
        Err(error) => !is_keyed(&error),
    }
}

/// Maps a cache that is sealed in this way and reads its header.
///
/// # Errors
/// Where it cannot be read or is no sound cache.
pub fn open_sealed(path: &Path, seal: Seal) -> Result<Reader<memmap2::Mmap>> {
    let context = || path.display().to_string();
    let file = open_unnoticed(path).with_context(context)?;
    let map = sys::map_read(&file).with_context(context)?;
    Reader::sealed(map, seal).with_context(context)
}

/// Opens a file so that looking at it does not count as use, where the system allows that to us.
fn open_unnoticed(path: &Path) -> io::Result<File> {
    let quiet = File::options().read(true).custom_flags(OFlags::NOATIME.bits().cast_signed()).open(path);
    quiet.or_else(|_| File::open(path))
}

/// A cache; none where another process has just removed it.
fn shelve(path: PathBuf, state: State) -> Option<Shelved> {
    let Stamp { size, last_used, built } = Stamp::of(&path)?;
    Some(Shelved { path, size, last_used, built, state })
}

/// Size and times of a file.
struct Stamp {
    size: u64,
    last_used: SystemTime,
    built: SystemTime,
}

impl Stamp {
    /// None where another process has just removed it.
    fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        let built = metadata.modified().ok()?;
        Some(Self { size: metadata.len(), last_used: metadata.accessed().ok()?.max(built), built })
    }
}

/// Notes that a cache is being used.
pub fn touch(path: &Path) {
    // Somebody else's cache cannot be touched, and need not be.
    let now = FileTimes::new().set_accessed(SystemTime::now());
    let _ = File::open(path).and_then(|file| file.set_times(now));
}

/// Removes caches, those first that were not used for the longest time, until all files together take at most `limit`
/// bytes. Objects and IR, which only save work, go before any cache. Gives what was removed.
///
/// # Errors
/// Where the folder cannot be read or a file cannot be removed.
pub fn shrink(folder: &Folder, limit: u64) -> Result<Vec<PathBuf>> {
    let mut files = by_use(folder, &[OBJECTS, IR])?;
    files.extend(by_use(folder, &[EXTENSION, compress::EXTENSION])?);
    let mut total: u64 = files.iter().map(|file| file.2).sum();
    let mut removed = Vec::new();
    for (_, path, size) in files {
        if total <= limit {
            break;
        }
        fs::remove_file(&path).with_context(|| path.display().to_string())?;
        total -= size;
        removed.push(path);
    }
    Ok(removed)
}

/// When files of a folder with these extensions were last used, their paths and sizes; in this order.
fn by_use(folder: &Folder, extensions: &[&str]) -> Result<Vec<(SystemTime, PathBuf, u64)>> {
    let mut files = Vec::new();
    for extension in extensions {
        let found = files_with(folder.path(), extension)?.into_iter();
        files.extend(found.filter_map(|path| Stamp::of(&path).map(|stamp| (stamp.last_used, path, stamp.size))));
    }
    files.sort();
    Ok(files)
}

/// File that holds the folder's size limit.
const LIMIT: &str = "max-size";

/// Remembers the size that the folder may have.
///
/// # Errors
/// Where the folder cannot be written.
pub fn remember_limit(folder: &Folder, limit: u64) -> Result<()> {
    use std::io::Write as _;
    let mut file = folder.temporary()?;
    writeln!(file, "{limit}").with_context(|| folder.path().display().to_string())?;
    folder.publish(file, &folder.path().join(LIMIT))
}

/// Keeps the folder below its remembered size, if one is remembered.
///
/// # Errors
/// Where the limit is no number, or a file cannot be removed.
pub fn keep_limit(folder: &Folder) -> Result<Vec<PathBuf>> {
    let path = folder.path().join(LIMIT);
    let Ok(text) = fs::read_to_string(&path) else { return Ok(Vec::new()) };
    let limit = text.trim().parse().with_context(|| format!("{}: is no number of bytes", path.display()))?;
    shrink(folder, limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn what_was_not_used_for_the_longest_time_goes_first_and_objects_before_caches() {
        let scratch = tempfile::tempdir().unwrap();
        fs::set_permissions(scratch.path(), fs::Permissions::from_mode(0o700)).unwrap();
        let folder = Folder::open(scratch.path()).unwrap();
        for (name, used) in [("a.cwc", 3), ("b.cwc", 1), ("c.cwc", 2), ("d.cwo", 9)] {
            let path = scratch.path().join(name);
            fs::write(&path, [0; 100]).unwrap();
            let time = UNIX_EPOCH + Duration::from_secs(used);
            let times = FileTimes::new().set_accessed(time).set_modified(time);
            File::options().write(true).open(&path).unwrap().set_times(times).unwrap();
        }
        let gone = |limit| -> Vec<String> {
            let removed = shrink(&folder, limit).unwrap();
            removed.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
        };
        assert_eq!(gone(400), [""; 0]);
        assert_eq!(gone(250), ["d.cwo", "b.cwc"]);
        touch(&scratch.path().join("c.cwc"));
        assert_eq!(gone(100), ["a.cwc"]);
        remember_limit(&folder, 10).unwrap();
        assert_eq!(keep_limit(&folder).unwrap(), [scratch.path().join("c.cwc")]);
    }
}
