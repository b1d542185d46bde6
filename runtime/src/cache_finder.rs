//! The caches of ELF images, looked for while they are loaded.

use crate::cache::AttachedCache;
use crate::cache_file::{CacheFile, CodeRoom, ImageMapping, RejectReason};
use crate::linux::Process;
use crate::linux::elf::{Elf, Segment};
use crate::linux::loader::Companion;
use crate::options::{CacheLocator, CodePlacement, ImageQuery, RunOptions};
use crate::stats::Counters;
use crate::sys::map::PAGE;
use causeway_cache_format::{Identity, Profile};
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Segments that are writable and executable (`PF_W | PF_X`).
const WRITABLE_CODE: u32 = 3;

/// A cache that fits the image being loaded.
struct Candidate {
    path: PathBuf,
    cache: CacheFile,
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
            // ELF images stay mapped until the process ends.
            let _registration = process.code.attach(cache);
        }
        for (path, reason) in self.rejected {
            counters.rejected(&path, &reason);
        }
    }

    /// The cache, and the bytes from the image's base to its end where both lie together.
    fn open(&self, path: &Path, elf: &Elf, bytes: &[u8]) -> Result<(Candidate, u64), RejectReason> {
        let profile = Profile { guest_abi: elf.personality.guest_abi(), ..self.profile };
        let cache = CacheFile::open(path, &profile, &identity(elf, bytes), self.key_file.as_deref())?;
        check_image(&cache, elf)?;
        let reserve = if self.placement == CodePlacement::Delta { cache.span_together() } else { 0 };
        let segment = |segment: &Segment| segment.address..segment.address + segment.memory_size;
        let segments = elf.segments.iter().map(segment).collect();
        Ok((Candidate { path: path.to_owned(), cache, segments }, reserve))
    }

    fn map(&mut self, candidate: Candidate, base: u64, bias: u64, room: CodeRoom) {
        let Candidate { path, cache, segments } = candidate;
        let mapped = |part: Range<u64>| part.start.wrapping_add(bias)..part.end.wrapping_add(bias);
        let image = ImageMapping { base, segments: segments.into_iter().map(mapped).collect() };
        match cache.attach(image, room) {
            Ok(cache) => self.attached.push((path, cache)),
            Err(reason) => self.rejected.push((path, reason)),
        }
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
        let room = if reserved.is_some() { CodeRoom::Reserved } else { CodeRoom::Elsewhere };
        self.map(candidate, base, bias, room);
    }
}
