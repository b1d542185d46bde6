//! Gathers: all lanes by one or two instructions where the host has scalable vectors, else lane after lane.
//!
//! The destination may be loaded in part where a lane faults: the runtime then has the guest's instruction done again in exact
//! code, which it knows by the instruction that faulted. No other operation loads by those used here.

use super::selected::{Selected, select};
use super::{element, selected};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::sve::{SveGatherAtOp, SveGatherOp};
use crate::inst::ops::system::BarrierOption;
use crate::inst::ops::vector_shift::VectorShiftOp;
use crate::lower::Lower;
use causeway_ir::{Inst, Type};

/// Bit of `aux2` of the parts of a gather behind the first: [`PredicateReg::LOW`] is there already.
pub(crate) const LATER_PART: u8 = 64;

/// What is done with the indices before they are taken.
struct Indices {
    /// Half of the register that they are in, and lanes of it: words are widened.
    upper: bool,
    /// Shift left.
    shift: u32,
}

/// Lowers `v_gather`.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    let ordered = lower.is_ordered(inst);
    if lower.has(HostFeatures::SVE128) || lower.has_wide_registers() {
        scalable(lower, inst);
    } else {
        by_lanes(lower, inst);
    }
    if ordered {
        lower.dmb(BarrierOption::Ishld);
    }
}

/// Lanes that are loaded.
fn lanes(lower: &Lower<'_>, inst: &Inst) -> core::ops::Range<u32> {
    let all = inst.ty.bits() / inst.lane.bits();
    let first = if inst.gathers_from_middle() { all / 2 } else { 0 };
    let halves = if inst.has_upper_indices() { 2 } else { 1 };
    first..all.min(first + lower.type_of(inst.args[0]).bits() / inst.index_bits() / halves)
}

/// The base and the displacement; none where there is neither.
fn base(lower: &mut Lower<'_>, inst: &Inst) -> Option<Reg> {
    let slot = inst.gather_base().and_then(|slot| lower.pinned(slot));
    match (slot, inst.imm) {
        (None, 0) => None,
        (Some(home), 0) => Some(home),
        (None, displacement) => {
            let to = lower.temp();
            lower.load_constant(to, displacement as u64);
            Some(to)
        }
        (Some(home), displacement) => {
            let sum = lower.temp();
            lower.add_displacement(Size::X, sum, home, displacement);
            Some(sum)
        }
    }
}

/// The base, zero in a register where there is none.
fn base_reg(lower: &mut Lower<'_>, inst: &Inst) -> Reg {
    base(lower, inst).unwrap_or_else(|| {
        let zero = lower.temp();
        lower.load_constant(zero, 0);
        zero
    })
}

fn by_lanes(lower: &mut Lower<'_>, inst: &Inst) {
    lower.continue_in_place(inst, inst.args[2]);
    let [indices, mask, old] = inst.args.map(|arg| lower.reg(arg));
    let (lanes, base) = (lanes(lower, inst), base_reg(lower, inst));
    let to = super::lane_memory::lane_destination(lower, old);
    if to != old {
        lower.mov(to, old);
    }
    let skipped = if inst.has_upper_indices() { 64 / inst.index_bits() } else { 0 };
    let selected = Selected::new(lower, mask, inst.lane, lanes.clone());
    for lane in lanes.clone() {
        let index = UImm4::of(skipped + lane - lanes.start);
        selected.access(lower, lane, |lower| {
            let address = lower.scratch(0);
            let scale = u32::from(inst.scale());
            if inst.index_bits() == 32 {
                lower.umov(Size::W, ElementSize::S, address, indices, index);
                lower.add_extended(Size::X, address, base, address, Extend::Sxtw, UImm3::of(scale));
            } else {
                lower.umov(Size::X, ElementSize::D, address, indices, index);
                lower.add_shifted(Size::X, address, base, address, Shift::lsl(scale));
            }
            lower.ld1_lane_post(element(inst.lane), UImm4::of(lane), to, address);
        });
    }
    lower.settle(to, inst.ty);
}

fn scalable(lower: &mut Lower<'_>, inst: &Inst) {
    let [indices, mask, old] = inst.args.map(|arg| lower.reg(arg));
    let count = lanes(lower, inst).len() as u32;
    let whole = inst.ty == Type::V256;
    if inst.aux2 & LATER_PART == 0 {
        selected::provide_low(lower, inst.ty);
    }
    let full = count * inst.lane.bits() > 64 || inst.gathers_from_middle();
    let signs = selected::signs(lower, (inst.ty, full), inst.lane, mask);
    let loaded = match (inst.lane.bits(), inst.index_bits()) {
        (32, 32) if matches!(inst.scale(), 0 | 2) => words(lower, inst, signs, indices),
        (32, 32) => words_in_two(lower, inst, signs, indices),
        (32, _) => words_by_doublewords(lower, inst, signs, indices),
        _ => doublewords(lower, inst, signs, indices),
    };
    let def = lower.def();
    if whole {
        return lower.sve_sel(element(inst.lane), PredicateReg::SELECTED, def, loaded, old);
    }
    if def == old {
        return lower.bit_vector(Shape::B16, def, loaded, signs);
    }
    lower.bsl_vector(Shape::B16, signs, loaded, old);
    lower.settle(signs, inst.ty);
}

