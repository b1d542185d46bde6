//! Imports and delay imports (PE Format, "The .idata Section" and "Delay-Load Import Tables").

use causeway_image::GuestAddr;
use object::LittleEndian as LE;
use object::pe::{self, ImageDelayloadDescriptor, ImageImportDescriptor};

use crate::error::{Structure, Warnings};
use crate::mapped::{Budget, Mapped};
use crate::table::entries;

/// Attribute of a delay import whose fields are relative to the image base; older ones hold addresses.
const RELATIVE: u32 = 1;

/// A library and what the image wants of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Import {
    /// File name of the library, as the image writes it.
    pub library: String,
    /// What is wanted, in the order of the table.
    pub symbols: Vec<ImportedSymbol>,
    /// For a delay import, the slot that keeps the library's address once it is loaded.
    pub module_handle: Option<GuestAddr>,
}

/// One imported function or variable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImportedSymbol {
    /// The slot that the loader stores its address into: 4 or 8 bytes.
    pub slot: GuestAddr,
    /// How it is looked up.
    pub name: ImportName,
}

/// How a symbol is looked up in the exports of its library.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ImportName {
    /// By its number.
    Ordinal(u16),
    /// By its name.
    Name {
        /// Where in the table of names it is likely to be found.
        hint: u16,
        /// The name.
        name: String,
    },
}

/// The libraries that the loader binds before the image runs.
pub(crate) fn read(mapped: &Mapped<'_>, budget: &mut Budget, warnings: &mut Warnings) -> Vec<Import> {
    let structure = Structure::ImportDirectory;
    let Some((start, _)) = mapped.headers.directory(pe::IMAGE_DIRECTORY_ENTRY_IMPORT) else { return Vec::new() };
    let start = mapped.address(start);
    // The table ends with a null entry; its size in the headers is not to be relied on.
    let table = entries::<ImageImportDescriptor>(mapped.tail(start));
    let used = table.iter().take_while(|entry| entry.name.get(LE) != 0 && entry.first_thunk.get(LE) != 0);
    if table.is_empty() {
        warnings.add(structure, start.value());
    }
    let imports = used.map_while(|entry| {
        let slots = mapped.address(entry.first_thunk.get(LE));
        let names = mapped.optional_address(entry.original_first_thunk.get(LE)).unwrap_or(slots);
        let thunks = Thunks { names, slots, structure, bias: mapped.headers.image_base };
        let library = mapped.text(mapped.address(entry.name.get(LE)), budget);
        import(mapped, library, thunks, None, budget, warnings)
    });
    imports.collect()
}

/// The libraries that the image loads when it calls into them for the first time.
pub(crate) fn read_delayed(mapped: &Mapped<'_>, budget: &mut Budget, warnings: &mut Warnings) -> Vec<Import> {
    let structure = Structure::DelayImportDirectory;
    let Some((start, _)) = mapped.headers.directory(pe::IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT) else { return Vec::new() };
    let start = mapped.address(start);
    let table = entries::<ImageDelayloadDescriptor>(mapped.tail(start));
    if table.is_empty() {
        warnings.add(structure, start.value());
    }
    let imports = table.iter().take_while(|entry| entry.dll_name_rva.get(LE) != 0).map_while(|entry| {
        let is_relative = entry.attributes.get(LE) & RELATIVE != 0;
        let bias = if is_relative { mapped.headers.image_base } else { 0 };
        let address = |value: u32| GuestAddr(bias.wrapping_add(value.into()));
        let (names, slots) = (entry.import_name_table_rva.get(LE), entry.import_address_table_rva.get(LE));
        let thunks = Thunks { names: address(names), slots: address(slots), structure, bias };
        let library = mapped.text(address(entry.dll_name_rva.get(LE)), budget);
        import(mapped, library, thunks, Some(address(entry.module_handle_rva.get(LE))), budget, warnings)
    });
    imports.collect()
}

/// The two parallel tables of a library.
struct Thunks {
    /// Numbers, or where names lie.
    names: GuestAddr,
    /// Slots for addresses.
    slots: GuestAddr,
    structure: Structure,
    /// What places of names are relative to.
    bias: u64,
}

/// One library; `None`, with a warning, if it cannot be read or the file claims more than it can hold.
fn import(
    mapped: &Mapped<'_>,
    library: Option<String>,
    thunks: Thunks,
    module_handle: Option<GuestAddr>,
    budget: &mut Budget,
    warnings: &mut Warnings,
) -> Option<Import> {
    let Some(library) = library else {
        warnings.add(thunks.structure, thunks.names.value());
        return None;
    };
    let mut symbols = Vec::new();
    loop {
        let at = mapped.pointer_bytes() * symbols.len() as u64;
        let place = GuestAddr(thunks.names.0.wrapping_add(at));
        let symbol = match mapped.pointer(place) {
            Some(0) => return Some(Import { library, symbols, module_handle }),
            Some(thunk) if budget.take(mapped.pointer_bytes()) => name(mapped, thunk, thunks.bias, budget),
            _ => None,
        };
        let Some(name) = symbol else {
            warnings.add(thunks.structure, place.value());
            return Some(Import { library, symbols, module_handle });
        };
        symbols.push(ImportedSymbol { slot: GuestAddr(thunks.slots.0.wrapping_add(at)), name });
    }
}

/// What one entry of a name table says. Its highest bit marks a number.
fn name(mapped: &Mapped<'_>, thunk: u64, bias: u64, budget: &mut Budget) -> Option<ImportName> {
    if thunk >> (mapped.headers.machine.bits() - 1) != 0 {
        return Some(ImportName::Ordinal(thunk as u16));
    }
    let place = GuestAddr(bias.wrapping_add(thunk));
    let hint = mapped.record::<object::U16<LE>>(place)?.get(LE);
    let name = mapped.text(GuestAddr(place.0.wrapping_add(2)), budget)?;
    Some(ImportName::Name { hint, name })
}
