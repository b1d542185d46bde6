//! The programs.
use crate::toy::{self, DATA, Op, Program, R12, R13, R14, RAX, RBX, RCX, RDI, RDX, RSI, RSP, SIZE, ToyTranslator};

use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::{MemoryModel, Profile};
use causeway_runtime::sys::{call::syscall, process};
use causeway_runtime::{CacheLocator, ImageQuery, NoCaches, RunOptions, run};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Arc;

const PROFILE: Profile =
    Profile { guest_abi: GuestAbi::Linux64, memory_model: MemoryModel::Tso, host_features: 0, options: 0 };

/// How a program ended: exit status, or minus the signal.
fn outcome(program: &Program) -> i32 {
    outcome_with(program, RunOptions::default())
}

fn outcome_with(program: &Program, options: RunOptions) -> i32 {
    outcome_in(program, options, Arc::new(NoCaches))
}

fn outcome_in(program: &Program, options: RunOptions, caches: Arc<dyn CacheLocator>) -> i32 {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("program");
    std::fs::write(&path, program.elf()).expect("written");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("changed");
    let options = RunOptions { program: path, args: vec!["program".into(), "one".into()], ..options };
    let pid = process::fork(false).expect("forked");
    if pid == 0 {
        let status = match run(options, PROFILE, Arc::new(ToyTranslator), caches) {
            Ok(status) => status,
            Err(error) => {
                eprintln!("{error}");
                99
            }
        };
        process::exit_process(status);
    }
    let mut status = 0i32;
    let args = [pid as u64, &raw mut status as u64, 0, 0, 0, 0];
    assert_eq!(syscall(libc::SYS_wait4, args), i64::from(pid));
    if status & 0x7f == 0 { status >> 8 & 0xff } else { -(status & 0x7f) }
}

fn a_program_exits_with_its_status() {
    let mut program = Program::default();
    program.system_call(231, &[42]);
    assert_eq!(outcome(&program), 42);
}

fn the_stack_holds_the_argument_count() {
    let mut program = Program::default();
    program.op(Op::Load(RBX, RSP, 0)).exit_with(RBX);
    assert_eq!(outcome(&program), 2);
}

fn calls_return_through_the_shadow_stack_and_past_its_end() {
    let mut program = Program::default();
    // f(n): n == 0 ? return : f(n - 1), 100000 deep: the shadow stack overflows and loses its older half.
    program.op(Op::Move(RBX, 100_000));
    program.op(Op::Move(R12, 0));
    let call = program.hole();
    program.exit_with(R12);
    let function = program.here();
    program.fill(call, Op::Call(function));
    program.op(Op::Add(RBX, u64::MAX));
    let branch = program.hole();
    program.op(Op::Add(R12, 1));
    program.op(Op::Return);
    let deeper = program.here();
    program.fill(branch, Op::JumpUnlessZero(RBX, deeper));
    program.op(Op::Call(function));
    program.op(Op::Add(R12, 1));
    program.op(Op::Return);
    assert_eq!(outcome(&program), 100_000 & 0xff);
}

fn a_return_to_another_place_is_found_by_dispatch() {
    let mut program = Program::default();
    let call = program.hole();
    program.system_call(231, &[1]);
    let elsewhere = program.here();
    program.system_call(231, &[7]);
    let function = program.here();
    program.fill(call, Op::Call(function));
    program.op(Op::Move(RBX, elsewhere));
    program.op(Op::Store(RBX, RSP, 0));
    program.op(Op::Return);
    assert_eq!(outcome(&program), 7);
}

fn memory_faults_without_a_handler_end_the_process_by_signal() {
    let mut program = Program::default();
    program.op(Op::Move(RBX, 8)).op(Op::Load(RBX, RBX, 0));
    assert_eq!(outcome(&program), -libc::SIGSEGV);
    let mut undefined = Program::default();
    undefined.op(Op::Fault(6));
    assert_eq!(outcome(&undefined), -libc::SIGILL);
    let mut divide = Program::default();
    divide.op(Op::Fault(7));
    assert_eq!(outcome(&divide), -libc::SIGFPE);
    let mut jump = Program::default();
    jump.op(Op::Jump(DATA));
    assert_eq!(outcome(&jump), -libc::SIGSEGV);
}

