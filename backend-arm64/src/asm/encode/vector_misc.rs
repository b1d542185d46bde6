//! Vector operations of two registers, shifts, copies, immediates, structure loads, cryptography (C4.1.96, C4.1.94).

use super::{based, check_shape, mixed_dn, sve, vector_dn as dn, vector_dnm as dnm};
use crate::asm::{Reg, UImm4, UImm7, VectorImm};
use crate::inst::ops::vector_shift::LEFT;
use crate::inst::ops::{FIXED_SIZE, FLOAT, LONG, NARROW};
use crate::inst::{ElementSize, Inst, Shape, Size};

#[inline]
pub(super) fn encode(inst: &Inst) -> u32 {
    match *inst {
        Inst::Vector2 { op, shape, rd, rn } => two_misc(op.bits(), op.traits(), shape) | dn(rd, rn),
        Inst::VectorShift { op, shape, rd, rn, amount } => {
            check_shape(op.traits(), shape);
            op.bits() | shape.form() | shift_field(op.traits(), shape.element(), amount) | dn(rd, rn)
        }
        Inst::VectorImm { op, full, rd, imm } => {
            debug_assert!(full || imm.selector() != 0x1f, "fmov of doublewords has 128 bits");
            op.bits() | u32::from(full) << 30 | modified_immediate(imm) | rd.field()
        }
        Inst::VectorAcross { op, shape, rd, rn } => reduction(op.bits(), op.traits(), shape) | dn(rd, rn),
        Inst::VectorPairwise { op, shape, rd, rn } => reduction(op.bits(), op.traits(), shape) | dn(rd, rn),
        Inst::DupElement { op, shape, rd, rn, lane } => {
            op.bits() | shape.form() | imm5(shape.element(), lane) | dn(rd, rn)
        }
        Inst::DupGeneral { op, shape, rd, rn } => {
            op.bits() | shape.form() | imm5(shape.element(), UImm4::of(0)) | mixed_dn(rd, rn)
        }
        Inst::InsElement { op, element, rd, lane, rn, source } => {
            op.bits() | imm5(element, lane) | source.value() << (element as u32) << 11 | dn(rd, rn)
        }
        Inst::InsGeneral { op, element, rd, lane, rn } => op.bits() | imm5(element, lane) | mixed_dn(rd, rn),
        Inst::ElementMove { op, size, element, rd, rn, lane } => {
            let wide = u32::from(matches!(size, Size::X)) << 30;
            op.bits() | wide | imm5(element, lane) | mixed_dn(rd, rn)
        }
        _ => encode_less_frequent(inst),
    }
}

fn encode_less_frequent(inst: &Inst) -> u32 {
    match *inst {
        Inst::LoadStoreLane { op, element, lane, rt, rn } => op.bits() | memory_lane(element, lane) | based(rt, rn),
        Inst::LoadReplicate { op, shape, rt, rn } => op.bits() | memory_shape(shape, rt, rn),
        Inst::LoadStoreMultiple { op, shape, count, rt, rn } => {
            debug_assert!(matches!(count, 1..=4));
            let opcode = [0x7000, 0xa000, 0x6000, 0x2000][usize::from(count - 1) & 3];
            op.bits() | opcode | memory_shape(shape, rt, rn)
        }
        Inst::Crypto2 { op, rd, rn } => op.bits() | dn(rd, rn),
        Inst::Crypto3 { op, rd, rn, rm } => op.bits() | dnm(rd, rn, rm),
        Inst::Crypto4 { op, rd, rn, rm, ra } => op.bits() | ra.field() << 10 | dnm(rd, rn, rm),
        Inst::Xar { op, rd, rn, rm, amount } => op.bits() | amount.value() << 10 | dnm(rd, rn, rm),
        Inst::Rax { op, rd, rn, rm } => op.bits() | dnm(rd, rn, rm),
        _ => sve::encode(inst),
    }
}

/// Halfword elements have an encoding class of their own (C4.1.96, "two-register miscellaneous (FP16)"): bits 22, 20 and 19
/// set. Conversions of width have one bit for the narrow element.
#[inline]
const fn two_misc(bits: u32, traits: u32, shape: Shape) -> u32 {
    check_shape(traits, shape);
    let bits = bits | shape.form();
    if traits & FIXED_SIZE != 0 {
        return bits;
    }
    if traits & FLOAT == 0 {
        return bits | shape.size_field();
    }
    let element = shape.element();
    if traits & (LONG | NARROW) != 0 {
        return bits | (matches!(element, ElementSize::S) as u32) << 22;
    }
    match element {
        ElementSize::H => bits | 0x0058_0000,
        ElementSize::D => bits | 0x0040_0000,
        _ => bits,
    }
}

/// Floating-point reductions and pairs of halfwords have U (bit 29) clear.
const fn reduction(bits: u32, traits: u32, shape: Shape) -> u32 {
    check_shape(traits, shape);
    let bits = bits | shape.form();
    if traits & FLOAT == 0 {
        return bits | shape.size_field();
    }
    match shape.element() {
        ElementSize::H => bits & !0x2000_0000,
        ElementSize::D => bits | 0x0040_0000,
        _ => bits,
    }
}

/// `immh:immb`.
#[inline]
const fn shift_field(traits: u32, element: ElementSize, amount: UImm7) -> u32 {
    let (bits, amount) = (element.bits(), amount.value());
    if traits & LEFT != 0 {
        debug_assert!(amount < bits, "left shift amount");
        (bits + amount) << 16
    } else {
        debug_assert!(amount >= 1 && amount <= bits, "right shift amount");
        (2 * bits - amount) << 16
    }
}

/// `op`, `cmode`, `abc` and `defgh`.
const fn modified_immediate(imm: VectorImm) -> u32 {
    let (selector, bits) = (imm.selector(), imm.bits());
    (selector >> 4) << 29 | (selector & 15) << 12 | (bits >> 5) << 16 | (bits & 31) << 5
}

/// Element size and lane: the lowest set bit of `imm5` says the size.
const fn imm5(element: ElementSize, lane: UImm4) -> u32 {
    debug_assert!(lane.value() < 16 >> element as u32, "lane");
    (lane.value() << 1 | 1) << (element as u32) << 16
}

/// Lane in bits Q (30), S (12) and size (11..=10), and the opcode of the element size.
const fn memory_lane(element: ElementSize, lane: UImm4) -> u32 {
    debug_assert!(lane.value() < 16 >> element as u32, "lane");
    let position = lane.value() << element as u32;
    let opcode = match element {
        ElementSize::B => 0,
        ElementSize::H => 0x4000,
        ElementSize::S => 0x8000,
        ElementSize::D => 0x8400,
    };
    (position >> 3) << 30 | (position >> 2 & 1) << 12 | (position & 3) << 10 | opcode
}

const fn memory_shape(shape: Shape, rt: Reg, rn: Reg) -> u32 {
    shape.form() | (shape.element() as u32) << 10 | based(rt, rn)
}
