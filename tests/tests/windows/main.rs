//! Real Windows images of many compilers, which `cargo xtask test` fetched: each builds, the same on any number of threads; nearly all
//! functions of their exception directories are translated; hybrid images are read as another reader does.

mod coverage;
mod hybrid;
mod packed;
mod program;

use anyhow::{Context as _, Result, ensure};
use causeway_cache_format::Reader;
use causeway_format_pe::PeImage;
use causeway_image::{GuestImage, Machine};
use causeway_tests::{Outcome, only_cache, target_folder};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Images that must be there.
const FEWEST: usize = 12;
/// Images that are built in one command: a large one, and others for both widths.
const TOGETHER: [&str; 5] =
    ["libvips-x86.dll", "msvcp140-x64.dll", "ninja-x86.exe", "webp-x64.pyd", "vcruntime140-arm64x.dll"];
/// Thousandths of the functions in an exception directory, and of their parts, that must be translated.
const TRANSLATED: usize = 980;

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let target = target_folder()?;
    let (causeway, windows) = (target.join("release/causeway"), target.join("guests/windows"));
    ensure!(causeway.exists(), "{} is missing: run `cargo xtask test`", causeway.display());
    let images = images(&windows.join("images"))?;
    ensure!(images.len() >= FEWEST, "only {} images: run `cargo xtask test`", images.len());
    let mut trials = Vec::new();
    for image in images {
        let name = image.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let bytes = fs::read(&image)?;
        if PeImage::parse(&bytes).is_ok_and(|image| image.hybrid().is_some()) {
            let (windows, file) = (windows.clone(), image.clone());
            trials.push(trial(format!("lief::{name}"), move || hybrid::agrees_with_lief(&windows, &file)));
            let file = image.clone();
            trials.push(trial(format!("native::{name}"), move || hybrid::native_code_is_told_apart(&file)));
        }
        let causeway = causeway.clone();
        trials.push(trial(format!("build::{name}"), move || builds(&causeway, &image)));
    }
    let (builder, original) = (causeway.clone(), windows.join("images/msvcp140-x64.dll"));
    trials.push(trial("packed".to_owned(), move || packed::is_built_from_what_ran(&builder, &original)));
    let together = TOGETHER.map(|name| windows.join("images").join(name));
    let builder = causeway.clone();
    trials.push(trial("together".to_owned(), move || program::are_built_together(&builder, &together)));
    let pywin32 = windows.join("content/win_amd64/pywin32");
    trials.push(trial("libraries".to_owned(), move || program::finds_libraries(&causeway, &pywin32)));
    Ok(libtest_mimic::run(&arguments, trials).exit_code())
}

fn trial(name: String, test: impl FnOnce() -> Result<()> + Send + 'static) -> Trial {
    Trial::test(name, move || test().map_err(|error| Failed::from(format!("{error:#}"))))
}

/// All files of a folder, by name.
fn images(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{}: run `cargo xtask test`", folder.display()))?;
    let mut images = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    images.sort();
    Ok(images)
}

/// Builds an image's cache on one thread and on three, which must be the same, and checks what it covers.
fn builds(causeway: &Path, image: &Path) -> Result<()> {
    let first = build(causeway, image, "1")?;
    let second = build(causeway, image, "3")?;
    ensure!(first == second, "the caches of one and of three threads differ");
    covers_functions(image, first)
}

/// The bytes of a new cache.
fn build(causeway: &Path, image: &Path, jobs: &str) -> Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    let mut command = Command::new(causeway);
    command.args(["build-cache", "--json", "--no-reuse", "--jobs", jobs, "--cache-dir"]);
    command.arg(folder.path()).arg(image);
    let outcome = Outcome::of(command, b"")?;
    ensure!(outcome.status == "exit 0", "{}: {}", outcome.status, String::from_utf8_lossy(&outcome.stderr));
    Ok(fs::read(only_cache(folder.path())?)?)
}

/// Nearly all functions of the exception directory can be entered, and nearly all parts of functions are translated.
fn covers_functions(file: &Path, cache: Vec<u8>) -> Result<()> {
    let bytes = fs::read(file)?;
    let image = PeImage::parse(&bytes)?;
    ensure!(image.warnings().is_empty(), "{:?}", image.warnings());
    let [functions, parts] = coverage::of_functions(&image, &Reader::new(cache)?)?;
    let hybrid_or_narrow = image.hybrid().is_some() || image.machine() == Machine::X86;
    ensure!(functions.known > 0 || hybrid_or_narrow, "there is no exception directory");
    println!("{}: {} functions, {} parts", file.display(), functions.describe(), parts.describe());
    for coverage in [functions, parts] {
        ensure!(coverage.is_at_least(TRANSLATED), "{}", coverage.describe());
    }
    Ok(())
}
