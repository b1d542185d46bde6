//! Floating-point operations, as the crate `causeway-routine` defines them, in the machine's MXCSR.

use super::bits::Bits;
use super::step::{Outcome, Step};
use crate::{Flags, Inst, Opcode, Type};
use causeway_routine::float::{Answer, Vector};

fn perform(step: &mut Step<'_>, inst: &Inst) -> Answer {
    let mut operands = [Vector::default(); 3];
    for (n, operand) in (0..inst.present_args().count()).zip(&mut operands) {
        let bits = step.arg(inst, n);
        *operand = Vector([bits.low, bits.high]);
    }
    let operand = step.function.inst(inst.args[0]).ty;
    let request = inst.float_request(operand).expect("the dispatch sends floating-point operations alone");
    let answer = request.perform(&operands, step.machine.mxcsr);
    step.machine.mxcsr |= answer.raised;
    answer
}

pub(super) fn value(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let Vector([low, high]) = perform(step, inst).result;
    if (inst.opcode, inst.ty) == (Opcode::FToIntS, Type::I16) {
        let word = i16::try_from(low as i32).unwrap_or(i16::MIN);
        return Ok(Bits::int(u64::from(word as u16)));
    }
    Ok(Bits { low, high }.truncated(inst.ty.bits()))
}

pub(super) fn compare(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    if let Some(flags) = perform(step, inst).flags {
        step.machine.define_flags(inst.flags, Flags::from_rflags(flags));
    }
    Ok(Bits::ZERO)
}

pub(super) fn sign(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let sign = 1 << (inst.ty.bits() - 1);
    let bits = step.int(inst, 0);
    Ok(Bits::int(if inst.opcode == Opcode::FNeg { bits ^ sign } else { bits & !sign }))
}
