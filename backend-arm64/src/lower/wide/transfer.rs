//! Halves and lanes of registers of 256 bits.

use crate::asm::prelude::*;
use crate::inst::ops::sve::SveReplicateOp;
use crate::lower::Lower;
use crate::lower::vector::element;
use causeway_ir::{Inst, Opcode, Value};

/// Lowers `v_widen`, `v_high`, `v_join`, `v_splat`.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    match inst.opcode {
        Opcode::VWiden => {
            let from_ty = lower.type_of(inst.args[0]);
            let (from, to) = (lower.reg(inst.args[0]), lower.def());
            lower.copy_scalar(to, from, from_ty);
        }
        Opcode::VHigh => {
            let (from, to) = (lower.reg(inst.args[0]), lower.def());
            lower.sve_dup_element(None, to, from, UImm6::of(1));
        }
        Opcode::VJoin => join(lower, inst),
        Opcode::VExtract => extract(lower, inst),
        _ => splat(lower, inst),
    }
}

/// Two halves. One that is in its place already stays there.
fn join(lower: &mut Lower<'_>, inst: &Inst) {
    let [low, high, _] = inst.args;
    if lower.same_value(low, high) {
        if load_replicated(lower, SveReplicateOp::Ld1rqb, low) {
            return;
        }
        let (from, to) = (lower.reg(low), lower.def());
        return lower.sve_dup_element(None, to, from, UImm6::of(0));
    }
    if let Some(whole) = upper_half_of(lower, high) {
        let (low, whole) = (lower.reg(low), lower.reg(whole));
        let to = lower.def();
        return lower.sve_sel(ElementSize::B, PredicateReg::LOW, to, low, whole);
    }
    let (low, high) = (lower.reg(low), lower.reg(high));
    let def = lower.def();
    let to = if def == high && def != low { lower.vector_temp() } else { def };
    if to != low {
        lower.push(crate::inst::Inst::copy_wide(to, low));
    }
    lower.splice(ElementSize::D, PredicateReg::LOW, to, high);
    if to != def {
        lower.push(crate::inst::Inst::copy_wide(def, to));
    }
}

/// The register whose upper half a value is, taken for this use alone.
fn upper_half_of(lower: &Lower<'_>, high: Value) -> Option<Value> {
    let root = lower.values[high.index()].root;
    let part = lower.function.insts[root as usize];
    let single = part.opcode == Opcode::VHigh && lower.is_foldable(root) && lower.is_at_hand(part.args[0]);
    single.then_some(part.args[0])
}

/// A lane of the upper half.
fn extract(lower: &mut Lower<'_>, inst: &Inst) {
    let (lane, from) = (element(inst.lane), lower.reg(inst.args[0]));
    let everywhere = lower.vector_temp();
    lower.sve_dup_element(Some(lane), everywhere, from, UImm6::of(u32::from(inst.aux)));
    if inst.ty.is_vector_class() {
        let to = lower.def();
        return lower.copy_scalar(to, everywhere, inst.ty);
    }
    let (to, size) = (lower.def_or_temp(), if lane == ElementSize::D { Size::X } else { Size::W });
    lower.umov(size, lane, to, everywhere, UImm4::of(0));
}

fn splat(lower: &mut Lower<'_>, inst: &Inst) {
    if let Some([low, _]) = lower.vector_constant_of(Value(lower.current)) {
        return constant(lower, low);
    }
    let lanes = element(inst.lane);
    let replicate = match lanes {
        ElementSize::B => SveReplicateOp::Ld1rb,
        ElementSize::H => SveReplicateOp::Ld1rh,
        ElementSize::S => SveReplicateOp::Ld1rw,
        ElementSize::D => SveReplicateOp::Ld1rd,
    };
    if load_replicated(lower, replicate, inst.args[0]) {
        return;
    }
    let root = lower.values[inst.args[0].index()].root;
    let source = lower.function.insts[root as usize];
    let extracts = source.opcode == Opcode::VExtract
        && source.lane == inst.lane
        && lower.is_foldable(root)
        && lower.is_at_hand(source.args[0]);
    if !extracts && !lower.type_of(inst.args[0]).is_vector_class() {
        let (from, to) = (lower.reg(inst.args[0]), lower.def());
        return lower.sve_dup_general(lanes, to, from);
    }
    let (from, index) = if extracts { (lower.reg(source.args[0]), source.aux) } else { (lower.reg(inst.args[0]), 0) };
    let to = lower.def();
    lower.sve_dup_element(Some(lanes), to, from, UImm6::of(u32::from(index)));
}

/// The same 64 bits four times.
fn constant(lower: &mut Lower<'_>, bits: u64) {
    let to = lower.def();
    if bits == 0 {
        return lower.wide_zero(to);
    }
    if let Some(imm) = LogicalImm::new(bits, Size::X) {
        return lower.dupm(to, imm);
    }
    if bits == u64::MAX {
        return lower.sve_mov_zeroing(ElementSize::B, PredicateReg::ALL, to, SImm8::of(-1));
    }
    lower.load_vector_constant(to, [bits, bits]);
    lower.sve_dup_element(None, to, to, UImm6::of(0));
}

/// Emits the load of a value together with its replication; false where that cannot be.
fn load_replicated(lower: &mut Lower<'_>, op: SveReplicateOp, value: Value) -> bool {
    let uses = if op == SveReplicateOp::Ld1rqb { 2 } else { 1 };
    let Some(load) = lower.take_load(value, op.bytes(), uses) else { return false };
    let (rn, rt) = (lower.address_reg(&load), lower.def());
    lower.push(crate::inst::Inst::SveReplicate { op, pg: PredicateReg::ALL, rt, rn, imm: UImm6::of(0) });
    lower.order_after(&load);
    true
}
