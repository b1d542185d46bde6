//! What the CPU of this machine is, as far as its answers depend on it: which encodings it executes as the CPU that guests are
//! told of does, and what its vendor chose where the manuals leave a choice.

use iced_x86::{Code, CpuidFeature as F, Decoder, DecoderOptions};

/// Where CPUID announces a feature: leaf (subleaf 0), register (0 to 3 for EAX to EDX), bit.
type Place = (u32, usize, u32);

/// Features that not every x86-64 CPU of today has (Intel SDM volume 2 and AMD APM volume 3, CPUID).
const OPTIONAL: &[(F, Place)] = &[
    (F::SSE3, (1, 2, 0)),
    (F::PCLMULQDQ, (1, 2, 1)),
    (F::SSSE3, (1, 2, 9)),
    (F::FMA, (1, 2, 12)),
    (F::CMPXCHG16B, (1, 2, 13)),
    (F::SSE4_1, (1, 2, 19)),
    (F::SSE4_2, (1, 2, 20)),
    (F::MOVBE, (1, 2, 22)),
    (F::POPCNT, (1, 2, 23)),
    (F::AES, (1, 2, 25)),
    (F::XSAVE, (1, 2, 27)),
    (F::AVX, (1, 2, 28)),
    (F::F16C, (1, 2, 29)),
    (F::FSGSBASE, (7, 1, 0)),
    (F::BMI1, (7, 1, 3)),
    (F::AVX2, (7, 1, 5)),
    (F::BMI2, (7, 1, 8)),
    (F::MPX, (7, 1, 14)),
    (F::ADX, (7, 1, 19)),
    (F::CLFLUSHOPT, (7, 1, 23)),
    (F::CLWB, (7, 1, 24)),
    (F::SHA, (7, 1, 29)),
    (F::PREFETCHWT1, (7, 2, 0)),
    (F::GFNI, (7, 2, 8)),
    (F::VAES, (7, 2, 9)),
    (F::VPCLMULQDQ, (7, 2, 10)),
    (F::MOVDIRI, (7, 2, 27)),
    (F::MOVDIR64B, (7, 2, 28)),
    (F::SERIALIZE, (7, 3, 14)),
    (F::LZCNT, (0x8000_0001, 2, 5)),
    (F::SSE4A, (0x8000_0001, 2, 6)),
    (F::XOP, (0x8000_0001, 2, 11)),
    (F::LWP, (0x8000_0001, 2, 15)),
    (F::FMA4, (0x8000_0001, 2, 16)),
    (F::TBM, (0x8000_0001, 2, 21)),
    (F::D3NOWEXT, (0x8000_0001, 3, 30)),
    (F::D3NOW, (0x8000_0001, 3, 31)),
    (F::CLZERO, (0x8000_0008, 1, 0)),
    (F::RDPRU, (0x8000_0008, 1, 4)),
];

/// Does the CPU treat the encoding as the CPU that guests are told of does?
pub fn agrees(code: Code) -> bool {
    let listed = |feature: &F| OPTIONAL.iter().find(|(other, _)| other == feature);
    let has_all = code.cpuid_features().iter().filter_map(listed).all(|(_, place)| is_announced(*place));
    let forms = code.cpuid_features().iter().all(|feature| match feature {
        F::XSAVEOPT => state_forms() & 1 != 0,
        F::XSAVEC => has_compacted_state(),
        _ => true,
    });
    has_all && forms && (is_intel() || !differs_between_vendors(code))
}

/// Does it so for all instructions in `bytes`?
pub fn agrees_on_all(bits: u8, bytes: &[u8]) -> bool {
    let mut instructions = Decoder::new(u32::from(bits), bytes, DecoderOptions::NONE).into_iter();
    instructions.all(|instruction| {
        let code = &bytes[instruction.ip() as usize..][..instruction.len()];
        agrees(instruction.code()) && !(is_intel() && bits == 64 && exchanges_or_pauses(code))
    })
}

/// Is it an exchange of RAX and R8 behind the prefix that makes PAUSE of that of RAX with itself? Intel's CPUs pause.
fn exchanges_or_pauses(code: &[u8]) -> bool {
    let rex_b = |byte: &u8| byte & 0xf1 == 0x41;
    matches!(code, [prefixes @ .., rex, 0x90] if rex_b(rex) && prefixes.contains(&0xf3))
}

/// Do AMD's CPUs treat it otherwise? The register form of `0F 0D` is a NOP or #UD; MONITORX and MWAITX are AMD's, and
/// hypervisors hide them without taking them away.
fn differs_between_vendors(code: Code) -> bool {
    use Code::{Reservednop_rm16_r16_0F0D, Reservednop_rm32_r32_0F0D, Reservednop_rm64_r64_0F0D};
    let register_form = [Reservednop_rm16_r16_0F0D, Reservednop_rm32_r32_0F0D, Reservednop_rm64_r64_0F0D];
    register_form.contains(&code) || code.cpuid_features().contains(&F::MONITORX)
}

fn is_announced((leaf, register, bit): Place) -> bool {
    cpuid(leaf & 0x8000_0000)[0] >= leaf && cpuid(leaf)[register] >> bit & 1 != 0
}

/// Is it one of Intel's, as the CPU that guests are told of?
pub fn is_intel() -> bool {
    cpuid(0)[1] == u32::from_le_bytes(*b"Genu")
}

/// The leaf of XSAVE and its relatives.
const STATE_LEAF: u32 = 0xd;

/// The components of processor state that a user program may have saved, as XCR0 numbers them.
pub fn state_components() -> u64 {
    let answer = cpuid(STATE_LEAF);
    u64::from(answer[3]) << 32 | u64::from(answer[0])
}

/// Has it XSAVEC, and with it the compacted form?
pub fn has_compacted_state() -> bool {
    state_forms() & 2 != 0
}

/// Bit 0 XSAVEOPT, bit 1 XSAVEC.
fn state_forms() -> u32 {
    cpuid_subleaf(STATE_LEAF, 1)[0]
}

/// EAX, EBX, ECX and EDX of subleaf 0.
fn cpuid(leaf: u32) -> [u32; 4] {
    cpuid_subleaf(leaf, 0)
}

#[cfg(target_arch = "x86_64")]
fn cpuid_subleaf(leaf: u32, subleaf: u32) -> [u32; 4] {
    let answer = std::arch::x86_64::__cpuid_count(leaf, subleaf);
    [answer.eax, answer.ebx, answer.ecx, answer.edx]
}

/// Nothing: this machine's CPU executes no x86 instruction.
#[cfg(not(target_arch = "x86_64"))]
fn cpuid_subleaf(_: u32, _: u32) -> [u32; 4] {
    [0; 4]
}
