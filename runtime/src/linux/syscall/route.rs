//! Calls about state that the runtime itself keeps: mappings, signals, threads and the program image.

use super::guest_number as guest;
use super::table::{Row, route};
use crate::linux::{exec, memory, remap, signal, thread};

pub(super) const ROWS: &[Row] = &[
    route(guest::MMAP, "mmap", memory::mmap),
    route(guest::MPROTECT, "mprotect", memory::mprotect),
    route(guest::MUNMAP, "munmap", memory::munmap),
    route(guest::BRK, "brk", memory::brk),
    route(guest::RT_SIGACTION, "rt_sigaction", signal::rt_sigaction),
    route(guest::RT_SIGPROCMASK, "rt_sigprocmask", signal::rt_sigprocmask),
    route(guest::RT_SIGRETURN, "rt_sigreturn", signal::rt_sigreturn),
    route(guest::MREMAP, "mremap", remap::mremap),
    route(guest::PAUSE, "pause", signal::pause),
    route(guest::CLONE, "clone", thread::clone),
    route(guest::FORK, "fork", thread::fork),
    route(guest::VFORK, "vfork", thread::vfork),
    route(guest::EXECVE, "execve", exec::execve),
    route(guest::EXIT, "exit", thread::exit),
    route(guest::KILL, "kill", signal::kill),
    route(guest::RT_SIGPENDING, "rt_sigpending", signal::rt_sigpending),
    route(guest::RT_SIGTIMEDWAIT, "rt_sigtimedwait", signal::rt_sigtimedwait),
    route(guest::RT_SIGQUEUEINFO, "rt_sigqueueinfo", signal::rt_sigqueueinfo),
    route(guest::RT_SIGSUSPEND, "rt_sigsuspend", signal::rt_sigsuspend),
    route(guest::SIGALTSTACK, "sigaltstack", signal::sigaltstack),
    route(guest::ARCH_PRCTL, "arch_prctl", thread::arch_prctl),
    route(guest::GETTID, "gettid", thread::gettid),
    route(guest::TKILL, "tkill", signal::tkill),
    route(guest::SET_TID_ADDRESS, "set_tid_address", thread::set_tid_address),
    route(guest::EXIT_GROUP, "exit_group", thread::exit_group),
    route(guest::TGKILL, "tgkill", signal::tgkill),
    route(guest::SET_ROBUST_LIST, "set_robust_list", thread::set_robust_list),
    route(guest::GET_ROBUST_LIST, "get_robust_list", thread::get_robust_list),
    route(guest::RT_TGSIGQUEUEINFO, "rt_tgsigqueueinfo", signal::rt_tgsigqueueinfo),
    route(guest::EXECVEAT, "execveat", exec::execveat),
    route(guest::CLONE3, "clone3", thread::clone3),
];
