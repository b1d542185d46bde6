//! `fuzz_isa SEED COUNT BITS JOBS FAMILY CASE-FOLDER PROGRAM`, the last three empty for none. `cargo xtask fuzz-isa` starts it.

use anyhow::{Result, bail};
use causeway_tests::Environment;
use causeway_tests::isa::{self, Options};
use std::process::ExitCode;

fn main() -> Result<ExitCode> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [seed, count, bits, jobs, family, folder, program] = &words[..] else {
        bail!("usage: fuzz_isa SEED COUNT BITS JOBS FAMILY CASE-FOLDER PROGRAM")
    };
    let named = |word: &String| (!word.is_empty()).then(|| word.clone());
    let options = Options {
        seed: seed.parse()?,
        count: count.parse()?,
        bits: bits.parse()?,
        family: named(family),
        write_cases: named(folder).map(Into::into),
        jobs: jobs.parse()?,
        program: named(program).map(|number| number.parse()).transpose()?,
    };
    let summary = isa::run(&options, &Environment::builds()?)?;
    for report in &summary.reports {
        println!("{report}");
    }
    println!(
        "fuzz-isa: seed {seed} bits {bits} cases {} programs {} modes {} mismatches {}",
        summary.cases,
        summary.programs,
        isa::mode_count().min(summary.programs),
        summary.mismatches
    );
    Ok(if summary.mismatches == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
