//! Conversions between floats and integers and between widths.
//!
//! x86 gives the least integer for everything that does not fit. With FEAT_FRINTTS rounding gives that number as a float
//! already; else the magnitude is compared with the limit.

use super::nan::ColdFloat;
use super::{Form, size_of};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::float::Fp1Op;
use crate::inst::ops::system::SystemReg;
use crate::inst::ops::vector_misc::Vector2Op;
use crate::lower::{CAPTURE, Cold, Lower};
use causeway_ir::{Inst, Lane, Rounding, Type};

/// `f_convert`.
pub(super) fn scalar(lower: &mut Lower<'_>, inst: &Inst) {
    let from = size_of(lower.type_of(inst.args[0]));
    let (value, to) = (lower.reg(inst.args[0]), lower.def());
    lower.fcvt(from, size_of(inst.ty), to, value);
}

/// `f_from_int_s`.
pub(super) fn from_integer(lower: &mut Lower<'_>, inst: &Inst) {
    let size = crate::lower::size_of(lower.type_of(inst.args[0]));
    let (value, to) = (lower.reg(inst.args[0]), lower.def());
    lower.scvtf(size, size_of(inst.ty), to, value);
}

/// The rounding to an integral value that raises the inexact flag where it is `Current`.
fn integral(rounding: Rounding) -> Option<(Fp1Op, Vector2Op)> {
    match rounding {
        Rounding::Nearest => Some((Fp1Op::Frintn, Vector2Op::Frintn)),
        Rounding::Down => Some((Fp1Op::Frintm, Vector2Op::Frintm)),
        Rounding::Up => Some((Fp1Op::Frintp, Vector2Op::Frintp)),
        Rounding::Current => Some((Fp1Op::Frintx, Vector2Op::Frintx)),
        // The conversion itself truncates.
        Rounding::Zero => None,
    }
}

/// The rounding to an integer of a width with FEAT_FRINTTS, for the two roundings that it has.
fn bounded(rounding: Rounding, size: Size) -> Option<(Fp1Op, Vector2Op)> {
    match (rounding, size) {
        (Rounding::Current, Size::W) => Some((Fp1Op::Frint32x, Vector2Op::Frint32x)),
        (Rounding::Current, Size::X) => Some((Fp1Op::Frint64x, Vector2Op::Frint64x)),
        (Rounding::Zero, Size::W) => Some((Fp1Op::Frint32z, Vector2Op::Frint32z)),
        (Rounding::Zero, Size::X) => Some((Fp1Op::Frint64z, Vector2Op::Frint64z)),
        _ => None,
    }
}

/// `f_to_int_s`.
pub(super) fn to_integer(lower: &mut Lower<'_>, inst: &Inst) {
    let (from_ty, size) = (lower.type_of(inst.args[0]), crate::lower::size_of(inst.ty));
    let fp = size_of(from_ty);
    let from = lower.reg(inst.args[0]);
    let to = lower.def_or_temp();
    if lower.has(HostFeatures::FRINTTS)
        && inst.ty != Type::I16
        && let Some((op, _)) = bounded(inst.rounding(), size)
    {
        let rounded = lower.vector_temp();
        lower.push(crate::inst::Inst::Fp1 { op, size: fp, rd: rounded, rn: from });
        return lower.fcvtzs(fp, size, to, rounded);
    }
    let value = match integral(inst.rounding()) {
        Some((op, _)) => {
            let rounded = lower.vector_temp();
            lower.push(crate::inst::Inst::Fp1 { op, size: fp, rd: rounded, rn: from });
            rounded
        }
        None => from,
    };
    let (label, back) = (lower.label(), lower.label());
    lower.region_begin();
    lower.fcvtzs(fp, size, to, value);
    let (limit, fits) = (lower.vector_scratch(0), lower.scratch(0));
    let bits = if inst.ty == Type::I16 { WORD_LIMIT } else { limit_bits(fp, size) };
    lower.load_vector_constant(limit, if fp == FpSize::D { [bits, 0] } else { [bits, bits] });
    lower.facgt_vector(Shape::scalar(super::scalar_element(fp)), limit, limit, value);
    lower.fmov_w_from_s(fits, limit);
    lower.mark(CAPTURE);
    lower.movk(Size::X, to, MoveWideImm::at(0, 0));
    lower.cbz(Size::W, fits, label);
    lower.bind(back);
    lower.region_end();
    lower.push_cold(Cold::Float { label, back, cold: ColdFloat::Indefinite { ty: inst.ty } });
}

/// 32,768 as a binary64.
const WORD_LIMIT: u64 = 0x40e0_0000_0000_0000;

/// The first magnitude that does not fit, as a float (singles twice).
const fn limit_bits(fp: FpSize, size: Size) -> u64 {
    match (fp, size) {
        (FpSize::D, Size::W) => 0x41e0_0000_0000_0000,
        (FpSize::D, Size::X) => 0x43e0_0000_0000_0000,
        (_, Size::W) => 0x4f00_0000_4f00_0000,
        (_, Size::X) => 0x5f00_0000_5f00_0000,
    }
}

/// `v_from_int_s`.
pub(super) fn vector_from_integer(lower: &mut Lower<'_>, inst: &Inst) {
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    let shape = Form::of(inst).shape();
    match shape {
        Shape::D2 => {
            let wide = lower.vector_temp();
            lower.sshll_vector(Shape::S2, wide, from, UImm7::of(0));
            lower.scvtf_vector(shape, to, wide);
        }
        Shape::S2 | Shape::S4 => lower.scvtf_vector(shape, to, from),
        _ => lower.unsupported(inst),
    }
}

