//! Libraries: images that the guest's own loader maps, with the code of their caches behind them.
//!
//! A loader first maps an image's whole file where there is room, then each segment over a part of that. The first call tells
//! which image it is; where a cache of it exists, the addresses behind it are reserved for the code as well. The cache is attached
//! once something of the image may be executed, so a program that only reads a library costs no more than that.
//!
//! An attached cache stays: threads may be in its code. Its image goes where it was when it is mapped again. What else the guest
//! maps there is told apart by the hashes of its pages.

use super::elf::Elf;
use super::host_mapping::{Memory, RESERVATION, map_exactly};
use super::loader::{Place, reserve};
use super::memory_map::Protection;
use super::{Errno, Process};
use crate::cache_file::CodeRoom;
use crate::cache_finder::{FoundCache, register};
use crate::sys::map::{self, MapRequest, PAGE};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Images that are remembered at most: a program may make and map files without end.
const MOST: usize = 1 << 12;
/// Largest file that is read, bytes.
const LARGEST_FILE: u64 = 1 << 30;
const MAGIC: [u8; 4] = *b"\x7fELF";

/// An image that the guest mapped, of which a cache exists.
#[derive(Debug)]
pub(super) struct Library {
    /// Path of its file.
    path: PathBuf,
    span: Range<u64>,
    /// What is added to addresses of its file, modulo 2^64.
    bias: u64,
    /// End of what is reserved behind it.
    end: u64,
    /// Its cache, until it is attached.
    waiting: Option<FoundCache>,
}

/// An image that is about to be mapped as a whole.
struct Image {
    path: PathBuf,
    elf: Elf,
    cache: FoundCache,
}

/// Maps an image as a whole, with room for its code behind it, where the request is for any place and a cache of the image
/// exists. Gives its address.
///
/// # Errors
/// The kernel's for a request that it refuses.
pub(super) fn map_anywhere(
    process: &Process,
    memory: &mut Memory,
    request: &MapRequest,
    protection: Protection,
) -> Result<Option<u64>, Errno> {
    let Some(Image { path, elf, cache }) = image(process, memory, request, protection) else { return Ok(None) };
    let base = match earlier_place(memory, &path, request.length) {
        Some(base) => base,
        None => {
            let span = elf.span();
            let length = request.length.max(cache.reserve).next_multiple_of(PAGE);
            let skew = span.start % memory.host_page();
            let Ok(base) = reserve(memory, process.personality, Place::Any, length, skew) else { return Ok(None) };
            let (bias, end) = (base.wrapping_sub(span.start), base + length);
            let waiting = Some(cache);
            memory.libraries.push(Library { path, span: base..base + request.length, bias, end, waiting });
            base
        }
    };
    let range = base..base + request.length;
    let mapped = memory.map_fixed(&MapRequest { address: base, ..*request }, protection);
    process.forget_code(memory, range.clone());
    if let Err(errno) = mapped {
        unmapped(memory, &range);
        let reserved = memory.around(&range);
        map::unmap(reserved.start, reserved.end - reserved.start)?;
        return Err(errno);
    }
    if protection.execute {
        made_executable(process, memory, &range);
    }
    Ok(Some(base))
}

/// Notes what was mapped where the guest asked for it: an image as a whole, or code of one.
pub(super) fn mapped_at(process: &Process, memory: &mut Memory, request: &MapRequest, protection: Protection) {
    let span = request.address..request.address + request.length;
    if let Some(Image { path, elf, cache }) = image(process, memory, request, protection)
        && !memory.libraries.iter().any(|library| library.path == path && library.span == span)
    {
        let (bias, end) = (span.start.wrapping_sub(elf.span().start), span.end);
        memory.libraries.push(Library { path, span: span.clone(), bias, end, waiting: Some(cache) });
    }
    if protection.execute {
        made_executable(process, memory, &span);
    }
}

/// Attaches the caches of images of which something in `range` may be executed now.
pub(super) fn made_executable(process: &Process, memory: &mut Memory, range: &Range<u64>) {
    for library in &mut memory.libraries {
        let is_inside = range.start < library.span.end && library.span.start < range.end;
        if let Some(cache) = library.waiting.take_if(|_| is_inside) {
            let room = if library.end > library.span.end { CodeRoom::Reserved } else { CodeRoom::Elsewhere };
            register(process, cache.attach(library.span.start, library.bias, room));
        }
    }
}

/// Forgets images in `range`, which the guest has unmapped, whose caches were not attached.
pub(super) fn unmapped(memory: &mut Memory, range: &Range<u64>) {
    let is_gone = |library: &mut Library| {
        library.waiting.is_some() && range.start <= library.span.start && library.span.end <= range.end
    };
    let gone: Vec<Library> = memory.libraries.extract_if(.., is_gone).collect();
    for Library { span, end, .. } in gone {
        let room = memory.around(&span).end..memory.around(&(span.start..end)).end;
        if !room.is_empty() {
            // It is nobody's but the library's; what the kernel keeps is lost for the guest, no more.
            let _ = map::unmap(room.start, room.end - room.start);
        }
    }
}

/// The place of an image whose cache is attached and that is mapped no longer, reserved for it again.
fn earlier_place(memory: &Memory, path: &Path, length: u64) -> Option<u64> {
    let is_same = |library: &&Library| {
        let Library { span, waiting, .. } = library;
        waiting.is_none() && library.path == path && span.end - span.start == length
    };
    let free = |library: &&Library| !memory.map.intersects(memory.around(&library.span));
    let library = memory.libraries.iter().filter(is_same).find(free)?;
    let Range { start: address, end } = memory.around(&library.span);
    let request = MapRequest { address, length: end - address, protection: 0, flags: RESERVATION, fd: -1, offset: 0 };
    map_exactly(&request).ok().map(|_| library.span.start)
}

/// The image that a request is for, if it is for all of one that a cache exists of.
fn image(process: &Process, memory: &Memory, request: &MapRequest, protection: Protection) -> Option<Image> {
    let kind = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_SHARED;
    let is_private_file = request.flags & kind as u64 == libc::MAP_PRIVATE as u64;
    let is_asked = process.finder.is_enabled() && is_private_file && request.offset == 0 && !protection.write;
    if !is_asked || memory.libraries.len() >= MOST {
        return None;
    }
    let mut magic = MAGIC.map(|_| 0);
    map::read_at(request.fd, &mut magic, 0).ok().filter(|_| magic == MAGIC)?;
    let link = format!("/proc/self/fd/{}", request.fd);
    let size = fs::metadata(&link).ok()?.len();
    if size > LARGEST_FILE {
        return None;
    }
    let mut bytes = vec![0; size as usize];
    let read = map::read_at(request.fd, &mut bytes, 0).ok()?;
    bytes.truncate(read);
    let elf = Elf::parse(&bytes).ok()?;
    let span = elf.span();
    if !elf.relocatable || elf.personality != process.personality || span.end - span.start != request.length {
        return None;
    }
    let path = fs::read_link(&link).ok()?;
    let found = process.finder.find(&path, &elf, &bytes);
    let cache = found.unwrap_or_else(|(path, reason)| {
        process.stats.rejected(&path, &reason);
        None
    });
    Some(Image { path, elf, cache: cache? })
}
