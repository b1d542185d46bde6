//! `Rel`, `Rela` and `Relr` tables (System V ABI, chapter 4 "Relocation"; x86-64 psABI table 4.9; i386 psABI table 4.8;
//! RELR as in the generic ABI).

use causeway_image::{GuestAddr, GuestImage, GuestRelocation, ImageKind, Machine, MappedImage, RelocationKind};
use causeway_image::{SeedCollector, SeedSource};
use object::elf;
use object::read::elf::{Rel as _, Rela as _, Relr as _};

use crate::code::CodeRanges;
use crate::dynamic::Dynamic;
use crate::error::{Structure, Warnings};
use crate::relocation_kind::{Value, classify};
use crate::section_header::Sections;
use crate::symbol::{Symbol, SymbolTable};
use crate::table::{Budget, ElfClass, LE, mapped_table, mapped_word};

/// All sites that the loader changes, and what the tables tell about code.
#[derive(Debug, Default)]
pub(crate) struct Relocations {
    /// The sites, in table order.
    pub(crate) sites: Vec<GuestRelocation>,
    /// Where lazily bound slots of the procedure linkage table point before they are bound.
    lazy_targets: Vec<GuestAddr>,
}

impl Relocations {
    /// Adds a seed for each code pointer that a relocation stores in data. In code, such values are operands, which the
    /// decoder sees, and as often tables as functions.
    pub(crate) fn add_seeds(&self, code: &CodeRanges, seeds: &mut SeedCollector) {
        let (mut pointers, mut resolvers) = (Vec::new(), Vec::new());
        for site in self.sites.iter().filter(|site| !code.contains(site.addr)) {
            let targets = match site.kind {
                RelocationKind::Relative | RelocationKind::Symbolic => &mut pointers,
                RelocationKind::IndirectFunction => &mut resolvers,
                _ => continue,
            };
            targets.extend(site.target.filter(|&target| code.contains(target)));
        }
        for (source, mut targets) in [(SeedSource::RELOCATION, pointers), (SeedSource::INDIRECT_FUNCTION, resolvers)] {
            // Addresses are sorted faster than seeds, and many are the same.
            targets.sort_unstable();
            targets.dedup();
            targets.into_iter().for_each(|target| seeds.add(target, 0, source));
        }
        for &target in self.lazy_targets.iter().filter(|&&target| code.contains(target)) {
            seeds.add(target, 0, SeedSource::PLT);
        }
    }
}

/// What reading a table needs to know about the image around it.
pub(crate) struct Context<'a, H: ElfClass> {
    /// The mapped image, without relocations.
    pub(crate) image: &'a MappedImage<'a>,
    /// The dynamic table.
    pub(crate) dynamic: &'a Dynamic,
    /// The section headers.
    pub(crate) sections: &'a Sections<'a>,
    /// The symbols that relocations refer to.
    pub(crate) symbols: SymbolTable<'a, H>,
}

/// Reads every table: those of the dynamic table or, in static programs, those that sections show.
pub(crate) fn read<H: ElfClass>(context: &Context<'_, H>, warnings: &mut Warnings) -> Relocations {
    let image = context.image;
    // The smallest entry has eight bytes, and honest tables do not overlap.
    let budget = Budget::new(image.identity().file_size / 4);
    let mut reader = Reader { context, found: Relocations::default(), budget };
    let complete = if context.dynamic.is_empty() { reader.read_sections() } else { reader.read_dynamic(warnings) };
    if !complete {
        warnings.add(Structure::Relocation, reader.found.sites.last().map_or(0, |site| site.addr.0));
    }
    reader.found
}

/// One entry of a `Rel` or `Rela` table.
#[derive(Clone, Copy)]
struct Entry {
    addr: u64,
    kind: u32,
    symbol: u32,
    /// `None` if the addend lies at the site.
    addend: Option<i64>,
}

