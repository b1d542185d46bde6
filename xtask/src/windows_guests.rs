//! Windows images for tests: libraries from sources that crates.io has, and our own programs, compiled by mingw-w64; and the
//! host that runs them, for three processors.

use crate::cargo::{ARM64, cargo, check, target_folder, workspace};
use crate::setup;
use anyhow::{Context as _, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The Rust target whose programs run x86 images natively.
const NARROW: &str = "i686-unknown-linux-musl";

/// Processors that images are made for, and the Debian packages of their compilers.
const PROCESSORS: [(&str, &str); 2] = [
    ("x86_64", "gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix"),
    ("i686", "gcc-mingw-w64-i686-posix g++-mingw-w64-i686-posix"),
];

/// A library: its name, the crate that holds its source, the folder there, flags, and files without extension.
struct Library {
    name: &'static str,
    package: &'static str,
    folder: &'static str,
    flags: &'static [&'static str],
    files: &'static [&'static str],
}

const LIBRARIES: [Library; 6] = [
    Library {
        name: "zlib1",
        package: "libz-sys",
        folder: "src/zlib",
        flags: &[],
        files: &[
            "adler32", "compress", "crc32", "deflate", "infback", "inffast", "inflate", "inftrees", "trees", "uncompr",
            "zutil",
        ],
    },
    Library {
        name: "bz2",
        package: "bzip2-sys",
        folder: "bzip2-1.0.8",
        flags: &[],
        files: &["blocksort", "huffman", "crctable", "randtable", "compress", "decompress", "bzlib"],
    },
    Library {
        name: "lz4",
        package: "lz4-sys",
        folder: "liblz4/lib",
        flags: &[],
        files: &["lz4", "lz4hc", "lz4frame", "xxhash"],
    },
    Library {
        name: "zstd",
        package: "zstd-sys",
        folder: "zstd/lib",
        flags: &["-DZSTD_DISABLE_ASM"],
        files: &["common/*", "compress/*", "decompress/*"],
    },
    Library {
        name: "sqlite3",
        package: "libsqlite3-sys",
        folder: "sqlite3",
        flags: &["-DSQLITE_THREADSAFE=0", "-DSQLITE_OMIT_LOAD_EXTENSION"],
        files: &["sqlite3"],
    },
    Library {
        name: "freetype",
        package: "freetype-sys",
        folder: "freetype2/src",
        flags: &["-DFT2_BUILD_LIBRARY"],
        files: &[
            "base/ftbase",
            "base/ftinit",
            "base/ftsystem",
            "base/ftdebug",
            "base/ftbbox",
            "base/ftbitmap",
            "base/ftglyph",
            "base/ftmm",
            "autofit/autofit",
            "bdf/bdf",
            "cff/cff",
            "cid/type1cid",
            "gzip/ftgzip",
            "lzw/ftlzw",
            "pcf/pcf",
            "pfr/pfr",
            "psaux/psaux",
            "pshinter/pshinter",
            "psnames/psnames",
            "raster/raster",
            "sdf/sdf",
            "sfnt/sfnt",
            "smooth/smooth",
            "svg/svg",
            "truetype/truetype",
            "type1/type1",
            "type42/type42",
            "winfonts/winfnt",
        ],
    },
];

/// The crates of the libraries' sources, for `cargo vendor`.
const SOURCES: &str = r#"[package]
name = "sources"
version = "0.0.0"
edition = "2024"

[lib]
path = "lib.rs"

[dependencies]
libz-sys = { version = "=1.1.31", default-features = false }
libsqlite3-sys = { version = "=0.30.1", default-features = false, features = ["bundled"] }
bzip2-sys = "=0.1.13"
lz4-sys = "=1.11.1"
zstd-sys = "=2.1.3"
freetype-sys = "=0.20.1"

[workspace]
"#;

/// Programs that need flags of their own. Code that is encrypted cannot be moved by the loader.
const SPECIAL: [(&str, &[&str]); 1] =
    [("unpacks", &["-Wl,--entry,unpack,--disable-dynamicbase,--disable-reloc-section"])];

