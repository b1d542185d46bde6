//! Maps a program, its interpreter and its stack.

use super::elf::{Elf, ElfError, Segment};
use super::host_mapping::{Memory, map_exactly};
use super::memory::map_free;
use super::memory_map::Protection;
use super::{Errno, Personality};
use crate::sys::map::{MapRequest, PAGE};
use std::fs::File;
use std::io::Read;
use std::ops::Range;
use std::os::fd::AsRawFd;
use std::path::Path;

/// Why a program cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file cannot be read.
    #[error("cannot read: {0}")]
    Read(#[from] std::io::Error),
    /// The file is not a program for this machine.
    #[error(transparent)]
    Elf(#[from] ElfError),
    /// The kernel refused a mapping.
    #[error("cannot map {length:#x} bytes at {address:#x}: {}", std::io::Error::from_raw_os_error(*errno))]
    Map {
        /// Address asked for, 0 for any.
        address: u64,
        /// Bytes.
        length: u64,
        /// The kernel's error number.
        errno: i32,
    },
}

/// Extra room that is reserved directly behind an image, for its code cache.
pub trait Companion {
    /// Bytes from the image's base address to the end of what the companion maps; 0 for none.
    fn reserve(&mut self, path: &Path, elf: &Elf, bytes: &[u8]) -> u64;
    /// Called when the image is mapped, its span at `base`; `reserved` are the addresses behind it, `None` where they could
    /// not be had.
    fn place(&mut self, base: u64, bias: u64, reserved: Option<Range<u64>>);
}

/// A mapped image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadedImage {
    /// What to add to an address of the file, modulo 2^64.
    pub bias: u64,
    /// Mapped addresses of the image itself.
    pub span: Range<u64>,
    /// End of the reservation: of the image, or of its companion where it has one.
    pub end: u64,
    /// The file's headers.
    pub elf: Elf,
}

const STACK_SIZE: u64 = 8 << 20;

fn mapping_error(address: u64, length: u64) -> impl Fn(Errno) -> LoadError {
    move |Errno(errno)| LoadError::Map { address, length, errno }
}

/// Loads the image in `path`; `is_program` is false for a program's interpreter.
///
/// # Errors
/// See [`LoadError`].
pub fn load_image(
    path: &Path,
    memory: &mut Memory,
    companion: &mut dyn Companion,
    is_program: bool,
) -> Result<LoadedImage, LoadError> {
    let mut file = File::open(path)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let elf = Elf::parse(&bytes)?;
    let span = elf.span();
    let image_length = span.end - span.start;
    let wanted = match (elf.relocatable, is_program) {
        (false, _) => Place::Fixed(span.start),
        (true, true) => Place::Hint(elf.personality.program_hint()),
        (true, false) => Place::Any,
    };
    let skew = span.start % memory.host_page();
    let mut length = image_length.max(companion.reserve(path, &elf, &bytes)).next_multiple_of(PAGE);
    let base = match reserve(memory, elf.personality, wanted, length, skew) {
        Ok(base) => base,
        Err(_) if length > image_length => {
            length = image_length;
            reserve(memory, elf.personality, wanted, length, skew)?
        }
        Err(error) => return Err(error),
    };
    let bias = base.wrapping_sub(span.start);
    for segment in &elf.segments {
        map_segment(&file, segment, bias, memory)?;
    }
    let reserved = (length > image_length).then(|| base + image_length..base + length);
    companion.place(base, bias, reserved);
    let end = memory.around(&(base..base + length)).end;
    Ok(LoadedImage { bias, span: base..base + image_length, end, elf })
}

/// Where an image is to lie.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Fixed(u64),
    Hint(u64),
    Any,
}

/// Reserves the host pages of `length` bytes that begin `skew` bytes behind the start of a host page; gives the address of these
/// bytes.
///
/// # Errors
/// Where there is no room.
pub(super) fn reserve(
    memory: &Memory,
    personality: Personality,
    place: Place,
    length: u64,
    skew: u64,
) -> Result<u64, LoadError> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    let length = (length + skew).next_multiple_of(memory.host_page());
    let request = MapRequest { address: 0, length, protection: 0, flags: flags as u64, fd: -1, offset: 0 };
    let at = |address| map_exactly(&MapRequest { address: memory.host_start(address), ..request });
    let anywhere = || map_free(personality, memory, request, personality.mapping_area());
    let (address, reserved) = match place {
        Place::Fixed(address) => (address, at(address)),
        Place::Hint(address) => (address, at(address).or_else(|_| anywhere())),
        Place::Any => (0, anywhere()),
    };
    reserved.map(|start| start + skew).map_err(mapping_error(address, length))
}

fn map_segment(file: &File, segment: &Segment, bias: u64, memory: &mut Memory) -> Result<(), LoadError> {
    let flags = segment.flags;
    let protection = Protection { read: flags & 7 != 0, write: flags & 2 != 0, execute: flags & 1 != 0 };
    let first = segment.address.wrapping_add(bias);
    let start = first & !(PAGE - 1);
    let file_end = first + segment.file_size;
    let memory_end = (first + segment.memory_size).next_multiple_of(PAGE);
    let mapped_end = if segment.file_size == 0 { start } else { file_end.next_multiple_of(PAGE) };
    let nothing = MapRequest {
        address: start,
        length: mapped_end - start,
        protection: protection.host_bits(),
        flags: libc::MAP_PRIVATE as u64,
        fd: -1,
        offset: 0,
    };
    let mut map = |request: MapRequest| {
        memory.map_fixed(&request, protection).map_err(mapping_error(request.address, request.length))
    };
    if mapped_end > start {
        map(MapRequest { fd: file.as_raw_fd(), offset: segment.offset - (first - start), ..nothing })?;
    }
    if memory_end > mapped_end {
        let flags = nothing.flags | libc::MAP_ANONYMOUS as u64;
        map(MapRequest { address: mapped_end, length: memory_end - mapped_end, flags, ..nothing })?;
    }
    if segment.memory_size > segment.file_size && mapped_end > file_end && segment.file_size > 0 {
        let rest = file_end..mapped_end;
        memory.clear(&rest).map_err(mapping_error(rest.start, rest.end - rest.start))?;
    }
    Ok(())
}

/// Maps the main thread's stack and returns its top.
///
/// # Errors
/// The kernel's.
pub fn map_stack(memory: &mut Memory, personality: Personality, executable: bool) -> Result<u64, LoadError> {
    let flags = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_STACK) as u64;
    let protection = Protection { read: true, write: true, execute: executable };
    let request =
        MapRequest { address: 0, length: STACK_SIZE, protection: protection.host_bits(), flags, fd: -1, offset: 0 };
    let start = map_free(personality, memory, request, personality.mapping_area());
    let start = start.map_err(mapping_error(0, STACK_SIZE))?;
    memory.map.insert(start..start + STACK_SIZE, protection);
    Ok(start + STACK_SIZE)
}
