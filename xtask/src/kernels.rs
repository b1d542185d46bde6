//! Small ARM64 kernels with each page size, built from Debian's source, and the emulator of machines that runs them.

use crate::cargo::{check, target_folder};
use crate::setup;
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Page sizes, KiB.
const PAGE_SIZES: [u64; 3] = [4, 16, 64];
/// Debian's package of the source, and the folder that it is installed to.
const SOURCE: (&str, &str) = ("linux-source", "/usr/src");
/// Options beside the page size; all others are off.
const OPTIONS: &[&str] = &[
    "ADVISE_SYSCALLS",
    "AIO",
    "ARM64_VA_BITS_48",
    "BINFMT_ELF",
    "BINFMT_SCRIPT",
    "BLK_DEV_INITRD",
    "BUG",
    "CROSS_MEMORY_ATTACH",
    "DEVTMPFS",
    "EPOLL",
    "EVENTFD",
    "FHANDLE",
    "FILE_LOCKING",
    "FUTEX",
    "HIGH_RES_TIMERS",
    "INET",
    "INOTIFY_USER",
    "MEMBARRIER",
    "MEMFD_CREATE",
    "MULTIUSER",
    "NET",
    "POSIX_MQUEUE",
    "POSIX_TIMERS",
    "PRINTK",
    "PROC_FS",
    "PROC_PAGE_MONITOR",
    "PROC_SYSCTL",
    "RSEQ",
    "SERIAL_AMBA_PL011",
    "SERIAL_AMBA_PL011_CONSOLE",
    "SHMEM",
    "SIGNALFD",
    "SMP",
    "SYSFS",
    "SYSVIPC",
    "TIMERFD",
    "TMPFS",
    "TMPFS_XATTR",
    "TTY",
    "UNIX",
    "UNIX98_PTYS",
];
/// Programs that the build takes, and their Debian packages.
const TOOLS: [(&str, &str); 6] = [
    ("make", "make"),
    ("gcc", "gcc libc6-dev"),
    ("flex", "flex"),
    ("bison", "bison"),
    ("bc", "bc"),
    ("xz", "xz-utils"),
];

/// Builds what is missing or has other options.
///
/// # Errors
/// Where a tool or the source cannot be had, saying what to install, or a kernel does not build.
pub(crate) fn prepare() -> Result<()> {
    setup::program("qemu-system-aarch64", "qemu-system-arm")?;
    for size in PAGE_SIZES {
        build(size)?;
    }
    Ok(())
}

fn folder() -> PathBuf {
    target_folder().join("kernels")
}

fn build(size: u64) -> Result<()> {
    let folder = folder().join(size.to_string());
    let built = folder.join("options");
    let page_size = format!("ARM64_{size}K_PAGES");
    let options = OPTIONS.iter().copied().chain([page_size.as_str()]).map(|name| format!("CONFIG_{name}=y\n"));
    let options: String = options.collect();
    if fs::read_to_string(&built).is_ok_and(|text| text == options) {
        return Ok(());
    }
    eprintln!("xtask: building a kernel with pages of {size} KiB");
    let source = source()?;
    fs::create_dir_all(&folder)?;
    let wanted = folder.join("wanted");
    fs::write(&wanted, &options)?;
    check(make(&source, &folder)?.arg("allnoconfig").env("KCONFIG_ALLCONFIG", &wanted).stdout(Stdio::null()))?;
    let configuration = fs::read_to_string(folder.join(".config"))?;
    if let Some(missing) = options.lines().find(|option| !configuration.lines().any(|line| line == *option)) {
        bail!("the kernel source {} does not know {missing}", source.display());
    }
    let jobs = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    check(make(&source, &folder)?.arg(format!("-j{jobs}")).arg("Image").stdout(Stdio::null()))?;
    fs::rename(wanted, built).context("marking the kernel as built")
}

/// A call of make for a kernel in `folder`.
fn make(source: &Path, folder: &Path) -> Result<Command> {
    for (name, package) in TOOLS {
        setup::program(name, package)?;
    }
    let mut command = Command::new("make");
    command.arg("-C").arg(source).arg(format!("O={}", folder.display())).arg("ARCH=arm64");
    if !cfg!(target_arch = "aarch64") {
        setup::program("aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu")?;
        command.arg("CROSS_COMPILE=aarch64-linux-gnu-");
    }
    Ok(command)
}

/// The unpacked source.
fn source() -> Result<PathBuf> {
    let unpacked = folder().join("source");
    if unpacked.join("Makefile").exists() {
        return Ok(unpacked);
    }
    let (package, place) = SOURCE;
    let archive = match find_archive(Path::new(place)) {
        Some(archive) => archive,
        None => {
            setup::install(package);
            find_archive(Path::new(place)).with_context(|| {
                format!("the source of Linux is missing: install it, on Debian with `apt-get install {package}`, or unpack it at {}", unpacked.display())
            })?
        }
    };
    fs::create_dir_all(&unpacked)?;
    check(Command::new("tar").arg("-xf").arg(&archive).args(["--strip-components=1", "-C"]).arg(&unpacked))?;
    Ok(unpacked)
}

/// An archive of the source that a package has brought.
fn find_archive(folder: &Path) -> Option<PathBuf> {
    let files = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let is_source = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("linux-source-") && name.contains(".tar.")
    };
    files.filter(is_source).max()
}
