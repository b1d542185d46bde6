//! The map of one image: which guest offsets some run had to compile.
//!
//! Eight bytes of magic; u64 size and u128 XXH3-128 of the image's file; u32 bytes of the build id, u32 bytes of the path, u32
//! number of offsets, u32 number of pages, 32 bytes build id; the path at which the image was last seen; the offsets as u32,
//! ascending; for each page u32 offset, u32 size and its bytes, ascending by offset and bytes; u64 XXH3-64 of everything before.

use super::Recorded;
use causeway_cache_format::Identity;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::byteorder::little_endian::{U32, U64, U128};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

const MAGIC: [u8; 8] = *b"\x7fCWMAP1\n";

/// Why bytes are no code map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// They do not begin as one.
    #[error("is no code map")]
    Magic,
    /// They end too early, or too late.
    #[error("the code map has not the size that its head tells")]
    Size,
    /// The checksum is wrong.
    #[error("the code map has a wrong checksum")]
    Sum,
    /// The offsets do not ascend, or the build id is too long.
    #[error("the code map contradicts itself")]
    Invalid,
}

#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Head {
    magic: [u8; 8],
    file_size: U64,
    content_hash: U128,
    build_id_length: U32,
    path: U32,
    offsets: U32,
    pages: U32,
    build_id: [u8; 32],
}

/// A map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// Which image.
    pub identity: Identity,
    /// Where it was last seen.
    pub path: PathBuf,
    /// What was recorded of it.
    pub recorded: Recorded,
}

impl Map {
    /// Do bytes begin as a map?
    pub fn is_map(bytes: &[u8]) -> bool {
        bytes.starts_with(&MAGIC)
    }

    /// The map as bytes.
    pub fn encode(&self) -> Vec<u8> {
        let path = self.path.as_os_str().as_bytes();
        let head = Head {
            magic: MAGIC,
            file_size: self.identity.file_size.into(),
            content_hash: self.identity.content_hash.into(),
            build_id_length: u32::from(self.identity.build_id_length).into(),
            path: (path.len() as u32).into(),
            offsets: (self.recorded.offsets.len() as u32).into(),
            pages: (self.recorded.pages.len() as u32).into(),
            build_id: self.identity.build_id,
        };
        let mut bytes = head.as_bytes().to_vec();
        bytes.extend_from_slice(path);
        self.recorded.offsets.iter().for_each(|offset| bytes.extend_from_slice(&offset.to_le_bytes()));
        for (offset, page) in &self.recorded.pages {
            bytes.extend([*offset, page.len() as u32].map(u32::to_le_bytes).as_flattened());
            bytes.extend_from_slice(page);
        }
        let sum = xxh3_64(&bytes);
        bytes.extend_from_slice(&sum.to_le_bytes());
        bytes
    }

    /// The map that bytes hold.
    ///
    /// # Errors
    /// [`MapError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, MapError> {
        if !Self::is_map(bytes) {
            return Err(MapError::Magic);
        }
        let (summed, sum) = bytes.split_last_chunk().ok_or(MapError::Size)?;
        let (head, rest) = Head::ref_from_prefix(summed).map_err(|_| MapError::Size)?;
        let (path, rest) = rest.split_at_checked(head.path.get() as usize).ok_or(MapError::Size)?;
        let count = head.offsets.get() as usize;
        let (offsets, rest) = <[U32]>::ref_from_prefix_with_elems(rest, count).map_err(|_| MapError::Size)?;
        let pages = pages(rest, head.pages.get())?;
        if xxh3_64(summed) != u64::from_le_bytes(*sum) {
            return Err(MapError::Sum);
        }
        let build_id = head.build_id.get(..head.build_id_length.get() as usize).ok_or(MapError::Invalid)?;
        if !offsets.is_sorted_by(|a, b| a < b) || !pages.is_sorted_by(|a, b| a < b) {
            return Err(MapError::Invalid);
        }
        let offsets = offsets.iter().map(|offset| offset.get()).collect();
        let pages = pages.into_iter().map(|(offset, bytes)| (offset, bytes.to_vec())).collect();
        Ok(Self {
            identity: Identity::from_parts(head.file_size.get(), head.content_hash.get(), build_id),
            path: PathBuf::from(OsStr::from_bytes(path)),
            recorded: Recorded { offsets, pages },
        })
    }
}

/// The pages that `bytes` hold, and nothing else.
fn pages(mut bytes: &[u8], count: u32) -> Result<Vec<(u32, &[u8])>, MapError> {
    let mut pages = Vec::new();
    for _ in 0..count {
        let (head, rest) = <[U32; 2]>::ref_from_prefix(bytes).map_err(|_| MapError::Size)?;
        let (page, rest) = rest.split_at_checked(head[1].get() as usize).ok_or(MapError::Size)?;
        pages.push((head[0].get(), page));
        bytes = rest;
    }
    if bytes.is_empty() { Ok(pages) } else { Err(MapError::Size) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_map_comes_back_and_damage_is_told() {
        let map = Map {
            identity: Identity::of(b"an image", b"its id"),
            path: PathBuf::from("/usr/bin/program"),
            recorded: Recorded {
                offsets: BTreeSet::from([1, 5, 0x1000]),
                pages: BTreeSet::from([(0, b"one".to_vec()), (0x1000, b"two".to_vec()), (0x1000, Vec::new())]),
            },
        };
        let bytes = map.encode();
        assert_eq!(Map::decode(&bytes), Ok(map));
        for place in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[place] ^= 1;
            assert!(Map::decode(&damaged).is_err(), "{place}");
            assert!(Map::decode(&bytes[..place]).is_err(), "{place}");
        }
    }
}
