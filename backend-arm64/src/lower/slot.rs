//! `get` and `put`: guest registers in host registers, the rest of the guest state in memory.

use super::value::NONE;
use super::{Lower, is_narrow, truncate};
use crate::asm::prelude::*;
use crate::inst::ops::memory::LoadStoreOp;
use causeway_cache_format::abi::GuestState;
use causeway_ir::{Inst, Opcode, Slot, SlotKind, Type, Value};
use causeway_routine::unit::Unit;
use core::mem::offset_of;

impl Lower<'_> {
    /// `get`: code only where its register is overwritten too early, or where the slot is in memory.
    pub(super) fn get(&mut self, inst: &Inst) {
        let info = self.info();
        if let Some(home) = self.pinned(inst.slot()) {
            if info.vreg != NONE {
                let to = self.virtual_of(self.current);
                self.copy(to, home, if inst.ty == Type::V256 { inst.ty } else { Type::I64 });
            }
            return;
        }
        if info.has_home() {
            self.load_slot(info.home, inst.slot(), inst.ty);
            if info.vreg != NONE {
                let to = self.virtual_of(self.current);
                self.copy(to, info.home, inst.ty);
            }
        } else if info.vreg != NONE {
            let to = self.virtual_of(self.current);
            self.load_slot(to, inst.slot(), inst.ty);
        }
    }

    pub(super) fn slot(&mut self, inst: &Inst) {
        let slot = inst.slot();
        let home = self.pinned(slot);
        match (inst.opcode, home) {
            (Opcode::GetHigh8, Some(home)) => {
                let to = self.def_or_temp();
                self.ubfx(Size::W, to, home, 8, 8);
            }
            (Opcode::PutHigh8, Some(home)) => self.put_high(inst, home),
            (Opcode::Put, Some(home)) if is_narrow(inst.ty) => self.put_low(inst, home),
            (Opcode::Put, Some(home)) => self.put_whole(inst, home),
            (Opcode::Put, None) => self.store_slot(slot, inst.args[0], inst.ty),
            _ => self.unsupported(inst),
        }
    }

    /// Bits 15 to 8 of a guest register; its other bits stay.
    fn put_high(&mut self, inst: &Inst, home: Reg) {
        const FIELD: u64 = 0xff00;
        let value = inst.args[0];
        match self.constant_of(value) {
            Some(0) => return self.and_imm(Size::X, home, home, LogicalImm::of(!FIELD, Size::X)),
            Some(0xff) => return self.orr_imm(Size::X, home, home, LogicalImm::of(FIELD, Size::X)),
            _ => {}
        }
        let root = self.values[value.index()].root;
        let source = self.function.insts[root as usize];
        if source.opcode == Opcode::Not && self.is_foldable(root) && self.is_high_of(source.args[0], inst.slot()) {
            return self.eor_imm(Size::X, home, home, LogicalImm::of(FIELD, Size::X));
        }
        let from = self.reg(value);
        self.bfi(Size::X, home, from, 8, 8);
    }

    /// Is the value bits 15 to 8 of what a slot's register holds now: read by the very instruction before it that uses them?
    fn is_high_of(&self, value: Value, slot: Slot) -> bool {
        let root = self.values[value.index()].root;
        let get = &self.function.insts[root as usize];
        let writes = |inst: &Inst| matches!(inst.opcode, Opcode::Put | Opcode::PutHigh8) && inst.slot() == slot;
        let between = &self.function.insts[root as usize + 1..self.current as usize];
        get.opcode == Opcode::GetHigh8 && get.slot() == slot && self.is_foldable(root) && !between.iter().any(writes)
    }

    fn put_whole(&mut self, inst: &Inst, home: Reg) {
        let value = inst.args[0];
        if self.merge_into(inst, home) {
            return;
        }
        if let Some(constant) = self.constant_of(value) {
            self.load_constant(home, constant);
            return;
        }
        if self.recompute_step(value, home) {
            return;
        }
        let from = self.reg(value);
        if self.has_wide_registers() && home.class() == RegClass::Vector {
            return self.put_wide(inst, home, from);
        }
        if from == home && inst.ty == Type::V128 {
            return;
        }
        if inst.ty.is_vector_class() {
            self.copy_scalar(home, from, inst.ty);
        } else {
            self.copy(home, from, inst.ty);
        }
    }

    /// A value that is a register plus a constant is as cheap to compute in place as to copy.
    fn recompute_step(&mut self, value: Value, home: Reg) -> bool {
        let root = self.values[value.index()].root;
        let inst = self.function.insts[root as usize];
        let info = self.values[root as usize];
        let plain = matches!(inst.opcode, Opcode::Add | Opcode::Sub) && inst.ty == self.type_of(value);
        let pure = (inst.flags & info.live).is_empty() && info.vreg == NONE && !info.has_home();
        if !plain || !pure || inst.args[1].is_some() || is_narrow(inst.ty) || !self.is_at_hand(inst.args[0]) {
            return false;
        }
        let Some((op, imm)) =
            super::arith::immediate(inst.opcode == Opcode::Sub, false, truncate(inst.imm, inst.ty), inst.ty)
        else {
            return false;
        };
        let base = self.base_reg(inst.args[0]);
        self.add_sub_imm(op, super::size_of(inst.ty), home, base, imm);
        true
    }

    /// Low 8 or 16 bits of a guest register; its other bits stay.
    fn put_low(&mut self, inst: &Inst, home: Reg) {
        let bits = inst.ty.bits();
        let value = inst.args[0];
        if let Some(constant) = self.constant_of(value) {
            return self.put_low_constant(home, constant, bits);
        }
        let root = self.values[value.index()].root;
        let source = self.function.insts[root as usize];
        if source.opcode == Opcode::Not && self.is_foldable(root) && self.is_low_of(source.args[0], inst.slot()) {
            self.eor_imm(Size::X, home, home, LogicalImm::of((1 << bits) - 1, Size::X));
            return;
        }
        let from = self.reg(value);
        self.bfi(Size::X, home, from, 0, bits);
    }

    fn put_low_constant(&mut self, home: Reg, constant: u64, bits: u32) {
        if bits == 16 {
            self.movk(Size::X, home, MoveWideImm::at(constant as u16, 0));
        } else if constant == 0 {
            self.and_imm(Size::X, home, home, LogicalImm::of(!0xff, Size::X));
        } else if constant == 0xff {
            self.orr_imm(Size::X, home, home, LogicalImm::of(0xff, Size::X));
        } else {
            let from = self.constant_reg(constant);
            self.bfi(Size::X, home, from, 0, bits);
        }
    }

    /// Is the value the present content of a slot's register?
    fn is_low_of(&self, value: Value, slot: Slot) -> bool {
        let root = self.values[value.index()].root;
        let info = &self.values[root as usize];
        let get = &self.function.insts[root as usize];
        get.opcode == Opcode::Get && get.slot() == slot && self.position <= self.epochs[info.epoch as usize]
    }

    fn load_slot(&mut self, to: Reg, slot: Slot, ty: Type) {
        let op = super::memory::load_op(ty, None);
        let address = self.slot_address(slot, op);
        self.push_access(op, to, address);
    }

    fn store_slot(&mut self, slot: Slot, value: Value, ty: Type) {
        if self.store_zero(slot, value) {
            return;
        }
        let from = self.reg(value);
        let whole = slot.ty();
        // A quadword that is stored with zeros above it: those of an MMX register are sign and exponent.
        let narrow = matches!(slot.kind(), SlotKind::YmmHigh(_)) && ty != Type::V128;
        if narrow || matches!(slot.kind(), SlotKind::Mmx(_)) {
            let wide = self.quadword(value, from, ty);
            let address = self.slot_address(slot, LoadStoreOp::StrVectorQ);
            return self.push_access(LoadStoreOp::StrVectorQ, wide, address);
        }
        let (from, ty) =
            if ty == Type::I32 && whole == Type::I64 { (self.zero_extended(value, from), whole) } else { (from, ty) };
        let op = super::memory::store_op(ty);
        let address = self.slot_address(slot, op);
        self.push_access(op, from, address);
    }

    /// A register with a value, which is in `from`, and zeros above it.
    pub(super) fn quadword(&mut self, value: Value, from: Reg, ty: Type) -> Reg {
        if self.is_clean_quadword(value) {
            return from;
        }
        let wide = self.vector_temp();
        self.copy_scalar(wide, from, ty);
        wide
    }

    /// Is the value's register zero above its 64 bits at most?
    pub(super) fn is_clean_quadword(&self, value: Value) -> bool {
        let root = self.values[value.index()].root;
        self.function.insts[root as usize].ty.bits() <= 64 && !self.values[root as usize].has_home()
    }

    /// Zeroes the upper half of a vector register without a vector of zeros, where that is not needed for more.
    fn store_zero(&mut self, slot: Slot, value: Value) -> bool {
        const FEW: u16 = 2;
        let root = self.values[value.index()].root as usize;
        let alone = self.values[root].vreg == NONE && self.values[root].uses <= FEW;
        if !alone || !matches!(slot.kind(), SlotKind::YmmHigh(_)) || self.vector_constant_of(value) != Some([0, 0]) {
            return false;
        }
        let offset = SImm7::of(slot_offset(slot) as i32 / 8);
        let state = self.state();
        self.stp_x(PairMode::Offset, Reg::ZR, Reg::ZR, state, offset);
        true
    }

    fn zero_extended(&mut self, value: Value, from: Reg) -> Reg {
        if from.is_zr() || self.zero_above(self.values[value.index()].root) {
            return from;
        }
        let to = self.temp();
        self.mov_sized(Size::W, to, from);
        to
    }

    pub(super) fn push_access(&mut self, op: LoadStoreOp, rt: Reg, address: Address) {
        self.push(crate::inst::Inst::LoadStore { op, rt, address });
    }

    fn slot_address(&mut self, slot: Slot, op: LoadStoreOp) -> Address {
        let offset = slot_offset(slot);
        Address::offset(self.state(), offset as i64, op.bytes())
            .expect("the guest state is within reach of every access")
    }

    /// Loads the step of string operations, 1 or -1.
    pub(super) fn load_direction(&mut self, to: Reg) {
        let address = self.slot_address(Slot::DIRECTION, LoadStoreOp::LdrX);
        self.ldr_x(to, address);
    }
}

