//! What a signal does to a system call that it interrupts.
//!
//! The kernel has four internal codes for "interrupted", which decide whether the call starts again after the signal; a
//! caller in user space sees `EINTR` for all of them. The host kernel answers the runtime's own handlers, so the decision
//! for the guest's handlers is taken again here, by row (Linux `kernel/signal.c` and signal(7), "Interruption of system
//! calls").

/// Whether an interrupted call starts again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restart {
    /// The call does not wait, so nothing interrupts it.
    Never,
    /// It fails with `EINTR` whatever the signal was (the kernel's `EINTR`).
    Interrupted,
    /// It starts again unless a guest handler ran (`ERESTARTNOHAND`, `ERESTART_RESTARTBLOCK`).
    UnlessHandled,
    /// It starts again unless a guest handler without `SA_RESTART` ran (`ERESTARTSYS`).
    WithFlag,
    /// It always starts again (`ERESTARTNOINTR`).
    Always,
}

impl Restart {
    /// Whether the call starts again after a signal for which a guest handler ran with these `sa_flags`, or none ran
    /// (ignored, or stopped and continued).
    pub fn again(self, handler_flags: Option<u64>) -> bool {
        let restart = handler_flags.is_none_or(|flags| flags & libc::SA_RESTART as u64 != 0);
        match self {
            Self::Never | Self::Interrupted => false,
            Self::UnlessHandled => handler_flags.is_none(),
            Self::WithFlag => restart,
            Self::Always => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_follow_the_kernel() {
        let flag = Some(libc::SA_RESTART as u64 | libc::SA_SIGINFO as u64);
        let plain = Some(libc::SA_SIGINFO as u64);
        let table = [
            (Restart::Never, [false, false, false]),
            (Restart::Interrupted, [false, false, false]),
            (Restart::UnlessHandled, [true, false, false]),
            (Restart::WithFlag, [true, true, false]),
            (Restart::Always, [true, true, true]),
        ];
        for (rule, answers) in table {
            assert_eq!([None, flag, plain].map(|flags| rule.again(flags)), answers, "{rule:?}");
        }
    }
}
