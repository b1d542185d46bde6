//! Mapped segments of an image and their permissions.

use crate::addr::{AddrRange, GuestAddr};

bitflags::bitflags! {
    /// What the loader lets the guest do with a segment once relocations are applied.
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
    pub struct Permissions: u8 {
        /// Loads are allowed.
        const READ = 1;
        /// Stores are allowed.
        const WRITE = 2;
        /// Execution is allowed.
        const EXECUTE = 4;
    }
}

/// One contiguous piece of the mapped image: a program header, a PE section or the PE headers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Segment {
    /// Where it is mapped, zero-filled tail included, not rounded to pages.
    pub range: AddrRange,
    /// Permissions as the loader sets them.
    pub permissions: Permissions,
    /// Offset in the file of the byte at `range.start`.
    pub file_offset: u64,
    /// Bytes that come from the file; the rest of `range` is zero-filled. At most `range.len()`.
    pub file_size: u64,
}

impl Segment {
    /// The addresses whose bytes come from the file.
    #[must_use]
    pub fn file_backed(&self) -> AddrRange {
        let len = self.file_size.min(self.range.len());
        AddrRange { start: self.range.start, end: GuestAddr(self.range.start.0 + len) }
    }
}
