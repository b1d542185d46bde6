//! Vector instructions of FEAT_SVE and FEAT_SVE2 (C4.1.35 to C4.1.65). Elements have the size in bits 23..=22 unless the
//! row says [`FIXED_SIZE`].

use super::{FIXED_SIZE, TIED};
use crate::asm::{FpImm8, LogicalImm, PredicateReg, Reg, SImm4, SImm8, SImm9, UImm6, UImm7, UImm8};
use crate::inst::ElementSize;

/// The last operand has doublewords whatever the element size.
pub const DOUBLES_LAST: u32 = 1 << 25;
/// The source has elements of half the size.
pub const HALF_SOURCE: u32 = 1 << 26;
/// The source has elements of twice the size.
pub const DOUBLE_SOURCE: u32 = 1 << 27;

instructions! {
    /// Three registers, without a predicate.
    SveVectorOp, SveVectorBuilder => SveVector (element: ElementSize, rd: Reg, rn: Reg, rm: Reg) {
        sve_add Add "add" = 0x0420_0000, 0;
        sve_sub Sub "sub" = 0x0420_0400, 0;
        sve_sqadd Sqadd "sqadd" = 0x0420_1000, 0;
        sve_uqadd Uqadd "uqadd" = 0x0420_1400, 0;
        sve_sqsub Sqsub "sqsub" = 0x0420_1800, 0;
        sve_uqsub Uqsub "uqsub" = 0x0420_1c00, 0;
        sve_and And "and" = 0x0420_3000, FIXED_SIZE;
        sve_orr Orr "orr" = 0x0460_3000, FIXED_SIZE;
        sve_eor Eor "eor" = 0x04a0_3000, FIXED_SIZE;
        sve_bic Bic "bic" = 0x04e0_3000, FIXED_SIZE;
        sve_mul Mul "mul" = 0x0420_6000, 0;
        sve_smulh Smulh "smulh" = 0x0420_6800, 0;
        sve_umulh Umulh "umulh" = 0x0420_6c00, 0;
        sve_asr_wide AsrWide "asr" = 0x0420_8000, DOUBLES_LAST;
        sve_lsr_wide LsrWide "lsr" = 0x0420_8400, DOUBLES_LAST;
        sve_lsl_wide LslWide "lsl" = 0x0420_8c00, DOUBLES_LAST;
        sve_tbl Tbl "tbl" = 0x0520_3000, 0;
        sve_zip1 Zip1 "zip1" = 0x0520_6000, 0;
        sve_zip2 Zip2 "zip2" = 0x0520_6400, 0;
        sve_uzp1 Uzp1 "uzp1" = 0x0520_6800, 0;
        sve_uzp2 Uzp2 "uzp2" = 0x0520_6c00, 0;
        sve_trn1 Trn1 "trn1" = 0x0520_7000, 0;
        sve_trn2 Trn2 "trn2" = 0x0520_7400, 0;
        sve_fadd Fadd "fadd" = 0x6500_0000, 0;
        sve_fsub Fsub "fsub" = 0x6500_0400, 0;
        sve_fmul Fmul "fmul" = 0x6500_0800, 0;
        sve_bext Bext "bext" = 0x4500_b000, 0;
        sve_bdep Bdep "bdep" = 0x4500_b400, 0;
        sve_bgrp Bgrp "bgrp" = 0x4500_b800, 0;
        sve_smullb Smullb "smullb" = 0x4500_7000, HALF_SOURCE;
        sve_smullt Smullt "smullt" = 0x4500_7400, HALF_SOURCE;
        sve_umullb Umullb "umullb" = 0x4500_7800, HALF_SOURCE;
        sve_umullt Umullt "umullt" = 0x4500_7c00, HALF_SOURCE;
    }
}

instructions! {
    /// Two registers, without a predicate.
    SveVector2Op, SveVector2Builder => SveVector2 (element: ElementSize, rd: Reg, rn: Reg) {
        sunpklo Sunpklo "sunpklo" = 0x0530_3800, HALF_SOURCE;
        sunpkhi Sunpkhi "sunpkhi" = 0x0531_3800, HALF_SOURCE;
        uunpklo Uunpklo "uunpklo" = 0x0532_3800, HALF_SOURCE;
        uunpkhi Uunpkhi "uunpkhi" = 0x0533_3800, HALF_SOURCE;
        sqxtnb Sqxtnb "sqxtnb" = 0x4520_4000, DOUBLE_SOURCE;
        sqxtnt Sqxtnt "sqxtnt" = 0x4520_4400, DOUBLE_SOURCE | TIED;
        sqxtunb Sqxtunb "sqxtunb" = 0x4520_5000, DOUBLE_SOURCE;
        sqxtunt Sqxtunt "sqxtunt" = 0x4520_5400, DOUBLE_SOURCE | TIED;
    }
}

