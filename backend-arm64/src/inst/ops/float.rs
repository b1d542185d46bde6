//! Scalar floating point (C4.1.96).

use crate::asm::{FpImm8, Reg, UImm4, UImm6};
use crate::inst::{Cond, FpSize, Size};

instructions! {
    /// One source. `frint32*` and `frint64*` need FEAT_FRINTTS.
    Fp1Op, Fp1Builder => Fp1 (size: FpSize, rd: Reg, rn: Reg) {
        fmov Fmov "fmov" = 0x1e20_4000;
        fabs Fabs "fabs" = 0x1e20_c000;
        fneg Fneg "fneg" = 0x1e21_4000;
        fsqrt Fsqrt "fsqrt" = 0x1e21_c000;
        frintn Frintn "frintn" = 0x1e24_4000;
        frintp Frintp "frintp" = 0x1e24_c000;
        frintm Frintm "frintm" = 0x1e25_4000;
        frintz Frintz "frintz" = 0x1e25_c000;
        frinta Frinta "frinta" = 0x1e26_4000;
        frintx Frintx "frintx" = 0x1e27_4000;
        frinti Frinti "frinti" = 0x1e27_c000;
        frint32z Frint32z "frint32z" = 0x1e28_4000;
        frint32x Frint32x "frint32x" = 0x1e28_c000;
        frint64z Frint64z "frint64z" = 0x1e29_4000;
        frint64x Frint64x "frint64x" = 0x1e29_c000;
    }
}

instructions! {
    /// Two sources.
    Fp2Op, Fp2Builder => Fp2 (size: FpSize, rd: Reg, rn: Reg, rm: Reg) {
        fmul Fmul "fmul" = 0x1e20_0800;
        fdiv Fdiv "fdiv" = 0x1e20_1800;
        fadd Fadd "fadd" = 0x1e20_2800;
        fsub Fsub "fsub" = 0x1e20_3800;
        fmax Fmax "fmax" = 0x1e20_4800;
        fmin Fmin "fmin" = 0x1e20_5800;
        fmaxnm Fmaxnm "fmaxnm" = 0x1e20_6800;
        fminnm Fminnm "fminnm" = 0x1e20_7800;
        fnmul Fnmul "fnmul" = 0x1e20_8800;
    }
}

instructions! {
    /// Fused multiply and add: `ra + rn * rm` and its sign variants.
    Fp3Op, Fp3Builder => Fp3 (size: FpSize, rd: Reg, rn: Reg, rm: Reg, ra: Reg) {
        fmadd Fmadd "fmadd" = 0x1f00_0000;
        fmsub Fmsub "fmsub" = 0x1f00_8000;
        fnmadd Fnmadd "fnmadd" = 0x1f20_0000;
        fnmsub Fnmsub "fnmsub" = 0x1f20_8000;
    }
}

operations! {
    /// Comparison into NZCV; the second signals on quiet NaNs as well.
    FpCompareOp {
        Fcmp "fcmp" = 0x1e20_2000;
        Fcmpe "fcmpe" = 0x1e20_2010;
    }
}
builders! {
    /// Comparison of two registers.
    FpCompareBuilder => FpCompare, FpCompareOp, (size: FpSize, rn: Reg, rm: Reg);
    fcmp Fcmp;
    fcmpe Fcmpe;
}
builders! {
    /// Comparison with zero.
    FpCompareZeroBuilder => FpCompareZero, FpCompareOp, (size: FpSize, rn: Reg);
    fcmp_zero Fcmp;
    fcmpe_zero Fcmpe;
}

instructions! {
    /// Conditional comparison: where the condition fails, NZCV becomes the given value.
    FpCondCompareOp, FpCondCompareBuilder => FpCondCompare (size: FpSize, rn: Reg, rm: Reg, nzcv: UImm4, cond: Cond) {
        fccmp Fccmp "fccmp" = 0x1e20_0400;
        fccmpe Fccmpe "fccmpe" = 0x1e20_0410;
    }
}

instructions! {
    /// Conditional select.
    FpSelectOp, FpSelectBuilder => FpSelect (size: FpSize, rd: Reg, rn: Reg, rm: Reg, cond: Cond) {
        fcsel Fcsel "fcsel" = 0x1e20_0c00;
    }
}

