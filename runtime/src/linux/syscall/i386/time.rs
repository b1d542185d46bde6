//! Clocks and timers with 32-bit seconds.

use super::super::call::{AT_CWD, Answer, Call, input, output};
use super::super::futex;
use super::super::table::{Row, convert};
use super::number;
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(number::TIME, "time", time),
    convert(number::GETTIMEOFDAY, "gettimeofday", gettimeofday),
    convert(number::NANOSLEEP, "nanosleep", nanosleep).restarts_unless_handled(),
    convert(number::FUTEX, "futex", futex).restarts_by(futex::restart),
    convert(number::CLOCK_GETTIME, "clock_gettime", clock_gettime),
    convert(number::CLOCK_GETRES, "clock_getres", clock_getres),
    convert(number::CLOCK_NANOSLEEP, "clock_nanosleep", clock_nanosleep).restarts_unless_handled(),
    convert(number::TIMES, "times", times),
    convert(number::SETITIMER, "setitimer", set_timer),
    convert(number::GETITIMER, "getitimer", get_timer),
    convert(number::SCHED_RR_GET_INTERVAL, "sched_rr_get_interval", interval),
    convert(number::UTIME, "utime", utime),
    convert(number::UTIMES, "utimes", utimes),
    convert(number::UTIMENSAT, "utimensat", utimensat),
];

/// Seconds and fractions of `struct timespec` or `struct timeval`.
type Time = [i64; 2];

fn read_time(address: u64) -> Result<Option<Time>, Errno> {
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
    let wanted = read_time(wanted)?.ok_or(Errno::FAULT)?;
    let mut rest = Time::default();
    let answer = call.blocking(libc::SYS_nanosleep, [input(&wanted), output(&mut rest)]);
    write_rest(answer, left, rest)
}

fn clock_nanosleep(call: &mut Call<'_>) -> Answer {
    let [clock, flags, wanted, left, ..] = call.args;
    let wanted = read_time(wanted)?.ok_or(Errno::FAULT)?;
    let mut rest = Time::default();
    let answer = call.blocking(libc::SYS_clock_nanosleep, [clock, flags, input(&wanted), output(&mut rest)]);
    let absolute = flags & libc::TIMER_ABSTIME as u64 != 0;
    write_rest(answer, if absolute { 0 } else { left }, rest)
}

/// What is left of an interrupted sleep goes to the caller.
fn write_rest(answer: Answer, address: u64, rest: Time) -> Answer {
    if answer == Err(Errno(libc::EINTR)) {
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

/// `times(buffer)`: four counts of clock ticks.
fn times(call: &mut Call<'_>) -> Answer {
    let mut ticks = [0i64; 4];
    let answer = call.host(libc::SYS_times, [output(&mut ticks)])?;
    if call.args[0] != 0 {
        guest_memory::write(call.args[0], &ticks.map(|count| count as i32))?;
    }
    Ok(answer)
}

/// Interval and value of an interval timer.
type Timer = [Time; 2];

fn write_timer(address: u64, timer: Timer) -> Answer {
    if address != 0 {
        guest_memory::write(address, &timer.map(|time| time.map(|part| part as i32)))?;
    }
    Ok(0)
}

fn set_timer(call: &mut Call<'_>) -> Answer {
    let [which, new, old, ..] = call.args;
    let words = if new == 0 { [[0; 2]; 2] } else { guest_memory::read::<[[i32; 2]; 2]>(new)? };
    let (new, mut former) = (words.map(|time| time.map(i64::from)), Timer::default());
    call.host(libc::SYS_setitimer, [which, input(&new), output(&mut former)])?;
    write_timer(old, former)
}

fn get_timer(call: &mut Call<'_>) -> Answer {
    let [which, address, ..] = call.args;
    let mut timer = Timer::default();
    call.host(libc::SYS_getitimer, [which, output(&mut timer)])?;
    write_timer(address, timer)
}

fn interval(call: &mut Call<'_>) -> Answer {
    read_clock(call, libc::SYS_sched_rr_get_interval)
}

/// Access and modification time of a file, as `utimensat` takes them; now where there are none.
fn set_file_times(call: &Call<'_>, directory: u64, path: u64, times: Option<Timer>, flags: u64) -> Answer {
    let times = times.as_ref().map_or(0, input);
    call.host(libc::SYS_utimensat, [directory, path, times, flags])
}

/// `utime(path, times)`: whole seconds.
fn utime(call: &mut Call<'_>) -> Answer {
    let [path, times, ..] = call.args;
    let times = read_time(times)?.map(|seconds| seconds.map(|seconds| [seconds, 0]));
    set_file_times(call, AT_CWD, path, times, 0)
}

/// `utimes(path, times)`: seconds and microseconds.
fn utimes(call: &mut Call<'_>) -> Answer {
    let [path, times, ..] = call.args;
    let times = read_pair(times)?.map(|times| times.map(|[seconds, microseconds]| [seconds, microseconds * 1000]));
    set_file_times(call, AT_CWD, path, times, 0)
}

fn utimensat(call: &mut Call<'_>) -> Answer {
    let [directory, path, times, flags, ..] = call.args;
    let times = read_pair(times)?;
    set_file_times(call, directory, path, times, flags)
}

fn read_pair(address: u64) -> Result<Option<Timer>, Errno> {
    if address == 0 {
        return Ok(None);
    }
    Ok(Some(guest_memory::read::<[[i32; 2]; 2]>(address)?.map(|time| time.map(i64::from))))
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
