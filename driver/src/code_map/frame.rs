//! Records of a run: frames of four bytes `C9 57 52 0A`, u16 kind, u16 bytes of what follows up to the sum, the contents, and
//! u64 XXH3-64 of everything before. All numbers are little endian. A frame is written at once; one that was cut off, or
//! damaged, is skipped, and the next is found by its first bytes and its sum.
//!
//! | kind | contents |
//! |---|---|
//! | 1 | a module: u64 its number, u64 size and u128 XXH3-128 of its file, its path |
//! | 2 | a block compiled in process: u64 number of its module, u32 offset in the module's file |
//! | 3 | a page that was executed and differs from the file: u64 number of its module, u32 offset from the image's base, its bytes |
//! | 4 | a block compiled in process: u64 number of its module, u32 offset from the image's base, where its bytes may not be the file's |
//!
//! Offsets of pages are multiples of 4096, and a page has at most 4096 bytes.

use super::captured::is_page;
use super::{Recorded, image_offset, module_key};
use causeway_cache_format::Identity;
use causeway_image::GuestImage;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

const MARK: [u8; 4] = [0xc9, 0x57, 0x52, 0x0a];
const MODULE: u16 = 1;
const BLOCK: u16 = 2;
const PAGE: u16 = 3;
const PLACE: u16 = 4;
/// Most bytes of a page.
const PAGE_BYTES: usize = 4096;
/// Bytes before the contents.
const HEAD: usize = 8;
/// Bytes of the sum.
const SUM: usize = 8;

/// One record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame<'b> {
    /// A module.
    Module {
        /// Number by which blocks name it.
        key: u64,
        /// Size of its file, bytes.
        size: u64,
        /// XXH3-128 of its file.
        hash: u128,
        /// Path of its file.
        path: &'b [u8],
    },
    /// A block that was compiled in process.
    Block {
        /// Number of its module.
        key: u64,
        /// Offset in the module's file.
        offset: u32,
    },
    /// Bytes that were executed and differ from the file's.
    Page {
        /// Number of their module.
        key: u64,
        /// Offset from the image's base, a multiple of 4096.
        offset: u32,
        /// At most 4096 bytes, as they would be at the image's preferred base.
        bytes: &'b [u8],
    },
    /// A block that was compiled in process, of an image whose bytes in memory may not be the file's.
    Place {
        /// Number of its module.
        key: u64,
        /// Offset from the image's base.
        offset: u32,
    },
}

impl Frame<'_> {
    /// Appends the frame. A path that is too long for one is cut, and then names no file.
    pub fn write(&self, out: &mut Vec<u8>) {
        let start = out.len();
        out.extend(MARK);
        match self {
            Self::Module { key, size, hash, path } => {
                let path = &path[..path.len().min(usize::from(u16::MAX) - 32)];
                out.extend(MODULE.to_le_bytes());
                out.extend((path.len() as u16 + 32).to_le_bytes());
                out.extend(key.to_le_bytes());
                out.extend(size.to_le_bytes());
                out.extend(hash.to_le_bytes());
                out.extend_from_slice(path);
            }
            Self::Block { key, offset } => write_at(BLOCK, *key, *offset, &[], out),
            Self::Page { key, offset, bytes } => {
                write_at(PAGE, *key, *offset, &bytes[..bytes.len().min(PAGE_BYTES)], out);
            }
            Self::Place { key, offset } => write_at(PLACE, *key, *offset, &[], out),
        }
        let sum = xxh3_64(&out[start..]);
        out.extend(sum.to_le_bytes());
    }
}

/// Appends kind, size and contents of a frame about a place in a module.
fn write_at(kind: u16, key: u64, offset: u32, bytes: &[u8], out: &mut Vec<u8>) {
    out.extend(kind.to_le_bytes());
    out.extend((bytes.len() as u16 + 12).to_le_bytes());
    out.extend(key.to_le_bytes());
    out.extend(offset.to_le_bytes());
    out.extend_from_slice(bytes);
}

/// The frame of a module.
pub(super) fn module<'b>(identity: &Identity, path: &'b Path) -> Frame<'b> {
    let (size, hash) = (identity.file_size, identity.content_hash);
    Frame::Module { key: module_key(identity), size, hash, path: path.as_os_str().as_bytes() }
}

