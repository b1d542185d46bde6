//! Operations of the x87 unit in reduced precision (`causeway_routine::unit::Unit`): what programs do often becomes operations on
//! binary64 values and on registers relative to TOP; the rest stays with the unit.
//!
//! **Deviations** from the CPU, for which the profile asks: results have 53 bits and the exponents of binary64, also between
//! operations; they are rounded as MXCSR says, except to integers, where the control word does; no exception is recorded or
//! raised, stack faults among them, and C1 is not kept; which NaN is given is not defined. The instruction pointer
//! follows only what is left to the unit.

use super::Lifter;
use super::x87::type_of;
use causeway_ir::{Flags, Inst, Opcode, Rounding, Slot, Type, Value};
use causeway_routine::unit::{Format, Modifiers, Operation};
use std::f64::consts;

/// What FLD1, FLDL2T, FLDL2E, FLDPI, FLDLG2, FLDLN2 and FLDZ push.
const CONSTANTS: [f64; 8] = [1.0, consts::LOG2_10, consts::LOG2_E, consts::PI, consts::LOG10_2, consts::LN_2, 0.0, 0.0];
/// The place of TOP in the status word.
const TOP_SHIFT: i64 = 11;

impl Lifter {
    /// Makes x87 code of reduced precision. The guest's unit must hold such registers.
    #[must_use]
    pub const fn reduced_x87(mut self, reduced: bool) -> Self {
        self.reduced_x87 = reduced;
        self
    }

    /// Performs an operation without a result; false where that is left to the unit.
    pub(super) fn reduced_operation(&mut self, operation: Operation, with: Modifiers, operand: Option<Value>) -> bool {
        use Operation as O;
        match operation {
            // No exception is ever recorded.
            O::Wait | O::Nothing | O::ClearExceptions => {}
            O::Load => {
                let Some(value) = self.reduced_operand(with, operand) else { return false };
                self.push_reduced(value);
            }
            O::LoadConstant => {
                let bits = CONSTANTS[usize::from(with.register & 7)].to_bits();
                let bits = self.builder.constant(Type::I64, bits as i64);
                let value = self.builder.convert(Opcode::Bitcast, bits, Type::F64);
                self.push_reduced(value);
            }
            O::Copy => {
                if with.register != 0 {
                    let value = self.st(0);
                    self.set_st(with.register, value);
                }
                self.pop_reduced(with.pops);
            }
            O::Exchange if with.register != 0 => {
                let [top, other] = [0, with.register].map(|index| self.st(index));
                self.set_st(0, other);
                self.set_st(with.register, top);
            }
            O::Exchange => {}
            O::Move => return self.reduced_move(with.register, operand),
            O::Add | O::Multiply | O::Subtract | O::SubtractReversed | O::Divide | O::DivideReversed => {
                return self.reduced_binary(operation, with, operand);
            }
            O::Compare | O::CompareQuiet | O::Test => return self.reduced_comparison(operation, with, operand),
            O::ChangeSign => self.reduced_unary(Inst::new(Opcode::FNeg, Type::F64)),
            O::Absolute => self.reduced_unary(Inst::new(Opcode::FAbs, Type::F64)),
            O::SquareRoot => self.reduced_unary(host(Opcode::FSqrt, Type::F64)),
            O::Round => {
                let value = self.st(0);
                let rounded = self.rounded(value);
                self.set_st(0, rounded);
            }
            O::IncrementTop => self.turn_reduced(1),
            O::DecrementTop => self.turn_reduced(-1),
            O::Free if with.pops == 0 => self.free_reduced(with.register),
            O::FinishStore => self.pop_reduced(with.pops),
            _ => return false,
        }
        true
    }

    /// FCOMI and FUCOMI.
    pub(super) fn reduced_flags(&mut self, operation: Operation, with: Modifiers) {
        let [top, other] = [0, with.register].map(|index| self.st(index));
        let signals = u8::from(operation == Operation::CompareFlags);
        let compare = host(Opcode::FCompare, Type::F64).with_aux(signals).with_flags(Flags::all());
        self.builder.push(compare.with_args([top, other]));
        self.pop_reduced(with.pops);
    }

    /// The value that an operation gives, if it is not left to the unit.
    pub(super) fn reduced_value(&mut self, operation: Operation, with: Modifiers) -> Option<Value> {
        match (operation, with.format) {
            (Operation::StoreStatus, _) => Some(self.reduced_status()),
            (Operation::Store, Format::Double) => Some(self.st(0)),
            (Operation::Store, Format::Single) => {
                let value = self.st(0);
                Some(self.builder.push(host(Opcode::FConvert, Type::F32).with_args([value])))
            }
            (Operation::Store | Operation::StoreTruncated, Format::Int16 | Format::Int32 | Format::Int64) => {
                let mut value = self.st(0);
                if operation == Operation::Store {
                    value = self.rounded(value);
                }
                Some(self.reduced_integer(value, with.format))
            }
            _ => None,
        }
    }

    fn reduced_status(&mut self) -> Value {
        let status = self.builder.get(Slot::X87_STATUS, Type::I16);
        let top = self.builder.get(Slot::X87_TOP, Type::I8);
        let top = self.builder.convert(Opcode::Zext, top, Type::I16);
        let top = self.builder.binary_imm(Opcode::Shl, top, TOP_SHIFT);
        self.builder.binary(Opcode::Or, status, top)
    }

