//! How a file's sums are made: plain ones, which tell damage, or keyed ones, which nobody can make who does not know the key.

use core::fmt;

use xxhash_rust::xxh3::xxh3_64;

/// Bytes of a header's tag.
pub const TAG_SIZE: usize = 32;

/// A secret of 32 bytes, one for each user. Whoever knows it can make files that a reader with this key accepts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// A key of these bytes, which should be random.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Key(..)")
    }
}

/// How sums are made and checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seal {
    /// XXH3-64. Damage is noticed; who can write the file can make it say anything.
    #[default]
    Plain,
    /// The first 8 bytes of BLAKE3 keyed with the user's key, and a tag of 32 bytes for the header.
    Keyed(Key),
}

impl Seal {
    /// Whether sums are keyed.
    pub fn is_keyed(&self) -> bool {
        matches!(self, Self::Keyed(_))
    }

    /// The sum of some bytes.
    pub fn sum(&self, bytes: &[u8]) -> u64 {
        match self {
            Self::Plain => xxh3_64(bytes),
            Self::Keyed(key) => {
                let [b0, b1, b2, b3, b4, b5, b6, b7, ..] = *blake3::keyed_hash(&key.0, bytes).as_bytes();
                u64::from_le_bytes([b0, b1, b2, b3, b4, b5, b6, b7])
            }
        }
    }

    /// The tag of the header's fields; zeros where sums are plain.
    pub(crate) fn tag(&self, fields: &[u8]) -> [u8; TAG_SIZE] {
        match self {
            Self::Plain => [0; TAG_SIZE],
            Self::Keyed(key) => *blake3::keyed_hash(&key.0, fields).as_bytes(),
        }
    }

    /// Whether `tag` is that of the header's fields, compared in constant time.
    pub(crate) fn accepts(&self, fields: &[u8], tag: &[u8; TAG_SIZE]) -> bool {
        blake3::Hash::from_bytes(self.tag(fields)) == blake3::Hash::from_bytes(*tag)
    }
}
