//! `cargo xtask bench`: the figures that a change may move, as ratios measured in one run.

use crate::cargo::{self, check, workspace};
use crate::guest::Arm64;
use crate::{dist, guests, rebuild, setup, sharing, windows_libraries};
use anyhow::{Context as _, Result, ensure};
use clap::ValueEnum as _;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Libraries and programs of this machine that are translated where they exist.
const IMAGES: [&str; 5] = [
    "/usr/bin/bash",
    "/lib/x86_64-linux-gnu/libc.so.6",
    "/usr/lib/x86_64-linux-gnu/libcrypto.so.3",
    "/usr/lib/x86_64-linux-gnu/libsqlite3.so.0",
    "/usr/bin/python3.11",
];

/// Size of the cache that the writer is measured with.
const WRITER_MEGABYTES: &str = "700";

/// Runs of each build, of which the fastest counts.
pub(crate) const REPEATS: usize = 3;

/// Options of `bench`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only this section
    section: Option<Section>,
    /// Measure what `cargo xtask dist` builds instead of the release build
    #[arg(long)]
    dist: bool,
}

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Section {
    Translation,
    Rebuild,
    Libraries,
    Writer,
    Execution,
    Sharing,
    Attaching,
}

/// Runs all benchmarks, or those of a section.
///
/// # Errors
/// Where something cannot be built or run.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let causeway = if arguments.dist { dist::run()? } else { cargo::build_causeway(None)? };
    let scratch = tempfile::tempdir()?;
    for section in Section::value_variants() {
        if arguments.section.is_none_or(|only| only == *section) {
            section.run(&causeway, scratch.path())?;
        }
    }
    Ok(())
}

impl Section {
    fn run(self, causeway: &Path, scratch: &Path) -> Result<()> {
        match self {
            Self::Translation => translations(causeway, scratch),
            Self::Rebuild => rebuilds(causeway, scratch),
            Self::Libraries => {
                println!("\na Windows program with its libraries, best of {REPEATS}");
                windows_libraries::run(causeway, scratch)
            }
            Self::Writer => writer(scratch),
            Self::Execution => executions(causeway, scratch),
            Self::Sharing => sharing::run(&Arm64::prepare()?, causeway, &guests::prepare()?, scratch),
            Self::Attaching => sharing::attaching(),
        }
    }
}

fn translations(causeway: &Path, scratch: &Path) -> Result<()> {
    let guests = guests::prepare()?;
    println!("translation, one thread, best of {REPEATS}");
    println!("  {:<20} {:>10} {:>12} {:>10} {:>10}", "image", "x86 MB", "MB/s/core", "expansion", "peak MB");
    let images = IMAGES.iter().map(PathBuf::from).chain([guests.join("busybox"), guests.join("bash-static")]);
    images.filter(|image| image.exists()).try_for_each(|image| translation(causeway, &image, scratch))
}

fn rebuilds(causeway: &Path, scratch: &Path) -> Result<()> {
    println!("\nrebuild after a change of one bit that changes a function, as parts of a full build");
    println!("  {:<20} {:>8} {:>11} {:>11} {:>11}", "image", "changes", "least", "median", "most");
    let mut images = IMAGES.iter().map(Path::new).filter(|image| image.exists());
    images.try_for_each(|image| rebuild::run(causeway, image, scratch))
}

fn writer(scratch: &Path) -> Result<()> {
    println!("\nwriter, a synthetic cache");
    let mut writer =
        cargo::cargo(["run", "--quiet", "--release", "--package", "causeway-tests", "--bin", "writer_bench"]);
    check(writer.args(["--", WRITER_MEGABYTES]).arg(scratch))
}

fn executions(causeway: &Path, scratch: &Path) -> Result<()> {
    let (arm64, guests) = (Arm64::prepare()?, guests::prepare()?);
    println!("\nexecution, instructions executed");
    println!("  {:<20} {:>14} {:>14} {:>14}", "program", "x86", "ARM64", "ARM64 per x86");
    let plugin = scratch.join("instruction_count.so");
    let source = workspace().join("tests/plugin/instruction_count.c");
    guests::compile(guests::COMPILER, &source, &plugin, &["-O2", "-shared", "-fPIC"])?;
    let counting = Counting { arm64: &arm64, causeway, plugin: &plugin, folder: scratch };
    programs(&guests, scratch)?.iter().try_for_each(|program| execution(&counting, program))
}

