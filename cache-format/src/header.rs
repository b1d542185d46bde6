//! The header: the first 4 KiB of a cache.

use zerocopy::byteorder::little_endian::{I64, U16, U32, U64, U128};
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout, Unaligned};

use causeway_relocation::Bases;
use xxhash_rust::xxh3::xxh3_64;

use crate::PAGE_SIZE;
use crate::abi::{ABI_VERSION, GuestAbi};
use crate::error::FormatError;
use crate::layout::Layout;
use crate::pc_table::{SYMBOL_COUNT, Symbols};
use crate::profile::{BUILD_ID_SIZE, Identity, MemoryModel, Profile};
use crate::seal::{Seal, TAG_SIZE};
use crate::section::{MAP_ALIGNMENT, SECTION_COUNT, Section, SectionKind, align_up};

/// First bytes of every cache.
pub const MAGIC: [u8; 8] = *b"\x7fCWCACH\n";

/// Version of the file format; a reader knows exactly one.
pub const FORMAT_VERSION: u32 = 5;

/// Bit of the header's flags: all relocation records are relative, so the code as stored is right at any image base.
pub const FLAG_ANY_BASE: u32 = 1;

/// Bit of the header's flags: sums are keyed, and the header has a tag.
pub const FLAG_KEYED: u32 = 2;

/// Bytes at the start of the header that its tag covers, and offset of the tag.
const TAGGED: usize = 512;

/// Where image and cache lie in memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Placement {
    /// Address of the image's first byte that absolute addresses in code were made for; a multiple of 4 KiB.
    pub image_base: u64,
    /// Bytes from the image's base to its end, at most 4 GiB.
    pub image_span: u64,
    /// The code section's address minus the image's base, bytes; a multiple of 4 KiB. Writers choose it so that code lies at a
    /// multiple of 64 KiB where the image lies at `image_base`: hosts map code by their own pages.
    pub code_delta: i64,
}

impl Placement {
    /// The least delta at which code lies behind the image and at a multiple of 64 KiB; `None` beyond the address space.
    pub fn delta_behind(image_base: u64, image_span: u64) -> Option<i64> {
        let code = align_up(image_base.checked_add(image_span)?, MAP_ALIGNMENT)?;
        i64::try_from(code - image_base).ok()
    }

    /// Bases for an image loaded at `image_base`, of a cache with `code_size` bytes of code: code at the fixed delta,
    /// module data at the next multiple of 64 KiB after the code.
    pub fn bases(&self, image_base: u64, code_size: u64) -> Bases {
        Self::bases_with_code_at(image_base, image_base.wrapping_add_signed(self.code_delta), code_size)
    }

    /// Bases for image and code at any addresses.
    pub fn bases_with_code_at(image_base: u64, code: u64, code_size: u64) -> Bases {
        let module_data = code.wrapping_add(align_up(code_size, MAP_ALIGNMENT).unwrap_or(0));
        Bases { image: image_base, code, module_data }
    }
}

/// What the header says beside sizes and sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderFields {
    /// The host and guest it is for.
    pub profile: Profile,
    /// The image it is for.
    pub identity: Identity,
    /// Where it is placed.
    pub placement: Placement,
    /// Fingerprint of the translator; tells when to rebuild, never decides compatibility.
    pub translator: [u8; 16],
}

/// A row of the section table.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct RawSection {
    kind: U32,
    reserved: U32,
    offset: U64,
    size: U64,
}

/// The header as the file has it. Offsets of the fields stand in the crate's documentation.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub(crate) struct RawHeader {
    magic: [u8; 8],
    format_version: U32,
    abi_version: U32,
    file_size: U64,
    flags: U32,
    guest_abi: u8,
    memory_model: u8,
    build_id_length: u8,
    reserved: u8,
    host_features: U64,
    options: U32,
    section_count: U32,
    image_file_size: U64,
    content_hash: U128,
    build_id: [u8; BUILD_ID_SIZE],
    image_base: U64,
    image_span: U64,
    code_delta: I64,
    translator: [u8; 16],
    sum_digest: U64,
    sections: [RawSection; SECTION_COUNT],
    symbols: [U16; SYMBOL_COUNT],
    reserved_2: U16,
    entries: U32,
    functions: U32,
    reserved_3: U64,
    tag: [u8; TAG_SIZE],
    padding: [u8; 3544],
    checksum: U64,
}

const _: () = assert!(size_of::<RawHeader>() == PAGE_SIZE && core::mem::offset_of!(RawHeader, tag) == TAGGED);

/// What the header says of tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFacts {
    /// Whether the code as stored is right at any image base, not only at the preferred one.
    pub any_base: bool,
    /// Number of entries in the PC table.
    pub entries: u32,
    /// Number of guest functions.
    pub functions: u32,
    /// Symbols of the PC table.
    pub symbols: Symbols,
}

