//! What users get wrong: one clear line, a non-zero exit code, nothing left behind, an older cache untouched.

use anyhow::{Context as _, Result, ensure};
use causeway_tests::{Environment, Outcome};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::Arc;

/// A named bad image.
struct Bad {
    name: String,
    bytes: Vec<u8>,
}

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let environment = Arc::new(Environment::find()?);
    let good = fs::read(environment.guest("recursion")).context("the guest program recursion")?;
    let mut trials = Vec::new();
    for bad in bad_images(&good) {
        let name = format!("image::{}", bad.name);
        add(&mut trials, &environment, name, move |environment| refuses_image(environment, &bad.bytes));
    }
    add(&mut trials, &environment, "path::missing".into(), |environment| {
        refuses(environment, Path::new("/nonexistent"))
    });
    add(&mut trials, &environment, "path::directory".into(), |environment| refuses(environment, Path::new("/")));
    add(&mut trials, &environment, "path::device".into(), |environment| refuses(environment, Path::new("/dev/zero")));
    add(&mut trials, &environment, "folder::is_a_file".into(), folder_is_a_file);
    add(&mut trials, &environment, "folder::unwritable".into(), folder_is_unwritable);
    add(&mut trials, &environment, "folder::others_may_write".into(), folder_others_may_write);
    add(&mut trials, &environment, "folder::full_disk".into(), full_disk);
    add(&mut trials, &environment, "cache::damaged".into(), damaged_cache);
    Ok(libtest_mimic::run(&arguments, trials).exit_code())
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

/// Images damaged in every way that a header can be.
fn bad_images(good: &[u8]) -> Vec<Bad> {
    const FILE_HEADER: usize = 64;
    const PROGRAM_HEADER: usize = 56;
    let count = usize::from(u16::from_le_bytes([good[56], good[57]]));
    let mut all = vec![
        Bad { name: "empty".into(), bytes: Vec::new() },
        Bad { name: "text".into(), bytes: b"#!/bin/sh\necho no image\n".to_vec() },
        Bad { name: "pe_stub".into(), bytes: b"MZ".to_vec() },
    ];
    let boundaries = [1, 4, 16, 24, 32, 40, FILE_HEADER - 1, FILE_HEADER];
    let headers = (0..=count).map(|n| FILE_HEADER + n * PROGRAM_HEADER);
    for length in boundaries.into_iter().chain(headers) {
        all.push(Bad { name: format!("truncated_to_{length}"), bytes: good[..length].to_vec() });
    }
    all.push(Bad { name: "truncated_to_half".into(), bytes: good[..good.len() / 2].to_vec() });
    let mut patched = |name: &str, at: usize, bytes: &[u8]| {
        let mut image = good.to_vec();
        image[at..at + bytes.len()].copy_from_slice(bytes);
        all.push(Bad { name: name.into(), bytes: image });
    };
    patched("arm64", 18, &183u16.to_le_bytes());
    patched("big_endian", 5, &[2]);
    patched("class_none", 4, &[0]);
    patched("headers_beyond_the_file", 32, &u64::MAX.to_le_bytes());
    patched("many_headers", 56, &u16::MAX.to_le_bytes());
    patched("no_headers", 56, &0u16.to_le_bytes());
    let loads: Vec<usize> = (0..count)
        .map(|n| FILE_HEADER + n * PROGRAM_HEADER)
        .filter(|at| good[*at..*at + 4] == 1u32.to_le_bytes())
        .collect();
    let address_of_first = good[loads[0] + 16..loads[0] + 24].to_vec();
    patched("overlapping_segments", loads[1] + 16, &address_of_first);
    patched("overflowing_address", loads[1] + 16, &(u64::MAX - 4095).to_le_bytes());
    patched("overflowing_size", loads[0] + 40, &u64::MAX.to_le_bytes());
    patched("file_size_beyond_memory_size", loads[0] + 40, &1u64.to_le_bytes());
    patched("segment_beyond_the_file", loads[0] + 8, &(1u64 << 40).to_le_bytes());
    all
}

