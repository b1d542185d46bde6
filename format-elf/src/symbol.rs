//! `Elf32_Sym` and `Elf64_Sym` (System V ABI, chapter 4, "Symbol Table").

use causeway_image::{GuestAddr, MappedImage, SeedCollector, SeedSource};
use object::elf;
use object::pod::slice_from_bytes;
use object::read::elf::Sym as _;

use crate::code::CodeRanges;
use crate::dynamic::Dynamic;
use crate::error::{Structure, Warnings};
use crate::hash;
use crate::section_header::Sections;
use crate::table::{ElfClass, LE, mapped_table};

/// One symbol, widened.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Symbol {
    /// `st_value`.
    pub(crate) value: u64,
    /// `st_size`.
    pub(crate) size: u64,
    /// Type in `st_info`.
    pub(crate) kind: elf::SymbolType,
    /// Binding in `st_info`.
    binding: elf::SymbolBind,
    /// Visibility in `st_other`.
    visibility: elf::SymbolVisibility,
    /// `st_shndx`.
    section: elf::SymbolSection,
}

impl Symbol {
    /// Whether this image defines the symbol.
    pub(crate) fn is_defined(&self) -> bool {
        self.section != elf::SHN_UNDEF
    }

    /// Whether the value is a number, not an address that moves with the image.
    pub(crate) fn is_absolute(&self) -> bool {
        self.section == elf::SHN_ABS
    }

    /// Whether no other module can provide the symbol instead.
    pub(crate) fn is_bound_locally(&self) -> bool {
        self.binding == elf::STB_LOCAL || self.visibility != elf::STV_DEFAULT
    }

    /// Whether code is known to start at the value: functions, and what assembly leaves untyped but exports from code.
    fn is_code(&self, code: &CodeRanges) -> bool {
        let addr = GuestAddr(self.value);
        self.is_defined()
            && !self.is_absolute()
            && match self.kind {
                elf::STT_FUNC | elf::STT_GNU_IFUNC => true,
                elf::STT_NOTYPE => self.binding != elf::STB_LOCAL && code.contains(addr),
                _ => false,
            }
    }
}

/// A symbol table in the file or the mapped image.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SymbolTable<'a, H: ElfClass> {
    symbols: &'a [H::Sym],
}

impl<'a, H: ElfClass> SymbolTable<'a, H> {
    /// The dynamic symbols. Their number follows from a hash table or, without one, from the section.
    pub(crate) fn dynamic(
        image: &'a MappedImage<'_>,
        dynamic: &Dynamic,
        sections: &Sections<'a>,
        data: &'a [u8],
        warnings: &mut Warnings,
    ) -> Self {
        let Some(addr) = dynamic.get(elf::DT_SYMTAB) else {
            return Self::of_kind(sections, elf::SHT_DYNSYM, data, warnings);
        };
        match hash::symbol_count(image, dynamic, warnings) {
            Some(count) => {
                let size = count.saturating_mul(size_of::<H::Sym>() as u64);
                Self { symbols: mapped_table(image, addr, size) }
            }
            None => Self::of_kind(sections, elf::SHT_DYNSYM, data, warnings),
        }
    }

    /// The static symbols, if the file was not stripped.
    pub(crate) fn fixed(sections: &Sections<'a>, data: &'a [u8], warnings: &mut Warnings) -> Self {
        Self::of_kind(sections, elf::SHT_SYMTAB, data, warnings)
    }

    fn of_kind(sections: &Sections<'a>, kind: elf::SectionType, data: &'a [u8], warnings: &mut Warnings) -> Self {
        let Some(section) = sections.of_kind(kind) else { return Self { symbols: &[] } };
        let bytes = section.bytes(data).unwrap_or(&[]);
        if bytes.is_empty() && section.size != 0 {
            warnings.add(Structure::SymbolTable, section.offset);
        }
        let symbols = slice_from_bytes(bytes, bytes.len() / size_of::<H::Sym>());
        Self { symbols: symbols.map_or(&[], |(symbols, _)| symbols) }
    }

    /// The symbol with this index.
    pub(crate) fn get(&self, index: u32) -> Option<Symbol> {
        usize::try_from(index).ok().and_then(|index| self.symbols.get(index)).map(widen::<H>)
    }

    /// Adds a seed for each symbol that is code.
    pub(crate) fn add_seeds(&self, code: &CodeRanges, source: SeedSource, seeds: &mut SeedCollector) {
        for symbol in self.symbols.iter().map(widen::<H>).filter(|symbol| symbol.is_code(code)) {
            let indirect =
                if symbol.kind == elf::STT_GNU_IFUNC { SeedSource::INDIRECT_FUNCTION } else { SeedSource::empty() };
            seeds.add(GuestAddr(symbol.value), symbol.size, source | indirect);
        }
    }
}

fn widen<H: ElfClass>(symbol: &H::Sym) -> Symbol {
    Symbol {
        value: symbol.st_value(LE).into(),
        size: symbol.st_size(LE).into(),
        kind: symbol.st_type(),
        binding: symbol.st_bind(),
        visibility: symbol.st_visibility(),
        section: symbol.st_shndx(LE),
    }
}