instructions! {
    /// `rd` = `rd` op `rm` in the elements that the predicate names; the others stay.
    SveBinaryOp, SveBinaryBuilder => SveBinary (element: ElementSize, pg: PredicateReg, rd: Reg, rm: Reg) {
        sve_add_merge Add "add" = 0x0400_0000;
        sve_sub_merge Sub "sub" = 0x0401_0000;
        sve_smax Smax "smax" = 0x0408_0000;
        sve_umax Umax "umax" = 0x0409_0000;
        sve_smin Smin "smin" = 0x040a_0000;
        sve_umin Umin "umin" = 0x040b_0000;
        sve_mul_merge Mul "mul" = 0x0410_0000;
        sve_smulh_merge Smulh "smulh" = 0x0412_0000;
        sve_umulh_merge Umulh "umulh" = 0x0413_0000;
        sve_orr_merge Orr "orr" = 0x0418_0000;
        sve_eor_merge Eor "eor" = 0x0419_0000;
        sve_and_merge And "and" = 0x041a_0000;
        sve_bic_merge Bic "bic" = 0x041b_0000;
        sve_asr_each Asr "asr" = 0x0410_8000;
        sve_lsr_each Lsr "lsr" = 0x0411_8000;
        sve_lsl_each Lsl "lsl" = 0x0413_8000;
        sve_asrr_each Asrr "asrr" = 0x0414_8000;
        sve_lsrr_each Lsrr "lsrr" = 0x0415_8000;
        sve_lslr_each Lslr "lslr" = 0x0417_8000;
        sve_urhadd Urhadd "urhadd" = 0x4415_8000;
        sve_sqadd_merge Sqadd "sqadd" = 0x4418_8000;
        sve_uqadd_merge Uqadd "uqadd" = 0x4419_8000;
        sve_sqsub_merge Sqsub "sqsub" = 0x441a_8000;
        sve_uqsub_merge Uqsub "uqsub" = 0x441b_8000;
        sve_addp Addp "addp" = 0x4411_a000;
        sve_fadd_merge Fadd "fadd" = 0x6500_8000;
        sve_fsub_merge Fsub "fsub" = 0x6501_8000;
        sve_fmul_merge Fmul "fmul" = 0x6502_8000;
        sve_fmax Fmax "fmax" = 0x6506_8000;
        sve_fmin Fmin "fmin" = 0x6507_8000;
        sve_fdivr Fdivr "fdivr" = 0x650c_8000;
        sve_fdiv Fdiv "fdiv" = 0x650d_8000;
        splice Splice "splice" = 0x052c_8000;
    }
}

instructions! {
    /// One operand, in the elements that the predicate names; the others stay.
    SveUnaryOp, SveUnaryBuilder => SveUnary (element: ElementSize, pg: PredicateReg, rd: Reg, rn: Reg) {
        sve_abs Abs "abs" = 0x0416_a000, 0;
        sve_not Not "not" = 0x041e_a000, 0;
        sve_fabs Fabs "fabs" = 0x041c_a000, 0;
        sve_fneg Fneg "fneg" = 0x041d_a000, 0;
        sve_revb Revb "revb" = 0x0524_8000, 0;
        sve_revh Revh "revh" = 0x0525_8000, 0;
        sve_revw Revw "revw" = 0x0526_8000, 0;
        sve_frintn Frintn "frintn" = 0x6500_a000, 0;
        sve_frintp Frintp "frintp" = 0x6501_a000, 0;
        sve_frintm Frintm "frintm" = 0x6502_a000, 0;
        sve_frintz Frintz "frintz" = 0x6503_a000, 0;
        sve_frintx Frintx "frintx" = 0x6506_a000, 0;
        sve_frinti Frinti "frinti" = 0x6507_a000, 0;
        sve_fsqrt Fsqrt "fsqrt" = 0x650d_a000, 0;
        sve_scvtf_s Scvtf "scvtf" = 0x6594_a000, FIXED_SIZE;
        sve_fcvtzs_s Fcvtzs "fcvtzs" = 0x659c_a000, FIXED_SIZE;
        sve_scvtf_d ScvtfD "scvtf" = 0x65d6_a000, FIXED_SIZE;
        sve_fcvt_d_from_s FcvtDFromS "fcvt" = 0x65cb_a000, FIXED_SIZE | HALF_SOURCE;
    }
}

