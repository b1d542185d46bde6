//! Loads, stores, exclusives and atomics (C4.1.94).

use crate::asm::{Reg, SImm7, SImm9};
use crate::inst::{Address, ElementSize, Order, PairMode};

instructions! {
    /// Single-register loads and stores; the name is that of the scaled form, `ldur` and the like follow from the address.
    LoadStoreOp, LoadStoreBuilder => LoadStore (rt: Reg, address: Address) {
        strb Strb "strb" = 0x3800_0000;
        ldrb Ldrb "ldrb" = 0x3840_0000;
        ldrsb_x LdrsbX "ldrsb" = 0x3880_0000;
        ldrsb_w LdrsbW "ldrsb" = 0x38c0_0000;
        strh Strh "strh" = 0x7800_0000;
        ldrh Ldrh "ldrh" = 0x7840_0000;
        ldrsh_x LdrshX "ldrsh" = 0x7880_0000;
        ldrsh_w LdrshW "ldrsh" = 0x78c0_0000;
        str_w StrW "str" = 0xb800_0000;
        ldr_w LdrW "ldr" = 0xb840_0000;
        ldrsw Ldrsw "ldrsw" = 0xb880_0000;
        str_x StrX "str" = 0xf800_0000;
        ldr_x LdrX "ldr" = 0xf840_0000;
        str_vector_b StrVectorB "str" = 0x3c00_0000;
        ldr_vector_b LdrVectorB "ldr" = 0x3c40_0000;
        str_vector_h StrVectorH "str" = 0x7c00_0000;
        ldr_vector_h LdrVectorH "ldr" = 0x7c40_0000;
        str_vector_s StrVectorS "str" = 0xbc00_0000;
        ldr_vector_s LdrVectorS "ldr" = 0xbc40_0000;
        str_vector_d StrVectorD "str" = 0xfc00_0000;
        ldr_vector_d LdrVectorD "ldr" = 0xfc40_0000;
        str_vector_q StrVectorQ "str" = 0x3c80_0000;
        ldr_vector_q LdrVectorQ "ldr" = 0x3cc0_0000;
    }
}

impl LoadStoreOp {
    /// Whether the register is a vector register.
    pub const fn is_vector(self) -> bool {
        self.bits() & 0x0400_0000 != 0
    }
    /// Whether it writes memory.
    pub const fn is_store(self) -> bool {
        self.bits() & 0x00c0_0000 == 0 || matches!(self, Self::StrVectorQ)
    }
    /// Logarithm of the access size in bytes.
    #[inline]
    pub const fn scale(self) -> u32 {
        if self.is_vector() && self.bits() & 0x0080_0000 != 0 { 4 } else { self.bits() >> 30 }
    }
    /// Access size in bytes.
    pub const fn bytes(self) -> u32 {
        1 << self.scale()
    }
    /// Width letter of the register.
    pub(crate) const fn letter(self) -> char {
        if self.is_vector() {
            return ['b', 'h', 's', 'd', 'q'][self.scale() as usize];
        }
        match self {
            Self::LdrsbX | Self::LdrshX | Self::Ldrsw | Self::StrX | Self::LdrX => 'x',
            _ => 'w',
        }
    }
}

operations! {
    /// Loads relative to the instruction's own address, +-1 MiB.
    LoadLiteralOp {
        W "ldr" = 0x1800_0000;
        X "ldr" = 0x5800_0000;
        Sw "ldrsw" = 0x9800_0000;
        VectorS "ldr" = 0x1c00_0000;
        VectorD "ldr" = 0x5c00_0000;
        VectorQ "ldr" = 0x9c00_0000;
    }
}

instructions! {
    /// Loads and stores of register pairs; the offset counts accesses of one register.
    PairOp, PairBuilder => LoadStorePair (mode: PairMode, rt: Reg, rt2: Reg, rn: Reg, imm: SImm7) {
        stp_w StpW "stp" = 0x2800_0000;
        ldp_w LdpW "ldp" = 0x2840_0000;
        ldpsw Ldpsw "ldpsw" = 0x6840_0000;
        stp_x StpX "stp" = 0xa800_0000;
        ldp_x LdpX "ldp" = 0xa840_0000;
        stp_vector_s StpVectorS "stp" = 0x2c00_0000;
        ldp_vector_s LdpVectorS "ldp" = 0x2c40_0000;
        stp_vector_d StpVectorD "stp" = 0x6c00_0000;
        ldp_vector_d LdpVectorD "ldp" = 0x6c40_0000;
        stp_vector_q StpVectorQ "stp" = 0xac00_0000;
        ldp_vector_q LdpVectorQ "ldp" = 0xac40_0000;
    }
}

