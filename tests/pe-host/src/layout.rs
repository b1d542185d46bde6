//! Where the host puts what is its own in the guest's address space: the same addresses natively and translated, all below
//! 4 GiB, so that pointers that a program prints are the same as well.

use core::ops::Range;

/// Addresses of the API's functions: no code, but places that guest code leaves to the host from.
pub(crate) const THUNKS: Range<u64> = 0x1000_0000..0x1001_0000;
/// Bytes from one thunk to the next.
pub(crate) const THUNK_SIZE: u64 = 16;
/// Thunk that a function which the host has called returns to.
pub(crate) const RETURN_THUNK: u64 = THUNKS.start;
/// Thunk that an x64 function which ARM64EC code has called returns to: the last one.
#[cfg(target_arch = "aarch64")]
pub(crate) const EC_RETURN_THUNK: u64 = THUNKS.end - THUNK_SIZE;
/// Process and thread blocks.
pub(crate) const BLOCKS: Range<u64> = 0x1010_0000..0x1110_0000;
/// The heap.
pub(crate) const HEAP: Range<u64> = 0x2000_0000..0x4000_0000;
/// What `VirtualAlloc` hands out, and stacks.
pub(crate) const PAGES: Range<u64> = 0x1200_0000..0x2000_0000;
/// Images whose own place is taken, or that are to lie elsewhere.
pub(crate) const IMAGES: Range<u64> = 0x4000_0000..0x6000_0000;
/// What the system shares with every process (`KUSER_SHARED_DATA`); all zero here: no processor feature is announced.
pub(crate) const SHARED_DATA: Range<u64> = 0x7ffe_0000..0x7ffe_1000;
/// Offset in a thread block of two words that are the host's own.
pub(crate) const HOST_SLOT: u64 = 0x1ff0;
