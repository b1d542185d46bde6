//! Vector constants.

use crate::asm::prelude::*;
use crate::inst::ops::memory::LoadLiteralOp;
use crate::lower::{Cold, Lower};
use causeway_ir::{Opcode, Type, Value};

impl Lower<'_> {
    /// Are two operands the same value?
    pub(in crate::lower) fn same_value(&self, a: Value, b: Value) -> bool {
        self.values[a.index()].root == self.values[b.index()].root
    }

    /// The two 64-bit halves of a value of the vector class that is a constant; those of 256 bits repeat them.
    pub(in crate::lower) fn vector_constant_of(&self, value: Value) -> Option<[u64; 2]> {
        let inst = &self.function.insts[self.values[value.index()].root as usize];
        let half = |n: usize| self.constant_of(inst.args[n]);
        match inst.opcode {
            Opcode::VSplat => {
                let low = replicate(half(0)?, inst.lane.bits());
                Some([low, if inst.ty.bits() >= 128 { low } else { 0 }])
            }
            Opcode::Bitcast if self.type_of(inst.args[0]).is_integer() => Some([half(0)?, 0]),
            Opcode::VJoin if inst.ty == Type::V128 => {
                Some([self.vector_constant_of(inst.args[0])?[0], self.vector_constant_of(inst.args[1])?[0]])
            }
            _ => None,
        }
    }

    /// `to` = a constant: one instruction where there is one, else a literal behind the code.
    pub(in crate::lower) fn load_vector_constant(&mut self, to: Reg, halves: [u64; 2]) {
        let [low, high] = halves;
        // The vector form of this immediate fills both halves alone.
        if let Some(imm) = FpImm8::new(low)
            && high == 0
        {
            return self.fmov_imm(FpSize::D, to, imm);
        }
        if let Some(imm) = VectorImm::new(low)
            && (high == low || high == 0)
        {
            return self.vector_imm(high == low, to, imm);
        }
        let label = self.literal_label(halves);
        let op = if high == 0 { LoadLiteralOp::VectorD } else { LoadLiteralOp::VectorQ };
        self.ldr_literal(op, to, label);
    }

    /// A temporary with a constant.
    pub(in crate::lower) fn vector_constant(&mut self, halves: [u64; 2]) -> Reg {
        let to = self.vector_temp();
        self.load_vector_constant(to, halves);
        to
    }

    fn literal_label(&mut self, halves: [u64; 2]) -> Label {
        if let Some(label) = self.shared.literals.get(&halves) {
            return *label;
        }
        let label = self.label();
        self.shared.literals.insert(halves, label);
        self.push_cold(Cold::Literal { label, value: halves });
        label
    }
}

/// The 64 bits that repeat the low `bits` of a value.
pub(super) fn replicate(value: u64, bits: u32) -> u64 {
    match bits {
        8 => value as u8 as u64 * 0x0101_0101_0101_0101,
        16 => value as u16 as u64 * 0x0001_0001_0001_0001,
        32 => value as u32 as u64 * 0x0000_0001_0000_0001,
        _ => value,
    }
}

/// Emits a literal.
pub(crate) fn literal<S: InstSink>(sink: &mut S, label: Label, value: [u64; 2]) {
    sink.bind(label);
    for half in value {
        for word in [half as u32, (half >> 32) as u32] {
            sink.push(Inst::Word { value: word });
        }
    }
}
