//! Exits in the middle of a block: traps on a value, misaligned operands, and faults of accesses.
//!
//! The first two test a register with `cbnz` and leave the flags alone; the exit itself lies out of line. A fault finds the
//! guest's flags in place, but for C where it is CF itself.

use super::control::{Cold, exit_reason};
use super::value::Marks;
use super::{DIRECT_CARRY, Lower, is_narrow, size_of};
use crate::asm::prelude::*;
use causeway_cache_format::abi::ExitReason;
use causeway_ir::{Effects, ExitKind, Flags, Inst, Opcode};

impl Lower<'_> {
    /// Marks the operation just lowered where its accesses find CF itself in C, as a fault handler must know.
    pub(super) fn mark_direct_carry(&mut self, inst: &Inst) {
        let info = &self.values[self.current as usize];
        let accesses = || inst.effects().has_any(Effects::READ.and(Effects::WRITE));
        if info.marks.contains(Marks::CARRY_DIRECT) && info.live.contains(Flags::C) && accesses() {
            let state = self.state();
            if self.operation.iter().any(|inst| inst.accesses_guest_memory(state)) {
                self.operation.insert(0, crate::inst::Inst::Mark { payload: DIRECT_CARRY });
            }
        }
    }

    /// Out-of-line code that leaves for `reason`; the guest PC stored is the instruction's plus `distance`.
    pub(super) fn trap_label(&mut self, inst: &Inst, reason: ExitReason, distance: i64) -> Label {
        let label = self.label();
        let pc = self.function.guest_pc(inst.guest).wrapping_add_signed(distance);
        let invert = self.info().marks.contains(Marks::CARRY_DIRECT);
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

#[cfg(test)]
mod tests {
    use crate::{CompileOptions, compile};
    use causeway_ir::{Builder, Flags, MemoryOperand, MemoryOrder, Opcode, Rhs, Slot, Target, Terminator, Type};

    /// Where the nops are in an addition whose flags are live, or not, and a store.
    fn marks(flags: Flags) -> Vec<String> {
        let mut builder = Builder::new(0x1000, 64);
        let rax = builder.get(Slot::RAX, Type::I64);
        let sum = builder.binary_flags(Opcode::Add, rax, Rhs::Imm(5), flags);
        builder.put(Slot::RAX, sum);
        let base = builder.get(Slot::gpr(3), Type::I64);
        builder.store(MemoryOperand::at(base, MemoryOrder::Relaxed), sum);
        builder.end_block(0x1000, 4, true, Terminator::Jump(Target::Guest(0x1004)));
        let options = CompileOptions { listing: true, ..CompileOptions::baseline() };
        let listing = compile(&builder.finish(), &options).expect("has a lowering").listing;
        let texts: Vec<String> = listing.iter().map(|(_, inst)| inst.to_string()).collect();
        texts.windows(2).filter(|pair| pair[1] == "nop").map(|pair| pair[0].clone()).collect()
    }

    #[test]
    fn an_access_that_finds_cf_in_c_is_marked() {
        assert_eq!(marks(Flags::all()), ["str x0, [x3]"]);
        assert_eq!(marks(Flags::Z), [""; 0]);
    }
}
