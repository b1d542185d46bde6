//! Addition and subtraction with and without carry, negation.
//!
//! 32 and 64 bits are one flag-setting instruction. 8 and 16 bits take their flags from the operands shifted to the top of
//! a 32-bit register, or, with FEAT_FlagM and where C is not asked for, from `setf8` and `setf16` on sign-extended operands.

use super::operand::{Second, sign_extend};
use super::value::Marks;
use super::{Lower, is_narrow, size_of, truncate};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::integer::{AddSubOp, CarryOp};
use crate::inst::ops::system::{SetFlagsOp, SystemReg};
use causeway_ir::{Flags, Inst, Opcode, Type};

const OPS: [[AddSubOp; 2]; 2] = [[AddSubOp::Add, AddSubOp::Adds], [AddSubOp::Sub, AddSubOp::Subs]];

/// The operation and immediate that add (or subtract) a constant, where one instruction can; a negative constant turns one
/// into the other, which leaves the same flags.
pub(super) fn immediate(subtract: bool, flags: bool, constant: u64, ty: Type) -> Option<(AddSubOp, ArithImm)> {
    let op = |subtract: bool| OPS[usize::from(subtract)][usize::from(flags)];
    if let Some(imm) = ArithImm::new(constant) {
        return Some((op(subtract), imm));
    }
    let negated = truncate(sign_extend(constant, ty).wrapping_neg(), ty);
    ArithImm::new(negated).map(|imm| (op(!subtract), imm))
}

