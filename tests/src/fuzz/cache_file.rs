//! `cache-file`: caches of real programs with damage, most often with right sums, are attached and used without harm.

use super::damaged::Damaged;
use super::{INPUTS, Material};
use causeway_cache_format::hostile::lookups;
use causeway_ir::arbitrary::Random;

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let seeds = &material.seeds;
    let made_up = random.once_in(4);
    let clean = if made_up { seeds.made_up(material, &mut random) } else { seeds.real(material, &mut random) };
    let Some(clean) = clean? else { return Ok(()) };
    let mut file = Damaged::new(clean);
    for _ in 0..INPUTS {
        file.harm_pages(&mut random);
        if !random.once_in(8) {
            file.reseal();
        }
        lookups(file.bytes(), &mut || random.bits());
        file.restore();
    }
    Ok(())
}
