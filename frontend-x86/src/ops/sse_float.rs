//! Floating-point arithmetic and comparison, packed and scalar (SSE to SSE4.1 and their AVX forms; Intel SDM
//! volume 2).
//!
//! NaN results, rounding and sticky flags are those of the IR operations. RCPPS and RSQRTPS are estimates within the
//! manual's bound, not the bits of a certain CPU. Exceptions are taken as masked.

use super::sse_operand::{
    Done, binary, binary_inst, first_source, immediate, operation, rounding, scalar_binary, scalar_binary_inst,
    scalar_unary, scalar_unary_inst, second_source, unary, unary_inst, vector_type,
};
use crate::decode::{Encoding, Instruction, Mnemonic};
use crate::lift::Lifter;
use crate::table::{Choice, Row, row};
use Lane::{F32, F64};
use Mnemonic as M;
use Opcode as O;
use causeway_ir::{Flags, Inst, Lane, Opcode, Value};
use causeway_routine::float::Exactness;

pub(crate) const ROWS: &[Row] = &[
    row(M::Addps, |l, i| binary(l, i, O::FAdd, F32)),
    row(M::Vaddps, |l, i| binary(l, i, O::FAdd, F32)),
    row(M::Addpd, |l, i| binary(l, i, O::FAdd, F64)),
    row(M::Vaddpd, |l, i| binary(l, i, O::FAdd, F64)),
    row(M::Addss, |l, i| scalar_binary(l, i, O::FAdd, F32)),
    row(M::Vaddss, |l, i| scalar_binary(l, i, O::FAdd, F32)),
    row(M::Addsd, |l, i| scalar_binary(l, i, O::FAdd, F64)),
    row(M::Vaddsd, |l, i| scalar_binary(l, i, O::FAdd, F64)),
    row(M::Subps, |l, i| binary(l, i, O::FSub, F32)),
    row(M::Vsubps, |l, i| binary(l, i, O::FSub, F32)),
    row(M::Subpd, |l, i| binary(l, i, O::FSub, F64)),
    row(M::Vsubpd, |l, i| binary(l, i, O::FSub, F64)),
    row(M::Subss, |l, i| scalar_binary(l, i, O::FSub, F32)),
    row(M::Vsubss, |l, i| scalar_binary(l, i, O::FSub, F32)),
    row(M::Subsd, |l, i| scalar_binary(l, i, O::FSub, F64)),
    row(M::Vsubsd, |l, i| scalar_binary(l, i, O::FSub, F64)),
    row(M::Mulps, |l, i| binary(l, i, O::FMul, F32)),
    row(M::Vmulps, |l, i| binary(l, i, O::FMul, F32)),
    row(M::Mulpd, |l, i| binary(l, i, O::FMul, F64)),
    row(M::Vmulpd, |l, i| binary(l, i, O::FMul, F64)),
    row(M::Mulss, |l, i| scalar_binary(l, i, O::FMul, F32)),
    row(M::Vmulss, |l, i| scalar_binary(l, i, O::FMul, F32)),
    row(M::Mulsd, |l, i| scalar_binary(l, i, O::FMul, F64)),
    row(M::Vmulsd, |l, i| scalar_binary(l, i, O::FMul, F64)),
    row(M::Divps, |l, i| binary(l, i, O::FDiv, F32)),
    row(M::Vdivps, |l, i| binary(l, i, O::FDiv, F32)),
    row(M::Divpd, |l, i| binary(l, i, O::FDiv, F64)),
    row(M::Vdivpd, |l, i| binary(l, i, O::FDiv, F64)),
    row(M::Divss, |l, i| scalar_binary(l, i, O::FDiv, F32)),
    row(M::Vdivss, |l, i| scalar_binary(l, i, O::FDiv, F32)),
    row(M::Divsd, |l, i| scalar_binary(l, i, O::FDiv, F64)),
    row(M::Vdivsd, |l, i| scalar_binary(l, i, O::FDiv, F64)),
    row(M::Minps, |l, i| binary(l, i, O::FMin, F32)),
    row(M::Vminps, |l, i| binary(l, i, O::FMin, F32)),
    row(M::Minpd, |l, i| binary(l, i, O::FMin, F64)),
    row(M::Vminpd, |l, i| binary(l, i, O::FMin, F64)),
    row(M::Minss, |l, i| scalar_binary(l, i, O::FMin, F32)),
    row(M::Vminss, |l, i| scalar_binary(l, i, O::FMin, F32)),
    row(M::Minsd, |l, i| scalar_binary(l, i, O::FMin, F64)),
    row(M::Vminsd, |l, i| scalar_binary(l, i, O::FMin, F64)),
    row(M::Maxps, |l, i| binary(l, i, O::FMax, F32)),
    row(M::Vmaxps, |l, i| binary(l, i, O::FMax, F32)),
    row(M::Maxpd, |l, i| binary(l, i, O::FMax, F64)),
    row(M::Vmaxpd, |l, i| binary(l, i, O::FMax, F64)),
    row(M::Maxss, |l, i| scalar_binary(l, i, O::FMax, F32)),
    row(M::Vmaxss, |l, i| scalar_binary(l, i, O::FMax, F32)),
    row(M::Maxsd, |l, i| scalar_binary(l, i, O::FMax, F64)),
    row(M::Vmaxsd, |l, i| scalar_binary(l, i, O::FMax, F64)),
    row(M::Sqrtps, |l, i| unary(l, i, O::FSqrt, F32)),
    row(M::Vsqrtps, |l, i| unary(l, i, O::FSqrt, F32)),
    row(M::Sqrtpd, |l, i| unary(l, i, O::FSqrt, F64)),
    row(M::Vsqrtpd, |l, i| unary(l, i, O::FSqrt, F64)),
    row(M::Sqrtss, |l, i| scalar_unary(l, i, O::FSqrt, F32)),
    row(M::Vsqrtss, |l, i| scalar_unary(l, i, O::FSqrt, F32)),
    row(M::Sqrtsd, |l, i| scalar_unary(l, i, O::FSqrt, F64)),
    row(M::Vsqrtsd, |l, i| scalar_unary(l, i, O::FSqrt, F64)),
    row(M::Rcpps, |l, i| unary(l, i, O::FRecipEstimate, F32)),
    row(M::Vrcpps, |l, i| unary(l, i, O::FRecipEstimate, F32)),
    row(M::Rcpss, |l, i| scalar_unary(l, i, O::FRecipEstimate, F32)),
    row(M::Vrcpss, |l, i| scalar_unary(l, i, O::FRecipEstimate, F32)),
    row(M::Rsqrtps, |l, i| unary(l, i, O::FRsqrtEstimate, F32)),
    row(M::Vrsqrtps, |l, i| unary(l, i, O::FRsqrtEstimate, F32)),
    row(M::Rsqrtss, |l, i| scalar_unary(l, i, O::FRsqrtEstimate, F32)),
    row(M::Vrsqrtss, |l, i| scalar_unary(l, i, O::FRsqrtEstimate, F32)),
    row(M::Addsubps, |l, i| binary(l, i, O::FAddSub, F32)),
    row(M::Vaddsubps, |l, i| binary(l, i, O::FAddSub, F32)),
    row(M::Addsubpd, |l, i| binary(l, i, O::FAddSub, F64)),
    row(M::Vaddsubpd, |l, i| binary(l, i, O::FAddSub, F64)),
    row(M::Haddps, |l, i| binary(l, i, O::FHorizontalAdd, F32)),
    row(M::Vhaddps, |l, i| binary(l, i, O::FHorizontalAdd, F32)),
    row(M::Haddpd, |l, i| binary(l, i, O::FHorizontalAdd, F64)),
    row(M::Vhaddpd, |l, i| binary(l, i, O::FHorizontalAdd, F64)),
    row(M::Hsubps, |l, i| binary(l, i, O::FHorizontalSub, F32)),
    row(M::Vhsubps, |l, i| binary(l, i, O::FHorizontalSub, F32)),
    row(M::Hsubpd, |l, i| binary(l, i, O::FHorizontalSub, F64)),
    row(M::Vhsubpd, |l, i| binary(l, i, O::FHorizontalSub, F64)),
    row(M::Dpps, |l, i| dot_product(l, i, F32)).choice(Choice::ORDER_OF_SUMS),
    row(M::Vdpps, |l, i| dot_product(l, i, F32)).choice(Choice::ORDER_OF_SUMS),
    row(M::Dppd, |l, i| dot_product(l, i, F64)).choice(Choice::ORDER_OF_SUMS),
    row(M::Vdppd, |l, i| dot_product(l, i, F64)).choice(Choice::ORDER_OF_SUMS),
    row(M::Cmpps, |l, i| compare(l, i, F32)),
    row(M::Vcmpps, |l, i| compare(l, i, F32)),
    row(M::Cmppd, |l, i| compare(l, i, F64)),
    row(M::Vcmppd, |l, i| compare(l, i, F64)),
    row(M::Cmpss, |l, i| compare_scalar(l, i, F32)),
    row(M::Vcmpss, |l, i| compare_scalar(l, i, F32)),
    row(M::Cmpsd, |l, i| compare_scalar(l, i, F64)),
    row(M::Vcmpsd, |l, i| compare_scalar(l, i, F64)),
    row(M::Ucomiss, |l, i| compare_flags(l, i, F32, 0)),
    row(M::Vucomiss, |l, i| compare_flags(l, i, F32, 0)),
    row(M::Ucomisd, |l, i| compare_flags(l, i, F64, 0)),
    row(M::Vucomisd, |l, i| compare_flags(l, i, F64, 0)),
    row(M::Comiss, |l, i| compare_flags(l, i, F32, 1)),
    row(M::Vcomiss, |l, i| compare_flags(l, i, F32, 1)),
    row(M::Comisd, |l, i| compare_flags(l, i, F64, 1)),
    row(M::Vcomisd, |l, i| compare_flags(l, i, F64, 1)),
    row(M::Roundps, |l, i| round(l, i, F32)),
    row(M::Vroundps, |l, i| round(l, i, F32)),
    row(M::Roundpd, |l, i| round(l, i, F64)),
    row(M::Vroundpd, |l, i| round(l, i, F64)),
    row(M::Roundss, |l, i| round_scalar(l, i, F32)),
    row(M::Vroundss, |l, i| round_scalar(l, i, F32)),
    row(M::Roundsd, |l, i| round_scalar(l, i, F64)),
    row(M::Vroundsd, |l, i| round_scalar(l, i, F64)),
];