impl PairOp {
    /// Whether it writes memory.
    pub const fn is_store(self) -> bool {
        self.bits() & 0x0040_0000 == 0
    }
    /// Whether the registers are vector registers.
    pub const fn is_vector(self) -> bool {
        self.bits() & 0x0400_0000 != 0
    }
    /// Logarithm of the size of one register's access in bytes.
    pub const fn scale(self) -> u32 {
        let opc = self.bits() >> 30;
        if self.is_vector() { 2 + opc } else { 2 + (opc >> 1) }
    }
    pub(crate) const fn letter(self) -> char {
        match self {
            Self::StpW | Self::LdpW => 'w',
            Self::Ldpsw | Self::StpX | Self::LdpX => 'x',
            _ => ['s', 'd', 'q'][(self.bits() >> 30) as usize],
        }
    }
}

instructions! {
    /// Load-acquire and store-release at a plain base; `ldapr` needs FEAT_LRCPC.
    OrderedOp, OrderedBuilder => Ordered (rt: Reg, rn: Reg) {
        stlrb Stlrb "stlrb" = 0x089f_fc00;
        ldarb Ldarb "ldarb" = 0x08df_fc00;
        stlrh Stlrh "stlrh" = 0x489f_fc00;
        ldarh Ldarh "ldarh" = 0x48df_fc00;
        stlr_w StlrW "stlr" = 0x889f_fc00;
        ldar_w LdarW "ldar" = 0x88df_fc00;
        stlr_x StlrX "stlr" = 0xc89f_fc00;
        ldar_x LdarX "ldar" = 0xc8df_fc00;
        ldaprb Ldaprb "ldaprb" = 0x38bf_c000;
        ldaprh Ldaprh "ldaprh" = 0x78bf_c000;
        ldapr_w LdaprW "ldapr" = 0xb8bf_c000;
        ldapr_x LdaprX "ldapr" = 0xf8bf_c000;
    }
}

impl OrderedOp {
    /// Whether it writes memory.
    pub const fn is_store(self) -> bool {
        matches!(self, Self::Stlrb | Self::Stlrh | Self::StlrW | Self::StlrX)
    }
    pub(crate) const fn letter(self) -> char {
        if self.bits() >> 30 == 3 { 'x' } else { 'w' }
    }
}

instructions! {
    /// Load-acquire RCpc and store-release with an unscaled offset (FEAT_LRCPC2).
    OrderedUnscaledOp, OrderedUnscaledBuilder => OrderedUnscaled (rt: Reg, rn: Reg, imm: SImm9) {
        stlurb Stlurb "stlurb" = 0x1900_0000;
        ldapurb Ldapurb "ldapurb" = 0x1940_0000;
        ldapursb_x LdapursbX "ldapursb" = 0x1980_0000;
        ldapursb_w LdapursbW "ldapursb" = 0x19c0_0000;
        stlurh Stlurh "stlurh" = 0x5900_0000;
        ldapurh Ldapurh "ldapurh" = 0x5940_0000;
        ldapursh_x LdapurshX "ldapursh" = 0x5980_0000;
        ldapursh_w LdapurshW "ldapursh" = 0x59c0_0000;
        stlur_w StlurW "stlur" = 0x9900_0000;
        ldapur_w LdapurW "ldapur" = 0x9940_0000;
        ldapursw Ldapursw "ldapursw" = 0x9980_0000;
        stlur_x StlurX "stlur" = 0xd900_0000;
        ldapur_x LdapurX "ldapur" = 0xd940_0000;
    }
}

impl OrderedUnscaledOp {
    /// Whether it writes memory.
    pub const fn is_store(self) -> bool {
        self.bits() & 0x00c0_0000 == 0
    }
    pub(crate) const fn letter(self) -> char {
        match self {
            Self::LdapursbX | Self::LdapurshX | Self::Ldapursw | Self::StlurX | Self::LdapurX => 'x',
            _ => 'w',
        }
    }
}

