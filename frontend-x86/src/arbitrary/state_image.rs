//! Images of x87 and vector state: FXSAVE's, and the areas of XSAVE and its relatives (Intel SDM volume 1, 10.5 and chapter 13).

use super::{Prepared, Random, Registers, WRITABLE_BYTES, X87Image, host};
use crate::decode::Mnemonic as M;
use core::ops::Range;

/// Components of the state that guests have: x87, SSE, AVX.
const COMPONENTS: u64 = X87 | SSE | AVX;
const X87: u64 = 1;
const SSE: u64 = 2;
const AVX: u64 = 4;
/// Of XCOMP_BV: the area is compacted.
const COMPACTED: u64 = 1 << 63;

/// Bytes of FXSAVE's image, of an area without upper halves, and of one with them.
const FXSAVE_BYTES: u64 = 512;
const AREA_WITHOUT_AVX: u64 = 576;
const AREA: u64 = 832;

/// Places in images, bytes.
mod place {
    use core::ops::Range;

    pub(super) const OPCODE: Range<usize> = 6..8;
    pub(super) const POINTERS: Range<usize> = 8..24;
    pub(super) const MXCSR: usize = 24;
    pub(super) const MXCSR_MASK: Range<usize> = 28..32;
    pub(super) const PRESENT: usize = 512;
    pub(super) const FORM: usize = 520;
    pub(super) const RESERVED: usize = 528;
    /// From here on the standard form ignores the header.
    pub(super) const IGNORED: usize = 536;
    pub(super) const HEADER_END: usize = 576;
}

/// Where the components lie.
const PLACES: [(u64, Range<usize>); 5] =
    [(X87, 0..24), (X87, 32..160), (SSE, 24..32), (SSE, 160..416), (AVX, 576..832)];

/// Does the instruction store or load an area of XSAVE?
pub fn is_extended(mnemonic: M) -> bool {
    matches!(mnemonic, M::Xrstor | M::Xrstor64) || is_extended_store(mnemonic)
}

fn is_extended_store(mnemonic: M) -> bool {
    matches!(mnemonic, M::Xsave | M::Xsave64 | M::Xsavec | M::Xsavec64 | M::Xsaveopt | M::Xsaveopt64)
}

/// Does it store an image of any kind?
pub fn is_store(mnemonic: M) -> bool {
    matches!(mnemonic, M::Fxsave | M::Fxsave64) || is_extended_store(mnemonic)
}

/// Does it store an image of which CPUs choose a part?
pub fn is_chosen(mnemonic: M) -> bool {
    matches!(mnemonic, M::Fnstenv | M::Fnsave) || is_store(mnemonic)
}

/// Bytes of the image at most, where the instruction has one.
pub fn bytes(mnemonic: M) -> Option<u64> {
    match mnemonic {
        M::Fxsave | M::Fxsave64 | M::Fxrstor | M::Fxrstor64 => Some(FXSAVE_BYTES),
        _ => is_extended(mnemonic).then_some(AREA),
    }
}

/// Bytes of the image that the instruction asks for with these registers.
pub fn requested_bytes(mnemonic: M, registers: &Registers) -> Option<u64> {
    let without = is_extended(mnemonic) && mask(registers) & AVX == 0;
    bytes(mnemonic).map(|bytes| if without { AREA_WITHOUT_AVX } else { bytes })
}

/// The components that EDX:EAX asks for.
fn mask(registers: &Registers) -> u64 {
    registers.gpr[2] << 32 | registers.gpr[0] & 0xffff_ffff
}

/// Components that this CPU may have beyond those of guests, which would be stored.
fn foreign() -> u64 {
    host::state_components() & !COMPONENTS
}

/// One bit of those that no guest and no user program of this machine has.
fn unknown_component(random: &mut Random) -> u64 {
    loop {
        let bit = 1 << (3 + random.below(60));
        if bit & foreign() == 0 {
            return bit;
        }
    }
}

