//! The SSE4.2 string comparisons (Intel SDM volume 2, section 4.1), by routines.
//!
//! Results go to ECX or XMM0. AF and PF become zero.

use super::sse_operand::{Done, immediate};
use crate::decode::{Encoding, Instruction, Mnemonic};
use crate::lift::Lifter;
use crate::table::{Row, row};
use Mnemonic as M;
use causeway_ir::{Flags, Inst, IntCc, Opcode, Rhs, Slot, Type, Value};
use causeway_routine::RoutineId as R;

pub(crate) const ROWS: &[Row] = &[
    row(M::Pcmpistri, |l, i| compare(l, i, R::StringIndex, None)),
    row(M::Vpcmpistri, |l, i| compare(l, i, R::StringIndex, None)),
    row(M::Pcmpistrm, |l, i| compare(l, i, R::StringMask, None)),
    row(M::Vpcmpistrm, |l, i| compare(l, i, R::StringMask, None)),
    row(M::Pcmpestri, |l, i| compare(l, i, R::CountedStringIndex, Some(Type::I32))),
    row(M::Pcmpestri64, |l, i| compare(l, i, R::CountedStringIndex, Some(Type::I64))),
    row(M::Vpcmpestri, |l, i| compare(l, i, R::CountedStringIndex, Some(Type::I32))),
    row(M::Vpcmpestri64, |l, i| compare(l, i, R::CountedStringIndex, Some(Type::I64))),
    row(M::Pcmpestrm, |l, i| compare(l, i, R::CountedStringMask, Some(Type::I32))),
    row(M::Pcmpestrm64, |l, i| compare(l, i, R::CountedStringMask, Some(Type::I64))),
    row(M::Vpcmpestrm, |l, i| compare(l, i, R::CountedStringMask, Some(Type::I32))),
    row(M::Vpcmpestrm64, |l, i| compare(l, i, R::CountedStringMask, Some(Type::I64))),
];

/// Calls the routine; `lengths` is the type of the registers with the operands' lengths, where there are any.
fn compare(lifter: &mut Lifter, instruction: &Instruction, routine: R, lengths: Option<Type>) -> Done {
    let (a, b) = (lifter.read_vector(instruction, 0)?, lifter.read_vector(instruction, 1)?);
    let is_index = matches!(routine, R::StringIndex | R::CountedStringIndex);
    let ty = if is_index { Type::I32 } else { Type::V128 };
    let call = Inst::new(Opcode::Routine, ty).with_aux(routine as u8).with_flags(Flags::all());
    let call = call.with_imm(immediate(instruction));
    let call = match lengths {
        Some(ty) => {
            let lengths = both_lengths(lifter, ty);
            call.with_args([a, b, lengths])
        }
        None => call.with_args([a, b]),
    };
    let result = lifter.builder().push(call);
    if is_index {
        lifter.builder().put(Slot::RCX, result);
        return Ok(());
    }
    lifter.builder().put(Slot::xmm(0), result);
    if instruction.encoding != Encoding::Legacy {
        let zero = lifter.zero_vector(Type::V128);
        lifter.builder().put(Slot::ymm_high(0), zero);
    }
    Ok(())
}

/// RAX's length in the low half, RDX's in the high half.
fn both_lengths(lifter: &mut Lifter, ty: Type) -> Value {
    let [low, high] = [Slot::RAX, Slot::RDX].map(|slot| {
        let length = lifter.builder().get(slot, ty);
        if ty == Type::I64 { saturated(lifter, length) } else { length }
    });
    lifter.builder().push(Inst::new(Opcode::Concat, Type::I64).with_args([low, high]))
}

/// A 64-bit length as one of 32 bits: all magnitudes of 16 and more mean the same.
fn saturated(lifter: &mut Lifter, length: Value) -> Value {
    let above = lifter.builder().binary_imm(Opcode::Add, length, 16);
    let is_long = lifter.builder().compare(IntCc::Ugt, above, Rhs::Imm(32));
    let longest = lifter.builder().constant(Type::I64, 16);
    let select = Inst::new(Opcode::SelectValue, Type::I64).with_args([is_long, longest, length]);
    let length = lifter.builder().push(select);
    lifter.builder().convert(Opcode::Trunc, length, Type::I32)
}
