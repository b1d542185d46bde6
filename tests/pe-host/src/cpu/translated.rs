//! Guest code from caches, by `causeway-runtime`: what an embedding of its crates has to do.
//!
//! - Give [`CodeIndex`] a translator, and attach the cache of each image that is mapped, at its fixed distance where that can
//!   be had.
//! - Be the [`AddressSpace`]: say what is executable, and notice writes to code.
//! - Tell an [`ImageRecorder`], where runs are recorded, of each image and of what was compiled.
//! - Run a [`runtime Cpu`](causeway_runtime::cpu::Cpu) per thread and serve its events. Guest code leaves to the host by a
//!   jump to an address that is not executable.

use super::hybrid::{Crossings, fill_slots};
use super::{EngineOptions, Stop, Trap, page_fault, vector};
use crate::float::Float;
use crate::image::Loaded;
use crate::layout::THUNKS;
use crate::process::Process;
use crate::registers::{Registers, Width};
use crate::space::Space;
use crate::sys::ec_border::emulate_level;
use anyhow::{Context as _, Result, bail};
use causeway_backend_arm64::{Addressing, HostFeatures};
use causeway_cache_format::abi::{ExitReason, GuestAbi, GuestState};
use causeway_cache_format::{Identity, MemoryModel, Profile};
use causeway_driver::code_map::ImageRecorder;
use causeway_driver::in_process::InProcess;
use causeway_driver::profile::{DEFAULT_FEATURES, parse_features};
use causeway_driver::store::{self, Folder};
use causeway_format_pe::PeImage;
use causeway_image::GuestImage;
use causeway_runtime::address_space::AddressSpace;
use causeway_runtime::cache_file::{CacheFile, CodeRoom, ImageMapping};
use causeway_runtime::cpu::{Event, install_fault_handlers};
use causeway_runtime::cpuid::cpuid;
use causeway_runtime::dispatch::CodeIndex;
use causeway_runtime::interruption::{Access, Fault};
use causeway_runtime::stats::Counters;
use core::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What all threads share: generated code and where it comes from.
#[derive(Debug)]
pub(crate) struct Engine {
    code: CodeIndex,
    counters: Counters,
    profile: Profile,
    caches: Option<PathBuf>,
    elsewhere: bool,
    recorder: Option<ImageRecorder>,
    /// Times that x64 code has entered ARM64EC code.
    entered: AtomicU64,
}

impl Engine {
    /// An engine for images of `width`.
    ///
    /// # Errors
    /// Where the features are unknown, or the handlers of faults cannot be set.
    pub(crate) fn new(options: &EngineOptions, width: Width) -> Result<Self> {
        let features = parse_features(options.features.as_deref().unwrap_or(DEFAULT_FEATURES))?;
        let abi = if width == Width::Wide { GuestAbi::Arm64Ec } else { GuestAbi::X86_32 };
        let profile = causeway_driver::profile::profile(abi, features, MemoryModel::Tso);
        let compile = causeway_backend_arm64::CompileOptions {
            abi,
            features: HostFeatures::from_bits_truncate(profile.host_features),
            memory_model: MemoryModel::Tso,
            addressing: Addressing::Absolute,
            ..causeway_backend_arm64::CompileOptions::baseline()
        };
        install_fault_handlers().and_then(|()| emulate_level()).context("handlers of faults")?;
        let translator = Arc::new(InProcess::new(compile));
        let code = CodeIndex::new(translator, options.jit, width.bytes() as u8 * 8);
        let (caches, elsewhere) = (options.caches.clone(), options.elsewhere);
        let recorder = match &caches {
            Some(folder) if options.record => Some(ImageRecorder::new(&Folder::open(folder)?)?),
            _ => None,
        };
        let entered = AtomicU64::new(0);
        Ok(Self { code, counters: Counters::default(), profile, caches, elsewhere, recorder, entered })
    }

    /// Opens the cache of an image, if there is one.
    fn open(&self, image: &Loaded, file: &[u8]) -> Result<Option<CacheFile>> {
        let Some(folder) = &self.caches else { return Ok(None) };
        let parsed = PeImage::parse(file)?;
        let build_id = parsed.identity().build_id;
        let identity = Identity::of(file, build_id.as_ref().map_or(&[], |id| id.as_bytes()));
        let path = store::cache_path(folder, &image.name, &identity, &self.profile);
        if !path.exists() {
            return Ok(None);
        }
        let cache = CacheFile::open(&path, &self.profile, &identity, None);
        Ok(Some(cache.with_context(|| path.display().to_string())?))
    }

    /// Bytes to reserve from an image's base so that its cache lies behind it; 0 where it is to lie elsewhere.
    pub(crate) fn companion(&self, image: &Loaded, file: &[u8]) -> u64 {
        if self.elsewhere {
            return 0;
        }
        self.open(image, file).ok().flatten().map_or(0, |cache| cache.span_together())
    }

