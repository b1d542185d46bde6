//! A file made from an older one: the same tables and layout, other instructions in some places.

use alloc::vec::Vec;

use causeway_relocation::Workers;
use zerocopy::IntoBytes as _;

use crate::checked::Table;
use crate::error::FormatError;
use crate::guest_page::{GuestPage, are_same_pages};
use crate::profile::Identity;
use crate::reader::Reader;
use crate::section::SectionKind;
use crate::writer::seal_file;

/// What a file has other than the one that it is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Identity of the image.
    pub identity: Identity,
    /// All guest pages; of the older file's they may differ in their hashes.
    pub guest_pages: Vec<GuestPage>,
    /// Code offset and bytes of each place where instructions differ.
    pub code: Vec<(u32, Vec<u8>)>,
}

impl Revision {
    /// Whether files could differ in the guest pages' hashes alone.
    ///
    /// # Errors
    /// Where the older file is damaged.
    pub fn has_pages_of<B: AsRef<[u8]>>(&self, older: &Reader<B>) -> Result<bool, FormatError> {
        Ok(are_same_pages(&older.guest_pages()?, &self.guest_pages))
    }

    /// Turns `file`, a copy of `older`, into the revised file, sealed as the older one.
    ///
    /// # Errors
    /// Where the revision does not fit the older file.
    pub fn apply<B: AsRef<[u8]>, W: Workers>(
        &self,
        older: &Reader<B>,
        file: &mut [u8],
        workers: &W,
    ) -> Result<(), FormatError> {
        let mut header = older.header().clone();
        header.fields.identity = self.identity;
        let (found, wanted) = (file.len() as u64, header.file_size);
        if found != wanted {
            return Err(FormatError::Truncated { found, wanted });
        }
        let groups = header.section(SectionKind::GuestGroups);
        let mut rest = &self.guest_pages[..];
        for group in 0..older.groups().count {
            let Table { base, count, .. } = older.groups().guest(older.file(), group)?.pages;
            let few = FormatError::CodeOffset { offset: base, size: groups.size };
            let (own, after) = rest.split_at_checked(count as usize).ok_or(few)?;
            put(file, groups.offset, groups.size, base, own.as_bytes())?;
            rest = after;
        }
        if !rest.is_empty() {
            return Err(FormatError::CodeOffset { offset: groups.size, size: groups.size });
        }
        let code = header.section(SectionKind::Code);
        for (offset, bytes) in &self.code {
            put(file, code.offset, code.size, u64::from(*offset), bytes)?;
        }
        seal_file(file, header, older.file().seal(), workers);
        Ok(())
    }
}

/// Writes bytes `at` bytes into a section that lies at `start` and has `size` bytes.
fn put(file: &mut [u8], start: u64, size: u64, at: u64, bytes: &[u8]) -> Result<(), FormatError> {
    let outside = FormatError::CodeOffset { offset: at, size };
    let end = at.checked_add(bytes.len() as u64).filter(|end| *end <= size).ok_or(outside)?;
    let room = file.get_mut((start + at) as usize..(start + end) as usize).ok_or(outside)?;
    room.copy_from_slice(bytes);
    Ok(())
}
