//! Shuffles, unpacks, packs, blends, widening, and single-lane inserts and extracts (SSE to SSE4.1 and their
//! AVX and AVX2 forms; Intel SDM volume 2).

use super::sse_operand::{
    Done, binary, binary_immediate, binary_inst, first_source, immediate, is_register, operation, second_source,
    unary_immediate, unary_inst, vector_type,
};
use crate::decode::{Encoding, Instruction, Mnemonic, OperandKind};
use crate::lift::{Lifter, gpr};
use crate::table::{Row, row};
use Lane::{F32, F64, I8, I16, I32, I64};
use Mnemonic as M;
use Opcode as O;
use causeway_ir::{Inst, Lane, Opcode, Slot, Type, Value};

pub(crate) const ROWS: &[Row] = &[
    row(M::Pshufd, |l, i| unary_immediate(l, i, O::VShuffle, Lane::None)),
    row(M::Vpshufd, |l, i| unary_immediate(l, i, O::VShuffle, Lane::None)),
    row(M::Pshuflw, |l, i| unary_immediate(l, i, O::VShuffleLow, Lane::None)),
    row(M::Vpshuflw, |l, i| unary_immediate(l, i, O::VShuffleLow, Lane::None)),
    row(M::Pshufhw, |l, i| unary_immediate(l, i, O::VShuffleHigh, Lane::None)),
    row(M::Vpshufhw, |l, i| unary_immediate(l, i, O::VShuffleHigh, Lane::None)),
    row(M::Pshufw, shuffle_mmx),
    row(M::Shufps, |l, i| binary_immediate(l, i, O::VShuffleTwo, F32)),
    row(M::Vshufps, |l, i| binary_immediate(l, i, O::VShuffleTwo, F32)),
    row(M::Shufpd, shuffle_doubles),
    row(M::Vshufpd, shuffle_doubles),
    row(M::Pshufb, |l, i| binary(l, i, O::VTable, Lane::None)),
    row(M::Vpshufb, |l, i| binary(l, i, O::VTable, Lane::None)),
    row(M::Palignr, |l, i| binary_immediate(l, i, O::VAlign, Lane::None)),
    row(M::Vpalignr, |l, i| binary_immediate(l, i, O::VAlign, Lane::None)),
    row(M::Punpcklbw, |l, i| binary(l, i, O::VUnpackLow, I8)),
    row(M::Vpunpcklbw, |l, i| binary(l, i, O::VUnpackLow, I8)),
    row(M::Punpcklwd, |l, i| binary(l, i, O::VUnpackLow, I16)),
    row(M::Vpunpcklwd, |l, i| binary(l, i, O::VUnpackLow, I16)),
    row(M::Punpckldq, |l, i| binary(l, i, O::VUnpackLow, I32)),
    row(M::Vpunpckldq, |l, i| binary(l, i, O::VUnpackLow, I32)),
    row(M::Punpcklqdq, |l, i| binary(l, i, O::VUnpackLow, I64)),
    row(M::Vpunpcklqdq, |l, i| binary(l, i, O::VUnpackLow, I64)),
    row(M::Punpckhbw, |l, i| binary(l, i, O::VUnpackHigh, I8)),
    row(M::Vpunpckhbw, |l, i| binary(l, i, O::VUnpackHigh, I8)),
    row(M::Punpckhwd, |l, i| binary(l, i, O::VUnpackHigh, I16)),
    row(M::Vpunpckhwd, |l, i| binary(l, i, O::VUnpackHigh, I16)),
    row(M::Punpckhdq, |l, i| binary(l, i, O::VUnpackHigh, I32)),
    row(M::Vpunpckhdq, |l, i| binary(l, i, O::VUnpackHigh, I32)),
    row(M::Punpckhqdq, |l, i| binary(l, i, O::VUnpackHigh, I64)),
    row(M::Vpunpckhqdq, |l, i| binary(l, i, O::VUnpackHigh, I64)),
    row(M::Unpcklps, |l, i| binary(l, i, O::VUnpackLow, F32)),
    row(M::Vunpcklps, |l, i| binary(l, i, O::VUnpackLow, F32)),
    row(M::Unpcklpd, |l, i| binary(l, i, O::VUnpackLow, F64)),
    row(M::Vunpcklpd, |l, i| binary(l, i, O::VUnpackLow, F64)),
    row(M::Unpckhps, |l, i| binary(l, i, O::VUnpackHigh, F32)),
    row(M::Vunpckhps, |l, i| binary(l, i, O::VUnpackHigh, F32)),
    row(M::Unpckhpd, |l, i| binary(l, i, O::VUnpackHigh, F64)),
    row(M::Vunpckhpd, |l, i| binary(l, i, O::VUnpackHigh, F64)),
    row(M::Packsswb, |l, i| binary(l, i, O::VPackSatS, I16)),
    row(M::Vpacksswb, |l, i| binary(l, i, O::VPackSatS, I16)),
    row(M::Packssdw, |l, i| binary(l, i, O::VPackSatS, I32)),
    row(M::Vpackssdw, |l, i| binary(l, i, O::VPackSatS, I32)),
    row(M::Packuswb, |l, i| binary(l, i, O::VPackSatU, I16)),
    row(M::Vpackuswb, |l, i| binary(l, i, O::VPackSatU, I16)),
    row(M::Packusdw, |l, i| binary(l, i, O::VPackSatU, I32)),
    row(M::Vpackusdw, |l, i| binary(l, i, O::VPackSatU, I32)),
    row(M::Pmovsxbw, |l, i| extend(l, i, O::VExtendS, (I8, I16))),
    row(M::Vpmovsxbw, |l, i| extend(l, i, O::VExtendS, (I8, I16))),
    row(M::Pmovsxbd, |l, i| extend(l, i, O::VExtendS, (I8, I32))),
    row(M::Vpmovsxbd, |l, i| extend(l, i, O::VExtendS, (I8, I32))),
    row(M::Pmovsxbq, |l, i| extend(l, i, O::VExtendS, (I8, I64))),
    row(M::Vpmovsxbq, |l, i| extend(l, i, O::VExtendS, (I8, I64))),
    row(M::Pmovsxwd, |l, i| extend(l, i, O::VExtendS, (I16, I32))),
    row(M::Vpmovsxwd, |l, i| extend(l, i, O::VExtendS, (I16, I32))),
    row(M::Pmovsxwq, |l, i| extend(l, i, O::VExtendS, (I16, I64))),
    row(M::Vpmovsxwq, |l, i| extend(l, i, O::VExtendS, (I16, I64))),
    row(M::Pmovsxdq, |l, i| extend(l, i, O::VExtendS, (I32, I64))),
    row(M::Vpmovsxdq, |l, i| extend(l, i, O::VExtendS, (I32, I64))),
    row(M::Pmovzxbw, |l, i| extend(l, i, O::VExtendU, (I8, I16))),
    row(M::Vpmovzxbw, |l, i| extend(l, i, O::VExtendU, (I8, I16))),
    row(M::Pmovzxbd, |l, i| extend(l, i, O::VExtendU, (I8, I32))),
    row(M::Vpmovzxbd, |l, i| extend(l, i, O::VExtendU, (I8, I32))),
    row(M::Pmovzxbq, |l, i| extend(l, i, O::VExtendU, (I8, I64))),
    row(M::Vpmovzxbq, |l, i| extend(l, i, O::VExtendU, (I8, I64))),
    row(M::Pmovzxwd, |l, i| extend(l, i, O::VExtendU, (I16, I32))),
    row(M::Vpmovzxwd, |l, i| extend(l, i, O::VExtendU, (I16, I32))),
    row(M::Pmovzxwq, |l, i| extend(l, i, O::VExtendU, (I16, I64))),
    row(M::Vpmovzxwq, |l, i| extend(l, i, O::VExtendU, (I16, I64))),
    row(M::Pmovzxdq, |l, i| extend(l, i, O::VExtendU, (I32, I64))),
    row(M::Vpmovzxdq, |l, i| extend(l, i, O::VExtendU, (I32, I64))),
    row(M::Movddup, duplicate_double),
    row(M::Vmovddup, duplicate_double),
    row(M::Movsldup, |l, i| duplicate_singles(l, i, EVEN_SINGLES)),
    row(M::Vmovsldup, |l, i| duplicate_singles(l, i, EVEN_SINGLES)),
    row(M::Movshdup, |l, i| duplicate_singles(l, i, ODD_SINGLES)),
    row(M::Vmovshdup, |l, i| duplicate_singles(l, i, ODD_SINGLES)),
    row(M::Blendps, |l, i| blend(l, i, F32)),
    row(M::Vblendps, |l, i| blend(l, i, F32)),
    row(M::Blendpd, |l, i| blend(l, i, F64)),
    row(M::Vblendpd, |l, i| blend(l, i, F64)),
    row(M::Pblendw, |l, i| blend(l, i, I16)),
    row(M::Vpblendw, |l, i| blend(l, i, I16)),
    row(M::Blendvps, |l, i| blend_by_mask(l, i, F32)),
    row(M::Vblendvps, |l, i| blend_by_mask(l, i, F32)),
    row(M::Blendvpd, |l, i| blend_by_mask(l, i, F64)),
    row(M::Vblendvpd, |l, i| blend_by_mask(l, i, F64)),
    row(M::Pblendvb, |l, i| blend_by_mask(l, i, I8)),
    row(M::Vpblendvb, |l, i| blend_by_mask(l, i, I8)),
    row(M::Pinsrb, |l, i| insert_integer(l, i, I8)),
    row(M::Vpinsrb, |l, i| insert_integer(l, i, I8)),
    row(M::Pinsrw, |l, i| insert_integer(l, i, I16)),
    row(M::Vpinsrw, |l, i| insert_integer(l, i, I16)),
    row(M::Pinsrd, |l, i| insert_integer(l, i, I32)),
    row(M::Vpinsrd, |l, i| insert_integer(l, i, I32)),
    row(M::Pinsrq, |l, i| insert_integer(l, i, I64)),
    row(M::Vpinsrq, |l, i| insert_integer(l, i, I64)),
    row(M::Pextrb, |l, i| extract_integer(l, i, I8)),
    row(M::Vpextrb, |l, i| extract_integer(l, i, I8)),
    row(M::Pextrw, |l, i| extract_integer(l, i, I16)),
    row(M::Vpextrw, |l, i| extract_integer(l, i, I16)),
    row(M::Pextrd, |l, i| extract_integer(l, i, I32)),
    row(M::Vpextrd, |l, i| extract_integer(l, i, I32)),
    row(M::Pextrq, |l, i| extract_integer(l, i, I64)),
    row(M::Vpextrq, |l, i| extract_integer(l, i, I64)),
    row(M::Extractps, |l, i| extract_integer(l, i, I32)),
    row(M::Vextractps, |l, i| extract_integer(l, i, I32)),
    row(M::Insertps, insert_single),
    row(M::Vinsertps, insert_single),
];

