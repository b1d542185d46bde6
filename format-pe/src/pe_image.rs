//! The image that all structures together make.

use std::borrow::Cow;

use causeway_image::{
    AddrRange, GuestAddr, GuestImage, GuestRelocation, HoldsImage, ImageKind, ImageParts, MappedImage, OrderedAccesses,
    SeedCollector, SeedSource, Segment,
};

use crate::base_relocation::{self, BaseRelocation};
use crate::dynamic_relocation::{self, Fixup, GuestView, Table};
use crate::error::{PeError, Warning, Warnings};
use crate::exception::{self, RuntimeFunction};
use crate::export::{self, Exports};
use crate::function_override::{self, FunctionOverride};
use crate::guard::{self, GuardTables};
use crate::headers::{self, Headers};
use crate::hybrid::{self, Hybrid};
use crate::import::{self, Import};
use crate::load_configuration::{self, LoadConfiguration};
use crate::mapped::{Budget, Mapped};
use crate::packing::{self, Packing};
use crate::section_table::{self, Section};
use crate::thread_local::{self, ThreadLocal};
use crate::{debug_directory, volatile};

/// An x86 PE program or library as its loader maps it. See [`GuestImage`] for what every format tells; the rest is what a
/// loader of Windows images needs besides. All addresses are as linked.
#[derive(Clone, Debug)]
pub struct PeImage<'data> {
    image: MappedImage<'data>,
    headers: Headers,
    sections: Vec<Section>,
    fixups: Vec<Fixup>,
    tables: Tables,
    warnings: Vec<Warning>,
}

/// What the directories say.
#[derive(Clone, Debug)]
struct Tables {
    base_relocations: Vec<BaseRelocation>,
    imports: Vec<Import>,
    delay_imports: Vec<Import>,
    exports: Option<Exports>,
    thread_local: Option<ThreadLocal>,
    functions: Vec<RuntimeFunction>,
    load_configuration: Option<LoadConfiguration>,
    guard: GuardTables,
    ordered: Option<OrderedAccesses>,
    function_overrides: Vec<FunctionOverride>,
    hybrid: Option<Hybrid>,
}

impl<'data> PeImage<'data> {
    /// Reads a file. An ARM64 image that has an x86-64 view is read as that view.
    ///
    /// # Errors
    /// [`PeError`] if headers and sections make no image that a loader could map and a cache could serve. Damage in any
    /// other structure costs what that structure would have told, and a [`Warning`].
    pub fn parse(data: &'data [u8]) -> Result<Self, PeError> {
        let mut warnings = Warnings::default();
        let GuestView { file, fixups, table } = dynamic_relocation::guest_view(data, &mut warnings)?;
        let (headers, sections) = read_headers(&file)?;
        let segments = section_table::segments(&headers, &sections);
        let (mut parts, tables) = read_tables(&file, &headers, segments, table, &mut warnings)?;
        parts.identity.file_size = data.len() as u64;
        let image = MappedImage::new(with_file(parts, file))
            .map_err(|source| PeError::Layout { offset: headers.sections_offset, source })?;
        Ok(Self { image, headers, sections, fixups, tables, warnings: warnings.finish() })
    }

    /// Names of the libraries that a file's image needs, at once or delayed, in the order of the file. Nothing else of it is read.
    ///
    /// # Errors
    /// As for [`parse`](Self::parse), as far as headers and sections go.
    pub fn libraries(data: &[u8]) -> Result<Vec<String>, PeError> {
        let mut warnings = Warnings::default();
        let file = dynamic_relocation::guest_view(data, &mut warnings)?.file;
        let (headers, sections) = read_headers(&file)?;
        let layout = layout(&file, &headers, section_table::segments(&headers, &sections))?;
        let mapped = Mapped { image: &layout, headers: &headers };
        let mut budget = Budget::of_file(file.len());
        let mut imports = import::read(&mapped, &mut budget, &mut warnings);
        imports.extend(import::read_delayed(&mapped, &mut budget, &mut warnings));
        Ok(imports.into_iter().map(|import| import.library).collect())
    }

    /// What was damaged and skipped, one record for each structure.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// What the headers say.
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The sections, in the order of the file.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The file that is mapped: for the x86-64 view of an ARM64 image, with its fixups applied.
    #[must_use]
    pub fn file(&self) -> &[u8] {
        self.image.file()
    }

    /// Fixups that were applied to the file to get the x86-64 view.
    #[must_use]
    pub fn fixups(&self) -> &[Fixup] {
        &self.fixups
    }

    /// Sites that change when the image is moved, in the order of the file.
    #[must_use]
    pub fn base_relocations(&self) -> &[BaseRelocation] {
        &self.tables.base_relocations
    }

    /// Libraries that are bound before the image runs.
    #[must_use]
    pub fn imports(&self) -> &[Import] {
        &self.tables.imports
    }

    /// Libraries that the image loads when it calls into them.
    #[must_use]
    pub fn delay_imports(&self) -> &[Import] {
        &self.tables.delay_imports
    }

    /// What the image offers to others.
    #[must_use]
    pub fn exports(&self) -> Option<&Exports> {
        self.tables.exports.as_ref()
    }

    /// Memory that each thread has a copy of, and its callbacks.
    #[must_use]
    pub fn thread_local(&self) -> Option<&ThreadLocal> {
        self.tables.thread_local.as_ref()
    }

    /// Entries of the exception directory, in the order of the file.
    #[must_use]
    pub fn functions(&self) -> &[RuntimeFunction] {
        &self.tables.functions
    }

    /// The load configuration.
    #[must_use]
    pub fn load_configuration(&self) -> Option<&LoadConfiguration> {
        self.tables.load_configuration.as_ref()
    }

