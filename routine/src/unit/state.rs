//! Registers, TOP, tags, control and status word.

/// Exception flags of the status word, at the places of their masks in the control word.
const EXCEPTIONS: u16 = 0x3f;
/// Bits of the control word that can be set; bit 6 always is.
const CONTROL_WRITABLE: u16 = 0x1f3f;
const CONTROL_FIXED: u16 = 0x40;
/// Bits of the status word that [`Unit::status`] holds: exceptions, SF and the condition codes.
const STATUS_KEPT: u16 = 0x477f;

/// The state of the unit, as guest state holds it.
///
/// The encoding is chosen for MMX. MMn is the significand of physical register n, a write of it sets sign and exponent
/// to ones, and each MMX instruction sets TOP to 0 and all tags to valid: so the upper word holds sign and exponent
/// *inverted*, tags are kept as "empty" bits, and a write is one store of a zero-extended quadword. The 32 bits at
/// [`Unit::MODE_OFFSET`] are zero where the unit is in that mode already and no exception is pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Unit {
    /// Physical registers R0 to R7: the significand; then in the low 16 bits sign and exponent, inverted, and zeros above.
    pub registers: [[u64; 2]; 8],
    /// TOP, 0 to 7.
    pub top: u8,
    /// Bit n is set where physical register n is empty.
    pub empty: u8,
    /// ES (and B): 1 where an unmasked exception is pending, else 0.
    pub pending: u8,
    /// Padding, zero.
    pub reserved: u8,
    /// Control word.
    pub control: u16,
    /// Status word without TOP, ES and B.
    pub status: u16,
    /// What a store that is not over will add to the status word.
    pub deferred: u16,
}

impl Default for Unit {
    fn default() -> Self {
        Self::INITIAL
    }
}

impl Unit {
    /// Offset of TOP, empty bits, pending bit and a zero byte, which together make a word.
    pub const MODE_OFFSET: usize = core::mem::offset_of!(Self, top);

    /// Offset of the pending bit's byte.
    pub const PENDING_OFFSET: usize = core::mem::offset_of!(Self, pending);

    /// The unit after FNINIT in a fresh process: everything masked, 64-bit precision, all registers empty and zero.
    pub const INITIAL: Self = Self {
        registers: [[0, 0xffff]; 8],
        top: 0,
        empty: 0xff,
        pending: 0,
        reserved: 0,
        control: 0x37f,
        status: 0,
        deferred: 0,
    };

    /// Number of the physical register that is ST(`index`).
    #[must_use]
    pub const fn physical(&self, index: u8) -> usize {
        (self.top.wrapping_add(index) & 7) as usize
    }

    /// Is ST(`index`) empty?
    #[must_use]
    pub const fn is_empty(&self, index: u8) -> bool {
        self.empty >> self.physical(index) & 1 == 1
    }

    /// Sets the tag of ST(`index`).
    pub const fn set_empty(&mut self, index: u8, empty: bool) {
        let bit = 1 << self.physical(index);
        self.empty = if empty { self.empty | bit } else { self.empty & !bit };
    }

    /// The 80 bits of ST(`index`), whatever its tag.
    #[must_use]
    pub const fn raw(&self, index: u8) -> u128 {
        let [significand, inverted] = self.registers[self.physical(index)];
        significand as u128 | (!inverted as u16 as u128) << 64
    }

    /// Replaces the 80 bits of ST(`index`); the tag stays.
    pub const fn set_raw(&mut self, index: u8, value: u128) {
        self.registers[self.physical(index)] = [value as u64, !((value >> 64) as u16) as u64];
    }

    /// Moves TOP: 1 pops, -1 pushes.
    pub const fn rotate(&mut self, by: i8) {
        self.top = self.top.wrapping_add(by as u8) & 7;
    }

    /// MMn.
    #[must_use]
    pub const fn mmx(&self, number: u8) -> u64 {
        self.registers[(number & 7) as usize][0]
    }

    /// Replaces MMn; sign and exponent become ones.
    pub const fn set_mmx(&mut self, number: u8, value: u64) {
        self.registers[(number & 7) as usize] = [value, 0];
    }

    /// The status word.
    #[must_use]
    pub const fn status_word(&self) -> u16 {
        let pending = self.pending as u16;
        self.status | pending << 7 | pending << 15 | (self.top as u16) << 11
    }

    /// Sets the status word, TOP included. ES and B follow from the exceptions and their masks.
    pub const fn set_status_word(&mut self, status: u16) {
        self.top = (status >> 11 & 7) as u8;
        self.set_status(status);
    }

    /// Sets exceptions, SF and condition codes.
    pub const fn set_status(&mut self, status: u16) {
        self.status = status & STATUS_KEPT;
        self.update_pending();
    }

    /// Sets the control word; reserved bits keep their fixed values.
    pub const fn set_control(&mut self, control: u16) {
        self.control = control & CONTROL_WRITABLE | CONTROL_FIXED;
        self.update_pending();
    }

    const fn update_pending(&mut self) {
        self.pending = (self.status & !self.control & EXCEPTIONS != 0) as u8;
    }

    /// The tags as FXSAVE has them: bit n is set where physical register n is in use.
    #[must_use]
    pub const fn abridged_tags(&self) -> u8 {
        !self.empty
    }

    /// The tag word of FNSTENV: two bits for each physical register (00 valid, 01 zero, 10 special, 11 empty).
    #[must_use]
    pub fn tag_word(&self) -> u16 {
        (0..8).fold(0, |word, number| word | self.full_tag(number) << (2 * number))
    }

    fn full_tag(&self, number: usize) -> u16 {
        const SPECIAL: u16 = 2;
        let [significand, inverted] = self.registers[number];
        let exponent = !inverted as u16 & 0x7fff;
        match (self.empty >> number & 1, exponent, significand) {
            (1, ..) => 3,
            (_, 0, 0) => 1,
            (_, 0 | 0x7fff, _) => SPECIAL,
            _ if significand >> 63 == 0 => SPECIAL,
            _ => 0,
        }
    }

    /// Sets the tags from a tag word, of which only "empty" counts.
    pub fn set_tag_word(&mut self, word: u16) {
        self.empty = (0..8).fold(0, |empty, number| empty | u8::from(word >> (2 * number) & 3 == 3) << number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mmx_writes_alias_significands() {
        let mut unit = Unit { top: 3, ..Unit::INITIAL };
        unit.set_mmx(5, 0x1234);
        assert_eq!(unit.raw(2), 0xffff << 64 | 0x1234);
        assert_eq!(unit.mmx(5), 0x1234);
    }

    #[test]
    fn tags_follow_contents() {
        let mut unit = Unit::INITIAL;
        assert_eq!(unit.tag_word(), 0xffff);
        for (index, value) in [0, 1 << 63 | 0x3fff << 64, 1 << 63 | 0x7fff << 64, 1].into_iter().enumerate() {
            unit.set_raw(index as u8, value);
            unit.set_empty(index as u8, false);
        }
        assert_eq!(unit.tag_word(), 0xffff_u16 << 8 | 0b10_10_00_01);
        let word = unit.tag_word();
        unit.empty = 0;
        unit.set_tag_word(word);
        assert_eq!(unit.empty, 0xf0);
    }

    #[test]
    fn unmasking_makes_an_exception_pending() {
        let mut unit = Unit::INITIAL;
        unit.set_status_word(0xffff);
        assert_eq!(unit.status_word(), 0x7f7f);
        unit.set_control(0);
        assert_eq!((unit.control, unit.status_word()), (0x40, 0xffff));
    }
}
