//! The guest's flags: carry polarity, parity and auxiliary registers, conditions, packing.
//!
//! C of `PSTATE` is the inverse of CF at block boundaries; inside a block it may be CF itself (*direct*) behind an addition,
//! as [`Marks::CARRY_DIRECT`] says of each instruction.

use super::shift::Bit;
use super::value::{Marks, NONE};
use super::{Lower, is_narrow, size_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::system::SystemReg;
use causeway_ir::{Cond as GuestCond, Flags, Inst, IntCc, Opcode, Rhs, Type, Value};

/// Flags of `PSTATE` set aside over an instruction that overwrites them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept {
    flags: Flags,
    saved: Reg,
}

/// A test that lowering has put into `PSTATE`, or a bit to test.
#[derive(Clone, Copy, Debug)]
pub(super) enum Test {
    /// Holds where the host condition holds.
    Cond(Cond),
    /// Holds where bit 0 of the register is clear.
    BitClear(Reg),
    /// Holds where bit 0 of the register is set.
    BitSet(Reg),
}

/// Bits of `rmif`'s mask and, shifted by 28, of `PSTATE`.
const fn nzcv_mask(flags: Flags) -> u32 {
    (flags.contains(Flags::S) as u32) << 3
        | (flags.contains(Flags::Z) as u32) << 2
        | (flags.contains(Flags::C) as u32) << 1
        | flags.contains(Flags::O) as u32
}

/// The condition and the place in `PSTATE` of the one flag that is missing in `flags`, where it is one.
fn only_other(flags: Flags) -> Option<(Cond, u32)> {
    let all = [(Flags::S, Cond::Mi, 31), (Flags::Z, Cond::Eq, 30), (Flags::C, Cond::Hs, 29), (Flags::O, Cond::Vs, 28)];
    let found = all.into_iter().find(|(flag, ..)| Flags::NZCV.difference(*flag) == flags);
    found.map(|(_, cond, position)| (cond, position))
}

