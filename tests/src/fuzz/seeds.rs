//! Sound caches for cases to damage. Building one takes longer than thousands of inputs, so each is built once, when a case first
//! takes it. Which one a case takes follows from its seed alone.

use super::{Material, elf_file, whole_build};
use causeway_cache_format::abi::GuestAbi;
use causeway_format_elf::ElfImage;
use causeway_ir::arbitrary::Random;
use std::sync::OnceLock;

/// Caches of made-up programs.
const MADE_UP: usize = 512;
/// Caches of each real program, made with other options.
const OF_PROGRAM: usize = 8;

/// A cache; none where the program is refused.
type Seed = OnceLock<Result<Option<Vec<u8>>, String>>;

/// All of them.
#[derive(Debug)]
pub(super) struct Seeds {
    made_up: Vec<Seed>,
    real: Vec<Seed>,
}

impl Seeds {
    /// With material of so many real programs.
    pub(super) fn new(programs: usize) -> Self {
        let seeds = |count| (0..count).map(|_| Seed::new()).collect();
        Self { made_up: seeds(MADE_UP), real: seeds(OF_PROGRAM * programs) }
    }

    /// The cache of a made-up program.
    ///
    /// # Errors
    /// Where it was built and is not sound.
    pub(super) fn made_up<'a>(&'a self, material: &Material, random: &mut Random) -> Result<Option<&'a [u8]>, String> {
        take(&self.made_up, random, |_, random| elf_file::build(material, random))
    }

    /// The cache of a real program, or of a made-up one where there is none.
    ///
    /// # Errors
    /// As above.
    pub(super) fn real<'a>(&'a self, material: &Material, random: &mut Random) -> Result<Option<&'a [u8]>, String> {
        if self.real.is_empty() {
            return self.made_up(material, random);
        }
        take(&self.real, random, |number, _| material.programs[number / OF_PROGRAM].clone())
    }
}

/// One of `seeds`, or the next that is a cache; `program` makes the program of the one with a number.
fn take<'a>(
    seeds: &'a [Seed],
    random: &mut Random,
    program: impl Fn(usize, &mut Random) -> Vec<u8>,
) -> Result<Option<&'a [u8]>, String> {
    let first = random.below(seeds.len() as u64) as usize;
    for number in (first..seeds.len()).chain(0..first) {
        let cache = seeds[number].get_or_init(|| {
            let mut random = Random::new(number as u64);
            let program = program(number, &mut random);
            let Ok(image) = ElfImage::parse(&program) else { return Ok(None) };
            whole_build::cache(&image, GuestAbi::Linux64, &mut random)
        });
        if let Some(cache) = cache.as_ref().map_err(String::clone)? {
            return Ok(Some(cache));
        }
    }
    Ok(None)
}
