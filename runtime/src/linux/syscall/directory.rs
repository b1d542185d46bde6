//! Names: creation, removal, links, working directory and listing.
//!
//! ARM64 has the `*at` form of each call alone; the older forms are that with `AT_FDCWD`.

use super::call::{AT_CWD, Answer, Call, output};
use super::guest_number as guest;
use super::table::{Row, convert, same};
use super::{directory_entry, proc_file};
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(guest::GETDENTS, "getdents", getdents),
    same(guest::GETCWD, "getcwd", libc::SYS_getcwd),
    same(guest::CHDIR, "chdir", libc::SYS_chdir),
    same(guest::FCHDIR, "fchdir", libc::SYS_fchdir),
    convert(guest::RENAME, "rename", rename),
    convert(guest::MKDIR, "mkdir", mkdir),
    convert(guest::RMDIR, "rmdir", rmdir),
    convert(guest::LINK, "link", link),
    convert(guest::UNLINK, "unlink", unlink),
    convert(guest::SYMLINK, "symlink", symlink),
    convert(guest::READLINK, "readlink", readlink),
    convert(guest::MKNOD, "mknod", mknod),
    same(guest::CHROOT, "chroot", libc::SYS_chroot),
    same(guest::GETDENTS64, "getdents64", libc::SYS_getdents64),
    same(guest::MKDIRAT, "mkdirat", libc::SYS_mkdirat),
    same(guest::MKNODAT, "mknodat", libc::SYS_mknodat),
    same(guest::UNLINKAT, "unlinkat", libc::SYS_unlinkat),
    same(guest::RENAMEAT, "renameat", libc::SYS_renameat),
    same(guest::LINKAT, "linkat", libc::SYS_linkat),
    same(guest::SYMLINKAT, "symlinkat", libc::SYS_symlinkat),
    convert(guest::READLINKAT, "readlinkat", readlinkat),
    same(guest::RENAMEAT2, "renameat2", libc::SYS_renameat2),
];

fn mkdir(call: &mut Call<'_>) -> Answer {
    let [path, mode, ..] = call.args;
    call.host(libc::SYS_mkdirat, [AT_CWD, path, mode])
}

fn rmdir(call: &mut Call<'_>) -> Answer {
    call.host(libc::SYS_unlinkat, [AT_CWD, call.args[0], libc::AT_REMOVEDIR as u64])
}

fn unlink(call: &mut Call<'_>) -> Answer {
    call.host(libc::SYS_unlinkat, [AT_CWD, call.args[0], 0])
}

fn link(call: &mut Call<'_>) -> Answer {
    let [old, new, ..] = call.args;
    call.host(libc::SYS_linkat, [AT_CWD, old, AT_CWD, new, 0])
}

fn symlink(call: &mut Call<'_>) -> Answer {
    let [target, path, ..] = call.args;
    call.host(libc::SYS_symlinkat, [target, AT_CWD, path])
}

/// `rename` through `renameat2`, the one form that the newest architectures kept.
fn rename(call: &mut Call<'_>) -> Answer {
    let [old, new, ..] = call.args;
    call.host(libc::SYS_renameat2, [AT_CWD, old, AT_CWD, new, 0])
}

fn mknod(call: &mut Call<'_>) -> Answer {
    let [path, mode, device, ..] = call.args;
    call.host(libc::SYS_mknodat, [AT_CWD, path, mode, device])
}

fn readlink(call: &mut Call<'_>) -> Answer {
    let [path, buffer, size, ..] = call.args;
    read_link_at(call, AT_CWD, path, buffer, size)
}

fn readlinkat(call: &mut Call<'_>) -> Answer {
    let [directory, path, buffer, size, ..] = call.args;
    read_link_at(call, directory, path, buffer, size)
}

fn read_link_at(call: &mut Call<'_>, directory: u64, path: u64, buffer: u64, size: u64) -> Answer {
    let Some(target) = proc_file::executable(call, directory, path) else {
        return call.host(libc::SYS_readlinkat, [directory, path, buffer, size]);
    };
    let size = usize::try_from(size as i32).ok().filter(|&size| size > 0).ok_or(Errno::INVALID)?;
    let target = target.as_bytes();
    let target = &target[..target.len().min(size)];
    guest_memory::write_bytes(buffer, target)?;
    Ok(target.len() as i64)
}

/// Bytes of entries fetched at most for one `getdents`; a larger guest buffer is filled in part.
const ENTRIES_LIMIT: usize = 64 * 1024;

/// `getdents` through `getdents64`: entries have the same size in both forms.
fn getdents(call: &mut Call<'_>) -> Answer {
    let [descriptor, buffer, size, ..] = call.args;
    let mut entries = vec![0; (size as u32 as usize).min(ENTRIES_LIMIT)];
    let room = entries.len() as u64;
    let filled = call.host(libc::SYS_getdents64, [descriptor, output(entries.as_mut_slice()), room])?;
    let entries = &mut entries[..filled as usize];
    directory_entry::to_old_form(entries);
    guest_memory::write_bytes(buffer, entries)?;
    Ok(filled)
}
