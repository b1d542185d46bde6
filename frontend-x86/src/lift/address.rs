//! Effective addresses (Intel SDM volume 1, section 3.7.5).
//!
//! Base, index, scale and displacement go straight into the memory operand where the address has the guest's full width;
//! narrower addresses are computed, truncated and zero-extended. FS and GS add their bases; the other segments are flat,
//! in 32-bit code too.

use super::{Lifter, gpr};
use crate::decode::{Instruction, Memory, Register, RegisterClass};
use causeway_ir::{MemoryOperand, MemoryOrder, Opcode, Slot, Type, Value};

impl Lifter {
    /// The memory operand of the instruction, ready for a load or store.
    pub(crate) fn memory(&mut self, instruction: &Instruction) -> MemoryOperand {
        let memory = &instruction.memory;
        let order = memory_order(memory);
        let effective = self.effective(memory, order);
        self.add_segment(memory, effective)
    }

    /// The I64 address of one element of a gather: the operand's with this I64 as its index.
    pub(crate) fn element_address(&mut self, memory: &Memory, index: Value) -> Value {
        let operand = MemoryOperand { index, ..self.parts(memory, MemoryOrder::Relaxed) };
        let operand = if memory.is_image_relative { self.relative_to_image(operand) } else { operand };
        let effective = if memory.address_bits == 64 { operand } else { self.wrap(operand, Type::I32) };
        let whole = self.add_segment(memory, effective);
        self.flatten(whole)
    }

    /// The memory operand of the instruction `index << scale` bytes further on; `index` is an I64. The sum of both is what
    /// narrower addresses truncate; the segment's base comes last.
    pub(crate) fn memory_at(&mut self, memory: &Memory, index: Value, scale: u8) -> MemoryOperand {
        let order = memory_order(memory);
        let operand = self.untruncated(memory, order);
        let fixed = if operand.index.is_some() { MemoryOperand::at(self.flatten(operand), order) } else { operand };
        let moved = MemoryOperand { index, scale, ..fixed };
        let effective = self.truncated(memory, moved);
        self.add_segment(memory, effective)
    }

    /// The effective address without a segment base, truncated to `ty`, as LEA gives it.
    pub(crate) fn effective_address(&mut self, memory: &Memory, ty: Type) -> Value {
        let operand = if u32::from(memory.address_bits) >= ty.bits() {
            self.untruncated(memory, MemoryOrder::Relaxed)
        } else {
            self.effective(memory, MemoryOrder::Relaxed)
        };
        let is_value = operand.is_base_only() && (ty == Type::I64 || memory.is_image_relative);
        if !is_value {
            return self.builder.address(ty, operand);
        }
        self.builder.convert(Opcode::Trunc, operand.base, ty)
    }

    /// The I64 address of the instruction's memory operand, segment base included.
    pub(crate) fn address(&mut self, instruction: &Instruction) -> Value {
        let operand = self.memory(instruction);
        self.flatten(operand)
    }

    /// A memory operand's address as one I64 value.
    pub(crate) fn flatten(&mut self, operand: MemoryOperand) -> Value {
        if operand.is_base_only() { operand.base } else { self.builder.address(Type::I64, operand) }
    }

    /// Base of a segment where it may differ from zero.
    pub(crate) fn segment_base(&mut self, segment: u8) -> Option<Value> {
        let slot = match segment {
            Memory::FS => Slot::FS_BASE,
            Memory::GS => Slot::GS_BASE,
            _ => return None,
        };
        Some(self.builder.get(slot, Type::I64))
    }

    fn effective(&mut self, memory: &Memory, order: MemoryOrder) -> MemoryOperand {
        let operand = self.untruncated(memory, order);
        if matches!(memory.base.class, RegisterClass::Rip | RegisterClass::Eip) {
            return operand;
        }
        self.truncated(memory, operand)
    }

    /// The operand truncated to the address size.
    fn truncated(&mut self, memory: &Memory, operand: MemoryOperand) -> MemoryOperand {
        match memory.address_bits {
            64 => operand,
            32 => self.wrap(operand, Type::I32),
            _ => self.wrap(operand, Type::I16),
        }
    }

