//! The caches of ELF images, looked for while these are loaded.

use crate::cache::AttachedCache;
use crate::cache_file::{CacheFile, CodeRoom, ImageMapping, RejectReason};
use crate::linux::Process;
use crate::linux::elf::{Elf, Segment};
use crate::linux::loader::Companion;
use crate::options::{CacheLocator, CodePlacement, ImageQuery, RunOptions};
use crate::sys::map::PAGE;
use causeway_cache_format::{Identity, Profile};
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Segments that are writable and executable (`PF_W | PF_X`).
const WRITABLE_CODE: u32 = 3;

/// A cache that fits an image.
#[derive(Debug)]
pub(crate) struct FoundCache {
    path: PathBuf,
    cache: CacheFile,
    /// Segments of the image, addresses of its file.
    segments: Vec<Range<u64>>,
    /// Bytes from the image's base to the end of the code where both are to lie together; else 0.
    pub(crate) reserve: u64,
}

/// A cache that is not used, and why.
pub(crate) type Rejected = (PathBuf, RejectReason);

impl FoundCache {
    /// Puts it to use for the image at `base`, `bias` behind the addresses of its file.
    pub(crate) fn attach(self, base: u64, bias: u64, room: CodeRoom) -> Result<(PathBuf, AttachedCache), Rejected> {
        let Self { path, cache, segments, .. } = self;
        let mapped = |part: Range<u64>| part.start.wrapping_add(bias)..part.end.wrapping_add(bias);
        let image = ImageMapping { base, segments: segments.into_iter().map(mapped).collect() };
        match cache.attach(image, room) {
            Ok(cache) => Ok((path, cache)),
            Err(reason) => Err((path, reason)),
        }
    }
}

/// Looks for the caches of ELF images.
pub(crate) struct CacheFinder {
    locator: Arc<dyn CacheLocator>,
    profile: Profile,
    enabled: bool,
    placement: CodePlacement,
    key_file: Option<PathBuf>,
}

impl fmt::Debug for CacheFinder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CacheFinder").field("enabled", &self.enabled).finish_non_exhaustive()
    }
}

impl CacheFinder {
    /// A finder of caches for `profile`, as `options` ask for.
    pub(crate) fn new(locator: Arc<dyn CacheLocator>, profile: Profile, options: &RunOptions) -> Self {
        Self {
            locator,
            profile,
            enabled: !options.no_cache,
            placement: options.placement,
            key_file: options.key_file.clone(),
        }
    }

    /// May there be caches at all?
    pub(crate) const fn is_enabled(&self) -> bool {
        self.enabled
    }

    /// The cache of the image in a file with these bytes, if there is one.
    pub(crate) fn find(&self, path: &Path, elf: &Elf, bytes: &[u8]) -> Result<Option<FoundCache>, Rejected> {
        if !self.enabled {
            return Ok(None);
        }
        let query = ImageQuery { path, build_id: &elf.build_id, bytes, guest_abi: elf.personality.guest_abi() };
        let Some(cache) = self.locator.locate(&query) else { return Ok(None) };
        match self.open(&cache, elf, bytes) {
            Ok(found) => Ok(Some(found)),
            Err(reason) => Err((cache, reason)),
        }
    }

    fn open(&self, path: &Path, elf: &Elf, bytes: &[u8]) -> Result<FoundCache, RejectReason> {
        let profile = Profile { guest_abi: elf.personality.guest_abi(), ..self.profile };
        let cache = CacheFile::open(path, &profile, &identity(elf, bytes), self.key_file.as_deref())?;
        check_image(&cache, elf)?;
        let reserve = if self.placement == CodePlacement::Delta { cache.span_together() } else { 0 };
        let segment = |segment: &Segment| segment.address..segment.address + segment.memory_size;
        let segments = elf.segments.iter().map(segment).collect();
        Ok(FoundCache { path: path.to_owned(), cache, segments, reserve })
    }
}

/// Notes what became of a cache, and uses it.
pub(crate) fn register(process: &Process, attached: Result<(PathBuf, AttachedCache), Rejected>) {
    match attached {
        Ok((path, cache)) => {
            process.stats.attached(&path);
            // Threads may be in the code of an image for as long as the process lives.
            let _registration = process.code.attach(cache);
        }
        Err((path, reason)) => process.stats.rejected(&path, &reason),
    }
}

/// The caches of the images that the runtime itself loads.
#[derive(Debug)]
pub(crate) struct LoadedCaches<'a> {
    finder: &'a CacheFinder,
    found: Option<FoundCache>,
    results: Vec<Result<(PathBuf, AttachedCache), Rejected>>,
}

impl<'a> LoadedCaches<'a> {
    /// None yet.
    pub(crate) fn new(finder: &'a CacheFinder) -> Self {
        Self { finder, found: None, results: Vec::new() }
    }

    /// What became of each.
    pub(crate) fn into_results(self) -> Vec<Result<(PathBuf, AttachedCache), Rejected>> {
        self.results
    }
}

/// The identity to compare with. The file is hashed only where there is no build id; guest pages are checked in any case.
fn identity(elf: &Elf, bytes: &[u8]) -> Identity {
    if elf.build_id.is_empty() {
        return Identity::of(bytes, &[]);
    }
    Identity::from_parts(bytes.len() as u64, causeway_cache_format::profile::UNKNOWN_HASH, &elf.build_id)
}

/// Checks that the image in memory is the one that the cache was made from, as far as headers tell.
fn check_image(cache: &CacheFile, elf: &Elf) -> Result<(), RejectReason> {
    let span = elf.span();
    if cache.image_span().next_multiple_of(PAGE) != span.end - span.start {
        return Err(RejectReason::Placement("the image has another size in memory"));
    }
    if elf.segments.iter().any(|segment| segment.flags & WRITABLE_CODE == WRITABLE_CODE) {
        return Err(RejectReason::Placement("the image has writable code"));
    }
    Ok(())
}

impl Companion for LoadedCaches<'_> {
    fn reserve(&mut self, path: &Path, elf: &Elf, bytes: &[u8]) -> u64 {
        self.found = self.finder.find(path, elf, bytes).unwrap_or_else(|rejected| {
            self.results.push(Err(rejected));
            None
        });
        self.found.as_ref().map_or(0, |found| found.reserve)
    }

    fn place(&mut self, base: u64, bias: u64, reserved: Option<Range<u64>>) {
        let Some(found) = self.found.take() else { return };
        let room = if reserved.is_some() { CodeRoom::Reserved } else { CodeRoom::Elsewhere };
        self.results.push(found.attach(base, bias, room));
    }
}
