//! The image that all structures together make.

use causeway_image::{GuestAddr, GuestImage, HoldsImage, ImageKind, ImageParts, Machine, MappedImage};
use causeway_image::{SeedCollector, SeedSource};
use object::LittleEndian;
use object::elf::{self, FileHeader32, FileHeader64};

use crate::code::CodeRanges;
use crate::dynamic::Dynamic;
use crate::error::{ElfError, Structure, Warning, Warnings};
use crate::file_header::{self, Class};
use crate::program_header::{self, ProgramHeader};
use crate::section_header::Sections;
use crate::symbol::SymbolTable;
use crate::table::{Budget, ElfClass, LE, file_range, file_tail};
use crate::{data_pointer, eh_frame, initializer, note, plt, relocation};

/// Longest name or path that is read, in bytes: the kernel's `PATH_MAX`.
const NAME_MAX: usize = 4096;

/// An x86 ELF program or library as its loader maps it. See [`GuestImage`] for what it tells.
#[derive(Clone, Debug)]
pub struct ElfImage<'data> {
    image: MappedImage<'data>,
    interpreter: Option<&'data [u8]>,
    needed: Vec<&'data [u8]>,
    soname: Option<&'data [u8]>,
    unwind_functions: u64,
    warnings: Vec<Warning>,
}

impl<'data> ElfImage<'data> {
    /// Reads a file.
    ///
    /// # Errors
    /// [`ElfError`] if the file or program headers make no image that a loader could map and a cache could serve. Damage
    /// in any other structure costs what that structure would have told, and a [`Warning`].
    pub fn parse(data: &'data [u8]) -> Result<Self, ElfError> {
        match file_header::identify(data)? {
            Class::Elf32 => parse_class::<FileHeader32<LittleEndian>>(data, Machine::X86),
            Class::Elf64 => parse_class::<FileHeader64<LittleEndian>>(data, Machine::X86_64),
        }
    }

    /// The path of the dynamic loader that the program asks for, without its terminating zero.
    #[must_use]
    pub fn interpreter(&self) -> Option<&'data [u8]> {
        self.interpreter
    }

    /// The names of the libraries that the image asks for, in search order.
    #[must_use]
    pub fn needed(&self) -> &[&'data [u8]] {
        &self.needed
    }

    /// The name under which the library asks to be known.
    #[must_use]
    pub fn soname(&self) -> Option<&'data [u8]> {
        self.soname
    }

    /// Functions that the unwind table describes.
    #[must_use]
    pub fn unwind_functions(&self) -> u64 {
        self.unwind_functions
    }

    /// What was damaged and skipped, one record for each structure.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

impl HoldsImage for ElfImage<'_> {
    fn mapped_image(&self) -> &MappedImage<'_> {
        &self.image
    }
}

/// The structures that tell more about a mapped image.
struct Structures<'a> {
    data: &'a [u8],
    headers: &'a [ProgramHeader],
    sections: &'a Sections<'a>,
    dynamic: &'a Dynamic,
}

fn parse_class<H: ElfClass>(data: &[u8], machine: Machine) -> Result<ElfImage<'_>, ElfError> {
    let mut warnings = Warnings::default();
    let header = file_header::read::<H>(data, machine)?;
    let headers = program_header::read(data, header)?;
    let mut parts = ImageParts::new(data, machine, ImageKind::Executable);
    parts.segments = program_header::segments(&headers, data.len() as u64, machine.bits())?;
    parts.read_only_after_relocation.extend(program_header::relocation_read_only(&headers));
    parts.identity.build_id = note::build_id(data, &headers, &mut warnings);
    let layout_error = |source| ElfError::Layout { offset: header.e_phoff(LE).into(), source };
    let layout = MappedImage::new(parts.clone()).map_err(layout_error)?;

    let dynamic = Dynamic::read::<H>(&layout, &headers, &mut warnings);
    let sections = Sections::read(data, header, &mut warnings);
    let DynamicNames { soname, needed } = DynamicNames::read(data, &layout, &dynamic);
    let interpreter = interpreter(data, &headers, &mut warnings);
    parts.kind = kind(header.e_type(LE), &dynamic, interpreter.is_some());
    parts.entry = entry(&layout, header.e_entry(LE).into(), &mut warnings);
    let structures = Structures { data, headers: &headers, sections: &sections, dynamic: &dynamic };
    let (image, unwind_functions) = structures.complete::<H>(parts, &mut warnings).map_err(layout_error)?;
    Ok(ElfImage { image, interpreter, needed, soname, unwind_functions, warnings: warnings.finish() })
}

