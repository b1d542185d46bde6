//! DOS, file and optional header and the data directories (PE Format, "Overview" to "Optional Header").

use causeway_image::Machine;
use object::LittleEndian as LE;
use object::pe::{self, ImageDataDirectory, ImageDosHeader, ImageFileHeader, ImageNtHeaders32, ImageNtHeaders64};
use object::read::pe::{ImageNtHeaders, ImageOptionalHeader};
use object::{U16, U32};

use crate::error::{PeError, Structure};
use crate::table::{record, table};

/// The loader places images at multiples of this many bytes.
const IMAGE_ALIGNMENT: u64 = 0x1_0000;

/// Directories that the format defines; a larger count says nothing more.
const DIRECTORY_COUNT: u32 = 16;

/// What the headers say, widened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Headers {
    /// The processor that the code is for.
    pub machine: Machine,
    /// Whether the file header names ARM64 instead: an image that may have an x86-64 view.
    pub(crate) is_native: bool,
    /// Characteristics of the file header (`IMAGE_FILE_*`).
    pub characteristics: u16,
    /// Characteristics of the optional header (`IMAGE_DLLCHARACTERISTICS_*`).
    pub library_characteristics: u16,
    /// Subsystem (`IMAGE_SUBSYSTEM_*`): 2 for windows, 3 for a console.
    pub subsystem: u16,
    /// Bytes of address space and of memory that the first thread's stack gets.
    pub stack: (u64, u64),
    /// File offset of the optional header.
    pub(crate) optional_offset: u64,
    /// Preferred load address.
    pub image_base: u64,
    /// Bytes that the mapped image spans.
    pub image_size: u64,
    /// Bytes of the file that are mapped at the image base.
    pub headers_size: u64,
    /// Alignment of sections in memory.
    pub section_alignment: u32,
    /// Entry point relative to the image base; 0 if there is none. In a hybrid image it may be native code.
    pub entry: u32,
    /// File offset of the section headers.
    pub(crate) sections_offset: u64,
    /// Number of section headers.
    pub(crate) section_count: u16,
    /// Address relative to the image base and size of each directory.
    directories: Vec<(u32, u32)>,
}

impl Headers {
    /// Address relative to the image base and size of a directory that is present.
    #[must_use]
    pub fn directory(&self, index: usize) -> Option<(u32, u32)> {
        self.directories.get(index).copied().filter(|&(addr, size)| addr != 0 && size != 0)
    }

    /// The error for an image whose code is ARM64 alone.
    pub(crate) fn native_error(&self) -> PeError {
        machine_error(pe::IMAGE_FILE_MACHINE_ARM64, self.optional_offset - size_of::<ImageFileHeader>() as u64)
    }

    /// Whether the file is a library.
    #[must_use]
    pub fn is_library(&self) -> bool {
        self.characteristics & pe::IMAGE_FILE_DLL.0 != 0
    }

    /// Whether the loader may place the image elsewhere.
    #[must_use]
    pub fn is_relocatable(&self) -> bool {
        self.characteristics & pe::IMAGE_FILE_RELOCS_STRIPPED.0 == 0
            && self.directory(pe::IMAGE_DIRECTORY_ENTRY_BASERELOC).is_some()
    }
}

/// Reads all headers but the section headers.
pub(crate) fn read(data: &[u8]) -> Result<Headers, PeError> {
    let mut found = [0; 2];
    found.iter_mut().zip(data).for_each(|(to, from)| *to = *from);
    if u16::from_le_bytes(found) != pe::IMAGE_DOS_SIGNATURE {
        return Err(PeError::Magic { found });
    }
    let dos = record::<ImageDosHeader>(data, Structure::DosHeader, 0)?;
    let offset = u64::from(dos.e_lfanew.get(LE));
    let signature = record::<U32<LE>>(data, Structure::FileHeader, offset)?.get(LE);
    if signature != pe::IMAGE_NT_SIGNATURE {
        let (structure, field, reason) = (Structure::FileHeader, "Signature", "not that of a PE file");
        return Err(PeError::Field { structure, offset, field, value: signature.into(), reason });
    }
    let file = record::<ImageFileHeader>(data, Structure::FileHeader, offset + 4)?;
    let optional_offset = offset + 4 + size_of::<ImageFileHeader>() as u64;
    let magic = record::<U16<LE>>(data, Structure::OptionalHeader, optional_offset)?.get(LE);
    match machine(file, magic, offset + 4)? {
        Machine::X86 => read_nt::<ImageNtHeaders32>(data, Machine::X86, offset),
        Machine::X86_64 => read_nt::<ImageNtHeaders64>(data, Machine::X86_64, offset),
    }
}

