//! What a build cost, and the report that says so.

use crate::account::Account;
use crate::build::Built;
use crate::pipeline::BuildOptions;
use crate::profile::{self, TargetName};
use crate::report::BuildReport;
use anyhow::Result;
use std::path::Path;
use std::time::Instant;

/// Target, options and outcome of a build.
pub(super) type Outcome = (TargetName, BuildOptions, Built);

/// The report of a build that runs on this thread, with what it cost this thread and those that helped.
///
/// # Errors
/// Those of the build.
pub(super) fn build_reported(path: &Path, build: impl FnOnce() -> Result<Outcome>) -> Result<BuildReport> {
    let (wall, account) = (Instant::now(), Account::default());
    let (target, options, built) = account.charge(build)?;
    Ok(BuildReport {
        image: path.display().to_string(),
        target: target.name().to_owned(),
        profile: profile::describe(&options.profile),
        functions: built.totals.functions,
        functions_reused: built.counts.reused,
        blocks: built.totals.blocks,
        guest_instructions: built.totals.instructions,
        guest_bytes: built.totals.guest_bytes,
        host_code_bytes: built.code_bytes,
        cache_bytes: built.cache_bytes,
        relocations: built.relocations,
        left_out: built.totals.left_out,
        cpu_seconds: account.total().as_secs_f64(),
        wall_seconds: wall.elapsed().as_secs_f64(),
        peak_rss_bytes: peak_memory(),
        cache_path: built.path.display().to_string(),
    })
}

/// Peak resident memory of this process, bytes; 0 where the system does not tell.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|value| value.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
    kibibytes.unwrap_or(0) * 1024
}
