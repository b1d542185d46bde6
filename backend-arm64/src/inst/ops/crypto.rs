//! Cryptographic extensions (C4.1.96).

use super::TIED;
use crate::asm::{Reg, UImm6};

instructions! {
    /// Two registers (FEAT_AES, FEAT_SHA1, FEAT_SHA256).
    Crypto2Op, Crypto2Builder => Crypto2 (rd: Reg, rn: Reg) {
        aese Aese "aese" = 0x4e28_4800, TIED;
        aesd Aesd "aesd" = 0x4e28_5800, TIED;
        aesmc Aesmc "aesmc" = 0x4e28_6800, 0;
        aesimc Aesimc "aesimc" = 0x4e28_7800, 0;
        sha1h Sha1h "sha1h" = 0x5e28_0800, 0;
        sha1su1 Sha1su1 "sha1su1" = 0x5e28_1800, TIED;
        sha256su0 Sha256su0 "sha256su0" = 0x5e28_2800, TIED;
    }
}

instructions! {
    /// Three registers, the first read and written (FEAT_SHA1, FEAT_SHA256).
    Crypto3Op, Crypto3Builder => Crypto3 (rd: Reg, rn: Reg, rm: Reg) {
        sha1c Sha1c "sha1c" = 0x5e00_0000;
        sha1p Sha1p "sha1p" = 0x5e00_1000;
        sha1m Sha1m "sha1m" = 0x5e00_2000;
        sha1su0 Sha1su0 "sha1su0" = 0x5e00_3000;
        sha256h Sha256h "sha256h" = 0x5e00_4000;
        sha256h2 Sha256h2 "sha256h2" = 0x5e00_5000;
        sha256su1 Sha256su1 "sha256su1" = 0x5e00_6000;
    }
}

instructions! {
    /// Three sources (FEAT_SHA3): `rn ^ rm ^ ra` and `rn ^ (rm & ~ra)`.
    Crypto4Op, Crypto4Builder => Crypto4 (rd: Reg, rn: Reg, rm: Reg, ra: Reg) {
        eor3 Eor3 "eor3" = 0xce00_0000;
        bcax Bcax "bcax" = 0xce20_0000;
    }
}

instructions! {
    /// Rotation of `rn ^ rm` to the right in each doubleword (FEAT_SHA3).
    XarOp, XarBuilder => Xar (rd: Reg, rn: Reg, rm: Reg, amount: UImm6) {
        xar Xar "xar" = 0xce80_0000;
    }
}

instructions! {
    /// `rn ^ rol(rm, 1)` in each doubleword (FEAT_SHA3).
    RaxOp, RaxBuilder => Rax (rd: Reg, rn: Reg, rm: Reg) {
        rax1 Rax1 "rax1" = 0xce60_8c00;
    }
}
