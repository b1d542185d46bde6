//! System V and POSIX interprocess communication, and asynchronous input and output.
//!
//! `struct semid64_ds` alone differs: x86-64 pads its two times.

use super::call::{Answer, Call, input, output};
use super::guest_number as guest;
use super::shared_memory;
use super::signal_mask::WaitMask;
use super::table::{Row, convert, refuse, same};
use crate::sys::guest_memory;

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

/// `struct ipc64_perm`, 48 bytes, equal on both.
const PERMISSION: usize = 48;

/// `struct semid64_ds` of x86-64 in words after the permissions: access time, 0, change time, 0, count, 0, 0.
const GUEST_SEMAPHORE_SET: usize = PERMISSION + 7 * 8;

/// The generic structure: access time, change time, count, 0, 0.
const GENERIC_SEMAPHORE_SET: usize = PERMISSION + 5 * 8;

/// Offsets of access time, change time and count in the guest's and in the generic structure.
const SEMAPHORE_FIELDS: [(usize, usize); 3] =
    [(PERMISSION, PERMISSION), (PERMISSION + 16, PERMISSION + 8), (PERMISSION + 32, PERMISSION + 16)];

/// `semctl` commands (Linux `include/uapi/linux/ipc.h`, `sem.h`).
const IPC_SET: i32 = 1;
const IPC_STAT: i32 = 2;
const SEM_STAT: i32 = 18;
const SEM_STAT_ANY: i32 = 20;

/// `semctl(set, semaphore, command, argument)`: three commands write a `struct semid64_ds`, one reads it.
fn semctl(call: &mut Call<'_>) -> Answer {
    let [set, semaphore, command, argument, ..] = call.args;
    if cfg!(target_arch = "x86_64") {
        return call.host(libc::SYS_semctl, [set, semaphore, command, argument]);
    }
    match command as i32 {
        IPC_STAT | SEM_STAT | SEM_STAT_ANY => {
            let mut generic = [0; GENERIC_SEMAPHORE_SET];
            let answer = call.host(libc::SYS_semctl, [set, semaphore, command, output(&mut generic)])?;
            guest_memory::write(argument, &to_guest(&generic))?;
            Ok(answer)
        }
        IPC_SET => {
            let generic = to_generic(&guest_memory::read(argument)?);
            call.host(libc::SYS_semctl, [set, semaphore, command, input(&generic)])
        }
        _ => call.host(libc::SYS_semctl, [set, semaphore, command, argument]),
    }
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

fn to_guest(generic: &[u8; GENERIC_SEMAPHORE_SET]) -> [u8; GUEST_SEMAPHORE_SET] {
    let mut guest = [0; GUEST_SEMAPHORE_SET];
    guest[..PERMISSION].copy_from_slice(&generic[..PERMISSION]);
    for (to, from) in SEMAPHORE_FIELDS {
        guest[to..to + 8].copy_from_slice(&generic[from..from + 8]);
    }
    guest
}

fn to_generic(guest: &[u8; GUEST_SEMAPHORE_SET]) -> [u8; GENERIC_SEMAPHORE_SET] {
    let mut generic = [0; GENERIC_SEMAPHORE_SET];
    generic[..PERMISSION].copy_from_slice(&guest[..PERMISSION]);
    for (from, to) in SEMAPHORE_FIELDS {
        generic[to..to + 8].copy_from_slice(&guest[from..from + 8]);
    }
    generic
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn semaphore_sets_convert_both_ways() {
        let mut generic = [0; GENERIC_SEMAPHORE_SET];
        for (at, byte) in generic.iter_mut().enumerate().take(PERMISSION + 24) {
            *byte = at as u8 + 1;
        }
        let guest = to_guest(&generic);
        assert_eq!(guest.len(), 104);
        assert_eq!(guest[..PERMISSION + 8], generic[..PERMISSION + 8]);
        assert_eq!(guest[PERMISSION + 8..PERMISSION + 16], [0; 8]);
        assert_eq!(guest[PERMISSION + 32..PERMISSION + 40], generic[PERMISSION + 16..PERMISSION + 24]);
        assert_eq!(to_generic(&guest), generic);
    }
}