impl Structures<'_> {
    /// The image with relocations and seeds, and how many functions the unwind table has.
    fn complete<'data, H: ElfClass>(
        &self,
        mut parts: ImageParts<'data>,
        warnings: &mut Warnings,
    ) -> Result<(MappedImage<'data>, u64), causeway_image::ImageError> {
        let Self { data, headers, sections, dynamic } = *self;
        let layout = MappedImage::new(parts.clone())?;
        let code = CodeRanges::new(&layout, sections);
        let mut seeds = SeedCollector::new();
        if let Some(entry) = parts.entry {
            seeds.add(entry, 0, SeedSource::ENTRY);
        }

        let symbols = SymbolTable::<H>::dynamic(&layout, dynamic, sections, data, warnings);
        symbols.add_seeds(&code, SeedSource::DYNAMIC_SYMBOL, &mut seeds);
        SymbolTable::<H>::fixed(sections, data, warnings).add_seeds(&code, SeedSource::SYMBOL, &mut seeds);
        let context = relocation::Context { image: &layout, dynamic, sections, symbols };
        let relocations = relocation::read(&context, warnings);
        relocations.add_seeds(&code, &mut seeds);
        parts.relocations = relocations.sites;
        let image = MappedImage::new(parts)?;

        let unwind_functions = eh_frame::add_seeds(&image, headers, sections, &mut seeds, warnings);
        initializer::add_seeds(&image, dynamic, sections, &mut seeds, warnings);
        plt::add_seeds(sections, data.len() as u64, &mut seeds, warnings);
        if image.kind() == ImageKind::Executable {
            let known = seeds.clone().finish(image.executable_ranges());
            data_pointer::add_seeds(&image, &code, &known, &mut seeds);
        }
        Ok((image.with_seeds(seeds), unwind_functions))
    }
}

/// The entry point, if it is code. Libraries have none.
fn entry(layout: &MappedImage<'_>, addr: u64, warnings: &mut Warnings) -> Option<GuestAddr> {
    let entry = Some(GuestAddr(addr)).filter(|&entry| layout.is_executable(entry));
    if entry.is_none() && addr != 0 {
        warnings.add(Structure::FileHeader, addr);
    }
    entry
}

/// Programs of variable base and libraries share a file type; linkers mark the former, old ones only by what they ask for.
fn kind(file_type: elf::FileType, dynamic: &Dynamic, has_interpreter: bool) -> ImageKind {
    let marked = dynamic.has_flag(elf::DT_FLAGS_1, elf::DF_1_PIE.0);
    if file_type == elf::ET_EXEC {
        ImageKind::Executable
    } else if marked || (has_interpreter && dynamic.get(elf::DT_SONAME).is_none()) {
        ImageKind::PositionIndependent
    } else {
        ImageKind::SharedLibrary
    }
}

/// The path in `PT_INTERP`.
fn interpreter<'data>(data: &'data [u8], headers: &[ProgramHeader], warnings: &mut Warnings) -> Option<&'data [u8]> {
    let header = headers.iter().find(|header| header.kind == elf::PT_INTERP)?;
    let path = file_range(data, header.offset, header.file_size).and_then(terminated);
    if path.is_none() {
        warnings.add(Structure::Interpreter, header.offset);
    }
    path
}

/// The bytes before the first zero, if it comes within [`NAME_MAX`] and after at least one byte.
fn terminated(bytes: &[u8]) -> Option<&[u8]> {
    let bytes = bytes.get(..bytes.len().min(NAME_MAX))?;
    let len = bytes.iter().position(|&byte| byte == 0)?;
    bytes.get(..len).filter(|name| !name.is_empty())
}

/// Names that the dynamic table refers to.
struct DynamicNames<'data> {
    soname: Option<&'data [u8]>,
    needed: Vec<&'data [u8]>,
}

impl<'data> DynamicNames<'data> {
    fn read(data: &'data [u8], layout: &MappedImage<'_>, dynamic: &Dynamic) -> Self {
        let table = dynamic.get(elf::DT_STRTAB).map(|addr| mapped_file_tail(data, layout, GuestAddr(addr)));
        let strings = table.unwrap_or(&[]);
        // Names of an honest table are disjoint.
        let mut budget = Budget::new(strings.len() as u64);
        let mut name = |offset| {
            let name = terminated(file_tail(strings, offset));
            let cost = name.map_or(NAME_MAX, <[u8]>::len) as u64;
            name.filter(|_| budget.take(cost))
        };
        let soname = dynamic.get(elf::DT_SONAME).and_then(&mut name);
        Self { soname, needed: dynamic.all(elf::DT_NEEDED).map_while(name).collect() }
    }
}

/// The file from the byte mapped at `addr` to the end of its segment; empty if none is.
fn mapped_file_tail<'data>(data: &'data [u8], layout: &MappedImage<'_>, addr: GuestAddr) -> &'data [u8] {
    let Some(segment) = layout.segment_at(addr) else { return &[] };
    let skipped = addr.0 - segment.range.start.0;
    let left = segment.file_size.saturating_sub(skipped);
    file_range(data, segment.file_offset.saturating_add(skipped), left).unwrap_or(&[])
}
