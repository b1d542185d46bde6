//! The start of a guest program, and its end as the caller of [`run`] sees it.

use super::clone::{end_process, finish_thread, leave_first_thread};
use super::exec::resolve_program;
use super::host_mapping::Memory;
use super::loader::{self, Companion, LoadError, LoadedImage};
use super::run_loop::{ThreadEnd, run_thread};
use super::stack::StackImage;
use super::{Errno, GuestThread, Personality, Process};
use crate::cache_finder::{CacheFinder, LoadedCaches, register};
use crate::cpu::Cpu;
use crate::flags::{MXCSR_DEFAULT, set_rflags};
use crate::options::{CacheLocator, RunError, RunOptions};
use crate::sys::context::zeroed_state;
use crate::sys::guest_memory;
use crate::sys::process::{credentials, exit_process, random_bytes, thread_id};
use crate::sys::signal::{FAULT_SIGNALS, HostAction, is_ignored, mask, set_action, set_mask};
use crate::translator::Translator;
use causeway_cache_format::Profile;
use causeway_cache_format::abi::GuestState;
use causeway_routine::unit::Unit;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;
use std::sync::Arc;

/// Exit status of a process that the runtime itself had to give up.
pub(super) const FAILURE_STATUS: i32 = 125;

/// RFLAGS at the start of a program: interrupts enabled.
const INITIAL_FLAGS: u64 = 0x202;

/// Runs a guest program to its end and returns its exit status. `profile` is what the host offers and the user asked for:
/// caches of another one are not used. `translator` compiles what no cache holds; `locator` names the caches.
///
/// Where the program ends by a signal, the calling process ends by that signal. Where it ends while other guest threads
/// run, or in a process that it made by `fork`, the process ends without returning.
///
/// # Errors
/// See [`RunError`].
pub fn run(
    options: RunOptions,
    profile: Profile,
    translator: Arc<dyn Translator>,
    locator: Arc<dyn CacheLocator>,
) -> Result<i32, RunError> {
    if !crate::sys::SUPPORTED_HOST {
        return Err(RunError::UnsupportedHost);
    }
    let first_process = std::process::id();
    let mut thread = start(options, profile, translator, locator)?;
    let process = Arc::clone(&thread.process);
    let end = run_thread(&mut thread);
    // What still comes belongs to nobody; it must not end the process before its status is known.
    set_mask(!FAULT_SIGNALS);
    match end {
        ThreadEnd::Thread(status) => {
            if !finish_thread(&thread) {
                leave_first_thread(status);
            }
            process.write_stats(status);
            exit_process(status)
        }
        ThreadEnd::Failed(error) if std::process::id() == first_process => {
            process.write_stats(FAILURE_STATUS);
            Err(error)
        }
        ThreadEnd::Process(status) if std::process::id() == first_process && process.is_single_threaded() => {
            process.write_stats(status);
            Ok(status)
        }
        end => end_process(&process, end),
    }
}

fn io_error(context: &'static str) -> impl Fn(Errno) -> RunError {
    move |Errno(errno)| RunError::Io { context: context.to_owned(), source: std::io::Error::from_raw_os_error(errno) }
}

/// Loads the program and makes its first thread.
fn start(
    mut options: RunOptions,
    profile: Profile,
    translator: Arc<dyn Translator>,
    locator: Arc<dyn CacheLocator>,
) -> Result<GuestThread, RunError> {
    let path = options.program.clone();
    let load_error = |source| RunError::Load { path: path.clone(), source };
    let args: Vec<Vec<u8>> = options.args.iter().map(|word| word.as_bytes().to_vec()).collect();
    let resolved = resolve_program(&path, &args)
        .map_err(|Errno(errno)| load_error(LoadError::Read(std::io::Error::from_raw_os_error(errno))))?;
    options.args = resolved.args.into_iter().map(OsString::from_vec).collect();
    options.program = resolved.path;
    let mut memory = Memory::default();
    let (wide, alternate_float) = (profile.has_wide_registers(), profile.has_alternate_float());
    let reduced_x87 = profile.has_reduced_x87();
    let finder = CacheFinder::new(locator, profile, &options);
    let mut caches = LoadedCaches::new(&finder);
    let loaded = load(&options, &mut memory, &mut caches).map_err(load_error)?;
    let caches = caches.into_results();
    let program = std::fs::canonicalize(&options.program).unwrap_or_else(|_| options.program.clone());
    let process = Arc::new(Process::new(options, program, loaded.personality, memory, finder, translator));
    caches.into_iter().for_each(|cache| register(&process, cache));
    let abi = process.personality.guest_abi();
    let mut cpu =
        Cpu::new(initial_state(&loaded, reduced_x87), abi, &process.code).map_err(io_error("memory for a thread"))?;
    cpu.set_wide_registers(wide);
    cpu.set_alternate_float(alternate_float);
    let mut thread = GuestThread::new(cpu, Arc::clone(&process), mask() & !FAULT_SIGNALS);
    thread.cpu.activate().map_err(io_error("signal stack and vector length"))?;
    thread.tid = thread_id();
    take_signals(&process).map_err(io_error("signal handlers"))?;
    Ok(thread)
}

