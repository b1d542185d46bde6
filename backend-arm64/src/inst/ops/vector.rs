//! Vector operations on registers of one kind: three operands, permutations, tables, elements (C4.1.96).

use super::shapes::{ANY_DOUBLES, BHS, BHSD, BYTES, FP, FPS, HS, SCALAR_BHSD, SCALAR_D, SCALAR_HS, WORDS};
use super::{FIXED_SIZE, FLOAT, LONG, NARROW, TIED, WIDE};
use crate::asm::{Reg, UImm4};
use crate::inst::Shape;

instructions! {
    /// Three registers of the same shape.
    Vector3Op, Vector3Builder => Vector3 (shape: Shape, rd: Reg, rn: Reg, rm: Reg) {
        shadd_vector Shadd "shadd" = 0x0e20_0400, BHS;
        uhadd_vector Uhadd "uhadd" = 0x2e20_0400, BHS;
        sqadd_vector Sqadd "sqadd" = 0x0e20_0c00, BHSD | SCALAR_BHSD;
        uqadd_vector Uqadd "uqadd" = 0x2e20_0c00, BHSD | SCALAR_BHSD;
        srhadd_vector Srhadd "srhadd" = 0x0e20_1400, BHS;
        urhadd_vector Urhadd "urhadd" = 0x2e20_1400, BHS;
        and_vector And "and" = 0x0e20_1c00, BYTES | FIXED_SIZE;
        bic_vector Bic "bic" = 0x0e60_1c00, BYTES | FIXED_SIZE;
        orr_vector Orr "orr" = 0x0ea0_1c00, BYTES | FIXED_SIZE;
        orn_vector Orn "orn" = 0x0ee0_1c00, BYTES | FIXED_SIZE;
        eor_vector Eor "eor" = 0x2e20_1c00, BYTES | FIXED_SIZE;
        bsl_vector Bsl "bsl" = 0x2e60_1c00, BYTES | FIXED_SIZE | TIED;
        bit_vector Bit "bit" = 0x2ea0_1c00, BYTES | FIXED_SIZE | TIED;
        bif_vector Bif "bif" = 0x2ee0_1c00, BYTES | FIXED_SIZE | TIED;
        shsub_vector Shsub "shsub" = 0x0e20_2400, BHS;
        uhsub_vector Uhsub "uhsub" = 0x2e20_2400, BHS;
        sqsub_vector Sqsub "sqsub" = 0x0e20_2c00, BHSD | SCALAR_BHSD;
        uqsub_vector Uqsub "uqsub" = 0x2e20_2c00, BHSD | SCALAR_BHSD;
        cmgt_vector Cmgt "cmgt" = 0x0e20_3400, BHSD | SCALAR_D;
        cmhi_vector Cmhi "cmhi" = 0x2e20_3400, BHSD | SCALAR_D;
        cmge_vector Cmge "cmge" = 0x0e20_3c00, BHSD | SCALAR_D;
        cmhs_vector Cmhs "cmhs" = 0x2e20_3c00, BHSD | SCALAR_D;
        sshl_vector Sshl "sshl" = 0x0e20_4400, BHSD | SCALAR_D;
        ushl_vector Ushl "ushl" = 0x2e20_4400, BHSD | SCALAR_D;
        sqshl_vector Sqshl "sqshl" = 0x0e20_4c00, BHSD | SCALAR_BHSD;
        uqshl_vector Uqshl "uqshl" = 0x2e20_4c00, BHSD | SCALAR_BHSD;
        srshl_vector Srshl "srshl" = 0x0e20_5400, BHSD | SCALAR_D;
        urshl_vector Urshl "urshl" = 0x2e20_5400, BHSD | SCALAR_D;
        sqrshl_vector Sqrshl "sqrshl" = 0x0e20_5c00, BHSD | SCALAR_BHSD;
        uqrshl_vector Uqrshl "uqrshl" = 0x2e20_5c00, BHSD | SCALAR_BHSD;
        smax_vector Smax "smax" = 0x0e20_6400, BHS;
        umax_vector Umax "umax" = 0x2e20_6400, BHS;
        smin_vector Smin "smin" = 0x0e20_6c00, BHS;
        umin_vector Umin "umin" = 0x2e20_6c00, BHS;
        sabd_vector Sabd "sabd" = 0x0e20_7400, BHS;
        uabd_vector Uabd "uabd" = 0x2e20_7400, BHS;
        saba_vector Saba "saba" = 0x0e20_7c00, BHS | TIED;
        uaba_vector Uaba "uaba" = 0x2e20_7c00, BHS | TIED;
        add_vector Add "add" = 0x0e20_8400, BHSD | SCALAR_D;
        sub_vector Sub "sub" = 0x2e20_8400, BHSD | SCALAR_D;
        cmtst_vector Cmtst "cmtst" = 0x0e20_8c00, BHSD | SCALAR_D;
        cmeq_vector Cmeq "cmeq" = 0x2e20_8c00, BHSD | SCALAR_D;
        mla_vector Mla "mla" = 0x0e20_9400, BHS | TIED;
        mls_vector Mls "mls" = 0x2e20_9400, BHS | TIED;
        mul_vector Mul "mul" = 0x0e20_9c00, BHS;
        pmul_vector Pmul "pmul" = 0x2e20_9c00, BYTES;
        smaxp_vector Smaxp "smaxp" = 0x0e20_a400, BHS;
        umaxp_vector Umaxp "umaxp" = 0x2e20_a400, BHS;
        sminp_vector Sminp "sminp" = 0x0e20_ac00, BHS;
        uminp_vector Uminp "uminp" = 0x2e20_ac00, BHS;
        sqdmulh_vector Sqdmulh "sqdmulh" = 0x0e20_b400, HS | SCALAR_HS;
        sqrdmulh_vector Sqrdmulh "sqrdmulh" = 0x2e20_b400, HS | SCALAR_HS;
        addp_vector Addp "addp" = 0x0e20_bc00, BHSD;
        sqrdmlah_vector Sqrdmlah "sqrdmlah" = 0x2e00_8400, HS | SCALAR_HS | TIED;
        sqrdmlsh_vector Sqrdmlsh "sqrdmlsh" = 0x2e00_8c00, HS | SCALAR_HS | TIED;
        fmaxnm_vector Fmaxnm "fmaxnm" = 0x0e20_c400, FP;
        fmla_vector Fmla "fmla" = 0x0e20_cc00, FP | TIED;
        fadd_vector Fadd "fadd" = 0x0e20_d400, FP;
        fmulx_vector Fmulx "fmulx" = 0x0e20_dc00, FPS;
        fcmeq_vector Fcmeq "fcmeq" = 0x0e20_e400, FPS;
        fmax_vector Fmax "fmax" = 0x0e20_f400, FP;
        frecps_vector Frecps "frecps" = 0x0e20_fc00, FPS;
        fminnm_vector Fminnm "fminnm" = 0x0ea0_c400, FP;
        fmls_vector Fmls "fmls" = 0x0ea0_cc00, FP | TIED;
        fsub_vector Fsub "fsub" = 0x0ea0_d400, FP;
        fmin_vector Fmin "fmin" = 0x0ea0_f400, FP;
        frsqrts_vector Frsqrts "frsqrts" = 0x0ea0_fc00, FPS;
        fmaxnmp_vector Fmaxnmp "fmaxnmp" = 0x2e20_c400, FP;
        faddp_vector Faddp "faddp" = 0x2e20_d400, FP;
        fmul_vector Fmul "fmul" = 0x2e20_dc00, FP;
        fcmge_vector Fcmge "fcmge" = 0x2e20_e400, FPS;
        facge_vector Facge "facge" = 0x2e20_ec00, FPS;
        fmaxp_vector Fmaxp "fmaxp" = 0x2e20_f400, FP;
        fdiv_vector Fdiv "fdiv" = 0x2e20_fc00, FP;
        fminnmp_vector Fminnmp "fminnmp" = 0x2ea0_c400, FP;
        fabd_vector Fabd "fabd" = 0x2ea0_d400, FPS;
        fcmgt_vector Fcmgt "fcmgt" = 0x2ea0_e400, FPS;
        facgt_vector Facgt "facgt" = 0x2ea0_ec00, FPS;
        fminp_vector Fminp "fminp" = 0x2ea0_f400, FP;
    }
}

