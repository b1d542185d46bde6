//! What the guest does with each signal.

use crate::linux::{Errno, Personality};
use crate::sys::guest_memory;
use crate::sys::signal::{FAULT_SIGNALS, HostAction, set_action};

/// `SA_*` flags of x86-64; the same numbers as on ARM64.
pub(super) mod flag {
    pub(in crate::linux::signal) const NOCLDSTOP: u64 = 1;
    pub(in crate::linux::signal) const NOCLDWAIT: u64 = 2;
    pub(in crate::linux::signal) const SIGINFO: u64 = 4;
    pub(in crate::linux::signal) const RESTORER: u64 = 0x0400_0000;
    pub(in crate::linux::signal) const ONSTACK: u64 = 0x0800_0000;
    pub(in crate::linux::signal) const NODEFER: u64 = 0x4000_0000;
    pub(in crate::linux::signal) const RESETHAND: u64 = 0x8000_0000;
}

/// The kernel's `struct sigaction` of x86: three words and a mask of 64 bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Action {
    /// Handler; 0 for the default action, 1 for none.
    pub handler: u64,
    /// `SA_*`.
    pub flags: u64,
    /// Where the handler returns to.
    pub restorer: u64,
    /// Signals blocked while the handler runs.
    pub mask: u64,
}

/// Handler value of the default action.
pub(super) const DEFAULT: u64 = 0;
/// Handler value of an ignored signal.
pub(super) const IGNORE: u64 = 1;

impl Action {
    pub(super) fn read(personality: Personality, address: u64) -> Result<Self, Errno> {
        let [handler, flags, restorer] = personality.read_words(address)?;
        let mask = guest_memory::read(Self::mask_address(personality, address))?;
        Ok(Self { handler, flags, restorer, mask })
    }

    pub(super) fn write(&self, personality: Personality, address: u64) -> Result<(), Errno> {
        personality.write_words(address, &[self.handler, self.flags, self.restorer])?;
        Ok(guest_memory::write(Self::mask_address(personality, address), &self.mask)?)
    }

    /// Where the mask lies: after three words.
    fn mask_address(personality: Personality, address: u64) -> u64 {
        address.wrapping_add(3 * personality.word() as u64)
    }

    /// Whether a handler of the guest is to run.
    pub(super) fn is_handler(&self) -> bool {
        self.handler > IGNORE
    }
}

/// The actions of a process.
#[derive(Clone, Debug)]
pub struct SignalActions {
    actions: [Action; 64],
}

impl Default for SignalActions {
    fn default() -> Self {
        Self { actions: [Action::default(); 64] }
    }
}

impl SignalActions {
    /// The action for `signal`, 1 to 64.
    pub fn get(&self, signal: i32) -> Action {
        self.actions[(signal - 1) as usize]
    }

    /// Records that `signal` is ignored from the start, as inherited over `execve`.
    pub(in crate::linux) fn inherit_ignored(&mut self, signal: i32) {
        self.actions[(signal - 1) as usize].handler = IGNORE;
    }

    /// Sets the action for `signal`, on the host as well.
    ///
    /// # Errors
    /// The kernel's.
    pub fn set(&mut self, signal: i32, action: Action) -> Result<(), Errno> {
        set_action(signal, host_action(signal, &action))?;
        self.actions[(signal - 1) as usize] = action;
        Ok(())
    }
}

/// The host's action that stands for `action`. The runtime keeps signals that generated code raises.
fn host_action(signal: i32, action: &Action) -> HostAction {
    if super::bit(signal) & FAULT_SIGNALS != 0 || action.is_handler() {
        return HostAction::Handle { flags: action.flags & (flag::NOCLDSTOP | flag::NOCLDWAIT) };
    }
    if action.handler == IGNORE { HostAction::Ignore } else { HostAction::Default }
}
