//! Rotations, through the carry or not. They define C and O alone.

use super::shift::{Bit, Count};
use super::value::Marks;
use super::{Lower, is_narrow, size_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use causeway_ir::{Flags, Inst, Opcode, Type};

impl Lower<'_> {
    pub(super) fn rotate(&mut self, inst: &Inst) {
        let first = self.reg(inst.args[0]);
        let Some(count) = self.count(inst, 1) else {
            let to = self.def_or_temp();
            return self.copy(to, first, inst.ty);
        };
        let wanted = self.wanted_flags();
        let direct = self.info().marks.contains(Marks::CARRY_DIRECT);
        let through = matches!(inst.opcode, Opcode::Rcl | Opcode::Rcr);
        if through {
            return self.rotate_through(inst, first, count, direct);
        }
        let first = self.rotation_source(inst, first);
        match count {
            Count::Constant(count) => {
                let host_bits = size_of(inst.ty).bits();
                let amount = if inst.opcode == Opcode::Rol { host_bits - count % host_bits } else { count };
                let to = self.def_or_temp();
                self.ror_imm(size_of(inst.ty), to, first, amount % host_bits);
                let polarity = self.has(HostFeatures::FLAGM);
                self.rotation_flags(inst, wanted, to, polarity);
            }
            Count::Value(count) => {
                if direct && wanted.contains(Flags::C) {
                    self.invert_carry();
                }
                let count = self.reg(count);
                let mut amount = count;
                if inst.opcode == Opcode::Rol {
                    amount = self.temp();
                    self.neg(Size::W, amount, count);
                }
                let to = self.late_def(&[count]);
                self.rorv(size_of(inst.ty), to, first, amount);
                if !(wanted & Flags::NZCV).is_empty() {
                    let (skip, masked) = (self.label(), self.temp());
                    self.region_begin();
                    let mask = if inst.ty == Type::I64 { 63 } else { 31 };
                    self.and_imm(Size::W, masked, count, LogicalImm::of(mask, Size::W));
                    self.cbz(Size::W, masked, skip);
                    self.rotation_flags(inst, wanted, to, false);
                    self.bind(skip);
                    self.region_end();
                }
                self.settle(to, inst.ty);
            }
        }
    }

    /// Narrow operands repeated over 32 bits, so that a rotation of those rotates them.
    fn rotation_source(&mut self, inst: &Inst, first: Reg) -> Reg {
        if !is_narrow(inst.ty) {
            return first;
        }
        let source = self.temp();
        self.extend_reg(source, first, inst.ty, Size::W, false);
        if inst.ty == Type::I8 {
            self.orr_shifted(Size::W, source, source, source, Shift::lsl(8));
        }
        self.orr_shifted(Size::W, source, source, source, Shift::lsl(16));
        source
    }

    fn rotation_flags(&mut self, inst: &Inst, wanted: Flags, result: Reg, direct: bool) {
        if !wanted.intersects(Flags::C | Flags::O) {
            return;
        }
        let bits = inst.ty.bits();
        let left = inst.opcode == Opcode::Rol;
        let carry = Bit { reg: result, position: if left { 0 } else { bits - 1 } };
        let overflow = self.twist(wanted, result, if left { bits - 1 } else { 1 });
        let position = if left { 0 } else { bits - 2 };
        self.merge_carry_overflow(wanted, carry, Some(Bit { reg: overflow, position }), direct);
    }

    /// `result` xored with itself shifted right, where O is wanted.
    fn twist(&mut self, wanted: Flags, result: Reg, shift: u32) -> Reg {
        let twisted = self.temp();
        if wanted.contains(Flags::O) {
            self.eor_shifted(Size::X, twisted, result, result, Shift::lsr(shift));
        }
        twisted
    }

    fn rotate_through(&mut self, inst: &Inst, first: Reg, count: Count, direct: bool) {
        let wanted = self.wanted_flags();
        let (carry_in, result, skip) = (self.temp(), self.temp(), self.label());
        self.cset(Size::W, carry_in, if direct { Cond::Hs } else { Cond::Lo });
        if direct && wanted.contains(Flags::C) {
            self.invert_carry();
        }
        self.region_begin();
        let count = match count {
            Count::Constant(count) => Ok(count),
            Count::Value(count) => {
                // The result where the count is zero.
                self.mov_sized(size_of(inst.ty), result, first);
                Err(self.skip_zero_count(inst.ty, count, skip))
            }
        };
        let (carry, overflow) = if is_narrow(inst.ty) {
            self.through_narrow(inst, [result, first, carry_in], count)
        } else {
            self.through_wide(inst, [result, first, carry_in], count)
        };
        if wanted.intersects(Flags::C | Flags::O) {
            self.merge_carry_overflow(wanted, carry, Some(overflow), false);
        }
        self.bind(skip);
        self.region_end();
        self.settle(result, inst.ty);
    }

    /// 8 and 16 bits: the value with the carry above it rotates in a 64-bit register.
    fn through_narrow(
        &mut self,
        inst: &Inst,
        [result, first, carry_in]: [Reg; 3],
        count: Result<u32, Reg>,
    ) -> (Bit, Bit) {
        let bits = inst.ty.bits();
        let period = bits + 1;
        let left = inst.opcode == Opcode::Rcl;
        let ring = self.scratch(2);
        self.extend_reg(ring, first, inst.ty, Size::W, false);
        self.bfi(Size::W, ring, carry_in, bits, 1);
        let low = self.scratch(1);
        match count {
            Ok(count) => {
                let up = if left { count % period } else { (period - count % period) % period };
                self.lsl_imm(Size::X, result, ring, up);
                self.lsr_imm(Size::X, low, ring, period - up);
            }
            Err(count) => {
                let (steps, quotient, length) = (self.temp(), self.scratch(0), self.scratch(1));
                self.load_constant(length, u64::from(period));
                self.udiv(Size::W, quotient, count, length);
                self.msub(Size::W, steps, quotient, length, count);
                let rest = self.scratch(0);
                self.sub_shifted(Size::W, rest, length, steps, Shift::NONE);
                let (up, down) = if left { (steps, rest) } else { (rest, steps) };
                self.lslv(Size::X, result, ring, up);
                self.lsrv(Size::X, low, ring, down);
            }
        }
        self.orr_shifted(Size::X, result, result, low, Shift::NONE);
        let twisted = self.twist(self.wanted_flags(), result, 1);
        let position = if left { bits - 1 } else { bits - 2 };
        (Bit { reg: result, position: bits }, Bit { reg: twisted, position })
    }

    /// 32 and 64 bits: two shifts that meet at the carry.
    fn through_wide(
        &mut self,
        inst: &Inst,
        [result, first, carry_in]: [Reg; 3],
        count: Result<u32, Reg>,
    ) -> (Bit, Bit) {
        let (bits, size) = (inst.ty.bits(), size_of(inst.ty));
        let left = inst.opcode == Opcode::Rcl;
        let wide = self.temp();
        if left {
            self.extr(size, wide, carry_in, first, UImm6::of(1));
        } else {
            self.orr_shifted(size, wide, carry_in, first, Shift::lsl(1));
        }
        let carry = match count {
            Ok(count) if left => {
                self.extr(size, result, first, wide, UImm6::of(bits - count));
                Bit { reg: first, position: bits - count }
            }
            Ok(count) => {
                self.extr(size, result, wide, first, UImm6::of(count));
                Bit { reg: first, position: count - 1 }
            }
            Err(count) => {
                let rest = self.scratch(0);
                self.neg(Size::W, rest, count);
                if left {
                    self.lsrv(size, wide, wide, rest);
                    self.lslv(size, result, first, count);
                } else {
                    self.lslv(size, wide, wide, rest);
                    self.lsrv(size, result, first, count);
                    self.sub_imm(Size::W, rest, count, ArithImm::new(1).expect("one fits"));
                }
                self.orr_shifted(size, result, result, wide, Shift::NONE);
                self.lsrv(size, wide, first, rest);
                Bit { reg: wide, position: 0 }
            }
        };
        if !left {
            let twisted = self.twist(self.wanted_flags(), result, 1);
            return (carry, Bit { reg: twisted, position: bits - 2 });
        }
        let twisted = carry_in;
        if self.wanted_flags().contains(Flags::O) {
            // CF xor the result's top bit.
            let moved = self.scratch(0);
            self.lsr_imm(size, moved, carry.reg, carry.position);
            self.eor_shifted(size, twisted, moved, result, Shift::lsr(bits - 1));
        }
        (carry, Bit { reg: twisted, position: 0 })
    }
}