/// Predicate of a comparison: three bits of the immediate in legacy encodings, five in VEX ones.
fn predicate(instruction: &Instruction) -> u8 {
    let mask = if instruction.encoding == Encoding::Legacy { 7 } else { 31 };
    (immediate(instruction) & mask) as u8
}

fn compare(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let inst = operation(O::FCmp, vector_type(instruction), lane).with_aux(predicate(instruction));
    binary_inst(lifter, instruction, inst)
}

fn compare_scalar(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let inst = Inst::new(O::FCmp, lane.element()).with_aux(predicate(instruction));
    scalar_binary_inst(lifter, instruction, inst, lane)
}

fn compare_flags(lifter: &mut Lifter, instruction: &Instruction, lane: Lane, signalling: u8) -> Done {
    let a = lifter.read_element(instruction, 0, lane)?;
    let b = lifter.read_element(instruction, 1, lane)?;
    if lifter.float_exactness() == Exactness::Traps {
        // The same exceptions, before any flag changes.
        const UNORDERED: u8 = 3;
        const LESS: u8 = 1;
        let predicate = if signalling == 0 { UNORDERED } else { LESS };
        lifter.builder().push(Inst::new(O::FCmp, lane.element()).with_aux(predicate).with_args([a, b]));
    }
    let inst = Inst::new(O::FCompare, lane.element()).with_aux(signalling).with_flags(Flags::all());
    lifter.builder().push(inst.with_args([a, b]));
    Ok(())
}

