//! Real programs, natively and translated from their caches: the same bytes, the same status, and nearly all blocks from
//! the cache.

use anyhow::{Context as _, Result, bail, ensure};
use causeway_tests::applets::{self, APPLETS, Applet};
use causeway_tests::programs::{
    DYNAMIC_PROGRAMS, NARROW_PROGRAMS, PROGRAMS, check_statistics, dynamic, least_from_cache, narrow,
};
use causeway_tests::{Environment, Outcome};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

/// Ways to translate and run that must not matter: name, options of `build-cache`, options of `run`.
const MODES: &[(&str, &[&str], &[&str])] = &[
    ("single_instruction", &["--single-instruction"], &[]),
    ("no_optimize", &["--no-optimize"], &[]),
    ("relaxed", &["--memory-model=relaxed"], &["--memory-model=relaxed"]),
    ("baseline", &["--host-features=armv8_0"], &["--host-features=armv8_0"]),
    ("newest", &["--host-features=qemu"], &["--host-features=qemu"]),
    ("wide", &["--host-features=qemu,sve256"], &["--host-features=qemu,sve256"]),
    ("no_cache", &[], &["--no-cache"]),
    ("fallback", &[], &["--placement=fallback"]),
];

/// Programs that are run in every mode.
const MODE_PROGRAMS: &[&str] = &[
    "quicksort",
    "floats",
    "signals",
    "preemption",
    "i386/preemption",
    "single_step",
    "i386/single_step",
    "long_double_signals",
    "patch",
    "wide_vectors",
    "misaligned",
    "dynamic/library",
    "i386/dynamic/library",
];

/// Programs whose output is the same with x87 in reduced precision.
const REDUCED_PROGRAMS: &[&str] = &["x87_double", "i386/x87_double", "signals", "i386/signals"];

/// Programs that need more than the precision: the optimizer sees that what is loaded is stored.
const COPYING_PROGRAMS: &[&str] = &["x87_copy", "i386/x87_copy"];

/// Ways to translate and run the others.
const REDUCED_MODES: &[(&str, &[&str], &[&str])] = &[
    ("plain", &[], &[]),
    ("single_instruction", &["--single-instruction"], &[]),
    ("no_optimize", &["--no-optimize"], &[]),
    ("newest", &["--host-features=qemu"], &["--host-features=qemu"]),
    ("no_cache", &[], &["--no-cache"]),
];

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let environment = Arc::new(Environment::find()?);
    if !arguments.list {
        for name in ["busybox", "bash-static"].iter().chain(PROGRAMS) {
            environment.build_cache::<&str>(&environment.guest(name), &[])?;
        }
        for name in NARROW_PROGRAMS {
            environment.build_cache::<&str>(&environment.guest(&narrow(name)), &[])?;
        }
        for name in DYNAMIC_PROGRAMS.iter().flat_map(|program| [dynamic(program), narrow(&dynamic(program))]) {
            environment.build_cache(&environment.guest(&name), &["--libraries"])?;
        }
        for loader in LOADERS {
            environment.build_cache::<&str>(&beside(loader, "libm.so.6")?, &[])?;
        }
    }
    Ok(libtest_mimic::run(&arguments, trials(&environment)).exit_code())
}

fn trials(environment: &Arc<Environment>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (number, applet) in APPLETS.iter().enumerate() {
        let name = format!("busybox::{number:02}_{}", applet.words()[0]);
        add(&mut trials, environment, name, move |environment| run_applet(environment, applet));
    }
    for program in PROGRAMS {
        add(&mut trials, environment, format!("program::{program}"), move |environment| {
            compare(environment, &environment.guest(program), &[], b"", &|_| Ok(()))
        });
    }
    for program in NARROW_PROGRAMS {
        add(&mut trials, environment, format!("program_32::{program}"), move |environment| {
            compare(environment, &environment.guest(&narrow(program)), &[], b"", &|_| Ok(()))
        });
    }
    for program in DYNAMIC_PROGRAMS {
        add(&mut trials, environment, format!("dynamic::{program}"), move |environment| {
            compare(environment, &environment.guest(&dynamic(program)), &[], b"", &|_| Ok(()))
        });
        add(&mut trials, environment, format!("dynamic_32::{program}"), move |environment| {
            compare(environment, &environment.guest(&narrow(&dynamic(program))), &[], b"", &|_| Ok(()))
        });
    }
    for (name, program) in [("libraries", dynamic("library")), ("libraries_32", narrow(&dynamic("library")))] {
        add(&mut trials, environment, format!("{name}::come_and_go"), move |environment| {
            libraries_come_and_go(environment, &environment.guest(&program))
        });
    }
    for mode in MODES {
        add(&mut trials, environment, format!("mode::{}", mode.0), |environment| {
            run_mode(environment, MODE_PROGRAMS, mode.1, mode.2)
        });
    }
    add(&mut trials, environment, "x87_reduced::copies".to_owned(), |environment| {
        run_mode(environment, COPYING_PROGRAMS, &["--x87=reduced"], &["--x87=reduced"])
    });
    add(&mut trials, environment, "x87_reduced::executed".to_owned(), executed);
    for (name, build, run) in REDUCED_MODES {
        add(&mut trials, environment, format!("x87_reduced::{name}"), move |environment| {
            let [build, run] = [build, run].map(|options| [*options, &["--x87=reduced"]].concat());
            run_mode(environment, REDUCED_PROGRAMS, &build, &run)
        });
    }
    add(&mut trials, environment, "cache::same_bytes".to_owned(), same_bytes);
    add(&mut trials, environment, "cache::from_ir".to_owned(), from_ir);
    add(&mut trials, environment, "cache::rebuilt_in_part".to_owned(), rebuilt_in_part);
    add(&mut trials, environment, "cache::recorded".to_owned(), recorded);
    for shell in ["busybox", "bash-static"] {
        add(&mut trials, environment, format!("script::{shell}"), move |environment| run_script(environment, shell));
    }
    add(&mut trials, environment, "busybox::gzip_round_trip_10mb".to_owned(), round_trip);
    trials
}

