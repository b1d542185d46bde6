//! What the files of `/proc` say about the guest program.

use crate::linux::Process;
use std::ffi::{CString, OsString};
use std::os::unix::ffi::OsStrExt;

/// Absolute path of the guest program.
pub(super) fn executable(process: &Process) -> Option<CString> {
    CString::new(process.program.as_os_str().as_bytes()).ok()
}

/// The argument vector, each argument followed by a zero.
pub(super) fn command_line(process: &Process) -> Vec<u8> {
    terminated(&process.options.args)
}

/// The initial environment, each entry followed by a zero.
pub(super) fn environment(process: &Process) -> Vec<u8> {
    terminated(&process.options.env)
}

fn terminated(strings: &[OsString]) -> Vec<u8> {
    strings.iter().flat_map(|text| text.as_bytes().iter().copied().chain([0])).collect()
}
