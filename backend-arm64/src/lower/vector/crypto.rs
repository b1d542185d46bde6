//! AES, SHA, carry-less products and Galois fields with the host's cryptographic extensions (FEAT_AES, FEAT_SHA1,
//! FEAT_SHA256, FEAT_PMULL), or by routines.
//!
//! The host's AES rounds add their key first, x86's last, so the host is given a zero key and the key is added behind.
//! x86 numbers the words of a SHA state from the top, the host from the bottom.

use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::crypto::{Crypto2Op, Crypto3Op};
use crate::lower::Lower;
use causeway_ir::{Inst, Opcode};
use causeway_routine::RoutineId;

/// Lowers the operation: by a routine where the host lacks the extension.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    use Opcode as O;
    let needed = match inst.opcode {
        O::VCarrylessMultiply => HostFeatures::PMULL,
        O::VGaloisMultiply => HostFeatures::ARMV8_0,
        _ => HostFeatures::CRYPTO,
    };
    if !lower.has(needed) || inst.opcode == O::VGaloisAffine {
        return lower.call_routine(inst, routine(inst));
    }
    match inst.opcode {
        O::VAesEncrypt => aes_round(lower, inst, Crypto2Op::Aese, Crypto2Op::Aesmc),
        O::VAesDecrypt => aes_round(lower, inst, Crypto2Op::Aesd, Crypto2Op::Aesimc),
        O::VAesInverseMix => {
            let (from, to) = (lower.reg(inst.args[0]), lower.def());
            lower.aesimc(to, from);
        }
        O::VCarrylessMultiply => carryless_multiply(lower, inst),
        O::VGaloisMultiply => galois_multiply(lower, inst),
        O::VSha1Rounds => sha1_rounds(lower, inst),
        O::VSha1Schedule => sha1_schedule(lower, inst),
        O::VSha256Rounds => sha256_rounds(lower, inst),
        _ => sha256_schedule(lower, inst),
    }
}

/// The routine that performs the operation.
fn routine(inst: &Inst) -> RoutineId {
    use Opcode as O;
    use RoutineId as R;
    match (inst.opcode, inst.aux) {
        (O::VAesEncrypt, 0) => R::AesEncrypt,
        (O::VAesEncrypt, _) => R::AesEncryptLast,
        (O::VAesDecrypt, 0) => R::AesDecrypt,
        (O::VAesDecrypt, _) => R::AesDecryptLast,
        (O::VAesInverseMix, _) => R::AesInverseMix,
        (O::VGaloisAffine, 0) => R::GaloisAffine,
        (O::VGaloisAffine, _) => R::GaloisAffineInverse,
        (O::VSha1Rounds, _) => R::Sha1Rounds,
        (O::VSha1Schedule, _) => R::Sha1Schedule,
        (O::VSha256Rounds, _) => R::Sha256Rounds,
        (O::VSha256Schedule, 0) => R::Sha256ScheduleFirst,
        (O::VSha256Schedule, _) => R::Sha256ScheduleLast,
        _ => R::CarrylessMultiply,
    }
}

fn aes_round(lower: &mut Lower<'_>, inst: &Inst, round: Crypto2Op, mix: Crypto2Op) {
    let state = lower.reg(inst.args[0]);
    let key = (lower.vector_constant_of(inst.args[1]) != Some([0, 0])).then(|| lower.reg(inst.args[1]));
    let (work, to) = (lower.vector_zero(), lower.def());
    let without_key = |key: Option<Reg>| if key.is_some() { work } else { to };
    let last = inst.aux != 0;
    lower.push(crate::inst::Inst::Crypto2 { op: round, rd: work, rn: state });
    if !last {
        lower.push(crate::inst::Inst::Crypto2 { op: mix, rd: without_key(key), rn: work });
    }
    match key {
        Some(key) => lower.eor_vector(Shape::B16, to, work, key),
        None if last => lower.mov(to, work),
        None => {}
    }
}

/// Two lower or two upper halves are multiplied directly; else one upper half comes down first.
fn carryless_multiply(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (a_high, b_high) = (inst.imm & 1 != 0, inst.imm & 16 != 0);
    if a_high == b_high {
        let (shape, to) = (Shape::vector(ElementSize::D, a_high), lower.def());
        return lower.pmull_vector(shape, to, a, b);
    }
    let (high, low) = if a_high { (a, b) } else { (b, a) };
    let (half, to) = (lower.vector_temp(), lower.def());
    lower.dup_element(Shape::ScalarD, half, high, UImm4::of(1));
    lower.pmull_vector(Shape::D1, to, half, low);
}

