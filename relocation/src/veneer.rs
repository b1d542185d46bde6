//! Veneers: direct branches reach 128 MiB, code sections may be larger.
//!
//! A veneer is `adrp x16, target; add x16, x16, :lo12:target; br x16`, 12 bytes behind the piece of code that needs it, one for each
//! distinct far target; it reaches 4 GiB and needs no record in the file. x16 (IP0 of the Arm procedure call standard) must
//! be free where an entry is branched to.
//!
//! To lay out pieces: where the code without veneers fits into 128 MiB there are none. Otherwise place all pieces with room
//! for one veneer per distinct entry ([`entry_targets`]), ask which targets are too far in that layout ([`far_targets`]), and
//! place them again with room for these alone. INVARIANT: if all pieces have the same alignment, no distance in the second layout
//! is greater than in the first, so nothing else becomes far.

use alloc::vec::Vec;

use crate::apply::write_site;
use crate::{Bases, Fragment, Record, RelocationError, RelocationKind, Target};

/// Size of a veneer, bytes.
pub const VENEER_SIZE: u32 = 12;

/// `adrp x16`, `add x16, x16`, `br x16`, the first two with empty fields.
const WORDS: [u32; 3] = [0x9000_0010, 0x9100_0210, 0xd61f_0200];

/// Veneers of one piece of code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Veneers<'a> {
    /// Offset of the first one from the piece's start, bytes; a multiple of 4.
    pub offset: u32,
    /// Guest offsets of their targets, sorted, without duplicates.
    pub targets: &'a [u32],
}

impl Veneers<'_> {
    /// Offset, from the piece's start, of the veneer to a guest offset.
    pub(crate) fn find(&self, guest_offset: u32) -> Option<u32> {
        let position = self.targets.binary_search(&guest_offset).ok()?;
        self.offset.checked_add((position as u32).checked_mul(VENEER_SIZE)?)
    }

    /// Writes all veneers of the piece that lies at `base` of the code section; `code` are the bytes of the piece.
    pub(crate) fn write(
        &self,
        base: u32,
        code: &mut [u8],
        bases: &Bases,
        entry: impl Fn(u32) -> Option<u32>,
    ) -> Result<(), RelocationError> {
        for guest_offset in self.targets {
            let overflow = RelocationError::OffsetOverflow { base, offset: self.offset };
            let local = self.find(*guest_offset).ok_or(overflow)?;
            let site = base.checked_add(local).filter(|site| *site <= u32::MAX - VENEER_SIZE).ok_or(overflow)?;
            let found = entry(*guest_offset).ok_or(RelocationError::NoEntry { site, guest_offset: *guest_offset })?;
            let (page, low) = (RelocationKind::AdrpPage21, RelocationKind::AddLo12);
            let outside = RelocationError::SiteOutside { kind: page, site, limit: code.len() as u64 };
            let room = code.get_mut(local as usize..).and_then(|rest| rest.get_mut(..VENEER_SIZE as usize));
            for (bytes, word) in room.ok_or(outside)?.chunks_exact_mut(4).zip(WORDS) {
                bytes.copy_from_slice(&word.to_le_bytes());
            }
            let target = Target::Code(found);
            write_site(code, base, &Record { site, kind: page, target }, bases)?;
            write_site(code, base, &Record { site: site + 4, kind: low, target }, bases)?;
        }
        Ok(())
    }
}

/// Guest offsets that a piece branches to directly, sorted, without duplicates.
pub fn entry_targets(fragment: &Fragment) -> Vec<u32> {
    let mut targets: Vec<u32> = branches(fragment).map(|(_, guest_offset)| guest_offset).collect();
    targets.sort_unstable();
    targets.dedup();
    targets
}

/// Those of [`entry_targets`] that some branch of the piece does not reach from `base` of the code section. Offsets that
/// `entry` does not know are left to [`link`](crate::link()).
pub fn far_targets(fragment: &Fragment, base: u32, entry: impl Fn(u32) -> Option<u32>) -> Vec<u32> {
    let far = |(site, guest_offset): &(u32, u32)| {
        let from = u64::from(base) + u64::from(*site);
        entry(*guest_offset).is_some_and(|to| RelocationKind::Branch26.value(from, to.into()).is_err())
    };
    let mut targets: Vec<u32> = branches(fragment).filter(far).map(|(_, guest_offset)| guest_offset).collect();
    targets.sort_unstable();
    targets.dedup();
    targets
}

/// Site and guest offset of each direct branch to an entry.
fn branches(fragment: &Fragment) -> impl Iterator<Item = (u32, u32)> {
    fragment.records().iter().filter_map(|record| match (record.kind, record.target) {
        (RelocationKind::Branch26, Target::Entry(guest_offset)) => Some((record.site, guest_offset)),
        _ => None,
    })
}
