//! Mappings at addresses that the runtime itself chooses.

use super::Errno;
use super::host_mapping::Memory;
use crate::sys::map::{self, MapRequest};
use std::ops::Range;

/// Maps at the highest free addresses of `area`; the request's own address does not count, its length is in host pages.
///
/// # Errors
/// The kernel's; `ENOMEM` where the area has no room.
pub(super) fn map_high(memory: &Memory, mut area: Range<u64>, mut request: MapRequest) -> Result<u64, Errno> {
    const ATTEMPTS: usize = 64;
    request.flags |= libc::MAP_FIXED_NOREPLACE as u64;
    let host_page = memory.host_page();
    for _ in 0..ATTEMPTS {
        request.address =
            memory.map.find_free_high(area.clone(), request.length, host_page).ok_or(Errno(libc::ENOMEM))?;
        match map::map_guest(&request) {
            // Something of the runtime's lies there.
            Err(Errno(libc::EEXIST)) => area.end = request.address,
            done => return done,
        }
    }
    Err(Errno(libc::ENOMEM))
}
