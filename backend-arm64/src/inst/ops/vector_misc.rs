//! Vector operations of two registers, reductions, copies of elements, structure loads (C4.1.96, C4.1.94).

use super::shapes::{
    BHS, BHSD, BYTES, DOUBLES, FP, FPS, HALVES, HS, SCALAR_BHS, SCALAR_BHSD, SCALAR_D, SCALAR_HS, WORDS,
};
use super::{FIXED_SIZE, FLOAT, LONG, NARROW, PAIRWISE_LONG, TIED, ZERO};
use crate::asm::{Reg, UImm4};
use crate::inst::{ElementSize, Shape, Size};

/// Single and double precision, without half.
const SINGLE_DOUBLE: u32 = FLOAT | WORDS | DOUBLES;
/// Result halves (from singles) or singles (from doubles).
const FP_NARROW: u32 = FLOAT | HS;

instructions! {
    /// Two registers. The shape is the source's, except for [`NARROW`] operations.
    Vector2Op, Vector2Builder => Vector2 (shape: Shape, rd: Reg, rn: Reg) {
        rev64_vector Rev64 "rev64" = 0x0e20_0800, BHS;
        rev16_vector Rev16 "rev16" = 0x0e20_1800, BYTES;
        rev32_vector Rev32 "rev32" = 0x2e20_0800, BYTES | HALVES;
        saddlp_vector Saddlp "saddlp" = 0x0e20_2800, BHS | PAIRWISE_LONG;
        uaddlp_vector Uaddlp "uaddlp" = 0x2e20_2800, BHS | PAIRWISE_LONG;
        sadalp_vector Sadalp "sadalp" = 0x0e20_6800, BHS | PAIRWISE_LONG | TIED;
        uadalp_vector Uadalp "uadalp" = 0x2e20_6800, BHS | PAIRWISE_LONG | TIED;
        suqadd_vector Suqadd "suqadd" = 0x0e20_3800, BHSD | SCALAR_BHSD | TIED;
        usqadd_vector Usqadd "usqadd" = 0x2e20_3800, BHSD | SCALAR_BHSD | TIED;
        cls_vector Cls "cls" = 0x0e20_4800, BHS;
        clz_vector Clz "clz" = 0x2e20_4800, BHS;
        cnt_vector Cnt "cnt" = 0x0e20_5800, BYTES;
        not_vector Not "not" = 0x2e20_5800, BYTES | FIXED_SIZE;
        rbit_vector Rbit "rbit" = 0x2e60_5800, BYTES | FIXED_SIZE;
        sqabs_vector Sqabs "sqabs" = 0x0e20_7800, BHSD | SCALAR_BHSD;
        sqneg_vector Sqneg "sqneg" = 0x2e20_7800, BHSD | SCALAR_BHSD;
        cmgt_zero_vector CmgtZero "cmgt" = 0x0e20_8800, BHSD | SCALAR_D | ZERO;
        cmge_zero_vector CmgeZero "cmge" = 0x2e20_8800, BHSD | SCALAR_D | ZERO;
        cmeq_zero_vector CmeqZero "cmeq" = 0x0e20_9800, BHSD | SCALAR_D | ZERO;
        cmle_zero_vector CmleZero "cmle" = 0x2e20_9800, BHSD | SCALAR_D | ZERO;
        cmlt_zero_vector CmltZero "cmlt" = 0x0e20_a800, BHSD | SCALAR_D | ZERO;
        abs_vector Abs "abs" = 0x0e20_b800, BHSD | SCALAR_D;
        neg_vector Neg "neg" = 0x2e20_b800, BHSD | SCALAR_D;
        xtn_vector Xtn "xtn" = 0x0e21_2800, BHS | NARROW;
        sqxtun_vector Sqxtun "sqxtun" = 0x2e21_2800, BHS | SCALAR_BHS | NARROW;
        sqxtn_vector Sqxtn "sqxtn" = 0x0e21_4800, BHS | SCALAR_BHS | NARROW;
        uqxtn_vector Uqxtn "uqxtn" = 0x2e21_4800, BHS | SCALAR_BHS | NARROW;
        shll_vector Shll "shll" = 0x2e21_3800, BHS | LONG;
        fcvtn_vector Fcvtn "fcvtn" = 0x0e21_6800, FP_NARROW | NARROW;
        fcvtxn_vector Fcvtxn "fcvtxn" = 0x2e21_6800, FLOAT | WORDS | NARROW;
        fcvtl_vector Fcvtl "fcvtl" = 0x0e21_7800, FP_NARROW | LONG;
        frintn_vector Frintn "frintn" = 0x0e21_8800, FP;
        frintm_vector Frintm "frintm" = 0x0e21_9800, FP;
        frintp_vector Frintp "frintp" = 0x0ea1_8800, FP;
        frintz_vector Frintz "frintz" = 0x0ea1_9800, FP;
        frinta_vector Frinta "frinta" = 0x2e21_8800, FP;
        frintx_vector Frintx "frintx" = 0x2e21_9800, FP;
        frinti_vector Frinti "frinti" = 0x2ea1_9800, FP;
        frint32z_vector Frint32z "frint32z" = 0x0e21_e800, SINGLE_DOUBLE;
        frint64z_vector Frint64z "frint64z" = 0x0e21_f800, SINGLE_DOUBLE;
        frint32x_vector Frint32x "frint32x" = 0x2e21_e800, SINGLE_DOUBLE;
        frint64x_vector Frint64x "frint64x" = 0x2e21_f800, SINGLE_DOUBLE;
        fcvtns_vector Fcvtns "fcvtns" = 0x0e21_a800, FPS;
        fcvtnu_vector Fcvtnu "fcvtnu" = 0x2e21_a800, FPS;
        fcvtms_vector Fcvtms "fcvtms" = 0x0e21_b800, FPS;
        fcvtmu_vector Fcvtmu "fcvtmu" = 0x2e21_b800, FPS;
        fcvtas_vector Fcvtas "fcvtas" = 0x0e21_c800, FPS;
        fcvtau_vector Fcvtau "fcvtau" = 0x2e21_c800, FPS;
        fcvtps_vector Fcvtps "fcvtps" = 0x0ea1_a800, FPS;
        fcvtpu_vector Fcvtpu "fcvtpu" = 0x2ea1_a800, FPS;
        fcvtzs_vector Fcvtzs "fcvtzs" = 0x0ea1_b800, FPS;
        fcvtzu_vector Fcvtzu "fcvtzu" = 0x2ea1_b800, FPS;
        scvtf_vector Scvtf "scvtf" = 0x0e21_d800, FPS;
        ucvtf_vector Ucvtf "ucvtf" = 0x2e21_d800, FPS;
        fcmgt_zero_vector FcmgtZero "fcmgt" = 0x0ea0_c800, FPS | ZERO;
        fcmge_zero_vector FcmgeZero "fcmge" = 0x2ea0_c800, FPS | ZERO;
        fcmeq_zero_vector FcmeqZero "fcmeq" = 0x0ea0_d800, FPS | ZERO;
        fcmle_zero_vector FcmleZero "fcmle" = 0x2ea0_d800, FPS | ZERO;
        fcmlt_zero_vector FcmltZero "fcmlt" = 0x0ea0_e800, FPS | ZERO;
        fabs_vector Fabs "fabs" = 0x0ea0_f800, FP;
        fneg_vector Fneg "fneg" = 0x2ea0_f800, FP;
        fsqrt_vector Fsqrt "fsqrt" = 0x2ea1_f800, FP;
        frecpe_vector Frecpe "frecpe" = 0x0ea1_d800, FPS;
        frsqrte_vector Frsqrte "frsqrte" = 0x2ea1_d800, FPS;
        frecpx_vector Frecpx "frecpx" = 0x0ea1_f800, FLOAT | SCALAR_HS | SCALAR_D;
        urecpe_vector Urecpe "urecpe" = 0x0ea1_c800, WORDS | FIXED_SIZE;
        ursqrte_vector Ursqrte "ursqrte" = 0x2ea1_c800, WORDS | FIXED_SIZE;
    }
}

