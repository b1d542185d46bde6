//! A relocation record: in memory as [`Record`], in the file as [`PackedRecord`].

use zerocopy::byteorder::little_endian::{U16, U32};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use crate::kind::Form;
use crate::{Bases, PAGE_SIZE, RelocationError, RelocationKind};

/// What a site refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// An address in the guest image: bytes from the image base.
    Image(u32),
    /// An address in the code section: bytes from its start, in a [`Fragment`](crate::Fragment) from the fragment's start.
    Code(u32),
    /// The code for the guest instruction at this many bytes from the image base; becomes [`Target::Code`] when linked.
    Entry(u32),
    /// An address in the module data section: bytes from its start.
    ModuleData(u32),
}

/// One site that depends on an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    /// Bytes from the start of the code section, in a [`Fragment`](crate::Fragment) from the fragment's start.
    pub site: u32,
    /// What the site holds.
    pub kind: RelocationKind,
    /// What it refers to.
    pub target: Target,
}

impl Record {
    /// Whether the site's value changes when image and code are not placed at the fixed delta, so that the record must be
    /// kept in the file.
    ///
    /// INVARIANT: all bases are multiples of 4 KiB, so the low 12 bits of any address never change; code and module data
    /// always lie at their fixed distance.
    pub fn must_be_kept(&self) -> bool {
        let inside = matches!(self.target, Target::Code(_) | Target::Entry(_) | Target::ModuleData(_));
        match self.kind.info().form {
            Form::Low12 => false,
            Form::PageDistance | Form::Distance => !inside,
            Form::Part(_) | Form::Absolute => true,
        }
    }

    /// The record's target as an address; `None` while it is a [`Target::Entry`].
    pub fn target_address(&self, bases: &Bases) -> Option<u64> {
        let (base, offset) = match self.target {
            Target::Image(offset) => (bases.image, offset),
            Target::Code(offset) => (bases.code, offset),
            Target::ModuleData(offset) => (bases.module_data, offset),
            Target::Entry(_) => return None,
        };
        Some(base.wrapping_add(u64::from(offset)))
    }
}

/// Targets that a packed record can name.
const CLASSES: u8 = 3;
/// Kind numbers that a packed record has room for: `CLASSES * KIND_ROOM <= 64`.
const KIND_ROOM: u8 = 21;

/// A record as the file has it, 6 bytes, for the page that the page index files it under.
///
/// Bits 9..=0 of the first number are the site's offset in its 4 KiB page divided by 4; bits 15..=10 are
/// `class * 21 + kind number` with class 0 for [`Target::Image`], 1 for [`Target::Code`], 2 for [`Target::ModuleData`]. The
/// second number is the target's offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct PackedRecord {
    head: U16,
    target: U32,
}

/// Bytes of a [`PackedRecord`].
pub const PACKED_SIZE: usize = size_of::<PackedRecord>();

impl PackedRecord {
    /// Packs `record`; its page is not stored.
    pub fn pack(record: &Record) -> Result<Self, RelocationError> {
        let site = record.site;
        check_site(record.kind, site)?;
        let (class, target) = match record.target {
            Target::Image(offset) => (0, offset),
            Target::Code(offset) => (1, offset),
            Target::ModuleData(offset) => (2, offset),
            Target::Entry(_) => return Err(RelocationError::NotPackable { site }),
        };
        let code = class * KIND_ROOM + record.kind as u8;
        let head = (site as usize % PAGE_SIZE / 4) as u16 | u16::from(code) << 10;
        Ok(Self { head: head.into(), target: target.into() })
    }

    /// Whether the site holds a distance, which is the same wherever image and code lie at their fixed delta.
    pub fn is_relative(&self) -> bool {
        let code = (self.head.get() >> 10) as u8;
        RelocationKind::from_raw(code % KIND_ROOM).is_some_and(RelocationKind::is_relative)
    }

    /// The record, given the number of its 4 KiB page.
    pub fn unpack(&self, page: u32) -> Result<Record, RelocationError> {
        let head = self.head.get();
        let in_page = u32::from(head & 0x3ff) * 4;
        let site = page.checked_mul(PAGE_SIZE as u32).and_then(|start| start.checked_add(in_page));
        let site = site.ok_or(RelocationError::OffsetOverflow { base: page, offset: in_page })?;
        let code = (head >> 10) as u8;
        let unknown = RelocationError::UnknownCode { site, code };
        let kind = RelocationKind::from_raw(code % KIND_ROOM).ok_or(unknown)?;
        let offset = self.target.get();
        let target = match code / KIND_ROOM {
            0 => Target::Image(offset),
            1 => Target::Code(offset),
            2 => Target::ModuleData(offset),
            _ => return Err(unknown),
        };
        check_site(kind, site)?;
        Ok(Record { site, kind, target })
    }
}

const _: () = assert!(CLASSES * KIND_ROOM <= 64);
const _: () = assert!(crate::kind::KIND_COUNT <= KIND_ROOM as usize);

/// Checks the alignment of a site.
pub(crate) fn check_site(kind: RelocationKind, site: u32) -> Result<(), RelocationError> {
    let alignment = u32::from(kind.info().alignment);
    if site.is_multiple_of(alignment) { Ok(()) } else { Err(RelocationError::SiteMisaligned { kind, site, alignment }) }
}
