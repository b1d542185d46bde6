//! `causeway inspect`: what a cache file holds.

use super::key::KeyFile;
use crate::report::{bytes, grouped};
use crate::store::shelf;
use anyhow::{Context as _, Result};
use causeway_cache_format::relocation::PackedSites;
use causeway_cache_format::{Reader, SectionKind};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Options of `inspect`.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// The cache file
    pub cache: PathBuf,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// The key that it was sealed with
    #[command(flatten)]
    pub key: KeyFile,
}

/// What `inspect --json` prints.
#[derive(Clone, Debug, Serialize)]
pub struct Inspection {
    /// Guest ABI and memory model, as in the file's name.
    pub profile: String,
    /// Host features that the code needs.
    pub host_features: String,
    /// Build id of the image, hexadecimal; empty where it has none.
    pub build_id: String,
    /// Size of the image's file, bytes.
    pub image_file_bytes: u64,
    /// Address of the image as linked.
    pub image_base: u64,
    /// Span of the image in memory, bytes.
    pub image_span: u64,
    /// Distance of the code from the image's base, bytes.
    pub code_delta: i64,
    /// Fingerprint of the translator that made it, hexadecimal.
    pub translator: String,
    /// Entries in the index.
    pub entries: u64,
    /// Function rows.
    pub functions: u64,
    /// Guest pages.
    pub guest_pages: u64,
    /// Relocation records.
    pub relocations: u64,
    /// Size of each section, bytes.
    pub sections: BTreeMap<String, u64>,
    /// Places left out, by reason.
    pub left_out: BTreeMap<String, u64>,
    /// Text for people.
    pub metadata: BTreeMap<String, String>,
}

/// Shows a cache file.
///
/// # Errors
/// Where it cannot be read or is no sound cache.
pub fn run(arguments: &Arguments) -> Result<()> {
    let reader = shelf::open_sealed(&arguments.cache, arguments.key.seal()?)?;
    let inspection = inspect(&reader).with_context(|| arguments.cache.display().to_string())?;
    if arguments.json {
        println!("{}", serde_json::to_string(&inspection)?);
    } else {
        print_text(&arguments.cache, &inspection);
    }
    Ok(())
}

fn inspect(reader: &Reader<memmap2::Mmap>) -> Result<Inspection> {
    let fields = reader.header().fields;
    let features = causeway_backend_arm64::HostFeatures::from_bits_truncate(fields.profile.host_features);
    let sections = SectionKind::ALL.iter().map(|kind| (format!("{kind:?}"), reader.section(*kind).size)).collect();
    let metadata = reader.metadata()?.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    Ok(Inspection {
        profile: fields.profile.to_string(),
        host_features: features.to_string(),
        build_id: fields.identity.build_id().iter().map(|byte| format!("{byte:02x}")).collect(),
        image_file_bytes: fields.identity.file_size,
        image_base: fields.placement.image_base,
        image_span: fields.placement.image_span,
        code_delta: fields.placement.code_delta,
        translator: crate::fingerprint::text(&fields.translator),
        entries: u64::from(reader.entry_count()),
        functions: u64::from(reader.header().tables.functions),
        guest_pages: reader.guest_pages()?.len() as u64,
        relocations: count_relocations(reader)?,
        sections,
        left_out: reader.left_out()?.iter().map(|row| (row.name().to_owned(), row.count.get())).collect(),
        metadata,
    })
}

fn count_relocations(reader: &Reader<memmap2::Mmap>) -> Result<u64> {
    let mut count = 0;
    for page in 0..reader.code_pages() {
        count += PackedSites::new(reader.relocations_of_page(page)?, page)?.count() as u64;
    }
    Ok(count)
}

fn print_text(path: &Path, inspection: &Inspection) {
    println!("{}", path.display());
    for (key, value) in &inspection.metadata {
        println!("  {key:<12}{value}");
    }
    println!("  {:<12}{}", "profile", inspection.profile);
    println!("  {:<12}{}", "features", inspection.host_features);
    println!("  {:<12}{}", "build id", inspection.build_id);
    println!(
        "  {:<12}linked at {:#x}, spans {}, code {:#x} above",
        "image",
        inspection.image_base,
        bytes(inspection.image_span),
        inspection.code_delta
    );
    println!(
        "  {:<12}{} entries, {} functions, {} guest pages, {} relocations",
        "holds",
        grouped(inspection.entries),
        grouped(inspection.functions),
        grouped(inspection.guest_pages),
        grouped(inspection.relocations)
    );
    for (name, size) in inspection.sections.iter().filter(|(_, size)| **size > 0) {
        println!("  {:<20}{:>12}", name, bytes(*size));
    }
    for (reason, count) in &inspection.left_out {
        println!("  left out: {count} {reason}");
    }
}
