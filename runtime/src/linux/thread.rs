//! The record of a guest thread, and the system calls about threads and processes.

use super::Process;
use super::signal::{GuestSignal, SavedFrame};
use super::syscall::TlsDescriptors;
use crate::cpu::Cpu;
use crate::sys::call::NOT_MADE;
use causeway_cache_format::abi::GuestState;
use std::collections::VecDeque;
use std::sync::Arc;

pub use super::clone::{
    arch_prctl, clone, clone3, exit, exit_group, fork, get_robust_list, gettid, set_robust_list, set_tid_address, vfork,
};

/// The alternate signal stack of a thread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AltStack {
    /// Lowest address.
    pub base: u64,
    /// Size in bytes; 0 where there is none.
    pub size: u64,
    /// `SS_AUTODISARM` or 0.
    pub flags: u32,
}

/// A system call that ended with `EINTR`, until it is known what the signal does.
#[derive(Clone, Copy, Debug)]
pub(super) struct InterruptedCall {
    /// Guest number.
    pub(super) number: u64,
    /// Its arguments.
    pub(super) args: [u64; 6],
    /// Whether a signal was taken since.
    pub(super) signal_seen: bool,
}

/// One guest thread, owned by the host thread that runs it.
#[derive(Debug)]
pub struct GuestThread {
    pub(super) cpu: Cpu,
    /// What the threads of the process share.
    pub process: Arc<Process>,
    /// Thread id, the same for guest and host.
    pub tid: i32,
    /// Signals that the guest blocks: bit `n - 1` is signal `n`. Changed by [`Self::set_signal_mask`].
    pub(super) signal_mask: u64,
    /// The host's mask has to be set to `signal_mask` before guest code runs.
    pub(super) mask_is_stale: bool,
    /// Alternate signal stack.
    pub(super) alt_stack: AltStack,
    /// Segments of a 32-bit program's thread-local storage.
    pub(super) tls: TlsDescriptors,
    /// Where to write 0 and wake a futex when the thread ends; 0 for nowhere.
    pub(super) clear_child_tid: u64,
    /// A fault that the guest raised and that is not delivered yet.
    pub(super) raised: Option<GuestSignal>,
    /// Signals that wait for a border between blocks, in the order in which they came.
    pub(super) held: VecDeque<GuestSignal>,
    /// Interrupted code below handlers that run now.
    pub(super) saved: Vec<SavedFrame>,
    pub(super) interrupted_call: Option<InterruptedCall>,
}

impl GuestThread {
    /// A thread with the registers of `cpu`, blocking `signal_mask`.
    pub(super) fn new(cpu: Cpu, process: Arc<Process>, signal_mask: u64) -> Self {
        Self {
            cpu,
            process,
            tid: 0,
            signal_mask,
            mask_is_stale: true,
            alt_stack: AltStack::default(),
            tls: TlsDescriptors::default(),
            clear_child_tid: 0,
            raised: None,
            held: VecDeque::new(),
            saved: Vec::new(),
            interrupted_call: None,
        }
    }

    /// Guest registers, true while the runtime has control.
    pub fn state(&self) -> &GuestState {
        self.cpu.state()
    }

    /// Guest registers.
    pub fn state_mut(&mut self) -> &mut GuestState {
        self.cpu.state_mut()
    }

    /// Signals that the guest blocks: bit `n - 1` is signal `n`.
    pub fn signal_mask(&self) -> u64 {
        self.signal_mask
    }

    /// Blocks exactly `mask` from the next return to the guest on.
    pub fn set_signal_mask(&mut self, mask: u64) {
        let mask = mask & !super::signal::UNBLOCKABLE;
        self.mask_is_stale |= mask != self.signal_mask;
        self.signal_mask = mask;
    }

    /// Makes a host system call that may block, and returns its raw result. A guest signal that arrives during it ends it
    /// with `-EINTR`; the run loop then delivers the signal and restarts the call where the guest asked for that. One that
    /// came before leaves the call unmade, with [`NOT_MADE`], which handlers pass on.
    /// `number` is the host's (`libc::SYS_*`).
    pub fn blocking(&mut self, number: i64, args: [u64; 6]) -> i64 {
        // The kernel has given up a signal that waits for a border, so it would not end the call.
        if !self.held.is_empty() {
            return NOT_MADE;
        }
        self.cpu.context.blocking(number, args)
    }

    /// Copies the guest-visible registers of `from`; everything that belongs to the host thread stays.
    pub(super) fn replace_registers(&mut self, from: &GuestState) {
        let state = self.cpu.state_mut();
        let own = (state.lookup, state.entry, state.helper, state.runtime);
        *state = from.clone();
        (state.lookup, state.entry, state.helper, state.runtime) = own;
    }
}
