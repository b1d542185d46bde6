//! Choice between the lanes of two registers by a constant.

use crate::asm::prelude::*;
use crate::lower::Lower;
use crate::lower::vector::element;
use causeway_ir::Inst;

/// Bits of a register and of its half.
const BITS: u32 = 256;
const HALF: u32 = 128;

/// Lowers `v_blend`.
pub(super) fn by_constant(lower: &mut Lower<'_>, inst: &Inst) {
    let lanes = BITS / inst.lane.bits();
    let mask = inst.imm as u32 & ((1 << lanes) - 1);
    let chosen = |lane: u32| mask >> lane & 1 == 1;
    let changes: Vec<u32> = (1..lanes).filter(|lane| chosen(*lane) != chosen(lane - 1)).collect();
    let halves_alike = mask >> (lanes / 2) == mask & ((1 << (lanes / 2)) - 1);
    match (changes.len(), halves_alike) {
        (0, _) => {
            let from = lower.reg(inst.args[usize::from(chosen(0))]);
            let to = lower.def();
            lower.push(crate::inst::Inst::copy_wide(to, from));
        }
        (2.., true) => by_bits(lower, inst, mask),
        _ => by_predicate(lower, inst, &changes, chosen(lanes - 1)),
    }
}

/// By a predicate: that of the lanes before each change, all of them added modulo two, is where the choice differs from
/// that of the last lane.
fn by_predicate(lower: &mut Lower<'_>, inst: &Inst, changes: &[u32], last_is_second: bool) {
    let element = element(inst.lane);
    let [differs, more] = PredicateReg::SCRATCH;
    let mut to = differs;
    for change in changes {
        let before = SvePatternName::new(*change).expect("a change is at one of eight lanes");
        lower.ptrue(element, to, before);
        if to == more {
            lower.predicate_eor(differs, PredicateReg::ALL, differs, more);
        }
        to = more;
    }
    let [a, b] = [0, 1].map(|n| lower.reg(inst.args[n]));
    let (differing, last) = if last_is_second { (a, b) } else { (b, a) };
    let to = lower.def();
    lower.sve_sel(element, differs, to, differing, last);
}

/// By bits that are alike in both halves.
fn by_bits(lower: &mut Lower<'_>, inst: &Inst, mask: u32) {
    let [a, b] = [0, 1].map(|n| lower.reg(inst.args[n]));
    let bits = lane_bits(lower, mask, inst.lane.bits());
    let def = lower.def();
    let to = if def == a { lower.vector_temp() } else { def };
    if to != b {
        lower.push(crate::inst::Inst::copy_wide(to, b));
    }
    lower.sve_bsl(to, a, bits);
    if to != def {
        lower.push(crate::inst::Inst::copy_wide(def, to));
    }
}

/// A temporary with all ones in the lanes of `mask`, of which half of a register is told.
fn lane_bits(lower: &mut Lower<'_>, mask: u32, width: u32) -> Reg {
    let ones = u128::MAX >> (HALF - width);
    let lanes = (0..HALF / width).filter(|lane| mask >> lane & 1 == 1);
    let bits: u128 = lanes.map(|lane| ones << (lane * width)).sum();
    let halves = [bits as u64, (bits >> 64) as u64];
    let to = lower.vector_temp();
    if let Some(imm) = LogicalImm::new(halves[0], Size::X).filter(|_| halves[0] == halves[1]) {
        lower.dupm(to, imm);
        return to;
    }
    lower.load_vector_constant(to, halves);
    lower.sve_dup_element(None, to, to, UImm6::of(0));
    to
}