/// x^8 is 0x1b: the products' upper bytes times that fall upon the lower ones, twice.
fn galois_multiply(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let polynomial = lower.vector_constant([0x1b1b_1b1b_1b1b_1b1b; 2]);
    let (low, high) = wide_products(lower, a, b);
    let (folded, rest) = wide_products(lower, high, polynomial);
    let (folded_rest, to) = (lower.vector_temp(), lower.def());
    lower.pmul_vector(Shape::B16, folded_rest, rest, polynomial);
    lower.eor_vector(Shape::B16, low, low, folded);
    lower.eor_vector(Shape::B16, to, low, folded_rest);
}

/// Lower and upper bytes of the products of bytes.
fn wide_products(lower: &mut Lower<'_>, a: Reg, b: Reg) -> (Reg, Reg) {
    let [first, second, low, high] = [(); 4].map(|()| lower.vector_temp());
    lower.pmull_vector(Shape::B8, first, a, b);
    lower.pmull_vector(Shape::B16, second, a, b);
    lower.uzp1(Shape::B16, low, first, second);
    lower.uzp2(Shape::B16, high, first, second);
    (low, high)
}

/// Selector of a register's words in reverse order.
const REVERSED_WORDS: [u64; 2] = [0x0b0a_0908_0f0e_0d0c, 0x0302_0100_0706_0504];

/// The words of two registers in reverse order, and the selector that does it.
fn reversed(lower: &mut Lower<'_>, inst: &Inst) -> ([Reg; 2], Reg) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let selector = lower.vector_constant(REVERSED_WORDS);
    let both = [a, b].map(|from| {
        let to = lower.vector_temp();
        lower.tbl(Shape::B16, 1, to, from, selector);
        to
    });
    (both, selector)
}

/// SHA1RNDS4. The first schedule word has E in it already.
fn sha1_rounds(lower: &mut Lower<'_>, inst: &Inst) {
    let kind = (inst.imm & 3) as usize;
    let op = [Crypto3Op::Sha1c, Crypto3Op::Sha1p, Crypto3Op::Sha1m, Crypto3Op::Sha1p][kind];
    let constant: u64 = [0x5a82_7999, 0x6ed9_eba1, 0x8f1b_bcdc, 0xca62_c1d6][kind];
    let ([state, schedule], selector) = reversed(lower, inst);
    let constant = lower.vector_constant([constant << 32 | constant; 2]);
    let (e, to) = (lower.vector_zero(), lower.def());
    lower.add_vector(Shape::S4, schedule, schedule, constant);
    lower.push(crate::inst::Inst::Crypto3 { op, rd: state, rn: e, rm: schedule });
    lower.tbl(Shape::B16, 1, to, state, selector);
}

fn sha1_schedule(lower: &mut Lower<'_>, inst: &Inst) {
    let ([words, before], selector) = reversed(lower, inst);
    let to = lower.def();
    lower.sha1su1(words, before);
    lower.tbl(Shape::B16, 1, to, words, selector);
}

/// SHA256RNDS2. The host does four rounds; after them C, D, G, H are what A, B, E, F were after two.
fn sha256_rounds(lower: &mut Lower<'_>, inst: &Inst) {
    let [cdgh, abef, sums] = inst.args.map(|arg| lower.reg(arg));
    let [early, late, first, first_copy, second] = [(); 5].map(|()| lower.vector_temp());
    let to = lower.def();
    lower.rev64_vector(Shape::S4, early, abef);
    lower.rev64_vector(Shape::S4, late, cdgh);
    lower.zip2(Shape::D2, first, early, late);
    lower.zip1(Shape::D2, second, early, late);
    lower.mov(first_copy, first);
    lower.sha256h(first, second, sums);
    lower.sha256h2(second, first_copy, sums);
    lower.zip2(Shape::D2, first, second, first);
    lower.rev64_vector(Shape::S4, to, first);
}

/// SHA256MSG1 is the host's; SHA256MSG2 is without the words that the host adds.
fn sha256_schedule(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    if inst.aux == 0 {
        let to = lower.tied_def(a, &[b]);
        lower.sha256su0(to, b);
        return lower.settle(to, inst.ty);
    }
    let (zero, before) = (lower.vector_zero(), lower.vector_temp());
    let to = lower.tied_def(a, &[b]);
    lower.zip2(Shape::D2, before, zero, b);
    lower.sha256su1(to, zero, before);
    lower.settle(to, inst.ty);
}
