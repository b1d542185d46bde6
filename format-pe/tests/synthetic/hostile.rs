//! Damaged files: cut, with fields of other values, and with random bytes. Nothing panics, and what is read keeps what
//! `GuestImage` promises.

use causeway_format_pe::sample::{build, specs};
use causeway_format_pe::{PeError, PeImage};
use causeway_image::GuestImage;

/// Reads the file and asks for everything. Returns whether it was accepted.
fn survives(file: &[u8]) -> bool {
    let image = match PeImage::parse(file) {
        Ok(image) => image,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return false;
        }
    };
    assert!(image.span() <= 1 << 31);
    for segment in image.segments() {
        assert!(segment.file_offset + segment.file_size <= file.len() as u64);
        assert!(image.bytes_at_most(segment.range.start, usize::MAX).len() as u64 == segment.file_size);
    }
    assert!(image.seeds().iter().all(|seed| image.is_executable(seed.addr)));
    assert!(image.seeds().is_sorted_by(|lower, upper| lower.addr < upper.addr));
    assert!(image.relocations().is_sorted());
    for site in image.relocations() {
        image.relocated_pointer(site.addr);
    }
    true
}

/// Xorshift, so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }
}

#[test]
fn a_file_cut_anywhere_is_refused() {
    for spec in specs() {
        let file = build(spec).bytes;
        assert!(survives(&file), "{spec:?}");
        for len in 0..file.len() {
            assert!(!survives(&file[..len]), "{spec:?} cut to {len}: the last section is cut");
        }
        for len in 2..0x80 {
            let error = PeImage::parse(&file[..len]).unwrap_err();
            assert!(matches!(error, PeError::Truncated { .. }), "{len}: {error}");
        }
    }
}

#[test]
fn every_field_takes_every_extreme() {
    for spec in specs() {
        let built = build(spec);
        assert!(built.fields.len() > 80);
        for field in &built.fields {
            let at = field.offset..field.offset + field.width;
            let mut old = [0; 8];
            old[..field.width].copy_from_slice(&built.bytes[at.clone()]);
            let old = u64::from_le_bytes(old);
            let others =
                [0, 1, 2, 7, 0x7f, 0xfff, 0x1000, 0x7fff_ffff, 1 << 31, 1 << 32, i64::MAX as u64, 1 << 63, u64::MAX];
            for new in others.into_iter().chain([old.wrapping_add(1), old.wrapping_sub(1), !old, old << 1, old << 8]) {
                let mut file = built.bytes.clone();
                file[at.clone()].copy_from_slice(&new.to_le_bytes()[..field.width]);
                survives(&file);
            }
        }
    }
}

#[test]
fn random_damage() {
    let files: Vec<_> = specs().map(build).collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut accepted = 0;
    for _ in 0..100_000 {
        let built = &files[random.below(files.len())];
        let mut file = built.bytes.clone();
        for _ in 0..=random.below(6) {
            // Half of the damage goes where the structures are.
            let offset = if random.next() & 1 == 0 {
                built.fields[random.below(built.fields.len())].offset
            } else {
                random.below(file.len())
            };
            let value = random.next() as u8;
            file[offset] = if value & 1 == 0 { value } else { file[offset] ^ (1 << (value >> 5)) };
        }
        accepted += usize::from(survives(&file));
    }
    assert!(accepted > 10_000, "only {accepted} files got past the headers");
}
