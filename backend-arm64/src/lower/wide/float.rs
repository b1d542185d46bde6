//! Floating point on registers of 256 bits.

use super::Binary;
use crate::asm::prelude::*;
use crate::inst::ops::sve::{SveBinaryOp, SveCompareOp, SveFusedOp, SveUnaryOp, SveVectorOp};
use crate::lower::Lower;
use crate::lower::vector::element;
use causeway_ir::{Inst, Lane, Opcode, Rounding};

/// Lowers a floating-point operation.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    use Opcode as O;
    match inst.opcode {
        O::FAdd | O::FSub | O::FMul => binary(lower, inst),
        O::FDiv => divide(lower, inst),
        O::FSqrt => square_root(lower, inst),
        O::FMin | O::FMax => min_max(lower, inst),
        O::FCmp => mask(lower, inst),
        O::FMulAdd => fused(lower, inst),
        O::FRound => round(lower, inst),
        O::FAddSub => add_sub(lower, inst),
        O::VFromIntS | O::VFloatWiden => convert(lower, inst),
        _ => lower.unsupported(inst),
    }
}

fn binary(lower: &mut Lower<'_>, inst: &Inst) {
    let element = element(inst.lane);
    let same = lower.same_value(inst.args[0], inst.args[1]);
    let (rn, rm) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let rd = lower.def();
    let op = match inst.opcode {
        Opcode::FAdd => SveVectorOp::Fadd,
        Opcode::FSub => SveVectorOp::Fsub,
        _ => SveVectorOp::Fmul,
    };
    lower.push(crate::inst::Inst::SveVector { op, element, rd, rn, rm });
    // x + x and x * x are never invalid, and the only NaN operand is the one that counts.
    if !same || inst.opcode == Opcode::FSub {
        lower.check_wide(element, rd, &[rn, rm]);
    }
}

fn divide(lower: &mut Lower<'_>, inst: &Inst) {
    let element = element(inst.lane);
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let to = lower.def();
    let binary = Binary { op: SveBinaryOp::Fdiv, reversed: Some(SveBinaryOp::Fdivr), element };
    lower.wide_binary(binary, to, [a, b]);
    lower.check_wide(element, to, &[a, b]);
}

/// Sign bits of the even or odd lanes, in a temporary.
fn signs(lower: &mut Lower<'_>, element: ElementSize, even: bool) -> Reg {
    let signs = lower.vector_temp();
    if element == ElementSize::S {
        let bits = if even { 1 << 31 } else { 1 << 63 };
        lower.dupm(signs, LogicalImm::of(bits, Size::X));
        return signs;
    }
    lower.load_vector_constant(signs, if even { [1 << 63, 0] } else { [0, 1 << 63] });
    lower.sve_dup_element(None, signs, signs, UImm6::of(0));
    signs
}

/// `f_add_sub`: the even lanes of b change their signs.
fn add_sub(lower: &mut Lower<'_>, inst: &Inst) {
    let element = element(inst.lane);
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let signs = signs(lower, element, true);
    let (changed, to) = (lower.vector_temp(), lower.def());
    lower.sve_eor(ElementSize::D, changed, b, signs);
    lower.sve_fadd(element, to, a, changed);
    lower.check_wide(element, to, &[a, b]);
}

/// Integers and singles of half the width are widened first.
fn convert(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    let whole = PredicateReg::ALL;
    if inst.opcode == Opcode::VFromIntS && inst.lane == Lane::F32 {
        return lower.sve_scvtf_s(ElementSize::S, whole, to, from);
    }
    let wide = lower.vector_temp();
    if inst.opcode == Opcode::VFromIntS {
        lower.sunpklo(ElementSize::D, wide, from);
        lower.sve_scvtf_d(ElementSize::D, whole, to, wide);
    } else {
        lower.uunpklo(ElementSize::D, wide, from);
        lower.sve_fcvt_d_from_s(ElementSize::D, whole, to, wide);
    }
}

fn square_root(lower: &mut Lower<'_>, inst: &Inst) {
    let element = element(inst.lane);
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    lower.sve_fsqrt(element, PredicateReg::ALL, to, from);
    lower.check_wide(element, to, &[from, from]);
}

/// The first operand where it is certainly beyond the second.
fn min_max(lower: &mut Lower<'_>, inst: &Inst) {
    let element = element(inst.lane);
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let to = lower.def();
    let minimum = inst.opcode == Opcode::FMin;
    if lower.has_guest_nans() && to == a {
        let op = if minimum { SveBinaryOp::Fmin } else { SveBinaryOp::Fmax };
        return lower.wide_binary(Binary { op, reversed: None, element }, to, [a, b]);
    }
    let [beyond, _] = PredicateReg::SCRATCH;
    let (greater, less) = if minimum { (b, a) } else { (a, b) };
    lower.sve_fcmgt(element, beyond, PredicateReg::ALL, greater, less);
    lower.sve_sel(element, beyond, to, a, b);
}

