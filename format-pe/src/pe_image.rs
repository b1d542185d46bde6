//! The image that all structures together make.

use causeway_image::{
    GuestAddr, GuestImage, HoldsImage, ImageKind, ImageParts, MappedImage, SeedCollector, SeedSource,
};

use crate::error::{PeError, Structure, Warning, Warnings};
use crate::headers::{self, Headers};
use crate::{base_relocation, debug_directory, exception, export, section_table};

/// An x86 PE program or library as its loader maps it. See [`GuestImage`] for what it tells.
#[derive(Clone, Debug)]
pub struct PeImage<'data> {
    image: MappedImage<'data>,
    warnings: Vec<Warning>,
}

impl<'data> PeImage<'data> {
    /// Reads a file.
    ///
    /// # Errors
    /// [`PeError`] if headers and sections make no image that a loader could map and a cache could serve. Damage in any
    /// other structure costs what that structure would have told, and a [`Warning`].
    pub fn parse(data: &'data [u8]) -> Result<Self, PeError> {
        let mut warnings = Warnings::default();
        let headers = headers::read(data)?;
        let kind = match (headers.is_library(), headers.is_relocatable()) {
            (true, _) => ImageKind::SharedLibrary,
            (false, true) => ImageKind::PositionIndependent,
            (false, false) => ImageKind::Executable,
        };
        let mut parts = ImageParts::new(data, headers.machine, kind);
        parts.segments = section_table::segments(data, &headers)?;
        let layout_error = |source| PeError::Layout { offset: headers.sections_offset, source };
        let layout = MappedImage::new(parts.clone()).map_err(layout_error)?;
        let mapped = Mapped { image: &layout, headers: &headers };
        parts.identity.build_id = debug_directory::build_id(data, &mapped, &mut warnings);
        parts.entry = Some(mapped.address(headers.entry)).filter(|&entry| layout.is_executable(entry));
        parts.relocations = base_relocation::read(&mapped, &mut warnings);
        parts.seeds = seeds(&mapped, &parts, &mut warnings);
        let image = MappedImage::new(parts).map_err(layout_error)?;
        Ok(Self { image, warnings: warnings.finish() })
    }

    /// What was damaged and skipped, one record for each structure.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

impl HoldsImage for PeImage<'_> {
    fn mapped_image(&self) -> &MappedImage<'_> {
        &self.image
    }
}

/// All places where code is known to start.
fn seeds(mapped: &Mapped<'_>, parts: &ImageParts<'_>, warnings: &mut Warnings) -> SeedCollector {
    let mut seeds = SeedCollector::new();
    if let Some(entry) = parts.entry {
        seeds.add(entry, 0, SeedSource::ENTRY);
    }
    export::add_seeds(mapped, &mut seeds, warnings);
    exception::add_seeds(mapped, &mut seeds, warnings);
    base_relocation::add_seeds(mapped, &parts.relocations, &mut seeds);
    seeds
}

/// The mapped layout with its headers, which the directories are read from.
pub(crate) struct Mapped<'a> {
    /// The image, without relocations and seeds.
    pub(crate) image: &'a MappedImage<'a>,
    /// The headers.
    pub(crate) headers: &'a Headers,
}

impl Mapped<'_> {
    /// The guest address `relative` bytes from the image base.
    pub(crate) fn address(&self, relative: u32) -> GuestAddr {
        GuestAddr(self.headers.image_base.wrapping_add(relative.into()))
    }

    /// Start relative to the image base and bytes of a directory; `None`, with a warning, if it is not in the file.
    pub(crate) fn directory(
        &self,
        index: usize,
        structure: Structure,
        warnings: &mut Warnings,
    ) -> Option<(u32, &[u8])> {
        let (start, size) = self.headers.directory(index)?;
        let bytes = usize::try_from(size).ok().and_then(|size| self.image.bytes(self.address(start), size));
        if bytes.is_none() {
            warnings.add(structure, self.address(start).value());
        }
        bytes.map(|bytes| (start, bytes))
    }
}
