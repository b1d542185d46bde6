//! What the CPU of this machine is, as far as its answers depend on it.

use crate::decode::Mnemonic as M;
use std::arch::is_x86_feature_detected;

/// Has the CPU the instruction? It is asked for those alone that not every x86-64 CPU of today has.
pub fn has(mnemonic: M) -> bool {
    match mnemonic {
        M::Extrq | M::Insertq | M::Movntss | M::Movntsd => is_x86_feature_detected!("sse4a"),
        _ => true,
    }
}

/// May the CPU give another of several NaNs than the one that the translator follows? Where the sums of DPPS and DPPD add two
/// NaNs, vendors add in different orders; the translator adds as the CPUs that the guest is told of, Intel's.
pub fn chooses_other_nan(mnemonic: M) -> bool {
    let sums = matches!(mnemonic, M::Dpps | M::Dppd | M::Vdpps | M::Vdppd);
    sums && std::arch::x86_64::__cpuid(0).ebx != u32::from_le_bytes(*b"Genu")
}
