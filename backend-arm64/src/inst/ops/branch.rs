//! Branches (C4.1.93).

use crate::asm::{Label, Reg, UImm6};
use crate::inst::Size;

operations! {
    /// Direct branches, +-128 MiB.
    BranchOp {
        B "b" = 0x1400_0000;
        Bl "bl" = 0x9400_0000;
    }
}

instructions! {
    /// Compare with zero and branch, +-1 MiB.
    CompareBranchOp, CompareBranchBuilder => CompareBranch (size: Size, rt: Reg, label: Label) {
        cbz Cbz "cbz" = 0x3400_0000;
        cbnz Cbnz "cbnz" = 0x3500_0000;
    }
}

instructions! {
    /// Test a bit and branch, +-32 KiB.
    TestBranchOp, TestBranchBuilder => TestBranch (rt: Reg, bit: UImm6, label: Label) {
        tbz Tbz "tbz" = 0x3600_0000;
        tbnz Tbnz "tbnz" = 0x3700_0000;
    }
}

instructions! {
    /// Branches to a register.
    BranchRegOp, BranchRegBuilder => BranchReg (rn: Reg) {
        br Br "br" = 0xd61f_0000;
        blr Blr "blr" = 0xd63f_0000;
        ret Ret "ret" = 0xd65f_0000;
    }
}
