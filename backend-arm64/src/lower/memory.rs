//! Loads, stores, fences and hints.
//!
//! Under [`MemoryModel::Tso`](causeway_cache_format::MemoryModel::Tso) a load acquires and a store releases: `ldapr` or
//! `ldapur` where the host has them, else `ldar`; `stlr` or `stlur`. Vector accesses have no such forms: `dmb ishld` follows
//! their loads, and `dmb ish` precedes their stores (it orders earlier loads and stores before the store).

use super::Lower;
use super::address::{Mode, Ready};
use super::value::{Marks, NONE};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::memory::{LoadStoreOp, OrderedOp, OrderedUnscaledOp};
use crate::inst::ops::system::BarrierOption;
use causeway_ir::{FenceKind, Inst, MemoryOrder, Opcode, Type};

/// The plain load of a type, sign-extending to a width where asked.
pub(super) fn load_op(ty: Type, signed: Option<Size>) -> LoadStoreOp {
    match (ty, signed) {
        (Type::I8, None) => LoadStoreOp::Ldrb,
        (Type::I8, Some(Size::W)) => LoadStoreOp::LdrsbW,
        (Type::I8, Some(Size::X)) => LoadStoreOp::LdrsbX,
        (Type::I16, None) => LoadStoreOp::Ldrh,
        (Type::I16, Some(Size::W)) => LoadStoreOp::LdrshW,
        (Type::I16, Some(Size::X)) => LoadStoreOp::LdrshX,
        (Type::I32, Some(Size::X)) => LoadStoreOp::Ldrsw,
        (Type::I32, _) => LoadStoreOp::LdrW,
        (Type::F32, _) => LoadStoreOp::LdrVectorS,
        (Type::F64 | Type::V64, _) => LoadStoreOp::LdrVectorD,
        (Type::V128, _) => LoadStoreOp::LdrVectorQ,
        _ => LoadStoreOp::LdrX,
    }
}

/// The plain store of a type.
pub(super) fn store_op(ty: Type) -> LoadStoreOp {
    match ty {
        Type::I8 => LoadStoreOp::Strb,
        Type::I16 => LoadStoreOp::Strh,
        Type::I32 => LoadStoreOp::StrW,
        Type::F32 => LoadStoreOp::StrVectorS,
        Type::F64 | Type::V64 => LoadStoreOp::StrVectorD,
        Type::V128 => LoadStoreOp::StrVectorQ,
        _ => LoadStoreOp::StrX,
    }
}

