//! Data processing, immediate and register (C4.1.86, C4.1.95).

use crate::asm::{ArithImm, LogicalImm, MoveWideImm, Reg, Shift, UImm3, UImm4, UImm5, UImm6, UImm8};
use crate::inst::{Cond, Extend, Size};

operations! {
    /// Addition and subtraction; the encoding class adds its own bits.
    AddSubOp {
        Add "add" = 0x0000_0000;
        Adds "adds" = 0x2000_0000;
        Sub "sub" = 0x4000_0000;
        Subs "subs" = 0x6000_0000;
    }
}

impl AddSubOp {
    /// Whether NZCV is written.
    pub const fn sets_flags(self) -> bool {
        self.bits() & 0x2000_0000 != 0
    }
}

builders! {
    /// Add and subtract, immediate. Register 31 is SP in `rn`, and in `rd` unless flags are set.
    AddSubImmBuilder => AddSubImm, AddSubOp, (size: Size, rd: Reg, rn: Reg, imm: ArithImm);
    add_imm Add;
    adds_imm Adds;
    sub_imm Sub;
    subs_imm Subs;
}
builders! {
    /// Add and subtract, shifted register.
    AddSubShiftedBuilder => AddSubShifted, AddSubOp, (size: Size, rd: Reg, rn: Reg, rm: Reg, shift: Shift);
    add_shifted Add;
    adds_shifted Adds;
    sub_shifted Sub;
    subs_shifted Subs;
}
builders! {
    /// Add and subtract, extended register, shifted left by 0 to 4. Register 31 is SP in `rn`, and in `rd` unless flags
    /// are set.
    AddSubExtendedBuilder => AddSubExtended, AddSubOp,
        (size: Size, rd: Reg, rn: Reg, rm: Reg, extend: Extend, amount: UImm3);
    add_extended Add;
    adds_extended Adds;
    sub_extended Sub;
    subs_extended Subs;
}

instructions! {
    /// Add and subtract with carry.
    CarryOp, CarryBuilder => AddSubCarry (size: Size, rd: Reg, rn: Reg, rm: Reg) {
        adc Adc "adc" = 0x1a00_0000;
        adcs Adcs "adcs" = 0x3a00_0000;
        sbc Sbc "sbc" = 0x5a00_0000;
        sbcs Sbcs "sbcs" = 0x7a00_0000;
    }
}

operations! {
    /// Logic on registers.
    LogicalOp {
        And "and" = 0x0a00_0000;
        Bic "bic" = 0x0a20_0000;
        Orr "orr" = 0x2a00_0000;
        Orn "orn" = 0x2a20_0000;
        Eor "eor" = 0x4a00_0000;
        Eon "eon" = 0x4a20_0000;
        Ands "ands" = 0x6a00_0000;
        Bics "bics" = 0x6a20_0000;
    }
}

instructions! {
    /// Logic with a bitmask immediate. Register 31 in `rd` is SP unless flags are set.
    LogicalImmOp, LogicalImmBuilder => LogicalImm (size: Size, rd: Reg, rn: Reg, imm: LogicalImm) {
        and_imm And "and" = 0x1200_0000;
        orr_imm Orr "orr" = 0x3200_0000;
        eor_imm Eor "eor" = 0x5200_0000;
        ands_imm Ands "ands" = 0x7200_0000;
    }
}
builders! {
    /// Logic, shifted register.
    LogicalShiftedBuilder => LogicalShifted, LogicalOp, (size: Size, rd: Reg, rn: Reg, rm: Reg, shift: Shift);
    and_shifted And;
    bic_shifted Bic;
    orr_shifted Orr;
    orn_shifted Orn;
    eor_shifted Eor;
    eon_shifted Eon;
    ands_shifted Ands;
    bics_shifted Bics;
}

instructions! {
    /// Move wide immediate; `movk` keeps the other bits. For [`Size::W`] the shift is 0 or 16.
    MoveWideOp, MoveWideBuilder => MoveWide (size: Size, rd: Reg, imm: MoveWideImm) {
        movn Movn "movn" = 0x1280_0000;
        movz Movz "movz" = 0x5280_0000;
        movk Movk "movk" = 0x7280_0000;
    }
}

instructions! {
    /// Bitfield moves; `bfm` keeps the other bits.
    BitfieldOp, BitfieldBuilder => Bitfield (size: Size, rd: Reg, rn: Reg, immr: UImm6, imms: UImm6) {
        sbfm Sbfm "sbfm" = 0x1300_0000;
        bfm Bfm "bfm" = 0x3300_0000;
        ubfm Ubfm "ubfm" = 0x5300_0000;
    }
}

instructions! {
    /// One source. `abs`, `cnt`, `ctz` need FEAT_CSSC; `rev32` is for [`Size::X`] alone.
    DataProc1Op, DataProc1Builder => DataProc1 (size: Size, rd: Reg, rn: Reg) {
        rbit Rbit "rbit" = 0x5ac0_0000;
        rev16 Rev16 "rev16" = 0x5ac0_0400;
        rev32 Rev32 "rev32" = 0x5ac0_0800;
        rev Rev "rev" = 0x5ac0_0c00;
        clz Clz "clz" = 0x5ac0_1000;
        cls Cls "cls" = 0x5ac0_1400;
        ctz Ctz "ctz" = 0x5ac0_1800;
        cnt Cnt "cnt" = 0x5ac0_1c00;
        abs Abs "abs" = 0x5ac0_2000;
    }
}

