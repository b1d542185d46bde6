//! Places in the guest image that its loader changes.

use crate::addr::{AddrRange, GuestAddr};

/// What the loader stores at a relocation site, as far as translation needs to know.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum RelocationKind {
    /// An address inside this image; `target` gives it. It moves with the image.
    Relative,
    /// The low 16 bits of an address inside this image (PE).
    RelativeLow,
    /// The high 16 bits of an address inside this image (PE).
    RelativeHigh,
    /// The address of a symbol that another module may provide; `target` is this image's own definition, if any.
    Symbolic,
    /// The result of calling the resolver at `target`.
    IndirectFunction,
    /// A thread-local module number, offset or descriptor.
    ThreadLocal,
    /// A value that depends on no load address (a symbol's size, a PC-relative distance inside the image).
    Constant,
    /// Anything else; only that the bytes change is known.
    Other,
}

/// Widest site of a relocation in code, bytes: one that starts this much earlier may reach into a range.
pub const WIDEST_SITE: u64 = 16;

/// One site that the loader writes before the guest's code runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct GuestRelocation {
    /// First byte that changes.
    pub addr: GuestAddr,
    /// Bytes that change, at least 1. Copy relocations are as wide as their symbol.
    pub width: u32,
    /// What is stored.
    pub kind: RelocationKind,
    /// The address in this image that is stored or called, as `kind` says.
    pub target: Option<GuestAddr>,
}

impl GuestRelocation {
    /// The bytes that change, clamped to the top of the address space.
    #[must_use]
    pub fn range(&self) -> AddrRange {
        AddrRange { start: self.addr, end: GuestAddr(self.addr.0.saturating_add(u64::from(self.width))) }
    }
}
