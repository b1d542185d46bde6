//! Multiplications with wide products, and sums of products and differences.

use super::{element, shape_of};
use crate::asm::prelude::*;
use crate::inst::ops::vector::VectorLongOp;
use crate::lower::Lower;
use causeway_ir::{Inst, Opcode, Type};

/// Lowers the multiplications that have no single host instruction, and PSADBW.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    match inst.opcode {
        _ if inst.ty != Type::V128 => lower.unsupported(inst),
        Opcode::VMulHighS => high_halves(lower, inst, VectorLongOp::Smull),
        Opcode::VMulHighU => high_halves(lower, inst, VectorLongOp::Umull),
        Opcode::VMulHighRound => high_rounded(lower, inst),
        Opcode::VMulEvenU => even_products(lower, inst, VectorLongOp::Umull),
        Opcode::VMulEvenS => even_products(lower, inst, VectorLongOp::Smull),
        Opcode::VMulAddPairs => {
            let (low, high) = products(lower, inst, VectorLongOp::Smull, ElementSize::H);
            let to = lower.def();
            lower.addp_vector(Shape::S4, to, low, high);
        }
        Opcode::VMulAddPairsUs => unsigned_by_signed(lower, inst),
        _ => sum_of_differences(lower, inst),
    }
}

/// Products of the low and of the high halves of both operands.
fn products(lower: &mut Lower<'_>, inst: &Inst, op: VectorLongOp, element: ElementSize) -> (Reg, Reg) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let [low, high] = [false, true].map(|full| {
        let rd = lower.vector_temp();
        lower.push(crate::inst::Inst::VectorLong { op, shape: Shape::vector(element, full), rd, rn: a, rm: b });
        rd
    });
    (low, high)
}

fn high_halves(lower: &mut Lower<'_>, inst: &Inst, op: VectorLongOp) {
    let (low, high) = products(lower, inst, op, element(inst.lane));
    let to = lower.def();
    lower.uzp2(shape_of(inst), to, low, high);
}

/// PMULHRSW. `sqrdmulh` would saturate where both are the least number.
fn high_rounded(lower: &mut Lower<'_>, inst: &Inst) {
    let (low, high) = products(lower, inst, VectorLongOp::Smull, ElementSize::H);
    let to = lower.def();
    lower.rshrn_vector(Shape::H4, to, low, UImm7::of(15));
    lower.rshrn_vector(Shape::H8, to, high, UImm7::of(15));
}

fn even_products(lower: &mut Lower<'_>, inst: &Inst, op: VectorLongOp) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let rn = lower.vector_temp();
    lower.xtn_vector(Shape::S2, rn, a);
    let rm = if a == b { rn } else { lower.vector_temp() };
    if a != b {
        lower.xtn_vector(Shape::S2, rm, b);
    }
    let rd = lower.def();
    lower.push(crate::inst::Inst::VectorLong { op, shape: Shape::S2, rd, rn, rm });
}

/// PMADDUBSW: the products fit 16 bits, their sums saturate.
fn unsigned_by_signed(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let [low, high] = [Shape::B8, Shape::B16].map(|shape| {
        let (x, y, product) = (lower.vector_temp(), lower.vector_temp(), lower.vector_temp());
        lower.ushll_vector(shape, x, a, UImm7::of(0));
        lower.sshll_vector(shape, y, b, UImm7::of(0));
        lower.mul_vector(Shape::H8, product, x, y);
        product
    });
    let (even, odd, to) = (lower.vector_temp(), lower.vector_temp(), lower.def());
    lower.uzp1(Shape::H8, even, low, high);
    lower.uzp2(Shape::H8, odd, low, high);
    lower.sqadd_vector(Shape::H8, to, even, odd);
}

/// PSADBW.
fn sum_of_differences(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (bytes, halves, words) = (lower.vector_temp(), lower.vector_temp(), lower.vector_temp());
    let to = lower.def();
    lower.uabd_vector(Shape::B16, bytes, a, b);
    lower.uaddlp_vector(Shape::B16, halves, bytes);
    lower.uaddlp_vector(Shape::H8, words, halves);
    lower.uaddlp_vector(Shape::S4, to, words);
}
