//! The part of `cargo xtask bench` about builds that start from an earlier one.

use crate::bench;
use anyhow::{Context as _, Result};
use std::fs;
use std::path::Path;

/// Places of an image, evenly spread, of which one bit is changed at a time.
const PLACES: usize = 48;

/// Full builds, of which the fastest counts.
const REPEATS: usize = 3;

/// What a build tells.
struct Built {
    /// Processor time, seconds.
    seconds: f64,
    /// Regions translated, not taken over.
    translated: f64,
}

/// Builds an image's cache.
fn build(causeway: &Path, caches: &Path, image: &Path, options: &[&str]) -> Result<Built> {
    let report = bench::report(causeway, caches, image, options)?;
    let figure = |name: &str| report[name].as_f64().unwrap_or(0.0);
    let translated = figure("functions") - figure("functions_reused");
    Ok(Built { seconds: figure("cpu_seconds"), translated })
}

/// Changes an image bit by bit and prints what the rebuilds cost that translate a region anew, as parts of a full build.
///
/// # Errors
/// Where the image cannot be read or built.
pub(crate) fn run(causeway: &Path, image: &Path, scratch: &Path) -> Result<()> {
    let name = image.file_name().context("an image has a name")?;
    let original = fs::read(image).with_context(|| image.display().to_string())?;
    let copy = scratch.join(name);
    fs::write(&copy, &original)?;
    let (caches, full_caches) = (scratch.join("rebuilt"), scratch.join("built"));
    let mut full = f64::MAX;
    for _ in 0..REPEATS {
        full = full.min(build(causeway, &full_caches, &copy, &["--no-reuse"])?.seconds);
    }
    build(causeway, &caches, &copy, &[])?;
    let mut parts = Vec::new();
    for place in 0..PLACES {
        let mut changed = original.clone();
        changed[original.len() * (2 * place + 1) / (2 * PLACES)] ^= 1;
        fs::write(&copy, &changed)?;
        // With some changes it is no longer an image.
        let built = build(causeway, &caches, &copy, &[]).ok();
        parts.extend(built.filter(|built| built.translated > 0.0).map(|built| built.seconds / full));
        fs::write(&copy, &original)?;
        build(causeway, &caches, &copy, &[])?;
    }
    parts.sort_by(f64::total_cmp);
    let at = |part: usize| parts.get(part * parts.len().saturating_sub(1) / 100).map_or(0.0, |part| part * 100.0);
    println!(
        "  {:<20} {:>8} {:>9.1} % {:>9.1} % {:>9.1} %",
        name.to_string_lossy(),
        parts.len(),
        at(0),
        at(50),
        at(100)
    );
    Ok(())
}