const SA_SIGINFO: u64 = 4;
const SA_RESTORER: u64 = 0x0400_0000;
const SA_RESTART: u64 = 0x1000_0000;
const SA_ONSTACK: u64 = 0x0800_0000;

/// Registers `handler` for `signal`; emits its restorer. The handler's code is emitted by `body`, which must not fall through.
fn install(program: &mut Program, signal: u64, flags: u64, body: impl FnOnce(&mut Program)) {
    let over = program.hole();
    let restorer = program.here();
    program.op(Op::Move(RAX, 15)).op(Op::Service(0));
    let handler = program.here();
    body(program);
    program.op(Op::Return);
    let here = program.here();
    program.fill(over, Op::Jump(here));
    let words = [handler, flags | SA_SIGINFO | SA_RESTORER, restorer, 0];
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    let action = program.data(&bytes);
    program.system_call(13, &[signal, action, 0, 8]);
}

/// Offsets in the handler's `ucontext` (RDX) of RIP and CR2.
const CONTEXT_RIP: u64 = 40 + 16 * 8;
const CONTEXT_CR2: u64 = 40 + 22 * 8;

fn a_handler_sees_the_fault_and_may_skip_it() {
    let mut program = Program::default();
    let fault = program.data(&[0; 8]);
    install(&mut program, libc::SIGSEGV as u64, 0, |program| {
        // Note CR2 + si_addr - 2 * 0x1238, then step over the instruction.
        program.op(Op::Load(RBX, RDX, CONTEXT_CR2));
        program.op(Op::Move(R12, fault)).op(Op::Store(RBX, R12, 0));
        program.op(Op::Load(RBX, RDX, CONTEXT_RIP)).op(Op::Add(RBX, SIZE)).op(Op::Store(RBX, RDX, CONTEXT_RIP));
    });
    program.op(Op::Move(R13, 0x1238)).op(Op::Move(R14, 5));
    program.op(Op::Load(R14, R13, 0));
    program.op(Op::Move(R12, fault)).op(Op::Load(RBX, R12, 0)).op(Op::Add(RBX, 0u64.wrapping_sub(0x1230)));
    // 0x1238 - 0x1230 = 8; R14 is still 5.
    let tail = program.here();
    let _ = tail;
    program.exit_with(RBX);
    assert_eq!(outcome(&program), 8);
}

fn an_unchanged_frame_repeats_the_access() {
    // The handler maps the page; the access then succeeds with the value 0.
    let mut program = Program::default();
    let address = 0x2000_0000u64;
    install(&mut program, libc::SIGSEGV as u64, 0, |program| {
        program.system_call(9, &[address, 4096, 3, 0x32, u64::MAX, 0]);
    });
    program.op(Op::Move(R13, address)).op(Op::Move(R14, 9)).op(Op::Move(RBX, 6));
    program.op(Op::Load(R14, R13, 8)).op(Op::Add(R14, 3)).exit_with(R14);
    assert_eq!(outcome(&program), 3);
}

fn a_signal_to_oneself_arrives_before_the_call_returns() {
    let mut program = Program::default();
    let count = program.data(&[0; 8]);
    install(&mut program, libc::SIGUSR1 as u64, 0, |program| {
        program.op(Op::Move(R12, count)).op(Op::Load(RBX, R12, 0)).op(Op::Add(RBX, 1)).op(Op::Store(RBX, R12, 0));
    });
    program.system_call(39, &[]);
    program.op(Op::Copy(RDI, RAX)).op(Op::Move(RSI, libc::SIGUSR1 as u64)).op(Op::Move(RAX, 62)).op(Op::Service(0));
    program.op(Op::Move(R12, count)).op(Op::Load(RBX, R12, 0)).exit_with(RBX);
    assert_eq!(outcome(&program), 1);
}

