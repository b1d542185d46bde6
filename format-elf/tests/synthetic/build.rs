//! Writes small ELF files with every structure that the reader knows, and remembers where each field lies.

/// Which file to write.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spec {
    /// 32 or 64.
    pub(crate) bits: u32,
    /// `ET_DYN` with relative relocations, else `ET_EXEC`.
    pub(crate) movable: bool,
    /// Section headers and what only they lead to.
    pub(crate) sections: bool,
    /// `DT_HASH`, else `DT_GNU_HASH`.
    pub(crate) old_hash: bool,
}

/// One integer in the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) offset: usize,
    pub(crate) width: usize,
}

/// A file and its fields.
#[derive(Clone, Debug)]
pub(crate) struct Built {
    pub(crate) bytes: Vec<u8>,
    pub(crate) fields: Vec<Field>,
    /// Load address of offset 0.
    pub(crate) base: u64,
    bits: u32,
}

/// File offsets, and addresses relative to the base, of the functions.
pub(crate) mod function {
    pub(crate) const ENTRY: u64 = 0x1000;
    pub(crate) const DYNAMIC: u64 = 0x1040;
    pub(crate) const UNWIND: u64 = 0x1080;
    pub(crate) const INIT: u64 = 0x10c0;
    pub(crate) const FINI: u64 = 0x10e0;
    pub(crate) const RELOCATED: u64 = 0x1100;
    pub(crate) const BITMAP: u64 = 0x1140;
    pub(crate) const NEAR_BIT: u64 = 0x1150;
    pub(crate) const FAR_BIT: u64 = 0x1160;
    pub(crate) const RESOLVER: u64 = 0x1180;
    pub(crate) const POINTED: u64 = 0x11c0;
    pub(crate) const SYMBOL: u64 = 0x1200;
    pub(crate) const PLT: u64 = 0x1240;
    /// A label inside a sized function, and an address after no end of a function.
    pub(crate) const LABEL: u64 = DYNAMIC + 0x10;
    pub(crate) const UNLIKELY: u64 = 0x1031;
}

/// File offsets of data.
pub(crate) mod place {
    pub(crate) const INTERP: u64 = 0x300;
    pub(crate) const NOTE: u64 = 0x340;
    pub(crate) const DYNSYM: u64 = 0x380;
    pub(crate) const DYNSTR: u64 = 0x400;
    pub(crate) const HASH: u64 = 0x440;
    pub(crate) const GNU_HASH: u64 = 0x480;
    pub(crate) const REL: u64 = 0x500;
    pub(crate) const JMPREL: u64 = 0x5c0;
    pub(crate) const RELR: u64 = 0x640;
    pub(crate) const EH_HEADER: u64 = 0x680;
    pub(crate) const EH_FRAME: u64 = 0x6c0;
    pub(crate) const TEXT: u64 = 0x1000;
    pub(crate) const TEXT_SIZE: u64 = 0x300;
    pub(crate) const DATA: u64 = 0x2000;
    pub(crate) const INIT_SLOT: u64 = 0x2000;
    pub(crate) const FINI_SLOT: u64 = 0x2008;
    pub(crate) const RELATIVE_SLOT: u64 = 0x2010;
    pub(crate) const BITMAP_SLOT: u64 = 0x2018;
    pub(crate) const RESOLVER_SLOT: u64 = 0x2020;
    pub(crate) const SYMBOL_SLOT: u64 = 0x2028;
    pub(crate) const POINTER_SLOT: u64 = 0x2030;
    pub(crate) const OWN_SLOT: u64 = 0x2038;
    pub(crate) const LABEL_SLOT: u64 = 0x2040;
    pub(crate) const UNLIKELY_SLOT: u64 = 0x2048;
    pub(crate) const DYNAMIC: u64 = 0x2100;
    pub(crate) const DATA_SIZE: u64 = 0x300;
    pub(crate) const BSS_SIZE: u64 = 0x1000;
    pub(crate) const SYMTAB: u64 = 0x3000;
    pub(crate) const SECTION_NAMES: u64 = 0x3080;
    pub(crate) const SECTIONS: u64 = 0x3100;
}

const EM_386: u64 = 3;
const EM_X86_64: u64 = 62;

impl Built {
    fn word(&self) -> usize {
        self.bits as usize / 8
    }

    fn put(&mut self, offset: u64, bytes: &[u8]) {
        let offset = offset as usize;
        if self.bytes.len() < offset + bytes.len() {
            self.bytes.resize(offset + bytes.len(), 0);
        }
        self.bytes[offset..offset + bytes.len()].copy_from_slice(bytes);
    }