/// The report of building an image's cache on one thread.
///
/// # Errors
/// What the command says where it does not build it.
pub(crate) fn report(causeway: &Path, caches: &Path, image: &Path, options: &[&str]) -> Result<serde_json::Value> {
    let mut command = Command::new(causeway);
    command.args(["build-cache", "--json", "--jobs", "1", "--cache-dir"]).arg(caches).args(options).arg(image);
    let output = command.output().context("starting causeway")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
    serde_json::from_slice(&output.stdout).context("the report of build-cache")
}

/// Translates an image and prints its line.
fn translation(causeway: &Path, image: &Path, folder: &Path) -> Result<()> {
    let mut best: Option<serde_json::Value> = None;
    for _ in 0..REPEATS {
        let report = report(causeway, &folder.join("caches"), image, &["--no-reuse"])?;
        let seconds = |report: &serde_json::Value| report["cpu_seconds"].as_f64().unwrap_or(f64::MAX);
        if best.as_ref().is_none_or(|best| seconds(&report) < seconds(best)) {
            best = Some(report);
        }
    }
    let report = best.context("no report")?;
    let figure = |name: &str| report[name].as_f64().unwrap_or(0.0);
    println!(
        "  {:<20} {:>10.2} {:>12.2} {:>10.2} {:>10.0}",
        image.file_name().unwrap_or_default().to_string_lossy(),
        figure("guest_bytes") / 1e6,
        figure("guest_bytes") / 1e6 / figure("cpu_seconds").max(1e-9),
        figure("host_code_bytes") / figure("guest_bytes").max(1.0),
        figure("peak_rss_bytes") / 1e6,
    );
    Ok(())
}

/// A program to execute.
struct Program {
    name: &'static str,
    /// Emulator that counts x86 instructions.
    native: &'static str,
    /// The program and its arguments.
    words: Vec<OsString>,
    /// Options of translating and running.
    options: &'static [&'static str],
}

fn programs(guests: &Path, folder: &Path) -> Result<Vec<Program>> {
    let data = folder.join("data");
    let bytes: Vec<u8> = (0..2_000_000u32).map(|n| ((n / 7).wrapping_mul(2_654_435_761) >> 27) as u8 + b' ').collect();
    fs::write(&data, bytes)?;
    let busybox = |applet: &str| vec![guests.join("busybox").into(), applet.into(), data.clone().into()];
    let guest = |name: &str| vec![guests.join(name).into()];
    let wide = |name, words| Program { name, native: "qemu-x86_64", words, options: &[] };
    let narrow = |name, options| Program { name, native: "qemu-i386", words: guest("i386/floats"), options };
    Ok(vec![
        wide("quicksort", guest("quicksort")),
        wide("busybox sha256sum", busybox("sha256sum")),
        wide("busybox sort", busybox("sort")),
        wide("floats", guest("floats")),
        narrow("floats (x87)", &[]),
        narrow("floats (x87 reduced)", &["--x87=reduced"]),
    ])
}

/// What is needed to count a program's instructions in both ways.
struct Counting<'a> {
    arm64: &'a Arm64,
    causeway: &'a Path,
    plugin: &'a Path,
    folder: &'a Path,
}

impl Counting<'_> {
    /// Instructions that a command executes under an emulator with the plugin.
    fn count(&self, emulator: &Path, words: &[OsString]) -> Result<f64> {
        let out = self.folder.join("count");
        let plugin = format!("{},out={}", self.plugin.display(), out.display());
        let mut command = Command::new(emulator);
        command.arg("-plugin").arg(plugin).args(words).stdout(Stdio::null());
        check(&mut command)?;
        let text = fs::read_to_string(&out).context("the plugin wrote no count")?;
        text.trim().parse().context("the plugin's count")
    }
}

/// Executes a program in both ways and prints its line.
fn execution(counting: &Counting<'_>, program: &Program) -> Result<()> {
    let Program { name, words, options, .. } = program;
    let Some(emulator) = &counting.arm64.emulator else {
        println!("  {name:<20} counted only where ARM64 is emulated");
        return Ok(());
    };
    let caches = counting.folder.join("caches");
    let mut build = Command::new(counting.causeway);
    build
        .args(["build-cache", "--json", "--cache-dir"])
        .arg(&caches)
        .args(*options)
        .arg(&words[0])
        .stdout(Stdio::null());
    check(&mut build)?;
    let x86 = counting.count(&setup::program(program.native, "qemu-user")?, words)?;
    let mut translated: Vec<OsString> =
        vec![counting.arm64.causeway.clone().into(), "run".into(), "--cache-dir".into()];
    translated.push(caches.into());
    translated.extend(options.iter().map(OsString::from));
    translated.extend_from_slice(words);
    let arm64 = counting.count(emulator, &translated)?;
    println!("  {name:<20} {x86:>14.0} {arm64:>14.0} {:>14.2}", arm64 / x86);
    Ok(())
}
