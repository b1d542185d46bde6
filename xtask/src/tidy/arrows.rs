//! Dependencies between our crates run one way.

use super::Finding;
use crate::cargo::workspace;
use anyhow::Result;
use cargo_metadata::{DependencyKind, MetadataCommand};

/// What each crate may depend on among ours.
const ALLOWED: &[(&str, &[&str])] = &[
    ("routine", &[]),
    ("ir", &["routine"]),
    ("image", &[]),
    ("relocation", &[]),
    ("format-elf", &["image"]),
    ("format-pe", &["image"]),
    ("frontend-x86", &["ir", "image", "routine"]),
    ("optimizer", &["ir", "routine"]),
    ("cache-format", &["relocation", "routine"]),
    ("backend-arm64", &["ir", "relocation", "routine", "cache-format"]),
    ("runtime", &["cache-format", "relocation", "routine"]),
    (
        "driver",
        &[
            "ir",
            "image",
            "relocation",
            "format-elf",
            "format-pe",
            "frontend-x86",
            "optimizer",
            "cache-format",
            "backend-arm64",
            "runtime",
        ],
    ),
    ("xtask", &[]),
    ("host-pages", &[]),
    ("pe-host", &["image", "format-pe", "frontend-x86", "cache-format", "backend-arm64", "runtime", "driver"]),
    // Fuzz targets reach into every stage.
    (
        "tests",
        &[
            "ir",
            "image",
            "relocation",
            "format-elf",
            "format-pe",
            "frontend-x86",
            "optimizer",
            "backend-arm64",
            "cache-format",
            "runtime",
            "driver",
            "host-pages",
        ],
    ),
];

/// Compares `cargo metadata` with the table. Dependencies of tests are free.
pub(super) fn check() -> Result<Vec<Finding>> {
    let metadata = MetadataCommand::new().manifest_path(workspace().join("Cargo.toml")).no_deps().exec()?;
    let mut findings = Vec::new();
    for package in &metadata.packages {
        let Some(name) = package.name.strip_prefix("causeway-") else { continue };
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
            findings.push(format!("crate {name} has no row in the table of dependency arrows"));
            continue;
        };
        let normal = package.dependencies.iter().filter(|dependency| dependency.kind == DependencyKind::Normal);
        for ours in normal.filter_map(|dependency| dependency.name.strip_prefix("causeway-")) {
            if !allowed.contains(&ours) {
                findings.push(format!("{name} must not depend on {ours}"));
            }
        }
    }
    Ok(findings)
}