fn a_timer_interrupts_a_loop_and_its_registers_survive() {
    let mut program = Program::default();
    let flag = program.data(&[0; 8]);
    // A single shot after 20 ms.
    let timer = program.data(&[0u64, 0, 0, 20_000].iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<_>>());
    install(&mut program, libc::SIGALRM as u64, SA_ONSTACK, |program| {
        program.op(Op::Move(R12, flag)).op(Op::Move(RBX, 1)).op(Op::Store(RBX, R12, 0)).op(Op::Move(R13, 0));
    });
    program.system_call(38, &[0, timer, 0]);
    program.op(Op::Move(R13, 11)).op(Op::Move(R12, flag));
    let back = program.here();
    let leave = program.hole();
    program.op(Op::Jump(back));
    let out = program.here();
    // Placed before the loop's jump: leave when the flag is set.
    program.op(Op::Load(RBX, R12, 0));
    let branch = program.hole();
    program.op(Op::Jump(back));
    let done = program.here();
    program.fill(branch, Op::JumpUnlessZero(RBX, done));
    program.fill(leave, Op::Jump(out));
    program.exit_with(R13);
    assert_eq!(outcome(&program), 11);
}

fn interrupted_read(flags: u64) -> i32 {
    let mut program = Program::default();
    let ends = program.data(&[0; 8]);
    let timer = program.data(&[0u64, 0, 0, 20_000].iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<_>>());
    let byte = program.data(&[0; 8]);
    install(&mut program, libc::SIGALRM as u64, flags, |program| {
        // write(ends[1], byte, 1)
        program.op(Op::Move(R12, ends)).op(Op::Load(RDI, R12, 4));
        program.op(Op::Move(RSI, byte)).op(Op::Move(RDX, 1)).op(Op::Move(RAX, 1)).op(Op::Service(0));
    });
    program.system_call(22, &[ends]);
    program.system_call(38, &[0, timer, 0]);
    program.op(Op::Move(R12, ends)).op(Op::Load(RDI, R12, 0));
    // read(fd, byte, 1): the kernel looks at the low 32 bits of RDI alone.
    program.op(Op::Move(RSI, byte)).op(Op::Move(RDX, 1)).op(Op::Move(RAX, 0)).op(Op::Service(0));
    program.exit_with(RAX);
    outcome(&program)
}

fn a_blocked_read_ends_or_starts_again_as_the_handler_asked() {
    assert_eq!(interrupted_read(0), (-libc::EINTR) & 0xff);
    assert_eq!(interrupted_read(SA_RESTART), 1);
}

fn fork_gives_two_processes() {
    let mut program = Program::default();
    let status = program.data(&[0; 8]);
    program.system_call(57, &[]);
    program.op(Op::Copy(RBX, RAX));
    let branch = program.hole();
    program.system_call(231, &[5]);
    let parent = program.here();
    program.fill(branch, Op::JumpUnlessZero(RBX, parent));
    program.op(Op::Copy(RDI, RBX)).op(Op::Move(RSI, status)).op(Op::Move(RDX, 0)).op(Op::Move(toy::R10, 0));
    program.op(Op::Move(RAX, 61)).op(Op::Service(0));
    program.op(Op::Move(R12, status)).op(Op::Load(RBX, R12, 1)).exit_with(RBX);
    assert_eq!(outcome(&program), 5);
}