instructions! {
    /// Multiplication and addition with one rounding: `rd` plus or minus `rn * rm`, and, for the last four, `rd * rn` plus
    /// or minus `rm`.
    SveFusedOp, SveFusedBuilder => SveFused (element: ElementSize, pg: PredicateReg, rd: Reg, rn: Reg, rm: Reg) {
        sve_fmla Fmla "fmla" = 0x6520_0000;
        sve_fmls Fmls "fmls" = 0x6520_2000;
        sve_fnmla Fnmla "fnmla" = 0x6520_4000;
        sve_fnmls Fnmls "fnmls" = 0x6520_6000;
        sve_fmad Fmad "fmad" = 0x6520_8000;
        sve_fmsb Fmsb "fmsb" = 0x6520_a000;
        sve_fnmad Fnmad "fnmad" = 0x6520_c000;
        sve_fnmsb Fnmsb "fnmsb" = 0x6520_e000;
    }
}

instructions! {
    /// A comparison into a predicate, false where `pg` is. Those of integers write NZCV.
    SveCompareOp, SveCompareBuilder => SveCompare (element: ElementSize, pd: PredicateReg, pg: PredicateReg, rn: Reg, rm: Reg) {
        cmpge Cmpge "cmpge" = 0x2400_8000;
        cmpgt Cmpgt "cmpgt" = 0x2400_8010;
        cmpeq Cmpeq "cmpeq" = 0x2400_a000;
        cmpne Cmpne "cmpne" = 0x2400_a010;
        sve_fcmge Fcmge "fcmge" = 0x6500_4000;
        sve_fcmgt Fcmgt "fcmgt" = 0x6500_4010;
        sve_fcmeq Fcmeq "fcmeq" = 0x6500_6000;
        sve_fcmne Fcmne "fcmne" = 0x6500_6010;
        sve_fcmuo Fcmuo "fcmuo" = 0x6500_c000;
    }
}

impl SveCompareOp {
    /// Are the elements floats?
    pub const fn is_float(self) -> bool {
        self.bits() >> 30 == 1
    }
}

instructions! {
    /// `rn` in the elements that the predicate names, `rm` in the others.
    SveSelectOp, SveSelectBuilder => SveSelect (element: ElementSize, pg: PredicateReg, rd: Reg, rn: Reg, rm: Reg) {
        sve_sel Sel "sel" = 0x0520_c000;
    }
}

instructions! {
    /// Logic of predicates, false where `pg` is.
    SvePredicateOp, SvePredicateBuilder => SvePredicate (pd: PredicateReg, pg: PredicateReg, pn: PredicateReg, pm: PredicateReg) {
        predicate_and And "and" = 0x2500_4000;
        predicate_eor Eor "eor" = 0x2500_4200;
        predicate_orr Orr "orr" = 0x2580_4000;
    }
}

instructions! {
    /// The number of elements for which both predicates hold.
    SveCountOp, SveCountBuilder => SveCount (element: ElementSize, pg: PredicateReg, pn: PredicateReg, rd: Reg) {
        cntp Cntp "cntp" = 0x2520_8000;
    }
}

instructions! {
    /// A predicate that holds for as many elements from the first on as the pattern says.
    SvePatternOp, SvePatternBuilder => SvePattern (element: ElementSize, pd: PredicateReg, pattern: SvePatternName) {
        ptrue Ptrue "ptrue" = 0x2518_e000;
    }
}

/// Number of elements for which a predicate holds, from the first on: the `pattern` field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SvePatternName(u8);

impl SvePatternName {
    /// The pattern of `count` elements: 1 to 8, 16 or 32.
    pub const fn new(count: u32) -> Option<Self> {
        match count {
            1..=8 => Some(Self(count as u8)),
            16 => Some(Self(9)),
            32 => Some(Self(10)),
            _ => None,
        }
    }
    /// The five bits of the field.
    pub const fn field(self) -> u32 {
        self.0 as u32
    }
    /// Number of elements.
    pub const fn count(self) -> u32 {
        match self.0 {
            9 => 16,
            10 => 32,
            count => count as u32,
        }
    }
}