instructions! {
    /// Operands of different element sizes. The shape is that of the narrow operands; full shapes are the `2` forms, which
    /// read (narrowing: write) upper halves.
    VectorLongOp, VectorLongBuilder => VectorLong (shape: Shape, rd: Reg, rn: Reg, rm: Reg) {
        saddl_vector Saddl "saddl" = 0x0e20_0000, BHS | LONG;
        uaddl_vector Uaddl "uaddl" = 0x2e20_0000, BHS | LONG;
        saddw_vector Saddw "saddw" = 0x0e20_1000, BHS | LONG | WIDE;
        uaddw_vector Uaddw "uaddw" = 0x2e20_1000, BHS | LONG | WIDE;
        ssubl_vector Ssubl "ssubl" = 0x0e20_2000, BHS | LONG;
        usubl_vector Usubl "usubl" = 0x2e20_2000, BHS | LONG;
        ssubw_vector Ssubw "ssubw" = 0x0e20_3000, BHS | LONG | WIDE;
        usubw_vector Usubw "usubw" = 0x2e20_3000, BHS | LONG | WIDE;
        addhn_vector Addhn "addhn" = 0x0e20_4000, BHS | NARROW;
        raddhn_vector Raddhn "raddhn" = 0x2e20_4000, BHS | NARROW;
        sabal_vector Sabal "sabal" = 0x0e20_5000, BHS | LONG | TIED;
        uabal_vector Uabal "uabal" = 0x2e20_5000, BHS | LONG | TIED;
        subhn_vector Subhn "subhn" = 0x0e20_6000, BHS | NARROW;
        rsubhn_vector Rsubhn "rsubhn" = 0x2e20_6000, BHS | NARROW;
        sabdl_vector Sabdl "sabdl" = 0x0e20_7000, BHS | LONG;
        uabdl_vector Uabdl "uabdl" = 0x2e20_7000, BHS | LONG;
        smlal_vector Smlal "smlal" = 0x0e20_8000, BHS | LONG | TIED;
        umlal_vector Umlal "umlal" = 0x2e20_8000, BHS | LONG | TIED;
        sqdmlal_vector Sqdmlal "sqdmlal" = 0x0e20_9000, HS | SCALAR_HS | LONG | TIED;
        smlsl_vector Smlsl "smlsl" = 0x0e20_a000, BHS | LONG | TIED;
        umlsl_vector Umlsl "umlsl" = 0x2e20_a000, BHS | LONG | TIED;
        sqdmlsl_vector Sqdmlsl "sqdmlsl" = 0x0e20_b000, HS | SCALAR_HS | LONG | TIED;
        smull_vector Smull "smull" = 0x0e20_c000, BHS | LONG;
        umull_vector Umull "umull" = 0x2e20_c000, BHS | LONG;
        sqdmull_vector Sqdmull "sqdmull" = 0x0e20_d000, HS | SCALAR_HS | LONG;
        pmull_vector Pmull "pmull" = 0x0e20_e000, BYTES | ANY_DOUBLES | LONG;
    }
}

