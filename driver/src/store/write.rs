//! Writes a cache file.

use super::Folder;
use crate::account::charged;
use crate::assemble::{Assembly, Pieces, Pool, Previous};
use crate::sys;
use anyhow::{Context as _, Result};
use causeway_cache_format::{PAGE_SIZE, Reader, Revision, Seal, reseal};
use memmap2::MmapMut;
use rayon::prelude::*;
use std::io::Write as _;
use std::ops::Range;
use std::path::Path;
use tempfile::NamedTempFile;
use xxhash_rust::xxh3::xxh3_64;

/// Writes a cache: into a file of its full size under another name, verified, flushed, then renamed over an older one. Gives
/// the sum of its first page.
///
/// # Errors
/// Where the folder cannot be written or is full. Nothing is left behind then, and an older cache stays as it was.
pub fn write_cache<P: Pieces + ?Sized>(folder: &Folder, path: &Path, assembly: &Assembly<'_, P>) -> Result<u64> {
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
    verify(&map, folder.seal, assembly.previous())?;
    publish(folder, path, temporary, map)
}

/// Writes a cache that is made from an older one, as [`write_cache`] does. What is taken over was verified when it was written; all
/// sums, and what is new, are verified now.
///
/// # Errors
/// Where the revision does not fit the older one, and those of [`write_cache`].
pub fn revise_cache<B: AsRef<[u8]>>(
    folder: &Folder,
    path: &Path,
    older: &Reader<B>,
    revision: &Revision,
) -> Result<u64> {
    let context = || format!("{}: writing the cache", folder.path().display());
    let mut temporary = folder.temporary()?;
    temporary.write_all(older.bytes()).with_context(context)?;
    let mut map = sys::map_write(temporary.as_file()).with_context(context)?;
    revision.apply(older, &mut map, &Pool).context("revising the cache")?;
    let reader = Reader::sealed(&map[..], folder.seal).context("the cache just written does not read back")?;
    let changed = revision.code.iter().flat_map(|(offset, code)| pages_of(*offset, code.len()));
    let verified = changed.map(|page| reader.verify_relocations(page)).chain([reader.verify_sums()]);
    verified.collect::<Result<(), _>>().context("the cache just written does not verify")?;
    publish(folder, path, temporary, map)
}

/// Gives a verified cache its name, and its first page's sum to the caller.
fn publish(folder: &Folder, path: &Path, file: NamedTempFile, map: MmapMut) -> Result<u64> {
    let sum = first_page_sum(&map);
    drop(map);
    folder.publish(file, path)?;
    Ok(sum)
}

/// Pages that some bytes lie on.
fn pages_of(offset: u32, len: usize) -> Range<u32> {
    let page = PAGE_SIZE as u32;
    offset / page..(offset + len as u32).div_ceil(page)
}

/// Sum of a cache's first page, which holds sums of all others.
pub fn first_page_sum(cache: &[u8]) -> u64 {
    xxh3_64(&cache[..cache.len().min(PAGE_SIZE)])
}

/// Bytes that one thread brings in at a time.
const POPULATED: usize = 512 << 10;

/// Brings in all pages of a map that is about to be written, on all threads of the current pool.
pub fn populate(map: &MmapMut) {
    let steps = (0..map.len()).into_par_iter().step_by(POPULATED);
    steps.for_each(charged(|offset| sys::populate(map, offset, POPULATED.min(map.len() - offset))));
}

/// Checks a cache that was just written, on all threads of the current pool. What it has as an earlier one is not looked through again.
fn verify(bytes: &[u8], seal: Seal, previous: Option<&Previous<'_>>) -> Result<()> {
    let reader = Reader::sealed(bytes, seal).context("the cache just written does not read back")?;
    let verified = match previous {
        Some(previous) => reader.verify_after(previous.cache(), &Pool),
        None => reader.verify_all_on(&Pool),
    };
    verified.context("the cache just written does not verify")
}
