//! A relocation record in memory. In the file it is [packed](crate::packed).

use crate::kind::Form;
use crate::{Bases, RelocationError, RelocationKind};

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
    #[inline]
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

/// Checks the alignment of a site.
#[inline]
pub(crate) fn check_site(kind: RelocationKind, site: u32) -> Result<(), RelocationError> {
    let alignment = u32::from(kind.info().alignment);
    if site.is_multiple_of(alignment) { Ok(()) } else { Err(RelocationError::SiteMisaligned { kind, site, alignment }) }
}
