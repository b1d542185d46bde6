//! Operations on vectors of 256 bits, where the host has registers of that size (FEAT_SVE2).
//!
//! Guest registers YMM0 to YMM15 are Z0 to Z15. What an instruction computes with 128 bits clears the upper half, as the
//! VEX forms want it; a legacy form leaves the upper half and is merged into the register under
//! [`PredicateReg::LOW`]. [`PredicateReg::ALL`] governs whole operations.
//!
//! **Flags.** Comparisons of integers into predicates write `PSTATE`, so they stand only where no flag is live.

mod across_lanes;
mod arithmetic;
mod blend;
mod float;
mod memory;
mod merge;
mod shift;
mod transfer;

use super::Lower;
use crate::asm::prelude::*;
use crate::inst::ops::sve::SveBinaryOp;
use causeway_ir::{Inst, Opcode};

/// Lowers an operation with a result or an operand of 256 bits.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    use Opcode as O;
    if !lower.has_wide_registers() {
        return lower.unsupported(inst);
    }
    match inst.opcode {
        O::VWiden | O::VHigh | O::VJoin | O::VSplat | O::VExtract => transfer::lower(lower, inst),
        O::VShl | O::VShr | O::VSar => shift::lanes(lower, inst),
        O::VShlBytes | O::VShrBytes => shift::all_or_nothing(lower, inst),
        O::VShlEach | O::VShrEach | O::VSarEach => shift::each(lower, inst),
        O::VBlend => blend::by_constant(lower, inst),
        O::VUnpackLow | O::VUnpackHigh | O::VExtendS | O::VExtendU => across_lanes::lower(lower, inst),
        _ if arithmetic::lower(lower, inst) => {}
        _ => float::lower(lower, inst),
    }
}

/// Lanes of a binary operation that overwrites its first operand.
#[derive(Clone, Copy)]
struct Binary {
    op: SveBinaryOp,
    /// The operation with its operands exchanged, where there is one.
    reversed: Option<SveBinaryOp>,
    element: ElementSize,
}

impl Lower<'_> {
    /// `to` = `a` op `b` by an instruction that overwrites an operand.
    fn wide_binary(&mut self, binary: Binary, to: Reg, [a, b]: [Reg; 2]) {
        let Binary { op, reversed, element } = binary;
        let whole = PredicateReg::ALL;
        match reversed {
            Some(op) if to == b && to != a => {
                return self.push(crate::inst::Inst::SveBinary { op, element, pg: whole, rd: to, rm: a });
            }
            None if to == b && to != a => {
                let copy = self.vector_temp();
                self.push(crate::inst::Inst::copy_wide(copy, a));
                self.push(crate::inst::Inst::SveBinary { op, element, pg: whole, rd: copy, rm: b });
                return self.push(crate::inst::Inst::copy_wide(to, copy));
            }
            _ => {}
        }
        if to != a {
            self.push(crate::inst::Inst::copy_wide(to, a));
        }
        self.push(crate::inst::Inst::SveBinary { op, element, pg: whole, rd: to, rm: b });
    }

    /// All bits of a register zero.
    fn wide_zero(&mut self, to: Reg) {
        self.vector_imm(true, to, VectorImm::new(0).expect("zero is encodable"));
    }
}