/// Where a loaded program starts.
#[derive(Debug)]
struct Loaded {
    personality: Personality,
    entry: u64,
    stack_pointer: u64,
}

fn load(options: &RunOptions, memory: &mut Memory, companion: &mut dyn Companion) -> Result<Loaded, LoadError> {
    let image = loader::load_image(&options.program, memory, companion, true)?;
    let interpreter = match &image.elf.interpreter {
        Some(path) => Some(loader::load_image(Path::new(OsStr::from_bytes(path)), memory, companion, false)?),
        None => None,
    };
    memory.map.brk_start = image.end;
    memory.map.brk = image.end;
    let top = loader::map_stack(memory, image.elf.personality, image.elf.executable_stack)?;
    let stack_pointer = write_stack(options, &image, interpreter.as_ref(), top)?;
    let first = interpreter.as_ref().unwrap_or(&image);
    Ok(Loaded { personality: image.elf.personality, entry: first.elf.entry.wrapping_add(first.bias), stack_pointer })
}

fn write_stack(
    options: &RunOptions,
    image: &LoadedImage,
    interpreter: Option<&LoadedImage>,
    top: u64,
) -> Result<u64, LoadError> {
    let stack = StackImage {
        personality: image.elf.personality,
        args: options.args.iter().map(|word| word.as_bytes()).collect(),
        env: options.env.iter().map(|word| word.as_bytes()).collect(),
        program: options.program.as_os_str().as_bytes(),
        header_address: image.elf.header_address.wrapping_add(image.bias),
        header_count: image.elf.header_count,
        interpreter_base: interpreter.map_or(0, |interpreter| interpreter.bias),
        entry: image.elf.entry.wrapping_add(image.bias),
        ids: credentials(),
        // AT_RANDOM without randomness: the guest's canaries are then known, and it runs.
        random: random_bytes().unwrap_or_default(),
    };
    let (stack_pointer, bytes) = stack.build(top);
    let too_long = |_| LoadError::Read(std::io::Error::from_raw_os_error(libc::E2BIG));
    guest_memory::write_bytes(stack_pointer, &bytes).map_err(too_long)?;
    Ok(stack_pointer)
}

fn initial_state(loaded: &Loaded, reduced_x87: bool) -> GuestState {
    let mut state = zeroed_state();
    state.rip = loaded.entry;
    state.gpr[4] = loaded.stack_pointer;
    set_rflags(&mut state, INITIAL_FLAGS);
    state.mxcsr = MXCSR_DEFAULT;
    state.x87 = Unit::initial(reduced_x87);
    state.selector = loaded.personality.selectors();
    state
}

/// Takes over the signals that generated code raises, and learns which ones are ignored from the start.
fn take_signals(process: &Process) -> Result<(), Errno> {
    let mut actions = process.signals();
    // Rust's start-up code ignores SIGPIPE, whatever was inherited.
    set_action(libc::SIGPIPE, HostAction::Default)?;
    for signal in 1..=64 {
        if FAULT_SIGNALS >> (signal - 1) & 1 == 1 {
            set_action(signal, HostAction::Handle { flags: 0 })?;
        } else if is_ignored(signal) {
            actions.inherit_ignored(signal);
        }
    }
    Ok(())
}
