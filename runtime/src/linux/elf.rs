//! The parts of an x86 ELF file that a program loader needs (System V gABI, chapters 4 and 5), of both classes.

use super::personality::Personality;
use std::ops::Range;

/// Why a file cannot be loaded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ElfError {
    /// Not ELF at all.
    #[error("not an ELF file")]
    NotElf,
    /// ELF for something else.
    #[error("ELF field at offset {offset:#x} is {value:#x}: not a little-endian x86 or x86-64 program")]
    Unsupported {
        /// Offset of the field, bytes.
        offset: u64,
        /// Its value.
        value: u64,
    },
    /// The file ends too early.
    #[error("ELF file ends before offset {offset:#x}")]
    Truncated {
        /// End of what was to be read, bytes.
        offset: u64,
    },
    /// A program header that no loader can follow.
    #[error("ELF program header {index}: {problem}")]
    BadSegment {
        /// Number of the program header.
        index: usize,
        /// What is wrong.
        problem: &'static str,
    },
    /// No loadable segment.
    #[error("ELF file has no loadable segment")]
    NoSegments,
}

/// A `PT_LOAD` segment. Addresses are those of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// First address.
    pub address: u64,
    /// Bytes in memory.
    pub memory_size: u64,
    /// Offset in the file.
    pub offset: u64,
    /// Bytes in the file.
    pub file_size: u64,
    /// `PF_X` 1, `PF_W` 2, `PF_R` 4.
    pub flags: u32,
}

/// What the loader needs of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elf {
    /// The ABI of its code.
    pub personality: Personality,
    /// Whether it goes where the loader likes (`ET_DYN`) and not to fixed addresses (`ET_EXEC`).
    pub relocatable: bool,
    /// Entry point, an address of the file.
    pub entry: u64,
    /// Loadable segments by ascending address.
    pub segments: Vec<Segment>,
    /// Address of the program headers in memory.
    pub header_address: u64,
    /// Number of program headers.
    pub header_count: u16,
    /// Path of the program interpreter.
    pub interpreter: Option<Vec<u8>>,
    /// GNU build id; empty where there is none.
    pub build_id: Vec<u8>,
    /// Whether `PT_GNU_STACK` asks for an executable stack.
    pub executable_stack: bool,
}

const PAGE: u64 = 4096;
const PT_LOAD: u32 = 1;
const PT_INTERP: u32 = 3;
const PT_NOTE: u32 = 4;
const PT_PHDR: u32 = 6;
const PT_GNU_STACK: u32 = 0x6474_e551;
/// Most program headers; the kernel's limit is one page of them as well.
const MAX_HEADERS: u16 = 512;
const MAX_INTERPRETER: u64 = 4096;
/// Offsets of `EI_CLASS`, `e_type` and `e_machine`, the same in both classes.
const CLASS: u64 = 4;
const KIND: u64 = 16;
/// Offset of `e_machine`.
pub(super) const MACHINE: u64 = 18;

/// Where the fields of a class lie: offsets in the file header and in a program header, bytes.
struct Layout {
    class: u8,
    machine: u16,
    personality: Personality,
    entry: u64,
    header_table: u64,
    header_size: u64,
    header_count: u64,
    flags: u64,
    offset: u64,
    address: u64,
    file_size: u64,
    memory_size: u64,
}

const LAYOUTS: [Layout; 2] = [
    Layout {
        class: 2,
        machine: 62,
        personality: Personality::X86_64,
        entry: 24,
        header_table: 32,
        header_size: 54,
        header_count: 56,
        flags: 4,
        offset: 8,
        address: 16,
        file_size: 32,
        memory_size: 40,
    },
    Layout {
        class: 1,
        machine: 3,
        personality: Personality::I386,
        entry: 24,
        header_table: 28,
        header_size: 42,
        header_count: 44,
        flags: 24,
        offset: 4,
        address: 8,
        file_size: 16,
        memory_size: 20,
    },
];

