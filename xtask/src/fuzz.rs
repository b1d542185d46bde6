//! `cargo xtask fuzz`: runs a fuzz target of the crate `tests`.

use crate::cargo::{build_test_program, check};
use anyhow::Result;
use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Targets that `cargo xtask test` runs for a short time each.
const SMOKE: [&str; 11] = [
    "optimizer",
    "decoders",
    "lifting",
    "code",
    "in-process",
    "elf",
    "pe",
    "pe-reader",
    "cache-reader",
    "cache-file",
    "relocation",
];
/// The program that has all targets.
const PROGRAM: &str = "fuzz";
/// Seconds of each smoke run.
const SMOKE_SECONDS: u64 = 10;

/// Options of `fuzz`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// optimizer, decoders, lifting, code, in-process, elf, pe, pe-reader, cache-reader, cache-file, relocation, ir-file or code-map
    target: String,
    /// Time to spend
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Seed of the first case; the others follow
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Most cases
    #[arg(long, default_value_t = u64::MAX)]
    cases: u64,
}

/// Runs one target.
///
/// # Errors
/// Where it finds something.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    start(&build_test_program(PROGRAM)?, &arguments.target, [arguments.seconds, arguments.seed, arguments.cases])
}

/// Runs every target for a short time, as many at once as there are processors.
///
/// # Errors
/// Where one finds something.
pub(crate) fn smoke() -> Result<()> {
    let program = build_test_program(PROGRAM)?;
    let next = AtomicUsize::new(0);
    let work = || {
        let mut targets = std::iter::from_fn(|| SMOKE.get(next.fetch_add(1, Ordering::Relaxed)));
        targets.try_for_each(|target| start(&program, target, [SMOKE_SECONDS, 0, u64::MAX]))
    };
    let lanes = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let lanes: Vec<_> = (0..lanes).map(|_| scope.spawn(work)).collect();
        lanes.into_iter().try_for_each(|lane| lane.join().expect("a lane does not panic"))
    })
}

fn start(program: &Path, target: &str, numbers: [u64; 3]) -> Result<()> {
    let mut command = Command::new(program);
    check(command.arg(target).args(numbers.map(|number| number.to_string())))
}