fn add(
    trials: &mut Vec<Trial>,
    environment: &Arc<Environment>,
    name: String,
    test: impl FnOnce(&Environment) -> Result<()> + Send + 'static,
) {
    let environment = Arc::clone(environment);
    let run = move || test(&environment).map_err(|error| Failed::from(format!("{error:#}")));
    trials.push(Trial::test(name, run));
}

fn run_applet(environment: &Environment, applet: &Applet) -> Result<()> {
    let words = applet.words();
    compare(environment, &environment.guest("busybox"), &words, applet.stdin.as_bytes(), &applets::prepare)
}

fn run_script(environment: &Environment, shell: &str) -> Result<()> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("guests/script.sh");
    let script = script.to_string_lossy().into_owned();
    let words: Vec<String> = if shell == "busybox" { vec!["sh".to_owned(), script] } else { vec![script] };
    compare(environment, &environment.guest(shell), &words, b"", &|_| Ok(()))
}

fn round_trip(environment: &Environment) -> Result<()> {
    let line = "busybox gzip -c < data > data.gz && busybox gunzip -c < data.gz | busybox cmp - data && busybox sha256sum data.gz";
    let words = ["sh".to_owned(), "-c".to_owned(), line.to_owned()];
    compare(environment, &environment.guest("busybox"), &words, b"", &|folder| {
        let data: Vec<u8> =
            (0..10_000_000u32).map(|n| ((n / 7).wrapping_mul(2_654_435_761) >> 27) as u8 + b' ').collect();
        Ok(fs::write(folder.join("data"), data)?)
    })
}

fn run_mode(environment: &Environment, programs: &[&str], build: &[&str], run: &[&str]) -> Result<()> {
    let caches = private_folder()?;
    let environment = Environment { caches: caches.path().to_owned(), ..environment.clone() };
    for name in programs {
        let program = environment.guest(name);
        let libraries: &[&str] = if name.contains("dynamic/") { &["--libraries"] } else { &[] };
        environment.build_cache(&program, &[build, libraries].concat())?;
        let expected = Outcome::of(Command::new(&program), b"")?;
        let found = Outcome::of(environment.translated(run, &program), b"")?;
        if let Some(difference) = found.difference(&expected) {
            bail!("{name}: {difference}");
        }
    }
    Ok(())
}

/// A program that another one executes has the same profile: caches of no other are there, and nothing is compiled.
fn executed(environment: &Environment) -> Result<()> {
    let caches = private_folder()?;
    let environment = Environment { caches: caches.path().to_owned(), ..environment.clone() };
    let (shell, program) = (environment.guest("busybox"), environment.guest("x87_copy"));
    for image in [&shell, &program] {
        environment.build_cache(image, &["--x87=reduced"])?;
    }
    let mut command = environment.translated(&["--x87=reduced", "--no-jit"], &shell);
    command.args(["sh", "-c"]).arg(&program);
    let found = Outcome::of(command, b"")?;
    found.difference(&Outcome::of(Command::new(&program), b"")?).map_or(Ok(()), |difference| bail!("{difference}"))
}

/// The loaders of dynamically linked guests of both widths.
const LOADERS: [&str; 2] = ["/lib64/ld-linux-x86-64.so.2", "/usr/i686-linux-gnu/lib/ld-linux.so.2"];

/// A library beside a loader.
fn beside(loader: &str, name: &str) -> Result<PathBuf> {
    let loader = Path::new(loader).canonicalize().with_context(|| format!("finding the loader {loader}"))?;
    Ok(loader.with_file_name(name))
}

