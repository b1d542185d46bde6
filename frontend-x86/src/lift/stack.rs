//! Stack traffic: private to its thread, hence relaxed.
//!
//! 32-bit code computes with the whole of RSP, whose upper half is zero: an address beyond 32 bits, where a CPU would wrap, lies
//! outside of what Linux lets 32-bit programs map, so that the access faults before RSP changes.

use super::Lifter;
use causeway_ir::{MemoryOperand, MemoryOrder, Opcode, Slot, Type, Value};

impl Lifter {
    /// Stores below RSP, then moves it.
    pub(crate) fn push_value(&mut self, value: Value) {
        let bytes = i64::from(self.builder.type_of(value).bytes());
        self.store_stack(-bytes, value);
        self.move_stack(-bytes);
    }

    /// Loads what RSP points to.
    pub(crate) fn load_stack(&mut self, ty: Type) -> Value {
        self.load_below(Slot::RSP, 0, ty)
    }

    /// Loads at `offset` bytes from a register that points into the stack.
    pub(crate) fn load_below(&mut self, pointer: Slot, offset: i64, ty: Type) -> Value {
        let at = self.stack_memory(pointer, offset);
        self.builder.load(ty, at)
    }

    /// Stores at `offset` bytes from RSP, which stays.
    pub(crate) fn store_stack(&mut self, offset: i64, value: Value) {
        let at = self.stack_memory(Slot::RSP, offset);
        self.builder.store(at, value);
    }

    /// RSP += bytes.
    pub(crate) fn move_stack(&mut self, bytes: i64) {
        let pointer = self.builder.get(Slot::RSP, Type::I64);
        let moved = self.builder.binary_imm(Opcode::Add, pointer, bytes);
        self.builder.put(Slot::RSP, moved);
    }

    fn stack_memory(&mut self, pointer: Slot, offset: i64) -> MemoryOperand {
        let base = self.builder.get(pointer, Type::I64);
        MemoryOperand::at(base, MemoryOrder::Relaxed).offset(offset)
    }
}
