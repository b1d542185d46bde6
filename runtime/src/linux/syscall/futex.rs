//! Futexes: the guest's atomic instructions and the kernel work on the same words, so all pass.

use super::guest_number as guest;
use super::restart::Restart;
use super::table::{Row, same, same_number};

pub(super) const ROWS: &[Row] = &[
    same(guest::FUTEX, "futex", libc::SYS_futex).restarts_by(restart),
    same(guest::FUTEX_WAITV, "futex_waitv", libc::SYS_futex_waitv).restarts(),
    same_number(guest::FUTEX_WAKE, "futex_wake"),
    same_number(guest::FUTEX_WAIT, "futex_wait").restarts(),
    same_number(guest::FUTEX_REQUEUE, "futex_requeue"),
];

/// What a signal does to `futex`: waiting with a timeout does not start again after a handler, and priority inheritance
/// always does (Linux `kernel/futex/waitwake.c`, `pi.c`).
pub(super) fn restart(args: &[u64; 6]) -> Restart {
    let operation = args[1] as i32 & libc::FUTEX_CMD_MASK;
    match operation {
        libc::FUTEX_LOCK_PI | libc::FUTEX_LOCK_PI2 | libc::FUTEX_WAIT_REQUEUE_PI => Restart::Always,
        _ if args[3] != 0 => Restart::UnlessHandled,
        _ => Restart::WithFlag,
    }
}

/// Is the operation's fourth argument the address of a timeout, not a number?
pub(super) const fn has_timeout(operation: u64) -> bool {
    matches!(
        operation as i32 & libc::FUTEX_CMD_MASK,
        libc::FUTEX_WAIT
            | libc::FUTEX_WAIT_BITSET
            | libc::FUTEX_LOCK_PI
            | libc::FUTEX_LOCK_PI2
            | libc::FUTEX_WAIT_REQUEUE_PI
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timeouts_end_with_the_handler() {
        let wait = libc::FUTEX_WAIT_BITSET as u64 | libc::FUTEX_PRIVATE_FLAG as u64;
        assert_eq!(restart(&[0, wait, 0, 0, 0, 0]), Restart::WithFlag);
        assert_eq!(restart(&[0, wait, 0, 1, 0, 0]), Restart::UnlessHandled);
        assert_eq!(restart(&[0, libc::FUTEX_LOCK_PI as u64, 0, 1, 0, 0]), Restart::Always);
    }
}
