//! ROUNDPS and its like.

use super::Form;
use crate::asm::prelude::*;
use crate::inst::ops::float::Fp1Op;
use crate::inst::ops::vector_misc::Vector2Op;
use crate::lower::Lower;
use causeway_ir::{Inst, Rounding};

/// Bit of `aux2` that suppresses the inexact flag.
const SUPPRESS_INEXACT: u8 = 8;

/// Does it raise no inexact flag?
pub(super) fn is_exact(inst: &Inst) -> bool {
    inst.aux2 & SUPPRESS_INEXACT != 0
}

/// `f_round`.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    emit(lower, inst, to, from);
}

/// `rd` = `rn` rounded as the operation says.
pub(super) fn emit(lower: &mut Lower<'_>, inst: &Inst, rd: Reg, rn: Reg) {
    let (scalar, vector) = match inst.rounding() {
        Rounding::Nearest => (Fp1Op::Frintn, Vector2Op::Frintn),
        Rounding::Down => (Fp1Op::Frintm, Vector2Op::Frintm),
        Rounding::Up => (Fp1Op::Frintp, Vector2Op::Frintp),
        Rounding::Zero => (Fp1Op::Frintz, Vector2Op::Frintz),
        Rounding::Current if is_exact(inst) => (Fp1Op::Frinti, Vector2Op::Frinti),
        Rounding::Current => (Fp1Op::Frintx, Vector2Op::Frintx),
    };
    match Form::of(inst) {
        Form::Scalar(size) => lower.push(crate::inst::Inst::Fp1 { op: scalar, size, rd, rn }),
        Form::Vector(shape) => lower.push(crate::inst::Inst::Vector2 { op: vector, shape, rd, rn }),
    }
}

/// `rd` = `rn`, another register, rounded as the x87 rounding control in `x16` says: 1 down, 2 up, 3 toward zero.
pub(super) fn emit_directed<S: InstSink>(sink: &mut S, rd: Reg, rn: Reg, done: Label) {
    let control = Reg::x(16);
    sink.frintp(FpSize::D, rd, rn);
    sink.tbz(control, UImm6::of(0), done);
    sink.frintm(FpSize::D, rd, rn);
    sink.tbz(control, UImm6::of(1), done);
    sink.frintz(FpSize::D, rd, rn);
    sink.bind(done);
}
