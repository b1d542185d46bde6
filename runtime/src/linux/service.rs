//! Instructions that the runtime carries out for generated code.

use super::signal::{memory_refusal, protection_fault};
use super::syscall::TlsDescriptors;
use super::{GuestThread, Process};
use super::{extended_state, segment};
use crate::flags::MXCSR_STICKY;
use causeway_cache_format::abi::GuestState;
use causeway_routine::float::Exactness;
use causeway_routine::service::{Operation, Request};

/// Why an instruction did not complete.
#[derive(Debug)]
pub(super) enum Refusal {
    /// #GP with this error code.
    Protection(u64),
    /// Memory at this address refused a read or a write.
    Memory {
        /// First byte of the access.
        address: u64,
        /// Was it a write?
        write: bool,
    },
}

/// Carries out the instruction that the service word asks for. RIP is behind it, and back at it where it faults.
pub(super) fn serve(thread: &mut GuestThread, process: &Process) {
    let Some(request) = Request::unpack(thread.state().service) else {
        thread.raised = Some(protection_fault(0));
        return;
    };
    // MXCSR is then whole in the state, and what is restored there holds.
    thread.cpu.absorb_float_flags();
    thread.cpu.clear_float_flags();
    // So is the x87 instruction pointer, should it be stored.
    thread.cpu.resolve_pointers(&process.code);
    let before = thread.state().clone();
    let tls = thread.tls;
    let Err(refusal) = perform(thread.state_mut(), process, &tls, &request) else {
        if before.mxcsr & !thread.state().mxcsr & MXCSR_STICKY != 0 {
            thread.cpu.raise_exactness(Exactness::Flags);
        }
        return;
    };
    thread.replace_registers(&before);
    let state = thread.state_mut();
    state.rip = state.rip.wrapping_sub(u64::from(request.length));
    thread.raised = Some(match refusal {
        Refusal::Protection(error) => protection_fault(error),
        Refusal::Memory { address, write } => memory_refusal(process, address, write),
    });
}

fn perform(state: &mut GuestState, process: &Process, tls: &TlsDescriptors, request: &Request) -> Result<(), Refusal> {
    match request.operation {
        Operation::Random => {
            write_register(state, request, crate::sys::process::random_word());
            // CF alone: C of the host is its inverse, PF and AF are clear.
            (state.nzcv, state.parity, state.auxiliary) = (0, 1, 1);
        }
        Operation::Processor => write_register(state, request, u64::from(crate::sys::process::processor())),
        Operation::SaveState
        | Operation::SaveStateCompact
        | Operation::SaveStateOptimized
        | Operation::RestoreState => extended_state::perform(state, process, request)?,
        _ => segment::perform(state, process, tls, request)?,
    }
    Ok(())
}

/// Writes the result's register: 16 bits leave the rest, 32 bits clear it.
pub(super) fn write_register(state: &mut GuestState, request: &Request, value: u64) {
    let register = &mut state.gpr[usize::from(request.register & 15)];
    *register = match request.bytes {
        2 => *register & !0xffff | value & 0xffff,
        4 => value & 0xffff_ffff,
        _ => value,
    };
}
