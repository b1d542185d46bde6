//! The older signal calls, whose masks have one word.

use super::super::table::{Row, route};
use super::number;
use crate::linux::signal;

pub(super) const ROWS: &[Row] = &[route(number::SIGRETURN, "sigreturn", signal::sigreturn)];
