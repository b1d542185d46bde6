//! Vector shifts by an immediate and modified immediates (C4.1.96).

use super::shapes::{BHS, BHSD, FPS, SCALAR_BHS, SCALAR_BHSD, SCALAR_D};
use super::{LONG, NARROW, TIED};
use crate::asm::{Reg, UImm7, VectorImm};
use crate::inst::Shape;

/// The shift is to the left: the field is element size + amount instead of twice the element size - amount.
pub const LEFT: u32 = 1 << 24;

instructions! {
    /// Shifts by an immediate: 0 to element size - 1 to the left, 1 to element size to the right. The shape is that of the
    /// narrow operand. The conversions take the number of fraction bits, 1 to the element size.
    VectorShiftOp, VectorShiftBuilder => VectorShift (shape: Shape, rd: Reg, rn: Reg, amount: UImm7) {
        sshr_vector Sshr "sshr" = 0x0f00_0400, BHSD | SCALAR_D;
        ushr_vector Ushr "ushr" = 0x2f00_0400, BHSD | SCALAR_D;
        ssra_vector Ssra "ssra" = 0x0f00_1400, BHSD | SCALAR_D | TIED;
        usra_vector Usra "usra" = 0x2f00_1400, BHSD | SCALAR_D | TIED;
        srshr_vector Srshr "srshr" = 0x0f00_2400, BHSD | SCALAR_D;
        urshr_vector Urshr "urshr" = 0x2f00_2400, BHSD | SCALAR_D;
        srsra_vector Srsra "srsra" = 0x0f00_3400, BHSD | SCALAR_D | TIED;
        ursra_vector Ursra "ursra" = 0x2f00_3400, BHSD | SCALAR_D | TIED;
        sri_vector Sri "sri" = 0x2f00_4400, BHSD | SCALAR_D | TIED;
        shl_vector Shl "shl" = 0x0f00_5400, BHSD | SCALAR_D | LEFT;
        sli_vector Sli "sli" = 0x2f00_5400, BHSD | SCALAR_D | LEFT | TIED;
        sqshlu_imm_vector Sqshlu "sqshlu" = 0x2f00_6400, BHSD | SCALAR_BHSD | LEFT;
        sqshl_imm_vector Sqshl "sqshl" = 0x0f00_7400, BHSD | SCALAR_BHSD | LEFT;
        uqshl_imm_vector Uqshl "uqshl" = 0x2f00_7400, BHSD | SCALAR_BHSD | LEFT;
        shrn_vector Shrn "shrn" = 0x0f00_8400, BHS | NARROW;
        rshrn_vector Rshrn "rshrn" = 0x0f00_8c00, BHS | NARROW;
        sqshrun_vector Sqshrun "sqshrun" = 0x2f00_8400, BHS | SCALAR_BHS | NARROW;
        sqrshrun_vector Sqrshrun "sqrshrun" = 0x2f00_8c00, BHS | SCALAR_BHS | NARROW;
        sqshrn_vector Sqshrn "sqshrn" = 0x0f00_9400, BHS | SCALAR_BHS | NARROW;
        uqshrn_vector Uqshrn "uqshrn" = 0x2f00_9400, BHS | SCALAR_BHS | NARROW;
        sqrshrn_vector Sqrshrn "sqrshrn" = 0x0f00_9c00, BHS | SCALAR_BHS | NARROW;
        uqrshrn_vector Uqrshrn "uqrshrn" = 0x2f00_9c00, BHS | SCALAR_BHS | NARROW;
        sshll_vector Sshll "sshll" = 0x0f00_a400, BHS | LONG | LEFT;
        ushll_vector Ushll "ushll" = 0x2f00_a400, BHS | LONG | LEFT;
        scvtf_fixed_vector Scvtf "scvtf" = 0x0f00_e400, FPS;
        ucvtf_fixed_vector Ucvtf "ucvtf" = 0x2f00_e400, FPS;
        fcvtzs_fixed_vector Fcvtzs "fcvtzs" = 0x0f00_fc00, FPS;
        fcvtzu_fixed_vector Fcvtzu "fcvtzu" = 0x2f00_fc00, FPS;
    }
}

instructions! {
    /// `movi`, `mvni`, `fmov`, `orr` or `bic` with a modified immediate; which of them, the immediate says. `full` chooses
    /// 128 bits.
    VectorImmOp, VectorImmBuilder => VectorImm (full: bool, rd: Reg, imm: VectorImm) {
        vector_imm Imm "movi" = 0x0f00_0400;
    }
}
