//! Which machine and which image a cache is for.

use alloc::format;
use alloc::string::String;
use core::fmt;

use xxhash_rust::xxh3::xxh3_64;

use crate::abi::GuestAbi;

/// How guest memory order is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum MemoryModel {
    /// x86-TSO by acquire and release instructions. The default.
    Tso = 0,
    /// No ordering beyond the host's own.
    Relaxed = 1,
    /// The host is switched to TSO by hardware.
    HardwareTso = 2,
}

impl MemoryModel {
    /// The model with the number `raw`.
    pub fn from_raw(raw: u8) -> Option<Self> {
        [Self::Tso, Self::Relaxed, Self::HardwareTso].get(raw as usize).copied()
    }
}

/// What generated code relies on in its host and what it promises to its guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    /// Calling convention and register map.
    pub guest_abi: GuestAbi,
    /// Memory order.
    pub memory_model: MemoryModel,
    /// Host instruction set extensions used; the bits are the back end's.
    pub host_features: u64,
    /// Choices that change results; zero is exact. Bits 31 to 8 are a digest of what was said outside the image about
    /// which accesses need order, 0 if nothing was; bit 0 is [`Profile::REDUCED_X87`], the others are reserved.
    pub options: u32,
}

impl Profile {
    /// Bit of [`Profile::options`]: the x87 unit has reduced precision. The guest's unit
    /// (`causeway_routine::unit::Unit`) must then hold registers of reduced precision.
    pub const REDUCED_X87: u32 = 1;

    /// Does the x87 unit have reduced precision?
    pub const fn has_reduced_x87(&self) -> bool {
        self.options & Self::REDUCED_X87 != 0
    }

    /// A 64-bit digest for file names: XXH3-64 of guest ABI (1 byte), memory model (1), zero (2), options (4) and host
    /// features (8).
    pub fn digest(&self) -> u64 {
        let mut bytes = [0u8; 16];
        bytes[0] = self.guest_abi as u8;
        bytes[1] = self.memory_model as u8;
        bytes[4..8].copy_from_slice(&self.options.to_le_bytes());
        bytes[8..].copy_from_slice(&self.host_features.to_le_bytes());
        xxh3_64(&bytes)
    }
}

/// Bytes that a build id may have at most.
pub const BUILD_ID_SIZE: usize = 32;

/// Which guest image a cache was made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Identity {
    /// Build id or PE debug id, zero padded; longer ids are cut.
    pub build_id: [u8; BUILD_ID_SIZE],
    /// Bytes of `build_id` in use.
    pub build_id_length: u8,
    /// Size of the image's file, bytes.
    pub file_size: u64,
    /// XXH3-128 of the image's file, or [`UNKNOWN_HASH`].
    pub content_hash: u128,
}

/// A content hash that was not computed.
pub const UNKNOWN_HASH: u128 = 0;

impl Identity {
    /// The identity of an image file with the given contents and build id (may be empty).
    pub fn of(file: &[u8], build_id: &[u8]) -> Self {
        Self::from_parts(file.len() as u64, xxhash_rust::xxh3::xxh3_128(file), build_id)
    }

    /// The identity from a file's size, hash and build id.
    pub fn from_parts(file_size: u64, content_hash: u128, build_id: &[u8]) -> Self {
        let length = build_id.len().min(BUILD_ID_SIZE);
        let mut padded = [0; BUILD_ID_SIZE];
        padded[..length].copy_from_slice(&build_id[..length]);
        Self { build_id: padded, build_id_length: length as u8, file_size, content_hash }
    }

    /// 64 bits that stand for the image in file names: XXH3-64 of the build id's bytes and the file's size, or, where the
    /// image has no build id, of the content hash and the size; numbers are little endian. With a build id it is known
    /// without reading the image.
    pub fn key(&self) -> u64 {
        let mut bytes = [0; BUILD_ID_SIZE + 8];
        let hash = self.content_hash.to_le_bytes();
        let id = if self.build_id().is_empty() { &hash } else { self.build_id() };
        bytes[..id.len()].copy_from_slice(id);
        bytes[id.len()..id.len() + 8].copy_from_slice(&self.file_size.to_le_bytes());
        xxh3_64(&bytes[..id.len() + 8])
    }

    /// The build id; empty where the image has none.
    pub fn build_id(&self) -> &[u8] {
        self.build_id.get(..usize::from(self.build_id_length)).unwrap_or(&self.build_id)
    }
}

