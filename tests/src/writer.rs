//! A synthetic cache of any size for what measures its writing: the content is made up by a producer that keeps nothing.

use anyhow::{Context as _, Result};
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::{GuestPage, HeaderFields, Identity, MemoryModel, PcPoint, Placement, Profile, Strand};
use causeway_driver::assemble::{Facts, Link, Pieces};
use causeway_relocation::{Record, RelocationKind, Target};

/// Bytes of code of a function.
pub const CODE: usize = 1024;
/// Its bytes in the guest.
const GUEST: u32 = 512;
/// Its boundaries of guest instructions.
const POINTS: u32 = 150;
/// Its blocks.
pub const BLOCKS: u32 = 10;
/// Its relocations.
const RELOCATIONS: u32 = 12;
/// `adrp x0, 0`.
const ADRP: u32 = 0x9000_0000;
/// Bytes of a file that one function makes, roughly.
const FILE_BYTES: u64 = 1180;

/// Functions like those of real programs: their code is made on demand, their boundaries are encoded as a translator's
/// workers leave them.
pub struct Synthetic {
    /// Number of functions.
    pub count: usize,
    template: Vec<u8>,
    strands: Vec<u8>,
    /// Bytes of each strand; all are equally long.
    strand_size: usize,
}

impl Synthetic {
    /// Functions for a file of about this size, bytes.
    ///
    /// # Errors
    /// None for sizes below 4 GiB.
    pub fn new(file_size: u64) -> Result<Self> {
        let count = (file_size / FILE_BYTES) as usize;
        let word = |n: u32| (0x8b00_0000 | n.wrapping_mul(2_654_435_761) >> 12).to_le_bytes();
        let mut strands = Vec::new();
        for piece in 0..count {
            Strand::encode(&Self::points(piece), &mut strands)?;
        }
        let (template, strand_size) = ((0..CODE as u32 / 4).flat_map(word).collect(), strands.len() / count);
        Ok(Self { count, template, strands, strand_size })
    }

    fn points(piece: usize) -> Vec<PcPoint> {
        let point = |number| {
            let (code_offset, guest_offset) = Self::point(piece, number);
            PcPoint { code_offset, guest_offset, entry: number % (POINTS / BLOCKS) == 0 }
        };
        (0..POINTS).map(point).collect()
    }

    /// Bytes of the guest's image.
    pub const fn span(&self) -> u32 {
        self.count as u32 * GUEST
    }

    fn point(piece: usize, number: u32) -> (u32, u32) {
        let place = number * (CODE as u32 / 4) / POINTS * 4;
        (place, piece as u32 * GUEST + number * GUEST / POINTS)
    }

    fn record(&self, piece: usize, number: u32) -> Record {
        let far = piece as u32 * GUEST + number * 0x1_1000;
        let target = if far < self.span() { far } else { number };
        Record { site: (number * 21 + 3) * 4, kind: RelocationKind::AdrpPage21, target: Target::Image(target) }
    }
}

impl Pieces for Synthetic {
    fn count(&self) -> usize {
        self.count
    }

    fn start(&self, piece: usize) -> u32 {
        piece as u32 * GUEST
    }

    fn code_size(&self, _: usize) -> usize {
        CODE
    }

    fn kept_relocations(&self, piece: usize, take: &mut dyn FnMut(Record)) {
        (0..RELOCATIONS).for_each(|number| take(self.record(piece, number)));
    }

    fn entries(&self, piece: usize, take: &mut dyn FnMut(u32, u32)) {
        (0..BLOCKS)
            .map(|block| Self::point(piece, block * POINTS / BLOCKS))
            .for_each(|(place, guest)| take(guest, place));
    }

    fn covered(&self, piece: usize, take: &mut dyn FnMut(u32, u32)) {
        take(piece as u32 * GUEST, GUEST);
    }

    fn strand(&self, piece: usize) -> Option<Strand<'_>> {
        Strand::parse(&self.strands[piece * self.strand_size..][..self.strand_size])
    }

    fn targets(&self, _: usize, _: &mut dyn FnMut(u32)) {}

    fn write(&self, piece: usize, base: u32, code: &mut [u8], link: &Link<'_>) -> Result<()> {
        code.copy_from_slice(&self.template);
        for number in 0..RELOCATIONS {
            let record = self.record(piece, number);
            let target = record.target_address(&link.bases).context("the target is an address")?;
            let from = link.bases.code + u64::from(base) + u64::from(record.site);
            let word = record.kind.encode(ADRP.into(), from, target)? as u32;
            let site = record.site as usize;
            code[site..site + 4].copy_from_slice(&word.to_le_bytes());
        }
        Ok(())
    }
}

/// What the file says of an image of so many bytes.
pub fn facts(span: u32) -> Facts {
    let profile =
        Profile { guest_abi: GuestAbi::Linux64, memory_model: MemoryModel::Tso, host_features: 0, options: 0 };
    let image_span = u64::from(span).next_multiple_of(0x1_0000);
    let fields = HeaderFields {
        profile,
        identity: Identity::of(b"synthetic", &[]),
        placement: Placement { image_base: 0x40_0000, image_span, code_delta: image_span as i64 },
        translator: [0; 16],
    };
    let pages = (0..span.div_ceil(4096)).map(|page| GuestPage::new(page, u64::from(page))).collect();
    Facts { fields, guest_pages: pages, guest_masks: Vec::new(), left_out: Vec::new(), metadata: Vec::new() }
}
