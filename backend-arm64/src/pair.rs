//! Joins two stack accesses that advance the same base into one access of a pair.
//!
//! Only accesses with write-back are joined. Lowering makes them of unordered accesses alone, in practice pushes and pops.
//! Where the second of a pair faults, the guest's state is that before the first: the base has not moved, and whatever of
//! the pair was stored lies beyond the stack's top.

use crate::asm::prelude::*;
use crate::inst::Inst;
use crate::inst::ops::memory::{LoadStoreOp, PairOp};

/// One instruction for both, where `second` follows `first`.
pub(crate) fn pair(first: &Inst, second: &Inst) -> Option<Inst> {
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
