//! The debug directory (PE Format, "The .debug Section"): the id that ties the image to its program database.

use causeway_image::BuildId;
use object::LittleEndian as LE;
use object::pe::{IMAGE_DEBUG_TYPE_CODEVIEW, IMAGE_DIRECTORY_ENTRY_DEBUG, ImageDebugDirectory};

use crate::error::{Structure, Warnings};
use crate::mapped::Mapped;
use crate::table::{entries, table};

/// Signature of a CodeView 7.0 record.
const SIGNATURE: &[u8] = b"RSDS";

/// Bytes of GUID and age after the signature.
const ID_BYTES: usize = 20;

/// GUID and age of the first CodeView record.
pub(crate) fn build_id(data: &[u8], mapped: &Mapped<'_>, warnings: &mut Warnings) -> Option<BuildId> {
    let structure = Structure::DebugDirectory;
    let (start, bytes) = mapped.directory(IMAGE_DIRECTORY_ENTRY_DEBUG, structure, warnings)?;
    let mut records = entries::<ImageDebugDirectory>(bytes).iter();
    let record = records.find(|entry| entry.typ.get(LE) == IMAGE_DEBUG_TYPE_CODEVIEW)?;
    let (offset, size) = (record.pointer_to_raw_data.get(LE), record.size_of_data.get(LE));
    let Ok(content) = table::<u8>(data, structure, offset.into(), size.into()) else {
        warnings.add(structure, start.value());
        return None;
    };
    BuildId::new(content.strip_prefix(SIGNATURE)?.get(..ID_BYTES)?)
}
