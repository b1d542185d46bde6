//! Typed errors and warnings: each names the structure and the file offset.

use std::collections::BTreeMap;
use std::fmt;

use causeway_image::{AddrRange, ImageError};
use thiserror::Error;

/// A structure of an ELF file, as errors and warnings name it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Structure {
    /// `Elf32_Ehdr`, `Elf64_Ehdr`.
    FileHeader,
    /// `Elf32_Phdr`, `Elf64_Phdr`.
    ProgramHeader,
    /// `Elf32_Shdr`, `Elf64_Shdr`.
    SectionHeader,
    /// `PT_DYNAMIC`.
    Dynamic,
    /// `DT_HASH`.
    Hash,
    /// `DT_GNU_HASH`.
    GnuHash,
    /// `.symtab`, `DT_SYMTAB`.
    SymbolTable,
    /// `DT_REL`, `DT_RELA`, `DT_JMPREL`, `DT_RELR` or sections of these kinds.
    Relocation,
    /// `.eh_frame_hdr`.
    EhFrameHeader,
    /// `.eh_frame`.
    EhFrame,
    /// `DT_INIT_ARRAY`, `DT_FINI_ARRAY`, `DT_PREINIT_ARRAY`.
    InitializerArray,
    /// `PT_NOTE`.
    Note,
    /// `PT_INTERP`.
    Interpreter,
    /// `PT_GNU_RELRO`.
    RelocationReadOnly,
    /// `.plt` and its kin.
    ProcedureLinkageTable,
}

impl fmt::Display for Structure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::FileHeader => "file header",
            Self::ProgramHeader => "program header",
            Self::SectionHeader => "section header",
            Self::Dynamic => "dynamic section",
            Self::Hash => "hash table",
            Self::GnuHash => "GNU hash table",
            Self::SymbolTable => "symbol table",
            Self::Relocation => "relocation table",
            Self::EhFrameHeader => "unwind table header",
            Self::EhFrame => "unwind table",
            Self::InitializerArray => "initializer array",
            Self::Note => "note",
            Self::Interpreter => "interpreter path",
            Self::RelocationReadOnly => "relocation read-only range",
            Self::ProcedureLinkageTable => "procedure linkage table",
        })
    }
}

/// Why a file is not a loadable x86 ELF image. Offsets and sizes are in bytes, from the start of the file.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum ElfError {
    /// The file does not start with `\x7fELF`.
    #[error("offset 0: file header: not an ELF file (starts with {found:02x?})")]
    Magic {
        /// The first bytes, zero-padded.
        found: [u8; 4],
    },
    /// The file ends before the structure does.
    #[error("offset {offset:#x}: {structure}: truncated, needs {needed} bytes, the file has {available} there")]
    Truncated {
        /// What is cut off.
        structure: Structure,
        /// Where it starts.
        offset: u64,
        /// Bytes that it needs.
        needed: u64,
        /// Bytes that the file has from `offset` on.
        available: u64,
    },
    /// The code is for another processor.
    #[error("offset {offset:#x}: file header: machine {machine} ({name}) is not x86 or x86-64 of the file's class")]
    Machine {
        /// Where `e_machine` lies.
        offset: u64,
        /// `e_machine`.
        machine: u16,
        /// Its common name.
        name: &'static str,
    },
    /// A field has a value that no loader accepts.
    #[error("offset {offset:#x}: {structure}: {field} is {value:#x}: {reason}")]
    Field {
        /// What the field belongs to.
        structure: Structure,
        /// Where the structure (file header: the field) starts.
        offset: u64,
        /// The field's name in the ELF specification.
        field: &'static str,
        /// Its value.
        value: u64,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// Two `PT_LOAD` segments share addresses.
    #[error("offset {offset:#x}: program header: segments {first} and {second} overlap")]
    Overlap {
        /// The second one's program header.
        offset: u64,
        /// The lower segment's addresses.
        first: AddrRange,
        /// The upper segment's addresses.
        second: AddrRange,
    },
    /// No `PT_LOAD` header maps anything.
    #[error("offset {offset:#x}: program header: no loadable segment")]
    NoLoadSegment {
        /// Where the program headers start.
        offset: u64,
    },
    /// No segment is executable.
    #[error("offset {offset:#x}: program header: no executable segment")]
    NoExecutableSegment {
        /// Where the program headers start.
        offset: u64,
    },
    /// The segments make no image.
    #[error("offset {offset:#x}: program header: the segments make no image")]
    Layout {
        /// Where the program headers start.
        offset: u64,
        /// What is wrong with them.
        source: ImageError,
    },
}

impl ElfError {
    /// The structure that is wrong.
    #[must_use]
    pub fn structure(&self) -> Structure {
        match self {
            Self::Magic { .. } | Self::Machine { .. } => Structure::FileHeader,
            Self::Truncated { structure, .. } | Self::Field { structure, .. } => *structure,
            Self::Overlap { .. }
            | Self::NoLoadSegment { .. }
            | Self::NoExecutableSegment { .. }
            | Self::Layout { .. } => Structure::ProgramHeader,
        }
    }

    /// Where in the file it lies, in bytes.
    #[must_use]
    pub fn offset(&self) -> u64 {
        match self {
            Self::Magic { .. } => 0,
            Self::Truncated { offset, .. }
            | Self::Machine { offset, .. }
            | Self::Field { offset, .. }
            | Self::Overlap { offset, .. }
            | Self::NoLoadSegment { offset }
            | Self::NoExecutableSegment { offset }
            | Self::Layout { offset, .. } => *offset,
        }
    }
}

/// Damage of one structure that the image does without.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Warning {
    /// What is damaged.
    pub structure: Structure,
    /// How often; each count is one entry or table that was skipped.
    pub count: u64,
    /// Where the first damage lies: a file offset for tables found by sections, else a guest address.
    pub first_at: u64,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { structure, count, first_at } = self;
        write!(f, "{structure}: {count} damaged and skipped, the first at {first_at:#x}")
    }
}

/// Gathers warnings in bounded memory: one record for each structure.
#[derive(Clone, Debug, Default)]
pub(crate) struct Warnings {
    records: BTreeMap<Structure, Warning>,
}

impl Warnings {
    pub(crate) fn add(&mut self, structure: Structure, at: u64) {
        self.records.entry(structure).or_insert(Warning { structure, count: 0, first_at: at }).count += 1;
    }

    pub(crate) fn finish(self) -> Vec<Warning> {
        self.records.into_values().collect()
    }
}
