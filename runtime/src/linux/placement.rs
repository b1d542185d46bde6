//! Mappings at addresses that the runtime itself chooses.

use super::Errno;
use super::memory_map::MemoryMap;
use crate::sys::map::{self, MapRequest};
use std::ops::Range;

/// Maps at the highest free addresses of `area`; the request's own address does not count.
///
/// # Errors
/// The kernel's; `ENOMEM` where the area has no room.
pub(super) fn map_high(map: &MemoryMap, mut area: Range<u64>, mut request: MapRequest) -> Result<u64, Errno> {
    const ATTEMPTS: usize = 64;
    request.flags |= libc::MAP_FIXED_NOREPLACE as u64;
    for _ in 0..ATTEMPTS {
        request.address = map.find_free_high(area.clone(), request.length).ok_or(Errno(libc::ENOMEM))?;
        match map::map_guest(&request) {
            // Something of the runtime's lies there.
            Err(Errno(libc::EEXIST)) => area.end = request.address,
            done => return done,
        }
    }
    Err(Errno(libc::ENOMEM))
}
