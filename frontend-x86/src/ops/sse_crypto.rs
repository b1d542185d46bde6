//! AES, carry-less multiplication, Galois fields, SHA and AMD's SSE4A bit fields (Intel SDM volume 2; AMD APM volume 4 for
//! EXTRQ and INSERTQ).
//!
//! EXTRQ and INSERTQ leave the upper half of their destination and fields that leave the 64 bits undefined; here the half
//! becomes zero, and a field ends at the top.

use super::sse_operand::{
    Done, binary_immediate, binary_inst, first_source, immediate, operation, second_source, unary, vector_type,
};
use crate::decode::{Instruction, Mnemonic, OperandKind};
use crate::lift::Lifter;
use crate::table::{Choice, Handler, Row, row};
use Mnemonic as M;
use Opcode as O;
use causeway_ir::{Inst, Lane, Opcode, Slot, Type, Value};

pub(crate) const ROWS: &[Row] = &[
    row(M::Aesenc, |l, i| variant(l, i, O::VAesEncrypt, 0)),
    row(M::Vaesenc, |l, i| variant(l, i, O::VAesEncrypt, 0)),
    row(M::Aesenclast, |l, i| variant(l, i, O::VAesEncrypt, 1)),
    row(M::Vaesenclast, |l, i| variant(l, i, O::VAesEncrypt, 1)),
    row(M::Aesdec, |l, i| variant(l, i, O::VAesDecrypt, 0)),
    row(M::Vaesdec, |l, i| variant(l, i, O::VAesDecrypt, 0)),
    row(M::Aesdeclast, |l, i| variant(l, i, O::VAesDecrypt, 1)),
    row(M::Vaesdeclast, |l, i| variant(l, i, O::VAesDecrypt, 1)),
    row(M::Aesimc, |l, i| unary(l, i, O::VAesInverseMix, Lane::None)),
    row(M::Vaesimc, |l, i| unary(l, i, O::VAesInverseMix, Lane::None)),
    row(M::Aeskeygenassist, key_assist),
    row(M::Vaeskeygenassist, key_assist),
    sha_row(M::Sha1rnds4, |l, i| binary_immediate(l, i, O::VSha1Rounds, Lane::None)),
    sha_row(M::Sha1nexte, sha1_next),
    sha_row(M::Sha1msg1, sha1_schedule_first),
    sha_row(M::Sha1msg2, |l, i| variant(l, i, O::VSha1Schedule, 0)),
    sha_row(M::Sha256rnds2, sha256_rounds),
    sha_row(M::Sha256msg1, |l, i| variant(l, i, O::VSha256Schedule, 0)),
    sha_row(M::Sha256msg2, |l, i| variant(l, i, O::VSha256Schedule, 1)),
    row(M::Pclmulqdq, |l, i| binary_immediate(l, i, O::VCarrylessMultiply, Lane::None)),
    row(M::Vpclmulqdq, |l, i| binary_immediate(l, i, O::VCarrylessMultiply, Lane::None)),
    row(M::Gf2p8mulb, |l, i| variant(l, i, O::VGaloisMultiply, 0)),
    row(M::Vgf2p8mulb, |l, i| variant(l, i, O::VGaloisMultiply, 0)),
    row(M::Gf2p8affineqb, |l, i| variant(l, i, O::VGaloisAffine, 0)),
    row(M::Vgf2p8affineqb, |l, i| variant(l, i, O::VGaloisAffine, 0)),
    row(M::Gf2p8affineinvqb, |l, i| variant(l, i, O::VGaloisAffine, 1)),
    row(M::Vgf2p8affineinvqb, |l, i| variant(l, i, O::VGaloisAffine, 1)),
    row(M::Extrq, extract_field),
    row(M::Insertq, insert_field),
];

const fn sha_row(mnemonic: M, handler: Handler) -> Row {
    row(mnemonic, handler).choice(Choice::FAULT_OF_MISALIGNED)
}

/// `destination = first op second` for one of an operation's variants, with the immediate byte where there is one.
fn variant(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, aux: u8) -> Done {
    let inst = operation(opcode, vector_type(instruction), Lane::None).with_aux(aux);
    let has_immediate = instruction.kind(second_source(instruction) + 1) == OperandKind::Immediate;
    binary_inst(lifter, instruction, if has_immediate { inst.with_imm(immediate(instruction)) } else { inst })
}

/// AESKEYGENASSIST: the substituted words 1 and 3, each once as it is and once rotated and changed by the immediate. The last
/// round of encryption substitutes, and moves byte `r` of column `c` to column `c - r`.
fn key_assist(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    const SELECTOR: [u64; 2] = [0x040b_0e01_0b0e_0104, 0x0c03_0609_0306_090c];
    let source = lifter.read_vector(instruction, 1)?;
    let zero = lifter.zero_vector(Type::V128);
    let substitution = operation(O::VAesEncrypt, Type::V128, Lane::None).with_aux(1);
    let substituted = lifter.builder().push(substitution.with_args([source, zero]));
    let selector = lifter.vector_constant(SELECTOR[0], SELECTOR[1], Type::V128);
    let mut result = lifter.builder().vector(O::VTable, Type::V128, Lane::None, [substituted, selector]);
    let constant = immediate(instruction) as u64;
    if constant != 0 {
        let constant = lifter.vector_constant(constant << 32, constant << 32, Type::V128);
        result = lifter.builder().binary(O::VXor, result, constant);
    }
    lifter.write_vector(instruction, result)
}

