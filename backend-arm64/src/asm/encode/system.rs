//! System instructions, flag manipulation and scalar floating point (C4.1.93, C4.1.96).

use super::{dnm, mixed_dn, vector, vector_dn, vector_dnm};
use crate::asm::UImm6;
use crate::inst::Inst;

#[inline]
pub(super) fn encode(inst: &Inst) -> u32 {
    match *inst {
        Inst::Mrs { rt, register } => 0xd520_0000 | register.bits() << 5 | rt.field(),
        Inst::Msr { register, rt } => 0xd500_0000 | register.bits() << 5 | rt.field(),
        Inst::Rmif { rn, rotate, mask } => 0xba00_0400 | rotate.value() << 15 | rn.field() << 5 | mask.value(),
        Inst::SetFlags { op, rn } => op.bits() | rn.field() << 5,
        Inst::Plain { op } => op.bits(),
        Inst::Hint { number } => 0xd503_201f | number.value() << 5,
        Inst::Barrier { op, option } => op.bits() | option.bits() << 8,
        Inst::Cache { op, rt } => op.bits() | rt.field(),
        Inst::Exception { op, imm } => {
            let shift = if op.bits() == 0 { 0 } else { 5 };
            op.bits() | imm.value() << shift
        }
        Inst::MemoryCopy { op, rd, rs, rn } => op.bits() | dnm(rd, rn, rs),
        Inst::MemorySet { op, rd, rn, rs } => op.bits() | dnm(rd, rn, rs),
        _ => encode_float(inst),
    }
}

fn encode_float(inst: &Inst) -> u32 {
    match *inst {
        Inst::Fp1 { op, size, rd, rn } => op.bits() | size.field() | vector_dn(rd, rn),
        Inst::Fp2 { op, size, rd, rn, rm } => op.bits() | size.field() | vector_dnm(rd, rn, rm),
        Inst::Fp3 { op, size, rd, rn, rm, ra } => op.bits() | size.field() | ra.field() << 10 | vector_dnm(rd, rn, rm),
        Inst::FpCompare { op, size, rn, rm } => op.bits() | size.field() | rn.field() << 5 | rm.field() << 16,
        Inst::FpCompareZero { op, size, rn } => op.bits() | 8 | size.field() | rn.field() << 5,
        Inst::FpCondCompare { op, size, rn, rm, nzcv, cond } => {
            op.bits() | size.field() | (cond as u32) << 12 | nzcv.value() | rn.field() << 5 | rm.field() << 16
        }
        Inst::FpSelect { op, size, rd, rn, rm, cond } => {
            op.bits() | size.field() | (cond as u32) << 12 | vector_dnm(rd, rn, rm)
        }
        Inst::FpImm { op, size, rd, imm } => op.bits() | size.field() | imm.field() << 13 | rd.field(),
        Inst::FpConvert { op, from, to, rd, rn } => op.bits() | from.field() | (to as u32) << 15 | vector_dn(rd, rn),
        Inst::FpToInt { op, from, size, rd, rn } => op.bits() | from.field() | size.sf() | mixed_dn(rd, rn),
        Inst::IntToFp { op, size, to, rd, rn } => op.bits() | to.field() | size.sf() | mixed_dn(rd, rn),
        Inst::FpToFixed { op, from, size, rd, rn, fraction } => {
            op.bits() | from.field() | size.sf() | fixed_point(fraction) | mixed_dn(rd, rn)
        }
        Inst::FixedToFp { op, size, to, rd, rn, fraction } => {
            op.bits() | to.field() | size.sf() | fixed_point(fraction) | mixed_dn(rd, rn)
        }
        Inst::FpToGeneral { op, rd, rn } => op.bits() | mixed_dn(rd, rn),
        Inst::GeneralToFp { op, rd, rn } => op.bits() | mixed_dn(rd, rn),
        _ => vector::encode(inst),
    }
}

/// The `scale` field: 64 minus the number of fraction bits, which is not zero.
const fn fixed_point(fraction: UImm6) -> u32 {
    (64 - fraction.value()) << 10
}
