//! Shuffles: the host's permutations where one does it, two of them where two do, else a table look-up.

use super::{bytes_of, shape_of};
use crate::asm::prelude::*;
use crate::inst::ops::vector::PermuteOp;
use crate::lower::Lower;
use causeway_ir::{Inst, Opcode, Type, Value};

/// Lowers unpacks, shuffles by immediates and PSHUFB.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    match inst.opcode {
        Opcode::VUnpackLow => permute(lower, inst, PermuteOp::Zip1),
        Opcode::VUnpackHigh => permute(lower, inst, PermuteOp::Zip2),
        Opcode::VTable => table(lower, inst),
        Opcode::VTableTwo => table_two(lower, inst),
        Opcode::VShuffleTwo if inst.lane.bits() == 32 => two_singles(lower, inst),
        Opcode::VShuffleTwo => two_doubles(lower, inst),
        Opcode::VShuffle => words(lower, inst),
        _ => halfwords(lower, inst),
    }
}

/// Table selectors that gather the even or the odd halfwords in the low half of a register.
const EVEN_HALFWORDS: u64 = 0x0d0c_0908_0504_0100;
const ODD_HALFWORDS: u64 = 0x0f0e_0b0a_0706_0302;

/// The operand of a look-up with this selector, where the value is that.
fn gathered(lower: &Lower<'_>, value: Value, selector: u64) -> Option<Value> {
    let root = lower.values[value.index()].root;
    let table = lower.function.insts[root as usize];
    let constant = table.opcode == Opcode::VTable && table.ty == Type::V128 && lower.is_foldable(root);
    let gathers = constant && lower.vector_constant_of(table.args[1])?[0] == selector;
    (gathers && lower.is_at_hand(table.args[0])).then_some(table.args[0])
}

/// PHADDSW and PHSUBSW come as look-ups that gather halfwords of two registers, joined.
fn gather_halfwords(lower: &mut Lower<'_>, inst: &Inst) -> bool {
    if inst.opcode != Opcode::VUnpackLow || inst.lane.bits() != 64 || inst.ty != Type::V128 {
        return false;
    }
    for (selector, op) in [(EVEN_HALFWORDS, PermuteOp::Uzp1), (ODD_HALFWORDS, PermuteOp::Uzp2)] {
        let sources = [0, 1].map(|n| gathered(lower, inst.args[n], selector));
        if let [Some(low), Some(high)] = sources {
            let (rn, rm, rd) = (lower.reg(low), lower.reg(high), lower.def());
            lower.push(crate::inst::Inst::VectorPermute { op, shape: Shape::H8, rd, rn, rm });
            return true;
        }
    }
    false
}

