//! Small PE files with every structure that the reader knows, and where each of their fields lies: for tests and fuzzing, also of
//! other crates.

mod directory;

/// Which file to write.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// 32 or 64.
    pub bits: u32,
    /// Whether it is a library.
    pub library: bool,
    /// Whether it has base relocations.
    pub movable: bool,
    /// Whether the file is for ARM64, and only its other view for x86-64.
    pub native: bool,
}

/// One integer in the file.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Where it starts.
    pub offset: usize,
    /// Its bytes.
    pub width: usize,
}

/// A file and its fields.
#[derive(Clone, Debug)]
pub struct Built {
    /// The file.
    pub bytes: Vec<u8>,
    /// All integers in it.
    pub fields: Vec<Field>,
    bits: u32,
}

/// Preferred load address.
pub const BASE: u64 = 0x40_0000;
/// File offset of the signature.
pub const NT: u64 = 0x80;
/// File offset of the optional header.
pub const OPTIONAL: u64 = NT + 24;

/// Bytes of the data section in the file.
pub const DATA_SIZE: u64 = 0x800;

/// Addresses of functions relative to the base.
#[allow(missing_docs, reason = "each is the place that it is named after")]
pub mod function {
    pub const ENTRY: u64 = 0x1000;
    pub const EXPORTED: u64 = 0x1020;
    pub const UNWIND: u64 = 0x1040;
    pub const CHAINED: u64 = 0x1060;
    pub const POINTED: u64 = 0x1080;
    pub const OPERAND: u64 = 0x10a0;
    pub const CALLBACK: u64 = 0x10d0;
    pub const SAFE_HANDLER: u64 = 0x10e0;
    pub const GUARDED: u64 = 0x10f0;
    pub const LONG_JUMP: u64 = 0x1100;
    pub const CONTINUATION: u64 = 0x1110;
    pub const HANDLER: u64 = 0x1120;
    pub const REPLACEMENT: u64 = 0x1140;
    pub const NATIVE: u64 = 0x1180;
}

/// Addresses of data relative to the base.
#[allow(missing_docs, reason = "each is the place that it is named after")]
pub mod place {
    pub const TEXT: u64 = 0x1000;
    pub const OPERAND_SITE: u64 = 0x10c0;
    pub const OVERRIDE_SITE: u64 = 0x1130;
    pub const DATA: u64 = 0x2000;
    pub const POINTER: u64 = 0x2000;
    pub const EXPORTS: u64 = 0x2020;
    pub const FORWARD: u64 = 0x205a;
    pub const PDATA: u64 = 0x2060;
    pub const UNWIND: u64 = 0x2090;
    pub const RELOC: u64 = 0x20b0;
    pub const DEBUG: u64 = 0x20d0;
    pub const ID: u64 = 0x20f0;
    pub const NAME: u64 = 0x2110;
    pub const IMPORTS: u64 = 0x2120;
    pub const THUNKS: u64 = 0x2150;
    pub const SLOTS: u64 = 0x2170;
    pub const SYMBOL: u64 = 0x2190;
    pub const LIBRARY: u64 = 0x21a0;
    pub const DELAYED: u64 = 0x21b0;
    pub const TLS: u64 = 0x2200;
    pub const CALLBACKS: u64 = 0x2230;
    pub const CONFIGURATION: u64 = 0x2300;
    pub const SAFE_HANDLERS: u64 = 0x2450;
    pub const GUARDED: u64 = 0x2460;
    pub const LONG_JUMPS: u64 = 0x2470;
    pub const CONTINUATIONS: u64 = 0x2480;
    pub const VOLATILE: u64 = 0x2490;
    pub const ACCESSES: u64 = 0x24b0;
    pub const RANGES: u64 = 0x24c0;
    pub const HYBRID: u64 = 0x24d0;
    pub const CODE_MAP: u64 = 0x2530;
    pub const RANGE_ENTRIES: u64 = 0x2550;
    pub const REDIRECTIONS: u64 = 0x2560;
    pub const DYNAMIC: u64 = 0x2580;
    pub const PATCHED: u64 = 0x2600;
}

