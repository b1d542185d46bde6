//! Shifts, and double shifts.
//!
//! A left shift by c with flags is a plain shift by c - 1 and `adds t, t, t`: its C is the last bit out and its V exactly
//! SHL's OF. Right shifts compare the result with zero and merge C and V into `PSTATE`. A count in a register skips the
//! flags where it is zero.

use super::value::Marks;
use super::{Lower, is_narrow, size_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::integer::{AddSubOp, DataProc2Op};
use crate::inst::ops::system::SystemReg;
use causeway_ir::{Flags, Inst, Opcode, Rhs, Type, Value};

/// A bit of a register.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bit {
    pub(super) reg: Reg,
    pub(super) position: u32,
}

/// A shift count.
#[derive(Clone, Copy, Debug)]
pub(super) enum Count {
    /// Masked, not zero.
    Constant(u32),
    /// In a value.
    Value(Value),
}

impl Lower<'_> {
    /// The masked count, `None` for the constant 0.
    pub(super) fn count(&self, inst: &Inst, argument: usize) -> Option<Count> {
        let constant = match inst.value_or_imm(argument) {
            Rhs::Imm(imm) => imm as u64,
            Rhs::Value(value) => match self.constant_of(value) {
                Some(constant) => constant,
                None => return Some(Count::Value(value)),
            },
        };
        let masked = constant as u32 & if inst.ty == Type::I64 { 63 } else { 31 };
        (masked != 0).then_some(Count::Constant(masked))
    }

    /// Polarity of the carry behind a shift or rotation.
    pub(super) fn shift_polarity(&self, inst: &Inst, before: bool, defines: bool) -> bool {
        let argument = if matches!(inst.opcode, Opcode::Shld | Opcode::Shrd) { 2 } else { 1 };
        match self.count(inst, argument) {
            None => before,
            Some(_) if !defines => before,
            Some(Count::Value(_)) => false,
            Some(Count::Constant(_)) => match inst.opcode {
                Opcode::Shl => true,
                Opcode::Shr | Opcode::Sar | Opcode::Rol | Opcode::Ror => self.has(HostFeatures::FLAGM),
                _ => false,
            },
        }
    }

    pub(super) fn shift(&mut self, inst: &Inst) {
        let first = self.reg(inst.args[0]);
        let nzcv = self.wanted_flags() & Flags::NZCV;
        match self.count(inst, 1) {
            None => {
                let to = self.def();
                if !to.is_zr() {
                    self.copy(to, first, inst.ty);
                }
            }
            Some(Count::Value(count)) if self.wanted_flags().is_empty() => {
                let count = self.reg(count);
                let from = self.shift_source(inst, first);
                let to = self.def_or_temp();
                self.shift_by_reg(inst.opcode, size_of(inst.ty), to, from, count);
            }
            Some(Count::Value(count)) => self.shift_variable(inst, first, count),
            Some(Count::Constant(count)) if nzcv.is_empty() => {
                let to = self.def_or_temp();
                self.shift_by_constant(inst, to, first, count);
                self.parity_from(to);
            }
            Some(Count::Constant(count)) => {
                let kept = self.kept_flags();
                let keep = (!kept.is_empty()).then(|| self.keep(kept));
                if inst.opcode == Opcode::Shl {
                    self.shift_left_flags(inst, first, count);
                } else {
                    self.shift_right_flags(inst, first, count);
                }
                if let Some(keep) = keep {
                    self.restore(keep);
                }
            }
        }
    }

    /// Sets the parity (and with AF = 0 the auxiliary) register from a result, where wanted.
    fn parity_from(&mut self, from: Reg) {
        let wanted = self.wanted_flags();
        let to = self.parity_reg();
        if wanted.intersects(Flags::P | Flags::A) && to != from {
            self.mov_sized(Size::W, to, from);
        }
        if wanted.contains(Flags::A) {
            let auxiliary = self.auxiliary_reg();
            self.mov_sized(Size::W, auxiliary, to);
        }
    }

    /// The first operand as a host shift needs it: extended where bits come from above.
    fn shift_source(&mut self, inst: &Inst, first: Reg) -> Reg {
        if inst.opcode == Opcode::Shl || !is_narrow(inst.ty) {
            return first;
        }
        self.extended(inst.args[0], inst.opcode == Opcode::Sar)
    }

    fn shift_by_reg(&mut self, opcode: Opcode, size: Size, rd: Reg, rn: Reg, rm: Reg) {
        let op = match opcode {
            Opcode::Shl => DataProc2Op::Lslv,
            Opcode::Shr => DataProc2Op::Lsrv,
            _ => DataProc2Op::Asrv,
        };
        self.push(crate::inst::Inst::DataProc2 { op, size, rd, rn, rm });
    }

    fn shift_by_constant(&mut self, inst: &Inst, to: Reg, first: Reg, count: u32) {
        let (bits, size) = (inst.ty.bits(), size_of(inst.ty));
        match inst.opcode {
            Opcode::Shl => self.lsl_imm(size, to, first, count),
            Opcode::Shr if count < bits => self.ubfx(size, to, first, count, bits - count),
            Opcode::Shr => self.load_constant(to, 0),
            _ => {
                let lowest = count.min(bits - 1);
                self.sbfx(size, to, first, lowest, bits - lowest);
            }
        }
    }

    fn shift_left_flags(&mut self, inst: &Inst, first: Reg, count: u32) {
        let (bits, size) = (inst.ty.bits(), size_of(inst.ty));
        let host_bits = size.bits();
        let up = host_bits - bits + count - 1;
        let twice = if up == 0 {
            first
        } else if up < host_bits {
            let shifted = self.temp();
            self.lsl_imm(size, shifted, first, up);
            shifted
        } else {
            Reg::ZR
        };
        if is_narrow(inst.ty) {
            self.adds_shifted(size, Reg::ZR, twice, twice, Shift::NONE);
            let to = self.def_or_temp();
            self.lsl_imm(size, to, first, count);
            return self.parity_from(to);
        }
        let to = if self.wanted_flags().intersects(Flags::P | Flags::A) { self.def_or_temp() } else { self.def() };
        self.adds_shifted(size, to, twice, twice, Shift::NONE);
        self.parity_from(to);
    }

    fn shift_right_flags(&mut self, inst: &Inst, first: Reg, count: u32) {
        let bits = inst.ty.bits();
        let wanted = self.wanted_flags();
        let result = self.result_before_sources(&[first]);
        self.shift_by_constant(inst, result, first, count);
        let last_out = if inst.opcode == Opcode::Sar { count.min(bits) } else { count };
        let carry = if last_out <= bits {
            Bit { reg: first, position: last_out - 1 }
        } else {
            Bit { reg: Reg::ZR, position: 0 }
        };
        let overflow = (inst.opcode == Opcode::Shr && count == 1).then_some(Bit { reg: first, position: bits - 1 });
        let direct = self.has(HostFeatures::FLAGM);
        self.result_flags(inst.ty, wanted, result, (carry, overflow), direct);
        self.settle_result(result, inst.ty);
    }

    /// A register for a result that is computed while its sources are still needed: the parity register where the result
    /// goes there as well.
    pub(super) fn result_before_sources(&mut self, sources: &[Reg]) -> Reg {
        let parity = self.parity_reg();
        if self.wanted_flags().intersects(Flags::P | Flags::A) && !sources.contains(&parity) {
            return parity;
        }
        self.late_def(sources)
    }

    /// Moves a result from where [`Lower::result_before_sources`] put it to its places.
    pub(super) fn settle_result(&mut self, result: Reg, ty: Type) {
        self.parity_from(result);
        self.settle(result, ty);
    }

    /// N and Z of a result (extended to its host register), C and V from bits; V = 0 where absent.
    pub(super) fn result_flags(
        &mut self,
        ty: Type,
        wanted: Flags,
        result: Reg,
        (carry, overflow): (Bit, Option<Bit>),
        direct: bool,
    ) {
        self.add_sub_imm(AddSubOp::Subs, size_of(ty), Reg::ZR, result, ArithImm::new(0).expect("zero fits"));
        self.merge_carry_overflow(wanted, carry, overflow, direct);
    }

    /// C (in the given polarity) and V from bits; N and Z stay.
    pub(super) fn merge_carry_overflow(&mut self, wanted: Flags, carry: Bit, overflow: Option<Bit>, direct: bool) {
        let carry = wanted.contains(Flags::C).then_some(carry);
        let overflow = overflow.filter(|_| wanted.contains(Flags::O));
        if self.has(HostFeatures::FLAGM) {
            if let Some(Bit { reg, position }) = carry {
                let source = if direct { reg } else { self.inverse(reg) };
                self.rmif(source, UImm6::of((position + 63) % 64), UImm4::of(2));
            }
            if let Some(Bit { reg, position }) = overflow {
                self.rmif(reg, UImm6::of(position), UImm4::of(1));
            }
            return;
        }
        if carry.is_none() && overflow.is_none() {
            return;
        }
        let nzcv = self.temp();
        self.mrs(nzcv, SystemReg::Nzcv);
        if let Some(Bit { reg, position }) = carry {
            let source = if direct { reg } else { self.inverse(reg) };
            self.insert_bit(nzcv, 29, source, position);
        }
        if let Some(Bit { reg, position }) = overflow {
            self.insert_bit(nzcv, 28, reg, position);
        }
        self.msr(SystemReg::Nzcv, nzcv);
    }

    /// A scratch register with all bits of `reg` inverted.
    pub(super) fn inverse(&mut self, reg: Reg) -> Reg {
        let inverse = self.scratch(1);
        self.mvn(Size::X, inverse, reg);
        inverse
    }

    /// Bit `at` of `into` = bit `position` of `from`.
    pub(super) fn insert_bit(&mut self, into: Reg, at: u32, from: Reg, position: u32) {
        let mut source = from;
        if position != 0 {
            source = self.scratch(1);
            self.ubfx(Size::X, source, from, position, 1);
        }
        self.bfi(Size::W, into, source, at, 1);
    }

    /// A copy where the register is the parity register, which the operation overwrites early.
    pub(super) fn stable(&mut self, reg: Reg) -> Reg {
        if reg != self.parity_reg() {
            return reg;
        }
        let copy = self.temp();
        self.mov_sized(Size::X, copy, reg);
        copy
    }

    /// The count, masked; branches to `skip` where it is zero.
    pub(super) fn skip_zero_count(&mut self, ty: Type, count: Value, skip: Label) -> Reg {
        let from = self.reg(count);
        let masked = self.temp();
        let mask = if ty == Type::I64 { 63 } else { 31 };
        self.and_imm(Size::W, masked, from, LogicalImm::of(mask, Size::W));
        self.cbz(Size::W, masked, skip);
        masked
    }

    fn shift_variable(&mut self, inst: &Inst, first: Reg, count: Value) {
        if self.info().marks.contains(Marks::CARRY_DIRECT) && self.wanted_flags().contains(Flags::C) {
            self.invert_carry();
        }
        let (size, skip) = (size_of(inst.ty), self.label());
        let first = self.shift_source(inst, first);
        let first = self.stable(first);
        let kept = self.kept_flags();
        self.region_begin();
        let count = self.skip_zero_count(inst.ty, count, skip);
        let keep = (!kept.is_empty()).then(|| self.keep(kept));
        let (less, shifted) = (self.temp(), self.temp());
        self.sub_imm(Size::W, less, count, ArithImm::new(1).expect("one fits"));
        if inst.opcode == Opcode::Shl {
            self.variable_left(inst, first, count, less, shifted);
        } else {
            self.variable_right(inst, first, less, shifted);
        }
        if let Some(keep) = keep {
            self.restore(keep);
        }
        self.bind(skip);
        self.region_end();
        let to = self.def();
        if !to.is_zr() {
            self.shift_by_reg(inst.opcode, size, to, first, count);
        }
    }

    fn variable_left(&mut self, inst: &Inst, first: Reg, count: Reg, less: Reg, shifted: Reg) {
        let size = size_of(inst.ty);
        let wanted = self.wanted_flags();
        let top = if is_narrow(inst.ty) {
            let top = self.temp();
            self.lsl_imm(size, top, first, 32 - inst.ty.bits());
            top
        } else {
            first
        };
        self.lslv(size, shifted, top, less);
        self.adds_shifted(size, shifted, shifted, shifted, Shift::NONE);
        if wanted.contains(Flags::C) {
            self.invert_carry();
        }
        if wanted.intersects(Flags::P | Flags::A) {
            let parity = self.parity_reg();
            if is_narrow(inst.ty) {
                self.lslv(size, parity, first, count);
            } else {
                self.mov_sized(Size::W, parity, shifted);
            }
            self.parity_from(parity);
        }
    }

    fn variable_right(&mut self, inst: &Inst, first: Reg, less: Reg, shifted: Reg) {
        let size = size_of(inst.ty);
        let wanted = self.wanted_flags();
        self.shift_by_reg(inst.opcode, size, shifted, first, less);
        let parity = wanted.intersects(Flags::P | Flags::A);
        let result = if parity { self.parity_reg() } else { self.temp() };
        if inst.opcode == Opcode::Shr {
            self.lsr_imm(size, result, shifted, 1);
        } else {
            self.asr_imm(size, result, shifted, 1);
        }
        // After a count of 1 the second highest bit is the old sign; after more it is zero.
        let overflow = (inst.opcode == Opcode::Shr).then_some(Bit { reg: result, position: inst.ty.bits() - 2 });
        let carry = Bit { reg: shifted, position: 0 };
        self.result_flags(inst.ty, wanted, result, (carry, overflow), false);
        self.parity_from(result);
    }

    /// `shld` and `shrd`.
    pub(super) fn double_shift(&mut self, inst: &Inst) {
        let wanted = self.wanted_flags();
        let first = self.reg(inst.args[0]);
        let Some(count) = self.count(inst, 2) else {
            let to = self.def_or_temp();
            return self.copy(to, first, inst.ty);
        };
        if self.info().marks.contains(Marks::CARRY_DIRECT)
            && wanted.contains(Flags::C)
            && matches!(count, Count::Value(_))
        {
            self.invert_carry();
        }
        let first = self.stable(first);
        let second = self.reg(inst.args[1]);
        let second = self.stable(second);
        let (result, skip) = (self.temp(), self.label());
        let kept = self.kept_flags();
        self.region_begin();
        let carry = match count {
            Count::Constant(count) => self.double_constant(inst, [result, first, second], count),
            Count::Value(count) => {
                // What stays where the count is zero.
                self.mov_sized(size_of(inst.ty), result, first);
                let count = self.skip_zero_count(inst.ty, count, skip);
                self.double_variable(inst, [result, first, second], count)
            }
        };
        if !wanted.is_empty() {
            let keep = (!kept.is_empty()).then(|| self.keep(kept));
            self.double_flags(inst.ty, wanted, result, first, carry);
            if let Some(keep) = keep {
                self.restore(keep);
            }
            self.parity_from(result);
        }
        self.bind(skip);
        self.region_end();
        self.settle(result, inst.ty);
    }

    fn double_flags(&mut self, ty: Type, wanted: Flags, result: Reg, first: Reg, carry: Bit) {
        if (wanted & Flags::NZCV).is_empty() {
            return;
        }
        let (sign, tested) = (self.scratch(2), self.scratch(0));
        self.eor_shifted(Size::X, sign, result, first, Shift::NONE);
        let tested = if is_narrow(ty) {
            self.extend_reg(tested, result, ty, Size::W, true);
            tested
        } else {
            result
        };
        let overflow = Some(Bit { reg: sign, position: ty.bits() - 1 });
        self.result_flags(ty, wanted, tested, (carry, overflow), false);
    }

    /// The result by a constant count, and the last bit shifted out.
    fn double_constant(&mut self, inst: &Inst, [result, first, second]: [Reg; 3], count: u32) -> Bit {
        let (bits, size) = (inst.ty.bits(), size_of(inst.ty));
        let left = inst.opcode == Opcode::Shld;
        if is_narrow(inst.ty) {
            let pair = self.word_pair(left, first, second);
            let amount = if left { 32 - count } else { count };
            self.ror_imm(Size::W, pair, pair, amount % 32);
            return self.pair_result(left, result, pair);
        }
        if left {
            self.extr(size, result, first, second, UImm6::of(bits - count));
            Bit { reg: first, position: bits - count }
        } else {
            self.extr(size, result, second, first, UImm6::of(count));
            Bit { reg: first, position: count - 1 }
        }
    }

    /// Both 16-bit operands in a word, so that a rotation brings the result to the first one's place.
    fn word_pair(&mut self, left: bool, first: Reg, second: Reg) -> Reg {
        let pair = self.temp();
        let (low, high) = if left { (second, first) } else { (first, second) };
        self.ubfx(Size::W, pair, low, 0, 16);
        self.bfi(Size::W, pair, high, 16, 16);
        pair
    }

    fn pair_result(&mut self, left: bool, result: Reg, pair: Reg) -> Bit {
        if left {
            self.lsr_imm(Size::W, result, pair, 16);
            Bit { reg: pair, position: 0 }
        } else {
            self.mov_sized(Size::W, result, pair);
            Bit { reg: pair, position: 31 }
        }
    }

    fn double_variable(&mut self, inst: &Inst, [result, first, second]: [Reg; 3], count: Reg) -> Bit {
        let size = size_of(inst.ty);
        let left = inst.opcode == Opcode::Shld;
        if is_narrow(inst.ty) {
            let pair = self.word_pair(left, first, second);
            let mut amount = count;
            if left {
                amount = self.temp();
                self.neg(Size::W, amount, count);
            }
            self.rorv(Size::W, pair, pair, amount);
            return self.pair_result(left, result, pair);
        }
        let (rest, filler, out) = (self.scratch(0), self.scratch(1), self.temp());
        self.mvn(Size::W, rest, count);
        if left {
            self.lsr_imm(size, filler, second, 1);
            self.lsrv(size, filler, filler, rest);
            self.lslv(size, result, first, count);
            self.neg(Size::W, out, count);
        } else {
            self.lsl_imm(size, filler, second, 1);
            self.lslv(size, filler, filler, rest);
            self.lsrv(size, result, first, count);
            self.sub_imm(Size::W, out, count, ArithImm::new(1).expect("one fits"));
        }
        self.orr_shifted(size, result, result, filler, Shift::NONE);
        self.lsrv(size, out, first, out);
        Bit { reg: out, position: 0 }
    }
}