impl Lower<'_> {
    pub(super) fn add_sub(&mut self, inst: &Inst) {
        if self.compares_unsigned(inst) {
            return self.compare_unsigned(inst);
        }
        let subtract = inst.opcode != Opcode::Add;
        let wanted = self.wanted_flags();
        let (first, second) = if inst.opcode == Opcode::Neg {
            (Reg::ZR, Second::Shifted(self.reg(inst.args[0]), Shift::NONE))
        } else {
            let second = self.second(inst, !is_narrow(inst.ty));
            let first = match second {
                Second::Shifted(..) => self.reg(inst.args[0]),
                _ => self.base_reg(inst.args[0]),
            };
            (first, second)
        };
        if wanted.contains(Flags::A) {
            self.auxiliary(inst.ty, first, second);
        }
        let nzcv = wanted & Flags::NZCV;
        if is_narrow(inst.ty) {
            self.narrow_add_sub(inst.ty, subtract, first, second, nzcv);
        } else {
            let kept = self.kept_flags();
            let keep = (!nzcv.is_empty() && !kept.is_empty()).then(|| self.keep(kept));
            let to = self.def();
            let op = OPS[usize::from(subtract)][usize::from(!nzcv.is_empty())];
            self.add_sub_second(op, inst.ty, to, first, second);
            if let Some(keep) = keep {
                self.restore(keep);
            }
        }
        self.parity_of_result(wanted);
    }

    /// Is it a narrow subtraction of whose flags only Z, C, P and A matter? Those are the same at 32 bits.
    fn compares_unsigned(&self, inst: &Inst) -> bool {
        let nzcv = self.wanted_flags() & Flags::NZCV;
        let fits = !nzcv.is_empty() && (Flags::Z | Flags::C).contains(nzcv) && self.kept_flags().is_empty();
        fits && inst.opcode == Opcode::Sub && is_narrow(inst.ty)
    }

    /// Such a subtraction on zero-extended operands.
    fn compare_unsigned(&mut self, inst: &Inst) {
        let wanted = self.wanted_flags();
        let first = self.extended(inst.args[0], false);
        let second = match self.second(inst, false) {
            Second::Shifted(rm, _) if !self.is_zero_extended(inst.args[1]) && !rm.is_zr() => {
                let extend = if inst.ty == Type::I8 { Extend::Uxtb } else { Extend::Uxth };
                Second::Extended(rm, extend, UImm3::of(0))
            }
            second => second,
        };
        let first = match second {
            Second::Shifted(..) => first,
            _ if first.is_zr() => {
                let zero = self.temp();
                self.load_constant(zero, 0);
                zero
            }
            _ => first,
        };
        if wanted.contains(Flags::A) {
            self.auxiliary(inst.ty, first, second);
        }
        let to = self.def();
        self.add_sub_second(AddSubOp::Subs, Type::I32, to, first, second);
        self.parity_of_result(wanted);
    }

    /// Is the register of an integer value zero above the value's type?
    fn is_zero_extended(&self, value: causeway_ir::Value) -> bool {
        let root = self.values[value.index()].root;
        self.function.insts[root as usize].ty == self.type_of(value) && self.zero_above(root)
    }

    /// `to` = `first` +- `second`.
    fn add_sub_second(&mut self, op: AddSubOp, ty: Type, to: Reg, first: Reg, second: Second) {
        let (subtract, flags) = (matches!(op, AddSubOp::Sub | AddSubOp::Subs), op.sets_flags());
        let size = size_of(ty);
        match second {
            Second::Constant(constant) => match immediate(subtract, flags, constant, ty) {
                Some((op, imm)) => self.add_sub_imm(op, size, to, first, imm),
                None => {
                    let constant = self.constant_reg(constant);
                    self.add_sub_reg(op, size, [to, first, constant], Shift::NONE);
                }
            },
            Second::Shifted(rm, shift) => self.add_sub_reg(op, size, [to, first, rm], shift),
            Second::Extended(rm, extend, amount) => {
                self.push(crate::inst::Inst::AddSubExtended { op, size, rd: to, rn: first, rm, extend, amount });
            }
        }
    }

    pub(super) fn add_sub_imm(&mut self, op: AddSubOp, size: Size, rd: Reg, rn: Reg, imm: ArithImm) {
        self.push(crate::inst::Inst::AddSubImm { op, size, rd, rn, imm });
    }

    fn add_sub_reg(&mut self, op: AddSubOp, size: Size, [rd, rn, rm]: [Reg; 3], shift: Shift) {
        self.push(crate::inst::Inst::AddSubShifted { op, size, rd, rn, rm, shift });
    }

    /// Bit 4 of the auxiliary register = bit 4 of both operands xored, so that with the result in the parity register AF is
    /// the carry into bit 4.
    fn auxiliary(&mut self, ty: Type, first: Reg, second: Second) {
        let to = self.auxiliary_reg();
        match second {
            Second::Constant(constant) if constant & 0x10 == 0 => self.mov_sized(Size::W, to, first),
            Second::Constant(_) => self.eor_imm(Size::W, to, first, LogicalImm::of(0x10, Size::W)),
            Second::Shifted(rm, shift) if first.is_zr() && shift == Shift::NONE => self.mov_sized(Size::W, to, rm),
            Second::Shifted(rm, shift) => self.eor_shifted(size_of(ty), to, first, rm, shift),
            Second::Extended(rm, ..) => self.eor_shifted(Size::W, to, first, rm, Shift::NONE),
        }
    }

    fn narrow_add_sub(&mut self, ty: Type, subtract: bool, first: Reg, second: Second, nzcv: Flags) {
        let kept = self.kept_flags();
        let constant = matches!(second, Second::Constant(_));
        let carry_free = !nzcv.contains(Flags::C) && Flags::C.contains(kept);
        if !nzcv.is_empty() && carry_free && self.has(HostFeatures::FLAGM) && (constant || !kept.is_empty()) {
            return self.narrow_by_setf(ty, subtract, first, second);
        }
        if !nzcv.is_empty() {
            let keep = (!kept.is_empty()).then(|| self.keep(kept));
            self.narrow_flags(ty, subtract, first, second);
            if let Some(keep) = keep {
                self.restore(keep);
            }
        }
        let to = self.def();
        if !to.is_zr() {
            self.narrow_result(ty, subtract, to, first, second);
        }
    }

    /// NZCV of the operation on operands shifted to the top.
    fn narrow_flags(&mut self, ty: Type, subtract: bool, first: Reg, second: Second) {
        let up = 32 - ty.bits();
        let op = OPS[usize::from(subtract)][1];
        let top = if first.is_zr() { Reg::ZR } else { self.temp() };
        if !first.is_zr() {
            self.lsl_imm(Size::W, top, first, up);
        }
        match second {
            Second::Constant(0) if !top.is_zr() => {
                self.add_sub_imm(op, Size::W, Reg::ZR, top, ArithImm::new(0).expect("zero fits"))
            }
            Second::Constant(constant) => {
                let constant = self.constant_reg(constant << up);
                self.add_sub_reg(op, Size::W, [Reg::ZR, top, constant], Shift::NONE);
            }
            Second::Shifted(rm, _) | Second::Extended(rm, ..) => {
                self.add_sub_reg(op, Size::W, [Reg::ZR, top, rm], Shift::lsl(up));
            }
        }
    }

    fn narrow_result(&mut self, ty: Type, subtract: bool, to: Reg, first: Reg, second: Second) {
        let second = match second {
            // Bits above the type do not matter: the shorter of both signs.
            Second::Constant(constant) => Second::Constant(sign_extend(constant, ty) as u32 as u64),
            other => other,
        };
        self.add_sub_second(OPS[usize::from(subtract)][0], Type::I32, to, first, second);
    }

    /// N, Z and V by `setf8` or `setf16` on sign-extended operands; C stays.
    fn narrow_by_setf(&mut self, ty: Type, subtract: bool, first: Reg, second: Second) {
        let to = self.def_or_temp();
        let extended = self.temp();
        self.extend_reg(extended, first, ty, Size::W, true);
        let second = match second {
            Second::Constant(constant) => Second::Constant(sign_extend(constant, ty) as u32 as u64),
            Second::Shifted(rm, _) | Second::Extended(rm, ..) => {
                let other = self.temp();
                self.extend_reg(other, rm, ty, Size::W, true);
                Second::Shifted(other, Shift::NONE)
            }
        };
        self.add_sub_second(OPS[usize::from(subtract)][0], Type::I32, to, extended, second);
        self.set_flags(ty, to);
    }

    fn set_flags(&mut self, ty: Type, from: Reg) {
        let op = if ty == Type::I8 { SetFlagsOp::Setf8 } else { SetFlagsOp::Setf16 };
        self.push(crate::inst::Inst::SetFlags { op, rn: from });
    }

    pub(super) fn add_sub_carry(&mut self, inst: &Inst) {
        let add = inst.opcode == Opcode::Adc;
        if self.info().marks.contains(Marks::CARRY_DIRECT) != add {
            self.invert_carry();
        }
        let first = self.reg(inst.args[0]);
        let second = match self.second(inst, false) {
            Second::Constant(constant) => (self.constant_reg(constant), Shift::NONE),
            Second::Shifted(rm, shift) => (rm, shift),
            Second::Extended(rm, ..) => (rm, Shift::NONE),
        };
        let second = self.unshifted(inst.ty, second.0, second.1);
        let wanted = self.wanted_flags();
        let nzcv = wanted & Flags::NZCV;
        if is_narrow(inst.ty) && !nzcv.is_empty() {
            self.narrow_carry(inst.ty, add, first, second);
        } else {
            if wanted.contains(Flags::A) {
                self.auxiliary(inst.ty, first, Second::Shifted(second, Shift::NONE));
            }
            let kept = self.kept_flags();
            let keep = (!nzcv.is_empty() && !kept.is_empty()).then(|| self.keep(kept));
            let to = self.def();
            self.carry_op(add, !nzcv.is_empty(), size_of(inst.ty), [to, first, second]);
            if let Some(keep) = keep {
                self.restore(keep);
            }
        }
        self.parity_of_result(wanted);
    }

    fn unshifted(&mut self, ty: Type, rm: Reg, shift: Shift) -> Reg {
        if shift == Shift::NONE {
            return rm;
        }
        let to = self.temp();
        self.orr_shifted(size_of(ty), to, Reg::ZR, rm, shift);
        to
    }

    fn carry_op(&mut self, add: bool, flags: bool, size: Size, [rd, rn, rm]: [Reg; 3]) {
        let op = match (add, flags) {
            (true, false) => CarryOp::Adc,
            (true, true) => CarryOp::Adcs,
            (false, false) => CarryOp::Sbc,
            (false, true) => CarryOp::Sbcs,
        };
        self.push(crate::inst::Inst::AddSubCarry { op, size, rd, rn, rm });
    }

    /// 8 and 16 bits with carry: the sum of sign-extended operands has the signed carry above it; the unsigned carry is that
    /// bit xored with the operands' signs.
    fn narrow_carry(&mut self, ty: Type, add: bool, first: Reg, second: Reg) {
        let wanted = self.wanted_flags();
        let (a, b) = (self.temp(), self.temp());
        self.extend_reg(a, first, ty, Size::W, true);
        self.extend_reg(b, second, ty, Size::W, true);
        let signs = if wanted.contains(Flags::A) { self.auxiliary_reg() } else { self.temp() };
        self.eor_shifted(Size::W, signs, a, b, Shift::NONE);
        let result = self.def_or_temp();
        self.carry_op(add, false, Size::W, [result, a, b]);
        let carry = self.temp();
        if wanted.contains(Flags::C) {
            // Inverted: the canonical polarity.
            self.eon_shifted(Size::W, carry, result, signs, Shift::NONE);
        }
        let kept = self.kept_flags();
        if self.has(HostFeatures::FLAGM) {
            let rest = kept.difference(Flags::C);
            let keep = (!rest.is_empty()).then(|| self.keep(rest));
            self.set_flags(ty, result);
            if wanted.contains(Flags::C) {
                self.rmif(carry, UImm6::of(ty.bits() - 1), UImm4::of(2));
            }
            if let Some(keep) = keep {
                self.restore(keep);
            }
            return;
        }
        let keep = (!kept.is_empty()).then(|| self.keep(kept));
        self.narrow_carry_flags(ty, result, carry, wanted);
        if let Some(keep) = keep {
            self.restore(keep);
        }
    }

    fn narrow_carry_flags(&mut self, ty: Type, result: Reg, carry: Reg, wanted: Flags) {
        let bits = ty.bits();
        self.adds_shifted(Size::W, Reg::ZR, Reg::ZR, result, Shift::lsl(32 - bits));
        let nzcv = self.temp();
        self.mrs(nzcv, SystemReg::Nzcv);
        if wanted.contains(Flags::C) {
            let bit = self.temp();
            self.lsr_imm(Size::W, bit, carry, bits);
            self.bfi(Size::W, nzcv, bit, 29, 1);
        }
        if wanted.contains(Flags::O) {
            let (twisted, bit) = (self.temp(), self.temp());
            self.eor_shifted(Size::W, twisted, result, result, Shift::lsr(1));
            self.lsr_imm(Size::W, bit, twisted, bits - 1);
            self.bfi(Size::W, nzcv, bit, 28, 1);
        }
        self.msr(SystemReg::Nzcv, nzcv);
    }
}
