//! How the operands of each operation are written.

use crate::{Opcode, Operand};

/// What `aux` is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AuxSyntax {
    /// Not among the operands.
    Hidden,
    Slot,
    Cond,
    IntCc,
    Fence,
    Rounding,
    Lane,
    Routine,
    X87,
}

/// What `aux` of an operation is written as.
pub(super) fn aux_syntax(opcode: Opcode) -> AuxSyntax {
    use Opcode as O;
    match opcode {
        O::Get | O::Put | O::GetHigh8 | O::PutHigh8 => AuxSyntax::Slot,
        O::GetFlag | O::Select => AuxSyntax::Cond,
        O::Compare => AuxSyntax::IntCc,
        O::Fence => AuxSyntax::Fence,
        O::FToIntS | O::FRound | O::VToIntS | O::VHalfNarrow => AuxSyntax::Rounding,
        O::VExtendS | O::VExtendU => AuxSyntax::Lane,
        O::Routine => AuxSyntax::Routine,
        O::X87 | O::X87Store => AuxSyntax::X87,
        _ => AuxSyntax::Hidden,
    }
}

/// Does the operation have a memory operand in brackets?
pub(super) fn has_memory_operand(opcode: Opcode) -> bool {
    matches!(opcode.info().operands, [Operand::Address, Operand::Address, ..])
}

/// Is the immediate written after the operands?
pub(super) fn has_trailing_imm(opcode: Opcode) -> bool {
    use Opcode as O;
    matches!(
        opcode,
        O::Const
            | O::GuestAddr
            | O::ExtractBits
            | O::InsertBits
            | O::X87Index
            | O::VShlBytes
            | O::VShrBytes
            | O::VAlign
            | O::VShuffle
            | O::VShuffleLow
            | O::VShuffleHigh
            | O::VShuffleTwo
            | O::VBlend
            | O::VMultiSumAbsDiff
            | O::VCarrylessMultiply
            | O::VGaloisAffine
            | O::VSha1Rounds
    )
}

/// May an absent operand of this kind be replaced by the immediate?
pub(super) const fn is_imm_place(kind: Operand) -> bool {
    matches!(kind, Operand::SameOrImm | Operand::CountOrImm | Operand::VectorOrImm)
}
