//! The two decoders agree, but for declared differences: on every encoding that the native tests draw, on real code and on
//! random bytes, in both modes.

use causeway_frontend_x86::arbitrary::{self, Random, Registers};
use causeway_frontend_x86::decode::{
    DecodeError, Decoder, Encoding, IcedDecoder, Instruction, Mnemonic, OperandKind, YaxpeaxDecoder, format,
};
use iced_x86::Code;
use std::collections::BTreeMap;

/// Where the instructions lie.
const AT: u64 = 0x40_1000;

/// A difference between both answers.
struct Difference<'a> {
    bits: u8,
    bytes: &'a [u8],
    default: Result<Instruction, DecodeError>,
    second: Result<Instruction, DecodeError>,
}

impl Difference<'_> {
    /// The instruction that only the default decoder finds.
    fn lacking(&self) -> Option<&Instruction> {
        self.default.as_ref().ok().filter(|_| self.second.is_err())
    }

    /// The opcode behind legacy prefixes and REX.
    fn opcode(&self) -> &[u8] {
        let is_prefix = |byte: &u8| {
            matches!(byte, 0x26 | 0x2e | 0x36 | 0x3e | 0x64..=0x67 | 0xf0 | 0xf2 | 0xf3)
                || self.bits == 64 && byte & 0xf0 == 0x40
        };
        let prefixes = self.bytes.iter().take_while(|byte| is_prefix(byte)).count();
        &self.bytes[prefixes..]
    }

    fn lacks(&self, names: &[&str]) -> bool {
        self.lacking().is_some_and(|inst| names.iter().any(|name| inst.mnemonic.name().starts_with(name)))
    }
}

