//! Return from a handler.
//!
//! A handler that interrupted generated code in the middle and returns with its frame as it got it continues at the very host
//! instruction, with every register. Where the handler changed the frame, or the code was
//! interrupted at a guest instruction's border, execution continues at the frame's RIP.

use super::frame::{self, Record};
use super::{UNBLOCKABLE, fault::GuestSignal, frame32};
use crate::linux::segment;
use crate::linux::syscall::refresh_segments;
use crate::linux::thread::AltStack;
use crate::linux::{GuestThread, Personality, Process, SyscallOutcome};
use crate::sys::context::HostContext;
use causeway_cache_format::abi::GuestState;

/// Most interrupted contexts that a thread keeps; handlers that never return (`siglongjmp`) leave theirs behind.
const MAX_SAVED: usize = 64;

/// Generated code that a handler interrupted.
#[derive(Debug)]
pub(in crate::linux) struct SavedFrame {
    record: Record,
    context: Box<HostContext>,
    /// Is it code of one instruction?
    steps: bool,
    state: Box<GuestState>,
}

impl SavedFrame {
    pub(super) fn new(record: Record, (context, steps): (Box<HostContext>, bool), state: GuestState) -> Self {
        Self { record, context, steps, state: Box::new(state) }
    }
}

/// Takes the record for the frame at `address`, and drops those that can never return any more.
fn take_saved(saved: &mut Vec<SavedFrame>, address: u64) -> Option<SavedFrame> {
    if saved.len() > MAX_SAVED {
        saved.drain(..saved.len() - MAX_SAVED);
    }
    let index = saved.iter().rposition(|frame| frame.record.address == address)?;
    Some(saved.remove(index))
}

/// `rt_sigreturn`.
pub fn rt_sigreturn(thread: &mut GuestThread, process: &Process, _args: [u64; 6]) -> SyscallOutcome {
    let restored = match process.personality {
        Personality::X86_64 => restore(thread),
        Personality::I386 => restore_32(thread, true),
    };
    resume(thread, restored)
}

/// `sigreturn` of 32-bit programs: the frame is one without `SA_SIGINFO`.
pub fn sigreturn(thread: &mut GuestThread, _process: &Process, _args: [u64; 6]) -> SyscallOutcome {
    let restored = restore_32(thread, false);
    resume(thread, restored)
}

fn resume(thread: &mut GuestThread, restored: Option<()>) -> SyscallOutcome {
    if restored.is_none() {
        thread.raised = Some(GuestSignal::kernel_fault(libc::SIGSEGV, frame::Trap::default()));
    }
    SyscallOutcome::Resume
}

fn restore(thread: &mut GuestThread) -> Option<()> {
    let mut state = thread.state().clone();
    let restored = frame::leave(&mut state)?;
    go_on(thread, &restored.record, &state);
    thread.alt_stack = AltStack::from_words(restored.stack);
    thread.set_signal_mask(restored.mask & !UNBLOCKABLE);
    Some(())
}

fn restore_32(thread: &mut GuestThread, with_info: bool) -> Option<()> {
    let mut state = thread.state().clone();
    let restored = frame32::leave(&mut state, with_info)?;
    for (number, selector) in restored.selectors {
        // As the kernel, which falls back to the null selector.
        if segment::load(&mut state, &thread.tls, number, selector).is_err() {
            state.selector[number] = 0;
        }
    }
    refresh_segments(&mut state, &thread.tls);
    go_on(thread, &restored.record, &state);
    if let Some(stack) = restored.stack {
        thread.alt_stack = AltStack::from_words(stack);
    }
    thread.set_signal_mask(restored.mask & !UNBLOCKABLE);
    Some(())
}

/// Continues where the frame's handler interrupted the thread, with the registers of `state`.
fn go_on(thread: &mut GuestThread, record: &Record, state: &GuestState) {
    match take_saved(&mut thread.saved, record.address) {
        Some(saved) if saved.record == *record => {
            thread.replace_registers(&saved.state);
            thread.cpu.go_on_in(saved.context, saved.steps);
        }
        _ => {
            thread.replace_registers(state);
            thread.cpu.clear_float_flags();
        }
    }
}
