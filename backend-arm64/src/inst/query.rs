//! Questions that register allocation and block layout ask of an instruction.

use super::ops::branch::{BranchOp, BranchRegOp};
use super::ops::float::FpToGeneralOp;
use super::ops::integer::{LogicalImmOp, LogicalOp};
use super::ops::memory::LoadStoreOp;
use super::ops::sve::{SveVectorOp, SveWholeOp};
use super::ops::system::{ExceptionOp, PlainOp, SystemReg};
use super::ops::vector::Vector3Op;
use super::{Address, ElementSize, Inst, Shape, Size};
use crate::asm::{Label, Reg, RegClass, SImm9, Shift};

/// Where control goes at a branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BranchTarget {
    /// To the label only.
    Always(Label),
    /// To the label or to the next instruction.
    Conditional(Label),
    /// Away, and not to the next instruction: `br`, `ret`, `b` to a relocated target, traps.
    Leave,
    /// To a callee, and then to the next instruction.
    Call,
}

impl Inst {
    /// Whether NZCV is written.
    pub const fn writes_flags(&self) -> bool {
        match self {
            Self::AddSubImm { op, .. } | Self::AddSubShifted { op, .. } | Self::AddSubExtended { op, .. } => {
                op.sets_flags()
            }
            Self::AddSubCarry { op, .. } => op.bits() & 0x2000_0000 != 0,
            Self::LogicalImm { op, .. } => matches!(op, LogicalImmOp::Ands),
            Self::LogicalShifted { op, .. } => matches!(op, LogicalOp::Ands | LogicalOp::Bics),
            Self::Plain { op } => matches!(op, PlainOp::Cfinv | PlainOp::Xaflag | PlainOp::Axflag),
            Self::SveCompare { op, .. } => !op.is_float(),
            Self::Msr { register: SystemReg::Nzcv, .. }
            | Self::Mrs { register: SystemReg::Rndr | SystemReg::Rndrrs, .. }
            | Self::FpToGeneral { op: FpToGeneralOp::Fjcvtzs, .. }
            | Self::CondCompare { .. }
            | Self::CondCompareImm { .. }
            | Self::FpCompare { .. }
            | Self::FpCompareZero { .. }
            | Self::FpCondCompare { .. }
            | Self::Rmif { .. }
            | Self::SetFlags { .. }
            | Self::MemoryCopy { .. }
            | Self::MemorySet { .. } => true,
            _ => false,
        }
    }

    /// Whether NZCV, or a part of it, is read or survives.
    pub const fn reads_flags(&self) -> bool {
        match self {
            Self::CondSelect { .. }
            | Self::CondCompare { .. }
            | Self::CondCompareImm { .. }
            | Self::FpCondCompare { .. }
            | Self::FpSelect { .. }
            | Self::BranchCond { .. }
            | Self::AddSubCarry { .. }
            | Self::Rmif { .. }
            | Self::SetFlags { .. }
            | Self::MemoryCopy { .. }
            | Self::MemorySet { .. }
            | Self::Mrs { register: SystemReg::Nzcv, .. } => true,
            Self::Plain { op } => matches!(op, PlainOp::Cfinv | PlainOp::Xaflag | PlainOp::Axflag),
            _ => false,
        }
    }

    /// What kind of branch it is, where it is one.
    pub const fn branch(&self) -> Option<BranchTarget> {
        match self {
            Self::Branch { op: BranchOp::B, label } => Some(BranchTarget::Always(*label)),
            Self::BranchCond { label, .. } | Self::CompareBranch { label, .. } | Self::TestBranch { label, .. } => {
                Some(BranchTarget::Conditional(*label))
            }
            Self::Branch { op: BranchOp::Bl, .. }
            | Self::BranchFar { op: BranchOp::Bl, .. }
            | Self::BranchReg { op: BranchRegOp::Blr, .. } => Some(BranchTarget::Call),
            Self::BranchFar { .. } | Self::BranchReg { .. } => Some(BranchTarget::Leave),
            Self::Exception { op: ExceptionOp::Udf, .. } => Some(BranchTarget::Leave),
            _ => None,
        }
    }

    /// Whether control may leave the straight line here.
    pub const fn is_branch(&self) -> bool {
        self.branch().is_some()
    }

