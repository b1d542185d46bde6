//! Users, groups, capabilities, keys and security modules: equal on both architectures.

use super::guest_number as guest;
use super::table::{Row, same, same_number};

pub(super) const ROWS: &[Row] = &[
    same(guest::GETUID, "getuid", libc::SYS_getuid),
    same(guest::GETGID, "getgid", libc::SYS_getgid),
    same(guest::SETUID, "setuid", libc::SYS_setuid),
    same(guest::SETGID, "setgid", libc::SYS_setgid),
    same(guest::GETEUID, "geteuid", libc::SYS_geteuid),
    same(guest::GETEGID, "getegid", libc::SYS_getegid),
    same(guest::SETREUID, "setreuid", libc::SYS_setreuid),
    same(guest::SETREGID, "setregid", libc::SYS_setregid),
    same(guest::GETGROUPS, "getgroups", libc::SYS_getgroups),
    same(guest::SETGROUPS, "setgroups", libc::SYS_setgroups),
    same(guest::SETRESUID, "setresuid", libc::SYS_setresuid),
    same(guest::GETRESUID, "getresuid", libc::SYS_getresuid),
    same(guest::SETRESGID, "setresgid", libc::SYS_setresgid),
    same(guest::GETRESGID, "getresgid", libc::SYS_getresgid),
    same(guest::SETFSUID, "setfsuid", libc::SYS_setfsuid),
    same(guest::SETFSGID, "setfsgid", libc::SYS_setfsgid),
    same(guest::CAPGET, "capget", libc::SYS_capget),
    same(guest::CAPSET, "capset", libc::SYS_capset),
    same(guest::ADD_KEY, "add_key", libc::SYS_add_key),
    same(guest::REQUEST_KEY, "request_key", libc::SYS_request_key).restarts(),
    same(guest::KEYCTL, "keyctl", libc::SYS_keyctl).restarts(),
    same(guest::LANDLOCK_CREATE_RULESET, "landlock_create_ruleset", libc::SYS_landlock_create_ruleset),
    same(guest::LANDLOCK_ADD_RULE, "landlock_add_rule", libc::SYS_landlock_add_rule),
    same(guest::LANDLOCK_RESTRICT_SELF, "landlock_restrict_self", libc::SYS_landlock_restrict_self),
    same_number(guest::LSM_GET_SELF_ATTR, "lsm_get_self_attr"),
    same_number(guest::LSM_SET_SELF_ATTR, "lsm_set_self_attr"),
    same_number(guest::LSM_LIST_MODULES, "lsm_list_modules"),
];