/// 8B, 16B, 4H, 8H, 4S: the shapes that reductions take.
const REDUCIBLE: u32 = BYTES | HALVES | Shape::S4.mask();
/// 4H, 8H, 4S.
const FP_REDUCIBLE: u32 = FLOAT | HALVES | Shape::S4.mask();

instructions! {
    /// All elements of a register reduced to one; `addlv` forms give an element of twice the width.
    AcrossOp, AcrossBuilder => VectorAcross (shape: Shape, rd: Reg, rn: Reg) {
        saddlv Saddlv "saddlv" = 0x0e30_3800, REDUCIBLE | LONG;
        uaddlv Uaddlv "uaddlv" = 0x2e30_3800, REDUCIBLE | LONG;
        smaxv Smaxv "smaxv" = 0x0e30_a800, REDUCIBLE;
        umaxv Umaxv "umaxv" = 0x2e30_a800, REDUCIBLE;
        sminv Sminv "sminv" = 0x0e31_a800, REDUCIBLE;
        uminv Uminv "uminv" = 0x2e31_a800, REDUCIBLE;
        addv Addv "addv" = 0x0e31_b800, REDUCIBLE;
        fmaxnmv Fmaxnmv "fmaxnmv" = 0x2e30_c800, FP_REDUCIBLE;
        fminnmv Fminnmv "fminnmv" = 0x2eb0_c800, FP_REDUCIBLE;
        fmaxv Fmaxv "fmaxv" = 0x2e30_f800, FP_REDUCIBLE;
        fminv Fminv "fminv" = 0x2eb0_f800, FP_REDUCIBLE;
    }
}