instructions! {
    /// Shifts by an immediate: 0 to element size - 1 to the left, 1 to element size to the right.
    SveShiftOp, SveShiftBuilder => SveShift (element: ElementSize, rd: Reg, rn: Reg, amount: UImm7) {
        sve_asr Asr "asr" = 0x0420_9000;
        sve_lsr Lsr "lsr" = 0x0420_9400;
        sve_lsl Lsl "lsl" = 0x0420_9c00;
    }
}

instructions! {
    /// `rd` = `rd` op immediate.
    SveImmOp, SveImmBuilder => SveImm (element: ElementSize, rd: Reg, imm: UImm8) {
        sve_add_imm Add "add" = 0x2520_c000;
        sve_sub_imm Sub "sub" = 0x2521_c000;
        sve_umin_imm Umin "umin" = 0x252b_c000;
    }
}

instructions! {
    /// An immediate in the elements that the predicate names, zero in the others.
    SveCopyOp, SveCopyBuilder => SveCopy (element: ElementSize, pg: PredicateReg, rd: Reg, imm: SImm8) {
        sve_mov_zeroing Cpy "mov" = 0x0510_0000;
    }
}

instructions! {
    /// A bit pattern in every doubleword.
    SveBitmaskOp, SveBitmaskBuilder => SveBitmask (rd: Reg, imm: LogicalImm) {
        dupm Dupm "dupm" = 0x05c0_0000;
    }
}

instructions! {
    /// A floating-point immediate in every element.
    SveFloatOp, SveFloatBuilder => SveFloat (element: ElementSize, rd: Reg, imm: FpImm8) {
        sve_fdup Fdup "fmov" = 0x2539_c000;
    }
}

instructions! {
    /// One element, or, with 128 bits, one quadword of `rn` in every place.
    SveDupElementOp, SveDupElementBuilder => SveDupElement (element: Option<ElementSize>, rd: Reg, rn: Reg, index: UImm6) {
        sve_dup_element Dup "mov" = 0x0520_2000;
    }
}

instructions! {
    /// A general register in every element.
    SveDupGeneralOp, SveDupGeneralBuilder => SveDupGeneral (element: ElementSize, rd: Reg, rn: Reg) {
        sve_dup_general Dup "mov" = 0x0520_3800;
    }
}

instructions! {
    /// Bytes from the concatenation `rm:rd`, from byte `index` on.
    SveExtractOp, SveExtractBuilder => SveExtract (rd: Reg, rm: Reg, index: UImm8) {
        sve_ext Ext "ext" = 0x0520_0000;
    }
}

instructions! {
    /// Logic of three registers, the first read and written (FEAT_SVE2). `bsl` takes the bits of `rd` where those of `ra`
    /// are set, else those of `rm`; `eor3` is the sum of all.
    SveTernaryOp, SveTernaryBuilder => SveTernary (rd: Reg, rm: Reg, ra: Reg) {
        sve_bsl Bsl "bsl" = 0x0420_3c00;
        sve_eor3 Eor3 "eor3" = 0x0420_3800;
    }
}

instructions! {
    /// Whole registers; the offset counts registers.
    SveWholeOp, SveWholeBuilder => SveWhole (rt: Reg, rn: Reg, imm: SImm9) {
        sve_ldr Ldr "ldr" = 0x8580_4000;
        sve_str Str "str" = 0xe580_4000;
    }
}

impl SveWholeOp {
    /// Whether it writes memory.
    pub const fn is_store(self) -> bool {
        matches!(self, Self::Str)
    }
}

instructions! {
    /// Elements from `[rn]` on, those that the predicate names; a load zeroes the others. The offset counts registers.
    SveMemoryOp, SveMemoryBuilder => SveMemory (pg: PredicateReg, rt: Reg, rn: Reg, imm: SImm4) {
        sve_ld1b Ld1b "ld1b" = 0xa400_a000;
        sve_ld1w Ld1w "ld1w" = 0xa540_a000;
        sve_ld1d Ld1d "ld1d" = 0xa5e0_a000;
        sve_st1b St1b "st1b" = 0xe400_e000;
        sve_st1w St1w "st1w" = 0xe540_e000;
        sve_st1d St1d "st1d" = 0xe5e0_e000;
    }
}

