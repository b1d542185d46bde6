//! `causeway build-cache`: the main job.

use super::CacheFolder;
use super::key::KeyFile;
use crate::build::{Built, Job};
use crate::code_map;
use crate::image_file::ImageFile;
use crate::ir_file::IrFile;
use crate::pipeline::BuildOptions;
use crate::profile::{self, DEFAULT_FEATURES, TargetName};
use crate::report::BuildReport;
use crate::store::{Folder, shelf};
use crate::sys;
use crate::volatile_metadata::{self, VolatileMetadata};
use anyhow::{Context as _, Result, bail};
use causeway_backend_arm64::{Addressing, CompileOptions};
use causeway_cache_format::Profile;
use causeway_cache_format::abi::GuestAbi;
use causeway_frontend_x86::blocks::Granularity;
use causeway_image::{GuestImage, OrderedAccesses};
use rayon::ThreadPool;
use std::collections::BTreeSet;
use std::fs::File;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Options of `build-cache`.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// Images to translate
    #[arg(required_unless_present = "from_ir", value_name = "IMAGE")]
    pub images: Vec<PathBuf>,
    /// Make the cache from an IR file, without the image
    #[arg(long, value_name = "FILE", conflicts_with_all = ["images", "target", "emit"])]
    pub from_ir: Option<PathBuf>,
    /// What to make: code for this profile, or IR, from which caches for all profiles can be made
    #[arg(long, value_enum, default_value_t = Emit::Code)]
    pub emit: Emit,
    /// Kind of the images [default: by their format]
    #[arg(long, value_enum)]
    pub target: Option<TargetName>,
    /// Choices that generated code depends on
    #[command(flatten)]
    pub profile: ProfileArguments,
    /// What to translate
    #[command(flatten)]
    pub discovery: DiscoveryArguments,
    /// What is known about the order of accesses
    #[command(flatten)]
    pub order: OrderArguments,
    /// Where caches go
    #[command(flatten)]
    pub folder: CacheFolder,
    /// The key to seal caches with
    #[command(flatten)]
    pub key: KeyFile,
    /// Threads [default: one for each processor]
    #[arg(long)]
    pub jobs: Option<NonZeroUsize>,
    /// Print one JSON object for each image, one a line
    #[arg(long)]
    pub json: bool,
    /// Translate everything anew, and keep nothing for the next build to start from
    #[arg(long)]
    pub no_reuse: bool,
    /// Make each guest instruction a block of its own (slow code; for finding bugs)
    #[arg(long)]
    pub single_instruction: bool,
    /// Do not optimize (slow code; for finding bugs)
    #[arg(long)]
    pub no_optimize: bool,
}

/// What `build-cache` makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Emit {
    /// A code cache.
    Code,
    /// An IR file.
    Ir,
}

/// Options that say which code is translated.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct DiscoveryArguments {
    /// Translate also what a code map, or a file of `run --record`, names; repeat for several
    #[arg(long, value_name = "FILE")]
    pub code_map: Vec<PathBuf>,
    /// Translate only what code maps name
    #[arg(long, requires = "code_map")]
    pub no_discovery: bool,
}

impl DiscoveryArguments {
    /// Guest offsets that the code maps have for an image.
    ///
    /// # Errors
    /// Where one cannot be read, or is of another image.
    pub fn offsets(&self, file: &ImageFile, image: &dyn GuestImage) -> Result<BTreeSet<u32>> {
        let mut offsets = BTreeSet::new();
        for path in &self.code_map {
            offsets.extend(code_map::read(path, file, image)?);
        }
        Ok(offsets)
    }
}

/// Options that say which accesses need the order of x86.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct OrderArguments {
    /// Take from a file which accesses need the order of x86, besides what images say themselves; repeat for several
    #[arg(long, value_name = "FILE")]
    pub volatile_metadata: Vec<PathBuf>,
}

impl OrderArguments {
    /// What the files say about an image; `None` if nothing.
    ///
    /// # Errors
    /// Where one cannot be read.
    pub fn accesses(&self, file: &ImageFile, image: &dyn GuestImage) -> Result<Option<OrderedAccesses>> {
        let mut joined: Option<OrderedAccesses> = None;
        for path in &self.volatile_metadata {
            if let Some(found) = VolatileMetadata::open(path)?.of_image(&file.name(), image) {
                joined = Some(joined.map_or_else(|| found.clone(), |earlier| earlier.joined(&found)));
            }
        }
        Ok(joined)
    }
}

/// Options that make up the profile.
#[derive(Clone, Debug, clap::Args)]
pub struct ProfileArguments {
    /// Host features that code may use: presets (armv8_0, armv8_2, apple-m1, qemu) and names, such as `armv8_2,flagm,-lse`
    #[arg(long, value_name = "LIST", default_value = DEFAULT_FEATURES)]
    pub host_features: String,
    /// Memory model: tso, relaxed or hardware-tso
    #[arg(long, value_name = "MODEL", default_value = "tso")]
    pub memory_model: String,
}