/// A declared difference: why, when, and an example that must keep differing.
struct Row {
    reason: &'static str,
    covers: fn(&Difference<'_>) -> bool,
    example: (u8, &'static [u8]),
}

/// All of them lie in what the second decoder lacks or gets wrong.
const ROWS: [Row; 13] = [
    Row {
        reason: "EVEX: mask operations and some forms are refused or lack bits of their registers",
        covers: |difference| {
            let is_evex = |answer: &Result<Instruction, DecodeError>| {
                answer.as_ref().is_ok_and(|inst| inst.encoding == Encoding::Evex)
            };
            is_evex(&difference.default) || is_evex(&difference.second)
        },
        // vpslld zmm0, zmm1, 1
        example: (64, &[0x62, 0xf1, 0x7d, 0x48, 0x72, 0xf1, 0x01]),
    },
    Row {
        reason: "operations of AVX-512 masks are refused",
        covers: |difference| difference.lacks(&["K"]),
        // kaddb k1, k3, k4
        example: (64, &[0xc5, 0xe5, 0x4a, 0xcc]),
    },
    Row {
        reason: "direct far jumps and calls are refused",
        covers: |difference| difference.lacking().is_some_and(|inst| inst.kind(0) == OperandKind::FarBranch),
        example: (32, &[0xea, 0x43, 0x82, 0xf7, 0x0c, 0x95, 0xfd]),
    },
    Row {
        reason: "opcode 82, the twin of 80 in 32-bit code, is refused",
        covers: |difference| difference.lacking().is_some() && difference.bits == 32 && difference.opcode()[0] == 0x82,
        example: (32, &[0x82, 0xc1, 0xe6]),
    },
    Row {
        reason: "FMA4 and XOP are refused",
        covers: |difference| {
            let is_xop = difference.lacking().is_some_and(|inst| inst.encoding == Encoding::Other);
            is_xop || difference.lacks(&["Vfm", "Vfnm", "Vpermil2"])
        },
        // vfmaddss xmm4, xmm11, xmm7, xmm10
        example: (64, &[0xc4, 0xc3, 0xa1, 0x6a, 0xe2, 0x70]),
    },
    Row {
        reason: "VEX forms of GFNI and 256-bit VPCLMULQDQ are refused",
        covers: |difference| difference.lacks(&["Vgf2p8", "Vpclmulqdq"]),
        // vgf2p8affineqb ymm2, ymm11, ymm7, 0x55
        example: (64, &[0xc4, 0xe3, 0xa5, 0xce, 0xd7, 0x55]),
    },
    Row {
        reason: "extensions younger than the crate are refused: VNNI, IFMA, SM3, SM4, SHA-512, CMPccXADD, RAO-INT, AMX, FRED and MSR lists",
        covers: |difference| {
            let vectors = ["Vpdp", "Vpmadd52", "Vsm", "Vsha512", "Vcvtne", "Vbcst", "T"];
            let others = ["Cmp", "Aadd", "Aand", "Aor", "Axor", "Eret", "Wrmsr", "Rdmsrlist", "Pbndkb", "Serialize"];
            difference.lacks(&vectors) || difference.lacks(&others)
        },
        // vpdpbusd xmm1, xmm2, xmm3
        example: (64, &[0xc4, 0xe2, 0x69, 0x50, 0xcb]),
    },
    Row {
        reason: "shadow-stack instructions are refused or NOPs, and NOPs behind F3 0F 1E lose their prefix",
        covers: |difference| {
            difference.lacks(&["Wrss", "Wruss", "Incssp"]) || difference.opcode().starts_with(&[0x0f, 0x1e])
        },
        // rdsspd esi
        example: (64, &[0xf3, 0x0f, 0x1e, 0xce]),
    },
    Row {
        reason: "instructions of other makers' processors behind 0F A6 and 0F A7 are refused",
        covers: |difference| matches!(difference.opcode(), [0x0f, 0xa6 | 0xa7, ..]),
        // xstore
        example: (64, &[0x0f, 0xa7, 0xc0]),
    },
    Row {
        reason: "system instructions behind 0F 01 (virtualization, RDPRU, MCOMMIT) show implied operands or other names, HRESET takes any ModRM",
        covers: |difference| matches!(difference.opcode(), [0x0f, 0x01, 0xc0..=0xff, ..] | [0x0f, 0x3a, 0xf0, ..]),
        // vmsave
        example: (64, &[0x0f, 0x01, 0xdb]),
    },
    Row {
        reason: "reserved NOPs of two registers are refused behind 0F 0D",
        covers: |difference| difference.lacks(&["Reservednop"]),
        example: (64, &[0x0f, 0x0d, 0xe8]),
    },
    Row {
        reason: "CRC32 and LSL with size prefixes, EXTRQ and INSERTQ, VPEXTRB and VPEXTRW with VEX.W, waits, direct stores, LKGS and tiles have other operand sizes or are refused",
        covers: |difference| {
            let name = difference.default.as_ref().map_or("", |inst| inst.mnemonic.name());
            let known = ["Crc32", "Lsl", "Lar", "Extrq", "Insertq", "Movdiri", "Tpause", "Umonitor", "Umwait", "Lkgs"];
            known.contains(&name) || difference.lacks(&["Vpextrb", "Vpextrw"]) || name.contains("tilecfg")
        },
        // extrq xmm11, 0xff, 2
        example: (64, &[0x66, 0x41, 0x0f, 0x78, 0xc3, 0xff, 0x02]),
    },
    Row {
        reason: "segment moves are refused with REX.R, which the CPU ignores",
        covers: |difference| difference.lacks(&["Mov"]) && matches!(difference.opcode(), [0x8c | 0x8e, ..]),
        example: (64, &[0x4c, 0x8c, 0x1e]),
    },
];

/// Both decoders in one mode, and what was found.
struct Pair {
    bits: u8,
    default: IcedDecoder,
    second: YaxpeaxDecoder,
    undeclared: BTreeMap<String, String>,
    compared: u64,
}

impl Pair {
    fn new(bits: u8) -> Self {
        let (default, second) = (IcedDecoder::new(bits), YaxpeaxDecoder::new(bits));
        Self { bits, default, second, undeclared: BTreeMap::new(), compared: 0 }
    }

    fn difference<'b>(&mut self, bytes: &'b [u8]) -> Option<Difference<'b>> {
        let (default, second) = (self.default.decode(bytes, AT), self.second.decode(bytes, AT));
        let agree = match (&default, &second) {
            (Ok(default), Ok(second)) => default == second,
            (Err(_), Err(_)) => true,
            _ => false,
        };
        (!agree).then_some(Difference { bits: self.bits, bytes, default, second })
    }

    fn compare(&mut self, bytes: &[u8]) {
        self.compared += 1;
        let Some(difference) = self.difference(bytes) else { return };
        if ROWS.iter().any(|row| (row.covers)(&difference)) {
            return;
        }
        let name = |answer: &Result<Instruction, DecodeError>| answer.map_or("none", |inst| inst.mnemonic.name());
        let key = format!("{} {} {}", self.bits, name(&difference.default), name(&difference.second));
        let (default, second) = (difference.default, difference.second);
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
    for row in &ROWS {
        let (bits, bytes) = row.example;
        let mut padded = bytes.to_vec();
        padded.resize(15, 0x11);
        let difference = Pair::new(bits).difference(&padded);
        assert!(difference.is_some_and(|difference| (row.covers)(&difference)), "no longer: {}", row.reason);
    }
}

#[test]
fn drawn_instructions() {
    for bits in [64, 32] {
        let mut pair = Pair::new(bits);
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
        let mut pair = Pair::new(bits);
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
        let mut pair = Pair::new(bits);
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
