//! Base relocations (PE Format, "The .reloc Section").

use causeway_image::{GuestAddr, GuestImage, GuestRelocation, Machine, RelocationKind, SeedCollector, SeedSource};
use object::pe;

use crate::block::{Block, blocks};
use crate::error::{Structure, Warnings};
use crate::mapped::Mapped;

/// How a base relocation changes its site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BaseRelocationKind {
    /// The high 16 bits of the difference are added to a 16-bit field (`HIGH`).
    High,
    /// The low 16 bits of the difference are added to a 16-bit field (`LOW`).
    Low,
    /// The difference is added to a 32-bit field (`HIGHLOW`).
    HighLow,
    /// The high half of a 32-bit address, rounded, whose low half is this (`HIGHADJ`).
    HighAdjusted(u16),
    /// The difference is added to a 64-bit field (`DIR64`).
    Wide,
    /// A type that x86 loaders do not know.
    Unknown(u16),
}

/// A site that the loader changes when it moves the image.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BaseRelocation {
    /// First byte that changes.
    pub addr: GuestAddr,
    /// What is done there.
    pub kind: BaseRelocationKind,
}

impl BaseRelocationKind {
    /// Bytes that change.
    #[must_use]
    pub fn width(self) -> u32 {
        match self {
            Self::High | Self::Low | Self::HighAdjusted(_) => 2,
            Self::HighLow => 4,
            Self::Wide | Self::Unknown(_) => 8,
        }
    }

    /// Changes the bytes of a site for an image that lies `delta` bytes (modulo 2^64) above its preferred base. False, and
    /// nothing is changed, for an unknown type and where `site` is shorter than [`width`](Self::width).
    pub fn apply(self, site: &mut [u8], delta: u64) -> bool {
        match self {
            Self::High => change(site, |old| u16::from_le_bytes(old).wrapping_add((delta >> 16) as u16).to_le_bytes()),
            Self::Low => change(site, |old| u16::from_le_bytes(old).wrapping_add(delta as u16).to_le_bytes()),
            Self::HighLow => change(site, |old| u32::from_le_bytes(old).wrapping_add(delta as u32).to_le_bytes()),
            Self::Wide => change(site, |old| u64::from_le_bytes(old).wrapping_add(delta).to_le_bytes()),
            Self::HighAdjusted(low) => change(site, |old| {
                let full = u32::from(u16::from_le_bytes(old)) << 16;
                let moved = full.wrapping_add_signed(i32::from(low as i16)).wrapping_add(delta as u32);
                ((moved.wrapping_add(0x8000) >> 16) as u16).to_le_bytes()
            }),
            Self::Unknown(_) => false,
        }
    }
}

/// Replaces the first bytes of a site.
fn change<const N: usize>(site: &mut [u8], new: impl Fn([u8; N]) -> [u8; N]) -> bool {
    let Some(bytes) = site.first_chunk_mut::<N>() else { return false };
    *bytes = new(*bytes);
    true
}

/// All sites, in the order of the file.
pub(crate) fn read(mapped: &Mapped<'_>, warnings: &mut Warnings) -> Vec<BaseRelocation> {
    let structure = Structure::BaseRelocation;
    let mut sites = Vec::new();
    if !mapped.headers.is_relocatable() {
        return sites;
    }
    let Some((start, bytes)) = mapped.directory(pe::IMAGE_DIRECTORY_ENTRY_BASERELOC, structure, warnings) else {
        return sites;
    };
    for block in blocks(bytes) {
        match block {
            Ok(block) => add_block(mapped, block, &mut sites, warnings),
            Err(offset) => warnings.add(structure, start.value().wrapping_add(offset)),
        }
    }
    sites
}

/// The sites of one block. `HIGHADJ` has its low half in the word behind it.
fn add_block(mapped: &Mapped<'_>, block: Block<'_>, sites: &mut Vec<BaseRelocation>, warnings: &mut Warnings) {
    let mut words = block.words();
    while let Some(word) = words.next() {
        let addr = mapped.address(block.page.wrapping_add(u32::from(word & 0xfff)));
        let kind = match pe::BaseRelocationType(word >> 12) {
            pe::IMAGE_REL_BASED_ABSOLUTE => continue,
            pe::IMAGE_REL_BASED_HIGH => BaseRelocationKind::High,
            pe::IMAGE_REL_BASED_LOW => BaseRelocationKind::Low,
            pe::IMAGE_REL_BASED_HIGHLOW => BaseRelocationKind::HighLow,
            pe::IMAGE_REL_BASED_DIR64 => BaseRelocationKind::Wide,
            pe::IMAGE_REL_BASED_HIGHADJ => match words.next() {
                Some(low) => BaseRelocationKind::HighAdjusted(low),
                None => {
                    warnings.add(Structure::BaseRelocation, addr.value());
                    continue;
                }
            },
            other => BaseRelocationKind::Unknown(other.0),
        };
        sites.push(BaseRelocation { addr, kind });
    }
}

/// The site as translation sees it.
pub(crate) fn guest_relocation(mapped: &Mapped<'_>, site: &BaseRelocation) -> GuestRelocation {
    let width = site.kind.width();
    let kind = match (site.kind, mapped.headers.machine) {
        (BaseRelocationKind::Wide, Machine::X86_64) | (BaseRelocationKind::HighLow, Machine::X86) => {
            RelocationKind::Relative
        }
        (BaseRelocationKind::HighLow | BaseRelocationKind::Low, _) => RelocationKind::RelativeLow,
        (BaseRelocationKind::High | BaseRelocationKind::HighAdjusted(_), _) => RelocationKind::RelativeHigh,
        _ => RelocationKind::Other,
    };
    let target = (kind == RelocationKind::Relative).then(|| mapped.pointer(site.addr)).flatten();
    GuestRelocation { addr: site.addr, width, kind, target: target.map(GuestAddr) }
}

/// Adds a seed for each relocated pointer to code in data. In code, such values are operands, which the decoder sees.
pub(crate) fn add_seeds(mapped: &Mapped<'_>, sites: &[GuestRelocation], seeds: &mut SeedCollector) {
    let in_data = sites.iter().filter(|site| !mapped.image.is_executable(site.addr));
    for target in in_data.filter_map(|site| site.target) {
        seeds.add(target, 0, SeedSource::RELOCATION);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_moves_its_own_bits() {
        let moved = |kind: BaseRelocationKind, old: u64, delta: u64| {
            let mut site = old.to_le_bytes();
            assert!(kind.apply(&mut site, delta));
            u64::from_le_bytes(site)
        };
        let delta = 0x1234_5678_0001_8000;
        assert_eq!(moved(BaseRelocationKind::Wide, 0x1_4000_1000, delta), 0x1234_5679_4001_9000);
        assert_eq!(moved(BaseRelocationKind::HighLow, 0xffff_ffff_0040_1000, delta), 0xffff_ffff_0041_9000);
        assert_eq!(moved(BaseRelocationKind::High, 0x7_0040, delta), 0x7_0041);
        assert_eq!(moved(BaseRelocationKind::Low, 0x7_9000, delta), 0x7_1000);
        // 0x0040_1000 + 0x0001_8000 = 0x0041_9000, whose high half rounds up.
        assert_eq!(moved(BaseRelocationKind::HighAdjusted(0x1000), 0x40, delta), 0x42);
        assert!(!BaseRelocationKind::Wide.apply(&mut [0; 7], delta));
        assert!(!BaseRelocationKind::Unknown(7).apply(&mut [0; 8], delta));
    }
}