    /// Writes integers one after the other; width 0 means one word of the class.
    fn fields(&mut self, offset: u64, fields: &[(usize, u64)]) -> u64 {
        let mut at = offset;
        for &(width, value) in fields {
            let width = if width == 0 { self.word() } else { width };
            self.put(at, &value.to_le_bytes()[..width]);
            self.fields.push(Field { offset: at as usize, width });
            at += width as u64;
        }
        at
    }

    fn segment(&mut self, at: u64, header: (u64, u64, u64), sizes: (u64, u64), align: u64) -> u64 {
        let (kind, flags, offset) = header;
        let addr = self.base + offset;
        let (file_size, memory_size) = sizes;
        if self.bits == 64 {
            let words = [offset, addr, addr, file_size, memory_size, align].map(|value| (8, value));
            let at = self.fields(at, &[(4, kind), (4, flags)]);
            self.fields(at, &words)
        } else {
            let words = [kind, offset, addr, addr, file_size, memory_size, flags, align].map(|value| (4, value));
            self.fields(at, &words)
        }
    }

    fn symbol(&mut self, at: u64, value: u64, size: u64, info: u64, section: u64) -> u64 {
        if self.bits == 64 {
            self.fields(at, &[(4, 0), (1, info), (1, 0), (2, section), (8, value), (8, size)])
        } else {
            self.fields(at, &[(4, 0), (4, value), (4, size), (1, info), (1, 0), (2, section)])
        }
    }

    /// `Rela` with 64 bits, `Rel` with the addend in place with 32.
    fn relocation(&mut self, at: u64, slot: u64, symbol: u64, kind: u64, addend: u64) -> u64 {
        let addr = self.base + slot;
        if self.bits == 64 {
            self.fields(at, &[(8, addr), (8, symbol << 32 | kind), (8, addend)])
        } else {
            self.fields(slot, &[(4, addend)]);
            self.fields(at, &[(4, addr), (4, symbol << 8 | kind)])
        }
    }

    fn section(&mut self, at: u64, header: (u64, u64, u64), place: (u64, u64), entry_size: u64) -> u64 {
        let (name, kind, flags) = header;
        let (offset, size) = place;
        let addr = if flags & 2 != 0 { self.base + offset } else { 0 };
        let fields = [
            (4, name),
            (4, kind),
            (0, flags),
            (0, addr),
            (0, offset),
            (0, size),
            (4, 0),
            (4, 0),
            (0, 16),
            (0, entry_size),
        ];
        self.fields(at, &fields)
    }
}

/// Writes the file.
pub(crate) fn build(spec: Spec) -> Built {
    let base = if spec.movable { 0 } else { 0x40_0000 };
    let mut built = Built { bytes: Vec::new(), fields: Vec::new(), base, bits: spec.bits };
    let segments = program_headers(&mut built);
    file_header(&mut built, spec, segments);
    code_and_names(&mut built);
    symbols_and_hashes(&mut built);
    relocations(&mut built, spec);
    unwind_table(&mut built);
    dynamic(&mut built, spec);
    built.put(place::DATA + place::DATA_SIZE - 1, &[0]);
    if spec.sections {
        sections(&mut built);
    }
    built
}

