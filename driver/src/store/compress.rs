//! Caches at rest: compressed with zstd, and brought back when they are wanted.

use super::Folder;
use crate::sys;
use anyhow::{Context as _, Result};
use ruzstd::decoding::StreamingDecoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};

/// Bytes of a cache that make up one zstd frame.
const FRAME: usize = 8 << 20;

/// Extension of compressed caches, after that of the cache.
pub const EXTENSION: &str = "zst";

/// Path of a cache's compressed form.
pub fn compressed_path(cache: &Path) -> PathBuf {
    let mut path = cache.as_os_str().to_owned();
    path.push(".");
    path.push(EXTENSION);
    path.into()
}

/// Replaces a cache by its compressed form; gives the sizes before and after.
///
/// # Errors
/// Where the folder cannot be written; the cache stays then.
pub fn pack(folder: &Folder, cache: &Path) -> Result<(u64, u64)> {
    let context = || cache.display().to_string();
    let map = sys::map_read(&File::open(cache).with_context(context)?).with_context(context)?;
    let mut temporary = folder.temporary()?;
    let mut after = 0;
    for part in map.chunks(FRAME) {
        let frame = compress_to_vec(part, CompressionLevel::Fastest);
        temporary.write_all(&frame).with_context(context)?;
        after += frame.len() as u64;
    }
    folder.publish(temporary, &compressed_path(cache))?;
    fs::remove_file(cache).with_context(context)?;
    Ok((map.len() as u64, after))
}

/// Brings a cache back from its compressed form, which is removed.
///
/// # Errors
/// Where the compressed form is damaged or the folder cannot be written.
pub fn unpack(folder: &Folder, cache: &Path) -> Result<()> {
    let packed = compressed_path(cache);
    let context = || packed.display().to_string();
    let mut source = BufReader::new(File::open(&packed).with_context(context)?);
    let mut temporary = folder.temporary()?;
    while !source.fill_buf().with_context(context)?.is_empty() {
        let mut frame = StreamingDecoder::new(&mut source).with_context(context)?;
        io::copy(&mut frame, &mut temporary).with_context(context)?;
    }
    folder.publish(temporary, cache)?;
    fs::remove_file(&packed).with_context(context)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn a_cache_of_several_frames_comes_back() {
        let scratch = tempfile::tempdir().unwrap();
        fs::set_permissions(scratch.path(), fs::Permissions::from_mode(0o700)).unwrap();
        let folder = Folder::open(scratch.path()).unwrap();
        let cache = scratch.path().join("name-1.linux64-tso-2.cwc");
        let bytes: Vec<u8> = (0..(FRAME + 5000) as u32).map(|n| (n / 100) as u8).collect();
        fs::write(&cache, &bytes).unwrap();
        let (before, after) = pack(&folder, &cache).unwrap();
        assert!(before == bytes.len() as u64 && after < before / 2 && !cache.exists());
        unpack(&folder, &cache).unwrap();
        assert!(fs::read(&cache).unwrap() == bytes);
        fs::write(compressed_path(&cache), &bytes[..100]).unwrap();
        assert!(unpack(&folder, &cache).is_err());
    }
}
