//! Sockets. Addresses, messages, options and their numbers are equal: both architectures use the generic headers.
//!
//! A receive timeout (`SO_RCVTIMEO`) makes an interrupted call fail with `EINTR` in the kernel; here it follows the row like
//! a call without timeout.

use super::guest_number as guest;
use super::table::{Row, same};

pub(super) const ROWS: &[Row] = &[
    same(guest::SOCKET, "socket", libc::SYS_socket),
    same(guest::CONNECT, "connect", libc::SYS_connect).restarts(),
    same(guest::ACCEPT, "accept", libc::SYS_accept).restarts(),
    same(guest::SENDTO, "sendto", libc::SYS_sendto).restarts(),
    same(guest::RECVFROM, "recvfrom", libc::SYS_recvfrom).restarts(),
    same(guest::SENDMSG, "sendmsg", libc::SYS_sendmsg).restarts(),
    same(guest::RECVMSG, "recvmsg", libc::SYS_recvmsg).restarts(),
    same(guest::SHUTDOWN, "shutdown", libc::SYS_shutdown),
    same(guest::BIND, "bind", libc::SYS_bind),
    same(guest::LISTEN, "listen", libc::SYS_listen),
    same(guest::GETSOCKNAME, "getsockname", libc::SYS_getsockname),
    same(guest::GETPEERNAME, "getpeername", libc::SYS_getpeername),
    same(guest::SOCKETPAIR, "socketpair", libc::SYS_socketpair),
    same(guest::SETSOCKOPT, "setsockopt", libc::SYS_setsockopt),
    same(guest::GETSOCKOPT, "getsockopt", libc::SYS_getsockopt),
    same(guest::ACCEPT4, "accept4", libc::SYS_accept4).restarts(),
    same(guest::RECVMMSG, "recvmmsg", libc::SYS_recvmmsg).restarts(),
    same(guest::SENDMMSG, "sendmmsg", libc::SYS_sendmmsg).restarts(),
];