    /// The label that it refers to, branch or not.
    pub const fn label(&self) -> Option<Label> {
        match self {
            Self::Branch { label, .. }
            | Self::BranchCond { label, .. }
            | Self::CompareBranch { label, .. }
            | Self::TestBranch { label, .. }
            | Self::Adr { label, .. }
            | Self::LoadLiteral { label, .. } => Some(*label),
            _ => None,
        }
    }

    /// A copy of a whole register: 64 bits, or 128 of a vector register. Both are of one class; SP is allowed.
    pub const fn copy(rd: Reg, rn: Reg) -> Self {
        if matches!(rd.class(), RegClass::Vector) {
            return Self::Vector3 { op: Vector3Op::Orr, shape: Shape::B16, rd, rn, rm: rn };
        }
        if rd.is_sp() || rn.is_sp() {
            let imm = match crate::asm::ArithImm::new(0) {
                Some(imm) => imm,
                None => panic!("zero fits"),
            };
            return Self::AddSubImm { op: super::ops::integer::AddSubOp::Add, size: Size::X, rd, rn, imm };
        }
        Self::LogicalShifted { op: LogicalOp::Orr, size: Size::X, rd, rn: Reg::ZR, rm: rn, shift: Shift::NONE }
    }

    /// A copy of a whole scalable register.
    pub const fn copy_wide(rd: Reg, rn: Reg) -> Self {
        Self::SveVector { op: SveVectorOp::Orr, element: ElementSize::D, rd, rn, rm: rn }
    }

    /// Destination and source, where it only copies a whole register as [`Inst::copy`] makes it.
    pub fn as_copy(&self) -> Option<(Reg, Reg)> {
        match *self {
            Self::LogicalShifted { op: LogicalOp::Orr, size: Size::X, rd, rn: Reg::ZR, rm, shift: Shift::NONE }
                if rm != Reg::ZR =>
            {
                Some((rd, rm))
            }
            Self::Vector3 { op: Vector3Op::Orr, shape: Shape::B16, rd, rn, rm } if rn == rm => Some((rd, rn)),
            Self::SveVector { op: SveVectorOp::Orr, rd, rn, rm, .. } if rn == rm => Some((rd, rn)),
            _ => None,
        }
    }

    /// Store of a whole register (`wide`: of 256 bits where it is a vector) for the allocator; `None` where the byte offset from `base` cannot be encoded.
    pub fn spill(reg: Reg, base: Reg, offset: i64, wide: bool) -> Option<Self> {
        if wide && reg.class() == RegClass::Vector {
            return Self::whole(SveWholeOp::Str, reg, base, offset);
        }
        let (op, bytes) = match reg.class() {
            RegClass::General => (LoadStoreOp::StrX, 8),
            RegClass::Vector => (LoadStoreOp::StrVectorQ, 16),
        };
        Some(Self::LoadStore { op, rt: reg, address: Address::offset(base, offset, bytes)? })
    }

    /// Load of a whole register for the allocator; the counterpart of [`Inst::spill`].
    pub fn reload(reg: Reg, base: Reg, offset: i64, wide: bool) -> Option<Self> {
        if wide && reg.class() == RegClass::Vector {
            return Self::whole(SveWholeOp::Ldr, reg, base, offset);
        }
        let (op, bytes) = match reg.class() {
            RegClass::General => (LoadStoreOp::LdrX, 8),
            RegClass::Vector => (LoadStoreOp::LdrVectorQ, 16),
        };
        Some(Self::LoadStore { op, rt: reg, address: Address::offset(base, offset, bytes)? })
    }

    /// Access of a register of 256 bits at a byte offset.
    fn whole(op: SveWholeOp, rt: Reg, rn: Reg, offset: i64) -> Option<Self> {
        const BYTES: i64 = 32;
        let imm = SImm9::new(offset / BYTES).filter(|_| offset % BYTES == 0)?;
        Some(Self::SveWhole { op, rt, rn, imm })
    }

    /// Whether it is a copy of 128 bits that clears what lies above them in a wider register.
    pub const fn clears_above(&self) -> bool {
        matches!(self, Self::Vector3 { op: Vector3Op::Orr, .. })
    }

