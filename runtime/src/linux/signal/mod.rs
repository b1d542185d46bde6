//! Guest signals: actions, masks, delivery and return.
//!
//! Signal numbers are the host's. The host's disposition of each signal mirrors the guest's, so that the kernel itself
//! carries out ignored and default ones; a signal with a guest handler is taken by the host handler and
//! delivered by the run loop. The host's mask mirrors the thread's, except while a signal waits in the thread, when all are blocked.

mod action;
mod calls;
mod deliver;
mod fault;
mod frame;
mod frame32;
mod sigreturn;

pub use action::{Action, SignalActions};
pub use calls::{
    kill, old_sigaction, old_sigprocmask, pause, rt_sigaction, rt_sigpending, rt_sigprocmask, rt_sigqueueinfo,
    rt_sigsuspend, rt_sigtimedwait, rt_tgsigqueueinfo, sigaltstack, tgkill, tkill,
};
pub(super) use deliver::deliver_pending;
pub use fault::GuestSignal;
pub(super) use fault::{memory_refusal, protection_fault, raise_exit_fault, step_trap};
pub(super) use sigreturn::SavedFrame;
pub use sigreturn::{rt_sigreturn, sigreturn};

/// The bit of `signal` in a mask.
pub const fn bit(signal: i32) -> u64 {
    1 << (signal - 1)
}

/// Signals that no mask blocks.
pub const UNBLOCKABLE: u64 = bit(libc::SIGKILL) | bit(libc::SIGSTOP);
