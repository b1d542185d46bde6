//! Host signal dispositions, masks and alternate stacks, by raw calls: the C library reserves signal numbers that belong
//! to the guest here.

use super::call::syscall;
use super::map::{Region, host_page};
use crate::linux::Errno;

/// Signals that stay unblocked on the host whatever the guest blocks, because generated code raises them: SIGILL, SIGTRAP,
/// SIGBUS, SIGFPE, SIGSEGV. Bit `n - 1` is signal `n`.
pub const FAULT_SIGNALS: u64 = 1 << (libc::SIGILL - 1)
    | 1 << (libc::SIGTRAP - 1)
    | 1 << (libc::SIGBUS - 1)
    | 1 << (libc::SIGFPE - 1)
    | 1 << (libc::SIGSEGV - 1);

/// `si_code` of SIGBUS: a misaligned address.
pub(crate) const BUS_ADRALN: i32 = 1;

/// What the host does with a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostAction {
    /// The kernel's default.
    Default,
    /// Ignored.
    Ignore,
    /// Taken by the runtime's handler. `flags` are the `SA_NOCLDSTOP` and `SA_NOCLDWAIT` of the guest.
    Handle {
        /// Extra `SA_*` flags.
        flags: u64,
    },
}

/// The kernel's `struct sigaction` on ARM64.
#[cfg(target_arch = "aarch64")]
#[repr(C)]
struct KernelAction {
    handler: u64,
    flags: u64,
    restorer: u64,
    mask: u64,
}

/// Sets the host's action for `signal`.
///
/// # Errors
/// The kernel's.
#[cfg(target_arch = "aarch64")]
pub fn set_action(signal: i32, action: HostAction) -> Result<(), Errno> {
    let (handler, flags) = match action {
        HostAction::Default => (libc::SIG_DFL as u64, 0),
        HostAction::Ignore => (libc::SIG_IGN as u64, 0),
        HostAction::Handle { flags } => {
            let handler: super::handler::Handler = super::handler::on_signal;
            // The handler copies guest memory, which may raise the signal that it handles.
            let own = libc::SA_SIGINFO | libc::SA_ONSTACK | if signal == libc::SIGBUS { libc::SA_NODEFER } else { 0 };
            (handler as usize as u64, flags | own as u64)
        }
    };
    let action = KernelAction { handler, flags, restorer: 0, mask: !FAULT_SIGNALS };
    let args = [signal as u64, &raw const action as u64, 0, 8, 0, 0];
    Errno::check(syscall(libc::SYS_rt_sigaction, args)).map(|_| ())
}

/// Sets the host's action for `signal`: on this host nothing runs guests, so there is nothing to set.
///
/// # Errors
/// `ENOSYS` always.
#[cfg(not(target_arch = "aarch64"))]
pub fn set_action(_signal: i32, _action: HostAction) -> Result<(), Errno> {
    Err(Errno(libc::ENOSYS))
}

/// Whether the host ignores `signal` now.
pub fn is_ignored(signal: i32) -> bool {
    // Long enough for the kernel's structure on either architecture, whose first word is the handler.
    let mut action = [0u64; 4];
    let result = syscall(libc::SYS_rt_sigaction, [signal as u64, 0, action.as_mut_ptr() as u64, 8, 0, 0]);
    result == 0 && action[0] == libc::SIG_IGN as u64
}

/// Blocks exactly the signals of `mask`, fault signals excepted, and returns the former mask.
pub fn set_mask(mask: u64) -> u64 {
    let new = mask & !FAULT_SIGNALS;
    let mut old = 0u64;
    let args = [libc::SIG_SETMASK as u64, &raw const new as u64, &raw mut old as u64, 8, 0, 0];
    syscall(libc::SYS_rt_sigprocmask, args);
    old
}

/// The host's signal mask.
pub fn mask() -> u64 {
    let mut old = 0u64;
    syscall(libc::SYS_rt_sigprocmask, [libc::SIG_SETMASK as u64, 0, &raw mut old as u64, 8, 0, 0]);
    old
}

const ALTERNATE_STACK_SIZE: u64 = 64 * 1024;

/// The stack on which the host handlers of a thread run, with a guard page below.
#[derive(Debug)]
pub(super) struct HandlerStack {
    region: Region,
}

impl HandlerStack {
    pub(super) fn new() -> Result<Self, Errno> {
        let region = Region::new(ALTERNATE_STACK_SIZE + host_page())?;
        region.guard(0, host_page())?;
        Ok(Self { region })
    }

    /// Makes it the calling thread's.
    pub(super) fn install(&self) -> Result<(), Errno> {
        let stack = [self.region.address() + host_page(), 0, ALTERNATE_STACK_SIZE];
        Errno::check(syscall(libc::SYS_sigaltstack, [stack.as_ptr() as u64, 0, 0, 0, 0, 0])).map(|_| ())
    }
}

/// Gives up the calling thread's handler stack, which is about to be unmapped.
pub(super) fn remove_handler_stack() {
    let stack = [0u64, libc::SS_DISABLE as u64, 0];
    syscall(libc::SYS_sigaltstack, [stack.as_ptr() as u64, 0, 0, 0, 0, 0]);
}