impl ProfileArguments {
    /// The profile for guest code of an ABI.
    ///
    /// # Errors
    /// For unknown names.
    pub fn profile(&self, abi: GuestAbi) -> Result<Profile> {
        let features = profile::parse_features(&self.host_features)?;
        let memory_model = profile::parse_memory_model(&self.memory_model)?;
        Ok(profile::profile(abi, features, memory_model))
    }

    /// Back-end options for an image's code.
    ///
    /// # Errors
    /// For unknown names.
    pub fn compile_options(&self, abi: GuestAbi, addressing: Addressing) -> Result<CompileOptions> {
        Ok(CompileOptions {
            abi,
            features: profile::parse_features(&self.host_features)?,
            memory_model: profile::parse_memory_model(&self.memory_model)?,
            addressing,
            listing: false,
        })
    }
}

/// Builds the caches.
///
/// # Errors
/// The first image that cannot be built ends the command with its reason; earlier ones stay built.
pub fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.folder.folder()?)?.sealed(arguments.key.seal_or_new()?);
    folder.sweep()?;
    let threads = arguments.jobs.map_or(0, NonZeroUsize::get);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().context("starting threads")?;
    let mut failed = 0;
    for path in arguments.images.iter().chain(&arguments.from_ir) {
        match build_one(arguments, path, &folder, &pool) {
            Ok(report) if arguments.json => super::print(&format!("{}\n", serde_json::to_string(&report)?))?,
            Ok(report) => super::print(&report.text())?,
            Err(error) if arguments.images.len() > 1 => {
                eprintln!("causeway: {error:#}");
                failed += 1;
            }
            Err(error) => return Err(error),
        }
    }
    shelf::keep_limit(&folder)?;
    if failed > 0 {
        bail!("{failed} of {} images could not be built", arguments.images.len());
    }
    Ok(())
}

fn build_one(arguments: &Arguments, path: &Path, folder: &Folder, pool: &ThreadPool) -> Result<BuildReport> {
    build_reported(path, || match &arguments.from_ir {
        Some(_) => from_ir(arguments, path, folder, pool),
        None => from_image(arguments, path, folder, pool),
    })
}

/// The report of a build, with what it cost.
///
/// # Errors
/// Those of the build.
pub(super) fn build_reported(path: &Path, build: impl FnOnce() -> Result<Outcome>) -> Result<BuildReport> {
    let (wall, cpu) = (Instant::now(), cpu_time());
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
        cpu_seconds: cpu_time().saturating_sub(cpu).as_secs_f64(),
        wall_seconds: wall.elapsed().as_secs_f64(),
        peak_rss_bytes: peak_memory(),
        cache_path: built.path.display().to_string(),
    })
}

/// Target, options and outcome of a build.
pub(super) type Outcome = (TargetName, BuildOptions, Built);

fn from_image(arguments: &Arguments, path: &Path, folder: &Folder, pool: &ThreadPool) -> Result<Outcome> {
    let file = ImageFile::open(path)?;
    let (target, image) = file.image(arguments.target)?;
    let mut options = options(arguments, target.guest_abi(image.bits()), image.base().0)?;
    let ordered = arguments.order.accesses(&file, image.as_ref())?;
    options.profile.options |= ordered.as_ref().map_or(0, |ordered| volatile_metadata::option(ordered, image.as_ref()));
    let code_map = arguments.discovery.offsets(&file, image.as_ref())?;
    let reuse = !arguments.no_reuse;
    let (code_map, ordered) = (&code_map, ordered.as_ref());
    let job = Job { folder, options: &options, code_map, ordered, reuse, silent: arguments.json };
    let built = pool.install(|| match arguments.emit {
        Emit::Code => job.build(&file, image.as_ref()),
        Emit::Ir => job.emit_ir(&file, image.as_ref()),
    });
    let built = built.with_context(|| path.display().to_string())?;
    Ok((target, options, built))
}

fn from_ir(arguments: &Arguments, path: &Path, folder: &Folder, pool: &ThreadPool) -> Result<Outcome> {
    let context = || path.display().to_string();
    let map = sys::map_read(&File::open(path).with_context(context)?).with_context(context)?;
    let file = IrFile::open(&map).with_context(context)?;
    let target = TargetName::of_abi(file.abi);
    let options = options(arguments, file.abi, file.facts.base)?;
    let none = BTreeSet::new();
    let silent = arguments.json;
    let job = Job { folder, options: &options, code_map: &none, ordered: None, reuse: false, silent };
    let built = pool.install(|| job.build_from_ir(&file)).with_context(context)?;
    Ok((target, options, built))
}

/// Options of a build from those of the command.
fn options(arguments: &Arguments, abi: GuestAbi, image_base: u64) -> Result<BuildOptions> {
    let mut options = BuildOptions::of_profile(arguments.profile.profile(abi)?, image_base);
    let translate = &mut options.translate;
    translate.optimize = !arguments.no_optimize;
    translate.discover = !arguments.discovery.no_discovery;
    if arguments.single_instruction {
        translate.granularity = Granularity::Instruction;
    }
    Ok(options)
}

/// Processor time of this process.
fn cpu_time() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), now.tv_nsec.unsigned_abs() as u32)
}

/// Peak resident memory of this process, bytes; 0 where the system does not tell.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|value| value.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
    kibibytes.unwrap_or(0) * 1024
}
