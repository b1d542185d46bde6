//! Clocks and timers.

use super::call::{Answer, Call, input, output};
use super::guest_number as guest;
use super::table::{Row, convert, same};
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    same(guest::NANOSLEEP, "nanosleep", libc::SYS_nanosleep).restarts_unless_handled(),
    same(guest::GETITIMER, "getitimer", libc::SYS_getitimer),
    convert(guest::ALARM, "alarm", alarm),
    same(guest::SETITIMER, "setitimer", libc::SYS_setitimer),
    same(guest::GETTIMEOFDAY, "gettimeofday", libc::SYS_gettimeofday),
    same(guest::ADJTIMEX, "adjtimex", libc::SYS_adjtimex),
    same(guest::SETTIMEOFDAY, "settimeofday", libc::SYS_settimeofday),
    convert(guest::TIME, "time", time),
    same(guest::TIMER_CREATE, "timer_create", libc::SYS_timer_create),
    same(guest::TIMER_SETTIME, "timer_settime", libc::SYS_timer_settime),
    same(guest::TIMER_GETTIME, "timer_gettime", libc::SYS_timer_gettime),
    same(guest::TIMER_GETOVERRUN, "timer_getoverrun", libc::SYS_timer_getoverrun),
    same(guest::TIMER_DELETE, "timer_delete", libc::SYS_timer_delete),
    same(guest::CLOCK_SETTIME, "clock_settime", libc::SYS_clock_settime),
    same(guest::CLOCK_GETTIME, "clock_gettime", libc::SYS_clock_gettime),
    same(guest::CLOCK_GETRES, "clock_getres", libc::SYS_clock_getres),
    same(guest::CLOCK_NANOSLEEP, "clock_nanosleep", libc::SYS_clock_nanosleep).restarts_unless_handled(),
    same(guest::CLOCK_ADJTIME, "clock_adjtime", libc::SYS_clock_adjtime),
];

/// `time(result)`: seconds of the coarse clock, which the kernel's own implementation reads.
fn time(call: &mut Call<'_>) -> Answer {
    let mut now = [0_i64; 2];
    call.host(libc::SYS_clock_gettime, [libc::CLOCK_REALTIME_COARSE as u64, output(&mut now)])?;
    let result = call.args[0];
    if result != 0 {
        guest_memory::write(result, &now[0])?;
    }
    Ok(now[0])
}

/// `alarm(seconds)` through the interval timer that it shares with `setitimer`.
fn alarm(call: &mut Call<'_>) -> Answer {
    // Interval and value, each in seconds and microseconds.
    let new = [[0_i64; 2], [i64::from(call.args[0] as u32), 0]];
    let mut old = [[0_i64; 2]; 2];
    call.host(libc::SYS_setitimer, [libc::ITIMER_REAL as u64, input(&new), output(&mut old)])?;
    Ok(whole_seconds(old[1]))
}

/// Rounds what was left to the nearest second, but never to 0 (Linux `alarm_setitimer`).
fn whole_seconds([seconds, microseconds]: [i64; 2]) -> i64 {
    let up = microseconds >= 500_000 || seconds == 0 && microseconds > 0;
    seconds + i64::from(up)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alarm_rounds_as_the_kernel() {
        let cases = [([0, 0], 0), ([0, 1], 1), ([0, 999_999], 1), ([3, 499_999], 3), ([3, 500_000], 4)];
        for (left, seconds) in cases {
            assert_eq!(whole_seconds(left), seconds, "{left:?}");
        }
    }
}