    /// Attaches the cache of an image that has been mapped, `reserved` with the room that [`Self::companion`] asked for.
    ///
    /// # Errors
    /// Where there is a cache that cannot be used.
    pub(crate) fn attach(&self, image: &Loaded, file: &[u8], reserved: bool) -> Result<()> {
        let parsed = PeImage::parse(file)?;
        if let Some(hybrid) = parsed.hybrid() {
            fill_slots(image, &hybrid.slots);
        }
        if let Some(recorder) = &self.recorder {
            recorder.add(&Identity::of(file, &[]), &image.path, &parsed, image.base)?;
        }
        let Some(cache) = self.open(image, file)? else { return Ok(()) };
        let mapping = ImageMapping { base: image.base, segments: image.segments() };
        let room = if reserved { CodeRoom::Reserved } else { CodeRoom::Elsewhere };
        // Images stay mapped until the process ends.
        match cache.attach(mapping, room) {
            Ok(cache) => {
                let _registration = self.code.attach(cache);
            }
            Err(reason) => eprintln!("the cache of {} is not used: {reason}", image.name),
        }
        Ok(())
    }

    /// Guest code in `range` is about to change or to go.
    pub(crate) fn forget(&self, range: Range<u64>, _space: &Space) {
        self.code.invalidate(&self.counters, range, false);
    }

    /// Guest code in `range` may not be executed from now on: other code that branches there must come to the dispatcher.
    pub(crate) fn bar(&self, range: Range<u64>, _space: &Space) {
        self.code.invalidate(&self.counters, range, true);
    }

    /// What ran, for the report.
    pub(crate) fn report(&self) -> String {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let copies = self.code.cached_counts();
        format!(
            "translated: {} blocks from caches, {} compiled, {} pages relocated, {} entries to ARM64EC code",
            read(&self.counters.blocks_from_cache),
            read(&self.counters.blocks_compiled),
            copies.relocated_pages,
            read(&self.entered),
        )
    }
}

impl AddressSpace for Process {
    fn is_executable(&self, address: u64) -> bool {
        self.space().protection(address).is_some_and(|protection| protection.execute)
    }

    fn may_access(&self, address: u64, write: bool) -> Option<bool> {
        let protection = self.space().protection(address)?;
        Some(if write { protection.write } else { protection.read })
    }

    fn read_code(&self, address: u64, buffer: &mut [u8]) -> usize {
        self.space().read_code(address, buffer)
    }

    fn watch(&self, pages: &[u64]) -> bool {
        let seen = self.space().watch(pages);
        if seen {
            self.engine.code.reconsider(pages);
        }
        seen
    }

    fn release(&self, address: u64) -> bool {
        let Some(page) = self.space().release(address) else { return false };
        self.engine.code.invalidate(&self.engine.counters, page, true);
        true
    }

    fn counters(&self) -> &Counters {
        &self.engine.counters
    }

    fn compiled(&self, guest_pcs: &[u64]) {
        if let Some(recorder) = &self.engine.recorder {
            recorder.compiled(guest_pcs, &|address, buffer| self.read_code(address, buffer));
        }
    }
}

/// One thread's CPU.
#[derive(Debug)]
pub(crate) struct Cpu {
    inner: causeway_runtime::cpu::Cpu,
    crossings: Crossings,
    block: u64,
}

/// MXCSR after reset.
const MXCSR: u32 = 0x1f80;

impl Cpu {
    /// Makes the calling thread one that can run guest code, with its thread block at `block`.
    ///
    /// # Errors
    /// The kernel's.
    pub(crate) fn new(process: &Process, block: u64) -> Result<Self> {
        let engine = &process.engine;
        let mut initial: GuestState = causeway_runtime::sys::context::zeroed_state();
        initial.mxcsr = MXCSR;
        initial.x87 = causeway_runtime::cpu::INITIAL_X87;
        initial.direction = 1;
        initial.nzcv = 1 << 29;
        initial.selector = [0x2b, if process.width == Width::Wide { 0x33 } else { 0x23 }, 0x2b, 0x2b, 0x53, 0x2b];
        match process.width {
            Width::Wide => initial.gs_base = block,
            Width::Narrow => initial.fs_base = block,
        }
        let inner = causeway_runtime::cpu::Cpu::new(initial, engine.profile.guest_abi, &engine.code);
        let mut inner = inner.map_err(std::io::Error::from)?;
        inner.set_wide_registers(engine.profile.has_wide_registers());
        inner.set_alternate_float(engine.profile.has_alternate_float());
        inner.activate().map_err(std::io::Error::from)?;
        Ok(Self { inner, crossings: Crossings::default(), block })
    }

