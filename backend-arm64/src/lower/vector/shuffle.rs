//! Shuffles: the host's permutations where one does it, two of them where two do, else a table look-up.

use super::{bytes_of, shape_of};
use crate::asm::prelude::*;
use crate::inst::ops::vector::PermuteOp;
use crate::lower::Lower;
use causeway_ir::{Inst, Opcode, Type};

/// Lowers unpacks, shuffles by immediates and PSHUFB.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    match inst.opcode {
        Opcode::VUnpackLow => permute(lower, inst, PermuteOp::Zip1),
        Opcode::VUnpackHigh => permute(lower, inst, PermuteOp::Zip2),
        Opcode::VTable => table(lower, inst),
        Opcode::VShuffleTwo if inst.lane.bits() == 32 => two_singles(lower, inst),
        Opcode::VShuffleTwo => two_doubles(lower, inst),
        Opcode::VShuffle => words(lower, inst),
        _ => halfwords(lower, inst),
    }
}

fn permute(lower: &mut Lower<'_>, inst: &Inst, op: PermuteOp) {
    let (rn, rm) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let rd = lower.def();
    if shape_of(inst) == Shape::D1 {
        return lower.unsupported(inst);
    }
    lower.push(crate::inst::Inst::VectorPermute { op, shape: shape_of(inst), rd, rn, rm });
}

/// PSHUFB: an index of 16 or more gives zero on the host, so bits 6..4 are cleared.
fn table(lower: &mut Lower<'_>, inst: &Inst) {
    let from = lower.reg(inst.args[0]);
    let last = inst.ty.bytes() - 1;
    if let Some(halves) = lower.vector_constant_of(inst.args[1]) {
        let selector = halves.map(|half| half & constant_mask(last as u8));
        let (selector, to) = (lower.vector_constant(selector), lower.def());
        return lower.tbl(bytes_of(inst.ty), 1, to, from, selector);
    }
    let selector = lower.reg(inst.args[1]);
    let (masked, to) = (lower.vector_temp(), lower.def());
    lower.load_vector_constant(masked, [constant_mask(last as u8); 2]);
    lower.and_vector(bytes_of(inst.ty), masked, masked, selector);
    // The upper half of a V64's register is no part of the table.
    lower.tbl(bytes_of(inst.ty), 1, to, from, masked);
}

/// Sign and index bits of each byte of a selector.
const fn constant_mask(last: u8) -> u64 {
    (last | 0x80) as u64 * 0x0101_0101_0101_0101
}

/// Lanes 0 to 3 that an immediate names.
const fn selected(imm: i64) -> [u8; 4] {
    [imm as u8 & 3, imm as u8 >> 2 & 3, imm as u8 >> 4 & 3, imm as u8 >> 6 & 3]
}

/// One host instruction that permutes the four words of a register.
#[derive(Clone, Copy)]
enum Step {
    Copy,
    Dup(Shape, u32),
    Ext(u32),
    Reverse,
    Permute(PermuteOp, Shape),
}

impl Step {
    const ALL: [Self; 18] = [
        Self::Copy,
        Self::Dup(Shape::S4, 0),
        Self::Dup(Shape::S4, 1),
        Self::Dup(Shape::S4, 2),
        Self::Dup(Shape::S4, 3),
        Self::Dup(Shape::D2, 0),
        Self::Dup(Shape::D2, 1),
        Self::Ext(4),
        Self::Ext(8),
        Self::Ext(12),
        Self::Reverse,
        Self::Permute(PermuteOp::Zip1, Shape::S4),
        Self::Permute(PermuteOp::Zip2, Shape::S4),
        Self::Permute(PermuteOp::Uzp1, Shape::S4),
        Self::Permute(PermuteOp::Uzp2, Shape::S4),
        Self::Permute(PermuteOp::Trn1, Shape::S4),
        Self::Permute(PermuteOp::Trn2, Shape::S4),
        Self::Permute(PermuteOp::Zip1, Shape::D2),
    ];

