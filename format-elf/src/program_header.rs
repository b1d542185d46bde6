//! `Elf32_Phdr` and `Elf64_Phdr` (System V ABI, chapter 5, "Program Header"): the truth about what is mapped.

use causeway_image::{AddrRange, GuestAddr, PAGE_SIZE, Permissions, Segment};
use object::elf;
use object::read::elf::{ProgramHeader as _, SectionHeader as _};

use crate::error::{ElfError, Structure};
use crate::table::{ElfClass, LE, record, table};

/// One program header, widened.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ProgramHeader {
    /// File offset of the header itself.
    pub(crate) header_offset: u64,
    /// `p_type`.
    pub(crate) kind: elf::ProgramType,
    /// `p_flags`.
    pub(crate) flags: elf::ProgramFlags,
    /// `p_offset`.
    pub(crate) offset: u64,
    /// `p_vaddr`.
    pub(crate) vaddr: u64,
    /// `p_filesz`.
    pub(crate) file_size: u64,
    /// `p_memsz`.
    pub(crate) memory_size: u64,
    /// `p_align`.
    pub(crate) align: u64,
}

/// All program headers, in file order.
pub(crate) fn read<H: ElfClass>(data: &[u8], header: &H) -> Result<Vec<ProgramHeader>, ElfError> {
    let start: u64 = header.e_phoff(LE).into();
    let entry_size = size_of::<H::ProgramHeader>() as u64;
    let count = count(data, header)?;
    let declared = u64::from(header.e_phentsize(LE));
    if count != 0 && declared != entry_size {
        let reason = "not the size of a program header of the file's class";
        let (structure, field) = (Structure::FileHeader, "e_phentsize");
        let offset = if header.is_type_64() { 54 } else { 42 };
        return Err(ElfError::Field { structure, offset, field, value: declared, reason });
    }
    let headers = table::<H::ProgramHeader>(data, Structure::ProgramHeader, start, count)?;
    let widened = headers.iter().zip(0u64..).map(|(header, index)| ProgramHeader {
        header_offset: start + index * entry_size,
        kind: header.p_type(LE),
        flags: header.p_flags(LE),
        offset: header.p_offset(LE).into(),
        vaddr: header.p_vaddr(LE).into(),
        file_size: header.p_filesz(LE).into(),
        memory_size: header.p_memsz(LE).into(),
        align: header.p_align(LE).into(),
    });
    Ok(widened.collect())
}

/// `e_phnum`, or `sh_info` of section 0 where it does not fit.
fn count<H: ElfClass>(data: &[u8], header: &H) -> Result<u64, ElfError> {
    let count = header.e_phnum(LE);
    if count != elf::PN_XNUM {
        return Ok(count.into());
    }
    let first = record::<H::SectionHeader>(data, Structure::SectionHeader, header.e_shoff(LE).into())?;
    Ok(first.sh_info(LE).into())
}

/// The segments that `PT_LOAD` headers map, sorted, checked against the file, each other and `bits` of address space.
pub(crate) fn segments(headers: &[ProgramHeader], file_len: u64, bits: u32) -> Result<Vec<Segment>, ElfError> {
    let loads = headers.iter().filter(|header| header.kind == elf::PT_LOAD && header.memory_size != 0);
    let mut segments = Vec::new();
    for header in loads {
        segments.push((segment(header, file_len, bits)?, header.header_offset));
    }
    segments.sort_by_key(|(segment, _)| segment.range);
    for ((lower, _), (upper, offset)) in segments.iter().zip(segments.iter().skip(1)) {
        if lower.range.overlaps(upper.range) {
            return Err(ElfError::Overlap { offset: *offset, first: lower.range, second: upper.range });
        }
    }
    let segments: Vec<Segment> = segments.into_iter().map(|(segment, _)| segment).collect();
    let offset = headers.first().map_or(0, |header| header.header_offset);
    if segments.is_empty() {
        return Err(ElfError::NoLoadSegment { offset });
    }
    let is_code = |segment: &Segment| segment.permissions.contains(Permissions::EXECUTE) && segment.file_size != 0;
    if !segments.iter().any(is_code) {
        return Err(ElfError::NoExecutableSegment { offset });
    }
    Ok(segments)
}

/// The segment of one `PT_LOAD` header.
fn segment(header: &ProgramHeader, file_len: u64, bits: u32) -> Result<Segment, ElfError> {
    let offset = header.header_offset;
    let error = |field, value, reason| {
        Err(ElfError::Field { structure: Structure::ProgramHeader, offset, field, value, reason })
    };
    if header.file_size > header.memory_size {
        return error("p_filesz", header.file_size, "larger than p_memsz");
    }
    let Some(file_end) = header.offset.checked_add(header.file_size) else {
        return error("p_offset", header.offset, "the segment's end in the file overflows");
    };
    if file_end > file_len {
        return error("p_filesz", header.file_size, "the segment reaches beyond the end of the file");
    }
    let Some(range) = AddrRange::with_len(GuestAddr(header.vaddr), header.memory_size) else {
        return error("p_memsz", header.memory_size, "the segment's end overflows the address space");
    };
    if bits == 32 && range.end.0 > 1 << 32 {
        return error("p_memsz", header.memory_size, "the segment's end overflows the address space");
    }
    if header.file_size != 0 && header.offset % PAGE_SIZE != header.vaddr % PAGE_SIZE {
        return error("p_offset", header.offset, "not congruent to p_vaddr modulo the page size");
    }
    let (file_offset, file_size) = (header.offset, header.file_size);
    Ok(Segment { range, permissions: permissions(header.flags), file_offset, file_size })
}

/// Linux maps what is executable or writable readable as well on x86.
fn permissions(flags: elf::ProgramFlags) -> Permissions {
    let mut permissions = Permissions::empty();
    permissions.set(Permissions::READ, flags.0 & (elf::PF_R.0 | elf::PF_W.0 | elf::PF_X.0) != 0);
    permissions.set(Permissions::WRITE, flags.0 & elf::PF_W.0 != 0);
    permissions.set(Permissions::EXECUTE, flags.0 & elf::PF_X.0 != 0);
    permissions
}

/// The range of the `PT_GNU_RELRO` header, cut down to whole pages as the loader's `mprotect` does.
pub(crate) fn relocation_read_only(headers: &[ProgramHeader]) -> Option<AddrRange> {
    let header = headers.iter().find(|header| header.kind == elf::PT_GNU_RELRO)?;
    let start = GuestAddr(header.vaddr).align_down(PAGE_SIZE);
    let end = GuestAddr(header.vaddr).checked_add(header.memory_size)?.align_down(PAGE_SIZE);
    AddrRange::new(start, end).filter(|range| !range.is_empty())
}
