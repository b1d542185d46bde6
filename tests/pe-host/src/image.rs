//! A PE image in memory, as Windows maps it: headers and sections with their protections, base relocations, bound imports.

use crate::layout::IMAGES;
use crate::process::Process;
use crate::registers::Width;
use crate::space::Space;
use crate::sys::map::Protection;
use crate::sys::memory;
use anyhow::{Context as _, Result, bail};
use causeway_format_pe::{ExportTarget, Exports, Hybrid, ImportName, PeImage, ThreadLocal};
use causeway_image::{AddrRange, GuestAddr, GuestImage, Machine, Permissions};
use core::ops::Range;
use std::path::Path;
#[cfg(target_arch = "aarch64")]
use std::path::PathBuf;

/// A mapped image. Addresses of its file are those at its preferred base; [`Loaded::address`] gives the mapped ones.
#[derive(Clone, Debug)]
pub(crate) struct Loaded {
    /// File name.
    pub(crate) name: String,
    /// Path of the file.
    #[cfg(target_arch = "aarch64")]
    pub(crate) path: PathBuf,
    /// Where it lies.
    pub(crate) base: u64,
    /// What to add to an address of its file, modulo 2^64.
    bias: u64,
    /// Bytes that it spans, whole pages.
    pub(crate) span: u64,
    /// Entry point as mapped: program start or `DllMain`.
    pub(crate) entry: Option<u64>,
    /// Is it a library?
    pub(crate) is_library: bool,
    segments: Vec<Range<u64>>,
    exports: Exports,
    /// Thread-local storage, addresses of the file.
    pub(crate) thread_local: Option<ThreadLocal>,
    /// Mapped addresses of code for ARM64, in a hybrid image.
    pub(crate) native: Vec<Range<u64>>,
    /// Offsets of the exception directory, x64.
    pub(crate) exception_directory: Option<Range<u64>>,
}

impl Loaded {
    /// The mapped address of an address of the file.
    pub(crate) fn address(&self, address: GuestAddr) -> u64 {
        address.0.wrapping_add(self.bias)
    }

    /// Mapped addresses of a range of the file.
    pub(crate) fn range(&self, range: AddrRange) -> Range<u64> {
        self.address(range.start)..self.address(range.end)
    }

    /// Mapped addresses of its segments.
    #[cfg(target_arch = "aarch64")]
    pub(crate) fn segments(&self) -> Vec<Range<u64>> {
        self.segments.clone()
    }

    /// Mapped addresses of the whole image.
    pub(crate) fn addresses(&self) -> Range<u64> {
        self.base..self.base + self.span
    }

    /// Mapped address of an export.
    pub(crate) fn export(&self, name: &str) -> Option<u64> {
        match self.exports.by_name(name)? {
            ExportTarget::Address(address) => Some(self.address(*address)),
            ExportTarget::Forward(_) => None,
        }
    }

    /// Mapped address of an exported function, whose name x86 compilers may end with the bytes of its arguments.
    pub(crate) fn function(&self, name: &str) -> Option<u64> {
        let decorated = |known: &&str| known.strip_prefix(name).is_some_and(|rest| rest.starts_with('@'));
        self.export(name).or_else(|| {
            let mut names = self.exports.names.iter().map(|(name, _)| name.as_str());
            names.find(decorated).and_then(|name| self.export(name))
        })
    }

    fn imported(&self, name: &ImportName) -> Option<u64> {
        match name {
            ImportName::Name { name, .. } => self.export(name),
            ImportName::Ordinal(number) => match self.exports.by_ordinal((*number).into())? {
                ExportTarget::Address(address) => Some(self.address(*address)),
                ExportTarget::Forward(_) => None,
            },
        }
    }
}

/// Width of an image's code.
///
/// # Errors
/// Where it is not x86.
pub(crate) fn width(image: &PeImage<'_>) -> Width {
    match image.machine() {
        Machine::X86 => Width::Narrow,
        Machine::X86_64 => Width::Wide,
    }
}

/// Maps the image in `path` into `process`, and its libraries from the same folder. `base` is where it is to lie, if not
/// where it wants to.
///
/// # Errors
/// Where the file is damaged, the place is taken and it cannot move, or an import is a variable that nobody has.
pub(crate) fn load(process: &Process, path: &Path, base: Option<u64>) -> Result<Loaded> {
    let file = std::fs::read(path).with_context(|| path.display().to_string())?;
    let image = PeImage::parse(&file)?;
    let mut loaded = describe(&image, path);
    let room = process.engine.companion(&loaded, &file).max(loaded.span);
    let mut space = process.space();
    let reserved = reserve(&mut space, &image, &mut loaded, base, room)?;
    place(&mut loaded, &image);
    fill(&image, &loaded)?;
    drop(space);
    process.engine.attach(&loaded, &file, reserved)?;
    bind(process, &image, &loaded, path)?;
    protect(&mut process.space(), &image, &loaded)?;
    Ok(loaded)
}