/// Offset of a slot in the guest state, bytes.
pub(super) fn slot_offset(slot: Slot) -> usize {
    match slot.kind() {
        SlotKind::Gpr(n) => GuestState::gpr_offset(n as usize),
        SlotKind::Xmm(n) => GuestState::xmm_offset(n as usize),
        SlotKind::YmmHigh(n) => GuestState::ymm_high_offset(n as usize),
        SlotKind::FsBase => offset_of!(GuestState, fs_base),
        SlotKind::GsBase => offset_of!(GuestState, gs_base),
        SlotKind::Direction => offset_of!(GuestState, direction),
        SlotKind::Selector(n) => offset_of!(GuestState, selector) + 2 * n as usize,
        SlotKind::RflagsOther => offset_of!(GuestState, rflags_other),
        SlotKind::Service => offset_of!(GuestState, service),
        SlotKind::ServiceOperand => offset_of!(GuestState, service_operand),
        SlotKind::X87Control => offset_of!(GuestState, x87) + offset_of!(Unit, control),
        SlotKind::Mmx(n) => GuestState::mmx_offset(n as usize),
        SlotKind::X87Top => offset_of!(GuestState, x87) + offset_of!(Unit, top),
        SlotKind::X87Status => offset_of!(GuestState, x87) + offset_of!(Unit, status),
    }
}
