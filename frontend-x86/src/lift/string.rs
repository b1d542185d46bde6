//! Addresses and steps of string instructions (Intel SDM volume 1, section 7.3.9).

use super::Lifter;
use crate::decode::Instruction;
use causeway_ir::{Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Slot, Type, Value};

impl Lifter {
    /// Element type of a string instruction.
    pub(crate) fn string_lane(instruction: &Instruction) -> Lane {
        Lane::integer(u32::from(instruction.memory.access_bytes) * 8).unwrap_or(Lane::I8)
    }

    /// Address type of a string instruction: the whole pointer or, with an address-size prefix, less.
    pub(crate) fn string_address_type(instruction: &Instruction) -> Type {
        Type::integer(u32::from(instruction.memory.address_bits)).unwrap_or(Type::I64)
    }

    /// The memory that RSI (with the segment) or RDI points to.
    pub(crate) fn string_memory(&mut self, instruction: &Instruction, pointer: Slot) -> MemoryOperand {
        let address = Self::string_address_type(instruction);
        let offset = self.builder.get(pointer, address);
        let offset = self.builder.convert(Opcode::Zext, offset, Type::I64);
        let at = MemoryOperand::at(offset, MemoryOrder::Tso);
        let segment = if pointer == Slot::RSI { self.segment_base(instruction.memory.segment) } else { None };
        segment.map_or(at, |base| MemoryOperand { base, index: offset, ..at })
    }

    /// Moves a string pointer one element in the direction of DF.
    pub(crate) fn string_step(&mut self, instruction: &Instruction, pointer: Slot) {
        let address = Self::string_address_type(instruction);
        let direction = self.builder.get(Slot::DIRECTION, Type::I64);
        let shift = Self::string_lane(instruction).bytes().trailing_zeros() as u8;
        let old = self.builder.get(pointer, Type::I64);
        let operand = MemoryOperand { base: old, index: direction, ..MemoryOperand::at(old, MemoryOrder::Relaxed) };
        let new = self.builder.address(address, MemoryOperand { scale: shift, ..operand });
        self.builder.put(pointer, new);
    }

    /// A repeated string instruction.
    pub(crate) fn string_repeat(instruction: &Instruction, opcode: Opcode, segment: Option<Value>) -> Inst {
        let inst = Inst::new(opcode, Self::string_address_type(instruction)).with_lane(Self::string_lane(instruction));
        segment.map_or(inst, |base| inst.with_args([base]))
    }
}
