//! Made-up contents of every table, and an independent sealing of files, written from the specification alone.
#![allow(dead_code, reason = "each test crate uses its own part")]
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::relocation::{Fragment, Record, RelocationKind, Target, link};
use causeway_cache_format::{
    Contents, Function, GuestMask, GuestPage, HeaderFields, Identity, IndexEntry, LeftOut, MemoryModel, NO_GUEST,
    PcPoint, Placement, Profile, hash_guest_page, metadata,
};

/// A small deterministic generator (xorshift64*).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }
}

/// A file's contents together with what they were made from.
pub(crate) struct Synthetic {
    pub(crate) contents: Contents,
    pub(crate) fields: HeaderFields,
    pub(crate) image: Vec<u8>,
}

impl Synthetic {
    /// The entries among the boundaries, by guest offset.
    pub(crate) fn entries(&self) -> Vec<IndexEntry> {
        let entry = |point: &PcPoint| IndexEntry { guest_offset: point.guest_offset, code_offset: point.code_offset };
        let mut entries: Vec<_> = self.contents.points.iter().filter(|point| point.entry).map(entry).collect();
        entries.sort();
        entries.dedup_by_key(|entry| entry.guest_offset);
        entries
    }

    pub(crate) fn file(&self) -> Vec<u8> {
        self.contents.to_file(&self.fields).unwrap()
    }
}

pub(crate) fn fields(span: u64) -> HeaderFields {
    HeaderFields {
        profile: Profile {
            guest_abi: GuestAbi::Linux64,
            memory_model: MemoryModel::Tso,
            host_features: 0x15,
            options: 0,
        },
        identity: Identity::of(b"the image", &[0xab; 20]),
        placement: Placement { image_base: 0x40_0000, image_span: span, code_delta: 0x1000_0000 },
        translator: *b"translator 0.1.0",
    }
}

/// Contents with `functions` functions of random sizes.
pub(crate) fn synthetic(seed: u64, functions: u32) -> Synthetic {
    let mut random = Random::new(seed);
    let (mut code, mut points, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    let mut fragment = Fragment::new();
    let mut guest = random.below(5000) as u32;
    for _ in 0..functions {
        let (guest_start, code_start) = (guest, code.len() as u32);
        for number in 0..1 + random.below(40) {
            let entry = number == 0 || random.below(4) == 0;
            points.push(PcPoint { code_offset: code.len() as u32, guest_offset: guest, entry });
            instruction(&mut random, &mut guest, &mut code, &mut fragment);
        }
        points.push(PcPoint { code_offset: code.len() as u32, guest_offset: NO_GUEST, entry: false });
        code.extend(0xd420_0000u32.to_le_bytes());
        guest += 1;
        rows.push(Function {
            code_offset: code_start,
            code_size: code.len() as u32 - code_start,
            guest_offset: guest_start,
            guest_size: guest - guest_start,
        });
        let gap = if random.below(8) == 0 { 20_000 } else { 32 };
        guest += random.below(gap) as u32;
    }
    let span = u64::from(guest) + 1 + random.below(5000);
    let image: Vec<u8> = (0..span).map(|_| random.next() as u8).collect();
    let fields = fields(span);
    let bases = fields.placement.bases(fields.placement.image_base, code.len() as u64);
    let relocations = link(&fragment, 0, &mut code, &bases, |_| None).unwrap();
    let guest_masks = masks(&mut random, span);
    let guest_pages = pages(&rows, &image, &guest_masks);
    let module_data = (0..random.below(300)).map(|_| random.next() as u8).collect();
    let left_out = vec![LeftOut::new("far-jump", 3), LeftOut::new("undecodable", random.below(9))];
    let metadata = metadata::encode(&[("image", "bash"), ("tool", "causeway 0.1.0")].into()).unwrap();
    let functions = rows;
    let contents =
        Contents { code, module_data, points, guest_pages, guest_masks, functions, relocations, left_out, metadata };
    Synthetic { contents, fields, image }
}

fn instruction(random: &mut Random, guest: &mut u32, code: &mut Vec<u8>, fragment: &mut Fragment) {
    let words = if random.below(50) == 0 { random.below(700) } else { random.below(4) };
    for _ in 0..words {
        let site = code.len() as u32;
        if random.below(5) == 0 {
            let target = Target::Image(random.below(1 << 24) as u32);
            fragment.push(Record { site, kind: RelocationKind::AdrpPage21, target }).unwrap();
            code.extend(0x9000_0000u32.to_le_bytes());
        } else {
            code.extend((random.next() as u32 & 0x00ff_ffff | 0x8b00_0000).to_le_bytes());
        }
    }
    *guest += 1 + random.below(15) as u32;
    if random.below(40) == 0 {
        *guest += random.below(2000) as u32;
    }
}

fn masks(random: &mut Random, span: u64) -> Vec<GuestMask> {
    let (mut rows, mut at) = (Vec::new(), random.below(600));
    while at + 8 <= span {
        let size = if random.below(2) == 0 { 4 } else { 8 };
        rows.push(GuestMask::new(at as u32, size));
        at += 8 + random.below(1200);
    }
    rows
}

fn pages(functions: &[Function], image: &[u8], masks: &[GuestMask]) -> Vec<GuestPage> {
    let mut numbers = std::collections::BTreeSet::new();
    for row in functions {
        numbers.extend(row.guest_pages());
    }
    let bytes = |page: u32| &image[page as usize * 4096..image.len().min((page as usize + 1) * 4096)];
    numbers.into_iter().map(|page| GuestPage::new(page, hash_guest_page(page, bytes(page), masks))).collect()
}