impl SveMemoryOp {
    /// Whether it writes memory.
    pub const fn is_store(self) -> bool {
        self.bits() >> 30 == 3
    }
    /// Size of the elements.
    pub const fn element(self) -> ElementSize {
        match self {
            Self::Ld1b | Self::St1b => ElementSize::B,
            Self::Ld1w | Self::St1w => ElementSize::S,
            Self::Ld1d | Self::St1d => ElementSize::D,
        }
    }
}

instructions! {
    /// Bytes from `[rn, rm]` on, those that the predicate names; the load zeroes the others.
    SveIndexedOp, SveIndexedBuilder => SveIndexed (pg: PredicateReg, rt: Reg, rn: Reg, rm: Reg) {
        sve_ld1b_indexed Ld1b "ld1b" = 0xa400_4000;
        sve_st1b_indexed St1b "st1b" = 0xe400_4000;
    }
}

impl SveIndexedOp {
    /// Whether it writes memory.
    pub const fn is_store(self) -> bool {
        matches!(self, Self::St1b)
    }
}

instructions! {
    /// One element at `[rn]`, or, for `ld1rqb`, 16 bytes, in every place that the predicate names; the others become zero.
    SveReplicateOp, SveReplicateBuilder => SveReplicate (pg: PredicateReg, rt: Reg, rn: Reg, imm: UImm6) {
        ld1rb Ld1rb "ld1rb" = 0x8440_8000;
        ld1rh Ld1rh "ld1rh" = 0x84c0_a000;
        ld1rw Ld1rw "ld1rw" = 0x8540_c000;
        ld1rd Ld1rd "ld1rd" = 0x85c0_e000;
        ld1rqb Ld1rqb "ld1rqb" = 0xa400_2000;
    }
}

impl SveReplicateOp {
    /// Size of what is read, bytes.
    pub const fn bytes(self) -> u32 {
        match self {
            Self::Ld1rb => 1,
            Self::Ld1rh => 2,
            Self::Ld1rw => 4,
            Self::Ld1rd => 8,
            Self::Ld1rqb => 16,
        }
    }
}

instructions! {
    /// Elements at `rn + (index << shift)`, those that the predicate names; the others become zero. Indices are
    /// doublewords, or words in doublewords or words, extended as the name says.
    SveGatherOp, SveGatherBuilder => SveGather (pg: PredicateReg, rt: Reg, rn: Reg, rm: Reg) {
        gather_w_sxtw LdwSxtw "ld1w" = 0x8540_4000, GATHER_SXTW;
        gather_w_sxtw_scaled LdwSxtwScaled "ld1w" = 0x8560_4000, GATHER_SXTW | GATHER_SCALED;
        gather_d LddDouble "ld1d" = 0xc5c0_c000, GATHER_DOUBLES;
        gather_d_scaled LddDoubleScaled "ld1d" = 0xc5e0_c000, GATHER_DOUBLES | GATHER_SCALED;
        gather_d_sxtw LddSxtw "ld1d" = 0xc5c0_4000, GATHER_DOUBLES | GATHER_SXTW;
        gather_d_sxtw_scaled LddSxtwScaled "ld1d" = 0xc5e0_4000, GATHER_DOUBLES | GATHER_SXTW | GATHER_SCALED;
        gather_wd LdwDouble "ld1w" = 0xc540_c000, GATHER_DOUBLES;
        gather_wd_scaled LdwDoubleScaled "ld1w" = 0xc560_c000, GATHER_DOUBLES | GATHER_SCALED;
    }
}

instructions! {
    /// Elements at the addresses in the doublewords of `rn`, those that the predicate names; the others become zero.
    SveGatherAtOp, SveGatherAtBuilder => SveGatherAt (pg: PredicateReg, rt: Reg, rn: Reg) {
        gather_wd_at Ldw "ld1w" = 0xc520_c000;
        gather_d_at Ldd "ld1d" = 0xc5a0_c000;
    }
}

/// Indices are words, sign-extended.
pub const GATHER_SXTW: u32 = 1;
/// Indices count elements.
pub const GATHER_SCALED: u32 = 2;
/// Each element of the result is a doubleword.
pub const GATHER_DOUBLES: u32 = 4;
