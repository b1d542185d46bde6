//! The load configuration (PE Format, "The Load Configuration Structure"). It grew from version to version of Windows: its first
//! field says how long it is, and what lies beyond is absent.

use causeway_image::{AddrRange, GuestAddr, GuestImage, Machine};
use object::LittleEndian as LE;
use object::U32;
use object::pe::IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG;

use crate::error::{Structure, Warnings};
use crate::mapped::Mapped;

/// Place of a field in the structure of 32-bit and of 64-bit images, bytes.
#[derive(Clone, Copy)]
struct Field {
    narrow: usize,
    wide: usize,
}

/// Fields of a pointer's width.
const SECURITY_COOKIE: Field = Field { narrow: 0x3c, wide: 0x58 };
const SAFE_HANDLERS: Field = Field { narrow: 0x40, wide: 0x60 };
const SAFE_HANDLER_COUNT: Field = Field { narrow: 0x44, wide: 0x68 };
const GUARD_CHECK: Field = Field { narrow: 0x48, wide: 0x70 };
const GUARD_DISPATCH: Field = Field { narrow: 0x4c, wide: 0x78 };
const GUARD_FUNCTIONS: Field = Field { narrow: 0x50, wide: 0x80 };
const GUARD_FUNCTION_COUNT: Field = Field { narrow: 0x54, wide: 0x88 };
const GUARD_LONG_JUMPS: Field = Field { narrow: 0x70, wide: 0xb0 };
const GUARD_LONG_JUMP_COUNT: Field = Field { narrow: 0x74, wide: 0xb8 };
const DYNAMIC_RELOCATIONS: Field = Field { narrow: 0x78, wide: 0xc0 };
const HYBRID_METADATA: Field = Field { narrow: 0x7c, wide: 0xc8 };
const VOLATILE_METADATA: Field = Field { narrow: 0xa0, wide: 0x100 };
const EH_CONTINUATIONS: Field = Field { narrow: 0xa4, wide: 0x108 };
const EH_CONTINUATION_COUNT: Field = Field { narrow: 0xa8, wide: 0x110 };
/// Fields of 32 and 16 bits.
const GUARD_FLAGS: Field = Field { narrow: 0x58, wide: 0x90 };
const DYNAMIC_RELOCATION_OFFSET: Field = Field { narrow: 0x88, wide: 0xe0 };
const DYNAMIC_RELOCATION_SECTION: Field = Field { narrow: 0x8c, wide: 0xe4 };

/// A table of the load configuration: where it lies, and how many entries it has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CountedTable {
    /// First byte.
    pub addr: GuestAddr,
    /// Entries that the file claims.
    pub count: u64,
}

/// What the load configuration says. Absent fields, and those that are 0, are `None`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoadConfiguration {
    /// Where it lies.
    pub range: AddrRange,
    /// Slot of the value that guards stack frames.
    pub security_cookie: Option<GuestAddr>,
    /// Exception handlers of 32-bit images, 32-bit offsets from the image base. Some images have none, yet forbid all others.
    pub safe_handlers: Option<CountedTable>,
    /// Slot of the function that checks a call's target.
    pub guard_check: Option<GuestAddr>,
    /// Slot of the function that checks a target and calls it.
    pub guard_dispatch: Option<GuestAddr>,
    /// Targets of indirect calls.
    pub guard_functions: Option<CountedTable>,
    /// Targets of `longjmp`.
    pub guard_long_jumps: Option<CountedTable>,
    /// Where execution goes on after an exception.
    pub eh_continuations: Option<CountedTable>,
    /// `IMAGE_GUARD_*` flags; the highest four bits are bytes that entries of guard tables have behind their address.
    pub guard_flags: u32,
    /// Where dynamic value relocations lie: by address.
    pub dynamic_relocations: Option<GuestAddr>,
    /// Or as number of a section, from 1, and offset in it.
    pub dynamic_relocation_place: Option<(u16, u32)>,
    /// Metadata of an image with code of two processors.
    pub hybrid_metadata: Option<GuestAddr>,
    /// Which accesses need the order of x86.
    pub volatile_metadata: Option<GuestAddr>,
}

/// Reads the load configuration, if there is one. Its own first field decides about its length, as 32-bit images state a
/// fixed one in the headers.
pub(crate) fn read(mapped: &Mapped<'_>, warnings: &mut Warnings) -> Option<LoadConfiguration> {
    let (start, _) = mapped.headers.directory(IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG)?;
    let start = mapped.address(start);
    let size = mapped.record::<U32<LE>>(start).map_or(0, |size| size.get(LE) as usize);
    let bytes = mapped.image.bytes_at_most(start, size);
    if bytes.len() < size_of::<u32>() || bytes.len() < size {
        warnings.add(Structure::LoadConfiguration, start.value());
        return None;
    }
    let fields = Fields { bytes, machine: mapped.headers.machine };
    let section = fields.number(DYNAMIC_RELOCATION_SECTION, 2) as u16;
    let offset = fields.number(DYNAMIC_RELOCATION_OFFSET, 4) as u32;
    Some(LoadConfiguration {
        range: AddrRange { start, end: GuestAddr(start.0 + size as u64) },
        security_cookie: fields.address(SECURITY_COOKIE),
        safe_handlers: fields.table(SAFE_HANDLERS, SAFE_HANDLER_COUNT),
        guard_check: fields.address(GUARD_CHECK),
        guard_dispatch: fields.address(GUARD_DISPATCH),
        guard_functions: fields.table(GUARD_FUNCTIONS, GUARD_FUNCTION_COUNT),
        guard_long_jumps: fields.table(GUARD_LONG_JUMPS, GUARD_LONG_JUMP_COUNT),
        eh_continuations: fields.table(EH_CONTINUATIONS, EH_CONTINUATION_COUNT),
        guard_flags: fields.number(GUARD_FLAGS, 4) as u32,
        dynamic_relocations: fields.address(DYNAMIC_RELOCATIONS),
        dynamic_relocation_place: (section != 0).then_some((section, offset)),
        hybrid_metadata: fields.address(HYBRID_METADATA),
        volatile_metadata: fields.address(VOLATILE_METADATA),
    })
}

/// The structure's bytes, as many as it has.
struct Fields<'a> {
    bytes: &'a [u8],
    machine: Machine,
}

impl Fields<'_> {
    /// A field of `width` bytes; 0 if it lies beyond the end.
    fn number(&self, field: Field, width: usize) -> u64 {
        let at = match self.machine {
            Machine::X86 => field.narrow,
            Machine::X86_64 => field.wide,
        };
        let bytes = self.bytes.get(at..at + width).unwrap_or(&[]);
        bytes.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte))
    }

    fn pointer(&self, field: Field) -> u64 {
        self.number(field, self.machine.pointer_bytes() as usize)
    }

    fn address(&self, field: Field) -> Option<GuestAddr> {
        Some(GuestAddr(self.pointer(field))).filter(|addr| addr.0 != 0)
    }

    fn table(&self, addr: Field, count: Field) -> Option<CountedTable> {
        self.address(addr).map(|addr| CountedTable { addr, count: self.pointer(count) })
    }
}