fn a_thread_runs_and_its_end_is_announced() {
    const FLAGS: u64 = 0x100 | 0x200 | 0x400 | 0x800 | 0x1_0000 | 0x4_0000 | 0x10_0000 | 0x20_0000;
    let mut program = Program::default();
    let word = program.data(&[0; 8]);
    let result = program.data(&[0; 8]);
    let stack = DATA + 0x8000;
    program.system_call(56, &[FLAGS, stack, word, word, 0]);
    program.op(Op::Copy(RBX, RAX));
    let branch = program.hole();
    program.op(Op::Move(R12, result)).op(Op::Move(R13, 77)).op(Op::Store(R13, R12, 0));
    program.system_call(60, &[0]);
    let parent = program.here();
    program.fill(branch, Op::JumpUnlessZero(RBX, parent));
    // Wait until the thread's word is zero.
    program.op(Op::Move(R12, word)).op(Op::Load(R13, R12, 0));
    let again = program.hole();
    program.op(Op::Move(R12, result)).op(Op::Load(RBX, R12, 0)).exit_with(RBX);
    program.fill(again, Op::JumpUnlessZero(R13, parent));
    assert_eq!(outcome(&program), 77);
}

fn code_that_changes_itself_is_compiled_again() {
    let mut program = Program::default();
    // A page that is writable and executable: copy `Move(RBX, 1); Return` there, call it, change the value, call again.
    let area = 0x3000_0000u64;
    program.system_call(9, &[area, 4096, 7, 0x32, u64::MAX, 0]);
    let write = |program: &mut Program, at: u64, op: Op| {
        for (index, word) in op.encode().chunks(8).enumerate() {
            let value = u64::from_le_bytes(*word.first_chunk().expect("eight bytes"));
            program.op(Op::Move(R12, at)).op(Op::Move(R13, value)).op(Op::Store(R13, R12, index as u64 * 8));
        }
    };
    write(&mut program, area, Op::Move(RBX, 1));
    write(&mut program, area + SIZE, Op::Return);
    program.op(Op::Call(area)).op(Op::Copy(R14, RBX));
    write(&mut program, area, Op::Move(RBX, 30));
    program.op(Op::Call(area)).op(Op::Copy(RCX, R14)).op(Op::Add(RBX, 12)).exit_with(RBX);
    assert_eq!(outcome(&program), 42);
}

fn misaligned_ordered_stores_work() {
    let mut program = Program::default();
    let place = program.data(&[0; 32]);
    program.op(Op::Move(R12, place)).op(Op::Move(RBX, 0x5500)).op(Op::StoreOrdered(RBX, R12, 13));
    program.op(Op::Load(RBX, R12, 14)).exit_with(RBX);
    assert_eq!(outcome(&program), 0x55);
}

fn statistics_are_written_and_a_child_keeps_its_own() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("stats.json");
    let mut program = Program::default();
    program.system_call(57, &[]);
    program.op(Op::Copy(RBX, RAX));
    let branch = program.hole();
    program.system_call(231, &[5]);
    let parent = program.here();
    program.fill(branch, Op::JumpUnlessZero(RBX, parent));
    program.op(Op::Copy(RDI, RBX)).op(Op::Move(RSI, 0)).op(Op::Move(RDX, 0)).op(Op::Move(toy::R10, 0));
    program.op(Op::Move(RAX, 61)).op(Op::Service(0));
    program.system_call(231, &[3]);
    let options = RunOptions { stats: Some(file.clone()), ..RunOptions::default() };
    assert_eq!(outcome_with(&program, options), 3);
    let read = |path: &std::path::Path| -> serde_json::Value {
        serde_json::from_slice(&std::fs::read(path).expect("a file")).expect("JSON")
    };
    assert_eq!(read(&file)["exit_status"], 3);
    assert!(read(&file)["blocks_compiled"].as_u64() > Some(2));
    let others: Vec<_> =
        std::fs::read_dir(folder.path()).expect("folder").flatten().map(|entry| entry.path()).collect();
    assert_eq!(others.len(), 2);
    let child = others.iter().find(|path| **path != file).expect("the child's");
    assert_eq!(read(child)["exit_status"], 5);
}

fn without_compilation_a_miss_is_an_error() {
    let mut program = Program::default();
    program.system_call(231, &[0]);
    let options = RunOptions { no_jit: true, ..RunOptions::default() };
    assert_eq!(outcome_with(&program, options), 99);
}

/// A locator that knows one cache.
struct OneCache(PathBuf);

