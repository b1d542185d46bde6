//! Multiplications with wide products, and sums of products and differences.

use super::{element, shape_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::sve::SveVectorOp;
use crate::inst::ops::vector::VectorLongOp;
use crate::lower::Lower;
use causeway_ir::{Inst, Opcode, Type};

/// Lowers the multiplications that have no single host instruction, and PSADBW.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    match inst.opcode {
        _ if inst.ty != Type::V128 => narrow(lower, inst),
        Opcode::VMulHighS | Opcode::VMulHighU if lower.has(HostFeatures::SVE128) => {
            let op = if inst.opcode == Opcode::VMulHighS { SveVectorOp::Smulh } else { SveVectorOp::Umulh };
            let operands = [lower.reg(inst.args[0]), lower.reg(inst.args[1])];
            lower.scalable(op, element(inst.lane), operands);
        }
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
        Opcode::VMultiSumAbsDiff => sums_of_differences(lower, inst),
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

/// The same for 64 bits, whose products fill one register.
fn narrow(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (wide, to) = (lower.vector_temp(), lower.def());
    let mut product = |op, shape| lower.push(crate::inst::Inst::VectorLong { op, shape, rd: wide, rn: a, rm: b });
    match inst.opcode {
        Opcode::VMulHighS | Opcode::VMulHighU => {
            let signed = inst.opcode == Opcode::VMulHighS;
            let shape = Shape::vector(element(inst.lane), false);
            product(if signed { VectorLongOp::Smull } else { VectorLongOp::Umull }, shape);
            lower.shrn_vector(shape, to, wide, UImm7::of(inst.lane.bits()));
        }
        Opcode::VMulHighRound => {
            product(VectorLongOp::Smull, Shape::H4);
            lower.rshrn_vector(Shape::H4, to, wide, UImm7::of(15));
        }
        Opcode::VMulEvenU | Opcode::VMulEvenS => {
            let signed = inst.opcode == Opcode::VMulEvenS;
            product(if signed { VectorLongOp::Smull } else { VectorLongOp::Umull }, Shape::S2);
            lower.fmov(FpSize::D, to, wide);
        }
        Opcode::VMulAddPairs => {
            product(VectorLongOp::Smull, Shape::H4);
            lower.addp_vector(Shape::S4, wide, wide, wide);
            lower.fmov(FpSize::D, to, wide);
        }
        Opcode::VMulAddPairsUs => {
            let (x, y) = (lower.vector_temp(), lower.vector_temp());
            lower.ushll_vector(Shape::B8, x, a, UImm7::of(0));
            lower.sshll_vector(Shape::B8, y, b, UImm7::of(0));
            lower.mul_vector(Shape::H8, wide, x, y);
            let (even, odd) = (lower.vector_temp(), lower.vector_temp());
            lower.uzp1(Shape::H8, even, wide, wide);
            lower.uzp2(Shape::H8, odd, wide, wide);
            lower.sqadd_vector(Shape::H4, to, even, odd);
        }
        _ => {
            lower.uabd_vector(Shape::B8, wide, a, b);
            lower.uaddlv(Shape::B8, to, wide);
        }
    }
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

/// MPSADBW: for each of four bytes of b, the differences to eight neighbours of a are added up.
fn sums_of_differences(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (first, block) = (inst.imm as u32 & 4, 4 * (inst.imm as u32 & 3));
    let sums = lower.late_def(&[a, b]);
    for byte in 0..4 {
        let mut window = a;
        if first + byte != 0 {
            window = lower.vector_temp();
            lower.ext(Shape::B16, window, a, a, UImm4::of(first + byte));
        }
        let all = lower.vector_temp();
        lower.dup_element(Shape::B8, all, b, UImm4::of(block + byte));
        if byte == 0 {
            lower.uabdl_vector(Shape::B8, sums, window, all);
        } else {
            lower.uabal_vector(Shape::B8, sums, window, all);
        }
    }
    lower.settle(sums, inst.ty);
}