    /// The parts of an address as if it had 64 bits.
    fn untruncated(&mut self, memory: &Memory, order: MemoryOrder) -> MemoryOperand {
        if matches!(memory.base.class, RegisterClass::Rip | RegisterClass::Eip) {
            let target = self.builder.guest_addr(Type::I64, memory.displacement as u64);
            return MemoryOperand::at(target, order);
        }
        let operand = self.parts(memory, order);
        if memory.is_image_relative { self.relative_to_image(operand) } else { operand }
    }

    /// The parts as the instruction has them.
    fn parts(&mut self, memory: &Memory, order: MemoryOrder) -> MemoryOperand {
        MemoryOperand {
            base: self.address_part(memory.base),
            index: self.address_part(memory.index),
            scale: memory.scale,
            displacement: memory.displacement,
            order,
        }
    }

    /// Makes the displacement, an address that moves with the image, a part of its own.
    fn relative_to_image(&mut self, operand: MemoryOperand) -> MemoryOperand {
        let pointer = self.pointer();
        let address = self.builder.guest_addr(pointer, operand.displacement as u64);
        let address = self.builder.convert(Opcode::Zext, address, Type::I64);
        let operand = MemoryOperand { displacement: 0, ..operand };
        match (operand.base.is_some(), operand.index.is_some()) {
            (false, _) => MemoryOperand { base: address, ..operand },
            (true, false) => MemoryOperand { base: address, index: operand.base, scale: 0, ..operand },
            (true, true) => {
                let element = self.flatten(MemoryOperand { base: address, ..operand });
                MemoryOperand { index: element, scale: 0, ..operand }
            }
        }
    }

    fn address_part(&mut self, register: Register) -> Value {
        if !register.is_gpr() {
            return Value::NONE;
        }
        // Only XLAT's index, AL, is narrower than an address.
        let ty = if register.bits() == 8 { Type::I8 } else { Type::I64 };
        let part = self.builder.get(gpr(register), ty);
        self.builder.convert(Opcode::Zext, part, Type::I64)
    }

    /// Truncates an address to 32 or 16 bits. A lone part in 32-bit code needs nothing: upper halves are zero there.
    fn wrap(&mut self, operand: MemoryOperand, ty: Type) -> MemoryOperand {
        if !operand.base.is_some() && !operand.index.is_some() {
            let mask = if ty == Type::I32 { 0xffff_ffff } else { 0xffff };
            return MemoryOperand { displacement: operand.displacement & mask, ..operand };
        }
        if self.bits == 32 && ty == Type::I32 && operand.is_base_only() {
            return operand;
        }
        let truncated = self.builder.address(ty, operand);
        let address = self.builder.convert(Opcode::Zext, truncated, Type::I64);
        MemoryOperand::at(address, operand.order)
    }

    /// Adds FS or GS: into a free part of the operand where there is one. 32-bit sums wrap.
    fn add_segment(&mut self, memory: &Memory, operand: MemoryOperand) -> MemoryOperand {
        let Some(segment) = self.segment_base(memory.segment) else { return operand };
        let sum = if !operand.base.is_some() {
            MemoryOperand { base: segment, ..operand }
        } else if !operand.index.is_some() {
            MemoryOperand { base: segment, index: operand.base, scale: 0, ..operand }
        } else {
            let offset = self.builder.address(Type::I64, operand);
            MemoryOperand { base: segment, index: offset, ..MemoryOperand::at(segment, operand.order) }
        };
        if self.bits == 64 {
            return sum;
        }
        let truncated = self.builder.address(Type::I32, sum);
        let address = self.builder.convert(Opcode::Zext, truncated, Type::I64);
        MemoryOperand::at(address, operand.order)
    }
}

/// Has the operand nothing but a base?
trait BaseOnly {
    fn is_base_only(&self) -> bool;
}

impl BaseOnly for MemoryOperand {
    fn is_base_only(&self) -> bool {
        self.base.is_some() && !self.index.is_some() && self.displacement == 0
    }
}

/// Order of an access: relaxed on the stack, TSO elsewhere.
fn memory_order(memory: &Memory) -> MemoryOrder {
    if memory.base.is_gpr() && memory.base.number == Register::STACK && memory.base.bits() >= 32 {
        MemoryOrder::Relaxed
    } else {
        MemoryOrder::Tso
    }
}
