//! Real Windows images for tests, by package name: Python wheels, npm and Debian packages. Each registry is asked through its own
//! client.

use crate::cargo::{check, target_folder};
use crate::{setup, windows_hybrid};
use anyhow::{Context as _, Result, bail};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where a package comes from.
#[derive(Clone, Copy)]
enum Source {
    /// A wheel of PyPI for a platform.
    Wheel(&'static str),
    /// A package of the npm registry.
    Npm,
    /// A Debian package.
    Debian,
}

/// A package, the file wanted from it (the end of its path), and its name here.
type Wanted = (Source, &'static str, &'static str, &'static str);

/// Compilers: MSVC (ninja, pillow, pywin32, msvc-runtime; 7-zip is by older ones), Rust (rollup), Go (esbuild), clang (sharp), mingw
/// (libstdc++, gpgv).
const IMAGES: &[Wanted] = &[
    (Source::Wheel("win_amd64"), "ninja", "ninja.exe", "ninja-x64.exe"),
    (Source::Wheel("win32"), "ninja", "ninja.exe", "ninja-x86.exe"),
    (Source::Wheel("win_amd64"), "pillow", "_webp.cp311-win_amd64.pyd", "webp-x64.pyd"),
    (Source::Wheel("win32"), "pillow", "_webp.cp311-win32.pyd", "webp-x86.pyd"),
    (Source::Wheel("win_amd64"), "pywin32", "pythoncom311.dll", "pythoncom-x64.dll"),
    (Source::Wheel("win32"), "pywin32", "pythoncom311.dll", "pythoncom-x86.dll"),
    (Source::Wheel("win_amd64"), "msvc-runtime", "Scripts/msvcp140.dll", "msvcp140-x64.dll"),
    (Source::Wheel("win_arm64"), "msvc-runtime", "Scripts/msvcp140.dll", "msvcp140-arm64x.dll"),
    (Source::Wheel("win_amd64"), "msvc-runtime", "Scripts/vcruntime140.dll", "vcruntime140-x64.dll"),
    (Source::Wheel("win_arm64"), "msvc-runtime", "Scripts/vcruntime140.dll", "vcruntime140-arm64x.dll"),
    (Source::Wheel("win_arm64"), "msvc-runtime", "Scripts/vcruntime140_1.dll", "vcruntime140_1-arm64ec.dll"),
    (Source::Wheel("win_arm64"), "msvc-runtime", "Scripts/vcomp140.dll", "vcomp140-arm64x.dll"),
    (Source::Npm, "@rollup/rollup-win32-x64-msvc", "rollup.win32-x64-msvc.node", "rollup-x64.node"),
    (Source::Npm, "@rollup/rollup-win32-ia32-msvc", "rollup.win32-ia32-msvc.node", "rollup-x86.node"),
    (Source::Npm, "@esbuild/win32-x64", "esbuild.exe", "esbuild-x64.exe"),
    (Source::Npm, "@esbuild/win32-ia32", "esbuild.exe", "esbuild-x86.exe"),
    (Source::Npm, "@img/sharp-win32-ia32", "libvips-42.dll", "libvips-x86.dll"),
    (Source::Npm, "7zip-bin", "win/x64/7za.exe", "7za-x64.exe"),
    (Source::Npm, "7zip-bin", "win/ia32/7za.exe", "7za-x86.exe"),
    (Source::Debian, "gcc-mingw-w64-x86-64-posix-runtime", "libstdc++-6.dll", "libstdcxx-x64.dll"),
    (Source::Debian, "gcc-mingw-w64-i686-posix-runtime", "libstdc++-6.dll", "libstdcxx-x86.dll"),
    (Source::Debian, "gpgv-win32", "gpgv.exe", "gpgv-x86.exe"),
];

/// A package whose whole content is wanted: programs with many libraries.
const PROGRAM: Wanted = (Source::Wheel("win_amd64"), "pywin32", "", "");

/// Packages with many libraries: of video codecs and of games.
const LIBRARIES: [Wanted; 2] =
    [(Source::Wheel("win_amd64"), "av", "", ""), (Source::Wheel("win_amd64"), "pygame", "", "")];

/// Python version whose wheels are taken.
const PYTHON: &str = "3.11";

/// Fetches or makes all images that are missing, and fetches the reader that tests compare with.
///
/// # Errors
/// Where one cannot be had, saying what is missing.
pub(crate) fn prepare() -> Result<()> {
    let folder = target_folder().join("guests/windows");
    let images = folder.join("images");
    fs::create_dir_all(&images)?;
    for wanted in IMAGES {
        let image = images.join(wanted.3);
        if !image.exists() {
            let content = content(&folder, wanted)?;
            let found = find(&content, wanted.2)?;
            fs::copy(found.with_context(|| format!("{} has no {}", wanted.1, wanted.2))?, &image)?;
        }
    }
    windows_hybrid::prepare(&images)?;
    content(&folder, &PROGRAM)?;
    let lief = folder.join("lief");
    if !lief.exists() {
        pip(&["install", "--no-deps", "--target"], |command| command.arg(&lief).arg("lief"))?;
    }
    Ok(())
}

/// The libraries of packages that have many, fetched where they are missing.
///
/// # Errors
/// Where one cannot be had.
pub(crate) fn libraries() -> Result<Vec<PathBuf>> {
    let folder = target_folder().join("guests/windows");
    fs::create_dir_all(&folder)?;
    let mut libraries = Vec::new();
    for wanted in &LIBRARIES {
        add_libraries(&content(&folder, wanted)?, &mut libraries)?;
    }
    libraries.sort();
    libraries.dedup_by(|a, b| a.file_name() == b.file_name());
    Ok(libraries)
}

/// Adds the libraries below a folder.
fn add_libraries(folder: &Path, libraries: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.extension() {
            _ if path.is_dir() => add_libraries(&path, libraries)?,
            Some(extension) if extension == "dll" => libraries.push(path),
            _ => {}
        }
    }
    Ok(())
}

/// The folder of a package's content, fetched and unpacked where it is missing.
fn content(folder: &Path, &(source, package, ..): &Wanted) -> Result<PathBuf> {
    let (kind, program, needs) = match source {
        Source::Wheel(platform) => (platform, "python3", "python3-pip"),
        Source::Npm => ("npm", "npm", "npm"),
        Source::Debian => ("debian", "dpkg-deb", "dpkg"),
    };
    let content = folder.join("content").join(kind).join(package.replace('/', "+"));
    if content.exists() {
        return Ok(content);
    }
    setup::program(program, needs)?;
    eprintln!("xtask: fetching {package} ({kind})");
    let scratch = tempfile::tempdir_in(folder)?;
    download(source, package, scratch.path()).with_context(|| format!("{package} cannot be fetched"))?;
    let archive = fs::read_dir(scratch.path())?.next().context("nothing was downloaded")??.path();
    let unpacked = scratch.path().join("content");
    fs::create_dir(&unpacked)?;
    let mut command = match source {
        Source::Wheel(_) => words("python3", &["-m", "zipfile", "-e"]),
        Source::Npm => words("tar", &["-C"]),
        Source::Debian => words("dpkg-deb", &["-x"]),
    };
    match source {
        Source::Npm => command.arg(&unpacked).arg("-xzf").arg(&archive),
        _ => command.arg(&archive).arg(&unpacked),
    };
    check(&mut command)?;
    fs::create_dir_all(content.parent().context("it has a parent")?)?;
    fs::rename(unpacked, &content)?;
    Ok(content)
}

/// Downloads a package's archive into a folder.
fn download(source: Source, package: &str, folder: &Path) -> Result<()> {
    match source {
        Source::Wheel(platform) => {
            let options = ["download", "--only-binary=:all:", "--no-deps", "--python-version", PYTHON, "--platform"];
            pip(&options, |command| command.arg(platform).arg("--dest").arg(folder).arg(package))
        }
        Source::Npm => check(words("npm", &["pack", "--silent", package]).current_dir(folder).stdout(Stdio::null())),
        Source::Debian => check(words("apt-get", &["download", "--quiet", package]).current_dir(folder)),
    }
}

fn pip(options: &[&str], rest: impl FnOnce(&mut Command) -> &mut Command) -> Result<()> {
    let has_pip = || words("python3", &["-m", "pip", "--version"]).output().is_ok_and(|output| output.status.success());
    if !has_pip() {
        setup::install("python3-pip");
    }
    if !has_pip() {
        bail!("pip is missing: install it, on Debian with `apt-get install python3-pip`");
    }
    let mut command = words("python3", &["-m", "pip", "--quiet", "--disable-pip-version-check"]);
    check(rest(command.args(options)))
}

fn words(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

/// The first file below a folder whose path ends in `wanted`.
fn find(folder: &Path, wanted: &str) -> Result<Option<PathBuf>> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            if let Some(found) = find(&entry, wanted)? {
                return Ok(Some(found));
            }
        } else if entry.ends_with(wanted) || entry.file_name() == Some(OsStr::new(wanted)) {
            return Ok(Some(entry));
        }
    }
    Ok(None)
}
