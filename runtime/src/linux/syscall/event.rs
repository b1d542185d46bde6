//! Descriptors that report events: the older forms are the newer ones without flags.
//!
//! `signalfd` passes because a signal that the guest blocks is blocked on the host.

use super::call::{Answer, Call};
use super::guest_number as guest;
use super::table::{Row, convert, same};

pub(super) const ROWS: &[Row] = &[
    convert(guest::INOTIFY_INIT, "inotify_init", inotify_init),
    same(guest::INOTIFY_ADD_WATCH, "inotify_add_watch", libc::SYS_inotify_add_watch),
    same(guest::INOTIFY_RM_WATCH, "inotify_rm_watch", libc::SYS_inotify_rm_watch),
    convert(guest::SIGNALFD, "signalfd", signalfd),
    same(guest::TIMERFD_CREATE, "timerfd_create", libc::SYS_timerfd_create),
    convert(guest::EVENTFD, "eventfd", eventfd),
    same(guest::TIMERFD_SETTIME, "timerfd_settime", libc::SYS_timerfd_settime),
    same(guest::TIMERFD_GETTIME, "timerfd_gettime", libc::SYS_timerfd_gettime),
    same(guest::SIGNALFD4, "signalfd4", libc::SYS_signalfd4),
    same(guest::EVENTFD2, "eventfd2", libc::SYS_eventfd2),
    same(guest::INOTIFY_INIT1, "inotify_init1", libc::SYS_inotify_init1),
    same(guest::FANOTIFY_MARK, "fanotify_mark", libc::SYS_fanotify_mark),
    same(guest::USERFAULTFD, "userfaultfd", libc::SYS_userfaultfd),
];

fn eventfd(call: &mut Call<'_>) -> Answer {
    call.host(libc::SYS_eventfd2, [call.args[0], 0])
}

fn inotify_init(call: &mut Call<'_>) -> Answer {
    call.host(libc::SYS_inotify_init1, [0])
}

fn signalfd(call: &mut Call<'_>) -> Answer {
    let [descriptor, mask, size, ..] = call.args;
    call.host(libc::SYS_signalfd4, [descriptor, mask, size, 0])
}
