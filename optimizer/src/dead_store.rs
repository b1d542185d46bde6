//! Redundant guest-state stores: a `put` whose slot is wholly overwritten before anyone can see it.
//!
//! An operation that may fault sees every slot, since guest registers are exact there; so do calls, exits and block ends.

use crate::stack::OverwrittenRegisters;
use causeway_ir::{Effects, Function, Inst, Opcode, Slot, SlotKind, SlotSet, Type};

/// Effects of operations that read or write slots, or at which a fault would show them.
const SEES_SLOTS: Effects = Effects::READS_SLOT.and(Effects::WRITES_SLOT).and(Effects::FAULTS);

/// Slots that are overwritten behind a place of the backward walk before anyone sees them.
pub(crate) struct Overwritten {
    slots: SlotSet,
    registers: OverwrittenRegisters,
}

impl Overwritten {
    /// Those behind a block: none.
    pub(crate) fn new() -> Self {
        Self { slots: SlotSet::EMPTY, registers: OverwrittenRegisters::NONE }
    }

    /// Is the instruction with this index a store that nobody sees?
    #[inline]
    pub(crate) fn hides(&mut self, function: &Function, index: u32) -> bool {
        let inst = &function.insts[index as usize];
        inst.effects().has_any(SEES_SLOTS) && self.hides_access(function, index, inst)
    }

    fn hides_access(&mut self, function: &Function, index: u32, inst: &Inst) -> bool {
        let overwritten = self.slots;
        match inst.opcode {
            Opcode::X87Get | Opcode::X87Put | Opcode::X87Free => {
                if inst.opcode == Opcode::X87Get {
                    self.slots = overwritten.difference(SlotSet::MMX);
                }
                return self.registers.hides(function, inst);
            }
            Opcode::Put if overwritten.contains(inst.slot()) || is_identity(function, index) => return true,
            Opcode::Put if covers(inst) => self.slots = overwritten.with(inst.slot()),
            Opcode::PutHigh8 if overwritten.contains(inst.slot()) => return true,
            Opcode::Put | Opcode::Get | Opcode::GetHigh8 | Opcode::PutHigh8 => {
                self.slots = overwritten.without(inst.slot());
                self.registers.note(inst.slot());
            }
            _ => *self = Self::new(),
        }
        false
    }
}

/// Does the put define every bit of its slot?
fn covers(inst: &Inst) -> bool {
    inst.ty == inst.slot().ty() || !matches!(inst.ty, Type::I8 | Type::I16)
}

/// Does it write back the very value read from its slot, with no write in between?
fn is_identity(function: &Function, index: u32) -> bool {
    let put = &function.insts[index as usize];
    // A write of an MMX register also sets sign and exponent of the x87 register.
    if matches!(put.slot().kind(), SlotKind::Mmx(_)) {
        return false;
    }
    let Some(source) = function.insts.get(put.args[0].index()) else { return false };
    let whole = source.opcode == Opcode::Get && source.ty == put.ty && source.aux == put.aux;
    let same_bits = whole && (put.ty == put.slot().ty() || matches!(put.ty, Type::I8 | Type::I16));
    same_bits && function.insts[put.args[0].index() + 1..index as usize].iter().all(|inst| !writes(inst, put.slot()))
}

fn writes(inst: &Inst, slot: Slot) -> bool {
    match inst.opcode {
        Opcode::Put | Opcode::PutHigh8 => inst.slot() == slot,
        _ => inst.effects().has_any(Effects::STRING.and(Effects::X87)) && inst.implicit_slots().contains(slot),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, liveness::run};
    use causeway_ir::{Builder, MemoryOperand, MemoryOrder, Terminator, Value};

    fn puts(function: &Function) -> usize {
        function.insts.iter().filter(|inst| inst.opcode == Opcode::Put).count()
    }

    fn two_puts(between: impl FnOnce(&mut Builder, Value)) -> Function {
        let mut builder = Builder::new(0, 64);
        let a = builder.get(Slot::RCX, Type::I64);
        builder.put(Slot::RAX, a);
        between(&mut builder, a);
        let b = builder.get(Slot::RDX, Type::I64);
        builder.put(Slot::RAX, b);
        builder.end_block(0, 1, true, Terminator::Return { target: b });
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        function
    }

    #[test]
    fn an_overwritten_put_goes() {
        assert_eq!(puts(&two_puts(|_, _| {})), 1);
    }

    #[test]
    fn an_mmx_register_written_back_stays() {
        let mut builder = Builder::new(0, 64);
        for slot in [Slot::RAX, Slot::mmx(2)] {
            let value = builder.get(slot, slot.ty());
            builder.put(slot, value);
        }
        let target = builder.get(Slot::RCX, Type::I64);
        builder.end_block(0, 1, true, Terminator::Return { target });
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        assert_eq!(puts(&function), 1);
    }

    #[test]
    fn a_fault_in_between_keeps_it() {
        let function = two_puts(|builder, a| {
            builder.load(Type::I64, MemoryOperand::at(a, MemoryOrder::Tso));
        });
        assert_eq!(puts(&function), 2);
    }

    #[test]
    fn a_read_in_between_keeps_it() {
        let function = two_puts(|builder, _| {
            let read = builder.get(Slot::RAX, Type::I8);
            builder.put(Slot::RBX, read);
        });
        assert_eq!(puts(&function), 3);
    }
}
