//! What a build cost, and the report that says so.

use crate::build::Built;
use crate::pipeline::BuildOptions;
use crate::profile::{self, TargetName};
use crate::report::BuildReport;
use crate::schedule::Share;
use anyhow::Result;
use rustix::time::ClockId;
use std::path::Path;
use std::time::{Duration, Instant};

/// Target, options and outcome of a build.
pub(super) type Outcome = (TargetName, BuildOptions, Built);

/// The report of a build, with what it cost: on one thread, that thread's time; else that of the whole process.
///
/// # Errors
/// Those of the build.
pub(super) fn build_reported(
    path: &Path,
    share: Share,
    build: impl FnOnce() -> Result<Outcome>,
) -> Result<BuildReport> {
    let (wall, cpu) = (Instant::now(), cpu_time(share));
    let (target, options, built) = build()?;
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
        cpu_seconds: cpu_time(share).saturating_sub(cpu).as_secs_f64(),
        wall_seconds: wall.elapsed().as_secs_f64(),
        peak_rss_bytes: peak_memory(),
        cache_path: built.path.display().to_string(),
    })
}

/// Processor time of this process, or of this thread.
fn cpu_time(share: Share) -> Duration {
    let clock = match share {
        Share::AllThreads => ClockId::ProcessCPUTime,
        Share::OneThread => ClockId::ThreadCPUTime,
    };
    let now = rustix::time::clock_gettime(clock);
    Duration::new(now.tv_sec.unsigned_abs(), now.tv_nsec.unsigned_abs() as u32)
}

/// Peak resident memory of this process, bytes; 0 where the system does not tell.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|value| value.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
    kibibytes.unwrap_or(0) * 1024
}
