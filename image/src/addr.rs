//! Guest addresses and half-open ranges of them.

use std::fmt;

/// A guest virtual address as linked, that is with the image at its preferred base. Unit: bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct GuestAddr(pub u64);

impl GuestAddr {
    /// The address as an integer.
    #[must_use]
    pub const fn value(self) -> u64 {
        self.0
    }

    /// The address `bytes` further on, or `None` beyond 64 bits.
    #[must_use]
    pub const fn checked_add(self, bytes: u64) -> Option<Self> {
        match self.0.checked_add(bytes) {
            Some(value) => Some(Self(value)),
            None => None,
        }
    }

    /// The address at a signed distance in bytes, modulo 2^64, as the processor computes it in 64-bit mode.
    #[must_use]
    pub const fn wrapping_add(self, bytes: i64) -> Self {
        Self(self.0.wrapping_add_signed(bytes))
    }

    /// Distance in bytes from `base` up to this address, or `None` if it lies below `base`.
    #[must_use]
    pub const fn offset_from(self, base: Self) -> Option<u64> {
        self.0.checked_sub(base.0)
    }

    /// The address rounded down to a multiple of `alignment`, which must be a power of two.
    #[must_use]
    pub const fn align_down(self, alignment: u64) -> Self {
        Self(self.0 & !(alignment - 1))
    }

    /// The address rounded up to a multiple of `alignment`, a power of two; `None` beyond 64 bits.
    #[must_use]
    pub const fn align_up(self, alignment: u64) -> Option<Self> {
        match self.0.checked_add(alignment - 1) {
            Some(value) => Some(Self(value & !(alignment - 1))),
            None => None,
        }
    }
}

impl fmt::Display for GuestAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.0)
    }
}

impl fmt::Debug for GuestAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GuestAddr({:#x})", self.0)
    }
}

impl fmt::LowerHex for GuestAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}

/// A half-open range of guest addresses, `start..end`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct AddrRange {
    /// First address in the range.
    pub start: GuestAddr,
    /// First address beyond the range; never below `start`.
    pub end: GuestAddr,
}

impl AddrRange {
    /// The range `start..end`, or `None` if `end` lies below `start`.
    #[must_use]
    pub fn new(start: GuestAddr, end: GuestAddr) -> Option<Self> {
        (start <= end).then_some(Self { start, end })
    }

    /// The range of `len` bytes from `start`, or `None` if its end does not fit in 64 bits.
    #[must_use]
    pub fn with_len(start: GuestAddr, len: u64) -> Option<Self> {
        start.checked_add(len).map(|end| Self { start, end })
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(self) -> u64 {
        self.end.0.saturating_sub(self.start.0)
    }

    /// Whether the range holds no address.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether `addr` lies in the range.
    #[must_use]
    pub fn contains(self, addr: GuestAddr) -> bool {
        self.start <= addr && addr < self.end
    }

    /// Whether every address of `other` lies in the range; an empty `other` must lie within or at its edges.
    #[must_use]
    pub fn contains_range(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two ranges share an address.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl fmt::Display for AddrRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// The element of `items`, sorted by range and not overlapping, whose range holds `addr`.
pub(crate) fn find_in_sorted<T>(items: &[T], addr: GuestAddr, range: impl Fn(&T) -> AddrRange) -> Option<&T> {
    let after = items.partition_point(|item| range(item).start <= addr);
    items.get(after.checked_sub(1)?).filter(|item| range(item).contains(addr))
}
