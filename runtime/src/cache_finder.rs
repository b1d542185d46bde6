//! Finding, checking and placing the caches of images while they are loaded.

use crate::cache::{AttachedCache, MapError};
use crate::key_file;
use crate::linux::Process;
use crate::linux::elf::{Elf, Segment};
use crate::linux::loader::Companion;
use crate::options::{CacheLocator, CodePlacement, ImageQuery, RunOptions};
use crate::stats::Counters;
use crate::sys::file_map::FileMap;
use crate::sys::map::{self, PAGE};
use crate::sys::process::credentials;
use causeway_cache_format::relocation::Bases;
use causeway_cache_format::{FormatError, Identity, Mismatch, Placement, Profile, Reader, Seal, SectionKind};
use std::fmt;
use std::fs::{File, Metadata};
use std::ops::Range;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Segments that are writable and executable (`PF_W | PF_X`).
const WRITABLE_CODE: u32 = 3;

/// Why a cache that was found is not used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RejectReason {
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

/// A cache that fits the image being loaded.
struct Candidate {
    path: PathBuf,
    file: File,
    reader: Reader<FileMap>,
    /// Segments of the image, addresses of its file.
    segments: Vec<Range<u64>>,
}

/// Looks for the cache of each image that the loader maps.
pub(crate) struct CacheFinder<'a> {
    locator: &'a dyn CacheLocator,
    profile: Profile,
    enabled: bool,
    placement: CodePlacement,
    key_file: Option<PathBuf>,
    candidate: Option<Candidate>,
    attached: Vec<(PathBuf, AttachedCache)>,
    rejected: Vec<(PathBuf, RejectReason)>,
}

impl fmt::Debug for CacheFinder<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CacheFinder").field("rejected", &self.rejected).finish_non_exhaustive()
    }
}

impl<'a> CacheFinder<'a> {
    /// A finder of caches for `profile`, as `options` ask for.
    pub(crate) fn new(locator: &'a dyn CacheLocator, profile: Profile, options: &RunOptions) -> Self {
        Self {
            locator,
            profile,
            enabled: !options.no_cache,
            placement: options.placement,
            key_file: options.key_file.clone(),
            candidate: None,
            attached: Vec::new(),
            rejected: Vec::new(),
        }
    }

    /// Hands what was found to the process.
    pub(crate) fn finish(self, process: &Process) {
        let counters: &Counters = &process.stats;
        for (path, cache) in self.attached {
            counters.attached(&path);
            process.code.attach(cache);
        }
        for (path, reason) in self.rejected {
            counters.rejected(&path, &reason);
        }
    }

    fn seal(&self) -> Result<Seal, RejectReason> {
        let Some(path) = &self.key_file else { return Ok(Seal::Plain) };
        let unusable = |source| RejectReason::Key { path: path.clone(), source };
        key_file::read(path).map(Seal::Keyed).map_err(unusable)
    }

    /// The cache, and the bytes from the image's base to its end where both lie together.
    fn open(&self, path: &Path, elf: &Elf, bytes: &[u8]) -> Result<(Candidate, u64), RejectReason> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        check_permissions(path, &metadata)?;
        let length = usize::try_from(metadata.len()).unwrap_or(0);
        if length == 0 {
            return Err(RejectReason::Format(FormatError::Truncated { found: 0, wanted: PAGE }));
        }
        let map = FileMap::new(&file, length).map_err(std::io::Error::from)?;
        let reader = Reader::sealed(map, self.seal()?)?;
        let profile = Profile { guest_abi: elf.personality.guest_abi(), ..self.profile };
        reader.matches(&profile, &identity(elf, bytes))?;
        check_image(&reader, elf)?;
        let reserve = if self.placement == CodePlacement::Delta { span_together(&reader, elf) } else { 0 };
        let segment = |segment: &Segment| segment.address..segment.address + segment.memory_size;
        let segments = elf.segments.iter().map(segment).collect();
        Ok((Candidate { path: path.to_owned(), file, reader, segments }, reserve))
    }

    fn map(&mut self, candidate: Candidate, base: u64, bias: u64, together: bool) {
        let Candidate { path, file, reader, segments } = candidate;
        let mapped = |part: Range<u64>| part.start.wrapping_add(bias)..part.end.wrapping_add(bias);
        let segments = segments.into_iter().map(mapped).collect();
        let placement = reader.header().fields.placement;
        let cache = if together {
            Ok(placement.bases(base, reader.code_size()))
        } else {
            find_room(&reader, base..base + placement.image_span)
        };
        match cache.and_then(|bases| Ok(AttachedCache::map(reader, &file, bases, segments)?)) {
            Ok(cache) => self.attached.push((path, cache)),
            Err(reason) => self.rejected.push((path, reason)),
        }
    }
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

/// The identity to compare with. The file is hashed only where there is no build id; guest pages are checked in any case.
fn identity(elf: &Elf, bytes: &[u8]) -> Identity {
    if elf.build_id.is_empty() {
        return Identity::of(bytes, &[]);
    }
    Identity::from_parts(bytes.len() as u64, causeway_cache_format::profile::UNKNOWN_HASH, &elf.build_id)
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

/// Checks that the image in memory is the one that the cache was made from, as far as headers tell.
fn check_image(reader: &Reader<FileMap>, elf: &Elf) -> Result<(), RejectReason> {
    let span = elf.span();
    if reader.header().fields.placement.image_span.next_multiple_of(PAGE) != span.end - span.start {
        return Err(RejectReason::Placement("the image has another size in memory"));
    }
    if elf.segments.iter().any(|segment| segment.flags & WRITABLE_CODE == WRITABLE_CODE) {
        return Err(RejectReason::Placement("the image has writable code"));
    }
    Ok(())
}

/// Bytes from the image's base to the end of the cache's module data, where the code lies at its delta behind the image; 0
/// where it cannot.
fn span_together(reader: &Reader<FileMap>, elf: &Elf) -> u64 {
    const LIMIT: u64 = 1 << 36;
    let placement = reader.header().fields.placement;
    let span = elf.span();
    let delta = u64::try_from(placement.code_delta).ok().filter(|&delta| delta >= span.end - span.start);
    let end = delta.and_then(|delta| delta.checked_add(code_and_data(reader)));
    end.filter(|&end| end < LIMIT).unwrap_or(0)
}

impl Companion for CacheFinder<'_> {
    fn reserve(&mut self, path: &Path, elf: &Elf, bytes: &[u8]) -> u64 {
        self.candidate = None;
        if !self.enabled {
            return 0;
        }
        let query = ImageQuery { path, build_id: &elf.build_id, bytes, guest_abi: elf.personality.guest_abi() };
        let Some(cache) = self.locator.locate(&query) else { return 0 };
        match self.open(&cache, elf, bytes) {
            Ok((candidate, reserve)) => {
                self.candidate = Some(candidate);
                reserve
            }
            Err(reason) => {
                self.rejected.push((cache, reason));
                0
            }
        }
    }

    fn place(&mut self, base: u64, bias: u64, reserved: Option<Range<u64>>) {
        let Some(candidate) = self.candidate.take() else { return };
        self.map(candidate, base, bias, reserved.is_some());
    }
}
