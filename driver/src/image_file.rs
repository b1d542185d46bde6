//! Opening a guest image: maps the file, recognizes its format, reads it with the reader of a compiled-in target.

use crate::code_map::Recorded;
use crate::profile::TargetName;
use crate::sys;
use anyhow::{Context, Result, bail};
use causeway_cache_format::Identity;
use causeway_image::{GuestImage, SharedImage};
use memmap2::Mmap;
use std::fs::File;
use std::path::{Path, PathBuf};

/// Largest image file, bytes: offsets in caches are 32-bit numbers.
const MAX_FILE: u64 = 4 << 30;

/// A mapped image file.
#[derive(Debug)]
pub struct ImageFile {
    /// Its path, as given.
    pub path: PathBuf,
    bytes: Mmap,
}

impl ImageFile {
    /// Opens and maps a file.
    ///
    /// # Errors
    /// Where it is missing, no regular file, empty, unreadable or too large.
    pub fn open(path: &Path) -> Result<Self> {
        let context = || path.display().to_string();
        let file = File::open(path).with_context(context)?;
        let metadata = file.metadata().with_context(context)?;
        if metadata.is_dir() {
            bail!("{}: is a directory", path.display());
        }
        if !metadata.is_file() {
            bail!("{}: is not a regular file", path.display());
        }
        if metadata.len() == 0 {
            bail!("{}: is empty", path.display());
        }
        if metadata.len() > MAX_FILE {
            bail!("{}: is larger than 4 GiB", path.display());
        }
        let bytes = sys::map_read(&file).with_context(context)?;
        Ok(Self { path: path.to_owned(), bytes })
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its name without folders, as [`name_of`] gives it.
    pub fn name(&self) -> String {
        name_of(&self.path)
    }

    /// Reads it as an image of code that can be translated. Where no target is asked for, the file's format decides.
    ///
    /// # Errors
    /// Where the format is unknown, damaged, or of a target that this build lacks; and for a packed image.
    pub fn image(&self, wanted: Option<TargetName>) -> Result<(TargetName, Box<SharedImage<'_>>)> {
        let opened = self.opened(wanted)?;
        let target = opened.target;
        Ok((target, opened.as_it_ran(&Recorded::default()).with_context(|| self.path.display().to_string())?))
    }

    /// Reads it as an image, packed or not.
    ///
    /// # Errors
    /// Where the format is unknown, damaged, or of a target that this build lacks.
    pub fn opened(&self, wanted: Option<TargetName>) -> Result<Opened<'_>> {
        let context = || self.path.display().to_string();
        let target = self.target(wanted)?;
        if !target.is_available() {
            bail!(
                "{}: target {} is not in this build; build with `--features {}`",
                self.path.display(),
                target.name(),
                target.name()
            );
        }
        let Parsed { image, packing, damage } = read(&self.bytes, target).with_context(context)?;
        Ok(Opened { target, image, packing, damage })
    }

    /// The target that is asked for, else that of its format.
    ///
    /// # Errors
    /// Where the format is unknown.
    pub fn target(&self, wanted: Option<TargetName>) -> Result<TargetName> {
        match wanted {
            Some(target) => Ok(target),
            None => recognize(&self.bytes).with_context(|| self.path.display().to_string()),
        }
    }

    /// What it needs of other images.
    ///
    /// # Errors
    /// Where it is damaged, or of a target that this build lacks.
    pub fn needed(&self, target: TargetName) -> Result<Needed> {
        needed(&self.bytes, target).with_context(|| self.path.display().to_string())
    }

    /// The identity that a cache of it carries.
    pub fn identity(&self, image: &dyn GuestImage) -> Identity {
        let identity = image.identity();
        let build_id = identity.build_id;
        Identity::of(&self.bytes, build_id.as_ref().map_or(&[], |id| id.as_bytes()))
    }
}

/// The name of an image in a path, without folders: that of the file itself, whatever links lead there. A program is run by a link,
/// and its loader finds libraries by links, but they are the same images.
pub fn name_of(path: &Path) -> String {
    let real = path.canonicalize();
    let name = real.as_deref().unwrap_or(path).file_name();
    name.map_or_else(|| "image".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// What an image needs of others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needed {
    /// Path of the loader that it asks for.
    pub loader: Option<PathBuf>,
    /// Names of libraries, in its order.
    pub libraries: Vec<String>,
}

/// An image as its file has it.
pub struct Opened<'a> {
    /// Its target.
    pub target: TargetName,
    /// The image.
    pub image: Box<SharedImage<'a>>,
    /// Why its file does not hold the code that runs, if it does not.
    pub packing: Option<String>,
    /// What is damaged in it and was skipped: structure, number and place, a line each.
    pub damage: Vec<String>,
}

