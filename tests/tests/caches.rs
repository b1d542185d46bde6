//! Caches of real programs that are damaged, sealed, relocated or out of date: the program runs all the same, and what should
//! be used is used.

use anyhow::{Context as _, Result, bail, ensure};
use causeway_cache_format::{Reader, SectionKind};
use causeway_tests::{Environment, Outcome};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

/// Bytes of a real cache that are flipped.
const FLIPS: usize = 20_000;

type Test = fn(&Environment) -> Result<()>;

const TESTS: &[(&str, Test)] = &[
    ("fallback_relocates_touched_pages_alone", fallback),
    ("placed_code_is_shared", placed),
    ("code_that_the_guest_patches_comes_back", patched),
    ("accesses_that_are_always_misaligned_are_replaced", misaligned),
    ("an_image_that_changed_on_disk_runs_changed", changed_on_disk),
    ("a_key_tells_own_caches_from_others", keyed),
    ("files_that_others_may_write_are_refused", writable),
    ("every_flipped_byte_is_noticed", flipped),
    ("hosts_with_larger_pages_map_the_same_file", larger_pages),
];

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let environment = Arc::new(Environment::find()?);
    let trial = |&(name, test): &(&'static str, Test)| {
        let environment = Arc::clone(&environment);
        Trial::test(name, move || test(&environment).map_err(|error| Failed::from(format!("{error:#}"))))
    };
    Ok(libtest_mimic::run(&arguments, TESTS.iter().map(trial).collect()).exit_code())
}

/// A folder of this test's own, with an environment whose caches lie there.
struct Scratch {
    folder: tempfile::TempDir,
    environment: Environment,
}

