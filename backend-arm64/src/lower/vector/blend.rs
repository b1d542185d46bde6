//! Choice between two vectors, lane by lane.

use super::{bytes_of, element, shape_of};
use crate::asm::prelude::*;
use crate::lower::Lower;
use causeway_ir::{Inst, Opcode, Type, Value};

/// Lowers `v_blend` and `v_blend_mask`.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    if inst.opcode == Opcode::VBlendMask {
        return by_mask(lower, inst);
    }
    let all = (1u32 << (inst.ty.bits() / inst.lane.bits())) - 1;
    match inst.imm as u32 & all {
        0 => copy(lower, inst, inst.args[0]),
        mask if mask == all => copy(lower, inst, inst.args[1]),
        mask if lower.vector_constant_of(inst.args[0]) == Some([0, 0]) => clear(lower, inst, mask),
        mask => by_constant(lower, inst, mask, all),
    }
}

/// The lanes of `mask` of the second operand, the others zero.
fn clear(lower: &mut Lower<'_>, inst: &Inst, mask: u32) {
    let from = lower.reg(inst.args[1]);
    match lane_masks(inst, mask) {
        [0xffff_ffff, 0] => {
            let to = lower.def();
            lower.fmov(FpSize::S, to, from);
        }
        [u64::MAX, 0] => {
            let to = lower.def();
            lower.fmov(FpSize::D, to, from);
        }
        halves => {
            let (bits, to) = (lower.vector_constant(halves), lower.def());
            lower.and_vector(bytes_of(inst.ty), to, from, bits);
        }
    }
}

/// All ones in the lanes of `mask`.
fn lane_masks(inst: &Inst, mask: u32) -> [u64; 2] {
    let width = inst.lane.bits();
    let (lanes, ones) = (64 / width, u64::MAX >> (64 - width));
    [0, 1].map(|half| {
        (0..lanes).filter(|lane| mask >> (half * lanes + lane) & 1 == 1).map(|lane| ones << (lane * width)).sum()
    })
}

fn copy(lower: &mut Lower<'_>, inst: &Inst, value: Value) {
    let (from, to) = (lower.reg(value), lower.def());
    lower.copy_scalar(to, from, inst.ty);
}

/// BLENDVPS and its like: the mask's sign bits become whole lanes.
fn by_mask(lower: &mut Lower<'_>, inst: &Inst) {
    let [a, b, c] = inst.args.map(|arg| lower.reg(arg));
    let (shape, bytes) = (shape_of(inst), bytes_of(inst.ty));
    let to = lower.def();
    if to != a && to != b {
        lower.cmlt_zero_vector(shape, to, c);
        return lower.bsl_vector(bytes, to, b, a);
    }
    let chosen = lower.vector_temp();
    lower.cmlt_zero_vector(shape, chosen, c);
    if to == a {
        lower.bit_vector(bytes, to, b, chosen);
    } else {
        lower.bif_vector(bytes, to, a, chosen);
    }
}

/// Lanes of `mask` in as few aligned pieces as possible: element size and lane of each.
fn pieces(mask: u32, lane: ElementSize) -> Vec<(ElementSize, u32)> {
    let mut found = Vec::new();
    let mut left = mask;
    for size in ElementSize::ALL.into_iter().rev().filter(|size| *size >= lane) {
        let lanes = size.bytes() / lane.bytes();
        let run = (1u32 << lanes) - 1;
        for index in 0..16 / size.bytes() {
            let piece = run << (index * lanes);
            if left & piece == piece {
                left &= !piece;
                found.push((size, index));
            }
        }
    }
    found
}

/// Pieces moved into one operand, or a constant mask where those are many.
fn by_constant(lower: &mut Lower<'_>, inst: &Inst, mask: u32, all: u32) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let lane = element(inst.lane);
    let (from_b, from_a) = (pieces(mask, lane), pieces(all & !mask, lane));
    let to = lower.def();
    let cost = |base: Reg, pieces: usize| pieces + usize::from(to != base);
    let (into_a, into_b) = (cost(a, from_b.len()), cost(b, from_a.len()));
    if into_a.min(into_b) > 2 {
        return by_bits(lower, inst, mask, (a, b));
    }
    let (base, other, moved) = if into_a <= into_b { (a, b, from_b) } else { (b, a, from_a) };
    let to = lower.tied_def(base, &[other]);
    for (size, index) in moved {
        lower.ins_element(size, to, UImm4::of(index), other, UImm4::of(index));
    }
    lower.settle_narrow(to, inst.ty);
}

fn by_bits(lower: &mut Lower<'_>, inst: &Inst, mask: u32, (a, b): (Reg, Reg)) {
    let halves = lane_masks(inst, mask);
    let bytes = bytes_of(inst.ty);
    let to = lower.def();
    if to != a && to != b {
        lower.load_vector_constant(to, halves);
        return lower.bsl_vector(bytes, to, b, a);
    }
    let chosen = lower.vector_constant(halves);
    if to == a {
        lower.bit_vector(bytes, to, b, chosen);
    } else {
        lower.bif_vector(bytes, to, a, chosen);
    }
    debug_assert!(inst.ty == Type::V128 || inst.ty == Type::V64, "the verifier checked the type");
}