fn permute(lower: &mut Lower<'_>, inst: &Inst, op: PermuteOp) {
    if gather_halfwords(lower, inst) {
        return;
    }
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

/// Is lane 0 the only one that is not zero?
fn is_alone(lower: &Lower<'_>, value: Value) -> bool {
    let root = lower.values[value.index()].root;
    lower.function.insts[root as usize].opcode == Opcode::VMinAcrossU
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
        // The upper half, where this does the same, is zero.
        _ if order == [1, 0, 3, 2] && is_alone(lower, inst.args[0]) => lower.rev32_vector(Shape::H8, to, from),
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

/// Up to two steps on one operand of SHUFPS, and the half in which they leave the pair that is wanted.
#[derive(Clone, Copy)]
struct PairSteps {
    steps: [Step; 2],
    high: bool,
}

impl PairSteps {
    /// The cheapest steps that bring two words into a half.
    fn find(pair: [u8; 2], high: bool) -> Self {
        let fits = |words: [u8; 4]| pair == if high { [words[2], words[3]] } else { [words[0], words[1]] };
        let one = Step::ALL.into_iter().map(|step| [step, Step::Copy]);
        let two = Step::ALL.into_iter().flat_map(|first| Step::ALL.into_iter().map(move |second| [first, second]));
        let mut tries = one.chain(two);
        let steps = tries.find(|[first, second]| fits(second.apply(first.apply(IDENTITY))));
        let steps = steps.expect("two steps bring any pair into either half");
        Self { steps, high }
    }

    fn cost(self) -> usize {
        cost(self.steps)
    }
}

fn cost(steps: [Step; 2]) -> usize {
    steps.iter().filter(|step| !matches!(step, Step::Copy)).count()
}

/// Instructions of a table look-up: two copies, the selector, the look-up.
const TABLE_COST: usize = 4;

/// Brings each pair into a half of a register and joins the halves, or looks all up in a table.
fn two_pairs(lower: &mut Lower<'_>, low: [u8; 2], high: [u8; 2], (a, b): (Reg, Reg)) {
    let to = lower.def();
    let choices = [(false, false), (true, true), (true, false), (false, true)];
    let found = choices.map(|(first, second)| [PairSteps::find(low, first), PairSteps::find(high, second)]);
    let total = |[x, y]: &[PairSteps; 2]| x.cost() + y.cost() + join_cost(x, y, (to == a, to == b));
    let [x, y] = found.into_iter().min_by_key(total).expect("there are four");
    if total(&[x, y]) > TABLE_COST {
        return by_table(lower, low, high, (a, b));
    }
    if !x.high && y.high {
        return join_outer(lower, [x, y], (a, b));
    }
    let (low, high) = (stepped(lower, x, a), stepped(lower, y, b));
    match (x.high, y.high) {
        (false, _) => lower.zip1(Shape::D2, to, low, high),
        (true, true) => lower.zip2(Shape::D2, to, low, high),
        (true, false) => lower.ext(Shape::B16, to, low, high, UImm4::of(8)),
    }
}

/// Instructions that join two halves; a low and a high one need a destination that holds one of them.
fn join_cost(x: &PairSteps, y: &PairSteps, (to_is_a, to_is_b): (bool, bool)) -> usize {
    let steps_into = x.cost() > 0 && (y.cost() > 0 || !to_is_b) || y.cost() > 0 && (x.cost() > 0 || !to_is_a);
    let in_place = to_is_a && x.cost() == 0 || to_is_b && y.cost() == 0;
    if !x.high && y.high && !in_place && !steps_into { 2 } else { 1 }
}

/// The operand after its steps.
fn stepped(lower: &mut Lower<'_>, pair: PairSteps, from: Reg) -> Reg {
    pair.steps.into_iter().fold(from, |from, step| match step {
        Step::Copy => from,
        _ => {
            let to = lower.vector_temp();
            step.emit(lower, to, from);
            to
        }
    })
}

/// Joins a low and a high half: one of them is brought about in the destination, the other is inserted.
fn join_outer(lower: &mut Lower<'_>, [x, y]: [PairSteps; 2], (a, b): (Reg, Reg)) {
    let to = lower.def();
    let in_place = |pair: PairSteps, from: Reg| pair.cost() == 0 && from == to;
    // The half that is inserted must not lie in the destination.
    let into_low = in_place(x, a) || !in_place(y, b) && (x.cost() > 0 || y.cost() == 0);
    let ((base, from), (other, source), lane) =
        if into_low { ((x, a), (y, b), UImm4::of(1)) } else { ((y, b), (x, a), UImm4::of(0)) };
    let inserted = stepped(lower, other, source);
    match base.steps {
        [Step::Copy, Step::Copy] if from == to => {}
        [step, Step::Copy] => step.emit(lower, to, from),
        [first, second] => {
            let middle = lower.vector_temp();
            first.emit(lower, middle, from);
            second.emit(lower, to, middle);
        }
    }
    lower.ins_element(ElementSize::D, to, lane, inserted, lane);
}

/// `v_table_two`.
fn table_two(lower: &mut Lower<'_>, inst: &Inst) {
    let [a, b, selector] = inst.args.map(|arg| lower.reg(arg));
    let to = lower.def();
    look_up(lower, to, (a, b), selector);
}

/// The table's registers must be neighbours: the two scratch registers.
fn look_up(lower: &mut Lower<'_>, to: Reg, (a, b): (Reg, Reg), selector: Reg) {
    let (first, second) = (lower.vector_scratch(0), lower.vector_scratch(1));
    lower.mov(first, a);
    lower.mov(second, b);
    lower.tbl(Shape::B16, 2, to, first, selector);
}

/// A look-up of constant halfwords.
fn by_table(lower: &mut Lower<'_>, low: [u8; 2], high: [u8; 2], (a, b): (Reg, Reg)) {
    let to = lower.def();
    let halves = [
        word_indices(low[0]) | word_indices(low[1]) << 32,
        word_indices(high[0] + 4) | word_indices(high[1] + 4) << 32,
    ];
    let selector = lower.vector_constant(halves);
    look_up(lower, to, (a, b), selector);
}
