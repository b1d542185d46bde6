//! 3DNow! and its extensions (AMD publications 21928 and 22466; AMD64 manual, volume 5).
//!
//! CPUID does not announce them: no CPU of the last ten years has them, and programs that use them have other code for such
//! CPUs. A program that does not ask finds them all the same. Floating point is [`causeway_routine::three_d_now`] and neither
//! reads nor writes MXCSR. PREFETCH and PREFETCHW have outlived the rest and stand with the other hints.

use super::sse_move::leave_mmx;
use super::sse_operand::{Done, operation};
use crate::decode::{Instruction, Mnemonic};
use crate::lift::Lifter;
use crate::table::{Row, row};
use Mnemonic as M;
use Opcode as O;
use causeway_ir::{Inst, Lane, Opcode, Type, Value};
use causeway_routine::RoutineId;

pub(crate) const ROWS: &[Row] = &[
    row(M::Femms, leave_mmx),
    row(M::Pi2fw, |l, i| float(l, i, 0x0c)),
    row(M::Pi2fd, |l, i| float(l, i, 0x0d)),
    row(M::Pf2iw, |l, i| float(l, i, 0x1c)),
    row(M::Pf2id, |l, i| float(l, i, 0x1d)),
    row(M::Pfnacc, |l, i| float(l, i, 0x8a)),
    row(M::Pfpnacc, |l, i| float(l, i, 0x8e)),
    row(M::Pfcmpge, |l, i| float(l, i, 0x90)),
    row(M::Pfmin, |l, i| float(l, i, 0x94)),
    row(M::Pfrcp, |l, i| float(l, i, 0x96)),
    row(M::Pfrsqrt, |l, i| float(l, i, 0x97)),
    row(M::Pfsub, |l, i| float(l, i, 0x9a)),
    row(M::Pfadd, |l, i| float(l, i, 0x9e)),
    row(M::Pfcmpgt, |l, i| float(l, i, 0xa0)),
    row(M::Pfmax, |l, i| float(l, i, 0xa4)),
    row(M::Pfrcpit1, |l, i| float(l, i, 0xa6)),
    row(M::Pfrsqit1, |l, i| float(l, i, 0xa7)),
    row(M::Pfsubr, |l, i| float(l, i, 0xaa)),
    row(M::Pfacc, |l, i| float(l, i, 0xae)),
    row(M::Pfcmpeq, |l, i| float(l, i, 0xb0)),
    row(M::Pfmul, |l, i| float(l, i, 0xb4)),
    row(M::Pfrcpit2, |l, i| float(l, i, 0xb6)),
    row(M::Pmulhrw, multiply_rounded),
    row(M::Pswapd, swap),
    row(M::Pavgusb, average),
];

/// Destination and source.
fn operands(lifter: &mut Lifter, instruction: &Instruction) -> Result<[Value; 2], crate::lift::LiftError> {
    Ok([lifter.read_vector(instruction, 0)?, lifter.read_vector(instruction, 1)?])
}

/// The operation whose encoding ends with `suffix`.
fn float(lifter: &mut Lifter, instruction: &Instruction, suffix: i64) -> Done {
    let operands = operands(lifter, instruction)?;
    let call = Inst::new(O::Routine, Type::V64).with_aux(RoutineId::ThreeDNow as u8).with_imm(suffix);
    let result = lifter.builder().push(call.with_args(operands));
    lifter.write_vector(instruction, result)
}

/// PMULHRW: the upper half of each product, after its lower half was rounded.
fn multiply_rounded(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let [a, b] = operands(lifter, instruction)?;
    let high = lifter.builder().vector(O::VMulHighS, Type::V64, Lane::I16, [a, b]);
    let low = lifter.builder().vector(O::VMul, Type::V64, Lane::I16, [a, b]);
    let carry = lifter.builder().push(operation(O::VShr, Type::V64, Lane::I16).with_imm(15).with_args([low]));
    let result = lifter.builder().vector(O::VAdd, Type::V64, Lane::I16, [high, carry]);
    lifter.write_vector(instruction, result)
}

fn swap(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let whole = lifter.builder().convert(O::VWiden, source, Type::V128);
    let swapped = Inst::new(O::VShuffle, Type::V128).with_imm(0b11_10_00_01).with_args([whole]);
    let swapped = lifter.builder().push(swapped);
    let result = lifter.builder().convert(O::VLow, swapped, Type::V64);
    lifter.write_vector(instruction, result)
}

fn average(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let operands = operands(lifter, instruction)?;
    let result = lifter.builder().vector(O::VAverageU, Type::V64, Lane::I8, operands);
    lifter.write_vector(instruction, result)
}
