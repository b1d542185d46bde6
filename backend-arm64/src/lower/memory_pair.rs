//! Accesses of 256 bits: two neighbouring ones of 128 bits by the same guest instruction become one of a register pair.
//!
//! The halves are adjacent operations at the same address parts; of a load the upper half comes first, of a store the lower
//! one. Both are emitted where the later one stands. One barrier orders the pair, since the halves of one access have no
//! order among themselves.

use super::Lower;
use super::value::Marks;
use crate::asm::prelude::*;
use crate::inst::ops::memory::PairOp;
use crate::inst::ops::system::BarrierOption;
use causeway_ir::{Inst, Opcode, Type};

/// Bytes of one register of a pair.
const HALF: i64 = 16;

impl Lower<'_> {
    /// Emits the current load together with the one before, which loads its upper half; false where that is none.
    pub(super) fn load_pair(&mut self, low: &Inst) -> bool {
        let Some(other) = self.other_half(low, HALF) else { return false };
        let ordered = self.is_ordered(low);
        let (rn, imm) = self.pair_address(low);
        let (rt, rt2) = (self.def(), self.def_of(other));
        self.push(crate::inst::Inst::LoadStorePair {
            op: PairOp::LdpVectorQ,
            mode: PairMode::Offset,
            rt,
            rt2,
            rn,
            imm,
        });
        if ordered {
            self.dmb(BarrierOption::Ishld);
        }
        self.copy_from_home(other);
        self.values[other as usize].marks |= Marks::SKIP;
        true
    }

    /// Emits the current store together with the one before, which stores its lower half; false where that is none.
    pub(super) fn store_pair(&mut self, high: &Inst) -> bool {
        let Some(other) = self.other_half(high, -HALF) else { return false };
        let low = self.function.insts[other as usize];
        let (rt, rt2) = (self.reg(low.args[2]), self.reg(high.args[2]));
        if self.is_ordered(high) {
            self.dmb(BarrierOption::Ish);
        }
        let (rn, imm) = self.pair_address(&low);
        self.push(crate::inst::Inst::LoadStorePair {
            op: PairOp::StpVectorQ,
            mode: PairMode::Offset,
            rt,
            rt2,
            rn,
            imm,
        });
        self.values[other as usize].marks |= Marks::SKIP;
        true
    }

    /// The operation before, where it is the same access `distance` bytes further.
    fn other_half(&self, inst: &Inst, distance: i64) -> Option<u32> {
        let other = self.current.checked_sub(1).filter(|other| *other >= self.block_start)?;
        let before = &self.function.insts[other as usize];
        let same = before.opcode == inst.opcode && before.ty == inst.ty && before.guest == inst.guest;
        let parts = before.args[..2] == inst.args[..2] && before.aux2 == inst.aux2;
        let marks = self.values[other as usize].marks | self.info().marks;
        let plain = inst.ty == Type::V128 && !marks.intersects(Marks::WRITE_BACK | Marks::SKIP);
        (same && parts && plain && before.imm == inst.imm.wrapping_add(distance)).then_some(other)
    }

    /// Base and scaled offset of the lower half.
    fn pair_address(&mut self, low: &Inst) -> (Reg, SImm7) {
        let reachable = low.args[0].is_some() && !low.args[1].is_some() && low.imm % HALF == 0;
        let offset = SImm7::new(low.imm / HALF).filter(|_| reachable);
        let imm = if offset.is_some() { 0 } else { low.imm };
        (self.address_reg(&low.with_imm(imm)), offset.unwrap_or(SImm7::of(0)))
    }

    /// Is the access half of one of 256 bits, so that it cannot advance its base as well?
    pub(super) fn is_half_access(&self, index: u32) -> bool {
        let insts = &self.function.insts;
        let inst = &insts[index as usize];
        let neighbours = [index.checked_sub(1), Some(index + 1)];
        inst.ty == Type::V128
            && neighbours.into_iter().flatten().filter_map(|n| insts.get(n as usize)).any(|other| {
                matches!(other.opcode, Opcode::Load | Opcode::Store)
                    && other.opcode == inst.opcode
                    && other.ty == inst.ty
                    && other.guest == inst.guest
            })
    }
}
