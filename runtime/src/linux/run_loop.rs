//! The loop that alternates between generated code and the runtime, one per guest thread.

use super::extended_state::XCR0;
use super::signal::{deliver_pending, raise_exit_fault, step_trap};
use super::thread::InterruptedCall;
use super::{GuestThread, Personality, Process, SyscallOutcome, service, syscall};
use crate::cpu::Progress;
use crate::cpuid::cpuid;
use crate::dispatch::DispatchError;
use crate::flags::rflags;
use crate::options::RunError;
use crate::stats::count;
use crate::sys::call::NOT_MADE;
use crate::sys::signal::set_mask;
use causeway_cache_format::abi::{ExitReason, GuestState};
use causeway_routine::service::{Operation, Request};
use std::sync::Arc;

/// CPUID leaf 1 ECX: the operating system saves extended state.
const OSXSAVE: u32 = 1 << 27;

/// How a guest thread ended.
#[derive(Debug)]
pub(super) enum ThreadEnd {
    /// `exit`.
    Thread(i32),
    /// `exit_group`.
    Process(i32),
    /// By a signal that the host could not repeat.
    Killed(i32),
    /// The runtime cannot go on.
    Failed(RunError),
}

/// Bytes of `syscall` and of `int 0x80`.
const SYSCALL_LENGTH: u64 = 2;

/// Registers in the hardware numbering.
mod register {
    pub(super) const RAX: usize = 0;
    pub(super) const RCX: usize = 1;
    pub(super) const RDX: usize = 2;
    pub(super) const RBX: usize = 3;
    pub(super) const RBP: usize = 5;
    pub(super) const RSI: usize = 6;
    pub(super) const RDI: usize = 7;
    pub(super) const R8: usize = 8;
    pub(super) const R9: usize = 9;
    pub(super) const R10: usize = 10;
    pub(super) const R11: usize = 11;
}

/// Runs the thread until it ends.
pub(super) fn run_thread(thread: &mut GuestThread) -> ThreadEnd {
    let process = Arc::clone(&thread.process);
    loop {
        if let Err(end) = step(thread, &process) {
            return end;
        }
    }
}

fn step(thread: &mut GuestThread, process: &Process) -> Result<(), ThreadEnd> {
    deliver_pending(thread, process)?;
    if thread.cpu.steps_next() {
        return single_step(thread, process);
    }
    let progress = thread.cpu.advance(&process.code, process);
    proceed(thread, process, progress)
}

/// As the loop goes on behind generated code.
fn proceed(
    thread: &mut GuestThread,
    process: &Process,
    progress: Result<Progress, DispatchError>,
) -> Result<(), ThreadEnd> {
    match progress {
        Ok(Progress::Going) => Ok(()),
        Ok(Progress::Stepped) => {
            thread.raised = Some(step_trap(thread.state().rip));
            Ok(())
        }
        Ok(Progress::Exit(raw)) => serve(thread, process, raw),
        Err(DispatchError::NotExecutable) => {
            raise_exit_fault(thread, process, ExitReason::NotExecutable);
            Ok(())
        }
        Err(DispatchError::Fatal(error)) => Err(ThreadEnd::Failed(error)),
    }
}

/// One instruction with the trap flag set, and the trap behind it. No signal but its own comes before its end.
fn single_step(thread: &mut GuestThread, process: &Process) -> Result<(), ThreadEnd> {
    set_mask(u64::MAX);
    let progress = thread.cpu.advance(&process.code, process);
    if matches!(progress, Ok(Progress::Going)) {
        thread.mask_is_stale = true;
        return Ok(());
    }
    set_mask(thread.signal_mask());
    let traps = matches!(progress, Ok(Progress::Exit(raw)) if traps_behind(thread.state(), raw));
    proceed(thread, process, progress)?;
    if traps && thread.raised.is_none() {
        thread.raised = Some(step_trap(thread.state().rip));
    }
    Ok(())
}

/// Does a trap follow the instruction that left for this? The kernel comes back from a system call as from one that began without
/// the trap flag, and a load of SS puts the trap off (Intel SDM volume 3A, 6.8.3): the next one is behind the instruction after.
fn traps_behind(state: &GuestState, raw: u32) -> bool {
    const SS: u8 = 2;
    let loads =
        |request: &Request| matches!(request.operation, Operation::Load | Operation::Pop) && request.segment == SS;
    match ExitReason::from_raw(raw) {
        Some(ExitReason::Cpuid | ExitReason::Xgetbv) => true,
        Some(ExitReason::Service) => !Request::unpack(state.service).as_ref().is_some_and(loads),
        _ => false,
    }
}

