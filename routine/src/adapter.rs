//! Routines as functions of their arguments.

use crate::string_compare::{self, Comparison};
use crate::three_d_now::{self, Suffix};
use crate::{Answer, Arguments, aes, galois, sha};

pub(crate) fn carryless_multiply(arguments: &Arguments) -> Answer {
    let [a, b, _] = arguments.vectors;
    Answer::vector(galois::carryless_multiply(a, b, arguments.immediate as u8))
}

pub(crate) fn aes_encrypt(arguments: &Arguments) -> Answer {
    let [state, key, _] = arguments.vectors;
    Answer::vector(aes::encrypt(state, key, false))
}

pub(crate) fn aes_encrypt_last(arguments: &Arguments) -> Answer {
    let [state, key, _] = arguments.vectors;
    Answer::vector(aes::encrypt(state, key, true))
}

pub(crate) fn aes_decrypt(arguments: &Arguments) -> Answer {
    let [state, key, _] = arguments.vectors;
    Answer::vector(aes::decrypt(state, key, false))
}

pub(crate) fn aes_decrypt_last(arguments: &Arguments) -> Answer {
    let [state, key, _] = arguments.vectors;
    Answer::vector(aes::decrypt(state, key, true))
}

pub(crate) fn aes_inverse_mix(arguments: &Arguments) -> Answer {
    Answer::vector(aes::inverse_mix(arguments.vectors[0]))
}

pub(crate) fn galois_affine(arguments: &Arguments) -> Answer {
    let [a, matrix, _] = arguments.vectors;
    Answer::vector(galois::affine(a, matrix, arguments.immediate as u8))
}

pub(crate) fn galois_affine_inverse(arguments: &Arguments) -> Answer {
    let [a, matrix, _] = arguments.vectors;
    Answer::vector(galois::affine_inverse(a, matrix, arguments.immediate as u8))
}

pub(crate) fn sha1_rounds(arguments: &Arguments) -> Answer {
    let [abcd, schedule, _] = arguments.vectors;
    Answer::vector(sha::sha1_rounds(abcd, schedule, arguments.immediate as u8))
}

pub(crate) fn sha1_schedule(arguments: &Arguments) -> Answer {
    let [a, b, _] = arguments.vectors;
    Answer::vector(sha::sha1_schedule(a, b))
}

pub(crate) fn sha256_rounds(arguments: &Arguments) -> Answer {
    let [cdgh, abef, sums] = arguments.vectors;
    Answer::vector(sha::sha256_rounds(cdgh, abef, sums))
}

pub(crate) fn sha256_schedule_first(arguments: &Arguments) -> Answer {
    let [a, b, _] = arguments.vectors;
    Answer::vector(sha::sha256_schedule_first(a, b))
}

pub(crate) fn sha256_schedule_last(arguments: &Arguments) -> Answer {
    let [a, b, _] = arguments.vectors;
    Answer::vector(sha::sha256_schedule_last(a, b))
}

fn compare(arguments: &Arguments) -> Comparison {
    let ([first, second, _], mode) = (arguments.vectors, arguments.immediate as u8);
    let lengths = [first, second].map(|operand| string_compare::implicit_length(operand, mode));
    string_compare::compare(first, second, lengths, mode)
}

fn compare_counted(arguments: &Arguments) -> Comparison {
    let ([first, second, _], mode) = (arguments.vectors, arguments.immediate as u8);
    let registers = [arguments.integers[0] as i32, (arguments.integers[0] >> 32) as i32];
    let lengths = registers.map(|register| string_compare::explicit_length(register, mode));
    string_compare::compare(first, second, lengths, mode)
}

fn index(comparison: &Comparison) -> Answer {
    Answer { flags: comparison.flags(), ..Answer::integer(u64::from(comparison.index())) }
}

fn mask(comparison: &Comparison) -> Answer {
    Answer { flags: comparison.flags(), ..Answer::vector(comparison.mask()) }
}

pub(crate) fn string_index(arguments: &Arguments) -> Answer {
    index(&compare(arguments))
}

pub(crate) fn string_mask(arguments: &Arguments) -> Answer {
    mask(&compare(arguments))
}

pub(crate) fn counted_string_index(arguments: &Arguments) -> Answer {
    index(&compare_counted(arguments))
}

pub(crate) fn counted_string_mask(arguments: &Arguments) -> Answer {
    mask(&compare_counted(arguments))
}

pub(crate) fn three_d_now(arguments: &Arguments) -> Answer {
    let [destination, source, _] = arguments.vectors;
    let suffix = Suffix(arguments.immediate as u8);
    Answer::vector(u128::from(three_d_now::perform(suffix, destination as u64, source as u64)))
}
