//! Return from a handler.
//!
//! A handler that interrupted generated code in the middle and returns with its frame as it got it continues at the very host
//! instruction, with every register. Where the handler changed the frame, or the code was
//! interrupted at a guest instruction's border, execution continues at the frame's RIP.

use super::frame::{self, FX_SIZE, MACHINE, MACHINE_SIZE, MASK, STACK};
use super::{UNBLOCKABLE, fault::GuestSignal};
use crate::linux::thread::AltStack;
use crate::linux::{GuestThread, Process, SyscallOutcome};
use crate::sys::context::HostContext;
use crate::sys::guest_memory;
use causeway_cache_format::abi::GuestState;

/// Most interrupted contexts that a thread keeps; handlers that never return (`siglongjmp`) leave theirs behind.
const MAX_SAVED: usize = 64;

/// Generated code that a handler interrupted.
#[derive(Debug)]
pub(in crate::linux) struct SavedFrame {
    address: u64,
    context: Box<HostContext>,
    state: Box<GuestState>,
    machine: [u8; MACHINE_SIZE],
    area: [u8; FX_SIZE],
}

impl SavedFrame {
    pub(super) fn new(
        address: u64,
        context: HostContext,
        state: GuestState,
        image: &[u8; frame::FRAME_SIZE],
        area: &[u8; FX_SIZE],
    ) -> Self {
        let mut machine = [0; MACHINE_SIZE];
        machine.copy_from_slice(&image[MACHINE..MACHINE + MACHINE_SIZE]);
        Self { address, context: Box::new(context), state: Box::new(state), machine, area: *area }
    }
}

/// Takes the record for the frame at `address`, and drops those that can never return any more.
fn take_saved(saved: &mut Vec<SavedFrame>, address: u64) -> Option<SavedFrame> {
    if saved.len() > MAX_SAVED {
        saved.drain(..saved.len() - MAX_SAVED);
    }
    let index = saved.iter().rposition(|frame| frame.address == address)?;
    Some(saved.remove(index))
}

/// `rt_sigreturn`.
pub fn rt_sigreturn(thread: &mut GuestThread, _process: &Process, _args: [u64; 6]) -> SyscallOutcome {
    // The handler's `ret` has popped the return address.
    let address = thread.state().gpr[4].wrapping_sub(8);
    if restore(thread, address).is_none() {
        thread.raised = Some(GuestSignal::kernel_fault(libc::SIGSEGV, frame::Trap::default()));
    }
    SyscallOutcome::Resume
}

fn restore(thread: &mut GuestThread, address: u64) -> Option<()> {
    let image = guest_memory::read::<[u8; frame::FRAME_SIZE]>(address).ok()?;
    let machine: &[u8; MACHINE_SIZE] = image[MACHINE..].first_chunk()?;
    let mut state = thread.state().clone();
    let fx_address = frame::restore(&mut state, machine);
    let mut area = [0; FX_SIZE];
    if fx_address != 0 {
        area = guest_memory::read(fx_address).ok()?;
        frame::restore_fx(&mut state, &area);
    }
    let word = |at: usize| Some(u64::from_le_bytes(*image.get(at..)?.first_chunk()?));
    let mask = word(MASK)? & !UNBLOCKABLE;
    let stack = [word(STACK)?, word(STACK + 8)?, word(STACK + 16)?];
    match take_saved(&mut thread.saved, address) {
        Some(saved) if saved.machine == *machine && saved.area == area => {
            thread.replace_registers(&saved.state);
            thread.interrupted = Some(saved.context);
        }
        _ => {
            thread.replace_registers(&state);
            thread.clear_float_flags();
        }
    }
    thread.alt_stack = AltStack::from_words(stack);
    thread.set_signal_mask(mask);
    Some(())
}
