//! Waiting for descriptors with timeouts of 32-bit seconds. Sets of descriptors have one form: bits of little-endian words.

use super::super::call::{Answer, Call, input, output};
use super::super::poll::select_timeout;
use super::super::signal_mask::WaitMask;
use super::super::table::{Row, convert};
use super::number;
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(number::SELECT, "select", old_select).restarts_unless_handled(),
    convert(number::NEWSELECT, "_newselect", select).restarts_unless_handled(),
    convert(number::PSELECT6, "pselect6", pselect6).restarts_unless_handled(),
    convert(number::PPOLL, "ppoll", ppoll).restarts_unless_handled(),
    convert(number::PSELECT6_TIME64, "pselect6_time64", pselect6_time64).restarts_unless_handled(),
];

/// `select(arguments)`: the five arguments of `_newselect`, as words.
fn old_select(call: &mut Call<'_>) -> Answer {
    let words: [u32; 5] = guest_memory::read(call.args[0])?;
    call.args[..5].copy_from_slice(&words.map(u64::from));
    select(call)
}

/// `_newselect(count, read, write, except, timeout)`: what is left of the timeout is written back.
fn select(call: &mut Call<'_>) -> Answer {
    let [count, read, write, except, timeout, _] = call.args;
    if timeout == 0 {
        return call.blocking(libc::SYS_pselect6, [count, read, write, except]);
    }
    let [seconds, microseconds] = guest_memory::read::<[i32; 2]>(timeout)?.map(i64::from);
    let mut left = select_timeout(seconds, microseconds)?;
    let address = output(&mut left);
    let answer = call.blocking(libc::SYS_pselect6, [count, read, write, except, address]);
    // The kernel, too, ignores that it cannot write what is left: the answer is already final.
    let _ = guest_memory::write(timeout, &[left[0] as i32, (left[1] / 1000) as i32]);
    answer
}

/// A `struct timespec` of 32-bit seconds; none at address 0.
fn timeout_at(address: u64) -> Result<Option<[i64; 2]>, Errno> {
    if address == 0 {
        return Ok(None);
    }
    Ok(Some(guest_memory::read::<[i32; 2]>(address)?.map(i64::from)))
}

fn ppoll(call: &mut Call<'_>) -> Answer {
    let [descriptors, count, timeout, mask, mask_size, _] = call.args;
    let timeout = timeout_at(timeout)?;
    let timeout = timeout.as_ref().map_or(0, input);
    let mask = WaitMask::read(mask, mask_size)?;
    let [mask, mask_size] = mask.arguments();
    call.blocking(libc::SYS_ppoll, [descriptors, count, timeout, mask, mask_size])
}

fn pselect6(call: &mut Call<'_>) -> Answer {
    let timeout = timeout_at(call.args[4])?;
    wait_for_sets(call, timeout.as_ref().map_or(0, input))
}

fn pselect6_time64(call: &mut Call<'_>) -> Answer {
    let timeout = call.args[4];
    wait_for_sets(call, timeout)
}

/// `pselect6` with a timeout of the host's form; mask and size lie in a pair of words.
fn wait_for_sets(call: &mut Call<'_>, timeout: u64) -> Answer {
    let [count, read, write, except, _, pair] = call.args;
    let mask = match pair {
        0 => WaitMask::UNCHANGED,
        address => {
            let [mask, size] = guest_memory::read::<[u32; 2]>(address)?.map(u64::from);
            WaitMask::read(mask, size)?
        }
    };
    let pair = mask.arguments();
    call.blocking(libc::SYS_pselect6, [count, read, write, except, timeout, input(&pair)])
}
