//! Moves between register classes, lanes and widths.

use super::element;
use crate::asm::prelude::*;
use crate::inst::Size;
use crate::lower::Lower;
use causeway_ir::{Inst, Opcode, Type, Value};

/// Lowers `v_extract`, `v_insert`, `v_splat`, `v_widen`, `v_low`, `v_join`, `v_high`, `bitcast`.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    if let Some(halves) = lower.vector_constant_of(Value(lower.current)) {
        let to = lower.def();
        return lower.load_vector_constant(to, halves);
    }
    match inst.opcode {
        Opcode::VExtract => extract(lower, inst),
        Opcode::VInsert => insert(lower, inst),
        Opcode::VSplat => splat(lower, inst),
        Opcode::VJoin => join(lower, inst),
        Opcode::VHigh => {
            let (from, to) = (lower.reg(inst.args[0]), lower.def());
            let half = if inst.ty == Type::F32 { Shape::ScalarS } else { Shape::ScalarD };
            lower.dup_element(half, to, from, UImm4::of(1));
        }
        _ => convert(lower, inst),
    }
}

/// A value of one class and width as another.
fn convert(lower: &mut Lower<'_>, inst: &Inst) {
    let from_ty = lower.type_of(inst.args[0]);
    let from = lower.reg(inst.args[0]);
    let to = if inst.ty.is_vector_class() { lower.def() } else { lower.def_or_temp() };
    match (from_ty.is_vector_class(), inst.ty.is_vector_class()) {
        (true, true) => {
            let narrower = if from_ty.bits() < inst.ty.bits() { from_ty } else { inst.ty };
            lower.copy_scalar(to, from, narrower);
        }
        (true, false) if inst.ty == Type::I64 => lower.fmov_x_from_d(to, from),
        (true, false) => lower.fmov_w_from_s(to, from),
        (false, true) if from_ty == Type::I64 => lower.fmov_d_from_x(to, from),
        (false, true) => lower.fmov_s_from_w(to, from),
        (false, false) => lower.copy(to, from, inst.ty),
    }
}

fn extract(lower: &mut Lower<'_>, inst: &Inst) {
    let from = lower.reg(inst.args[0]);
    let element = element(inst.lane);
    let lane = UImm4::of(u32::from(inst.aux));
    if inst.ty.is_vector_class() {
        let to = lower.def();
        return lower.dup_element(Shape::scalar(element), to, from, lane);
    }
    let to = lower.def_or_temp();
    let size = if element == ElementSize::D { Size::X } else { Size::W };
    lower.umov(size, element, to, from, lane);
}

/// Register and lane of an element in a vector register: a lane of another vector taken for this use alone, or lane 0.
fn element_source(lower: &mut Lower<'_>, value: Value) -> (Reg, u8) {
    let root = lower.values[value.index()].root;
    let source = lower.function.insts[root as usize];
    let extracts =
        source.opcode == Opcode::VExtract && source.ty.is_vector_class() && source.ty == lower.type_of(value);
    if extracts && lower.is_foldable(root) && lower.is_at_hand(source.args[0]) {
        return (lower.reg(source.args[0]), source.aux);
    }
    (lower.reg(value), 0)
}

/// Vector and lane of an element that goes through an integer for this use alone.
fn integer_source(lower: &Lower<'_>, splat: &Inst) -> Option<(Value, u8)> {
    let root = lower.values[splat.args[0].index()].root;
    let source = lower.function.insts[root as usize];
    let extracts = source.opcode == Opcode::VExtract && source.ty.is_integer() && source.lane == splat.lane;
    let free = extracts && splat.ty == Type::V128 && lower.is_foldable(root) && lower.is_at_hand(source.args[0]);
    free.then_some((source.args[0], source.aux))
}

fn insert(lower: &mut Lower<'_>, inst: &Inst) {
    if lower.merged_scalar(inst) || lower.load_lane(inst) {
        return;
    }
    lower.continue_in_place(inst, inst.args[0]);
    let into = lower.reg(inst.args[0]);
    let element = element(inst.lane);
    let lane = UImm4::of(u32::from(inst.aux));
    if !lower.type_of(inst.args[1]).is_vector_class() {
        let value = lower.reg(inst.args[1]);
        let to = lower.tied_def(into, &[]);
        lower.ins_general(element, to, lane, value);
        return lower.settle_narrow(to, inst.ty);
    }
    let (value, source) = element_source(lower, inst.args[1]);
    if element == ElementSize::D && inst.ty == Type::V128 && lower.def() != into {
        // Both halves into another register at once.
        match (inst.aux, source) {
            (1, 0) => {
                let to = lower.def();
                return lower.zip1(Shape::D2, to, into, value);
            }
            (0, 1) => {
                let to = lower.def();
                return lower.zip2(Shape::D2, to, value, into);
            }
            _ => {}
        }
    }
    let to = lower.tied_def(into, &[value]);
    lower.ins_element(element, to, lane, value, UImm4::of(u32::from(source)));
    lower.settle_narrow(to, inst.ty);
}

fn splat(lower: &mut Lower<'_>, inst: &Inst) {
    let shape = Shape::vector(element(inst.lane), inst.ty == Type::V128);
    if let Some(load) = lower.take_load(inst.args[0], inst.lane.bytes(), 1) {
        let (base, to) = (lower.address_reg(&load), lower.def());
        lower.ld1r(shape, to, base);
        return lower.order_after(&load);
    }
    // A single doubleword is no vector to `dup`.
    let element_shape = if shape == Shape::D1 { Shape::ScalarD } else { shape };
    if let Some((from, lane)) = integer_source(lower, inst) {
        let (from, to) = (lower.reg(from), lower.def());
        return lower.dup_element(element_shape, to, from, UImm4::of(u32::from(lane)));
    }
    if !lower.type_of(inst.args[0]).is_vector_class() {
        let (from, to) = (lower.reg(inst.args[0]), lower.def());
        return if shape == Shape::D1 { lower.fmov_d_from_x(to, from) } else { lower.dup_general(shape, to, from) };
    }
    let (from, lane) = element_source(lower, inst.args[0]);
    let to = lower.def();
    lower.dup_element(element_shape, to, from, UImm4::of(u32::from(lane)));
}

fn join(lower: &mut Lower<'_>, inst: &Inst) {
    let (low, high) = (lower.reg(inst.args[0]), lower.reg(inst.args[1]));
    let to = lower.def();
    lower.zip1(Shape::D2, to, low, high);
}
