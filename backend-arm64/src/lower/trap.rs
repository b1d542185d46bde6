//! Exits in the middle of a block: traps on a value, and misaligned operands.
//!
//! Both test a register with `cbnz` and leave the flags alone; the exit itself lies out of line.

use super::control::{Cold, exit_reason};
use super::value::Marks;
use super::{Lower, is_narrow, size_of};
use crate::asm::prelude::*;
use causeway_cache_format::abi::ExitReason;
use causeway_ir::{ExitKind, Inst, Opcode};

impl Lower<'_> {
    /// Out-of-line code that leaves for `reason`; the guest PC stored is the instruction's plus `distance`.
    pub(super) fn trap_label(&mut self, inst: &Inst, reason: ExitReason, distance: i64) -> Label {
        let label = self.label();
        let pc = self.function.guest_pc(inst.guest).wrapping_add_signed(distance);
        let invert = inst.opcode == Opcode::LeaveIf && self.info().marks.contains(Marks::CARRY_DIRECT);
        self.push_cold(Cold::Trap { label, guest: inst.guest, reason, pc, invert });
        label
    }

    pub(super) fn trap(&mut self, inst: &Inst) {
        if inst.opcode == Opcode::CheckAlignment {
            return self.check_alignment(inst);
        }
        let kind = ExitKind::ALL[usize::from(inst.aux)];
        let label = self.trap_label(inst, exit_reason(kind), inst.imm);
        let ty = self.type_of(inst.args[0]);
        let value = if is_narrow(ty) { self.extended(inst.args[0], false) } else { self.reg(inst.args[0]) };
        self.cbnz(size_of(ty), value, label);
    }

    fn check_alignment(&mut self, inst: &Inst) {
        let mask = i64::from(inst.aux) - 1;
        let address = self.low_address_bits(inst, mask);
        let label = self.trap_label(inst, ExitReason::GeneralProtection, 0);
        let rest = self.temp();
        self.and_imm(Size::W, rest, address, LogicalImm::of(mask as u64, Size::W));
        self.cbnz(Size::W, rest, label);
    }
}
