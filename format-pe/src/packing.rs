//! Recognizes images whose code is compressed or encrypted in the file and made executable by a part of the image itself.

use std::fmt;

use causeway_image::{GuestImage, MappedImage, Permissions};

use crate::section_table::Section;

/// Names of sections that packers and launch wrappers write. Of the last, the entry point must lie in it: the name alone is too
/// common.
const NAMES: [&str; 18] = [
    "UPX0", "UPX1", "UPX2", ".aspack", ".adata", ".vmp0", ".vmp1", ".vmp2", ".themida", ".winlice", ".enigma1",
    ".enigma2", ".petite", ".MPRESS1", ".MPRESS2", ".nsp0", ".nsp1", ".bind",
];
/// Bytes of a section below which its entropy tells nothing.
const SMALLEST: usize = 4096;
/// Thousandths of a bit per byte that machine code does not reach: x86 code has 5.5 to 6.7, compressed data nearly 8.
const CODE_LIMIT: u32 = 7200;

/// Why an image counts as packed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Packing {
    /// A section has the name that a packer gives.
    Name {
        /// The name.
        section: String,
    },
    /// An executable section is as random as compressed or encrypted bytes.
    Entropy {
        /// Its name.
        section: String,
        /// Thousandths of a bit per byte.
        milli_bits: u32,
    },
    /// The program starts in a section that it can write, while another executable section has no bytes in the file.
    Entry {
        /// The section that it starts in.
        section: String,
        /// The section that is still empty.
        empty: String,
    },
}

impl fmt::Display for Packing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name { section } => write!(f, "section {section} is that of a packer"),
            Self::Entropy { section, milli_bits } => {
                let (bits, rest) = (milli_bits / 1000, milli_bits % 1000);
                write!(f, "section {section} has {bits}.{rest:03} bits per byte, as ciphertext has")
            }
            Self::Entry { section, empty } => {
                write!(f, "it starts in section {section}, which is writable, and section {empty} is still empty")
            }
        }
    }
}

/// The first sign of packing.
pub(crate) fn find(image: &MappedImage<'_>, sections: &[Section]) -> Option<Packing> {
    let named = sections.iter().find(|section| NAMES.contains(&section.name.as_str()));
    if let Some(section) = named.filter(|section| section.name != ".bind" || holds_entry(image, section)) {
        return Some(Packing::Name { section: section.name.clone() });
    }
    by_entry(image, sections).or_else(|| by_entropy(image, sections))
}

fn is_executable(section: &&Section) -> bool {
    section.segment.permissions.contains(Permissions::EXECUTE)
}

fn holds_entry(image: &MappedImage<'_>, section: &Section) -> bool {
    image.entry().is_some_and(|entry| section.segment.range.contains(entry))
}

fn by_entry(image: &MappedImage<'_>, sections: &[Section]) -> Option<Packing> {
    let is_writable = |section: &&Section| section.segment.permissions.contains(Permissions::WRITE);
    let start =
        sections.iter().filter(is_executable).filter(is_writable).find(|section| holds_entry(image, section))?;
    let empty = sections.iter().filter(is_executable).find(|section| section.segment.file_size == 0)?;
    Some(Packing::Entry { section: start.name.clone(), empty: empty.name.clone() })
}

fn by_entropy(image: &MappedImage<'_>, sections: &[Section]) -> Option<Packing> {
    sections.iter().filter(is_executable).find_map(|section| {
        let bytes = image.bytes_at_most(section.segment.range.start, usize::MAX);
        let milli_bits = entropy(bytes);
        let is_random = bytes.len() >= SMALLEST && milli_bits > CODE_LIMIT;
        is_random.then(|| Packing::Entropy { section: section.name.clone(), milli_bits })
    })
}

/// Shannon's entropy of bytes, thousandths of a bit per byte.
fn entropy(bytes: &[u8]) -> u32 {
    let mut counts = [0u64; 256];
    for &byte in bytes {
        counts[usize::from(byte)] += 1;
    }
    let total = bytes.len() as f64;
    let bits: f64 = counts
        .iter()
        .filter(|count| **count != 0)
        .map(|&count| {
            let share = count as f64 / total;
            -share * share.log2()
        })
        .sum();
    (bits * 1000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entropy_tells_code_from_ciphertext() {
        assert_eq!(entropy(&[]), 0);
        assert_eq!(entropy(&[7; 100]), 0);
        assert_eq!(entropy(&[1, 2].repeat(50)), 1000);
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(entropy(&all), 8000);
    }
}
