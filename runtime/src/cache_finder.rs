//! Finding, checking and placing the caches of images while they are loaded.

use crate::cache::AttachedCache;
use crate::linux::Process;
use crate::linux::elf::{Elf, Segment};
use crate::linux::loader::Companion;
use crate::options::{CacheLocator, ImageQuery};
use crate::stats::Counters;
use crate::sys::file_map::FileMap;
use crate::sys::map::PAGE;
use crate::sys::process::credentials;
use causeway_cache_format::relocation::Bases;
use causeway_cache_format::{FormatError, Identity, Mismatch, Profile, Reader, SectionKind};
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
    /// A finder of caches for `profile`; finds none unless `enabled`.
    pub(crate) fn new(locator: &'a dyn CacheLocator, profile: Profile, enabled: bool) -> Self {
        Self { locator, profile, enabled, candidate: None, attached: Vec::new(), rejected: Vec::new() }
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

    fn open(&self, path: &Path, elf: &Elf, bytes: &[u8]) -> Result<(Candidate, u64), RejectReason> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        check_permissions(path, &metadata)?;
        let length = usize::try_from(metadata.len()).unwrap_or(0);
        if length == 0 {
            return Err(RejectReason::Format(FormatError::Truncated { found: 0, wanted: PAGE }));
        }
        let map = FileMap::new(&file, length).map_err(|errno| std::io::Error::from_raw_os_error(errno.0))?;
        let reader = Reader::new(map)?;
        let profile = Profile { guest_abi: elf.personality.guest_abi(), ..self.profile };
        reader.matches(&profile, &identity(elf, bytes))?;
        let reserve = check_placement(&reader, elf)?;
        let segment = |segment: &Segment| segment.address..segment.address + segment.memory_size;
        let segments = elf.segments.iter().map(segment).collect();
        Ok((Candidate { path: path.to_owned(), file, reader, segments }, reserve))
    }

    fn map(&mut self, candidate: Candidate, base: u64, bias: u64) {
        let Candidate { path, file, reader, segments } = candidate;
        let placed = reader.header().is_placed(&bases(&reader, base));
        if !placed {
            let reason = RejectReason::Placement("its code would need relocation at this address");
            self.rejected.push((path, reason));
            return;
        }
        let mapped = |part: Range<u64>| part.start.wrapping_add(bias)..part.end.wrapping_add(bias);
        let segments = segments.into_iter().map(mapped).collect();
        match AttachedCache::map(reader, &file, base, segments) {
            Ok(cache) => self.attached.push((path, cache)),
            Err(errno) => self.rejected.push((path, std::io::Error::from_raw_os_error(errno.0).into())),
        }
    }
}

fn bases(reader: &Reader<FileMap>, image_base: u64) -> Bases {
    reader.header().fields.placement.bases(image_base, reader.code_size())
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

/// Bytes from the image's base to the end of the cache's module data, where image and cache fit together.
fn check_placement(reader: &Reader<FileMap>, elf: &Elf) -> Result<u64, RejectReason> {
    let placement = reader.header().fields.placement;
    let span = elf.span();
    let length = span.end - span.start;
    if placement.image_span.next_multiple_of(PAGE) != length {
        return Err(RejectReason::Placement("the image has another size in memory"));
    }
    if elf.segments.iter().any(|segment| segment.flags & WRITABLE_CODE == WRITABLE_CODE) {
        return Err(RejectReason::Placement("the image has writable code"));
    }
    let delta = u64::try_from(placement.code_delta).ok().filter(|&delta| delta >= length);
    let delta = delta.ok_or(RejectReason::Placement("its code does not lie behind the image"))?;
    let data = reader.section(SectionKind::ModuleData).size;
    let bases = placement.bases(0, reader.code_size());
    let end = bases.module_data.checked_add(data).and_then(|end| end.checked_next_multiple_of(PAGE));
    const LIMIT: u64 = 1 << 36;
    end.filter(|&end| end >= delta && end < LIMIT).ok_or(RejectReason::Placement("it is too large"))
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
        match reserved {
            Some(_) => self.map(candidate, base, bias),
            None => {
                let reason = RejectReason::Placement("the addresses behind the image are taken");
                self.rejected.push((candidate.path, reason));
            }
        }
    }
}
