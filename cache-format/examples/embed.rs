//! How a foreign emulator uses caches: it brings its own memory manager, attaches a cache from bytes, looks guest addresses
//! up and has pages relocated when they are first needed, because it loads images where it likes.
//!
//! Run with `cargo run -p causeway-cache-format --example embed`, or give it a cache file and hexadecimal guest offsets.

use std::collections::BTreeMap;
use std::error::Error;
use std::ops::Range;

use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::attach::Refused;
use causeway_cache_format::relocation::{Fragment, Record, RelocationKind, Target, link};
use causeway_cache_format::{
    Attachment, CodeHost, Contents, FormatError, Function, GuestPage, HeaderFields, Identity, MemoryModel, PAGE_SIZE,
    PcPoint, Placement, Profile, Reader, hash_guest_page,
};

/// Bytes per page of this emulator's host.
const HOST_PAGE: u64 = 4096;

/// This emulator's memory: guest pages of one image, and executable pages. A real one would map both.
#[derive(Default)]
struct Memory {
    /// Address of the code section.
    code: u64,
    guest: BTreeMap<u32, [u8; PAGE_SIZE]>,
    executable: BTreeMap<u64, [u8; PAGE_SIZE]>,
}

impl CodeHost for Memory {
    fn read_guest_page(&mut self, page: u32, bytes: &mut [u8; PAGE_SIZE]) -> bool {
        self.guest.get(&page).is_some_and(|guest| {
            *bytes = *guest;
            true
        })
    }

    /// Never called: this emulator does not place code at its delta, so no page is right as it is in the file.
    fn publish_shared(&mut self, _pages: Range<u32>) -> Result<(), Refused> {
        Err(Refused)
    }

    fn publish_copy(&mut self, pages: Range<u32>, bytes: &[u8]) -> Result<(), Refused> {
        for (page, bytes) in pages.zip(bytes.chunks_exact(PAGE_SIZE)) {
            let address = self.code + u64::from(page) * PAGE_SIZE as u64;
            println!("page {address:#x} becomes executable, first bytes {:02x?}", &bytes[..8]);
            self.executable.insert(address, *bytes.first_chunk().ok_or(Refused)?);
        }
        Ok(())
    }

    fn withdraw(&mut self, pages: Range<u32>) -> Result<(), Refused> {
        for page in pages {
            self.executable.remove(&(self.code + u64::from(page) * PAGE_SIZE as u64));
        }
        Ok(())
    }
}

/// Attaches a cache to an image at `image_base`, with the code at an address that the emulator likes.
fn attach<'f>(file: &'f [u8], image_base: u64, memory: &mut Memory) -> Result<Attachment<&'f [u8]>, FormatError> {
    let reader = Reader::new(file)?;
    memory.code = 0x1_7000_0000;
    let bases = Placement::bases_with_code_at(image_base, memory.code, reader.code_size());
    Attachment::new(reader, bases, HOST_PAGE)
}

/// Bytes of the sample's one guest function.
const GUEST_CODE: [u8; 8] = [0x48, 0x8d, 0x05, 0xf9, 0x1f, 0x00, 0x00, 0xc3];

/// The guest page that holds it.
fn guest_page() -> [u8; PAGE_SIZE] {
    let mut page = [0; PAGE_SIZE];
    page[..GUEST_CODE.len()].copy_from_slice(&GUEST_CODE);
    page
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
    let guest_size = GUEST_CODE.len() as u32;
    let contents = Contents {
        points: points.map(point).to_vec(),
        functions: vec![Function { code_offset: 0, code_size: 8, guest_offset: 0x1000, guest_size }],
        guest_pages: vec![GuestPage::new(1, hash_guest_page(1, &guest_page(), &[]))],
        relocations,
        code,
        ..Contents::default()
    };
    Ok(contents.to_file(&fields)?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = match arguments.next() {
        Some(path) => std::fs::read(path)?,
        None => sample()?,
    };
    let mut offsets = arguments.map(|text| u32::from_str_radix(&text, 16)).collect::<Result<Vec<_>, _>>()?;
    if offsets.is_empty() {
        offsets = vec![0x1000, 0x1234];
    }
    let mut memory = Memory::default();
    memory.guest.insert(1, guest_page());
    let mut cache = attach(&file, 0x1_4000_0000, &mut memory)?;
    for offset in offsets {
        match cache.lookup(&mut memory, offset) {
            Some(code) => println!("guest offset {offset:#x} -> host address {:#x}", memory.code + u64::from(code)),
            None => println!("guest offset {offset:#x} has no code in the cache that is right"),
        }
    }
    println!("{:?}", cache.counts());
    Ok(())
}
