//! Guest state as the interpreter keeps it.

use causeway_routine::unit::Unit;

use crate::{Flags, Slot, SlotKind, Type};

/// MXCSR as a fresh process has it: all exceptions masked, to nearest.
pub const DEFAULT_MXCSR: u32 = 0x1f80;

/// The guest state that an IR function reads and writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Machine {
    /// General-purpose registers, hardware numbering.
    pub gpr: [u64; 16],
    /// XMM registers.
    pub xmm: [u128; 16],
    /// Upper halves of the YMM registers.
    pub ymm_high: [u128; 16],
    /// Base of FS, bytes.
    pub fs_base: u64,
    /// Base of GS, bytes.
    pub gs_base: u64,
    /// DF as a step: 1, or -1 as a wrapping number.
    pub direction: u64,
    /// Selectors of ES, CS, SS, DS, FS, GS.
    pub selector: [u16; 6],
    /// Bits of RFLAGS without another home, in their RFLAGS positions.
    pub rflags_other: u32,
    /// What the next exit asks for, and its operand.
    pub service: [u64; 2],
    /// x87 unit, and with it the MMX registers.
    pub x87: Unit,
    /// Arithmetic flags that are set.
    pub flags: Flags,
    /// MXCSR with its sticky flags.
    pub mxcsr: u32,
    /// What the next [`ReadTsc`](crate::Opcode::ReadTsc) gives; each one adds 1.
    pub time_stamp: u64,
}

impl Default for Machine {
    fn default() -> Self {
        Self {
            gpr: [0; 16],
            xmm: [0; 16],
            ymm_high: [0; 16],
            fs_base: 0,
            gs_base: 0,
            direction: 1,
            selector: [0; 6],
            rflags_other: 0,
            service: [0; 2],
            x87: Unit::INITIAL,
            flags: Flags::empty(),
            mxcsr: DEFAULT_MXCSR,
            time_stamp: 0,
        }
    }
}

impl Machine {
    /// A machine with every register zero and MXCSR as a process starts with.
    pub fn new() -> Self {
        Self::default()
    }

    /// The whole slot, zero-extended.
    pub fn get(&self, slot: Slot) -> u128 {
        match slot.kind() {
            SlotKind::Gpr(n) => u128::from(self.gpr[usize::from(n)]),
            SlotKind::Xmm(n) => self.xmm[usize::from(n)],
            SlotKind::YmmHigh(n) => self.ymm_high[usize::from(n)],
            SlotKind::FsBase => u128::from(self.fs_base),
            SlotKind::GsBase => u128::from(self.gs_base),
            SlotKind::Direction => u128::from(self.direction),
            SlotKind::Selector(n) => u128::from(self.selector[usize::from(n)]),
            SlotKind::RflagsOther => u128::from(self.rflags_other),
            SlotKind::Service => u128::from(self.service[0]),
            SlotKind::ServiceOperand => u128::from(self.service[1]),
            SlotKind::X87Control => u128::from(self.x87.control),
            SlotKind::Mmx(n) => u128::from(self.x87.mmx(n)),
            SlotKind::X87Top => u128::from(self.x87.top),
            SlotKind::X87Status => u128::from(self.x87.status),
        }
    }

    /// Replaces the whole slot by the low bits of `value`.
    pub fn set(&mut self, slot: Slot, value: u128) {
        match slot.kind() {
            SlotKind::Gpr(n) => self.gpr[usize::from(n)] = value as u64,
            SlotKind::Xmm(n) => self.xmm[usize::from(n)] = value,
            SlotKind::YmmHigh(n) => self.ymm_high[usize::from(n)] = value,
            SlotKind::FsBase => self.fs_base = value as u64,
            SlotKind::GsBase => self.gs_base = value as u64,
            SlotKind::Direction => self.direction = value as u64,
            SlotKind::Selector(n) => self.selector[usize::from(n)] = value as u16,
            SlotKind::RflagsOther => self.rflags_other = value as u32,
            SlotKind::Service => self.service[0] = value as u64,
            SlotKind::ServiceOperand => self.service[1] = value as u64,
            SlotKind::X87Control => self.x87.control = value as u16,
            SlotKind::Mmx(n) => self.x87.set_mmx(n, value as u64),
            SlotKind::X87Top => self.x87.top = value as u8,
            SlotKind::X87Status => self.x87.status = value as u16,
        }
    }

    /// Writes a value of type `ty` as [`Put`](crate::Opcode::Put) does: I8 and I16 replace the low bits, other narrower
    /// types zero the rest.
    pub fn put(&mut self, slot: Slot, ty: Type, value: u128) {
        let kept = match ty {
            Type::I8 => self.get(slot) & !0xff,
            Type::I16 => self.get(slot) & !0xffff,
            _ => 0,
        };
        self.set(slot, kept | value);
    }

    /// The arithmetic flags in their RFLAGS positions, with bit 1 set.
    pub fn rflags(&self) -> u32 {
        self.flags.iter().fold(2, |all, flag| all | 1 << flag.rflags_bit())
    }

    /// Sets the arithmetic flags from their RFLAGS positions.
    pub fn set_rflags(&mut self, rflags: u32) {
        self.flags = Flags::from_rflags(rflags);
    }

    /// Replaces the flags of `which` by those in `set`.
    pub(super) fn define_flags(&mut self, which: Flags, set: Flags) {
        self.flags = self.flags.difference(which) | set.intersection(which);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrow_puts_merge_or_zero() {
        let mut machine = Machine::new();
        machine.gpr[0] = u64::MAX;
        machine.put(Slot::RAX, Type::I8, 0);
        assert_eq!(machine.gpr[0], 0xffff_ffff_ffff_ff00);
        machine.put(Slot::RAX, Type::I16, 0x1234);
        assert_eq!(machine.gpr[0], 0xffff_ffff_ffff_1234);
        machine.put(Slot::RAX, Type::I32, 5);
        assert_eq!(machine.gpr[0], 5);
        machine.xmm[3] = u128::MAX;
        machine.put(Slot::xmm(3), Type::F64, 7);
        assert_eq!(machine.xmm[3], 7);
    }

    #[test]
    fn every_slot_keeps_what_it_was_set_to() {
        let mut machine = Machine::new();
        for slot in Slot::all() {
            machine.set(slot, slot.index() as u128 + 1);
        }
        for slot in Slot::all() {
            assert_eq!(machine.get(slot), slot.index() as u128 + 1, "{slot}");
        }
    }

    #[test]
    fn rflags_round_trip() {
        let mut machine = Machine::new();
        for bits in 0..64 {
            machine.flags = Flags::from_bits_truncate(bits);
            let rflags = machine.rflags();
            machine.flags = Flags::empty();
            machine.set_rflags(rflags);
            assert_eq!(machine.flags.bits(), bits);
        }
    }
}
