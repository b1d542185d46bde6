//! `cache-reader`: caches with damage in header and body, with right sums and wrong ones, and cut off, are used without harm.

use super::damaged::Damaged;
use super::{INPUTS, Material};
use causeway_cache_format::hostile::lookups;
use causeway_ir::arbitrary::Random;

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let Some(clean) = material.seeds.made_up(material, &mut random)? else { return Ok(()) };
    let mut file = Damaged::new(clean);
    for _ in 0..INPUTS {
        let mut end = clean.len();
        match random.below(8) {
            0 => file.harm_pages(&mut random),
            1 => end = random.below(end as u64) as usize,
            2..4 => file.harm_header(&mut random),
            kind => {
                file.harm_pages(&mut random);
                file.reseal();
                if kind == 4 {
                    file.harm_header(&mut random);
                }
            }
        }
        lookups(&file.bytes()[..end], &mut || random.bits());
        file.restore();
    }
    Ok(())
}