/// Makes whatever is missing or out of date.
///
/// # Errors
/// Where a compiler or a source cannot be had, or something does not compile.
pub(crate) fn prepare() -> Result<()> {
    let folder = target_folder().join("guests/windows");
    for (processor, packages) in PROCESSORS {
        let compiler = setup::program(&compiler_name(processor, "gcc"), packages)?;
        let images = folder.join(processor);
        fs::create_dir_all(&images)?;
        for library in &LIBRARIES {
            let image = images.join(library.name).with_extension("dll");
            if !image.exists() {
                compile_library(&compiler, library, &sources(&folder)?, &image)?;
            }
        }
        compile_programs(processor, &images)?;
    }
    build_hosts()
}

/// A compiler's program: of two that Debian has, the one whose C++ library has threads.
fn compiler_name(processor: &str, compiler: &str) -> String {
    format!("{processor}-w64-mingw32-{compiler}-posix")
}

/// The folder of the libraries' sources, fetched at the first call.
fn sources(folder: &Path) -> Result<PathBuf> {
    let (package, vendor) = (folder.join("sources"), folder.join("sources/vendor"));
    if vendor.exists() {
        return Ok(vendor);
    }
    eprintln!("xtask: fetching the sources of Windows libraries");
    fs::create_dir_all(&package)?;
    fs::write(package.join("Cargo.toml"), SOURCES)?;
    fs::write(package.join("lib.rs"), "")?;
    let mut command = Command::new(env!("CARGO"));
    check(command.args(["vendor", "--quiet", "vendor"]).current_dir(&package).stdout(Stdio::null()))?;
    Ok(vendor)
}

fn compile_library(compiler: &Path, library: &Library, sources: &Path, image: &Path) -> Result<()> {
    let folder = sources.join(library.package).join(library.folder);
    let mut command = Command::new(compiler);
    command.args(["-O2", "-w", "-shared", "-static-libgcc", "-Wl,--export-all-symbols"]).args(library.flags);
    command.arg("-I").arg(&folder).arg("-I").arg(folder.join("../include")).arg("-o").arg(image);
    for file in library.files {
        match file.strip_suffix("/*") {
            Some(inner) => command.args(c_files(&folder.join(inner))?),
            None => command.arg(folder.join(file).with_extension("c")),
        };
    }
    check(&mut command)
}

fn c_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let paths: std::io::Result<Vec<PathBuf>> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "c"));
    paths.sort();
    Ok(paths)
}

/// Compiles the programs of `tests/windows_programs` that are missing, or older than any source there: headers are shared.
fn compile_programs(processor: &str, images: &Path) -> Result<()> {
    let modified = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let entries = fs::read_dir(workspace().join("tests/windows_programs"))?;
    let sources = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let written = sources.iter().filter_map(|source| modified(source)).max();
    for source in sources {
        let compiler = match source.extension().and_then(|extension| extension.to_str()) {
            Some("c") => "gcc",
            Some("cpp") => "g++",
            _ => continue,
        };
        let program = images.join(source.file_stem().context("a source has a name")?).with_extension("exe");
        if modified(&program) > written {
            continue;
        }
        let mut command = Command::new(compiler_name(processor, compiler));
        command.args(["-O2", "-D__USE_MINGW_ANSI_STDIO=1", "-static", "-o"]).arg(&program).arg(&source);
        let special = SPECIAL.iter().filter(|(name, ..)| program.file_stem().is_some_and(|stem| stem == *name));
        command.args(special.flat_map(|(_, flags)| flags.iter()));
        check(&mut command)?;
    }
    Ok(())
}

/// Builds the host for this machine, for 32-bit programs of this machine, and for ARM64.
fn build_hosts() -> Result<()> {
    setup::rust_target(NARROW)?;
    for target in [None, Some(NARROW), Some(ARM64)] {
        let mut command = cargo(["build", "--quiet", "--release", "--package", "causeway-pe-host"]);
        command.args(target.iter().flat_map(|target| ["--target", target]));
        check(&mut command)?;
    }
    Ok(())
}
