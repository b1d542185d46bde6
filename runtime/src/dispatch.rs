//! From a guest address to generated code: what is compiled already, what caches hold, else in-process compilation.
//!
//! Lock order: whatever the [`AddressSpace`] locks before the index here; a translation runs under neither.

use crate::address_space::AddressSpace;
use crate::cache::AttachedCache;
use crate::code_memory::CodeMemory;
use crate::detour::Detours;
use crate::options::RunError;
use crate::stats::{Counters, count};
use crate::sys::context::{LookupTable, ROUTINE_CALL};
use crate::translator::{TranslateError, TranslateRequest, Translator};
use causeway_cache_format::attach::Counts;
use causeway_routine::float::Exactness;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, Weak};

/// Guest instructions that one in-process translation covers at most.
const MAX_INSTRUCTIONS: usize = 256;
/// Most attempts at a translation whose guest bytes change meanwhile.
const MAX_ATTEMPTS: usize = 16;

/// All generated code of a process.
pub struct CodeIndex {
    translator: Arc<dyn Translator>,
    jit: bool,
    /// Width of the guest: 32 or 64.
    bits: u8,
    pub(crate) inner: Mutex<Inner>,
}

impl fmt::Debug for CodeIndex {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CodeIndex").field("jit", &self.jit).finish_non_exhaustive()
    }
}

/// What the lock of a [`CodeIndex`] guards.
#[derive(Debug, Default)]
pub(crate) struct Inner {
    /// Host address of each guest address that was dispatched to, by [`Demand`]. Caches hold what is in demand usually.
    pub(crate) blocks: [HashMap<u64, u64>; Demand::COUNT],
    pub(crate) memory: CodeMemory,
    pub(crate) detours: Detours,
    pub(crate) caches: Vec<AttachedCache>,
    pub(crate) tables: Vec<Weak<LookupTable>>,
    /// Grows with each invalidation.
    pub(crate) generation: u64,
}

/// Which code is wanted for a guest address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Demand {
    /// How far it follows MXCSR.
    pub exactness: Exactness,
    /// One instruction alone ([`TranslateRequest::single_step`])?
    pub single_step: bool,
}

impl Demand {
    /// Number of all that there are.
    const COUNT: usize = 2 * Exactness::ALL.len();
    /// What caches hold.
    const USUAL: Self = Self { exactness: Exactness::Usual, single_step: false };

    const fn number(self) -> usize {
        self.exactness as usize + if self.single_step { Exactness::ALL.len() } else { 0 }
    }
}

/// Why no code could be found or made.
#[derive(Debug)]
pub(crate) enum DispatchError {
    /// The guest may not execute there: a guest fault.
    NotExecutable,
    /// The run cannot go on.
    Fatal(RunError),
}

impl CodeIndex {
    /// An empty index for a guest of 32 or 64 bits. Without `jit`, code that no cache holds is an error.
    pub fn new(translator: Arc<dyn Translator>, jit: bool, bits: u8) -> Self {
        Self { translator, jit, bits, inner: Mutex::default() }
    }

