//! Reading, writing and positions of open files: all pass, `truncate` included, because guest and host are 64-bit.
//!
//! Descriptors are the host's own. INVARIANT: the runtime keeps no descriptor open while guest code runs, so there is none that
//! a guest could close, duplicate over or inherit by accident. `ioctl` numbers and structures are the generic ones on both.

use super::guest_number as guest;
use super::table::{Row, same, same_number};

pub(super) const ROWS: &[Row] = &[
    same(guest::READ, "read", libc::SYS_read).restarts(),
    same(guest::WRITE, "write", libc::SYS_write).restarts(),
    same(guest::LSEEK, "lseek", libc::SYS_lseek),
    same(guest::IOCTL, "ioctl", libc::SYS_ioctl).restarts(),
    same(guest::PREAD64, "pread64", libc::SYS_pread64).restarts(),
    same(guest::PWRITE64, "pwrite64", libc::SYS_pwrite64).restarts(),
    same(guest::READV, "readv", libc::SYS_readv).restarts(),
    same(guest::WRITEV, "writev", libc::SYS_writev).restarts(),
    same(guest::SENDFILE, "sendfile", libc::SYS_sendfile).restarts(),
    same(guest::FLOCK, "flock", libc::SYS_flock).restarts(),
    same(guest::FSYNC, "fsync", libc::SYS_fsync),
    same(guest::FDATASYNC, "fdatasync", libc::SYS_fdatasync),
    same(guest::TRUNCATE, "truncate", libc::SYS_truncate),
    same(guest::FTRUNCATE, "ftruncate", libc::SYS_ftruncate),
    same(guest::SYNC, "sync", libc::SYS_sync),
    same(guest::READAHEAD, "readahead", libc::SYS_readahead),
    same(guest::FADVISE64, "fadvise64", libc::SYS_fadvise64),
    same(guest::SPLICE, "splice", libc::SYS_splice).restarts(),
    same(guest::TEE, "tee", libc::SYS_tee).restarts(),
    same(guest::SYNC_FILE_RANGE, "sync_file_range", libc::SYS_sync_file_range),
    same(guest::VMSPLICE, "vmsplice", libc::SYS_vmsplice).restarts(),
    same(guest::FALLOCATE, "fallocate", libc::SYS_fallocate),
    same(guest::PREADV, "preadv", libc::SYS_preadv).restarts(),
    same(guest::PWRITEV, "pwritev", libc::SYS_pwritev).restarts(),
    same(guest::SYNCFS, "syncfs", libc::SYS_syncfs),
    same(guest::COPY_FILE_RANGE, "copy_file_range", libc::SYS_copy_file_range).restarts(),
    same(guest::PREADV2, "preadv2", libc::SYS_preadv2).restarts(),
    same(guest::PWRITEV2, "pwritev2", libc::SYS_pwritev2).restarts(),
    same_number(guest::CACHESTAT, "cachestat"),
];
