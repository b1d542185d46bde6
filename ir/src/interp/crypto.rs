//! Ciphers, hashes and finite fields.

use super::bits::Bits;
use super::step::{Outcome, Step};
use crate::{Inst, Opcode, Type};
use causeway_routine::{aes, galois, sha};

/// Applies an operation to each 128 bits of the operands; absent ones are zero.
fn per_half(step: &Step<'_>, inst: &Inst, operation: impl Fn(u128, u128) -> u128) -> Outcome {
    let a = step.arg(inst, 0);
    let b = if inst.args[1].is_some() { step.arg(inst, 1) } else { Bits::ZERO };
    let high = if inst.ty == Type::V256 { operation(a.high, b.high) } else { 0 };
    Ok(Bits { low: operation(a.low, b.low), high })
}

pub(super) fn aes(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let last = inst.aux != 0;
    match inst.opcode {
        Opcode::VAesEncrypt => per_half(step, inst, |a, b| aes::encrypt(a, b, last)),
        Opcode::VAesDecrypt => per_half(step, inst, |a, b| aes::decrypt(a, b, last)),
        _ => per_half(step, inst, |a, _| aes::inverse_mix(a)),
    }
}

pub(super) fn galois(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let imm = inst.imm as u8;
    match (inst.opcode, inst.aux) {
        (Opcode::VCarrylessMultiply, _) => per_half(step, inst, |a, b| galois::carryless_multiply(a, b, imm)),
        (Opcode::VGaloisMultiply, _) => per_half(step, inst, galois::multiply_bytes),
        (_, 0) => per_half(step, inst, |a, b| galois::affine(a, b, imm)),
        _ => per_half(step, inst, |a, b| galois::affine_inverse(a, b, imm)),
    }
}

pub(super) fn sha(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    match (inst.opcode, inst.aux) {
        (Opcode::VSha1Rounds, _) => per_half(step, inst, |a, b| sha::sha1_rounds(a, b, inst.imm as u8)),
        (Opcode::VSha1Schedule, _) => per_half(step, inst, sha::sha1_schedule),
        (Opcode::VSha256Rounds, _) => {
            let sums = step.arg(inst, 2).low;
            per_half(step, inst, |a, b| sha::sha256_rounds(a, b, sums))
        }
        (_, 0) => per_half(step, inst, sha::sha256_schedule_first),
        _ => per_half(step, inst, sha::sha256_schedule_last),
    }
}