    /// Can code that no cache holds be compiled?
    pub(crate) const fn compiles(&self) -> bool {
        self.jit
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Inner> {
        crate::lock(&self.inner)
    }

    /// Makes invalidations reach `table`.
    pub(crate) fn register_table(&self, table: &Arc<LookupTable>) {
        let mut inner = self.lock();
        inner.tables.retain(|table| table.strong_count() > 0);
        inner.tables.push(Arc::downgrade(table));
    }

    /// Adds a cache.
    pub fn attach(&self, cache: AttachedCache) -> Registration {
        let code = cache.code_range();
        self.lock().caches.push(cache);
        Registration { code }
    }

    /// Takes a cache out of use, and forgets all code made from its image. No thread may be in the image's code or return to
    /// it later. `None` where the registration is another index's.
    pub fn detach(&self, registration: Registration) -> Option<Detached> {
        let mut inner = self.lock();
        let found = inner.caches.iter().position(|cache| cache.code_range() == registration.code)?;
        let image = inner.caches[found].image_range();
        inner.forget(&image, false);
        Some(Detached { cache: inner.caches.remove(found) })
    }

    /// Host address of the code for `guest_pc`, compiling it where nobody has it.
    ///
    /// # Errors
    /// See [`DispatchError`].
    pub(crate) fn resolve(
        &self,
        space: &dyn AddressSpace,
        guest_pc: u64,
        demand: Demand,
    ) -> Result<u64, DispatchError> {
        count(&space.counters().dispatch_misses);
        let number = demand.number();
        if let Some(&host) = self.lock().blocks[number].get(&guest_pc) {
            return Ok(host);
        }
        if !space.is_executable(guest_pc) {
            return Err(DispatchError::NotExecutable);
        }
        for _ in 0..MAX_ATTEMPTS {
            let (generation, unseen) = {
                let mut inner = self.lock();
                if let Some(&host) = inner.blocks[number].get(&guest_pc) {
                    return Ok(host);
                }
                let cached = if demand == Demand::USUAL { inner.lookup_caches(guest_pc) } else { None };
                if let Some(host) = cached {
                    inner.blocks[number].insert(guest_pc, host);
                    count(&space.counters().blocks_from_cache);
                    return Ok(host);
                }
                (inner.generation, inner.unseen_pages(guest_pc))
            };
            if !unseen.is_empty() && space.watch(&unseen) {
                continue;
            }
            if let Some(host) = self.compile(space, (guest_pc, demand), generation)? {
                return Ok(host);
            }
        }
        let message = "the guest's code changes faster than it can be compiled".to_owned();
        Err(DispatchError::Fatal(TranslateError::Failed { guest_pc, message }.into()))
    }

    /// Compiles and publishes; `None` where code was invalidated meanwhile, so that the bytes read may be stale.
    fn compile(
        &self,
        space: &dyn AddressSpace,
        (guest_pc, demand): (u64, Demand),
        generation: u64,
    ) -> Result<Option<u64>, DispatchError> {
        if !self.jit {
            return Err(DispatchError::Fatal(RunError::NotInCache { guest_pc }));
        }
        let read = |address: u64, buffer: &mut [u8]| space.read_code(address, buffer);
        let is_known = |address: u64| self.lock().is_known(address, demand);
        let request = TranslateRequest {
            guest_pc,
            bits: self.bits,
            read: &read,
            is_known: &is_known,
            max_instructions: MAX_INSTRUCTIONS,
            single_step: demand.single_step,
            exactness: demand.exactness,
        };
        let translation = match self.translator.translate(&request) {
            Ok(translation) => translation,
            Err(TranslateError::NotExecutable(_)) => return Err(DispatchError::NotExecutable),
            Err(error) => return Err(DispatchError::Fatal(error.into())),
        };
        let mut inner = self.lock();
        if inner.generation != generation {
            return Ok(None);
        }
        let code_bytes = translation.code.len() as u64;
        let compiled =
            inner.memory.install(translation).map_err(|error| DispatchError::Fatal(error.into_run_error(guest_pc)))?;
        for &(entry, host) in &compiled {
            inner.blocks[demand.number()].entry(entry).or_insert(host);
        }
        let counters = space.counters();
        count(&counters.blocks_compiled);
        counters.compiled(guest_pc);
        counters.compiled_code_bytes.fetch_add(code_bytes, Ordering::Relaxed);
        drop(inner);
        // Steps enter everywhere, which says nothing of the guest.
        if !demand.single_step {
            space.compiled(&compiled.iter().map(|(entry, _)| *entry).collect::<Vec<_>>());
        }
        let found = compiled.iter().find(|&&(entry, _)| entry == guest_pc);
        let message = "the translation lacks the requested entry".to_owned();
        let missing = DispatchError::Fatal(TranslateError::Failed { guest_pc, message }.into());
        found.map(|&(_, host)| Some(host)).ok_or(missing)
    }

    /// Guest address that the host address `host` in generated code belongs to.
    pub(crate) fn guest_pc(&self, host: u64) -> Option<GuestPosition> {
        let inner = self.lock();
        inner.memory.guest_pc(host).or_else(|| inner.caches.iter().find_map(|cache| cache.guest_pc(host)))
    }

    /// Guest address of the block that is entered at the host address `host`, where the guest's registers are whole. The first
    /// instruction that has code there may be a later one.
    pub(crate) fn entry_at(&self, host: u64) -> Option<u64> {
        let inner = self.lock();
        inner.memory.entry_at(host).or_else(|| inner.caches.iter().find_map(|cache| cache.entry_at(host)))
    }

    /// Address of the guest instruction whose code calls a routine and goes on at the host address `link`, 0 where that is gone. No
    /// detour calls.
    pub(crate) fn calling_instruction(&self, link: u64) -> u64 {
        self.guest_pc(link.wrapping_sub(ROUTINE_CALL)).map_or(0, |position| position.guest_pc)
    }

    /// The host address in ordinary code where a thread stands that was stopped at `host`.
    pub(crate) fn origin(&self, host: u64) -> u64 {
        self.lock().detours.origin(host).unwrap_or(host)
    }

    /// What copies of cached code cost so far.
    pub fn cached_counts(&self) -> Counts {
        let mut sum = Counts::default();
        for counts in self.lock().caches.iter().map(AttachedCache::counts) {
            sum.relocated_pages += counts.relocated_pages;
            sum.relocations += counts.relocations;
            sum.copied_pages += counts.copied_pages;
        }
        sum
    }

    /// Has guest pages, now that writes to them are noticed, compared with what cached code was made from.
    pub fn reconsider(&self, pages: &[u64]) {
        let mut inner = self.lock();
        inner.generation += 1;
        inner.caches.iter_mut().for_each(|cache| cache.reconsider(pages));
    }

    /// Host addresses of the code of attached caches.
    pub fn cached_code_ranges(&self) -> Vec<Range<u64>> {
        self.lock().caches.iter().map(AttachedCache::code_range).collect()
    }

    /// Numbers of the guest pages in `range` that cached code was made from.
    pub fn cached_pages(&self, range: &Range<u64>) -> Vec<u64> {
        self.lock().caches.iter().flat_map(|cache| cache.pages_with_code(range)).collect()
    }

    /// Forgets the code made from the guest bytes in `range`. With `unseen` the guest may write to them without being
    /// noticed, or may not execute them, until [`reconsider`](Self::reconsider).
    pub fn invalidate(&self, counters: &Counters, range: Range<u64>, unseen: bool) {
        let mut inner = self.lock();
        if inner.forget(&range, unseen) {
            count(&counters.invalidations);
        }
    }
}

/// A cache in use. Where its image is to be unmapped, [`CodeIndex::detach`] takes this first.
#[derive(Debug, PartialEq, Eq)]
pub struct Registration {
    /// Host addresses of the code.
    code: Range<u64>,
}

/// A cache that is no longer in use, which alone can be unmapped: so no code goes before its users do.
#[derive(Debug)]
pub struct Detached {
    cache: AttachedCache,
}

impl Detached {
    /// Unmaps code and module data. Gives the addresses of the image, which nothing here refers to any more.
    ///
    /// # Errors
    /// The kernel's.
    pub fn unmap(self) -> std::io::Result<Range<u64>> {
        let image = self.cache.image_range();
        self.cache.unmap()?;
        Ok(image)
    }
}

/// Where in the guest's code a host address lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GuestPosition {
    /// Address of the guest instruction.
    pub guest_pc: u64,
    /// Whether the host address is the first of that instruction's code. Instructions before it may have none of their own.
    pub exact: bool,
}

