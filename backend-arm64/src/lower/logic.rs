//! And, or, xor, and-not, not.
//!
//! `subs parity, result, #0` gives N and Z of the result, CF = OF = 0 in the canonical polarity, and the parity register.

use super::operand::Second;
use super::{Lower, is_narrow, size_of, truncate};
use crate::asm::prelude::*;
use crate::inst::ops::integer::{AddSubOp, LogicalImmOp, LogicalOp};
use causeway_ir::{Flags, Inst, Opcode, Rhs, Type};

const ZERO: ArithImm = match ArithImm::new(0) {
    Some(imm) => imm,
    None => panic!("zero fits"),
};

impl Lower<'_> {
    pub(super) fn logic(&mut self, inst: &Inst) {
        let wanted = self.wanted_flags();
        let nzcv = wanted & Flags::NZCV;
        let kept = self.kept_flags();
        let keep = (!nzcv.is_empty() && !kept.is_empty()).then(|| self.keep(kept));
        if is_narrow(inst.ty) {
            self.narrow_logic(inst, nzcv);
            self.parity_of_result(wanted);
        } else {
            self.wide_logic(inst, wanted);
        }
        if wanted.contains(Flags::A) {
            let (to, from) = (self.auxiliary_reg(), self.parity_reg());
            self.mov_sized(Size::W, to, from);
        }
        if let Some(keep) = keep {
            self.restore(keep);
        }
    }

    fn wide_logic(&mut self, inst: &Inst, wanted: Flags) {
        let nzcv = wanted & Flags::NZCV;
        let size = size_of(inst.ty);
        let parity = wanted.intersects(Flags::P | Flags::A) && !self.lives_in_parity();
        if nzcv.is_empty() {
            let to = self.def();
            self.logic_into(inst, to, false);
            return self.parity_of_result(wanted);
        }
        let identity = self.is_identity(inst);
        // `ands` clears V; it clears C as well, which would be CF set.
        let clears = nzcv.contains(Flags::C);
        if !clears && !identity && matches!(inst.opcode, Opcode::And | Opcode::AndNot) {
            let to = self.def();
            self.logic_into(inst, to, true);
            return self.parity_of_result(wanted);
        }
        let flags_to = if parity { self.parity_reg() } else { Reg::ZR };
        if identity {
            let from = self.base_reg(inst.args[0]);
            let to = self.def();
            let own = self.lives_in_parity();
            self.add_sub_imm(AddSubOp::Subs, size, if own { to } else { flags_to }, from, ZERO);
            if !own && !to.is_zr() && (to != from || size == Size::W) {
                self.mov_sized(size, to, from);
            }
            return;
        }
        let to = self.def_or_temp();
        self.logic_into(inst, to, false);
        self.add_sub_imm(AddSubOp::Subs, size, flags_to, to, ZERO);
    }

    /// Is the result the first operand itself?
    fn is_identity(&self, inst: &Inst) -> bool {
        let ones = truncate(-1, inst.ty);
        match inst.rhs() {
            Rhs::Value(b) => {
                let same = self.values[b.index()].root == self.values[inst.args[0].index()].root;
                same && matches!(inst.opcode, Opcode::And | Opcode::Or)
            }
            Rhs::Imm(imm) => match inst.opcode {
                Opcode::And => truncate(imm, inst.ty) == ones,
                Opcode::Or | Opcode::Xor | Opcode::AndNot => truncate(imm, inst.ty) == 0,
                _ => false,
            },
        }
    }

    fn narrow_logic(&mut self, inst: &Inst, nzcv: Flags) {
        if nzcv.is_empty() {
            let to = self.def();
            return self.logic_into(inst, to, false);
        }
        let up = 32 - inst.ty.bits();
        let to = self.def_or_temp();
        let small = self.small_mask(inst);
        if let Some(imm) = small {
            let first = self.reg(inst.args[0]);
            self.mask(Size::W, to, first, imm);
            return self.add_sub_imm(AddSubOp::Subs, Size::W, Reg::ZR, to, ZERO);
        }
        let to = if self.is_identity(inst) && self.def().is_zr() {
            self.reg(inst.args[0])
        } else {
            self.logic_into(inst, to, false);
            to
        };
        if !nzcv.contains(Flags::C) {
            return self.adds_shifted(Size::W, Reg::ZR, Reg::ZR, to, Shift::lsl(up));
        }
        let top = self.temp();
        self.lsl_imm(Size::W, top, to, up);
        self.add_sub_imm(AddSubOp::Subs, Size::W, Reg::ZR, top, ZERO);
    }

    /// The mask of an `and` whose result cannot be negative.
    fn small_mask(&self, inst: &Inst) -> Option<u64> {
        let constant = match inst.rhs() {
            Rhs::Imm(imm) => truncate(imm, inst.ty),
            Rhs::Value(value) => self.constant_of(value)?,
        };
        (inst.opcode == Opcode::And && constant != 0 && constant >> (inst.ty.bits() - 1) == 0).then_some(constant)
    }

    /// The operation itself into `to`; `flags` only for `and` and `and_not`.
    fn logic_into(&mut self, inst: &Inst, to: Reg, flags: bool) {
        let size = size_of(inst.ty);
        if inst.opcode == Opcode::Not {
            let from = self.reg(inst.args[0]);
            return self.mvn(size, to, from);
        }
        if let Rhs::Value(b) = inst.rhs()
            && self.constant_of(b).is_none()
            && self.folds_not(inst)
        {
            let inner = self.inst(self.root_value(b)).args[0];
            let (first, second) = (self.reg(inst.args[0]), self.reg(inner));
            let op = register_op(inst.opcode, true, flags);
            return self.logical(op, size, [to, first, second], Shift::NONE);
        }
        match self.second(inst, false) {
            Second::Constant(constant) => self.logic_constant(inst, to, flags, constant),
            Second::Shifted(rm, shift) => {
                let first = self.reg(inst.args[0]);
                self.logical(register_op(inst.opcode, false, flags), size, [to, first, rm], shift);
            }
            Second::Extended(..) => self.unsupported(inst),
        }
    }

    fn root_value(&self, value: causeway_ir::Value) -> causeway_ir::Value {
        causeway_ir::Value(self.values[value.index()].root)
    }

    /// Is the second operand a `not` that the operation can do by itself?
    fn folds_not(&self, inst: &Inst) -> bool {
        let root = self.values[inst.args[1].index()].root;
        let source = self.function.insts[root as usize];
        inst.opcode != Opcode::AndNot
            && source.opcode == Opcode::Not
            && source.ty == inst.ty
            && self.is_foldable(root)
            && self.is_at_hand(source.args[0])
    }

    fn logic_constant(&mut self, inst: &Inst, to: Reg, flags: bool, constant: u64) {
        let (ty, size) = (inst.ty, size_of(inst.ty));
        let constant = if inst.opcode == Opcode::AndNot { truncate(!constant as i64, ty) } else { constant };
        let (imm_op, op) = match inst.opcode {
            Opcode::And | Opcode::AndNot if flags => (LogicalImmOp::Ands, LogicalOp::Ands),
            Opcode::And | Opcode::AndNot => (LogicalImmOp::And, LogicalOp::And),
            Opcode::Or => (LogicalImmOp::Orr, LogicalOp::Orr),
            _ => (LogicalImmOp::Eor, LogicalOp::Eor),
        };
        // Bits above a narrow type do not matter: both extensions of the mask will do.
        let wide = if is_narrow(ty) { Type::I32 } else { ty };
        let signed = truncate(super::operand::sign_extend(constant, ty), wide);
        let imm = LogicalImm::new(constant, size).or_else(|| LogicalImm::new(signed, size));
        if let Some(imm) = imm {
            let first = self.reg(inst.args[0]);
            self.push(crate::inst::Inst::LogicalImm { op: imm_op, size, rd: to, rn: first, imm });
        } else if signed == truncate(-1, wide) && inst.opcode == Opcode::Xor {
            let first = self.reg(inst.args[0]);
            self.mvn(size, to, first);
        } else {
            let (first, second) = (self.reg(inst.args[0]), self.constant_reg(constant));
            self.logical(op, size, [to, first, second], Shift::NONE);
        }
    }

    fn logical(&mut self, op: LogicalOp, size: Size, [rd, rn, rm]: [Reg; 3], shift: Shift) {
        self.push(crate::inst::Inst::LogicalShifted { op, size, rd, rn, rm, shift });
    }
}

const fn register_op(opcode: Opcode, inverted: bool, flags: bool) -> LogicalOp {
    match (opcode, inverted, flags) {
        (Opcode::And, false, false) => LogicalOp::And,
        (Opcode::And, false, true) => LogicalOp::Ands,
        (Opcode::And | Opcode::AndNot, _, false) => LogicalOp::Bic,
        (Opcode::And | Opcode::AndNot, _, true) => LogicalOp::Bics,
        (Opcode::Or, false, _) => LogicalOp::Orr,
        (Opcode::Or, true, _) => LogicalOp::Orn,
        (_, false, _) => LogicalOp::Eor,
        (_, true, _) => LogicalOp::Eon,
    }
}
