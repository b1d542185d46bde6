//! The CPU that guests see: a table of CPUID leaves (Intel SDM volume 2A, CPUID).
//!
//! It announces what the translator lifts and the runtime keeps, feature by feature in one table. MOVDIR64B is left out although
//! it is lifted: no host writes 64 bytes at once. The vendor is `GenuineIntel`, because programs choose code paths by vendor
//! and these are the best tested; the brand string is honest.

use crate::linux::extended_state;

/// The register values that a leaf answers with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leaf {
    /// EAX.
    pub eax: u32,
    /// EBX.
    pub ebx: u32,
    /// ECX.
    pub ecx: u32,
    /// EDX.
    pub edx: u32,
}

const fn leaf(eax: u32, ebx: u32, ecx: u32, edx: u32) -> Leaf {
    Leaf { eax, ebx, ecx, edx }
}

const fn word(text: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([text[at], text[at + 1], text[at + 2], text[at + 3]])
}

/// Where a feature's bit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    /// Leaf 1, ECX.
    BasicC,
    /// Leaf 1, EDX.
    BasicD,
    /// Leaf 7, EBX.
    StructuredB,
    /// Leaf 7, ECX.
    StructuredC,
    /// Leaf 7, EDX.
    StructuredD,
    /// Leaf 0x8000_0001, ECX.
    ExtendedC,
    /// Leaf 0x8000_0001, EDX.
    ExtendedD,
}

/// THE table of what the guest may use: word and bit of each feature, under its name and what provides it (a file of
/// `frontend-x86/src/ops/` where nothing else is said).
const FEATURES: &[(Word, u8)] = &[
    // FPU: x87_arithmetic.
    (Word::BasicD, 0),
    // TSC: system.
    (Word::BasicD, 4),
    // MSR: #GP, as for every user program.
    (Word::BasicD, 5),
    // CX8: atomic.
    (Word::BasicD, 8),
    // CMOV: data_move.
    (Word::BasicD, 15),
    // CLFSH: system.
    (Word::BasicD, 19),
    // MMX: sse_integer and its relatives.
    (Word::BasicD, 23),
    // FXSR: sse_control.
    (Word::BasicD, 24),
    // SSE: sse_float.
    (Word::BasicD, 25),
    // SSE2: sse_integer.
    (Word::BasicD, 26),
    // SSE3: sse_float.
    (Word::BasicC, 0),
    // PCLMULQDQ: sse_crypto.
    (Word::BasicC, 1),
    // SSSE3: sse_integer.
    (Word::BasicC, 9),
    // FMA: fma.
    (Word::BasicC, 12),
    // CX16: atomic.
    (Word::BasicC, 13),
    // SSE4.1: sse_integer.
    (Word::BasicC, 19),
    // SSE4.2: sse_string.
    (Word::BasicC, 20),
    // MOVBE: data_move.
    (Word::BasicC, 22),
    // POPCNT: bit.
    (Word::BasicC, 23),
    // AES: sse_crypto.
    (Word::BasicC, 25),
    // XSAVE and OSXSAVE: sse_control and the run loop.
    (Word::BasicC, 26),
    (Word::BasicC, 27),
    // AVX: the forms of the SSE families, and avx_*.
    (Word::BasicC, 28),
    // F16C: sse_convert.
    (Word::BasicC, 29),
    // RDRAND: segment.
    (Word::BasicC, 30),
    // hypervisor: this program.
    (Word::BasicC, 31),
    // FSGSBASE: system.
    (Word::StructuredB, 0),
    // BMI1: bmi.
    (Word::StructuredB, 3),
    // AVX2: avx_*.
    (Word::StructuredB, 5),
    // FDP_EXCPTN_ONLY: the x87 unit.
    (Word::StructuredB, 6),
    // BMI2: bmi.
    (Word::StructuredB, 8),
    // ERMS: string.
    (Word::StructuredB, 9),
    // Selectors of x87 pointers are zero: the x87 unit.
    (Word::StructuredB, 13),
    // RDSEED: segment.
    (Word::StructuredB, 18),
    // ADX: bmi.
    (Word::StructuredB, 19),
    // CLFLUSHOPT: system.
    (Word::StructuredB, 23),
    // CLWB: system.
    (Word::StructuredB, 24),
    // SHA: sse_crypto.
    (Word::StructuredB, 29),
    // UMIP: system.
    (Word::StructuredC, 2),
    // GFNI: sse_crypto.
    (Word::StructuredC, 8),
    // VAES and VPCLMULQDQ: sse_crypto.
    (Word::StructuredC, 9),
    (Word::StructuredC, 10),
    // RDPID: segment.
    (Word::StructuredC, 22),
    // MOVDIRI: system.
    (Word::StructuredC, 27),
    // SERIALIZE: system.
    (Word::StructuredD, 14),
    // LAHF: data_move.
    (Word::ExtendedC, 0),
    // LZCNT: bit.
    (Word::ExtendedC, 5),
    // PREFETCHW: system.
    (Word::ExtendedC, 8),
    // SYSCALL: the runtime's system calls.
    (Word::ExtendedD, 11),
    // NX: the host's page tables.
    (Word::ExtendedD, 20),
    // RDTSCP: segment.
    (Word::ExtendedD, 27),
    // long mode.
    (Word::ExtendedD, 29),
];

/// The bits of a word.
const fn features(word: Word) -> u32 {
    let mut bits = 0;
    let mut index = 0;
    while index < FEATURES.len() {
        if FEATURES[index].0 as u8 == word as u8 {
            bits |= 1 << FEATURES[index].1;
        }
        index += 1;
    }
    bits
}

