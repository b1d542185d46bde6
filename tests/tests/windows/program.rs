//! A program with libraries, and several images, in one command.

use anyhow::{Context as _, Result, ensure};
use causeway_tests::Outcome;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds two programs of pywin32 with their libraries, of which they share one. Its name differs in case from what
/// they call it.
pub(crate) fn finds_libraries(causeway: &Path, pywin32: &Path) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let (programs, libraries) = (scratch.path().join("programs"), scratch.path().join("Libraries"));
    fs::create_dir(&programs)?;
    fs::create_dir(&libraries)?;
    let system = pywin32.join("pywin32_system32");
    fs::copy(system.join("pywintypes311.dll"), libraries.join("PyWinTypes311.DLL"))?;
    fs::copy(system.join("pythoncom311.dll"), programs.join("PythonCOM311.dll"))?;
    fs::copy(pywin32.join("win32/win32api.pyd"), programs.join("win32api.pyd"))?;
    let caches = scratch.path().join("caches");
    let mut command = Command::new(causeway);
    command.args(["build-cache", "--json", "--libraries", "--per-program", "--library-path"]).arg(&libraries);
    command.arg("--cache-dir").arg(&caches).arg(programs.join("win32api.pyd")).arg(programs.join("PythonCOM311.dll"));
    let outcome = Outcome::of(command, b"")?;
    let errors = String::from_utf8_lossy(&outcome.stderr).into_owned();
    ensure!(outcome.status == "exit 0", "{}: {errors}", outcome.status);
    ensure!(errors.contains("python311.dll"), "what is not found is named: {errors}");
    let mut built = Vec::new();
    for line in String::from_utf8(outcome.stdout)?.lines() {
        let report: serde_json::Value = serde_json::from_str(line)?;
        let path = PathBuf::from(report["cache_path"].as_str().context("a path")?);
        ensure!(path.exists(), "{} is missing", path.display());
        let folder = path.parent().and_then(Path::file_name).context("a folder")?.to_string_lossy().into_owned();
        let image = Path::new(report["image"].as_str().context("an image")?).file_name().context("a name")?;
        built.push((folder, image.to_string_lossy().into_owned()));
    }
    let expected = [
        ("win32api.pyd", "win32api.pyd"),
        ("win32api.pyd", "PyWinTypes311.DLL"),
        ("pythoncom311.dll", "PythonCOM311.dll"),
        ("pythoncom311.dll", "PyWinTypes311.DLL"),
    ];
    let expected = expected.map(|(folder, image)| (folder.to_owned(), image.to_owned()));
    ensure!(built == expected, "{built:?}");
    Ok(())
}

/// Builds several images together on different numbers of threads: each cache is that of the image built alone.
pub(crate) fn are_built_together(causeway: &Path, images: &[PathBuf]) -> Result<()> {
    let mut alone = BTreeMap::new();
    for image in images {
        alone.extend(caches(causeway, std::slice::from_ref(image), "1")?);
    }
    ensure!(alone.len() == images.len(), "{} caches of {} images", alone.len(), images.len());
    for jobs in ["1", "2", "5"] {
        ensure!(caches(causeway, images, jobs)? == alone, "caches built together on {jobs} threads differ");
    }
    Ok(())
}

/// The caches of images, by name.
fn caches(causeway: &Path, images: &[PathBuf], jobs: &str) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let folder = tempfile::tempdir()?;
    let mut command = Command::new(causeway);
    command.args(["build-cache", "--json", "--jobs", jobs, "--cache-dir"]).arg(folder.path()).args(images);
    let outcome = Outcome::of(command, b"")?;
    ensure!(outcome.status == "exit 0", "{}: {}", outcome.status, String::from_utf8_lossy(&outcome.stderr));
    let mut caches = BTreeMap::new();
    for entry in fs::read_dir(folder.path())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "cwc") {
            caches.insert(path.file_name().context("a name")?.into(), fs::read(&path)?);
        }
    }
    Ok(caches)
}