/// `v_to_int_s`.
pub(super) fn vector_to_integer(lower: &mut Lower<'_>, inst: &Inst) {
    if lower.type_of(inst.args[0]) != Type::V128 || inst.ty != Type::V128 {
        return lower.unsupported(inst);
    }
    let shape = if inst.lane == Lane::F64 { Shape::D2 } else { Shape::S4 };
    let from = lower.reg(inst.args[0]);
    let exact = lower.has(HostFeatures::FRINTTS).then(|| bounded(inst.rounding(), Size::W)).flatten();
    let rounding = exact.or_else(|| integral(inst.rounding()));
    let value = match rounding {
        Some((_, op)) => {
            let rounded = lower.vector_temp();
            lower.push(crate::inst::Inst::Vector2 { op, shape, rd: rounded, rn: from });
            rounded
        }
        None => from,
    };
    match (shape, exact.is_some()) {
        (Shape::S4, true) => {
            let to = lower.def();
            lower.fcvtzs_vector(shape, to, value);
        }
        (_, true) => {
            let (wide, to) = (lower.vector_temp(), lower.def());
            lower.fcvtzs_vector(shape, wide, value);
            lower.xtn_vector(Shape::S2, to, wide);
        }
        (Shape::S4, false) => singles_to_integer(lower, value),
        (_, false) => doubles_to_integer(lower, value),
    }
}

/// Lanes that are not below the limit become the least integer; too small ones saturate there.
fn singles_to_integer(lower: &mut Lower<'_>, value: Reg) {
    let (limit, fits, to) = (lower.vector_temp(), lower.vector_temp(), lower.def());
    lower.load_vector_constant(limit, [0x4f00_0000_4f00_0000; 2]);
    lower.fcmgt_vector(Shape::S4, fits, limit, value);
    lower.fcvtzs_vector(Shape::S4, to, value);
    lower.load_vector_constant(limit, [0x8000_0000_8000_0000; 2]);
    lower.bif_vector(Shape::B16, to, limit, fits);
}

/// As for singles, replaced before the conversion; narrowing saturates the rest.
fn doubles_to_integer(lower: &mut Lower<'_>, value: Reg) {
    let (limit, chosen, to) = (lower.vector_temp(), lower.vector_temp(), lower.def());
    lower.load_vector_constant(limit, [0x41e0_0000_0000_0000; 2]);
    lower.fcmgt_vector(Shape::D2, chosen, limit, value);
    lower.fneg_vector(Shape::D2, limit, limit);
    lower.bsl_vector(Shape::B16, chosen, value, limit);
    lower.fcvtzs_vector(Shape::D2, chosen, chosen);
    lower.sqxtn_vector(Shape::S2, to, chosen);
}

/// `v_float_widen`.
pub(super) fn widen(lower: &mut Lower<'_>, inst: &Inst) {
    if inst.ty != Type::V128 {
        return lower.unsupported(inst);
    }
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    lower.fcvtl_vector(Shape::S2, to, from);
}

/// `v_float_narrow`.
pub(super) fn narrow(lower: &mut Lower<'_>, inst: &Inst) {
    if lower.type_of(inst.args[0]) != Type::V128 {
        return lower.unsupported(inst);
    }
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    lower.fcvtn_vector(Shape::S2, to, from);
}

/// `v_half_widen`.
pub(super) fn half_widen(lower: &mut Lower<'_>, inst: &Inst) {
    if inst.ty != Type::V128 {
        return lower.unsupported(inst);
    }
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    lower.fcvtl_vector(Shape::H4, to, from);
}

/// `v_half_narrow`: FPCR's rounding is changed for the conversion alone.
pub(super) fn half_narrow(lower: &mut Lower<'_>, inst: &Inst) {
    if lower.type_of(inst.args[0]) != Type::V128 || inst.ty != Type::V64 {
        return lower.unsupported(inst);
    }
    let (from, to) = (lower.reg(inst.args[0]), lower.def());
    if inst.rounding() == Rounding::Current {
        return lower.fcvtn_vector(Shape::H4, to, from);
    }
    let (saved, changed) = (lower.scratch(0), lower.scratch(1));
    lower.mrs(saved, SystemReg::Fpcr);
    set_rounding(lower, inst.rounding(), changed, saved);
    lower.msr(SystemReg::Fpcr, changed);
    lower.fcvtn_vector(Shape::H4, to, from);
    lower.msr(SystemReg::Fpcr, saved);
}

/// `to` = an FPCR value with the rounding in its bits 23 and 22.
fn set_rounding(lower: &mut Lower<'_>, rounding: Rounding, to: Reg, from: Reg) {
    const PLUS: u64 = 1 << 22;
    const MINUS: u64 = 1 << 23;
    let clear = |lower: &mut Lower<'_>, from, bits: u64| {
        lower.and_imm(Size::X, to, from, LogicalImm::of(!bits, Size::X));
    };
    let set = |lower: &mut Lower<'_>, bits| lower.orr_imm(Size::X, to, from, LogicalImm::of(bits, Size::X));
    match rounding {
        Rounding::Nearest | Rounding::Current => clear(lower, from, PLUS | MINUS),
        Rounding::Zero => set(lower, PLUS | MINUS),
        Rounding::Up => {
            set(lower, PLUS);
            clear(lower, to, MINUS);
        }
        Rounding::Down => {
            set(lower, MINUS);
            clear(lower, to, PLUS);
        }
    }
}
