//! The CPU that guests see: a table of CPUID leaves (Intel SDM volume 2A, CPUID).
//!
//! It announces x86-64 baseline plus CMPXCHG16B and LAHF/SAHF, and nothing that the translator does not lift. The vendor
//! is `GenuineIntel`, because programs choose code paths by vendor and these are the best tested; the brand string is
//! honest.

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

const HIGHEST_BASIC: u32 = 7;
const HIGHEST_EXTENDED: u32 = 0x8000_0008;
const VENDOR: &[u8; 12] = b"GenuineIntel";
const BRAND: &[u8; 48] = b"Causeway x86-64 translator for ARM64\0\0\0\0\0\0\0\0\0\0\0\0";

/// Leaf 1 EDX: FPU, TSC, MSR, CX8, CMOV, CLFSH, MMX, FXSR, SSE, SSE2. Also `AT_HWCAP`.
pub const FEATURES_EDX: u32 = 1 | 1 << 4 | 1 << 5 | 1 << 8 | 1 << 15 | 1 << 19 | 1 << 23 | 1 << 24 | 1 << 25 | 1 << 26;
/// Leaf 1 ECX: CMPXCHG16B, hypervisor present.
const FEATURES_ECX: u32 = 1 << 13 | 1 << 31;
/// Leaf 0x8000_0001 EDX: SYSCALL, NX, long mode.
const EXTENDED_EDX: u32 = 1 << 11 | 1 << 20 | 1 << 29;
/// Leaf 0x8000_0001 ECX: LAHF and SAHF in 64-bit mode.
const EXTENDED_ECX: u32 = 1;
/// Family 6, model 15, stepping 1: the first model whose baseline is this feature set.
const SIGNATURE: u32 = 0x0000_06f1;
/// CLFLUSH line of 64 bytes, in units of 8, at bits 15..8.
const CLFLUSH_LINE: u32 = 8 << 8;

/// The answer for `leaf` and `subleaf`. Unknown leaves answer zero.
pub fn cpuid(number: u32, subleaf: u32) -> Leaf {
    match number {
        0 => leaf(HIGHEST_BASIC, word(VENDOR, 0), word(VENDOR, 8), word(VENDOR, 4)),
        1 => leaf(SIGNATURE, CLFLUSH_LINE | 1 << 16, FEATURES_ECX, FEATURES_EDX),
        0xd => {
            let [eax, ebx, ecx, edx] = extended_state::leaf(subleaf);
            leaf(eax, ebx, ecx, edx)
        }
        0x4000_0000 => leaf(0x4000_0000, word(b"Causeway\0\0\0\0", 0), word(b"Causeway\0\0\0\0", 4), 0),
        0x8000_0000 => leaf(HIGHEST_EXTENDED, 0, 0, 0),
        0x8000_0001 => leaf(0, 0, EXTENDED_ECX, EXTENDED_EDX),
        0x8000_0002..=0x8000_0004 => {
            let at = (number - 0x8000_0002) as usize * 16;
            leaf(word(BRAND, at), word(BRAND, at + 4), word(BRAND, at + 8), word(BRAND, at + 12))
        }
        // 64-byte L2 lines, 8-way, 1 MiB.
        0x8000_0006 => leaf(0, 0, 1024 << 16 | 6 << 12 | 64, 0),
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
    fn nothing_beyond_sse2_is_announced() {
        let sse3_and_later = 1 | 1 << 1 | 1 << 9 | 1 << 12 | 1 << 19 | 1 << 20 | 1 << 23 | 1 << 27 | 1 << 28;
        assert_eq!(cpuid(1, 0).ecx & sse3_and_later, 0);
        assert_eq!(cpuid(7, 0), Leaf::default());
    }

    #[test]
    fn brand_is_terminated() {
        let answer = cpuid(0x8000_0004, 0);
        assert_eq!(answer.edx, 0);
    }
}
