//! Mounts, swap and quotas: the host's own calls, with the host's own checks of privilege.

use super::guest_number as guest;
use super::table::{Row, refuse, same, same_number};

pub(super) const ROWS: &[Row] = &[
    refuse(guest::USELIB, "uselib", libc::ENOSYS, "removed from x86-64 kernels"),
    refuse(guest::SYSFS, "sysfs", libc::ENOSYS, "the host kernel has no sysfs call; /proc/filesystems replaces it"),
    same(guest::PIVOT_ROOT, "pivot_root", libc::SYS_pivot_root),
    same(guest::MOUNT, "mount", libc::SYS_mount),
    same(guest::UMOUNT2, "umount2", libc::SYS_umount2),
    same(guest::SWAPON, "swapon", libc::SYS_swapon),
    same(guest::SWAPOFF, "swapoff", libc::SYS_swapoff),
    same(guest::QUOTACTL, "quotactl", libc::SYS_quotactl),
    refuse(guest::NFSSERVCTL, "nfsservctl", libc::ENOSYS, "removed from kernels"),
    same(guest::OPEN_TREE, "open_tree", libc::SYS_open_tree),
    same(guest::MOVE_MOUNT, "move_mount", libc::SYS_move_mount),
    same(guest::FSOPEN, "fsopen", libc::SYS_fsopen),
    same(guest::FSCONFIG, "fsconfig", libc::SYS_fsconfig),
    same(guest::FSMOUNT, "fsmount", libc::SYS_fsmount),
    same(guest::FSPICK, "fspick", libc::SYS_fspick),
    same(guest::MOUNT_SETATTR, "mount_setattr", libc::SYS_mount_setattr),
    same(guest::QUOTACTL_FD, "quotactl_fd", libc::SYS_quotactl_fd),
    same_number(guest::OPEN_TREE_ATTR, "open_tree_attr"),
];
