//! Joins two accesses into one access of a pair: of the stack, that advance the same base, and of neighbouring vectors in
//! the guest state.
//!
//! Of stack accesses only those with write-back are joined. Lowering makes them of unordered accesses alone, in practice pushes and pops.
//! Where the second of a pair faults, the guest's state is that before the first: the base has not moved, and whatever of
//! the pair was stored lies beyond the stack's top.

use crate::asm::prelude::*;
use crate::inst::Inst;
use crate::inst::ops::memory::{LoadStoreOp, PairOp};

/// May the instruction be the first of a pair?
#[inline]
pub(crate) fn may_pair(first: &Inst) -> bool {
    use LoadStoreOp as Op;
    match first {
        Inst::LoadStore { op: Op::StrX | Op::StrW, address, .. } => matches!(address, Address::Pre(..)),
        Inst::LoadStore { op: Op::LdrX | Op::LdrW, address, .. } => matches!(address, Address::Post(..)),
        Inst::LoadStore { op: Op::StrVectorQ | Op::LdrVectorQ, .. } => true,
        _ => false,
    }
}

/// One instruction for both, where `second` follows `first`; `state` points to the guest state.
pub(crate) fn pair(first: &Inst, second: &Inst, state: Reg) -> Option<Inst> {
    let (Inst::LoadStore { op, rt, address }, Inst::LoadStore { op: op2, rt: rt2, address: address2 }) =
        (*first, *second)
    else {
        return None;
    };
    if op != op2 {
        return None;
    }
    let (op, step, store) = match op {
        LoadStoreOp::StrX => (PairOp::StpX, 8, true),
        LoadStoreOp::StrW => (PairOp::StpW, 4, true),
        LoadStoreOp::LdrX => (PairOp::LdpX, 8, false),
        LoadStoreOp::LdrW => (PairOp::LdpW, 4, false),
        LoadStoreOp::StrVectorQ => return vectors(PairOp::StpVectorQ, state, [(address, rt), (address2, rt2)]),
        LoadStoreOp::LdrVectorQ if rt != rt2 => {
            return vectors(PairOp::LdpVectorQ, state, [(address, rt), (address2, rt2)]);
        }
        _ => return None,
    };
    match (store, address, address2) {
        (true, Address::Pre(rn, imm), Address::Pre(rn2, imm2)) => {
            let fits = rn == rn2 && imm.value() == -step && imm2.value() == -step && rt != rn && rt2 != rn;
            let imm = SImm7::of(-2);
            // The second push lies below the first.
            fits.then_some(Inst::LoadStorePair { op, mode: PairMode::Pre, rt: rt2, rt2: rt, rn, imm })
        }
        (false, Address::Post(rn, imm), Address::Post(rn2, imm2)) => {
            let fits = rn == rn2 && imm.value() == step && imm2.value() == step && rt != rn && rt2 != rn && rt != rt2;
            let imm = SImm7::of(2);
            fits.then_some(Inst::LoadStorePair { op, mode: PairMode::Post, rt, rt2, rn, imm })
        }
        _ => None,
    }
}

/// Two vectors of the guest state, where they are neighbours that a pair reaches. Offsets are in units of their size.
fn vectors(op: PairOp, state: Reg, [first, second]: [(Address, Reg); 2]) -> Option<Inst> {
    let (Address::Unsigned(rn, imm), Address::Unsigned(rn2, imm2)) = (first.0, second.0) else { return None };
    let (low, [rt, rt2]) =
        if imm.value() < imm2.value() { (imm, [first.1, second.1]) } else { (imm2, [second.1, first.1]) };
    let neighbours = rn == state && rn2 == state && imm.value().abs_diff(imm2.value()) == 1;
    let imm = SImm7::new(i64::from(low.value())).filter(|_| neighbours)?;
    Some(Inst::LoadStorePair { op, mode: PairMode::Offset, rt, rt2, rn, imm })
}
