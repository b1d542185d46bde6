//! Reductions of all lanes: the least one, and whether all bits are zero.

use super::shape_of;
use crate::asm::prelude::*;
use crate::lower::Lower;
use causeway_ir::{Flags, Inst, Opcode, Value};

/// Lowers `v_min_across_u` and `v_zero_flags`.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    if inst.opcode == Opcode::VZeroFlags {
        return zero_flags(lower, inst);
    }
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    lower.uminv(shape_of(inst), to, from);
}

/// PTEST. C of `PSTATE` is the inverse of CF: "not all zero".
fn zero_flags(lower: &mut Lower<'_>, inst: &Inst) {
    let wanted = lower.wanted_flags();
    let nzcv = wanted & Flags::NZCV;
    let kept = lower.kept_flags();
    let keep = (!kept.is_empty() && !nzcv.is_empty()).then(|| lower.keep(kept));
    if !nzcv.contains(Flags::C) && !nzcv.is_empty() {
        let any = any_bits(lower, inst.args[0]);
        lower.cmp(Size::X, any, Reg::ZR);
    } else if nzcv == Flags::C {
        let any = any_bits(lower, inst.args[1]);
        lower.cmp_imm(Size::X, any, ArithImm::new(1).expect("one is encodable"));
    } else if !nzcv.is_empty() {
        both(lower, inst);
    }
    if let Some(keep) = keep {
        lower.restore(keep);
    }
    let (parity, auxiliary) = (lower.parity_reg(), lower.auxiliary_reg());
    if wanted.contains(Flags::P) {
        lower.load_constant(parity, 1);
    }
    if wanted.contains(Flags::A) {
        lower.mov_sized(Size::W, auxiliary, parity);
    }
}

/// A general register that is zero exactly where the vector is, with its upper half zero.
fn any_bits(lower: &mut Lower<'_>, vector: Value) -> Reg {
    let (from, largest, any) = (lower.reg(vector), lower.vector_temp(), lower.temp());
    lower.umaxv(Shape::S4, largest, from);
    lower.fmov_w_from_s(any, largest);
    any
}

/// Z from the first vector and C from the second: x + [y is not zero] and minus that give x, with a carry where y is not zero.
fn both(lower: &mut Lower<'_>, inst: &Inst) {
    let (x, y) = (any_bits(lower, inst.args[0]), any_bits(lower, inst.args[1]));
    let (minus, sum) = (lower.temp(), lower.temp());
    lower.cmp(Size::X, y, Reg::ZR);
    lower.csetm(Size::X, minus, Cond::Ne);
    lower.sub_shifted(Size::X, sum, x, minus, Shift::NONE);
    lower.adds_shifted(Size::X, Reg::ZR, sum, minus, Shift::NONE);
}