const HIGHEST_BASIC: u32 = 0xd;
const HIGHEST_EXTENDED: u32 = 0x8000_0008;
const VENDOR: &[u8; 12] = b"GenuineIntel";
const BRAND: &[u8; 48] = b"Causeway x86-64 translator for ARM64\0\0\0\0\0\0\0\0\0\0\0\0";

/// Leaf 1 EDX. Also `AT_HWCAP`.
pub const FEATURES_EDX: u32 = features(Word::BasicD);
/// Family 6, model 94, stepping 3: a model that has all of the features.
const SIGNATURE: u32 = 0x0005_06e3;
/// CLFLUSH line of 64 bytes, in units of 8, at bits 15..8.
const CLFLUSH_LINE: u32 = 8 << 8;
/// Leaf 2: the caches are in leaf 4 (descriptor FFh), prefetches of 64 bytes (F0h).
const CACHE_DESCRIPTORS: Leaf = leaf(0x00ff_ff01, 0xf0, 0, 0);
/// Invariant time stamp counter.
const INVARIANT_TSC: u32 = 1 << 8;

/// Kind of a cache in leaf 4.
#[derive(Clone, Copy)]
enum Cache {
    Data = 1,
    Instruction = 2,
    Unified = 3,
}

/// Leaf 4 of a cache with lines of 64 bytes.
const fn cache(kind: Cache, level: u32, ways: u32, sets: u32) -> Leaf {
    const SELF_INITIALIZING: u32 = 1 << 8;
    leaf(kind as u32 | level << 5 | SELF_INITIALIZING, (ways - 1) << 22 | 63, sets - 1, 0)
}

/// Caches of 32 KiB for data and instructions each, 1 MiB and 8 MiB.
fn cache_parameters(subleaf: u32) -> Leaf {
    match subleaf {
        0 => cache(Cache::Data, 1, 8, 64),
        1 => cache(Cache::Instruction, 1, 8, 64),
        2 => cache(Cache::Unified, 2, 8, 2048),
        3 => cache(Cache::Unified, 3, 16, 8192),
        _ => Leaf::default(),
    }
}

/// The answer for `leaf` and `subleaf`. Unknown leaves answer zero.
pub fn cpuid(number: u32, subleaf: u32) -> Leaf {
    match number {
        0 => leaf(HIGHEST_BASIC, word(VENDOR, 0), word(VENDOR, 8), word(VENDOR, 4)),
        1 => leaf(SIGNATURE, CLFLUSH_LINE | 1 << 16, features(Word::BasicC), FEATURES_EDX),
        2 => CACHE_DESCRIPTORS,
        4 => cache_parameters(subleaf),
        7 if subleaf == 0 => {
            leaf(0, features(Word::StructuredB), features(Word::StructuredC), features(Word::StructuredD))
        }
        0xd => {
            let [eax, ebx, ecx, edx] = extended_state::leaf(subleaf);
            leaf(eax, ebx, ecx, edx)
        }
        0x4000_0000 => leaf(0x4000_0000, word(b"Causeway\0\0\0\0", 0), word(b"Causeway\0\0\0\0", 4), 0),
        0x8000_0000 => leaf(HIGHEST_EXTENDED, 0, 0, 0),
        0x8000_0001 => leaf(0, 0, features(Word::ExtendedC), features(Word::ExtendedD)),
        0x8000_0002..=0x8000_0004 => {
            let at = (number - 0x8000_0002) as usize * 16;
            leaf(word(BRAND, at), word(BRAND, at + 4), word(BRAND, at + 8), word(BRAND, at + 12))
        }
        // 64-byte L2 lines, 8-way, 1 MiB.
        0x8000_0006 => leaf(0, 0, 1024 << 16 | 6 << 12 | 64, 0),
        0x8000_0007 => leaf(0, 0, 0, INVARIANT_TSC),
        // 48 virtual and 48 physical address bits.
        0x8000_0008 => leaf(48 << 8 | 48, 0, 0, 0),
        _ => Leaf::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vendor_reads_in_register_order_ebx_edx_ecx() {
        let answer = cpuid(0, 0);
        let text: Vec<u8> = [answer.ebx, answer.edx, answer.ecx].into_iter().flat_map(u32::to_le_bytes).collect();
        assert_eq!(text, VENDOR);
    }

    #[test]
    fn no_feature_stands_twice() {
        for (index, feature) in FEATURES.iter().enumerate() {
            assert!(feature.1 < 32 && !FEATURES[..index].contains(feature), "{feature:?}");
        }
    }

    #[test]
    fn vectors_of_256_bits_need_their_state_saved() {
        // AVX, FMA, F16C, AVX2, VAES and VPCLMULQDQ only with OSXSAVE.
        let (basic, structured) = (cpuid(1, 0), cpuid(7, 0));
        let wide = basic.ecx & (1 << 28 | 1 << 12 | 1 << 29) | structured.ebx & 1 << 5 | structured.ecx & 3 << 9;
        assert!(wide == 0 || basic.ecx >> 27 & 1 == 1);
    }

    #[test]
    fn caches_have_the_sizes_that_their_fields_say() {
        let bytes = |leaf: Leaf| ((leaf.ebx >> 22) + 1) * ((leaf.ebx & 0xfff) + 1) * (leaf.ecx + 1);
        let sizes: Vec<u32> = (0..4).map(|subleaf| bytes(cpuid(4, subleaf)) >> 10).collect();
        assert_eq!(sizes, [32, 32, 1024, 8192]);
        assert_eq!(cpuid(4, 4), Leaf::default());
    }

    #[test]
    fn brand_is_terminated() {
        let answer = cpuid(0x8000_0004, 0);
        assert_eq!(answer.edx, 0);
    }
}