/// MXCSR, mostly with all exceptions masked and seldom with a reserved bit. Where all flags of `before` are set they stay so, FTZ and
/// DAZ are clear and exceptions masked.
pub(super) fn control(random: &mut Random, before: u64, value: u32) -> u32 {
    /// A reserved bit to Intel's CPUs, one of MXCSR to AMD's.
    const MISALIGNED: u32 = 1 << 17;
    let value = match before & 0x3f {
        0x3f => value & 0x7fbf | 0x1fbf,
        _ if random.one_in(4) => value & 0xffff,
        _ => value & 0xffff | 0x1f80,
    };
    let reserved = if random.one_in(12) { 1 << (16 + random.below(16)) } else { 0 };
    value | reserved & !MISALIGNED
}

impl Prepared<'_> {
    /// What XSAVE and its relatives need: a mask, and an area or a state worth storing. Gives false where the draw would
    /// store what guests do not have.
    pub(super) fn extended_state(&mut self, random: &mut Random) -> bool {
        let requested = if random.one_in(2) { COMPONENTS } else { random.below(8) };
        let beyond = if random.one_in(3) { 0 } else { random.integer() & !COMPONENTS };
        let wanted = requested | beyond & !foreign();
        for (number, half) in [(0, wanted & 0xffff_ffff), (2, wanted >> 32)] {
            if !self.is_in_address(number) {
                self.registers.gpr[usize::from(number)] = half | random.bits() << 32;
            }
        }
        if mask(self.registers) & foreign() != 0 {
            return false;
        }
        if is_extended_store(self.instruction.mnemonic) {
            self.initial_components(random);
        } else {
            self.area(random);
        }
        true
    }

    /// Some components as after reset, and a header before.
    fn initial_components(&mut self, random: &mut Random) {
        let registers = &mut *self.registers;
        if random.one_in(3) {
            registers.ymm.iter_mut().for_each(|register| register[..2].fill(0));
        }
        if random.one_in(3) {
            registers.ymm.iter_mut().for_each(|register| register[2..].fill(0));
        }
        if random.one_in(3) {
            registers.x87 = X87Image::default();
        }
        if random.one_in(2) {
            self.put(place::PRESENT, &random.below(8).to_le_bytes());
        }
    }

    /// An area that XRSTOR takes, or seldom one with a flaw.
    fn area(&mut self, random: &mut Random) {
        let usual = self.registers.mxcsr & 0x3f == 0x3f;
        let compacted = host::has_compacted_state() && random.one_in(3);
        let mut form = if compacted { COMPACTED | random.below(8) } else { 0 };
        let mut present = random.below(8);
        if usual {
            // An absent MXCSR would lose its flags.
            (form, present) = if compacted { (form | SSE, present | SSE) } else { (form, present) };
        }
        if compacted {
            present &= form;
        }
        let mut reserved = [0; place::HEADER_END - place::RESERVED];
        if !compacted && random.one_in(2) {
            reserved[place::IGNORED - place::RESERVED..].fill_with(|| random.bits() as u8);
        }
        match random.below(24) {
            0 => present |= unknown_component(random),
            1 => present |= COMPACTED,
            2 => form |= unknown_component(random),
            3 => form ^= random.below(8),
            4 => present = random.below(8) | present & SSE,
            5 => reserved[random.below(48) as usize] = 1 << random.below(8),
            _ => {}
        }
        let value = random.bits() as u32;
        let control = control(random, self.registers.mxcsr, value);
        self.put(place::MXCSR, &control.to_le_bytes());
        self.put(place::PRESENT, &present.to_le_bytes());
        self.put(place::FORM, &form.to_le_bytes());
        self.put(place::RESERVED, &reserved);
    }

    /// Bytes at an offset of the memory operand, as far as they lie in what may be written.
    fn put(&mut self, offset: usize, bytes: &[u8]) {
        let Some(at) = self.memory else { return };
        let start = at.wrapping_sub(self.place.data).wrapping_add(offset as u64);
        for (number, byte) in (0..).zip(bytes) {
            let writable = &mut self.data[..WRITABLE_BYTES];
            if let Some(place) = writable.get_mut(start.wrapping_add(number) as usize) {
                *place = *byte;
            }
        }
    }
}