impl Scratch {
    fn new(environment: &Environment) -> Result<Self> {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir()?;
        let caches = folder.path().join("caches");
        fs::create_dir(&caches)?;
        fs::set_permissions(&caches, fs::Permissions::from_mode(0o700))?;
        Ok(Self { folder, environment: Environment { caches, ..environment.clone() } })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What `list` says of the one cache.
    fn listed(&self, options: &[&str]) -> Result<serde_json::Value> {
        let mut list = Command::new(&self.environment.causeway);
        list.args(["list", "--json", "--cache-dir"]).arg(&self.environment.caches).args(options);
        Ok(serde_json::from_slice(&Outcome::of(list, b"")?.stdout)?)
    }

    /// The one cache that was built.
    fn cache(&self) -> Result<PathBuf> {
        let files = fs::read_dir(&self.environment.caches)?.filter_map(|entry| Some(entry.ok()?.path()));
        let mut caches = files.filter(|path| path.extension().is_some_and(|extension| extension == "cwc"));
        caches.next().context("a cache was built")
    }

    /// Runs a program natively and translated, which must give the same, and gives the statistics of the latter.
    fn compare(&self, program: &Path, options: &[&str]) -> Result<serde_json::Value> {
        self.compare_on(program, options, 4096)
    }

    /// The same on an emulated host with pages of `host_page` bytes.
    fn compare_on(&self, program: &Path, options: &[&str], host_page: u64) -> Result<serde_json::Value> {
        let stats = self.path("stats.json");
        let expected = Outcome::of(Command::new(program), b"")?;
        let mut words: Vec<String> = options.iter().map(|word| (*word).to_owned()).collect();
        words.extend(["--stats".to_owned(), stats.display().to_string()]);
        let mut translated = self.environment.translated(&words, program);
        translated.env("QEMU_PAGESIZE", host_page.to_string());
        let found = Outcome::of(translated, b"")?;
        if let Some(difference) = found.difference(&expected) {
            bail!("{}: {difference}", program.display());
        }
        Ok(serde_json::from_slice(&fs::read(&stats)?)?)
    }
}

fn figure(stats: &serde_json::Value, name: &str) -> Result<u64> {
    stats[name].as_u64().with_context(|| format!("the statistics lack {name}"))
}

fn fallback(environment: &Environment) -> Result<()> {
    let scratch = Scratch::new(environment)?;
    for program in ["quicksort", "threads", "signals"].map(|name| environment.guest(name)) {
        scratch.environment.build_cache::<&str>(&program, &[])?;
        let stats = scratch.compare(&program, &["--placement=fallback", "--no-jit"])?;
        let relocated = figure(&stats, "code_pages_relocated")?;
        ensure!(relocated > 0 && figure(&stats, "relocations_applied")? > 0, "{stats}");
        ensure!(figure(&stats, "code_pages_copied")? == relocated, "{stats}");
        ensure!((1..=relocated).contains(&figure(&stats, "code_pages_private_dirty")?), "{stats}");
    }
    Ok(())
}

fn placed(environment: &Environment) -> Result<()> {
    let scratch = Scratch::new(environment)?;
    let program = environment.guest("quicksort");
    scratch.environment.build_cache::<&str>(&program, &[])?;
    let stats = scratch.compare(&program, &["--no-jit"])?;
    for name in ["code_pages_private_dirty", "code_pages_copied", "code_pages_relocated", "relocations_applied"] {
        ensure!(figure(&stats, name)? == 0, "{name}: {stats}");
    }
    Ok(())
}

fn patched(environment: &Environment) -> Result<()> {
    let scratch = Scratch::new(environment)?;
    let program = environment.guest("patch");
    scratch.environment.build_cache::<&str>(&program, &[])?;
    for options in [&[][..], &["--placement=fallback"]] {
        let stats = scratch.compare(&program, options)?;
        ensure!(figure(&stats, "blocks_compiled")? > 0 && figure(&stats, "code_pages_copied")? > 0, "{stats}");
        // Six times the code is patched and six times it comes back: each time it is found in the cache again.
        let again = figure(&stats, "blocks_from_cache")?;
        scratch.compare(&program, &["--no-cache"])?;
        ensure!(again > 12, "{stats}");
    }
    Ok(())
}

fn misaligned(environment: &Environment) -> Result<()> {
    let scratch = Scratch::new(environment)?;
    for program in ["misaligned", "i386/misaligned"].map(|name| environment.guest(name)) {
        scratch.environment.build_cache::<&str>(&program, &[])?;
        for options in [&[][..], &["--placement=fallback"]] {
            let stats = scratch.compare(&program, options)?;
            // Each of three variables is stored to; not all emulators mind loads.
            ensure!((3..30).contains(&figure(&stats, "accesses_detoured")?), "{options:?}: {stats}");
        }
    }
    Ok(())
}

fn changed_on_disk(environment: &Environment) -> Result<()> {
    let scratch = Scratch::new(environment)?;
    let program = scratch.path("patch");
    fs::copy(environment.guest("patch"), &program)?;
    scratch.environment.build_cache::<&str>(&program, &[])?;
    let mut bytes = fs::read(&program)?;
    // The end of `answer`: add eax, 7; ret.
    let place = bytes.windows(4).position(|bytes| bytes == [0x83, 0xc0, 0x07, 0xc3]).context("the function")?;
    bytes[place + 2] = 9;
    fs::write(&program, bytes)?;
    let stats = scratch.compare(&program, &[])?;
    let attached = stats["caches_attached"].as_array().map_or(0, Vec::len);
    ensure!(attached == 1 && figure(&stats, "blocks_from_cache")? > 12, "the rest comes from the cache: {stats}");
    ensure!(figure(&stats, "blocks_compiled")? > 0, "{stats}");
    Ok(())
}

fn keyed(environment: &Environment) -> Result<()> {
    let scratch = Scratch::new(environment)?;
    let program = environment.guest("quicksort");
    let (own, other) = (scratch.path("key"), scratch.path("other"));
    let [own, other] = [own, other].map(|path| format!("--key-file={}", path.display()));
    scratch.environment.build_cache(&program, &[&other])?;
    scratch.environment.build_cache(&program, &[&own])?;
    let stats = scratch.compare(&program, &[&own, "--no-jit"])?;
    ensure!(figure(&stats, "code_pages_private_dirty")? == 0, "{stats}");
    let reason = |options: &[&str]| -> Result<String> {
        let stats = scratch.compare(&program, options)?;
        ensure!(figure(&stats, "blocks_from_cache")? == 0, "{stats}");
        Ok(stats["caches_rejected"][0]["reason"].as_str().context("a reason")?.to_owned())
    };
    ensure!(reason(&[&other])?.contains("this user's key"), "another key");
    ensure!(reason(&[])?.contains("sealed with a key"), "no key");
    ensure!(scratch.listed(&[])?["state"] == "keyed", "listed without the key");
    ensure!(scratch.listed(&[&other])?["state"] == "keyed", "listed with another key");
    ensure!(scratch.listed(&[&own])?["state"] == "current", "listed with the key");
    let mut update = Command::new(&environment.causeway);
    update.arg("update").arg("--cache-dir").arg(&scratch.environment.caches);
    ensure!(
        Outcome::of(update, b"")?.status == "exit 0" && scratch.listed(&[])?["state"] == "keyed",
        "update without the key"
    );
    let cache = scratch.cache()?;
    let mut verify = Command::new(&environment.causeway);
    verify.arg("verify").arg(&own).args([&cache, &program]);
    ensure!(Outcome::of(verify, b"")?.status == "exit 0", "verify with the key");
    scratch.environment.build_cache::<&str>(&program, &[])?;
    ensure!(reason(&[&own])?.contains("not sealed with a key"), "a plain file");
    Ok(())
}

fn writable(environment: &Environment) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let scratch = Scratch::new(environment)?;
    let program = environment.guest("quicksort");
    scratch.environment.build_cache::<&str>(&program, &[])?;
    let (cache, folder) = (scratch.cache()?, scratch.environment.caches.clone());
    for (path, mode, usual) in [(&cache, 0o620, 0o600), (&cache, 0o602, 0o600), (&folder, 0o770, 0o700)] {
        fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
        let stats = scratch.compare(&program, &[])?;
        fs::set_permissions(path, fs::Permissions::from_mode(usual))?;
        ensure!(figure(&stats, "blocks_from_cache")? == 0, "{mode:o}: {stats}");
        let reason = stats["caches_rejected"][0]["reason"].as_str().context("a reason")?;
        ensure!(reason.contains("written by others"), "{reason}");
    }
    Ok(())
}

