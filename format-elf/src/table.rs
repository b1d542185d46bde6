//! Bounds-checked views of fixed-width tables in the file or the mapped image.

use causeway_image::{GuestAddr, GuestImage};
use object::LittleEndian;
use object::pod::{Pod, from_bytes, slice_from_bytes};
use object::read::elf::FileHeader;

use crate::error::{ElfError, Structure};

/// The byte order of every x86 file.
pub(crate) const LE: LittleEndian = LittleEndian;

/// The little-endian header types of either class; everything else follows from them.
pub(crate) trait ElfClass: FileHeader<Endian = LittleEndian> {}
impl<T: FileHeader<Endian = LittleEndian>> ElfClass for T {}

/// `count` entries of `T` at `offset` of the file.
pub(crate) fn table<T: Pod>(data: &[u8], structure: Structure, offset: u64, count: u64) -> Result<&[T], ElfError> {
    let needed = count.saturating_mul(size_of::<T>() as u64);
    let tail = file_tail(data, offset);
    let truncated = ElfError::Truncated { structure, offset, needed, available: tail.len() as u64 };
    if needed > tail.len() as u64 {
        return Err(truncated);
    }
    let count = usize::try_from(count).map_err(|_| truncated.clone())?;
    slice_from_bytes(tail, count).map(|(entries, _)| entries).map_err(|()| truncated)
}

/// One `T` at `offset` of the file.
pub(crate) fn record<T: Pod>(data: &[u8], structure: Structure, offset: u64) -> Result<&T, ElfError> {
    let tail = file_tail(data, offset);
    let (needed, available) = (size_of::<T>() as u64, tail.len() as u64);
    from_bytes(tail).map(|(value, _)| value).map_err(|()| ElfError::Truncated { structure, offset, needed, available })
}

/// The file from `offset` on; empty beyond its end.
pub(crate) fn file_tail(data: &[u8], offset: u64) -> &[u8] {
    usize::try_from(offset).ok().and_then(|offset| data.get(offset..)).unwrap_or(&[])
}

/// `size` bytes of the file at `offset`.
pub(crate) fn file_range(data: &[u8], offset: u64, size: u64) -> Option<&[u8]> {
    let size = usize::try_from(size).ok()?;
    file_tail(data, offset).get(..size)
}

/// All whole entries of `T` among at most `size` file-backed bytes mapped at `addr`.
pub(crate) fn mapped_table<T: Pod>(image: &impl GuestImage, addr: u64, size: u64) -> &[T] {
    let bytes = image.bytes_at_most(GuestAddr(addr), usize::try_from(size).unwrap_or(usize::MAX));
    slice_from_bytes(bytes, bytes.len() / size_of::<T>()).map_or(&[], |(entries, _)| entries)
}

/// The little-endian word of 4 or 8 bytes at `addr`.
pub(crate) fn mapped_word(image: &impl GuestImage, addr: GuestAddr) -> Option<u64> {
    let bytes = image.bytes(addr, image.machine().pointer_bytes() as usize)?;
    Some(bytes.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte)))
}

/// A limit of work, so that tables which claim the same bytes again and again cost no more than the file's size allows.
#[derive(Debug)]
pub(crate) struct Budget {
    left: u64,
}

impl Budget {
    pub(crate) fn new(left: u64) -> Self {
        Self { left }
    }

    /// Takes `units`, or nothing and `false` if fewer are left.
    pub(crate) fn take(&mut self, units: u64) -> bool {
        let left = self.left.checked_sub(units);
        self.left = left.unwrap_or(self.left);
        left.is_some()
    }
}