/// PSHUFD's immediates for lanes 0 0 2 2 and 1 1 3 3.
const EVEN_SINGLES: i64 = 0b10_10_00_00;
const ODD_SINGLES: i64 = 0b11_11_01_01;

/// PMOVSX and PMOVZX. Memory of two bytes comes through an integer, as no vector is that narrow.
fn extend(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, (from, to): (Lane, Lane)) -> Done {
    let inst = operation(opcode, vector_type(instruction), to).with_aux(from as u8);
    if !(instruction.is_memory(1) && instruction.memory.access_bytes == 2) {
        return unary_inst(lifter, instruction, inst);
    }
    let source = lifter.read(instruction, 1)?;
    let source = lifter.builder().convert(O::Zext, source, Type::I32);
    let source = lifter.builder().push(Inst::new(O::Bitcast, Type::F32).with_args([source]));
    let result = lifter.builder().push(inst.with_args([source]));
    lifter.write_vector(instruction, result)
}

/// PSHUFW, which is PSHUFLW without the upper half.
fn shuffle_mmx(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let wide = lifter.builder().convert(O::VWiden, source, Type::V128);
    let shuffle = operation(O::VShuffleLow, Type::V128, Lane::None).with_imm(immediate(instruction));
    let shuffled = lifter.builder().push(shuffle.with_args([wide]));
    let result = lifter.builder().convert(O::VLow, shuffled, Type::V64);
    lifter.write_vector(instruction, result)
}

