//! Creation and end of guest threads and processes.
//!
//! A guest thread is a host thread. A process made by `fork` is one made by the host's `fork`; so is one made
//! by `vfork` or `posix_spawn`: the child has a copy of the memory instead of sharing it until `execve`, which no program
//! can rely on except by passing an error back through memory (the child's exit status tells it as well).

use super::run_loop::{ThreadEnd, run_thread};
use super::syscall::{TlsDescriptors, refresh_segments};
use super::{Errno, GuestThread, Personality, Process, SyscallOutcome};
use crate::cpu::Cpu;
use crate::sys::call::syscall;
use crate::sys::guest_memory;
use crate::sys::process::{exit_process, exit_thread, fork as host_fork, thread_id};
use crate::sys::signal::{FAULT_SIGNALS, set_mask};
use causeway_cache_format::abi::GuestState;
use std::sync::Arc;
use std::sync::mpsc;

/// `CLONE_*` flags.
mod flag {
    pub(super) const VM: u64 = 0x100;
    pub(super) const FS: u64 = 0x200;
    pub(super) const FILES: u64 = 0x400;
    pub(super) const SIGHAND: u64 = 0x800;
    pub(super) const VFORK: u64 = 0x4000;
    pub(super) const THREAD: u64 = 0x1_0000;
    pub(super) const SETTLS: u64 = 0x8_0000;
    pub(super) const PARENT_SETTID: u64 = 0x10_0000;
    pub(super) const CHILD_CLEARTID: u64 = 0x20_0000;
    pub(super) const CHILD_SETTID: u64 = 0x100_0000;
    /// What every thread of a process shares.
    pub(super) const THREAD_SET: u64 = VM | FS | FILES | SIGHAND | THREAD;
}

const FUTEX_WAKE: u64 = 1;
const RAX: usize = 0;
const RSP: usize = 4;

/// The arguments of `clone`.
#[derive(Clone, Copy, Debug)]
struct CloneArgs {
    flags: u64,
    stack: u64,
    parent_tid: u64,
    child_tid: u64,
    tls: u64,
}

impl CloneArgs {
    fn has(&self, flag: u64) -> bool {
        self.flags & flag != 0
    }
}

/// `clone`.
pub fn clone(thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    let [flags, stack, parent_tid, child_tid, tls] = match (process.personality, args) {
        (Personality::X86_64, [flags, stack, parent_tid, child_tid, tls, _])
        | (Personality::I386, [flags, stack, parent_tid, tls, child_tid, _]) => {
            [flags, stack, parent_tid, child_tid, tls]
        }
    };
    let args = CloneArgs { flags, stack, parent_tid, child_tid, tls };
    let result = if args.has(flag::THREAD) {
        clone_thread(thread, args)
    } else if args.has(flag::VM) && !args.has(flag::VFORK) {
        // A process that shares memory without being a thread needs a second address space bookkeeping.
        Err(Errno::INVALID)
    } else {
        clone_process(thread, process, args)
    };
    result.into()
}

/// `clone3`: absent, as on older kernels; C libraries fall back to [`clone`].
pub fn clone3(_thread: &mut GuestThread, _process: &Process, _args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::error(libc::ENOSYS)
}

/// `fork`.
pub fn fork(thread: &mut GuestThread, process: &Process, _args: [u64; 6]) -> SyscallOutcome {
    clone(thread, process, [libc::SIGCHLD as u64, 0, 0, 0, 0, 0])
}

/// `vfork`.
pub fn vfork(thread: &mut GuestThread, process: &Process, _args: [u64; 6]) -> SyscallOutcome {
    clone(thread, process, [flag::VM | flag::VFORK | libc::SIGCHLD as u64, 0, 0, 0, 0, 0])
}

/// `set_tid_address`.
pub fn set_tid_address(thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    thread.clear_child_tid = args[0];
    SyscallOutcome::Return(i64::from(thread.tid))
}

/// `gettid`.
pub fn gettid(thread: &mut GuestThread, _process: &Process, _args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(i64::from(thread.tid))
}

/// `set_robust_list`: the list has one layout on both architectures, and the kernel walks it when the host thread ends.
pub fn set_robust_list(_thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(syscall(libc::SYS_set_robust_list, args))
}

/// `get_robust_list`.
pub fn get_robust_list(_thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(syscall(libc::SYS_get_robust_list, args))
}

/// `exit`.
pub fn exit(_thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Exit((args[0] & 0xff) as i32)
}

/// `exit_group`.
pub fn exit_group(_thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::ExitGroup((args[0] & 0xff) as i32)
}

/// `arch_prctl`: the bases of FS and GS.
pub fn arch_prctl(thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    const SET_GS: u64 = 0x1001;
    const SET_FS: u64 = 0x1002;
    const GET_FS: u64 = 0x1003;
    const GET_GS: u64 = 0x1004;
    let [code, address, ..] = args;
    let state = thread.state_mut();
    match code {
        SET_FS | SET_GS if address >> 47 != 0 => SyscallOutcome::error(libc::EPERM),
        SET_FS => {
            state.fs_base = address;
            SyscallOutcome::Return(0)
        }
        SET_GS => {
            state.gs_base = address;
            SyscallOutcome::Return(0)
        }
        GET_FS | GET_GS => {
            let base = if code == GET_FS { state.fs_base } else { state.gs_base };
            guest_memory::write(address, &base).map(|()| 0).map_err(|_| Errno::FAULT).into()
        }
        _ => Errno::INVALID.into(),
    }
}

