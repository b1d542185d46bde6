//! Writes a cache file.

use super::Folder;
use crate::assemble::{Assembly, Pieces, Pool};
use crate::sys;
use anyhow::{Context as _, Result};
use causeway_cache_format::{PAGE_SIZE, Reader, Seal, reseal};
use memmap2::MmapMut;
use rayon::prelude::*;
use std::path::Path;

/// Writes a cache: into a file of its full size under another name, verified, flushed, then renamed over an older one.
///
/// # Errors
/// Where the folder cannot be written or is full. Nothing is left behind then, and an older cache stays as it was.
pub fn write_cache<P: Pieces + ?Sized>(folder: &Folder, path: &Path, assembly: &Assembly<'_, P>) -> Result<()> {
    let context = || format!("{}: writing the cache", folder.path().display());
    let temporary = folder.temporary()?;
    let size = assembly.file_size();
    // Blocks are allocated first: a full disk is an error here, and not a fault while the map is written.
    let allocated = rustix::fs::fallocate(temporary.as_file(), rustix::fs::FallocateFlags::empty(), 0, size);
    allocated.map_err(std::io::Error::from).with_context(context)?;
    let mut map = sys::map_write(temporary.as_file()).with_context(context)?;
    populate(&map);
    assembly.write(&mut map)?;
    if folder.seal.is_keyed() {
        reseal(&mut map, &Seal::Plain, &folder.seal, &Pool).context("sealing the cache")?;
    }
    verify(&map, folder.seal)?;
    drop(map);
    folder.publish(temporary, path)
}

/// Bytes that one thread brings in at a time.
const POPULATED: usize = 4 << 20;

/// Brings in all pages of a map that is about to be written, on all threads of the current pool.
pub fn populate(map: &MmapMut) {
    let steps = (0..map.len()).into_par_iter().step_by(POPULATED);
    steps.for_each(|offset| sys::populate(map, offset, POPULATED.min(map.len() - offset)));
}

/// Checks a cache that was just written, code pages in parallel.
fn verify(bytes: &[u8], seal: Seal) -> Result<()> {
    let reader = Reader::sealed(bytes, seal).context("the cache just written does not read back")?;
    let pages = reader.code_size().div_ceil(PAGE_SIZE as u64) as u32;
    let code = (0..pages).into_par_iter().try_for_each(|page| reader.verify_code_page(page));
    code.and_then(|()| reader.verify_all()).context("the cache just written does not verify")
}
