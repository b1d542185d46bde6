//! The export directory (PE Format, "The .edata Section").

use causeway_image::{SeedCollector, SeedSource};
use object::LittleEndian as LE;
use object::pe::IMAGE_DIRECTORY_ENTRY_EXPORT;
use object::read::pe::ExportTable;

use crate::error::{Structure, Warnings};
use crate::pe_image::Mapped;

/// Adds a seed for each exported address that is no name of another library's export.
pub(crate) fn add_seeds(mapped: &Mapped<'_>, seeds: &mut SeedCollector, warnings: &mut Warnings) {
    let Some((start, bytes)) = mapped.directory(IMAGE_DIRECTORY_ENTRY_EXPORT, Structure::ExportDirectory, warnings)
    else {
        return;
    };
    match ExportTable::parse(bytes, start) {
        Ok(exports) => {
            let addresses = exports.addresses().iter().map(|address| address.get(LE));
            for address in addresses.filter(|&address| address != 0 && !exports.is_forward(address)) {
                seeds.add(mapped.address(address), 0, SeedSource::EXPORT);
            }
        }
        Err(_) => warnings.add(Structure::ExportDirectory, mapped.address(start).value()),
    }
}