impl<'a> Opened<'a> {
    /// The image with the pages that runs captured in place of its own.
    ///
    /// # Errors
    /// For a packed image of which nothing was captured.
    pub fn as_it_ran(self, recorded: &Recorded) -> Result<Box<SharedImage<'a>>> {
        match self.packing {
            None if recorded.pages.is_empty() => Ok(self.image),
            Some(packing) if recorded.pages.is_empty() => {
                bail!("is packed: {packing}; the file does not hold the code that runs, so nothing is translated")
            }
            packing => Ok(Box::new(recorded.overlay(self.image.as_ref(), packing.is_some())?)),
        }
    }
}

/// The target of a file by its first bytes.
fn recognize(bytes: &[u8]) -> Result<TargetName> {
    if bytes.starts_with(b"\x7fELF") {
        return Ok(TargetName::LinuxElf);
    }
    if !bytes.starts_with(b"MZ") {
        bail!("offset 0: is neither an ELF nor a PE image");
    }
    let header = bytes.get(0x3c..0x40).and_then(|field| field.try_into().ok()).map_or(0, u32::from_le_bytes) as usize;
    let machine = bytes.get(header.saturating_add(4)..).and_then(|rest| rest.first_chunk::<2>());
    match machine.copied().map(u16::from_le_bytes) {
        Some(0x14c) => Ok(TargetName::Wow64),
        // ARM64 images may have an x86-64 view; the reader tells.
        Some(0x8664 | 0xaa64) => Ok(TargetName::Arm64ec),
        Some(other) => {
            bail!("offset {:#x}: file header: machine {other:#06x} is not x86 or x86-64", header.saturating_add(4))
        }
        None => bail!("offset {header:#x}: file header: the PE image ends before it"),
    }
}

fn needed(bytes: &[u8], target: TargetName) -> Result<Needed> {
    match target {
        #[cfg(feature = "linux-elf")]
        TargetName::LinuxElf => {
            use std::ffi::OsStr;
            use std::os::unix::ffi::OsStrExt as _;
            let image = causeway_format_elf::ElfImage::parse(bytes)?;
            let path = |path: &[u8]| PathBuf::from(OsStr::from_bytes(path));
            let libraries = image.needed().iter().map(|name| String::from_utf8_lossy(name).into_owned()).collect();
            Ok(Needed { loader: image.interpreter().map(path), libraries })
        }
        #[cfg(any(feature = "wow64", feature = "arm64ec"))]
        TargetName::Wow64 | TargetName::Arm64ec => {
            Ok(Needed { loader: None, libraries: causeway_format_pe::PeImage::libraries(bytes)? })
        }
        #[allow(unreachable_patterns, reason = "all targets are compiled in by default")]
        other => bail!("target {} is not in this build", other.name()),
    }
}

/// What a reader tells; see [`Opened`].
struct Parsed<'a> {
    image: Box<SharedImage<'a>>,
    packing: Option<String>,
    damage: Vec<String>,
}

/// The text of each of a reader's warnings.
#[cfg(any(feature = "linux-elf", feature = "wow64", feature = "arm64ec"))]
fn texts(warnings: &[impl ToString]) -> Vec<String> {
    warnings.iter().map(ToString::to_string).collect()
}

/// A Windows image for a machine.
#[cfg(any(feature = "wow64", feature = "arm64ec"))]
fn windows(bytes: &[u8], machine: causeway_image::Machine) -> Result<Parsed<'_>> {
    let image = causeway_format_pe::PeImage::parse(bytes)?;
    if image.machine() != machine {
        bail!("is an image of {}-bit code, the target is of {}-bit code", image.bits(), machine.bits());
    }
    let packing = image.packing().map(|packing| packing.to_string());
    let damage = texts(image.warnings());
    Ok(Parsed { image: Box::new(image), packing, damage })
}

fn read(bytes: &[u8], target: TargetName) -> Result<Parsed<'_>> {
    match target {
        #[cfg(feature = "linux-elf")]
        TargetName::LinuxElf => {
            let image = causeway_format_elf::ElfImage::parse(bytes)?;
            let damage = texts(image.warnings());
            Ok(Parsed { image: Box::new(image), packing: None, damage })
        }
        #[cfg(feature = "wow64")]
        TargetName::Wow64 => windows(bytes, causeway_image::Machine::X86),
        #[cfg(feature = "arm64ec")]
        TargetName::Arm64ec => windows(bytes, causeway_image::Machine::X86_64),
        #[allow(unreachable_patterns, reason = "all targets are compiled in by default")]
        other => bail!("target {} is not in this build", other.name()),
    }
}
