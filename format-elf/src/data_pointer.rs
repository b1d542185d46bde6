//! Code pointers in the data of programs of fixed base: no relocation marks them, so an aligned word counts if its
//! value looks like a function's start. Low confidence: a number may look the same.

use causeway_image::{
    FunctionExtents, GuestAddr, GuestImage, MappedImage, Permissions, Seed, SeedCollector, SeedSource,
};

use crate::code::CodeRanges;

/// `endbr64` and `endbr32`.
const ENDBR: [[u8; 4]; 2] = [[0xf3, 0x0f, 0x1e, 0xfa], [0xf3, 0x0f, 0x1e, 0xfb]];

/// Last bytes of what stands between functions: `ret`, `int3` and `nop`.
const BOUNDARIES: [u8; 3] = [0xc3, 0xcc, 0x90];

/// Alignment in bytes that compilers give to functions.
const FUNCTION_ALIGNMENT: u64 = 16;

/// Adds a seed for each such word outside executable segments. `known` are the seeds found so far, sorted.
pub(crate) fn add_seeds(image: &MappedImage<'_>, code: &CodeRanges, known: &[Seed], seeds: &mut SeedCollector) {
    let pointer_bytes = image.machine().pointer_bytes();
    let extents = FunctionExtents::new(known);
    for segment in image.segments().iter().filter(|segment| !segment.permissions.contains(Permissions::EXECUTE)) {
        let backed = segment.file_backed();
        let Some(first) = backed.start.align_up(pointer_bytes.into()).filter(|first| backed.contains(*first)) else {
            continue;
        };
        let bytes = image.bytes_at_most(first, usize::MAX);
        let mut consider = |word: u64| {
            let target = GuestAddr(word);
            if code.contains(target) && !extents.is_interior(target) && looks_like_function(image, known, target) {
                seeds.add(target, 0, SeedSource::DATA_POINTER);
            }
        };
        if pointer_bytes == 8 {
            bytes.as_chunks().0.iter().for_each(|word| consider(u64::from_le_bytes(*word)));
        } else {
            bytes.as_chunks().0.iter().for_each(|word| consider(u32::from_le_bytes(*word).into()));
        }
    }
}

/// Whether code at `target` is known, aligned or marked as functions are, or follows the end of one.
fn looks_like_function(image: &MappedImage<'_>, known: &[Seed], target: GuestAddr) -> bool {
    let is_known = known.binary_search_by_key(&target, |seed| seed.addr).is_ok();
    is_known
        || target.0.is_multiple_of(FUNCTION_ALIGNMENT)
        || image.bytes(target, 4).is_some_and(|start| ENDBR.iter().any(|endbr| start == endbr))
        || image.bytes(target.wrapping_add(-1), 1).is_some_and(|before| BOUNDARIES.iter().any(|end| before == [*end]))
}
