//! What runs recorded of one image: where blocks start, and pages whose bytes were executed though the file has others. An image
//! with such pages is what really ran.
//!
//! Pages are as they would be at the image's preferred base: whoever captures them takes back what relocations changed. The cache made of
//! them carries their hashes like those of any other page, so its code runs where the same bytes are in memory again, and
//! nowhere else. Where a page had several contents, one of them is translated.

use anyhow::Result;
use causeway_image::{AddrRange, GuestAddr, GuestImage, ImageParts, MappedImage, PAGE_SIZE, Permissions, Segment};
use std::collections::{BTreeMap, BTreeSet};

/// Records of one image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Guest offsets of blocks.
    pub offsets: BTreeSet<u32>,
    /// Pages: guest offset, a multiple of [`PAGE_SIZE`], and at most as many bytes.
    pub pages: BTreeSet<(u32, Vec<u8>)>,
}

impl Recorded {
    /// Adds other records.
    pub fn extend(&mut self, other: &Self) {
        self.offsets.extend(&other.offsets);
        self.pages.extend(other.pages.iter().cloned());
    }

    /// The image with the captured pages in place of its own. Of a packed image nothing else is executable: the rest of its
    /// file is not what runs.
    ///
    /// # Errors
    /// Where the pages make the image too large.
    pub fn overlay(&self, image: &dyn GuestImage, is_packed: bool) -> Result<MappedImage<'static>> {
        let mut parts = ImageParts::new(Vec::new(), image.machine(), image.kind());
        let runs = self.runs(image);
        for segment in image.segments() {
            self.add_segment(image, *segment, &runs, is_packed, &mut parts);
        }
        parts.entry = image.entry();
        parts.read_only_after_relocation = image.read_only_after_relocation().to_vec();
        parts.seeds.extend(image.seeds());
        parts.relocations = image.relocations().to_vec();
        parts.identity = image.identity();
        parts.ordered = image.ordered_accesses().cloned();
        Ok(MappedImage::new(parts)?)
    }

    /// Addresses of captured bytes, ascending, with neighbours joined.
    fn runs(&self, image: &dyn GuestImage) -> Vec<AddrRange> {
        let mut runs: Vec<AddrRange> = Vec::new();
        for (offset, bytes) in &self.pages {
            let start = GuestAddr(image.base().0 + u64::from(*offset));
            let end = GuestAddr(start.0 + bytes.len() as u64);
            match runs.last_mut().filter(|last| start <= last.end) {
                Some(last) => last.end = last.end.max(end),
                None => runs.push(AddrRange { start, end }),
            }
        }
        runs
    }

    /// Cuts a segment into captured pieces and others.
    fn add_segment(
        &self,
        image: &dyn GuestImage,
        segment: Segment,
        runs: &[AddrRange],
        is_packed: bool,
        parts: &mut ImageParts<'static>,
    ) {
        let kept = if is_packed { segment.permissions - Permissions::EXECUTE } else { segment.permissions };
        let mut start = segment.range.start;
        for run in runs.iter().filter(|run| run.overlaps(segment.range)) {
            let (from, to) = (run.start.max(segment.range.start), run.end.min(segment.range.end));
            push(parts, AddrRange { start, end: from }, kept, own_bytes(image, start, from));
            let range = AddrRange { start: from, end: to };
            push(parts, range, segment.permissions | Permissions::EXECUTE, self.bytes(image, range));
            start = to;
        }
        push(parts, AddrRange { start, end: segment.range.end }, kept, own_bytes(image, start, segment.range.end));
    }

    /// The captured bytes of a range, of each page the first content.
    fn bytes(&self, image: &dyn GuestImage, range: AddrRange) -> Vec<u8> {
        let mut first: BTreeMap<u32, &[u8]> = BTreeMap::new();
        for (offset, bytes) in &self.pages {
            first.entry(*offset).or_insert(bytes);
        }
        let mut bytes = vec![0; range.len() as usize];
        for (offset, page) in first {
            let start = image.base().0 + u64::from(offset);
            for (byte, addr) in page.iter().zip(start..) {
                if range.contains(GuestAddr(addr)) {
                    bytes[(addr - range.start.0) as usize] = *byte;
                }
            }
        }
        bytes
    }
}

/// The file's bytes from `start` on, up to `end`.
fn own_bytes(image: &dyn GuestImage, start: GuestAddr, end: GuestAddr) -> Vec<u8> {
    image.bytes_at_most(start, end.0.saturating_sub(start.0) as usize).to_vec()
}

/// Adds a segment with these bytes, and zeroes behind them.
fn push(parts: &mut ImageParts<'static>, range: AddrRange, permissions: Permissions, bytes: Vec<u8>) {
    let (file_offset, file_size) = (parts.file.len() as u64, bytes.len() as u64);
    parts.file.to_mut().extend(bytes);
    parts.segments.push(Segment { range, permissions, file_offset, file_size });
}

/// Is this a page that can be captured: within the image, at a multiple of the page size, and no longer than a page?
pub(super) fn is_page(image: &dyn GuestImage, offset: u32, bytes: &[u8]) -> bool {
    let aligned = u64::from(offset).is_multiple_of(PAGE_SIZE) && u64::from(offset) < image.span();
    aligned && !bytes.is_empty() && bytes.len() as u64 <= PAGE_SIZE
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_image::{ImageKind, Machine};

    /// A page of ciphertext, one that is empty in the file, and one of data.
    fn packed() -> MappedImage<'static> {
        let mut parts = ImageParts::new(vec![0xaa; 0x2000], Machine::X86_64, ImageKind::Executable);
        let all = Permissions::READ | Permissions::WRITE | Permissions::EXECUTE;
        let segment = |start, len, file_offset, file_size, permissions| {
            let range = AddrRange::with_len(GuestAddr(start), len).unwrap();
            Segment { range, permissions, file_offset, file_size }
        };
        parts.segments.push(segment(0x1000, 0x3000, 0, 0x1000, all));
        parts.segments.push(segment(0x4000, 0x1000, 0x1000, 0x1000, Permissions::READ));
        MappedImage::new(parts).unwrap()
    }

    #[test]
    fn what_ran_replaces_what_the_file_has() {
        let page = |byte| vec![byte; PAGE_SIZE as usize];
        let pages = BTreeSet::from([(0x1000, page(1)), (0x2000, page(2)), (0x2000, page(3))]);
        let recorded = Recorded { offsets: BTreeSet::new(), pages };
        let image = packed();
        let ran = recorded.overlay(&image, true).unwrap();
        let run = AddrRange { start: GuestAddr(0x2000), end: GuestAddr(0x4000) };
        assert_eq!(ran.executable_ranges(), [run], "neighbouring pages are one range");
        let bytes = [0x1000, 0x2fff, 0x3000, 0x4000].map(|addr| ran.bytes(GuestAddr(addr), 1).unwrap()[0]);
        assert_eq!(bytes, [0xaa, 1, 2, 0xaa]);
        assert!(!ran.segment_at(GuestAddr(0x4000)).unwrap().permissions.contains(Permissions::EXECUTE));
        assert_eq!((ran.base(), ran.span()), (image.base(), image.span()));
        let open = recorded.overlay(&image, false).unwrap();
        assert!(open.is_executable(GuestAddr(0x1000)), "what is not packed stays code");
    }
}
