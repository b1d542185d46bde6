//! The part of `cargo xtask bench` about a Windows program with many libraries: whether one command builds all their caches with
//! all processors busy to the end.

use crate::bench::REPEATS;
use crate::cargo::check;
use crate::{setup, windows};
use anyhow::{Context as _, Result, ensure};
use std::fmt::Write as _;
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Libraries that the program has at least.
const FEWEST: usize = 30;
/// Ticks of processor time in a second, as `/proc` counts them.
const TICKS: f64 = 100.0;
/// Compiler of the program, and its Debian package.
const COMPILER: (&str, &str) = ("x86_64-w64-mingw32-gcc-posix", "gcc-mingw-w64-x86-64-posix");
/// The program that makes import libraries.
const DLLTOOL: &str = "x86_64-w64-mingw32-dlltool";

/// What a build took.
#[derive(Clone, Copy)]
struct Taken {
    wall: f64,
    processor: f64,
}

/// Builds a program that imports from all libraries of some packages, and prints a line.
///
/// # Errors
/// Where the libraries cannot be had, the program does not compile or a cache is not built.
pub(crate) fn run(causeway: &Path, scratch: &Path) -> Result<()> {
    let (folder, libraries) = (scratch.join("libraries"), windows::libraries()?);
    ensure!(libraries.len() >= FEWEST, "only {} libraries", libraries.len());
    fs::create_dir_all(&folder)?;
    let mut size = 0;
    for library in &libraries {
        size += fs::copy(library, folder.join(library.file_name().context("a library has a name")?))?;
    }
    let program = program(&libraries, scratch)?;
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let ratio = |taken: &Taken| taken.wall * threads as f64 / taken.processor;
    let mut taken = Vec::new();
    for _ in 0..REPEATS {
        taken.push(build(causeway, &program, &folder, libraries.len() + 1, &scratch.join("caches-of-libraries"))?);
    }
    let best = taken.into_iter().min_by(|a, b| ratio(a).total_cmp(&ratio(b))).context("there was no build")?;
    println!(
        "  {:>8} {:>10} {:>8} {:>10} {:>12} {:>8}",
        "images", "file MB", "threads", "wall s", "processor s", "ratio"
    );
    println!(
        "  {:>8} {:>10.1} {threads:>8} {:>10.2} {:>12.2} {:>8.3}",
        libraries.len() + 1,
        size as f64 / 1e6,
        best.wall,
        best.processor,
        ratio(&best)
    );
    Ok(())
}

/// Makes the program: it calls one function of each library.
fn program(libraries: &[PathBuf], scratch: &Path) -> Result<PathBuf> {
    let compiler = setup::program(COMPILER.0, COMPILER.1)?;
    let (source, program) = (scratch.join("program.c"), scratch.join("program.exe"));
    let (mut declarations, mut calls) = (String::new(), String::new());
    let mut imports = Vec::new();
    for (number, library) in libraries.iter().enumerate() {
        let name = library.file_name().context("a library has a name")?.to_string_lossy();
        let (definition, import) = (scratch.join("library.def"), scratch.join(format!("library-{number}.a")));
        fs::write(&definition, format!("LIBRARY \"{name}\"\nEXPORTS\n  function_{number}\n"))?;
        check(Command::new(DLLTOOL).arg("-d").arg(&definition).arg("-l").arg(&import).current_dir(scratch))?;
        imports.push(import);
        writeln!(declarations, "void function_{number}(void);")?;
        writeln!(calls, "    function_{number}();")?;
    }
    fs::write(&source, format!("{declarations}\nint main(void) {{\n{calls}    return 0;\n}}\n"))?;
    check(Command::new(compiler).arg("-O2").arg("-o").arg(&program).arg(&source).args(imports))?;
    Ok(program)
}

/// Builds all caches anew.
fn build(causeway: &Path, program: &Path, libraries: &Path, images: usize, caches: &Path) -> Result<Taken> {
    if caches.exists() {
        fs::remove_dir_all(caches)?;
    }
    let mut command = Command::new(causeway);
    command.args(["build-cache", "--json", "--libraries", "--library-path"]).arg(libraries);
    command.arg("--cache-dir").arg(caches).arg(program).stderr(Stdio::null());
    let (before, begun) = (processor_time_of_children()?, Instant::now());
    let output = command.output().context("starting causeway")?;
    let wall = begun.elapsed().as_secs_f64();
    let reports = output.stdout.iter().filter(|byte| **byte == b'\n').count();
    ensure!(output.status.success() && reports == images, "{reports} of {images} caches were built");
    Ok(Taken { wall, processor: processor_time_of_children()? - before })
}

/// User and system time of the children that have ended, seconds.
fn processor_time_of_children() -> Result<f64> {
    let text = fs::read_to_string("/proc/self/stat")?;
    // The name in parentheses may hold blanks; state is the third field, `cutime` and `cstime` are the 16th and 17th.
    let (_, fields) = text.rsplit_once(')').context("no name in /proc/self/stat")?;
    let times = fields.split_whitespace().skip(13).take(2).map(str::parse::<f64>);
    Ok(times.sum::<Result<f64, _>>().context("no times in /proc/self/stat")? / TICKS)
}
