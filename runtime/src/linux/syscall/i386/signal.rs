//! The older signal calls, whose masks have one word, and `rt_sigtimedwait` with 32-bit seconds.

use super::super::table::{Row, route};
use super::number;
use crate::linux::signal;

pub(super) const ROWS: &[Row] = &[
    route(number::SIGACTION, "sigaction", signal::old_sigaction),
    route(number::SIGRETURN, "sigreturn", signal::sigreturn),
    route(number::SIGPROCMASK, "sigprocmask", signal::old_sigprocmask),
];