impl CacheLocator for OneCache {
    fn locate(&self, _image: &ImageQuery<'_>) -> Option<PathBuf> {
        Some(self.0.clone())
    }
}

/// Runs `program` with `cache` as its cache file of the given mode; returns outcome and statistics.
fn run_cached(program: &Program, cache: &[u8], mode: u32, no_jit: bool) -> (i32, serde_json::Value) {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("program.cwc");
    std::fs::write(&path, cache).expect("written");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).expect("changed");
    let stats = folder.path().join("stats.json");
    let options = RunOptions { stats: Some(stats.clone()), no_jit, ..RunOptions::default() };
    let outcome = outcome_in(program, options, Arc::new(OneCache(path)));
    let stats = serde_json::from_slice(&std::fs::read(stats).expect("a file")).expect("JSON");
    (outcome, stats)
}

/// A program with calls, loops and a little memory, whose status is 55.
fn summing_program() -> Program {
    let mut program = Program::default();
    let place = program.data(&[0; 8]);
    program.op(Op::Move(RBX, 10)).op(Op::Move(R12, place));
    let back = program.here();
    let call = program.hole();
    program.op(Op::Add(RBX, u64::MAX)).op(Op::JumpUnlessZero(RBX, back));
    program.op(Op::Load(RBX, R12, 0)).exit_with(RBX);
    let function = program.here();
    program.fill(call, Op::Call(function));
    // R13 = memory + RBX by counting down a copy.
    program.op(Op::Copy(R14, RBX));
    let count = program.here();
    program.op(Op::Load(R13, R12, 0)).op(Op::Add(R13, 1)).op(Op::Store(R13, R12, 0));
    program.op(Op::Add(R14, u64::MAX)).op(Op::JumpUnlessZero(R14, count)).op(Op::Return);
    program
}

fn a_program_runs_from_its_cache_alone() {
    let program = summing_program();
    let (outcome, stats) = run_cached(&program, &program.cache(PROFILE), 0o644, true);
    assert_eq!(outcome, 55, "{stats}");
    assert_eq!(stats["blocks_compiled"], 0);
    assert!(stats["blocks_from_cache"].as_u64() > Some(4));
    assert_eq!(stats["code_pages_private_dirty"], 0);
    assert_eq!(stats["caches_attached"].as_array().map(Vec::len), Some(1));
}

fn unfit_caches_are_refused_and_the_program_runs_all_the_same() {
    let program = summing_program();
    let good = program.cache(PROFILE);
    let refused = |cache: &[u8], mode: u32, reason: &str| {
        let (outcome, stats) = run_cached(&program, cache, mode, false);
        assert_eq!(outcome, 55, "{stats}");
        assert_eq!(stats["blocks_from_cache"], 0);
        let text = stats["caches_rejected"][0]["reason"].as_str().expect("a reason").to_owned();
        assert!(text.contains(reason), "{text}");
    };
    refused(&good, 0o666, "written by others");
    refused(&good[..good.len() - 1], 0o644, "");
    refused(&[], 0o644, "");
    let other = Profile { memory_model: MemoryModel::Relaxed, ..PROFILE };
    refused(&program.cache(other), 0o644, "memory model");
    let mut longer = summing_program();
    longer.data(&[1; 16]);
    refused(&longer.cache(PROFILE), 0o644, "image");
}

fn a_damaged_page_of_code_is_never_run() {
    let program = summing_program();
    let mut cache = program.cache(PROFILE);
    let code = cache.windows(4).position(|word| word == 0x5280_0011u32.to_le_bytes()).expect("an exit");
    cache[code + 8] ^= 0x40;
    let (outcome, stats) = run_cached(&program, &cache, 0o644, false);
    assert_eq!(outcome, 55, "{stats}");
    assert_eq!(stats["blocks_from_cache"], 0);
    assert!(stats["blocks_compiled"].as_u64() > Some(0));
}

