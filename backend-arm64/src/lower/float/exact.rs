//! Exact code: results and exceptions are those of [`causeway_routine::float`], which reads MXCSR and adds the exceptions to it.
//!
//! The host's registers cannot show all that MXCSR does: no flag tells of denormal operands, tininess is detected before
//! rounding, FPCR.FZ stands for FTZ and DAZ together, and some instructions raise more or less than x86's. But FPCR.FZ makes
//! each of these cases leave a flag. So the host's operation is tried with FZ set; where it raises nothing but the inexact
//! flag, it is what MXCSR asks for, and else the routine is called with the same operands. Where exceptions may trap,
//! every operation is a call, since all flags must be in MXCSR then.
//!
//! INVARIANT: no flag but IXC is set in FPSR between operations, and FPCR.FZ is set.
//!
//! INVARIANT: flags that a comparison does not define are dead behind it; the call defines all.

use super::Form;
use crate::asm::prelude::*;
use crate::inst::ops::system::SystemReg;
use crate::lower::Lower;
use causeway_ir::{Inst, Lane, Opcode, Rounding, Type};
use causeway_routine::float::{Exactness, Request};
use smallvec::SmallVec;

/// IXC of FPSR.
const INEXACT: u64 = 1 << 4;
/// The other flags of FPSR, shifted to bits 31 to 24, whose pattern is encodable: IOC, DZC, OFC, UFC, IDC.
const OTHERS: u64 = 0x8f8f_8f8f;

type Operands = SmallVec<[(Reg, Type); 3]>;

/// Lowers a floating-point operation.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    let Some(request) = inst.float_request(lower.type_of(inst.args[0])) else { return lower.unsupported(inst) };
    let operands = inst.present_args().map(|value| (lower.reg(value), lower.type_of(value))).collect();
    let wanted = lower.is_wanted();
    if lower.options.exactness == Exactness::Traps {
        call(lower, inst, request, &operands);
    } else if matches!(inst.opcode, Opcode::FFromIntS | Opcode::VFromIntS) {
        // No exception but the inexact one.
        super::operation(lower, inst);
    } else if inst.opcode == Opcode::FCompare {
        compare(lower, inst, request, &operands);
    } else if wanted && is_tried(inst) {
        tried(lower, inst, request, operands);
    } else {
        call(lower, inst, request, &operands);
    }
}

/// Is it worth a try, and does the host raise a flag wherever its result is not x86's?
fn is_tried(inst: &Inst) -> bool {
    use Opcode as O;
    match inst.opcode {
        O::FToIntS => inst.rounding() == Rounding::Zero,
        O::VToIntS => inst.rounding() == Rounding::Zero && inst.lane == Lane::F32,
        O::FRecipEstimate | O::FRsqrtEstimate | O::VHalfWiden | O::VHalfNarrow => false,
        _ => true,
    }
}

/// The routine with these operands.
fn call(lower: &mut Lower<'_>, inst: &Inst, request: Request, operands: &Operands) {
    for (n, &(from, ty)) in operands.iter().enumerate() {
        let to = lower.vector_scratch(n.min(1));
        match ty {
            Type::I64 => lower.fmov_d_from_x(to, from),
            Type::I32 => lower.fmov_s_from_w(to, from),
            _ => lower.vector_argument_from(n, from, ty),
        }
    }
    lower.call_float(request);
    if inst.has_result() {
        lower.routine_result(inst);
    }
}

/// The host's operation, and the routine where that raised a flag.
fn tried(lower: &mut Lower<'_>, inst: &Inst, request: Request, mut operands: Operands) {
    let done = lower.label();
    let def = lower.def();
    lower.region_begin();
    for (register, _) in operands.iter_mut().filter(|(register, _)| *register == def) {
        let copy = lower.vector_temp();
        lower.mov(copy, *register);
        *register = copy;
    }
    provoke_operands(lower, inst, &operands);
    host(lower, inst, &operands);
    provoke_result(lower, inst, def);
    branch_if_quiet(lower, done);
    call(lower, inst, request, &operands);
    lower.bind(done);
    lower.region_end();
}

/// Raises flags that the operation itself may not raise: NaNs that a quiet comparison lets pass, and the inexact flag
/// of a rounding with a mode of its own.
fn provoke_operands(lower: &mut Lower<'_>, inst: &Inst, operands: &Operands) {
    let scratch = lower.vector_scratch(0);
    match inst.opcode {
        Opcode::FCmp => lower.fcmge_vector(Form::of(inst).shape(), scratch, operands[0].0, operands[1].0),
        Opcode::FRound if !super::round::is_exact(inst) => match Form::of(inst) {
            Form::Scalar(size) => lower.frintx(size, scratch, operands[0].0),
            Form::Vector(shape) => lower.frintx_vector(shape, scratch, operands[0].0),
        },
        _ => {}
    }
}

fn host(lower: &mut Lower<'_>, inst: &Inst, operands: &Operands) {
    let (from, to) = (operands[0].0, lower.def());
    match (inst.opcode, operands[0].1) {
        // What does not fit raises a flag.
        (Opcode::FToIntS, ty) => lower.fcvtzs(super::size_of(ty), crate::lower::size_of(inst.ty), to, from),
        (Opcode::VToIntS, _) => lower.fcvtzs_vector(Shape::S4, to, from),
        _ => super::operation(lower, inst),
    }
}

/// Raises the invalid flag where a result is a NaN.
fn provoke_result(lower: &mut Lower<'_>, inst: &Inst, def: Reg) {
    use Opcode as O;
    let shape = match inst.opcode {
        O::FCmp | O::FMin | O::FMax | O::FToIntS | O::VToIntS => return,
        O::VFloatWiden => Shape::D2,
        O::VFloatNarrow => Shape::S2,
        _ => Form::of(inst).shape(),
    };
    let scratch = lower.vector_scratch(0);
    lower.fcmge_vector(shape, scratch, def, def);
}

/// Branches where no flag but the inexact one was raised, and clears the others where one was.
fn branch_if_quiet(lower: &mut Lower<'_>, label: Label) {
    let (status, others) = (lower.scratch(0), lower.scratch(1));
    lower.mrs(status, SystemReg::Fpsr);
    lower.lsl_imm(Size::W, others, status, 24);
    lower.and_imm(Size::W, others, others, LogicalImm::of(OTHERS, Size::W));
    lower.cbz(Size::W, others, label);
    lower.and_imm(Size::W, status, status, LogicalImm::of(INEXACT, Size::W));
    lower.msr(SystemReg::Fpsr, status);
}

/// `f_compare`: the operands are tried before any flag of `PSTATE` changes.
fn compare(lower: &mut Lower<'_>, inst: &Inst, request: Request, operands: &Operands) {
    let (quiet, done) = (lower.label(), lower.label());
    let scratch = lower.vector_scratch(0);
    let shape = Shape::scalar(super::scalar_element(super::size_of(inst.ty)));
    lower.region_begin();
    lower.fcmge_vector(shape, scratch, operands[0].0, operands[1].0);
    branch_if_quiet(lower, quiet);
    call(lower, inst, request, operands);
    lower.b(done);
    lower.bind(quiet);
    super::operation(lower, inst);
    lower.bind(done);
    lower.region_end();
}
