//! Operations on vectors of integers, and moves between lanes and register classes.
//!
//! Those on 256-bit vectors are lowered by [`wide`](super::wide). Multi-instruction sequences keep intermediate
//! results in temporaries and write the destination last, since it may be a source's register; two-operand host
//! instructions (`bsl`, `ins`) take [`Lower::late_def`].

mod across;
mod blend;
mod constant;
mod crypto;
mod gather;
mod lane_memory;
mod lanewise;
mod mask;
mod multiply;
mod pack;
mod selected;
mod shift;
mod shuffle;
mod transfer;

pub(crate) use constant::literal;
pub(crate) use gather::LATER_PART;
pub(super) use shift::known_count;

use super::Lower;
use crate::asm::prelude::*;
use crate::inst::ops::sve::SveVectorOp;
use crate::inst::ops::vector::Vector3Op;
use causeway_ir::{Inst, Lane, Opcode, Type};
use std::collections::HashMap;

/// Out-of-line code that several operations of a function share.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// Where each constant lies. Only looked up, never iterated.
    literals: HashMap<[u64; 2], Label>,
    /// The routines for NaNs of singles and doubles.
    pub(super) nan_routines: [Option<Label>; 2],
    /// Where returns go that the shadow stack did not foresee.
    pub(super) return_miss: Option<Label>,
}

/// Lowers an operation of the vector class.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    use Opcode as O;
    let wide = |value: causeway_ir::Value| value.is_some() && lower.type_of(value) == Type::V256;
    let anywhere = matches!(inst.opcode, O::VLoadMasked | O::VStoreMasked | O::VGather);
    if !anywhere && (inst.ty == Type::V256 || inst.args.iter().any(|arg| wide(*arg))) {
        return super::wide::lower(lower, inst);
    }
    match inst.opcode {
        O::VExtract | O::VInsert | O::VSplat | O::VWiden | O::VLow | O::VJoin | O::VHigh | O::Bitcast => {
            transfer::lower(lower, inst);
        }
        O::VLoadLane => lane_memory::masked(lower, inst),
        O::VLoadMasked | O::VStoreMasked => selected::lower(lower, inst),
        O::VGather => gather::lower(lower, inst),
        O::VShl | O::VShr | O::VSar => shift::lanes(lower, inst),
        O::VShlEach | O::VShrEach | O::VSarEach => shift::each(lower, inst),
        O::VShlBytes | O::VShrBytes | O::VAlign => shift::bytes(lower, inst),
        O::VMulHighS
        | O::VMulHighU
        | O::VMulHighRound
        | O::VMulEvenU
        | O::VMulEvenS
        | O::VMulAddPairs
        | O::VMulAddPairsUs
        | O::VSumAbsDiff
        | O::VMultiSumAbsDiff => multiply::lower(lower, inst),
        O::VPackSatS | O::VPackSatU | O::VExtendS | O::VExtendU | O::VHorizontalAdd | O::VHorizontalSub => {
            pack::lower(lower, inst);
        }
        O::VUnpackLow
        | O::VUnpackHigh
        | O::VShuffle
        | O::VShuffleLow
        | O::VShuffleHigh
        | O::VShuffleTwo
        | O::VTable
        | O::VTableTwo => shuffle::lower(lower, inst),
        O::VBlendMask | O::VBlend => blend::lower(lower, inst),
        O::VMoveMask => mask::lower(lower, inst),
        O::VMinAcrossU | O::VZeroFlags => across::lower(lower, inst),
        O::VAesEncrypt
        | O::VAesDecrypt
        | O::VAesInverseMix
        | O::VCarrylessMultiply
        | O::VGaloisMultiply
        | O::VGaloisAffine
        | O::VSha1Rounds
        | O::VSha1Schedule
        | O::VSha256Rounds
        | O::VSha256Schedule => crypto::lower(lower, inst),
        _ if lanewise::lower(lower, inst) => {}
        _ => super::float::lower(lower, inst),
    }
}

/// Element size of a lane type.
pub(super) const fn element(lane: Lane) -> ElementSize {
    match lane.bits() {
        8 => ElementSize::B,
        16 => ElementSize::H,
        32 => ElementSize::S,
        _ => ElementSize::D,
    }
}

/// Arrangement of an instruction's lanes in its type; one doubleword alone is a scalar.
pub(super) const fn shape_of(inst: &Inst) -> Shape {
    if inst.lane.bits() == 64 && matches!(inst.ty, Type::V64) {
        return Shape::ScalarD;
    }
    Shape::vector(element(inst.lane), matches!(inst.ty, Type::V128))
}

/// Arrangement of a whole value as bytes.
pub(super) const fn bytes_of(ty: Type) -> Shape {
    if matches!(ty, Type::V128) { Shape::B16 } else { Shape::B8 }
}

impl Lower<'_> {
    /// `rd` = `rn` op `rm`.
    pub(super) fn vector3(&mut self, op: Vector3Op, shape: Shape, rd: Reg, rn: Reg, rm: Reg) {
        self.push(crate::inst::Inst::Vector3 { op, shape, rd, rn, rm });
    }

    /// Vector scratch register `n` (0, 1; neighbours), valid inside the current operation.
    pub(in crate::lower) fn vector_scratch(&self, n: usize) -> Reg {
        Reg::v(self.map.vector_scratch[n])
    }

    /// A temporary with all bits zero.
    pub(super) fn vector_zero(&mut self) -> Reg {
        let zero = self.vector_temp();
        self.vector_imm(true, zero, VectorImm::new(0).expect("zero is encodable"));
        zero
    }

    /// The current result by an operation on scalable vectors, cleared above 128 bits where a register has 256.
    pub(super) fn scalable(&mut self, op: SveVectorOp, element: ElementSize, [rn, rm]: [Reg; 2]) {
        let def = self.def();
        let rd = if self.has_wide_registers() { self.vector_temp() } else { def };
        self.push(crate::inst::Inst::SveVector { op, element, rd, rn, rm });
        if rd != def {
            self.mov(def, rd);
        }
    }

    /// As [`Lower::settle`], for a register in which what lies above the type's width is not known to be zero.
    pub(super) fn settle_narrow(&mut self, from: Reg, ty: Type) {
        if ty == Type::V64 {
            let to = self.def();
            return self.fmov(FpSize::D, to, from);
        }
        self.settle(from, ty);
    }

    /// A destination for a host instruction that reads and writes `first`, with `first` in it; `others` are read by it or
    /// later. [`Lower::settle`] completes it.
    pub(super) fn tied_def(&mut self, first: Reg, others: &[Reg]) -> Reg {
        let ty = self.function.insts[self.current as usize].ty;
        // A guest register may hold more than a narrow value in it.
        let (def, whole) = (self.def(), ty == Type::V128 || first.is_virtual());
        let to = match def == first {
            true if whole => first,
            true => self.vector_temp(),
            false => self.late_def(others),
        };
        if to != first {
            self.copy_scalar(to, first, ty);
        }
        to
    }
}
