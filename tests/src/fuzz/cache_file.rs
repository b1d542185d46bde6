//! `cache-file`: real caches with damage, each damaged page with its sum made right again, are attached and used without harm.

use super::{Material, damage, elf_file, whole_build};
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::hostile::{lookups, reseal_page};
use causeway_format_elf::ElfImage;
use causeway_ir::arbitrary::Random;

/// Inputs that one seed stands for.
const INPUTS: u64 = 1000;
/// Bytes of a page.
const PAGE: usize = 4096;

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let Some(clean) = cache(material, &mut random)? else { return Ok(()) };
    let mut file = clean.clone();
    for _ in 0..INPUTS {
        let place = random.below(file.len() as u64) as usize;
        let page = place / PAGE * PAGE..(place / PAGE + 1) * PAGE;
        // Tables are more interesting than code, and lie at the front.
        let page = if random.once_in(2) { shorten(page, &file, &mut random) } else { page };
        let count = 1 + random.below(4);
        damage(&mut file[page.clone()], count, &mut random);
        if !random.once_in(8) {
            reseal_page(&mut file, page.start / PAGE);
        }
        lookups(&file, &mut || random.bits());
        file.copy_from_slice(&clean);
    }
    Ok(())
}

/// A page among the first sixteen.
fn shorten(page: core::ops::Range<usize>, file: &[u8], random: &mut Random) -> core::ops::Range<usize> {
    let number = random.below(16.min((file.len() / PAGE) as u64)) as usize;
    if file.len() >= PAGE { number * PAGE..(number + 1) * PAGE } else { page }
}

/// The cache of a real program, or of a made-up one.
fn cache(material: &Material, random: &mut Random) -> Result<Option<Vec<u8>>, String> {
    let made_up = material.programs.is_empty() || random.once_in(4);
    let program = if made_up {
        elf_file::build(material, random)
    } else {
        material.programs[random.below(material.programs.len() as u64) as usize].clone()
    };
    let Ok(image) = ElfImage::parse(&program) else { return Ok(None) };
    whole_build::cache(&image, GuestAbi::Linux64, random)
}
