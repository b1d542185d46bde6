//! `causeway build-cache`: the main job.

use super::CacheFolder;
use super::key::KeyFile;
use super::measure::{Outcome, build_reported};
use crate::account::charged;
use crate::build::Job;
use crate::code_map::{self, Recorded};
use crate::image_file::ImageFile;
use crate::ir_file::IrFile;
use crate::libraries;
use crate::pipeline::BuildOptions;
use crate::profile::{self, DEFAULT_FEATURES, TargetName};
use crate::progress::Progress;
use crate::report::BuildReport;
use crate::schedule;
use crate::store::{Folder, Publisher, shelf};
use crate::sys;
use crate::volatile_metadata::{self, VolatileMetadata};
use crate::worker::TranslateOptions;
use anyhow::{Context as _, Result, bail};
use causeway_backend_arm64::{Addressing, CompileOptions};
use causeway_cache_format::Profile;
use causeway_cache_format::abi::GuestAbi;
use causeway_frontend_x86::blocks::Granularity;
use causeway_frontend_x86::decode::IcedDecoder;
use causeway_image::{GuestImage, OrderedAccesses};
use std::collections::BTreeSet;
use std::fs::File;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

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
    /// Which libraries are built too
    #[command(flatten)]
    pub libraries: LibraryArguments,
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
    /// What the code maps have for an image.
    ///
    /// # Errors
    /// Where one cannot be read, or is of another image.
    pub fn recorded(&self, file: &ImageFile, image: &dyn GuestImage) -> Result<Recorded> {
        let mut recorded = Recorded::default();
        for path in &self.code_map {
            recorded.extend(&code_map::read(path, file, image)?);
        }
        Ok(recorded)
    }
}

/// Options that say which libraries are built, and where caches of several programs go.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct LibraryArguments {
    /// Build also all libraries that the images need, and those that they need
    #[arg(long)]
    pub libraries: bool,
    /// Look for libraries here too, besides the images' own folders and that of a Linux program's loader; repeat for several
    #[arg(long, value_name = "DIR", requires = "libraries")]
    pub library_path: Vec<PathBuf>,
    /// Put the caches of each image, with those of its libraries, into a folder of the image's name in lower case
    #[arg(long)]
    pub per_program: bool,
}

impl LibraryArguments {
    /// An image with all its libraries; says which were not found.
    fn closure(&self, program: &Path, target: Option<TargetName>) -> Result<Vec<PathBuf>> {
        let closure = libraries::closure(program, target, &self.library_path)?;
        if !closure.missing.is_empty() {
            let names: Vec<&str> = closure.missing.iter().map(String::as_str).collect();
            eprintln!("causeway: {}: not found, left out: {}", program.display(), names.join(", "));
        }
        Ok(closure.images)
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
    #[arg(long, value_name = "LIST", default_value = DEFAULT_FEATURES, overrides_with = "host_features")]
    pub host_features: String,
    /// Memory model: tso, relaxed or hardware-tso
    #[arg(long, value_name = "MODEL", default_value = "tso", overrides_with = "memory_model")]
    pub memory_model: String,
    /// Precision of x87: full (80 bits), or reduced to 64 bits, which is many times as fast and differs in the last digits
    #[arg(long, value_name = "PRECISION", default_value = "full", overrides_with = "x87")]
    pub x87: String,
}

impl ProfileArguments {
    /// The profile for guest code of an ABI.
    ///
    /// # Errors
    /// For unknown names.
    pub fn profile(&self, abi: GuestAbi) -> Result<Profile> {
        let features = profile::parse_features(&self.host_features)?;
        let memory_model = profile::parse_memory_model(&self.memory_model)?;
        let options = profile::parse_x87(&self.x87)?;
        Ok(Profile { options, ..profile::profile(abi, features, memory_model) })
    }

    /// Options for translating guest code of an ABI.
    ///
    /// # Errors
    /// For unknown names.
    pub fn translate_options(&self, abi: GuestAbi, addressing: Addressing) -> Result<TranslateOptions> {
        let reduced_x87 = self.profile(abi)?.has_reduced_x87();
        Ok(TranslateOptions { reduced_x87, ..TranslateOptions::new(self.compile_options(abi, addressing)?) })
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
            ..CompileOptions::baseline()
        })
    }
}

/// Builds the caches.
///
/// # Errors
/// The first image that cannot be built, where it is the only one; else how many could not be built.
pub fn run(arguments: &Arguments) -> Result<()> {
    let publisher = Publisher::start()?;
    let folder = Folder::open(&arguments.folder.folder()?)?.sealed(arguments.key.seal_or_new()?).through(&publisher);
    folder.sweep()?;
    let tasks = tasks(arguments, &folder)?;
    let sizes: Vec<u64> = tasks.iter().map(|task| std::fs::metadata(&task.path).map_or(0, |file| file.len())).collect();
    let progress = match tasks.as_slice() {
        [only] => Progress::new(&only.path.file_name().unwrap_or_default().to_string_lossy(), arguments.json),
        _ => Progress::of_images(tasks.len(), arguments.json),
    };
    let threads = arguments.jobs.map_or_else(default_threads, NonZeroUsize::get);
    let mut results = schedule::run(&sizes, threads, |index| {
        let result = build_one(arguments, &tasks[index], &progress);
        progress.image_done();
        result
    })?;
    let published = publisher.finish();
    progress.finish();
    if let Some(Err(_)) = results.first().filter(|_| results.len() == 1) {
        return results.remove(0).map(|_| ());
    }
    let failed = print(&results, arguments.json)?;
    published?;
    for task in &tasks {
        shelf::keep_limit(&task.folder)?;
    }
    if failed > 0 {
        bail!("{failed} of {} images could not be built", tasks.len());
    }
    Ok(())
}

