//! One blob of code at an address: for tests, `explain` and in-process compilation.

use std::borrow::Cow;

use crate::addr::{AddrRange, GuestAddr};
use crate::guest_image::{ImageKind, Machine};
use crate::mapped::{HoldsImage, ImageError, ImageParts, MappedImage};
use crate::relocation::GuestRelocation;
use crate::seed::{SeedCollector, SeedSource};
use crate::segment::{Permissions, Segment};

/// Bytes at one guest address, readable and executable, of fixed base. Its only seed is its first byte.
#[derive(Clone, Debug)]
pub struct MemoryImage<'data> {
    image: MappedImage<'data>,
}

impl<'data> MemoryImage<'data> {
    /// `code` at `addr`.
    ///
    /// # Errors
    /// [`ImageError`] if `code` is empty or reaches beyond the machine's address space or
    /// [`MAX_SPAN`](crate::MAX_SPAN).
    pub fn new(machine: Machine, addr: GuestAddr, code: impl Into<Cow<'data, [u8]>>) -> Result<Self, ImageError> {
        Self::with_relocations(machine, addr, code, Vec::new())
    }

    /// `code` at `addr`, where a loader changes these sites; those outside the code are dropped.
    ///
    /// # Errors
    /// See [`new`](Self::new).
    pub fn with_relocations(
        machine: Machine,
        addr: GuestAddr,
        code: impl Into<Cow<'data, [u8]>>,
        relocations: Vec<GuestRelocation>,
    ) -> Result<Self, ImageError> {
        let mut parts = ImageParts::new(code, machine, ImageKind::Executable);
        let file_size = parts.file.len() as u64;
        let end = GuestAddr(addr.0.saturating_add(file_size));
        let range = AddrRange { start: addr, end };
        if range.len() != file_size {
            return Err(ImageError::SpanTooLarge { range });
        }
        let permissions = Permissions::READ | Permissions::EXECUTE;
        parts.segments.push(Segment { range, permissions, file_offset: 0, file_size });
        parts.entry = Some(addr);
        parts.seeds.add(addr, 0, SeedSource::CALLER);
        parts.relocations = relocations;
        Ok(Self { image: MappedImage::new(parts)? })
    }

    /// The same image with more seeds; those outside it are dropped.
    #[must_use]
    pub fn with_seeds(self, more: SeedCollector) -> Self {
        Self { image: self.image.with_seeds(more) }
    }
}

impl HoldsImage for MemoryImage<'_> {
    fn mapped_image(&self) -> &MappedImage<'_> {
        &self.image
    }
}