struct Reader<'c, 'a, H: ElfClass> {
    context: &'c Context<'a, H>,
    found: Relocations,
    budget: Budget,
}

impl<H: ElfClass> Reader<'_, '_, H> {
    /// Reads the tables that the loader reads. `false` once the budget is spent.
    fn read_dynamic(&mut self, warnings: &mut Warnings) -> bool {
        let dynamic = self.context.dynamic;
        let tables = [
            (elf::DT_RELA, elf::DT_RELASZ, elf::SHT_RELA, elf::DT_RELAENT, size_of::<H::Rela>()),
            (elf::DT_REL, elf::DT_RELSZ, elf::SHT_REL, elf::DT_RELENT, size_of::<H::Rel>()),
            (elf::DT_RELR, elf::DT_RELRSZ, elf::SHT_RELR, elf::DT_RELRENT, size_of::<H::Relr>()),
        ];
        for (addr_tag, size_tag, kind, entry_tag, entry_size) in tables {
            let (Some(addr), Some(size)) = (dynamic.get(addr_tag), dynamic.get(size_tag)) else { continue };
            if dynamic.get(entry_tag).is_some_and(|declared| declared != entry_size as u64) {
                warnings.add(Structure::Relocation, addr);
            } else if !self.table(kind, addr, size) {
                return false;
            }
        }
        let (Some(addr), Some(size)) = (dynamic.get(elf::DT_JMPREL), dynamic.get(elf::DT_PLTRELSZ)) else {
            return true;
        };
        let is_rela = dynamic.get(elf::DT_PLTREL).and_then(|tag| i64::try_from(tag).ok()) == Some(elf::DT_RELA.0);
        self.table(if is_rela { elf::SHT_RELA } else { elf::SHT_REL }, addr, size)
    }

    /// Reads the allocated relocation sections. `false` once the budget is spent.
    fn read_sections(&mut self) -> bool {
        let sections = self.context.sections;
        sections.iter().filter(|section| section.is_allocated()).all(|s| self.table(s.kind, s.addr, s.size))
    }

    /// Reads one table of the given section type; other types hold no relocations.
    fn table(&mut self, kind: elf::SectionType, addr: u64, size: u64) -> bool {
        let image = self.context.image;
        match kind {
            elf::SHT_RELA => self.make_room(mapped_table::<H::Rela>(image, addr, size)).iter().all(|entry| {
                self.entry(Entry {
                    addr: entry.r_offset(LE).into(),
                    kind: entry.r_type(LE, false).0,
                    symbol: entry.r_sym(LE, false),
                    addend: Some(entry.r_addend(LE).into()),
                })
            }),
            elf::SHT_REL => self.make_room(mapped_table::<H::Rel>(image, addr, size)).iter().all(|entry| {
                self.entry(Entry {
                    addr: entry.r_offset(LE).into(),
                    kind: entry.r_type(LE).0,
                    symbol: entry.r_sym(LE),
                    addend: None,
                })
            }),
            elf::SHT_RELR => self.relative_bitmap(mapped_table::<H::Relr>(image, addr, size)),
            _ => true,
        }
    }

