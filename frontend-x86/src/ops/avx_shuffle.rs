//! Broadcasts, halves, and permutations across the halves of a YMM register (AVX, AVX2; Intel SDM volume 2).
//!
//! Faults: the load or store, before any register changes.

use super::sse_operand::{Done, binary_inst, immediate, is_register, operation, unary_inst, vector_type};
use crate::decode::{Instruction, Mnemonic, OperandKind};
use crate::lift::{LiftError, Lifter};
use crate::table::{Row, row};
use Lane::{F32, F64, I8, I16, I32, I64};
use Mnemonic as M;
use Opcode as O;
use causeway_ir::{Inst, Lane, Opcode, Type, Value};

pub(crate) const ROWS: &[Row] = &[
    row(M::Vbroadcastss, |l, i| broadcast(l, i, F32)),
    row(M::Vbroadcastsd, |l, i| broadcast(l, i, F64)),
    row(M::Vpbroadcastb, |l, i| broadcast(l, i, I8)),
    row(M::Vpbroadcastw, |l, i| broadcast(l, i, I16)),
    row(M::Vpbroadcastd, |l, i| broadcast(l, i, F32)),
    row(M::Vpbroadcastq, |l, i| broadcast(l, i, F64)),
    row(M::Vbroadcastf128, broadcast_half),
    row(M::Vbroadcasti128, broadcast_half),
    row(M::Vinsertf128, insert_half),
    row(M::Vinserti128, insert_half),
    row(M::Vextractf128, extract_half),
    row(M::Vextracti128, extract_half),
    row(M::Vperm2f128, permute_halves),
    row(M::Vperm2i128, permute_halves),
    row(M::Vpermq, permute_quadwords),
    row(M::Vpermpd, permute_quadwords),
    row(M::Vpermd, permute_doublewords),
    row(M::Vpermps, permute_doublewords),
    row(M::Vpermilps, permute_singles),
    row(M::Vpermilpd, permute_doubles),
    row(M::Vpblendd, blend_doublewords),
];

fn broadcast(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let element = if lane.bits() < 32 && is_register(instruction, 1) {
        let source = lifter.read_vector(instruction, 1)?;
        lifter.extract_as(source, 0, lane, Type::I32)
    } else {
        lifter.read_element(instruction, 1, lane)?
    };
    let result = lifter.splat(element, vector_type(instruction), lane);
    lifter.write_vector(instruction, result)
}

fn join(lifter: &mut Lifter, low: Value, high: Value) -> Value {
    lifter.builder().push(Inst::new(O::VJoin, Type::V256).with_args([low, high]))
}

fn half(lifter: &mut Lifter, vector: Value, which: i64) -> Value {
    let opcode = if which & 1 == 0 { O::VLow } else { O::VHigh };
    lifter.builder().push(Inst::new(opcode, Type::V128).with_args([vector]))
}

fn broadcast_half(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let result = join(lifter, source, source);
    lifter.write_vector(instruction, result)
}

fn insert_half(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let inserted = lifter.read_vector(instruction, 2)?;
    let source = lifter.read_vector(instruction, 1)?;
    let result = if immediate(instruction) & 1 == 0 {
        let high = half(lifter, source, 1);
        join(lifter, inserted, high)
    } else {
        let low = half(lifter, source, 0);
        join(lifter, low, inserted)
    };
    lifter.write_vector(instruction, result)
}

fn extract_half(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let result = half(lifter, source, immediate(instruction));
    lifter.write_vector(instruction, result)
}

/// VPERM2F128: two bits for each half choose one of the sources' halves, a third one zero.
fn permute_halves(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let sources = [lifter.read_vector(instruction, 1)?, lifter.read_vector(instruction, 2)?];
    let selection = immediate(instruction);
    let [low, high] = [selection, selection >> 4].map(|field| match field {
        field if field & 8 != 0 => lifter.zero_vector(Type::V128),
        field => half(lifter, sources[(field >> 1 & 1) as usize], field),
    });
    let result = join(lifter, low, high);
    lifter.write_vector(instruction, result)
}