fn words(lower: &mut Lower<'_>, inst: &Inst, signs: Reg, indices: Reg) -> Reg {
    let (rn, loaded) = (base_reg(lower, inst), lower.vector_temp());
    select(lower, inst.ty, ElementSize::S, signs);
    let op = if inst.scale() == 0 { SveGatherOp::LdwSxtw } else { SveGatherOp::LdwSxtwScaled };
    lower.push(crate::inst::Inst::SveGather { op, pg: PredicateReg::SELECTED, rt: loaded, rn, rm: indices });
    loaded
}

/// Words at indices that overflow when they are scaled: two lanes at a time, as doublewords.
fn words_in_two(lower: &mut Lower<'_>, inst: &Inst, signs: Reg, indices: Reg) -> Reg {
    let base = base(lower, inst);
    let parts = [false, true].map(|upper| {
        let wide = widened(lower, Type::V128, signs, &Indices { upper, shift: 0 });
        select(lower, Type::V128, ElementSize::D, wide);
        let wide = widened(lower, Type::V128, indices, &Indices { upper, shift: u32::from(inst.scale()) });
        load(lower, false, base, wide, false)
    });
    let loaded = lower.vector_temp();
    lower.uzp1(Shape::S4, loaded, parts[0], parts[1]);
    loaded
}

/// Two words at indices of 64 bits. Leaves `signs` set in their lanes alone.
fn words_by_doublewords(lower: &mut Lower<'_>, inst: &Inst, signs: Reg, indices: Reg) -> Reg {
    let base = base(lower, inst);
    let upper = inst.gathers_from_middle();
    let wide = widened(lower, Type::V128, signs, &Indices { upper, shift: 0 });
    select(lower, Type::V128, ElementSize::D, wide);
    let part = scaled_load(lower, inst, base, indices);
    let loaded = lower.vector_temp();
    if upper {
        lower.uzp1(Shape::S4, loaded, part, part);
        lower.ins_general(ElementSize::D, signs, UImm4::of(0), Reg::ZR);
    } else {
        lower.xtn_vector(Shape::S2, loaded, part);
    }
    loaded
}

fn doublewords(lower: &mut Lower<'_>, inst: &Inst, signs: Reg, indices: Reg) -> Reg {
    let base = base(lower, inst);
    select(lower, inst.ty, ElementSize::D, signs);
    if inst.index_bits() == 64 {
        return scaled_load(lower, inst, base, indices);
    }
    let change = Indices { upper: inst.has_upper_indices(), shift: u32::from(inst.scale()) };
    let wide = widened(lower, inst.ty, indices, &change);
    load(lower, true, base, wide, false)
}

/// Words of one half as doublewords, shifted.
fn widened(lower: &mut Lower<'_>, ty: Type, from: Reg, change: &Indices) -> Reg {
    let to = lower.vector_temp();
    if ty == Type::V256 {
        lower.sunpklo(ElementSize::D, to, from);
        if change.shift != 0 {
            lower.sve_lsl(ElementSize::D, to, to, UImm7::of(change.shift));
        }
        return to;
    }
    let shape = if change.upper { Shape::S4 } else { Shape::S2 };
    lower.sshll_vector(shape, to, from, UImm7::of(change.shift));
    to
}

/// The load at indices of 64 bits.
fn scaled_load(lower: &mut Lower<'_>, inst: &Inst, base: Option<Reg>, indices: Reg) -> Reg {
    let (doubles, scale) = (inst.lane.bits() == 64, u32::from(inst.scale()));
    let own = if doubles { 3 } else { 2 };
    if scale == 0 || scale == own && base.is_some() {
        return load(lower, doubles, base, indices, scale != 0);
    }
    let shifted = lower.vector_temp();
    if inst.ty == Type::V256 {
        lower.sve_lsl(ElementSize::D, shifted, indices, UImm7::of(scale));
    } else {
        let (op, amount) = (VectorShiftOp::Shl, UImm7::of(scale));
        lower.push(crate::inst::Inst::VectorShift { op, shape: Shape::D2, rd: shifted, rn: indices, amount });
    }
    load(lower, doubles, base, shifted, false)
}

/// Doublewords, or words as doublewords, at doublewords behind the base.
fn load(lower: &mut Lower<'_>, doubles: bool, base: Option<Reg>, indices: Reg, scaled: bool) -> Reg {
    let (rt, pg) = (lower.vector_temp(), PredicateReg::SELECTED);
    let Some(rn) = base else {
        let op = if doubles { SveGatherAtOp::Ldd } else { SveGatherAtOp::Ldw };
        lower.push(crate::inst::Inst::SveGatherAt { op, pg, rt, rn: indices });
        return rt;
    };
    let op = match (doubles, scaled) {
        (true, false) => SveGatherOp::LddDouble,
        (true, true) => SveGatherOp::LddDoubleScaled,
        (false, false) => SveGatherOp::LdwDouble,
        (false, true) => SveGatherOp::LdwDoubleScaled,
    };
    lower.push(crate::inst::Inst::SveGather { op, pg, rt, rn, rm: indices });
    rt
}
