//! The system calls about signals, `rt_sigreturn` excepted.

use super::action::Action;
use super::{UNBLOCKABLE, bit};
use crate::linux::thread::AltStack;
use crate::linux::{Errno, GuestThread, Personality, Process, SyscallOutcome};
use crate::sys::call::{NOT_MADE, syscall};
use crate::sys::guest_memory;

const SIGSET_SIZE: u64 = 8;
const SS_ONSTACK: u32 = 1;
const SS_DISABLE: u32 = 2;
const SS_AUTODISARM: u32 = 1 << 31;
/// Smallest alternate stack that x86-64 Linux accepts, bytes.
const MINSIGSTKSZ: u64 = 2048;

fn signal_number(argument: u64) -> Result<i32, Errno> {
    i32::try_from(argument).ok().filter(|signal| (1..=64).contains(signal)).ok_or(Errno::INVALID)
}

fn read_mask(address: u64, size: u64) -> Result<u64, Errno> {
    if size != SIGSET_SIZE {
        return Err(Errno::INVALID);
    }
    guest_memory::read::<u64>(address).map_err(|_| Errno::FAULT)
}

fn write_word(address: u64, value: u64) -> Result<(), Errno> {
    if address == 0 {
        return Ok(());
    }
    guest_memory::write(address, &value).map_err(|_| Errno::FAULT)
}

/// `rt_sigaction`.
pub fn rt_sigaction(_thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    sigaction(process, args).into()
}

fn sigaction(process: &Process, [signal, new, old, size, ..]: [u64; 6]) -> Result<i64, Errno> {
    if size != SIGSET_SIZE {
        return Err(Errno::INVALID);
    }
    let new = if new == 0 { None } else { Some(Action::read(process.personality, new)?) };
    let former = change_action(process, signal, new)?;
    if old != 0 {
        former.write(process.personality, old)?;
    }
    Ok(0)
}

/// Sets the action of a signal, where there is a new one, and gives the former.
fn change_action(process: &Process, signal: u64, new: Option<Action>) -> Result<Action, Errno> {
    let signal = signal_number(signal)?;
    let mut actions = process.signals();
    let former = actions.get(signal);
    if let Some(mut action) = new {
        if bit(signal) & UNBLOCKABLE != 0 {
            return Err(Errno::INVALID);
        }
        action.mask &= !UNBLOCKABLE;
        actions.set(signal, action)?;
    }
    Ok(former)
}

/// `sigaction` of 32-bit programs: handler, mask, flags and restorer, each a word.
pub fn old_sigaction(_thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    let change = |[signal, new, old, ..]: [u64; 6]| {
        let new = match new {
            0 => None,
            address => {
                let [handler, mask, flags, restorer] = process.personality.read_words(address)?;
                Some(Action { handler, flags, restorer, mask })
            }
        };
        let former = change_action(process, signal, new)?;
        if old != 0 {
            let words = [former.handler, former.mask, former.flags, former.restorer];
            process.personality.write_words(old, &words)?;
        }
        Ok(0)
    };
    SyscallOutcome::from(change(args))
}

/// `rt_sigprocmask`.
pub fn rt_sigprocmask(thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    sigprocmask(thread, args).into()
}

fn sigprocmask(thread: &mut GuestThread, [how, new, old, size, ..]: [u64; 6]) -> Result<i64, Errno> {
    if size != SIGSET_SIZE {
        return Err(Errno::INVALID);
    }
    let former = thread.signal_mask;
    if new != 0 {
        change_mask(thread, how, read_mask(new, size)?)?;
    }
    write_word(old, former)?;
    Ok(0)
}

/// Blocks or unblocks signals, or replaces the whole mask.
fn change_mask(thread: &mut GuestThread, how: u64, set: u64) -> Result<(), Errno> {
    let former = thread.signal_mask;
    let mask = match how as i32 {
        libc::SIG_BLOCK => former | set,
        libc::SIG_UNBLOCK => former & !set,
        libc::SIG_SETMASK => set,
        _ => return Err(Errno::INVALID),
    };
    thread.set_signal_mask(mask);
    Ok(())
}

/// `sigprocmask` of 32-bit programs: masks of one word, the first 32 signals.
pub fn old_sigprocmask(thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    const WORD: u64 = u32::MAX as u64;
    let change = |thread: &mut GuestThread, [how, new, old, ..]: [u64; 6]| {
        let former = thread.signal_mask;
        if new != 0 {
            let set = u64::from(guest_memory::read::<u32>(new)?);
            let above = if how as i32 == libc::SIG_SETMASK { former & !WORD } else { 0 };
            change_mask(thread, how, set | above)?;
        }
        if old != 0 {
            guest_memory::write(old, &(former as u32))?;
        }
        Ok(0)
    };
    SyscallOutcome::from(change(thread, args))
}