    /// Tables of control flow guard, of exception continuations and of safe handlers.
    #[must_use]
    pub fn guard(&self) -> &GuardTables {
        &self.tables.guard
    }

    /// Functions that the loader may put others in place of.
    #[must_use]
    pub fn function_overrides(&self) -> &[FunctionOverride] {
        &self.tables.function_overrides
    }

    /// Signs that the image unpacks or decrypts its code when it runs, so that what the file holds is not what is executed.
    #[must_use]
    pub fn packing(&self) -> Option<Packing> {
        packing::find(&self.image, &self.sections)
    }

    /// Metadata of an image with code of two processors.
    #[must_use]
    pub fn hybrid(&self) -> Option<&Hybrid> {
        self.tables.hybrid.as_ref()
    }
}

impl HoldsImage for PeImage<'_> {
    fn mapped_image(&self) -> &MappedImage<'_> {
        &self.image
    }
}

/// Headers and sections of a file of the guest's processor.
fn read_headers(file: &[u8]) -> Result<(Headers, Vec<Section>), PeError> {
    let headers = headers::read(file)?;
    if headers.is_native {
        return Err(headers.native_error());
    }
    let sections = section_table::sections(file, &headers)?;
    Ok((headers, sections))
}

/// The image with its bytes alone, in which directories are looked up.
fn layout<'data>(file: &'data [u8], headers: &Headers, segments: Vec<Segment>) -> Result<MappedImage<'data>, PeError> {
    let mut parts = ImageParts::new(file, headers.machine, kind(headers));
    parts.segments = segments;
    MappedImage::new(parts).map_err(|source| PeError::Layout { offset: headers.sections_offset, source })
}

/// All that the directories say, and the parts of the image without its file; with the table of dynamic relocations where it was
/// read for the view.
fn read_tables(
    file: &[u8],
    headers: &Headers,
    segments: Vec<Segment>,
    dynamic: Option<Table>,
    warnings: &mut Warnings,
) -> Result<(ImageParts<'static>, Tables), PeError> {
    let layout = layout(file, headers, segments.clone())?;
    let mapped = Mapped { image: &layout, headers };
    let tables = tables(&mapped, file.len(), dynamic, warnings);
    let mut parts = ImageParts::new(Vec::new(), headers.machine, kind(headers));
    parts.segments = segments;
    parts.identity.build_id = debug_directory::build_id(file, &mapped, warnings);
    parts.native = tables.hybrid.iter().flat_map(Hybrid::native_ranges).collect();
    let is_guest_code = |addr: &GuestAddr| {
        layout.is_executable(*addr) && !parts.native.iter().any(|native: &AddrRange| native.contains(*addr))
    };
    parts.entry = Some(mapped.address(headers.entry)).filter(is_guest_code);
    parts.relocations =
        tables.base_relocations.iter().map(|site| base_relocation::guest_relocation(&mapped, site)).collect();
    parts.relocations.extend(function_override::relocations(&tables.function_overrides));
    parts.ordered = tables.ordered.clone();
    parts.seeds = seeds(&mapped, parts.entry, &parts.relocations, &tables);
    Ok((parts, tables))
}

fn with_file<'data>(parts: ImageParts<'static>, file: Cow<'data, [u8]>) -> ImageParts<'data> {
    ImageParts { file, ..parts }
}

fn kind(headers: &Headers) -> ImageKind {
    match (headers.is_library(), headers.is_relocatable()) {
        (true, _) => ImageKind::SharedLibrary,
        (false, true) => ImageKind::PositionIndependent,
        (false, false) => ImageKind::Executable,
    }
}

fn tables(mapped: &Mapped<'_>, file_size: usize, dynamic: Option<Table>, warnings: &mut Warnings) -> Tables {
    let mut budget = Budget::of_file(file_size);
    let load_configuration = load_configuration::read(mapped, warnings);
    let configuration = load_configuration.as_ref();
    let dynamic = dynamic.or_else(|| Some(Table::read(mapped, configuration?, warnings))).unwrap_or_default();
    Tables {
        base_relocations: base_relocation::read(mapped, warnings),
        imports: import::read(mapped, &mut budget, warnings),
        delay_imports: import::read_delayed(mapped, &mut budget, warnings),
        exports: export::read(mapped, &mut budget, warnings),
        thread_local: thread_local::read(mapped, &mut budget, warnings),
        functions: exception::read(mapped, warnings),
        guard: configuration.map(|configuration| guard::read(mapped, configuration, warnings)).unwrap_or_default(),
        ordered: configuration
            .and_then(|configuration| configuration.volatile_metadata)
            .and_then(|start| volatile::read(mapped, start, warnings)),
        function_overrides: dynamic.function_overrides(mapped, warnings),
        hybrid: configuration
            .and_then(|configuration| configuration.hybrid_metadata)
            .and_then(|start| hybrid::read(mapped, start, warnings)),
        load_configuration,
    }
}

/// All places where code is known to start.
fn seeds(
    mapped: &Mapped<'_>,
    entry: Option<GuestAddr>,
    relocations: &[GuestRelocation],
    tables: &Tables,
) -> SeedCollector {
    let mut seeds = SeedCollector::new();
    if let Some(entry) = entry {
        seeds.add(entry, 0, SeedSource::ENTRY);
    }
    if let Some(exports) = &tables.exports {
        export::add_seeds(exports, &mut seeds);
    }
    if let Some(thread_local) = &tables.thread_local {
        thread_local::add_seeds(thread_local, &mut seeds);
    }
    exception::add_seeds(&tables.functions, &mut seeds);
    guard::add_seeds(&tables.guard, &mut seeds);
    function_override::add_seeds(&tables.function_overrides, &mut seeds);
    base_relocation::add_seeds(mapped, relocations, &mut seeds);
    seeds
}
