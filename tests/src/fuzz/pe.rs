//! `pe`: damaged Windows images are refused, or a sound cache is built of them.

use super::{Material, damage, pe_file, whole_build};
use causeway_cache_format::abi::GuestAbi;
use causeway_format_pe::PeImage;
use causeway_image::GuestImage;
use causeway_ir::arbitrary::Random;

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let bits = random.pick(&[32, 64]);
    let mut file = pe_file::build(material, bits, &mut random);
    let count = random.below(6);
    let end = if random.once_in(2) { pe_file::HEADERS } else { file.len() };
    damage(&mut file[..end], count, &mut random);
    if random.once_in(10) {
        let end = random.below(file.len() as u64 + 1) as usize;
        file.truncate(end);
    }
    let Ok(image) = PeImage::parse(&file) else { return Ok(()) };
    let abi = if image.bits() == 32 { GuestAbi::X86_32 } else { GuestAbi::Arm64Ec };
    whole_build::cache(&image, abi, &mut random).map(|_| ())
}
