//! The mapped layout with its headers, which all directories are read from.

use causeway_image::{GuestAddr, GuestImage, MappedImage};
use object::LittleEndian as LE;
use object::pod::{Pod, from_bytes};
use object::{U32, U64};

use crate::error::{Structure, Warnings};
use crate::headers::Headers;
use crate::table::entries;

/// Longest name that is read, bytes. Names of C++ symbols reach some thousands.
const LONGEST_NAME: usize = 1 << 14;

/// The mapped layout with its headers.
pub(crate) struct Mapped<'a> {
    /// The image, without relocations and seeds.
    pub(crate) image: &'a MappedImage<'a>,
    /// The headers.
    pub(crate) headers: &'a Headers,
}

impl Mapped<'_> {
    /// The guest address `relative` bytes from the image base.
    pub(crate) fn address(&self, relative: u32) -> GuestAddr {
        GuestAddr(self.headers.image_base.wrapping_add(relative.into()))
    }

    /// The same, where 0 means that there is none.
    pub(crate) fn optional_address(&self, relative: u32) -> Option<GuestAddr> {
        (relative != 0).then(|| self.address(relative))
    }

    /// Bytes of a pointer.
    pub(crate) fn pointer_bytes(&self) -> u64 {
        self.headers.machine.pointer_bytes().into()
    }

    /// Start and bytes of a directory; `None`, with a warning, if it is not in the file.
    pub(crate) fn directory(
        &self,
        index: usize,
        structure: Structure,
        warnings: &mut Warnings,
    ) -> Option<(GuestAddr, &[u8])> {
        let (start, size) = self.headers.directory(index)?;
        let start = self.address(start);
        let bytes = usize::try_from(size).ok().and_then(|size| self.image.bytes(start, size));
        if bytes.is_none() {
            warnings.add(structure, start.value());
        }
        bytes.map(|bytes| (start, bytes))
    }

    /// All bytes of the file from `addr` to the end of its section.
    pub(crate) fn tail(&self, addr: GuestAddr) -> &[u8] {
        self.image.bytes_at_most(addr, usize::MAX)
    }

    /// One `T` at `addr`.
    pub(crate) fn record<T: Pod>(&self, addr: GuestAddr) -> Option<&T> {
        let bytes = self.image.bytes(addr, size_of::<T>())?;
        from_bytes(bytes).ok().map(|(value, _)| value)
    }

    /// `count` entries of `T` at `addr`: those that the file has, with a warning if it has fewer.
    pub(crate) fn array<T: Pod>(
        &self,
        addr: GuestAddr,
        count: u64,
        structure: Structure,
        warnings: &mut Warnings,
    ) -> &[T] {
        let wanted = usize::try_from(count).unwrap_or(usize::MAX).saturating_mul(size_of::<T>());
        let bytes = self.image.bytes_at_most(addr, wanted);
        if bytes.len() < wanted {
            warnings.add(structure, addr.value());
        }
        entries(bytes)
    }

    /// The pointer-sized value at `addr`; 0 behind the end of a section's bytes in the file.
    pub(crate) fn pointer(&self, addr: GuestAddr) -> Option<u64> {
        let value = match self.pointer_bytes() {
            4 => self.record::<U32<LE>>(addr).map(|value| value.get(LE).into()),
            _ => self.record::<U64<LE>>(addr).map(|value| value.get(LE)),
        };
        value.or_else(|| self.image.is_zero_filled(addr).then_some(0))
    }

    /// The zero-terminated text at `addr`, with replacement characters for what is not UTF-8; `None` without terminator.
    pub(crate) fn text(&self, addr: GuestAddr, budget: &mut Budget) -> Option<String> {
        let bytes = self.image.bytes_at_most(addr, LONGEST_NAME);
        let len = bytes.iter().position(|&byte| byte == 0)?;
        budget.take(len as u64 + 1).then(|| String::from_utf8_lossy(&bytes[..len]).into_owned())
    }
}

/// What may still be gathered. Tables of a damaged file may name the same bytes again and again; those of a sound one hold
/// less than the file.
pub(crate) struct Budget {
    left: u64,
}

impl Budget {
    /// A budget for what a file of this many bytes can hold.
    pub(crate) fn of_file(bytes: usize) -> Self {
        Self { left: (bytes as u64).saturating_mul(4) }
    }

    /// Takes `amount` bytes; false if fewer are left.
    pub(crate) fn take(&mut self, amount: u64) -> bool {
        let left = self.left.checked_sub(amount);
        self.left = left.unwrap_or(0);
        left.is_some()
    }
}
