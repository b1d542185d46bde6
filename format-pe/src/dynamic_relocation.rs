//! The dynamic value relocation table (winnt.h: `IMAGE_DYNAMIC_RELOCATION_TABLE`): changes to an image that depend on the
//! system that loads it. The ones for the symbol ARM64X turn an image of ARM64 code into its x86-64 view.

use std::borrow::Cow;

use causeway_image::{GuestAddr, GuestImage, ImageKind, ImageParts, MappedImage};
use object::LittleEndian as LE;
use object::U32;

use crate::block::{Block, blocks};
use crate::error::{PeError, Structure, Warnings};
use crate::function_override::{self, FunctionOverride};
use crate::headers::{self, Headers};
use crate::load_configuration::{self, LoadConfiguration};
use crate::mapped::Mapped;
use crate::section_table;

/// `IMAGE_DYNAMIC_RELOCATION_ARM64X`.
const ARM64X: u64 = 6;
/// `IMAGE_DYNAMIC_RELOCATION_FUNCTION_OVERRIDE`.
const FUNCTION_OVERRIDE: u64 = 7;

/// A change that makes the x86-64 view of an image.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fixup {
    /// First byte that changes.
    pub addr: GuestAddr,
    /// What is done there.
    pub change: Change,
}

/// What a fixup does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// So many bytes become 0.
    ZeroFill {
        /// 1, 2, 4 or 8.
        width: u8,
    },
    /// So many bytes get a value.
    Value {
        /// 2, 4 or 8.
        width: u8,
        /// The value, little endian.
        value: u64,
    },
    /// A distance is added to a 32-bit number.
    Delta(i32),
}

impl Change {
    /// Changes the bytes of a site. False, and nothing is changed, where there are too few.
    pub fn apply(self, site: &mut [u8]) -> bool {
        let (width, value) = match self {
            Self::ZeroFill { width } => (width, 0),
            Self::Value { width, value } => (width, value),
            Self::Delta(delta) => match site.first_chunk() {
                Some(old) => (4, u64::from(u32::from_le_bytes(*old).wrapping_add_signed(delta))),
                None => return false,
            },
        };
        let width = usize::from(width);
        match (site.get_mut(..width), value.to_le_bytes().get(..width)) {
            (Some(site), Some(value)) => {
                site.copy_from_slice(value);
                true
            }
            _ => false,
        }
    }
}

/// A file as an x86 loader sees it.
pub(crate) struct GuestView<'data> {
    /// The file itself, unless it is an ARM64 image with an x86-64 view.
    pub(crate) file: Cow<'data, [u8]>,
    /// What made the view.
    pub(crate) fixups: Vec<Fixup>,
    /// The table that the fixups are from, where it had to be read.
    pub(crate) table: Option<Table>,
}

/// The view of a file.
///
/// # Errors
/// Those of headers and sections.
pub(crate) fn guest_view<'data>(data: &'data [u8], warnings: &mut Warnings) -> Result<GuestView<'data>, PeError> {
    let headers = headers::read(data)?;
    if !headers.is_native {
        return Ok(GuestView { file: Cow::Borrowed(data), fixups: Vec::new(), table: None });
    }
    let mut parts = ImageParts::new(data, headers.machine, ImageKind::SharedLibrary);
    let sections = section_table::sections(data, &headers)?;
    parts.segments = section_table::segments(&headers, &sections);
    let layout_error = |source| PeError::Layout { offset: headers.sections_offset, source };
    let layout = MappedImage::new(parts).map_err(layout_error)?;
    let mapped = Mapped { image: &layout, headers: &headers };
    // Damage of the load configuration is told by whoever reads it in the view.
    let configuration = load_configuration::read(&mapped, &mut Warnings::default());
    let table = configuration.map(|configuration| Table::read(&mapped, &configuration, warnings)).unwrap_or_default();
    let fixups = table.fixups(&mapped, warnings);
    let mut view = data.to_vec();
    for fixup in &fixups {
        let applied = file_offset(&layout, fixup.addr).and_then(|offset| view.get_mut(offset..));
        if !applied.is_some_and(|site| fixup.change.apply(site)) {
            warnings.add(Structure::DynamicRelocation, fixup.addr.value());
        }
    }
    Ok(GuestView { file: Cow::Owned(view), fixups, table: Some(table) })
}

/// Where the byte at `addr` lies in the file.
fn file_offset(image: &MappedImage<'_>, addr: GuestAddr) -> Option<usize> {
    let segment = image.segment_at(addr).filter(|segment| segment.file_backed().contains(addr))?;
    usize::try_from(segment.file_offset + (addr.0 - segment.range.start.0)).ok()
}

/// Where the relocations of an image lie.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// Where the table starts.
    start: GuestAddr,
    relocations: Vec<Relocation>,
}

/// A relocation of the table.
#[derive(Debug)]
struct Relocation {
    symbol: u64,
    contents: GuestAddr,
    size: usize,
}

impl Table {
    /// Reads the table that a load configuration names, if any.
    pub(crate) fn read(mapped: &Mapped<'_>, configuration: &LoadConfiguration, warnings: &mut Warnings) -> Self {
        let Some(start) = table_start(mapped.headers, mapped, configuration) else { return Self::default() };
        let mut table = Self { start, relocations: Vec::new() };
        if !table.add_relocations(mapped) {
            warnings.add(Structure::DynamicRelocation, start.value());
        }
        table
    }

