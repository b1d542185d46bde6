//! Metadata of images with code of two processors (winnt.h: `IMAGE_ARM64EC_METADATA`, `IMAGE_CHPE_METADATA_X86`): which ranges
//! run on which, and where calls cross from one to the other.

use causeway_image::{AddrRange, GuestAddr, GuestImage, Machine};
use object::LittleEndian as LE;
use object::U32;

use crate::error::{Structure, Warnings};
use crate::mapped::Mapped;

/// Two 32-bit numbers, such as a place and a length.
type Pair = [U32<LE>; 2];
/// Three 32-bit numbers.
type Triple = [U32<LE>; 3];

/// Whose code a range holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CodeKind {
    /// x86 or x86-64: the guest's.
    Guest,
    /// ARM64 of the classic convention.
    Arm64,
    /// ARM64 of the convention that x86-64 code can call.
    Arm64Ec,
}

/// A range of the code map.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct CodeRange {
    /// The addresses.
    pub range: AddrRange,
    /// Whose code it is.
    pub kind: CodeKind,
}

/// A range of code with one place where it is entered from the other processor's code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RangeEntry {
    /// The code.
    pub range: AddrRange,
    /// The thunk or function that stands for it.
    pub entry: GuestAddr,
}

/// An x86-64 address and the native function that stands for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Redirection {
    /// Where x86-64 code calls.
    pub source: GuestAddr,
    /// What the native side calls instead.
    pub destination: GuestAddr,
}

/// Slots that the system stores its dispatchers' addresses into (`__os_arm64x_*`), where the image has them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DispatchSlots {
    /// `__os_arm64x_dispatch_call_no_redirect`.
    pub call_no_redirect: Option<GuestAddr>,
    /// `__os_arm64x_dispatch_ret`.
    pub ret: Option<GuestAddr>,
    /// `__os_arm64x_dispatch_call`.
    pub call: Option<GuestAddr>,
    /// `__os_arm64x_dispatch_icall`.
    pub icall: Option<GuestAddr>,
    /// `__os_arm64x_dispatch_icall_cfg`.
    pub icall_cfg: Option<GuestAddr>,
    /// `__os_arm64x_get_x64_information`.
    pub get_x64_information: Option<GuestAddr>,
    /// `__os_arm64x_set_x64_information`.
    pub set_x64_information: Option<GuestAddr>,
    /// `__os_arm64x_dispatch_fptr`.
    pub function_pointer: Option<GuestAddr>,
}

/// What a hybrid image says about its code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hybrid {
    /// Version of the metadata: 1 and 2 for 64-bit images, 1 to 4 for 32-bit ones.
    pub version: u32,
    /// The code map, in the order of the file.
    pub code_map: Vec<CodeRange>,
    /// Where ranges are entered.
    pub range_entries: Vec<RangeEntry>,
    /// Functions that stand for x86-64 ones.
    pub redirections: Vec<Redirection>,
    /// Slots of the system's dispatchers.
    pub slots: DispatchSlots,
    /// The second import table, whose slots native code reads.
    pub auxiliary_imports: Option<GuestAddr>,
    /// Unwind entries of the view that the headers do not name.
    pub extra_functions: Option<AddrRange>,
}

impl Hybrid {
    /// Whose code lies at an address; `None` outside the code map.
    #[must_use]
    pub fn kind_at(&self, addr: GuestAddr) -> Option<CodeKind> {
        self.code_map.iter().find(|range| range.range.contains(addr)).map(|range| range.kind)
    }

    /// Ranges of native code.
    pub fn native_ranges(&self) -> impl Iterator<Item = AddrRange> {
        self.code_map.iter().filter(|range| range.kind != CodeKind::Guest).map(|range| range.range)
    }
}

/// The thunk by which x86-64 code enters an ARM64EC function: its distance lies in the 32 bits before the function, marked by a
/// 1 in the two low bits. `None` where the function has no thunk, or these bytes are not in the file.
#[must_use]
pub fn entry_thunk(image: &dyn GuestImage, function: GuestAddr) -> Option<GuestAddr> {
    let bytes: [u8; 4] = image.bytes(GuestAddr(function.0.checked_sub(4)?), 4)?.try_into().ok()?;
    let word = i32::from_le_bytes(bytes);
    (word & 3 == 1).then(|| function.wrapping_add((word & !3).into()))
}

