//! `.eh_frame` and `.eh_frame_hdr` (Linux Standard Base, chapter 10): one entry for each function, with its size.

use std::collections::BTreeMap;

use causeway_image::{GuestAddr, GuestImage, MappedImage, SeedCollector, SeedSource};
use gimli::{
    BaseAddresses, CommonInformationEntry, EhFrame, EhFrameHdr, EndianSlice, LittleEndian, Pointer, UnwindSection,
};
use object::elf;

use crate::error::{Structure, Warnings};
use crate::program_header::ProgramHeader;
use crate::section_header::Sections;

type Input<'a> = EndianSlice<'a, LittleEndian>;

/// Adds a seed for each function that the unwind table describes, and returns their number.
pub(crate) fn add_seeds(
    image: &MappedImage<'_>,
    headers: &[ProgramHeader],
    sections: &Sections<'_>,
    seeds: &mut SeedCollector,
    warnings: &mut Warnings,
) -> u64 {
    let section = sections.allocated(b".eh_frame");
    let found = start_from_header(image, headers, warnings).or(section.map(|section| section.addr));
    let Some(start) = found else { return 0 };
    let size = section.filter(|section| section.addr == start).map_or(u64::MAX, |section| section.size);
    let bytes = image.bytes_at_most(GuestAddr(start), usize::try_from(size).unwrap_or(usize::MAX));
    if bytes.is_empty() {
        warnings.add(Structure::EhFrame, start);
    }
    let mut table = Table::new(bytes, start, image.machine().pointer_bytes());
    table.walk(seeds, warnings)
}

/// The table's address as `PT_GNU_EH_FRAME` tells it.
fn start_from_header(image: &MappedImage<'_>, headers: &[ProgramHeader], warnings: &mut Warnings) -> Option<u64> {
    let header = headers.iter().find(|header| header.kind == elf::PT_GNU_EH_FRAME)?;
    let size = usize::try_from(header.memory_size).unwrap_or(usize::MAX);
    let bytes = image.bytes_at_most(GuestAddr(header.vaddr), size);
    let bases = BaseAddresses::default().set_eh_frame_hdr(header.vaddr);
    let address_size = if image.bits() == 32 { 4 } else { 8 };
    match EhFrameHdr::new(bytes, LittleEndian).parse(&bases, address_size).map(|parsed| parsed.eh_frame_ptr()) {
        Ok(Pointer::Direct(addr)) => Some(addr),
        Ok(Pointer::Indirect(_)) | Err(_) => {
            warnings.add(Structure::EhFrameHeader, header.vaddr);
            None
        }
    }
}

/// An entry's place in the table.
#[derive(Clone, Copy)]
struct Extent {
    is_common: bool,
    /// Offset of the next entry.
    end: usize,
}

struct Table<'a> {
    section: EhFrame<Input<'a>>,
    bytes: &'a [u8],
    bases: BaseAddresses,
    start: u64,
    /// Those met so far; one must stand before the entries that use it, which keeps the cost linear in the table's size.
    common: BTreeMap<usize, CommonInformationEntry<Input<'a>>>,
}

impl<'a> Table<'a> {
    fn new(bytes: &'a [u8], start: u64, pointer_bytes: u32) -> Self {
        let mut section = EhFrame::new(bytes, LittleEndian);
        section.set_address_size(if pointer_bytes == 4 { 4 } else { 8 });
        let bases = BaseAddresses::default().set_eh_frame(start);
        Self { section, bytes, bases, start, common: BTreeMap::new() }
    }

    /// Visits every entry by its length, so that one that is damaged inside does not hide those after it.
    fn walk(&mut self, seeds: &mut SeedCollector, warnings: &mut Warnings) -> u64 {
        let (mut offset, mut functions) = (0, 0);
        while offset < self.bytes.len() {
            let at = self.start.wrapping_add(offset as u64);
            let Some(extent) = self.extent(offset) else {
                warnings.add(Structure::EhFrame, at);
                break;
            };
            let Some(extent) = extent else { break };
            let sound = if extent.is_common { self.common(offset) } else { self.function(offset, seeds) };
            match sound {
                Some(()) => functions += u64::from(!extent.is_common),
                None => warnings.add(Structure::EhFrame, at),
            }
            offset = extent.end;
        }
        functions
    }

    /// The entry at `offset`: `None` if it does not fit the table, `Some(None)` if it is the terminator.
    fn extent(&self, offset: usize) -> Option<Option<Extent>> {
        let word = |at: usize| Some(u32::from_le_bytes(*self.bytes.get(at..)?.first_chunk()?));
        let (body, len) = match word(offset)? {
            0 => return Some(None),
            u32::MAX => {
                let body = offset.checked_add(12)?;
                (body, u64::from(word(offset + 4)?) | u64::from(word(offset + 8)?) << 32)
            }
            len => (offset.checked_add(4)?, u64::from(len)),
        };
        let end = body.checked_add(usize::try_from(len).ok()?).filter(|&end| end <= self.bytes.len() && len >= 4)?;
        Some(Some(Extent { is_common: word(body)? == 0, end }))
    }

    fn common(&mut self, offset: usize) -> Option<()> {
        let entry = self.section.cie_from_offset(&self.bases, offset.into()).ok()?;
        self.common.insert(offset, entry);
        Some(())
    }

    fn function(&self, offset: usize, seeds: &mut SeedCollector) -> Option<()> {
        let partial = self.section.partial_fde_from_offset(&self.bases, offset.into()).ok()?;
        let known = |_: &EhFrame<Input<'a>>, _: &BaseAddresses, common: gimli::EhFrameOffset| {
            self.common.get(&common.0).cloned().ok_or(gimli::Error::NoEntryAtGivenOffset(common.0 as u64))
        };
        let entry = partial.parse(known).ok()?;
        seeds.add(GuestAddr(entry.initial_address()), entry.len(), SeedSource::EH_FRAME);
        Some(())
    }
}
