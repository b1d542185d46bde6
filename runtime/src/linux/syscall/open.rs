//! Opening files: flags are renumbered ([`flags`]), and files of `/proc` that describe the process name the guest program
//! ([`proc_file`]).
//!
//! [`flags`]: super::flags
//! [`proc_file`]: super::proc_file

use super::call::{AT_CWD, Answer, Call, input};
use super::guest_number as guest;
use super::table::{Row, convert, same};
use super::{flags, proc_file};
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(guest::OPEN, "open", open).restarts(),
    convert(guest::CREAT, "creat", creat).restarts(),
    convert(guest::OPENAT, "openat", openat).restarts(),
    convert(guest::FANOTIFY_INIT, "fanotify_init", fanotify_init),
    same(guest::NAME_TO_HANDLE_AT, "name_to_handle_at", libc::SYS_name_to_handle_at),
    convert(guest::OPEN_BY_HANDLE_AT, "open_by_handle_at", open_by_handle_at).restarts(),
    convert(guest::OPENAT2, "openat2", openat2).restarts(),
];

fn open(call: &mut Call<'_>) -> Answer {
    let [path, flags, mode, ..] = call.args;
    open_at(call, AT_CWD, path, flags, mode)
}

fn creat(call: &mut Call<'_>) -> Answer {
    let [path, mode, ..] = call.args;
    open_at(call, AT_CWD, path, (libc::O_CREAT | libc::O_WRONLY | libc::O_TRUNC) as u64, mode)
}

fn openat(call: &mut Call<'_>) -> Answer {
    let [directory, path, flags, mode, ..] = call.args;
    open_at(call, directory, path, flags, mode)
}

fn open_at(call: &mut Call<'_>, directory: u64, path: u64, flags: u64, mode: u64) -> Answer {
    let host_flags = flags::to_host(flags);
    if let Some(answer) = proc_file::open(call, directory, path, host_flags) {
        return answer;
    }
    call.blocking(libc::SYS_openat, [directory, path, host_flags, mode])
}

/// Size of the first version of `struct open_how`: flags, mode, resolve.
const OPEN_HOW_SIZE: usize = 24;

/// Largest `struct open_how` that the kernel looks at: a page.
const OPEN_HOW_LIMIT: usize = 4096;

fn openat2(call: &mut Call<'_>) -> Answer {
    let [directory, path, how, size, ..] = call.args;
    let size = usize::try_from(size).map_err(|_| Errno(libc::E2BIG))?;
    if size < OPEN_HOW_SIZE {
        return Err(Errno::INVALID);
    }
    if size > OPEN_HOW_LIMIT {
        return Err(Errno(libc::E2BIG));
    }
    let mut bytes = guest_memory::read_vec::<u8>(how, size)?;
    let mut field = [0; 8];
    field.copy_from_slice(&bytes[..8]);
    let flags = u64::from_le_bytes(field);
    let host_flags = flags & !u64::from(u32::MAX) | flags::to_host(flags);
    bytes[..8].copy_from_slice(&host_flags.to_le_bytes());
    // `resolve` may forbid just what /proc/self/exe is, so only a plain request is answered here.
    if bytes[16..].iter().all(|&byte| byte == 0)
        && let Some(answer) = proc_file::open(call, directory, path, host_flags)
    {
        return answer;
    }
    call.blocking(libc::SYS_openat2, [directory, path, input(bytes.as_slice()), size as u64])
}

fn open_by_handle_at(call: &mut Call<'_>) -> Answer {
    let [mount, handle, flags, ..] = call.args;
    call.blocking(libc::SYS_open_by_handle_at, [mount, handle, flags::to_host(flags)])
}

/// `fanotify_init(flags, event_flags)`: the second are those of the descriptors that events carry.
fn fanotify_init(call: &mut Call<'_>) -> Answer {
    let [flags, event_flags, ..] = call.args;
    call.host(libc::SYS_fanotify_init, [flags, flags::to_host(event_flags)])
}