    /// Makes room for the sites of a table's entries, whose number the file's size bounds.
    fn make_room<'t, T>(&mut self, entries: &'t [T]) -> &'t [T] {
        self.found.sites.reserve(entries.len());
        entries
    }

    /// Even words are addresses, odd ones bitmaps of the words after the last address.
    fn relative_bitmap(&mut self, words: &[H::Relr]) -> bool {
        let pointer_bytes = u64::from(self.context.image.machine().pointer_bytes());
        let mut next = 0u64;
        for word in words {
            let word: u64 = word.get(LE).into();
            if word & 1 == 0 {
                if !self.relative_site(word) {
                    return false;
                }
                next = word.wrapping_add(pointer_bytes);
                continue;
            }
            let mut bits = word >> 1;
            while bits != 0 {
                let index = u64::from(bits.trailing_zeros());
                if !self.relative_site(next.wrapping_add(index * pointer_bytes)) {
                    return false;
                }
                bits &= bits - 1;
            }
            next = next.wrapping_add(u64::from(H::Relr::COUNT) * pointer_bytes);
        }
        true
    }

    fn relative_site(&mut self, addr: u64) -> bool {
        let kind = match self.context.image.machine() {
            Machine::X86 => elf::R_386_RELATIVE.0,
            Machine::X86_64 => elf::R_X86_64_RELATIVE.0,
        };
        self.entry(Entry { addr, kind, symbol: 0, addend: None })
    }

    /// Adds the site of one entry. `false` once the budget is spent.
    fn entry(&mut self, entry: Entry) -> bool {
        if !self.budget.take(1) {
            return false;
        }
        let image = self.context.image;
        let Some(class) = classify(image.machine(), entry.kind) else { return true };
        let addr = GuestAddr(entry.addr);
        let mut width = class.width;
        let symbol = self.context.symbols.get(entry.symbol).filter(|_| entry.symbol != 0);
        let (kind, target) = match class.value {
            Value::Relative => (RelocationKind::Relative, self.addend(&entry)),
            Value::IndirectFunction => (RelocationKind::IndirectFunction, self.addend(&entry)),
            Value::Symbol => self.symbol_value(symbol, Some(0)),
            Value::SymbolPlusAddend => self.symbol_value(symbol, self.addend(&entry)),
            Value::LazySymbol => {
                self.found.lazy_targets.extend(mapped_word(image, addr).map(GuestAddr));
                // Until the first call the slot leads to the binder, so no value is certain.
                match self.symbol_value(symbol, Some(0)) {
                    (RelocationKind::Relative, target) => (RelocationKind::Symbolic, target),
                    other => other,
                }
            }
            Value::Copy => {
                width = symbol.map_or(0, |symbol| u32::try_from(symbol.size).unwrap_or(u32::MAX));
                (RelocationKind::Other, None)
            }
            Value::ThreadLocal => (RelocationKind::ThreadLocal, None),
            Value::Constant => (RelocationKind::Constant, None),
            Value::Other => (RelocationKind::Other, None),
        };
        self.found.sites.push(GuestRelocation { addr, width, kind, target: target.map(GuestAddr) });
        true
    }

    /// The addend from the entry or the site.
    fn addend(&self, entry: &Entry) -> Option<u64> {
        let image = self.context.image;
        let addend = entry.addend.map(i64::cast_unsigned).or_else(|| mapped_word(image, GuestAddr(entry.addr)))?;
        Some(self.truncated(addend))
    }

    /// `value` in the width of the machine's addresses.
    fn truncated(&self, value: u64) -> u64 {
        if self.context.image.machine() == Machine::X86 { value & 0xffff_ffff } else { value }
    }

    /// What a reference to `symbol` stores, as far as this image alone tells.
    fn symbol_value(&self, symbol: Option<Symbol>, addend: Option<u64>) -> (RelocationKind, Option<u64>) {
        let Some(symbol) = symbol.filter(Symbol::is_defined) else { return (RelocationKind::Symbolic, None) };
        let target = addend.map(|addend| self.truncated(symbol.value.wrapping_add(addend)));
        // A program comes first in the search for symbols, so its own definitions hold.
        let certain = symbol.is_bound_locally()
            || self.context.image.kind() != ImageKind::SharedLibrary
            || self.context.dynamic.binds_symbols_locally();
        if symbol.is_absolute() {
            (RelocationKind::Constant, None)
        } else if symbol.kind == elf::STT_GNU_IFUNC {
            (RelocationKind::IndirectFunction, Some(symbol.value))
        } else if certain {
            (RelocationKind::Relative, target)
        } else {
            (RelocationKind::Symbolic, target)
        }
    }
}
