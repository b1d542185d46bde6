//! The system as a whole, and calls that no x86-64 program on this personality can have.

use super::call::{Answer, Call, output};
use super::guest_number as guest;
use super::table::{Row, convert, refuse, same};
use crate::linux::Personality;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(guest::UNAME, "uname", uname),
    same(guest::SYSINFO, "sysinfo", libc::SYS_sysinfo),
    refuse(
        guest::PTRACE,
        "ptrace",
        libc::EPERM,
        "registers of a translated program are not where the kernel would look",
    ),
    same(guest::SYSLOG, "syslog", libc::SYS_syslog),
    same(guest::VHANGUP, "vhangup", libc::SYS_vhangup),
    refuse(guest::MODIFY_LDT, "modify_ldt", libc::ENOSYS, "no local descriptor table for 64-bit programs"),
    refuse(guest::SYSCTL, "_sysctl", libc::ENOSYS, "removed from kernels"),
    same(guest::ACCT, "acct", libc::SYS_acct),
    same(guest::REBOOT, "reboot", libc::SYS_reboot),
    same(guest::SETHOSTNAME, "sethostname", libc::SYS_sethostname),
    same(guest::SETDOMAINNAME, "setdomainname", libc::SYS_setdomainname),
    refuse(guest::IOPL, "iopl", libc::EPERM, "no x86 ports"),
    refuse(guest::IOPERM, "ioperm", libc::EPERM, "no x86 ports"),
    refuse(guest::CREATE_MODULE, "create_module", libc::ENOSYS, "removed from kernels"),
    refuse(guest::INIT_MODULE, "init_module", libc::EPERM, "kernel modules are of the host's architecture"),
    refuse(guest::DELETE_MODULE, "delete_module", libc::EPERM, "kernel modules are of the host's architecture"),
    refuse(guest::GET_KERNEL_SYMS, "get_kernel_syms", libc::ENOSYS, "removed from kernels"),
    refuse(guest::QUERY_MODULE, "query_module", libc::ENOSYS, "removed from kernels"),
    refuse(guest::GETPMSG, "getpmsg", libc::ENOSYS, "never implemented by x86-64 kernels"),
    refuse(guest::PUTPMSG, "putpmsg", libc::ENOSYS, "never implemented by x86-64 kernels"),
    refuse(guest::AFS_SYSCALL, "afs_syscall", libc::ENOSYS, "never implemented by x86-64 kernels"),
    refuse(guest::TUXCALL, "tuxcall", libc::ENOSYS, "never implemented by x86-64 kernels"),
    refuse(guest::SECURITY, "security", libc::ENOSYS, "never implemented by x86-64 kernels"),
    refuse(guest::SET_THREAD_AREA, "set_thread_area", libc::ENOSYS, "not available to 64-bit programs"),
    refuse(guest::GET_THREAD_AREA, "get_thread_area", libc::ENOSYS, "not available to 64-bit programs"),
    refuse(guest::LOOKUP_DCOOKIE, "lookup_dcookie", libc::ENOSYS, "removed from kernels"),
    refuse(
        guest::RESTART_SYSCALL,
        "restart_syscall",
        libc::EINTR,
        "interrupted calls are restarted by the run loop, not by number",
    ),
    refuse(guest::VSERVER, "vserver", libc::ENOSYS, "never implemented by x86-64 kernels"),
    refuse(guest::KEXEC_LOAD, "kexec_load", libc::EPERM, "the next kernel would be of the host's architecture"),
    same(guest::PERF_EVENT_OPEN, "perf_event_open", libc::SYS_perf_event_open),
    refuse(guest::FINIT_MODULE, "finit_module", libc::EPERM, "kernel modules are of the host's architecture"),
    refuse(guest::SECCOMP, "seccomp", libc::ENOSYS, "filters would see host numbers and would bind the runtime too"),
    same(guest::GETRANDOM, "getrandom", libc::SYS_getrandom).restarts(),
    refuse(
        guest::KEXEC_FILE_LOAD,
        "kexec_file_load",
        libc::EPERM,
        "the next kernel would be of the host's architecture",
    ),
    same(guest::BPF, "bpf", libc::SYS_bpf),
    refuse(guest::URETPROBE, "uretprobe", libc::ENXIO, "no uprobes in translated code"),
    refuse(guest::UPROBE, "uprobe", libc::ENXIO, "no uprobes in translated code"),
];

/// Length of each of the six strings of `struct new_utsname`, terminator included.
const NAME_LENGTH: usize = 65;

/// Index of the machine's name in `struct new_utsname`.
const MACHINE: usize = 4;

/// Personality (low byte) of 32-bit programs; with it a 64-bit kernel names the 32-bit machine.
const PER_LINUX32: i64 = 8;

/// `uname(names)`: the host's names but for the machine.
fn uname(call: &mut Call<'_>) -> Answer {
    let mut names = [[0_u8; NAME_LENGTH]; 6];
    call.host(libc::SYS_uname, [output(&mut names)])?;
    let personality = call.host(libc::SYS_personality, [0xffff_ffff])?;
    names[MACHINE] = machine(personality);
    guest_memory::write(call.args[0], &names)?;
    Ok(0)
}

/// The machine's name under the kernel's `personality`; to 32-bit programs, too, a 64-bit kernel names itself.
fn machine(personality: i64) -> [u8; NAME_LENGTH] {
    let abi = if personality & 0xff == PER_LINUX32 { Personality::I386 } else { Personality::X86_64 };
    let name = abi.machine().as_bytes();
    let mut field = [0; NAME_LENGTH];
    field[..name.len()].copy_from_slice(name);
    field
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machine_follows_the_personality() {
        assert!(machine(0).starts_with(b"x86_64\0"));
        assert!(machine(0x0040_0000).starts_with(b"x86_64\0"));
        assert!(machine(8).starts_with(b"i686\0"));
    }
}
