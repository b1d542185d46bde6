//! Positions and sizes of 64 bits in two registers, and vectors of buffers.

use super::super::call::{Answer, Call, input, output};
use super::super::table::{Row, convert};
use super::number;
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(number::LSEEK, "lseek", lseek),
    convert(number::TRUNCATE, "truncate", truncate),
    convert(number::FTRUNCATE, "ftruncate", ftruncate),
    convert(number::LLSEEK, "_llseek", llseek),
    convert(number::READV, "readv", readv).restarts(),
    convert(number::WRITEV, "writev", writev).restarts(),
    convert(number::PREAD64, "pread64", pread64).restarts(),
    convert(number::PWRITE64, "pwrite64", pwrite64).restarts(),
    convert(number::SENDFILE, "sendfile", sendfile).restarts(),
    convert(number::TRUNCATE64, "truncate64", truncate64),
    convert(number::FTRUNCATE64, "ftruncate64", ftruncate64),
    convert(number::READAHEAD, "readahead", readahead),
    convert(number::FADVISE64, "fadvise64", fadvise64),
    convert(number::FADVISE64_64, "fadvise64_64", fadvise64_64),
    convert(number::FALLOCATE, "fallocate", fallocate),
];

/// A signed 32-bit argument, sign-extended.
pub(super) const fn signed(argument: u64) -> u64 {
    argument as u32 as i32 as i64 as u64
}

/// A 64-bit argument from two registers.
pub(super) const fn joined(low: u64, high: u64) -> u64 {
    low & 0xffff_ffff | high << 32
}

fn lseek(call: &mut Call<'_>) -> Answer {
    let [descriptor, offset, whence, ..] = call.args;
    let position = call.host(libc::SYS_lseek, [descriptor, signed(offset), whence])?;
    if i32::try_from(position).is_ok() { Ok(position) } else { Err(Errno(libc::EOVERFLOW)) }
}

/// `_llseek(descriptor, high, low, result, whence)`.
fn llseek(call: &mut Call<'_>) -> Answer {
    let [descriptor, high, low, result, whence, _] = call.args;
    let position = call.host(libc::SYS_lseek, [descriptor, joined(low, high), whence])?;
    guest_memory::write(result, &position)?;
    Ok(0)
}

fn truncate(call: &mut Call<'_>) -> Answer {
    let [path, size, ..] = call.args;
    call.host(libc::SYS_truncate, [path, signed(size)])
}

fn ftruncate(call: &mut Call<'_>) -> Answer {
    let [descriptor, size, ..] = call.args;
    call.host(libc::SYS_ftruncate, [descriptor, signed(size)])
}

fn truncate64(call: &mut Call<'_>) -> Answer {
    let [path, low, high, ..] = call.args;
    call.host(libc::SYS_truncate, [path, joined(low, high)])
}

fn ftruncate64(call: &mut Call<'_>) -> Answer {
    let [descriptor, low, high, ..] = call.args;
    call.host(libc::SYS_ftruncate, [descriptor, joined(low, high)])
}

fn pread64(call: &mut Call<'_>) -> Answer {
    at_position(call, libc::SYS_pread64)
}

fn pwrite64(call: &mut Call<'_>) -> Answer {
    at_position(call, libc::SYS_pwrite64)
}

fn at_position(call: &mut Call<'_>, host_number: i64) -> Answer {
    let [descriptor, buffer, length, low, high, _] = call.args;
    call.blocking(host_number, [descriptor, buffer, length, joined(low, high)])
}

/// `sendfile(out, in, offset, count)`: the offset is a word in memory.
fn sendfile(call: &mut Call<'_>) -> Answer {
    let [to, from, offset, count, ..] = call.args;
    if offset == 0 {
        return call.blocking(libc::SYS_sendfile, [to, from, 0, count]);
    }
    let mut position = i64::from(guest_memory::read::<i32>(offset)?);
    let answer = call.blocking(libc::SYS_sendfile, [to, from, output(&mut position), count])?;
    guest_memory::write(offset, &(position as i32))?;
    Ok(answer)
}

fn readahead(call: &mut Call<'_>) -> Answer {
    let [descriptor, low, high, count, ..] = call.args;
    call.host(libc::SYS_readahead, [descriptor, joined(low, high), count])
}

fn fadvise64(call: &mut Call<'_>) -> Answer {
    let [descriptor, low, high, length, advice, _] = call.args;
    call.host(libc::SYS_fadvise64, [descriptor, joined(low, high), length, advice])
}

fn fadvise64_64(call: &mut Call<'_>) -> Answer {
    let [descriptor, low, high, length_low, length_high, advice] = call.args;
    call.host(libc::SYS_fadvise64, [descriptor, joined(low, high), joined(length_low, length_high), advice])
}

fn fallocate(call: &mut Call<'_>) -> Answer {
    let [descriptor, mode, low, high, length_low, length_high] = call.args;
    call.host(libc::SYS_fallocate, [descriptor, mode, joined(low, high), joined(length_low, length_high)])
}

fn readv(call: &mut Call<'_>) -> Answer {
    vector(call, libc::SYS_readv)
}

fn writev(call: &mut Call<'_>) -> Answer {
    vector(call, libc::SYS_writev)
}

fn vector(call: &mut Call<'_>, host_number: i64) -> Answer {
    let [descriptor, buffers, count, ..] = call.args;
    let buffers = buffers_of(buffers, count)?;
    call.blocking(host_number, [descriptor, input(buffers.as_slice()), count])
}

/// The host's form of a vector of `struct iovec`.
pub(super) fn buffers_of(address: u64, count: u64) -> Result<Vec<[u64; 2]>, Errno> {
    let count =
        usize::try_from(count).ok().filter(|&count| count <= libc::UIO_MAXIOV as usize).ok_or(Errno::INVALID)?;
    let buffers = guest_memory::read_vec::<[u32; 2]>(address, count)?;
    Ok(buffers.into_iter().map(|buffer| buffer.map(u64::from)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_join_and_extend() {
        assert_eq!(joined(0xffff_ffff, 1), 0x1_ffff_ffff);
        assert_eq!(signed(0xffff_fff0), (-16i64) as u64);
        assert_eq!(signed(0x7fff_ffff), 0x7fff_ffff);
    }
}