instructions! {
    /// Move of an immediate.
    FpImmOp, FpImmBuilder => FpImm (size: FpSize, rd: Reg, imm: FpImm8) {
        fmov_imm Fmov "fmov" = 0x1e20_1000;
    }
}

instructions! {
    /// Conversion between precisions.
    FpConvertOp, FpConvertBuilder => FpConvert (from: FpSize, to: FpSize, rd: Reg, rn: Reg) {
        fcvt Fcvt "fcvt" = 0x1e22_4000;
    }
}

instructions! {
    /// Conversion to an integer in a general register: rounding mode (n, p, m, z, a) and signedness in the name.
    FpToIntOp, FpToIntBuilder => FpToInt (from: FpSize, size: Size, rd: Reg, rn: Reg) {
        fcvtns Fcvtns "fcvtns" = 0x1e20_0000;
        fcvtnu Fcvtnu "fcvtnu" = 0x1e21_0000;
        fcvtas Fcvtas "fcvtas" = 0x1e24_0000;
        fcvtau Fcvtau "fcvtau" = 0x1e25_0000;
        fcvtps Fcvtps "fcvtps" = 0x1e28_0000;
        fcvtpu Fcvtpu "fcvtpu" = 0x1e29_0000;
        fcvtms Fcvtms "fcvtms" = 0x1e30_0000;
        fcvtmu Fcvtmu "fcvtmu" = 0x1e31_0000;
        fcvtzs Fcvtzs "fcvtzs" = 0x1e38_0000;
        fcvtzu Fcvtzu "fcvtzu" = 0x1e39_0000;
    }
}

instructions! {
    /// Conversion of an integer in a general register.
    IntToFpOp, IntToFpBuilder => IntToFp (size: Size, to: FpSize, rd: Reg, rn: Reg) {
        scvtf Scvtf "scvtf" = 0x1e22_0000;
        ucvtf Ucvtf "ucvtf" = 0x1e23_0000;
    }
}

instructions! {
    /// Conversion to a fixed-point number with `fraction` (1 to the register's width) bits after the point.
    FpToFixedOp, FpToFixedBuilder => FpToFixed (from: FpSize, size: Size, rd: Reg, rn: Reg, fraction: UImm6) {
        fcvtzs_fixed Fcvtzs "fcvtzs" = 0x1e18_0000;
        fcvtzu_fixed Fcvtzu "fcvtzu" = 0x1e19_0000;
    }
}

instructions! {
    /// Conversion of a fixed-point number with `fraction` (1 to the register's width) bits after the point.
    FixedToFpOp, FixedToFpBuilder => FixedToFp (size: Size, to: FpSize, rd: Reg, rn: Reg, fraction: UImm6) {
        scvtf_fixed Scvtf "scvtf" = 0x1e02_0000;
        ucvtf_fixed Ucvtf "ucvtf" = 0x1e03_0000;
    }
}

instructions! {
    /// Bit copies from a vector to a general register, and `fjcvtzs` (FEAT_JSCVT), which writes NZCV.
    FpToGeneralOp, FpToGeneralBuilder => FpToGeneral (rd: Reg, rn: Reg) {
        fmov_w_from_h WFromH "fmov" = 0x1ee6_0000;
        fmov_w_from_s WFromS "fmov" = 0x1e26_0000;
        fmov_x_from_d XFromD "fmov" = 0x9e66_0000;
        fmov_x_from_top XFromTop "fmov" = 0x9eae_0000;
        fjcvtzs Fjcvtzs "fjcvtzs" = 0x1e7e_0000;
    }
}

instructions! {
    /// Bit copies from a general to a vector register; the rest of the register becomes zero, except that
    /// `fmov_top_from_x` writes the upper half and keeps the lower one.
    GeneralToFpOp, GeneralToFpBuilder => GeneralToFp (rd: Reg, rn: Reg) {
        fmov_h_from_w HFromW "fmov" = 0x1ee7_0000;
        fmov_s_from_w SFromW "fmov" = 0x1e27_0000;
        fmov_d_from_x DFromX "fmov" = 0x9e67_0000;
        fmov_top_from_x TopFromX "fmov" = 0x9eaf_0000;
    }
}