fn build(environment: &Environment, folder: &Path, image: &Path) -> Result<Outcome> {
    let mut command = Command::new(&environment.causeway);
    command.arg("build-cache").arg("--cache-dir").arg(folder).arg(image);
    Outcome::of(command, b"")
}

/// The outcome is a refusal in one line.
fn is_refusal(outcome: &Outcome) -> Result<()> {
    let text = String::from_utf8_lossy(&outcome.stderr);
    ensure!(outcome.status == "exit 1", "ended with {}: {text}", outcome.status);
    ensure!(outcome.stdout.is_empty(), "printed {}", String::from_utf8_lossy(&outcome.stdout));
    ensure!(text.lines().count() == 1 && text.starts_with("causeway: "), "not one clear line: {text}");
    Ok(())
}

fn is_empty(folder: &Path) -> Result<bool> {
    Ok(!folder.exists() || fs::read_dir(folder)?.next().is_none())
}

fn refuses(environment: &Environment, image: &Path) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let folder = scratch.path().join("caches");
    is_refusal(&build(environment, &folder, image)?)?;
    ensure!(is_empty(&folder)?, "something was left behind");
    Ok(())
}

fn refuses_image(environment: &Environment, bytes: &[u8]) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let image = scratch.path().join("image");
    fs::write(&image, bytes)?;
    refuses(environment, &image)
}

fn folder_is_a_file(environment: &Environment) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let folder = scratch.path().join("file");
    fs::write(&folder, b"")?;
    is_refusal(&build(environment, &folder, &environment.guest("recursion"))?)
}

fn folder_is_unwritable(environment: &Environment) -> Result<()> {
    // Root may write anywhere but here.
    is_refusal(&build(environment, Path::new("/proc/caches"), &environment.guest("recursion"))?)
}

fn folder_others_may_write(environment: &Environment) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let scratch = tempfile::tempdir()?;
    fs::set_permissions(scratch.path(), fs::Permissions::from_mode(0o777))?;
    is_refusal(&build(environment, scratch.path(), &environment.guest("recursion"))?)
}

/// A small file system is filled: first with an older cache in place, then with nothing.
fn full_disk(environment: &Environment) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let script = format!(
        "mount -t tmpfs -o size=64k,mode=700 tmpfs {folder} || exit 99
         cd {folder} && echo old > old.cwc
         {causeway} build-cache --cache-dir {folder} {image}
         code=$?
         [ \"$(ls -A | grep -e cwc -e writing)\" = old.cwc ] && [ \"$(cat old.cwc)\" = old ] || exit 98
         exit $code",
        folder = scratch.path().display(),
        causeway = environment.causeway.display(),
        image = environment.guest("recursion").display(),
    );
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script]);
    let outcome = Outcome::of(command, b"")?;
    ensure!(outcome.status != "exit 98", "an older cache was touched or something was left behind");
    is_refusal(&outcome)
}

/// A flipped byte anywhere in a cache is found by `verify`.
fn damaged_cache(environment: &Environment) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let scratch = tempfile::tempdir()?;
    fs::set_permissions(scratch.path(), fs::Permissions::from_mode(0o700))?;
    let built = build(environment, scratch.path(), &environment.guest("recursion"))?;
    ensure!(built.status == "exit 0", "the build ended with {}", built.status);
    let cache = causeway_tests::only_cache(scratch.path())?;
    let good = fs::read(&cache)?;
    let verify = |bytes: &[u8]| -> Result<Outcome> {
        fs::write(&cache, bytes)?;
        let mut command = Command::new(&environment.causeway);
        command.arg("verify").arg(&cache);
        Outcome::of(command, b"")
    };
    ensure!(verify(&good)?.status == "exit 0", "the cache just built does not verify");
    for n in 0..20 {
        let mut bytes = good.clone();
        bytes[n * (good.len() / 20)] ^= 0x10;
        is_refusal(&verify(&bytes)?)?;
    }
    is_refusal(&verify(&good[..good.len() / 2])?)
}