fn duplicate_double(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    if vector_type(instruction) == Type::V256 {
        let source = lifter.read_vector(instruction, 1)?;
        let result = lifter.builder().vector(O::VUnpackLow, Type::V256, F64, [source, source]);
        return lifter.write_vector(instruction, result);
    }
    let source = lifter.read_element(instruction, 1, F64)?;
    let result = lifter.splat(source, Type::V128, F64);
    lifter.write_vector(instruction, result)
}

fn duplicate_singles(lifter: &mut Lifter, instruction: &Instruction, order: i64) -> Done {
    unary_inst(lifter, instruction, operation(O::VShuffle, vector_type(instruction), Lane::None).with_imm(order))
}

/// BLENDPS, BLENDPD, PBLENDW: one bit of the immediate for each lane; the words of both halves share its eight.
fn blend(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let lanes = vector_type(instruction).bits() / lane.bits();
    let selected = (immediate(instruction) * 0x101) & ((1 << lanes) - 1);
    binary_inst(lifter, instruction, operation(O::VBlend, vector_type(instruction), lane).with_imm(selected))
}

/// SHUFPD: one bit of the immediate for each lane.
fn shuffle_doubles(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let ty = vector_type(instruction);
    let selected = immediate(instruction) & ((1 << (ty.bits() / 64)) - 1);
    binary_inst(lifter, instruction, operation(O::VShuffleTwo, ty, F64).with_imm(selected))
}