/// VPERMQ: two bits of the immediate for each quadword.
fn permute_quadwords(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let selection = immediate(instruction);
    if selection == (selection & 3) * 0b0101_0101 {
        let chosen = lifter.extract(source, (selection & 3) as u8, F64);
        let result = lifter.builder().push(operation(O::VSplat, Type::V256, F64).with_args([chosen]));
        return lifter.write_vector(instruction, result);
    }
    if selection & 0b1010_1010 == 0b1010_0000 {
        // Each half by itself.
        let lanes = (0..4).map(|lane| (selection >> (2 * lane) & 1) << lane).sum();
        let inst = operation(O::VShuffleTwo, Type::V256, F64).with_imm(lanes);
        let result = lifter.builder().push(inst.with_args([source, source]));
        return lifter.write_vector(instruction, result);
    }
    let [low, high] = [selection & 0xf, selection >> 4].map(|pair| {
        let parts = [pair >> 1, pair >> 3].map(|which| half(lifter, source, which));
        let inst = operation(O::VShuffleTwo, Type::V128, F64).with_imm(pair & 1 | (pair >> 2 & 1) << 1);
        lifter.builder().push(inst.with_args(parts))
    });
    let result = join(lifter, low, high);
    lifter.write_vector(instruction, result)
}

/// VPERMD: each doubleword of the first source chooses one of all eight of the second.
fn permute_doublewords(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let indices = lifter.read_vector(instruction, 1)?;
    let source = lifter.read_vector(instruction, 2)?;
    let selectors = byte_selectors(lifter, indices, 7);
    let table = [0, 1].map(|which| half(lifter, source, which));
    let [low, high] = [0, 1].map(|which| {
        let selectors = half(lifter, selectors, which);
        lifter.builder().vector(O::VTableTwo, Type::V128, Lane::None, [table[0], table[1], selectors])
    });
    let result = join(lifter, low, high);
    lifter.write_vector(instruction, result)
}

/// Of each I32 lane, the bits of `mask` as a doubleword's number: the numbers of its four bytes.
fn byte_selectors(lifter: &mut Lifter, indices: Value, mask: u64) -> Value {
    let ty = lifter.builder().type_of(indices);
    let [mask, spread, steps] = [mask, 0x0404_0404, 0x0302_0100].map(|constant| {
        let pair = constant | constant << 32;
        lifter.vector_constant(pair, pair, ty)
    });
    let numbers = lifter.builder().vector(O::VAnd, ty, Lane::None, [indices, mask]);
    let scaled = lifter.builder().vector(O::VMul, ty, I32, [numbers, spread]);
    lifter.builder().vector(O::VAdd, ty, I32, [scaled, steps])
}

/// VPERMILPS: four choices within each half, the same for both halves by an immediate, of its own for each lane by a vector.
fn permute_singles(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    if instruction.kind(2) == OperandKind::Immediate {
        let inst = operation(O::VShuffle, vector_type(instruction), Lane::None);
        return unary_inst(lifter, instruction, inst.with_imm(immediate(instruction)));
    }
    let (source, indices) = (lifter.read_vector(instruction, 1)?, lifter.read_vector(instruction, 2)?);
    let selectors = byte_selectors(lifter, indices, 3);
    let result = lifter.builder().vector(O::VTable, vector_type(instruction), Lane::None, [source, selectors]);
    lifter.write_vector(instruction, result)
}

/// VPERMILPD: one bit of the immediate for each lane, or bit 1 of each lane of a vector.
fn permute_doubles(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let ty = vector_type(instruction);
    if instruction.kind(2) == OperandKind::Immediate {
        let selected = immediate(instruction) & ((1 << (ty.bits() / 64)) - 1);
        let inst = operation(O::VShuffleTwo, ty, F64).with_imm(selected);
        let result = lifter.builder().push(inst.with_args([source, source]));
        return lifter.write_vector(instruction, result);
    }
    let result = chosen_doubles(lifter, instruction, source)?;
    lifter.write_vector(instruction, result)
}

/// The low or the high double of each half, by the sign that bit 1 of a selector becomes.
fn chosen_doubles(lifter: &mut Lifter, instruction: &Instruction, source: Value) -> Result<Value, LiftError> {
    let ty = vector_type(instruction);
    let indices = lifter.read_vector(instruction, 2)?;
    let mask = lifter.builder().push(operation(O::VShl, ty, I64).with_imm(62).with_args([indices]));
    let low = lifter.builder().vector(O::VUnpackLow, ty, F64, [source, source]);
    let high = lifter.builder().vector(O::VUnpackHigh, ty, F64, [source, source]);
    Ok(lifter.builder().vector(O::VBlendMask, ty, F64, [low, high, mask]))
}

fn blend_doublewords(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let ty = vector_type(instruction);
    let selected = immediate(instruction) & ((1 << (ty.bits() / 32)) - 1);
    binary_inst(lifter, instruction, operation(O::VBlend, ty, I32).with_imm(selected))
}
