//! Descriptors: duplication, pipes and `fcntl`.

use super::call::{Answer, Call};
use super::flags;
use super::guest_number as guest;
use super::table::{Row, convert, same};

pub(super) const ROWS: &[Row] = &[
    same(guest::CLOSE, "close", libc::SYS_close),
    convert(guest::PIPE, "pipe", pipe),
    same(guest::DUP, "dup", libc::SYS_dup),
    convert(guest::DUP2, "dup2", dup2),
    convert(guest::FCNTL, "fcntl", fcntl).restarts(),
    same(guest::DUP3, "dup3", libc::SYS_dup3),
    convert(guest::PIPE2, "pipe2", pipe2),
    same(guest::KCMP, "kcmp", libc::SYS_kcmp),
    same(guest::MEMFD_CREATE, "memfd_create", libc::SYS_memfd_create),
    same(guest::CLOSE_RANGE, "close_range", libc::SYS_close_range),
    same(guest::PIDFD_GETFD, "pidfd_getfd", libc::SYS_pidfd_getfd),
];

/// `dup2(old, new)`: unlike `dup3` it accepts equal descriptors, and then only checks that they are open.
fn dup2(call: &mut Call<'_>) -> Answer {
    let [old, new, ..] = call.args;
    if old as u32 == new as u32 {
        return call.host(libc::SYS_fcntl, [old, libc::F_GETFD as u64]).map(|_| i64::from(new as u32));
    }
    call.host(libc::SYS_dup3, [old, new, 0])
}

pub(super) fn fcntl(call: &mut Call<'_>) -> Answer {
    let [descriptor, command, argument, ..] = call.args;
    match command as i32 {
        libc::F_GETFL => call.host(libc::SYS_fcntl, [descriptor, command]).map(flags::to_guest),
        libc::F_SETFL => call.host(libc::SYS_fcntl, [descriptor, command, flags::to_host(argument)]),
        _ => call.blocking(libc::SYS_fcntl, [descriptor, command, argument]),
    }
}

fn pipe(call: &mut Call<'_>) -> Answer {
    call.host(libc::SYS_pipe2, [call.args[0], 0])
}

/// `pipe2(ends, flags)`: `O_DIRECT` asks for packets.
fn pipe2(call: &mut Call<'_>) -> Answer {
    let [ends, flags, ..] = call.args;
    call.host(libc::SYS_pipe2, [ends, flags::to_host(flags)])
}
