//! Address operands: what folds into an addressing mode and how the rest is computed.

use super::Lower;
use super::constant::image_offset;
use crate::asm::prelude::*;
use causeway_ir::{Inst, Opcode, Type, Value};

/// A memory operand taken apart: base + (index << scale) + displacement.
#[derive(Clone, Copy, Debug)]
struct Parts {
    base: Value,
    index: Value,
    scale: u32,
    displacement: i64,
}

/// What an access can encode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Scaled, unscaled and register offsets.
    Any,
    /// A nine-bit unscaled offset (`ldapur`, `stlur`).
    Unscaled,
    /// A base alone (`ldapr`, `ldar`, `stlr`, exclusives, atomics).
    Base,
}

/// An address ready for an access.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ready {
    /// In one of the addressing modes.
    Address(Address),
    /// `[base, :lo12:target]`.
    Low(Reg, Target),
}

/// Where a whole register of 256 bits lies in memory.
#[derive(Clone, Copy, Debug)]
pub(super) enum WideAddress {
    /// Base, and an offset in registers.
    Offset(Reg, SImm9),
    /// Base and index.
    Indexed(Reg, Reg),
}

impl Lower<'_> {
    /// The address of a memory operation for an access of `bytes`.
    pub(super) fn ready_address(&mut self, inst: &Inst, bytes: u32, mode: Mode) -> Ready {
        let parts = self.parts(inst);
        if let Some(ready) = self.image_address(&parts, bytes, mode) {
            return ready;
        }
        Ready::Address(self.mode_address(parts, bytes, mode))
    }

    /// Base and offset in registers of 256 bits, or base and index, for an access of a whole one.
    pub(super) fn wide_address(&mut self, inst: &Inst) -> WideAddress {
        const BYTES: i64 = 32;
        let parts = self.parts(inst);
        let (based, indexed) = (parts.base.is_some(), parts.index.is_some());
        if based && indexed && parts.displacement == 0 && parts.scale == 0 {
            return WideAddress::Indexed(self.base_reg(parts.base), self.reg(parts.index));
        }
        let offset = SImm9::new(parts.displacement / BYTES).filter(|_| parts.displacement % BYTES == 0);
        if let Some(offset) = offset.filter(|_| based && !indexed) {
            return WideAddress::Offset(self.base_reg(parts.base), offset);
        }
        WideAddress::Offset(self.address_reg(inst), SImm9::of(0))
    }

    /// The address in a single register.
    pub(super) fn address_reg(&mut self, inst: &Inst) -> Reg {
        let parts = self.parts(inst);
        match self.mode_address(parts, 1, Mode::Base) {
            Address::Unsigned(base, _) | Address::Unscaled(base, _) => base,
            other => unreachable!("a base alone was asked for, not {other:?}"),
        }
    }

    /// A register whose bits in `mask` are those of the address.
    pub(super) fn low_address_bits(&mut self, inst: &Inst, mask: i64) -> Reg {
        let mut parts = self.parts(inst);
        if parts.displacement & mask == 0 && (parts.base.is_some() || parts.index.is_some()) {
            parts.displacement = 0;
        }
        match self.mode_address(parts, 1, Mode::Base) {
            Address::Unsigned(base, _) | Address::Unscaled(base, _) => base,
            other => unreachable!("a base alone was asked for, not {other:?}"),
        }
    }

    /// `address`: the sum itself.
    pub(super) fn address_value(&mut self, inst: &Inst) {
        let parts = self.parts(inst);
        let to = self.def_or_temp();
        let size = super::size_of(inst.ty);
        let sum = match (parts.base.is_some(), parts.index.is_some()) {
            (false, false) => return self.load_constant(to, super::truncate(parts.displacement, inst.ty)),
            (true, false) => self.base_reg(parts.base),
            (false, true) => {
                let (index, shifted) = (self.reg(parts.index), if parts.displacement == 0 { to } else { self.temp() });
                self.lsl_imm(size, shifted, index, parts.scale);
                shifted
            }
            (true, true) => {
                let sum = if parts.displacement == 0 { to } else { self.temp() };
                self.add_index(size, sum, &parts);
                sum
            }
        };
        if parts.displacement != 0 {
            self.add_displacement(size, to, sum, parts.displacement);
        } else if !parts.index.is_some() {
            // A sum of 32 bits clears the upper half of its own base as well.
            self.copy(to, sum, inst.ty);
        }
    }

    /// `to` = base + (index << scale).
    fn add_index(&mut self, size: Size, to: Reg, parts: &Parts) {
        let base = self.base_reg(parts.base);
        if let Some((index, extend)) = self.extended_index(parts.index)
            && size == Size::X
        {
            return self.add_extended(size, to, base, index, extend, UImm3::of(parts.scale));
        }
        let index = self.reg(parts.index);
        self.add_shifted(size, to, base, index, Shift::lsl(parts.scale));
    }

    /// An index that is a 32-bit value extended for this use alone.
    fn extended_index(&mut self, index: Value) -> Option<(Reg, Extend)> {
        let root = self.values[index.index()].root;
        let inst = self.function.insts[root as usize];
        let extends = matches!(inst.opcode, Opcode::Sext | Opcode::Zext) && inst.ty == Type::I64;
        if !extends || root != index.0 || !self.is_foldable(root) || !self.is_at_hand(inst.args[0]) {
            return None;
        }
        if self.type_of(inst.args[0]) != Type::I32 || self.constant_of(inst.args[0]).is_some() {
            return None;
        }
        let extend = if inst.opcode == Opcode::Sext { Extend::Sxtw } else { Extend::Uxtw };
        Some((self.reg(inst.args[0]), extend))
    }

    /// `to` = `from` + displacement.
    pub(super) fn add_displacement(&mut self, size: Size, to: Reg, from: Reg, displacement: i64) {
        let ty = if size == Size::W { Type::I32 } else { Type::I64 };
        let constant = super::truncate(displacement, ty);
        if let Some((op, imm)) = super::arith::immediate(false, false, constant, ty) {
            return self.add_sub_imm(op, size, to, from, imm);
        }
        let distance = self.constant_reg(constant);
        self.add_shifted(size, to, from, distance, Shift::NONE);
    }

    /// The operand's parts, with additions of constants and single-use addresses taken in.
    fn parts(&mut self, inst: &Inst) -> Parts {
        let mut parts =
            Parts { base: inst.args[0], index: inst.args[1], scale: u32::from(inst.scale()), displacement: inst.imm };
        if parts.index.is_some()
            && let Some(constant) = self.constant_of(parts.index)
        {
            parts.displacement = parts.displacement.wrapping_add((constant << parts.scale) as i64);
            parts.index = Value::NONE;
        }
        for _ in 0..4 {
            if !self.take_base(&mut parts) {
                break;
            }
        }
        self.take_index_shift(&mut parts);
        parts
    }

    /// Takes the base's definition into the parts, where the base is a sum whose own operands are at hand.
    fn take_base(&mut self, parts: &mut Parts) -> bool {
        if !parts.base.is_some() {
            return false;
        }
        if let Some(constant) = self.constant_of(parts.base) {
            parts.displacement = parts.displacement.wrapping_add(constant as i64);
            parts.base = Value::NONE;
            return false;
        }
        let root = self.values[parts.base.index()].root;
        let inst = self.function.insts[root as usize];
        let info = self.values[root as usize];
        let pure = (inst.flags & info.live).is_empty() && inst.ty == Type::I64 && inst.args[0].is_some();
        if !pure || info.vreg != super::value::NONE || !self.is_at_hand(inst.args[0]) {
            return false;
        }
        let in_place = info.has_home() && self.position <= self.epochs[info.epoch as usize];
        let sum = matches!(inst.opcode, Opcode::Add | Opcode::Sub | Opcode::Address);
        if in_place || !sum {
            return false;
        }
        let second = inst.args[1];
        if !second.is_some() {
            let step = if inst.opcode == Opcode::Sub { inst.imm.wrapping_neg() } else { inst.imm };
            parts.base = inst.args[0];
            parts.displacement = parts.displacement.wrapping_add(step);
            return true;
        }
        let single = info.uses == 1 && !info.has_home() && inst.opcode != Opcode::Sub && !parts.index.is_some();
        if !single || !self.is_at_hand(second) || self.constant_of(second).is_some() {
            return false;
        }
        parts.base = inst.args[0];
        parts.index = second;
        parts.scale = if inst.opcode == Opcode::Address { u32::from(inst.scale()) } else { 0 };
        let step = if inst.opcode == Opcode::Address { inst.imm } else { 0 };
        parts.displacement = parts.displacement.wrapping_add(step);
        true
    }

    /// Takes a left shift of the index into the scale.
    fn take_index_shift(&mut self, parts: &mut Parts) {
        if !parts.index.is_some() || parts.scale != 0 {
            return;
        }
        let root = self.values[parts.index.index()].root;
        let inst = self.function.insts[root as usize];
        let shift =
            inst.opcode == Opcode::Shl && inst.ty == Type::I64 && !inst.args[1].is_some() && (0..4).contains(&inst.imm);
        if shift && root == parts.index.0 && self.is_foldable(root) && self.is_at_hand(inst.args[0]) {
            parts.index = inst.args[0];
            parts.scale = inst.imm as u32;
        }
    }

    /// An address of the image as `adrp` and the low 12 bits in the access.
    fn image_address(&mut self, parts: &Parts, bytes: u32, mode: Mode) -> Option<Ready> {
        if !parts.base.is_some() || parts.index.is_some() || mode != Mode::Any {
            return None;
        }
        let root = self.values[parts.base.index()].root;
        let inst = self.function.insts[root as usize];
        let info = self.values[root as usize];
        if inst.opcode != Opcode::GuestAddr || info.uses != 1 || info.has_home() || info.vreg != super::value::NONE {
            return None;
        }
        let sum = (inst.imm as u64).wrapping_add(parts.displacement as u64);
        image_offset(self.options, inst.imm as u64, inst.ty)?;
        let offset = image_offset(self.options, sum, inst.ty)?;
        if !offset.is_multiple_of(bytes) {
            return None;
        }
        let (page, target) = (self.temp(), Target::Image(offset));
        self.adrp(page, target);
        Some(Ready::Low(page, target))
    }

    fn mode_address(&mut self, mut parts: Parts, bytes: u32, mode: Mode) -> Address {
        if !parts.base.is_some() && !parts.index.is_some() {
            let base = self.temp();
            self.load_constant(base, parts.displacement as u64);
            return Address::base(base);
        }
        if parts.index.is_some() {
            if let Some(address) = self.register_offset(&parts, bytes, mode) {
                return address;
            }
            if !parts.base.is_some() && parts.scale == 0 {
                let base = self.base_reg(parts.index);
                return self.offset_address(base, parts.displacement, bytes, mode);
            }
            let sum = self.temp();
            if parts.base.is_some() {
                self.add_index(Size::X, sum, &parts);
            } else {
                let index = self.reg(parts.index);
                self.lsl_imm(Size::X, sum, index, parts.scale);
            }
            return self.offset_address(sum, parts.displacement, bytes, mode);
        }
        parts.index = Value::NONE;
        let base = self.base_reg(parts.base);
        self.offset_address(base, parts.displacement, bytes, mode)
    }

    /// `[base, index, extend #scale]`.
    fn register_offset(&mut self, parts: &Parts, bytes: u32, mode: Mode) -> Option<Address> {
        let scaled = parts.scale != 0;
        let fits = !scaled || 1 << parts.scale == bytes;
        if mode != Mode::Any || parts.displacement != 0 || !parts.base.is_some() || !fits {
            return None;
        }
        let base = self.base_reg(parts.base);
        if let Some((index, extend)) = self.extended_index(parts.index) {
            return Some(Address::Register { base, index, extend, scaled });
        }
        let index = self.reg(parts.index);
        Some(Address::Register { base, index, extend: Extend::Uxtx, scaled })
    }

    fn offset_address(&mut self, base: Reg, displacement: i64, bytes: u32, mode: Mode) -> Address {
        if displacement == 0 {
            return Address::base(base);
        }
        match mode {
            Mode::Any => {
                if let Some(address) = Address::offset(base, displacement, bytes) {
                    return address;
                }
                if let Some(address) = self.split_offset(base, displacement, bytes) {
                    return address;
                }
                let index = self.constant_reg(displacement as u64);
                Address::index(base, index)
            }
            Mode::Unscaled if SImm9::new(displacement).is_some() => {
                Address::Unscaled(base, SImm9::of(displacement as i32))
            }
            Mode::Unscaled | Mode::Base => {
                let sum = self.temp();
                self.add_displacement(Size::X, sum, base, displacement);
                Address::base(sum)
            }
        }
    }

    /// The upper part of an offset by `add`, the rest in the access.
    fn split_offset(&mut self, base: Reg, displacement: i64, bytes: u32) -> Option<Address> {
        let high = displacement & !0xfff;
        let (op, imm) = super::arith::immediate(false, false, high as u64, Type::I64)?;
        let sum = self.temp();
        let address = Address::offset(sum, displacement - high, bytes)?;
        self.add_sub_imm(op, Size::X, sum, base, imm);
        Some(address)
    }
}
