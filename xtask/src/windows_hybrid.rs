//! A hybrid library of our own, `tests/windows_hybrid`: ARM64, ARM64EC and x64 code in one ARM64X image, and the x64 image
//! of the same sources that tests compare it with.

use crate::cargo::{check, workspace};
use crate::setup;
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The first LLVM that links ARM64X images, and its Debian packages.
const LLVM: &str = "22";
const PACKAGES: &str = "clang-22 lld-22 llvm-22";

/// An image: its name, the machine for the linker, and processors with the sources compiled for them.
struct Image {
    name: &'static str,
    machine: &'static str,
    objects: &'static [(&'static str, &'static str)],
}

const IMAGES: [Image; 2] = [
    Image { name: "hybrid-x64.dll", machine: "x64", objects: &[("x86_64", "native.c"), ("x86_64", "guest.c")] },
    Image {
        name: "hybrid-arm64x.dll",
        machine: "arm64x",
        objects: &[
            ("arm64ec", "native.c"),
            ("arm64ec", "border.S"),
            ("x86_64", "guest.c"),
            ("aarch64", "native.c"),
            ("aarch64", "guest.c"),
            ("aarch64", "border.S"),
        ],
    },
];

/// Makes both images where they are missing or out of date. Where LLVM cannot be had, it says so and makes none.
///
/// # Errors
/// Where something does not compile.
pub(crate) fn prepare(images: &Path) -> Result<()> {
    let sources = workspace().join("tests/windows_hybrid");
    let modified = |path: PathBuf| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let made = IMAGES.iter().map(|image| modified(images.join(image.name))).min().flatten();
    let files = fs::read_dir(&sources)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    if made.is_some() && files.into_iter().all(|file| modified(file) < made) {
        return Ok(());
    }
    if let Err(missing) = setup::program(&format!("lld-link-{LLVM}"), PACKAGES) {
        eprintln!("xtask: our own hybrid library is neither made nor tested: {missing:#}");
        return Ok(());
    }
    fs::create_dir_all(images)?;
    let scratch = tempfile::tempdir()?;
    IMAGES.iter().try_for_each(|image| link(image, &sources, scratch.path(), &images.join(image.name)))
}

fn llvm(program: &str) -> Command {
    Command::new(format!("{program}-{LLVM}"))
}

fn link(image: &Image, sources: &Path, scratch: &Path, path: &Path) -> Result<()> {
    let (machine, definitions) = (format!("-machine:{}", image.machine), sources.join("imports.def"));
    let imports = scratch.join(image.machine).with_extension("lib");
    let mut command = llvm("llvm-lib");
    command.arg(&machine).arg(format!("-def:{}", definitions.display())).arg(format!("-out:{}", imports.display()));
    if image.machine == "arm64x" {
        command.arg(format!("-defArm64Native:{}", definitions.display()));
    }
    check(&mut command)?;
    let mut command = llvm("lld-link");
    command.args(["-dll", "-noentry", "-noimplib", "-nodefaultlib", "-timestamp:0", &machine]);
    command.arg(format!("-out:{}", path.display())).arg(&imports);
    for (processor, source) in image.objects {
        let object = scratch.join(format!("{processor}-{source}.o"));
        compile(processor, &sources.join(source), &object)?;
        command.arg(object);
    }
    check(&mut command)
}

fn compile(processor: &str, source: &Path, object: &Path) -> Result<()> {
    let mut command = llvm("clang");
    command.arg(format!("--target={processor}-pc-windows-msvc"));
    command.args(["-O2", "-w", "-ffreestanding", "-fno-builtin", "-ffp-contract=off", "-funwind-tables", "-c", "-o"]);
    check(command.arg(object).arg(source))
}