/// A library is loaded again and again, mostly where it was before; in between its place is somebody else's.
fn libraries_come_and_go(environment: &Environment, program: &Path) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let stats = scratch.path().join("stats.json");
    let expected = Outcome::of(Command::new(program), b"")?;
    let options = ["--stats".into(), stats.clone().into_os_string()];
    let found = Outcome::of(environment.translated(&options, program), b"")?;
    if let Some(difference) = found.difference(&expected) {
        bail!("{difference}");
    }
    let stats: serde_json::Value = serde_json::from_slice(&fs::read(&stats)?)?;
    let figure = |name: &str| stats[name].as_u64().with_context(|| format!("the statistics lack {name}"));
    let (cached, compiled) = (figure("blocks_from_cache")?, figure("blocks_compiled")?);
    let least = least_from_cache(program);
    ensure!(
        cached * 100 >= (cached + compiled) * least,
        "only {cached} of {} blocks came from caches",
        cached + compiled
    );
    ensure!(figure("relocations_applied")? == 0, "relocations were applied");
    let attached = stats["caches_attached"].as_array().context("the statistics lack caches")?;
    let times = attached.iter().filter(|path| path.as_str().is_some_and(|path| path.contains("libm"))).count();
    // Threads of the program load it as well, after its place was taken three times.
    ensure!((2..=8).contains(&times), "the library's cache was attached {times} times");
    Ok(())
}

/// A folder that nobody else may write, as caches ask for.
fn private_folder() -> Result<tempfile::TempDir> {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir()?;
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700))?;
    Ok(folder)
}

/// The same image gives the same bytes, whatever the number of threads and the folder, and `verify` agrees.
fn same_bytes(environment: &Environment) -> Result<()> {
    let image = environment.guest("bash-static");
    let mut first: Option<Vec<u8>> = None;
    for jobs in ["--jobs=1", "--jobs=2", "--jobs=2"] {
        let caches = private_folder()?;
        let environment = Environment { caches: caches.path().to_owned(), ..environment.clone() };
        environment.build_cache(&image, &[jobs])?;
        let cache = causeway_tests::only_cache(caches.path())?;
        let bytes = fs::read(&cache)?;
        ensure!(first.as_ref().is_none_or(|first| *first == bytes), "{jobs}: other bytes");
        first = Some(bytes);
        let mut verify = Command::new(&environment.causeway);
        verify.arg("verify").args([&cache, &image]);
        ensure!(Outcome::of(verify, b"")?.status == "exit 0", "{jobs}: verify differs");
    }
    Ok(())
}

/// Bytes of the cache that a build makes in a folder.
fn built_bytes(environment: &Environment, folder: &Path, options: &[&str], image: &Path) -> Result<Vec<u8>> {
    Environment { caches: folder.to_owned(), ..environment.clone() }.build_cache(image, options)?;
    Ok(fs::read(causeway_tests::only_cache(folder)?)?)
}

/// An IR file gives, for each profile, the bytes of a build from the image.
fn from_ir(environment: &Environment) -> Result<()> {
    let cases = [("bash-static", "full"), ("i386/quicksort", "full"), ("i386/x87_double", "reduced")];
    cases.iter().try_for_each(|(name, x87)| from_ir_of(environment, name, &format!("--x87={x87}")))
}

fn from_ir_of(environment: &Environment, name: &str, x87: &str) -> Result<()> {
    let image = environment.guest(name);
    let ir_folder = private_folder()?;
    let emit = Environment { caches: ir_folder.path().to_owned(), ..environment.clone() };
    emit.build_cache(&image, &["--emit=ir", x87])?;
    let ir = causeway_tests::only_file(ir_folder.path(), "cwir")?;
    for profile in
        [["--host-features=armv8_0", "--memory-model=tso"], ["--host-features=qemu", "--memory-model=relaxed"]]
    {
        let (direct, indirect) = (private_folder()?, private_folder()?);
        let [features, model] = profile;
        let expected = built_bytes(environment, direct.path(), &[features, model, x87], &image)?;
        // The file knows the precision.
        let mut command = Command::new(&environment.causeway);
        command.args(["build-cache", "--json", "--cache-dir"]).arg(indirect.path()).args(profile);
        command.arg("--from-ir").arg(&ir);
        let outcome = Outcome::of(command, b"")?;
        ensure!(outcome.status == "exit 0", "{}", String::from_utf8_lossy(&outcome.stderr));
        let report: serde_json::Value = serde_json::from_slice(&outcome.stdout)?;
        ensure!(report["target"] == "linux-elf", "{report}");
        let cache = causeway_tests::only_cache(indirect.path())?;
        ensure!(fs::read(&cache)? == expected, "{name} {profile:?}: other bytes");
        let mut verify = Command::new(&environment.causeway);
        verify.arg("verify").args([&cache, &image]);
        ensure!(Outcome::of(verify, b"")?.status == "exit 0", "{name} {profile:?}: verify differs");
    }
    Ok(())
}

