//! Registers, TOP, tags, control and status word.

use super::reduced;

/// Exception flags of the status word, at the places of their masks in the control word.
const EXCEPTIONS: u16 = 0x3f;
/// Bits of the control word that can be set; bit 6 always is.
const CONTROL_WRITABLE: u16 = 0x1f3f;
const CONTROL_FIXED: u16 = 0x40;
/// Bits of the status word that [`Unit::status`] holds: exceptions, SF and the condition codes.
const STATUS_KEPT: u16 = 0x477f;
/// Those of them that reduced precision has.
const CONDITION_CODES: u16 = 0x4700;
/// Sign and exponent that a write of an MMX register leaves.
const MMX_EXPONENT: u128 = 0xffff;

/// The state of the unit, as guest state holds it.
///
/// The encoding is chosen for MMX. MMn is the significand of physical register n, a write of it sets sign and exponent
/// to ones, and each MMX instruction sets TOP to 0 and all tags to valid: so the upper word holds sign and exponent
/// *inverted*, tags are kept as "empty" bits, and a write is one store of a zero-extended quadword. The 32 bits at
/// [`Unit::MODE_OFFSET`] are zero where the unit is in that mode already and no exception is pending.
///
/// In [reduced precision](Unit::reduced) a register's low word is a binary64 instead, or MMn, and its upper word is not zero
/// where the register is empty; [`empty`](Unit::empty) is zero in MMX mode and ffh else, so that generated code writes a
/// register or frees it by one store. Arithmetic rounds to 53 bits whatever the control word says, all exceptions are
/// masked, and none is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Unit {
    /// Physical registers R0 to R7: the significand; then in the low 16 bits sign and exponent, inverted, and zeros above.
    /// [`Unit`] says what they are in reduced precision.
    pub registers: [[u64; 2]; 8],
    /// TOP, 0 to 7.
    pub top: u8,
    /// Bit n is set where physical register n is empty; [`Unit`] says what it is in reduced precision.
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
    /// 1 in reduced precision, else 0.
    pub reduced: u8,
    /// 1 where [`instruction`](Unit::instruction) is an address of the host, else 0.
    pub instruction_in_host: u8,
    /// Opcode (FOP) of the last instruction, as it was loaded.
    pub opcode: u16,
    /// Padding, zero.
    pub padding: [u8; 2],
    /// Instruction pointer (FIP): address of the last instruction that is no control instruction, or where generated code has
    /// gone on behind its last operation.
    pub instruction: u64,
    /// Data pointer (FDP), as it was loaded.
    pub data: u64,
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

    /// [`Unit::initial`] in full precision.
    pub const INITIAL: Self = Self::initial(false);

    /// The unit after FNINIT in a fresh process: everything masked, 64-bit precision, all registers empty and zero.
    #[must_use]
    pub const fn initial(reduced: bool) -> Self {
        Self {
            registers: [[0, if reduced { reduced::EMPTY } else { 0xffff }]; 8],
            top: 0,
            empty: 0xff,
            pending: 0,
            reserved: 0,
            control: 0x37f,
            status: 0,
            deferred: 0,
            reduced: reduced as u8,
            instruction_in_host: 0,
            opcode: 0,
            padding: [0; 2],
            instruction: 0,
            data: 0,
        }
    }

    /// Is everything as in a fresh process, whatever a store that is not over will add?
    #[must_use]
    pub fn is_initial(&self) -> bool {
        let mut unit = Self { deferred: 0, ..*self };
        if self.is_reduced() {
            unit.registers.iter_mut().for_each(|register| register[1] = register[1].min(reduced::EMPTY));
        }
        unit == Self::initial(self.is_reduced())
    }

    /// FNINIT: contents of registers stay.
    pub(super) fn initialize(&mut self) {
        let contents = self.registers;
        *self = Self::initial(self.is_reduced());
        for (register, content) in self.registers.iter_mut().zip(contents) {
            *register = if self.reduced == 0 { content } else { [content[0], reduced::EMPTY] };
        }
    }

    /// Do registers hold binary64 values?
    #[must_use]
    pub const fn is_reduced(&self) -> bool {
        self.reduced != 0
    }

    /// In reduced precision, are the registers those of MMX?
    const fn holds_mmx(&self) -> bool {
        self.top == 0 && self.empty == 0
    }

    /// Number of the physical register that is ST(`index`).
    #[must_use]
    pub const fn physical(&self, index: u8) -> usize {
        (self.top.wrapping_add(index) & 7) as usize
    }

    /// Is ST(`index`) empty?
    #[must_use]
    pub const fn is_empty(&self, index: u8) -> bool {
        self.is_free(self.physical(index))
    }

    const fn is_free(&self, physical: usize) -> bool {
        if self.is_reduced() { self.registers[physical][1] != 0 } else { self.empty >> physical & 1 == 1 }
    }

    /// Sets the tag of ST(`index`).
    pub const fn set_empty(&mut self, index: u8, empty: bool) {
        let physical = self.physical(index);
        if self.is_reduced() {
            self.registers[physical][1] = if empty { reduced::EMPTY } else { 0 };
        } else {
            let bit = 1 << physical;
            self.empty = if empty { self.empty | bit } else { self.empty & !bit };
        }
    }

    /// Sets the tags of all registers; bit n is set where physical register n is empty. TOP is set before.
    pub const fn set_empty_registers(&mut self, empty: u8) {
        if !self.is_reduced() {
            self.empty = empty;
            return;
        }
        // What MMX instructions leave behind.
        self.empty = if empty == 0 && self.top == 0 { 0 } else { 0xff };
        let mut number = 0;
        while number < 8 {
            self.registers[number][1] = if empty >> number & 1 == 1 { reduced::EMPTY } else { 0 };
            number += 1;
        }
    }

    /// The 80 bits of ST(`index`), whatever its tag.
    #[must_use]
    pub const fn raw(&self, index: u8) -> u128 {
        self.contents(self.physical(index))
    }

    const fn contents(&self, physical: usize) -> u128 {
        let [low, high] = self.registers[physical];
        match (self.is_reduced(), self.holds_mmx()) {
            (false, _) => low as u128 | (!high as u16 as u128) << 64,
            (true, true) => low as u128 | MMX_EXPONENT << 64,
            (true, false) => reduced::widened(low),
        }
    }

    /// Replaces the 80 bits of ST(`index`); the tag stays.
    pub fn set_raw(&mut self, index: u8, value: u128) {
        let physical = self.physical(index);
        let exponent = (value >> 64) as u16;
        if !self.is_reduced() {
            self.registers[physical] = [value as u64, u64::from(!exponent)];
        } else if self.holds_mmx() && u128::from(exponent) == MMX_EXPONENT {
            self.registers[physical][0] = value as u64;
        } else {
            self.registers[physical][0] = reduced::narrowed(value, self.control_word());
        }
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
        self.status = status & if self.is_reduced() { CONDITION_CODES } else { STATUS_KEPT };
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
    pub fn abridged_tags(&self) -> u8 {
        (0..8).fold(0, |tags, number| tags | u8::from(!self.is_free(number)) << number)
    }

    /// The tag word of FNSTENV: two bits for each physical register (00 valid, 01 zero, 10 special, 11 empty).
    #[must_use]
    pub fn tag_word(&self) -> u16 {
        (0..8).fold(0, |word, number| word | self.full_tag(number) << (2 * number))
    }

    fn full_tag(&self, number: usize) -> u16 {
        const SPECIAL: u16 = 2;
        let contents = self.contents(number);
        let (significand, exponent) = (contents as u64, (contents >> 64) as u16 & 0x7fff);
        match (self.is_free(number), exponent, significand) {
            (true, ..) => 3,
            (_, 0, 0) => 1,
            (_, 0 | 0x7fff, _) => SPECIAL,
            _ if significand >> 63 == 0 => SPECIAL,
            _ => 0,
        }
    }

    /// Sets the tags from a tag word, of which only "empty" counts.
    pub fn set_tag_word(&mut self, word: u16) {
        let empty = (0..8).fold(0, |empty, number| empty | u8::from(word >> (2 * number) & 3 == 3) << number);
        self.set_empty_registers(empty);
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
