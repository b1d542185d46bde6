//! Multiplication and division.

use super::value::NONE;
use super::{Lower, is_narrow, size_of};
use crate::asm::prelude::*;
use crate::inst::ops::integer::DataProc2Op;
use causeway_cache_format::abi::ExitReason;
use causeway_ir::{Flags, Inst, Opcode, Rhs, Type, Value};

impl Lower<'_> {
    pub(super) fn multiply(&mut self, inst: &Inst) {
        match inst.opcode {
            Opcode::Mul => {
                if let Some((factors, signed)) = self.word_factors(inst) {
                    let [first, second] = factors.map(|factor| self.reg(factor));
                    let to = self.def_or_temp();
                    return if signed { self.smull(to, first, second) } else { self.umull(to, first, second) };
                }
                let first = self.reg(inst.args[0]);
                let second = match inst.rhs() {
                    Rhs::Value(value) => self.reg(value),
                    Rhs::Imm(imm) => self.constant_reg(super::truncate(imm, inst.ty)),
                };
                let to = self.def_or_temp();
                self.mul(size_of(inst.ty), to, first, second);
            }
            Opcode::MulHighU | Opcode::MulHighS => self.multiply_high(inst),
            _ => self.multiply_flags(inst),
        }
    }

    /// The words of which a product of doublewords is one, and whether they are signed.
    fn word_factors(&self, inst: &Inst) -> Option<([Value; 2], bool)> {
        let Rhs::Value(second) = inst.rhs() else { return None };
        if inst.ty != Type::I64 {
            return None;
        }
        let roots = [inst.args[0], second].map(|arg| self.values[arg.index()].root);
        let factors = roots.map(|root| self.function.insts[root as usize]);
        let widened = |(root, factor): (u32, &Inst)| {
            matches!(factor.opcode, Opcode::Zext | Opcode::Sext)
                && factor.opcode == factors[0].opcode
                && self.type_of(factor.args[0]) == Type::I32
                && self.is_foldable(root)
                && self.is_at_hand(factor.args[0])
        };
        let all = roots.into_iter().zip(&factors).all(widened);
        all.then(|| (factors.map(|factor| factor.args[0]), factors[0].opcode == Opcode::Sext))
    }

    fn multiply_high(&mut self, inst: &Inst) {
        let signed = inst.opcode == Opcode::MulHighS;
        if inst.ty == Type::I64 {
            let (first, second) = (self.reg(inst.args[0]), self.reg(inst.args[1]));
            let to = self.def_or_temp();
            return if signed { self.smulh(to, first, second) } else { self.umulh(to, first, second) };
        }
        let product = self.temp();
        if inst.ty == Type::I32 {
            let (first, second) = (self.reg(inst.args[0]), self.reg(inst.args[1]));
            if signed { self.smull(product, first, second) } else { self.umull(product, first, second) }
        } else {
            let (first, second) = (self.extended(inst.args[0], signed), self.extended(inst.args[1], signed));
            self.mul(Size::W, product, first, second);
        }
        let to = self.def_or_temp();
        let size = if inst.ty == Type::I32 { Size::X } else { Size::W };
        self.lsr_imm(size, to, product, inst.ty.bits());
    }

    /// CF = OF = "the high half says more than the low half's sign (or zero)".
    fn multiply_flags(&mut self, inst: &Inst) {
        let wanted = self.wanted_flags();
        let size = if inst.ty == Type::I64 { Size::X } else { Size::W };
        // N and Z of `cmp` are wrong; V and C come from a comparison of both outcomes.
        let kept = self.kept_flags();
        let keep = (!kept.is_empty()).then(|| self.keep(kept));
        if !self.compare_product(inst) {
            let excess = self.excess(inst);
            self.cmp_imm(size, excess, ArithImm::new(0).expect("zero fits"));
        }
        // Not equal: NZCV = 0001 (CF and OF set), by a comparison that fails; equal: 0110, C = 1 and V = 0.
        self.ccmp_imm(size, Reg::ZR, UImm5::of(0), UImm4::of(1), Cond::Eq);
        if let Some(keep) = keep {
            self.restore(keep);
        }
        debug_assert!((wanted - (Flags::C | Flags::O)).is_empty(), "only CF and OF are defined");
    }

    /// Sets Z where the signed product is its low half sign-extended, where no separate high half is needed for that.
    fn compare_product(&mut self, inst: &Inst) -> bool {
        if inst.opcode != Opcode::MulFlagsS {
            return false;
        }
        if inst.ty == Type::I64 {
            let (low, high) = (self.reg(inst.args[0]), self.reg(inst.args[1]));
            self.subs_shifted(Size::X, Reg::ZR, high, low, Shift::asr(63));
            return true;
        }
        let root = self.values[inst.args[1].index()].root;
        let source = self.function.insts[root as usize];
        let near = source.opcode == Opcode::MulHighS && source.ty == inst.ty && self.is_foldable(root);
        if !near || !self.is_at_hand(source.args[0]) || !self.is_at_hand(source.args[1]) {
            return false;
        }
        let product = self.temp();
        let (size, extend) = if inst.ty == Type::I32 {
            let (first, second) = (self.reg(source.args[0]), self.reg(source.args[1]));
            self.smull(product, first, second);
            (Size::X, Extend::Sxtw)
        } else {
            let (first, second) = (self.extended(source.args[0], true), self.extended(source.args[1], true));
            self.mul(Size::W, product, first, second);
            (Size::W, if inst.ty == Type::I8 { Extend::Sxtb } else { Extend::Sxth })
        };
        let op = crate::inst::ops::integer::AddSubOp::Subs;
        let amount = UImm3::of(0);
        self.push(crate::inst::Inst::AddSubExtended {
            op,
            size,
            rd: Reg::ZR,
            rn: product,
            rm: product,
            extend,
            amount,
        });
        true
    }

    /// A register that is zero where CF and OF are clear.
    fn excess(&mut self, inst: &Inst) -> Reg {
        if inst.opcode == Opcode::MulFlagsU {
            return self.extended_plain(inst.args[0], false);
        }
        let bits = inst.ty.bits();
        let (low, high) = (self.reg(inst.args[0]), self.reg(inst.args[1]));
        let excess = self.temp();
        if is_narrow(inst.ty) {
            let (sign, high_wide) = (self.temp(), self.temp());
            self.extend_reg(sign, low, inst.ty, Size::W, true);
            self.extend_reg(high_wide, high, inst.ty, Size::W, true);
            self.eor_shifted(Size::W, excess, high_wide, sign, Shift::asr(bits));
        } else {
            self.eor_shifted(size_of(inst.ty), excess, high, low, Shift::asr(bits - 1));
        }
        excess
    }

    fn extended_plain(&mut self, value: Value, signed: bool) -> Reg {
        let from = self.extended(value, signed);
        if !from.is_zr() {
            return from;
        }
        let zero = self.temp();
        self.load_constant(zero, 0);
        zero
    }

    /// Quotient and remainder; the parts' instructions hold them.
    pub(super) fn divide(&mut self, inst: &Inst) {
        let (quotient, remainder) = self.info().extra;
        let signed = inst.opcode == Opcode::DivS;
        let ty = inst.lane.element();
        let parts = [quotient, remainder].map(|index| if index == NONE { Reg::ZR } else { self.def_of(index) });
        let trap = self.trap_label(inst, ExitReason::DivideError, 0);
        if ty == Type::I64 {
            self.divide_wide(inst, signed, parts, trap);
        } else {
            self.divide_narrow(inst, ty, signed, parts, trap);
        }
    }

    /// A dividend of up to 64 bits.
    fn divide_narrow(&mut self, inst: &Inst, ty: Type, signed: bool, parts: [Reg; 2], trap: Label) {
        let bits = ty.bits();
        let (high, low) = (inst.args[0], inst.args[1]);
        let size = if bits == 32 { Size::X } else { Size::W };
        let divisor = self.divisor(inst, ty, signed, size);
        let high_zero = self.constant_of(high) == Some(0) && !signed;
        let dividend = if high_zero {
            self.extended(low, false)
        } else {
            let dividend = self.temp();
            let (low, high) = (self.reg(low), self.reg(high));
            self.extend_reg(dividend, low, ty, Size::W, false);
            self.bfi(size, dividend, high, bits, bits);
            if bits == 8 && signed {
                self.sxth(Size::W, dividend, dividend);
            }
            dividend
        };
        let size = if high_zero { Size::W } else { size };
        self.push(crate::inst::Inst::CompareBranch {
            op: crate::inst::ops::branch::CompareBranchOp::Cbz,
            size,
            rt: divisor,
            label: trap,
        });
        let quotient = self.temp();
        let op = if signed { DataProc2Op::Sdiv } else { DataProc2Op::Udiv };
        self.push(crate::inst::Inst::DataProc2 { op, size, rd: quotient, rn: dividend, rm: divisor });
        if !high_zero {
            self.check_quotient(quotient, bits, signed, size, trap);
        }
        if !parts[1].is_zr() {
            let remainder = self.temp();
            self.msub(size, remainder, quotient, divisor, dividend);
            self.mov_sized(Size::W, parts[1], remainder);
        }
        if !parts[0].is_zr() {
            self.mov_sized(Size::W, parts[0], quotient);
        }
    }

    fn divisor(&mut self, inst: &Inst, ty: Type, signed: bool, size: Size) -> Reg {
        let divisor = self.extended(inst.args[2], signed);
        let root = self.values[inst.args[2].index()].root;
        if size == Size::W || divisor.is_zr() || (!signed && self.constant_of(inst.args[2]).is_some()) {
            return divisor;
        }
        if !signed && self.zero_above(root) && self.function.insts[root as usize].ty == ty {
            return divisor;
        }
        let wide = self.temp();
        self.extend_reg(wide, divisor, ty, Size::X, signed);
        wide
    }

    /// Traps where the quotient exceeds its type.
    fn check_quotient(&mut self, quotient: Reg, bits: u32, signed: bool, size: Size, trap: Label) {
        let excess = self.temp();
        if signed {
            let extended = self.temp();
            self.sbfx(size, extended, quotient, 0, bits);
            self.eor_shifted(size, excess, quotient, extended, Shift::NONE);
        } else {
            self.lsr_imm(size, excess, quotient, bits);
        }
        self.cbnz(size, excess, trap);
    }

    /// A dividend of 128 bits: one instruction where its upper half is the lower half's extension, else bit by bit.
    fn divide_wide(&mut self, inst: &Inst, signed: bool, parts: [Reg; 2], trap: Label) {
        let (high, low) = (inst.args[0], inst.args[1]);
        let simple = if signed { self.is_sign_of(high, low) } else { self.constant_of(high) == Some(0) };
        let divisor = self.reg(inst.args[2]);
        if simple {
            let low = self.reg(low);
            self.cbz(Size::X, divisor, trap);
            let (quotient, remainder) = (self.temp(), self.temp());
            if signed {
                self.sdiv(Size::X, quotient, low, divisor);
                self.check_minimum(low, divisor, trap);
            } else {
                self.udiv(Size::X, quotient, low, divisor);
            }
            self.msub(Size::X, remainder, quotient, divisor, low);
            return self.store_parts(parts, quotient, remainder);
        }
        let (high, low) = (self.reg(high), self.reg(low));
        let kept = self.keep_all();
        self.region_begin();
        let refused = if kept.is_some() { self.label() } else { trap };
        let (quotient, remainder) = self.long_division([high, low, divisor], signed, refused);
        if kept.is_some() {
            // A fault finds the flags as they were.
            let done = self.label();
            self.b(done);
            self.bind(refused);
            self.restore_all(kept);
            self.b(trap);
            self.bind(done);
        }
        self.region_end();
        self.restore_all(kept);
        self.store_parts(parts, quotient, remainder);
    }

    /// The quotient of the least number by -1 does not fit.
    fn check_minimum(&mut self, low: Reg, divisor: Reg, trap: Label) {
        let (a, b) = (self.temp(), self.temp());
        self.eor_imm(Size::X, a, low, LogicalImm::of(1 << 63, Size::X));
        self.mvn(Size::X, b, divisor);
        self.orr_shifted(Size::X, a, a, b, Shift::NONE);
        self.cbz(Size::X, a, trap);
    }

    fn store_parts(&mut self, parts: [Reg; 2], quotient: Reg, remainder: Reg) {
        if !parts[0].is_zr() {
            self.mov_sized(Size::X, parts[0], quotient);
        }
        if !parts[1].is_zr() {
            self.mov_sized(Size::X, parts[1], remainder);
        }
    }

    /// Is `high` the sign of `low` in all bits?
    fn is_sign_of(&self, high: Value, low: Value) -> bool {
        let inst = self.function.insts[self.values[high.index()].root as usize];
        let root = self.values[low.index()].root;
        inst.opcode == Opcode::Sar
            && inst.ty == Type::I64
            && !inst.args[1].is_some()
            && inst.imm & 63 == 63
            && self.values[inst.args[0].index()].root == root
    }

    /// Restoring division of 128 by 64 bits.
    fn long_division(&mut self, [high, low, divisor]: [Reg; 3], signed: bool, trap: Label) -> (Reg, Reg) {
        let (quotient, remainder, by) = (self.temp(), self.temp(), self.temp());
        let (sign, carry) = (self.scratch(0), self.scratch(1));
        let counter = self.scratch(2);
        self.mov_sized(Size::X, quotient, low);
        self.mov_sized(Size::X, remainder, high);
        self.mov_sized(Size::X, by, divisor);
        if signed {
            // sign: bit 0 that of the quotient, bit 1 that of the remainder.
            self.lsr_imm(Size::X, sign, high, 63);
            self.add_shifted(Size::X, sign, sign, sign, Shift::NONE);
            self.eor_shifted(Size::X, carry, high, divisor, Shift::NONE);
            self.orr_shifted(Size::X, sign, sign, carry, Shift::lsr(63));
            self.magnitude(quotient, remainder, by);
        }
        self.cmp(Size::X, remainder, by);
        self.b_cond(Cond::Hs, trap);
        let (again, skip) = (self.label(), self.label());
        self.load_constant(counter, 64);
        self.bind(again);
        self.lsr_imm(Size::X, carry, remainder, 63);
        self.extr(Size::X, remainder, remainder, quotient, UImm6::of(63));
        self.lsl_imm(Size::X, quotient, quotient, 1);
        let subtract = self.label();
        self.cbnz(Size::X, carry, subtract);
        self.cmp(Size::X, remainder, by);
        self.b_cond(Cond::Lo, skip);
        self.bind(subtract);
        self.sub_shifted(Size::X, remainder, remainder, by, Shift::NONE);
        self.orr_imm(Size::X, quotient, quotient, LogicalImm::of(1, Size::X));
        self.bind(skip);
        self.sub_imm(Size::X, counter, counter, ArithImm::new(1).expect("one fits"));
        self.cbnz(Size::X, counter, again);
        if signed {
            self.apply_signs(quotient, remainder, sign, trap);
        }
        (quotient, remainder)
    }

    /// Dividend and divisor become their magnitudes.
    fn magnitude(&mut self, low: Reg, high: Reg, divisor: Reg) {
        let (positive, divisor_positive) = (self.label(), self.label());
        self.tbz(high, UImm6::of(63), positive);
        self.negs(Size::X, low, low);
        self.push(crate::inst::Inst::AddSubCarry {
            op: crate::inst::ops::integer::CarryOp::Sbc,
            size: Size::X,
            rd: high,
            rn: Reg::ZR,
            rm: high,
        });
        self.bind(positive);
        self.tbz(divisor, UImm6::of(63), divisor_positive);
        self.neg(Size::X, divisor, divisor);
        self.bind(divisor_positive);
    }

    /// Gives quotient and remainder their signs, and traps where the quotient does not fit.
    fn apply_signs(&mut self, quotient: Reg, remainder: Reg, sign: Reg, trap: Label) {
        let (plus, done) = (self.label(), self.label());
        self.tbz(sign, UImm6::of(1), plus);
        self.neg(Size::X, remainder, remainder);
        self.bind(plus);
        let positive = self.label();
        self.tbz(sign, UImm6::of(0), positive);
        // Negative: up to 2^63.
        self.neg(Size::X, quotient, quotient);
        self.cbz(Size::X, quotient, done);
        self.tbz(quotient, UImm6::of(63), trap);
        self.b(done);
        self.bind(positive);
        self.tbnz(quotient, UImm6::of(63), trap);
        self.bind(done);
    }
}
