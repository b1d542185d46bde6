//! The export directory (PE Format, "The .edata Section").

use causeway_image::{GuestAddr, SeedCollector, SeedSource};
use object::LittleEndian as LE;
use object::pe::{IMAGE_DIRECTORY_ENTRY_EXPORT, ImageExportDirectory};
use object::{U16, U32};

use crate::error::{Structure, Warnings};
use crate::mapped::{Budget, Mapped};

/// What a library offers to others.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Exports {
    /// File name that the library was linked as.
    pub library: String,
    /// Number of the first entry of `targets`.
    pub ordinal_base: u32,
    /// What each number stands for; `None` where the numbers have a gap.
    pub targets: Vec<Option<ExportTarget>>,
    /// Each name and its index into `targets`, in the order of the file, which is that of their bytes.
    pub names: Vec<(String, u16)>,
}

/// What an export stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ExportTarget {
    /// A function or variable of this image.
    Address(GuestAddr),
    /// Another library's export, written `LIBRARY.NAME` or `LIBRARY.#NUMBER`.
    Forward(String),
}

impl Exports {
    /// The export with a number.
    #[must_use]
    pub fn by_ordinal(&self, ordinal: u32) -> Option<&ExportTarget> {
        let index = usize::try_from(ordinal.checked_sub(self.ordinal_base)?).ok()?;
        self.targets.get(index)?.as_ref()
    }

    /// The export with a name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&ExportTarget> {
        let found = self.names.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok();
        // Names that are out of order are still found, as loaders that hash them do.
        let found = found.or_else(|| self.names.iter().position(|(known, _)| known == name))?;
        self.targets.get(usize::from(self.names.get(found)?.1))?.as_ref()
    }
}

/// Reads the directory, if there is one.
pub(crate) fn read(mapped: &Mapped<'_>, budget: &mut Budget, warnings: &mut Warnings) -> Option<Exports> {
    let structure = Structure::ExportDirectory;
    let (start, size) = mapped.headers.directory(IMAGE_DIRECTORY_ENTRY_EXPORT)?;
    let Some(directory) = mapped.record::<ImageExportDirectory>(mapped.address(start)) else {
        warnings.add(structure, mapped.address(start).value());
        return None;
    };
    let count = u64::from(directory.number_of_functions.get(LE));
    let place = mapped.address(directory.address_of_functions.get(LE));
    let addresses: &[U32<LE>] = mapped.array(place, count, structure, warnings);
    let is_forward = |address: u32| address.checked_sub(start).is_some_and(|offset| offset < size);
    let mut targets = Vec::new();
    for address in addresses.iter().map(|address| address.get(LE)) {
        let target = match address {
            0 => None,
            address if is_forward(address) => mapped.text(mapped.address(address), budget).map(ExportTarget::Forward),
            address => Some(ExportTarget::Address(mapped.address(address))),
        };
        targets.push(target);
    }
    Some(Exports {
        library: mapped.text(mapped.address(directory.name.get(LE)), budget).unwrap_or_default(),
        ordinal_base: directory.base.get(LE),
        targets,
        names: names(mapped, directory, budget, warnings),
    })
}

/// The names, up to the first that cannot be read.
fn names(
    mapped: &Mapped<'_>,
    directory: &ImageExportDirectory,
    budget: &mut Budget,
    warnings: &mut Warnings,
) -> Vec<(String, u16)> {
    let structure = Structure::ExportDirectory;
    let count = u64::from(directory.number_of_names.get(LE));
    let place = mapped.address(directory.address_of_names.get(LE));
    let pointers: &[U32<LE>] = mapped.array(place, count, structure, warnings);
    let indexes = mapped.address(directory.address_of_name_ordinals.get(LE));
    let indexes: &[U16<LE>] = mapped.array(indexes, count, structure, warnings);
    let mut names = Vec::new();
    for (pointer, index) in pointers.iter().zip(indexes) {
        let place = mapped.address(pointer.get(LE));
        let Some(name) = mapped.text(place, budget) else {
            warnings.add(structure, place.value());
            break;
        };
        names.push((name, index.get(LE)));
    }
    names
}

/// Adds a seed for each exported address that is no name of another library's export.
pub(crate) fn add_seeds(exports: &Exports, seeds: &mut SeedCollector) {
    for target in exports.targets.iter().flatten() {
        if let ExportTarget::Address(addr) = target {
            seeds.add(*addr, 0, SeedSource::EXPORT);
        }
    }
}
