//! A cache under damage. What an input changes is put back before the next one, which costs less than a copy of the file.

use super::damage;
use causeway_cache_format::SectionKind;
use causeway_cache_format::hostile::{reseal_header, reseal_page, section};
use causeway_ir::arbitrary::Random;
use std::ops::Range;

/// Bytes of a page.
const PAGE: usize = 4096;
/// Bytes of the header that hold fields.
const FIELDS: usize = 512;

/// A cache, and which of its pages differ from the clean one.
pub(super) struct Damaged<'a> {
    clean: &'a [u8],
    file: Vec<u8>,
    pages: Vec<usize>,
    /// Header and roots, and the sums: what sealing changes.
    sealed: [Range<usize>; 2],
    /// Number of the first page behind the tables.
    tables: usize,
}

impl<'a> Damaged<'a> {
    /// Without damage.
    pub(super) fn new(clean: &'a [u8]) -> Self {
        let start = |kind: SectionKind| section(clean, kind as usize).0;
        let sealed = [0..start(SectionKind::Groups), start(SectionKind::PageSums)..clean.len()];
        let (metadata, size) = section(clean, SectionKind::Metadata as usize);
        let tables = (metadata + size).div_ceil(PAGE);
        Self { clean, file: clean.to_vec(), pages: Vec::new(), sealed, tables }
    }

    /// The file as it is.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.file
    }

    /// Damages a few pages behind the header. Tables are more interesting than code: half of the pages are of theirs.
    pub(super) fn harm_pages(&mut self, random: &mut Random) {
        for _ in 0..1 + random.below(3) {
            let end = if random.once_in(2) { self.tables } else { self.file.len() / PAGE };
            let page = 1 + random.below((end - 1) as u64) as usize;
            let count = 1 + random.below(4);
            damage(&mut self.file[page * PAGE..(page + 1) * PAGE], count, random);
            self.pages.push(page);
        }
    }

    /// Makes the sums above the damaged pages right again.
    pub(super) fn reseal(&mut self) {
        self.pages.iter().for_each(|page| reseal_page(&mut self.file, *page));
    }

    /// Damages the header and makes its sum right again; nothing else is sealed after this.
    pub(super) fn harm_header(&mut self, random: &mut Random) {
        let count = 1 + random.below(6);
        damage(&mut self.file[..FIELDS], count, random);
        reseal_header(&mut self.file);
    }

    /// Takes all damage back.
    pub(super) fn restore(&mut self) {
        let pages = self.pages.drain(..).map(|page| page * PAGE..(page + 1) * PAGE);
        for range in pages.chain(self.sealed.clone()) {
            self.file[range.clone()].copy_from_slice(&self.clean[range]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_cache_format::abi::GuestAbi;
    use causeway_cache_format::{Contents, HeaderFields, Identity, MemoryModel, Placement, Profile, Reader};

    #[test]
    fn all_damage_is_taken_back() {
        let fields = HeaderFields {
            profile: Profile {
                guest_abi: GuestAbi::Linux64,
                memory_model: MemoryModel::Tso,
                host_features: 0,
                options: 0,
            },
            identity: Identity::of(b"", b""),
            placement: Placement { image_base: 0x40_0000, image_span: 0x2000, code_delta: 0x1_0000 },
            translator: [0; 16],
        };
        let clean =
            Contents { code: vec![0; 0x3000], ..Contents::default() }.to_file(&fields).expect("contents are sound");
        let (mut file, mut random) = (Damaged::new(&clean), Random::new(1));
        let mut refused = 0;
        for round in 0..2000 {
            file.harm_pages(&mut random);
            if round % 2 == 0 {
                file.reseal();
            }
            if round % 3 == 0 {
                file.harm_header(&mut random);
            }
            refused += usize::from(Reader::new(file.bytes()).and_then(|reader| reader.verify_all()).is_err());
            file.restore();
            assert!(file.bytes() == clean, "round {round}");
        }
        assert!(refused > 1000, "{refused}");
    }
}
