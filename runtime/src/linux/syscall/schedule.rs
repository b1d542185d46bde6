//! Scheduling, processors, memory policy and barriers: equal on both architectures.
//!
//! A guest processor is a host processor.

use super::guest_number as guest;
use super::table::{Row, refuse, same};

pub(super) const ROWS: &[Row] = &[
    same(guest::SCHED_YIELD, "sched_yield", libc::SYS_sched_yield),
    same(guest::SCHED_SETPARAM, "sched_setparam", libc::SYS_sched_setparam),
    same(guest::SCHED_GETPARAM, "sched_getparam", libc::SYS_sched_getparam),
    same(guest::SCHED_SETSCHEDULER, "sched_setscheduler", libc::SYS_sched_setscheduler),
    same(guest::SCHED_GETSCHEDULER, "sched_getscheduler", libc::SYS_sched_getscheduler),
    same(guest::SCHED_GET_PRIORITY_MAX, "sched_get_priority_max", libc::SYS_sched_get_priority_max),
    same(guest::SCHED_GET_PRIORITY_MIN, "sched_get_priority_min", libc::SYS_sched_get_priority_min),
    same(guest::SCHED_RR_GET_INTERVAL, "sched_rr_get_interval", libc::SYS_sched_rr_get_interval),
    same(guest::SCHED_SETAFFINITY, "sched_setaffinity", libc::SYS_sched_setaffinity),
    same(guest::SCHED_GETAFFINITY, "sched_getaffinity", libc::SYS_sched_getaffinity),
    same(guest::MBIND, "mbind", libc::SYS_mbind),
    same(guest::SET_MEMPOLICY, "set_mempolicy", libc::SYS_set_mempolicy),
    same(guest::GET_MEMPOLICY, "get_mempolicy", libc::SYS_get_mempolicy),
    same(guest::MIGRATE_PAGES, "migrate_pages", libc::SYS_migrate_pages),
    same(guest::MOVE_PAGES, "move_pages", libc::SYS_move_pages),
    same(guest::GETCPU, "getcpu", libc::SYS_getcpu),
    same(guest::SCHED_SETATTR, "sched_setattr", libc::SYS_sched_setattr),
    same(guest::SCHED_GETATTR, "sched_getattr", libc::SYS_sched_getattr),
    same(guest::MEMBARRIER, "membarrier", libc::SYS_membarrier),
    refuse(
        guest::RSEQ,
        "rseq",
        libc::ENOSYS,
        "restartable sequences abort by rewriting a guest program counter, which the host kernel does not know",
    ),
    same(guest::SET_MEMPOLICY_HOME_NODE, "set_mempolicy_home_node", libc::SYS_set_mempolicy_home_node),
];
