//! Conversions between floats and integers and between float widths (SSE, SSE2, their AVX forms, F16C; Intel SDM
//! volume 2).
//!
//! Conversions to integers round as MXCSR says, the CVTT forms toward zero; what does not fit gives the least integer.
//! Packed results that are narrower than their register zero its upper half. VCVTPS2PH into memory that may not be written is
//! a page fault even where it raises an exception that is not masked.

use super::sse_operand::{
    Done, immediate, operation, rounding, scalar_unary_inst, second_source, unary_inst, vector_type,
};
use crate::decode::{Instruction, Mnemonic, OperandKind};
use crate::lift::{LiftError, Lifter};
use crate::table::{Choice, Row, row};
use Lane::{F32, F64};
use Mnemonic as M;
use Opcode as O;
use causeway_ir::{Inst, Lane, Opcode, Rounding, Type, Value};
use causeway_routine::float::Exactness;

pub(crate) const ROWS: &[Row] = &[
    row(M::Cvtsi2ss, |l, i| from_integer(l, i, F32)),
    row(M::Vcvtsi2ss, |l, i| from_integer(l, i, F32)),
    row(M::Cvtsi2sd, |l, i| from_integer(l, i, F64)),
    row(M::Vcvtsi2sd, |l, i| from_integer(l, i, F64)),
    row(M::Cvtss2si, |l, i| to_integer(l, i, F32, Rounding::Current)),
    row(M::Vcvtss2si, |l, i| to_integer(l, i, F32, Rounding::Current)),
    row(M::Cvtsd2si, |l, i| to_integer(l, i, F64, Rounding::Current)),
    row(M::Vcvtsd2si, |l, i| to_integer(l, i, F64, Rounding::Current)),
    row(M::Cvttss2si, |l, i| to_integer(l, i, F32, Rounding::Zero)),
    row(M::Vcvttss2si, |l, i| to_integer(l, i, F32, Rounding::Zero)),
    row(M::Cvttsd2si, |l, i| to_integer(l, i, F64, Rounding::Zero)),
    row(M::Vcvttsd2si, |l, i| to_integer(l, i, F64, Rounding::Zero)),
    row(M::Cvtss2sd, |l, i| scalar_unary_inst(l, i, Inst::new(O::FConvert, Type::F64), F32)),
    row(M::Vcvtss2sd, |l, i| scalar_unary_inst(l, i, Inst::new(O::FConvert, Type::F64), F32)),
    row(M::Cvtsd2ss, |l, i| scalar_unary_inst(l, i, Inst::new(O::FConvert, Type::F32), F64)),
    row(M::Vcvtsd2ss, |l, i| scalar_unary_inst(l, i, Inst::new(O::FConvert, Type::F32), F64)),
    row(M::Cvtdq2ps, |l, i| unary_inst(l, i, operation(O::VFromIntS, vector_type(i), F32))),
    row(M::Vcvtdq2ps, |l, i| unary_inst(l, i, operation(O::VFromIntS, vector_type(i), F32))),
    row(M::Cvtdq2pd, |l, i| unary_inst(l, i, operation(O::VFromIntS, vector_type(i), F64))),
    row(M::Vcvtdq2pd, |l, i| unary_inst(l, i, operation(O::VFromIntS, vector_type(i), F64))),
    row(M::Cvtps2dq, |l, i| packed_to_integer(l, i, F32, Rounding::Current)),
    row(M::Vcvtps2dq, |l, i| packed_to_integer(l, i, F32, Rounding::Current)),
    row(M::Cvttps2dq, |l, i| packed_to_integer(l, i, F32, Rounding::Zero)),
    row(M::Vcvttps2dq, |l, i| packed_to_integer(l, i, F32, Rounding::Zero)),
    row(M::Cvtpd2dq, |l, i| packed_to_integer(l, i, F64, Rounding::Current)),
    row(M::Vcvtpd2dq, |l, i| packed_to_integer(l, i, F64, Rounding::Current)),
    row(M::Cvttpd2dq, |l, i| packed_to_integer(l, i, F64, Rounding::Zero)),
    row(M::Vcvttpd2dq, |l, i| packed_to_integer(l, i, F64, Rounding::Zero)),
    row(M::Cvtps2pd, |l, i| unary_inst(l, i, Inst::new(O::VFloatWiden, vector_type(i)))),
    row(M::Vcvtps2pd, |l, i| unary_inst(l, i, Inst::new(O::VFloatWiden, vector_type(i)))),
    row(M::Cvtpd2ps, |l, i| unary_inst(l, i, Inst::new(O::VFloatNarrow, Type::V128))),
    row(M::Vcvtpd2ps, |l, i| unary_inst(l, i, Inst::new(O::VFloatNarrow, Type::V128))),
    row(M::Vcvtph2ps, |l, i| unary_inst(l, i, Inst::new(O::VHalfWiden, vector_type(i)))),
    row(M::Vcvtps2ph, narrow_to_half).choice(Choice::MXCSR_AT_FAULT.union(Choice::FAULT_OF_CONVERSION)),
    row(M::Cvtpi2ps, singles_from_mmx),
    row(M::Cvtpi2pd, |l, i| unary_inst(l, i, operation(O::VFromIntS, Type::V128, F64))),
    row(M::Cvtps2pi, |l, i| to_mmx(l, i, F32, Rounding::Current)),
    row(M::Cvtpd2pi, |l, i| to_mmx(l, i, F64, Rounding::Current)),
    row(M::Cvttps2pi, |l, i| to_mmx(l, i, F32, Rounding::Zero)),
    row(M::Cvttpd2pi, |l, i| to_mmx(l, i, F64, Rounding::Zero)),
];

