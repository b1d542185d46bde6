//! Static ELF programs of either width: segments, and a symbol for each function so that all of them are translated ahead.

/// Bytes or zeros at a fixed address.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    /// Address, of a page.
    pub(super) address: u64,
    /// `PF_X` 1, `PF_W` 2, `PF_R` 4.
    pub(super) flags: u32,
    /// Contents.
    pub(super) bytes: Vec<u8>,
    /// Bytes in memory, at least as many; the rest is zero.
    pub(super) memory: u64,
}

/// Address and size of a function.
pub(super) type Function = (u64, u64);

const PAGE: usize = 0x1000;

/// Sizes and machine of a class.
struct Class {
    bits: u8,
    header: usize,
    program_header: usize,
    section_header: usize,
    symbol: usize,
}

const CLASS64: Class = Class { bits: 64, header: 64, program_header: 56, section_header: 64, symbol: 24 };
const CLASS32: Class = Class { bits: 32, header: 52, program_header: 32, section_header: 40, symbol: 16 };

/// The file. Segments ascend by address.
pub(super) fn build(bits: u8, entry: u64, segments: &[Segment], functions: &[Function]) -> Vec<u8> {
    let class = if bits == 64 { CLASS64 } else { CLASS32 };
    // One more for PT_GNU_STACK.
    let headers = segments.len() + 1;
    let mut at = (class.header + headers * class.program_header).next_multiple_of(PAGE);
    let mut table = Vec::new();
    let mut contents = Vec::new();
    for segment in segments {
        table.extend(class.segment(1, segment.flags, at, segment));
        contents.extend(&segment.bytes);
        contents.resize(contents.len().next_multiple_of(PAGE), 0);
        at += segment.bytes.len().next_multiple_of(PAGE);
    }
    let none = Segment { address: 0, flags: 6, bytes: Vec::new(), memory: 0 };
    table.extend(class.segment(0x6474_e551, 6, 0, &none));
    let symbols = class.symbols(functions);
    let sections_at = (at + symbols.len()).next_multiple_of(16);
    let mut file = class.header(entry, sections_at as u64, headers as u16);
    file.extend(table);
    file.resize(file.len().next_multiple_of(PAGE), 0);
    file.extend(contents);
    file.extend(&symbols);
    file.resize(sections_at, 0);
    // The null section, whose first byte serves as string table, the symbols, and the strings.
    file.extend(class.section(0, [0; 6]));
    file.extend(class.section(2, [at as u64, symbols.len() as u64, 2, 1, 8, class.symbol as u64]));
    file.extend(class.section(3, [at as u64, 1, 0, 0, 1, 0]));
    file
}

impl Class {
    /// Words as wide as addresses.
    fn words(&self, values: &[u64]) -> Vec<u8> {
        let bytes = usize::from(self.bits / 8);
        values.iter().flat_map(|value| value.to_le_bytes()[..bytes].to_vec()).collect()
    }

    fn header(&self, entry: u64, sections_at: u64, segments: u16) -> Vec<u8> {
        let (class, machine) = if self.bits == 64 { (2, 62) } else { (1, 3) };
        let mut bytes = [b"\x7fELF".as_slice(), &[class, 1, 1], &[0; 9]].concat();
        bytes.extend([2, 0, machine, 0, 1, 0, 0, 0]);
        bytes.extend(self.words(&[entry, self.header as u64, sections_at]));
        bytes.extend(0u32.to_le_bytes());
        let sizes = [self.header as u16, self.program_header as u16, segments, self.section_header as u16, 3, 2];
        bytes.extend(sizes.into_iter().flat_map(u16::to_le_bytes));
        bytes
    }

    fn segment(&self, kind: u32, flags: u32, offset: usize, segment: &Segment) -> Vec<u8> {
        let Segment { address, bytes, memory, .. } = segment;
        let mut header = kind.to_le_bytes().to_vec();
        if self.bits == 64 {
            header.extend(flags.to_le_bytes());
        }
        header.extend(self.words(&[offset as u64, *address, *address, bytes.len() as u64, *memory]));
        if self.bits == 32 {
            header.extend(flags.to_le_bytes());
        }
        header.extend(self.words(&[PAGE as u64]));
        header
    }

    /// A section header: kind, then offset, size, link, info, alignment and entry size.
    fn section(&self, kind: u32, [offset, size, link, info, alignment, entry]: [u64; 6]) -> Vec<u8> {
        let mut bytes = [0u32.to_le_bytes(), kind.to_le_bytes()].concat();
        bytes.extend(self.words(&[0, 0, offset, size]));
        bytes.extend([(link as u32).to_le_bytes(), (info as u32).to_le_bytes()].concat());
        bytes.extend(self.words(&[alignment, entry]));
        bytes
    }

    /// A null symbol, then global functions without names.
    fn symbols(&self, functions: &[Function]) -> Vec<u8> {
        /// `STB_GLOBAL`, `STT_FUNC`.
        const KIND: u8 = 0x12;
        /// An index of a section that no reader looks at; any but 0 means "defined".
        const SECTION: u16 = 1;
        let mut bytes = vec![0; self.symbol];
        for (address, size) in functions {
            bytes.extend(0u32.to_le_bytes());
            let kind = [&[KIND, 0][..], &SECTION.to_le_bytes()].concat();
            let place = self.words(&[*address, *size]);
            bytes.extend(if self.bits == 64 { [kind, place].concat() } else { [place, kind].concat() });
        }
        bytes
    }
}
