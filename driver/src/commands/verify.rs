//! `causeway verify`: checks a cache, and with the image recompiles and compares.

use super::build_cache::ProfileArguments;
use super::inspect;
use crate::image_file::ImageFile;
use crate::pipeline::{self, BuildOptions};
use crate::profile;
use crate::progress::Progress;
use crate::worker::TranslateOptions;
use anyhow::{Context as _, Result, bail};
use causeway_backend_arm64::{Addressing, HostFeatures};
use causeway_cache_format::Reader;
use std::path::PathBuf;

/// Options of `verify`.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// The cache file
    pub cache: PathBuf,
    /// The image that it was made from, to translate again and compare
    pub image: Option<PathBuf>,
}

/// Verifies a cache.
///
/// # Errors
/// Where any byte of it is not as it should be.
pub fn run(arguments: &Arguments) -> Result<()> {
    let reader = inspect::open(&arguments.cache)?;
    let context = || arguments.cache.display().to_string();
    reader.verify_all().with_context(context)?;
    let Some(image) = &arguments.image else {
        println!("{}: sound", arguments.cache.display());
        return Ok(());
    };
    let built = rebuild(&reader, image)?;
    let bytes = reader.bytes();
    if let Some(offset) = first_difference(bytes, &built) {
        bail!(
            "{}: differs from a new translation of {} at offset {offset:#x}",
            arguments.cache.display(),
            image.display()
        );
    }
    println!("{}: sound, and a new translation of {} gives the same bytes", arguments.cache.display(), image.display());
    Ok(())
}

fn first_difference(a: &[u8], b: &[u8]) -> Option<usize> {
    if a == b {
        return None;
    }
    let common = a.len().min(b.len());
    Some(a.iter().zip(b).position(|(a, b)| a != b).unwrap_or(common))
}

fn rebuild(reader: &Reader<memmap2::Mmap>, path: &std::path::Path) -> Result<Vec<u8>> {
    let file = ImageFile::open(path)?;
    let (target, image) = file.image(None)?;
    let fields = reader.header().fields;
    let identity = file.identity(image.as_ref());
    reader.matches(&fields.profile, &identity).with_context(|| path.display().to_string())?;
    if target.guest_abi(image.bits()) != fields.profile.guest_abi {
        bail!("{}: is not an image for this cache's target", path.display());
    }
    let arguments = ProfileArguments {
        host_features: HostFeatures::from_bits_truncate(fields.profile.host_features).to_string(),
        memory_model: profile::memory_model_name(fields.profile.memory_model).to_owned(),
    };
    let addressing = Addressing::ImageRelative { image_base: image.base().0 };
    let compile = arguments.compile_options(fields.profile.guest_abi, addressing)?;
    let options = BuildOptions { translate: TranslateOptions::new(compile), profile: fields.profile };
    let name = file.name();
    let progress = Progress::new(&name, false);
    let built = pipeline::build(image.as_ref(), &name, identity, &options, &progress);
    progress.finish();
    built.with_context(|| path.display().to_string())
}