/// BLENDVPS, BLENDVPD, PBLENDVB: the mask is XMM0 in legacy encodings, the last operand in VEX ones.
fn blend_by_mask(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let a = lifter.read_vector(instruction, first_source(instruction))?;
    let b = lifter.read_vector(instruction, second_source(instruction))?;
    let mask = if instruction.encoding == Encoding::Legacy {
        lifter.builder().get(Slot::xmm(0), Type::V128)
    } else {
        lifter.read_vector(instruction, 3)?
    };
    let ty = lifter.builder().type_of(a);
    let result = lifter.builder().vector(O::VBlendMask, ty, lane, [a, b, mask]);
    lifter.write_vector(instruction, result)
}

/// Lane that the immediate names; its upper bits do not count.
fn lane_index(instruction: &Instruction, lane: Lane) -> u8 {
    let vector = if instruction.has_mmx_register() { 64 } else { 128 };
    (immediate(instruction) & i64::from(vector / lane.bits() - 1)) as u8
}

fn insert_integer(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let value = lifter.read(instruction, second_source(instruction))?;
    let vector = lifter.read_vector(instruction, first_source(instruction))?;
    let result = lifter.insert(vector, lane_index(instruction, lane), value, lane);
    lifter.write_vector(instruction, result)
}

/// PEXTR and EXTRACTPS: zero-extended into a register, or the lane alone into memory.
fn extract_integer(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let index = lane_index(instruction, lane);
    if instruction.kind(0) == OperandKind::Memory {
        let value = lifter.extract(source, index, lane);
        return lifter.write(instruction, 0, value);
    }
    let ty = if lane == I64 { Type::I64 } else { Type::I32 };
    let value = lifter.extract_as(source, index, lane, ty);
    lifter.builder().put(gpr(instruction.register(0)), value);
    Ok(())
}

/// INSERTPS: bits 7..6 choose the source lane of a register, 5..4 the destination lane, 3..0 lanes to zero.
fn insert_single(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let immediate = immediate(instruction);
    let value = single_source(lifter, instruction, (immediate >> 6) as u8)?;
    let vector = lifter.read_vector(instruction, first_source(instruction))?;
    let inserted = lifter.insert(vector, (immediate >> 4 & 3) as u8, value, F32);
    if immediate & 0xf == 0 {
        return lifter.write_vector(instruction, inserted);
    }
    let zero = lifter.zero_vector(Type::V128);
    let blend = operation(O::VBlend, Type::V128, F32).with_imm(immediate & 0xf);
    let result = lifter.builder().push(blend.with_args([inserted, zero]));
    lifter.write_vector(instruction, result)
}

fn single_source(lifter: &mut Lifter, instruction: &Instruction, index: u8) -> Result<Value, crate::lift::LiftError> {
    let n = second_source(instruction);
    if !is_register(instruction, n) {
        return lifter.read_element(instruction, n, F32);
    }
    let source = lifter.read_vector(instruction, n)?;
    Ok(lifter.extract(source, index, F32))
}