/// All whole frames of a file.
pub fn frames(bytes: &[u8]) -> impl Iterator<Item = Frame<'_>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            if let Some((frame, size)) = first(rest) {
                rest = &rest[size..];
                return Some(frame);
            }
            let next = rest[1..].windows(MARK.len()).position(|window| window == MARK);
            rest = next.map_or(&[], |next| &rest[next + 1..]);
        }
        None
    })
}

/// The frame that bytes begin with, and its size.
fn first(bytes: &[u8]) -> Option<(Frame<'_>, usize)> {
    let head = bytes.get(..HEAD).filter(|head| head.starts_with(&MARK))?;
    let number = |at: usize| u16::from_le_bytes([head[at], head[at + 1]]);
    let end = HEAD + usize::from(number(6));
    let sum = bytes.get(end..end + SUM)?.try_into().ok()?;
    if xxh3_64(&bytes[..end]) != u64::from_le_bytes(sum) {
        return None;
    }
    Some((contents(number(4), &bytes[HEAD..end])?, end + SUM))
}

fn contents(kind: u16, bytes: &[u8]) -> Option<Frame<'_>> {
    let (key, rest) = bytes.split_first_chunk().map(|(key, rest)| (u64::from_le_bytes(*key), rest))?;
    match kind {
        MODULE => {
            let (size, rest) = rest.split_first_chunk()?;
            let (hash, path) = rest.split_first_chunk()?;
            let (size, hash) = (u64::from_le_bytes(*size), u128::from_le_bytes(*hash));
            Some(Frame::Module { key, size, hash, path })
        }
        BLOCK => Some(Frame::Block { key, offset: u32::from_le_bytes(rest.try_into().ok()?) }),
        PLACE => Some(Frame::Place { key, offset: u32::from_le_bytes(rest.try_into().ok()?) }),
        PAGE => {
            let (offset, bytes) = rest.split_first_chunk()?;
            Some(Frame::Page { key, offset: u32::from_le_bytes(*offset), bytes })
        }
        _ => None,
    }
}

/// What the records say about one image.
pub(super) fn recorded(bytes: &[u8], identity: &Identity, image: &dyn GuestImage) -> Recorded {
    let wanted = module_key(identity);
    let mut recorded = Recorded::default();
    for frame in frames(bytes) {
        match frame {
            Frame::Block { key, offset } if key == wanted => recorded.offsets.extend(image_offset(image, offset)),
            Frame::Place { key, offset } if key == wanted => {
                recorded.offsets.insert(offset);
            }
            Frame::Page { key, offset, bytes } if key == wanted && is_page(image, offset, bytes) => {
                recorded.pages.insert((offset, bytes.to_vec()));
            }
            _ => {}
        }
    }
    recorded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> (Vec<u8>, Vec<usize>) {
        let mut bytes = Vec::new();
        let mut ends = Vec::new();
        for number in 0..20u32 {
            match number % 5 {
                0 => Frame::Module { key: 7, size: 9, hash: 1 << 100, path: b"/bin/true" }.write(&mut bytes),
                1 => Frame::Page { key: 7, offset: 0x1000, bytes: b"code" }.write(&mut bytes),
                2 => Frame::Place { key: 7, offset: number }.write(&mut bytes),
                _ => Frame::Block { key: 7, offset: number }.write(&mut bytes),
            }
            ends.push(bytes.len());
        }
        (bytes, ends)
    }

    #[test]
    fn a_file_cut_anywhere_keeps_its_whole_frames() {
        let (bytes, ends) = sample();
        for length in 0..=bytes.len() {
            let whole = ends.iter().filter(|end| **end <= length).count();
            assert_eq!(frames(&bytes[..length]).count(), whole);
        }
    }

    #[test]
    fn damage_anywhere_costs_one_frame() {
        let (bytes, ends) = sample();
        for place in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[place] ^= 0x40;
            assert_eq!(frames(&damaged).count(), ends.len() - 1, "{place}");
        }
    }

    #[test]
    fn frames_behind_a_torn_one_are_found() {
        let (bytes, ends) = sample();
        let torn = [&bytes[..ends[3] - 5], &bytes[ends[3]..]].concat();
        assert_eq!(frames(&torn).count(), ends.len() - 1);
    }
}