/// Reads the metadata at `start`.
pub(crate) fn read(mapped: &Mapped<'_>, start: GuestAddr, warnings: &mut Warnings) -> Option<Hybrid> {
    let hybrid = match mapped.headers.machine {
        Machine::X86 => read_narrow(mapped, start, warnings),
        Machine::X86_64 => read_wide(mapped, start, warnings),
    };
    if hybrid.is_none() {
        warnings.add(Structure::HybridMetadata, start.value());
    }
    hybrid
}

/// `IMAGE_CHPE_METADATA_X86`: version, place and length of the code map, then places of slots.
fn read_narrow(mapped: &Mapped<'_>, start: GuestAddr, warnings: &mut Warnings) -> Option<Hybrid> {
    let [version, map, count] = mapped.record::<Triple>(start)?;
    let ranges: &[Pair] = table(mapped, *map, *count, warnings);
    let code_map = ranges.iter().filter_map(|[place, length]| {
        let (place, kind) = match place.get(LE) {
            place if place & 1 != 0 => (place & !1, CodeKind::Arm64),
            place => (place, CodeKind::Guest),
        };
        Some(CodeRange { range: AddrRange::with_len(mapped.address(place), length.get(LE).into())?, kind })
    });
    Some(Hybrid {
        version: version.get(LE),
        code_map: code_map.collect(),
        range_entries: Vec::new(),
        redirections: Vec::new(),
        slots: DispatchSlots::default(),
        auxiliary_imports: None,
        extra_functions: None,
    })
}

/// `IMAGE_ARM64EC_METADATA`, the fields of its first version: 32-bit numbers, places relative to the image base.
fn read_wide(mapped: &Mapped<'_>, start: GuestAddr, warnings: &mut Warnings) -> Option<Hybrid> {
    let raw = mapped.record::<[U32<LE>; 20]>(start)?;
    let slot = |index: usize| raw.get(index).and_then(|place| mapped.optional_address(place.get(LE)));
    let [version, map, map_count, entries, redirections, ..] = *raw;
    let (entry_count, redirection_count) = (raw[12], raw[13]);
    let code_map = code_map(mapped, table(mapped, map, map_count, warnings));
    let extra_size = raw[17].get(LE).into();
    Some(Hybrid {
        version: version.get(LE),
        code_map,
        range_entries: range_entries(mapped, table(mapped, entries, entry_count, warnings)),
        redirections: redirection_list(mapped, table(mapped, redirections, redirection_count, warnings)),
        slots: DispatchSlots {
            call_no_redirect: slot(5),
            ret: slot(6),
            call: slot(7),
            icall: slot(8),
            icall_cfg: slot(9),
            get_x64_information: slot(14),
            set_x64_information: slot(15),
            function_pointer: slot(18),
        },
        auxiliary_imports: slot(11),
        extra_functions: slot(16).and_then(|start| AddrRange::with_len(start, extra_size)),
    })
}

/// A table of the metadata.
fn table<'a, T: object::pod::Pod>(
    mapped: &'a Mapped<'_>,
    place: U32<LE>,
    count: U32<LE>,
    warnings: &mut Warnings,
) -> &'a [T] {
    match mapped.optional_address(place.get(LE)) {
        Some(start) => mapped.array(start, count.get(LE).into(), Structure::HybridMetadata, warnings),
        None => &[],
    }
}

/// The low two bits of a range's place say whose code it is.
fn code_map(mapped: &Mapped<'_>, ranges: &[Pair]) -> Vec<CodeRange> {
    let ranges = ranges.iter().filter_map(|[place, length]| {
        let place = place.get(LE);
        let kind = match place & 3 {
            0 => CodeKind::Arm64,
            1 => CodeKind::Arm64Ec,
            _ => CodeKind::Guest,
        };
        Some(CodeRange { range: AddrRange::with_len(mapped.address(place & !3), length.get(LE).into())?, kind })
    });
    ranges.collect()
}

fn range_entries(mapped: &Mapped<'_>, entries: &[Triple]) -> Vec<RangeEntry> {
    let entries = entries.iter().map(|entry| entry.map(|place| mapped.address(place.get(LE))));
    entries.filter_map(|[start, end, entry]| Some(RangeEntry { range: AddrRange::new(start, end)?, entry })).collect()
}

fn redirection_list(mapped: &Mapped<'_>, entries: &[Pair]) -> Vec<Redirection> {
    let entries = entries.iter().map(|entry| entry.map(|place| mapped.address(place.get(LE))));
    entries.map(|[source, destination]| Redirection { source, destination }).collect()
}