    /// An integral value as an integer, the least one where it does not fit.
    fn reduced_integer(&mut self, value: Value, format: Format) -> Value {
        let ty = type_of(format, true);
        let truncated = host(Opcode::FToIntS, ty).with_aux(Rounding::Zero as u8);
        self.builder.push(truncated.with_args([value]))
    }

    /// `value` rounded to an integral one as the control word says.
    fn rounded(&mut self, value: Value) -> Value {
        let control = self.builder.get(Slot::X87_CONTROL, Type::I16);
        self.builder.push(Inst::new(Opcode::X87Round, Type::F64).with_args([value, control]))
    }

    /// The operand of an operation as a binary64.
    fn reduced_operand(&mut self, with: Modifiers, operand: Option<Value>) -> Option<Value> {
        let Some(mut value) = operand else { return Some(self.st(with.register)) };
        let opcode = match with.format {
            Format::Double => return Some(value),
            Format::Single => Opcode::FConvert,
            Format::Int16 => {
                value = self.builder.convert(Opcode::Sext, value, Type::I32);
                Opcode::FFromIntS
            }
            Format::Int32 | Format::Int64 => Opcode::FFromIntS,
            Format::Register | Format::Extended | Format::Decimal => return None,
        };
        Some(self.builder.push(host(opcode, Type::F64).with_args([value])))
    }

    fn reduced_binary(&mut self, operation: Operation, with: Modifiers, operand: Option<Value>) -> bool {
        let Some(other) = self.reduced_operand(with, operand) else { return false };
        let top = self.st(0);
        let (opcode, operands) = match operation {
            Operation::Add => (Opcode::FAdd, [top, other]),
            Operation::Multiply => (Opcode::FMul, [top, other]),
            Operation::Subtract => (Opcode::FSub, [top, other]),
            Operation::SubtractReversed => (Opcode::FSub, [other, top]),
            Operation::Divide => (Opcode::FDiv, [top, other]),
            _ => (Opcode::FDiv, [other, top]),
        };
        let result = self.builder.push(host(opcode, Type::F64).with_args(operands));
        self.set_st(if with.to_register { with.register } else { 0 }, result);
        self.pop_reduced(with.pops);
        true
    }

    fn reduced_comparison(&mut self, operation: Operation, with: Modifiers, operand: Option<Value>) -> bool {
        let other = if operation == Operation::Test {
            let zero = self.builder.constant(Type::I64, 0);
            Some(self.builder.convert(Opcode::Bitcast, zero, Type::F64))
        } else {
            self.reduced_operand(with, operand)
        };
        let Some(other) = other else { return false };
        let top = self.st(0);
        let codes = self.builder.push(Inst::new(Opcode::X87Compare, Type::I16).with_args([top, other]));
        self.builder.put(Slot::X87_STATUS, codes);
        self.pop_reduced(with.pops);
        true
    }

    /// FCMOVcc, whose condition the operand is.
    fn reduced_move(&mut self, register: u8, operand: Option<Value>) -> bool {
        let Some(flag) = operand.map(|value| *self.function().inst(value)) else { return false };
        if flag.opcode != Opcode::GetFlag {
            return false;
        }
        let [top, other] = [0, register].map(|index| self.st(index));
        let select = Inst::new(Opcode::Select, Type::F64).with_aux(flag.aux);
        let chosen = self.builder.push(select.with_args([other, top]));
        self.set_st(0, chosen);
        true
    }

    fn reduced_unary(&mut self, inst: Inst) {
        let value = self.st(0);
        let result = self.builder.push(inst.with_args([value]));
        self.set_st(0, result);
    }

    /// Number of the physical register that is ST(`index`).
    fn register_number(&mut self, index: i64) -> Value {
        let top = self.builder.get(Slot::X87_TOP, Type::I8);
        self.builder.push(Inst::new(Opcode::X87Index, Type::I8).with_args([top]).with_imm(index))
    }

    fn register_place(&mut self, index: u8) -> Value {
        let number = self.register_number(i64::from(index));
        self.builder.push(Inst::new(Opcode::X87Place, Type::I64).with_args([number]))
    }

    fn st(&mut self, index: u8) -> Value {
        let place = self.register_place(index);
        self.builder.push(Inst::new(Opcode::X87Get, Type::F64).with_args([place]))
    }

    fn set_st(&mut self, index: u8, value: Value) {
        let place = self.register_place(index);
        self.builder.push(Inst::new(Opcode::X87Put, Type::F64).with_args([place, value]));
    }

    fn free_reduced(&mut self, index: u8) {
        let place = self.register_place(index);
        self.builder.push(Inst::new(Opcode::X87Free, Type::None).with_args([place]));
    }

    fn turn_reduced(&mut self, by: i64) {
        let top = self.register_number(by);
        self.builder.put(Slot::X87_TOP, top);
    }

    fn push_reduced(&mut self, value: Value) {
        self.turn_reduced(-1);
        self.set_st(0, value);
    }

    fn pop_reduced(&mut self, count: u8) {
        for _ in 0..count {
            self.free_reduced(0);
            self.turn_reduced(1);
        }
    }
}

const fn host(opcode: Opcode, ty: Type) -> Inst {
    Inst::new(opcode, ty).with_aux2(Inst::HOST_FLOAT)
}
