//! Lane-wise integer arithmetic, comparison, shifts and logic on vectors (SSE2 to SSE4.2 and their AVX and AVX2
//! forms; Intel SDM volume 2).
//!
//! The floating-point logic instructions are the integer ones under other names.

use super::sse_operand::{
    Done, binary, binary_immediate, first_source, immediate, operation, reversed, second_source, unary,
};
use crate::decode::{Instruction, Mnemonic, OperandKind};
use crate::lift::Lifter;
use crate::table::{Row, row};
use Lane::{I8, I16, I32, I64};
use Mnemonic as M;
use Opcode as O;
use causeway_ir::{Flags, Inst, Lane, Opcode, Type, Value};

pub(crate) const ROWS: &[Row] = &[
    row(M::Paddb, |l, i| binary(l, i, O::VAdd, I8)),
    row(M::Vpaddb, |l, i| binary(l, i, O::VAdd, I8)),
    row(M::Paddw, |l, i| binary(l, i, O::VAdd, I16)),
    row(M::Vpaddw, |l, i| binary(l, i, O::VAdd, I16)),
    row(M::Paddd, |l, i| binary(l, i, O::VAdd, I32)),
    row(M::Vpaddd, |l, i| binary(l, i, O::VAdd, I32)),
    row(M::Paddq, |l, i| binary(l, i, O::VAdd, I64)),
    row(M::Vpaddq, |l, i| binary(l, i, O::VAdd, I64)),
    row(M::Psubb, |l, i| binary(l, i, O::VSub, I8)),
    row(M::Vpsubb, |l, i| binary(l, i, O::VSub, I8)),
    row(M::Psubw, |l, i| binary(l, i, O::VSub, I16)),
    row(M::Vpsubw, |l, i| binary(l, i, O::VSub, I16)),
    row(M::Psubd, |l, i| binary(l, i, O::VSub, I32)),
    row(M::Vpsubd, |l, i| binary(l, i, O::VSub, I32)),
    row(M::Psubq, |l, i| binary(l, i, O::VSub, I64)),
    row(M::Vpsubq, |l, i| binary(l, i, O::VSub, I64)),
    row(M::Paddsb, |l, i| binary(l, i, O::VAddSatS, I8)),
    row(M::Vpaddsb, |l, i| binary(l, i, O::VAddSatS, I8)),
    row(M::Paddsw, |l, i| binary(l, i, O::VAddSatS, I16)),
    row(M::Vpaddsw, |l, i| binary(l, i, O::VAddSatS, I16)),
    row(M::Paddusb, |l, i| binary(l, i, O::VAddSatU, I8)),
    row(M::Vpaddusb, |l, i| binary(l, i, O::VAddSatU, I8)),
    row(M::Paddusw, |l, i| binary(l, i, O::VAddSatU, I16)),
    row(M::Vpaddusw, |l, i| binary(l, i, O::VAddSatU, I16)),
    row(M::Psubsb, |l, i| binary(l, i, O::VSubSatS, I8)),
    row(M::Vpsubsb, |l, i| binary(l, i, O::VSubSatS, I8)),
    row(M::Psubsw, |l, i| binary(l, i, O::VSubSatS, I16)),
    row(M::Vpsubsw, |l, i| binary(l, i, O::VSubSatS, I16)),
    row(M::Psubusb, |l, i| binary(l, i, O::VSubSatU, I8)),
    row(M::Vpsubusb, |l, i| binary(l, i, O::VSubSatU, I8)),
    row(M::Psubusw, |l, i| binary(l, i, O::VSubSatU, I16)),
    row(M::Vpsubusw, |l, i| binary(l, i, O::VSubSatU, I16)),
    row(M::Pmullw, |l, i| binary(l, i, O::VMul, I16)),
    row(M::Vpmullw, |l, i| binary(l, i, O::VMul, I16)),
    row(M::Pmulld, |l, i| binary(l, i, O::VMul, I32)),
    row(M::Vpmulld, |l, i| binary(l, i, O::VMul, I32)),
    row(M::Pmulhw, |l, i| binary(l, i, O::VMulHighS, I16)),
    row(M::Vpmulhw, |l, i| binary(l, i, O::VMulHighS, I16)),
    row(M::Pmulhuw, |l, i| binary(l, i, O::VMulHighU, I16)),
    row(M::Vpmulhuw, |l, i| binary(l, i, O::VMulHighU, I16)),
    row(M::Pmulhrsw, |l, i| binary(l, i, O::VMulHighRound, I16)),
    row(M::Vpmulhrsw, |l, i| binary(l, i, O::VMulHighRound, I16)),
    row(M::Pmuludq, |l, i| binary(l, i, O::VMulEvenU, Lane::None)),
    row(M::Vpmuludq, |l, i| binary(l, i, O::VMulEvenU, Lane::None)),
    row(M::Pmuldq, |l, i| binary(l, i, O::VMulEvenS, Lane::None)),
    row(M::Vpmuldq, |l, i| binary(l, i, O::VMulEvenS, Lane::None)),
    row(M::Pmaddwd, |l, i| binary(l, i, O::VMulAddPairs, Lane::None)),
    row(M::Vpmaddwd, |l, i| binary(l, i, O::VMulAddPairs, Lane::None)),
    row(M::Pmaddubsw, |l, i| binary(l, i, O::VMulAddPairsUs, Lane::None)),
    row(M::Vpmaddubsw, |l, i| binary(l, i, O::VMulAddPairsUs, Lane::None)),
    row(M::Psadbw, |l, i| binary(l, i, O::VSumAbsDiff, Lane::None)),
    row(M::Vpsadbw, |l, i| binary(l, i, O::VSumAbsDiff, Lane::None)),
    row(M::Mpsadbw, |l, i| binary_immediate(l, i, O::VMultiSumAbsDiff, Lane::None)),
    row(M::Vmpsadbw, |l, i| binary_immediate(l, i, O::VMultiSumAbsDiff, Lane::None)),
    row(M::Pavgb, |l, i| binary(l, i, O::VAverageU, I8)),
    row(M::Vpavgb, |l, i| binary(l, i, O::VAverageU, I8)),
    row(M::Pavgw, |l, i| binary(l, i, O::VAverageU, I16)),
    row(M::Vpavgw, |l, i| binary(l, i, O::VAverageU, I16)),
    row(M::Pminsb, |l, i| binary(l, i, O::VMinS, I8)),
    row(M::Vpminsb, |l, i| binary(l, i, O::VMinS, I8)),
    row(M::Pminsw, |l, i| binary(l, i, O::VMinS, I16)),
    row(M::Vpminsw, |l, i| binary(l, i, O::VMinS, I16)),
    row(M::Pminsd, |l, i| binary(l, i, O::VMinS, I32)),
    row(M::Vpminsd, |l, i| binary(l, i, O::VMinS, I32)),
    row(M::Pminub, |l, i| binary(l, i, O::VMinU, I8)),
    row(M::Vpminub, |l, i| binary(l, i, O::VMinU, I8)),
    row(M::Pminuw, |l, i| binary(l, i, O::VMinU, I16)),
    row(M::Vpminuw, |l, i| binary(l, i, O::VMinU, I16)),
    row(M::Pminud, |l, i| binary(l, i, O::VMinU, I32)),
    row(M::Vpminud, |l, i| binary(l, i, O::VMinU, I32)),
    row(M::Pmaxsb, |l, i| binary(l, i, O::VMaxS, I8)),
    row(M::Vpmaxsb, |l, i| binary(l, i, O::VMaxS, I8)),
    row(M::Pmaxsw, |l, i| binary(l, i, O::VMaxS, I16)),
    row(M::Vpmaxsw, |l, i| binary(l, i, O::VMaxS, I16)),
    row(M::Pmaxsd, |l, i| binary(l, i, O::VMaxS, I32)),
    row(M::Vpmaxsd, |l, i| binary(l, i, O::VMaxS, I32)),
    row(M::Pmaxub, |l, i| binary(l, i, O::VMaxU, I8)),
    row(M::Vpmaxub, |l, i| binary(l, i, O::VMaxU, I8)),
    row(M::Pmaxuw, |l, i| binary(l, i, O::VMaxU, I16)),
    row(M::Vpmaxuw, |l, i| binary(l, i, O::VMaxU, I16)),
    row(M::Pmaxud, |l, i| binary(l, i, O::VMaxU, I32)),
    row(M::Vpmaxud, |l, i| binary(l, i, O::VMaxU, I32)),
    row(M::Phminposuw, minimum_and_position),
    row(M::Vphminposuw, minimum_and_position),
    row(M::Pabsb, |l, i| unary(l, i, O::VAbs, I8)),
    row(M::Vpabsb, |l, i| unary(l, i, O::VAbs, I8)),
    row(M::Pabsw, |l, i| unary(l, i, O::VAbs, I16)),
    row(M::Vpabsw, |l, i| unary(l, i, O::VAbs, I16)),
    row(M::Pabsd, |l, i| unary(l, i, O::VAbs, I32)),
    row(M::Vpabsd, |l, i| unary(l, i, O::VAbs, I32)),
    row(M::Psignb, |l, i| binary(l, i, O::VSign, I8)),
    row(M::Vpsignb, |l, i| binary(l, i, O::VSign, I8)),
    row(M::Psignw, |l, i| binary(l, i, O::VSign, I16)),
    row(M::Vpsignw, |l, i| binary(l, i, O::VSign, I16)),
    row(M::Psignd, |l, i| binary(l, i, O::VSign, I32)),
    row(M::Vpsignd, |l, i| binary(l, i, O::VSign, I32)),
    row(M::Phaddw, |l, i| binary(l, i, O::VHorizontalAdd, I16)),
    row(M::Vphaddw, |l, i| binary(l, i, O::VHorizontalAdd, I16)),
    row(M::Phaddd, |l, i| binary(l, i, O::VHorizontalAdd, I32)),
    row(M::Vphaddd, |l, i| binary(l, i, O::VHorizontalAdd, I32)),
    row(M::Phsubw, |l, i| binary(l, i, O::VHorizontalSub, I16)),
    row(M::Vphsubw, |l, i| binary(l, i, O::VHorizontalSub, I16)),
    row(M::Phsubd, |l, i| binary(l, i, O::VHorizontalSub, I32)),
    row(M::Vphsubd, |l, i| binary(l, i, O::VHorizontalSub, I32)),
    row(M::Phaddsw, |l, i| horizontal_saturating(l, i, O::VAddSatS)),
    row(M::Vphaddsw, |l, i| horizontal_saturating(l, i, O::VAddSatS)),
    row(M::Phsubsw, |l, i| horizontal_saturating(l, i, O::VSubSatS)),
    row(M::Vphsubsw, |l, i| horizontal_saturating(l, i, O::VSubSatS)),
    row(M::Pcmpeqb, |l, i| binary(l, i, O::VCmpEq, I8)),
    row(M::Vpcmpeqb, |l, i| binary(l, i, O::VCmpEq, I8)),
    row(M::Pcmpeqw, |l, i| binary(l, i, O::VCmpEq, I16)),
    row(M::Vpcmpeqw, |l, i| binary(l, i, O::VCmpEq, I16)),
    row(M::Pcmpeqd, |l, i| binary(l, i, O::VCmpEq, I32)),
    row(M::Vpcmpeqd, |l, i| binary(l, i, O::VCmpEq, I32)),
    row(M::Pcmpeqq, |l, i| binary(l, i, O::VCmpEq, I64)),
    row(M::Vpcmpeqq, |l, i| binary(l, i, O::VCmpEq, I64)),
    row(M::Pcmpgtb, |l, i| binary(l, i, O::VCmpGtS, I8)),
    row(M::Vpcmpgtb, |l, i| binary(l, i, O::VCmpGtS, I8)),
    row(M::Pcmpgtw, |l, i| binary(l, i, O::VCmpGtS, I16)),
    row(M::Vpcmpgtw, |l, i| binary(l, i, O::VCmpGtS, I16)),
    row(M::Pcmpgtd, |l, i| binary(l, i, O::VCmpGtS, I32)),
    row(M::Vpcmpgtd, |l, i| binary(l, i, O::VCmpGtS, I32)),
    row(M::Pcmpgtq, |l, i| binary(l, i, O::VCmpGtS, I64)),
    row(M::Vpcmpgtq, |l, i| binary(l, i, O::VCmpGtS, I64)),
    row(M::Psllw, |l, i| shift(l, i, O::VShl, I16)),
    row(M::Vpsllw, |l, i| shift(l, i, O::VShl, I16)),
    row(M::Pslld, |l, i| shift(l, i, O::VShl, I32)),
    row(M::Vpslld, |l, i| shift(l, i, O::VShl, I32)),
    row(M::Psllq, |l, i| shift(l, i, O::VShl, I64)),
    row(M::Vpsllq, |l, i| shift(l, i, O::VShl, I64)),
    row(M::Psrlw, |l, i| shift(l, i, O::VShr, I16)),
    row(M::Vpsrlw, |l, i| shift(l, i, O::VShr, I16)),
    row(M::Psrld, |l, i| shift(l, i, O::VShr, I32)),
    row(M::Vpsrld, |l, i| shift(l, i, O::VShr, I32)),
    row(M::Psrlq, |l, i| shift(l, i, O::VShr, I64)),
    row(M::Vpsrlq, |l, i| shift(l, i, O::VShr, I64)),
    row(M::Psraw, |l, i| shift(l, i, O::VSar, I16)),
    row(M::Vpsraw, |l, i| shift(l, i, O::VSar, I16)),
    row(M::Psrad, |l, i| shift(l, i, O::VSar, I32)),
    row(M::Vpsrad, |l, i| shift(l, i, O::VSar, I32)),
    row(M::Vpsllvd, |l, i| binary(l, i, O::VShlEach, I32)),
    row(M::Vpsllvq, |l, i| binary(l, i, O::VShlEach, I64)),
    row(M::Vpsrlvd, |l, i| binary(l, i, O::VShrEach, I32)),
    row(M::Vpsrlvq, |l, i| binary(l, i, O::VShrEach, I64)),
    row(M::Vpsravd, |l, i| binary(l, i, O::VSarEach, I32)),
    row(M::Pslldq, |l, i| shift(l, i, O::VShlBytes, Lane::None)),
    row(M::Vpslldq, |l, i| shift(l, i, O::VShlBytes, Lane::None)),
    row(M::Psrldq, |l, i| shift(l, i, O::VShrBytes, Lane::None)),
    row(M::Vpsrldq, |l, i| shift(l, i, O::VShrBytes, Lane::None)),
    row(M::Pand, |l, i| binary(l, i, O::VAnd, Lane::None)),
    row(M::Vpand, |l, i| binary(l, i, O::VAnd, Lane::None)),
    row(M::Andps, |l, i| binary(l, i, O::VAnd, Lane::None)),
    row(M::Vandps, |l, i| binary(l, i, O::VAnd, Lane::None)),
    row(M::Andpd, |l, i| binary(l, i, O::VAnd, Lane::None)),
    row(M::Vandpd, |l, i| binary(l, i, O::VAnd, Lane::None)),
    row(M::Por, |l, i| binary(l, i, O::VOr, Lane::None)),
    row(M::Vpor, |l, i| binary(l, i, O::VOr, Lane::None)),
    row(M::Orps, |l, i| binary(l, i, O::VOr, Lane::None)),
    row(M::Vorps, |l, i| binary(l, i, O::VOr, Lane::None)),
    row(M::Orpd, |l, i| binary(l, i, O::VOr, Lane::None)),
    row(M::Vorpd, |l, i| binary(l, i, O::VOr, Lane::None)),
    row(M::Pxor, |l, i| binary(l, i, O::VXor, Lane::None)),
    row(M::Vpxor, |l, i| binary(l, i, O::VXor, Lane::None)),
    row(M::Xorps, |l, i| binary(l, i, O::VXor, Lane::None)),
    row(M::Vxorps, |l, i| binary(l, i, O::VXor, Lane::None)),
    row(M::Xorpd, |l, i| binary(l, i, O::VXor, Lane::None)),
    row(M::Vxorpd, |l, i| binary(l, i, O::VXor, Lane::None)),
    row(M::Pandn, |l, i| reversed(l, i, O::VAndNot, Lane::None)),
    row(M::Vpandn, |l, i| reversed(l, i, O::VAndNot, Lane::None)),
    row(M::Andnps, |l, i| reversed(l, i, O::VAndNot, Lane::None)),
    row(M::Vandnps, |l, i| reversed(l, i, O::VAndNot, Lane::None)),
    row(M::Andnpd, |l, i| reversed(l, i, O::VAndNot, Lane::None)),
    row(M::Vandnpd, |l, i| reversed(l, i, O::VAndNot, Lane::None)),
    row(M::Ptest, test),
    row(M::Vptest, test),
    row(M::Vtestps, |l, i| test_signs(l, i, I32)),
    row(M::Vtestpd, |l, i| test_signs(l, i, I64)),
];

