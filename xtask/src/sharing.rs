//! Processes that run one program from one cache: what of its code is private to them.

use crate::cargo::{cargo, check};
use crate::guest::Arm64;
use anyhow::{Context as _, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Processes at once.
const PROCESSES: usize = 10;
/// The program.
const PROGRAM: &str = "quicksort";

/// Runs the program in both placements and prints a line for each.
///
/// # Errors
/// Where something cannot be run, or a figure is missing.
pub(crate) fn run(arm64: &Arm64, causeway: &Path, guests: &Path, folder: &Path) -> Result<()> {
    let caches = folder.join("caches");
    let mut build = Command::new(causeway);
    build.args(["build-cache", "--json", "--cache-dir"]).arg(&caches).arg(guests.join(PROGRAM)).stdout(Stdio::null());
    check(&mut build)?;
    println!("\nsharing, {PROCESSES} processes of {PROGRAM}, pages of 4 KiB, sums");
    println!("  {:<20} {:>20} {:>20} {:>14}", "placement", "private dirty code", "relocated", "relocations");
    for placement in ["delta", "fallback"] {
        let stats = together(arm64, &caches, &guests.join(PROGRAM), placement, folder)?;
        let sum = |name: &str| stats.iter().map(|stats| stats[name].as_u64().unwrap_or(0)).sum::<u64>();
        println!(
            "  {placement:<20} {:>20} {:>20} {:>14}",
            sum("code_pages_private_dirty"),
            sum("code_pages_relocated"),
            sum("relocations_applied")
        );
    }
    Ok(())
}

/// Prints what attaching a small and a large cache costs.
///
/// # Errors
/// Where the measuring program does not build or run.
pub(crate) fn attaching() -> Result<()> {
    println!("\nattaching a cache and looking one address up");
    let program =
        ["run", "--quiet", "--release", "--package", "causeway-tests", "--bin", "attach_cost", "--", "7", "700"];
    check(&mut cargo(program))
}

/// Statistics of the processes, which all run at once.
fn together(
    arm64: &Arm64,
    caches: &Path,
    program: &Path,
    placement: &str,
    folder: &Path,
) -> Result<Vec<serde_json::Value>> {
    let path = |number| folder.join(format!("sharing-{number}.json"));
    let mut running = Vec::new();
    for number in 0..PROCESSES {
        let words = arm64.prefix();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).args(["run", "--no-jit", "--placement", placement, "--cache-dir"]).arg(caches);
        command.arg("--stats").arg(path(number)).arg(program).stdout(Stdio::null());
        running.push(command.spawn().context("starting a guest")?);
    }
    for mut process in running {
        ensure!(process.wait()?.success(), "the guest failed");
    }
    (0..PROCESSES).map(|number| Ok(serde_json::from_slice(&fs::read(path(number))?)?)).collect()
}
