//! Locked operations: single instructions with FEAT_LSE, else retry loops that end in a full barrier.
//!
//! Both need aligned addresses (FEAT_LSE2: inside 16 bytes). A misaligned one faults, and the runtime's fault handler does
//! the operation.

use super::value::NONE;
use super::{Lower, size_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::integer::LogicalOp;
use crate::inst::ops::memory::{AtomicOp, LoadExclusiveOp, StoreExclusiveOp};
use crate::inst::ops::system::BarrierOption;
use causeway_ir::{Inst, Lane, Opcode, Type, Value};

const fn element(ty: Type) -> ElementSize {
    match ty {
        Type::I8 => ElementSize::B,
        Type::I16 => ElementSize::H,
        Type::I32 => ElementSize::S,
        _ => ElementSize::D,
    }
}

impl Lower<'_> {
    pub(super) fn atomic(&mut self, inst: &Inst) {
        match inst.opcode {
            Opcode::MakePair => {}
            Opcode::AtomicCompareSwap => self.compare_swap(inst),
            Opcode::AtomicCompareSwapPair => self.compare_swap_pair(inst),
            _ if self.has(HostFeatures::LSE) => self.single_atomic(inst),
            _ => self.atomic_loop(inst),
        }
    }

    fn atomic_base(&mut self, inst: &Inst) -> Reg {
        let base = self.base_reg(inst.args[0]);
        if inst.imm == 0 {
            return base;
        }
        let sum = self.temp();
        self.add_displacement(Size::X, sum, base, inst.imm);
        sum
    }

    fn single_atomic(&mut self, inst: &Inst) {
        let rn = self.atomic_base(inst);
        let mut rs = self.reg(inst.args[1]);
        let op = match inst.opcode {
            Opcode::AtomicAdd => AtomicOp::Ldadd,
            Opcode::AtomicAnd => AtomicOp::Ldclr,
            Opcode::AtomicOr => AtomicOp::Ldset,
            Opcode::AtomicXor => AtomicOp::Ldeor,
            _ => AtomicOp::Swp,
        };
        if op == AtomicOp::Ldclr {
            let inverse = self.temp();
            self.mvn(size_of(inst.ty), inverse, rs);
            rs = inverse;
        }
        // Never ZR: without a destination the load would not acquire.
        let rt = self.def_or_temp();
        let (size, order) = (element(inst.ty), Order::AcquireRelease);
        self.push(crate::inst::Inst::Atomic { op, size, order, rs, rt, rn });
    }

    fn load_exclusive(&mut self, ty: Type, rt: Reg, rn: Reg) {
        let op = match ty {
            Type::I8 => LoadExclusiveOp::Ldaxrb,
            Type::I16 => LoadExclusiveOp::Ldaxrh,
            Type::I32 => LoadExclusiveOp::LdaxrW,
            _ => LoadExclusiveOp::LdaxrX,
        };
        self.push(crate::inst::Inst::LoadExclusive { op, rt, rn });
    }

    fn store_exclusive(&mut self, ty: Type, rs: Reg, rt: Reg, rn: Reg) {
        let op = match ty {
            Type::I8 => StoreExclusiveOp::Stlxrb,
            Type::I16 => StoreExclusiveOp::Stlxrh,
            Type::I32 => StoreExclusiveOp::StlxrW,
            _ => StoreExclusiveOp::StlxrX,
        };
        self.push(crate::inst::Inst::StoreExclusive { op, rs, rt, rn });
    }

    fn atomic_loop(&mut self, inst: &Inst) {
        let size = size_of(inst.ty);
        let (base, operand) = (self.atomic_base(inst), self.reg(inst.args[1]));
        let (old, new, failed) = (self.temp(), self.temp(), self.temp());
        let again = self.label();
        self.region_begin();
        self.bind(again);
        self.load_exclusive(inst.ty, old, base);
        let op = match inst.opcode {
            Opcode::AtomicAnd => Some(LogicalOp::And),
            Opcode::AtomicOr => Some(LogicalOp::Orr),
            Opcode::AtomicXor => Some(LogicalOp::Eor),
            _ => None,
        };
        let stored = match op {
            Some(op) => {
                let shift = Shift::NONE;
                self.push(crate::inst::Inst::LogicalShifted { op, size, rd: new, rn: old, rm: operand, shift });
                new
            }
            None if inst.opcode == Opcode::AtomicAdd => {
                self.add_shifted(size, new, old, operand, Shift::NONE);
                new
            }
            None => operand,
        };
        self.store_exclusive(inst.ty, failed, stored, base);
        self.cbnz(Size::W, failed, again);
        self.region_end();
        self.dmb(BarrierOption::Ish);
        self.settle(old, inst.ty);
    }

    fn compare_swap(&mut self, inst: &Inst) {
        let base = self.atomic_base(inst);
        let old = self.temp();
        if self.has(HostFeatures::LSE) {
            let (expected, new) = (self.reg(inst.args[1]), self.reg(inst.args[2]));
            self.mov_sized(size_of(inst.ty), old, expected);
            self.casal(element(inst.ty), old, new, base);
            return self.settle(old, inst.ty);
        }
        let expected = self.extended(inst.args[1], false);
        let new = self.reg(inst.args[2]);
        let (difference, failed) = (self.temp(), self.temp());
        let (again, done) = (self.label(), self.label());
        self.region_begin();
        self.bind(again);
        self.load_exclusive(inst.ty, old, base);
        self.eor_shifted(size_of(inst.ty), difference, old, expected, Shift::NONE);
        self.cbnz(size_of(inst.ty), difference, done);
        self.store_exclusive(inst.ty, failed, new, base);
        self.cbnz(Size::W, failed, again);
        self.bind(done);
        self.region_end();
        self.dmb(BarrierOption::Ish);
        self.settle(old, inst.ty);
    }

    /// Two registers of a `make_pair`.
    fn pair(&mut self, value: Value) -> Option<[Reg; 2]> {
        let pair = self.inst(value);
        (pair.opcode == Opcode::MakePair).then(|| [self.reg(pair.args[0]), self.reg(pair.args[1])])
    }

    /// A retry loop whatever the features: `casp` needs neighbouring registers, which guest registers are not. Where the
    /// comparison fails the old value is written back, which alone makes the load of both halves one access.
    fn compare_swap_pair(&mut self, inst: &Inst) {
        let base = self.atomic_base(inst);
        let (Some(expected), Some(new)) = (self.pair(inst.args[1]), self.pair(inst.args[2])) else {
            return self.unsupported(inst);
        };
        let wide = inst.lane == Lane::I64;
        let size = if wide { Size::X } else { Size::W };
        let (low, high) = (self.temp(), self.temp());
        let (difference, failed) = (self.scratch(0), self.scratch(1));
        let (again, write_back, done) = (self.label(), self.label(), self.label());
        self.region_begin();
        self.bind(again);
        if wide {
            self.ldaxp_x(low, high, base)
        } else {
            self.ldaxp_w(low, high, base)
        }
        let other = self.scratch(1);
        self.eor_shifted(size, difference, low, expected[0], Shift::NONE);
        self.eor_shifted(size, other, high, expected[1], Shift::NONE);
        self.orr_shifted(size, difference, difference, other, Shift::NONE);
        self.cbnz(size, difference, write_back);
        self.store_pair_exclusive(wide, failed, new, base);
        self.cbnz(Size::W, failed, again);
        self.b(done);
        self.bind(write_back);
        self.store_pair_exclusive(wide, failed, [low, high], base);
        self.cbnz(Size::W, failed, again);
        self.bind(done);
        self.region_end();
        self.dmb(BarrierOption::Ish);
        let (low_holder, high_holder) = self.info().extra;
        for (holder, from) in [(low_holder, low), (high_holder, high)] {
            if holder != NONE {
                let to = self.def_of(holder);
                if !to.is_zr() {
                    self.mov_sized(size, to, from);
                }
            }
        }
    }

    fn store_pair_exclusive(&mut self, wide: bool, failed: Reg, [low, high]: [Reg; 2], base: Reg) {
        if wide {
            self.stlxp_x(failed, low, high, base);
        } else {
            self.stlxp_w(failed, low, high, base);
        }
    }
}
