//! `causeway update`: brings a cache folder up to date.
//!
//! What runs have recorded is merged into the code maps; then for each image whose map the folder has, caches that are
//! missing, made by another translator or older than their map are built, and those of images that are gone or have changed are
//! removed. Caches that are sealed with a key which is not given stay as they are. A program's libraries are images of their own
//! here: a run records each module that it had to compile code of.

use super::CacheFolder;
use super::build_cache::ProfileArguments;
use super::key::KeyFile;
use super::measure::build_reported;
use crate::build::Job;
use crate::code_map::{self, MAP, MAPS, Map, Recorded};
use crate::fingerprint::FINGERPRINT;
use crate::image_file::ImageFile;
use crate::pipeline::BuildOptions;
use crate::profile::TargetName;
use crate::progress::Progress;
use crate::report::BuildReport;
use crate::store::shelf::State;
use crate::store::{self, Folder, Shelved, shelf};
use anyhow::{Context as _, Result, bail};
use causeway_cache_format::abi::ABI_VERSION;
use causeway_cache_format::{Identity, Profile};
use causeway_image::SharedImage;
use rayon::ThreadPool;
use rustix::fs::FlockOperation;
use std::collections::BTreeSet;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Lock of the running update.
const UPDATING: &str = ".updating";

/// Options of `update`.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// Which folder
    #[command(flatten)]
    pub folder: CacheFolder,
    /// The profile of images that have no cache yet
    #[command(flatten)]
    pub profile: ProfileArguments,
    /// The key to seal caches with
    #[command(flatten)]
    pub key: KeyFile,
    /// Threads [default: one for each processor]
    #[arg(long)]
    pub jobs: Option<NonZeroUsize>,
    /// Print one JSON object for each cache that is built, one a line
    #[arg(long)]
    pub json: bool,
}

/// An image that the folder knows.
struct Known {
    map: Map,
    map_path: PathBuf,
    changed: SystemTime,
}

/// A run of `update`.
struct Update<'a> {
    arguments: &'a Arguments,
    folder: Folder,
    pool: ThreadPool,
    built: usize,
    removed: usize,
    failed: usize,
}

/// Brings the folder up to date.
///
/// # Errors
/// Where the folder cannot be read or written, or a cache cannot be built; the others are built all the same.
pub fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.folder.folder()?)?.sealed(arguments.key.seal_or_new()?);
    // One at a time: a second one would build everything twice.
    let _turn = folder.lock_for(UPDATING, FlockOperation::LockExclusive)?;
    folder.sweep()?;
    let merged = code_map::merge(&folder)?;
    let threads = arguments.jobs.map_or(0, NonZeroUsize::get);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().context("starting threads")?;
    let mut update = Update { arguments, folder, pool, built: 0, removed: 0, failed: 0 };
    update.all()?;
    shelf::keep_limit(&update.folder)?;
    if !arguments.json {
        let Update { built, removed, .. } = update;
        let (files, added, obsolete) = (merged.files, merged.added, merged.obsolete);
        super::print(&format!(
            "merged {added} new blocks of {files} runs; {built} caches built, {removed} files removed; {obsolete} \
             recorded modules are gone or have changed\n"
        ))?;
    }
    match update.failed {
        0 => Ok(()),
        failed => bail!("{failed} caches could not be built"),
    }
}

