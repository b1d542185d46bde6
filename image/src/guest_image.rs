//! The trait by which every stage sees a guest image.

use crate::addr::{AddrRange, GuestAddr, find_in_sorted};
use crate::identity::Identity;
use crate::ordered::OrderedAccesses;
use crate::relocation::{GuestRelocation, RelocationKind};
use crate::seed::Seed;
use crate::segment::{Permissions, Segment};

/// The processor an image's code is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Machine {
    /// 32-bit x86.
    X86,
    /// x86-64 in 64-bit mode.
    X86_64,
}

impl Machine {
    /// Width of an address: 32 or 64 bits.
    #[must_use]
    pub const fn bits(self) -> u32 {
        match self {
            Self::X86 => 32,
            Self::X86_64 => 64,
        }
    }

    /// Width of a pointer in memory: 4 or 8 bytes.
    #[must_use]
    pub const fn pointer_bytes(self) -> u32 {
        self.bits() / 8
    }
}

/// How the loader treats the image.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ImageKind {
    /// A program that must lie at its linked address.
    Executable,
    /// A program that may lie anywhere.
    PositionIndependent,
    /// A library that may lie anywhere.
    SharedLibrary,
}

/// An image that threads share.
pub type SharedImage<'a> = dyn GuestImage + Sync + 'a;

/// A guest image as it is mapped, before its loader changes any byte. All addresses are as linked.
///
/// Implementations are plain data: each method is cheap, and no two calls with the same arguments differ.
pub trait GuestImage {
    /// The processor that the code is for.
    fn machine(&self) -> Machine;

    /// How the loader treats the image.
    fn kind(&self) -> ImageKind;

    /// Lowest mapped address, a multiple of 4096.
    fn base(&self) -> GuestAddr;

    /// Bytes from [`base`](Self::base) to the end of the highest mapped page, a multiple of 4096.
    fn span(&self) -> u64;

    /// Where the loader starts the program, if the image has such a place.
    fn entry(&self) -> Option<GuestAddr>;

    /// The mapped segments, sorted by address, disjoint.
    fn segments(&self) -> &[Segment];

    /// File-backed addresses from which the guest may execute, sorted, disjoint; one range never spans two segments,
    /// so [`bytes`](Self::bytes) answers for any part of one range. Code of the host's own processor in a hybrid image is
    /// not among them: to the guest's code it lies outside the image.
    fn executable_ranges(&self) -> &[AddrRange];

    /// Writable segments' ranges that the loader makes read-only after relocation (ELF `PT_GNU_RELRO`), sorted, disjoint.
    fn read_only_after_relocation(&self) -> &[AddrRange];

    /// The file's bytes at `addr`, at most `max`, up to the end of the segment's file-backed part. Empty where nothing
    /// from the file is mapped, which includes zero-filled tails: their content is known only at run time, unless
    /// [`is_zero_filled`](Self::is_zero_filled) and the segment is read-only.
    fn bytes_at_most(&self, addr: GuestAddr, max: usize) -> &[u8];

    /// As [`bytes_at_most`](Self::bytes_at_most), for a caller that may not look at all of them; it tells what it looked at by
    /// [`note_read`](Self::note_read).
    fn bytes_ahead(&self, addr: GuestAddr, max: usize) -> &[u8] {
        self.bytes_at_most(addr, max)
    }

    /// The caller has looked at these of the bytes that [`bytes_ahead`](Self::bytes_ahead) gave.
    fn note_read(&self, _range: AddrRange) {}

    /// Where code starts, sorted by address, one entry for each address, each inside an executable range.
    fn seeds(&self) -> &[Seed];

    /// Sites that the loader changes, sorted by address.
    fn relocations(&self) -> &[GuestRelocation];

    /// Cheap identity of the file.
    fn identity(&self) -> Identity;

    /// Which accesses need the order of x86, where the image says so. Without, all do.
    fn ordered_accesses(&self) -> Option<&OrderedAccesses>;

    /// Width of an address: 32 or 64 bits.
    fn bits(&self) -> u32 {
        self.machine().bits()
    }

    /// Exactly `len` bytes of the file at `addr`; `None` if any of them is not file-backed in one segment.
    fn bytes(&self, addr: GuestAddr, len: usize) -> Option<&[u8]> {
        let bytes = self.bytes_at_most(addr, len);
        (bytes.len() == len).then_some(bytes)
    }

    /// The segment that holds `addr`.
    fn segment_at(&self, addr: GuestAddr) -> Option<&Segment> {
        find_in_sorted(self.segments(), addr, |segment| segment.range)
    }

    /// Whether `addr` is mapped and starts as zero, not from the file.
    fn is_zero_filled(&self, addr: GuestAddr) -> bool {
        self.segment_at(addr).is_some_and(|segment| !segment.file_backed().contains(addr))
    }

    /// Whether the guest may execute the file's bytes at `addr`.
    fn is_executable(&self, addr: GuestAddr) -> bool {
        find_in_sorted(self.executable_ranges(), addr, |range| *range).is_some()
    }

    /// Whether the guest can no longer write the file-backed byte at `addr` once the loader is done. Relocations may
    /// still have changed it: see [`relocated_pointer`](Self::relocated_pointer). True also for code in read-only segments, in
    /// which older linkers place constants and jump tables.
    fn is_read_only_data(&self, addr: GuestAddr) -> bool {
        let Some(segment) = self.segment_at(addr) else { return false };
        segment.file_backed().contains(addr)
            && (!segment.permissions.contains(Permissions::WRITE)
                || find_in_sorted(self.read_only_after_relocation(), addr, |range| *range).is_some())
    }

    /// The relocations with a site at an address in `range`; a wide one that starts before it is not among them.
    fn relocations_in(&self, range: AddrRange) -> &[GuestRelocation] {
        let all = self.relocations();
        let first = all.partition_point(|relocation| relocation.addr < range.start);
        let end = all.partition_point(|relocation| relocation.addr < range.end);
        all.get(first..end).unwrap_or(&[])
    }

    /// The seed at exactly `addr`.
    fn seed_at(&self, addr: GuestAddr) -> Option<&Seed> {
        let seeds = self.seeds();
        seeds.binary_search_by_key(&addr, |seed| seed.addr).ok().and_then(|index| seeds.get(index))
    }

    /// The address inside this image (as linked) that the pointer-sized slot at `addr` holds once the loader is done; `None` if
    /// the slot is not known to hold one. A relocated slot must be the site of a full-width [`RelocationKind::Relative`];
    /// a slot without relocation counts only in an [`ImageKind::Executable`], elsewhere its value would not move with the image.
    /// Whether the guest may later store to the slot is for [`is_read_only_data`](Self::is_read_only_data) to say.
    fn relocated_pointer(&self, addr: GuestAddr) -> Option<GuestAddr> {
        let pointer_bytes = self.machine().pointer_bytes();
        let slot = AddrRange::with_len(addr, u64::from(pointer_bytes))?;
        match self.relocations_in(slot) {
            [] if self.kind() == ImageKind::Executable => {
                let value = little_endian(self.bytes(addr, pointer_bytes as usize)?);
                Some(GuestAddr(value)).filter(|&target| self.segment_at(target).is_some())
            }
            [only] if only.addr == addr && only.width == pointer_bytes && only.kind == RelocationKind::Relative => {
                only.target
            }
            _ => None,
        }
    }
}

/// The little-endian value of at most eight bytes.
fn little_endian(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte))
}