/// A checked header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// ABI of the generated code, [`ABI_VERSION`] at the time.
    pub abi_version: u32,
    /// Size of the file, bytes.
    pub file_size: u64,
    /// The fields that the writer was given.
    pub fields: HeaderFields,
    /// Facts about the tables.
    pub tables: TableFacts,
    /// Sum of `SumRoots` with its padding.
    pub sum_digest: u64,
    /// All sections in file order.
    pub sections: [Section; SECTION_COUNT],
}

impl Header {
    /// The header for a laid-out file.
    pub(crate) fn new(layout: &Layout, fields: &HeaderFields, tables: TableFacts, sum_digest: u64) -> Self {
        Self {
            abi_version: ABI_VERSION,
            file_size: layout.file_size(),
            fields: *fields,
            tables,
            sum_digest,
            sections: *layout.sections(),
        }
    }

    /// Where a section lies.
    pub fn section(&self, kind: SectionKind) -> Section {
        self.sections[kind.position()]
    }

    /// Whether the code as stored is right for these bases, so that no page needs relocating.
    pub fn is_placed(&self, bases: &Bases) -> bool {
        let home = self.fields.placement.bases(bases.image, self.section(SectionKind::Code).size);
        home == *bases && (self.tables.any_base || bases.image == self.fields.placement.image_base)
    }

    /// Bases for which the code as stored is right.
    pub fn home(&self) -> Bases {
        let placement = &self.fields.placement;
        placement.bases(placement.image_base, self.section(SectionKind::Code).size)
    }

    pub(crate) fn encode(&self, seal: &Seal) -> RawHeader {
        let HeaderFields { profile, identity, placement, translator } = &self.fields;
        let mut raw = RawHeader::new_zeroed();
        raw.magic = MAGIC;
        raw.format_version = FORMAT_VERSION.into();
        raw.abi_version = self.abi_version.into();
        raw.file_size = self.file_size.into();
        let flag = |set: bool, bit: u32| if set { bit } else { 0 };
        raw.flags = (flag(self.tables.any_base, FLAG_ANY_BASE) | flag(seal.is_keyed(), FLAG_KEYED)).into();
        raw.guest_abi = profile.guest_abi as u8;
        raw.memory_model = profile.memory_model as u8;
        raw.build_id_length = identity.build_id_length;
        raw.host_features = profile.host_features.into();
        raw.options = profile.options.into();
        raw.section_count = (SECTION_COUNT as u32).into();
        raw.image_file_size = identity.file_size.into();
        raw.content_hash = identity.content_hash.into();
        raw.build_id = identity.build_id;
        raw.image_base = placement.image_base.into();
        raw.image_span = placement.image_span.into();
        raw.code_delta = placement.code_delta.into();
        raw.translator = *translator;
        raw.sum_digest = self.sum_digest.into();
        for (row, section) in raw.sections.iter_mut().zip(&self.sections) {
            row.kind = (section.kind as u32).into();
            row.offset = section.offset.into();
            row.size = section.size.into();
        }
        raw.symbols = self.tables.symbols.meanings().map(Into::into);
        raw.entries = self.tables.entries.into();
        raw.functions = self.tables.functions.into();
        raw.tag = seal.tag(&raw.as_bytes()[..TAGGED]);
        raw.checksum = raw.sum().into();
        raw
    }

    /// Reads and checks the header of a file of `bytes`.
    pub(crate) fn decode(bytes: &[u8], seal: &Seal) -> Result<Self, FormatError> {
        let found = bytes.len() as u64;
        let Ok((raw, _)) = RawHeader::ref_from_prefix(bytes) else {
            return Err(FormatError::Truncated { found, wanted: PAGE_SIZE as u64 });
        };
        raw.check_kind()?;
        raw.check_seal(seal)?;
        let file_size = raw.file_size.get();
        if found < file_size {
            return Err(FormatError::Truncated { found, wanted: file_size });
        }
        if found > file_size {
            return Err(FormatError::TrailingBytes { found, wanted: file_size });
        }
        Ok(Self {
            abi_version: raw.abi_version.get(),
            file_size,
            fields: raw.fields()?,
            tables: raw.table_facts()?,
            sum_digest: raw.sum_digest.get(),
            sections: raw.sections()?,
        })
    }
}

impl RawHeader {
    fn sum(&self) -> u64 {
        let bytes = self.as_bytes();
        xxh3_64(&bytes[..bytes.len() - 8])
    }