/// The comparison that a predicate is (Intel SDM volume 2, CMPPD, table 3-1), whether its operands are exchanged, and
/// whether its opposite holds; `None` where it takes two comparisons or none. Predicates from 16 on differ in the flags that
/// they raise.
fn comparison(predicate: u8) -> Option<(SveCompareOp, bool, bool)> {
    use SveCompareOp as C;
    Some(match predicate & 15 {
        0 => (C::Fcmeq, false, false),
        1 => (C::Fcmgt, true, false),
        2 => (C::Fcmge, true, false),
        3 => (C::Fcmuo, false, false),
        4 => (C::Fcmne, false, false),
        5 => (C::Fcmgt, true, true),
        6 => (C::Fcmge, true, true),
        7 => (C::Fcmuo, false, true),
        9 => (C::Fcmge, false, true),
        10 => (C::Fcmgt, false, true),
        13 => (C::Fcmge, false, false),
        14 => (C::Fcmgt, false, false),
        _ => return None,
    })
}

/// `f_cmp`.
fn mask(lower: &mut Lower<'_>, inst: &Inst) {
    const EQUAL_OR_UNORDERED: u8 = 8;
    const NEVER: u8 = 11;
    const ALWAYS: u8 = 15;
    let element = element(inst.lane);
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let to = lower.def();
    let (whole, [holds, other]) = (PredicateReg::ALL, PredicateReg::SCRATCH);
    let opposite = match (comparison(inst.aux), inst.aux & 15) {
        (Some((op, exchanged, opposite)), _) => {
            let (rn, rm) = if exchanged { (b, a) } else { (a, b) };
            lower.push(crate::inst::Inst::SveCompare { op, element, pd: holds, pg: whole, rn, rm });
            opposite
        }
        (None, NEVER) => return lower.wide_zero(to),
        (None, ALWAYS) => return lower.sve_mov_zeroing(element, whole, to, SImm8::of(-1)),
        // Less or greater, or the opposite of both.
        (None, predicate) => {
            lower.sve_fcmgt(element, holds, whole, a, b);
            lower.sve_fcmgt(element, other, whole, b, a);
            lower.predicate_orr(holds, whole, holds, other);
            predicate == EQUAL_OR_UNORDERED
        }
    };
    if opposite {
        lower.predicate_eor(holds, whole, holds, whole);
    }
    lower.sve_mov_zeroing(element, holds, to, SImm8::of(-1));
}

/// `a * b + c` with signs; what is overwritten is the result's register where that is an operand.
fn fused(lower: &mut Lower<'_>, inst: &Inst) {
    use SveFusedOp as F;
    const PRODUCT: u8 = 1;
    const EVEN_ADDENDS: u8 = 2;
    const ADDENDS: u8 = 6;
    let element = element(inst.lane);
    let [a, b, c] = inst.args.map(|arg| lower.reg(arg));
    if !matches!(inst.aux & ADDENDS, 0 | ADDENDS) {
        let signs = signs(lower, element, inst.aux & EVEN_ADDENDS != 0);
        let (sum, to) = (lower.vector_temp(), lower.def());
        lower.sve_eor(ElementSize::D, sum, c, signs);
        let op = if inst.aux & PRODUCT == 0 { F::Fmla } else { F::Fmls };
        lower.push(crate::inst::Inst::SveFused { op, element, pg: PredicateReg::ALL, rd: sum, rn: a, rm: b });
        lower.check_wide(element, sum, &[a, b, c]);
        return lower.push(crate::inst::Inst::copy_wide(to, sum));
    }
    let (adds, multiplies) = match (inst.aux & PRODUCT != 0, inst.aux & ADDENDS != 0) {
        (false, false) => (F::Fmla, F::Fmad),
        (true, false) => (F::Fmls, F::Fmsb),
        (true, true) => (F::Fnmla, F::Fnmad),
        (false, true) => (F::Fnmls, F::Fnmsb),
    };
    let def = lower.def();
    let (op, rd, rn, rm) = match def {
        _ if def == c && def != a && def != b => (adds, def, a, b),
        _ if def == a && def != b && def != c => (multiplies, def, b, c),
        _ if def == b && def != a && def != c => (multiplies, def, a, c),
        _ => {
            let to = if [a, b, c].contains(&def) { lower.vector_temp() } else { def };
            lower.push(crate::inst::Inst::copy_wide(to, c));
            (adds, to, a, b)
        }
    };
    lower.push(crate::inst::Inst::SveFused { op, element, pg: PredicateReg::ALL, rd, rn, rm });
    lower.check_wide(element, rd, &[a, b, c]);
    if rd != def {
        lower.push(crate::inst::Inst::copy_wide(def, rd));
    }
}

/// `f_round`.
fn round(lower: &mut Lower<'_>, inst: &Inst) {
    const SUPPRESS_INEXACT: u8 = 8;
    let op = match inst.rounding() {
        Rounding::Nearest => SveUnaryOp::Frintn,
        Rounding::Down => SveUnaryOp::Frintm,
        Rounding::Up => SveUnaryOp::Frintp,
        Rounding::Zero => SveUnaryOp::Frintz,
        Rounding::Current if inst.aux2 & SUPPRESS_INEXACT != 0 => SveUnaryOp::Frinti,
        Rounding::Current => SveUnaryOp::Frintx,
    };
    let (rn, rd) = (lower.reg(inst.args[0]), lower.def());
    lower.push(crate::inst::Inst::SveUnary { op, element: element(inst.lane), pg: PredicateReg::ALL, rd, rn });
}
