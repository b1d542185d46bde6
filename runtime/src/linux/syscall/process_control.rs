//! `prctl`: which options pass, which are answered here, and that all others fail with `EINVAL`, as options do that a kernel
//! does not know.
//!
//! Not passed on purpose: seccomp and syscall user dispatch (both see host calls), memory map fields and
//! deny-write-execute (both would bind the runtime), and every option of the ARM64 architecture.

use super::call::{Answer, Call};
use crate::linux::Errno;
use crate::sys::guest_memory;

/// Options that mean the same to guest and host (Linux `include/uapi/linux/prctl.h`), by number.
const PASSED: &[i32] = &[
    libc::PR_SET_PDEATHSIG,
    libc::PR_GET_PDEATHSIG,
    libc::PR_GET_DUMPABLE,
    libc::PR_SET_DUMPABLE,
    libc::PR_GET_KEEPCAPS,
    libc::PR_SET_KEEPCAPS,
    libc::PR_GET_TIMING,
    libc::PR_SET_TIMING,
    libc::PR_SET_NAME,
    libc::PR_GET_NAME,
    libc::PR_CAPBSET_READ,
    libc::PR_CAPBSET_DROP,
    libc::PR_GET_SECUREBITS,
    libc::PR_SET_SECUREBITS,
    libc::PR_SET_TIMERSLACK,
    libc::PR_GET_TIMERSLACK,
    libc::PR_TASK_PERF_EVENTS_DISABLE,
    libc::PR_TASK_PERF_EVENTS_ENABLE,
    libc::PR_MCE_KILL,
    libc::PR_MCE_KILL_GET,
    libc::PR_SET_CHILD_SUBREAPER,
    libc::PR_GET_CHILD_SUBREAPER,
    libc::PR_SET_NO_NEW_PRIVS,
    libc::PR_GET_NO_NEW_PRIVS,
    libc::PR_SET_THP_DISABLE,
    libc::PR_GET_THP_DISABLE,
    libc::PR_CAP_AMBIENT,
    PR_GET_SPECULATION_CTRL,
    PR_SET_SPECULATION_CTRL,
    PR_SET_IO_FLUSHER,
    PR_GET_IO_FLUSHER,
    PR_SCHED_CORE,
    PR_SET_MEMORY_MERGE,
    PR_GET_MEMORY_MERGE,
    PR_SET_VMA,
    PR_SET_PTRACER,
];

const PR_GET_SPECULATION_CTRL: i32 = 52;
const PR_SET_SPECULATION_CTRL: i32 = 53;
const PR_SET_IO_FLUSHER: i32 = 57;
const PR_GET_IO_FLUSHER: i32 = 58;
const PR_SCHED_CORE: i32 = 62;
const PR_SET_MEMORY_MERGE: i32 = 67;
const PR_GET_MEMORY_MERGE: i32 = 68;
const PR_SET_VMA: i32 = 0x5356_4d41;
const PR_SET_PTRACER: i32 = 0x5961_6d61;

/// x86 options: whether `rdtsc` is allowed.
const PR_GET_TSC: i32 = 25;
const PR_SET_TSC: i32 = 26;
/// `rdtsc` is allowed.
const PR_TSC_ENABLE: u64 = 1;

/// `prctl(option, ...)`.
pub(super) fn prctl(call: &mut Call<'_>) -> Answer {
    let [option, argument, third, fourth, fifth, _] = call.args;
    match option as i32 {
        option if PASSED.contains(&option) => {
            call.host(libc::SYS_prctl, [option as u64, argument, third, fourth, fifth])
        }
        libc::PR_GET_SECCOMP => Ok(0),
        libc::PR_GET_TID_ADDRESS => {
            guest_memory::write(argument, &call.thread.clear_child_tid)?;
            Ok(0)
        }
        PR_GET_TSC => {
            guest_memory::write(argument, &(PR_TSC_ENABLE as u32))?;
            Ok(0)
        }
        PR_SET_TSC if argument == PR_TSC_ENABLE => Ok(0),
        _ => Err(Errno::INVALID),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_option_passes_that_would_bind_the_runtime() {
        let kept_back = [libc::PR_SET_SECCOMP, libc::PR_SET_MM, 59, 65, 50, 51, 54, 55, 63, 64, 71, 72, 74, 75];
        assert!(kept_back.iter().all(|option| !PASSED.contains(option)));
        assert!(PASSED.is_sorted());
    }
}