    /// The words of its result, given those of its operand.
    fn apply(self, w: [u8; 4]) -> [u8; 4] {
        let at = |order: [usize; 4]| order.map(|index| w[index]);
        match self {
            Self::Copy => w,
            Self::Dup(Shape::S4, lane) => [w[lane as usize]; 4],
            Self::Dup(_, 0) | Self::Permute(PermuteOp::Zip1, Shape::D2) => at([0, 1, 0, 1]),
            Self::Dup(..) => at([2, 3, 2, 3]),
            Self::Ext(bytes) => [0, 1, 2, 3].map(|index| w[(index + bytes as usize / 4) % 4]),
            Self::Reverse => at([1, 0, 3, 2]),
            Self::Permute(PermuteOp::Zip1, _) => at([0, 0, 1, 1]),
            Self::Permute(PermuteOp::Zip2, _) => at([2, 2, 3, 3]),
            Self::Permute(PermuteOp::Uzp1, _) => at([0, 2, 0, 2]),
            Self::Permute(PermuteOp::Uzp2, _) => at([1, 3, 1, 3]),
            Self::Permute(PermuteOp::Trn1, _) => at([0, 0, 2, 2]),
            Self::Permute(PermuteOp::Trn2, _) => at([1, 1, 3, 3]),
        }
    }

    fn emit(self, lower: &mut Lower<'_>, to: Reg, from: Reg) {
        match self {
            Self::Copy => lower.mov(to, from),
            Self::Dup(shape, lane) => lower.dup_element(shape, to, from, UImm4::of(lane)),
            Self::Ext(bytes) => lower.ext(Shape::B16, to, from, from, UImm4::of(bytes)),
            Self::Reverse => lower.rev64_vector(Shape::S4, to, from),
            Self::Permute(op, shape) => {
                lower.push(crate::inst::Inst::VectorPermute { op, shape, rd: to, rn: from, rm: from });
            }
        }
    }
}

const IDENTITY: [u8; 4] = [0, 1, 2, 3];

/// The single step that gives these words.
fn one_step(words: [u8; 4]) -> Option<Step> {
    Step::ALL.into_iter().find(|step| step.apply(IDENTITY) == words)
}

/// Two steps that give these words.
fn two_steps(words: [u8; 4]) -> Option<(Step, Step)> {
    Step::ALL.into_iter().find_map(|first| {
        let middle = first.apply(IDENTITY);
        Step::ALL.into_iter().find(|second| second.apply(middle) == words).map(|second| (first, second))
    })
}

/// PSHUFD.
fn words(lower: &mut Lower<'_>, inst: &Inst) {
    let from = lower.reg(inst.args[0]);
    shuffle_words(lower, from, selected(inst.imm));
}

fn shuffle_words(lower: &mut Lower<'_>, from: Reg, words: [u8; 4]) {
    let to = lower.def();
    if let Some(step) = one_step(words) {
        return step.emit(lower, to, from);
    }
    if let Some((first, second)) = two_steps(words) {
        let middle = lower.vector_temp();
        first.emit(lower, middle, from);
        return second.emit(lower, to, middle);
    }
    // A single word out of its place.
    let misplaced: Vec<usize> = (0..4).filter(|lane| usize::from(words[*lane]) != *lane).collect();
    if let [lane] = misplaced[..] {
        let source = UImm4::of(u32::from(words[lane]));
        if to != from {
            lower.mov(to, from);
        }
        // Reading the copy is as good: its other words are the operand's.
        return lower.ins_element(ElementSize::S, to, UImm4::of(lane as u32), to, source);
    }
    let halves = [0, 2].map(|lane| word_indices(words[lane]) | word_indices(words[lane + 1]) << 32);
    let selector = lower.vector_constant(halves);
    lower.tbl(Shape::B16, 1, to, from, selector);
}

/// Byte indices of a word.
const fn word_indices(word: u8) -> u64 {
    word as u64 * 0x0404_0404 + 0x0302_0100
}

/// PSHUFLW and PSHUFHW.
fn halfwords(lower: &mut Lower<'_>, inst: &Inst) {
    if inst.ty != Type::V128 {
        return lower.unsupported(inst);
    }
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    let first = if inst.opcode == Opcode::VShuffleHigh { 4u8 } else { 0 };
    let order = selected(inst.imm);
    let misplaced: Vec<u8> = (0..4).filter(|lane| order[usize::from(*lane)] != *lane).collect();
    match misplaced[..] {
        [] => lower.mov(to, from),
        [lane] => {
            let source = UImm4::of(u32::from(first + order[usize::from(lane)]));
            if to != from {
                lower.mov(to, from);
            }
            lower.ins_element(ElementSize::H, to, UImm4::of(u32::from(first + lane)), to, source);
        }
        _ => {
            let shuffled: u64 =
                (0..4).map(|lane| (u64::from(first + order[lane]) * 0x0202 + 0x0100) << (16 * lane)).sum();
            let halves = if first == 0 { [shuffled, 0x0f0e_0d0c_0b0a_0908] } else { [0x0706_0504_0302_0100, shuffled] };
            let selector = lower.vector_constant(halves);
            lower.tbl(Shape::B16, 1, to, from, selector);
        }
    }
}