/// On an ARM64 machine, which has pages of one size, this repeats other tests.
fn larger_pages(environment: &Environment) -> Result<()> {
    let scratch = Scratch::new(environment)?;
    for program in ["quicksort", "patch"].map(|name| environment.guest(name)) {
        scratch.environment.build_cache::<&str>(&program, &[])?;
        for host_page in [16384, 65536] {
            for placement in ["--placement=delta", "--placement=fallback"] {
                let stats = scratch.compare_on(&program, &[placement], host_page)?;
                ensure!(figure(&stats, "blocks_from_cache")? > 12, "{host_page} {placement}: {stats}");
            }
        }
    }
    Ok(())
}

/// Each byte of a real cache: flipped, it is noticed when the page that holds it is used.
fn flipped(environment: &Environment) -> Result<()> {
    let scratch = Scratch::new(environment)?;
    scratch.environment.build_cache::<&str>(&environment.guest("quicksort"), &[])?;
    let mut file = fs::read(scratch.cache()?)?;
    let clean = file.clone();
    let sections = SectionKind::ALL.map(|kind| Reader::new(&clean[..]).map(|reader| reader.section(kind)));
    for number in 0..FLIPS {
        // Every place of a small file, an even sample of a large one.
        let at = (number as u128 * clean.len() as u128 / FLIPS as u128) as usize;
        file[at] ^= 1 << (number % 8);
        if let Ok(reader) = Reader::new(&file[..]) {
            let kind = sections.iter().flatten().find(|section| {
                let page = section.offset / 4096 * 4096..section.end().next_multiple_of(4096);
                section.size > 0 && page.contains(&(at as u64))
            });
            let found = match kind {
                Some(section) if section.kind == SectionKind::Code => {
                    reader.verify_code_page(((at as u64).saturating_sub(section.offset) / 4096) as u32)
                }
                _ => reader.verify_all(),
            };
            ensure!(found.is_err(), "the byte at {at:#x} was flipped and nobody noticed");
        }
        file[at] ^= 1 << (number % 8);
    }
    ensure!(file == clean);
    Ok(())
}
