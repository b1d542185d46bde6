//! What a run did, for `--stats`.
//!
//! Each process of a run writes one file, when its last program image ends: the process that the user started writes
//! the file that was asked for, one made by `fork` writes that name with `.` and its pid appended. A program that
//! replaces itself by `execve` hands the name on, so the file tells of the last image.

use causeway_cache_format::attach::Counts;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// The JSON document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stats {
    /// Path of the guest program.
    pub program: String,
    /// Process id.
    pub pid: u32,
    /// Exit status, or 128 plus the signal that ended the process.
    pub exit_status: i32,
    /// Distinct guest addresses that the dispatcher found in a cache. Links inside a cache are not seen.
    pub blocks_from_cache: u64,
    /// Distinct guest addresses that the dispatcher had compiled in process.
    pub blocks_compiled: u64,
    /// The first of these addresses, hexadecimal, in the order of their compilation.
    pub compiled_at: Vec<String>,
    /// Bytes of ARM64 code compiled in process.
    pub compiled_code_bytes: u64,
    /// Relocations applied to cached code.
    pub relocations_applied: u64,
    /// Pages (4 KiB) of cached code that were relocated when they were first touched.
    pub code_pages_relocated: u64,
    /// Pages (4 KiB) of cached code put in place as copies: relocated ones, and those made from guest pages that changed.
    pub code_pages_copied: u64,
    /// Ordered accesses whose instruction was replaced because they were misaligned again and again.
    pub accesses_detoured: u64,
    /// Pages of cached code that are private to this process and dirty.
    pub code_pages_private_dirty: u64,
    /// Paths of the caches in use.
    pub caches_attached: Vec<String>,
    /// Caches that were found and not used.
    pub caches_rejected: Vec<RejectedCache>,
    /// Times that the lookup table had no entry for a guest address.
    pub dispatch_misses: u64,
    /// System calls.
    pub system_calls: u64,
    /// Signals delivered to guest handlers.
    pub signals_delivered: u64,
    /// Times that guest code was forgotten because its bytes or mapping changed.
    pub invalidations: u64,
    /// Wall time since the runtime started this image, microseconds.
    pub wall_microseconds: u64,
}

/// A cache that was not used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RejectedCache {
    /// Its path.
    pub path: String,
    /// Why.
    pub reason: String,
}

/// Addresses that [`Stats::compiled_at`] lists at most.
const MOST_COMPILED_AT: usize = 256;

/// Running counts of a process.
#[derive(Debug)]
pub struct Counters {
    started: Instant,
    pid: u32,
    /// See [`Stats::blocks_from_cache`].
    pub blocks_from_cache: AtomicU64,
    /// See [`Stats::blocks_compiled`].
    pub blocks_compiled: AtomicU64,
    /// See [`Stats::compiled_code_bytes`].
    pub compiled_code_bytes: AtomicU64,
    /// See [`Stats::dispatch_misses`].
    pub dispatch_misses: AtomicU64,
    /// See [`Stats::system_calls`].
    pub system_calls: AtomicU64,
    /// See [`Stats::signals_delivered`].
    pub signals_delivered: AtomicU64,
    /// See [`Stats::invalidations`].
    pub invalidations: AtomicU64,
    /// See [`Stats::accesses_detoured`].
    pub accesses_detoured: AtomicU64,
    compiled_at: Mutex<Vec<u64>>,
    attached: Mutex<Vec<String>>,
    rejected: Mutex<Vec<RejectedCache>>,
}

impl Default for Counters {
    fn default() -> Self {
        Self {
            started: Instant::now(),
            pid: std::process::id(),
            blocks_from_cache: AtomicU64::new(0),
            blocks_compiled: AtomicU64::new(0),
            compiled_code_bytes: AtomicU64::new(0),
            dispatch_misses: AtomicU64::new(0),
            system_calls: AtomicU64::new(0),
            signals_delivered: AtomicU64::new(0),
            invalidations: AtomicU64::new(0),
            accesses_detoured: AtomicU64::new(0),
            compiled_at: Mutex::default(),
            attached: Mutex::new(Vec::new()),
            rejected: Mutex::new(Vec::new()),
        }
    }
}

/// Adds one to a counter that orders nothing.
pub fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

impl Counters {
    /// Starts from zero: in a process just made by `fork`, which inherits what is attached and nothing that was counted.
    pub fn restart(&self) {
        let counters = [
            &self.blocks_from_cache,
            &self.blocks_compiled,
            &self.compiled_code_bytes,
            &self.dispatch_misses,
            &self.system_calls,
            &self.signals_delivered,
            &self.invalidations,
            &self.accesses_detoured,
        ];
        for counter in counters {
            counter.store(0, Ordering::Relaxed);
        }
        crate::lock(&self.compiled_at).clear();
    }

