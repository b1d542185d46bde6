//! What the threads of a guest process share.

use super::Personality;
use super::host_mapping::Memory;
use super::signal::SignalActions;
use crate::address_space::AddressSpace;
use crate::cache_finder::CacheFinder;
use crate::dispatch::CodeIndex;
use crate::options::RunOptions;
use crate::stats::{Counters, private_dirty_pages};
use crate::sys::guest_memory;
use crate::sys::map::PAGE;
use crate::translator::Translator;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

/// A guest process.
#[derive(Debug)]
pub struct Process {
    /// How the run was asked for.
    pub options: RunOptions,
    /// Absolute path of the running guest program: what `/proc/self/exe` is to name.
    pub program: PathBuf,
    /// The ABI of its program.
    pub personality: Personality,
    /// Counts.
    pub stats: Counters,
    /// Generated code.
    pub(crate) code: CodeIndex,
    /// Where caches of images are.
    pub(crate) finder: CacheFinder,
    memory: Mutex<Memory>,
    signals: Mutex<SignalActions>,
    threads: AtomicU32,
}

impl Process {
    /// A process with one thread and an address space as loaded.
    pub(crate) fn new(
        options: RunOptions,
        program: PathBuf,
        personality: Personality,
        memory: Memory,
        finder: CacheFinder,
        translator: Arc<dyn Translator>,
    ) -> Self {
        let jit = !options.no_jit;
        Self {
            options,
            program,
            personality,
            stats: Counters::default(),
            code: CodeIndex::new(translator, jit, personality.bits()),
            finder,
            memory: Mutex::new(memory),
            signals: Mutex::default(),
            threads: AtomicU32::new(1),
        }
    }

    /// The address space.
    pub fn memory(&self) -> MutexGuard<'_, Memory> {
        crate::lock(&self.memory)
    }

    /// The signal actions.
    pub fn signals(&self) -> MutexGuard<'_, SignalActions> {
        crate::lock(&self.signals)
    }

    /// Forgets generated code and watches of `range`, whose mapping or protection is about to change. The caller holds
    /// `memory`.
    pub fn forget_code(&self, memory: &mut Memory, range: Range<u64>) {
        self.withdraw_code(memory, range, false);
    }

    /// The same, and the guest may not execute `range` any more: cached code must not be reached by branches of other code.
    pub fn bar_code(&self, memory: &mut Memory, range: Range<u64>) {
        self.withdraw_code(memory, range, true);
    }

    fn withdraw_code(&self, memory: &mut Memory, range: Range<u64>, unseen: bool) {
        memory.unwatch(&range);
        self.code.invalidate(&self.stats, range, unseen);
    }

    /// Watches the pages in `range` that cached code was made from, which the guest has just made writable and executable.
    pub fn watch_cached(&self, memory: &mut Memory, range: &Range<u64>) {
        for page in self.code.cached_pages(range) {
            memory.watch(page);
        }
    }

    /// Writes the statistics file, where one was asked for; called when the process ends with `exit_status`.
    pub fn write_stats(&self, exit_status: i32) {
        let Some(path) = &self.options.stats else { return };
        let path = self.stats.file_of_this_process(path);
        let ranges = self.code.cached_code_ranges();
        // Without /proc the figure stays 0; without a writable folder there is nobody to tell but stderr.
        let smaps = if ranges.is_empty() { None } else { std::fs::read_to_string("/proc/self/smaps").ok() };
        let dirty = smaps.map_or(0, |text| private_dirty_pages(&text, &ranges));
        let stats = self.stats.snapshot(&self.program, exit_status, dirty, self.code.cached_counts());
        let written = serde_json::to_vec_pretty(&stats).map_err(std::io::Error::from);
        if let Err(error) = written.and_then(|text| std::fs::write(&path, text)) {
            eprintln!("causeway: cannot write {}: {error}", path.display());
        }
    }

    /// Counts a new thread.
    pub(super) fn thread_started(&self) {
        self.threads.fetch_add(1, Ordering::AcqRel);
    }

    /// Counts the end of a thread; returns whether it was the last.
    pub(super) fn thread_ended(&self) -> bool {
        self.threads.fetch_sub(1, Ordering::AcqRel) == 1
    }

    /// After `fork`, in the copy: the calling thread is the only one.
    pub(super) fn only_thread(&self) {
        self.threads.store(1, Ordering::Release);
    }

    /// Whether the process has one thread.
    pub fn is_single_threaded(&self) -> bool {
        self.threads.load(Ordering::Acquire) == 1
    }
}

impl AddressSpace for Process {
    fn is_executable(&self, address: u64) -> bool {
        self.memory().map.protection(address).is_some_and(|protection| protection.execute)
    }

    fn may_access(&self, address: u64, write: bool) -> Option<bool> {
        let protection = self.memory().map.protection(address)?;
        Some(if write { protection.write } else { protection.read })
    }

    fn read_code(&self, address: u64, buffer: &mut [u8]) -> usize {
        let mut memory = self.memory();
        let mut done = 0;
        while done < buffer.len() {
            let at = address.wrapping_add(done as u64);
            let Some((_, protection)) = memory.map.extent(at) else { break };
            if !protection.execute {
                break;
            }
            if protection.write {
                memory.watch(at / PAGE);
            }
            let step = ((PAGE - at % PAGE) as usize).min(buffer.len() - done);
            if guest_memory::read_bytes(at, &mut buffer[done..done + step]).is_err() {
                break;
            }
            done += step;
        }
        done
    }

    fn release(&self, address: u64) -> bool {
        let mut memory = self.memory();
        let pages = memory.take_watched(address);
        for page in &pages {
            self.code.invalidate(&self.stats, page * PAGE..(page + 1) * PAGE, true);
        }
        if !pages.is_empty() {
            memory.unprotect(address);
        }
        !pages.is_empty()
    }

    fn watch(&self, pages: &[u64]) -> bool {
        let mut memory = self.memory();
        let mut seen = true;
        for page in pages {
            match memory.map.protection(page * PAGE).filter(|protection| protection.execute) {
                Some(protection) if protection.write => seen &= memory.watch(*page),
                Some(_) => {}
                None => seen = false,
            }
        }
        if seen {
            self.code.reconsider(pages);
        }
        seen
    }

    fn counters(&self) -> &Counters {
        &self.stats
    }

    fn compiled(&self, guest_pcs: &[u64]) {
        if let Some(recorder) = &self.options.recorder {
            recorder.compiled(guest_pcs);
        }
    }
}
