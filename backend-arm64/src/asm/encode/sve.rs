//! Scalable vectors (C4.1.35 to C4.1.65).

use super::{based, mixed_dn, vector_dn as dn, vector_dnm as dnm};
use crate::asm::{LogicalImm, PredicateReg, SImm9, UImm6, UImm7};
use crate::inst::ops::FIXED_SIZE;
use crate::inst::ops::sve::{SveShiftOp, SveVector2Op};
use crate::inst::{ElementSize, Inst};

#[inline]
pub(super) fn encode(inst: &Inst) -> u32 {
    match *inst {
        Inst::SveVector { op, element, rd, rn, rm } => op.bits() | sized(op.traits(), element) | dnm(rd, rn, rm),
        Inst::SveVector2 { op, element, rd, rn } => vector2(op, element) | dn(rd, rn),
        Inst::SveBinary { op, element, pg, rd, rm } => op.bits() | size(element) | governed(pg) | dn(rd, rm),
        Inst::SveUnary { op, element, pg, rd, rn } => {
            op.bits() | sized(op.traits(), element) | governed(pg) | dn(rd, rn)
        }
        Inst::SveFused { op, element, pg, rd, rn, rm } => op.bits() | size(element) | governed(pg) | dnm(rd, rn, rm),
        Inst::SveCompare { op, element, pd, pg, rn, rm } => {
            op.bits() | size(element) | governed(pg) | pd.field() | rn.field() << 5 | rm.field() << 16
        }
        Inst::SveSelect { op, element, pg, rd, rn, rm } => op.bits() | size(element) | governed(pg) | dnm(rd, rn, rm),
        Inst::SveShift { op, element, rd, rn, amount } => op.bits() | shift(op, element, amount) | dn(rd, rn),
        Inst::SveImm { op, element, rd, imm } => op.bits() | size(element) | imm.value() << 5 | rd.field(),
        Inst::SveDupElement { op, element, rd, rn, index } => op.bits() | element_index(element, index) | dn(rd, rn),
        Inst::SveDupGeneral { op, element, rd, rn } => op.bits() | size(element) | mixed_dn(rd, rn),
        Inst::SveExtract { op, rd, rm, index } => {
            op.bits() | (index.value() >> 3) << 16 | (index.value() & 7) << 10 | dn(rd, rm)
        }
        Inst::SveTernary { op, rd, rm, ra } => op.bits() | rm.field() << 16 | dn(rd, ra),
        _ => encode_memory(inst),
    }
}

fn encode_memory(inst: &Inst) -> u32 {
    match *inst {
        Inst::SveWhole { op, rt, rn, imm } => op.bits() | split9(imm) | based(rt, rn),
        Inst::SveMemory { op, pg, rt, rn, imm } => op.bits() | governed(pg) | imm.field() << 16 | based(rt, rn),
        Inst::SveIndexed { op, pg, rt, rn, rm } => op.bits() | governed(pg) | rm.field() << 16 | based(rt, rn),
        Inst::SveReplicate { op, pg, rt, rn, imm } => op.bits() | governed(pg) | imm.value() << 16 | based(rt, rn),
        Inst::SveGatherAt { op, pg, rt, rn } => op.bits() | governed(pg) | dn(rt, rn),
        Inst::SveGather { op, pg, rt, rn, rm } => op.bits() | governed(pg) | rm.field() << 16 | based(rt, rn),
        _ => encode_predicate(inst),
    }
}

fn encode_predicate(inst: &Inst) -> u32 {
    match *inst {
        Inst::SvePredicate { op, pd, pg, pn, pm } => {
            op.bits() | pm.field() << 16 | governed(pg) | pn.field() << 5 | pd.field()
        }
        Inst::SveCount { op, element, pg, pn, rd } => {
            op.bits() | size(element) | governed(pg) | pn.field() << 5 | rd.field()
        }
        Inst::SvePattern { op, element, pd, pattern } => op.bits() | size(element) | pattern.field() << 5 | pd.field(),
        Inst::SveCopy { op, element, pg, rd, imm } => {
            op.bits() | size(element) | pg.field() << 16 | imm.field() << 5 | rd.field()
        }
        Inst::SveFloat { op, element, rd, imm } => op.bits() | size(element) | imm.field() << 5 | rd.field(),
        Inst::SveBitmask { op, rd, imm } => op.bits() | bitmask(imm) | rd.field(),
        _ => unreachable!("every instruction but the pseudo ones is encoded by one of the groups"),
    }
}

const fn size(element: ElementSize) -> u32 {
    (element as u32) << 22
}

const fn sized(traits: u32, element: ElementSize) -> u32 {
    if traits & FIXED_SIZE == 0 { size(element) } else { 0 }
}

/// The governing predicate, P0 to P7, in bits 12..=10.
const fn governed(pg: PredicateReg) -> u32 {
    pg.field() << 10
}

/// Narrowing operations name their result's element by one bit: 22 for words, 20 and 19 for the others.
fn vector2(op: SveVector2Op, element: ElementSize) -> u32 {
    if op.traits() & crate::inst::ops::sve::DOUBLE_SOURCE == 0 {
        return op.bits() | size(element);
    }
    let one = match element {
        ElementSize::B => 1 << 19,
        ElementSize::H => 1 << 20,
        _ => 1 << 22,
    };
    op.bits() | one
}

/// Seven bits in 23..=22 and 20..=16: twice the element size less a right shift, the element size plus a left shift.
fn shift(op: SveShiftOp, element: ElementSize, amount: UImm7) -> u32 {
    let bits = element.bits();
    let field = if op == SveShiftOp::Lsl { bits + amount.value() } else { 2 * bits - amount.value() };
    field >> 5 << 22 | (field & 31) << 16
}

/// Seven bits in 23..=22 and 20..=16: the lowest set one tells the size, those above it the index.
fn element_index(element: Option<ElementSize>, index: UImm6) -> u32 {
    let scale = element.map_or(4, |element| element as u32);
    let field = (index.value() << 1 | 1) << scale;
    field >> 5 << 22 | (field & 31) << 16
}

/// Nine bits, the upper six in 21..=16, the lower three in 12..=10.
fn split9(imm: SImm9) -> u32 {
    let bits = imm.field();
    bits >> 3 << 16 | (bits & 7) << 10
}

/// The thirteen bits of a bitmask immediate of doublewords.
fn bitmask(imm: LogicalImm) -> u32 {
    imm.field() << 5
}
