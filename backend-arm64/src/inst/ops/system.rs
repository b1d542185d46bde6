//! System instructions, flag manipulation, exceptions (C4.1.93) and memory copy and set (C4.1.94).

use crate::asm::{Reg, UImm16};

operations! {
    /// System registers: op0, op1, CRn, CRm and op2 as in bits 20..=5 of `mrs`.
    SystemReg {
        Nzcv "nzcv" = 0xda10;
        Fpcr "fpcr" = 0xda20;
        Fpsr "fpsr" = 0xda21;
        TpidrEl0 "tpidr_el0" = 0xde82;
        CntfrqEl0 "cntfrq_el0" = 0xdf00;
        CntvctEl0 "cntvct_el0" = 0xdf02;
        Rndr "rndr" = 0xd920;
        Rndrrs "rndrrs" = 0xd921;
        CtrEl0 "ctr_el0" = 0xd801;
        DczidEl0 "dczid_el0" = 0xd807;
    }
}

operations! {
    /// Domain and access of a barrier: the `CRm` field.
    BarrierOption {
        Oshld "oshld" = 1;
        Oshst "oshst" = 2;
        Osh "osh" = 3;
        Nshld "nshld" = 5;
        Nshst "nshst" = 6;
        Nsh "nsh" = 7;
        Ishld "ishld" = 9;
        Ishst "ishst" = 10;
        Ish "ish" = 11;
        Ld "ld" = 13;
        St "st" = 14;
        Sy "sy" = 15;
    }
}

instructions! {
    /// Barriers with an option.
    BarrierOp, BarrierBuilder => Barrier (option: BarrierOption) {
        dsb Dsb "dsb" = 0xd503_309f;
        dmb Dmb "dmb" = 0xd503_30bf;
    }
}

instructions! {
    /// Instructions without operands. The last three are FEAT_FlagM's `cfinv` and FEAT_FlagM2's flag conversions.
    PlainOp, PlainBuilder => Plain () {
        nop Nop "nop" = 0xd503_201f;
        yield_ Yield "yield" = 0xd503_203f;
        wfe Wfe "wfe" = 0xd503_205f;
        sevl Sevl "sevl" = 0xd503_20bf;
        clrex Clrex "clrex" = 0xd503_3f5f;
        isb Isb "isb" = 0xd503_3fdf;
        sb Sb "sb" = 0xd503_30ff;
        cfinv Cfinv "cfinv" = 0xd500_401f;
        xaflag Xaflag "xaflag" = 0xd500_403f;
        axflag Axflag "axflag" = 0xd500_405f;
    }
}

instructions! {
    /// Cache maintenance by address.
    CacheOp, CacheBuilder => Cache (rt: Reg) {
        dc_zva DcZva "dc zva" = 0xd50b_7420;
        dc_cvac DcCvac "dc cvac" = 0xd50b_7a20;
        dc_cvau DcCvau "dc cvau" = 0xd50b_7b20;
        dc_civac DcCivac "dc civac" = 0xd50b_7e20;
        ic_ivau IcIvau "ic ivau" = 0xd50b_7520;
    }
}

instructions! {
    /// Exception generation.
    ExceptionOp, ExceptionBuilder => Exception (imm: UImm16) {
        udf Udf "udf" = 0x0000_0000;
        svc Svc "svc" = 0xd400_0001;
        brk Brk "brk" = 0xd420_0000;
        hlt Hlt "hlt" = 0xd440_0000;
    }
}

instructions! {
    /// NZCV from a narrow result (FEAT_FlagM): N, Z and V of the low 8 or 16 bits, C unchanged.
    SetFlagsOp, SetFlagsBuilder => SetFlags (rn: Reg) {
        setf8 Setf8 "setf8" = 0x3a00_080d;
        setf16 Setf16 "setf16" = 0x3a00_480d;
    }
}

instructions! {
    /// Memory copy (FEAT_MOPS): destination, source and count are all read and written; prologue, main and epilogue must
    /// follow each other with the same registers, which are all different.
    CopyOp, CopyBuilder => MemoryCopy (rd: Reg, rs: Reg, rn: Reg) {
        cpyfp Cpyfp "cpyfp" = 0x1900_0400;
        cpyfm Cpyfm "cpyfm" = 0x1940_0400;
        cpyfe Cpyfe "cpyfe" = 0x1980_0400;
        cpyp Cpyp "cpyp" = 0x1d00_0400;
        cpym Cpym "cpym" = 0x1d40_0400;
        cpye Cpye "cpye" = 0x1d80_0400;
    }
}

instructions! {
    /// Memory set (FEAT_MOPS): destination `rd` and count `rn` are read and written, `rs` is the value.
    SetOp, SetBuilder => MemorySet (rd: Reg, rn: Reg, rs: Reg) {
        setp Setp "setp" = 0x19c0_0400;
        setm Setm "setm" = 0x19c0_4400;
        sete Sete "sete" = 0x19c0_8400;
    }
}
