//! Base relocations (PE Format, "The .reloc Section").

use causeway_image::{GuestAddr, GuestImage, GuestRelocation, Machine, RelocationKind, SeedCollector, SeedSource};
use object::pe;
use object::read::pe::RelocationBlockIterator;

use crate::error::{Structure, Warnings};
use crate::pe_image::Mapped;

/// All sites that the loader changes when it moves the image.
pub(crate) fn read(mapped: &Mapped<'_>, warnings: &mut Warnings) -> Vec<GuestRelocation> {
    let structure = Structure::BaseRelocation;
    let mut sites = Vec::new();
    if !mapped.headers.is_relocatable() {
        return sites;
    }
    let Some((_, bytes)) = mapped.directory(pe::IMAGE_DIRECTORY_ENTRY_BASERELOC, structure, warnings) else {
        return sites;
    };
    for block in RelocationBlockIterator::new(bytes) {
        let Ok(block) = block else {
            warnings.add(structure, sites.last().map_or(0, |site: &GuestRelocation| site.addr.0));
            break;
        };
        sites.extend(block.filter_map(|entry| site(mapped, mapped.address(entry.virtual_address), entry.typ)));
    }
    sites
}

/// The site of one entry; `None` for padding.
fn site(mapped: &Mapped<'_>, addr: GuestAddr, kind: pe::BaseRelocationType) -> Option<GuestRelocation> {
    let (kind, width) = match (kind, mapped.headers.machine) {
        (pe::IMAGE_REL_BASED_ABSOLUTE, _) => return None,
        (pe::IMAGE_REL_BASED_DIR64, Machine::X86_64) => (RelocationKind::Relative, 8),
        (pe::IMAGE_REL_BASED_HIGHLOW, Machine::X86) => (RelocationKind::Relative, 4),
        (pe::IMAGE_REL_BASED_HIGHLOW, Machine::X86_64) => (RelocationKind::RelativeLow, 4),
        (pe::IMAGE_REL_BASED_LOW, _) => (RelocationKind::RelativeLow, 2),
        (pe::IMAGE_REL_BASED_HIGH | pe::IMAGE_REL_BASED_HIGHADJ, _) => (RelocationKind::RelativeHigh, 2),
        _ => (RelocationKind::Other, 8),
    };
    let target = (kind == RelocationKind::Relative).then(|| mapped.image.bytes(addr, width as usize)).flatten();
    let value = |bytes: &[u8]| GuestAddr(bytes.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte)));
    Some(GuestRelocation { addr, width, kind, target: target.map(value) })
}

/// Adds a seed for each relocated pointer to code in data. In code, such values are operands, which the decoder sees.
pub(crate) fn add_seeds(mapped: &Mapped<'_>, sites: &[GuestRelocation], seeds: &mut SeedCollector) {
    let in_data = sites.iter().filter(|site| !mapped.image.is_executable(site.addr));
    for target in in_data.filter_map(|site| site.target) {
        seeds.add(target, 0, SeedSource::RELOCATION);
    }
}
