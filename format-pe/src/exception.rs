//! The exception directory of 64-bit images and the unwind information that it names (PE Format, "The .pdata Section"; x64
//! exception handling, "struct RUNTIME_FUNCTION" and "struct UNWIND_INFO").

use causeway_image::{AddrRange, GuestAddr, GuestImage, Machine, SeedCollector, SeedSource};
use object::LittleEndian as LE;
use object::U32;
use object::pe::{IMAGE_DIRECTORY_ENTRY_EXCEPTION, ImageRuntimeFunctionEntry};

use crate::error::{Structure, Warnings};
use crate::mapped::Mapped;
use crate::table::entries;

/// `UNW_FLAG_EHANDLER` and `UNW_FLAG_UHANDLER`.
const HAS_HANDLER: u8 = 1 | 2;
/// `UNW_FLAG_CHAININFO`.
const CHAINED: u8 = 4;
/// Links that the system's unwinder follows at most.
const LONGEST_CHAIN: usize = 32;
/// Mark in an entry's last field: it is the place of another entry, not of unwind information.
const INDIRECT: u32 = 1;

/// An entry of the exception directory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RuntimeFunction {
    /// Code that the entry describes.
    pub range: AddrRange,
    /// Its unwind information.
    pub unwind: GuestAddr,
    /// Start of the function that the code is a part of: that of `range`, or where the chain of unwind information leads.
    pub function: GuestAddr,
    /// The function's language-specific handler.
    pub handler: Option<GuestAddr>,
}

impl RuntimeFunction {
    /// Whether the entry describes a part of a function that starts elsewhere.
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.function != self.range.start
    }
}

/// Reads all entries, in the order of the file. Those that end before they start, or whose chain is broken, are skipped.
pub(crate) fn read(mapped: &Mapped<'_>, warnings: &mut Warnings) -> Vec<RuntimeFunction> {
    if mapped.headers.machine != Machine::X86_64 {
        return Vec::new();
    }
    let structure = Structure::ExceptionDirectory;
    let Some((_, bytes)) = mapped.directory(IMAGE_DIRECTORY_ENTRY_EXCEPTION, structure, warnings) else {
        return Vec::new();
    };
    let mut functions = Vec::new();
    for entry in entries::<ImageRuntimeFunctionEntry>(bytes).iter().filter(|entry| !is_null(entry)) {
        match function(mapped, entry) {
            Ok(function) => functions.push(function),
            Err(structure) => warnings.add(structure, mapped.address(entry.begin_address.get(LE)).value()),
        }
    }
    functions
}

fn is_null(entry: &ImageRuntimeFunctionEntry) -> bool {
    entry.begin_address.get(LE) == 0 && entry.end_address.get(LE) == 0
}

/// One entry with what its chain says; else the structure that is damaged.
fn function(mapped: &Mapped<'_>, entry: &ImageRuntimeFunctionEntry) -> Result<RuntimeFunction, Structure> {
    let range = range(mapped, entry).ok_or(Structure::ExceptionDirectory)?;
    let unwind = mapped.address(entry.unwind_info_address_or_data.get(LE));
    let mut last = *entry;
    for _ in 0..LONGEST_CHAIN {
        let place = last.unwind_info_address_or_data.get(LE);
        let next = if place & INDIRECT != 0 {
            Link::Entry(mapped.address(place & !INDIRECT))
        } else {
            unwind_info(mapped, mapped.address(place)).ok_or(Structure::UnwindInfo)?
        };
        match next {
            Link::End { handler } => {
                return Ok(RuntimeFunction {
                    range,
                    unwind,
                    function: mapped.address(last.begin_address.get(LE)),
                    handler,
                });
            }
            Link::Entry(place) => last = *mapped.record(place).ok_or(Structure::UnwindInfo)?,
        }
    }
    Err(Structure::UnwindInfo)
}

fn range(mapped: &Mapped<'_>, entry: &ImageRuntimeFunctionEntry) -> Option<AddrRange> {
    let (start, end) = (entry.begin_address.get(LE), entry.end_address.get(LE));
    AddrRange::new(mapped.address(start), mapped.address(end)).filter(|range| !range.is_empty())
}

/// Where unwind information leads.
enum Link {
    /// It is the function's own.
    End { handler: Option<GuestAddr> },
    /// It continues with that of the entry at this place.
    Entry(GuestAddr),
}

/// Reads one `UNWIND_INFO`: four bytes, an even number of 16-bit codes, then a handler's place or another entry.
fn unwind_info(mapped: &Mapped<'_>, place: GuestAddr) -> Option<Link> {
    let &[head, _, codes, _] = mapped.image.bytes(place, 4)?.first_chunk()?;
    let behind = GuestAddr(place.0.checked_add(4 + u64::from(codes).next_multiple_of(2) * 2)?);
    let flags = head >> 3;
    if flags & CHAINED != 0 {
        return Some(Link::Entry(behind));
    }
    let handler = match flags & HAS_HANDLER {
        0 => None,
        _ => mapped.optional_address(mapped.record::<U32<LE>>(behind)?.get(LE)),
    };
    Some(Link::End { handler })
}

/// Adds a seed for each function and each handler. Parts of functions begin where some jump leads, not where a call does:
/// they are left out.
pub(crate) fn add_seeds(functions: &[RuntimeFunction], seeds: &mut SeedCollector) {
    for function in functions {
        if !function.is_part() {
            seeds.add(function.range.start, function.range.len(), SeedSource::PDATA);
        }
        if let Some(handler) = function.handler {
            seeds.add(handler, 0, SeedSource::EXCEPTION_HANDLER);
        }
    }
}
