//! From the strands of pieces to the records of pages.

use alloc::vec::Vec;
use core::ops::Range;

use super::encode::{Packer, Record};
use super::strand::{Cut, Strand};
use super::{MOST_BYTES, NO_GUEST, PcPoint, Symbols};
use crate::PAGE_SIZE;
use crate::error::WriteError;
use crate::section::SectionKind;

/// The strands of the pieces that have code on some pages.
#[derive(Clone, Debug, Default)]
pub struct Strands<'a> {
    /// Guest offset of the last boundary before these pieces, or [`NO_GUEST`].
    pub before: u32,
    /// Place of each piece in the code section, ascending, and its strand.
    pub list: Vec<(u32, Strand<'a>)>,
}

impl Strands<'_> {
    /// No strands, behind code that belongs to no guest instruction.
    pub fn none() -> Self {
        Self { before: NO_GUEST, list: Vec::new() }
    }
}

/// What becomes of records.
pub(crate) trait Sink {
    /// One more record.
    fn record(&mut self, record: &Record);

    /// The records in nibbles `from..to` of `bytes`.
    fn run(&mut self, bytes: &[u8], from: u32, to: u32);
}

/// Encodes the records of some pages.
pub(crate) fn encode_pages(strands: &Strands<'_>, pages: Range<u32>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut splice = Splice::new(strands, pages.start);
    for page in pages {
        let mut packer = Packer::new(&mut bytes);
        splice.page(page, &mut packer);
        packer.finish();
    }
    bytes
}

/// Counts nibbles.
#[derive(Debug, Default)]
pub(crate) struct Count(u64);

impl Count {
    /// Number of bytes of a page of so many nibbles, and starts anew.
    ///
    /// # Errors
    /// Where these are too many for a page.
    pub(crate) fn bytes_of_page(&mut self) -> Result<u32, WriteError> {
        let size = core::mem::take(&mut self.0).div_ceil(2);
        if size > MOST_BYTES as u64 {
            return Err(WriteError::TooLarge { kind: SectionKind::CodeGroups, size });
        }
        Ok(size as u32)
    }
}

impl Sink for Count {
    fn record(&mut self, record: &Record) {
        self.0 += u64::from(record.nibbles());
    }

    fn run(&mut self, _: &[u8], from: u32, to: u32) {
        self.0 += u64::from(to.saturating_sub(from));
    }
}

impl Sink for Packer<'_> {
    fn record(&mut self, record: &Record) {
        self.push(record);
    }

    fn run(&mut self, bytes: &[u8], from: u32, to: u32) {
        self.push_run(bytes, from, to);
    }
}

/// Goes through the records of pages, one page after another.
pub(crate) struct Splice<'a> {
    rest: core::slice::Iter<'a, (u32, Strand<'a>)>,
    /// The piece at which this is, and where it goes on there.
    piece: Option<(u32, &'a Strand<'a>, Cut)>,
    current: u32,
}

impl<'a> Splice<'a> {
    /// Starts at a page.
    pub(crate) fn new(strands: &'a Strands<'a>, page: u32) -> Self {
        let mut splice = Self { rest: strands.list.iter(), piece: None, current: strands.before };
        splice.next_piece();
        let start = u64::from(page) * PAGE_SIZE as u64;
        while let Some((base, strand, cut)) = splice.piece {
            let begins = cut.point.is_some_and(|point| u64::from(base) + u64::from(point.code_offset) < start);
            if !begins {
                break;
            }
            splice.go_on(base, strand, strand.cut((start - u64::from(base)) as u32));
        }
        splice
    }

    /// Guest offset of the last boundary so far, or [`NO_GUEST`].
    pub(crate) fn current(&self) -> u32 {
        self.current
    }

    /// Gives the records of the next page.
    pub(crate) fn page(&mut self, page: u32, sink: &mut impl Sink) {
        let start = u64::from(page) * PAGE_SIZE as u64;
        let end = start + PAGE_SIZE as u64;
        let mut position = start;
        while let Some((base, strand, Cut { point: Some(point), next, .. })) = self.piece {
            let at = u64::from(base) + u64::from(point.code_offset);
            if at >= end {
                break;
            }
            let placed = PcPoint { code_offset: at as u32, ..point };
            sink.record(&Record::new(
                &Symbols::ORDINARY,
                (at.saturating_sub(position) / 4) as u16,
                self.current,
                &placed,
            ));
            let cut = strand.cut((end - u64::from(base)).min(u32::MAX.into()) as u32);
            if cut.end > next {
                sink.run(strand.records(), next, cut.end);
            }
            self.go_on(base, strand, cut);
            position = u64::from(base) + u64::from(cut.before.0);
        }
    }

    /// Goes on behind a cut of the piece at hand.
    fn go_on(&mut self, base: u32, strand: &'a Strand<'a>, cut: Cut) {
        self.current = cut.before.1;
        match cut.point {
            Some(_) => self.piece = Some((base, strand, cut)),
            None => self.next_piece(),
        }
    }

