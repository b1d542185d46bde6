//! Real programs, translated here and run on kernels whose pages have 4, 16 and 64 KiB: they must do what they do natively.

use anyhow::{Context as _, Result, bail, ensure};
use causeway_host_pages::{Case, TASK, TEMPLATE, Task};
use causeway_tests::applets::{self, APPLETS};
use causeway_tests::host_pages::{Archive, Machine, PAGE_SIZES, Run};
use causeway_tests::programs::{
    DYNAMIC_PROGRAMS, NARROW_PROGRAMS, PROGRAMS, check_statistics, dynamic, least_from_cache, narrow,
};
use causeway_tests::{Environment, Outcome, target_folder};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::time::SystemTime;

/// Programs that change their code, less of which comes from the cache.
const CHANGING_PROGRAMS: &[&str] = &["patch"];
/// A program that loads libraries and takes their places, so that code is copied.
const LOADING_PROGRAM: &str = "library";
/// Ways to run that must not matter, and how many of a program's blocks then come from the cache, percent.
const MODES: &[(&str, &[&str])] = &[("fallback", &["--placement=fallback"]), ("no_cache", &["--no-cache"])];
/// Programs that are run in every mode.
const MODE_PROGRAMS: &[&str] = &["quicksort", "signals", "patch", "pages", "i386/quicksort", "i386/pages"];
/// Applets that list files in the order of the kernel's file system, which differs.
const LISTINGS: &[&str] = &["_find", "_du"];
/// File of statistics in the machine.
const STATISTICS: &str = "/tmp/statistics.json";

/// A case with what it did natively.
struct Expected {
    case: Case,
    outcome: Outcome,
    /// Least share of the blocks from the cache, percent, where code is not to be copied.
    least: Option<u64>,
}

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let target = target_folder()?;
    let kernels = PAGE_SIZES.iter().filter_map(|size| Some((*size, Machine::kernel(&target, *size)?)));
    let kernels: Vec<(u64, PathBuf)> = kernels.collect();
    ensure!(!kernels.is_empty(), "no kernel was built: run `cargo xtask test host-pages`");
    let scratch = tempfile::tempdir()?;
    let expected = Arc::new(cases()?);
    let files = scratch.path().join("files");
    fs::write(&files, files_of_machine(&expected)?)?;
    let mut trials = Vec::new();
    for (size, kernel) in kernels {
        let run = Arc::new(Machine { kernel, files: files.clone(), processors: Machine::processors(size) }.run()?);
        ensure!(run.page_size == size * 1024, "the kernel has pages of {} bytes", run.page_size);
        for number in 0..expected.len() {
            let (run, expected) = (Arc::clone(&run), Arc::clone(&expected));
            let name = format!("{size}k::{}", expected[number].case.name);
            trials.push(Trial::test(name, move || {
                compare(&run, &expected[number]).map_err(|error| Failed::from(format!("{error:#}")))
            }));
        }
    }
    Ok(libtest_mimic::run(&arguments, trials).exit_code())
}

fn compare(run: &Run, expected: &Expected) -> Result<()> {
    let Some(report) = run.reports.get(&expected.case.name) else {
        bail!("not run: {}", run.failure.as_deref().unwrap_or("the machine went off"));
    };
    let report = report.clone();
    let mut found = Outcome { status: report.status, stdout: report.stdout, stderr: report.stderr };
    let mut native = expected.outcome.clone();
    if LISTINGS.iter().any(|applet| expected.case.name.ends_with(applet)) {
        [&mut found.stdout, &mut native.stdout].into_iter().for_each(sort_lines);
    }
    if let Some(difference) = found.difference(&native) {
        bail!("{difference}");
    }
    match expected.least {
        // A program that ends by a signal writes no statistics.
        Some(least) if found.status.starts_with("exit") => {
            check_statistics(report.statistics.as_bytes(), least, run.page_size)
        }
        _ => Ok(()),
    }
}

fn sort_lines(text: &mut Vec<u8>) {
    let mut lines: Vec<&[u8]> = text.split_inclusive(|byte| *byte == b'\n').collect();
    lines.sort_unstable();
    *text = lines.concat();
}

/// Makes cases, running each natively.
struct Maker {
    environment: Environment,
    /// Folder of each case, of one name here and in the machine.
    folder: PathBuf,
    expected: Vec<Expected>,
}

/// All cases.
fn cases() -> Result<Vec<Expected>> {
    let environment = Environment::find()?;
    // Sizes of folders are those of the machine's file system.
    let memory = Path::new("/dev/shm");
    let scratch = if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? };
    let mut maker = Maker { environment, folder: scratch.path().join("work"), expected: Vec::new() };
    for (number, applet) in APPLETS.iter().enumerate() {
        let words = applet.words();
        maker.add(&format!("busybox::{number:02}_{}", words[0]), "busybox", &words, applet.stdin)?;
    }
    for program in PROGRAMS.iter().chain(CHANGING_PROGRAMS) {
        maker.add(&format!("program::{program}"), program, &[], "")?;
    }
    for program in NARROW_PROGRAMS {
        maker.add(&format!("program_32::{program}"), &narrow(program), &[], "")?;
    }
    let loading = dynamic(LOADING_PROGRAM);
    maker.add_with(&format!("dynamic::{LOADING_PROGRAM}"), &loading, (&[], &[]), "", None)?;
    for program in DYNAMIC_PROGRAMS {
        maker.add(&format!("dynamic::{program}"), &dynamic(program), &[], "")?;
    }
    let script = script().to_string_lossy().into_owned();
    maker.add("script::busybox", "busybox", &["sh".to_owned(), script.clone()], "")?;
    maker.add("script::bash-static", "bash-static", &[script], "")?;
    for (mode, options) in MODES {
        for program in MODE_PROGRAMS {
            maker.add_with(&format!("{mode}::{program}"), program, (options, &[]), "", None)?;
        }
    }
    Ok(maker.expected)
}

