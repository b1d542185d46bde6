//! Fuzz targets: each is a generator, which makes a case of a seed, and an oracle, which checks it.
//!
//! A case depends on its seed and, where real programs serve as material, on the programs of this machine. A finding is
//! told with its seed; `cargo xtask fuzz TARGET --seed S --cases 1` repeats it.

mod cache_file;
mod cache_reader;
mod code;
mod code_map;
mod damaged;
mod decoders;
mod elf;
mod elf_file;
mod in_process;
mod ir_file;
mod lifting;
mod material;
mod mix;
mod optimizer;
mod pe;
mod pe_file;
mod pe_reader;
mod relocation;
mod seeds;
mod whole_build;

pub use material::Material;

use causeway_ir::arbitrary::Random;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// Longest time that a case may take.
pub const CASE_LIMIT: Duration = Duration::from_secs(30);

/// Damaged caches that a case of a reader of caches tries.
const INPUTS: u64 = 1000;

/// A fuzz target.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// Inputs that one case tries.
    pub inputs: u64,
    /// Makes and checks one case; the error tells what is wrong.
    check: fn(&Material, Random) -> Result<(), String>,
}

/// All targets.
pub const TARGETS: &[Target] = &[
    Target { name: "optimizer", inputs: 1, check: optimizer::check },
    Target { name: "decoders", inputs: 1, check: decoders::check },
    Target { name: "lifting", inputs: 1, check: lifting::check },
    Target { name: "code", inputs: 1, check: code::check },
    Target { name: "in-process", inputs: 1, check: in_process::check },
    Target { name: "elf", inputs: 1, check: elf::check },
    Target { name: "pe", inputs: 1, check: pe::check },
    Target { name: "pe-reader", inputs: 1, check: pe_reader::check },
    Target { name: "cache-reader", inputs: INPUTS, check: cache_reader::check },
    Target { name: "cache-file", inputs: INPUTS, check: cache_file::check },
    Target { name: "relocation", inputs: 1, check: relocation::check },
    Target { name: "ir-file", inputs: 1, check: ir_file::check },
    Target { name: "code-map", inputs: 1, check: code_map::check },
];

/// What a target found.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The case's seed.
    pub seed: u64,
    /// What is wrong.
    pub text: String,
}

/// When to stop.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// Time to spend.
    pub time: Duration,
    /// Most cases.
    pub cases: u64,
}

impl Target {
    /// The target of this name.
    pub fn named(name: &str) -> Option<Self> {
        TARGETS.iter().copied().find(|target| target.name == name)
    }

    /// Checks the case of one seed.
    ///
    /// # Errors
    /// What is wrong; a panic and a case that took too long are findings as well.
    pub fn check(&self, material: &Material, seed: u64) -> Result<(), Finding> {
        let started = Instant::now();
        let found = |text: String| Err(Finding { seed, text });
        match without_panic(|| (self.check)(material, Random::new(seed))) {
            Err(text) => found(text),
            Ok(()) if started.elapsed() > CASE_LIMIT => found(format!("took {:?}", started.elapsed())),
            Ok(()) => Ok(()),
        }
    }

    /// Checks the cases of consecutive seeds until the budget is spent, and gives their number. `before` hears each seed.
    ///
    /// # Errors
    /// The first finding.
    pub fn run(
        &self,
        material: &Material,
        first: u64,
        budget: Budget,
        before: &mut dyn FnMut(u64),
    ) -> Result<u64, Finding> {
        let started = Instant::now();
        let mut done = 0;
        while done < budget.cases && started.elapsed() < budget.time {
            let seed = first.wrapping_add(done);
            before(seed);
            self.check(material, seed)?;
            done += 1;
        }
        Ok(done)
    }
}

/// Runs a check; a panic is an error.
fn without_panic(check: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(check)).unwrap_or_else(|panic| Err(format!("panic: {}", panic_text(panic.as_ref()))))
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "without a message".to_owned())
}

/// Overwrites `count` random places: single bits, bytes, small changes, and words of interesting values.
fn damage(bytes: &mut [u8], count: u64, random: &mut Random) {
    if bytes.is_empty() {
        return;
    }
    for _ in 0..count {
        let at = random.below(bytes.len() as u64) as usize;
        match random.below(5) {
            0 => bytes[at] ^= 1 << random.below(8),
            1 => bytes[at] = random.bits() as u8,
            2 => bytes[at] = bytes[at].wrapping_add(random.below(9) as u8).wrapping_sub(4),
            kind => {
                let width = [2, 4, 8][random.below(3) as usize];
                let value = if kind == 3 { random.edge() } else { random.below(0x4000) };
                let at = at & !(width - 1);
                for (byte, new) in bytes[at..].iter_mut().zip(&value.to_le_bytes()[..width]) {
                    *byte = *new;
                }
            }
        }
    }
}
