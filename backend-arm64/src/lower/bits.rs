//! Bit counting, byte reversal, parallel deposit and extract, CRC-32C.

use super::{Lower, is_narrow, size_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::integer::CrcOp;
use causeway_ir::{Inst, Opcode, Type};

/// The reflected CRC-32C polynomial.
const CRC32C: u64 = 0x82f6_3b78;

impl Lower<'_> {
    pub(super) fn bits(&mut self, inst: &Inst) {
        match inst.opcode {
            Opcode::Clz => self.leading_zeros(inst),
            Opcode::Ctz => self.trailing_zeros(inst),
            Opcode::Popcnt => self.population(inst),
            Opcode::Bswap => {
                let (from, to) = (self.reg(inst.args[0]), self.def_or_temp());
                if is_narrow(inst.ty) { self.rev16(Size::W, to, from) } else { self.rev(size_of(inst.ty), to, from) }
            }
            Opcode::Pdep | Opcode::Pext if self.has(HostFeatures::SVEBITPERM) => self.permute_bits(inst),
            Opcode::Pdep => self.deposit(inst),
            Opcode::Pext => self.gather(inst),
            _ => self.crc(inst),
        }
    }

    /// PDEP and PEXT in a vector register (FEAT_SVE_BitPerm).
    fn permute_bits(&mut self, inst: &Inst) {
        let (value, mask) = (self.reg(inst.args[0]), self.extended(inst.args[1], false));
        let [bits, chosen] = [0, 1].map(|n| self.vector_scratch(n));
        let to = self.def_or_temp();
        let wide = inst.ty == Type::I64;
        for (vector, general) in [(bits, value), (chosen, mask)] {
            if wide { self.fmov_d_from_x(vector, general) } else { self.fmov_s_from_w(vector, general) }
        }
        let element = if wide { ElementSize::D } else { ElementSize::S };
        if inst.opcode == Opcode::Pdep {
            self.sve_bdep(element, bits, bits, chosen);
        } else {
            self.sve_bext(element, bits, bits, chosen);
        }
        if wide { self.fmov_x_from_d(to, bits) } else { self.fmov_w_from_s(to, bits) }
    }

    fn leading_zeros(&mut self, inst: &Inst) {
        let (from, to) = (self.reg(inst.args[0]), self.def_or_temp());
        if !is_narrow(inst.ty) {
            return self.clz(size_of(inst.ty), to, from);
        }
        // The value at the top and a bit below it that ends the count.
        let top = self.temp();
        let up = 32 - inst.ty.bits();
        self.lsl_imm(Size::W, top, from, up);
        self.orr_imm(Size::W, top, top, LogicalImm::of(1 << (up - 1), Size::W));
        self.clz(Size::W, to, top);
    }

    fn trailing_zeros(&mut self, inst: &Inst) {
        let size = size_of(inst.ty);
        let (mut from, to) = (self.reg(inst.args[0]), self.def_or_temp());
        if is_narrow(inst.ty) {
            let bounded = self.temp();
            self.orr_imm(Size::W, bounded, from, LogicalImm::of(1 << inst.ty.bits(), Size::W));
            from = bounded;
        }
        if self.has(HostFeatures::CSSC) {
            return self.ctz(size, to, from);
        }
        let reversed = self.temp();
        self.rbit(size, reversed, from);
        self.clz(size, to, reversed);
    }

    fn population(&mut self, inst: &Inst) {
        let from = self.extended(inst.args[0], false);
        let to = self.def_or_temp();
        if self.has(HostFeatures::CSSC) {
            return self.cnt(size_of(inst.ty), to, from);
        }
        let vector = self.vector_temp();
        if inst.ty == Type::I64 {
            self.fmov_d_from_x(vector, from);
        } else {
            self.fmov_s_from_w(vector, from);
        }
        self.cnt_vector(Shape::B8, vector, vector);
        self.addv(Shape::B8, vector, vector);
        self.fmov_w_from_s(to, vector);
    }

    /// Bit by bit of the mask, lowest first.
    fn deposit(&mut self, inst: &Inst) {
        let size = size_of(inst.ty);
        let (source, mask) = (self.reg(inst.args[0]), self.extended(inst.args[1], false));
        let (bits, rest, result, lowest, chosen) = (self.temp(), self.temp(), self.temp(), self.temp(), self.temp());
        let (again, done) = (self.label(), self.label());
        self.region_begin();
        self.mov_sized(size, bits, source);
        self.mov_sized(size, rest, mask);
        self.load_constant(result, 0);
        self.cbz(size, rest, done);
        self.bind(again);
        self.neg(size, lowest, rest);
        self.and_shifted(size, lowest, lowest, rest, Shift::NONE);
        self.sbfx(size, chosen, bits, 0, 1);
        self.and_shifted(size, chosen, chosen, lowest, Shift::NONE);
        self.orr_shifted(size, result, result, chosen, Shift::NONE);
        self.eor_shifted(size, rest, rest, lowest, Shift::NONE);
        self.lsr_imm(size, bits, bits, 1);
        self.cbnz(size, rest, again);
        self.bind(done);
        self.region_end();
        self.settle(result, inst.ty);
    }

    /// Bit by bit of the mask, lowest first.
    fn gather(&mut self, inst: &Inst) {
        let size = size_of(inst.ty);
        let (source, mask) = (self.reg(inst.args[0]), self.extended(inst.args[1], false));
        let (rest, result, position, lowest) = (self.temp(), self.temp(), self.temp(), self.temp());
        let bit = self.scratch(0);
        let (again, done) = (self.label(), self.label());
        self.region_begin();
        self.mov_sized(size, rest, mask);
        self.load_constant(result, 0);
        self.load_constant(position, 0);
        self.cbz(size, rest, done);
        self.bind(again);
        self.rbit(size, lowest, rest);
        self.clz(size, lowest, lowest);
        self.lsrv(size, bit, source, lowest);
        self.and_imm(size, bit, bit, LogicalImm::of(1, size));
        self.lslv(size, bit, bit, position);
        self.orr_shifted(size, result, result, bit, Shift::NONE);
        self.add_imm(Size::W, position, position, ArithImm::new(1).expect("one fits"));
        self.neg(size, lowest, rest);
        self.and_shifted(size, lowest, lowest, rest, Shift::NONE);
        self.eor_shifted(size, rest, rest, lowest, Shift::NONE);
        self.cbnz(size, rest, again);
        self.bind(done);
        self.region_end();
        self.settle(result, inst.ty);
    }

    fn crc(&mut self, inst: &Inst) {
        let ty = self.type_of(inst.args[1]);
        let (accumulator, data) = (self.reg(inst.args[0]), self.reg(inst.args[1]));
        if self.has(HostFeatures::CRC32) {
            let op = match ty {
                Type::I8 => CrcOp::Crc32cb,
                Type::I16 => CrcOp::Crc32ch,
                Type::I32 => CrcOp::Crc32cw,
                _ => CrcOp::Crc32cx,
            };
            let to = self.def_or_temp();
            return self.push(crate::inst::Inst::Crc { op, rd: to, rn: accumulator, rm: data });
        }
        let result = self.temp();
        self.region_begin();
        self.mov_sized(Size::W, result, accumulator);
        match ty {
            Type::I64 => {
                self.crc_bits(result, data, 0, 32);
                self.crc_bits(result, data, 32, 32);
            }
            _ => self.crc_bits(result, data, 0, ty.bits()),
        }
        self.region_end();
        self.settle(result, Type::I32);
    }

    /// Advances a CRC over `count` bits of `data`, one at a time.
    fn crc_bits(&mut self, crc: Reg, data: Reg, lowest: u32, count: u32) {
        let (field, polynomial, counter) = (self.scratch(0), self.scratch(1), self.scratch(2));
        let again = self.label();
        self.ubfx(Size::X, field, data, lowest, count);
        self.eor_shifted(Size::W, crc, crc, field, Shift::NONE);
        self.load_constant(polynomial, CRC32C);
        self.load_constant(counter, u64::from(count));
        self.bind(again);
        self.sbfx(Size::W, field, crc, 0, 1);
        self.and_shifted(Size::W, field, field, polynomial, Shift::NONE);
        self.eor_shifted(Size::W, crc, field, crc, Shift::lsr(1));
        self.sub_imm(Size::W, counter, counter, ArithImm::new(1).expect("one fits"));
        self.cbnz(Size::W, counter, again);
    }
}