impl Personality {
    /// Size of a program header, bytes.
    pub const fn header_size(self) -> u16 {
        match self {
            Self::X86_64 => 56,
            Self::I386 => 32,
        }
    }
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn array<const N: usize>(&self, offset: u64) -> Result<[u8; N], ElfError> {
        let end = offset.saturating_add(N as u64);
        usize::try_from(offset)
            .ok()
            .and_then(|offset| self.0.get(offset..)?.first_chunk::<N>())
            .copied()
            .ok_or(ElfError::Truncated { offset: end })
    }
    fn u16(&self, offset: u64) -> Result<u16, ElfError> {
        self.array(offset).map(u16::from_le_bytes)
    }
    fn u32(&self, offset: u64) -> Result<u32, ElfError> {
        self.array(offset).map(u32::from_le_bytes)
    }
    /// A word of the class: an address, an offset or a size.
    fn word(&self, offset: u64, personality: Personality) -> Result<u64, ElfError> {
        match personality {
            Personality::X86_64 => self.array(offset).map(u64::from_le_bytes),
            Personality::I386 => self.u32(offset).map(u64::from),
        }
    }
    fn slice(&self, offset: u64, length: u64) -> Result<&'a [u8], ElfError> {
        let end = offset.saturating_add(length);
        let range = usize::try_from(offset).ok().zip(usize::try_from(end).ok());
        range.and_then(|(start, end)| self.0.get(start..end)).ok_or(ElfError::Truncated { offset: end })
    }
}

impl Elf {
    /// Parses a file.
    ///
    /// # Errors
    /// See [`ElfError`]; anything that mapping by the result could not honour is refused here.
    pub fn parse(file: &[u8]) -> Result<Self, ElfError> {
        let bytes = Bytes(file);
        if bytes.array::<4>(0).map_err(|_| ElfError::NotElf)? != *b"\x7fELF" {
            return Err(ElfError::NotElf);
        }
        let layout = layout(&bytes)?;
        let personality = layout.personality;
        let count = bytes.u16(layout.header_count)?;
        let mut elf = Self {
            personality,
            relocatable: bytes.u16(KIND)? == 3,
            entry: bytes.word(layout.entry, personality)?,
            segments: Vec::new(),
            header_address: 0,
            header_count: count,
            interpreter: None,
            build_id: Vec::new(),
            executable_stack: false,
        };
        elf.read_headers(&bytes, layout)?;
        Ok(elf)
    }

    fn read_headers(&mut self, bytes: &Bytes<'_>, layout: &Layout) -> Result<(), ElfError> {
        let table = bytes.word(layout.header_table, self.personality)?;
        let size = u64::from(self.personality.header_size());
        let mut header_address = None;
        for index in 0..usize::from(self.header_count) {
            let at = table.saturating_add(index as u64 * size);
            bytes.slice(at, size)?;
            let word = |field: u64| bytes.word(at.saturating_add(field), self.personality);
            let segment = Segment {
                flags: bytes.u32(at.saturating_add(layout.flags))?,
                offset: word(layout.offset)?,
                address: word(layout.address)?,
                file_size: word(layout.file_size)?,
                memory_size: word(layout.memory_size)?,
            };
            match bytes.u32(at)? {
                PT_LOAD if segment.memory_size > 0 => {
                    self.check_segment(&segment, index)?;
                    self.segments.push(segment);
                }
                PT_PHDR => header_address = Some(segment.address),
                PT_INTERP => self.interpreter = Some(read_interpreter(bytes, &segment, index)?),
                PT_NOTE => self.read_notes(bytes.slice(segment.offset, segment.file_size)?),
                PT_GNU_STACK => self.executable_stack = segment.flags & 1 != 0,
                _ => {}
            }
        }
        let covers = |segment: &&Segment| segment.offset <= table && table - segment.offset < segment.file_size;
        let first = self.segments.first().ok_or(ElfError::NoSegments)?;
        let holder = self.segments.iter().find(covers);
        let computed = holder.map_or(first.address, |segment| segment.address + (table - segment.offset));
        self.header_address = header_address.unwrap_or(computed);
        Ok(())
    }

