//! Registers of operands and results, and what folds into an operand: constants, shifts, extensions.

use super::value::{Marks, NONE};
use super::{Lower, size_of, truncate};
use crate::asm::prelude::*;
use causeway_ir::{Inst, Opcode, Rhs, Type, Value};

/// Second operand of an addition or logic operation.
#[derive(Clone, Copy, Debug)]
pub(super) enum Second {
    /// A constant, cut to the type.
    Constant(u64),
    /// A register, possibly shifted.
    Shifted(Reg, Shift),
    /// A register extended and shifted (additions only).
    Extended(Reg, Extend, UImm3),
}

impl Lower<'_> {
    /// The value's constant, zero-extended from its type.
    pub(crate) fn constant_of(&self, value: Value) -> Option<u64> {
        let root = self.function.insts[self.values[value.index()].root as usize];
        let ty = self.type_of(value);
        (root.opcode == Opcode::Const).then(|| truncate(truncate(root.imm, root.ty) as i64, ty))
    }

    /// May the register that holds `root` be read at the current position without a copy?
    pub(super) fn is_at_hand(&self, value: Value) -> bool {
        let info = &self.values[self.values[value.index()].root as usize];
        !info.has_home() || info.vreg != NONE || self.position <= self.epochs[info.epoch as usize]
    }

    /// The register of a value; ZR for the constant 0.
    pub(crate) fn reg(&mut self, value: Value) -> Reg {
        if let Some(constant) = self.constant_of(value) {
            return self.constant_reg(constant);
        }
        let root = self.values[value.index()].root;
        let info = self.values[root as usize];
        if info.has_home() && self.position <= self.epochs[info.epoch as usize] {
            return info.home;
        }
        self.virtual_of(root)
    }

    /// As [`Lower::reg`], but never ZR: for address bases and operands of immediate forms.
    pub(crate) fn base_reg(&mut self, value: Value) -> Reg {
        let reg = self.reg(value);
        if !reg.is_zr() {
            return reg;
        }
        let zero = self.temp();
        self.load_constant(zero, 0);
        zero
    }

    /// A register with a constant; ZR for 0.
    pub(crate) fn constant_reg(&mut self, constant: u64) -> Reg {
        if constant == 0 {
            return Reg::ZR;
        }
        let reg = self.temp();
        self.load_constant(reg, constant);
        reg
    }

    /// The virtual register of a root, which its definition will write.
    pub(super) fn virtual_of(&mut self, root: u32) -> Reg {
        self.has_virtual = true;
        let class =
            if self.function.insts[root as usize].ty.is_vector_class() { RegClass::Vector } else { RegClass::General };
        if self.values[root as usize].vreg == NONE {
            self.values[root as usize].vreg = self.next_virtual;
            self.next_virtual += 1;
        }
        Reg::virtual_reg(class, self.values[root as usize].vreg)
    }

    /// Where the current operation's result goes; ZR where nobody wants it (general class).
    pub(crate) fn def(&mut self) -> Reg {
        self.def_of(self.current)
    }

    /// Where the result of the instruction at `index` goes; ZR where nobody wants it (general class).
    pub(super) fn def_of(&mut self, index: u32) -> Reg {
        let info = self.values[index as usize];
        if info.has_home() {
            return info.home;
        }
        if info.vreg != NONE {
            return self.virtual_of(index);
        }
        if self.function.insts[index as usize].ty.is_vector_class() { self.vector_temp() } else { Reg::ZR }
    }

    /// As [`Lower::def`], but never ZR.
    pub(crate) fn def_or_temp(&mut self) -> Reg {
        let def = self.def();
        if def.is_zr() { self.temp() } else { def }
    }

    /// A destination that may be written before the sources are read for the last time: the result's register, or a
    /// temporary where that is one of the sources. [`Lower::settle`] completes it.
    pub(crate) fn late_def(&mut self, sources: &[Reg]) -> Reg {
        let def = self.def_or_temp();
        if sources.contains(&def) {
            return self.fresh(def.class());
        }
        def
    }

    /// For an operation that changes a vector: puts `value` into the result's own register where this is its last use, so that
    /// it need not be copied there.
    pub(crate) fn continue_in_place(&mut self, inst: &Inst, value: Value) {
        let (info, root) = (self.info(), self.values[value.index()].root);
        let source = self.values[root as usize];
        let last_use = source.vreg == NONE && !source.has_home();
        let operand_once = inst.present_args().filter(|arg| self.values[arg.index()].root == root).count() == 1;
        let own_register = info.vreg != NONE && !info.has_home();
        if last_use && operand_once && own_register && self.function.insts[root as usize].ty.is_vector_class() {
            self.values[root as usize].vreg = info.vreg;
        }
    }

    /// Moves a result from where [`Lower::late_def`] said to its register.
    pub(crate) fn settle(&mut self, from: Reg, ty: Type) {
        let to = self.def();
        if to != from && !to.is_zr() {
            self.copy(to, from, ty);
        }
    }

    /// Copies a value of a type; everything above it in a general register may be lost.
    pub(crate) fn copy(&mut self, to: Reg, from: Reg, ty: Type) {
        if ty == Type::V256 {
            self.push(crate::inst::Inst::copy_wide(to, from));
        } else if to.class() == RegClass::Vector {
            self.mov(to, from);
        } else {
            self.mov_sized(size_of(ty), to, from);
        }
    }

    /// Copies the low 32 or 64 bits of a vector register; the rest becomes zero.
    pub(crate) fn copy_scalar(&mut self, to: Reg, from: Reg, ty: Type) {
        match ty {
            Type::F32 => self.fmov(FpSize::S, to, from),
            Type::F64 | Type::V64 => self.fmov(FpSize::D, to, from),
            _ => self.mov(to, from),
        }
    }

    /// Second operand of the current operation as a constant or a register, with what folds into it. Only additions take
    /// extensions.
    pub(super) fn second(&mut self, inst: &Inst, extensions: bool) -> Second {
        let value = match inst.rhs() {
            Rhs::Imm(imm) => return Second::Constant(truncate(imm, inst.ty)),
            Rhs::Value(value) => value,
        };
        if let Some(constant) = self.constant_of(value) {
            return Second::Constant(truncate(constant as i64, inst.ty));
        }
        let root = self.values[value.index()].root;
        if self.type_of(value) == inst.ty
            && self.is_foldable(root)
            && let Some(folded) = self.folded(root, inst.ty, extensions)
        {
            return folded;
        }
        Second::Shifted(self.reg(value), Shift::NONE)
    }

    fn folded(&mut self, root: u32, ty: Type, extensions: bool) -> Option<Second> {
        let inst = self.function.insts[root as usize];
        if inst.ty != ty || !matches!(ty, Type::I32 | Type::I64) || !inst.args[0].is_some() {
            return None;
        }
        if !self.is_at_hand(inst.args[0]) {
            return None;
        }
        let kind = match inst.opcode {
            Opcode::Shl => ShiftKind::Lsl,
            Opcode::Shr => ShiftKind::Lsr,
            Opcode::Sar => ShiftKind::Asr,
            Opcode::Zext | Opcode::Sext if extensions => {
                let extend = extend_of(inst.opcode == Opcode::Sext, self.type_of(inst.args[0]))?;
                return Some(Second::Extended(self.reg(inst.args[0]), extend, UImm3::of(0)));
            }
            _ => return None,
        };
        if inst.args[1].is_some() {
            return None;
        }
        let shift = Shift::new(kind, inst.imm as u32 & (ty.bits() - 1))?;
        Some(Second::Shifted(self.reg(inst.args[0]), shift))
    }

    /// The value of an operand in a register, zero- or sign-extended to 32 bits (64 for I64).
    pub(crate) fn extended(&mut self, value: Value, signed: bool) -> Reg {
        let ty = self.type_of(value);
        if let Some(constant) = self.constant_of(value) {
            let wide = if signed { sign_extend(constant, ty) as u32 as u64 } else { constant };
            return self.constant_reg(if ty == Type::I64 { constant } else { wide });
        }
        let from = self.reg(value);
        let root = self.values[value.index()].root;
        let known = self.function.insts[root as usize].ty == ty;
        let marks = self.values[root as usize].marks;
        if !ty.is_integer() || ty.bits() >= 32 || (!signed && known && self.zero_above(root)) {
            debug_assert!(
                !marks.contains(Marks::SKIP) || self.values[root as usize].has_home(),
                "skipped values have homes"
            );
            return from;
        }
        let to = self.temp();
        self.extend_reg(to, from, ty, Size::W, signed);
        to
    }

    /// `to` = `from` extended from an integer type.
    pub(crate) fn extend_reg(&mut self, to: Reg, from: Reg, ty: Type, size: Size, signed: bool) {
        match (signed, ty) {
            (_, Type::I64) => self.mov_sized(Size::X, to, from),
            (false, _) if ty == Type::I32 => self.mov_sized(Size::W, to, from),
            (false, _) => self.ubfx(Size::W, to, from, 0, ty.bits()),
            (true, Type::I32) if size == Size::W => self.mov_sized(Size::W, to, from),
            (true, _) => self.sbfx(size, to, from, 0, ty.bits()),
        }
    }

    /// `to` = `from` & `mask`, by an immediate where it fits.
    pub(crate) fn mask(&mut self, size: Size, to: Reg, from: Reg, mask: u64) {
        if let Some(imm) = LogicalImm::new(mask, size) {
            self.and_imm(size, to, from, imm);
        } else {
            let constant = self.constant_reg(mask);
            self.push(crate::inst::Inst::LogicalShifted {
                op: crate::inst::ops::integer::LogicalOp::And,
                size,
                rd: to,
                rn: from,
                rm: constant,
                shift: Shift::NONE,
            });
        }
    }
}

/// The extension of an operand of this type.
pub(super) fn extend_of(signed: bool, from: Type) -> Option<Extend> {
    Some(match (signed, from) {
        (false, Type::I8) => Extend::Uxtb,
        (false, Type::I16) => Extend::Uxth,
        (false, Type::I32) => Extend::Uxtw,
        (true, Type::I8) => Extend::Sxtb,
        (true, Type::I16) => Extend::Sxth,
        (true, Type::I32) => Extend::Sxtw,
        _ => return None,
    })
}

/// A constant of an integer type, sign-extended.
pub(crate) const fn sign_extend(constant: u64, ty: Type) -> i64 {
    let up = 64 - ty.bits();
    (constant << up) as i64 >> up
}
