//! Delivery: between leaving and entering generated code, each waiting signal becomes its default action or a handler's frame.

use super::action::{Action, DEFAULT, IGNORE, flag};
use super::fault::{GuestSignal, from_arrived, terminate};
use super::frame::{self, FrameFields, Trap};
use super::frame32;
use super::sigreturn::SavedFrame;
use super::{UNBLOCKABLE, bit};
use crate::flags::MXCSR_DEFAULT;
use crate::linux::run_loop::ThreadEnd;
use crate::linux::{GuestThread, Personality, Process, syscall};
use crate::stats::count;
use crate::sys::guest_memory;
use crate::sys::signal::{HostAction, set_action, set_mask};
use causeway_cache_format::abi::GuestState;
use causeway_routine::unit::Unit;

/// Bit 10 of RFLAGS as [`GuestState::direction`]: handlers start with it clear.
const FORWARD: i64 = 1;

/// Takes note of what interrupted the thread, delivers every waiting signal and restores the host's mask.
///
/// # Errors
/// How the thread ends, where a signal ends it.
pub(in crate::linux) fn deliver_pending(thread: &mut GuestThread, process: &Process) -> Result<(), ThreadEnd> {
    loop {
        if let Some(arrived) = thread.cpu.context.take_arrived() {
            thread.mask_is_stale = true;
            match from_arrived(thread, process, arrived) {
                Some(signal) if waits(thread, process, &signal) => thread.held.push_back(signal),
                Some(signal) => deliver(thread, process, &signal)?,
                None => {}
            }
        } else if let Some(signal) = thread.raised.take() {
            deliver(thread, process, &signal)?;
        } else if let Some(signal) = take_held(thread, process) {
            deliver(thread, process, &signal)?;
        } else if thread.mask_is_stale {
            thread.mask_is_stale = false;
            set_mask(thread.signal_mask);
        } else {
            break;
        }
    }
    restart_unhandled(thread);
    Ok(())
}

/// Is it a signal for a handler, sent by somebody, and are the registers that it would find those of no instruction?
fn waits(thread: &mut GuestThread, process: &Process, signal: &GuestSignal) -> bool {
    !signal.forced && process.signals().get(signal.number).is_handler() && !thread.cpu.stands_at_border(&process.code)
}

/// The first signal that has waited long enough: the thread stands at a border, or does not get to one.
fn take_held(thread: &mut GuestThread, process: &Process) -> Option<GuestSignal> {
    if thread.held.is_empty()
        || (!thread.cpu.stands_at_border(&process.code) && thread.cpu.run_to_border(&process.code))
    {
        return None;
    }
    thread.cpu.leave_border();
    thread.held.pop_front()
}

/// A call that a signal without handler interrupted goes on as if nothing had happened.
fn restart_unhandled(thread: &mut GuestThread) {
    if let Some(call) = thread.interrupted_call.take()
        && call.signal_seen
        && syscall::restart(thread.process.personality, call.number, &call.args).again(None)
    {
        rewind(thread, call.number);
    }
}

/// Makes the guest repeat the `syscall` instruction (two bytes) before RIP.
fn rewind(thread: &mut GuestThread, number: u64) {
    let state = thread.state_mut();
    state.gpr[0] = number;
    state.rip = state.rip.wrapping_sub(2);
}

/// Carries out `signal`.
fn deliver(thread: &mut GuestThread, process: &Process, signal: &GuestSignal) -> Result<(), ThreadEnd> {
    if let Some(call) = &mut thread.interrupted_call {
        call.signal_seen = true;
    }
    let mut actions = process.signals();
    let mut action = actions.get(signal.number);
    if signal.forced && (action.handler == IGNORE || thread.signal_mask & bit(signal.number) != 0) {
        action.handler = DEFAULT;
    }
    if action.is_handler() && action.flags & flag::RESETHAND != 0 {
        // The host cannot refuse what it accepted before.
        let _ = actions.set(signal.number, Action { handler: DEFAULT, ..action });
    }
    drop(actions);
    if action.handler == DEFAULT && signal.untranslated {
        report_untranslated(thread.state().rip);
    }
    match action.handler {
        DEFAULT => default_action(process, signal.number),
        IGNORE => Ok(()),
        _ => enter_handler(thread, process, signal, &action),
    }
}

