//! Section headers (PE Format, "Section Table") and the segments that they and the headers map.

use causeway_image::{AddrRange, GuestAddr, PAGE_SIZE, Permissions, Segment};
use object::LittleEndian as LE;
use object::pe::{self, ImageSectionHeader};

use crate::error::{PeError, Structure};
use crate::headers::Headers;
use crate::table::table;

/// The loader rounds a section's place in the file down to whole disk sectors of this many bytes.
const FILE_SECTOR: u64 = 0x200;

/// The headers, mapped read-only, and each section, checked against the file, in file order.
pub(crate) fn segments(data: &[u8], headers: &Headers) -> Result<Vec<Segment>, PeError> {
    let (offset, count) = (headers.sections_offset, headers.section_count.into());
    let sections = table::<ImageSectionHeader>(data, Structure::SectionHeader, offset, count)?;
    let mut segments = vec![header_segment(data, headers)?];
    for (section, index) in sections.iter().zip(0u64..) {
        let offset = offset + index * size_of::<ImageSectionHeader>() as u64;
        segments.push(segment(data, headers, section, offset)?);
    }
    let is_code = |segment: &Segment| segment.permissions.contains(Permissions::EXECUTE) && segment.file_size != 0;
    if segments.iter().any(is_code) { Ok(segments) } else { Err(PeError::NoExecutableSection { offset }) }
}

/// The start of the file, mapped at the image base.
fn header_segment(data: &[u8], headers: &Headers) -> Result<Segment, PeError> {
    let size = headers.headers_size;
    let range = AddrRange::with_len(GuestAddr(headers.image_base), size);
    match range.filter(|range| !range.is_empty() && size <= data.len() as u64) {
        Some(range) => Ok(Segment { range, permissions: Permissions::READ, file_offset: 0, file_size: size }),
        None => Err(PeError::Field {
            structure: Structure::OptionalHeader,
            offset: headers.optional_offset,
            field: "SizeOfHeaders",
            value: size,
            reason: "zero or beyond the end of the file",
        }),
    }
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