    fn check_kind(&self) -> Result<(), FormatError> {
        if self.magic != MAGIC {
            return Err(FormatError::Magic);
        }
        let found = self.format_version.get();
        if found != FORMAT_VERSION {
            return Err(FormatError::FormatVersion { found, wanted: FORMAT_VERSION });
        }
        if self.checksum.get() != self.sum() {
            return Err(FormatError::HeaderChecksum);
        }
        let zeros = [
            ("flags", 24, u64::from(self.flags.get() & !(FLAG_ANY_BASE | FLAG_KEYED))),
            ("reserved", 31, u64::from(self.reserved)),
            ("reserved", 494, u64::from(self.reserved_2.get())),
            ("reserved", 504, self.reserved_3.get()),
        ];
        for (field, offset, value) in zeros {
            if value != 0 {
                return Err(FormatError::HeaderField { field, offset, value });
            }
        }
        if self.padding.iter().any(|byte| *byte != 0) {
            return Err(FormatError::HeaderField { field: "padding", offset: 544, value: 1 });
        }
        Ok(())
    }

    /// Checks that sums are made as `seal` makes them, and the tag.
    fn check_seal(&self, seal: &Seal) -> Result<(), FormatError> {
        match (self.flags.get() & FLAG_KEYED != 0, seal.is_keyed()) {
            (true, false) => Err(FormatError::Keyed),
            (false, true) => Err(FormatError::NotKeyed),
            _ if seal.accepts(&self.as_bytes()[..TAGGED], &self.tag) => Ok(()),
            _ => Err(FormatError::Tag),
        }
    }

    fn table_facts(&self) -> Result<TableFacts, FormatError> {
        let symbols = Symbols::new(self.symbols.map(U16::get));
        let wrong = FormatError::HeaderField { field: "symbols", offset: 464, value: 0 };
        Ok(TableFacts {
            any_base: self.flags.get() & FLAG_ANY_BASE != 0,
            entries: self.entries.get(),
            functions: self.functions.get(),
            symbols: symbols.ok_or(wrong)?,
        })
    }

    fn fields(&self) -> Result<HeaderFields, FormatError> {
        let field = |field, offset, value| FormatError::HeaderField { field, offset, value };
        let abis = [GuestAbi::Linux64, GuestAbi::X86_32, GuestAbi::Arm64Ec];
        let guest_abi = abis.into_iter().find(|abi| *abi as u8 == self.guest_abi);
        let guest_abi = guest_abi.ok_or(field("guest ABI", 28, self.guest_abi.into()))?;
        let memory_model = MemoryModel::from_raw(self.memory_model);
        let memory_model = memory_model.ok_or(field("memory model", 29, self.memory_model.into()))?;
        let length = usize::from(self.build_id_length);
        if self.build_id.get(length..).is_none_or(|rest| rest.iter().any(|byte| *byte != 0)) {
            return Err(field("build id length", 30, length as u64));
        }
        let placement = Placement {
            image_base: self.image_base.get(),
            image_span: self.image_span.get(),
            code_delta: self.code_delta.get(),
        };
        if let Err((name, offset, value)) = check_placement(&placement) {
            return Err(field(name, offset, value));
        }
        Ok(HeaderFields {
            profile: Profile {
                guest_abi,
                memory_model,
                host_features: self.host_features.get(),
                options: self.options.get(),
            },
            identity: Identity {
                build_id: self.build_id,
                build_id_length: self.build_id_length,
                file_size: self.image_file_size.get(),
                content_hash: self.content_hash.get(),
            },
            placement,
            translator: self.translator,
        })
    }

    fn sections(&self) -> Result<[Section; SECTION_COUNT], FormatError> {
        let count = self.section_count.get();
        if count as usize != SECTION_COUNT {
            return Err(FormatError::HeaderField { field: "section count", offset: 44, value: count.into() });
        }
        let mut sections = SectionKind::ALL.map(|kind| Section { kind, offset: 0, size: 0 });
        for (position, (section, row)) in sections.iter_mut().zip(&self.sections).enumerate() {
            let offset = 152 + position as u32 * 24;
            if row.kind.get() != section.kind as u32 || row.reserved.get() != 0 {
                return Err(FormatError::HeaderField { field: "section kind", offset, value: row.kind.get().into() });
            }
            (section.offset, section.size) = (row.offset.get(), row.size.get());
        }
        Ok(sections)
    }
}

/// Name, offset and value of the first field of a placement that is wrong.
pub(crate) fn check_placement(placement: &Placement) -> Result<(), (&'static str, u32, u64)> {
    if !placement.image_base.is_multiple_of(PAGE_SIZE as u64) {
        return Err(("image base", 104, placement.image_base));
    }
    if placement.image_span > 1 << 32 {
        return Err(("image span", 112, placement.image_span));
    }
    if placement.code_delta.rem_euclid(PAGE_SIZE as i64) != 0 {
        return Err(("code delta", 120, placement.code_delta as u64));
    }
    Ok(())
}