instructions! {
    /// Multiplication by one element of `rm` (lane counted in elements of that register). Halfword elements need `rm` in
    /// V0 to V15.
    VectorElementOp, VectorElementBuilder => VectorElement (shape: Shape, rd: Reg, rn: Reg, rm: Reg, lane: UImm4) {
        mul_element Mul "mul" = 0x0f00_8000, HS;
        mla_element Mla "mla" = 0x2f00_0000, HS | TIED;
        mls_element Mls "mls" = 0x2f00_4000, HS | TIED;
        sqdmulh_element Sqdmulh "sqdmulh" = 0x0f00_c000, HS | SCALAR_HS;
        sqrdmulh_element Sqrdmulh "sqrdmulh" = 0x0f00_d000, HS | SCALAR_HS;
        sqrdmlah_element Sqrdmlah "sqrdmlah" = 0x2f00_d000, HS | SCALAR_HS | TIED;
        sqrdmlsh_element Sqrdmlsh "sqrdmlsh" = 0x2f00_f000, HS | SCALAR_HS | TIED;
        smull_element Smull "smull" = 0x0f00_a000, HS | LONG;
        umull_element Umull "umull" = 0x2f00_a000, HS | LONG;
        smlal_element Smlal "smlal" = 0x0f00_2000, HS | LONG | TIED;
        umlal_element Umlal "umlal" = 0x2f00_2000, HS | LONG | TIED;
        smlsl_element Smlsl "smlsl" = 0x0f00_6000, HS | LONG | TIED;
        umlsl_element Umlsl "umlsl" = 0x2f00_6000, HS | LONG | TIED;
        sqdmull_element Sqdmull "sqdmull" = 0x0f00_b000, HS | SCALAR_HS | LONG;
        sqdmlal_element Sqdmlal "sqdmlal" = 0x0f00_3000, HS | SCALAR_HS | LONG | TIED;
        sqdmlsl_element Sqdmlsl "sqdmlsl" = 0x0f00_7000, HS | SCALAR_HS | LONG | TIED;
        fmul_element Fmul "fmul" = 0x0f00_9000, FPS;
        fmulx_element Fmulx "fmulx" = 0x2f00_9000, FPS;
        fmla_element Fmla "fmla" = 0x0f00_1000, FPS | TIED;
        fmls_element Fmls "fmls" = 0x0f00_5000, FPS | TIED;
    }
}

