//! Every job of a developer and of CI.

mod bench;
mod cargo;
mod dist;
mod fuzz;
mod fuzz_isa;
mod guest;
mod guests;
mod kernels;
mod rebuild;
mod run;
mod setup;
mod sharing;
mod test;
mod tidy;
mod windows;
mod windows_guests;
mod windows_hybrid;
mod windows_libraries;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::process::ExitCode;

/// Causeway's jobs.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    job: Job,
}

#[derive(Subcommand)]
enum Job {
    /// Translate images into caches (arguments as `causeway build-cache`)
    BuildCache {
        /// Arguments of `causeway build-cache`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Any other subcommand of `causeway`, built for this machine
    Causeway {
        /// Subcommand and arguments
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Run an x86-64 program from its caches with the ARM64 build, under qemu-aarch64 where this is no ARM64 machine
    Run(run::Arguments),
    /// Set up what tests need and run all of them
    Test(test::Arguments),
    /// Look for failures with random input
    Fuzz(fuzz::Arguments),
    /// Compare random instructions, run natively, with their translation
    FuzzIsa(fuzz_isa::Arguments),
    /// Measure translation speed, code size, memory and executed instructions
    Bench(bench::Arguments),
    /// Build the program as packages should carry it, optimized for what it does while it builds caches
    Dist,
    /// Accept new snapshots
    Bless,
    /// Check formatting, lints and the house rules
    Tidy,
}

fn main() -> ExitCode {
    match run(Arguments::parse().job) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(job: Job) -> Result<ExitCode> {
    match job {
        Job::BuildCache { arguments } => {
            let words = std::iter::once(OsString::from("build-cache")).chain(arguments);
            cargo::causeway_here(words)
        }
        Job::Causeway { arguments } => cargo::causeway_here(arguments),
        Job::Run(arguments) => run::run(&arguments),
        Job::Test(arguments) => test::run(&arguments).map(|()| ExitCode::SUCCESS),
        Job::Fuzz(arguments) => fuzz::run(&arguments).map(|()| ExitCode::SUCCESS),
        Job::FuzzIsa(arguments) => fuzz_isa::run(&arguments),
        Job::Bench(arguments) => bench::run(&arguments).map(|()| ExitCode::SUCCESS),
        Job::Dist => dist::run().map(|causeway| {
            println!("{}", causeway.display());
            ExitCode::SUCCESS
        }),
        Job::Bless => test::bless().map(|()| ExitCode::SUCCESS),
        Job::Tidy => tidy::run().map(|()| ExitCode::SUCCESS),
    }
}
