use super::guest::Guest;
use crate::linux::syscall::call::{input, output};
use crate::linux::syscall::guest_number as number;

#[test]
fn names_and_times() {
    let mut guest = Guest::new();
    let mut names = [[0xee_u8; 65]; 6];
    assert_eq!(guest.call(number::UNAME, [output(&mut names)]), 0);
    assert!(names[0].starts_with(b"Linux\0"));
    assert!(names[4].starts_with(b"x86_64\0"));
    let mut now = 0_i64;
    let seconds = guest.call(number::TIME, [output(&mut now)]);
    assert_eq!(seconds, now);
    let host = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs() as i64;
    assert!((host - 2..=host).contains(&seconds));
    assert_eq!(guest.call(number::TIME, [0]).max(seconds + 2), seconds + 2);
    assert_eq!(guest.call(number::GETPGRP, []), guest.call(number::GETPGID, [0]));
    assert_eq!(guest.call(number::GETPID, []), i64::from(std::process::id()));
}

#[test]
fn process_options() {
    let mut guest = Guest::new();
    let invalid = -i64::from(libc::EINVAL);
    let mut name = [0_u8; 16];
    assert_eq!(guest.call(number::PRCTL, [libc::PR_SET_NAME as u64, input(c"guest-name")]), 0);
    assert_eq!(guest.call(number::PRCTL, [libc::PR_GET_NAME as u64, output(&mut name)]), 0);
    assert!(name.starts_with(b"guest-name\0"));
    assert_eq!(guest.call(number::PRCTL, [libc::PR_SET_SECCOMP as u64, 2, 0]), invalid);
    assert_eq!(guest.call(number::PRCTL, [libc::PR_GET_SECCOMP as u64]), 0);
    let mut enabled = 0_u32;
    assert_eq!(guest.call(number::PRCTL, [25, output(&mut enabled)]), 0);
    assert_eq!(enabled, 1);
    assert_eq!(guest.call(number::PRCTL, [26, 2]), invalid);
    assert_eq!(guest.call(number::PRCTL, [12345]), invalid);
}

#[test]
fn refused_calls_fail_with_their_errors() {
    let mut guest = Guest::new();
    for (call, errno) in [
        (number::SECCOMP, libc::ENOSYS),
        (number::PTRACE, libc::EPERM),
        (number::IOPL, libc::EPERM),
        (number::RSEQ, libc::ENOSYS),
        (number::IO_URING_SETUP, libc::ENOSYS),
        (number::PKEY_ALLOC, libc::ENOSPC),
    ] {
        assert_eq!(guest.call(call, [0; 6]), -i64::from(errno), "{call}");
    }
}

#[test]
fn semaphore_status_has_the_padded_layout() {
    let mut guest = Guest::new();
    let set = guest.call(number::SEMGET, [libc::IPC_PRIVATE as u64, 3, 0o600]);
    if set == -i64::from(libc::ENOSYS) {
        return;
    }
    let mut status = [0xee_u8; 104];
    let answer = guest.call(number::SEMCTL, [set as u64, 0, libc::IPC_STAT as u64, output(&mut status)]);
    assert_eq!(guest.call(number::SEMCTL, [set as u64, 0, libc::IPC_RMID as u64]), 0);
    assert_eq!(answer, 0);
    assert_eq!(status[80..88], 3_u64.to_le_bytes());
    let changed = i64::from_le_bytes(status[64..72].try_into().unwrap());
    assert!(changed > 1_000_000_000, "{changed}");
}