instructions! {
    /// Exclusive loads.
    LoadExclusiveOp, LoadExclusiveBuilder => LoadExclusive (rt: Reg, rn: Reg) {
        ldxrb Ldxrb "ldxrb" = 0x085f_7c00;
        ldaxrb Ldaxrb "ldaxrb" = 0x085f_fc00;
        ldxrh Ldxrh "ldxrh" = 0x485f_7c00;
        ldaxrh Ldaxrh "ldaxrh" = 0x485f_fc00;
        ldxr_w LdxrW "ldxr" = 0x885f_7c00;
        ldaxr_w LdaxrW "ldaxr" = 0x885f_fc00;
        ldxr_x LdxrX "ldxr" = 0xc85f_7c00;
        ldaxr_x LdaxrX "ldaxr" = 0xc85f_fc00;
    }
}

instructions! {
    /// Exclusive stores; `rs` receives 0 on success and must differ from `rt` and `rn`.
    StoreExclusiveOp, StoreExclusiveBuilder => StoreExclusive (rs: Reg, rt: Reg, rn: Reg) {
        stxrb Stxrb "stxrb" = 0x0800_7c00;
        stlxrb Stlxrb "stlxrb" = 0x0800_fc00;
        stxrh Stxrh "stxrh" = 0x4800_7c00;
        stlxrh Stlxrh "stlxrh" = 0x4800_fc00;
        stxr_w StxrW "stxr" = 0x8800_7c00;
        stlxr_w StlxrW "stlxr" = 0x8800_fc00;
        stxr_x StxrX "stxr" = 0xc800_7c00;
        stlxr_x StlxrX "stlxr" = 0xc800_fc00;
    }
}

instructions! {
    /// Exclusive loads of a pair; the two registers must differ.
    LoadExclusivePairOp, LoadExclusivePairBuilder => LoadExclusivePair (rt: Reg, rt2: Reg, rn: Reg) {
        ldxp_w LdxpW "ldxp" = 0x887f_0000;
        ldaxp_w LdaxpW "ldaxp" = 0x887f_8000;
        ldxp_x LdxpX "ldxp" = 0xc87f_0000;
        ldaxp_x LdaxpX "ldaxp" = 0xc87f_8000;
    }
}

instructions! {
    /// Exclusive stores of a pair; `rs` receives 0 on success and must differ from the others.
    StoreExclusivePairOp, StoreExclusivePairBuilder => StoreExclusivePair (rs: Reg, rt: Reg, rt2: Reg, rn: Reg) {
        stxp_w StxpW "stxp" = 0x8820_0000;
        stlxp_w StlxpW "stlxp" = 0x8820_8000;
        stxp_x StxpX "stxp" = 0xc820_0000;
        stlxp_x StlxpX "stlxp" = 0xc820_8000;
    }
}

instructions! {
    /// Single-instruction atomics (FEAT_LSE): `rt` receives the old value, `rs` is the operand.
    AtomicOp, AtomicBuilder => Atomic (size: ElementSize, order: Order, rs: Reg, rt: Reg, rn: Reg) {
        ldadd Ldadd "ldadd" = 0x3820_0000;
        ldclr Ldclr "ldclr" = 0x3820_1000;
        ldeor Ldeor "ldeor" = 0x3820_2000;
        ldset Ldset "ldset" = 0x3820_3000;
        ldsmax Ldsmax "ldsmax" = 0x3820_4000;
        ldsmin Ldsmin "ldsmin" = 0x3820_5000;
        ldumax Ldumax "ldumax" = 0x3820_6000;
        ldumin Ldumin "ldumin" = 0x3820_7000;
        swp Swp "swp" = 0x3820_8000;
    }
}

operations! {
    /// Compare and swap (FEAT_LSE).
    CompareSwapOp {
        Cas "cas" = 0x08a0_7c00;
    }
}
builders! {
    /// Compare and swap: `rs` holds the expected and receives the old value, `rt` is the new value.
    CompareSwapBuilder => CompareSwap, CompareSwapOp, (size: ElementSize, order: Order, rs: Reg, rt: Reg, rn: Reg);
    cas Cas;
}
