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

/// Two prefixes of which one is a part of the opcode and the other would change it, a REX that others make stale, and so on: every
/// opcode behind each.
#[test]
fn combined_prefixes() {
    const LEGACY: [u8; 6] = [0x66, 0xf2, 0xf3, 0x67, 0xf0, 0x64];
    const MAPS: [&[u8]; 4] = [&[], &[0x0f], &[0x0f, 0x38], &[0x0f, 0x3a]];
    // Registers, memory with and without displacement, and most values of ModRM.reg.
    const MODRM: [u8; 6] = [0x8d, 0xc8, 0x08, 0xd1, 0xe3, 0x70];
    let none = std::iter::once(Vec::new());
    let pairs = LEGACY.into_iter().flat_map(|first| LEGACY.map(|second| vec![first, second]));
    let legacy: Vec<Vec<u8>> = none.chain(LEGACY.map(|only| vec![only])).chain(pairs).collect();
    for bits in [64, 32] {
        let mut pair = Comparison::new(bits);
        let with_rex = |legacy: &Vec<u8>| {
            let behind = [0x48, 0x41].map(|rex| [&legacy[..], &[rex]].concat());
            [legacy.clone(), [&[0x4d], &legacy[..]].concat()].into_iter().chain(behind)
        };
        let heads: Vec<Vec<u8>> = if bits == 64 { legacy.iter().flat_map(with_rex).collect() } else { legacy.clone() };
        for (head, map) in heads.iter().flat_map(|head| MAPS.map(|map| (head, map))) {
            for (opcode, modrm) in (0..=255).flat_map(|opcode| MODRM.map(|modrm| (opcode, modrm))) {
                let mut bytes = [head, map, &[opcode, modrm, 0xad, 0xb9, 0x53, 0x05, 0xd5, 0xbb]].concat();
                bytes.resize(15, 0x90);
                pair.compare(&bytes);
            }
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
