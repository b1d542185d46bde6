//! From an allocated instruction to its 32 bits. Fields that refer to labels or relocations stay zero; the code buffer
//! fills them in.

mod integer;
mod memory;
mod sve;
mod system;
#[cfg(test)]
mod tests;
mod vector;
mod vector_misc;

use super::{Reg, RegClass};
use crate::inst::{Inst, Shape};

/// The instruction's word. Pseudo instructions have none; the code buffer handles them before.
#[inline]
pub(super) fn encode(inst: &Inst) -> u32 {
    integer::encode(inst)
}

/// `Rd` and `Rn`, general registers.
#[inline]
const fn dn(rd: Reg, rn: Reg) -> u32 {
    debug_assert!(is_general(rd) && is_general(rn), "vector register in an integer instruction");
    mixed_dn(rd, rn)
}

/// `Rd`, `Rn` and `Rm`, general registers.
#[inline]
const fn dnm(rd: Reg, rn: Reg, rm: Reg) -> u32 {
    debug_assert!(is_general(rm), "vector register in an integer instruction");
    dn(rd, rn) | rm.field() << 16
}

/// `Rd` and `Rn`, vector registers.
#[inline]
const fn vector_dn(rd: Reg, rn: Reg) -> u32 {
    debug_assert!(!is_general(rd) && !is_general(rn), "general register in a vector instruction");
    mixed_dn(rd, rn)
}

/// `Rd`, `Rn` and `Rm`, vector registers.
#[inline]
const fn vector_dnm(rd: Reg, rn: Reg, rm: Reg) -> u32 {
    debug_assert!(!is_general(rm), "general register in a vector instruction");
    vector_dn(rd, rn) | rm.field() << 16
}

/// `Rd` and `Rn` of either class.
#[inline]
const fn mixed_dn(rd: Reg, rn: Reg) -> u32 {
    rd.field() | rn.field() << 5
}

const fn is_general(reg: Reg) -> bool {
    matches!(reg.class(), RegClass::General)
}

/// An operation has an encoding for the shape.
#[inline]
const fn check_shape(traits: u32, shape: Shape) {
    debug_assert!(traits & shape.mask() != 0, "the operation lacks this shape");
}

/// `Rt` and the base register `Rn`.
#[inline]
const fn based(rt: Reg, rn: Reg) -> u32 {
    debug_assert!(is_general(rn), "vector register as a base");
    rt.field() | rn.field_or_sp() << 5
}

/// `Rt`, the base register `Rn` and `Rs`.
#[inline]
const fn based_with(rt: Reg, rn: Reg, rs: Reg) -> u32 {
    based(rt, rn) | rs.field() << 16
}
