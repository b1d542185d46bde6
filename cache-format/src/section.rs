//! The sections of a cache, their order and alignment.

use core::fmt;
use core::ops::Range;

/// What a section holds. All sections are present in every file, in this order; any may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u32)]
pub enum SectionKind {
    /// Sums of the pages of [`PageSums`](Self::PageSums).
    SumRoots = 1,
    /// Where the groups of the next two sections begin ([`group`](crate::group)).
    Groups = 2,
    /// For each page of code, where its parts of the other tables are ([`code_page`](crate::code_page)), and beside it the
    /// boundaries of guest instructions and entries in the code ([`pc_table`](crate::pc_table)).
    CodeGroups = 3,
    /// From guest offset to pages of code ([`index`](crate::index)), and beside it the hashes of the guest pages that were
    /// translated ([`guest_page`](crate::guest_page)).
    GuestGroups = 4,
    /// Lists of pages of code of the index ([`index`](crate::index)).
    IndexLists = 5,
    /// Lists of guest pages that pages of code were made from ([`code_page`](crate::code_page)).
    Dependencies = 6,
    /// Sites of guest relocations in these pages ([`guest_page`](crate::guest_page)).
    GuestMasks = 7,
    /// Packed relocation records ([`relocation::packed`](causeway_relocation::packed)).
    Relocations = 8,
    /// What was not translated, by reason.
    LeftOut = 9,
    /// Text for people.
    Metadata = 10,
    /// ARM64 code.
    Code = 11,
    /// Initial contents of the module data.
    ModuleData = 12,
    /// Sums of all pages between the roots and these.
    PageSums = 13,
}

/// Number of sections.
pub const SECTION_COUNT: usize = 13;

/// Alignment of what is mapped with other rights than the rest, bytes: the largest page of any host.
pub const MAP_ALIGNMENT: u64 = 0x1_0000;

/// Alignment of tables, bytes.
pub const TABLE_ALIGNMENT: u64 = 64;

impl SectionKind {
    /// All kinds in file order; kind n is at position n - 1.
    pub const ALL: [Self; SECTION_COUNT] = [
        Self::SumRoots,
        Self::Groups,
        Self::CodeGroups,
        Self::GuestGroups,
        Self::IndexLists,
        Self::Dependencies,
        Self::GuestMasks,
        Self::Relocations,
        Self::LeftOut,
        Self::Metadata,
        Self::Code,
        Self::ModuleData,
        Self::PageSums,
    ];

    /// Alignment of the offset of a section of `size` bytes in the file, bytes.
    pub fn alignment(self, size: u64) -> u64 {
        match self {
            Self::Code | Self::ModuleData if size > 0 => MAP_ALIGNMENT,
            Self::SumRoots | Self::Groups | Self::CodeGroups | Self::PageSums => crate::PAGE_SIZE as u64,
            _ => TABLE_ALIGNMENT,
        }
    }

    /// Bytes of one row, of which the section's size is a multiple.
    pub fn row_size(self) -> u64 {
        match self {
            Self::Groups | Self::PageSums => 8,
            Self::SumRoots => crate::PAGE_SIZE as u64,
            Self::GuestMasks => 5,
            Self::GuestGroups | Self::IndexLists | Self::Dependencies | Self::Code => 4,
            Self::LeftOut => 32,
            Self::CodeGroups | Self::Relocations | Self::Metadata | Self::ModuleData => 1,
        }
    }

    /// Position in the section table.
    pub const fn position(self) -> usize {
        self as usize - 1
    }
}

impl fmt::Display for SectionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// Where a section lies in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// What it holds.
    pub kind: SectionKind,
    /// Bytes from the start of the file.
    pub offset: u64,
    /// Bytes.
    pub size: u64,
}

impl Section {
    /// First byte after the section.
    pub fn end(&self) -> u64 {
        self.offset.saturating_add(self.size)
    }

    /// The section's bytes as a range of the file; `None` where the host cannot address it.
    pub fn range(&self) -> Option<Range<usize>> {
        Some(usize::try_from(self.offset).ok()?..usize::try_from(self.offset.checked_add(self.size)?).ok()?)
    }
}

/// `value` rounded up to a multiple of `alignment`, a power of two; `None` on overflow.
pub(crate) fn align_up(value: u64, alignment: u64) -> Option<u64> {
    Some(value.checked_add(alignment - 1)? & !(alignment - 1))
}