/// SHA1NEXTE: the highest word of the first operand, rotated, added to that of the second.
fn sha1_next(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let (a, b) = (lifter.read_vector(instruction, 0)?, lifter.read_vector(instruction, 1)?);
    let word = lifter.extract_as(a, 3, Lane::I32, Type::I32);
    let rotated = lifter.builder().binary_imm(O::Rol, word, 30);
    let zero = lifter.zero_vector(Type::V128);
    let alone = lifter.insert(zero, 3, rotated, Lane::I32);
    let result = lifter.builder().vector(O::VAdd, Type::V128, Lane::I32, [b, alone]);
    lifter.write_vector(instruction, result)
}

/// SHA1MSG1: each word ^ the word two steps on.
fn sha1_schedule_first(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let (a, b) = (lifter.read_vector(instruction, 0)?, lifter.read_vector(instruction, 1)?);
    let later = lifter.builder().push(operation(O::VAlign, Type::V128, Lane::None).with_imm(8).with_args([a, b]));
    let result = lifter.builder().binary(O::VXor, a, later);
    lifter.write_vector(instruction, result)
}

/// SHA256RNDS2, whose third operand is XMM0.
fn sha256_rounds(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let (a, b) = (lifter.read_vector(instruction, 0)?, lifter.read_vector(instruction, 1)?);
    let sums = lifter.builder().get(Slot::xmm(0), Type::V128);
    let result = lifter.builder().push(operation(O::VSha256Rounds, Type::V128, Lane::None).with_args([a, b, sums]));
    lifter.write_vector(instruction, result)
}

/// A field of 64 bits: its lowest bit and its length (0 for 64).
enum Field {
    /// Immediates.
    Constant { lowest: i64, length: i64 },
    /// I8 values of which six bits count.
    Variable { lowest: Value, length: Value },
}

/// The field that two immediates from operand `n` on name (the length first), or bytes 0 and 1 of a half of XMM operand 1.
fn field(lifter: &mut Lifter, instruction: &Instruction, n: usize, half: u8) -> Result<Field, crate::lift::LiftError> {
    if instruction.kind(n) == OperandKind::Immediate {
        let lowest = i64::from(instruction.second_immediate & 63);
        return Ok(Field::Constant { lowest, length: instruction.immediate & 63 });
    }
    let selector = lifter.read_vector(instruction, 1)?;
    let [length, lowest] = [0, 1].map(|byte| lifter.extract(selector, half * 8 + byte, Lane::I8));
    Ok(Field::Variable { lowest, length })
}

/// All ones of the field's length, at bit 0.
fn field_mask(lifter: &mut Lifter, field: &Field) -> Value {
    match *field {
        Field::Constant { length, .. } => lifter.builder().constant(Type::I64, (u64::MAX >> (-length & 63)) as i64),
        Field::Variable { length, .. } => {
            let (unused, ones) = (lifter.builder().unary(O::Neg, length), lifter.builder().constant(Type::I64, -1));
            lifter.builder().push(Inst::new(O::Shr, Type::I64).with_args([ones, unused]))
        }
    }
}

/// `value` moved from or to bit 0 by the field's position.
fn moved(lifter: &mut Lifter, opcode: Opcode, value: Value, field: &Field) -> Value {
    match *field {
        Field::Constant { lowest, .. } => lifter.builder().binary_imm(opcode, value, lowest),
        Field::Variable { lowest, .. } => {
            lifter.builder().push(Inst::new(opcode, Type::I64).with_args([value, lowest]))
        }
    }
}

fn write_low_half(lifter: &mut Lifter, instruction: &Instruction, value: Value) -> Done {
    let half = lifter.builder().push(Inst::new(O::Bitcast, Type::V64).with_args([value]));
    lifter.write_vector(instruction, half)
}

/// EXTRQ: a field of the low half, moved to bit 0.
fn extract_field(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let field = field(lifter, instruction, 1, 0)?;
    let value = lifter.read_vector(instruction, first_source(instruction))?;
    let low = lifter.extract(value, 0, Lane::I64);
    let shifted = moved(lifter, O::Shr, low, &field);
    let mask = field_mask(lifter, &field);
    let result = lifter.builder().binary(O::And, shifted, mask);
    write_low_half(lifter, instruction, result)
}

/// INSERTQ: the low bits of the second operand as a field of the first one's low half.
fn insert_field(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let field = field(lifter, instruction, 2, 1)?;
    let [into, from] = [lifter.read_vector(instruction, 0)?, lifter.read_vector(instruction, 1)?];
    let [into, from] = [into, from].map(|vector| lifter.extract(vector, 0, Lane::I64));
    let mask = field_mask(lifter, &field);
    let bits = lifter.builder().binary(O::And, from, mask);
    let (bits, mask) = (moved(lifter, O::Shl, bits, &field), moved(lifter, O::Shl, mask, &field));
    let rest = lifter.builder().binary(O::AndNot, into, mask);
    let result = lifter.builder().binary(O::Or, rest, bits);
    write_low_half(lifter, instruction, result)
}