/// Shifts of all lanes by the immediate or by the low 64 bits of the last source.
fn shift(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, lane: Lane) -> Done {
    let a = lifter.read_vector(instruction, first_source(instruction))?;
    let inst = operation(opcode, lifter.builder().type_of(a), lane);
    let inst = if instruction.kind(second_source(instruction)) == OperandKind::Immediate {
        inst.with_args([a]).with_imm(immediate(instruction))
    } else {
        let count = lifter.read_vector(instruction, second_source(instruction))?;
        inst.with_args([a, count])
    };
    let result = lifter.builder().push(inst);
    lifter.write_vector(instruction, result)
}

/// PTEST: ZF = (a & b) is zero, CF = (b & ~a) is zero, the other flags clear.
fn test(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let a = lifter.read_vector(instruction, 0)?;
    let b = lifter.read_vector(instruction, 1)?;
    let both = lifter.builder().binary(O::VAnd, a, b);
    let beyond = lifter.builder().binary(O::VAndNot, b, a);
    define_test_flags(lifter, both, beyond);
    Ok(())
}

/// VTESTPS and VTESTPD: as PTEST for the sign bits alone.
fn test_signs(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let a = lifter.read_vector(instruction, 0)?;
    let b = lifter.read_vector(instruction, 1)?;
    let ty = lifter.builder().type_of(a);
    let sign = if lane == I32 { 0x8000_0000_8000_0000 } else { 1 << 63 };
    let signs = lifter.vector_constant(sign, sign, ty);
    let b = lifter.builder().binary(O::VAnd, b, signs);
    let both = lifter.builder().binary(O::VAnd, a, b);
    let beyond = lifter.builder().binary(O::VAndNot, b, a);
    define_test_flags(lifter, both, beyond);
    Ok(())
}

