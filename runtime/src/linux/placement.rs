//! Mappings at addresses that the runtime itself chooses.

use super::Errno;
use super::host_mapping::{Memory, map_exactly};
use crate::sys::map::MapRequest;
use std::ops::Range;

/// Maps at the highest free addresses of `area`; the request's own address does not count, its length is in host pages.
///
/// # Errors
/// The kernel's; `ENOMEM` where the area has no room.
pub(super) fn map_high(memory: &Memory, mut area: Range<u64>, mut request: MapRequest) -> Result<u64, Errno> {
    const ATTEMPTS: u32 = 64;
    let host_page = memory.host_page();
    for attempt in 0..ATTEMPTS {
        request.address =
            memory.map.find_free_high(area.clone(), request.length, host_page).ok_or(Errno(libc::ENOMEM))?;
        match map_exactly(&request) {
            // Something of the runtime's lies there: next below it, and farther and farther away where there is much of it.
            Err(Errno(libc::EEXIST)) => {
                let skipped = attempt.checked_sub(ATTEMPTS / 2).map_or(0, |doubled| host_page << doubled);
                area.end = request.address.saturating_sub(skipped).max(area.start);
            }
            done => return done,
        }
    }
    Err(Errno(libc::ENOMEM))
}
