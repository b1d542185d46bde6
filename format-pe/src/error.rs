//! Typed errors and warnings: each names the structure and where it lies.

use std::collections::BTreeMap;
use std::fmt;

use causeway_image::ImageError;
use thiserror::Error;

/// A structure of a PE file, as errors and warnings name it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Structure {
    /// `IMAGE_DOS_HEADER`.
    DosHeader,
    /// Signature and `IMAGE_FILE_HEADER`.
    FileHeader,
    /// `IMAGE_OPTIONAL_HEADER`, 32 or 64 bits.
    OptionalHeader,
    /// `IMAGE_DATA_DIRECTORY` array.
    DataDirectory,
    /// `IMAGE_SECTION_HEADER`.
    SectionHeader,
    /// `IMAGE_EXPORT_DIRECTORY`.
    ExportDirectory,
    /// `.pdata`.
    ExceptionDirectory,
    /// `.reloc`.
    BaseRelocation,
    /// `IMAGE_DEBUG_DIRECTORY`.
    DebugDirectory,
    /// Import descriptors and their tables.
    ImportDirectory,
    /// Delay import descriptors and their tables.
    DelayImportDirectory,
    /// `IMAGE_TLS_DIRECTORY` and its callbacks.
    TlsDirectory,
    /// `UNWIND_INFO` and its chain.
    UnwindInfo,
    /// `IMAGE_LOAD_CONFIG_DIRECTORY`.
    LoadConfiguration,
    /// Tables of control flow guard and of exception continuations.
    GuardTable,
    /// The table of safe exception handlers.
    SafeHandlers,
    /// `IMAGE_VOLATILE_METADATA` and its tables.
    VolatileMetadata,
    /// Metadata of hybrid images and its tables.
    HybridMetadata,
    /// `IMAGE_DYNAMIC_RELOCATION_TABLE` and its fixups.
    DynamicRelocation,
}

impl fmt::Display for Structure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DosHeader => "DOS header",
            Self::FileHeader => "file header",
            Self::OptionalHeader => "optional header",
            Self::DataDirectory => "data directories",
            Self::SectionHeader => "section header",
            Self::ExportDirectory => "export directory",
            Self::ExceptionDirectory => "exception directory",
            Self::BaseRelocation => "base relocations",
            Self::DebugDirectory => "debug directory",
            Self::ImportDirectory => "import directory",
            Self::DelayImportDirectory => "delay import directory",
            Self::TlsDirectory => "TLS directory",
            Self::UnwindInfo => "unwind information",
            Self::LoadConfiguration => "load configuration",
            Self::GuardTable => "guard table",
            Self::SafeHandlers => "table of safe handlers",
            Self::VolatileMetadata => "volatile metadata",
            Self::HybridMetadata => "hybrid metadata",
            Self::DynamicRelocation => "dynamic relocations",
        })
    }
}

/// Why a file is not a loadable x86 PE image. Offsets and sizes are in bytes, from the start of the file.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum PeError {
    /// The file does not start with `MZ`.
    #[error("offset 0: DOS header: not a PE file (starts with {found:02x?})")]
    Magic {
        /// The first bytes, zero-padded.
        found: [u8; 2],
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
    #[error(
        "offset {offset:#x}: file header: machine {machine:#x} ({name}) is not x86 or x86-64 of the header's width"
    )]
    Machine {
        /// Where the machine field lies.
        offset: u64,
        /// Its value.
        machine: u16,
        /// Its common name.
        name: &'static str,
    },
    /// A field has a value that no loader accepts.
    #[error("offset {offset:#x}: {structure}: {field} is {value:#x}: {reason}")]
    Field {
        /// What the field belongs to.
        structure: Structure,
        /// Where the structure starts.
        offset: u64,
        /// The field's name in the PE specification.
        field: &'static str,
        /// Its value.
        value: u64,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// No section is executable.
    #[error("offset {offset:#x}: section header: no executable section")]
    NoExecutableSection {
        /// Where the section headers start.
        offset: u64,
    },
    /// The sections make no image.
    #[error("offset {offset:#x}: section header: the sections make no image")]
    Layout {
        /// Where the section headers start.
        offset: u64,
        /// What is wrong with them.
        source: ImageError,
    },
}

impl PeError {
    /// The structure that is wrong.
    #[must_use]
    pub fn structure(&self) -> Structure {
        match self {
            Self::Magic { .. } => Structure::DosHeader,
            Self::Machine { .. } => Structure::FileHeader,
            Self::Truncated { structure, .. } | Self::Field { structure, .. } => *structure,
            Self::NoExecutableSection { .. } | Self::Layout { .. } => Structure::SectionHeader,
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
            | Self::NoExecutableSection { offset }
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
    /// Guest address of the first damage.
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