fn cached_code_whose_guest_bytes_change_is_left() {
    let mut program = Program::default();
    // Make the code writable, overwrite the function's first instruction after one call, call again.
    program.system_call(10, &[toy::CODE + 0x1000, 4096, 7]);
    let first = program.hole();
    program.op(Op::Copy(R14, RBX));
    let patch_at = program.here();
    for _ in 0..6 {
        program.hole();
    }
    let second = program.hole();
    program.exit_with(RBX);
    let function = program.here();
    program.op(Op::Move(RBX, 1)).op(Op::Return);
    program.fill(first, Op::Call(function));
    program.fill(second, Op::Call(function));
    let base = ((patch_at - toy::CODE - 0x1000) / SIZE) as usize;
    for (index, word) in Op::Move(RBX, 40).encode().chunks(8).enumerate() {
        let value = u64::from_le_bytes(*word.first_chunk().expect("eight bytes"));
        program.fill(base + index * 3, Op::Move(R12, function));
        program.fill(base + index * 3 + 1, Op::Move(R13, value));
        program.fill(base + index * 3 + 2, Op::Store(R13, R12, index as u64 * 8));
    }
    let (outcome, stats) = run_cached(&program, &program.cache(PROFILE), 0o644, false);
    assert_eq!(outcome, 40, "{stats}");
    assert!(stats["blocks_from_cache"].as_u64() > Some(0));
    assert!(stats["blocks_compiled"].as_u64() > Some(0));
}

/// `setitimer` values: interval and first shot, microseconds.
fn timer_value(program: &mut Program, interval: u64, first: u64) -> u64 {
    let words = [0, interval, 0, first];
    program.data(&words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<_>>())
}

fn signals_arrive_anywhere_and_nothing_is_lost() {
    let mut program = Program::default();
    let seen = program.data(&[0; 8]);
    let stack = DATA + 0x4000;
    let every_millisecond = timer_value(&mut program, 500, 500);
    let never = timer_value(&mut program, 0, 0);
    let alternate: Vec<u8> = [stack, 0, 0x4000].iter().flat_map(|word: &u64| word.to_le_bytes()).collect();
    let alternate = program.data(&alternate);
    program.system_call(131, &[alternate, 0]);
    install(&mut program, libc::SIGALRM as u64, SA_ONSTACK | SA_RESTART, |program| {
        // Counts, makes a call and a system call, and leaves no register as it was.
        program.op(Op::Move(R12, seen)).op(Op::Load(RBX, R12, 0)).op(Op::Add(RBX, 1)).op(Op::Store(RBX, R12, 0));
        let call = program.hole();
        let over = program.hole();
        let function = program.here();
        program.fill(call, Op::Call(function));
        program.op(Op::Move(RAX, 39)).op(Op::Service(0)).op(Op::Move(R13, 3)).op(Op::Move(R14, 4)).op(Op::Return);
        let here = program.here();
        program.fill(over, Op::Jump(here));
    });
    program.system_call(38, &[0, every_millisecond, 0]);
    // R14 counts down; each round calls a function that makes a system call and adds 1 to R13.
    program.op(Op::Move(R13, 0)).op(Op::Move(R14, 20_000));
    let round = program.here();
    let call = program.hole();
    program.op(Op::Add(R14, u64::MAX)).op(Op::JumpUnlessZero(R14, round));
    program.system_call(38, &[0, never, 0]);
    program.op(Op::Move(R12, seen)).op(Op::Load(RBX, R12, 0));
    // 20000 rounds, and some signals: 20000 & 0xff = 32. Without a signal the status is 1.
    let some = program.hole();
    program.system_call(231, &[1]);
    let here = program.here();
    program.fill(some, Op::JumpUnlessZero(RBX, here));
    program.op(Op::Add(R13, 0u64.wrapping_sub(20_000 - 32))).exit_with(R13);
    let function = program.here();
    program.fill(call, Op::Call(function));
    program.op(Op::Move(RAX, 39)).op(Op::Service(0)).op(Op::Add(R13, 1)).op(Op::Return);
    assert_eq!(outcome(&program), 32);
}

