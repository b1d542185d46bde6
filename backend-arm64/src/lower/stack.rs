//! Registers of the x87 unit in reduced precision, in the guest state: a value is stored with zeros above it, which say that
//! the register is in use; the state pointer, which is not zero, says that it is empty.

use super::{CAPTURE, Cold, Lower};
use crate::asm::prelude::*;
use crate::inst::ops::memory::LoadStoreOp;
use causeway_cache_format::abi::GuestState;
use causeway_ir::{Inst, Opcode};
use causeway_routine::unit::Unit;
use core::mem::offset_of;

/// Offset of the registers in the guest state, bytes.
const REGISTERS: i64 = (offset_of!(GuestState, x87) + offset_of!(Unit, registers)) as i64;
/// Condition codes of comparisons.
const LESS: u16 = 0x100;
const EQUAL: u16 = 0x4000;
const UNORDERED: u16 = 0x4500;

impl Lower<'_> {
    pub(super) fn x87_register(&mut self, inst: &Inst) {
        match inst.opcode {
            Opcode::X87Index => {
                let (from, to) = (self.base_reg(inst.args[0]), self.def_or_temp());
                let distance = ArithImm::new(inst.imm as u64 & 7).expect("a distance is encodable");
                self.add_imm(Size::W, to, from, distance);
                self.and_imm(Size::W, to, to, LogicalImm::of(7, Size::W));
            }
            Opcode::X87Place => {
                let (number, to, state) = (self.base_reg(inst.args[0]), self.def_or_temp(), self.state());
                self.add_extended(Size::X, to, state, number, Extend::Uxtb, UImm3::of(4));
            }
            Opcode::X87Get => {
                let (place, to) = (self.reg(inst.args[0]), self.def());
                self.push_access(LoadStoreOp::LdrVectorD, to, at(place, 0, 8));
            }
            Opcode::X87Put => {
                let (place, from) = (self.reg(inst.args[0]), self.reg(inst.args[1]));
                let wide = self.quadword(inst.args[1], from, inst.ty);
                self.push_access(LoadStoreOp::StrVectorQ, wide, at(place, 0, 16));
            }
            Opcode::X87Free => {
                let (place, state) = (self.reg(inst.args[0]), self.state());
                self.push_access(LoadStoreOp::StrX, state, at(place, 8, 8));
            }
            Opcode::X87Round => self.x87_round(inst),
            _ => self.x87_compare(inst),
        }
    }

    /// To nearest at once; out-of-line code has the other roundings.
    fn x87_round(&mut self, inst: &Inst) {
        let (from, control, rounding) = (self.reg(inst.args[0]), self.reg(inst.args[1]), self.scratch(0));
        let [label, back, done] = [(); 3].map(|()| self.label());
        let to = self.late_def(&[from]);
        self.region_begin();
        self.frintn(FpSize::D, to, from);
        self.ubfx(Size::W, rounding, control, 10, 2);
        self.mark(CAPTURE);
        self.bif_vector(Shape::B8, to, from, from);
        self.cbnz(Size::W, rounding, label);
        self.bind(back);
        self.region_end();
        self.settle(to, inst.ty);
        self.push_cold(Cold::Float { label, back, cold: super::float::ColdFloat::Round { done } });
    }

    fn x87_compare(&mut self, inst: &Inst) {
        let (a, b, to) = (self.reg(inst.args[0]), self.reg(inst.args[1]), self.def_or_temp());
        let kept = self.keep_all();
        let constant = self.scratch(0);
        self.fcmp(FpSize::D, a, b);
        let mut otherwise = Reg::ZR;
        for (codes, cond) in [(LESS, Cond::Mi), (EQUAL, Cond::Eq), (UNORDERED, Cond::Vs)] {
            self.movz(Size::W, constant, MoveWideImm::at(codes, 0));
            self.csel(Size::W, to, constant, otherwise, cond);
            otherwise = to;
        }
        self.restore_all(kept);
    }
}

fn at(place: Reg, offset: i64, bytes: u32) -> Address {
    Address::offset(place, REGISTERS + offset, bytes).expect("the guest state is within reach")
}