impl Update<'_> {
    fn all(&mut self) -> Result<()> {
        let known = self.known()?;
        for image in &known {
            if let Err(error) = self.image(image) {
                eprintln!("causeway: {error:#}");
                self.failed += 1;
            }
        }
        for cache in self.caches()? {
            let useless = match &cache.state {
                State::Sound(header) => header.abi_version != ABI_VERSION,
                State::Damaged(_) => true,
                State::Keyed | State::Compressed => false,
            };
            if useless {
                self.remove(&cache.path)?;
            }
        }
        Ok(())
    }

    /// The images that the folder has maps of. A damaged map is removed: the next run records again what it needs.
    fn known(&mut self) -> Result<Vec<Known>> {
        let folder = self.folder.path().join(MAPS);
        let mut known = Vec::new();
        for map_path in store::files_with(&folder, MAP)? {
            let context = || map_path.display().to_string();
            let bytes = fs::read(&map_path).with_context(context)?;
            let changed = fs::metadata(&map_path).and_then(|metadata| metadata.modified()).with_context(context)?;
            match Map::decode(&bytes) {
                Ok(map) => known.push(Known { map, map_path, changed }),
                Err(_) => self.remove(&map_path)?,
            }
        }
        Ok(known)
    }

    fn image(&mut self, known: &Known) -> Result<()> {
        let caches = self.caches_of(&known.map.identity)?;
        let Ok(file) = ImageFile::open(&known.map.path) else { return self.forget(known, &caches) };
        let opened = file.opened(None)?;
        let (target, none) = (opened.target, Recorded::default());
        let identity = file.identity(opened.image.as_ref());
        let same = identity == known.map.identity;
        let recorded = if same { &known.map.recorded } else { &none };
        let image = opened.as_it_ran(recorded).with_context(|| file.path.display().to_string())?;
        // What volatile metadata from outside said is known to `build-cache` alone: such caches stay as they are.
        let is_plain = |profile: &Profile| profile.options & !Profile::REDUCED_X87 == 0;
        let mut wanted: Vec<Profile> = caches.iter().filter_map(profile_of).filter(is_plain).collect();
        if caches.is_empty() {
            wanted.push(self.arguments.profile.profile(target.guest_abi(image.bits()))?);
        }
        wanted.retain(|profile| !self.is_keyed(&file, &identity, profile));
        for profile in wanted {
            let found = caches.iter().find(|cache| profile_of(cache) == Some(profile));
            if !same || found.is_none_or(|cache| is_stale(cache, known.changed)) {
                self.build(&file, target, image.as_ref(), profile, &recorded.offsets)?;
            }
        }
        if same { Ok(()) } else { self.forget(known, &caches) }
    }

    fn build(
        &mut self,
        file: &ImageFile,
        target: TargetName,
        image: &SharedImage<'_>,
        profile: Profile,
        offsets: &BTreeSet<u32>,
    ) -> Result<()> {
        let options = BuildOptions::of_profile(profile, image.base().0, image.span());
        let progress = Progress::new(&file.name(), self.arguments.json);
        let job = Job {
            folder: &self.folder,
            options: &options,
            code_map: offsets,
            ordered: None,
            reuse: true,
            progress: &progress,
        };
        let build = || {
            let built = job.build(file, image).with_context(|| file.path.display().to_string())?;
            Ok((target, options.clone(), built))
        };
        let report = self.pool.install(|| build_reported(&file.path, build));
        progress.finish();
        let report = report?;
        self.built += 1;
        self.print(&report)
    }

    fn print(&self, report: &BuildReport) -> Result<()> {
        let text = if self.arguments.json { serde_json::to_string(report)? + "\n" } else { report.text() };
        super::print(&text)
    }

    fn caches(&self) -> Result<Vec<Shelved>> {
        shelf::sealed_caches(self.folder.path(), self.folder.seal())
    }

    /// Is there a cache of an image that only another key opens?
    fn is_keyed(&self, file: &ImageFile, identity: &Identity, profile: &Profile) -> bool {
        let path = store::cache_path(self.folder.path(), &file.name(), identity, profile);
        matches!(State::of(&path, self.folder.seal()), State::Keyed)
    }

    /// Sound caches of an image.
    fn caches_of(&self, identity: &Identity) -> Result<Vec<Shelved>> {
        let mut caches = self.caches()?;
        caches.retain(|cache| cache.state.header().is_some_and(|header| header.fields.identity == *identity));
        Ok(caches)
    }

    /// Removes what there is of an image that is gone or has changed.
    fn forget(&mut self, known: &Known, caches: &[Shelved]) -> Result<()> {
        for cache in caches {
            self.remove(&cache.path)?;
        }
        self.remove(&known.map_path)
    }

    fn remove(&mut self, path: &Path) -> Result<()> {
        fs::remove_file(path).with_context(|| path.display().to_string())?;
        self.removed += 1;
        Ok(())
    }
}

fn profile_of(cache: &Shelved) -> Option<Profile> {
    cache.state.header().map(|header| header.fields.profile)
}

/// Must a cache be built again, given when its image's map changed last?
fn is_stale(cache: &Shelved, changed: SystemTime) -> bool {
    let other = cache.state.header().is_none_or(|header| header.fields.translator != FINGERPRINT);
    other || cache.built < changed
}