/// All that are linked dynamically.
fn dynamic_programs() -> impl Iterator<Item = &'static str> {
    DYNAMIC_PROGRAMS.iter().copied().chain([LOADING_PROGRAM])
}

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("guests/script.sh")
}

impl Maker {
    fn add(&mut self, name: &str, program: &str, words: &[String], stdin: &str) -> Result<()> {
        let least =
            if CHANGING_PROGRAMS.contains(&program) { None } else { Some(least_from_cache(Path::new(program))) };
        self.add_with(name, program, (&[], words), stdin, least)
    }

    fn add_with(
        &mut self,
        name: &str,
        program: &str,
        (options, words): (&[&str], &[String]),
        stdin: &str,
        least: Option<u64>,
    ) -> Result<()> {
        let program = self.environment.guest(program);
        let environment = vec![
            ("PATH".to_owned(), self.environment.guest("bin").to_string_lossy().into_owned()),
            ("TZ".to_owned(), "UTC".to_owned()),
        ];
        fs::create_dir(&self.folder)?;
        applets::prepare(&self.folder)?;
        let mut native = Command::new(&program);
        native.args(words).current_dir(&self.folder).env_clear().envs(environment.iter().cloned());
        let outcome = Outcome::of(native, stdin.as_bytes())?;
        fs::remove_dir_all(&self.folder)?;
        // In the machine nothing is emulated.
        let machine = Environment { emulator: None, ..self.environment.clone() };
        let options: Vec<&str> = ["--stats", STATISTICS].iter().chain(options).copied().collect();
        let command = machine.translated(&options, &program);
        let given = [command.get_program()].into_iter().chain(command.get_args()).map(|word| word.to_string_lossy());
        let case = Case {
            name: name.to_owned(),
            words: given.map(std::borrow::Cow::into_owned).chain(words.iter().cloned()).collect(),
            environment,
            stdin: stdin.to_owned(),
            folder: self.folder.to_string_lossy().into_owned(),
            modified: applets::MODIFIED.as_secs(),
            statistics: STATISTICS.to_owned(),
        };
        self.expected.push(Expected { case, outcome, least });
        Ok(())
    }
}

/// The machine's files: programs and caches where they are here, the cases, and the process that runs them.
fn files_of_machine(expected: &[Expected]) -> Result<Vec<u8>> {
    let scratch = tempfile::tempdir()?;
    let environment = Environment { caches: scratch.path().join("caches"), ..Environment::find()? };
    let libraries = libraries(&environment)?;
    for image in images(&environment).iter().chain(&libraries) {
        environment.build_cache::<&str>(image, &[])?;
    }
    let mut archive = Archive::default();
    archive.device(Path::new("/dev/console"), 0o600, [5, 1]);
    let first = target_folder()?.join("aarch64-unknown-linux-musl/release/causeway-host-pages");
    archive.copy_as(&first, Path::new("/init"))?;
    archive.copy(&environment.causeway_arm64)?;
    archive.copy_as(&environment.caches, &Environment::find()?.caches)?;
    for image in images(&environment).iter().chain(&libraries) {
        // What a link leads to: the machine lacks the rest of this one.
        archive.file(image, 0o755, &fs::read(image)?);
    }
    archive.copy(&environment.guest("bin"))?;
    archive.file(Path::new("/bin/sh"), 0o755, &fs::read(environment.guest("busybox"))?);
    archive.copy(&script())?;
    let template = scratch.path().join("template");
    fs::create_dir(&template)?;
    applets::prepare(&template)?;
    archive.copy_as(&template, Path::new(TEMPLATE))?;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
    let task = Task { now, cases: expected.iter().map(|expected| expected.case.clone()).collect() };
    archive.file(Path::new(TASK), 0o644, &serde_json::to_vec(&task)?);
    Ok(archive.finish())
}

fn images(environment: &Environment) -> Vec<PathBuf> {
    let wide =
        ["busybox", "bash-static"].iter().chain(PROGRAMS).chain(CHANGING_PROGRAMS).map(|name| (*name).to_owned());
    let narrow = NARROW_PROGRAMS.iter().map(|name| narrow(name));
    let dynamic = dynamic_programs().map(dynamic);
    wide.chain(narrow).chain(dynamic).map(|name| environment.guest(&name)).collect()
}

/// The libraries of the dynamic programs, their interpreter among them.
fn libraries(environment: &Environment) -> Result<Vec<PathBuf>> {
    let mut command = Command::new("ldd");
    command.args(dynamic_programs().map(|name| environment.guest(&dynamic(name))));
    let output = command.output().context("starting ldd")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut paths: Vec<PathBuf> = text
        .split_whitespace()
        .filter(|word| word.starts_with('/') && !word.ends_with(':'))
        .map(PathBuf::from)
        .collect();
    // What one of them loads.
    let beside = |path: &PathBuf| path.ends_with("libc.so.6").then(|| path.with_file_name("libm.so.6"));
    let loaded: Vec<PathBuf> = paths.iter().filter_map(beside).collect();
    paths.extend(loaded);
    paths.sort();
    paths.dedup();
    ensure!(!paths.is_empty(), "ldd names no library");
    Ok(paths)
}
