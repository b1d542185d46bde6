//! Records a run's blocks of images that the host has mapped itself, with the pages whose bytes are not those of the file.
//!
//! Of a page that is not as the loader made it, its bytes are recorded whenever new ones are seen; and those of the page behind
//! it, where a block may go on.

use super::frame::{Frame, module};
use super::record::new_file;
use super::{Recorded, module_key};
use crate::store::Folder;
use anyhow::Result;
use causeway_cache_format::Identity;
use causeway_image::{AddrRange, GuestAddr, GuestImage, MappedImage, PAGE_SIZE, RelocationKind};
use causeway_runtime::translator::ReadGuestCode;
use std::collections::HashSet;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use xxhash_rust::xxh3::xxh3_64;

/// Writes one file of records about mapped images.
#[derive(Debug)]
pub struct ImageRecorder {
    file: File,
    modules: Mutex<Vec<Module>>,
}

/// A mapped image.
#[derive(Debug)]
struct Module {
    key: u64,
    image: MappedImage<'static>,
    /// Where it lies.
    base: u64,
    /// Pages written so far: offset from the base, and a hash of the bytes.
    captured: HashSet<(u32, u64)>,
}

impl ImageRecorder {
    /// A recorder with a new file in the cache folder.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn new(folder: &Folder) -> Result<Self> {
        Ok(Self { file: new_file(folder)?, modules: Mutex::default() })
    }

    /// Tells of an image that has been mapped at `base` from the file at `path`, whose identity is `identity`.
    ///
    /// # Errors
    /// Where the image is too large to be copied.
    pub fn add(&self, identity: &Identity, path: &Path, image: &dyn GuestImage, base: u64) -> Result<()> {
        let image = Recorded::default().overlay(image, false)?;
        let mut out = Vec::new();
        module(identity, path).write(&mut out);
        self.write(&out);
        let module = Module { key: module_key(identity), image, base, captured: HashSet::new() };
        self.modules.lock().unwrap_or_else(PoisonError::into_inner).push(module);
        Ok(())
    }

    /// Code that may be entered at these guest addresses was compiled in process, from what `read` gives.
    pub fn compiled(&self, guest_pcs: &[u64], read: &ReadGuestCode<'_>) {
        let mut out = Vec::new();
        let mut modules = self.modules.lock().unwrap_or_else(PoisonError::into_inner);
        for &guest_pc in guest_pcs {
            let found = modules.iter_mut().find_map(|module| Some((module.offset(guest_pc)?, module)));
            if let Some((offset, module)) = found {
                module.record(offset, read, &mut out);
            }
        }
        self.write(&out);
    }

    /// A full disk costs records, not the run.
    fn write(&self, out: &[u8]) {
        let _ = (&self.file).write_all(out);
    }
}

impl Module {
    /// Offset of a guest address from the image's base.
    fn offset(&self, guest_pc: u64) -> Option<u32> {
        let offset = guest_pc.checked_sub(self.base).filter(|offset| *offset < self.image.span())?;
        u32::try_from(offset).ok()
    }

    /// Appends the frames of a block.
    fn record(&mut self, offset: u32, read: &ReadGuestCode<'_>, out: &mut Vec<u8>) {
        let page = offset - offset % PAGE_SIZE as u32;
        if self.capture(page, read, out) {
            self.capture(page.saturating_add(PAGE_SIZE as u32), read, out);
        }
        Frame::Place { key: self.key, offset }.write(out);
    }

    /// Appends the frame of a page, if it is not what the file has; gives whether it is not.
    fn capture(&mut self, page: u32, read: &ReadGuestCode<'_>, out: &mut Vec<u8>) -> bool {
        let mut bytes = vec![0; PAGE_SIZE as usize];
        let length = read(self.base + u64::from(page), &mut bytes).min(bytes.len());
        bytes.truncate(length);
        let start = GuestAddr(self.image.base().0 + u64::from(page));
        self.move_back(start, &mut bytes);
        let file = self.image.bytes_at_most(start, length);
        // Behind what the file has, sections are zero.
        let (same, rest) = bytes.split_at(file.len());
        if same == file && rest.iter().all(|byte| *byte == 0) {
            return false;
        }
        if self.captured.insert((page, xxh3_64(&bytes))) {
            Frame::Page { key: self.key, offset: page, bytes: &bytes }.write(out);
        }
        true
    }