impl Inner {
    /// Somebody faulted at host address `host`, executing or reading; returns whether he may go on there now.
    pub(crate) fn admit(&mut self, host: u64) -> bool {
        self.caches.iter_mut().any(|cache| cache.admit(host))
    }

    /// Lets the ordered access at a host address in cached code, which is misaligned again and again, be done without order
    /// between barriers; gives whether that is so now.
    pub(crate) fn detour(&mut self, host: u64, instruction: u32) -> bool {
        let cache = self.caches.iter_mut().find(|cache| cache.code_range().contains(&host));
        let branch = cache.and_then(|cache| Some((self.detours.make(host, instruction)?, cache)));
        branch.is_some_and(|(branch, cache)| cache.replace(host, branch))
    }

    /// Stops adding to memory that is shared with the other process after `fork`.
    pub(crate) fn seal(&mut self) {
        self.memory.seal();
        self.detours.seal();
    }

    /// Guest address at which execution goes on after a trap at `host` that revocation has put there.
    pub(crate) fn revoked_entry(&mut self, host: u64) -> Option<u64> {
        let Some((guest_pc, others)) = self.memory.revoked_entry(host) else {
            return self.caches.iter().find_map(|cache| cache.trap_at(host));
        };
        for range in others {
            self.forget(&range, false);
        }
        Some(guest_pc)
    }

    /// Is there code for `guest_pc` already?
    fn is_known(&self, guest_pc: u64, demand: Demand) -> bool {
        let cached = || demand == Demand::USUAL && self.caches.iter().any(|cache| cache.holds(guest_pc));
        self.blocks[demand.number()].contains_key(&guest_pc) || cached()
    }

    /// Guest pages that cached code at `guest_pc` was made from and that the guest may write to unseen.
    fn unseen_pages(&self, guest_pc: u64) -> Vec<u64> {
        self.caches.iter().map(|cache| cache.unseen_pages(guest_pc)).find(|pages| !pages.is_empty()).unwrap_or_default()
    }

    fn lookup_caches(&mut self, guest_pc: u64) -> Option<u64> {
        self.caches.iter_mut().find_map(|cache| cache.lookup(guest_pc))
    }

    /// Forgets `range`; returns whether there was anything to forget.
    fn forget(&mut self, range: &Range<u64>, unseen: bool) -> bool {
        self.generation += 1;
        let mut gone: Vec<u64> = self.memory.revoke(range);
        for cache in &mut self.caches {
            let code = cache.invalidate(range, unseen);
            if !code.is_empty() {
                let withdrawn = |host: &u64| code.iter().any(|code| code.contains(host));
                gone.extend(
                    self.blocks[Demand::USUAL.number()]
                        .iter()
                        .filter(|(_, host)| withdrawn(host))
                        .map(|(guest_pc, _)| guest_pc),
                );
            }
        }
        self.tables.retain(|table| table.strong_count() > 0);
        let tables: Vec<Arc<LookupTable>> = self.tables.iter().filter_map(Weak::upgrade).collect();
        for guest_pc in &gone {
            for blocks in &mut self.blocks {
                blocks.remove(guest_pc);
            }
            for table in &tables {
                table.invalidate(*guest_pc);
            }
        }
        !gone.is_empty()
    }
}