/// After a change of one byte of code, what is taken over and what is made anew are together the bytes of a full build.
fn rebuilt_in_part(environment: &Environment) -> Result<()> {
    let scratch = private_folder()?;
    let image = scratch.path().join("program");
    let mut bytes = fs::read(environment.guest("bash-static"))?;
    let partial = scratch.path().join("partial");
    for (place, has_cache) in [(0x8_0000, false), (0xa_1234, true), (0xc_4321, false), (0xb_0123, true)] {
        fs::write(&image, &bytes)?;
        fs::remove_dir_all(&partial).ok();
        let keep = Environment { caches: partial.clone(), ..environment.clone() };
        keep.build_cache::<&str>(&image, &[])?;
        if !has_cache {
            fs::remove_file(causeway_tests::only_cache(&partial)?)?;
        }
        bytes[place] ^= 0x15;
        fs::write(&image, &bytes)?;
        let found = built_bytes(environment, &partial, &[], &image)?;
        let full = private_folder()?;
        let expected = built_bytes(environment, full.path(), &["--no-reuse"], &image)?;
        ensure!(found == expected, "other bytes after a change at {place:#x}");
    }
    Ok(())
}

/// What a run records, `update` makes a cache of, from which the next run takes its blocks; and a cache of nothing but
/// what was recorded serves as well.
fn recorded(environment: &Environment) -> Result<()> {
    let caches = private_folder()?;
    let environment = Environment { caches: caches.path().to_owned(), ..environment.clone() };
    let program = environment.guest("quicksort");
    let expected = Outcome::of(Command::new(&program), b"")?;
    let run = |options: &[&str]| -> Result<()> {
        let found = Outcome::of(environment.translated(options, &program), b"")?;
        found.difference(&expected).map_or(Ok(()), |difference| bail!("{difference}"))
    };
    run(&["--record"])?;
    let mut update = Command::new(&environment.causeway);
    update.arg("update").arg("--cache-dir").arg(caches.path());
    let outcome = Outcome::of(update, b"")?;
    ensure!(outcome.status == "exit 0", "{}", String::from_utf8_lossy(&outcome.stderr));
    causeway_tests::only_cache(caches.path())?;
    run(&["--no-jit"])?;
    let map = causeway_tests::only_file(&caches.path().join("maps"), "cwm")?;
    fs::remove_file(causeway_tests::only_cache(caches.path())?)?;
    let code_map = format!("--code-map={}", map.display());
    environment.build_cache(&program, &[code_map.as_str(), "--no-discovery"])?;
    run(&["--no-jit"])
}

/// Runs a program in both ways, each in a fresh folder, and compares outcome, files and statistics.
fn compare(
    environment: &Environment,
    program: &Path,
    words: &[String],
    stdin: &[u8],
    prepare: &dyn Fn(&Path) -> Result<()>,
) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    // The same folder name for both, since programs print it.
    let folder = scratch.path().join("work");
    let stats = scratch.path().join("stats.json");
    let run = |mut command: Command| -> Result<(Outcome, Files)> {
        fs::create_dir(&folder)?;
        prepare(&folder)?;
        command.args(words).current_dir(&folder).env_clear().env("PATH", environment.guest("bin")).env("TZ", "UTC");
        let outcome = Outcome::of(command, stdin)?;
        let files = snapshot(&folder)?;
        fs::remove_dir_all(&folder)?;
        Ok((outcome, files))
    };
    let (expected, expected_files) = run(Command::new(program))?;
    let options = ["--stats".into(), stats.clone().into_os_string()];
    let (found, found_files) = run(environment.translated(&options, program))?;
    if let Some(difference) = found.difference(&expected) {
        bail!("{difference}");
    }
    for (found, expected) in found_files.iter().zip(&expected_files) {
        ensure!(found == expected, "file {} differs", found.0.display());
    }
    ensure!(found_files.len() == expected_files.len(), "other files were made");
    // A program that ends by a signal writes no statistics.
    if expected.status.starts_with("exit") {
        check_statistics(&fs::read(&stats).context("the run wrote no statistics")?, least_from_cache(program), 4096)
    } else {
        Ok(())
    }
}

/// Files by path, with their contents.
type Files = Vec<(PathBuf, Vec<u8>)>;

/// All files below a folder.
fn snapshot(folder: &Path) -> Result<Files> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            let kind = fs::symlink_metadata(&path)?.file_type();
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                let content = fs::read(&path)?;
                files.push((path, content));
            }
        }
    }
    files.sort();
    Ok(files)
}