instructions! {
    /// Dot products of four bytes into each word (FEAT_DotProd; `usdot` FEAT_I8MM). The shape is the result's.
    DotOp, DotBuilder => VectorDot (shape: Shape, rd: Reg, rn: Reg, rm: Reg) {
        sdot_vector Sdot "sdot" = 0x0e80_9400, WORDS | TIED;
        udot_vector Udot "udot" = 0x2e80_9400, WORDS | TIED;
        usdot_vector Usdot "usdot" = 0x0e80_9c00, WORDS | TIED;
    }
}

instructions! {
    /// Complex addition and multiply-add (FEAT_FCMA).
    ComplexOp, ComplexBuilder => VectorComplex (rotation: crate::inst::Rotation, shape: Shape, rd: Reg, rn: Reg, rm: Reg) {
        fcadd Fcadd "fcadd" = 0x2e00_e400, FP;
        fcmla Fcmla "fcmla" = 0x2e00_c400, FP | TIED;
    }
}

instructions! {
    /// Interleaving of two registers.
    PermuteOp, PermuteBuilder => VectorPermute (shape: Shape, rd: Reg, rn: Reg, rm: Reg) {
        uzp1 Uzp1 "uzp1" = 0x0e00_1800, BHSD;
        trn1 Trn1 "trn1" = 0x0e00_2800, BHSD;
        zip1 Zip1 "zip1" = 0x0e00_3800, BHSD;
        uzp2 Uzp2 "uzp2" = 0x0e00_5800, BHSD;
        trn2 Trn2 "trn2" = 0x0e00_6800, BHSD;
        zip2 Zip2 "zip2" = 0x0e00_7800, BHSD;
    }
}

instructions! {
    /// Bytes from the concatenation `rm:rn`, from byte `index` on; the shape is 8B or 16B.
    ExtractOp, ExtractVectorBuilder => VectorExtract (shape: Shape, rd: Reg, rn: Reg, rm: Reg, index: UImm4) {
        ext Ext "ext" = 0x2e00_0000, BYTES;
    }
}

instructions! {
    /// Table look-up: `rm` holds byte indices into the `count` (1 to 4) consecutive registers from `rn` on. With more than
    /// one, `rn` must be physical; the allocator sees the others as uses. `tbx` keeps bytes whose index is out of range.
    TableOp, TableBuilder => VectorTable (shape: Shape, count: u8, rd: Reg, rn: Reg, rm: Reg) {
        tbl Tbl "tbl" = 0x0e00_0000, BYTES;
        tbx Tbx "tbx" = 0x0e00_1000, BYTES | TIED;
    }
}

instructions! {
    /// The two elements of a register combined into a scalar. The shape is the scalar's.
    PairwiseOp, PairwiseBuilder => VectorPairwise (shape: Shape, rd: Reg, rn: Reg) {
        addp_scalar Addp "addp" = 0x0e31_b800, SCALAR_D;
        faddp_scalar Faddp "faddp" = 0x2e30_d800, FLOAT | SCALAR_HS | SCALAR_D;
        fmaxnmp_scalar Fmaxnmp "fmaxnmp" = 0x2e30_c800, FLOAT | SCALAR_HS | SCALAR_D;
        fminnmp_scalar Fminnmp "fminnmp" = 0x2eb0_c800, FLOAT | SCALAR_HS | SCALAR_D;
        fmaxp_scalar Fmaxp "fmaxp" = 0x2e30_f800, FLOAT | SCALAR_HS | SCALAR_D;
        fminp_scalar Fminp "fminp" = 0x2eb0_f800, FLOAT | SCALAR_HS | SCALAR_D;
    }
}
