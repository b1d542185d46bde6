//! Data processing, immediate and register, and branches (C4.1.86, C4.1.93, C4.1.95).

use super::{dn, dnm, memory};
use crate::asm::Reg;
use crate::inst::ops::integer::{DataProc1Op, LogicalImmOp};
use crate::inst::{Inst, Size};

#[inline]
pub(super) fn encode(inst: &Inst) -> u32 {
    match *inst {
        Inst::AddSubImm { op, size, rd, rn, imm } => {
            op.bits() | 0x1100_0000 | size.sf() | imm.field() << 10 | dn_or_sp(op.sets_flags(), rd, rn)
        }
        Inst::AddSubShifted { op, size, rd, rn, rm, shift } => {
            debug_assert!(shift.amount() < size.bits());
            op.bits() | 0x0b00_0000 | size.sf() | (shift.kind as u32) << 22 | shift.amount() << 10 | dnm(rd, rn, rm)
        }
        Inst::LogicalShifted { op, size, rd, rn, rm, shift } => {
            debug_assert!(shift.amount() < size.bits());
            op.bits() | size.sf() | (shift.kind as u32) << 22 | shift.amount() << 10 | dnm(rd, rn, rm)
        }
        Inst::LogicalImm { op, size, rd, rn, imm } => {
            let destination = if matches!(op, LogicalImmOp::Ands) { rd.field() } else { rd.field_or_sp() };
            op.bits() | size.sf() | imm.field() << 10 | destination | rn.field() << 5
        }
        Inst::MoveWide { op, size, rd, imm } => op.bits() | size.sf() | imm.field() << 5 | rd.field(),
        Inst::Bitfield { op, size, rd, rn, immr, imms } => {
            op.bits() | size.sf() | n_bit(size) | immr.value() << 16 | imms.value() << 10 | dn(rd, rn)
        }
        Inst::AddSubExtended { op, size, rd, rn, rm, extend, amount } => {
            debug_assert!(amount.value() <= 4);
            op.bits()
                | 0x0b20_0000
                | size.sf()
                | (extend as u32) << 13
                | amount.value() << 10
                | dn_or_sp(op.sets_flags(), rd, rn)
                | rm.field() << 16
        }
        Inst::CondSelect { op, size, rd, rn, rm, cond } => {
            op.bits() | size.sf() | (cond as u32) << 12 | dnm(rd, rn, rm)
        }
        Inst::CompareBranch { op, size, rt, .. } => op.bits() | size.sf() | rt.field(),
        Inst::TestBranch { op, rt, bit, .. } => {
            op.bits() | (bit.value() >> 5) << 31 | (bit.value() & 31) << 19 | rt.field()
        }
        Inst::BranchCond { cond, .. } => 0x5400_0000 | cond as u32,
        Inst::Branch { op, .. } | Inst::BranchFar { op, .. } => op.bits(),
        Inst::BranchReg { op, rn } => op.bits() | rn.field() << 5,
        Inst::Adr { rd, .. } => 0x1000_0000 | rd.field(),
        Inst::Adrp { rd, .. } => 0x9000_0000 | rd.field(),
        Inst::AddLow { rd, rn, .. } => 0x9100_0000 | dn_or_sp(false, rd, rn),
        _ => encode_less_frequent(inst),
    }
}

/// `Rd` and `Rn` of additions whose `Rn`, and unless they set flags whose `Rd`, may be SP.
#[inline]
const fn dn_or_sp(sets_flags: bool, rd: Reg, rn: Reg) -> u32 {
    let destination = if sets_flags { rd.field() } else { rd.field_or_sp() };
    destination | rn.field_or_sp() << 5
}

/// Bit 22 repeats `sf` in bitfield moves and `extr`.
const fn n_bit(size: Size) -> u32 {
    (size as u32) << 22
}

fn encode_less_frequent(inst: &Inst) -> u32 {
    match *inst {
        Inst::AddSubCarry { op, size, rd, rn, rm } => op.bits() | size.sf() | dnm(rd, rn, rm),
        Inst::Extract { size, rd, rn, rm, lsb } => {
            0x1380_0000 | size.sf() | n_bit(size) | lsb.value() << 10 | dnm(rd, rn, rm)
        }
        Inst::DataProc1 { op, size, rd, rn } => {
            // `rev` has its own opcode for each width; the narrow one is that of `rev32`.
            let op = if matches!((op, size), (DataProc1Op::Rev, Size::W)) { DataProc1Op::Rev32 } else { op };
            op.bits() | size.sf() | dn(rd, rn)
        }
        Inst::DataProc2 { op, size, rd, rn, rm } => op.bits() | size.sf() | dnm(rd, rn, rm),
        Inst::MinMaxImm { op, size, rd, rn, imm } => op.bits() | size.sf() | imm.value() << 10 | dn(rd, rn),
        Inst::Crc { op, rd, rn, rm } => op.bits() | dnm(rd, rn, rm),
        Inst::MulHigh { op, rd, rn, rm } => op.bits() | dnm(rd, rn, rm),
        Inst::MulAdd { op, size, rd, rn, rm, ra } => op.bits() | size.sf() | ra.field() << 10 | dnm(rd, rn, rm),
        Inst::MulAddLong { op, rd, rn, rm, ra } => op.bits() | ra.field() << 10 | dnm(rd, rn, rm),
        Inst::CondCompare { op, size, rn, rm, nzcv, cond } => {
            op.bits() | size.sf() | (cond as u32) << 12 | nzcv.value() | rn.field() << 5 | rm.field() << 16
        }
        Inst::CondCompareImm { op, size, rn, imm, nzcv, cond } => {
            op.bits() | 0x800 | size.sf() | (cond as u32) << 12 | nzcv.value() | dn(Reg::x(0), rn) | imm.value() << 16
        }
        _ => memory::encode(inst),
    }
}
