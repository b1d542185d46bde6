//! `fcntl`: locks in structures of 32 and of 64 bits.

use super::super::call::{Answer, Call, output};
use super::super::descriptor;
use super::super::table::{Row, convert};
use super::number;
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] =
    &[convert(number::FCNTL, "fcntl", fcntl).restarts(), convert(number::FCNTL64, "fcntl64", fcntl).restarts()];

/// Commands on `struct flock64`: read, set, set and wait.
const WIDE: [i32; 3] = [12, 13, 14];
/// Commands on `struct flock`, in the same order.
const NARROW: [i32; 3] = [libc::F_GETLK, libc::F_SETLK, libc::F_SETLKW];
/// Commands on locks of open files, whose structure is `struct flock64`.
const OPEN_FILE: [i32; 3] = [libc::F_OFD_GETLK, libc::F_OFD_SETLK, libc::F_OFD_SETLKW];

/// The host's `struct flock`: kind and origin, start, length, process.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
struct HostLock {
    kind: u16,
    origin: u16,
    start: i64,
    length: i64,
    process: i32,
}

fn fcntl(call: &mut Call<'_>) -> Answer {
    let [descriptor, command, address, ..] = call.args;
    let command = command as i32;
    let index = |commands: &[i32]| commands.iter().position(|&known| known == command);
    let (host, wide) = if let Some(index) = index(&NARROW) {
        (NARROW[index], false)
    } else if let Some(index) = index(&WIDE) {
        (NARROW[index], true)
    } else if index(&OPEN_FILE).is_some() {
        (command, true)
    } else {
        return descriptor::fcntl(call);
    };
    let mut lock = if wide { read_wide(address)? } else { read_narrow(address)? };
    let answer = call.blocking(libc::SYS_fcntl, [descriptor, host as u64, output(&mut lock)])?;
    if [libc::F_GETLK, libc::F_OFD_GETLK].contains(&host) {
        if wide { write_wide(address, &lock)? } else { write_narrow(address, &lock)? }
    }
    Ok(answer)
}

const fn kind_and_origin(word: u32) -> (u16, u16) {
    (word as u16, (word >> 16) as u16)
}

impl HostLock {
    fn first_word(&self) -> u32 {
        u32::from(self.kind) | u32::from(self.origin) << 16
    }
}

fn read_narrow(address: u64) -> Result<HostLock, Errno> {
    let [first, start, length, process] = guest_memory::read::<[u32; 4]>(address)?;
    let (kind, origin) = kind_and_origin(first);
    let wide = |word: u32| i64::from(word as i32);
    Ok(HostLock { kind, origin, start: wide(start), length: wide(length), process: process as i32 })
}

fn write_narrow(address: u64, lock: &HostLock) -> Result<(), Errno> {
    let narrow = |value: i64| i32::try_from(value).map_err(|_| Errno(libc::EOVERFLOW));
    let words = [lock.first_word() as i32, narrow(lock.start)?, narrow(lock.length)?, lock.process];
    Ok(guest_memory::write(address, &words)?)
}

/// 64-bit fields are aligned to 4.
fn read_wide(address: u64) -> Result<HostLock, Errno> {
    let [first, start, start_high, length, length_high, process] = guest_memory::read::<[u32; 6]>(address)?;
    let (kind, origin) = kind_and_origin(first);
    let joined = |low: u32, high: u32| (u64::from(low) | u64::from(high) << 32) as i64;
    let (start, length) = (joined(start, start_high), joined(length, length_high));
    Ok(HostLock { kind, origin, start, length, process: process as i32 })
}

fn write_wide(address: u64, lock: &HostLock) -> Result<(), Errno> {
    let [start, length] = [lock.start, lock.length].map(|value| [value as u32, (value >> 32) as u32]);
    let words = [lock.first_word(), start[0], start[1], length[0], length[1], lock.process as u32];
    Ok(guest_memory::write(address, &words)?)
}
