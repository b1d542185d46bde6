//! Registers of the x87 unit in reduced precision: positions of TOP, and what registers hold.
//!
//! Inside a block every position is a distance from the same value of TOP as long as no operation of the unit comes between,
//! so that equal distances are the same register and unequal ones are not. A register's number and its place are then
//! computed once, and a read of one whose content is known goes.

use crate::rewrite::Step;
use causeway_ir::{Effects, Function, Inst, Opcode, Slot, SlotKind, Value};

const REGISTERS: usize = 8;
const NONE: [Value; REGISTERS] = [Value::NONE; REGISTERS];

/// What the forward walk knows of registers, by their distance from [`base`](Self::base).
pub(crate) struct KnownRegisters {
    /// The value of TOP from which the block counts, if any.
    base: Value,
    numbers: [Value; REGISTERS],
    places: [Value; REGISTERS],
    contents: [Value; REGISTERS],
}

impl KnownRegisters {
    /// Nothing yet.
    pub(crate) const fn new() -> Self {
        Self { base: Value::NONE, numbers: NONE, places: NONE, contents: NONE }
    }

    /// A new block begins.
    #[inline]
    pub(crate) fn start(&mut self) {
        if self.base.is_some() {
            *self = Self::new();
        }
    }

    /// An operation that may change registers otherwise.
    #[inline]
    pub(crate) fn note(&mut self, inst: &Inst) {
        let writes_mmx = inst.opcode == Opcode::Put && matches!(inst.slot().kind(), SlotKind::Mmx(_));
        if self.base.is_some() && (writes_mmx || inst.effects().has(Effects::X87)) {
            *self = Self::new();
        }
    }

    /// Distance of a register's number from the base, which it becomes where it has none.
    fn distance(&mut self, number: Value) -> usize {
        if let Some(distance) = self.numbers.iter().position(|known| *known == number) {
            return distance;
        }
        *self = Self { base: number, ..Self::new() };
        self.numbers[0] = number;
        0
    }

    /// Distance of the register at a place.
    fn distance_of_place(&mut self, function: &Function, place: Value) -> usize {
        let number = function.inst(place).args[0];
        self.distance(number)
    }

    /// The step of an operation on registers, whose operands are up to date.
    pub(crate) fn step(&mut self, function: &mut Function, index: u32) -> Step {
        let (value, inst) = (Value(index), function.insts[index as usize]);
        match inst.opcode {
            Opcode::X87Index => {
                let distance = (self.distance(inst.args[0]) as u64).wrapping_add(inst.imm as u64) as usize % REGISTERS;
                let known = self.numbers[distance];
                if known.is_some() {
                    return Step::Replace(known);
                }
                self.numbers[distance] = value;
                let canonical = inst.with_args([self.base]).with_imm(distance as i64);
                function.insts[index as usize] = canonical;
                if canonical == inst { Step::Keep } else { Step::Change }
            }
            Opcode::X87Place => {
                let distance = self.distance(inst.args[0]);
                replaced(&mut self.places[distance], value)
            }
            Opcode::X87Get => {
                let distance = self.distance_of_place(function, inst.args[0]);
                replaced(&mut self.contents[distance], value)
            }
            Opcode::X87Put => {
                let distance = self.distance_of_place(function, inst.args[0]);
                self.contents[distance] = inst.args[1];
                Step::Keep
            }
            _ => Step::Keep,
        }
    }
}

/// The known value stands for this one, which else becomes known.
fn replaced(known: &mut Value, value: Value) -> Step {
    if known.is_some() {
        return Step::Replace(*known);
    }
    *known = value;
    Step::Keep
}

/// Registers that are overwritten behind a place of the backward walk before anyone sees them.
#[derive(Clone, Copy)]
pub(crate) struct OverwrittenRegisters {
    base: Value,
    /// By distance from the base.
    registers: u8,
}

impl OverwrittenRegisters {
    /// None.
    pub(crate) const NONE: Self = Self { base: Value::NONE, registers: 0 };

    /// Does nobody see what the operation, one of those on registers, writes?
    pub(crate) fn hides(&mut self, function: &Function, inst: &Inst) -> bool {
        let number = function.inst(inst.args[0]).args[0];
        let source = function.inst(number);
        let (base, distance) =
            if source.opcode == Opcode::X87Index { (source.args[0], source.imm & 7) } else { (number, 0) };
        let register = 1_u8 << distance;
        let is_base = base == self.base;
        match inst.opcode {
            Opcode::X87Put if is_base && self.registers & register != 0 => return true,
            Opcode::X87Put if is_base => self.registers |= register,
            Opcode::X87Put => *self = Self { base, registers: register },
            // What makes it empty makes it valid again.
            Opcode::X87Free => return is_base && self.registers & register != 0,
            _ if is_base => self.registers &= !register,
            _ => *self = Self::NONE,
        }
        false
    }

