//! Relocation kinds as data: size, alignment, range and the instructions that each fits.
//!
//! Field positions: Arm Architecture Reference Manual, C6.2 and C7.2, the named instructions. Calculations: ELF for the Arm
//! 64-bit Architecture, section 5.7.

use core::fmt;

use crate::RelocationError;

/// How the value of a site follows from the addresses of site and target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Distance between the 4 KiB pages of site and target, in pages.
    PageDistance,
    /// Low 12 bits of the target.
    Low12,
    /// Target minus site.
    Distance,
    /// The target shifted right by this many bits; what exceeds the field is dropped.
    Part(u8),
    /// The target itself.
    Absolute,
}

/// Where the value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Contiguous bits from `lsb` on of a 32-bit instruction.
    Bits {
        /// Lowest bit.
        lsb: u8,
        /// Width in bits.
        width: u8,
    },
    /// `immlo` (bits 30..=29) and `immhi` (bits 23..=5) of ADR and ADRP.
    AdrSplit,
    /// The whole site, little endian.
    Data,
}

/// An instruction pattern: a word fits where `word & mask == value`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// Bits that matter.
    pub mask: u32,
    /// Their value.
    pub value: u32,
}

/// Everything that is known about a kind.
#[derive(Debug, PartialEq, Eq)]
pub struct KindInfo {
    /// The kind that this row describes.
    pub kind: RelocationKind,
    /// Short name, stable.
    pub name: &'static str,
    /// Bytes at the site.
    pub size: u8,
    /// Alignment of the site, bytes. No site crosses a 4 KiB page.
    pub alignment: u8,
    /// Calculation of the value.
    pub form: Form,
    /// The value's unit is `1 << scale` bytes.
    pub scale: u8,
    /// Place of the value.
    pub field: Field,
    /// Instructions that fit; empty for data.
    pub patterns: &'static [Pattern],
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $number:literal, $name:literal, $size:literal, $form:expr, scale $scale:literal, $field:expr,
        [$($mask:literal == $value:literal),*];)*) => {
        /// What kind of value a site holds. The numbers are part of the file format and never reused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum RelocationKind { $($(#[$doc])* $kind = $number,)* }

        /// Number of kinds.
        pub const KIND_COUNT: usize = [$($name),*].len();

        /// One row for each kind, in numeric order.
        pub static KINDS: [KindInfo; KIND_COUNT] = [$(KindInfo {
            kind: RelocationKind::$kind,
            name: $name,
            size: $size,
            alignment: $size,
            form: $form,
            scale: $scale,
            field: $field,
            patterns: &[$(Pattern { mask: $mask, value: $value }),*],
        },)*];

        impl RelocationKind {
            /// The site's content `word` (4-byte sites: the low half) with the value for `target` in its field; `site` and
            /// `target` are addresses. All other bits stay.
            #[inline]
            pub fn encode(self, word: u64, site: u64, target: u64) -> Result<u64, RelocationError> {
                // With a row that the compiler knows, little is left of the calculation.
                match self { $(Self::$kind => KINDS[$number].encode(word, site, target),)* }
            }
        }
    };
}

const IMM12: Field = Field::Bits { lsb: 10, width: 12 };
const IMM16: Field = Field::Bits { lsb: 5, width: 16 };
const IMM19: Field = Field::Bits { lsb: 5, width: 19 };