impl Built {
    fn put(&mut self, offset: u64, bytes: &[u8]) {
        let offset = offset as usize;
        if self.bytes.len() < offset + bytes.len() {
            self.bytes.resize(offset + bytes.len(), 0);
        }
        self.bytes[offset..offset + bytes.len()].copy_from_slice(bytes);
    }

    /// Writes integers one after the other; width 0 means one word of the machine.
    fn fields(&mut self, offset: u64, fields: &[(usize, u64)]) -> u64 {
        let mut at = offset;
        for &(width, value) in fields {
            let width = if width == 0 { self.bits as usize / 8 } else { width };
            self.put(at, &value.to_le_bytes()[..width]);
            self.fields.push(Field { offset: at as usize, width });
            at += width as u64;
        }
        at
    }

    /// Writes words of the machine at an address relative to the base.
    fn pointers(&mut self, address: u64, values: &[u64]) {
        let values: Vec<(usize, u64)> = values.iter().map(|&value| (0, value)).collect();
        self.fields(file_offset(address), &values);
    }

    /// Bytes of a pointer.
    fn pointer_bytes(&self) -> u64 {
        u64::from(self.bits / 8)
    }

    /// Writes 32-bit integers at an address relative to the base.
    fn mapped(&mut self, address: u64, words: &[u64]) {
        let words: Vec<(usize, u64)> = words.iter().map(|&word| (4, word)).collect();
        self.fields(file_offset(address), &words);
    }
}

/// Where a mapped address lies in the file: code at 0x400, data at 0x600.
pub fn file_offset(address: u64) -> u64 {
    if address >= place::DATA { address - place::DATA + 0x600 } else { address - place::TEXT + 0x400 }
}

/// Writes the file.
pub fn build(spec: Spec) -> Built {
    let mut built = Built { bytes: Vec::new(), fields: Vec::new(), bits: spec.bits };
    headers(&mut built, spec);
    built.put(0x400, &[0xc3; 0x200]);
    built.put(0x600 + DATA_SIZE - 1, &[0]);
    exports(&mut built);
    unwind_table(&mut built);
    relocations(&mut built);
    built.mapped(place::DEBUG, &[0, 0, 0, 2, 24, place::ID, file_offset(place::ID)]);
    built.put(file_offset(place::ID), b"RSDSGGGGGGGGGGGGGGGGAAAA");
    directory::fill(&mut built);
    if spec.native {
        directory::native_view(&mut built);
    }
    built
}

fn headers(built: &mut Built, spec: Spec) {
    built.put(0, b"MZ");
    built.fields(60, &[(4, NT)]);
    built.put(NT, b"PE\0\0");
    let (machine, magic, optional_size) = if spec.bits == 64 { (0x8664, 0x20b, 240) } else { (0x14c, 0x10b, 224) };
    let machine = if spec.native { 0xaa64 } else { machine };
    let characteristics = 2 | u64::from(spec.library) << 13 | u64::from(!spec.movable);
    let file = [(2, machine), (2, 2), (4, 0), (4, 0), (4, 0), (2, optional_size), (2, characteristics)];
    built.fields(NT + 4, &file);
    let code = [(2, magic), (2, 0), (4, 0x200), (4, 0x200), (4, 0), (4, function::ENTRY), (4, place::TEXT)];
    let at = built.fields(OPTIONAL, &code);
    let at = if spec.bits == 64 { at } else { built.fields(at, &[(4, place::DATA)]) };
    let windows = [
        (0, BASE),
        (4, 0x1000),
        (4, 0x200),
        (8, 0),
        (4, 6),
        (4, 0),
        (4, 0x4000),
        (4, 0x400),
        (4, 0),
        (2, 3),
        (2, 0x8140),
        (0, 0x1000),
        (0, 0x1000),
        (0, 0x1000),
        (0, 0x1000),
        (4, 0),
        (4, 16),
    ];
    let directories_at = built.fields(at, &windows);
    for (index, address, size) in
        [(0, place::EXPORTS, 0x40), (3, place::PDATA, 36), (5, place::RELOC, 24), (6, place::DEBUG, 28)]
            .into_iter()
            .chain(directory::DIRECTORIES)
    {
        built.fields(directories_at + index * 8, &[(4, address), (4, size)]);
    }
    let sections = OPTIONAL + optional_size;
    section(built, sections, b".text\0\0\0", (0x200, place::TEXT, 0x200, 0x400), 0x6000_0020);
    section(built, sections + 40, b".data\0\0\0", (0x1800, place::DATA, DATA_SIZE, 0x600), 0xc000_0040);
}