fn default_threads() -> usize {
    std::thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

/// An image, or an IR file, and where its cache goes.
struct Task {
    path: PathBuf,
    folder: Folder,
}

/// What there is to build: each image once, with its libraries where they are wanted.
fn tasks(arguments: &Arguments, folder: &Folder) -> Result<Vec<Task>> {
    let mut tasks: Vec<Task> = Vec::new();
    for program in arguments.images.iter().chain(&arguments.from_ir) {
        let folder = match program.file_name().filter(|_| arguments.libraries.per_program) {
            Some(name) => folder.subfolder(&name.to_string_lossy().to_lowercase())?,
            None => folder.clone(),
        };
        let images = match arguments.libraries.libraries {
            true => arguments.libraries.closure(program, arguments.target)?,
            false => vec![program.clone()],
        };
        for path in images {
            if !tasks.iter().any(|task| task.path == path && task.folder.path() == folder.path()) {
                tasks.push(Task { path, folder: folder.clone() });
            }
        }
    }
    Ok(tasks)
}

/// Prints the reports in the order of the images, and gives the number of those that failed.
fn print(results: &[Result<BuildReport>], json: bool) -> Result<usize> {
    let mut failed = 0;
    for result in results {
        match result {
            Ok(report) if json => super::print(&format!("{}\n", serde_json::to_string(report)?))?,
            Ok(report) => super::print(&report.text())?,
            Err(error) => {
                eprintln!("causeway: {error:#}");
                failed += 1;
            }
        }
    }
    Ok(failed)
}

fn build_one(arguments: &Arguments, task: &Task, progress: &Progress) -> Result<BuildReport> {
    build_reported(&task.path, || match &arguments.from_ir {
        Some(_) => from_ir(arguments, task, progress),
        None => from_image(arguments, task, progress),
    })
}

fn from_image(arguments: &Arguments, Task { path, folder }: &Task, progress: &Progress) -> Result<Outcome> {
    let file = ImageFile::open(path)?;
    let opened = rayon::in_place_scope(|scope| {
        let prepare = charged(|()| IcedDecoder::prepare());
        scope.spawn(move |_| prepare(()));
        file.opened(arguments.target)
    })?;
    let target = opened.target;
    for damage in &opened.damage {
        progress.note(&format!("causeway: {}: {damage}", path.display()));
    }
    let recorded = arguments.discovery.recorded(&file, opened.image.as_ref())?;
    let image = opened.as_it_ran(&recorded).with_context(|| path.display().to_string())?;
    let mut options = options(arguments, target.guest_abi(image.bits()), (image.base().0, image.span()))?;
    let ordered = arguments.order.accesses(&file, image.as_ref())?;
    options.profile.options |= ordered.as_ref().map_or(0, |ordered| volatile_metadata::option(ordered, image.as_ref()));
    let reuse = !arguments.no_reuse;
    let (code_map, ordered) = (&recorded.offsets, ordered.as_ref());
    let job = Job { folder, options: &options, code_map, ordered, reuse, progress };
    let built = match arguments.emit {
        Emit::Code => job.build(&file, image.as_ref()),
        Emit::Ir => job.emit_ir(&file, target, image.as_ref()),
    };
    let built = built.with_context(|| path.display().to_string())?;
    Ok((target, options, built))
}

fn from_ir(arguments: &Arguments, Task { path, folder }: &Task, progress: &Progress) -> Result<Outcome> {
    let context = || path.display().to_string();
    let map = sys::map_read(&File::open(path).with_context(context)?).with_context(context)?;
    let file = IrFile::open(&map).with_context(context)?;
    let mut options = options(arguments, file.abi, (file.facts.base, file.facts.span))?;
    if options.profile.has_reduced_x87() && file.options & Profile::REDUCED_X87 == 0 {
        bail!("{}: was lifted with full x87 precision", path.display());
    }
    options.profile.options = file.options;
    let none = BTreeSet::new();
    let job = Job { folder, options: &options, code_map: &none, ordered: None, reuse: false, progress };
    let built = job.build_from_ir(&file).with_context(context)?;
    Ok((file.target, options, built))
}

/// Options of a build from those of the command, for an image of this base and span.
fn options(arguments: &Arguments, abi: GuestAbi, (base, span): (u64, u64)) -> Result<BuildOptions> {
    let mut options = BuildOptions::of_profile(arguments.profile.profile(abi)?, base, span);
    let translate = &mut options.translate;
    translate.optimize = !arguments.no_optimize;
    translate.discover = !arguments.discovery.no_discovery;
    if arguments.single_instruction {
        translate.granularity = Granularity::Instruction;
    }
    Ok(options)
}