/// ZF = `both` is zero, CF = `beyond` is zero, the other flags clear.
fn define_test_flags(lifter: &mut Lifter, both: Value, beyond: Value) {
    let [both, beyond] = [both, beyond].map(|bits| any_bits(lifter, bits));
    let flags = Inst::new(O::VZeroFlags, Type::V128).with_flags(Flags::all());
    lifter.builder().push(flags.with_args([both, beyond]));
}

/// A V128 that is zero exactly where the vector is.
fn any_bits(lifter: &mut Lifter, vector: Value) -> Value {
    if lifter.builder().type_of(vector) != Type::V256 {
        return vector;
    }
    let low = lifter.builder().push(Inst::new(O::VLow, Type::V128).with_args([vector]));
    let high = lifter.builder().push(Inst::new(O::VHigh, Type::V128).with_args([vector]));
    lifter.builder().binary(O::VOr, low, high)
}

/// PHADDSW and PHSUBSW: even and odd words of both sources gathered, then combined.
fn horizontal_saturating(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode) -> Done {
    let a = lifter.read_vector(instruction, first_source(instruction))?;
    let b = lifter.read_vector(instruction, second_source(instruction))?;
    let ty = lifter.builder().type_of(a);
    if ty == Type::V64 {
        let both = lifter.builder().push(Inst::new(O::VJoin, Type::V128).with_args([a, b]));
        let [even, odd] = [EVEN_WORDS, ODD_WORDS].map(|selector| {
            let selector = lifter.vector_constant(selector, 0, Type::V128);
            let words = lifter.builder().vector(O::VTable, Type::V128, Lane::None, [both, selector]);
            lifter.builder().convert(O::VLow, words, ty)
        });
        let result = lifter.builder().vector(opcode, ty, I16, [even, odd]);
        return lifter.write_vector(instruction, result);
    }
    let [even, odd] = [EVEN_WORDS, ODD_WORDS].map(|selector| {
        let [a, b] = [a, b].map(|source| {
            let selector = lifter.vector_constant(selector, 0, ty);
            lifter.builder().vector(O::VTable, ty, Lane::None, [source, selector])
        });
        lifter.builder().vector(O::VUnpackLow, ty, I64, [a, b])
    });
    let result = lifter.builder().vector(opcode, ty, I16, [even, odd]);
    lifter.write_vector(instruction, result)
}

/// Byte selectors of the even and of the odd words.
const EVEN_WORDS: u64 = 0x0d0c_0908_0504_0100;
const ODD_WORDS: u64 = 0x0f0e_0b0a_0706_0302;

/// PHMINPOSUW: each word above its position in one I32 lane, so that the least lane holds the least word that comes first.
fn minimum_and_position(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    const SWAP_NEIGHBOURS: i64 = 0b10_11_00_01;
    let words = lifter.read_vector(instruction, 1)?;
    let positions = lifter.vector_constant(0x0003_0002_0001_0000, 0x0007_0006_0005_0004, Type::V128);
    let low = lifter.builder().vector(O::VUnpackLow, Type::V128, I16, [positions, words]);
    let high = lifter.builder().vector(O::VUnpackHigh, Type::V128, I16, [positions, words]);
    let least = lifter.builder().vector(O::VMinU, Type::V128, I32, [low, high]);
    let least = lifter.builder().vector(O::VMinAcrossU, Type::V128, I32, [least]);
    let swap = operation(O::VShuffleLow, Type::V128, Lane::None).with_imm(SWAP_NEIGHBOURS);
    let result = lifter.builder().push(swap.with_args([least]));
    lifter.write_vector(instruction, result)
}
