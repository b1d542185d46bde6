//! Section headers (PE Format, "Section Table") and the segments that they and the headers map.

use causeway_image::{AddrRange, GuestAddr, PAGE_SIZE, Permissions, Segment};
use object::LittleEndian as LE;
use object::pe::{self, ImageSectionHeader};

use crate::error::{PeError, Structure};
use crate::headers::Headers;
use crate::table::table;

/// The loader rounds a section's place in the file down to whole disk sectors of this many bytes.
const FILE_SECTOR: u64 = 0x200;

/// A section: a part of the image with its own protection.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// Its name, up to eight bytes; replacement characters stand for what is not UTF-8.
    pub name: String,
    /// Where it is mapped, and from what.
    pub segment: Segment,
    /// `IMAGE_SCN_*` flags.
    pub characteristics: u32,
}

/// Each section, checked against the file, in file order.
pub(crate) fn sections(data: &[u8], headers: &Headers) -> Result<Vec<Section>, PeError> {
    check_headers_size(data, headers)?;
    let (offset, count) = (headers.sections_offset, headers.section_count.into());
    let table = table::<ImageSectionHeader>(data, Structure::SectionHeader, offset, count)?;
    let mut sections = Vec::with_capacity(table.len());
    for (section, index) in table.iter().zip(0u64..) {
        let offset = offset + index * size_of::<ImageSectionHeader>() as u64;
        sections.push(Section {
            name: String::from_utf8_lossy(section.raw_name()).into_owned(),
            segment: segment(data, headers, section, offset)?,
            characteristics: section.characteristics.get(LE).0,
        });
    }
    let is_code = |segment: &Segment| segment.permissions.contains(Permissions::EXECUTE) && segment.file_size != 0;
    let has_code = sections.iter().any(|section| is_code(&section.segment));
    if has_code { Ok(sections) } else { Err(PeError::NoExecutableSection { offset }) }
}

/// The headers, mapped read-only at the image base, and the sections.
pub(crate) fn segments(headers: &Headers, sections: &[Section]) -> Vec<Segment> {
    let start = GuestAddr(headers.image_base);
    let file_size = headers.headers_size;
    let range = AddrRange { start, end: GuestAddr(start.0 + file_size) };
    let headers = Segment { range, permissions: Permissions::READ, file_offset: 0, file_size };
    [headers].into_iter().chain(sections.iter().map(|section| section.segment)).collect()
}

/// Checks the part of the file that is mapped at the image base.
fn check_headers_size(data: &[u8], headers: &Headers) -> Result<(), PeError> {
    let size = headers.headers_size;
    if size != 0 && size <= data.len() as u64 && headers.image_base.checked_add(size).is_some() {
        return Ok(());
    }
    Err(PeError::Field {
        structure: Structure::OptionalHeader,
        offset: headers.optional_offset,
        field: "SizeOfHeaders",
        value: size,
        reason: "zero or beyond the end of the file",
    })
}

/// One section where the loader maps it.
fn segment(data: &[u8], headers: &Headers, section: &ImageSectionHeader, offset: u64) -> Result<Segment, PeError> {
    let error = |field, value: u64, reason| {
        Err(PeError::Field { structure: Structure::SectionHeader, offset, field, value, reason })
    };
    let start = u64::from(section.virtual_address.get(LE));
    let raw_size = u64::from(section.size_of_raw_data.get(LE));
    let virtual_size = match section.virtual_size.get(LE) {
        0 => raw_size,
        size => u64::from(size),
    };
    if start + virtual_size > headers.image_size.next_multiple_of(PAGE_SIZE) {
        return error("VirtualSize", virtual_size, "the section reaches beyond SizeOfImage");
    }
    let low_alignment = u64::from(headers.section_alignment) < PAGE_SIZE;
    let pointer = u64::from(section.pointer_to_raw_data.get(LE));
    let file_offset = if low_alignment { pointer } else { pointer - pointer % FILE_SECTOR };
    let file_size = if pointer == 0 { 0 } else { raw_size.min(virtual_size) };
    if file_size != 0 && file_offset + file_size > data.len() as u64 {
        return error("SizeOfRawData", raw_size, "the section reaches beyond the end of the file");
    }
    let start = GuestAddr(headers.image_base).checked_add(start);
    let Some(range) = start.and_then(|start| AddrRange::with_len(start, virtual_size)) else {
        return error("VirtualAddress", section.virtual_address.get(LE).into(), "beyond the address space");
    };
    let file_offset = if file_size == 0 { 0 } else { file_offset };
    Ok(Segment { range, permissions: permissions(section.characteristics.get(LE)), file_offset, file_size })
}

fn permissions(flags: pe::SectionFlags) -> Permissions {
    let mut permissions = Permissions::empty();
    permissions.set(Permissions::READ, flags.0 & pe::IMAGE_SCN_MEM_READ.0 != 0);
    permissions.set(Permissions::WRITE, flags.0 & pe::IMAGE_SCN_MEM_WRITE.0 != 0);
    permissions.set(Permissions::EXECUTE, flags.0 & pe::IMAGE_SCN_MEM_EXECUTE.0 != 0);
    permissions
}