fn a_handler_may_leave_for_good() {
    // The handler jumps out over its frame, again and again, as `siglongjmp` does.
    let mut program = Program::default();
    let kept = program.data(&[0; 16]);
    let handler_exit = program.data(&[0; 8]);
    install(&mut program, libc::SIGSEGV as u64, 0x4000_0000, |program| {
        program.op(Op::Move(R12, kept)).op(Op::Load(RSP, R12, 0));
        program.op(Op::Move(R12, handler_exit)).op(Op::Load(RBX, R12, 0)).op(Op::JumpTo(RBX));
    });
    program.op(Op::Move(R12, kept)).op(Op::Store(RSP, R12, 0)).op(Op::Move(R14, 300));
    let landing = program.here() + 3 * SIZE;
    program.op(Op::Move(RBX, landing)).op(Op::Move(R12, handler_exit)).op(Op::Store(RBX, R12, 0));
    program.op(Op::Move(R12, kept)).op(Op::Load(R14, R12, 8)).op(Op::Add(R14, 1)).op(Op::Store(R14, R12, 8));
    program.op(Op::Copy(RBX, R14)).op(Op::Add(RBX, 0u64.wrapping_sub(300)));
    let more = program.hole();
    program.system_call(231, &[13]);
    let here = program.here();
    program.fill(more, Op::JumpUnlessZero(RBX, here));
    program.op(Op::Move(R13, 16)).op(Op::Load(R13, R13, 0));
    assert_eq!(outcome(&program), 13);
}

fn a_program_replaces_itself_by_way_of_the_launcher() {
    let mut program = Program::default();
    let path = program.data(b"/proc/self/exe\0");
    let word = program.data(b"second\0");
    let argv = program.data(&[word, 0].iter().flat_map(|word: &u64| word.to_le_bytes()).collect::<Vec<_>>());
    let missing = program.data(b"/no/such/file\0");
    program.system_call(59, &[missing, argv, argv]).op(Op::Copy(RBX, RAX)).op(Op::Add(RBX, libc::ENOENT as u64));
    let failed = program.hole();
    program.system_call(59, &[path, argv, 0]);
    let here = program.here();
    program.fill(failed, Op::JumpUnlessZero(RBX, here));
    program.system_call(231, &[3]);
    // The launcher is a shell that looks at its last words: --argv0 second -- PROGRAM.
    let script = r#"while [ "$1" != --argv0 ]; do shift; done; [ "$2" = second ] && [ -x "$4" ] && exit 9"#;
    let launcher = ["/bin/sh", "-c", script, "sh"].map(Into::into).to_vec();
    assert_eq!(outcome_with(&program, RunOptions { launcher, ..RunOptions::default() }), 9);
}

