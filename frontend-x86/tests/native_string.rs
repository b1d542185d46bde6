//! The SSE4.2 string comparisons against the host's CPU: every immediate, with texts and lengths that make a difference.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]
#![allow(unsafe_code, reason = "runs guest bytes on the host's CPU")]

mod native;

use causeway_frontend_x86::arbitrary::{DATA_BYTES, Random, Registers};
use native::{NativePage, check};

/// Texts of few letters, so that they agree often; some have an end.
fn text(random: &mut Random, mode: u8) -> [u64; 2] {
    let letters = [0x61, 0x62, 0x7f, 0x80, 0xff, if random.one_in(2) { 0 } else { 0x63 }];
    let wide = mode & 1 != 0;
    [0, 1].map(|_| {
        let pick = |random: &mut Random| random.pick(&letters);
        match wide {
            false => (0..8).fold(0, |word, _| word << 8 | pick(random)),
            true => (0..4).fold(0, |word, _| word << 16 | pick(random) | u64::from(random.one_in(8)) << 15),
        }
    })
}

fn length(random: &mut Random) -> u64 {
    match random.below(6) {
        0 => random.integer(),
        1 => random.below(18).wrapping_neg(),
        2 => random.below(18) | random.below(3) << 32,
        _ => random.below(18),
    }
}

/// The bytes of `op xmm1, xmm2` with an immediate.
fn encodings(bits: u8, opcode: u8, mode: u8) -> Vec<Vec<u8>> {
    let tail = [opcode, 0xca, mode];
    let mut forms = vec![[&[0x66, 0x0f, 0x3a][..], &tail].concat(), [&[0xc4, 0xe3, 0x79][..], &tail].concat()];
    if bits == 64 && opcode <= 0x61 {
        forms.push([&[0x66, 0x48, 0x0f, 0x3a][..], &tail].concat());
        forms.push([&[0xc4, 0xe3, 0xf9][..], &tail].concat());
    }
    forms
}

fn agree(bits: u8, rounds: usize) {
    let mut page = NativePage::with_bits(bits);
    let mut random = Random::new(u64::from(bits));
    let data = vec![0; DATA_BYTES];
    for opcode in 0x60..=0x63 {
        for mode in 0..=255 {
            for bytes in encodings(bits, opcode, mode) {
                for _ in 0..rounds {
                    let mut input = Registers::random(&mut random, &[0x1f80]);
                    input.gpr[4] = page.data() + 0x1000;
                    (input.gpr[0], input.gpr[2]) = (length(&mut random), length(&mut random));
                    for register in [1, 2] {
                        let low = text(&mut random, mode);
                        input.ymm[register][..2].copy_from_slice(&low);
                    }
                    if bits == 32 {
                        input.gpr.iter_mut().for_each(|value| *value &= 0xffff_ffff);
                    }
                    let difference = check(&mut page, bits, &bytes, &input, &data);
                    assert!(difference.is_none(), "{}", difference.unwrap_or_default());
                }
            }
        }
    }
}

#[test]
fn all_immediates_agree_with_the_cpu() {
    agree(64, 12);
}

#[test]
fn all_immediates_agree_with_the_cpu_in_32_bit_code() {
    agree(32, 6);
}
