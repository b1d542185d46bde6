//! Narrowing, widening and horizontal operations.

use super::{element, shape_of};
use crate::asm::prelude::*;
use crate::inst::ops::vector_misc::Vector2Op;
use crate::lower::Lower;
use causeway_ir::{Inst, Lane, Opcode, Type};

/// Lowers packs, extensions and horizontal sums.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    match inst.opcode {
        Opcode::VExtendS | Opcode::VExtendU => extend(lower, inst),
        Opcode::VPackSatS => pack(lower, inst, Vector2Op::Sqxtn),
        Opcode::VPackSatU => pack(lower, inst, Vector2Op::Sqxtun),
        Opcode::VHorizontalAdd => {
            let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
            let to = lower.def();
            lower.addp_vector(shape_of(inst), to, a, b);
        }
        _ => {
            let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
            let (even, odd, to) = (lower.vector_temp(), lower.vector_temp(), lower.def());
            lower.uzp1(shape_of(inst), even, a, b);
            lower.uzp2(shape_of(inst), odd, a, b);
            lower.sub_vector(shape_of(inst), to, even, odd);
        }
    }
}

fn pack(lower: &mut Lower<'_>, inst: &Inst, op: Vector2Op) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let (narrow, full) = match inst.lane {
        Lane::I16 => (Shape::B8, Shape::B16),
        _ => (Shape::H4, Shape::H8),
    };
    if inst.ty == Type::V64 {
        let (both, to) = (lower.vector_temp(), lower.def());
        lower.zip1(Shape::D2, both, a, b);
        return lower.push(crate::inst::Inst::Vector2 { op, shape: narrow, rd: to, rn: both });
    }
    if a == b {
        let (half, to) = (lower.vector_temp(), lower.def());
        lower.push(crate::inst::Inst::Vector2 { op, shape: narrow, rd: half, rn: a });
        return lower.dup_element(Shape::D2, to, half, UImm4::of(0));
    }
    let to = lower.late_def(&[b]);
    lower.push(crate::inst::Inst::Vector2 { op, shape: narrow, rd: to, rn: a });
    lower.push(crate::inst::Inst::Vector2 { op, shape: full, rd: to, rn: b });
    lower.settle(to, inst.ty);
}

/// PMOVSX and PMOVZX, doubling the width step by step.
fn extend(lower: &mut Lower<'_>, inst: &Inst) {
    let signed = inst.opcode == Opcode::VExtendS;
    let mut from = lower.reg(inst.args[0]);
    let target = element(inst.lane);
    let mut size = element(Lane::ALL[usize::from(inst.aux)]);
    while size != target {
        let next = ElementSize::ALL[size as usize + 1];
        let to = if next == target { lower.def() } else { lower.vector_temp() };
        let shape = Shape::vector(size, false);
        if signed {
            lower.sshll_vector(shape, to, from, UImm7::of(0));
        } else {
            lower.ushll_vector(shape, to, from, UImm7::of(0));
        }
        (from, size) = (to, next);
    }
    if inst.ty == Type::V64 {
        lower.fmov(FpSize::D, from, from);
    }
}
