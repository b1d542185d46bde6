//! The two decoders agree, but for declared differences: on every encoding that the native tests draw, on real code and on
//! random bytes, in both modes.

use causeway_frontend_x86::arbitrary::{self, Random, Registers};
use causeway_frontend_x86::decode::{
    DECLARED, DecodeError, Decoder, DecoderPair, Difference, Instruction, Mnemonic, YaxpeaxDecoder, format,
};
use iced_x86::Code;
use std::collections::BTreeMap;

/// Where the instructions lie.
const AT: u64 = 0x40_1000;

/// Both decoders in one mode, and what was found.
struct Comparison {
    bits: u8,
    pair: DecoderPair,
    undeclared: BTreeMap<String, String>,
    compared: u64,
}

impl Comparison {
    fn new(bits: u8) -> Self {
        Self { bits, pair: DecoderPair::new(bits), undeclared: BTreeMap::new(), compared: 0 }
    }

    fn compare(&mut self, bytes: &[u8]) {
        self.compared += 1;
        let found = self.pair.difference(bytes, AT).filter(|difference| difference.declared().is_none());
        let Some(Difference { default, second, .. }) = found else { return };
        let name = |answer: &Result<Instruction, DecodeError>| answer.map_or("none", |inst| inst.mnemonic.name());
        let key = format!("{} {} {}", self.bits, name(&default), name(&second));
        let text = format(self.bits, bytes, AT);
        self.undeclared.entry(key).or_insert_with(|| format!("{bytes:02x?} {text}\n  {default:?}\n  {second:?}"));
    }

    fn finish(self) {
        println!("{} instructions of {} bits compared", self.compared, self.bits);
        let all: Vec<String> = self.undeclared.iter().map(|(key, example)| format!("{key}: {example}")).collect();
        assert!(all.is_empty(), "{} undeclared differences:\n{}", all.len(), all.join("\n"));
    }
}

#[test]
fn every_declared_difference_still_occurs() {
    for row in DECLARED {
        let (bits, bytes) = row.example;
        let mut padded = bytes.to_vec();
        padded.resize(15, 0x11);
        let mut pair = DecoderPair::new(bits);
        let declared = pair.difference(&padded, AT).and_then(|difference| difference.declared());
        assert_eq!(declared.map(|declared| declared.reason), Some(row.reason), "{bytes:02x?}");
    }
}

#[test]
fn drawn_instructions() {
    for bits in [64, 32] {
        let mut pair = Comparison::new(bits);
        let mut random = Random::new(7);
        for code in Code::values().filter(|code| arbitrary::is_candidate(*code, bits)) {
            for _ in 0..40 {
                let mut registers = Registers::random(&mut random, &[0x1f80]);
                let place = arbitrary::encode::Place {
                    bits,
                    case: AT,
                    landing: AT + 0x40,
                    data: 0x50_0000,
                    gs_base: 0,
                    fs_base: None,
                };
                if let Some(encoded) = arbitrary::encode::encode(code, &mut random, &mut registers, place) {
                    pair.compare(&encoded.bytes);
                }
            }
        }
        pair.finish();
    }
}

#[test]
fn random_bytes() {
    for bits in [64, 32] {
        let mut pair = Comparison::new(bits);
        let mut random = Random::new(3);
        for _ in 0..200_000 {
            let mut bytes = [0; 16];
            bytes[..8].copy_from_slice(&random.bits().to_le_bytes());
            bytes[8..].copy_from_slice(&random.bits().to_le_bytes());
            // Prefixes and the larger maps are rare in random bytes.
            let starts: [&[u8]; 8] =
                [&[], &[0x0f], &[0x66, 0x0f], &[0xf3, 0x0f], &[0xc5], &[0x0f, 0x38], &[0x66, 0x0f, 0x3a], &[]];
            let start = random.pick(&starts);
            bytes[..start.len()].copy_from_slice(start);
            if random.one_in(8) {
                bytes[0] = 0xc4;
                bytes[1] = bytes[1] & 0xe0 | (1 + bytes[1] % 3);
            }
            pair.compare(&bytes[..15]);
        }
        pair.finish();
    }
}

#[test]
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
fn real_code_from_any_byte_on() {
    let program = std::fs::read(std::env::current_exe().expect("this program has a path")).expect("it can be read");
    for bits in [64, 32] {
        let mut pair = Comparison::new(bits);
        let mut random = Random::new(5);
        for _ in 0..200_000 {
            let at = random.below(program.len() as u64 - 15) as usize;
            pair.compare(&program[at..at + 15]);
        }
        pair.finish();
    }
}

#[test]
fn names_of_both_decoders_meet() {
    let add = YaxpeaxDecoder::new(64).decode(&[0x01, 0xd8], AT).map(|inst| inst.mnemonic);
    assert_eq!(add, Ok(Mnemonic::Add));
}
