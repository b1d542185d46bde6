//! Bounds-checked views of fixed-width structures in the file or the mapped image.

use object::pod::{Pod, from_bytes, slice_from_bytes};

use crate::error::{PeError, Structure};

/// `count` entries of `T` at `offset` of the file.
pub(crate) fn table<T: Pod>(data: &[u8], structure: Structure, offset: u64, count: u64) -> Result<&[T], PeError> {
    let needed = count.saturating_mul(size_of::<T>() as u64);
    let tail = file_tail(data, offset);
    let truncated = PeError::Truncated { structure, offset, needed, available: tail.len() as u64 };
    if needed > tail.len() as u64 {
        return Err(truncated);
    }
    let count = usize::try_from(count).map_err(|_| truncated.clone())?;
    slice_from_bytes(tail, count).map(|(entries, _)| entries).map_err(|()| truncated)
}

/// One `T` at `offset` of the file.
pub(crate) fn record<T: Pod>(data: &[u8], structure: Structure, offset: u64) -> Result<&T, PeError> {
    let tail = file_tail(data, offset);
    let (needed, available) = (size_of::<T>() as u64, tail.len() as u64);
    from_bytes(tail).map(|(value, _)| value).map_err(|()| PeError::Truncated { structure, offset, needed, available })
}

/// The file from `offset` on; empty beyond its end.
fn file_tail(data: &[u8], offset: u64) -> &[u8] {
    usize::try_from(offset).ok().and_then(|offset| data.get(offset..)).unwrap_or(&[])
}

/// All whole entries of `T` in `bytes`.
pub(crate) fn entries<T: Pod>(bytes: &[u8]) -> &[T] {
    slice_from_bytes(bytes, bytes.len() / size_of::<T>()).map_or(&[], |(entries, _)| entries)
}
