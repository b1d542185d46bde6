//! PMOVMSKB, MOVMSKPS, MOVMSKPD: the lanes' top bits gathered in a general register.

use super::element;
use crate::asm::prelude::*;
use crate::lower::Lower;
use causeway_ir::{Inst, Type};

/// Lowers `v_move_mask`.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    let from = lower.reg(inst.args[0]);
    let to = lower.def_or_temp();
    match (element(inst.lane), lower.type_of(inst.args[0])) {
        (ElementSize::B, Type::V128) => bytes(lower, to, from),
        (ElementSize::B, Type::V64) => eight_bytes(lower, to, from),
        (ElementSize::S, Type::V128) => singles(lower, to, from),
        (ElementSize::D, Type::V128) => doubles(lower, to, from),
        _ => lower.unsupported(inst),
    }
}

/// Each step brings the bits of a lane beside those of its neighbour; bytes 0 and 8 then hold eight bits each.
fn gather_bytes(lower: &mut Lower<'_>, from: Reg) -> Reg {
    let bits = lower.vector_temp();
    lower.ushr_vector(Shape::B16, bits, from, UImm7::of(7));
    lower.usra_vector(Shape::H8, bits, bits, UImm7::of(7));
    lower.usra_vector(Shape::S4, bits, bits, UImm7::of(14));
    lower.usra_vector(Shape::D2, bits, bits, UImm7::of(28));
    bits
}

fn eight_bytes(lower: &mut Lower<'_>, to: Reg, from: Reg) {
    let bits = gather_bytes(lower, from);
    lower.umov(Size::W, ElementSize::B, to, bits, UImm4::of(0));
}

fn bytes(lower: &mut Lower<'_>, to: Reg, from: Reg) {
    let bits = gather_bytes(lower, from);
    let (low, high) = (lower.temp(), lower.temp());
    lower.umov(Size::W, ElementSize::B, low, bits, UImm4::of(0));
    lower.umov(Size::W, ElementSize::B, high, bits, UImm4::of(8));
    lower.orr_shifted(Size::W, to, low, high, Shift::lsl(8));
}

fn singles(lower: &mut Lower<'_>, to: Reg, from: Reg) {
    let bits = lower.vector_temp();
    let (low, high) = (lower.temp(), lower.temp());
    lower.ushr_vector(Shape::S4, bits, from, UImm7::of(31));
    lower.usra_vector(Shape::D2, bits, bits, UImm7::of(31));
    lower.fmov_w_from_s(low, bits);
    lower.umov(Size::W, ElementSize::S, high, bits, UImm4::of(2));
    lower.orr_shifted(Size::W, to, low, high, Shift::lsl(2));
}

fn doubles(lower: &mut Lower<'_>, to: Reg, from: Reg) {
    let (low, high, sign) = (lower.temp(), lower.temp(), lower.temp());
    lower.fmov_x_from_d(low, from);
    lower.umov(Size::X, ElementSize::D, high, from, UImm4::of(1));
    lower.lsr_imm(Size::X, sign, high, 63);
    lower.extr(Size::X, to, sign, low, UImm6::of(63));
}
