//! What tells one image from another before any of its content is hashed.

use std::fmt;

/// Longest build id that is kept, in bytes.
pub const BUILD_ID_MAX: usize = 64;

/// A linker's build id (ELF `NT_GNU_BUILD_ID`) or PE debug id, 1 to 64 bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuildId {
    bytes: [u8; BUILD_ID_MAX],
    len: u8,
}

impl BuildId {
    /// The id with these bytes, or `None` if there are none or more than [`BUILD_ID_MAX`].
    #[must_use]
    pub fn new(id: &[u8]) -> Option<Self> {
        let len = u8::try_from(id.len()).ok().filter(|&len| len != 0)?;
        let mut bytes = [0; BUILD_ID_MAX];
        bytes.get_mut(..id.len())?.copy_from_slice(id);
        Some(Self { bytes, len })
    }

    /// The id's bytes, without padding.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }
}

impl fmt::Display for BuildId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_bytes().iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for BuildId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BuildId({self})")
    }
}

/// Cheap identity of an image. A hash of its content is computed elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Identity {
    /// The id that the linker stored, if any.
    pub build_id: Option<BuildId>,
    /// Size of the whole file in bytes.
    pub file_size: u64,
}
