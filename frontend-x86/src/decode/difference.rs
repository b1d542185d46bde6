//! Where the two decoders differ: what the second one lacks or gets wrong, each with its cause. Everything else they agree on, in
//! every field of [`Instruction`].

use super::{DecodeError, Decoder, Encoding, IcedDecoder, Instruction, OperandKind, YaxpeaxDecoder};

/// Both decoders of one mode.
#[derive(Debug)]
pub struct DecoderPair {
    bits: u8,
    default: IcedDecoder,
    second: YaxpeaxDecoder,
}

impl DecoderPair {
    /// For code of 32 or 64 bits.
    pub fn new(bits: u8) -> Self {
        Self { bits, default: IcedDecoder::new(bits), second: YaxpeaxDecoder::new(bits) }
    }

    /// How the answers for the instruction at the start of `bytes`, which lies at `guest_pc`, differ; none where they agree. Why
    /// bytes are no instruction does not matter.
    pub fn difference<'a>(&mut self, bytes: &'a [u8], guest_pc: u64) -> Option<Difference<'a>> {
        let (default, second) = (self.default.decode(bytes, guest_pc), self.second.decode(bytes, guest_pc));
        let agree = match (&default, &second) {
            (Ok(default), Ok(second)) => default == second,
            (Err(_), Err(_)) => true,
            _ => false,
        };
        (!agree).then_some(Difference { bits: self.bits, bytes, default, second })
    }
}

/// A difference between both answers.
#[derive(Clone, Copy, Debug)]
pub struct Difference<'a> {
    /// 32 or 64.
    pub bits: u8,
    /// The instruction, and what lies behind it.
    pub bytes: &'a [u8],
    /// Answer of the default decoder.
    pub default: Result<Instruction, DecodeError>,
    /// Answer of the second decoder.
    pub second: Result<Instruction, DecodeError>,
}

impl Difference<'_> {
    /// The declaration that covers it.
    pub fn declared(&self) -> Option<&'static Declared> {
        DECLARED.iter().find(|row| (row.covers)(self))
    }

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

/// A declared difference.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// Why.
    pub reason: &'static str,
    /// When.
    covers: fn(&Difference<'_>) -> bool,
    /// Mode and bytes of an instruction that must keep differing.
    pub example: (u8, &'static [u8]),
}

/// All declared differences. They lie in what the second decoder lacks or gets wrong.
pub const DECLARED: &[Declared] = &[
    Declared {
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
    Declared {
        reason: "operations of AVX-512 masks are refused",
        covers: |difference| difference.lacks(&["K"]),
        // kaddb k1, k3, k4
        example: (64, &[0xc5, 0xe5, 0x4a, 0xcc]),
    },
    Declared {
        reason: "direct far jumps and calls are refused",
        covers: |difference| difference.lacking().is_some_and(|inst| inst.kind(0) == OperandKind::FarBranch),
        example: (32, &[0xea, 0x43, 0x82, 0xf7, 0x0c, 0x95, 0xfd]),
    },
    Declared {
        reason: "opcode 82, the twin of 80 in 32-bit code, is refused",
        covers: |difference| difference.lacking().is_some() && difference.bits == 32 && difference.opcode()[0] == 0x82,
        example: (32, &[0x82, 0xc1, 0xe6]),
    },
    Declared {
        reason: "FMA4 and XOP are refused",
        covers: |difference| {
            let is_xop = difference.lacking().is_some_and(|inst| inst.encoding == Encoding::Other);
            is_xop || difference.lacks(&["Vfm", "Vfnm", "Vpermil2"])
        },
        // vfmaddss xmm4, xmm11, xmm7, xmm10
        example: (64, &[0xc4, 0xc3, 0xa1, 0x6a, 0xe2, 0x70]),
    },
    Declared {
        reason: "VEX forms of GFNI and 256-bit VPCLMULQDQ are refused",
        covers: |difference| difference.lacks(&["Vgf2p8", "Vpclmulqdq"]),
        // vgf2p8affineqb ymm2, ymm11, ymm7, 0x55
        example: (64, &[0xc4, 0xe3, 0xa5, 0xce, 0xd7, 0x55]),
    },
    Declared {
        reason: "extensions younger than the crate are refused: VNNI, IFMA, SM3, SM4, SHA-512, CMPccXADD, RAO-INT, AMX, FRED and MSR lists",
        covers: |difference| {
            let vectors = ["Vpdp", "Vpmadd52", "Vsm", "Vsha512", "Vcvtne", "Vbcst", "T"];
            let others = ["Cmp", "Aadd", "Aand", "Aor", "Axor", "Eret", "Wrmsr", "Rdmsrlist", "Pbndkb", "Serialize"];
            difference.lacks(&vectors) || difference.lacks(&others)
        },
        // vpdpbusd xmm1, xmm2, xmm3
        example: (64, &[0xc4, 0xe2, 0x69, 0x50, 0xcb]),
    },
    Declared {
        reason: "shadow-stack instructions are refused or NOPs, and NOPs behind F3 0F 1E lose their prefix",
        covers: |difference| {
            difference.lacks(&["Wrss", "Wruss", "Incssp"]) || difference.opcode().starts_with(&[0x0f, 0x1e])
        },
        // rdsspd esi
        example: (64, &[0xf3, 0x0f, 0x1e, 0xce]),
    },
    Declared {
        reason: "instructions of other makers' processors behind 0F A6 and 0F A7 are refused",
        covers: |difference| matches!(difference.opcode(), [0x0f, 0xa6 | 0xa7, ..]),
        // xstore
        example: (64, &[0x0f, 0xa7, 0xc0]),
    },
    Declared {
        reason: "system instructions behind 0F 01 (virtualization, RDPRU, MCOMMIT) show implied operands or other names, HRESET takes any ModRM",
        covers: |difference| matches!(difference.opcode(), [0x0f, 0x01, 0xc0..=0xff, ..] | [0x0f, 0x3a, 0xf0, ..]),
        // vmsave
        example: (64, &[0x0f, 0x01, 0xdb]),
    },
    Declared {
        reason: "reserved NOPs of two registers are refused behind 0F 0D",
        covers: |difference| difference.lacks(&["Reservednop"]),
        example: (64, &[0x0f, 0x0d, 0xe8]),
    },
    Declared {
        reason: "CRC32 and LSL with size prefixes, EXTRQ and INSERTQ, VPEXTRB and VPEXTRW with VEX.W, waits, direct stores, LKGS and tiles have other operand sizes or are refused",
        covers: |difference| {
            let name = difference.default.as_ref().map_or("", |inst| inst.mnemonic.name());
            let known = ["Crc32", "Lsl", "Lar", "Extrq", "Insertq", "Movdiri", "Tpause", "Umonitor", "Umwait", "Lkgs"];
            known.contains(&name) || difference.lacks(&["Vpextrb", "Vpextrw"]) || name.contains("tilecfg")
        },
        // extrq xmm11, 0xff, 2
        example: (64, &[0x66, 0x41, 0x0f, 0x78, 0xc3, 0xff, 0x02]),
    },
    Declared {
        reason: "segment moves are refused with REX.R, which the CPU ignores",
        covers: |difference| difference.lacks(&["Mov"]) && matches!(difference.opcode(), [0x8c | 0x8e, ..]),
        example: (64, &[0x4c, 0x8c, 0x1e]),
    },
];