fn section(built: &mut Built, at: u64, name: &[u8; 8], sizes: (u64, u64, u64, u64), flags: u64) {
    built.put(at, name);
    let fields = [(4, sizes.0), (4, sizes.1), (4, sizes.2), (4, sizes.3), (4, 0), (4, 0), (4, 0), (4, flags)];
    built.fields(at + 8, &fields);
}

/// One function, one name of another library's function, and one gap.
fn exports(built: &mut Built) {
    let (addresses, names) = (place::EXPORTS + 40, place::EXPORTS + 52);
    built.mapped(place::EXPORTS, &[0, 0, 0, place::NAME, 7, 3, 1, addresses, names, names + 4]);
    built.mapped(addresses, &[function::EXPORTED, place::FORWARD, 0, place::NAME + 6]);
    built.put(file_offset(place::FORWARD), b"B.F\0");
    built.put(file_offset(place::NAME), b"x.dll\0call\0");
}

/// One function, one part of it, and one entry that ends before it starts.
fn unwind_table(built: &mut Built) {
    let chained = place::UNWIND + 8;
    built.mapped(place::PDATA, &[function::UNWIND, function::UNWIND + 0x18, place::UNWIND]);
    built.mapped(place::PDATA + 12, &[function::CHAINED, function::CHAINED + 8, chained]);
    built.mapped(place::PDATA + 24, &[function::CHAINED, function::UNWIND, place::UNWIND]);
    // The first has a handler; the second leads to the first's function.
    built.put(file_offset(place::UNWIND), &[1 | 1 << 3, 0, 0, 0]);
    built.mapped(place::UNWIND + 4, &[function::HANDLER]);
    built.put(file_offset(chained), &[1 | 4 << 3, 0, 1, 0, 0, 0, 0, 0]);
    built.mapped(chained + 8, &[function::UNWIND, function::UNWIND + 0x18, place::UNWIND]);
}

/// A pointer in data and one in code; in a block each.
fn relocations(built: &mut Built) {
    let kind = if built.bits == 64 { 10 } else { 3 };
    built.fields(file_offset(place::POINTER), &[(0, BASE + function::POINTED)]);
    built.fields(file_offset(place::OPERAND_SITE), &[(0, BASE + function::OPERAND)]);
    for (at, site) in [(place::RELOC, place::POINTER), (place::RELOC + 12, place::OPERAND_SITE)] {
        built.mapped(at, &[site & !0xfff, 12]);
        built.fields(file_offset(at + 8), &[(2, kind << 12 | (site & 0xfff)), (2, 0)]);
    }
}

/// All files worth trying.
pub fn specs() -> impl Iterator<Item = Spec> {
    let of_x86 = (0..8).map(|bits| Spec {
        bits: if bits & 1 == 0 { 64 } else { 32 },
        library: bits & 2 == 0,
        movable: bits & 4 == 0,
        native: false,
    });
    of_x86.chain([Spec { bits: 64, library: true, movable: true, native: true }])
}
