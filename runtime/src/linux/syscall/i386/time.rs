//! Clocks and timers with 32-bit seconds.

use super::super::call::{Answer, Call, input, output};
use super::super::futex;
use super::super::table::{Row, convert};
use super::number;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(number::TIME, "time", time),
    convert(number::GETTIMEOFDAY, "gettimeofday", gettimeofday),
    convert(number::NANOSLEEP, "nanosleep", nanosleep).restarts_unless_handled(),
    convert(number::FUTEX, "futex", futex).restarts_by(futex::restart),
    convert(number::CLOCK_GETTIME, "clock_gettime", clock_gettime),
    convert(number::CLOCK_GETRES, "clock_getres", clock_getres),
    convert(number::CLOCK_NANOSLEEP, "clock_nanosleep", clock_nanosleep).restarts_unless_handled(),
];

/// Seconds and fractions of `struct timespec` or `struct timeval`.
type Time = [i64; 2];

fn read_time(address: u64) -> Result<Option<Time>, crate::linux::Errno> {
    if address == 0 {
        return Ok(None);
    }
    Ok(Some(guest_memory::read::<[i32; 2]>(address)?.map(i64::from)))
}

fn write_time(address: u64, time: Time) -> Answer {
    if address != 0 {
        guest_memory::write(address, &time.map(|part| part as i32))?;
    }
    Ok(0)
}

fn time(call: &mut Call<'_>) -> Answer {
    let mut now = Time::default();
    call.host(libc::SYS_clock_gettime, [libc::CLOCK_REALTIME_COARSE as u64, output(&mut now)])?;
    let result = call.args[0];
    if result != 0 {
        guest_memory::write(result, &(now[0] as i32))?;
    }
    Ok(now[0])
}

fn gettimeofday(call: &mut Call<'_>) -> Answer {
    let [address, zone, ..] = call.args;
    let mut now = Time::default();
    call.host(libc::SYS_gettimeofday, [output(&mut now), zone])?;
    write_time(address, now)
}

fn nanosleep(call: &mut Call<'_>) -> Answer {
    let [wanted, left, ..] = call.args;
    let wanted = read_time(wanted)?.ok_or(crate::linux::Errno::FAULT)?;
    let mut rest = Time::default();
    let answer = call.blocking(libc::SYS_nanosleep, [input(&wanted), output(&mut rest)]);
    write_rest(answer, left, rest)
}

fn clock_nanosleep(call: &mut Call<'_>) -> Answer {
    let [clock, flags, wanted, left, ..] = call.args;
    let wanted = read_time(wanted)?.ok_or(crate::linux::Errno::FAULT)?;
    let mut rest = Time::default();
    let answer = call.blocking(libc::SYS_clock_nanosleep, [clock, flags, input(&wanted), output(&mut rest)]);
    let absolute = flags & libc::TIMER_ABSTIME as u64 != 0;
    write_rest(answer, if absolute { 0 } else { left }, rest)
}

/// What is left of an interrupted sleep goes to the caller.
fn write_rest(answer: Answer, address: u64, rest: Time) -> Answer {
    if answer == Err(crate::linux::Errno(libc::EINTR)) {
        write_time(address, rest)?;
    }
    answer
}

fn clock_gettime(call: &mut Call<'_>) -> Answer {
    read_clock(call, libc::SYS_clock_gettime)
}

fn clock_getres(call: &mut Call<'_>) -> Answer {
    read_clock(call, libc::SYS_clock_getres)
}

fn read_clock(call: &Call<'_>, host_number: i64) -> Answer {
    let [clock, address, ..] = call.args;
    let mut time = Time::default();
    call.host(host_number, [clock, output(&mut time)])?;
    write_time(address, time)
}

/// `futex(word, operation, value, timeout, other, value_3)`: the timeout is one for the operations that wait.
fn futex(call: &mut Call<'_>) -> Answer {
    let [word, operation, value, timeout, other, value_3] = call.args;
    if !futex::has_timeout(operation) {
        return call.blocking(libc::SYS_futex, [word, operation, value, timeout, other, value_3]);
    }
    let timeout = read_time(timeout)?;
    let timeout = timeout.as_ref().map_or(0, input);
    call.blocking(libc::SYS_futex, [word, operation, value, timeout, other, value_3])
}
