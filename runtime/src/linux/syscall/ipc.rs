//! System V and POSIX interprocess communication, and asynchronous input and output.
//!
//! `struct semid64_ds` alone differs: x86-64 pads its two times.

use super::call::{Answer, Call, input};
use super::guest_number as guest;
use super::ipc_structure::Structure;
use super::shared_memory;
use super::signal_mask::WaitMask;
use super::table::{Row, convert, refuse, same};

pub(super) const ROWS: &[Row] = &[
    same(guest::SHMGET, "shmget", libc::SYS_shmget),
    convert(guest::SHMAT, "shmat", shared_memory::shmat),
    same(guest::SHMCTL, "shmctl", libc::SYS_shmctl),
    same(guest::SEMGET, "semget", libc::SYS_semget),
    same(guest::SEMOP, "semop", libc::SYS_semop).interrupts(),
    convert(guest::SEMCTL, "semctl", semctl),
    convert(guest::SHMDT, "shmdt", shared_memory::shmdt),
    same(guest::MSGGET, "msgget", libc::SYS_msgget),
    same(guest::MSGSND, "msgsnd", libc::SYS_msgsnd).restarts_unless_handled(),
    same(guest::MSGRCV, "msgrcv", libc::SYS_msgrcv).restarts_unless_handled(),
    same(guest::MSGCTL, "msgctl", libc::SYS_msgctl),
    same(guest::IO_SETUP, "io_setup", libc::SYS_io_setup),
    same(guest::IO_DESTROY, "io_destroy", libc::SYS_io_destroy),
    same(guest::IO_GETEVENTS, "io_getevents", libc::SYS_io_getevents).interrupts(),
    same(guest::IO_SUBMIT, "io_submit", libc::SYS_io_submit),
    same(guest::IO_CANCEL, "io_cancel", libc::SYS_io_cancel),
    same(guest::SEMTIMEDOP, "semtimedop", libc::SYS_semtimedop).interrupts(),
    same(guest::MQ_OPEN, "mq_open", libc::SYS_mq_open),
    same(guest::MQ_UNLINK, "mq_unlink", libc::SYS_mq_unlink),
    same(guest::MQ_TIMEDSEND, "mq_timedsend", libc::SYS_mq_timedsend).restarts(),
    same(guest::MQ_TIMEDRECEIVE, "mq_timedreceive", libc::SYS_mq_timedreceive).restarts(),
    same(guest::MQ_NOTIFY, "mq_notify", libc::SYS_mq_notify),
    same(guest::MQ_GETSETATTR, "mq_getsetattr", libc::SYS_mq_getsetattr),
    convert(guest::IO_PGETEVENTS, "io_pgetevents", io_pgetevents).interrupts(),
    refuse(
        guest::IO_URING_SETUP,
        "io_uring_setup",
        libc::ENOSYS,
        "submission entries carry open flags and paths that the kernel would read with the host's meaning",
    ),
    refuse(guest::IO_URING_ENTER, "io_uring_enter", libc::ENOSYS, "no ring can exist: io_uring_setup is refused"),
    refuse(guest::IO_URING_REGISTER, "io_uring_register", libc::ENOSYS, "no ring can exist: io_uring_setup is refused"),
];

/// `struct semid64_ds` of x86-64 and the generic one: permissions, which are equal, two times, which x86-64 pads, and the count.
const SEMAPHORES: Structure =
    Structure { guest: 104, host: 11, fields: &[(0, 0, 48), (48, 48, 8), (64, 56, 8), (80, 64, 8)] };

/// `semctl(set, semaphore, command, argument)`.
fn semctl(call: &mut Call<'_>) -> Answer {
    if cfg!(target_arch = "x86_64") {
        let [set, semaphore, command, argument, ..] = call.args;
        return call.host(libc::SYS_semctl, [set, semaphore, command, argument]);
    }
    SEMAPHORES.semctl(call)
}

/// The host's number; `libc` does not name it everywhere.
const SYS_IO_PGETEVENTS: i64 = if cfg!(target_arch = "aarch64") { 292 } else { 333 };

/// `io_pgetevents(context, min, max, events, timeout, mask_argument)`.
fn io_pgetevents(call: &mut Call<'_>) -> Answer {
    let [context, min, max, events, timeout, mask_argument] = call.args;
    let mask = WaitMask::read_pair(mask_argument)?;
    let pair = mask.arguments();
    call.blocking(SYS_IO_PGETEVENTS, [context, min, max, events, timeout, input(&pair)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use zerocopy::IntoBytes as _;

    #[test]
    fn semaphore_sets_convert_both_ways() {
        const PERMISSION: usize = 48;
        let mut generic = vec![0; SEMAPHORES.host];
        for (at, byte) in generic.as_mut_bytes().iter_mut().enumerate().take(PERMISSION + 24) {
            *byte = at as u8 + 1;
        }
        let guest = SEMAPHORES.to_guest(&generic);
        let bytes = generic.as_bytes();
        assert_eq!((guest.len(), bytes.len()), (104, 88));
        assert_eq!(guest[..PERMISSION + 8], bytes[..PERMISSION + 8]);
        assert_eq!(guest[PERMISSION + 8..PERMISSION + 16], [0; 8]);
        assert_eq!(guest[PERMISSION + 32..PERMISSION + 40], bytes[PERMISSION + 16..PERMISSION + 24]);
        assert_eq!(SEMAPHORES.to_host(&guest), generic);
    }
}