/// Makes what an image tells of the last x87 instruction and its operand what another image does, as far as CPUs choose that.
pub(super) fn adopt_pointers(mnemonic: M, to: &mut [u8], from: &[u8]) {
    let chosen = match (mnemonic, to.len()) {
        (M::Fnstenv | M::Fnsave, 14 | 94) => [8..14, 0..0],
        (M::Fnstenv | M::Fnsave, _) => [16..28, 0..0],
        // AMD's CPUs store the instruction pointer while an exception is pending.
        _ if !host::is_intel() => [place::OPCODE, place::POINTERS],
        // Which bits are left of an address that is not canonical, and was loaded, is up to the CPU.
        (M::Fxsave64 | M::Xsave64 | M::Xsavec64 | M::Xsaveopt64, _) => [place::OPCODE, 14..place::POINTERS.end],
        _ => [place::OPCODE, 12..place::POINTERS.end],
    };
    for bytes in chosen {
        to[bytes.clone()].copy_from_slice(&from[bytes]);
    }
}

/// Makes MXCSR_MASK that of another image.
pub(super) fn adopt_control_mask(to: &mut [u8], from: &[u8]) {
    to[place::MXCSR_MASK].copy_from_slice(&from[place::MXCSR_MASK]);
}

/// Makes components absent that are present with what they have after reset, where they are absent in the other area.
pub(super) fn adopt_initial(to: &mut [u8], from: &[u8]) {
    let word =
        |area: &[u8]| area[place::PRESENT..place::FORM].iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let mut present = word(to);
    let additional = present & !word(from);
    for component in [X87, SSE, AVX].into_iter().filter(|component| additional & component != 0) {
        let places = PLACES.iter().filter(|(owner, _)| *owner == component);
        let changed = places.flat_map(|(_, bytes)| bytes.clone()).filter(|at| *at < to.len() && to[*at] != from[*at]);
        let changed: Vec<usize> = changed.collect();
        if changed.iter().all(|at| to[*at] == initial(*at)) {
            present &= !component;
            changed.iter().for_each(|at| to[*at] = from[*at]);
        }
    }
    to[place::PRESENT..place::FORM].copy_from_slice(&present.to_le_bytes());
}

/// The byte of an area after reset.
fn initial(at: usize) -> u8 {
    match at {
        // The control word, then MXCSR.
        0 => 0x7f,
        1 => 3,
        24 => 0x80,
        25 => 0x1f,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(present: u64, fill: impl Fn(usize) -> u8) -> Vec<u8> {
        let mut area: Vec<u8> = (0..AREA as usize).map(fill).collect();
        area[place::PRESENT..place::FORM].copy_from_slice(&present.to_le_bytes());
        area
    }

    #[test]
    fn what_is_initial_may_be_present() {
        let ours = area(0, |_| 0xcc);
        let ignored = place::RESERVED..place::HEADER_END;
        let mut native = area(COMPONENTS, |at| if ignored.contains(&at) { 0xcc } else { initial(at) });
        native[416..place::PRESENT].fill(0xcc);
        native[place::FORM..place::HEADER_END].fill(0xcc);
        adopt_initial(&mut native, &ours);
        assert!(native == ours);
    }

    #[test]
    fn what_is_not_initial_stays_present() {
        let ours = area(SSE, |_| 0);
        let mut native = area(COMPONENTS, |at| if at == 40 { 1 } else { 0 });
        let expected = area(X87 | SSE, |at| if at == 40 { 1 } else { 0 });
        adopt_initial(&mut native, &ours);
        assert!(native == expected);
    }
}