/// Gives a new thread its thread-local storage: the base of FS, or a `struct user_desc` of 32-bit programs.
fn set_tls(
    state: &mut GuestState,
    tls: &mut TlsDescriptors,
    personality: Personality,
    argument: u64,
) -> Result<(), Errno> {
    match personality {
        Personality::X86_64 => state.fs_base = argument,
        Personality::I386 => {
            tls.set_from(argument)?;
            refresh_segments(state, tls);
        }
    }
    Ok(())
}

fn clone_thread(thread: &mut GuestThread, args: CloneArgs) -> Result<i64, Errno> {
    if args.flags & flag::THREAD_SET != flag::THREAD_SET {
        return Err(Errno::INVALID);
    }
    let mut state = thread.state().clone();
    state.gpr[RAX] = 0;
    if args.stack != 0 {
        state.gpr[RSP] = args.stack;
    }
    let mut tls = thread.tls;
    if args.has(flag::SETTLS) {
        set_tls(&mut state, &mut tls, thread.process.personality, args.tls)?;
    }
    let abi = thread.process.personality.guest_abi();
    let mut cpu = Cpu::new(state, abi, &thread.process.code)?;
    cpu.inherit(&thread.cpu);
    let mut child = GuestThread::new(cpu, Arc::clone(&thread.process), thread.signal_mask);
    child.tls = tls;
    let process = Arc::clone(&thread.process);
    process.thread_started();
    // The new thread starts with every signal blocked: it has no handler stack yet.
    set_mask(u64::MAX);
    thread.mask_is_stale = true;
    let (sender, receiver) = mpsc::channel();
    let spawned = std::thread::Builder::new().name("guest".to_owned()).spawn(move || {
        start_thread(child, args, &sender);
    });
    let tid = spawned.ok().and_then(|_| receiver.recv().ok());
    let Some(tid) = tid else {
        process.thread_ended();
        return Err(Errno(libc::EAGAIN));
    };
    Ok(i64::from(tid))
}

/// The life of a guest thread on its host thread.
fn start_thread(mut child: GuestThread, args: CloneArgs, sender: &mpsc::Sender<i32>) {
    if child.cpu.activate().is_err() {
        return;
    }
    child.tid = thread_id();
    if args.has(flag::CHILD_CLEARTID) {
        child.clear_child_tid = args.child_tid;
    }
    // Bad pointers are the guest's own loss, as in the kernel.
    if args.has(flag::PARENT_SETTID) {
        let _ = guest_memory::write(args.parent_tid, &child.tid);
    }
    if args.has(flag::CHILD_SETTID) {
        let _ = guest_memory::write(args.child_tid, &child.tid);
    }
    if sender.send(child.tid).is_err() {
        return;
    }
    let end = run_thread(&mut child);
    // Signals of the process are for its other threads now.
    set_mask(!FAULT_SIGNALS);
    let process = Arc::clone(&child.process);
    match end {
        ThreadEnd::Thread(status) => {
            let last = finish_thread(&child);
            if last {
                process.write_stats(status);
                exit_process(status);
            }
        }
        other => end_process(&process, other),
    }
}

/// Ends the process from a thread other than the first.
pub(super) fn end_process(process: &Process, end: ThreadEnd) -> ! {
    let status = match end {
        ThreadEnd::Thread(status) | ThreadEnd::Process(status) => status,
        ThreadEnd::Killed(signal) => 128 + signal,
        ThreadEnd::Failed(error) => {
            eprintln!("causeway: {error}");
            super::start::FAILURE_STATUS
        }
    };
    process.write_stats(status);
    exit_process(status)
}

/// Tells the guest that the thread is gone. Returns whether it was the last.
pub(super) fn finish_thread(thread: &GuestThread) -> bool {
    // From here on signals find no guest thread on this host thread.
    set_mask(u64::MAX);
    let last = thread.process.thread_ended();
    if thread.clear_child_tid != 0 && guest_memory::write(thread.clear_child_tid, &0u32).is_ok() {
        syscall(libc::SYS_futex, [thread.clear_child_tid, FUTEX_WAKE, 1, 0, 0, 0]);
    }
    last
}

/// Ends the first host thread while other guest threads go on.
pub(super) fn leave_first_thread(status: i32) -> ! {
    exit_thread(status)
}

fn clone_process(thread: &mut GuestThread, process: &Process, args: CloneArgs) -> Result<i64, Errno> {
    let vfork = args.has(flag::VFORK) && process.is_single_threaded();
    let former = set_mask(u64::MAX);
    let forked = {
        // INVARIANT: the copy finds every lock free, because the thread that lives on in it holds them all.
        let _memory = process.memory();
        let _signals = process.signals();
        let mut code = process.code.lock();
        let forked = host_fork(vfork);
        if forked == Ok(0) {
            code.seal();
        }
        forked
    };
    if forked == Ok(0) {
        become_child(thread, process, args);
    }
    set_mask(former);
    let pid = forked?;
    if pid != 0 && args.has(flag::PARENT_SETTID) {
        let _ = guest_memory::write(args.parent_tid, &pid);
    }
    Ok(i64::from(pid))
}

fn become_child(thread: &mut GuestThread, process: &Process, args: CloneArgs) {
    process.only_thread();
    thread.cpu.forget_rest();
    thread.held.clear();
    process.stats.restart();
    thread.tid = thread_id();
    thread.clear_child_tid = if args.has(flag::CHILD_CLEARTID) { args.child_tid } else { 0 };
    if args.has(flag::CHILD_SETTID) {
        let _ = guest_memory::write(args.child_tid, &thread.tid);
    }
    let mut tls = thread.tls;
    let state = thread.state_mut();
    if args.stack != 0 {
        state.gpr[RSP] = args.stack;
    }
    if args.has(flag::SETTLS) {
        // A bad pointer is the guest's own loss: the process exists already.
        let _ = set_tls(state, &mut tls, process.personality, args.tls);
        thread.tls = tls;
    }
}
