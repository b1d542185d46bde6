//! What cases are made from: real programs of this machine.

use super::seeds::Seeds;
use causeway_format_elf::ElfImage;
use causeway_image::GuestImage;
use causeway_ir::arbitrary::Random;

/// Small programs that most x86-64 machines have.
const PROGRAMS: [&str; 3] = ["/bin/true", "/bin/cat", "/bin/kill"];
/// Most bytes of real code that are kept.
const MAX_CODE: usize = 1 << 20;

/// Material for cases.
#[derive(Debug)]
pub struct Material {
    /// x86-64 machine code: this program's own.
    code: Vec<u8>,
    /// Small ELF programs.
    pub(super) programs: Vec<Vec<u8>>,
    /// Caches of them and of others.
    pub(super) seeds: Seeds,
}

impl Material {
    /// Reads this program and a few of the machine's. Where this is no x86-64 machine there is no real code.
    pub fn gather() -> Self {
        let own = std::env::current_exe().and_then(std::fs::read).unwrap_or_default();
        let programs = PROGRAMS.iter().filter_map(|path| std::fs::read(path).ok());
        let is_small_guest = |bytes: &Vec<u8>| bytes.len() < 200_000 && ElfImage::parse(bytes).is_ok();
        let programs: Vec<Vec<u8>> = programs.filter(is_small_guest).collect();
        Self { code: code_of(&own), seeds: Seeds::new(programs.len()), programs }
    }

    /// `length` bytes of real code, fewer where there is less; it need not start at an instruction.
    pub(super) fn code(&self, length: usize, random: &mut Random) -> &[u8] {
        let length = length.min(self.code.len());
        let start = random.below((self.code.len() - length) as u64 + 1) as usize;
        &self.code[start..start + length]
    }
}

/// The executable bytes of an x86-64 program.
fn code_of(file: &[u8]) -> Vec<u8> {
    let Ok(image) = ElfImage::parse(file) else { return Vec::new() };
    if image.bits() != 64 {
        return Vec::new();
    }
    let longest = image.executable_ranges().iter().max_by_key(|range| range.len());
    longest.map_or_else(Vec::new, |range| image.bytes_at_most(range.start, MAX_CODE).to_vec())
}