/// The machine, if the optional header has its width. ARM64 counts as x86-64, of which the image may have a view.
fn machine(file: &ImageFileHeader, magic: u16, offset: u64) -> Result<Machine, PeError> {
    let machine = file.machine.get(LE);
    let width = match machine {
        pe::IMAGE_FILE_MACHINE_I386 => pe::IMAGE_NT_OPTIONAL_HDR32_MAGIC,
        pe::IMAGE_FILE_MACHINE_AMD64 | pe::IMAGE_FILE_MACHINE_ARM64 => pe::IMAGE_NT_OPTIONAL_HDR64_MAGIC,
        _ => return Err(machine_error(machine, offset)),
    };
    if magic != width {
        let (structure, field) = (Structure::OptionalHeader, "Magic");
        let (value, reason) = (magic.into(), "not the width of the machine");
        let offset = offset + size_of::<ImageFileHeader>() as u64;
        return Err(PeError::Field { structure, offset, field, value, reason });
    }
    Ok(if machine == pe::IMAGE_FILE_MACHINE_I386 { Machine::X86 } else { Machine::X86_64 })
}

/// The error for a file of a machine whose field lies at `offset`.
fn machine_error(machine: pe::Machine, offset: u64) -> PeError {
    PeError::Machine { offset, machine: machine.0, name: machine_name(machine) }
}

/// Common names of the machines that users are likely to hand in.
fn machine_name(machine: pe::Machine) -> &'static str {
    match machine {
        pe::IMAGE_FILE_MACHINE_ARM64 => "ARM64",
        pe::IMAGE_FILE_MACHINE_ARM64EC => "ARM64EC",
        pe::IMAGE_FILE_MACHINE_ARM64X => "ARM64X",
        pe::IMAGE_FILE_MACHINE_ARMNT | pe::IMAGE_FILE_MACHINE_ARM | pe::IMAGE_FILE_MACHINE_THUMB => "ARM",
        pe::IMAGE_FILE_MACHINE_IA64 => "Itanium",
        pe::IMAGE_FILE_MACHINE_EBC => "EFI byte code",
        pe::IMAGE_FILE_MACHINE_RISCV64 => "RISC-V",
        pe::IMAGE_FILE_MACHINE_UNKNOWN => "none",
        _ => "unknown",
    }
}

/// Reads the headers of one width, whose signature lies at `offset`.
fn read_nt<H: ImageNtHeaders>(data: &[u8], machine: Machine, offset: u64) -> Result<Headers, PeError> {
    let nt = record::<H>(data, Structure::OptionalHeader, offset)?;
    let (file, optional) = (nt.file_header(), nt.optional_header());
    let optional_offset = offset + 4 + size_of::<ImageFileHeader>() as u64;
    let directories_offset = offset + size_of::<H>() as u64;
    let sections_offset = optional_offset + u64::from(file.size_of_optional_header.get(LE));
    let Some(directory_bytes) = sections_offset.checked_sub(directories_offset) else {
        let (structure, field) = (Structure::FileHeader, "SizeOfOptionalHeader");
        let (value, reason) = (file.size_of_optional_header.get(LE).into(), "smaller than the optional header");
        return Err(PeError::Field { structure, offset: offset + 4, field, value, reason });
    };
    let fitting = directory_bytes / size_of::<ImageDataDirectory>() as u64;
    let count = fitting.min(optional.number_of_rva_and_sizes().min(DIRECTORY_COUNT).into());
    let directories = table::<ImageDataDirectory>(data, Structure::DataDirectory, directories_offset, count)?;
    let image_base = optional.image_base();
    if !image_base.is_multiple_of(IMAGE_ALIGNMENT) {
        let (structure, field) = (Structure::OptionalHeader, "ImageBase");
        let reason = "not a multiple of 64 KiB";
        return Err(PeError::Field { structure, offset: optional_offset, field, value: image_base, reason });
    }
    Ok(Headers {
        machine,
        is_native: file.machine.get(LE) == pe::IMAGE_FILE_MACHINE_ARM64,
        characteristics: file.characteristics.get(LE).0,
        library_characteristics: optional.dll_characteristics().0,
        subsystem: optional.subsystem().0,
        stack: (optional.size_of_stack_reserve(), optional.size_of_stack_commit()),
        optional_offset,
        image_base,
        image_size: optional.size_of_image().into(),
        headers_size: optional.size_of_headers().into(),
        section_alignment: optional.section_alignment(),
        entry: optional.address_of_entry_point(),
        sections_offset,
        section_count: file.number_of_sections.get(LE),
        directories: directories.iter().map(|entry| (entry.virtual_address.get(LE), entry.size.get(LE))).collect(),
    })
}