kinds! {
    /// `adrp`: page of the target, +-4 GiB.
    AdrpPage21 = 0, "adrp-page21", 4, Form::PageDistance, scale 0, Field::AdrSplit, [0x9f00_0000 == 0x9000_0000];
    /// `add` (immediate, not shifted): low 12 bits.
    AddLo12 = 1, "add-lo12", 4, Form::Low12, scale 0, IMM12, [0x7fc0_0000 == 0x1100_0000];
    /// Load or store of 1 byte, unsigned offset.
    LoadStore8Lo12 = 2, "ldst8-lo12", 4, Form::Low12, scale 0, IMM12, [0xff00_0000 == 0x3900_0000, 0xff80_0000 == 0x3d00_0000];
    /// Load or store of 2 bytes, unsigned offset.
    LoadStore16Lo12 = 3, "ldst16-lo12", 4, Form::Low12, scale 1, IMM12, [0xfb00_0000 == 0x7900_0000];
    /// Load or store of 4 bytes, unsigned offset.
    LoadStore32Lo12 = 4, "ldst32-lo12", 4, Form::Low12, scale 2, IMM12, [0xfb00_0000 == 0xb900_0000];
    /// Load or store of 8 bytes, unsigned offset.
    LoadStore64Lo12 = 5, "ldst64-lo12", 4, Form::Low12, scale 3, IMM12, [0xfb00_0000 == 0xf900_0000];
    /// Load or store of 16 bytes, unsigned offset.
    LoadStore128Lo12 = 6, "ldst128-lo12", 4, Form::Low12, scale 4, IMM12, [0xff80_0000 == 0x3d80_0000];
    /// `b` and `bl`, +-128 MiB.
    Branch26 = 7, "branch26", 4, Form::Distance, scale 2, Field::Bits { lsb: 0, width: 26 }, [0x7c00_0000 == 0x1400_0000];
    /// `b.cond`, `cbz` and `cbnz`, +-1 MiB.
    CondBranch19 = 8, "condbranch19", 4, Form::Distance, scale 2, IMM19, [0xff00_0000 == 0x5400_0000, 0x7e00_0000 == 0x3400_0000];
    /// `tbz` and `tbnz`, +-32 KiB.
    TestBranch14 = 9, "testbranch14", 4, Form::Distance, scale 2, Field::Bits { lsb: 5, width: 14 }, [0x7e00_0000 == 0x3600_0000];
    /// `ldr` (literal), +-1 MiB.
    Literal19 = 10, "literal19", 4, Form::Distance, scale 2, IMM19, [0x3b00_0000 == 0x1800_0000];
    /// `adr`, +-1 MiB.
    Adr21 = 11, "adr21", 4, Form::Distance, scale 0, Field::AdrSplit, [0x9f00_0000 == 0x1000_0000];
    /// 8 bytes of data: the address.
    Absolute64 = 12, "absolute64", 8, Form::Absolute, scale 0, Field::Data, [];
    /// 4 bytes of data: an address below 4 GiB.
    Absolute32 = 13, "absolute32", 4, Form::Absolute, scale 0, Field::Data, [];
    /// 4 bytes of data: signed distance from the site.
    Relative32 = 14, "relative32", 4, Form::Distance, scale 0, Field::Data, [];
    /// `movz` or `movk` without shift: bits 15..=0 of the address.
    MoveWide0 = 15, "movewide0", 4, Form::Part(0), scale 0, IMM16, [0x7fe0_0000 == 0x5280_0000, 0x7fe0_0000 == 0x7280_0000];
    /// `movz` or `movk` with `lsl #16`: bits 31..=16 of the address.
    MoveWide1 = 16, "movewide1", 4, Form::Part(16), scale 0, IMM16, [0x7fe0_0000 == 0x52a0_0000, 0x7fe0_0000 == 0x72a0_0000];
    /// `movz` or `movk` with `lsl #32`: bits 47..=32 of the address.
    MoveWide2 = 17, "movewide2", 4, Form::Part(32), scale 0, IMM16, [0xffe0_0000 == 0xd2c0_0000, 0xffe0_0000 == 0xf2c0_0000];
    /// `movz` or `movk` with `lsl #48`: bits 63..=48 of the address.
    MoveWide3 = 18, "movewide3", 4, Form::Part(48), scale 0, IMM16, [0xffe0_0000 == 0xd2e0_0000, 0xffe0_0000 == 0xf2e0_0000];
}

impl fmt::Display for RelocationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.info().name)
    }
}

