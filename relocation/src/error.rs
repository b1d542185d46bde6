//! The one error type of this crate.

use crate::RelocationKind;

/// Why a relocation could not be recorded, linked or applied. Sites are byte offsets in the code section, or addresses
/// where the text says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RelocationError {
    /// The target is farther away than the instruction reaches, or does not fit the field.
    #[error("{kind}: target address {target:#x} is out of range from site address {site:#x}")]
    OutOfRange {
        /// Kind of the relocation.
        kind: RelocationKind,
        /// Address of the site.
        site: u64,
        /// Address of the target.
        target: u64,
    },
    /// The target is not a multiple of the field's unit.
    #[error("{kind}: target address {target:#x} from site address {site:#x} is not a multiple of {unit} bytes")]
    TargetMisaligned {
        /// Kind of the relocation.
        kind: RelocationKind,
        /// Address of the site.
        site: u64,
        /// Address of the target.
        target: u64,
        /// The field's unit, bytes.
        unit: u32,
    },
    /// The bytes at the site are no instruction that this kind fits.
    #[error("{kind}: word {word:#010x} at site address {site:#x} is no instruction of this kind")]
    WrongInstruction {
        /// Kind of the relocation.
        kind: RelocationKind,
        /// Address of the site.
        site: u64,
        /// The word found.
        word: u32,
    },
    /// The site's offset breaks the kind's alignment.
    #[error("{kind}: site {site:#x} is not a multiple of {alignment} bytes")]
    SiteMisaligned {
        /// Kind of the relocation.
        kind: RelocationKind,
        /// Offset of the site.
        site: u32,
        /// Alignment asked for, bytes.
        alignment: u32,
    },
    /// The site ends beyond the code that it belongs to.
    #[error("{kind}: site {site:#x} ends outside of {limit:#x} bytes of code")]
    SiteOutside {
        /// Kind of the relocation.
        kind: RelocationKind,
        /// Offset of the site.
        site: u32,
        /// Size of the code, bytes.
        limit: u64,
    },
    /// Two records cover the same bytes, or the records are not in ascending order of their sites.
    #[error("site {site:#x} follows site {previous:#x}: records overlap or are not sorted")]
    NotSorted {
        /// Offset of the earlier record's site.
        previous: u32,
        /// Offset of the later record's site.
        site: u32,
    },
    /// A direct branch or address names a guest offset that has no code.
    #[error("site {site:#x} refers to guest offset {guest_offset:#x}, which has no code")]
    NoEntry {
        /// Offset of the site.
        site: u32,
        /// Offset from the image base of the guest instruction wanted.
        guest_offset: u32,
    },
    /// An offset does not fit 32 bits after rebasing.
    #[error("offset {offset:#x} from base {base:#x} exceeds 32 bits")]
    OffsetOverflow {
        /// Base that was added.
        base: u32,
        /// Offset in the fragment.
        offset: u32,
    },
    /// A record cannot be stored: its target is still symbolic.
    #[error("site {site:#x}: an unresolved target cannot be packed")]
    NotPackable {
        /// Offset of the site.
        site: u32,
    },
    /// A packed record has an unassigned code.
    #[error("packed record has unassigned code {code} at site {site:#x}")]
    UnknownCode {
        /// Offset of the site.
        site: u32,
        /// The code.
        code: u8,
    },
    /// The packed records end inside of one.
    #[error("packed record behind site {site:#x} is cut off")]
    CutOff {
        /// Offset in the code section that the cursor had reached.
        site: u32,
    },
    /// A packed record leads past the end of its page.
    #[error("packed records of the page at {page_start:#x} lead to offset {offset:#x} of it")]
    OffPage {
        /// Offset of the page in the code section.
        page_start: u32,
        /// Offset in the page, bytes.
        offset: u32,
    },
    /// An `adrp` whose target is less than the image's base, or 4 GiB or more above it.
    #[error("site {site:#x} refers to the page at address {target:#x}, which is not in the image")]
    NotInImage {
        /// Offset of the site.
        site: u32,
        /// Address of the page in the placed form.
        target: u64,
    },
    /// A page's bytes differ from the placed form at a site.
    #[error("{kind}: site {site:#x} holds {found:#x}, the placed form is {expected:#x}")]
    NotPlaced {
        /// Kind of the relocation.
        kind: RelocationKind,
        /// Offset of the site.
        site: u32,
        /// Bytes at the site, as a little-endian number.
        found: u64,
        /// What the placed form has there.
        expected: u64,
    },
    /// A base address is not a multiple of 4 KiB.
    #[error("base address {base:#x} is not a multiple of 4096")]
    BaseMisaligned {
        /// The base.
        base: u64,
    },
}
