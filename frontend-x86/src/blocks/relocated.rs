//! Operands that the loader changes.
//!
//! A displacement or an immediate is an address of the image where the loader adds to it what the image has moved by. Which
//! of the two a relocation's site is, decoders need not tell: the instruction is decoded again with other bytes at the
//! site, and whatever has changed, and by exactly that, is it.
//!
//! INVARIANT: an instruction of which the loader changes anything else, or to anything but an address of the image, is not
//! lifted, because its bytes are not those that will run.

use super::MAX_LENGTH;
use crate::decode::{Decoder, Instruction, OperandKind, RegisterClass};
use causeway_image::{GuestAddr, GuestImage, GuestRelocation, RelocationKind, WIDEST_SITE};
use std::ops::Range;

/// What is put at a site instead of its bytes differs from them in each byte and in the sign.
const DISTURBANCE: u64 = 0xa5c3_96e1_b4d2_87f1;

/// The bytes of an instruction that the loader changes were not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unclear;

/// Relocations of an image, asked for one instruction after another.
pub(super) struct Sites<'a> {
    image: &'a dyn GuestImage,
    relocations: &'a [GuestRelocation],
    /// Addresses known to be free of sites.
    quiet: Range<u64>,
}

impl<'a> Sites<'a> {
    pub(super) fn new(image: &'a dyn GuestImage) -> Self {
        Self { image, relocations: image.relocations(), quiet: 0..0 }
    }

    /// The instruction with its relocated operands marked as such; `None` where it is as it was decoded.
    ///
    /// # Errors
    /// [`Unclear`] where the instruction must not be lifted.
    #[inline]
    pub(super) fn mark(
        &mut self,
        inst: &Instruction,
        decoder: &mut impl Decoder,
    ) -> Result<Option<Instruction>, Unclear> {
        let range = inst.guest_pc..inst.next_pc();
        if self.is_quiet(&range) {
            return Ok(None);
        }
        let mut marked = *inst;
        for site in touching(self.relocations, &range) {
            let target = self.pointer(site).filter(|_| site.addr.0 >= range.start).ok_or(Unclear)?;
            let disturbed = self.disturbed(inst, site, decoder).ok_or(Unclear)?;
            mark_operand(&mut marked, inst, &disturbed, target).ok_or(Unclear)?;
        }
        Ok(Some(marked))
    }

    /// Is no site in the range? Remembers how far the answer holds.
    fn is_quiet(&mut self, range: &Range<u64>) -> bool {
        if self.quiet.start <= range.start && range.end <= self.quiet.end {
            return true;
        }
        if touching(self.relocations, range).next().is_some() {
            return false;
        }
        let next = self.relocations.partition_point(|site| site.addr.0 < range.end);
        self.quiet = range.start..self.relocations.get(next).map_or(u64::MAX, |site| site.addr.0);
        true
    }

    /// The address of the image that a site holds, where it holds one and is as wide as a pointer.
    fn pointer(&self, site: &GuestRelocation) -> Option<u64> {
        let whole = site.width == self.image.machine().pointer_bytes() && site.kind == RelocationKind::Relative;
        site.target.filter(|_| whole).map(|target| target.0)
    }

    /// The instruction with other bytes at a site. Whether the site holds its target is not asked: that is known where only
    /// it decides.
    fn disturbed(&self, inst: &Instruction, site: &GuestRelocation, decoder: &mut impl Decoder) -> Option<Disturbed> {
        let length = usize::from(inst.length);
        let mut bytes = [0; MAX_LENGTH];
        let bytes = bytes.get_mut(..length)?;
        bytes.copy_from_slice(self.image.bytes(GuestAddr(inst.guest_pc), length)?);
        let offset = (site.addr.0 - inst.guest_pc) as usize;
        let field = bytes.get_mut(offset..offset + site.width as usize)?;
        let before = value(field);
        field.iter_mut().zip(DISTURBANCE.to_le_bytes()).for_each(|(byte, other)| *byte ^= other);
        let after = value(field);
        let inst = decoder.decode(bytes, inst.guest_pc).ok()?;
        Some(Disturbed { inst, before, after, bits: site.width * 8 })
    }
}

/// An instruction, with what stood at a site before and what stands there now.
struct Disturbed {
    inst: Instruction,
    before: u64,
    after: u64,
    bits: u32,
}

impl Disturbed {
    /// Is a field that was `before` and is `after` the site?
    fn is_field(&self, before: i64, after: i64, bits: u32) -> bool {
        let cut = |field: i64| field as u64 & u64::MAX >> (64 - self.bits);
        bits == self.bits && cut(before) == self.before && cut(after) == self.after
    }
}

/// Marks the only operand that differs between an instruction and its disturbed form.
fn mark_operand(marked: &mut Instruction, inst: &Instruction, disturbed: &Disturbed, target: u64) -> Option<()> {
    let other = &disturbed.inst;
    let mut same = *other;
    same.memory.displacement = inst.memory.displacement;
    same.immediate = inst.immediate;
    if same != *inst {
        return None;
    }
    let displaced = other.memory.displacement != inst.memory.displacement;
    if displaced == (other.immediate != inst.immediate) {
        return None;
    }
    if displaced {
        let pc_relative = matches!(inst.memory.base.class, RegisterClass::Rip | RegisterClass::Eip);
        let (before, after) = (inst.memory.displacement, other.memory.displacement);
        let is_site = disturbed.is_field(before, after, inst.memory.address_bits.into()) && !pc_relative;
        marked.memory.displacement = target as i64;
        marked.memory.is_image_relative = true;
        return is_site.then_some(());
    }
    let kind = marked.kinds.iter_mut().find(|kind| **kind == OperandKind::Immediate)?;
    *kind = OperandKind::ImageAddress;
    marked.immediate = target as i64;
    disturbed.is_field(inst.immediate, other.immediate, inst.operand_bits.into()).then_some(())
}

/// The sites that share bytes with a range.
fn touching<'a>(relocations: &'a [GuestRelocation], range: &Range<u64>) -> impl Iterator<Item = &'a GuestRelocation> {
    let (start, end) = (range.start, range.end);
    let first = relocations.partition_point(|site| site.addr.0.saturating_add(WIDEST_SITE) <= start);
    let near = relocations[first..].iter().take_while(move |site| site.addr.0 < end);
    near.filter(move |site| site.range().end.0 > start)
}

/// The little-endian value of at most eight bytes.
fn value(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte))
}
