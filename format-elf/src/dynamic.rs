//! `PT_DYNAMIC` (System V ABI, chapter 5, "Dynamic Section").

use causeway_image::MappedImage;
use object::elf;
use object::read::elf::Dyn as _;

use crate::error::{Structure, Warnings};
use crate::program_header::ProgramHeader;
use crate::table::{ElfClass, LE, mapped_table};

/// The dynamic table up to `DT_NULL`; empty where the file has none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dynamic {
    entries: Vec<(elf::DynamicTag, u64)>,
}

impl Dynamic {
    /// Reads the table where it is mapped, as the guest's loader does.
    pub(crate) fn read<H: ElfClass>(
        image: &MappedImage<'_>,
        headers: &[ProgramHeader],
        warnings: &mut Warnings,
    ) -> Self {
        let Some(header) = headers.iter().find(|header| header.kind == elf::PT_DYNAMIC) else { return Self::default() };
        let raw = mapped_table::<H::Dyn>(image, header.vaddr, header.memory_size);
        if raw.is_empty() && header.memory_size != 0 {
            warnings.add(Structure::Dynamic, header.vaddr);
        }
        let entries = raw.iter().map(|entry| (entry.tag(LE), entry.val(LE)));
        Self { entries: entries.take_while(|(tag, _)| *tag != elf::DT_NULL).collect() }
    }

    /// Whether the file has no dynamic table.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of the last entry with this tag, as glibc takes it.
    pub(crate) fn get(&self, tag: elf::DynamicTag) -> Option<u64> {
        self.entries.iter().rev().find(|(found, _)| *found == tag).map(|(_, value)| *value)
    }

    /// The values of all entries with this tag, in order.
    pub(crate) fn all(&self, tag: elf::DynamicTag) -> impl Iterator<Item = u64> {
        self.entries.iter().filter(move |(found, _)| *found == tag).map(|(_, value)| *value)
    }

    /// Whether `bit` is set in the flag word `tag`.
    pub(crate) fn has_flag(&self, tag: elf::DynamicTag, bit: u64) -> bool {
        self.get(tag).is_some_and(|flags| flags & bit != 0)
    }

    /// Whether references to the library's own symbols cannot be answered by another module.
    pub(crate) fn binds_symbols_locally(&self) -> bool {
        self.get(elf::DT_SYMBOLIC).is_some() || self.has_flag(elf::DT_FLAGS, elf::DF_SYMBOLIC.0)
    }
}
