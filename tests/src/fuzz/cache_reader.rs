//! `cache-reader`: damaged caches, their sums made right again, are used without harm.

use super::{Material, damage, elf_file, whole_build};
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::hostile::{exercise, reseal, reseal_header};
use causeway_format_elf::ElfImage;
use causeway_ir::arbitrary::Random;

/// Bytes of the header that hold fields.
const FIELDS: usize = 512;
/// Bytes of the header.
const HEADER: usize = 4096;
/// Damaged copies of one cache.
const COPIES: u64 = 40;

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let program = elf_file::build(material, &mut random);
    let Ok(image) = ElfImage::parse(&program) else { return Ok(()) };
    let Some(cache) = whole_build::cache(&image, GuestAbi::Linux64, &mut random)? else { return Ok(()) };
    for _ in 0..COPIES {
        let mut copy = cache.clone();
        let count = 1 + random.below(6);
        match random.below(4) {
            0 => damage(&mut copy, count, &mut random),
            1 => {
                damage(&mut copy[..FIELDS], count, &mut random);
                reseal_header(&mut copy);
            }
            2 => {
                damage(&mut copy[HEADER..], count, &mut random);
                reseal(&mut copy);
            }
            _ => copy.truncate(random.below(cache.len() as u64) as usize),
        }
        exercise(&copy, &mut || random.bits());
    }
    Ok(())
}