    /// Whether it computes with general registers and NZCV alone.
    pub const fn is_general_computation(&self) -> bool {
        matches!(
            self,
            Self::AddSubImm { .. }
                | Self::AddSubShifted { .. }
                | Self::AddSubExtended { .. }
                | Self::AddSubCarry { .. }
                | Self::LogicalImm { .. }
                | Self::LogicalShifted { .. }
                | Self::MoveWide { .. }
                | Self::Bitfield { .. }
                | Self::DataProc1 { .. }
                | Self::DataProc2 { .. }
                | Self::MulAdd { .. }
                | Self::MulAddLong { .. }
                | Self::MulHigh { .. }
                | Self::CondSelect { .. }
                | Self::CondCompare { .. }
                | Self::CondCompareImm { .. }
                | Self::Extract { .. }
                | Self::Adrp { .. }
                | Self::AddLow { .. }
                | Self::Mrs { register: SystemReg::Nzcv, .. }
                | Self::Msr { register: SystemReg::Nzcv, .. }
        )
    }

    /// Whether it computes vectors or floats in registers, from operands of its own and nothing else (some forms take
    /// general registers as well).
    pub const fn is_vector_computation(&self) -> bool {
        matches!(
            self,
            Self::Fp1 { .. }
                | Self::Fp2 { .. }
                | Self::Fp3 { .. }
                | Self::FpConvert { .. }
                | Self::FpImm { .. }
                | Self::Vector3 { .. }
                | Self::VectorLong { .. }
                | Self::VectorElement { .. }
                | Self::VectorComplex { .. }
                | Self::VectorPermute { .. }
                | Self::VectorExtract { .. }
                | Self::VectorTable { .. }
                | Self::VectorPairwise { .. }
                | Self::Vector2 { .. }
                | Self::VectorAcross { .. }
                | Self::DupElement { .. }
                | Self::InsElement { .. }
                | Self::VectorShift { .. }
                | Self::VectorImm { .. }
        )
    }

    /// Whether it computes scalable vectors and predicates in registers, from operands of its own and nothing else.
    pub const fn is_sve_computation(&self) -> bool {
        matches!(
            self,
            Self::SveVector { .. }
                | Self::SveVector2 { .. }
                | Self::SveBinary { .. }
                | Self::SveUnary { .. }
                | Self::SveFused { .. }
                | Self::SveCompare { .. }
                | Self::SveSelect { .. }
                | Self::SveCopy { .. }
                | Self::SveShift { .. }
                | Self::SveImm { .. }
                | Self::SveBitmask { .. }
                | Self::SveFloat { .. }
                | Self::SveDupElement { .. }
                | Self::SveExtract { .. }
                | Self::SveTernary { .. }
        )
    }

    /// Whether it accesses memory through another register than `state`, and may fault.
    pub fn accesses_guest_memory(&self, state: Reg) -> bool {
        match self {
            Self::LoadStore { address: Address::Unsigned(base, _), .. } => *base != state,
            Self::LoadStorePair { rn, .. }
            | Self::LoadStoreLane { rn, .. }
            | Self::SveWhole { rn, .. }
            | Self::SveMemory { rn, .. }
            | Self::SveReplicate { rn, .. }
            | Self::SveIndexed { rn, .. } => *rn != state,
            _ => matches!(
                self,
                Self::LoadStoreLow { .. }
                    | Self::LoadStore { .. }
                    | Self::Ordered { .. }
                    | Self::OrderedUnscaled { .. }
                    | Self::LoadExclusive { .. }
                    | Self::LoadExclusivePair { .. }
                    | Self::StoreExclusive { .. }
                    | Self::StoreExclusivePair { .. }
                    | Self::Atomic { .. }
                    | Self::CompareSwap { .. }
                    | Self::CompareSwapPair { .. }
                    | Self::LoadStoreMultiple { .. }
                    | Self::LoadReplicate { .. }
                    | Self::SveGather { .. }
                    | Self::SveGatherAt { .. }
            ),
        }
    }

    /// Whether it produces no bytes.
    pub const fn is_pseudo(&self) -> bool {
        matches!(self, Self::Bind { .. } | Self::Mark { .. })
    }
}