/// Carries out what generated code left for.
fn serve(thread: &mut GuestThread, process: &Process, raw: u32) -> Result<(), ThreadEnd> {
    let Some(reason) = ExitReason::from_raw(raw) else {
        let guest_pc = thread.state().rip;
        return Err(ThreadEnd::Failed(RunError::UnknownExit { reason: raw, guest_pc }));
    };
    match reason {
        ExitReason::Syscall if process.personality == Personality::X86_64 => return fast_system_call(thread, process),
        ExitReason::Int80 if process.personality == Personality::I386 => {
            let call = make_call(thread, process);
            return finish_call(thread, process, &call);
        }
        ExitReason::Cpuid => serve_cpuid(thread),
        ExitReason::Service => service::serve(thread, process),
        ExitReason::Xgetbv => serve_xgetbv(thread, process),
        ExitReason::Untranslated | ExitReason::NotExecutable if thread.cpu.goes_on(process) => {}
        other => raise_exit_fault(thread, process, other),
    }
    Ok(())
}

/// `xgetbv` reads XCR0 alone; where CPUID announces no OSXSAVE it is undefined. A fault stands at the instruction itself,
/// three bytes back.
fn serve_xgetbv(thread: &mut GuestThread, process: &Process) {
    let announced = cpuid(1, 0).ecx & OSXSAVE != 0;
    let state = thread.state_mut();
    if announced && state.gpr[register::RCX] as u32 == 0 {
        state.gpr[register::RAX] = XCR0;
        state.gpr[register::RDX] = 0;
        return;
    }
    state.rip = state.rip.wrapping_sub(3);
    let fault = if announced { ExitReason::GeneralProtection } else { ExitReason::UndefinedInstruction };
    raise_exit_fault(thread, process, fault);
}

fn serve_cpuid(thread: &mut GuestThread) {
    let gpr = &mut thread.state_mut().gpr;
    let answer = cpuid(gpr[register::RAX] as u32, gpr[register::RCX] as u32);
    gpr[register::RAX] = u64::from(answer.eax);
    gpr[register::RBX] = u64::from(answer.ebx);
    gpr[register::RCX] = u64::from(answer.ecx);
    gpr[register::RDX] = u64::from(answer.edx);
}

/// `syscall` (Intel SDM volume 2B): RCX = RIP, R11 = RFLAGS, besides the call.
fn fast_system_call(thread: &mut GuestThread, process: &Process) -> Result<(), ThreadEnd> {
    use register::{R11, RCX};
    let flags = rflags(thread.state());
    let state = thread.state_mut();
    let (rcx, r11) = (state.gpr[RCX], state.gpr[R11]);
    state.gpr[RCX] = state.rip;
    state.gpr[R11] = flags;
    let call = make_call(thread, process);
    if call.outcome == SyscallOutcome::Return(NOT_MADE) {
        let state = thread.state_mut();
        (state.gpr[RCX], state.gpr[R11]) = (rcx, r11);
    }
    finish_call(thread, process, &call)
}

/// A call as the guest made it, and what came of it.
struct MadeCall {
    number: u64,
    args: [u64; 6],
    outcome: SyscallOutcome,
}

/// The registers that hold a system call's arguments.
const fn argument_registers(personality: Personality) -> [usize; 6] {
    use register::{R8, R9, R10, RBP, RBX, RCX, RDI, RDX, RSI};
    match personality {
        Personality::X86_64 => [RDI, RSI, RDX, R10, R8, R9],
        Personality::I386 => [RBX, RCX, RDX, RSI, RDI, RBP],
    }
}

fn make_call(thread: &mut GuestThread, process: &Process) -> MadeCall {
    count(&process.stats.system_calls);
    let state = thread.state();
    let word = process.personality.word_mask();
    let number = state.gpr[register::RAX] & word;
    let args = argument_registers(process.personality).map(|index| state.gpr[index] & word);
    MadeCall { number, args, outcome: syscall::dispatch(thread, process, number, args) }
}

fn finish_call(thread: &mut GuestThread, process: &Process, call: &MadeCall) -> Result<(), ThreadEnd> {
    match call.outcome {
        // The signal is delivered before the instruction, as if it had come a moment earlier.
        SyscallOutcome::Return(NOT_MADE) => {
            let state = thread.state_mut();
            state.rip = state.rip.wrapping_sub(SYSCALL_LENGTH);
            Ok(())
        }
        SyscallOutcome::Return(value) => {
            thread.state_mut().gpr[register::RAX] = value as u64 & process.personality.word_mask();
            if value == -i64::from(libc::EINTR) {
                let MadeCall { number, args, .. } = *call;
                thread.interrupted_call = Some(InterruptedCall { number, args, signal_seen: false });
            }
            Ok(())
        }
        SyscallOutcome::Exit(status) => Err(ThreadEnd::Thread(status)),
        SyscallOutcome::ExitGroup(status) => Err(ThreadEnd::Process(status)),
        SyscallOutcome::Resume => Ok(()),
    }
}
