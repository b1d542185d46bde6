//! Multiplication and addition with one rounding.
//!
//! The host adds to the register that it writes, or, for scalars, to a fourth one. Of several NaNs it prefers the addend,
//! and an invalid product hides an addend that is one; out-of-line code puts that right, from operands that all survive.
//!
//! **Deviation**: an invalid product beside an addend that is a NaN raises the invalid flag, which x86 does not do.

use super::Form;
use crate::asm::prelude::*;
use crate::inst::ops::float::Fp3Op;
use crate::inst::ops::vector::Vector3Op;
use crate::lower::Lower;
use causeway_ir::Inst;

/// Bits of `aux`: what is negated.
const PRODUCT: u8 = 1;
const EVEN_ADDENDS: u8 = 2;
const ADDENDS: u8 = 6;

/// `f_mul_add`.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    let operands = inst.args.map(|arg| lower.reg(arg));
    match Form::of(inst) {
        Form::Scalar(size) => {
            let to = lower.def();
            scalar(lower, (inst, size), to, operands);
            lower.check(Form::of(inst), false, to, &operands);
        }
        Form::Vector(shape) => vector(lower, inst, shape, operands),
    }
}

/// The scalar operation into `rd`, without a look at NaNs.
pub(super) fn scalar(lower: &mut Lower<'_>, (inst, size): (&Inst, FpSize), rd: Reg, [rn, rm, ra]: [Reg; 3]) {
    let op = match (inst.aux & PRODUCT != 0, inst.aux & EVEN_ADDENDS != 0) {
        (false, false) => Fp3Op::Fmadd,
        (false, true) => Fp3Op::Fnmsub,
        (true, false) => Fp3Op::Fmsub,
        (true, true) => Fp3Op::Fnmadd,
    };
    lower.push(crate::inst::Inst::Fp3 { op, size, rd, rn, rm, ra });
}

fn vector(lower: &mut Lower<'_>, inst: &Inst, shape: Shape, [a, b, c]: [Reg; 3]) {
    let form = Form::Vector(shape);
    let op = if inst.aux & PRODUCT == 0 { Vector3Op::Fmla } else { Vector3Op::Fmls };
    let signs = (!matches!(inst.aux & ADDENDS, 0 | ADDENDS)).then(|| lower.vector_constant(signs(inst.aux, form)));
    let def = lower.def();
    let negates = inst.aux & ADDENDS != 0;
    // The sum replaces the addend, so the factors must lie elsewhere, and so must an addend that is negated first.
    let to = if def == a || def == b || negates && def == c { lower.vector_temp() } else { def };
    match signs {
        Some(signs) => lower.eor_vector(form.bytes(), to, c, signs),
        None if negates => lower.fneg_vector(shape, to, c),
        None if to != c => lower.mov(to, c),
        None => {}
    }
    lower.vector3(op, shape, to, a, b);
    lower.check(form, false, to, &[a, b, c]);
    lower.settle(to, inst.ty);
}

/// Sign bits of the addends that are negated where not all are.
fn signs(aux: u8, form: Form) -> [u64; 2] {
    let even = aux & EVEN_ADDENDS != 0;
    match (form.is_double(), even) {
        (true, true) => [1 << 63, 0],
        (true, false) => [0, 1 << 63],
        (false, true) => [1 << 31; 2],
        (false, false) => [1 << 63; 2],
    }
}