fn file_header(built: &mut Built, spec: Spec, segments: u64) {
    let class = if spec.bits == 64 { 2 } else { 1 };
    built.put(0, &[0x7f, b'E', b'L', b'F', class, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let (machine, header, segment, section) =
        if spec.bits == 64 { (EM_X86_64, 64, 56, 64) } else { (EM_386, 52, 32, 40) };
    let file_type = if spec.movable { 3 } else { 2 };
    let (sections, count, names) = if spec.sections { (place::SECTIONS, 9, 8) } else { (0, 0, 0) };
    let entry = built.base + function::ENTRY;
    let fields = [
        (2, file_type),
        (2, machine),
        (4, 1),
        (0, entry),
        (0, header),
        (0, sections),
        (4, 0),
        (2, header),
        (2, segment),
        (2, segments),
        (2, section),
        (2, count),
        (2, names),
    ];
    built.fields(16, &fields);
}

fn program_headers(built: &mut Built) -> u64 {
    use place::*;
    let data = (DATA_SIZE, DATA_SIZE + BSS_SIZE);
    let list = [
        (1, 4, 0, (0x800, 0x800), 0x1000),
        (1, 5, TEXT, (TEXT_SIZE, TEXT_SIZE), 0x1000),
        (1, 6, DATA, data, 0x1000),
        (2, 6, DYNAMIC, (0x200, 0x200), 8),
        (3, 4, INTERP, (16, 16), 1),
        (4, 4, NOTE, (0x24, 0x24), 4),
        (0x6474_e550, 4, EH_HEADER, (12, 12), 4),
        (0x6474_e552, 4, DATA, (0x1000, 0x1000), 1),
    ];
    let mut at = if built.bits == 64 { 64 } else { 52 };
    for (kind, flags, offset, sizes, align) in list {
        at = built.segment(at, (kind, flags, offset), sizes, align);
    }
    list.len() as u64
}

fn code_and_names(built: &mut Built) {
    built.put(place::TEXT, &[0xc3; place::TEXT_SIZE as usize]);
    built.put(place::INTERP, b"/lib/loader.so\0\0");
    built.fields(place::NOTE, &[(4, 4), (4, 20), (4, 3)]);
    built.put(place::NOTE + 12, b"GNU\0AAAAAAAAAABBBBBBBBBB");
    built.put(place::DYNSTR, b"\0liba.so\0libb.so\0");
    built.put(function::UNLIKELY - 1, &[0x48]);
    for (slot, target) in [
        (place::POINTER_SLOT, function::POINTED),
        (place::LABEL_SLOT, function::LABEL),
        (place::UNLIKELY_SLOT, function::UNLIKELY),
    ] {
        built.fields(slot, &[(0, built.base + target)]);
    }
}

fn symbols_and_hashes(built: &mut Built) {
    const GLOBAL_FUNCTION: u64 = 0x12;
    let base = built.base;
    let at = built.symbol(place::DYNSYM, 0, 0, 0, 0);
    built.symbol(at, base + function::DYNAMIC, 0x20, GLOBAL_FUNCTION, 1);
    let at = built.symbol(place::SYMTAB, 0, 0, 0, 0);
    built.symbol(at, base + function::SYMBOL, 0x30, GLOBAL_FUNCTION, 1);
    built.fields(place::HASH, &[(4, 1), (4, 2), (4, 1), (4, 0), (4, 0)]);
    let bloom_at = built.fields(place::GNU_HASH, &[(4, 1), (4, 1), (4, 1), (4, 0)]);
    let buckets_at = built.fields(bloom_at, &[(0, u64::MAX)]);
    built.fields(buckets_at, &[(4, 1), (4, 0x1235)]);
}

fn relocations(built: &mut Built, spec: Spec) {
    let base = built.base;
    let (relative, jump_slot, global_data) = (8, 7, 6);
    let irelative = if spec.bits == 64 { 37 } else { 42 };
    let mut at = place::REL;
    for (slot, target) in [
        (place::INIT_SLOT, function::INIT),
        (place::FINI_SLOT, function::FINI),
        (place::RELATIVE_SLOT, function::RELOCATED),
    ] {
        if spec.movable {
            at = built.relocation(at, slot, 0, relative, target);
        } else {
            built.fields(slot, &[(0, base + target)]);
        }
    }
    let at = built.relocation(place::JMPREL, place::RESOLVER_SLOT, 0, irelative, base + function::RESOLVER);
    let at = built.relocation(at, place::SYMBOL_SLOT, 1, jump_slot, 0);
    built.relocation(at, place::OWN_SLOT, 1, global_data, 0);
    // An address, a bitmap of the words after it, and a bitmap of the words after those.
    built.fields(place::RELR, &[(0, base + place::BITMAP_SLOT), (0, 1 | 2 << NEAR_INDEX), (0, 1 | 2 << FAR_INDEX)]);
    for (slot, target) in [
        (place::BITMAP_SLOT, function::BITMAP),
        (near_slot(spec.bits), function::NEAR_BIT),
        (far_slot(spec.bits), function::FAR_BIT),
    ] {
        built.fields(slot, &[(0, base + target)]);
    }
}

/// Bits in the two bitmaps.
const NEAR_INDEX: u64 = 8;
const FAR_INDEX: u64 = 10;

/// File offset of the slot that the first bitmap marks.
pub(crate) fn near_slot(bits: u32) -> u64 {
    place::BITMAP_SLOT + (1 + NEAR_INDEX) * u64::from(bits / 8)
}

/// File offset of the slot that the second bitmap marks: the first covers one word less than it has bits.
pub(crate) fn far_slot(bits: u32) -> u64 {
    place::BITMAP_SLOT + (u64::from(bits) + FAR_INDEX) * u64::from(bits / 8)
}

/// One common entry with PC-relative 32-bit pointers, one damaged function, one sound one, and the terminator.
fn unwind_table(built: &mut Built) {
    let relative = |from: u64, to: u64| u64::from((to as u32).wrapping_sub(from as u32));
    built.put(place::EH_HEADER, &[1, 0x1b, 0xff, 0xff]);
    built.fields(place::EH_HEADER + 4, &[(4, relative(place::EH_HEADER + 4, place::EH_FRAME))]);
    built.fields(place::EH_FRAME, &[(4, 20), (4, 0)]);
    built.put(place::EH_FRAME + 8, b"\x01zR\0\x01\x78\x10\x01\x1b\0\0\0\0\0\0\0");
    let damaged = place::EH_FRAME + 24;
    built.fields(damaged, &[(4, 16), (4, 7), (4, 0), (4, 0), (4, 0)]);
    let sound = damaged + 20;
    let start = relative(sound + 8, function::UNWIND);
    built.fields(sound, &[(4, 16), (4, 48), (4, start), (4, 0x18), (4, 0), (4, 0)]);
}

fn dynamic(built: &mut Built, spec: Spec) {
    use place::*;
    let (base, word) = (built.base, built.word() as u64);
    let (rel, size, entry, plt) = if spec.bits == 64 { (7, 8, 9, 7) } else { (17, 18, 19, 17) };
    let (entry_bytes, symbol_bytes) = if spec.bits == 64 { (24, 24) } else { (8, 16) };
    let relocated = if spec.movable { 3 } else { 0 };
    let hash = if spec.old_hash { (4, base + HASH) } else { (0x6fff_fef5, base + GNU_HASH) };
    let entries = [
        (1, 1),
        (1, 9),
        (5, base + DYNSTR),
        (10, 17),
        (6, base + DYNSYM),
        (11, symbol_bytes),
        hash,
        (rel, base + REL),
        (size, relocated * entry_bytes),
        (entry, entry_bytes),
        (23, base + JMPREL),
        (2, 3 * entry_bytes),
        (20, plt),
        (36, base + RELR),
        (35, 3 * word),
        (37, word),
        (25, base + INIT_SLOT),
        (27, word),
        (26, base + FINI_SLOT),
        (28, word),
        (0x6fff_fffb, if spec.movable { 0x0800_0000 } else { 0 }),
        (0, 0),
    ];
    let mut at = DYNAMIC;
    for (tag, value) in entries {
        at = built.fields(at, &[(0, tag), (0, value)]);
    }
}

fn sections(built: &mut Built) {
    use place::*;
    let names: &[u8] = b"\0.text\0.plt\0.symtab\0.dynsym\0.eh_frame\0.data\0.bss\0.shstrtab\0";
    built.put(SECTION_NAMES, names);
    let name = |wanted: &str| {
        let found = names.windows(wanted.len()).position(|at| at == wanted.as_bytes());
        found.expect("every name asked for stands in the list") as u64
    };
    let symbol = if built.bits == 64 { 24 } else { 16 };
    let list = [
        (0, 0, 0, (0, 0), 0),
        (name(".text"), 1, 6, (TEXT, function::PLT - TEXT), 0),
        (name(".plt"), 1, 6, (function::PLT, 0x20), 16),
        (name(".symtab"), 2, 0, (SYMTAB, 2 * symbol), symbol),
        (name(".dynsym"), 11, 2, (DYNSYM, 2 * symbol), symbol),
        (name(".eh_frame"), 1, 2, (EH_FRAME, 68), 0),
        (name(".data"), 1, 3, (DATA, DATA_SIZE), 0),
        (name(".bss"), 8, 3, (DATA + DATA_SIZE, BSS_SIZE), 0),
        (name(".shstrtab"), 3, 0, (SECTION_NAMES, names.len() as u64), 0),
    ];
    let mut at = SECTIONS;
    for (name, kind, flags, place, entry_size) in list {
        at = built.section(at, (name, kind, flags), place, entry_size);
    }
}

/// All files worth trying.
pub(crate) fn specs() -> impl Iterator<Item = Spec> {
    (0..16).map(|bits| Spec {
        bits: if bits & 1 == 0 { 64 } else { 32 },
        movable: bits & 2 == 0,
        sections: bits & 4 == 0,
        old_hash: bits & 8 == 0,
    })
}