instructions! {
    /// Two sources. The four `min` and `max` need FEAT_CSSC.
    DataProc2Op, DataProc2Builder => DataProc2 (size: Size, rd: Reg, rn: Reg, rm: Reg) {
        udiv Udiv "udiv" = 0x1ac0_0800;
        sdiv Sdiv "sdiv" = 0x1ac0_0c00;
        lslv Lslv "lsl" = 0x1ac0_2000;
        lsrv Lsrv "lsr" = 0x1ac0_2400;
        asrv Asrv "asr" = 0x1ac0_2800;
        rorv Rorv "ror" = 0x1ac0_2c00;
        smax Smax "smax" = 0x1ac0_6000;
        umax Umax "umax" = 0x1ac0_6400;
        smin Smin "smin" = 0x1ac0_6800;
        umin Umin "umin" = 0x1ac0_6c00;
    }
}

instructions! {
    /// Minimum and maximum with an immediate (FEAT_CSSC); the signed forms read it as a signed byte.
    MinMaxImmOp, MinMaxImmBuilder => MinMaxImm (size: Size, rd: Reg, rn: Reg, imm: UImm8) {
        smax_imm Smax "smax" = 0x11c0_0000;
        umax_imm Umax "umax" = 0x11c4_0000;
        smin_imm Smin "smin" = 0x11c8_0000;
        umin_imm Umin "umin" = 0x11cc_0000;
    }
}

instructions! {
    /// Cyclic redundancy checks (FEAT_CRC32): `rn` is the accumulator, `rm` the data.
    CrcOp, CrcBuilder => Crc (rd: Reg, rn: Reg, rm: Reg) {
        crc32b Crc32b "crc32b" = 0x1ac0_4000;
        crc32h Crc32h "crc32h" = 0x1ac0_4400;
        crc32w Crc32w "crc32w" = 0x1ac0_4800;
        crc32x Crc32x "crc32x" = 0x9ac0_4c00;
        crc32cb Crc32cb "crc32cb" = 0x1ac0_5000;
        crc32ch Crc32ch "crc32ch" = 0x1ac0_5400;
        crc32cw Crc32cw "crc32cw" = 0x1ac0_5800;
        crc32cx Crc32cx "crc32cx" = 0x9ac0_5c00;
    }
}

instructions! {
    /// Multiply and add or subtract, operands of one width.
    MulAddOp, MulAddBuilder => MulAdd (size: Size, rd: Reg, rn: Reg, rm: Reg, ra: Reg) {
        madd Madd "madd" = 0x1b00_0000;
        msub Msub "msub" = 0x1b00_8000;
    }
}

instructions! {
    /// Multiply two words into a doubleword and add or subtract.
    MulAddLongOp, MulAddLongBuilder => MulAddLong (rd: Reg, rn: Reg, rm: Reg, ra: Reg) {
        smaddl Smaddl "smaddl" = 0x9b20_0000;
        smsubl Smsubl "smsubl" = 0x9b20_8000;
        umaddl Umaddl "umaddl" = 0x9ba0_0000;
        umsubl Umsubl "umsubl" = 0x9ba0_8000;
    }
}

instructions! {
    /// Upper 64 bits of a 128-bit product.
    MulHighOp, MulHighBuilder => MulHigh (rd: Reg, rn: Reg, rm: Reg) {
        smulh Smulh "smulh" = 0x9b40_7c00;
        umulh Umulh "umulh" = 0x9bc0_7c00;
    }
}

instructions! {
    /// Conditional select.
    CondSelectOp, CondSelectBuilder => CondSelect (size: Size, rd: Reg, rn: Reg, rm: Reg, cond: Cond) {
        csel Csel "csel" = 0x1a80_0000;
        csinc Csinc "csinc" = 0x1a80_0400;
        csinv Csinv "csinv" = 0x5a80_0000;
        csneg Csneg "csneg" = 0x5a80_0400;
    }
}

operations! {
    /// Conditional compare: where the condition fails, NZCV becomes the given value.
    CondCompareOp {
        Ccmn "ccmn" = 0x3a40_0000;
        Ccmp "ccmp" = 0x7a40_0000;
    }
}
builders! {
    /// Conditional compare of two registers.
    CondCompareBuilder => CondCompare, CondCompareOp, (size: Size, rn: Reg, rm: Reg, nzcv: UImm4, cond: Cond);
    ccmn Ccmn;
    ccmp Ccmp;
}
builders! {
    /// Conditional compare with an immediate.
    CondCompareImmBuilder => CondCompareImm, CondCompareOp, (size: Size, rn: Reg, imm: UImm5, nzcv: UImm4, cond: Cond);
    ccmn_imm Ccmn;
    ccmp_imm Ccmp;
}
