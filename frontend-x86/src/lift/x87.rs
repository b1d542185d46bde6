//! Operations of the x87 unit, and values in its memory formats.

use super::Lifter;
use crate::decode::Instruction;
use causeway_ir::{Flags, Inst, Lane, MemoryOperand, Opcode, Type, Value};
use causeway_routine::float::Exactness;
use causeway_routine::unit::{Format, Modifiers, Operation};

/// The type in which a format is passed and, up to 64 bits, lies in memory; floats of reduced precision stay floats.
pub(super) const fn type_of(format: Format, reduced: bool) -> Type {
    match format {
        Format::Single if reduced => Type::F32,
        Format::Double if reduced => Type::F64,
        Format::Int16 => Type::I16,
        Format::Single | Format::Int32 => Type::I32,
        Format::Double | Format::Int64 | Format::Register => Type::I64,
        Format::Extended | Format::Decimal => Type::V128,
    }
}

/// Lane of 16 bits behind the significand.
const EXPONENT_LANE: u8 = 4;
const EXPONENT_OFFSET: i64 = 8;

pub(super) fn inst(opcode: Opcode, ty: Type, operation: Operation, with: Modifiers) -> Inst {
    Inst::new(opcode, ty).with_aux(operation as u8).with_imm(i64::from(with.to_bits()))
}

/// How pointers are asked for: each by itself, and both with 32 bits.
const INSTRUCTION: Modifiers = pointer(0);
const DATA: Modifiers = pointer(1);
const BOTH: Modifiers = pointer(2);

const fn pointer(register: u8) -> Modifiers {
    Modifiers { register, ..Modifiers::of(Format::Int64) }
}

impl Lifter {
    /// An operation without operand.
    pub(crate) fn x87(&mut self, operation: Operation, with: Modifiers) {
        if self.reduced_x87 && self.reduced_operation(operation, with, None) {
            return;
        }
        self.builder.push(inst(Opcode::X87, Type::None, operation, with));
    }

    /// An operation on a value.
    pub(crate) fn x87_on(&mut self, operation: Operation, with: Modifiers, value: Value) {
        if self.reduced_x87 && self.reduced_operation(operation, with, Some(value)) {
            return;
        }
        self.builder.push(inst(Opcode::X87, Type::None, operation, with).with_args([value]));
    }

    /// An operation that defines the arithmetic flags.
    pub(crate) fn x87_flags(&mut self, operation: Operation, with: Modifiers) {
        if self.reduced_x87 {
            return self.reduced_flags(operation, with);
        }
        self.builder.push(inst(Opcode::X87, Type::None, operation, with).with_flags(Flags::all()));
    }

    /// An operation that gives a value of its format.
    pub(crate) fn x87_value(&mut self, operation: Operation, with: Modifiers) -> Value {
        let reduced = if self.reduced_x87 { self.reduced_value(operation, with) } else { None };
        let ty = type_of(with.format, false);
        reduced.unwrap_or_else(|| self.builder.push(inst(Opcode::X87Store, ty, operation, with)))
    }

    /// Instruction pointer and data pointer, cut to a type.
    pub(crate) fn x87_pointers(&mut self, ty: Type) -> [Value; 2] {
        if ty == Type::I64 {
            return [INSTRUCTION, DATA].map(|with| self.x87_value(Operation::StorePointer, with));
        }
        let both = self.x87_value(Operation::StorePointer, BOTH);
        let data = self.builder.binary_imm(Opcode::Shr, both, 32);
        [both, data].map(|value| self.builder.convert(Opcode::Trunc, value, ty))
    }

    /// Sets what [`Self::x87_pointers`] gives.
    pub(crate) fn set_x87_pointers(&mut self, [instruction, data]: [Value; 2], ty: Type) {
        if ty == Type::I64 {
            self.x87_on(Operation::LoadPointer, INSTRUCTION, instruction);
            return self.x87_on(Operation::LoadPointer, DATA, data);
        }
        let [instruction, data] = [instruction, data].map(|value| self.builder.convert(Opcode::Zext, value, Type::I64));
        let data = self.builder.binary_imm(Opcode::Shl, data, 32);
        let both = self.builder.binary(Opcode::Or, instruction, data);
        self.x87_on(Operation::LoadPointer, BOTH, both);
    }

    /// In exact code, raises a pending exception, which comes before a fault of the memory operand. Usual code leaves it to
    /// the operation itself, and a fault of its operand is raised by exact code.
    pub(crate) fn x87_wait(&mut self) {
        if self.exactness != Exactness::Usual {
            self.x87(Operation::Wait, Modifiers::NONE);
        }
    }

    /// Loads a value of a format.
    pub(crate) fn load_format(&mut self, at: MemoryOperand, format: Format) -> Value {
        if !format.is_vector() {
            return self.builder.load(type_of(format, self.reduced_x87), at);
        }
        let significand = self.builder.load(Type::V64, at);
        let exponent = self.builder.load(Type::I16, at.offset(EXPONENT_OFFSET));
        let wide = self.builder.convert(Opcode::VWiden, significand, Type::V128);
        let insert = Inst::new(Opcode::VInsert, Type::V128).with_lane(Lane::I16).with_aux(EXPONENT_LANE);
        self.builder.push(insert.with_args([wide, exponent]))
    }

    /// Stores a value of a format.
    pub(crate) fn store_format(&mut self, at: MemoryOperand, format: Format, value: Value) {
        if !format.is_vector() {
            return self.builder.store(at, value);
        }
        let significand = self.builder.convert(Opcode::VLow, value, Type::V64);
        let extract = Inst::new(Opcode::VExtract, Type::I16).with_lane(Lane::I16).with_aux(EXPONENT_LANE);
        let exponent = self.builder.push(extract.with_args([value]));
        self.builder.store(at, significand);
        self.builder.store(at.offset(EXPONENT_OFFSET), exponent);
    }
}

/// The format of the instruction's memory operand, by its size: of a floating-point or of an integer instruction.
pub(crate) fn memory_format(instruction: &Instruction, integer: bool) -> Format {
    match (instruction.memory.access_bytes, integer) {
        (2, _) => Format::Int16,
        (4, true) => Format::Int32,
        (_, true) => Format::Int64,
        (4, false) => Format::Single,
        (8, false) => Format::Double,
        _ => Format::Extended,
    }
}
