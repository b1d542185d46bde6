//! Runs Windows programs and calls Windows libraries on Linux: natively on an x86 machine, and from code caches on an ARM64
//! one. The same source in both, so that one is the oracle of the other.
//!
//! It is also the example of how another emulator embeds Causeway's crates: `cpu/translated.rs` is all that is particular to
//! translated code. The rest is a small Windows process: [`image`] maps PE files, [`thread`] calls guest code by the
//! conventions of x86 and x64, [`api`] is the set of functions that imports are bound to; any other is a trap that names it.
//!
//! ```text
//! causeway-pe-host [--caches FOLDER] [--no-jit] [--record] [--elsewhere] [--features LIST] [--base ADDRESS] [--report]
//!                  run PROGRAM ARGUMENT... | script LIBRARY SCRIPT
//! ```
//!
//! **Limits**: what a debugger, a window or the registry would need is absent. Pointers that a guest passes are trusted.

mod api;
mod cpu;
mod float;
mod heap;
mod image;
mod layout;
mod process;
mod registers;
mod script;
mod space;
mod sys;
mod thread;

use anyhow::{Context as _, Result, bail};
use cpu::EngineOptions;
use process::Process;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use thread::{PROCESS_ATTACH, Thread};

/// What the command line asks for.
#[derive(Debug, Default)]
struct Options {
    engine: EngineOptions,
    base: Option<u64>,
    report: bool,
    job: Vec<String>,
}

fn options() -> Result<Options> {
    let mut options = Options { engine: EngineOptions { jit: true, ..EngineOptions::default() }, ..Options::default() };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().with_context(|| format!("{word} needs a value"));
        match word.as_str() {
            "--caches" => options.engine.caches = Some(PathBuf::from(value()?)),
            "--features" => options.engine.features = Some(value()?),
            "--no-jit" => options.engine.jit = false,
            "--record" => options.engine.record = true,
            "--elsewhere" => options.engine.elsewhere = true,
            "--report" => options.report = true,
            "--base" => options.base = Some(u64::from_str_radix(value()?.trim_start_matches("0x"), 16)?),
            _ if word.starts_with("--") => bail!("unknown option {word}"),
            _ => {
                options.job = [word].into_iter().chain(words).collect();
                break;
            }
        }
    }
    Ok(options)
}

fn main() -> ExitCode {
    match options().and_then(|options| work(&options)) {
        Ok(status) => ExitCode::from(status as u8),
        Err(error) => {
            eprintln!("causeway-pe-host: {error:#}");
            ExitCode::from(125)
        }
    }
}

/// Does the job and gives the guest's exit status.
fn work(options: &Options) -> Result<u32> {
    let [job, path, rest @ ..] = options.job.as_slice() else { bail!("what to do? run PROGRAM or script LIBRARY") };
    let arguments: Vec<String> = [path.clone()].into_iter().chain(rest.iter().cloned()).collect();
    let process = Process::new(Path::new(path), &options.engine, &arguments)?;
    let result = match (job.as_str(), rest) {
        ("run", _) => run_program(&process, Path::new(path), options.base),
        ("script", [script]) => run_script(&process, Path::new(path), options.base, Path::new(script)),
        _ => bail!("unknown job {job}"),
    };
    if options.report {
        eprintln!("{}", process.engine.report());
    }
    match result {
        Err(error) => match error.downcast_ref::<api::Exit>() {
            Some(api::Exit(status)) => Ok(*status),
            None => Err(error),
        },
        result => result,
    }
}

/// Loads an image with its libraries, on a first thread.
fn start(process: &Arc<Process>, path: &Path, base: Option<u64>) -> Result<(Thread, Arc<image::Loaded>)> {
    let image = process.load(path, base)?;
    let mut thread = Thread::new(Arc::clone(process), 1)?;
    thread.make_storage()?;
    thread.announce(&process.modules(), PROCESS_ATTACH)?;
    Ok((thread, image))
}

fn run_program(process: &Arc<Process>, path: &Path, base: Option<u64>) -> Result<u32> {
    let (mut thread, image) = start(process, path, base)?;
    let entry = image.entry.context("the program has no entry point")?;
    Ok(thread.call(entry, &[process.block()])? as u32)
}

fn run_script(process: &Arc<Process>, path: &Path, base: Option<u64>, script: &Path) -> Result<u32> {
    let text = std::fs::read_to_string(script).with_context(|| script.display().to_string())?;
    let (mut thread, image) = start(process, path, base)?;
    script::run(&mut thread, &image, &text, &mut std::io::stdout().lock())?;
    Ok(0)
}
