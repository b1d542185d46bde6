//! The exception directory of 64-bit images (PE Format, "The .pdata Section"; x64 exception handling, "struct
//! RUNTIME_FUNCTION" and "struct UNWIND_INFO").

use causeway_image::{GuestImage, Machine, SeedCollector, SeedSource};
use object::LittleEndian as LE;
use object::pe::{IMAGE_DIRECTORY_ENTRY_EXCEPTION, ImageRuntimeFunctionEntry};

use crate::error::{Structure, Warnings};
use crate::pe_image::Mapped;
use crate::table::entries;

/// `UNW_FLAG_CHAININFO` in the first byte of `UNWIND_INFO`, whose low three bits are the version.
const CHAINED: u8 = 4 << 3;

/// Adds a seed for each function. Entries chained to another one describe a part of that function, which begins where
/// some jump leads, not where a call does: they are left out.
pub(crate) fn add_seeds(mapped: &Mapped<'_>, seeds: &mut SeedCollector, warnings: &mut Warnings) {
    if mapped.headers.machine != Machine::X86_64 {
        return;
    }
    let structure = Structure::ExceptionDirectory;
    let Some((_, bytes)) = mapped.directory(IMAGE_DIRECTORY_ENTRY_EXCEPTION, structure, warnings) else { return };
    for entry in entries::<ImageRuntimeFunctionEntry>(bytes) {
        let (begin, end) = (entry.begin_address.get(LE), entry.end_address.get(LE));
        let unwind = mapped.address(entry.unwind_info_address_or_data.get(LE));
        let flags = mapped.image.bytes(unwind, 1).and_then(<[u8]>::first);
        match (end.checked_sub(begin), flags) {
            (Some(size), Some(flags)) if size != 0 => {
                if flags & CHAINED == 0 {
                    seeds.add(mapped.address(begin), size.into(), SeedSource::PDATA);
                }
            }
            _ => warnings.add(structure, mapped.address(begin).value()),
        }
    }
}
