//! Masked loads and stores: under a predicate where the host has scalable vectors, else lane after lane behind branches.

use super::element;
use super::lane_memory::store_first;
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::sve::SveMemoryOp;
use crate::inst::ops::system::BarrierOption;
use crate::lower::Lower;
use causeway_ir::{Inst, Lane, Opcode, Type, Value};

/// The predicate of all lanes of a type.
const fn governing(ty: Type) -> PredicateReg {
    if matches!(ty, Type::V256) { PredicateReg::ALL } else { PredicateReg::LOW }
}

/// Makes sure that [`governing`] holds what it says: hosts whose vectors are used whole have it for good.
pub(super) fn provide_low(lower: &mut Lower<'_>, ty: Type) {
    if !lower.has_wide_registers() {
        let bytes = SvePatternName::new(ty.bytes()).expect("a vector has 16 bytes here");
        lower.ptrue(ElementSize::B, PredicateReg::LOW, bytes);
    }
}

/// The top bit of each lane of a mask in all bits of the lane; of 64 bits alone where not `full`.
pub(super) fn signs(lower: &mut Lower<'_>, (ty, full): (Type, bool), lane: Lane, mask: Reg) -> Reg {
    let (signs, element, top) = (lower.vector_temp(), element(lane), UImm7::of(lane.bits() - 1));
    if ty == Type::V256 {
        lower.sve_asr(element, signs, mask, top);
    } else {
        lower.sshr_vector(Shape::vector(element, full), signs, mask, top);
    }
    signs
}

/// Has [`PredicateReg::SELECTED`] hold for the elements whose bits are all set: floats that are NaNs, so that no flag changes.
pub(super) fn select(lower: &mut Lower<'_>, ty: Type, element: ElementSize, signs: Reg) {
    lower.sve_fcmuo(element, PredicateReg::SELECTED, governing(ty), signs, signs);
}

/// Lowers `v_load_masked` and `v_store_masked`.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    let (ordered, loads) = (lower.is_ordered(inst), inst.opcode == Opcode::VLoadMasked);
    if ordered && !loads {
        lower.dmb(BarrierOption::Ish);
    }
    match lower.has(HostFeatures::SVE128) || lower.has_wide_registers() {
        true => scalable(lower, inst),
        false if loads => load(lower, inst),
        false => store(lower, inst),
    }
    if ordered && loads {
        lower.dmb(BarrierOption::Ishld);
    }
}

/// The address of a lane.
fn address(inst: &Inst, lane: u32) -> Inst {
    let imm = inst.imm.wrapping_add(i64::from(lane * inst.lane.bytes()));
    Inst { args: [inst.args[0], Value::NONE, Value::NONE], aux: 0, imm, ..*inst }
}

fn scalable(lower: &mut Lower<'_>, inst: &Inst) {
    let loads = inst.opcode == Opcode::VLoadMasked;
    let mask = lower.reg(inst.args[if loads { 1 } else { 2 }]);
    let stored = if loads { None } else { Some(lower.reg(inst.args[1])) };
    let lanes = element(inst.lane);
    provide_low(lower, inst.ty);
    let signs = signs(lower, (inst.ty, true), inst.lane, mask);
    select(lower, inst.ty, lanes, signs);
    let op = match (loads, lanes) {
        (true, ElementSize::S) => SveMemoryOp::Ld1w,
        (true, _) => SveMemoryOp::Ld1d,
        (false, ElementSize::S) => SveMemoryOp::St1w,
        (false, _) => SveMemoryOp::St1d,
    };
    let rn = lower.address_reg(&address(inst, 0));
    let rt = stored.unwrap_or_else(|| lower.def());
    let (pg, imm) = (PredicateReg::SELECTED, SImm4::of(0));
    lower.push(crate::inst::Inst::SveMemory { op, pg, rt, rn, imm });
}

fn load(lower: &mut Lower<'_>, inst: &Inst) {
    let mask = lower.reg(inst.args[1]);
    let lanes = 0..inst.ty.bits() / inst.lane.bits();
    let def = lower.def();
    let to = if def.is_virtual() { def } else { lower.vector_temp() };
    lower.vector_imm(true, to, VectorImm::new(0).expect("zero is encodable"));
    let selected = Selected::new(lower, mask, inst.lane, lanes.clone());
    for lane in lanes {
        selected.access(lower, lane, |lower| {
            let base = lower.address_reg(&address(inst, lane));
            lower.ld1_lane(element(inst.lane), UImm4::of(lane), to, base);
        });
    }
    lower.settle(to, inst.ty);
}

/// Highest lane first, so that nothing is written where the store runs into a page that refuses it.
fn store(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, mask) = (lower.reg(inst.args[1]), lower.reg(inst.args[2]));
    let lanes = 0..inst.ty.bits() / inst.lane.bits();
    let selected = Selected::new(lower, mask, inst.lane, lanes.clone());
    for lane in lanes.rev() {
        selected.access(lower, lane, |lower| {
            let element = element(inst.lane);
            if lane == 0 {
                return lower.plain_access(&address(inst, 0), store_first(element), from);
            }
            let base = lower.address_reg(&address(inst, lane));
            lower.st1_lane(element, UImm4::of(lane), from, base);
        });
    }
}

/// A mask in general registers.
pub(super) struct Selected {
    /// Its quadwords, as far as lanes need them.
    quadwords: [Reg; 2],
    width: u32,
}

impl Selected {
    /// The mask of `lanes`.
    pub(super) fn new(lower: &mut Lower<'_>, mask: Reg, lane: Lane, lanes: core::ops::Range<u32>) -> Self {
        let width = lane.bits();
        let quadwords = [0, 1].map(|quadword| {
            if !lanes.clone().any(|lane| lane * width / 64 == quadword) {
                return Reg::ZR;
            }
            let to = lower.temp();
            lower.umov(Size::X, ElementSize::D, to, mask, UImm4::of(quadword));
            to
        });
        Self { quadwords, width }
    }

    /// An access of one lane, with a branch around it.
    pub(super) fn access(&self, lower: &mut Lower<'_>, lane: u32, access: impl FnOnce(&mut Lower<'_>)) {
        let skip = lower.label();
        let top = (lane + 1) * self.width - 1;
        lower.region_begin();
        lower.tbz(self.quadwords[top as usize / 64], UImm6::of(top % 64), skip);
        access(lower);
        lower.bind(skip);
        lower.region_end();
    }
}