fn from_integer(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let source = lifter.read(instruction, second_source(instruction))?;
    let result = lifter.builder().push(Inst::new(O::FFromIntS, lane.element()).with_args([source]));
    lifter.write_element(instruction, result, lane)
}

fn to_integer(lifter: &mut Lifter, instruction: &Instruction, lane: Lane, rounding: Rounding) -> Result<(), LiftError> {
    let source = lifter.read_element(instruction, 1, lane)?;
    let inst = Inst::new(O::FToIntS, Lifter::type_of_operand(instruction, 0)?).with_aux(rounding as u8);
    let result = lifter.builder().push(inst.with_args([source]));
    lifter.write(instruction, 0, result)
}

/// The destination is an XMM register where the source lanes are F64.
fn packed_to_integer(lifter: &mut Lifter, instruction: &Instruction, lane: Lane, rounding: Rounding) -> Done {
    let ty = if lane == F64 { Type::V128 } else { vector_type(instruction) };
    unary_inst(lifter, instruction, operation(O::VToIntS, ty, lane).with_aux(rounding as u8))
}

/// CVTPI2PS: the low half of the destination, whose high half stays.
fn singles_from_mmx(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let singles = lifter.builder().push(operation(O::VFromIntS, Type::V64, F32).with_args([source]));
    let singles = lifter.builder().push(Inst::new(O::Bitcast, Type::F64).with_args([singles]));
    lifter.write_element(instruction, singles, F64)
}

/// CVTPS2PI, CVTPD2PI and their truncating forms: two integers.
fn to_mmx(lifter: &mut Lifter, instruction: &Instruction, lane: Lane, rounding: Rounding) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let source = if lane == F64 {
        source
    } else {
        // The upper singles do not count, nor may they raise exceptions.
        let low = lifter.builder().convert(O::VLow, source, Type::V64);
        lifter.builder().convert(O::VWiden, low, Type::V128)
    };
    let inst = operation(O::VToIntS, Type::V128, lane).with_aux(rounding as u8).with_args([source]);
    let result = lifter.builder().push(inst);
    let result = lifter.builder().convert(O::VLow, result, Type::V64);
    lifter.write_vector(instruction, result)
}

/// VCVTPS2PH: half as wide as its source, rounded as the immediate says.
fn narrow_to_half(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let ty = if vector_type(instruction) == Type::V256 { Type::V128 } else { Type::V64 };
    if instruction.kind(0) == OperandKind::Memory && lifter.float_exactness() == Exactness::Traps {
        let address = lifter.address(instruction);
        try_store(lifter, address, i64::from(ty.bytes()));
    }
    let inst = Inst::new(O::VHalfNarrow, ty).with_aux(rounding(immediate(instruction)) as u8);
    let result = lifter.builder().push(inst.with_args([source]));
    lifter.write_vector(instruction, result)
}

/// Faults as a store of so many bytes does, a power of two, and writes nothing: zero is added to a byte of each page.
fn try_store(lifter: &mut Lifter, address: Value, bytes: i64) {
    let builder = lifter.builder();
    let last = builder.binary_imm(Opcode::Add, address, bytes - 1);
    let second = builder.binary_imm(Opcode::And, last, -bytes);
    let zero = builder.constant(Type::I8, 0);
    for at in [address, second] {
        builder.push(Inst::new(Opcode::AtomicAdd, Type::I8).with_args([at, zero]));
    }
}
