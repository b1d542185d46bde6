//! The cache folder: where caches lie, and how a new one appears there complete or not at all.
//!
//! Files are written under another name and renamed, so readers need no lock. A builder locks each file that it is writing
//! for as long as it lives; files under such names that nobody has locked were left by a killed builder, and the next one
//! removes them ([`Folder::sweep`]). The folder's own lock is held only while such a file is made or left ones are removed.

pub mod compress;
mod publisher;
pub mod shelf;
mod write;

pub use publisher::Publisher;
pub use shelf::Shelved;
pub use write::{first_page_sum, populate, revise_cache, write_cache};

use anyhow::{Context as _, Result, anyhow, bail};
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::{Identity, MemoryModel, Profile, Seal, cache_file_name};
use publisher::Complete;
use rustix::fs::{FlockOperation, flock};
use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc::SyncSender;
use tempfile::NamedTempFile;

/// Extension of cache files.
pub const EXTENSION: &str = "cwc";
/// Extension of files of objects, from which the next build takes over what is unchanged.
pub const OBJECTS: &str = "cwo";
/// Extension of IR files.
pub const IR: &str = "cwir";
/// First characters of files being written.
const TEMPORARY: &str = ".writing-";
/// The folder's lock.
const LOCK: &str = ".lock";

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

/// Path of an image's cache.
pub fn cache_path(folder: &Path, name: &str, identity: &Identity, profile: &Profile) -> PathBuf {
    folder.join(cache_file_name(name, identity, profile))
}

/// A cache folder that may be written.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
    seal: Seal,
    /// Where complete files go; without, they are made durable at once.
    publisher: Option<SyncSender<Option<Complete>>>,
}

impl Folder {
    /// Opens a folder, made where it is missing, for us alone.
    ///
    /// # Errors
    /// Where it cannot be made, or others may write it.
    pub fn open(path: &Path) -> Result<Self> {
        if !path.exists() {
            let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
            made.with_context(|| format!("{}: making the cache folder", path.display()))?;
        }
        if !path.is_dir() {
            bail!("{}: is not a folder", path.display());
        }
        check_trusted(path)?;
        Ok(Self { path: path.to_owned(), seal: Seal::Plain, publisher: None })
    }

    /// The folder, with caches written to it from now on sealed in this way.
    pub fn sealed(self, seal: Seal) -> Self {
        Self { seal, ..self }
    }

    /// How caches written to it are sealed.
    pub fn seal(&self) -> Seal {
        self.seal
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Path of the objects that the next build of an image of this name starts from, whatever its contents.
    pub fn objects_path(&self, name: &str, profile: &Profile) -> PathBuf {
        let any = Identity::from_parts(0, 0, &[]);
        cache_path(&self.path, name, &any, profile).with_extension(OBJECTS)
    }

    /// A folder inside it, made where it is missing, whose files are sealed and published as its own.
    ///
    /// # Errors
    /// Where it cannot be made, or others may write it.
    pub fn subfolder(&self, name: &str) -> Result<Self> {
        let Self { path, .. } = Self::open(&self.path.join(name))?;
        Ok(Self { path, ..self.clone() })
    }

    /// Path of a file about an image that is for any profile.
    pub fn image_path(&self, name: &str, identity: &Identity, extension: &str) -> PathBuf {
        let abi = GuestAbi::Linux64;
        let any = Profile { guest_abi: abi, memory_model: MemoryModel::Tso, host_features: 0, options: 0 };
        let cache = cache_file_name(name, identity, &any);
        // What follows tells profiles apart.
        let image = cache.rsplit_once(&format!(".{any}")).map_or(cache.as_str(), |(image, _)| image);
        self.path.join(format!("{image}.{extension}"))
    }

    /// The folder's lock, to be held for a moment.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn lock(&self, operation: FlockOperation) -> Result<File> {
        self.lock_for(LOCK, operation)
    }

