//! `causeway verify`: checks a cache, and with the image recompiles and compares.

use super::build_cache::{DiscoveryArguments, OrderArguments};
use super::key::KeyFile;
use crate::code_map::Seeded;
use crate::fingerprint::FINGERPRINT;
use crate::image_file::ImageFile;
use crate::pipeline::{self, BuildOptions};
use crate::progress::Progress;
use crate::store::shelf;
use crate::volatile_metadata;
use anyhow::{Context as _, Result, bail};
use causeway_cache_format::Profile;
use causeway_cache_format::relocation::OneThread;
use causeway_cache_format::{Reader, Seal, reseal};
use std::path::{Path, PathBuf};

/// Options of `verify`.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// The cache file
    pub cache: PathBuf,
    /// The image that it was made from, to translate again and compare
    pub image: Option<PathBuf>,
    /// The key that it was sealed with
    #[command(flatten)]
    pub key: KeyFile,
    /// What was translated
    #[command(flatten)]
    pub discovery: DiscoveryArguments,
    /// What was known about the order of accesses
    #[command(flatten)]
    pub order: OrderArguments,
}

/// Verifies a cache.
///
/// # Errors
/// Where any byte of it is not as it should be.
pub fn run(arguments: &Arguments) -> Result<()> {
    let seal = arguments.key.seal()?;
    let reader = shelf::open_sealed(&arguments.cache, seal)?;
    let context = || arguments.cache.display().to_string();
    reader.verify_all().with_context(context)?;
    let Some(image) = &arguments.image else {
        println!("{}: sound", arguments.cache.display());
        return Ok(());
    };
    if reader.header().fields.translator != FINGERPRINT {
        bail!("{}: sound, but made by another translator: nothing to compare with", arguments.cache.display());
    }
    let mut built = rebuild(&reader, image, arguments)?;
    reseal(&mut built, &Seal::Plain, &seal, &OneThread)?;
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

fn rebuild(reader: &Reader<memmap2::Mmap>, path: &Path, arguments: &Arguments) -> Result<Vec<u8>> {
    let discovery = &arguments.discovery;
    let file = ImageFile::open(path)?;
    let fields = reader.header().fields;
    let opened = file.opened(None)?;
    let target = opened.target;
    let recorded = discovery.recorded(&file, opened.image.as_ref())?;
    let image = opened.as_it_ran(&recorded).with_context(|| path.display().to_string())?;
    let identity = file.identity(image.as_ref());
    reader.matches(&fields.profile, &identity).with_context(|| path.display().to_string())?;
    if target.guest_abi(image.bits()) != fields.profile.guest_abi {
        bail!("{}: is not an image for this cache's target", path.display());
    }
    let mut options = BuildOptions::of_profile(fields.profile, image.base().0, image.span());
    options.translate.discover = !discovery.no_discovery;
    let ordered = arguments.order.accesses(&file, image.as_ref())?;
    let option = ordered.as_ref().map_or(0, |ordered| volatile_metadata::option(ordered, image.as_ref()));
    if option != fields.profile.options & !Profile::REDUCED_X87 {
        bail!("{}: was made with other volatile metadata", arguments.cache.display());
    }
    let seeded = Seeded::new(image.as_ref(), recorded.offsets.into_iter(), options.translate.discover);
    let seeded = seeded.ordered(ordered.as_ref());
    let name = file.name();
    let progress = Progress::new(&name, false);
    let built = pipeline::build(&seeded, &name, identity, &options, &progress);
    progress.finish();
    built.with_context(|| path.display().to_string())
}