fn describe(image: &PeImage<'_>, path: &Path) -> Loaded {
    /// `IMAGE_DIRECTORY_ENTRY_EXCEPTION`.
    const EXCEPTION: usize = 3;
    let directory = image.headers().directory(EXCEPTION);
    let native = image.hybrid().into_iter().flat_map(Hybrid::native_ranges);
    Loaded {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        #[cfg(target_arch = "aarch64")]
        path: path.to_owned(),
        base: image.headers().image_base,
        bias: 0,
        span: image.span(),
        entry: image.entry().map(|entry| entry.0),
        is_library: image.headers().is_library(),
        segments: image.segments().iter().map(|segment| segment.range.start.0..segment.range.end.0).collect(),
        exports: image.exports().cloned().unwrap_or_default(),
        thread_local: image.thread_local().cloned(),
        native: native.map(|range| range.start.0..range.end.0).collect(),
        exception_directory: directory.map(|(start, size)| start.into()..u64::from(start) + u64::from(size)),
    }
}

/// Maps writable memory for the image. Gives whether the room behind it, up to `room` bytes from its base, is free for its
/// code.
fn reserve(space: &mut Space, image: &PeImage<'_>, loaded: &mut Loaded, base: Option<u64>, room: u64) -> Result<bool> {
    let wanted = base.unwrap_or(loaded.base);
    for length in [room, loaded.span] {
        let found = match space.map(wanted..wanted + length, Protection::READ_WRITE) {
            Ok(()) => Some(wanted),
            Err(_) if base.is_none() && image.headers().is_relocatable() => {
                space.map_in(IMAGES, length, Protection::READ_WRITE).ok()
            }
            Err(_) => None,
        };
        if let Some(found) = found {
            loaded.bias = found.wrapping_sub(loaded.base);
            if length > loaded.span {
                // The guest knows nothing of what lies behind its image.
                space.give_away(&(found + loaded.span..found + length));
            }
            return Ok(length > loaded.span);
        }
    }
    bail!("{} cannot be mapped at {wanted:#x}", loaded.name)
}

/// Moves what is known of an image to where it lies.
fn place(loaded: &mut Loaded, image: &PeImage<'_>) {
    let bias = loaded.bias;
    loaded.base = loaded.base.wrapping_add(bias);
    loaded.entry = image.entry().map(|entry| loaded.address(entry));
    for segment in loaded.segments.iter_mut().chain(&mut loaded.native) {
        *segment = segment.start.wrapping_add(bias)..segment.end.wrapping_add(bias);
    }
}

/// Copies the file's bytes to their places and applies what the loader changes in them.
fn fill(image: &PeImage<'_>, loaded: &Loaded) -> Result<()> {
    for segment in image.segments() {
        let bytes = image.bytes_at_most(segment.range.start, segment.file_size as usize);
        memory::write(loaded.address(segment.range.start), bytes);
    }
    if loaded.bias == 0 {
        return Ok(());
    }
    if !image.headers().is_relocatable() {
        bail!("{} cannot lie elsewhere than at {:#x}", loaded.name, image.headers().image_base);
    }
    for relocation in image.base_relocations() {
        let address = loaded.address(relocation.addr);
        let mut site = memory::bytes(address, relocation.kind.width().into());
        if !relocation.kind.apply(&mut site, loaded.bias) {
            bail!("{}: a base relocation of unknown kind at {address:#x}", loaded.name);
        }
        memory::write(address, &site);
    }
    Ok(())
}

/// Stores the addresses of imported functions.
fn bind(process: &Process, image: &PeImage<'_>, loaded: &Loaded, path: &Path) -> Result<()> {
    for import in image.imports() {
        let library = process.library(&import.library, path)?;
        for symbol in &import.symbols {
            let own = library.as_ref().and_then(|library| library.imported(&symbol.name));
            let address = match (own, &symbol.name) {
                (Some(address), _) => address,
                (None, ImportName::Name { name, .. }) => process.symbol(&import.library, name),
                (None, ImportName::Ordinal(number)) => process.symbol(&import.library, &format!("#{number}")),
            };
            memory::store(loaded.address(symbol.slot), process.width.bytes(), address);
        }
    }
    Ok(())
}

/// Gives headers and sections their protections.
fn protect(space: &mut Space, image: &PeImage<'_>, loaded: &Loaded) -> Result<()> {
    space.protect(&loaded.addresses(), Protection::NONE)?;
    for segment in image.segments() {
        let has = |permission| segment.permissions.contains(permission);
        let protection = Protection {
            read: has(Permissions::READ),
            write: has(Permissions::WRITE),
            execute: has(Permissions::EXECUTE),
            native: false,
        };
        space.protect(&loaded.range(segment.range), protection)?;
    }
    for range in &loaded.native {
        space.protect(range, Protection::NATIVE)?;
    }
    Ok(())
}