/// Tells the user why the program is about to die, which is not the program's fault.
fn report_untranslated(guest_pc: u64) {
    let mut bytes = [0u8; 15];
    // Near the end of a mapping the message shows zeros.
    let _ = guest_memory::read_bytes(guest_pc, &mut bytes);
    let text: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    eprintln!("causeway: the instruction at {guest_pc:#x} has no translation (bytes from there: {})", text.join(" "));
}

/// The default action of `signal` (signal(7)).
fn default_action(process: &Process, signal: i32) -> Result<(), ThreadEnd> {
    match signal {
        libc::SIGCHLD | libc::SIGURG | libc::SIGWINCH | libc::SIGCONT => Ok(()),
        libc::SIGSTOP | libc::SIGTSTP | libc::SIGTTIN | libc::SIGTTOU => {
            // The guest changed to the default action while the signal was on its way.
            let _ = set_action(signal, HostAction::Default);
            crate::sys::process::signal_thread(crate::sys::process::thread_id(), libc::SIGSTOP);
            Ok(())
        }
        _ => Err(terminate(process, signal)),
    }
}

/// Puts a frame on the guest's stack and makes the handler the next to run.
fn enter_handler(
    thread: &mut GuestThread,
    process: &Process,
    signal: &GuestSignal,
    action: &Action,
) -> Result<(), ThreadEnd> {
    if let Some(call) = thread.interrupted_call.take()
        && syscall::restart(process.personality, call.number, &call.args).again(Some(action.flags))
    {
        rewind(thread, call.number);
    }
    thread.cpu.undo_element();
    let stack_pointer = thread.state().gpr[4];
    let on_stack = thread.alt_stack.contains(stack_pointer);
    let switch = action.flags & flag::ONSTACK != 0 && !on_stack && thread.alt_stack.size > 0;
    let top = if switch { thread.alt_stack.base + thread.alt_stack.size } else { stack_pointer };
    thread.cpu.absorb_float_flags();
    thread.cpu.resolve_pointers(&process.code);
    let fields = FrameFields {
        return_address: action.restorer,
        info: signal.info,
        trap: signal.trap.unwrap_or_default(),
        mask: thread.signal_mask,
        stack: thread.alt_stack.words(on_stack),
    };
    let before = thread.state().clone();
    let record = match process.personality {
        _ if action.flags & flag::RESTORER == 0 => None,
        Personality::X86_64 => frame::enter(thread.state_mut(), &fields, signal.number, action, (top, !switch)),
        Personality::I386 => frame32::enter(thread.state_mut(), &fields, signal.number, action, top),
    };
    let Some(record) = record else {
        // Linux forces SIGSEGV, whose handler could not run on this stack either unless it has its own.
        return stack_fault(thread, process, signal);
    };
    if let Some(context) = thread.cpu.interrupted.take() {
        thread.saved.push(SavedFrame::new(record, (context, thread.cpu.steps), before));
    }
    start_handler(thread.state_mut());
    thread.cpu.clear_float_flags();
    let own = if action.flags & flag::NODEFER == 0 { bit(signal.number) } else { 0 };
    thread.set_signal_mask(thread.signal_mask | (action.mask | own) & !UNBLOCKABLE);
    if switch {
        thread.alt_stack.disarm();
    }
    count(&process.stats.signals_delivered);
    Ok(())
}

fn stack_fault(thread: &mut GuestThread, process: &Process, signal: &GuestSignal) -> Result<(), ThreadEnd> {
    if signal.number == libc::SIGSEGV {
        return Err(terminate(process, libc::SIGSEGV));
    }
    deliver(thread, process, &GuestSignal::kernel_fault(libc::SIGSEGV, Trap { number: 14, error: 6, address: 0 }))
}

/// Flags and floating-point state at a handler's first instruction; the frame has set the registers.
fn start_handler(state: &mut GuestState) {
    state.direction = FORWARD;
    state.rflags_other = 0;
    // The kernel gives handlers a fresh floating-point state.
    state.xmm = [[0; 2]; 16];
    state.ymm_high = [[0; 2]; 16];
    state.mxcsr = MXCSR_DEFAULT;
    state.x87 = Unit::initial(state.x87.is_reduced());
}