    fn next_piece(&mut self) {
        self.piece = self.rest.next().map(|(base, strand)| {
            let first = strand.first();
            (*base, strand, Cut { point: Some(first), next: 0, end: 0, before: (0, NO_GUEST) })
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode::Boundaries;
    use super::*;
    use alloc::vec;

    struct Random(u64);

    impl Random {
        fn below(&mut self, limit: u32) -> u32 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((self.0 >> 33) % u64::from(limit)) as u32
        }
    }

    /// Boundaries of a piece, and its size.
    fn piece(random: &mut Random) -> (Vec<PcPoint>, u32) {
        let (mut points, mut guest) = (Vec::new(), random.below(1 << 20));
        let mut code = 4 * random.below(3);
        for _ in 0..random.below(BOUNDARIES) {
            let entry = random.below(8) == 0;
            let guest_offset = if !entry && random.below(50) == 0 { NO_GUEST } else { guest };
            points.push(PcPoint { code_offset: code, guest_offset, entry });
            code += match random.below(300) {
                0 => 4 * random.below(5000),
                1..20 => 0,
                _ => 4 * random.below(6),
            };
            guest += match random.below(100) {
                0 => random.below(5000),
                _ => 1 + random.below(9),
            };
        }
        (points, code + 4)
    }

    /// Cases, and most boundaries of a piece. An interpreter takes long for each.
    const SEEDS: u64 = if cfg!(miri) { 4 } else { 200 };
    const BOUNDARIES: u32 = if cfg!(miri) { 120 } else { 2000 };

    #[test]
    fn pages_have_the_boundaries_of_their_pieces() {
        for seed in 0..SEEDS {
            let mut random = Random(seed);
            let (mut bytes, mut placed, mut all, mut end) = (Vec::new(), Vec::new(), Vec::new(), 0u32);
            for _ in 0..1 + random.below(6) {
                let (points, size) = piece(&mut random);
                let before = bytes.len();
                Strand::encode(&points, &mut bytes).unwrap();
                placed.push((end, before..bytes.len()));
                all.extend(points.iter().map(|point| PcPoint { code_offset: end + point.code_offset, ..*point }));
                end = (end + size).next_multiple_of(16);
            }
            let strand = |(base, range): &(u32, Range<usize>)| Some((*base, Strand::parse(&bytes[range.clone()])?));
            let strands = Strands { before: NO_GUEST, list: placed.iter().filter_map(strand).collect() };
            let pages = end.div_ceil(PAGE_SIZE as u32);
            let first = random.below(pages);
            for start in [0, first] {
                let mut splice = Splice::new(&strands, start);
                let mut count = Splice::new(&strands, start);
                let mut found = Vec::new();
                for page in start..pages {
                    let (mut records, current) = (Vec::new(), splice.current());
                    let mut packer = Packer::new(&mut records);
                    splice.page(page, &mut packer);
                    packer.finish();
                    let mut counted = Count::default();
                    count.page(page, &mut counted);
                    assert_eq!(counted.bytes_of_page().unwrap() as usize, records.len());
                    let mut boundaries = Boundaries::new(&Symbols::ORDINARY, current, &records, 0);
                    while let Some(boundary) = boundaries.step().unwrap() {
                        let code_offset = page * PAGE_SIZE as u32 + boundary.position * 4;
                        let (guest_offset, entry) = (boundary.guest_offset, boundary.entry);
                        found.push(PcPoint { code_offset, guest_offset, entry });
                    }
                }
                let wanted: Vec<_> =
                    all.iter().copied().filter(|point| point.code_offset >= start * PAGE_SIZE as u32).collect();
                assert!(found == wanted, "seed {seed}");
            }
        }
    }

    #[test]
    fn bytes_that_are_no_strand_end() {
        let points: Vec<_> = (0..BOUNDARIES / 3)
            .map(|n| PcPoint { code_offset: n * 8, guest_offset: n * 3, entry: n % 7 == 0 })
            .collect();
        let mut bytes = Vec::new();
        Strand::encode(&points, &mut bytes).unwrap();
        for place in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[place] ^= 0x55;
            let Some(strand) = Strand::parse(&damaged) else { continue };
            let strands = Strands { before: NO_GUEST, list: vec![(16, strand)] };
            let mut splice = Splice::new(&strands, 0);
            for page in 0..4 {
                splice.page(page, &mut Count::default());
            }
        }
        assert!(Strand::parse(&bytes[..20]).is_none());
    }

    #[test]
    fn points_out_of_order_are_told() {
        let point = |code_offset, guest_offset, entry| PcPoint { code_offset, guest_offset, entry };
        let error = |points: &[PcPoint]| Strand::encode(points, &mut Vec::new()).unwrap_err();
        let row = |row, reason| WriteError::Row { kind: SectionKind::CodeGroups, row, reason };
        assert_eq!(error(&[point(4, 0, false), point(0, 1, false)]), row(1, "is misaligned or out of order"));
        assert_eq!(error(&[point(4, 0, false), point(6, 1, false)]), row(1, "is misaligned or out of order"));
        assert_eq!(error(&[point(0, NO_GUEST, true)]), row(0, "is an entry for no guest instruction"));
        assert_eq!(Strand::encode(&[], &mut Vec::new()), Ok(()));
    }
}
