//! File status. `struct stat` is the one file structure whose layout differs; `statx`, `statfs` are equal.

use super::call::{AT_CWD, Answer, Call, input, output};
use super::guest_number as guest;
use super::proc_file;
use super::stat_layout::{GuestStat, HostStat, to_guest};
use super::table::{Row, convert, refuse, same, same_number};
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(guest::STAT, "stat", stat),
    convert(guest::FSTAT, "fstat", fstat),
    convert(guest::LSTAT, "lstat", lstat),
    refuse(guest::USTAT, "ustat", libc::ENOSYS, "the host kernel has no ustat; statfs replaces it"),
    same(guest::STATFS, "statfs", libc::SYS_statfs),
    same(guest::FSTATFS, "fstatfs", libc::SYS_fstatfs),
    convert(guest::NEWFSTATAT, "newfstatat", newfstatat),
    convert(guest::STATX, "statx", statx),
    same_number(guest::STATMOUNT, "statmount"),
    same_number(guest::LISTMOUNT, "listmount"),
];

fn stat(call: &mut Call<'_>) -> Answer {
    let [path, buffer, ..] = call.args;
    write_status(status_at(call, [AT_CWD, path, 0])?, buffer)
}

fn lstat(call: &mut Call<'_>) -> Answer {
    let [path, buffer, ..] = call.args;
    write_status(status_at(call, [AT_CWD, path, libc::AT_SYMLINK_NOFOLLOW as u64])?, buffer)
}

fn newfstatat(call: &mut Call<'_>) -> Answer {
    let [directory, path, buffer, flags, ..] = call.args;
    write_status(status_at(call, [directory, path, flags])?, buffer)
}

fn fstat(call: &mut Call<'_>) -> Answer {
    let [descriptor, buffer, ..] = call.args;
    write_status(status_of(call, descriptor)?, buffer)
}

/// Status of an open file.
pub(super) fn status_of(call: &Call<'_>, descriptor: u64) -> Result<GuestStat, Errno> {
    let mut status = HostStat::default();
    call.host(libc::SYS_fstat, [descriptor, output(&mut status)])?;
    Ok(to_guest(status))
}

/// Status of the file that directory, path and flags name.
pub(super) fn status_at(call: &Call<'_>, [directory, path, flags]: [u64; 3]) -> Result<GuestStat, Errno> {
    let target = proc_file::followed_executable(call, directory, path, flags);
    let path = target.as_deref().map_or(path, input);
    let mut status = HostStat::default();
    call.host(libc::SYS_newfstatat, [directory, path, output(&mut status), flags])?;
    Ok(to_guest(status))
}

fn write_status(status: GuestStat, buffer: u64) -> Answer {
    guest_memory::write(buffer, &status)?;
    Ok(0)
}

fn statx(call: &mut Call<'_>) -> Answer {
    let [directory, path, flags, mask, buffer, _] = call.args;
    let target = proc_file::followed_executable(call, directory, path, flags);
    let path = target.as_deref().map_or(path, input);
    call.host(libc::SYS_statx, [directory, path, flags, mask, buffer])
}
