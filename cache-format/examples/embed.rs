//! How a foreign emulator uses caches: it brings its own memory manager, attaches a cache from bytes, looks up guest addresses
//! and relocates pages, because it loads images where it likes.
//!
//! Run with `cargo run -p causeway-cache-format --example embed`, or give it a cache file and hexadecimal guest offsets.

use std::collections::BTreeSet;
use std::error::Error;

use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::relocation::{Bases, Fragment, Record, RelocationKind, Target, link};
use causeway_cache_format::{
    Contents, FormatError, HeaderFields, Identity, MemoryModel, PAGE_SIZE, PcPoint, Placement, Profile, Reader,
};

/// What the emulator's memory manager must be able to do.
trait MemoryManager {
    /// Reserves `size` bytes for code and module data and gives their address, a multiple of 64 KiB.
    fn reserve(&mut self, size: u64) -> u64;

    /// Makes a page executable with these contents.
    fn publish(&mut self, address: u64, page: &[u8; PAGE_SIZE]);
}

/// A cache in use by this emulator.
struct Module<'a, M> {
    reader: Reader<&'a [u8]>,
    memory: &'a mut M,
    bases: Bases,
    ready: BTreeSet<u32>,
}

impl<'a, M: MemoryManager> Module<'a, M> {
    /// Attaches a cache to an image that was loaded at `image_base`.
    fn attach(file: &'a [u8], image_base: u64, memory: &'a mut M) -> Result<Self, FormatError> {
        let reader = Reader::new(file)?;
        let size = reader.code_size();
        let module_data = reader.module_data()?.len() as u64;
        let code = memory.reserve(size.next_multiple_of(0x1_0000) + module_data);
        let bases = Placement::bases_with_code_at(image_base, code, size);
        Ok(Self { reader, memory, bases, ready: BTreeSet::new() })
    }

    /// Host address of the code for a guest address, its page relocated and published; `None` if the cache has none.
    fn enter(&mut self, guest_pc: u64) -> Result<Option<u64>, FormatError> {
        let Some(offset) = guest_pc.checked_sub(self.bases.image).and_then(|offset| u32::try_from(offset).ok()) else {
            return Ok(None);
        };
        let Some(entry) = self.reader.lookup(offset)? else { return Ok(None) };
        self.prepare(entry.code_offset / PAGE_SIZE as u32)?;
        Ok(Some(self.bases.code + u64::from(entry.code_offset)))
    }

    /// Relocates a page when it is first needed. An emulator calls this from its fault handler too.
    fn prepare(&mut self, page: u32) -> Result<(), FormatError> {
        if self.ready.insert(page) {
            let mut copy = [0; PAGE_SIZE];
            self.reader.relocate_code_page(page, &self.bases, &mut copy)?;
            self.memory.publish(self.bases.code + u64::from(page) * PAGE_SIZE as u64, &copy);
        }
        Ok(())
    }
}

/// A memory manager that prints.
struct Printing;

impl MemoryManager for Printing {
    fn reserve(&mut self, size: u64) -> u64 {
        println!("reserve {size:#x} bytes");
        0x7000_0000
    }

    fn publish(&mut self, address: u64, page: &[u8; PAGE_SIZE]) {
        println!("publish page {address:#x}, first bytes {:02x?}", &page[..8]);
    }
}

/// A cache of one function: `adrp x0, image+0x3000; ret`.
fn sample() -> Result<Vec<u8>, Box<dyn Error>> {
    let fields = HeaderFields {
        profile: Profile { guest_abi: GuestAbi::Linux64, memory_model: MemoryModel::Tso, host_features: 0, options: 0 },
        identity: Identity::of(b"the program", b""),
        placement: Placement { image_base: 0x40_0000, image_span: 0x4000, code_delta: 0x1_0000 },
        translator: *b"example         ",
    };
    let mut code = [0x9000_0000u32.to_le_bytes(), 0xd65f_03c0u32.to_le_bytes()].concat();
    let mut fragment = Fragment::new();
    fragment.push(Record { site: 0, kind: RelocationKind::AdrpPage21, target: Target::Image(0x3000) })?;
    let bases = fields.placement.bases(fields.placement.image_base, code.len() as u64);
    let relocations = link(&fragment, 0, &mut code, &bases, |_| None)?;
    let points = [(0, 0x1000, true), (4, 0x1007, false)];
    let point = |(code_offset, guest_offset, entry)| PcPoint { code_offset, guest_offset, entry };
    let contents = Contents { points: points.map(point).to_vec(), relocations, code, ..Contents::default() };
    Ok(contents.to_file(&fields)?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = match arguments.next() {
        Some(path) => std::fs::read(path)?,
        None => sample()?,
    };
    let mut offsets = arguments.map(|text| u64::from_str_radix(&text, 16)).collect::<Result<Vec<_>, _>>()?;
    if offsets.is_empty() {
        offsets = vec![0x1000, 0x1234];
    }
    let image_base = 0x1_4000_0000;
    let mut memory = Printing;
    let mut module = Module::attach(&file, image_base, &mut memory)?;
    for offset in offsets {
        match module.enter(image_base + offset)? {
            Some(host) => println!("guest offset {offset:#x} -> host address {host:#x}"),
            None => println!("guest offset {offset:#x} is not in the cache"),
        }
    }
    Ok(())
}