impl RelocationKind {
    /// The row of this kind.
    #[inline]
    pub fn info(self) -> &'static KindInfo {
        &KINDS[self as usize]
    }

    /// The kind with the number `raw`.
    pub fn from_raw(raw: u8) -> Option<Self> {
        KINDS.get(raw as usize).map(|row| row.kind)
    }

    /// The kind for the low 12 bits in a load or store of `bytes` bytes (1, 2, 4, 8 or 16).
    pub fn load_store_lo12(bytes: u32) -> Option<Self> {
        match bytes {
            1 => Some(Self::LoadStore8Lo12),
            2 => Some(Self::LoadStore16Lo12),
            4 => Some(Self::LoadStore32Lo12),
            8 => Some(Self::LoadStore64Lo12),
            16 => Some(Self::LoadStore128Lo12),
            _ => None,
        }
    }

    /// Bytes at the site, 4 or 8.
    #[inline]
    pub fn size(self) -> usize {
        self.info().size as usize
    }

    /// Whether the value depends on the site's own address.
    pub fn is_relative(self) -> bool {
        matches!(self.info().form, Form::PageDistance | Form::Distance)
    }

    /// Distances `(least, greatest)` from site to target that the field can hold, bytes; `None` for kinds that do not
    /// depend on the distance. For [`Form::PageDistance`] it is the distance of the pages.
    pub fn range(self) -> Option<(i64, i64)> {
        let row = self.info();
        let unit = match row.form {
            Form::PageDistance => 12,
            Form::Distance => row.scale,
            Form::Low12 | Form::Part(_) | Form::Absolute => return None,
        };
        let half = 1i64 << (row.width() - 1);
        Some((-half << unit, (half - 1) << unit))
    }

    /// The value, in the field's unit, that a site of this kind holds now; signed for distances.
    pub fn decode(self, word: u64) -> i64 {
        self.info().extract(word)
    }

    /// What [`encode`](Self::encode) puts into the field, in the field's unit.
    pub fn value(self, site: u64, target: u64) -> Result<i64, RelocationError> {
        self.info().value(site, target)
    }
}

impl KindInfo {
    #[inline(always)]
    fn encode(&self, word: u64, site: u64, target: u64) -> Result<u64, RelocationError> {
        self.check_instruction(word, site)?;
        Ok(self.insert(word, self.value(site, target)?))
    }

    #[inline(always)]
    fn value(&self, site: u64, target: u64) -> Result<i64, RelocationError> {
        let value = match self.form {
            Form::PageDistance => (target & !0xfff).wrapping_sub(site & !0xfff) as i64 >> 12,
            Form::Low12 => self.scaled((target & 0xfff) as i64, site, target)?,
            Form::Distance => self.scaled(target.wrapping_sub(site) as i64, site, target)?,
            Form::Part(shift) => return Ok((target >> shift & 0xffff) as i64),
            Form::Absolute => target as i64,
        };
        if self.holds(value) { Ok(value) } else { Err(RelocationError::OutOfRange { kind: self.kind, site, target }) }
    }

    #[inline(always)]
    fn scaled(&self, value: i64, site: u64, target: u64) -> Result<i64, RelocationError> {
        let scale = self.scale;
        if value & ((1 << scale) - 1) != 0 {
            return Err(RelocationError::TargetMisaligned { kind: self.kind, site, target, unit: 1 << scale });
        }
        Ok(value >> scale)
    }

    #[inline(always)]
    fn check_instruction(&self, word: u64, site: u64) -> Result<(), RelocationError> {
        let word = word as u32;
        if self.patterns.is_empty() || self.patterns.iter().any(|p| word & p.mask == p.value) {
            return Ok(());
        }
        Err(RelocationError::WrongInstruction { kind: self.kind, site, word })
    }

    /// Width of the field, bits.
    #[inline(always)]
    pub fn width(&self) -> u32 {
        match self.field {
            Field::Bits { width, .. } => u32::from(width),
            Field::AdrSplit => 21,
            Field::Data => u32::from(self.size) * 8,
        }
    }

    #[inline(always)]
    fn signed(&self) -> bool {
        matches!(self.form, Form::PageDistance | Form::Distance)
    }

    #[inline(always)]
    fn holds(&self, value: i64) -> bool {
        let width = self.width();
        if width == 64 {
            true
        } else if self.signed() {
            let half = 1i64 << (width - 1);
            (-half..half).contains(&value)
        } else {
            (value as u64) < 1 << width
        }
    }

    #[inline(always)]
    fn insert(&self, word: u64, value: i64) -> u64 {
        let value = value as u64;
        match self.field {
            Field::Bits { lsb, width } => {
                let mask = ((1u64 << width) - 1) << lsb;
                word & !mask | value << lsb & mask
            }
            Field::AdrSplit => word & !0x60ff_ffe0 | (value & 3) << 29 | (value >> 2 & 0x7_ffff) << 5,
            Field::Data if self.size == 4 => value & 0xffff_ffff,
            Field::Data => value,
        }
    }

    fn extract(&self, word: u64) -> i64 {
        let width = self.width();
        let raw = match self.field {
            Field::Bits { lsb, .. } => word >> lsb,
            Field::AdrSplit => word >> 29 & 3 | (word >> 5 & 0x7_ffff) << 2,
            Field::Data => word,
        };
        let up = 64 - width;
        if self.signed() { (raw << up) as i64 >> up } else { (raw << up >> up) as i64 }
    }
}