impl Lower<'_> {
    /// Does the access need ordering by instructions?
    pub(super) fn is_ordered(&self, inst: &Inst) -> bool {
        self.is_tso() && inst.memory_order() == MemoryOrder::Tso
    }

    pub(super) fn memory(&mut self, inst: &Inst) {
        match inst.opcode {
            Opcode::Load | Opcode::Store if inst.ty == Type::V256 => self.wide_access(inst),
            Opcode::Address => self.address_value(inst),
            Opcode::Load => self.load(inst),
            Opcode::Store => self.store(inst),
            Opcode::Prefetch => self.prefetch(inst),
            Opcode::Fence => self.fence(inst.aux),
            Opcode::Pause => self.yield_(),
            _ => {
                // The instruction takes any register but SP, which is the base where the guest's stack pointer is pinned to it.
                let line = self.low_address_bits(inst, -1);
                // The guest's instruction faults as a load does; the host's may not.
                let byte = self.temp();
                self.ldrb(byte, Address::base(line));
                self.dc_civac(line);
            }
        }
    }

    fn load(&mut self, inst: &Inst) {
        if self.load_pair(inst) {
            return;
        }
        let marks = self.info().marks;
        let signed = if marks.contains(Marks::SIGN_X) {
            Some(Size::X)
        } else if marks.contains(Marks::SIGN_W) {
            Some(Size::W)
        } else {
            None
        };
        if marks.contains(Marks::WRITE_BACK) {
            let to = self.def();
            return self.write_back(inst, load_op(inst.ty, signed), to);
        }
        if inst.ty.is_vector_class() || !self.is_ordered(inst) {
            let op = load_op(inst.ty, signed);
            let ready = self.ready_address(inst, op.bytes(), Mode::Any);
            let to = self.def();
            self.access(op, to, ready);
            if self.is_ordered(inst) {
                self.dmb(BarrierOption::Ishld);
            }
            return;
        }
        let to = self.def();
        if self.has(HostFeatures::RCPC2) {
            self.load_unscaled(inst, signed, to);
        } else {
            let base = self.address_reg(inst);
            self.load_ordered(inst.ty, to, base);
            if let Some(size) = signed {
                self.sbfx(size, to, to, 0, inst.ty.bits());
            }
        }
    }

    fn load_unscaled(&mut self, inst: &Inst, signed: Option<Size>, to: Reg) {
        let op = match (inst.ty, signed) {
            (Type::I8, None) => OrderedUnscaledOp::Ldapurb,
            (Type::I8, Some(Size::W)) => OrderedUnscaledOp::LdapursbW,
            (Type::I8, Some(Size::X)) => OrderedUnscaledOp::LdapursbX,
            (Type::I16, None) => OrderedUnscaledOp::Ldapurh,
            (Type::I16, Some(Size::W)) => OrderedUnscaledOp::LdapurshW,
            (Type::I16, Some(Size::X)) => OrderedUnscaledOp::LdapurshX,
            (Type::I32, Some(Size::X)) => OrderedUnscaledOp::Ldapursw,
            (Type::I32, _) => OrderedUnscaledOp::LdapurW,
            _ => OrderedUnscaledOp::LdapurX,
        };
        self.unscaled(inst, op, to);
    }

    fn unscaled(&mut self, inst: &Inst, op: OrderedUnscaledOp, rt: Reg) {
        let Ready::Address(address) = self.ready_address(inst, 1, Mode::Unscaled) else {
            unreachable!("only plain accesses take the low bits of an image address");
        };
        let (rn, imm) = match address {
            Address::Unscaled(base, imm) => (base, imm),
            Address::Unsigned(base, _) => (base, SImm9::of(0)),
            other => unreachable!("an unscaled address was asked for, not {other:?}"),
        };
        self.push(crate::inst::Inst::OrderedUnscaled { op, rt, rn, imm });
    }

    /// `to` = the value at `base`, acquiring.
    fn load_ordered(&mut self, ty: Type, rt: Reg, rn: Reg) {
        let rcpc = self.has(HostFeatures::RCPC);
        let op = match ty {
            Type::I8 if rcpc => OrderedOp::Ldaprb,
            Type::I16 if rcpc => OrderedOp::Ldaprh,
            Type::I32 if rcpc => OrderedOp::LdaprW,
            _ if rcpc => OrderedOp::LdaprX,
            Type::I8 => OrderedOp::Ldarb,
            Type::I16 => OrderedOp::Ldarh,
            Type::I32 => OrderedOp::LdarW,
            _ => OrderedOp::LdarX,
        };
        self.push(crate::inst::Inst::Ordered { op, rt, rn });
    }

    fn store(&mut self, inst: &Inst) {
        if self.store_lane(inst) || self.store_pair(inst) {
            return;
        }
        let value = self.reg(inst.args[2]);
        if self.info().marks.contains(Marks::WRITE_BACK) {
            return self.write_back(inst, store_op(inst.ty), value);
        }
        if inst.ty.is_vector_class() || !self.is_ordered(inst) {
            if self.is_ordered(inst) {
                self.dmb(BarrierOption::Ish);
            }
            let op = store_op(inst.ty);
            let ready = self.ready_address(inst, op.bytes(), Mode::Any);
            return self.access(op, value, ready);
        }
        if self.has(HostFeatures::RCPC2) {
            let op = match inst.ty {
                Type::I8 => OrderedUnscaledOp::Stlurb,
                Type::I16 => OrderedUnscaledOp::Stlurh,
                Type::I32 => OrderedUnscaledOp::StlurW,
                _ => OrderedUnscaledOp::StlurX,
            };
            return self.unscaled(inst, op, value);
        }
        let rn = self.address_reg(inst);
        let op = match inst.ty {
            Type::I8 => OrderedOp::Stlrb,
            Type::I16 => OrderedOp::Stlrh,
            Type::I32 => OrderedOp::StlrW,
            _ => OrderedOp::StlrX,
        };
        self.push(crate::inst::Inst::Ordered { op, rt: value, rn });
    }

    /// The access with its base register advanced: before a store to the new address, else afterwards.
    fn write_back(&mut self, inst: &Inst, op: LoadStoreOp, rt: Reg) {
        let (step, root) = self.info().extra;
        let step = step as i32;
        let base = self.values[root as usize].home;
        let address = self.values[inst.args[0].index()].root;
        let pre = address == root || inst.imm != 0;
        let rt = if rt == base { self.temp() } else { rt };
        let address = if pre { Address::Pre(base, SImm9::of(step)) } else { Address::Post(base, SImm9::of(step)) };
        self.push_access(op, rt, address);
        if self.values[root as usize].vreg != NONE {
            let copy = self.virtual_of(root);
            self.copy(copy, base, Type::I64);
        }
    }

    /// An access by this operation at the address of a memory operation.
    pub(super) fn plain_access(&mut self, inst: &Inst, op: LoadStoreOp, rt: Reg) {
        let ready = self.ready_address(inst, op.bytes(), Mode::Any);
        self.access(op, rt, ready);
    }

    fn access(&mut self, op: LoadStoreOp, rt: Reg, ready: Ready) {
        match ready {
            Ready::Address(address) => self.push_access(op, rt, address),
            Ready::Low(base, target) => self.load_store_low(op, rt, base, target),
        }
    }

    fn prefetch(&mut self, inst: &Inst) {
        let Ready::Address(address) = self.ready_address(inst, 8, Mode::Any) else {
            return;
        };
        let operation = if inst.aux2 >> 3 & 1 == 1 { 16 } else { 0 };
        self.push(crate::inst::Inst::Prefetch { operation: UImm5::of(operation), address });
    }

    fn fence(&mut self, kind: u8) {
        match FenceKind::ALL.get(usize::from(kind)) {
            Some(FenceKind::Load) => self.dmb(BarrierOption::Ishld),
            Some(FenceKind::Store) => self.dmb(BarrierOption::Ishst),
            _ => self.dmb(BarrierOption::Ish),
        }
    }
}
