//! Processes and the system as a whole: structures of words.

use super::super::call::{Answer, Call, input, output};
use super::super::table::{Row, convert, refuse};
use super::number;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(number::WAITPID, "waitpid", waitpid).restarts(),
    convert(number::SETRLIMIT, "setrlimit", setrlimit),
    convert(number::GETRUSAGE, "getrusage", getrusage),
    convert(number::SYSINFO, "sysinfo", sysinfo),
    convert(number::NICE, "nice", nice),
    convert(number::WAIT4, "wait4", wait4).restarts(),
    convert(number::UGETRLIMIT, "ugetrlimit", getrlimit),
    refuse(
        number::SET_ROBUST_LIST,
        "set_robust_list",
        libc::ENOSYS,
        "the host kernel would walk a list of 32-bit pointers as one of 64-bit pointers",
    ),
    refuse(number::GET_ROBUST_LIST, "get_robust_list", libc::ENOSYS, "no list can be set"),
];

/// Words of the host's `struct rusage`.
const USAGE_WORDS: usize = 18;

/// `waitpid(process, status, options)`.
fn waitpid(call: &mut Call<'_>) -> Answer {
    let [process, status, options, ..] = call.args;
    call.blocking(libc::SYS_wait4, [process, status, options, 0])
}

/// `wait4(process, status, options, usage)`.
fn wait4(call: &mut Call<'_>) -> Answer {
    let [process, status, options, usage, ..] = call.args;
    let mut host = [0i64; USAGE_WORDS];
    let answer = call.blocking(libc::SYS_wait4, [process, status, options, output(&mut host)])?;
    if usage != 0 {
        write_words(usage, &host)?;
    }
    Ok(answer)
}

fn getrusage(call: &mut Call<'_>) -> Answer {
    let [who, usage, ..] = call.args;
    let mut host = [0i64; USAGE_WORDS];
    call.host(libc::SYS_getrusage, [who, output(&mut host)])?;
    write_words(usage, &host)?;
    Ok(0)
}

fn write_words(address: u64, words: &[i64]) -> Answer {
    let words: Vec<u32> = words.iter().map(|word| *word as u32).collect();
    guest_memory::write_slice(address, &words)?;
    Ok(0)
}

/// A limit beyond 32 bits is infinite to 32-bit programs.
fn getrlimit(call: &mut Call<'_>) -> Answer {
    let [resource, limits, ..] = call.args;
    let mut host = [0u64; 2];
    call.host(libc::SYS_prlimit64, [0, resource, 0, output(&mut host)])?;
    guest_memory::write(limits, &host.map(|limit| u32::try_from(limit).unwrap_or(u32::MAX)))?;
    Ok(0)
}

fn setrlimit(call: &mut Call<'_>) -> Answer {
    let [resource, limits, ..] = call.args;
    let wide = |limit: u32| if limit == u32::MAX { u64::MAX } else { u64::from(limit) };
    let limits = guest_memory::read::<[u32; 2]>(limits)?.map(wide);
    call.host(libc::SYS_prlimit64, [0, resource, input(&limits)])
}

/// `sysinfo(buffer)`: memory that 32 bits cannot count is given in larger units.
fn sysinfo(call: &mut Call<'_>) -> Answer {
    // Uptime, three loads, six amounts of memory, processes (16 bits), two more amounts, unit.
    let mut host = [0u64; 14];
    call.host(libc::SYS_sysinfo, [output(&mut host)])?;
    let amounts = [4, 5, 6, 7, 8, 9, 11, 12];
    let mut unit = host[13] & 0xffff_ffff;
    while amounts.iter().any(|&index| host[index] > u64::from(u32::MAX)) {
        amounts.iter().for_each(|&index| host[index] >>= 12);
        unit <<= 12;
    }
    let mut words: Vec<u32> = host[..13].iter().map(|&word| word as u32).collect();
    words.extend([unit as u32, 0, 0]);
    guest_memory::write_slice(call.args[0], &words)?;
    Ok(0)
}

/// `nice(increment)` through the priority that it changes.
fn nice(call: &mut Call<'_>) -> Answer {
    let increment = i64::from(call.args[0] as i32);
    // The kernel's call gives 20 minus the value.
    let current = 20 - call.host(libc::SYS_getpriority, [0, 0])?;
    call.host(libc::SYS_setpriority, [0, 0, (current + increment).clamp(-20, 19) as u64])
}