fn threads_share_memory_code_and_signals() {
    const FLAGS: u64 = 0x100 | 0x200 | 0x400 | 0x800 | 0x1_0000 | 0x4_0000 | 0x20_0000;
    let mut program = Program::default();
    let words = program.data(&[1; 8 * 4]);
    let results = program.data(&[0; 8 * 4]);
    // Four threads count to 3000 by calls, then end; the first thread waits for all four.
    for index in 0..4 {
        let stack = DATA + 0x5000 + index * 0x1000;
        program.op(Op::Move(R12, words + index * 8)).op(Op::Move(RBX, 1)).op(Op::Store(RBX, R12, 0));
        program.system_call(56, &[FLAGS, stack, 0, words + index * 8, 0]);
        let parent = program.hole();
        program.op(Op::Move(R12, results + index * 8)).op(Op::Move(R14, 3000));
        let worker = program.hole();
        let here = program.here();
        program.fill(parent, Op::JumpUnlessZero(RAX, here));
        let over = program.hole();
        let function = program.here();
        program.fill(worker, Op::Jump(function));
        let call = program.hole();
        program.op(Op::Add(R14, u64::MAX)).op(Op::JumpUnlessZero(R14, function));
        program.system_call(60, &[0]);
        let callee = program.here();
        program.fill(call, Op::Call(callee));
        program.op(Op::Load(RBX, R12, 0)).op(Op::Add(RBX, 1)).op(Op::Store(RBX, R12, 0)).op(Op::Return);
        let here = program.here();
        program.fill(over, Op::Jump(here));
    }
    program.op(Op::Move(R13, 0u64.wrapping_sub(11_900)));
    for index in 0..4 {
        let wait = program.here();
        program.op(Op::Move(R12, words + index * 8)).op(Op::Load(RBX, R12, 0));
        let again = program.hole();
        program.fill(again, Op::JumpUnlessZero(RBX, wait));
    }
    // Sum by counting each result down into R13.
    for index in 0..4 {
        program.op(Op::Move(R12, results + index * 8)).op(Op::Load(RBX, R12, 0));
        let round = program.here();
        program.op(Op::Add(R13, 1)).op(Op::Add(RBX, u64::MAX)).op(Op::JumpUnlessZero(RBX, round));
    }
    program.exit_with(R13);
    assert_eq!(outcome(&program), 100);
}

/// Every test and its name.
pub(crate) const ALL: &[(&str, fn())] = &[
    ("a_program_exits_with_its_status", a_program_exits_with_its_status),
    ("the_stack_holds_the_argument_count", the_stack_holds_the_argument_count),
    ("calls_return_through_the_shadow_stack_and_past_its_end", calls_return_through_the_shadow_stack_and_past_its_end),
    ("a_return_to_another_place_is_found_by_dispatch", a_return_to_another_place_is_found_by_dispatch),
    (
        "memory_faults_without_a_handler_end_the_process_by_signal",
        memory_faults_without_a_handler_end_the_process_by_signal,
    ),
    ("a_handler_sees_the_fault_and_may_skip_it", a_handler_sees_the_fault_and_may_skip_it),
    ("an_unchanged_frame_repeats_the_access", an_unchanged_frame_repeats_the_access),
    ("a_signal_to_oneself_arrives_before_the_call_returns", a_signal_to_oneself_arrives_before_the_call_returns),
    ("a_timer_interrupts_a_loop_and_its_registers_survive", a_timer_interrupts_a_loop_and_its_registers_survive),
    (
        "a_blocked_read_ends_or_starts_again_as_the_handler_asked",
        a_blocked_read_ends_or_starts_again_as_the_handler_asked,
    ),
    ("fork_gives_two_processes", fork_gives_two_processes),
    ("a_thread_runs_and_its_end_is_announced", a_thread_runs_and_its_end_is_announced),
    ("code_that_changes_itself_is_compiled_again", code_that_changes_itself_is_compiled_again),
    ("misaligned_ordered_stores_work", misaligned_ordered_stores_work),
    ("statistics_are_written_and_a_child_keeps_its_own", statistics_are_written_and_a_child_keeps_its_own),
    ("without_compilation_a_miss_is_an_error", without_compilation_a_miss_is_an_error),
    ("a_program_runs_from_its_cache_alone", a_program_runs_from_its_cache_alone),
    (
        "unfit_caches_are_refused_and_the_program_runs_all_the_same",
        unfit_caches_are_refused_and_the_program_runs_all_the_same,
    ),
    ("a_damaged_page_of_code_is_never_run", a_damaged_page_of_code_is_never_run),
    ("cached_code_whose_guest_bytes_change_is_left", cached_code_whose_guest_bytes_change_is_left),
    ("signals_arrive_anywhere_and_nothing_is_lost", signals_arrive_anywhere_and_nothing_is_lost),
    ("a_handler_may_leave_for_good", a_handler_may_leave_for_good),
    ("a_program_replaces_itself_by_way_of_the_launcher", a_program_replaces_itself_by_way_of_the_launcher),
    ("threads_share_memory_code_and_signals", threads_share_memory_code_and_signals),
];
