//! Loads, stores, exclusives and atomics (C4.1.94).

use super::{based, based_with, system};
use crate::inst::{Address, Inst, Order};

#[inline]
pub(super) fn encode(inst: &Inst) -> u32 {
    match *inst {
        Inst::LoadStore { op, rt, address } => op.bits() | rt.field() | encode_address(address),
        Inst::LoadStoreLow { op, rt, rn, .. } => op.bits() | 0x0100_0000 | based(rt, rn),
        Inst::LoadStorePair { op, mode, rt, rt2, rn, imm } => {
            op.bits() | (mode as u32) << 23 | imm.field() << 15 | rt2.field() << 10 | based(rt, rn)
        }
        Inst::OrderedUnscaled { op, rt, rn, imm } => op.bits() | imm.field() << 12 | based(rt, rn),
        Inst::Ordered { op, rt, rn } => op.bits() | based(rt, rn),
        Inst::LoadLiteral { op, rt, .. } => op.bits() | rt.field(),
        Inst::Prefetch { operation, address } => 0xf880_0000 | operation.value() | encode_address(address),
        Inst::LoadExclusive { op, rt, rn } => op.bits() | 0x1f_0000 | based(rt, rn),
        Inst::StoreExclusive { op, rs, rt, rn } => op.bits() | based_with(rt, rn, rs),
        Inst::LoadExclusivePair { op, rt, rt2, rn } => op.bits() | rt2.field() << 10 | based(rt, rn),
        Inst::StoreExclusivePair { op, rs, rt, rt2, rn } => op.bits() | rt2.field() << 10 | based_with(rt, rn, rs),
        Inst::Atomic { op, size, order, rs, rt, rn } => {
            op.bits() | (size as u32) << 30 | (order as u32) << 22 | based_with(rt, rn, rs)
        }
        Inst::CompareSwap { op, size, order, rs, rt, rn } => {
            op.bits() | (size as u32) << 30 | swap_order(order) | based_with(rt, rn, rs)
        }
        Inst::CompareSwapPair { size, order, rs, rs2, rt, rt2, rn } => {
            debug_assert!(rs2 == rs.next() && rt2 == rt.next() && (rs.field() | rt.field()) & 1 == 0);
            0x0820_7c00 | (size as u32) << 30 | swap_order(order) | based_with(rt, rn, rs)
        }
        _ => system::encode(inst),
    }
}

/// Acquire is bit 22 and release bit 15 of compare and swap.
const fn swap_order(order: Order) -> u32 {
    (order as u32 >> 1) << 22 | (order as u32 & 1) << 15
}

#[inline]
fn encode_address(address: Address) -> u32 {
    match address {
        Address::Unsigned(base, imm) => 0x0100_0000 | imm.value() << 10 | base.field_or_sp() << 5,
        Address::Unscaled(base, imm) => imm.field() << 12 | base.field_or_sp() << 5,
        Address::Post(base, imm) => 0x400 | imm.field() << 12 | base.field_or_sp() << 5,
        Address::Pre(base, imm) => 0xc00 | imm.field() << 12 | base.field_or_sp() << 5,
        Address::Register { base, index, extend, scaled } => {
            debug_assert!(extend as u32 & 2 != 0, "addresses extend words or doublewords");
            0x20_0800 | (extend as u32) << 13 | u32::from(scaled) << 12 | index.field() << 16 | base.field_or_sp() << 5
        }
    }
}
