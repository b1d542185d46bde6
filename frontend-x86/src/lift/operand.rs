//! Reading and writing operands.

use super::{LiftError, Lifter};
use crate::decode::{Instruction, Operand, OperandKind, Register, RegisterClass};
use causeway_ir::{Inst, Lane, MemoryOperand, Opcode, Rhs, Slot, Type, Value};

/// A resolved destination: its address is computed once for reading and writing.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// (A part of) a register, with the type of the part.
    Slot(Slot, Type),
    /// Bits 15..8 of a register.
    High8(Slot),
    /// Memory, with the type of the access.
    Memory(MemoryOperand, Type),
}

impl Place {
    /// Type of the value there.
    pub const fn ty(self) -> Type {
        match self {
            Self::Slot(_, ty) | Self::Memory(_, ty) => ty,
            Self::High8(_) => Type::I8,
        }
    }
}

/// The general-purpose register slot of a register.
pub(crate) const fn gpr(register: Register) -> Slot {
    Slot::gpr(register.number & 15)
}

impl Lifter {
    /// The integer type of the instruction's operand size.
    pub(crate) fn operand_type(instruction: &Instruction) -> Result<Type, LiftError> {
        match Type::integer(u32::from(instruction.operand_bits)) {
            Some(ty) => Ok(ty),
            None => Self::unsupported(instruction, "operand size"),
        }
    }

    /// The integer type of operand `n`: of a register its width, of memory the access size, of others the operand size.
    pub(crate) fn type_of_operand(instruction: &Instruction, n: usize) -> Result<Type, LiftError> {
        let bits = match instruction.kind(n) {
            OperandKind::Register => instruction.registers[n].bits(),
            OperandKind::Memory => u32::from(instruction.memory.access_bytes) * 8,
            _ => u32::from(instruction.operand_bits),
        };
        match Type::integer(bits) {
            Some(ty) => Ok(ty),
            None => Self::unsupported(instruction, "operand size"),
        }
    }

    /// Resolves integer operand `n`, which is a general-purpose register or memory.
    pub(crate) fn place(&mut self, instruction: &Instruction, n: usize) -> Result<Place, LiftError> {
        let ty = Self::type_of_operand(instruction, n)?;
        match instruction.operand(n) {
            Operand::Register(register) if register.class == RegisterClass::High8 => Ok(Place::High8(gpr(register))),
            Operand::Register(register) if register.is_gpr() => Ok(Place::Slot(gpr(register), ty)),
            Operand::Register(register) if register.class == RegisterClass::Segment => {
                Ok(Place::Slot(Slot::selector(register.number.min(5)), Type::I16))
            }
            Operand::Memory(_) => Ok(Place::Memory(self.memory(instruction), ty)),
            _ => Self::unsupported(instruction, "operand kind"),
        }
    }

    /// The value at a place.
    pub(crate) fn read_place(&mut self, place: Place) -> Value {
        match place {
            Place::Slot(slot, ty) => self.builder.get(slot, ty),
            Place::High8(slot) => self.builder.push(Inst::new(Opcode::GetHigh8, Type::I8).with_aux(slot.index() as u8)),
            Place::Memory(operand, ty) => self.builder.load(ty, operand),
        }
    }

    /// Writes a value of the place's type.
    pub(crate) fn write_place(&mut self, place: Place, value: Value) {
        match place {
            Place::Slot(slot, _) => self.builder.put(slot, value),
            Place::High8(slot) => {
                let inst = Inst::new(Opcode::PutHigh8, Type::I8).with_aux(slot.index() as u8);
                self.builder.push(inst.with_args([value]));
            }
            Place::Memory(operand, _) => self.builder.store(operand, value),
        }
    }

    /// Integer operand `n` at its own width; immediates at the operand size.
    pub(crate) fn read(&mut self, instruction: &Instruction, n: usize) -> Result<Value, LiftError> {
        if instruction.kind(n) == OperandKind::Immediate {
            let ty = Self::operand_type(instruction)?;
            return Ok(self.builder.constant(ty, instruction.immediate));
        }
        if let Operand::ImageAddress(address) = instruction.operand(n) {
            let ty = Self::operand_type(instruction)?;
            return Ok(self.builder.guest_addr(ty, address));
        }
        let place = self.place(instruction, n)?;
        Ok(self.read_place(place))
    }

    /// Integer operand `n` as the second operand of an operation: immediates stay immediates.
    pub(crate) fn read_rhs(&mut self, instruction: &Instruction, n: usize) -> Result<Rhs, LiftError> {
        match instruction.operand(n) {
            Operand::Immediate(immediate) => Ok(Rhs::Imm(immediate)),
            _ => Ok(Rhs::Value(self.read(instruction, n)?)),
        }
    }

    /// Writes operand `n`, whose address was not needed before.
    pub(crate) fn write(&mut self, instruction: &Instruction, n: usize, value: Value) -> Result<(), LiftError> {
        let place = self.place(instruction, n)?;
        self.write_place(place, value);
        Ok(())
    }

    /// A second operand as a value of type `ty`.
    pub(crate) fn rhs_value(&mut self, rhs: Rhs, ty: Type) -> Value {
        match rhs {
            Rhs::Value(value) => value,
            Rhs::Imm(immediate) => self.builder.constant(ty, immediate),
        }
    }

    /// Bits 15..8 of a register.
    pub(crate) fn get_high8(&mut self, slot: Slot) -> Value {
        self.read_place(Place::High8(slot))
    }

    /// Writes bits 15..8 of a register.
    pub(crate) fn put_high8(&mut self, slot: Slot, value: Value) {
        self.write_place(Place::High8(slot), value);
    }

    /// `a` where `condition` (I8) is not zero, else `b`.
    pub(crate) fn select_value(&mut self, condition: Value, a: Value, b: Value) -> Value {
        let ty = self.builder.type_of(a);
        self.builder.push(Inst::new(Opcode::SelectValue, ty).with_args([condition, a, b]))
    }

    /// A part of a pair of `lane` integers.
    pub(crate) fn pair_part(&mut self, opcode: Opcode, pair: Value, lane: Lane) -> Value {
        self.builder.push(Inst::new(opcode, lane.element()).with_lane(lane).with_args([pair]))
    }
}
