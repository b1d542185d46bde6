//! The driver's only unsafe code: mapping files.
#![allow(unsafe_code)]

use memmap2::{Advice, Mmap, MmapMut};
use std::fs::File;
use std::io;

/// Maps a file for reading.
///
/// # Errors
/// As the operating system gives them; an empty file cannot be mapped.
pub fn map_read(file: &File) -> io::Result<Mmap> {
    // SAFETY: the map is private and read-only. Another process that truncates the file while it is mapped can cause a
    // SIGBUS, as with any reader of mapped files; no reference into the map is kept beyond the map itself.
    unsafe { Mmap::map(file) }
}

/// Maps a file of our own making for writing. It must already have its full size.
///
/// # Errors
/// As the operating system gives them.
pub fn map_write(file: &File) -> io::Result<MmapMut> {
    // SAFETY: the file was created by us under a name that nobody else uses; its blocks were allocated before, so that
    // writing cannot fault for lack of space.
    unsafe { MmapMut::map_mut(file) }
}

/// Brings pages of a map in to be written, which costs less at once than page by page. Where the kernel cannot, they come
/// when they are written.
pub fn populate(map: &MmapMut, offset: usize, len: usize) {
    let _ = map.advise_range(Advice::PopulateWrite, offset, len);
}
