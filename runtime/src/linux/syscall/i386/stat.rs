//! File status: `struct stat64` of 32-bit programs, and `struct statfs64`.

use super::super::call::{AT_CWD, Answer, Call, output};
use super::super::stat::{status_at, status_of};
use super::super::stat_layout::GuestStat;
use super::super::table::{Row, convert};
use super::number;
use crate::linux::Errno;
use crate::sys::guest_memory;
use zerocopy::{Immutable, IntoBytes};

pub(super) const ROWS: &[Row] = &[
    convert(number::STAT64, "stat64", stat64),
    convert(number::LSTAT64, "lstat64", lstat64),
    convert(number::FSTAT64, "fstat64", fstat64),
    convert(number::STATFS64, "statfs64", statfs64),
    convert(number::FSTATFS64, "fstatfs64", fstatfs64),
    convert(number::FSTATAT64, "fstatat64", fstatat64),
];

/// `struct stat64` (`arch/x86/include/uapi/asm/stat.h`), 96 bytes; 64-bit fields are aligned to 4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoBytes, Immutable)]
#[repr(C)]
struct Stat64 {
    device: [u32; 2],
    padding: u32,
    inode_low: u32,
    mode: u32,
    links: u32,
    user: u32,
    group: u32,
    special_device: [u32; 2],
    padding_2: u32,
    size: [u32; 2],
    block_size: u32,
    blocks: [u32; 2],
    times: [[u32; 2]; 3],
    inode: [u32; 2],
}

const _: () = assert!(size_of::<Stat64>() == 96);

const fn halves(value: u64) -> [u32; 2] {
    [value as u32, (value >> 32) as u32]
}

impl From<GuestStat> for Stat64 {
    fn from(status: GuestStat) -> Self {
        Self {
            device: halves(status.device),
            padding: 0,
            inode_low: status.inode as u32,
            mode: status.mode,
            links: status.links as u32,
            user: status.user,
            group: status.group,
            special_device: halves(status.special_device),
            padding_2: 0,
            size: halves(status.size as u64),
            block_size: status.block_size as u32,
            blocks: halves(status.blocks as u64),
            times: status.times.map(|time| time.map(|part| part as u32)),
            inode: halves(status.inode),
        }
    }
}

fn write_status(status: GuestStat, buffer: u64) -> Answer {
    guest_memory::write(buffer, &Stat64::from(status))?;
    Ok(0)
}

fn stat64(call: &mut Call<'_>) -> Answer {
    let [path, buffer, ..] = call.args;
    write_status(status_at(call, [AT_CWD, path, 0])?, buffer)
}

fn lstat64(call: &mut Call<'_>) -> Answer {
    let [path, buffer, ..] = call.args;
    write_status(status_at(call, [AT_CWD, path, libc::AT_SYMLINK_NOFOLLOW as u64])?, buffer)
}

fn fstatat64(call: &mut Call<'_>) -> Answer {
    let [directory, path, buffer, flags, ..] = call.args;
    write_status(status_at(call, [directory, path, flags])?, buffer)
}

fn fstat64(call: &mut Call<'_>) -> Answer {
    let [descriptor, buffer, ..] = call.args;
    write_status(status_of(call, descriptor)?, buffer)
}

/// Words of the host's `struct statfs`: type, block size, blocks, free, available, files, free files, identity, name
/// length, fragment size, flags, and spare ones.
const HOST_WORDS: usize = 15;

/// `statfs64(path, size, buffer)`.
fn statfs64(call: &mut Call<'_>) -> Answer {
    file_system(call, libc::SYS_statfs)
}

/// `fstatfs64(descriptor, size, buffer)`.
fn fstatfs64(call: &mut Call<'_>) -> Answer {
    file_system(call, libc::SYS_fstatfs)
}

fn file_system(call: &Call<'_>, host_number: i64) -> Answer {
    // The compat structure is packed to 84 bytes.
    const SIZE: u64 = 84;
    let [file, size, buffer, ..] = call.args;
    if size != SIZE && size != SIZE + 4 {
        return Err(Errno::INVALID);
    }
    let mut host = [0u64; HOST_WORDS];
    call.host(host_number, [file, output(&mut host)])?;
    let [kind, block, blocks, free, available, files, free_files, identity, name, fragment, flags, ..] = host;
    let mut words = vec![kind as u32, block as u32];
    words.extend([blocks, free, available, files, free_files, identity].into_iter().flat_map(halves));
    words.extend([name as u32, fragment as u32, flags as u32, 0, 0, 0, 0]);
    guest_memory::write_slice(buffer, &words)?;
    Ok(0)
}