instructions! {
    /// One element copied to every element, or to a scalar.
    DupElementOp, DupElementBuilder => DupElement (shape: Shape, rd: Reg, rn: Reg, lane: UImm4) {
        dup_element Dup "dup" = 0x0e00_0400, BHSD | SCALAR_BHSD;
    }
}

instructions! {
    /// A general register copied to every element.
    DupGeneralOp, DupGeneralBuilder => DupGeneral (shape: Shape, rd: Reg, rn: Reg) {
        dup_general Dup "dup" = 0x0e00_0c00, BHSD;
    }
}

instructions! {
    /// Element `source` of `rn` into element `lane` of `rd`, which keeps its others.
    InsElementOp, InsElementBuilder => InsElement (element: ElementSize, rd: Reg, lane: UImm4, rn: Reg, source: UImm4) {
        ins_element Ins "ins" = 0x6e00_0400;
    }
}

instructions! {
    /// A general register into element `lane` of `rd`, which keeps its others.
    InsGeneralOp, InsGeneralBuilder => InsGeneral (element: ElementSize, rd: Reg, lane: UImm4, rn: Reg) {
        ins_general Ins "ins" = 0x4e00_1c00;
    }
}

instructions! {
    /// An element into a general register. `umov` takes [`Size::X`] for doublewords alone; `smov` takes no doublewords, and
    /// words only with [`Size::X`].
    ElementMoveOp, ElementMoveBuilder => ElementMove (size: Size, element: ElementSize, rd: Reg, rn: Reg, lane: UImm4) {
        smov Smov "smov" = 0x0e00_2c00;
        umov Umov "umov" = 0x0e00_3c00;
    }
}

instructions! {
    /// One element to or from memory at `[rn]`; the loads keep the register's other elements. The last one advances `rn` by
    /// the element's size.
    LaneOp, LaneBuilder => LoadStoreLane (element: ElementSize, lane: UImm4, rt: Reg, rn: Reg) {
        st1_lane St1 "st1" = 0x0d00_0000;
        ld1_lane Ld1 "ld1" = 0x0d40_0000;
        ld1_lane_post Ld1Post "ld1" = 0x0ddf_0000;
    }
}

instructions! {
    /// One element at `[rn]` to every element.
    ReplicateOp, ReplicateBuilder => LoadReplicate (shape: Shape, rt: Reg, rn: Reg) {
        ld1r Ld1r "ld1r" = 0x0d40_c000, BHSD | Shape::D1.mask();
    }
}

instructions! {
    /// `count` (1 to 4) consecutive whole registers from `rt` on, to or from memory at `[rn]`. With more than one, `rt` must
    /// be physical; the allocator sees the others as operands.
    MultipleOp, MultipleBuilder => LoadStoreMultiple (shape: Shape, count: u8, rt: Reg, rn: Reg) {
        st1 St1 "st1" = 0x0c00_0000, BHSD | Shape::D1.mask();
        ld1 Ld1 "ld1" = 0x0c40_0000, BHSD | Shape::D1.mask();
    }
}
