//! `elf`: damaged programs are refused, or a sound cache is built of them.

use super::{Material, damage, elf_file, whole_build};
use causeway_cache_format::abi::GuestAbi;
use causeway_format_elf::ElfImage;
use causeway_image::GuestImage;
use causeway_ir::arbitrary::Random;

/// Header and program headers, where damage does most.
const HEADERS: usize = 0x400;

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let real = !material.programs.is_empty() && random.once_in(8);
    let mut file = if real {
        material.programs[random.below(material.programs.len() as u64) as usize].clone()
    } else {
        elf_file::build(material, &mut random)
    };
    let count = random.below(6);
    if random.once_in(2) {
        damage(&mut file, count, &mut random);
    } else {
        let end = file.len().min(HEADERS);
        damage(&mut file[..end], count, &mut random);
    }
    if random.once_in(10) {
        let end = random.below(file.len() as u64 + 1) as usize;
        file.truncate(end);
    }
    let Ok(image) = ElfImage::parse(&file) else { return Ok(()) };
    let abi = if image.bits() == 32 { GuestAbi::X86_32 } else { GuestAbi::Linux64 };
    whole_build::cache(&image, abi, &mut random).map(|_| ())
}
