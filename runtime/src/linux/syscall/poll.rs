//! Waiting for descriptors: `poll`, `select`, `epoll`.
//!
//! `struct epoll_event` is packed on x86-64 alone, so events are copied ([`epoll_event`]). The calls with a signal mask hand
//! it to the kernel ([`signal_mask`]).
//!
//! [`epoll_event`]: super::epoll_event
//! [`signal_mask`]: super::signal_mask

use super::call::{Answer, Call, input, output};
use super::epoll_event::HostEvent;
use super::guest_number as guest;
use super::signal_mask::WaitMask;
use super::table::{Row, convert, refuse, same};
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(guest::POLL, "poll", poll).restarts_unless_handled(),
    convert(guest::SELECT, "select", select).restarts_unless_handled(),
    convert(guest::EPOLL_CREATE, "epoll_create", epoll_create),
    refuse(guest::EPOLL_CTL_OLD, "epoll_ctl_old", libc::ENOSYS, "never implemented by x86-64 kernels"),
    refuse(guest::EPOLL_WAIT_OLD, "epoll_wait_old", libc::ENOSYS, "never implemented by x86-64 kernels"),
    convert(guest::EPOLL_WAIT, "epoll_wait", epoll_wait).interrupts(),
    convert(guest::EPOLL_CTL, "epoll_ctl", epoll_ctl),
    convert(guest::PSELECT6, "pselect6", pselect6).restarts_unless_handled(),
    convert(guest::PPOLL, "ppoll", ppoll).restarts_unless_handled(),
    convert(guest::EPOLL_PWAIT, "epoll_pwait", epoll_pwait).interrupts(),
    same(guest::EPOLL_CREATE1, "epoll_create1", libc::SYS_epoll_create1),
    convert(guest::EPOLL_PWAIT2, "epoll_pwait2", epoll_pwait2).interrupts(),
];

/// Seconds and nanoseconds, `struct timespec`.
pub(super) type Timespec = [i64; 2];

const NANOSECONDS_PER_MILLISECOND: i64 = 1_000_000;

/// A timeout in milliseconds; negative means none.
fn milliseconds(timeout: u64) -> Option<Timespec> {
    let timeout = i64::from(timeout as i32);
    (timeout >= 0).then(|| [timeout / 1000, timeout % 1000 * NANOSECONDS_PER_MILLISECOND])
}

/// `poll(descriptors, count, milliseconds)`.
fn poll(call: &mut Call<'_>) -> Answer {
    let [descriptors, count, timeout, ..] = call.args;
    let timeout = milliseconds(timeout);
    let timeout = timeout.as_ref().map_or(0, input);
    call.blocking(libc::SYS_ppoll, [descriptors, count, timeout, 0, 0])
}

/// `ppoll(descriptors, count, timeout, mask, mask_size)`.
fn ppoll(call: &mut Call<'_>) -> Answer {
    let [descriptors, count, timeout, mask, mask_size, _] = call.args;
    let mask = WaitMask::read(mask, mask_size)?;
    let [mask, mask_size] = mask.arguments();
    call.blocking(libc::SYS_ppoll, [descriptors, count, timeout, mask, mask_size])
}

/// `select(count, read, write, except, timeout)`: the timeout is in microseconds, and what is left of it is written back.
fn select(call: &mut Call<'_>) -> Answer {
    let [count, read, write, except, timeout, _] = call.args;
    if timeout == 0 {
        return call.blocking(libc::SYS_pselect6, [count, read, write, except]);
    }
    let [seconds, microseconds]: [i64; 2] = guest_memory::read(timeout)?;
    let mut left = select_timeout(seconds, microseconds)?;
    let address = output(&mut left);
    let answer = call.blocking(libc::SYS_pselect6, [count, read, write, except, address]);
    // The kernel, too, ignores that it cannot write what is left: the answer is already final.
    let _ = guest_memory::write(timeout, &[left[0], left[1] / 1000]);
    answer
}