    fn check_segment(&self, segment: &Segment, index: usize) -> Result<(), ElfError> {
        let bad = |problem| Err(ElfError::BadSegment { index, problem });
        if segment.file_size > segment.memory_size {
            return bad("more bytes in the file than in memory");
        }
        if segment.address % PAGE != segment.offset % PAGE {
            return bad("address and offset disagree within the page");
        }
        let end = self.personality.address_end();
        if segment.memory_size > end || segment.address > end - segment.memory_size {
            return bad("beyond the user address space");
        }
        if segment.offset.checked_add(segment.file_size).is_none_or(|end| end > i64::MAX as u64) {
            return bad("file range overflows");
        }
        match self.segments.last() {
            Some(last) if last.address + last.memory_size > segment.address => bad("overlaps the one before"),
            _ => Ok(()),
        }
    }

    fn read_notes(&mut self, mut notes: &[u8]) {
        const NT_GNU_BUILD_ID: u32 = 3;
        // A note that does not fit ends the search: build ids are optional.
        while let (Ok(name), Ok(size), Ok(kind)) = (Bytes(notes).u32(0), Bytes(notes).u32(4), Bytes(notes).u32(8)) {
            let name_end = 12 + u64::from(name).next_multiple_of(4);
            let Ok(content) = Bytes(notes).slice(name_end, u64::from(size)) else { return };
            if kind == NT_GNU_BUILD_ID && notes.get(12..16) == Some(b"GNU\0") {
                self.build_id = content.to_vec();
            }
            let next = name_end + u64::from(size).next_multiple_of(4);
            notes = usize::try_from(next).ok().and_then(|next| notes.get(next..)).unwrap_or(&[]);
        }
    }

    /// Page-aligned addresses from the first to the last segment.
    pub fn span(&self) -> Range<u64> {
        let start = self.segments.first().map_or(0, |segment| segment.address);
        let end = self.segments.last().map_or(0, |segment| segment.address + segment.memory_size);
        start & !(PAGE - 1)..end.next_multiple_of(PAGE)
    }
}

