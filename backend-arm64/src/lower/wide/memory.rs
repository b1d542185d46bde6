//! Accesses of registers of 256 bits.

use crate::asm::prelude::*;
use crate::inst::ops::system::BarrierOption;
use crate::lower::Lower;
use crate::lower::address::WideAddress;
use causeway_ir::{Inst, Opcode, Type};

impl Lower<'_> {
    /// A `load` or `store` of 256 bits.
    pub(in crate::lower) fn wide_access(&mut self, inst: &Inst) {
        let ordered = self.is_ordered(inst);
        if inst.opcode == Opcode::Load {
            let (address, to) = (self.wide_address(inst), self.def());
            match address {
                WideAddress::Offset(base, imm) => self.sve_ldr(to, base, imm),
                WideAddress::Indexed(base, index) => self.sve_ld1b_indexed(PredicateReg::ALL, to, base, index),
            }
            if ordered {
                self.dmb(BarrierOption::Ishld);
            }
            return;
        }
        let from = self.reg(inst.args[2]);
        if ordered {
            self.dmb(BarrierOption::Ish);
        }
        match self.wide_address(inst) {
            WideAddress::Offset(base, imm) => self.sve_str(from, base, imm),
            WideAddress::Indexed(base, index) => self.sve_st1b_indexed(PredicateReg::ALL, from, base, index),
        }
    }

    /// Writes a guest register: all of it, or the low half alone.
    pub(in crate::lower) fn put_wide(&mut self, inst: &Inst, home: Reg, from: Reg) {
        if inst.ty == Type::V256 {
            if from != home {
                self.push(crate::inst::Inst::copy_wide(home, from));
            }
            return;
        }
        if from == home && inst.ty == Type::V128 {
            return;
        }
        let low = if inst.ty == Type::V128 || self.is_clean_quadword(inst.args[0]) {
            from
        } else {
            let low = self.vector_temp();
            self.copy_scalar(low, from, inst.ty);
            low
        };
        self.sve_sel(ElementSize::B, PredicateReg::LOW, home, low, home);
    }
}
