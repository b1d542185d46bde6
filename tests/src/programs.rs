//! The programs that run natively and translated, and what is expected of their runs.

use anyhow::{Context as _, Result, ensure};
use std::path::Path;

/// Least share of the distinct blocks entered that must come from the cache, percent.
const LEAST_FROM_CACHE: u64 = 95;

/// Programs of which less comes from the cache: part of their name, percent, and why.
const LESS_FROM_CACHE: [(&str, u64, &str); 4] = [
    ("single_step", 0, "with the trap flag set, each instruction is a translation of its own, compiled in process"),
    ("pages", 30, "it makes code, again and again"),
    ("float_traps", 0, "with exceptions unmasked, code runs that is compiled in process"),
    ("i386", 80, "the 32-bit C library's printf jumps through tables that discovery does not find"),
];

/// Least share of a program's blocks, percent.
pub fn least_from_cache(program: &Path) -> u64 {
    let named = |(part, _, _): &&(&str, u64, &str)| program.components().any(|name| name.as_os_str() == *part);
    LESS_FROM_CACHE.iter().find(named).map_or(LEAST_FROM_CACHE, |(_, least, _)| *least)
}

/// Statically linked C programs of `tests/guests`.
pub const PROGRAMS: &[&str] = &[
    "recursion",
    "quicksort",
    "floats",
    "long_double",
    "long_double_signals",
    "x87_double",
    "x87_copy",
    "x87_pointers",
    "mmx",
    "threads",
    "signals",
    "preemption",
    "single_step",
    "faults",
    "float_traps",
    "wide_vectors",
    "misaligned",
    "pages",
    "ipc",
];

/// Those that are also compiled to 32-bit code.
pub const NARROW_PROGRAMS: &[&str] = &[
    "recursion",
    "quicksort",
    "floats",
    "x87_double",
    "x87_copy",
    "x87_pointers",
    "threads",
    "signals",
    "preemption",
    "single_step",
    "wide_vectors",
    "misaligned",
    "pages",
    "ipc",
];

/// Those that are also linked dynamically.
pub const DYNAMIC_PROGRAMS: &[&str] = &["quicksort", "floats", "threads", "signals", "pages"];

/// Name of a dynamically linked guest.
pub fn dynamic(program: &str) -> String {
    format!("dynamic/{program}")
}

/// Name of a 32-bit guest.
pub fn narrow(program: &str) -> String {
    format!("i386/{program}")
}

/// Checks the statistics that a run on host pages of `host_page` bytes wrote: no code of the cache was copied, and `least`
/// percent of the blocks came from it.
///
/// # Errors
/// What is not so.
pub fn check_statistics(text: &[u8], least: u64, host_page: u64) -> Result<()> {
    let stats: serde_json::Value = serde_json::from_slice(text)?;
    let figure = |name: &str| stats[name].as_u64().with_context(|| format!("the statistics lack {name}"));
    ensure!(figure("relocations_applied")? == 0, "relocations were applied");
    // Only instructions that the host keeps refusing are replaced, each in one page; the figure counts pages of 4 KiB.
    let (written, detoured) = (figure("code_pages_private_dirty")?, figure("accesses_detoured")?);
    ensure!(
        written <= detoured * (host_page / 4096),
        "{written} code pages of the cache were written, {detoured} accesses replaced"
    );
    let (cached, compiled) = (figure("blocks_from_cache")?, figure("blocks_compiled")?);
    let share = cached * 100 / (cached + compiled).max(1);
    ensure!(share >= least, "only {cached} of {} blocks came from the cache", cached + compiled);
    Ok(())
}
