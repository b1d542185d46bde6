//! `causeway build-cache`: the main job.

use super::CacheFolder;
use crate::image_file::ImageFile;
use crate::pipeline::{self, BuildOptions};
use crate::profile::{self, DEFAULT_FEATURES, TargetName};
use crate::progress::Progress;
use crate::report::BuildReport;
use crate::store;
use crate::worker::TranslateOptions;
use anyhow::{Context as _, Result, bail};
use causeway_backend_arm64::{Addressing, CompileOptions};
use causeway_frontend_x86::blocks::Granularity;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Options of `build-cache`.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// Images to translate
    #[arg(required = true, value_name = "IMAGE")]
    pub images: Vec<PathBuf>,
    /// Kind of the images [default: by their format]
    #[arg(long, value_enum)]
    pub target: Option<TargetName>,
    /// Choices that generated code depends on
    #[command(flatten)]
    pub profile: ProfileArguments,
    /// Where caches go
    #[command(flatten)]
    pub folder: CacheFolder,
    /// Threads [default: one for each processor]
    #[arg(long)]
    pub jobs: Option<NonZeroUsize>,
    /// Print one JSON object for each image, one a line
    #[arg(long)]
    pub json: bool,
    /// Make each guest instruction a block of its own (slow code; for finding bugs)
    #[arg(long)]
    pub single_instruction: bool,
    /// Do not optimize (slow code; for finding bugs)
    #[arg(long)]
    pub no_optimize: bool,
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
    /// Back-end options for a target and image.
    ///
    /// # Errors
    /// For unknown names.
    pub fn compile_options(&self, target: TargetName, addressing: Addressing) -> Result<CompileOptions> {
        Ok(CompileOptions {
            abi: target.guest_abi(),
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
    let folder = arguments.folder.folder()?;
    let threads = arguments.jobs.map_or(0, NonZeroUsize::get);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().context("starting threads")?;
    let mut failed = 0;
    for path in &arguments.images {
        match build_one(arguments, path, &folder, &pool) {
            Ok(report) if arguments.json => println!("{}", serde_json::to_string(&report)?),
            Ok(report) => print!("{}", report.text()),
            Err(error) if arguments.images.len() > 1 => {
                eprintln!("causeway: {error:#}");
                failed += 1;
            }
            Err(error) => return Err(error),
        }
    }
    if failed > 0 {
        bail!("{failed} of {} images could not be built", arguments.images.len());
    }
    Ok(())
}

fn build_one(
    arguments: &Arguments,
    path: &std::path::Path,
    folder: &std::path::Path,
    pool: &rayon::ThreadPool,
) -> Result<BuildReport> {
    let (wall, cpu) = (Instant::now(), cpu_time());
    let file = ImageFile::open(path)?;
    let (target, image) = file.image(arguments.target)?;
    let addressing = Addressing::ImageRelative { image_base: image.base().0 };
    let compile = arguments.profile.compile_options(target, addressing)?;
    let profile = profile::profile(compile.abi, compile.features, compile.memory_model);
    let mut translate = TranslateOptions::new(compile);
    translate.optimize = !arguments.no_optimize;
    if arguments.single_instruction {
        translate.granularity = Granularity::Instruction;
    }
    let options = BuildOptions { translate, profile };
    let identity = file.identity(image.as_ref());
    let name = file.name();
    let progress = Progress::new(&name, arguments.json);
    let cache_path = store::cache_path(folder, &name, &identity, &profile);
    let build = pool.install(|| {
        let build = pipeline::build(image.as_ref(), &name, identity, &options, &progress);
        progress.finish();
        let build = build.with_context(|| path.display().to_string())?;
        store::write(folder, &cache_path, &build)?;
        anyhow::Ok(build)
    })?;
    Ok(BuildReport {
        image: path.display().to_string(),
        target: target.name().to_owned(),
        profile: profile::describe(&profile),
        functions: build.totals.functions,
        blocks: build.totals.blocks,
        guest_instructions: build.totals.instructions,
        guest_bytes: build.totals.guest_bytes,
        host_code_bytes: build.code_size(),
        cache_bytes: build.file_size(),
        relocations: build.relocations(),
        left_out: build.totals.left_out.clone(),
        cpu_seconds: cpu_time().saturating_sub(cpu).as_secs_f64(),
        wall_seconds: wall.elapsed().as_secs_f64(),
        peak_rss_bytes: peak_memory(),
        cache_path: cache_path.display().to_string(),
    })
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
