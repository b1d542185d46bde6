//! `cargo xtask fuzz-isa`: random instructions natively and through the whole product (see `docs/fuzz-isa.md`).

use crate::cargo::{self, build_test_program, check, exit_code};
use crate::guest::Arm64;
use anyhow::{Context as _, Result};
use std::path::PathBuf;
use std::process::{Command, ExitCode};

/// Options of `fuzz-isa`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Equal seeds give equal cases
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Number of cases
    #[arg(long, default_value_t = 65_536)]
    count: u64,
    /// Width of the code
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u8).range(32..=64))]
    bits: u8,
    /// Family that cases start with: a file of frontend-x86/src/ops [default: all]
    #[arg(long)]
    family: Option<String>,
    /// Folder below which what differs becomes case files
    #[arg(long, value_name = "DIR")]
    write_cases: Option<PathBuf>,
    /// Programs that run at the same time [default: one for each processor]
    #[arg(long)]
    jobs: Option<usize>,
    /// Run only the program with this number
    #[arg(long, value_name = "NUMBER")]
    program: Option<u64>,
}

/// Builds both sides and runs the cases.
///
/// # Errors
/// Where something does not build or start. Cases that differ are told by the exit code.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    Arm64::prepare()?;
    cargo::build_causeway(None)?;
    let jobs = arguments.jobs.or_else(|| std::thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
    let mut command = start(arguments.seed, arguments.count, arguments.bits, jobs)?;
    command.arg(arguments.family.as_deref().unwrap_or_default());
    command.arg(arguments.write_cases.clone().unwrap_or_default());
    command.arg(arguments.program.map(|number| number.to_string()).unwrap_or_default());
    Ok(exit_code(command.status().context("starting fuzz_isa")?))
}

/// Cases of a smoke run: some in each mode.
const SMOKE_CASES: u64 = 1024;

/// A few seconds' worth of cases of each width; both sides of the command are built already.
///
/// # Errors
/// Where a case differs.
pub(crate) fn smoke() -> Result<()> {
    [32, 64].into_iter().try_for_each(|bits| check(start(1, SMOKE_CASES, bits, 2)?.args(["", "", ""])))
}

/// The command that runs cases, up to the number of jobs.
fn start(seed: u64, count: u64, bits: u8, jobs: usize) -> Result<Command> {
    let mut command = Command::new(build_test_program("fuzz_isa")?);
    command.args([seed, count, u64::from(bits), jobs as u64].map(|number| number.to_string()));
    Ok(command)
}
