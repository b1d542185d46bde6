//! System calls of x86 Linux on the host's kernel.
//!
//! One [table](table) has a row for every number of x86-64; the [table of 32-bit programs](i386) refers to it wherever a call
//! differs in nothing but its number. Most calls mean the same on both architectures and pass to the host's
//! kernel, guest pointers included, so that the kernel itself checks them. The others are converted, one file per theme:
//! calls that ARM64 never had, structures with another layout (`struct stat`, `epoll_event`, `semid64_ds`, old directory
//! entries), flags with other numbers ([`flags`]), and files of `/proc` that describe the process ([`proc_file`]). What this
//! personality cannot offer is a row with its error and the reason.
//!
//! Of the kernel's public structures these alone differ in size between the two: `stat`, `epoll_event`, `semid64_ds`,
//! registers and signal contexts, KVM's, and `loop_info`, the argument of the old `LOOP_SET_STATUS` and `LOOP_GET_STATUS`
//! (`LOOP_SET_STATUS64` has replaced them), which passes unconverted. Of the constants the four `O_*` flags alone do.
//!
//! Guest memory that the runtime itself must touch goes through the checked copies of [`guest_memory`]: a bad pointer is
//! `EFAULT`, never a fault of the runtime.
//!
//! Calls that wait go through [`GuestThread::blocking`]. A signal ends them with `EINTR`; whether they then start again is
//! the row's to say: [`restart`].
//!
//! [`flags`]: self::flags
//! [`proc_file`]: self::proc_file
//! [`guest_memory`]: crate::sys::guest_memory

mod attribute;
mod call;
mod cpu_info;
mod credential;
mod descriptor;
mod directory;
mod directory_entry;
mod epoll_event;
mod event;
mod file;
mod flags;
mod futex;
mod guest_number;
mod i386;
mod ipc;
mod ipc_structure;
mod memory_advice;
mod memory_report;
mod mount;
mod open;
mod poll;
mod proc_file;
mod process;
mod process_control;
mod program;
mod restart;
mod route;
mod schedule;
mod shared_memory;
mod signal_mask;
mod socket;
mod stat;
mod stat_layout;
mod system;
mod table;
#[cfg(test)]
mod tests;
mod time;

pub use i386::TlsDescriptors;
pub(super) use i386::refresh_segments;
pub use restart::Restart;

use super::{Errno, GuestThread, Personality, Process, SyscallOutcome};
use crate::address_space::AddressSpace;
use crate::sys::map::PAGE;
use call::Call;
use table::{Action, Row};

/// Runs guest system call `number`, of the process's personality, with its arguments in the order of the call's declaration.
///
/// A number without a meaning gives `ENOSYS`.
pub fn dispatch(thread: &mut GuestThread, process: &Process, number: u64, args: [u64; 6]) -> SyscallOutcome {
    let Some(row) = find(process.personality, number) else {
        return SyscallOutcome::error(libc::ENOSYS);
    };
    let outcome = run(thread, process, row, args);
    // A page that generated code was made from is write-protected on the host, and the kernel then refuses to write
    // to it for the guest. Such pages are released, and the call runs again. A transfer that reached some bytes before such
    // a page is short instead, as any transfer may be.
    if outcome == SyscallOutcome::error(libc::EFAULT) && release_watched_pages(process) {
        return run(thread, process, row, args);
    }
    outcome
}

fn run(thread: &mut GuestThread, process: &Process, row: &Row, args: [u64; 6]) -> SyscallOutcome {
    match row.action {
        Action::Same(host_number) if row.restart == Restart::Never => call::host(host_number, args).into(),
        Action::Same(host_number) => SyscallOutcome::Return(thread.blocking(host_number, args)),
        Action::Convert(conversion) => conversion(&mut Call { thread, process, args }).into(),
        Action::Route(handler) => handler(thread, process, args),
        Action::Refuse(Errno(errno), _) => SyscallOutcome::error(errno),
    }
}

/// Lets the guest write to all pages whose writes the runtime watches; returns whether there was one.
fn release_watched_pages(process: &Process) -> bool {
    let pages: Vec<u64> = process.memory().watched.iter().copied().collect();
    pages.into_iter().filter(|page| process.release(page * PAGE)).count() > 0
}

/// What becomes of guest system call `number` with these arguments after a signal ended it in the kernel with `EINTR`.
///
/// A call that did not reach the kernel because a signal was already waiting is another matter: to the guest the signal came
/// before the call, which therefore always starts again ([`Restart::Always`]).
pub fn restart(personality: Personality, number: u64, args: &[u64; 6]) -> Restart {
    find(personality, number).map_or(Restart::Never, |row| row.restart(args))
}

/// Whether `path` relative to `directory`, both as the guest passed them, is the process's own `exe` link in `/proc`, which
/// stands for [`Process::program`].
pub fn is_own_executable(directory: u64, path: u64) -> bool {
    proc_file::is_executable(directory, path)
}

/// The row of a number; `None` for numbers that the kernel does not assign.
fn find(personality: Personality, number: u64) -> Option<&'static Row> {
    match personality {
        Personality::X86_64 => table::find(number),
        Personality::I386 => i386::find(number),
    }
}

/// The name of guest system call `number`, for reports.
pub fn name(personality: Personality, number: u64) -> Option<&'static str> {
    find(personality, number).map(|row| row.name)
}

/// A system call that always fails here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Name as in the kernel's table.
    pub name: &'static str,
    /// The error it fails with.
    pub errno: Errno,
    /// Why.
    pub reason: &'static str,
}

/// Every system call that always fails here, for reports.
pub fn refusals() -> impl Iterator<Item = Refusal> {
    table::THEMES.into_iter().flatten().filter_map(|row| match row.action {
        Action::Refuse(errno, reason) => Some(Refusal { name: row.name, errno, reason }),
        _ => None,
    })
}
