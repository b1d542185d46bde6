//! Vector operations of three registers (C4.1.96).

use super::{check_shape, vector_dn as dn, vector_dnm as dnm, vector_misc};
use crate::asm::{Reg, UImm4};
use crate::inst::ops::{FIXED_SIZE, FLOAT};
use crate::inst::{ElementSize, Inst, Shape};

#[inline]
pub(super) fn encode(inst: &Inst) -> u32 {
    match *inst {
        Inst::Vector3 { op, shape, rd, rn, rm } => three_same(op.bits(), op.traits(), shape) | dnm(rd, rn, rm),
        Inst::VectorLong { op, shape, rd, rn, rm } => {
            check_shape(op.traits(), shape);
            op.bits() | shape.form() | shape.size_field() | dnm(rd, rn, rm)
        }
        Inst::VectorElement { op, shape, rd, rn, rm, lane } => {
            check_shape(op.traits(), shape);
            let size = if op.traits() & FLOAT != 0 { float_element(shape) } else { shape.size_field() };
            op.bits() | shape.form() | size | element_index(shape.element(), rm, lane) | dn(rd, rn)
        }
        Inst::VectorDot { op, shape, rd, rn, rm } => op.bits() | shape.form() | dnm(rd, rn, rm),
        Inst::VectorComplex { op, rotation, shape, rd, rn, rm } => {
            // FCADD has one bit: 90 or 270 degrees.
            let is_add = op.bits() & 0x2000 != 0;
            let rotation = if is_add { (rotation as u32 >> 1) << 12 } else { (rotation as u32) << 11 };
            op.bits() | shape.form() | shape.size_field() | rotation | dnm(rd, rn, rm)
        }
        Inst::VectorPermute { op, shape, rd, rn, rm } => {
            op.bits() | shape.form() | shape.size_field() | dnm(rd, rn, rm)
        }
        Inst::VectorExtract { op, shape, rd, rn, rm, index } => {
            op.bits() | shape.form() | index.value() << 11 | dnm(rd, rn, rm)
        }
        Inst::VectorTable { op, shape, count, rd, rn, rm } => {
            debug_assert!(matches!(count, 1..=4));
            op.bits() | shape.form() | (u32::from(count) - 1) << 13 | dnm(rd, rn, rm)
        }
        _ => vector_misc::encode(inst),
    }
}

/// Halfword elements have an encoding class of their own (C4.1.96, "three same (FP16)"): bit 22 set, bit 21 clear, and
/// three opcode bits instead of five.
#[inline]
const fn three_same(bits: u32, traits: u32, shape: Shape) -> u32 {
    check_shape(traits, shape);
    let bits = bits | shape.form();
    if traits & FIXED_SIZE != 0 {
        bits
    } else if traits & FLOAT == 0 {
        bits | shape.size_field()
    } else {
        match shape.element() {
            ElementSize::H => bits & !0x0020_c000 | 0x0040_0000,
            ElementSize::D => bits | 0x0040_0000,
            _ => bits,
        }
    }
}

/// Size of a floating-point multiplication by element: 0 for halfwords, 2 and 3 for words and doublewords.
const fn float_element(shape: Shape) -> u32 {
    match shape.element() {
        ElementSize::H => 0,
        ElementSize::D => 0x00c0_0000,
        _ => 0x0080_0000,
    }
}

/// `Rm` and the lane in bits H (11), L (21), M (20); M belongs to the register except for halfwords.
const fn element_index(element: ElementSize, rm: Reg, lane: UImm4) -> u32 {
    let lane = lane.value();
    let (h, l, m) = match element {
        ElementSize::H => {
            debug_assert!(rm.field() < 16, "halfword elements come from V0 to V15");
            (lane >> 2, lane >> 1 & 1, lane & 1)
        }
        ElementSize::D => (lane, 0, 0),
        _ => (lane >> 1, lane & 1, 0),
    };
    rm.field() << 16 | h << 11 | l << 21 | m << 20
}