    /// A lock in the folder by its file's name.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn lock_for(&self, name: &str, operation: FlockOperation) -> Result<File> {
        let path = self.path.join(name);
        let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&path);
        let file = file.with_context(|| format!("{}: opening the folder's lock", path.display()))?;
        flock(&file, operation).with_context(|| format!("{}: locking", path.display()))?;
        Ok(file)
    }

    /// A new file that will get its name when it is complete.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn temporary(&self) -> Result<NamedTempFile> {
        let context = || format!("{}: writing", self.path.display());
        let _lock = self.lock(FlockOperation::LockShared)?;
        let file = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(&self.path).with_context(context)?;
        flock(file.as_file(), FlockOperation::NonBlockingLockExclusive).with_context(context)?;
        Ok(file)
    }

    /// Gives a complete file its name, over an older one, and makes both durable: now, or soon where there is a
    /// [`Publisher`], who then tells of failures.
    ///
    /// # Errors
    /// Where the folder cannot be written; the older file stays then.
    pub fn publish(&self, file: NamedTempFile, path: &Path) -> Result<()> {
        if let Some(publisher) = &self.publisher {
            let complete = Complete { file, path: path.to_owned() };
            return publisher
                .send(Some(complete))
                .map_err(|_| anyhow!("{}: nobody writes files any more", path.display()));
        }
        name_durably(file, path)?;
        sync_folder(&self.path)
    }

    /// Gives a file its name, over an older one, without waiting for the disk: for files that may be lost.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn keep(&self, file: NamedTempFile, path: &Path) -> Result<()> {
        name_file(file, path)
    }

    /// Removes what killed builders left; gives the number of files.
    ///
    /// # Errors
    /// Where the folder cannot be read or written.
    pub fn sweep(&self) -> Result<usize> {
        let left = matching(&self.path, |path| name_of(path).starts_with(TEMPORARY))?;
        if left.is_empty() {
            return Ok(0);
        }
        let _lock = self.lock(FlockOperation::LockExclusive)?;
        let mut removed = 0;
        for path in left {
            // Another builder may have finished or removed it in the meantime.
            let Ok(file) = File::open(&path) else { continue };
            if flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok() && fs::remove_file(&path).is_ok() {
                removed += 1;
            }
        }
        Ok(removed)
    }
}

/// Gives a file its name once its bytes are on the disk.
fn name_durably(file: NamedTempFile, path: &Path) -> Result<()> {
    file.as_file().sync_all().with_context(|| format!("{}: writing", path.display()))?;
    name_file(file, path)
}

fn name_file(file: NamedTempFile, path: &Path) -> Result<()> {
    file.persist(path).map_err(|failed| failed.error).with_context(|| format!("{}: writing", path.display()))?;
    Ok(())
}

/// Makes the names in a folder durable.
fn sync_folder(path: &Path) -> Result<()> {
    File::open(path).and_then(|folder| folder.sync_all()).with_context(|| format!("{}: writing", path.display()))
}

/// Are two files of caches or objects of images with the same name, and of the same profile?
pub fn same_name_and_profile(a: &Path, b: &Path) -> bool {
    name_and_profile(&name_of(a)).is_some_and(|key| name_and_profile(&name_of(b)) == Some(key))
}

/// `NAME` and `PROFILE-DIGEST` of a file that is named `NAME-KEY.PROFILE-DIGEST.EXTENSION`.
fn name_and_profile(file: &str) -> Option<(&str, &str)> {
    let file = file.strip_suffix(&format!(".{}", compress::EXTENSION)).unwrap_or(file);
    let (stem, _) = file.rsplit_once('.')?;
    let (image, profile) = stem.rsplit_once('.')?;
    let (name, _) = image.rsplit_once('-')?;
    Some((name, profile))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Cache files of a folder, sorted by name; none where the folder is missing.
///
/// # Errors
/// Where the folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    files_with(folder, EXTENSION)
}

/// Files of a folder with an extension, sorted by name; none where the folder is missing.
///
/// # Errors
/// Where the folder cannot be read.
pub fn files_with(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    matching(folder, |path| path.extension() == Some(OsStr::new(extension)))
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