/// `inst` with the rounding of the immediate; its bit 3 suppresses the inexact flag.
fn rounded(instruction: &Instruction, inst: Inst) -> Inst {
    let immediate = immediate(instruction);
    inst.with_aux(rounding(immediate) as u8).with_aux2((immediate & 8) as u8)
}

fn round(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    unary_inst(lifter, instruction, rounded(instruction, operation(O::FRound, vector_type(instruction), lane)))
}

fn round_scalar(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    scalar_unary_inst(lifter, instruction, rounded(instruction, Inst::new(O::FRound, lane.element())), lane)
}

/// DPPS and DPPD: the immediate's upper bits select products, its lower ones where the sum goes. Lanes that are not
/// selected multiply zeros, so that they raise no flag.
fn dot_product(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let (ty, mask) = (vector_type(instruction), immediate(instruction));
    let a = lifter.read_vector(instruction, first_source(instruction))?;
    let b = lifter.read_vector(instruction, second_source(instruction))?;
    let [a, b] = [a, b].map(|source| selected(lifter, source, lane, mask >> 4));
    let mut sum = lifter.builder().vector(O::FMul, ty, lane, [a, b]);
    if lane == F32 {
        let neighbours = exchanged(lifter, sum, 0b10_11_00_01);
        sum = lifter.builder().vector(O::FAdd, ty, lane, [neighbours, sum]);
    }
    let halves = exchanged(lifter, sum, 0b01_00_11_10);
    sum = lifter.builder().vector(O::FAdd, ty, lane, [sum, halves]);
    let result = selected(lifter, sum, lane, mask);
    lifter.write_vector(instruction, result)
}

/// The lanes that the low four bits of `mask` name, in each half of a V256 alike; the others are zero.
fn selected(lifter: &mut Lifter, value: Value, lane: Lane, mask: i64) -> Value {
    let ty = lifter.builder().type_of(value);
    let all = (1 << (128 / lane.bits())) - 1;
    if mask & all == all {
        return value;
    }
    let zero = lifter.zero_vector(ty);
    let inst = operation(O::VBlend, ty, lane).with_imm((mask & all) * (all + 2));
    lifter.builder().push(inst.with_args([zero, value]))
}

/// The words of each 128 bits in another order: whose sum comes first shows where two products are NaNs.
fn exchanged(lifter: &mut Lifter, value: Value, order: i64) -> Value {
    let ty = lifter.builder().type_of(value);
    lifter.builder().push(operation(O::VShuffle, ty, Lane::None).with_imm(order).with_args([value]))
}
