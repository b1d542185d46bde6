//! Arithmetic, minima and maxima, estimates.

use super::{Form, size_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::float::Fp2Op;
use crate::inst::ops::vector::Vector3Op;
use crate::lower::Lower;
use causeway_ir::{Inst, Opcode, Type};

const fn operations(opcode: Opcode) -> (Fp2Op, Vector3Op) {
    match opcode {
        Opcode::FAdd => (Fp2Op::Fadd, Vector3Op::Fadd),
        Opcode::FSub => (Fp2Op::Fsub, Vector3Op::Fsub),
        Opcode::FMul => (Fp2Op::Fmul, Vector3Op::Fmul),
        _ => (Fp2Op::Fdiv, Vector3Op::Fdiv),
    }
}

/// The operation on scalars or vectors, without a look at NaNs.
fn plain(lower: &mut Lower<'_>, form: Form, opcode: Opcode, [rd, rn, rm]: [Reg; 3]) {
    let (scalar, vector) = operations(opcode);
    match form {
        Form::Scalar(size) => lower.push(crate::inst::Inst::Fp2 { op: scalar, size, rd, rn, rm }),
        Form::Vector(shape) => lower.vector3(vector, shape, rd, rn, rm),
    }
}

/// A scalar operation on a host whose minimum and maximum are x86's (FPCR.AH).
pub(super) fn scalar(lower: &mut Lower<'_>, opcode: Opcode, size: FpSize, [rd, rn, rm]: [Reg; 3]) {
    let op = match opcode {
        Opcode::FMin => Fp2Op::Fmin,
        Opcode::FMax => Fp2Op::Fmax,
        _ => operations(opcode).0,
    };
    lower.push(crate::inst::Inst::Fp2 { op, size, rd, rn, rm });
}

/// `f_add`, `f_sub`, `f_mul`, `f_div`.
pub(super) fn binary(lower: &mut Lower<'_>, inst: &Inst) {
    let form = Form::of(inst);
    let same = lower.same_value(inst.args[0], inst.args[1]);
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let registers = [lower.def(), a, b];
    // x + x and x * x are never invalid, and the only NaN operand is the one that counts.
    if same && matches!(inst.opcode, Opcode::FAdd | Opcode::FMul) {
        return plain(lower, form, inst.opcode, registers);
    }
    lower.checked(form, false, registers, |lower, to| plain(lower, form, inst.opcode, [to, a, b]));
}

fn root(lower: &mut Lower<'_>, form: Form, to: Reg, from: Reg) {
    match form {
        Form::Scalar(size) => lower.fsqrt(size, to, from),
        Form::Vector(shape) => lower.fsqrt_vector(shape, to, from),
    }
}

/// `f_sqrt`.
pub(super) fn square_root(lower: &mut Lower<'_>, inst: &Inst) {
    let form = Form::of(inst);
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    lower.checked(form, false, [to, from, from], |lower, to| root(lower, form, to, from));
}

/// [`binary`] with the host's NaNs.
pub(super) fn host_binary(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let to = lower.def();
    plain(lower, Form::of(inst), inst.opcode, [to, a, b]);
}

/// [`square_root`] with the host's NaNs.
pub(super) fn host_square_root(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    root(lower, Form::of(inst), to, from);
}

/// `f_neg`, `f_abs`.
pub(super) fn sign(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    if inst.opcode == Opcode::FNeg {
        lower.fneg(size_of(inst.ty), to, from);
    } else {
        lower.fabs(size_of(inst.ty), to, from);
    }
}

/// `f_min`, `f_max`: the first operand where it is certainly beyond the second, which is one comparison and one selection.
pub(super) fn min_max(lower: &mut Lower<'_>, inst: &Inst) {
    let form = Form::of(inst);
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (greater, less) = if inst.opcode == Opcode::FMin { (b, a) } else { (a, b) };
    let to = lower.def();
    let bytes = form.bytes();
    if lower.has_guest_nans() {
        let op = if inst.opcode == Opcode::FMin { Vector3Op::Fmin } else { Vector3Op::Fmax };
        return match form {
            Form::Scalar(size) => scalar(lower, inst.opcode, size, [to, a, b]),
            Form::Vector(shape) => lower.vector3(op, shape, to, a, b),
        };
    }
    if let (Form::Scalar(size), true) = (form, lower.kept_flags().is_empty()) {
        lower.fcmpe(size, greater, less);
        return lower.fcsel(size, to, a, b, Cond::Gt);
    }
    let first = if to == a || to == b { lower.vector_temp() } else { to };
    lower.fcmgt_vector(form.shape(), first, greater, less);
    if to == a {
        lower.bif_vector(bytes, to, b, first);
    } else if to == b {
        lower.bit_vector(bytes, to, a, first);
    } else {
        lower.bsl_vector(bytes, to, a, b);
    }
    clear_above(lower, inst, to);
}

/// Clears what lies above a single, where somebody may see it.
pub(super) fn clear_above(lower: &mut Lower<'_>, inst: &Inst, to: Reg) {
    if inst.ty == Type::F32 && !lower.feeds_insert() {
        lower.fmov(FpSize::S, to, to);
    }
}

/// `f_horizontal_add`, `f_horizontal_sub`.
pub(super) fn horizontal(lower: &mut Lower<'_>, inst: &Inst) {
    let form = Form::of(inst);
    let shape = form.shape();
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    if inst.opcode == Opcode::FHorizontalAdd {
        if lower.has_guest_nans() {
            let to = lower.def();
            return lower.faddp_vector(shape, to, a, b);
        }
        let to = lower.late_def(&[a, b]);
        lower.checked(form, true, [to, a, b], |lower, to| lower.faddp_vector(shape, to, a, b));
        return lower.settle(to, inst.ty);
    }
    let (even, odd, to) = (lower.vector_temp(), lower.vector_temp(), lower.def());
    lower.uzp1(shape, even, a, b);
    lower.uzp2(shape, odd, a, b);
    lower.checked(form, false, [to, even, odd], |lower, to| lower.fsub_vector(shape, to, even, odd));
}

/// `f_add_sub`: even lanes are differences.
pub(super) fn add_sub(lower: &mut Lower<'_>, inst: &Inst) {
    let form = Form::of(inst);
    let shape = form.shape();
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (to, changed) = (lower.def(), lower.vector_temp());
    if lower.has(HostFeatures::FCMA) {
        // Adding b with its lanes exchanged, turned by 90 degrees. For NaNs the unchanged b counts.
        if form.is_double() {
            lower.ext(Shape::B16, changed, b, b, UImm4::of(8));
        } else {
            lower.rev64_vector(shape, changed, b);
        }
        return lower.checked(form, false, [to, a, b], |lower, to| {
            lower.fcadd(Rotation::R90, shape, to, a, changed);
        });
    }
    let signs = if form.is_double() { [1 << 63, 0] } else { [1 << 31; 2] };
    let mask = lower.vector_constant(signs);
    lower.eor_vector(Shape::B16, changed, b, mask);
    lower.checked(form, false, [to, a, b], |lower, to| lower.fadd_vector(shape, to, a, changed));
}

/// `f_recip_estimate`, `f_rsqrt_estimate`: the quotient itself, or the host's estimate where that has twelve bits.
pub(super) fn estimate(lower: &mut Lower<'_>, inst: &Inst) {
    let form = Form::of(inst);
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    let reciprocal = inst.opcode == Opcode::FRecipEstimate;
    if lower.has(HostFeatures::RPRES) && lower.has_guest_nans() {
        return if reciprocal {
            lower.frecpe_vector(form.shape(), to, from);
        } else {
            lower.frsqrte_vector(form.shape(), to, from);
        };
    }
    let from = flushed(lower, form, from);
    let divisor = if reciprocal {
        from
    } else {
        let divisor = lower.vector_temp();
        lower.checked(form, false, [divisor, from, from], |lower, to| root(lower, form, to, from));
        divisor
    };
    let one = lower.vector_temp();
    match form {
        Form::Scalar(_) => {
            lower.fmov_imm(size_of(inst.ty), one, FpImm8::new(1f64.to_bits()).expect("one is encodable"))
        }
        Form::Vector(_) => {
            let bits = if form.is_double() { 1f64.to_bits() } else { u64::from(1f32.to_bits()) * 0x1_0000_0001 };
            lower.load_vector_constant(one, [bits; 2]);
        }
    }
    plain(lower, form, Opcode::FDiv, [to, one, divisor]);
    if reciprocal {
        let quotient = flushed(lower, form, to);
        lower.mov(to, quotient);
    }
}

/// The floats with zeros of their signs in place of denormal ones.
fn flushed(lower: &mut Lower<'_>, form: Form, from: Reg) -> Reg {
    let double = form.is_double();
    let shape = match form {
        Form::Vector(shape) => shape,
        Form::Scalar(_) if double => Shape::D2,
        Form::Scalar(_) => Shape::S2,
    };
    let (normal, least, to) = (lower.vector_temp(), lower.vector_temp(), lower.vector_temp());
    // Twice the encoding of the least normal number: the sign is shifted out.
    let least_bits = if double { 1 << 53 } else { 0x0100_0000_0100_0000 };
    let sign = if double { 1 << 63 } else { 0x8000_0000_8000_0000 };
    lower.load_vector_constant(least, [least_bits; 2]);
    lower.shl_vector(shape, normal, from, UImm7::of(1));
    lower.cmhs_vector(shape, normal, normal, least);
    lower.load_vector_constant(least, [sign; 2]);
    lower.orr_vector(Shape::B16, normal, normal, least);
    lower.and_vector(Shape::B16, to, from, normal);
    to
}