    /// An access of a slot.
    pub(crate) fn note(&mut self, slot: Slot) {
        if matches!(slot.kind(), SlotKind::Mmx(_)) {
            *self = Self::NONE;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, liveness, values};
    use causeway_ir::{Builder, MemoryOperand, MemoryOrder, Terminator, Type};

    struct Stack {
        builder: Builder,
    }

    impl Stack {
        fn new() -> Self {
            Self { builder: Builder::new(0, 32) }
        }

        fn top(&mut self) -> Value {
            self.builder.get(Slot::X87_TOP, Type::I8)
        }

        fn number(&mut self, top: Value, distance: i64) -> Value {
            self.builder.push(Inst::new(Opcode::X87Index, Type::I8).with_args([top]).with_imm(distance))
        }

        fn place(&mut self, top: Value, distance: i64) -> Value {
            let number = self.number(top, distance);
            self.builder.push(Inst::new(Opcode::X87Place, Type::I64).with_args([number]))
        }

        fn read(&mut self, distance: i64) -> Value {
            let top = self.top();
            let place = self.place(top, distance);
            self.builder.push(Inst::new(Opcode::X87Get, Type::F64).with_args([place]))
        }

        fn write(&mut self, distance: i64, value: Value) {
            let top = self.top();
            let place = self.place(top, distance);
            self.builder.push(Inst::new(Opcode::X87Put, Type::F64).with_args([place, value]));
        }

        fn turn(&mut self, distance: i64) {
            let top = self.top();
            let number = self.number(top, distance);
            self.builder.put(Slot::X87_TOP, number);
        }

        fn pop(&mut self) {
            let top = self.top();
            let place = self.place(top, 0);
            self.builder.push(Inst::new(Opcode::X87Free, Type::None).with_args([place]));
            self.turn(1);
        }

        fn finish(mut self) -> Function {
            let target = self.builder.get(Slot::RAX, Type::I64);
            self.builder.end_block(0, 1, true, Terminator::Return { target });
            let mut function = self.builder.finish();
            values::run(&mut function, &Context::default());
            liveness::run(&mut function, &Context::default());
            causeway_ir::verify(&function).unwrap();
            function
        }
    }

    fn count(function: &Function, opcode: Opcode) -> usize {
        function.insts.iter().filter(|inst| inst.opcode == opcode).count()
    }

    #[test]
    fn a_pushed_value_is_found_where_turning_takes_it() {
        let mut stack = Stack::new();
        let value = stack.read(3);
        stack.turn(-1);
        stack.write(0, value);
        stack.turn(2);
        let found = stack.read(-2);
        stack.builder.put(Slot::xmm(0), found);
        let function = stack.finish();
        assert_eq!(count(&function, Opcode::X87Get), 1);
        let put = function.insts.iter().find(|inst| inst.opcode == Opcode::Put && inst.slot() == Slot::xmm(0));
        assert_eq!(put.map(|put| put.args[0]), Some(value));
        let tops = function.insts.iter().filter(|inst| inst.opcode == Opcode::Put && inst.slot() == Slot::X87_TOP);
        assert_eq!(tops.count(), 1, "the first turn is overwritten");
    }

    #[test]
    fn overwritten_registers_and_tags_are_not_stored() {
        let mut stack = Stack::new();
        let value = stack.read(2);
        stack.turn(-1);
        stack.write(0, value);
        stack.pop();
        stack.turn(-1);
        stack.write(0, value);
        let function = stack.finish();
        assert_eq!((count(&function, Opcode::X87Put), count(&function, Opcode::X87Free)), (1, 0));
    }

    #[test]
    fn a_fault_or_a_read_in_between_sees_a_register() {
        for faults in [true, false] {
            let mut stack = Stack::new();
            let value = stack.read(2);
            stack.write(0, value);
            if faults {
                let address = stack.builder.get(Slot::RAX, Type::I64);
                stack.builder.load(Type::I64, MemoryOperand::at(address, MemoryOrder::Tso));
            } else {
                stack.builder.get(Slot::mmx(3), Type::V64);
                let read = stack.builder.get(Slot::mmx(3), Type::V64);
                stack.builder.put(Slot::xmm(0), read);
            }
            stack.write(0, value);
            assert_eq!(count(&stack.finish(), Opcode::X87Put), 2, "{faults}");
        }
    }

    #[test]
    fn operations_of_the_unit_change_everything() {
        let mut stack = Stack::new();
        for register in [1, 2] {
            let value = stack.read(0);
            stack.builder.put(Slot::xmm(register), value);
            stack
                .builder
                .push(Inst::new(Opcode::X87, Type::None).with_aux(causeway_routine::unit::Operation::Sine as u8));
        }
        assert_eq!(count(&stack.finish(), Opcode::X87Get), 2);
    }
}
