//! `cargo xtask test`: everything that CI runs, set-up included.

use crate::cargo::{self, ARM64, cargo, cargo_for_tests, check, target_folder};
use crate::guest::Arm64;
use crate::{fuzz, fuzz_isa, guests, kernels, setup, tidy, windows, windows_guests};
use anyhow::Result;
use std::process::Command;
use std::time::Instant;

/// Options of `test`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only the step of this name
    #[arg(value_parser = names())]
    step: Option<String>,
}

/// A named step.
type Step = (&'static str, fn(&Arm64) -> Result<()>);

const STEPS: [Step; 10] = [
    ("tidy", |_| tidy::run()),
    ("host", |_| check(cargo_for_tests("test").env("INSTA_UPDATE", "no"))),
    ("features", |_| features()),
    ("no-system", |_| no_system()),
    ("fuzz", |_| fuzz::smoke()),
    ("fuzz-isa", |_| fuzz_isa::smoke()),
    ("arm64", arm64),
    ("end-to-end", |_| end_to_end()),
    ("windows", |_| windows_images()),
    ("pe-host", |_| pe_host()),
];

/// Steps that run only where they are asked for.
const NAMED_STEPS: [Step; 1] = [("host-pages", |_| host_pages())];

fn names() -> Vec<&'static str> {
    STEPS.iter().chain(&NAMED_STEPS).map(|(name, _)| *name).collect()
}

/// Runs all steps, or the one that is asked for.
///
/// # Errors
/// The first step that fails.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let started = Instant::now();
    let arm64 = Arm64::prepare()?;
    cargo::build_causeway(None)?;
    guests::prepare()?;
    eprintln!("xtask: set-up took {} s", started.elapsed().as_secs());
    let steps: Vec<Step> = match &arguments.step {
        None => STEPS.to_vec(),
        Some(step) => STEPS.into_iter().chain(NAMED_STEPS).filter(|(name, _)| name == step).collect(),
    };
    for (name, step) in steps {
        eprintln!("xtask: {name}");
        let begun = Instant::now();
        step(&arm64)?;
        eprintln!("xtask: {name} took {} s", begun.elapsed().as_secs());
    }
    eprintln!("xtask: all passed in {} s", started.elapsed().as_secs());
    Ok(())
}

/// Real Windows images.
fn windows_images() -> Result<()> {
    windows::prepare()?;
    check(cargo_for_tests("test").args(["--test", "windows"]))
}

/// Windows libraries and programs, natively and translated.
fn pe_host() -> Result<()> {
    windows::prepare()?;
    windows_guests::prepare()?;
    check(cargo_for_tests("test").args(["--test", "pe_host"]))
}

/// The driver's tests with each target alone.
fn features() -> Result<()> {
    for feature in ["linux-elf", "wow64", "arm64ec"] {
        check(&mut cargo([
            "test",
            "--quiet",
            "--package",
            "causeway-driver",
            "--no-default-features",
            "--features",
            feature,
        ]))?;
    }
    Ok(())
}

/// What other emulators embed, without an operating system under it; and an example that does so.
fn no_system() -> Result<()> {
    const BARE: &str = "aarch64-unknown-none";
    setup::rust_target(BARE)?;
    let packages = ["--package", "causeway-cache-format", "--package", "causeway-relocation"];
    check(cargo(["build", "--quiet", "--target", BARE]).args(packages))?;
    check(cargo_for_tests("build").args(["--example", "embed"]))?;
    check(&mut Command::new(target_folder().join("debug/examples/embed")))
}

/// Tests of generated code and of the runtime, on ARM64.
fn arm64(arm64: &Arm64) -> Result<()> {
    let mut command = cargo(["test", "--quiet", "--target", ARM64]);
    command.args(["--package", "causeway-backend-arm64", "--package", "causeway-runtime"]).env("INSTA_UPDATE", "no");
    if let Some(emulator) = &arm64.emulator {
        command.env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_MUSL_RUNNER", format!("{} -cpu max", emulator.display()));
    }
    check(&mut command)
}

/// Real programs, natively and translated.
fn end_to_end() -> Result<()> {
    let words = ["--test", "end_to_end", "--test", "bad_input", "--test", "cache_folder", "--test", "caches"];
    check(cargo_for_tests("test").args(words))
}

/// Real programs on kernels with pages of 4, 16 and 64 KiB.
fn host_pages() -> Result<()> {
    kernels::prepare()?;
    let package = ["--package", "causeway-host-pages", "--target", ARM64];
    check(cargo(["build", "--quiet", "--release"]).args(package))?;
    check(cargo_for_tests("test").args(["--test", "host_pages"]))
}

/// `cargo xtask bless`: records the CPU's answers to the cases, where this machine has one that knows, and accepts new
/// snapshots.
///
/// # Errors
/// Where tests fail for another reason than their snapshots.
pub(crate) fn bless() -> Result<()> {
    let run = |command: &mut Command| check(command.env("INSTA_UPDATE", "always"));
    if cfg!(all(target_arch = "x86_64", target_os = "linux")) {
        let cases = ["test", "--quiet", "--package", "causeway-frontend-x86", "--test", "cases", "--", "--record"];
        run(&mut cargo(cases))?;
    }
    run(&mut cargo_for_tests("test"))
}