impl Lower<'_> {
    /// The register whose low byte's parity is PF.
    pub(super) fn parity_reg(&self) -> Reg {
        Reg::x(self.map.parity)
    }

    /// The register that with the parity register gives AF.
    pub(super) fn auxiliary_reg(&self) -> Reg {
        Reg::x(self.map.auxiliary)
    }

    /// Sets the parity register from the result, where that is wanted and does not live there anyway.
    pub(super) fn parity_of_result(&mut self, wanted: Flags) {
        if wanted.intersects(Flags::P | Flags::A) && !self.lives_in_parity() {
            let (to, from) = (self.parity_reg(), self.def());
            self.mov_sized(Size::W, to, from);
        }
    }

    /// Exchanges CF and its inverse in C.
    pub(super) fn invert_carry(&mut self) {
        if self.has(HostFeatures::FLAGM) {
            return self.cfinv();
        }
        let nzcv = self.temp();
        self.mrs(nzcv, SystemReg::Nzcv);
        self.eor_imm(Size::W, nzcv, nzcv, LogicalImm::of(1 << 29, Size::W));
        self.msr(SystemReg::Nzcv, nzcv);
    }

    /// Sets flags of `PSTATE` aside.
    pub(super) fn keep(&mut self, flags: Flags) -> Kept {
        let saved = self.temp();
        if flags == Flags::C {
            self.cset(Size::W, saved, Cond::Hs);
        } else {
            self.mrs(saved, SystemReg::Nzcv);
        }
        Kept { flags, saved }
    }

    /// Brings back what [`Lower::keep`] set aside; the other flags stay.
    pub(super) fn restore(&mut self, kept: Kept) {
        let Kept { flags, saved } = kept;
        let mask = nzcv_mask(flags);
        if flags == Flags::NZCV {
            return self.msr(SystemReg::Nzcv, saved);
        }
        if self.has(HostFeatures::FLAGM) {
            let rotate = if flags == Flags::C { 63 } else { 28 };
            return self.rmif(saved, UImm6::of(rotate), UImm4::of(mask));
        }
        if let Some((cond, position)) = only_other(flags) {
            let bit = self.temp();
            self.cset(Size::W, bit, cond);
            self.bfi(Size::W, saved, bit, position, 1);
            return self.msr(SystemReg::Nzcv, saved);
        }
        let nzcv = self.temp();
        self.mrs(nzcv, SystemReg::Nzcv);
        if flags == Flags::C {
            self.bfi(Size::W, nzcv, saved, 29, 1);
        } else {
            // The bits in which both differ, of those to bring back.
            let difference = if saved.is_zr() { self.temp() } else { saved };
            self.eor_shifted(Size::W, difference, saved, nzcv, Shift::NONE);
            let bits = u64::from(mask) << 28;
            if let Some(imm) = LogicalImm::new(bits, Size::W) {
                self.and_imm(Size::W, difference, difference, imm);
            } else {
                let constant = self.scratch(0);
                self.load_constant(constant, bits);
                self.and_shifted(Size::W, difference, difference, constant, Shift::NONE);
            }
            self.eor_shifted(Size::W, nzcv, nzcv, difference, Shift::NONE);
        }
        self.msr(SystemReg::Nzcv, nzcv);
    }

    /// Sets all of `PSTATE`'s flags aside, where any is live after the current operation, which defines none.
    pub(super) fn keep_all(&mut self) -> Option<Kept> {
        let live = match self.function.insts.get(self.current as usize) {
            Some(_) => self.info().live & Flags::NZCV,
            None => Flags::empty(),
        };
        (!live.is_empty()).then(|| self.keep(Flags::NZCV))
    }

    /// Brings back what [`Lower::keep_all`] set aside.
    pub(super) fn restore_all(&mut self, kept: Option<Kept>) {
        if let Some(kept) = kept {
            self.restore(kept);
        }
    }

    /// Writes flags of `PSTATE` from the bits 31 to 28 of a register; the others stay.
    pub(super) fn write_nzcv(&mut self, flags: Flags, from: Reg) {
        if !flags.is_empty() {
            self.restore(Kept { flags, saved: from });
        }
    }

    /// The host's test for a guest condition, given the polarity of C.
    pub(super) fn test(&mut self, cond: GuestCond, direct: bool) -> Test {
        let host = match cond {
            GuestCond::P | GuestCond::Np => {
                return Test::BitSet(self.parity_bit(cond == GuestCond::P));
            }
            GuestCond::O => Cond::Vs,
            GuestCond::No => Cond::Vc,
            GuestCond::B if direct => Cond::Hs,
            GuestCond::Ae if direct => Cond::Lo,
            GuestCond::B => Cond::Lo,
            GuestCond::Ae => Cond::Hs,
            GuestCond::E => Cond::Eq,
            GuestCond::Ne => Cond::Ne,
            // INVARIANT: placement converts a direct carry for these two.
            GuestCond::Be => Cond::Ls,
            GuestCond::A => Cond::Hi,
            GuestCond::S => Cond::Mi,
            GuestCond::Ns => Cond::Pl,
            GuestCond::L => Cond::Lt,
            GuestCond::Ge => Cond::Ge,
            GuestCond::Le => Cond::Le,
            GuestCond::G => Cond::Gt,
        };
        Test::Cond(host)
    }

    /// The test of the current instruction's condition, C made canonical where the condition needs it.
    fn own_test(&mut self, cond: GuestCond) -> Test {
        let direct = self.info().marks.contains(Marks::CARRY_DIRECT);
        if direct && matches!(cond, GuestCond::Be | GuestCond::A) {
            self.invert_carry();
        }
        self.test(cond, direct)
    }

    /// A register whose bit 0 is set where the low byte of the parity register has an even (or odd) number of ones.
    fn parity_bit(&mut self, even: bool) -> Reg {
        let parity = self.parity_reg();
        let (a, b, c) = (self.temp(), self.temp(), self.temp());
        self.eor_shifted(Size::W, a, parity, parity, Shift::lsr(4));
        self.eor_shifted(Size::W, b, a, a, Shift::lsr(2));
        if even {
            self.eon_shifted(Size::W, c, b, b, Shift::lsr(1));
        } else {
            self.eor_shifted(Size::W, c, b, b, Shift::lsr(1));
        }
        c
    }

    pub(super) fn flag_operation(&mut self, inst: &Inst) {
        match inst.opcode {
            Opcode::GetFlag => self.get_flag(inst.cond()),
            Opcode::PutFlag => self.put_flag(inst),
            // Only the meaning of C changes; placement counted it.
            Opcode::ComplementCarry => {}
            Opcode::PackFlags => self.pack_flags(),
            _ => self.unpack_flags(inst),
        }
    }

    fn get_flag(&mut self, cond: GuestCond) {
        let to = self.def_or_temp();
        match self.own_test(cond) {
            Test::Cond(cond) => self.cset(Size::W, to, cond),
            Test::BitSet(bit) => self.and_imm(Size::W, to, bit, LogicalImm::of(1, Size::W)),
            Test::BitClear(bit) => {
                let inverse = self.temp();
                self.mvn(Size::W, inverse, bit);
                self.and_imm(Size::W, to, inverse, LogicalImm::of(1, Size::W));
            }
        }
    }

    fn put_flag(&mut self, inst: &Inst) {
        let wanted = self.wanted_flags();
        let value = match inst.value_or_imm(0) {
            Rhs::Imm(imm) => Ok(imm & 1 == 1),
            Rhs::Value(value) => match self.constant_of(value) {
                Some(constant) => Ok(constant & 1 == 1),
                None => Err(value),
            },
        };
        let nzcv = wanted & Flags::NZCV;
        match value {
            Ok(set) => self.put_constant(nzcv, set),
            Err(value) => self.put_bit(nzcv, value),
        }
        if wanted.contains(Flags::P | Flags::A)
            && let Ok(set) = value
        {
            let (parity, auxiliary) = (self.parity_reg(), self.auxiliary_reg());
            self.load_constant(parity, u64::from(!set));
            return self.load_constant(auxiliary, u64::from(!set) | u64::from(set) << 4);
        }
        if wanted.intersects(Flags::P | Flags::A) {
            let bit = match value {
                Ok(set) => self.constant_reg(u64::from(set)),
                Err(value) => {
                    let (bit, from) = (self.temp(), self.reg(value));
                    self.and_imm(Size::W, bit, from, LogicalImm::of(1, Size::W));
                    bit
                }
            };
            self.put_parity_auxiliary(wanted, bit, bit);
        }
    }

    /// PF = `p` and AF = `a` (0 or 1 each) of those in `wanted`; the other of both stays.
    fn put_parity_auxiliary(&mut self, wanted: Flags, p: Reg, a: Reg) {
        let (parity, auxiliary) = (self.parity_reg(), self.auxiliary_reg());
        if wanted.contains(Flags::P) {
            if !wanted.contains(Flags::A) {
                // AF stays: the change of the parity register's bit 4 goes to both.
                self.eor_shifted(Size::W, auxiliary, auxiliary, parity, Shift::NONE);
            }
            // One bit set is odd: PF clear.
            self.eor_imm(Size::W, parity, p, LogicalImm::of(1, Size::W));
            if !wanted.contains(Flags::A) {
                return;
            }
        }
        // Bit 4 of auxiliary ^ parity = AF.
        let moved = self.temp();
        self.ubfiz(Size::W, moved, a, 4, 1);
        self.eor_shifted(Size::W, auxiliary, moved, parity, Shift::NONE);
    }

    fn put_constant(&mut self, nzcv: Flags, set: bool) {
        if nzcv.is_empty() {
            return;
        }
        // C is inverted, the other three are not.
        let carry_bit = u64::from(!set) << 29;
        let others = u64::from(nzcv_mask(nzcv.difference(Flags::C))) << 28;
        let bits = carry_bit | if set { others } else { 0 };
        if nzcv == Flags::C && self.kept_flags().is_empty() {
            // Nothing else is live: one comparison. `cmp wzr, #0` sets C, `cmn` clears it.
            let op =
                if set { crate::inst::ops::integer::AddSubOp::Adds } else { crate::inst::ops::integer::AddSubOp::Subs };
            return self.push(crate::inst::Inst::AddSubShifted {
                op,
                size: Size::W,
                rd: Reg::ZR,
                rn: Reg::ZR,
                rm: Reg::ZR,
                shift: Shift::NONE,
            });
        }
        let kept = self.kept_flags();
        if kept.is_empty() {
            let from = self.constant_reg(bits);
            return self.msr(SystemReg::Nzcv, from);
        }
        let from = self.constant_reg(if nzcv == Flags::C { u64::from(!set) } else { bits });
        self.write_nzcv(nzcv, from);
    }

    fn put_bit(&mut self, nzcv: Flags, value: Value) {
        if nzcv.is_empty() {
            return;
        }
        let Bit { reg, position } = self.flag_source(value);
        let places = [(Flags::S, 3), (Flags::Z, 2), (Flags::C, 1), (Flags::O, 0)];
        let whole = self.kept_flags().is_empty();
        let word = self.temp();
        let rotate = self.has(HostFeatures::FLAGM) && !whole;
        if !rotate && whole {
            self.load_constant(word, 0);
        } else if !rotate {
            self.mrs(word, SystemReg::Nzcv);
        }
        for (flag, place) in places.into_iter().filter(|(flag, _)| nzcv.contains(*flag)) {
            let from = if flag == Flags::C { self.inverse(reg) } else { reg };
            if rotate {
                self.rmif(from, UImm6::of((position + 64 - place) % 64), UImm4::of(1 << place));
            } else {
                self.insert_bit(word, 28 + place, from, position);
            }
        }
        if !rotate {
            self.msr(SystemReg::Nzcv, word);
        }
    }

    /// Where bit 0 of the value is found; a shift by a constant for this use alone need not be done.
    fn flag_source(&mut self, value: Value) -> Bit {
        let root = self.values[value.index()].root;
        let inst = self.function.insts[root as usize];
        let shift =
            inst.opcode == Opcode::Shr && !inst.args[1].is_some() && (0..i64::from(inst.ty.bits())).contains(&inst.imm);
        if shift && self.is_foldable(root) && self.is_at_hand(inst.args[0]) && self.constant_of(inst.args[0]).is_none()
        {
            return Bit { reg: self.reg(inst.args[0]), position: inst.imm as u32 };
        }
        Bit { reg: self.reg(value), position: 0 }
    }

    /// Writes `nzcv` from a word in `PSTATE`'s positions, by a single `msr` where nothing else must stay.
    pub(super) fn write_word(&mut self, nzcv: Flags, bits: Reg) {
        if self.kept_flags().is_empty() {
            self.msr(SystemReg::Nzcv, bits);
        } else {
            self.write_nzcv_word(nzcv, bits);
        }
    }

    fn write_nzcv_word(&mut self, flags: Flags, bits: Reg) {
        if flags != Flags::C {
            return self.write_nzcv(flags, bits);
        }
        let bit = self.temp();
        self.ubfx(Size::W, bit, bits, 29, 1);
        self.write_nzcv(flags, bit);
    }

    fn pack_flags(&mut self) {
        let direct = self.info().marks.contains(Marks::CARRY_DIRECT);
        let even = self.parity_bit(true);
        let (packed, bit, carry) = (self.temp(), self.temp(), self.temp());
        // Bit 1 is always set; CF below it.
        self.cset(Size::W, carry, if direct { Cond::Hs } else { Cond::Lo });
        self.orr_imm(Size::W, packed, carry, LogicalImm::of(2, Size::W));
        self.bfi(Size::W, packed, even, 2, 1);
        let (parity, auxiliary, af) = (self.parity_reg(), self.auxiliary_reg(), self.temp());
        self.eor_shifted(Size::W, af, auxiliary, parity, Shift::NONE);
        self.lsr_imm(Size::W, af, af, 4);
        self.bfi(Size::W, packed, af, 4, 1);
        for (cond, position) in [(Cond::Eq, 6), (Cond::Mi, 7), (Cond::Vs, 11)] {
            self.cset(Size::W, bit, cond);
            self.orr_shifted(Size::W, packed, packed, bit, Shift::lsl(position));
        }
        self.settle(packed, Type::I32);
    }

    fn unpack_flags(&mut self, inst: &Inst) {
        let wanted = self.wanted_flags();
        let nzcv = wanted & Flags::NZCV;
        let byte = self.type_of(inst.args[0]) == Type::I8;
        let from =
            if byte && wanted.contains(Flags::O) { self.extended(inst.args[0], false) } else { self.reg(inst.args[0]) };
        if !nzcv.is_empty() {
            let (bits, bit) = (self.temp(), self.temp());
            self.mvn(Size::W, bit, from);
            self.ubfiz(Size::W, bits, bit, 29, 1);
            for (flag, position) in [(Flags::S, 31), (Flags::Z, 30), (Flags::O, 28)] {
                if nzcv.contains(flag) {
                    let part = self.temp();
                    self.lsr_imm(Size::W, part, from, flag.rflags_bit());
                    self.bfi(Size::W, bits, part, position, 1);
                }
            }
            self.write_word(nzcv, bits);
        }
        if wanted.intersects(Flags::P | Flags::A) {
            let (p, a) = (self.temp(), self.temp());
            self.ubfx(Size::W, p, from, 2, 1);
            self.ubfx(Size::W, a, from, 4, 1);
            self.put_parity_auxiliary(wanted, p, a);
        }
    }

    /// `compare`, `select`, `select_value`.
    pub(super) fn choose(&mut self, inst: &Inst) {
        match inst.opcode {
            Opcode::Compare => {
                let kept = self.keep_all();
                let cond = self.compare_values(inst);
                let to = self.def_or_temp();
                self.cset(Size::W, to, cond);
                self.restore_all(kept);
            }
            Opcode::Select => {
                let test = self.own_test(inst.cond());
                self.select(inst, test, inst.args[0], inst.args[1]);
            }
            _ => self.select_value(inst),
        }
    }

    /// Emits the comparison of a `compare` and gives the condition for it.
    pub(super) fn compare_values(&mut self, inst: &Inst) -> Cond {
        let (cond, signed) = match inst.int_cc() {
            IntCc::Eq => (Cond::Eq, false),
            IntCc::Ne => (Cond::Ne, false),
            IntCc::Ult => (Cond::Lo, false),
            IntCc::Uge => (Cond::Hs, false),
            IntCc::Ugt => (Cond::Hi, false),
            IntCc::Ule => (Cond::Ls, false),
            IntCc::Slt => (Cond::Lt, true),
            IntCc::Sge => (Cond::Ge, true),
            IntCc::Sgt => (Cond::Gt, true),
            IntCc::Sle => (Cond::Le, true),
        };
        let ty = inst.lane.element();
        let size = size_of(ty);
        let constant = match inst.rhs() {
            Rhs::Imm(imm) => Some(super::truncate(imm, ty)),
            Rhs::Value(value) => self.constant_of(value),
        };
        let first = self.extended(inst.args[0], signed);
        if let Some(constant) = constant {
            let constant = if signed { super::operand::sign_extend(constant, ty) as u64 } else { constant };
            let wide = if size == Size::W { Type::I32 } else { Type::I64 };
            let constant = super::truncate(constant as i64, wide);
            match super::arith::immediate(true, true, constant, wide) {
                Some((op, imm)) if !first.is_zr() => self.add_sub_imm(op, size, Reg::ZR, first, imm),
                _ => {
                    let other = self.constant_reg(constant);
                    self.cmp(size, first, other);
                }
            }
        } else {
            let other = self.extended(inst.args[1], signed);
            self.cmp(size, first, other);
        }
        cond
    }

    fn select(&mut self, inst: &Inst, test: Test, a: Value, b: Value) {
        let cond = match test {
            Test::Cond(cond) => cond,
            Test::BitClear(bit) if !inst.ty.is_vector_class() => return self.select_by_mask(inst, bit, b, a),
            Test::BitSet(bit) if !inst.ty.is_vector_class() => return self.select_by_mask(inst, bit, a, b),
            Test::BitClear(bit) | Test::BitSet(bit) => {
                let (set, clear) = if matches!(test, Test::BitClear(_)) { (b, a) } else { (a, b) };
                if self.kept_flags().is_empty() {
                    self.tst_imm(Size::W, bit, LogicalImm::of(1, Size::W));
                    return self.select_cond(inst, Cond::Ne, set, clear);
                }
                return self.select_vector_by_mask(inst, bit, set, clear);
            }
        };
        self.select_cond(inst, cond, a, b);
    }

    fn select_cond(&mut self, inst: &Inst, cond: Cond, a: Value, b: Value) {
        let (a, b) = (self.reg(a), self.reg(b));
        match inst.ty {
            Type::F32 | Type::F64 | Type::V64 => {
                let to = self.def();
                let size = if inst.ty == Type::F32 { FpSize::S } else { FpSize::D };
                self.fcsel(size, to, a, b, cond);
            }
            ty if ty.is_integer() => {
                let to = self.def_or_temp();
                self.csel(size_of(ty), to, a, b, cond);
            }
            _ => self.unsupported(inst),
        }
    }

    /// `a` where bit 0 of `bit` is set, else `b`, without touching flags.
    fn select_by_mask(&mut self, inst: &Inst, bit: Reg, a: Value, b: Value) {
        let size = size_of(inst.ty);
        let (a, b) = (self.reg(a), self.reg(b));
        let (mask, yes, no) = (self.temp(), self.temp(), self.temp());
        self.sbfx(size, mask, bit, 0, 1);
        self.and_shifted(size, yes, a, mask, Shift::NONE);
        self.bic_shifted(size, no, b, mask, Shift::NONE);
        let to = self.def_or_temp();
        self.orr_shifted(size, to, yes, no, Shift::NONE);
    }

    /// [`Lower::select_by_mask`] of scalars in vector registers.
    fn select_vector_by_mask(&mut self, inst: &Inst, bit: Reg, a: Value, b: Value) {
        let (a, b, mask) = (self.reg(a), self.reg(b), self.temp());
        let to = self.late_def(&[a, b]);
        self.sbfx(Size::X, mask, bit, 0, 1);
        if inst.ty == Type::F32 {
            self.fmov_s_from_w(to, mask);
        } else {
            self.fmov_d_from_x(to, mask);
        }
        self.bsl_vector(Shape::B8, to, a, b);
        self.settle(to, inst.ty);
    }

    fn select_value(&mut self, inst: &Inst) {
        let decider = match inst.value_or_imm(0) {
            Rhs::Value(value) => value,
            Rhs::Imm(imm) => {
                let chosen = if imm as u8 == 0 { inst.args[2] } else { inst.args[1] };
                let (to, from) = (self.def_or_temp(), self.reg(chosen));
                if inst.ty.is_vector_class() {
                    return self.copy_scalar(to, from, inst.ty);
                }
                return self.copy(to, from, inst.ty);
            }
        };
        let root = self.values[decider.index()].root;
        let source = self.function.insts[root as usize];
        let folds =
            source.opcode == Opcode::Compare && self.values[root as usize].vreg == NONE && self.is_foldable(root);
        let near = source.args[0].is_some()
            && self.is_at_hand(source.args[0])
            && (!source.args[1].is_some() || self.is_at_hand(source.args[1]));
        let kept = self.keep_all();
        let cond = if folds && near {
            self.compare_values(&source)
        } else {
            self.test_not_zero(decider);
            Cond::Ne
        };
        self.select_cond(inst, cond, inst.args[1], inst.args[2]);
        self.restore_all(kept);
    }

    /// Sets Z where the integer is zero.
    pub(super) fn test_not_zero(&mut self, value: Value) {
        let ty = self.type_of(value);
        let from = self.reg(value);
        if from.is_zr() || !is_narrow(ty) {
            self.cmp(size_of(ty), from, Reg::ZR);
        } else {
            self.tst_imm(Size::W, from, LogicalImm::of((1 << ty.bits()) - 1, Size::W));
        }
    }
}
