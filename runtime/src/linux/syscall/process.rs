//! Process identity, resources and `prctl`.

use super::call::{Answer, Call};
use super::guest_number as guest;
use super::process_control;
use super::table::{Row, convert, same};

pub(super) const ROWS: &[Row] = &[
    same(guest::GETPID, "getpid", libc::SYS_getpid),
    same(guest::WAIT4, "wait4", libc::SYS_wait4).restarts(),
    same(guest::GETRLIMIT, "getrlimit", libc::SYS_getrlimit),
    same(guest::GETRUSAGE, "getrusage", libc::SYS_getrusage),
    same(guest::TIMES, "times", libc::SYS_times),
    same(guest::SETPGID, "setpgid", libc::SYS_setpgid),
    same(guest::GETPPID, "getppid", libc::SYS_getppid),
    convert(guest::GETPGRP, "getpgrp", getpgrp),
    same(guest::SETSID, "setsid", libc::SYS_setsid),
    same(guest::GETPGID, "getpgid", libc::SYS_getpgid),
    same(guest::GETSID, "getsid", libc::SYS_getsid),
    same(guest::PERSONALITY, "personality", libc::SYS_personality),
    same(guest::GETPRIORITY, "getpriority", libc::SYS_getpriority),
    same(guest::SETPRIORITY, "setpriority", libc::SYS_setpriority),
    convert(guest::PRCTL, "prctl", process_control::prctl),
    same(guest::SETRLIMIT, "setrlimit", libc::SYS_setrlimit),
    same(guest::WAITID, "waitid", libc::SYS_waitid).restarts(),
    same(guest::IOPRIO_SET, "ioprio_set", libc::SYS_ioprio_set),
    same(guest::IOPRIO_GET, "ioprio_get", libc::SYS_ioprio_get),
    same(guest::UNSHARE, "unshare", libc::SYS_unshare),
    same(guest::PRLIMIT64, "prlimit64", libc::SYS_prlimit64),
    same(guest::SETNS, "setns", libc::SYS_setns),
    same(guest::PROCESS_VM_READV, "process_vm_readv", libc::SYS_process_vm_readv),
    same(guest::PROCESS_VM_WRITEV, "process_vm_writev", libc::SYS_process_vm_writev),
    same(guest::PIDFD_SEND_SIGNAL, "pidfd_send_signal", libc::SYS_pidfd_send_signal),
    same(guest::PIDFD_OPEN, "pidfd_open", libc::SYS_pidfd_open),
    same(guest::PROCESS_MADVISE, "process_madvise", libc::SYS_process_madvise),
    same(guest::PROCESS_MRELEASE, "process_mrelease", libc::SYS_process_mrelease),
];

/// `getpgrp`: the group of the caller.
fn getpgrp(call: &mut Call<'_>) -> Answer {
    call.host(libc::SYS_getpgid, [0])
}
