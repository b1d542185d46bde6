//! Signal masks that a call sets while it waits (`ppoll`, `pselect6`, `epoll_pwait`, `io_pgetevents`).
//!
//! A signal that the guest blocks is blocked on the host, so the kernel swaps the mask, as it must to do so in one step with
//! the wait. Signals that generated code raises stay unblocked: [`FAULT_SIGNALS`].

use super::call::input;
use crate::linux::Errno;
use crate::sys::guest_memory;
use crate::sys::signal::FAULT_SIGNALS;

/// Size of a signal mask on both architectures, bytes.
const MASK_SIZE: u64 = 8;

/// A mask to wait with, on its way to the host's kernel.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct WaitMask {
    host_mask: Option<u64>,
}

impl WaitMask {
    /// The mask stays as it is.
    pub(super) const UNCHANGED: Self = Self { host_mask: None };

    /// Reads the guest's mask; a null pointer leaves the mask as it is.
    pub(super) fn read(mask: u64, mask_size: u64) -> Result<Self, Errno> {
        match (mask, mask_size) {
            (0, _) => Ok(Self::UNCHANGED),
            (mask, MASK_SIZE) => Ok(Self { host_mask: Some(guest_memory::read::<u64>(mask)? & !FAULT_SIGNALS) }),
            _ => Err(Errno::INVALID),
        }
    }

    /// Reads the guest's pair of mask and size that `pselect6` and `io_pgetevents` take; it may be absent.
    pub(super) fn read_pair(pair: u64) -> Result<Self, Errno> {
        if pair == 0 {
            return Ok(Self::UNCHANGED);
        }
        let [mask, mask_size] = guest_memory::read(pair)?;
        Self::read(mask, mask_size)
    }

    /// Mask and size as arguments. Valid as long as `self` lives.
    pub(super) fn arguments(&self) -> [u64; 2] {
        [self.host_mask.as_ref().map_or(0, input), MASK_SIZE]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_stay_unblocked() {
        let mask = u64::MAX;
        let wait = WaitMask::read(input(&mask), 8).unwrap();
        assert_eq!(wait.host_mask, Some(!FAULT_SIGNALS));
        let [address, size] = wait.arguments();
        assert_eq!(guest_memory::read::<u64>(address), Ok(!FAULT_SIGNALS));
        assert_eq!(size, 8);
    }

    #[test]
    fn absent_and_wrong_masks() {
        guest_memory::testing::install();
        let mask = 1_u64;
        assert_eq!(WaitMask::read(0, 4), Ok(WaitMask::UNCHANGED));
        assert_eq!(WaitMask::read(input(&mask), 4), Err(Errno::INVALID));
        assert_eq!(WaitMask::read(8, 8), Err(Errno::FAULT));
        assert_eq!(WaitMask::read_pair(0), Ok(WaitMask::UNCHANGED));
        assert_eq!(WaitMask::read_pair(8), Err(Errno::FAULT));
        let pair = [input(&mask), 8];
        assert_eq!(WaitMask::read_pair(input(&pair)), Ok(WaitMask { host_mask: Some(1) }));
        assert_eq!(WaitMask::UNCHANGED.arguments(), [0, 8]);
    }
}
