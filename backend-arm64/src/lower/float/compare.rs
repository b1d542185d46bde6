//! Comparisons into masks and into the guest's flags.

use super::{Form, size_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::integer::CondCompareOp;
use crate::inst::ops::vector::Vector3Op;
use crate::lower::Lower;
use causeway_ir::{Flags, Inst};

/// A test of a (first) and b.
#[derive(Clone, Copy)]
enum Test {
    Equal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    /// Neither is a NaN.
    Ordered,
    /// Less or greater.
    Different,
    Never,
}

/// What each of the first sixteen predicates tests, and whether it is the opposite that must hold (Intel SDM volume 2,
/// CMPPD, table 3-1). The other sixteen differ in the flags that they raise.
const PREDICATES: [(Test, bool); 16] = [
    (Test::Equal, false),
    (Test::Less, false),
    (Test::LessOrEqual, false),
    (Test::Ordered, true),
    (Test::Equal, true),
    (Test::Less, true),
    (Test::LessOrEqual, true),
    (Test::Ordered, false),
    (Test::Different, true),
    (Test::GreaterOrEqual, true),
    (Test::Greater, true),
    (Test::Never, false),
    (Test::Different, false),
    (Test::GreaterOrEqual, false),
    (Test::Greater, false),
    (Test::Never, true),
];

/// The host's comparison of b and a that is the predicate's of a and b.
pub(super) fn exchanged(predicate: u8) -> Option<Vector3Op> {
    match PREDICATES[usize::from(predicate & 15)] {
        (Test::Equal, false) => Some(Vector3Op::Fcmeq),
        (Test::Less, false) => Some(Vector3Op::Fcmgt),
        (Test::LessOrEqual, false) => Some(Vector3Op::Fcmge),
        _ => None,
    }
}

/// `f_cmp`.
pub(super) fn mask(lower: &mut Lower<'_>, inst: &Inst) {
    let form = Form::of(inst);
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (test, opposite) = PREDICATES[usize::from(inst.aux & 15)];
    let to = lower.def();
    let holds = if opposite { lower.vector_temp() } else { to };
    compare(lower, form, test, [holds, a, b]);
    if opposite {
        lower.not_vector(form.bytes(), to, holds);
        super::arithmetic::clear_above(lower, inst, to);
    }
}

fn compare(lower: &mut Lower<'_>, form: Form, test: Test, [to, a, b]: [Reg; 3]) {
    let shape = form.shape();
    match test {
        Test::Equal => lower.fcmeq_vector(shape, to, a, b),
        Test::Greater => lower.fcmgt_vector(shape, to, a, b),
        Test::GreaterOrEqual => lower.fcmge_vector(shape, to, a, b),
        Test::Less => lower.fcmgt_vector(shape, to, b, a),
        Test::LessOrEqual => lower.fcmge_vector(shape, to, b, a),
        Test::Ordered if a == b => lower.fcmeq_vector(shape, to, a, a),
        Test::Ordered => {
            // The maximum is a NaN where either is one.
            let greater = lower.vector_temp();
            match form {
                Form::Scalar(size) => lower.fmax(size, greater, a, b),
                Form::Vector(shape) => lower.fmax_vector(shape, greater, a, b),
            }
            lower.fcmeq_vector(shape, to, greater, greater);
        }
        Test::Different => {
            let (less, greater) = (lower.vector_temp(), lower.vector_temp());
            lower.fcmgt_vector(shape, less, b, a);
            lower.fcmgt_vector(shape, greater, a, b);
            lower.orr_vector(form.bytes(), to, less, greater);
        }
        Test::Never => lower.vector_imm(true, to, VectorImm::new(0).expect("zero is encodable")),
    }
}

/// `f_compare`. The host's flags of less, equal, greater, unordered are N, ZC, C, CV; the guest's in `PSTATE` are none,
/// ZC, C, Z.
pub(super) fn flags(lower: &mut Lower<'_>, inst: &Inst) {
    let wanted = lower.wanted_flags();
    let kept = lower.kept_flags();
    let nzcv = wanted & Flags::NZCV;
    let keep = (!kept.is_empty()).then(|| lower.keep(kept));
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let size = size_of(inst.ty);
    if inst.aux == 0 {
        lower.fcmp(size, a, b);
    } else {
        lower.fcmpe(size, a, b);
    }
    let (parity, auxiliary) = (lower.parity_reg(), lower.auxiliary_reg());
    if wanted.intersects(Flags::P | Flags::A) {
        // One bit is odd parity: PF is clear unless unordered. Bit 4 of both registers agrees: AF is clear.
        lower.cset(Size::W, parity, Cond::Vc);
    }
    if wanted.contains(Flags::A) {
        lower.mov_sized(Size::W, auxiliary, parity);
    }
    if lower.has(HostFeatures::FLAGM2) {
        if !nzcv.is_empty() {
            lower.axflag();
        }
    } else if nzcv.contains(Flags::S) {
        all_flags(lower, wanted, parity);
    } else if !nzcv.is_empty() {
        // Unordered becomes Z alone; the rest compares anew, with N for less.
        lower.fccmp(size, a, b, UImm4::of(0b0100), Cond::Vc);
    }
    if let Some(keep) = keep {
        lower.restore(keep);
    }
}

/// Greater stays C. The others come from a sum: -1 + 1 (equal) is zero with a carry, 0 + 1 (less) is neither, 0 + 0
/// (unordered) is zero without a carry.
fn all_flags(lower: &mut Lower<'_>, wanted: Flags, parity: Reg) {
    let ordered = if wanted.intersects(Flags::P | Flags::A) {
        parity
    } else {
        let ordered = lower.scratch(1);
        lower.cset(Size::W, ordered, Cond::Vc);
        ordered
    };
    let not_less = lower.scratch(0);
    lower.csetm(Size::W, not_less, Cond::Ge);
    lower.push(crate::inst::Inst::CondCompare {
        op: CondCompareOp::Ccmn,
        size: Size::W,
        rn: not_less,
        rm: ordered,
        nzcv: UImm4::of(0b0010),
        cond: Cond::Le,
    });
}
