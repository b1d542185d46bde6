//! `Elf32_Shdr` and `Elf64_Shdr` (System V ABI, chapter 4, "Sections"): helpful where they are sound, never required.

use causeway_image::{AddrRange, GuestAddr};
use object::elf;
use object::read::elf::SectionHeader as _;

use crate::error::{Structure, Warnings};
use crate::table::{ElfClass, LE, file_range, record, table};

/// One section header, widened.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Section {
    /// `sh_name`.
    pub(crate) name: u32,
    /// `sh_type`.
    pub(crate) kind: elf::SectionType,
    /// `sh_flags`.
    pub(crate) flags: u64,
    /// `sh_addr`.
    pub(crate) addr: u64,
    /// `sh_offset`.
    pub(crate) offset: u64,
    /// `sh_size`.
    pub(crate) size: u64,
    /// `sh_entsize`.
    pub(crate) entry_size: u64,
    /// `sh_addralign`.
    pub(crate) align: u64,
}

impl Section {
    /// Whether the section is part of the mapped image.
    pub(crate) fn is_allocated(&self) -> bool {
        self.flags & elf::SHF_ALLOC.0 != 0
    }

    /// Whether the section is mapped and holds code.
    pub(crate) fn is_code(&self) -> bool {
        self.is_allocated() && self.flags & elf::SHF_EXECINSTR.0 != 0 && self.kind != elf::SHT_NOBITS
    }

    /// Its addresses; `None` if they overflow.
    pub(crate) fn range(&self) -> Option<AddrRange> {
        AddrRange::with_len(GuestAddr(self.addr), self.size)
    }

    /// Its bytes in the file, if it has any.
    pub(crate) fn bytes<'data>(&self, data: &'data [u8]) -> Option<&'data [u8]> {
        (self.kind != elf::SHT_NOBITS).then(|| file_range(data, self.offset, self.size)).flatten()
    }
}

/// The section header table; empty where the file has none or a damaged one.
#[derive(Clone, Debug)]
pub(crate) struct Sections<'data> {
    sections: Vec<Section>,
    names: &'data [u8],
}

impl<'data> Sections<'data> {
    /// Reads the table and finds the names.
    pub(crate) fn read<H: ElfClass>(data: &'data [u8], header: &H, warnings: &mut Warnings) -> Self {
        let start: u64 = header.e_shoff(LE).into();
        let mut found = Self { sections: Vec::new(), names: &[] };
        if start == 0 {
            return found;
        }
        let entry_size = usize::from(header.e_shentsize(LE));
        let Some(headers) =
            (entry_size == size_of::<H::SectionHeader>()).then(|| headers(data, header, start)).flatten()
        else {
            warnings.add(Structure::SectionHeader, start);
            return found;
        };
        found.sections = headers.iter().map(widen::<H>).collect();
        let index = match header.e_shstrndx(LE) {
            elf::SHN_XINDEX => headers.first().map_or(0, |first| first.sh_link(LE)),
            index => index.0.into(),
        };
        let names = usize::try_from(index).ok().and_then(|index| found.sections.get(index));
        found.names = names.and_then(|section| section.bytes(data)).unwrap_or(&[]);
        found
    }

    /// All sections, in file order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter()
    }

    /// Whether the section has this name. Costs the length of `name`, whatever the file says.
    pub(crate) fn is_named(&self, section: &Section, name: &[u8]) -> bool {
        let tail = usize::try_from(section.name).ok().and_then(|start| self.names.get(start..));
        tail.and_then(|tail| tail.strip_prefix(name)).is_some_and(|rest| rest.first() == Some(&0))
    }

    /// The first allocated section with this name.
    pub(crate) fn allocated(&self, name: &[u8]) -> Option<&Section> {
        self.iter().find(|section| section.is_allocated() && self.is_named(section, name))
    }

    /// The first section of this kind.
    pub(crate) fn of_kind(&self, kind: elf::SectionType) -> Option<&Section> {
        self.iter().find(|section| section.kind == kind)
    }
}

/// The raw headers; their number stands in `sh_size` of the first where it does not fit the file header.
fn headers<'data, H: ElfClass>(data: &'data [u8], header: &H, start: u64) -> Option<&'data [H::SectionHeader]> {
    let count = match header.e_shnum(LE) {
        0 => record::<H::SectionHeader>(data, Structure::SectionHeader, start).ok()?.sh_size(LE).into(),
        count => u64::from(count),
    };
    table(data, Structure::SectionHeader, start, count).ok()
}

fn widen<H: ElfClass>(header: &H::SectionHeader) -> Section {
    Section {
        name: header.sh_name(LE),
        kind: header.sh_type(LE),
        flags: header.sh_flags(LE).0,
        addr: header.sh_addr(LE).into(),
        offset: header.sh_offset(LE).into(),
        size: header.sh_size(LE).into(),
        entry_size: header.sh_entsize(LE).into(),
        align: header.sh_addralign(LE).into(),
    }
}