    /// Makes the bytes from `start` on what they would be at the image's preferred base.
    fn move_back(&self, start: GuestAddr, bytes: &mut [u8]) {
        let bias = self.image.base().0.wrapping_sub(self.base);
        let range = AddrRange { start, end: GuestAddr(start.0 + bytes.len() as u64) };
        let sites = self.image.relocations_in(range).iter().filter(|site| site.kind == RelocationKind::Relative);
        for site in sites {
            let place = (site.addr.0 - start.0) as usize;
            if let Some(field) = bytes.get_mut(place..place.saturating_add(site.width as usize)) {
                add(field, bias);
            }
        }
    }
}

/// Adds to a little-endian number of at most eight bytes.
fn add(site: &mut [u8], addend: u64) {
    let mut carry = 0;
    for (byte, addend) in site.iter_mut().zip(addend.to_le_bytes()) {
        let sum = u16::from(*byte) + u16::from(addend) + carry;
        (*byte, carry) = (sum as u8, sum >> 8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code_map::{NEW, RECORDS, frames};
    use crate::store::files_with;
    use causeway_image::{GuestRelocation, ImageKind, ImageParts, Machine, Permissions, Segment};

    const BASE: u64 = 0x1000;
    const ELSEWHERE: u64 = 0x7000_0000;

    /// Two pages of code, of which the file has one and a half, with an address at 0x10 of the first.
    fn image() -> MappedImage<'static> {
        let mut file = vec![0x90; 0x1800];
        file[0x10..0x18].copy_from_slice(&0x1100_u64.to_le_bytes());
        let mut parts = ImageParts::new(file, Machine::X86_64, ImageKind::Executable);
        let range = AddrRange::with_len(GuestAddr(BASE), 0x2000).unwrap();
        let permissions = Permissions::READ | Permissions::EXECUTE;
        parts.segments.push(Segment { range, permissions, file_offset: 0, file_size: 0x1800 });
        let (addr, target) = (GuestAddr(BASE + 0x10), Some(GuestAddr(0x1100)));
        parts.relocations.push(GuestRelocation { addr, width: 8, kind: RelocationKind::Relative, target });
        MappedImage::new(parts).unwrap()
    }

    /// What is recorded of blocks at these offsets where memory holds `memory`.
    fn recorded(memory: &[u8], blocks: &[u64]) -> Vec<(u32, Option<usize>)> {
        let scratch = tempfile::tempdir().unwrap();
        let folder = Folder::open(scratch.path()).unwrap();
        let recorder = ImageRecorder::new(&folder).unwrap();
        let identity = Identity::of(b"file", &[]);
        recorder.add(&identity, Path::new("/image.exe"), &image(), ELSEWHERE).unwrap();
        let read = |address: u64, buffer: &mut [u8]| {
            let rest = memory.get((address - ELSEWHERE) as usize..).unwrap_or(&[]);
            let length = rest.len().min(buffer.len());
            buffer[..length].copy_from_slice(&rest[..length]);
            length
        };
        for block in blocks {
            recorder.compiled(&[ELSEWHERE + block, 0x10], &read);
        }
        let new = folder.subfolder(NEW).unwrap();
        let file = &files_with(new.path(), RECORDS).unwrap()[0];
        let bytes = std::fs::read(file).unwrap();
        let told = frames(&bytes).filter_map(|frame| match frame {
            Frame::Page { offset, bytes, .. } => Some((offset, Some(bytes.len()))),
            Frame::Place { offset, .. } => Some((offset, None)),
            Frame::Module { .. } | Frame::Block { .. } => None,
        });
        told.collect()
    }

    fn mapped() -> Vec<u8> {
        let mut memory = image().file().to_vec();
        memory.resize(0x2000, 0);
        let moved = 0x1100 + ELSEWHERE - BASE;
        memory[0x10..0x18].copy_from_slice(&moved.to_le_bytes());
        memory
    }

    #[test]
    fn what_the_loader_changed_is_as_in_the_file() {
        assert_eq!(recorded(&mapped(), &[0x20, 0x1900]), [(0x20, None), (0x1900, None)]);
    }

    #[test]
    fn changed_pages_are_recorded_once() {
        let mut memory = mapped();
        memory[0x1fff] = 1;
        assert_eq!(
            recorded(&memory, &[0x20, 0x1010, 0x1020]),
            [(0x20, None), (0x1000, Some(0x1000)), (0x1010, None), (0x1020, None)]
        );
        memory[0] = 1;
        let all = [(0, Some(0x1000)), (0x1000, Some(0x1000)), (0x20, None), (0x40, None)];
        assert_eq!(recorded(&memory, &[0x20, 0x40]), all);
    }
}