/// Why a sound cache is not the one wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mismatch {
    /// Made for another ABI version.
    #[error("cache has ABI version {cache}, this runtime has {wanted}")]
    AbiVersion {
        /// The cache's.
        cache: u32,
        /// The runtime's.
        wanted: u32,
    },
    /// Made for another kind of guest.
    #[error("cache is for {cache:?} guests, wanted is {wanted:?}")]
    GuestAbi {
        /// The cache's.
        cache: GuestAbi,
        /// The runtime's.
        wanted: GuestAbi,
    },
    /// Another memory model.
    #[error("cache has memory model {cache:?}, wanted is {wanted:?}")]
    MemoryModel {
        /// The cache's.
        cache: MemoryModel,
        /// The runtime's.
        wanted: MemoryModel,
    },
    /// The code needs instructions that the host lacks.
    #[error("cache needs host features {missing:#x}, which this host lacks")]
    HostFeatures {
        /// Feature bits that only the cache has.
        missing: u64,
    },
    /// Only one of the two keeps the guest's vectors in registers of 256 bits.
    #[error("cache and runtime disagree on vector registers of 256 bits, which the cache's profile {}", if *cache { "has" } else { "lacks" })]
    VectorRegisters {
        /// Has the cache's profile them?
        cache: bool,
    },
    /// Only one of the two has the host's alternate floating-point behaviour.
    #[error("cache and runtime disagree on FEAT_AFP, which the cache's profile {}", if *cache { "has" } else { "lacks" })]
    AlternateFloat {
        /// Has the cache's profile it?
        cache: bool,
    },
    /// Other options.
    #[error("cache was made with options {cache:#x}, wanted are {wanted:#x}")]
    Options {
        /// The cache's.
        cache: u32,
        /// The runtime's.
        wanted: u32,
    },
    /// Another build id.
    #[error("the image's build id is not the one that the cache was made from")]
    BuildId,
    /// Another file size.
    #[error("cache was made from an image of {cache} bytes, this one has {wanted}")]
    FileSize {
        /// The cache's.
        cache: u64,
        /// The image's.
        wanted: u64,
    },
    /// Other contents.
    #[error("cache was made from an image with hash {cache:032x}, this one has {wanted:032x}")]
    ContentHash {
        /// The cache's.
        cache: u128,
        /// The image's.
        wanted: u128,
    },
}

impl Profile {
    /// Are the guest's vector registers whole in host registers of 256 bits ([`abi`](crate::abi))? That is part of the
    /// contract, unlike other features.
    pub const fn has_wide_registers(&self) -> bool {
        self.host_features & crate::abi::WIDE_REGISTERS != 0
    }

    /// Does usual code expect the floating-point behaviour of [`ALTERNATE_FLOAT`](crate::abi::ALTERNATE_FLOAT)? Code without
    /// it may not run under it.
    pub const fn has_alternate_float(&self) -> bool {
        self.host_features & crate::abi::ALTERNATE_FLOAT != 0
    }

    /// Whether code of the profile `self` may run where `wanted` is asked for: all is equal, or the code does without some
    /// of the host's features.
    pub fn matches(&self, wanted: &Self) -> Result<(), Mismatch> {
        let cache = self;
        if cache.guest_abi != wanted.guest_abi {
            return Err(Mismatch::GuestAbi { cache: cache.guest_abi, wanted: wanted.guest_abi });
        }
        if cache.memory_model != wanted.memory_model {
            return Err(Mismatch::MemoryModel { cache: cache.memory_model, wanted: wanted.memory_model });
        }
        if cache.has_wide_registers() != wanted.has_wide_registers() {
            return Err(Mismatch::VectorRegisters { cache: cache.has_wide_registers() });
        }
        if cache.has_alternate_float() != wanted.has_alternate_float() {
            return Err(Mismatch::AlternateFloat { cache: cache.has_alternate_float() });
        }
        let missing = cache.host_features & !wanted.host_features;
        if missing != 0 {
            return Err(Mismatch::HostFeatures { missing });
        }
        if cache.options != wanted.options {
            return Err(Mismatch::Options { cache: cache.options, wanted: wanted.options });
        }
        Ok(())
    }
}

impl Identity {
    /// Whether a cache of the image `self` fits the image `wanted`. Content hashes are compared where both are known; a
    /// loader that does not want to read the whole image relies on build id, size and the hashes of guest pages.
    pub fn matches(&self, wanted: &Self) -> Result<(), Mismatch> {
        if self.build_id() != wanted.build_id() {
            return Err(Mismatch::BuildId);
        }
        if self.file_size != wanted.file_size {
            return Err(Mismatch::FileSize { cache: self.file_size, wanted: wanted.file_size });
        }
        let known = self.content_hash != UNKNOWN_HASH && wanted.content_hash != UNKNOWN_HASH;
        if known && self.content_hash != wanted.content_hash {
            return Err(Mismatch::ContentHash { cache: self.content_hash, wanted: wanted.content_hash });
        }
        Ok(())
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let abi = match self.guest_abi {
            GuestAbi::Linux64 => "linux64",
            GuestAbi::X86_32 => "x86-32",
            GuestAbi::Arm64Ec => "arm64ec",
        };
        let model = match self.memory_model {
            MemoryModel::Tso => "tso",
            MemoryModel::Relaxed => "relaxed",
            MemoryModel::HardwareTso => "hwtso",
        };
        write!(f, "{abi}-{model}")
    }
}

/// Bytes of the image name that a cache file's name keeps.
const NAME_LIMIT: usize = 64;

/// The name of the cache file of an image: `NAME-IIIIIIIIIIIIIIII.PROFILE-PPPPPPPP.cwc`, for example
/// `bash-0123456789abcdef.linux64-tso-89abcdef.cwc`.
///
/// `image_name` is the image's file name without folders; characters other than ASCII letters, digits, `.`, `_`, `+` and `-`
/// become `_`, a leading dot too, and 64 characters are kept. I is [`Identity::key`], P the low half of [`Profile::digest`].
/// Two images or profiles that share a name are told apart by the header.
pub fn cache_file_name(image_name: &str, identity: &Identity, profile: &Profile) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-') { c } else { '_' };
    let mut name: String = image_name.chars().map(keep).take(NAME_LIMIT).collect();
    if name.is_empty() || name.starts_with('.') {
        name.replace_range(..name.len().min(1), "_");
    }
    format!("{name}-{:016x}.{profile}-{:08x}.cwc", identity.key(), profile.digest() as u32)
}