    /// Gives whether the table is sound to its end.
    fn add_relocations(&mut self, mapped: &Mapped<'_>) -> bool {
        let Some([version, size]) = mapped.record::<[U32<LE>; 2]>(self.start) else { return false };
        let (first, size) = (GuestAddr(self.start.0.saturating_add(8)), size.get(LE) as usize);
        let bytes = mapped.image.bytes_at_most(first, size);
        let mut rest = bytes;
        while !rest.is_empty() {
            let next = match version.get(LE) {
                1 => relocation(mapped, rest),
                2 => relocation_with_header(mapped, rest),
                _ => None,
            };
            let Some((symbol, contents, behind)) = next else { return false };
            let offset = bytes.len() - behind.len() - contents.len();
            let place = GuestAddr(first.0 + offset as u64);
            self.relocations.push(Relocation { symbol, contents: place, size: contents.len() });
            rest = behind;
        }
        bytes.len() == size
    }

    /// The contents of all relocations of a symbol.
    fn contents_of<'a>(&self, symbol: u64, mapped: &'a Mapped<'_>) -> impl Iterator<Item = &'a [u8]> {
        let wanted = self.relocations.iter().filter(move |relocation| relocation.symbol == symbol);
        wanted.map(|relocation| mapped.image.bytes_at_most(relocation.contents, relocation.size))
    }

    /// The fixups of the x86-64 view.
    fn fixups(&self, mapped: &Mapped<'_>, warnings: &mut Warnings) -> Vec<Fixup> {
        let mut fixups = Vec::new();
        for block in self.contents_of(ARM64X, mapped).flat_map(blocks) {
            match block {
                Ok(block) => fixups_of(mapped, block, &mut fixups, warnings),
                Err(_) => warnings.add(Structure::DynamicRelocation, self.start.value()),
            }
        }
        fixups
    }

    /// Functions that the loader may replace.
    pub(crate) fn function_overrides(&self, mapped: &Mapped<'_>, warnings: &mut Warnings) -> Vec<FunctionOverride> {
        let mut found = Vec::new();
        for contents in self.contents_of(FUNCTION_OVERRIDE, mapped) {
            if !function_override::read(mapped, contents, &mut found) {
                warnings.add(Structure::DynamicRelocation, self.start.value());
            }
        }
        found
    }
}

/// The table lies at an offset of a section; older images give its address.
fn table_start(headers: &Headers, mapped: &Mapped<'_>, configuration: &LoadConfiguration) -> Option<GuestAddr> {
    match configuration.dynamic_relocation_place {
        // The headers are the first segment, so that sections count from 1 here as there.
        Some((number, offset)) if number <= headers.section_count => {
            let section = mapped.image.segments().get(usize::from(number))?;
            section.range.start.checked_add(offset.into())
        }
        _ => configuration.dynamic_relocations,
    }
}

/// Symbol, contents, and what follows, of the first version: symbol of a pointer's width, size, contents.
fn relocation<'a>(mapped: &Mapped<'_>, bytes: &'a [u8]) -> Option<(u64, &'a [u8], &'a [u8])> {
    let (symbol, rest) = bytes.split_at_checked(mapped.pointer_bytes() as usize)?;
    let (size, rest) = rest.split_first_chunk()?;
    let (contents, behind) = rest.split_at_checked(u32::from_le_bytes(*size) as usize)?;
    Some((little_endian(symbol), contents, behind))
}

/// The same of the second version: sizes of header and contents, symbol of a pointer's width, more header, contents.
fn relocation_with_header<'a>(mapped: &Mapped<'_>, bytes: &'a [u8]) -> Option<(u64, &'a [u8], &'a [u8])> {
    let (header_size, rest) = bytes.split_first_chunk()?;
    let (size, rest) = rest.split_first_chunk()?;
    let symbol = rest.get(..mapped.pointer_bytes() as usize)?;
    let header_size = u32::from_le_bytes(*header_size) as usize;
    if header_size < 8 + symbol.len() {
        return None;
    }
    let (contents, behind) = bytes.get(header_size..)?.split_at_checked(u32::from_le_bytes(*size) as usize)?;
    Some((little_endian(symbol), contents, behind))
}

fn little_endian(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte))
}

/// The fixups of a block: 12 bits of place, 2 of type, 2 of size or of sign and scale; then the value. Zero is padding.
fn fixups_of(mapped: &Mapped<'_>, block: Block<'_>, fixups: &mut Vec<Fixup>, warnings: &mut Warnings) {
    let mut words = block.words();
    while let Some(word) = words.next().filter(|word| *word != 0) {
        let addr = mapped.address(block.page.wrapping_add(u32::from(word & 0xfff)));
        let width = 1u8 << (word >> 14);
        let change = match word >> 12 & 3 {
            0 => Some(Change::ZeroFill { width }),
            1 => value(&mut words, width).map(|value| Change::Value { width, value }),
            2 => words.next().map(|distance| Change::Delta(delta(word, distance))),
            _ => None,
        };
        let Some(change) = change else {
            warnings.add(Structure::DynamicRelocation, addr.value());
            return;
        };
        fixups.push(Fixup { addr, change });
    }
}

/// A value of `width` bytes.
fn value(words: &mut impl Iterator<Item = u16>, width: u8) -> Option<u64> {
    (0..width.div_ceil(2)).try_fold(0, |value, n| Some(value | u64::from(words.next()?) << (16 * n)))
}

/// A distance in units of 4 or, by the scale bit, 8 bytes, negative by the sign bit.
fn delta(word: u16, distance: u16) -> i32 {
    let scaled = i32::from(distance) * if word & 0x8000 == 0 { 4 } else { 8 };
    if word & 0x4000 == 0 { scaled } else { -scaled }
}
