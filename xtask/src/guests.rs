//! Guest programs for tests and benchmarks: Debian's static ones by package name, and our own C programs.

use crate::cargo::{check, target_folder, workspace};
use crate::setup;
use anyhow::{Context as _, Result, bail};
use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Debian packages, the program wanted from each, and its name here.
const PACKAGES: [(&str, &str, &str); 2] =
    [("busybox-static", "bin/busybox", "busybox"), ("bash-static", "bin/bash-static", "bash-static")];

/// Folder of the 32-bit guests inside that of all guests.
const I386: &str = "i386";
/// Folder of the dynamically linked guests inside that of others of their width.
const DYNAMIC: &str = "dynamic";
/// C programs that make sense in 64-bit code alone.
const WIDE_ONLY: [&str; 3] = ["faults", "float_traps", "mmx"];
/// The compiler of programs for this machine and its Debian packages.
pub(crate) const COMPILER: (&str, &str) = ("cc", "gcc libc6-dev");
/// The compiler of 32-bit programs and its Debian packages.
const NARROW_COMPILER: (&str, &str) = ("i686-linux-gnu-gcc", "gcc-i686-linux-gnu libc6-dev-i386-cross");
const FLAGS: &[&str] = &["-O2", "-static", "-pthread", "-w", "-lm"];
/// The same without `-static`.
const DYNAMIC_FLAGS: &[&str] = &["-O2", "-pthread", "-w", "-Wl,--as-needed", "-lm"];
/// Where the compiler of 32-bit programs has its loader and libraries: they find each other there when the program runs.
const NARROW_LIBRARIES: [&str; 2] =
    ["-Wl,--dynamic-linker=/usr/i686-linux-gnu/lib/ld-linux.so.2", "-Wl,-rpath=/usr/i686-linux-gnu/lib"];
/// Programs that name addresses of 32 bits, which only lie low where they are linked statically.
const STATIC_ONLY: [&str; 2] = ["single_step", "x87_pointers"];
/// Programs that load libraries.
const DYNAMIC_ONLY: [&str; 1] = ["library"];

/// Folder of the prepared guests.
pub(crate) fn folder() -> PathBuf {
    target_folder().join("guests")
}

/// Fetches and builds all guests that are missing or out of date.
///
/// # Errors
/// Where one cannot be had, saying what is missing.
pub(crate) fn prepare() -> Result<PathBuf> {
    let folder = folder();
    fs::create_dir_all(&folder)?;
    for (package, path, name) in PACKAGES {
        let program = folder.join(name);
        if !program.exists() {
            fetch(package, path, &program)?;
        }
    }
    let (dynamic, narrow) = (folder.join(DYNAMIC), folder.join(I386));
    let narrow_dynamic = narrow.join(DYNAMIC);
    [&dynamic, &narrow_dynamic].into_iter().try_for_each(fs::create_dir_all)?;
    for (source, name) in sources()? {
        let is_among = |names: &[&str]| names.iter().any(|other| name == **other);
        let is_narrow = !is_among(&WIDE_ONLY);
        if !is_among(&STATIC_ONLY) {
            compile(COMPILER, &source, &dynamic.join(&name), DYNAMIC_FLAGS)?;
            if is_narrow {
                let flags = [DYNAMIC_FLAGS, &NARROW_LIBRARIES].concat();
                compile(NARROW_COMPILER, &source, &narrow_dynamic.join(&name), &flags)?;
            }
        }
        if !is_among(&DYNAMIC_ONLY) {
            compile(COMPILER, &source, &folder.join(&name), FLAGS)?;
            if is_narrow {
                compile(NARROW_COMPILER, &source, &narrow.join(&name), FLAGS)?;
            }
        }
    }
    link_applets(&folder)?;
    Ok(folder)
}

/// The C programs: source and name.
fn sources() -> Result<Vec<(PathBuf, OsString)>> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(workspace().join("tests/guests"))? {
        let source = entry?.path();
        let is_c = source.extension().is_some_and(|extension| extension == "c");
        if let (true, Some(name)) = (is_c, source.file_stem().map(ToOwned::to_owned)) {
            sources.push((source, name));
        }
    }
    Ok(sources)
}

/// Takes a program out of a Debian package, whether or not the package is installed.
fn fetch(package: &str, path: &str, program: &Path) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let download = || {
        let mut command = Command::new("apt-get");
        command.args(["download", "--quiet", &format!("{package}:amd64")]).current_dir(scratch.path());
        command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
    };
    let update = || {
        eprintln!("xtask: updating the package lists");
        let status = Command::new("apt-get").args(["update", "--quiet"]).stdout(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    };
    let downloaded = download() || (update() && download());
    if !downloaded {
        bail!("the package {package} cannot be downloaded: put its {path} at {}", program.display());
    }
    let archive = fs::read_dir(scratch.path())?.next().context("apt-get downloaded nothing")??.path();
    check(Command::new("dpkg-deb").arg("-x").arg(&archive).arg(scratch.path().join("content")))?;
    let inside = [path.to_owned(), format!("usr/{path}")].map(|path| scratch.path().join("content").join(path));
    let found = inside.iter().find(|path| path.exists()).with_context(|| format!("{package} has no {path}"))?;
    fs::copy(found, program)?;
    Ok(())
}

/// Compiles a C program where its source is newer, with a compiler that Debian's `packages` bring.
///
/// # Errors
/// Where there is no C compiler or the program does not compile.
pub(crate) fn compile((compiler, packages): (&str, &str), source: &Path, program: &Path, flags: &[&str]) -> Result<()> {
    let modified = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    if modified(program).is_some_and(|made| modified(source).is_some_and(|written| made > written)) {
        return Ok(());
    }
    let compiler = setup::program(compiler, packages)?;
    check(Command::new(compiler).arg(source).arg("-o").arg(program).args(flags))
}

/// A folder with a link for each busybox applet, as the search path of scripts.
fn link_applets(folder: &Path) -> Result<()> {
    let bin = folder.join("bin");
    fs::create_dir_all(&bin)?;
    let busybox = folder.join("busybox");
    let list = Command::new(&busybox).arg("--list").output().context("starting busybox")?;
    for applet in String::from_utf8_lossy(&list.stdout).lines().chain(["busybox"]) {
        let link = bin.join(applet);
        if fs::symlink_metadata(&link).is_err() {
            symlink(&busybox, link)?;
        }
    }
    Ok(())
}
