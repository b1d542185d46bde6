//! Functions that the loader puts others in place of where the processor can do more (winnt.h:
//! `IMAGE_FUNCTION_OVERRIDE_HEADER`): it changes the branches to the original.

use causeway_image::{GuestAddr, GuestRelocation, RelocationKind, SeedCollector, SeedSource};
use object::LittleEndian as LE;
use object::U32;
use object::pod;

use crate::block::blocks;
use crate::mapped::Mapped;

/// `IMAGE_FUNCTION_OVERRIDE_X64_REL32`: a site is a 32-bit distance from its own end.
const RELATIVE: u16 = 1;
/// Bytes of such a site.
const SITE: u32 = 4;

/// One function that may be replaced.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FunctionOverride {
    /// The function that branches lead to in the file.
    pub original: GuestAddr,
    /// Those that may stand for it.
    pub replacements: Vec<GuestAddr>,
    /// Distances in x86-64 code that the loader changes.
    pub sites: Vec<GuestAddr>,
}

/// Reads the contents of a dynamic relocation with the symbol of overrides: the size of the entries, the entries, and
/// decision diagrams, which say when to use which. Gives whether they are sound to the end.
pub(crate) fn read(mapped: &Mapped<'_>, contents: &[u8], found: &mut Vec<FunctionOverride>) -> bool {
    let entries = contents.split_first_chunk().and_then(|(size, rest)| rest.get(..u32::from_le_bytes(*size) as usize));
    let Some(mut rest) = entries else { return false };
    while !rest.is_empty() {
        let Some((entry, behind)) = entry(mapped, rest) else { return false };
        found.push(entry);
        rest = behind;
    }
    true
}

/// One entry and what follows it: the original, an offset among the diagrams, bytes of the replacements and of the blocks of
/// sites, then both.
fn entry<'a>(mapped: &Mapped<'_>, bytes: &'a [u8]) -> Option<(FunctionOverride, &'a [u8])> {
    let ([original, _, size, sites_size], rest) = pod::from_bytes::<[U32<LE>; 4]>(bytes).ok()?;
    let (replacements, rest) = rest.split_at_checked(size.get(LE) as usize)?;
    let (sites, behind) = rest.split_at_checked(sites_size.get(LE) as usize)?;
    let replacements = replacements.as_chunks().0.iter().map(|place| mapped.address(u32::from_le_bytes(*place)));
    let mut entry = FunctionOverride {
        original: mapped.address(original.get(LE)),
        replacements: replacements.collect(),
        sites: Vec::new(),
    };
    for block in blocks(sites) {
        let block = block.ok()?;
        let relative = block.words().filter(|word| word >> 12 == RELATIVE);
        let place = |word: u16| mapped.address(block.page.wrapping_add(u32::from(word & 0xfff)));
        entry.sites.extend(relative.map(place));
    }
    Some((entry, behind))
}

/// Adds a seed for each function.
pub(crate) fn add_seeds(overrides: &[FunctionOverride], seeds: &mut SeedCollector) {
    for function in overrides.iter().flat_map(|entry| entry.replacements.iter().chain([&entry.original])) {
        seeds.add(*function, 0, SeedSource::RELOCATION);
    }
}

/// The sites as what the loader changes, nobody knows to what.
pub(crate) fn relocations(overrides: &[FunctionOverride]) -> impl Iterator<Item = GuestRelocation> {
    let sites = overrides.iter().flat_map(|entry| &entry.sites);
    sites.map(|addr| GuestRelocation { addr: *addr, width: SITE, kind: RelocationKind::Other, target: None })
}