    /// Runs guest code until it stops.
    ///
    /// # Errors
    /// Where it raises an exception that this host does not know, or cannot go on.
    pub(crate) fn run(&mut self, process: &Process, registers: &mut Registers) -> Result<Stop> {
        self.load(process.width, registers);
        loop {
            match self.inner.run(&process.engine.code, process)? {
                Event::NotExecutable => {
                    self.store(process.width, registers);
                    if self.crossings.cross(process, registers, self.block)? {
                        process.engine.entered.fetch_add(1, Ordering::Relaxed);
                        self.load(process.width, registers);
                        continue;
                    }
                    if THUNKS.contains(&registers.rip) {
                        registers.flags = 0;
                        return Ok(Stop::Thunk);
                    }
                    return Ok(Stop::Trap(access_fault(Access::Fetch, registers.rip)));
                }
                event => {
                    if let Some(trap) = trap(event) {
                        self.store(process.width, registers);
                        return Ok(Stop::Trap(trap));
                    }
                    self.serve(process, event)?;
                }
            }
        }
    }

    /// The x87 unit and MXCSR as guest code has left them.
    pub(crate) fn float(&self, process: &Process) -> Box<Float> {
        Box::new(Float(self.inner.float_image(&process.engine.code)))
    }

    fn load(&mut self, width: Width, registers: &mut Registers) {
        self.inner.abandon();
        if let Some(float) = registers.float.take() {
            self.inner.set_float_image(&float.0);
        }
        let state = self.inner.state_mut();
        state.gpr = registers.gpr.map(|value| value & width.mask());
        state.xmm = registers.xmm;
        state.rip = registers.rip;
        self.inner.set_flags(registers.flags);
    }

    fn store(&self, width: Width, registers: &mut Registers) {
        let state = self.inner.state();
        registers.gpr = state.gpr.map(|value| value & width.mask());
        registers.xmm = state.xmm;
        registers.rip = state.rip;
        registers.flags = self.inner.flags();
    }

    /// Carries out what an instruction asks the host for.
    fn serve(&mut self, process: &Process, event: Event) -> Result<()> {
        let Event::Exit(raw) = event else {
            bail!("guest code at {:#x} stopped: {event:x?}", self.inner.state().rip);
        };
        match ExitReason::from_raw(raw) {
            Some(ExitReason::Cpuid) => {
                let gpr = &mut self.inner.state_mut().gpr;
                let answer = cpuid(gpr[0] as u32, gpr[1] as u32);
                gpr[..4].copy_from_slice(&[answer.eax, answer.ecx, answer.edx, answer.ebx].map(u64::from));
            }
            Some(ExitReason::Xgetbv) => {
                let gpr = &mut self.inner.state_mut().gpr;
                (gpr[0], gpr[2]) = (7, 0);
            }
            Some(ExitReason::FloatControl) => {}
            Some(ExitReason::Untranslated | ExitReason::NotExecutable) if self.inner.goes_on(process) => {}
            reason => bail!("guest code at {:#x} left: {reason:?}", self.inner.state().rip),
        }
        Ok(())
    }
}

/// The exception of the CPU that an event stands for.
fn trap(event: Event) -> Option<Trap> {
    let plain = |vector| Some(Trap { vector, error: 0, address: 0 });
    match event {
        Event::Fault(Fault::Page { address, access, .. }) => Some(access_fault(access, address)),
        Event::Fault(Fault::Protection) => plain(vector::PROTECTION),
        Event::Fault(Fault::X87) => plain(vector::X87),
        Event::Stepped => plain(vector::DEBUG),
        Event::Exit(raw) => match ExitReason::from_raw(raw)? {
            ExitReason::DivideError => plain(vector::DIVIDE),
            ExitReason::DebugTrap => plain(vector::DEBUG),
            ExitReason::Breakpoint => plain(vector::BREAKPOINT),
            ExitReason::Overflow => plain(vector::OVERFLOW),
            ExitReason::BoundRange => plain(vector::BOUND_RANGE),
            ExitReason::UndefinedInstruction => plain(vector::INVALID_OPCODE),
            ExitReason::GeneralProtection => plain(vector::PROTECTION),
            ExitReason::X87Exception => plain(vector::X87),
            ExitReason::SimdException => plain(vector::SIMD),
            _ => None,
        },
        _ => None,
    }
}

/// The page fault of an access.
fn access_fault(access: Access, address: u64) -> Trap {
    let error = match access {
        Access::Read => 0,
        Access::Write => page_fault::WRITE,
        Access::Fetch => page_fault::FETCH,
    };
    Trap { vector: vector::PAGE_FAULT, error, address }
}