/// The kernel takes microseconds beyond a second (Linux `kern_select`), but nothing negative.
pub(super) fn select_timeout(seconds: i64, microseconds: i64) -> Result<Timespec, Errno> {
    if seconds < 0 || microseconds < 0 {
        return Err(Errno::INVALID);
    }
    Ok([seconds.saturating_add(microseconds / 1_000_000), microseconds % 1_000_000 * 1000])
}

/// `pselect6(count, read, write, except, timeout, mask_argument)`.
fn pselect6(call: &mut Call<'_>) -> Answer {
    let [count, read, write, except, timeout, mask_argument] = call.args;
    let mask = WaitMask::read_pair(mask_argument)?;
    let pair = mask.arguments();
    call.blocking(libc::SYS_pselect6, [count, read, write, except, timeout, input(&pair)])
}

/// `epoll_create(size)`: the size only has to be positive.
fn epoll_create(call: &mut Call<'_>) -> Answer {
    if call.args[0] as i32 <= 0 {
        return Err(Errno::INVALID);
    }
    call.host(libc::SYS_epoll_create1, [0])
}

/// `epoll_ctl(epoll, operation, descriptor, event)`: removal takes no event.
fn epoll_ctl(call: &mut Call<'_>) -> Answer {
    let [epoll, operation, descriptor, event, ..] = call.args;
    if operation as i32 == libc::EPOLL_CTL_DEL {
        return call.host(libc::SYS_epoll_ctl, [epoll, operation, descriptor, 0]);
    }
    let event = HostEvent::from_guest(guest_memory::read(event)?);
    call.host(libc::SYS_epoll_ctl, [epoll, operation, descriptor, input(&event)])
}

/// Events fetched at most at once. Those beyond stay ready and come with the next call.
const EVENTS_LIMIT: usize = 512;

/// `epoll_wait(epoll, events, count, milliseconds)`.
fn epoll_wait(call: &mut Call<'_>) -> Answer {
    let timeout = call.args[3];
    wait_for_events(call, libc::SYS_epoll_pwait, timeout, &WaitMask::UNCHANGED)
}

/// `epoll_pwait(epoll, events, count, milliseconds, mask, mask_size)`.
fn epoll_pwait(call: &mut Call<'_>) -> Answer {
    let [_, _, _, timeout, mask, mask_size] = call.args;
    let mask = WaitMask::read(mask, mask_size)?;
    wait_for_events(call, libc::SYS_epoll_pwait, timeout, &mask)
}

/// `epoll_pwait2(epoll, events, count, timeout, mask, mask_size)`: the timeout is a `struct timespec`.
fn epoll_pwait2(call: &mut Call<'_>) -> Answer {
    let [_, _, _, timeout, mask, mask_size] = call.args;
    let mask = WaitMask::read(mask, mask_size)?;
    wait_for_events(call, libc::SYS_epoll_pwait2, timeout, &mask)
}

/// Waits with host call `number`, whose timeout is passed as it came, and hands the events over.
fn wait_for_events(call: &mut Call<'_>, number: i64, timeout: u64, mask: &WaitMask) -> Answer {
    let [epoll, events, count, ..] = call.args;
    let room = usize::try_from(count as i32).ok().filter(|&count| count > 0).ok_or(Errno::INVALID)?;
    let mut ready = vec![HostEvent::default(); room.min(EVENTS_LIMIT)];
    let room = ready.len() as u64;
    let address = output(ready.as_mut_slice());
    let [mask, mask_size] = mask.arguments();
    let filled = call.blocking(number, [epoll, address, room, timeout, mask, mask_size])?;
    let ready: Vec<_> = ready[..filled as usize].iter().map(|event| event.to_guest()).collect();
    guest_memory::write_slice(events, &ready)?;
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timeouts() {
        assert_eq!(milliseconds(u64::from(u32::MAX)), None);
        assert_eq!(milliseconds(0), Some([0, 0]));
        assert_eq!(milliseconds(1500), Some([1, 500_000_000]));
        assert_eq!(select_timeout(1, 2_500_000), Ok([3, 500_000_000]));
        assert_eq!(select_timeout(-1, 0), Err(Errno::INVALID));
        assert_eq!(select_timeout(0, -1), Err(Errno::INVALID));
    }
}