/// The class of a file whose identification, kind and machine a loader can follow.
fn layout(bytes: &Bytes<'_>) -> Result<&'static Layout, ElfError> {
    let class = bytes.array::<1>(CLASS)?[0];
    let unsupported = |offset, value: u64| ElfError::Unsupported { offset, value };
    let layout = LAYOUTS.iter().find(|layout| layout.class == class).ok_or(unsupported(CLASS, class.into()))?;
    // EI_DATA and EI_VERSION.
    for offset in [5, 6] {
        let value = bytes.array::<1>(offset)?[0];
        if value != 1 {
            return Err(unsupported(offset, value.into()));
        }
    }
    let require = |offset: u64, allowed: &[u16]| {
        let value = bytes.u16(offset)?;
        if allowed.contains(&value) { Ok(()) } else { Err(unsupported(offset, value.into())) }
    };
    require(MACHINE, &[layout.machine])?;
    require(KIND, &[2, 3])?;
    require(layout.header_size, &[layout.personality.header_size()])?;
    let count = bytes.u16(layout.header_count)?;
    if count > MAX_HEADERS { Err(unsupported(layout.header_count, count.into())) } else { Ok(layout) }
}

fn read_interpreter(bytes: &Bytes<'_>, segment: &Segment, index: usize) -> Result<Vec<u8>, ElfError> {
    let bad = |problem| ElfError::BadSegment { index, problem };
    if segment.file_size > MAX_INTERPRETER {
        return Err(bad("interpreter path too long"));
    }
    let path = bytes.slice(segment.offset, segment.file_size)?;
    match path.split_last() {
        Some((0, path)) if !path.is_empty() && !path.contains(&0) => Ok(path.to_vec()),
        _ => Err(bad("interpreter path not terminated")),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    const HEADER_SIZE: u16 = Personality::X86_64.header_size();

    /// A small program: one read-execute and one read-write segment.
    pub(in crate::linux) fn sample(kind: u16) -> Vec<u8> {
        let mut file = vec![0u8; 0x2000];
        file[..7].copy_from_slice(b"\x7fELF\x02\x01\x01");
        let mut put = |at: usize, value: &[u8]| file[at..at + value.len()].copy_from_slice(value);
        put(16, &kind.to_le_bytes());
        put(18, &62u16.to_le_bytes());
        put(24, &0x40_0100u64.to_le_bytes());
        put(32, &64u64.to_le_bytes());
        put(54, &HEADER_SIZE.to_le_bytes());
        put(56, &2u16.to_le_bytes());
        let segments = [(5u32, 0u64, 0x40_0000u64, 0x1000u64, 0x1000u64), (6, 0x1800, 0x40_2800, 0x100, 0x3000)];
        for (index, (flags, offset, address, file_size, memory_size)) in segments.into_iter().enumerate() {
            let at = 64 + index * usize::from(HEADER_SIZE);
            put(at, &PT_LOAD.to_le_bytes());
            put(at + 4, &flags.to_le_bytes());
            for (field, value) in [(8, offset), (16, address), (32, file_size), (40, memory_size)] {
                put(at + field, &value.to_le_bytes());
            }
        }
        file
    }

    #[test]
    fn a_program_parses() {
        let elf = Elf::parse(&sample(2)).expect("valid");
        assert!(!elf.relocatable);
        assert_eq!(elf.span(), 0x40_0000..0x40_6000);
        assert_eq!(elf.header_address, 0x40_0040);
        assert_eq!(elf.entry, 0x40_0100);
    }

    #[test]
    fn every_truncation_is_an_error_and_every_flip_is_survived() {
        let file = sample(3);
        for length in 0..64 + 2 * usize::from(HEADER_SIZE) {
            assert!(Elf::parse(&file[..length]).is_err(), "{length}");
        }
        for at in 0..200 {
            for value in [0, 1, 0x7f, 0x80, 0xff] {
                let mut changed = file.clone();
                changed[at] = value;
                if let Ok(elf) = Elf::parse(&changed) {
                    assert!(elf.span().end <= elf.personality.address_end());
                }
            }
        }
    }

    #[test]
    fn a_32_bit_program_parses() {
        let mut file = vec![0u8; 0x1000];
        file[..7].copy_from_slice(b"\x7fELF\x01\x01\x01");
        let mut put = |at: usize, value: &[u8]| file[at..at + value.len()].copy_from_slice(value);
        for (at, value) in [(16, 2u16), (18, 3), (42, 32), (44, 1)] {
            put(at, &value.to_le_bytes());
        }
        let header = [PT_LOAD, 0, 0x804_8000, 0x804_8000, 0x1000, 0x1800, 5, 0x1000];
        for (at, value) in [(24, 0x804_8100), (28, 52)].into_iter().chain((52..).step_by(4).zip(header)) {
            put(at, &u32::to_le_bytes(value));
        }
        let elf = Elf::parse(&file).expect("valid");
        assert_eq!(elf.personality, Personality::I386);
        assert_eq!((elf.entry, elf.header_address), (0x804_8100, 0x804_8034));
        assert_eq!(elf.span(), 0x804_8000..0x804_a000);
        assert_eq!(elf.segments[0].flags, 5);
        for length in 0..84 {
            assert!(Elf::parse(&file[..length]).is_err(), "{length}");
        }
    }

    #[test]
    fn other_machines_are_refused() {
        let mut file = sample(2);
        file[18] = 183;
        assert_eq!(Elf::parse(&file), Err(ElfError::Unsupported { offset: 18, value: 183 }));
        assert_eq!(Elf::parse(b"#!/bin/sh\n"), Err(ElfError::NotElf));
    }

    #[test]
    fn overlapping_segments_are_refused() {
        let mut file = sample(2);
        let second = 64 + usize::from(HEADER_SIZE);
        file[second + 16..second + 24].copy_from_slice(&0x40_0800u64.to_le_bytes());
        assert!(matches!(Elf::parse(&file), Err(ElfError::BadSegment { index: 1, .. })));
    }
}
