//! Extensions, truncations, fields, concatenation.

use super::{Lower, is_narrow, size_of};
use crate::asm::prelude::*;
use causeway_ir::{Inst, Opcode, Type};

impl Lower<'_> {
    pub(super) fn extend(&mut self, inst: &Inst) {
        let size = size_of(inst.ty);
        match inst.opcode {
            Opcode::Zext | Opcode::Sext => {
                let from = self.type_of(inst.args[0]);
                let value = self.reg(inst.args[0]);
                let to = self.def_or_temp();
                self.extend_reg(to, value, from, size, inst.opcode == Opcode::Sext);
            }
            Opcode::Trunc => {
                let value = self.reg(inst.args[0]);
                let to = self.def_or_temp();
                self.copy(to, value, inst.ty);
            }
            Opcode::Concat => self.concat(inst),
            Opcode::ExtractBits => {
                let (lowest, width) = field(inst.imm);
                let value = self.reg(inst.args[0]);
                let to = self.def_or_temp();
                self.ubfx(size, to, value, lowest, width);
            }
            _ => {
                let (lowest, width) = field(inst.imm);
                let (into, bits) = (self.reg(inst.args[0]), self.reg(inst.args[1]));
                let to = self.late_def(&[bits]);
                if to != into {
                    self.mov_sized(size, to, into);
                }
                self.bfi(size, to, bits, lowest, width);
                self.settle(to, inst.ty);
            }
        }
    }

    fn concat(&mut self, inst: &Inst) {
        let half = self.type_of(inst.args[0]);
        let (low, high) = (self.reg(inst.args[0]), self.reg(inst.args[1]));
        let size = if is_narrow(inst.ty) { Size::W } else { size_of(inst.ty) };
        let to = self.late_def(&[high]);
        self.extend_reg(to, low, half, Size::W, false);
        self.bfi(if inst.ty == Type::I64 { Size::X } else { size }, to, high, half.bits(), half.bits());
        self.settle(to, inst.ty);
    }
}

/// Lowest bit and width of a field.
fn field(imm: i64) -> (u32, u32) {
    (imm as u32 & 0xff, imm as u32 >> 8 & 0xff)
}
