//! Interleaving and extension: operations that move lanes, each 128 bits by themselves or all together.

use crate::asm::prelude::*;
use crate::inst::ops::sve::{SveVector2Op, SveVectorOp};
use crate::lower::Lower;
use crate::lower::vector::element;
use causeway_ir::{Inst, Lane, Opcode};

pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    match inst.opcode {
        Opcode::VUnpackLow => unpack(lower, inst, SveVectorOp::Uzp1, SveVectorOp::Trn1),
        Opcode::VUnpackHigh => unpack(lower, inst, SveVectorOp::Uzp2, SveVectorOp::Trn2),
        _ => extend(lower, inst),
    }
}

/// The low, or high, doublewords of both 128 bits brought together, then interleaved.
fn unpack(lower: &mut Lower<'_>, inst: &Inst, gather: SveVectorOp, doublewords: SveVectorOp) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let rd = lower.def();
    let lanes = element(inst.lane);
    if lanes == ElementSize::D {
        return lower.push(crate::inst::Inst::SveVector { op: doublewords, element: lanes, rd, rn: a, rm: b });
    }
    let [first, second] = [a, b].map(|from| {
        let to = lower.vector_temp();
        let (op, element) = (gather, ElementSize::D);
        lower.push(crate::inst::Inst::SveVector { op, element, rd: to, rn: from, rm: from });
        to
    });
    lower.sve_zip1(lanes, rd, first, second);
}

/// The low lanes widened, by steps of one size.
fn extend(lower: &mut Lower<'_>, inst: &Inst) {
    let op = if inst.opcode == Opcode::VExtendS { SveVector2Op::Sunpklo } else { SveVector2Op::Uunpklo };
    let source = element(Lane::ALL[usize::from(inst.aux)]);
    let mut from = lower.reg(inst.args[0]);
    for step in source as usize + 1..=element(inst.lane) as usize {
        let element = ElementSize::ALL[step];
        let rd =
            if step == crate::lower::vector::element(inst.lane) as usize { lower.def() } else { lower.vector_temp() };
        lower.push(crate::inst::Inst::SveVector2 { op, element, rd, rn: from });
        from = rd;
    }
}