    /// Notes a guest address that was compiled in process.
    pub fn compiled(&self, guest_pc: u64) {
        let mut first = crate::lock(&self.compiled_at);
        if first.len() < MOST_COMPILED_AT {
            first.push(guest_pc);
        }
    }

    /// Notes a cache in use.
    pub fn attached(&self, path: &Path) {
        crate::lock(&self.attached).push(path.display().to_string());
    }

    /// Notes a cache that is not used.
    pub fn rejected(&self, path: &Path, reason: &dyn core::fmt::Display) {
        let rejected = RejectedCache { path: path.display().to_string(), reason: reason.to_string() };
        crate::lock(&self.rejected).push(rejected);
    }

    /// The file that the calling process writes when `path` was asked for.
    pub fn file_of_this_process(&self, path: &Path) -> PathBuf {
        let pid = std::process::id();
        if pid == self.pid {
            return path.to_owned();
        }
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{pid}"));
        name.into()
    }

    /// The document as of now.
    pub fn snapshot(&self, program: &Path, exit_status: i32, private_dirty: u64, copies: Counts) -> Stats {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Stats {
            program: program.display().to_string(),
            pid: std::process::id(),
            exit_status,
            blocks_from_cache: read(&self.blocks_from_cache),
            blocks_compiled: read(&self.blocks_compiled),
            compiled_at: crate::lock(&self.compiled_at).iter().map(|guest_pc| format!("{guest_pc:#x}")).collect(),
            compiled_code_bytes: read(&self.compiled_code_bytes),
            relocations_applied: copies.relocations,
            code_pages_relocated: copies.relocated_pages,
            code_pages_copied: copies.copied_pages,
            code_pages_private_dirty: private_dirty,
            caches_attached: crate::lock(&self.attached).clone(),
            caches_rejected: crate::lock(&self.rejected).clone(),
            dispatch_misses: read(&self.dispatch_misses),
            system_calls: read(&self.system_calls),
            signals_delivered: read(&self.signals_delivered),
            invalidations: read(&self.invalidations),
            accesses_detoured: read(&self.accesses_detoured),
            wall_microseconds: u64::try_from(self.started.elapsed().as_micros()).unwrap_or(u64::MAX),
        }
    }
}

/// Private dirty pages of the mappings that start in one of `ranges`, from the text of `/proc/self/smaps`.
pub fn private_dirty_pages(smaps: &str, ranges: &[core::ops::Range<u64>]) -> u64 {
    let mut inside = false;
    let mut kilobytes = 0;
    for line in smaps.lines() {
        let mut words = line.split_ascii_whitespace();
        let Some(first) = words.next() else { continue };
        if let Some((start, _)) = first.split_once('-') {
            let start = u64::from_str_radix(start, 16);
            inside = start.is_ok_and(|start| ranges.iter().any(|range| range.contains(&start)));
        } else if inside && first == "Private_Dirty:" {
            kilobytes += words.next().and_then(|word| word.parse::<u64>().ok()).unwrap_or(0);
        }
    }
    kilobytes / 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dirty_pages_are_summed_over_the_named_mappings_alone() {
        let smaps = "\
00400000-00452000 r-xp 00000000 08:02 173521  /bin/x\nSize: 328 kB\nPrivate_Dirty:  8 kB\n\
00460000-00470000 r-xs 00000000 08:02 17  /cache\nPrivate_Dirty: 12 kB\n\
00470000-00480000 rw-p 00000000 08:02 17  /cache\nPrivate_Dirty: 4 kB\n";
        let (cache, all) = (0x46_0000..0x47_0000, 0x40_0000..0x48_0000);
        assert_eq!(private_dirty_pages(smaps, core::slice::from_ref(&cache)), 3);
        assert_eq!(private_dirty_pages(smaps, core::slice::from_ref(&all)), 6);
        assert_eq!(private_dirty_pages(smaps, &[]), 0);
    }

    #[test]
    fn the_first_process_keeps_the_name() {
        let counters = Counters::default();
        assert_eq!(counters.file_of_this_process(Path::new("a/s.json")), Path::new("a/s.json"));
        let child = Counters { pid: 0, ..Counters::default() };
        let expected = format!("a/s.json.{}", std::process::id());
        assert_eq!(child.file_of_this_process(Path::new("a/s.json")), Path::new(&expected));
    }
}
