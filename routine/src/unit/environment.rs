//! Images of the unit: FNSTENV, FLDENV and the x87 part of FXSAVE and FXRSTOR, as four 16-bit fields.

use super::pointer::OPCODE;
use super::state::Unit;

impl Unit {
    fn fields(&self, tags: u16) -> u64 {
        u64::from(self.control)
            | u64::from(self.status_word()) << 16
            | u64::from(tags) << 32
            | u64::from(self.opcode) << 48
    }

    /// Control word, status word, tag word, opcode.
    pub(super) fn environment(&self) -> u64 {
        self.fields(self.tag_word())
    }

    /// Control word, status word, abridged tags, opcode.
    pub(super) fn image(&self) -> u64 {
        self.fields(u16::from(self.abridged_tags()))
    }

    /// Sets what [`Unit::environment`] gives; returns the tag field.
    fn set_words(&mut self, fields: u64) -> u16 {
        self.set_control(fields as u16);
        self.set_status_word((fields >> 16) as u16);
        self.opcode = (fields >> 48) as u16 & OPCODE;
        (fields >> 32) as u16
    }

    pub(super) fn set_environment(&mut self, fields: u64) {
        let tags = self.set_words(fields);
        self.set_tag_word(tags);
    }

    pub(super) fn set_image(&mut self, fields: u64) {
        let in_use = self.set_words(fields) as u8;
        self.set_empty_registers(!in_use);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_round_trip() {
        let mut unit = Unit { top: 6, empty: 0b0011_1111, status: 0x4321 & 0x477f, opcode: 0x5d1, ..Unit::INITIAL };
        unit.set_control(0x27f);
        let mut other = Unit::INITIAL;
        other.set_environment(unit.environment());
        assert_eq!(other, unit);
        other = Unit::INITIAL;
        other.set_image(unit.image());
        assert_eq!(other, unit);
    }
}
