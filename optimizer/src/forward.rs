//! Redundant guest-state loads: a `get` of a slot whose bits a value of this block already holds.

use crate::rewrite::Step;
use causeway_ir::{Effects, Inst, Opcode, Slot, SlotSet, Type, Value};

/// What is known of a slot: the value that holds its low bits.
#[derive(Clone, Copy)]
struct Known {
    value: Value,
    ty: Type,
    /// The bits above the value are zero.
    zero_above: bool,
}

/// What is known of all slots in one block.
pub(crate) struct KnownSlots {
    slots: [Known; Slot::COUNT],
    known: SlotSet,
}

impl KnownSlots {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        let unknown = Known { value: Value::NONE, ty: Type::None, zero_above: false };
        Self { slots: [unknown; Slot::COUNT], known: SlotSet::EMPTY }
    }

    /// A new block begins.
    pub(crate) fn start(&mut self) {
        self.known = SlotSet::EMPTY;
    }

    fn get(&self, slot: Slot) -> Option<Known> {
        self.known.contains(slot).then(|| self.slots[slot.index()])
    }

    fn set(&mut self, slot: Slot, known: Known) {
        self.slots[slot.index()] = known;
        self.known = self.known.with(slot);
    }

    fn forget(&mut self, slot: Slot) {
        self.known = self.known.without(slot);
    }
}

/// Effects of operations that write slots, besides a put's; a put concerns [`note_put`].
pub(crate) const WRITES: Effects = Effects::WRITES_SLOT.and(Effects::STRING).and(Effects::X87);

/// Replaces a `get` where the slot's bits are known, else notes what it reads.
#[inline]
pub(crate) fn get(inst: &mut Inst, value: Value, known: &mut KnownSlots) -> Step {
    let slot = inst.slot();
    let Some(have) = known.get(slot) else {
        known.set(slot, Known { value, ty: inst.ty, zero_above: inst.ty == slot.ty() });
        return Step::Keep;
    };
    if have.ty == inst.ty {
        return Step::Replace(have.value);
    }
    let narrower = inst.ty.bits() < have.ty.bits();
    let conversion = match (inst.ty.is_integer(), have.ty.is_integer()) {
        (true, true) if narrower => Opcode::Trunc,
        (true, true) if have.zero_above => Opcode::Zext,
        (false, false) if narrower => Opcode::VLow,
        (false, false) if have.zero_above => Opcode::VWiden,
        _ => {
            if !narrower {
                known.set(slot, Known { value, ty: inst.ty, zero_above: inst.ty == slot.ty() });
            }
            return Step::Keep;
        }
    };
    *inst = Inst { guest: inst.guest, ..Inst::new(conversion, inst.ty).with_args([have.value]) };
    Step::Change
}

/// Notes what a slot holds after a put.
#[inline]
pub(crate) fn note_put(inst: &Inst, known: &mut KnownSlots) {
    let slot = inst.slot();
    let partial = matches!(inst.ty, Type::I8 | Type::I16) && slot.ty() != inst.ty;
    known.set(slot, Known { value: inst.args[0], ty: inst.ty, zero_above: !partial });
}

/// Notes what slots hold after another write.
pub(crate) fn note_write(inst: &Inst, known: &mut KnownSlots) {
    match inst.opcode {
        Opcode::PutHigh8 => {
            let slot = inst.slot();
            match known.get(slot) {
                Some(have) if have.ty == Type::I8 => known.set(slot, Known { zero_above: false, ..have }),
                _ => known.forget(slot),
            }
        }
        Opcode::X87Put => known.known = known.known.difference(SlotSet::MMX),
        _ if inst.effects().has_any(Effects::STRING.and(Effects::X87)) => {
            known.known = known.known.difference(inst.implicit_slots());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, values::run};
    use causeway_ir::{Builder, Function, Terminator};

    fn finish(builder: Builder) -> Function {
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        function
    }

    #[test]
    fn wide_read_of_a_narrow_put_becomes_an_extension() {
        let mut builder = Builder::new(0, 64);
        let a = builder.get(Slot::RCX, Type::I32);
        builder.put(Slot::RAX, a);
        let wide = builder.get(Slot::RAX, Type::I64);
        builder.end_block(0, 1, true, Terminator::Return { target: wide });
        let function = finish(builder);
        assert_eq!(function.inst(wide).opcode, Opcode::Zext);
        assert_eq!(function.inst(wide).args[0], a);
    }

    #[test]
    fn partial_put_hides_the_rest() {
        let mut builder = Builder::new(0, 64);
        let before = builder.get(Slot::RAX, Type::I64);
        let byte = builder.constant(Type::I8, 1);
        builder.put(Slot::RAX, byte);
        let after = builder.get(Slot::RAX, Type::I64);
        let low = builder.get(Slot::RAX, Type::I8);
        builder.put(Slot::RCX, low);
        builder.end_block(0, 1, true, Terminator::Return { target: after });
        let function = finish(builder);
        assert_eq!(function.inst(before).opcode, Opcode::Get);
        assert_eq!(function.inst(after).opcode, Opcode::Get);
        assert_eq!(function.inst(low).opcode, Opcode::Trunc, "low bits of the value just read");
    }

    #[test]
    fn high_byte_put_ends_knowledge_of_the_whole() {
        let mut builder = Builder::new(0, 64);
        let before = builder.get(Slot::RAX, Type::I64);
        builder.put(Slot::RCX, before);
        let byte = builder.constant(Type::I8, 1);
        builder.push(Inst::new(Opcode::PutHigh8, Type::I8).with_aux(0).with_args([byte]));
        let after = builder.get(Slot::RAX, Type::I64);
        builder.end_block(0, 1, true, Terminator::Return { target: after });
        assert_eq!(finish(builder).inst(after).opcode, Opcode::Get);
    }
}
