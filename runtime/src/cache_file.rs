//! A cache on disk, opened, checked, and put beside the image that it was made from.

use crate::cache::{AttachedCache, MapError};
use crate::key_file;
use crate::sys::file_map::FileMap;
use crate::sys::map::{self, PAGE};
use crate::sys::process::credentials;
use causeway_cache_format::relocation::Bases;
use causeway_cache_format::{FormatError, Identity, Mismatch, Placement, Profile, Reader, Seal, SectionKind};
use std::fs::{File, Metadata};
use std::ops::Range;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Why a cache that was found is not used.
#[derive(Debug, thiserror::Error)]
pub enum RejectReason {
    /// It cannot be opened or mapped.
    #[error("cannot be read: {0}")]
    Read(#[from] std::io::Error),
    /// Somebody else could change it.
    #[error("{} can be written by others", .0.display())]
    Writable(PathBuf),
    /// It is damaged.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// It is for something else.
    #[error(transparent)]
    Mismatch(#[from] Mismatch),
    /// The key to check it with cannot be read.
    #[error("{}: {source}", path.display())]
    Key {
        /// The key file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// It cannot be put to use.
    #[error(transparent)]
    Map(#[from] MapError),
    /// Its placement does not fit the image.
    #[error("placement does not fit the image: {0}")]
    Placement(&'static str),
}

/// An image in memory, as far as its cache must know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageMapping {
    /// Its lowest address.
    pub base: u64,
    /// Addresses of its segments, ascending and disjoint. What a page holds beyond them is no part of the image.
    pub segments: Vec<Range<u64>>,
}

/// Where the code of a cache goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeRoom {
    /// Behind the image at the fixed delta; the caller has reserved [`CacheFile::span_together`] bytes from the image's base.
    Reserved,
    /// Wherever there is room within reach of the image; its pages are then relocated when they are first touched.
    Elsewhere,
}

/// An opened cache.
#[derive(Debug)]
pub struct CacheFile {
    file: File,
    reader: Reader<FileMap>,
}

impl CacheFile {
    /// Opens the cache in `path`, which nobody else may be able to change, and checks that it is for this profile and image.
    /// Where there is a key file, only caches that were sealed with its key are accepted.
    ///
    /// # Errors
    /// Why the cache is not to be used.
    pub fn open(
        path: &Path,
        profile: &Profile,
        identity: &Identity,
        key_file: Option<&Path>,
    ) -> Result<Self, RejectReason> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        check_permissions(path, &metadata)?;
        let length = usize::try_from(metadata.len()).unwrap_or(0);
        if length == 0 {
            return Err(RejectReason::Format(FormatError::Truncated { found: 0, wanted: PAGE }));
        }
        let map = FileMap::new(&file, length).map_err(std::io::Error::from)?;
        let reader = Reader::sealed(map, seal(key_file)?)?;
        reader.matches(profile, identity)?;
        Ok(Self { file, reader })
    }

    /// Bytes that the image covers in memory, from its base.
    pub fn image_span(&self) -> u64 {
        self.reader.header().fields.placement.image_span
    }

    /// Bytes from the image's base to the end of the cache's module data, where the code lies at its delta behind the
    /// image; 0 where it cannot, as with code that would begin inside a page of the host.
    pub fn span_together(&self) -> u64 {
        const LIMIT: u64 = 1 << 36;
        let placement = self.reader.header().fields.placement;
        let span = placement.image_span.next_multiple_of(PAGE);
        // Images lie as far into a host page as they were linked.
        let is_aligned = |&delta: &u64| placement.image_base.wrapping_add(delta).is_multiple_of(map::host_page());
        let delta = u64::try_from(placement.code_delta).ok().filter(|&delta| delta >= span).filter(is_aligned);
        let end = delta.and_then(|delta| delta.checked_add(code_and_data(&self.reader)));
        end.filter(|&end| end < LIMIT).unwrap_or(0)
    }

    /// Maps code and module data for the image at `image`.
    ///
    /// # Errors
    /// Where there is no room, or the kernel refuses.
    pub fn attach(self, image: ImageMapping, room: CodeRoom) -> Result<AttachedCache, RejectReason> {
        let Self { file, reader } = self;
        let placement = reader.header().fields.placement;
        let bases = match room {
            CodeRoom::Reserved => placement.bases(image.base, reader.code_size()),
            CodeRoom::Elsewhere => find_room(&reader, image.base..image.base + placement.image_span)?,
        };
        Ok(AttachedCache::map(reader, &file, bases, image.segments)?)
    }
}

fn seal(key_file: Option<&Path>) -> Result<Seal, RejectReason> {
    let Some(path) = key_file else { return Ok(Seal::Plain) };
    let unusable = |source| RejectReason::Key { path: path.to_owned(), source };
    key_file::read(path).map(Seal::Keyed).map_err(unusable)
}

/// Reserves addresses for code that does not lie behind its image. Code reaches the image by `adrp`, 4 GiB either way.
fn find_room(reader: &Reader<FileMap>, image: Range<u64>) -> Result<Bases, RejectReason> {
    const REACH: u64 = 1 << 32;
    let size = code_and_data(reader);
    // Not close behind the image, where its heap grows.
    let least = image.end.saturating_sub(REACH);
    let most = image.start.saturating_add(REACH).saturating_sub(size);
    let code = map::reserve_between(least..most, image.end.saturating_add(REACH / 4), size);
    let code = code.map_err(|_| RejectReason::Placement("there is no room for its code near the image"))?;
    Ok(Placement::bases_with_code_at(image.start, code, reader.code_size()))
}

/// Bytes from the start of the code to the end of the module data.
fn code_and_data(reader: &Reader<FileMap>) -> u64 {
    let bases = Placement::bases_with_code_at(0, 0, reader.code_size());
    (bases.module_data + reader.section(SectionKind::ModuleData).size).next_multiple_of(map::host_page())
}

/// Refuses files and folders that another user could write, and those that another user but root owns.
fn check_permissions(path: &Path, file: &Metadata) -> Result<(), RejectReason> {
    const OTHERS_WRITE: u32 = 0o022;
    const STICKY: u32 = 0o1000;
    let [_, user, ..] = credentials();
    let trusted = |metadata: &Metadata| [0, user].contains(&metadata.uid());
    if !file.is_file() || file.mode() & OTHERS_WRITE != 0 || !trusted(file) {
        return Err(RejectReason::Writable(path.to_owned()));
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let metadata = std::fs::metadata(folder)?;
    let open = metadata.mode() & OTHERS_WRITE != 0 && metadata.mode() & STICKY == 0;
    if open || !trusted(&metadata) {
        return Err(RejectReason::Writable(folder.to_owned()));
    }
    Ok(())
}
