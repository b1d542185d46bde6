//! Permissions, owners, times and extended attributes.

use super::call::{AT_CWD, Answer, Call, input};
use super::guest_number as guest;
use super::proc_file;
use super::table::{Row, convert, same, same_number};
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(guest::ACCESS, "access", access),
    convert(guest::CHMOD, "chmod", chmod),
    same(guest::FCHMOD, "fchmod", libc::SYS_fchmod),
    convert(guest::CHOWN, "chown", chown),
    same(guest::FCHOWN, "fchown", libc::SYS_fchown),
    convert(guest::LCHOWN, "lchown", lchown),
    same(guest::UMASK, "umask", libc::SYS_umask),
    convert(guest::UTIME, "utime", utime),
    same(guest::SETXATTR, "setxattr", libc::SYS_setxattr),
    same(guest::LSETXATTR, "lsetxattr", libc::SYS_lsetxattr),
    same(guest::FSETXATTR, "fsetxattr", libc::SYS_fsetxattr),
    same(guest::GETXATTR, "getxattr", libc::SYS_getxattr),
    same(guest::LGETXATTR, "lgetxattr", libc::SYS_lgetxattr),
    same(guest::FGETXATTR, "fgetxattr", libc::SYS_fgetxattr),
    same(guest::LISTXATTR, "listxattr", libc::SYS_listxattr),
    same(guest::LLISTXATTR, "llistxattr", libc::SYS_llistxattr),
    same(guest::FLISTXATTR, "flistxattr", libc::SYS_flistxattr),
    same(guest::REMOVEXATTR, "removexattr", libc::SYS_removexattr),
    same(guest::LREMOVEXATTR, "lremovexattr", libc::SYS_lremovexattr),
    same(guest::FREMOVEXATTR, "fremovexattr", libc::SYS_fremovexattr),
    convert(guest::UTIMES, "utimes", utimes),
    same(guest::FCHOWNAT, "fchownat", libc::SYS_fchownat),
    convert(guest::FUTIMESAT, "futimesat", futimesat),
    same(guest::FCHMODAT, "fchmodat", libc::SYS_fchmodat),
    convert(guest::FACCESSAT, "faccessat", faccessat),
    same(guest::UTIMENSAT, "utimensat", libc::SYS_utimensat),
    convert(guest::FACCESSAT2, "faccessat2", faccessat2),
    same_number(guest::FCHMODAT2, "fchmodat2"),
    same_number(guest::SETXATTRAT, "setxattrat"),
    same_number(guest::GETXATTRAT, "getxattrat"),
    same_number(guest::LISTXATTRAT, "listxattrat"),
    same_number(guest::REMOVEXATTRAT, "removexattrat"),
    same_number(guest::FILE_GETATTR, "file_getattr"),
    same_number(guest::FILE_SETATTR, "file_setattr"),
];

fn access(call: &mut Call<'_>) -> Answer {
    let [path, mode, ..] = call.args;
    access_at(call, AT_CWD, path, mode)
}

fn faccessat(call: &mut Call<'_>) -> Answer {
    let [directory, path, mode, ..] = call.args;
    access_at(call, directory, path, mode)
}

fn access_at(call: &mut Call<'_>, directory: u64, path: u64, mode: u64) -> Answer {
    let target = proc_file::executable(call, directory, path);
    let path = target.as_deref().map_or(path, input);
    call.host(libc::SYS_faccessat, [directory, path, mode])
}

fn faccessat2(call: &mut Call<'_>) -> Answer {
    let [directory, path, mode, flags, ..] = call.args;
    let target = proc_file::followed_executable(call, directory, path, flags);
    let path = target.as_deref().map_or(path, input);
    call.host(libc::SYS_faccessat2, [directory, path, mode, flags])
}

fn chmod(call: &mut Call<'_>) -> Answer {
    let [path, mode, ..] = call.args;
    call.host(libc::SYS_fchmodat, [AT_CWD, path, mode])
}

fn chown(call: &mut Call<'_>) -> Answer {
    let [path, user, group, ..] = call.args;
    call.host(libc::SYS_fchownat, [AT_CWD, path, user, group, 0])
}

fn lchown(call: &mut Call<'_>) -> Answer {
    let [path, user, group, ..] = call.args;
    call.host(libc::SYS_fchownat, [AT_CWD, path, user, group, libc::AT_SYMLINK_NOFOLLOW as u64])
}

/// Access and modification time as `utimensat` takes them: seconds and nanoseconds of each.
type Times = [[i64; 2]; 2];

/// `utime(path, times)`: whole seconds of access and modification.
fn utime(call: &mut Call<'_>) -> Answer {
    let [path, times, ..] = call.args;
    let times = match times {
        0 => None,
        times => Some(guest_memory::read::<[i64; 2]>(times)?.map(|seconds| [seconds, 0])),
    };
    set_times(call, AT_CWD, path, times)
}

fn utimes(call: &mut Call<'_>) -> Answer {
    let [path, times, ..] = call.args;
    let times = read_microsecond_times(times)?;
    set_times(call, AT_CWD, path, times)
}

fn futimesat(call: &mut Call<'_>) -> Answer {
    let [directory, path, times, ..] = call.args;
    let times = read_microsecond_times(times)?;
    set_times(call, directory, path, times)
}

/// Reads two `struct timeval`; a null pointer means now.
fn read_microsecond_times(address: u64) -> Result<Option<Times>, Errno> {
    if address == 0 {
        return Ok(None);
    }
    let times: Times = guest_memory::read(address)?;
    if times.iter().any(|&[_, microseconds]| !(0..1_000_000).contains(&microseconds)) {
        return Err(Errno::INVALID);
    }
    Ok(Some(times.map(|[seconds, microseconds]| [seconds, microseconds * 1000])))
}

fn set_times(call: &Call<'_>, directory: u64, path: u64, times: Option<Times>) -> Answer {
    let times = times.as_ref().map_or(0, input);
    call.host(libc::SYS_utimensat, [directory, path, times, 0])
}
