//! Flags beyond what operations define by themselves.

use super::Lifter;
use causeway_ir::{Flags, Inst, Opcode, Rhs, Type, Value};

/// Every flag but AF: what logic operations define; the manual leaves AF undefined there.
pub(crate) const LOGIC: Flags = Flags::all().difference(Flags::A);

/// Every flag but CF: what INC and DEC define.
pub(crate) const NOT_CARRY: Flags = Flags::all().difference(Flags::C);

impl Lifter {
    /// The operation for its flags alone.
    pub(crate) fn define_flags(&mut self, opcode: Opcode, a: Value, b: Rhs, flags: Flags) {
        self.builder.binary_flags(opcode, a, b, flags);
    }

    /// ZF, SF and PF as a value has them, and CF, OF and AF cleared, as far as `flags` names them.
    pub(crate) fn define_result_flags(&mut self, value: Value, flags: Flags) {
        self.define_flags(Opcode::And, value, Rhs::Imm(-1), flags);
    }

    /// The six flags in their RFLAGS positions, I32.
    pub(crate) fn pack_flags(&mut self) -> Value {
        self.builder.push(Inst::new(Opcode::PackFlags, Type::I32))
    }

    /// Defines flags from their RFLAGS positions.
    pub(crate) fn unpack_flags(&mut self, value: Value, flags: Flags) {
        let ty = self.builder.type_of(value);
        self.builder.push(Inst::new(Opcode::UnpackFlags, ty).with_flags(flags).with_args([value]));
    }
}