/// SHUFPD.
fn two_doubles(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    match inst.imm & 3 {
        0 => {
            let to = lower.def();
            lower.zip1(Shape::D2, to, a, b);
        }
        1 => {
            let to = lower.def();
            lower.ext(Shape::B16, to, a, b, UImm4::of(8));
        }
        2 => low_and_high(lower, inst, a, b),
        _ => {
            let to = lower.def();
            lower.zip2(Shape::D2, to, a, b);
        }
    }
}

/// The low half of `a` below the high half of `b`.
fn low_and_high(lower: &mut Lower<'_>, inst: &Inst, a: Reg, b: Reg) {
    let (base, other, lane) = if lower.def() == b { (b, a, UImm4::of(0)) } else { (a, b, UImm4::of(1)) };
    let to = lower.tied_def(base, &[other]);
    if base != other {
        lower.ins_element(ElementSize::D, to, lane, other, lane);
    }
    lower.settle(to, inst.ty);
}

/// SHUFPS: two words of a below two of b.
fn two_singles(lower: &mut Lower<'_>, inst: &Inst) {
    let (a, b) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let words = selected(inst.imm);
    if a == b {
        return shuffle_words(lower, a, words);
    }
    let to = lower.def();
    match words {
        [0, 1, 0, 1] => lower.zip1(Shape::D2, to, a, b),
        [2, 3, 2, 3] => lower.zip2(Shape::D2, to, a, b),
        [0, 2, 0, 2] => lower.uzp1(Shape::S4, to, a, b),
        [1, 3, 1, 3] => lower.uzp2(Shape::S4, to, a, b),
        [2, 3, 0, 1] => lower.ext(Shape::B16, to, a, b, UImm4::of(8)),
        [0, 1, 2, 3] => low_and_high(lower, inst, a, b),
        _ => two_pairs(lower, [words[0], words[1]], [words[2], words[3]], (a, b)),
    }
}

/// A half of a register, given as words, that one step brings about: the step and whether it is the high half.
fn pair_step(pair: [u8; 2], high: bool) -> Option<(Step, bool)> {
    let half = |words: [u8; 4], high: bool| if high { [words[2], words[3]] } else { [words[0], words[1]] };
    [high, !high].into_iter().find_map(|high| {
        let step = Step::ALL.into_iter().find(|step| half(step.apply(IDENTITY), high) == pair);
        step.map(|step| (step, high))
    })
}

/// Brings each pair into a half of a register and joins the halves, or looks all up in a table.
fn two_pairs(lower: &mut Lower<'_>, low: [u8; 2], high: [u8; 2], (a, b): (Reg, Reg)) {
    let (Some((first, first_high)), Some((second, second_high))) = (pair_step(low, false), pair_step(high, true)) else {
        return by_table(lower, low, high, (a, b));
    };
    let mut stepped = |step: Step, from: Reg| match step {
        Step::Copy => from,
        _ => {
            let to = lower.vector_temp();
            step.emit(lower, to, from);
            to
        }
    };
    let (x, y) = (stepped(first, a), stepped(second, b));
    let to = lower.def();
    match (first_high, second_high) {
        (false, false) => lower.zip1(Shape::D2, to, x, y),
        (true, true) => lower.zip2(Shape::D2, to, x, y),
        (true, false) => lower.ext(Shape::B16, to, x, y, UImm4::of(8)),
        (false, true) => {
            let (base, other, lane) = if to == y || x == a && to != a { (y, x, 0) } else { (x, y, 1) };
            let into = lower.tied_def(base, &[other]);
            lower.ins_element(ElementSize::D, into, UImm4::of(lane), other, UImm4::of(lane));
            lower.settle(into, Type::V128);
        }
    }
}

/// The table's registers must be neighbours: the two scratch registers.
fn by_table(lower: &mut Lower<'_>, low: [u8; 2], high: [u8; 2], (a, b): (Reg, Reg)) {
    let to = lower.def();
    let halves = [
        word_indices(low[0]) | word_indices(low[1]) << 32,
        word_indices(high[0] + 4) | word_indices(high[1] + 4) << 32,
    ];
    let selector = lower.vector_constant(halves);
    let (first, second) = (lower.vector_scratch(0), lower.vector_scratch(1));
    lower.mov(first, a);
    lower.mov(second, b);
    lower.tbl(Shape::B16, 2, to, first, selector);
}