/// `rt_sigpending`: the kernel's answer is the guest's, since the masks agree.
pub fn rt_sigpending(thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    if args[1] != SIGSET_SIZE {
        return Errno::INVALID.into();
    }
    let mut pending = 0u64;
    syscall(libc::SYS_rt_sigpending, [&raw mut pending as u64, SIGSET_SIZE, 0, 0, 0, 0]);
    pending &= thread.signal_mask;
    write_word(args[0], pending).map(|()| 0).into()
}

/// `rt_sigsuspend`.
pub fn rt_sigsuspend(thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    match read_mask(args[0], args[1]) {
        Ok(mask) => {
            let mask = mask & !crate::sys::signal::FAULT_SIGNALS;
            // The former mask is the one that the handler's frame restores: the thread's own never changes.
            let result = thread.blocking(libc::SYS_rt_sigsuspend, [&raw const mask as u64, SIGSET_SIZE, 0, 0, 0, 0]);
            // The signal that kept the call from being made is one that the guest waited for.
            SyscallOutcome::Return(if result == NOT_MADE { -i64::from(libc::EINTR) } else { result })
        }
        Err(error) => error.into(),
    }
}

/// `pause`.
pub fn pause(thread: &mut GuestThread, _process: &Process, _args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(thread.blocking(libc::SYS_ppoll, [0; 6]))
}

/// `rt_sigtimedwait`.
pub fn rt_sigtimedwait(thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(thread.blocking(libc::SYS_rt_sigtimedwait, args))
}

/// `sigaltstack`.
pub fn sigaltstack(thread: &mut GuestThread, process: &Process, args: [u64; 6]) -> SyscallOutcome {
    alternate_stack(thread, process.personality, args).into()
}

fn alternate_stack(thread: &mut GuestThread, personality: Personality, [new, old, ..]: [u64; 6]) -> Result<i64, Errno> {
    let on_stack = thread.alt_stack.contains(thread.state().gpr[4]);
    let former = thread.alt_stack;
    if new != 0 {
        let [base, flags, size] = personality.read_words(new)?;
        if on_stack {
            return Err(Errno(libc::EPERM));
        }
        let flags = flags as u32;
        match flags & !SS_AUTODISARM {
            SS_DISABLE => thread.alt_stack = AltStack::default(),
            0 | SS_ONSTACK if size < MINSIGSTKSZ => return Err(Errno(libc::ENOMEM)),
            0 | SS_ONSTACK => thread.alt_stack = AltStack { base, size, flags: flags & SS_AUTODISARM },
            _ => return Err(Errno::INVALID),
        }
    }
    if old != 0 {
        personality.write_words(old, &former.words(on_stack))?;
    }
    Ok(0)
}

impl AltStack {
    /// Whether `stack_pointer` lies in it.
    pub(super) fn contains(&self, stack_pointer: u64) -> bool {
        self.flags & SS_AUTODISARM == 0 && stack_pointer > self.base && stack_pointer - self.base <= self.size
    }

    /// The guest's `stack_t`.
    pub(super) fn words(&self, on_stack: bool) -> [u64; 3] {
        let state = match (self.size, on_stack) {
            (0, _) => SS_DISABLE,
            (_, true) => SS_ONSTACK,
            _ => 0,
        };
        [self.base, u64::from(state | self.flags), self.size]
    }

    /// From the guest's `stack_t`, as `rt_sigreturn` restores it.
    pub(super) fn from_words([base, flags, size]: [u64; 3]) -> Self {
        let flags = flags as u32;
        if flags & SS_DISABLE != 0 || size < MINSIGSTKSZ {
            return Self::default();
        }
        Self { base, size, flags: flags & SS_AUTODISARM }
    }

    /// After a handler was entered on it.
    pub(super) fn disarm(&mut self) {
        if self.flags & SS_AUTODISARM != 0 {
            *self = Self::default();
        }
    }
}

/// `kill`. A signal for the caller itself arrives before the call returns, and is delivered with its return.
pub fn kill(_thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(syscall(libc::SYS_kill, args))
}

/// `tkill`.
pub fn tkill(_thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(syscall(libc::SYS_tkill, args))
}

/// `tgkill`.
pub fn tgkill(_thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(syscall(libc::SYS_tgkill, args))
}

/// `rt_sigqueueinfo`.
pub fn rt_sigqueueinfo(_thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(syscall(libc::SYS_rt_sigqueueinfo, args))
}

/// `rt_tgsigqueueinfo`.
pub fn rt_tgsigqueueinfo(_thread: &mut GuestThread, _process: &Process, args: [u64; 6]) -> SyscallOutcome {
    SyscallOutcome::Return(syscall(libc::SYS_rt_tgsigqueueinfo, args))
}
