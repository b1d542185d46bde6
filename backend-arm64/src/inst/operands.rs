//! The register operands of an instruction and what it does to them.

use super::ops::{NARROW, TIED};
use super::{Address, Inst, PairMode};
use crate::asm::{PredicateReg, Reg};

/// What an instruction does with a register operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Reads it.
    Use,
    /// Writes it after all operands were read.
    Def,
    /// Writes it, and must not share it with any operand that is read.
    EarlyDef,
    /// Reads and writes the same register.
    UseDef,
}

impl Role {
    /// Whether the register is read.
    pub const fn reads(self) -> bool {
        matches!(self, Self::Use | Self::UseDef)
    }
    /// Whether the register is written.
    pub const fn writes(self) -> bool {
        !matches!(self, Self::Use)
    }
}

/// Def, or UseDef where `tied`.
const fn def(tied: bool) -> Role {
    if tied { Role::UseDef } else { Role::Def }
}

impl Inst {
    /// Calls `visit` for every register operand, uses before definitions; what it stores into the operand replaces it.
    ///
    /// Neighbours that are implied by a count (`tbl`, `ld1`) are visited as copies: replacing them has no effect.
    #[inline]
    pub fn for_each_operand(&mut self, mut visit: impl FnMut(&mut Reg, Role)) {
        self.visit_operands(&mut visit);
    }

    /// The operands in the order of [`Inst::for_each_operand`], without a chance to change them.
    pub fn visit(&self, mut visit: impl FnMut(Reg, Role)) {
        let mut copy = *self;
        copy.visit_operands(&mut |reg, role| visit(*reg, role));
    }

    fn visit_operands(&mut self, visit: &mut impl FnMut(&mut Reg, Role)) {
        let integer = self.visit_integer(visit);
        if !(integer || self.visit_memory(visit) || self.visit_float(visit) || self.visit_vector(visit)) {
            self.visit_system(visit);
        }
    }

    fn visit_integer(&mut self, visit: &mut impl FnMut(&mut Reg, Role)) -> bool {
        match self {
            Self::AddSubImm { rd, rn, .. }
            | Self::LogicalImm { rd, rn, .. }
            | Self::DataProc1 { rd, rn, .. }
            | Self::MinMaxImm { rd, rn, .. }
            | Self::AddLow { rd, rn, .. } => two(visit, rd, rn, false),
            Self::Bitfield { op, rd, rn, .. } => two(visit, rd, rn, matches!(op, super::BitfieldOp::Bfm)),
            Self::AddSubShifted { rd, rn, rm, .. }
            | Self::AddSubExtended { rd, rn, rm, .. }
            | Self::AddSubCarry { rd, rn, rm, .. }
            | Self::LogicalShifted { rd, rn, rm, .. }
            | Self::Extract { rd, rn, rm, .. }
            | Self::DataProc2 { rd, rn, rm, .. }
            | Self::Crc { rd, rn, rm, .. }
            | Self::MulHigh { rd, rn, rm, .. }
            | Self::CondSelect { rd, rn, rm, .. } => three(visit, rd, rn, rm, false),
            Self::MulAdd { rd, rn, rm, ra, .. } | Self::MulAddLong { rd, rn, rm, ra, .. } => {
                four(visit, rd, rn, rm, ra)
            }
            Self::MoveWide { op, rd, .. } => visit(rd, def(matches!(op, super::MoveWideOp::Movk))),
            Self::Adr { rd, .. } | Self::Adrp { rd, .. } => visit(rd, Role::Def),
            Self::CondCompare { rn, rm, .. } => {
                visit(rn, Role::Use);
                visit(rm, Role::Use);
            }
            Self::CondCompareImm { rn, .. } | Self::Rmif { rn, .. } | Self::SetFlags { rn, .. } => visit(rn, Role::Use),
            Self::CompareBranch { rt, .. } | Self::TestBranch { rt, .. } => visit(rt, Role::Use),
            Self::BranchReg { rn, .. } => visit(rn, Role::Use),
            _ => return false,
        }
        true
    }

    fn visit_memory(&mut self, visit: &mut impl FnMut(&mut Reg, Role)) -> bool {
        match self {
            Self::LoadStore { op, rt, address } => {
                let writes_base = visit_address(visit, address);
                let load = if writes_base { Role::EarlyDef } else { Role::Def };
                visit(rt, if op.is_store() { Role::Use } else { load });
            }
            Self::LoadStoreLow { op, rt, rn, .. } => {
                visit(rn, Role::Use);
                visit(rt, if op.is_store() { Role::Use } else { Role::Def });
            }
            Self::Prefetch { address, .. } => {
                visit_address(visit, address);
            }
            Self::LoadLiteral { rt, .. } => visit(rt, Role::Def),
            Self::LoadStorePair { op, mode, rt, rt2, rn, .. } => {
                let role = if op.is_store() { Role::Use } else { Role::Def };
                visit(rn, def_or_use(matches!(mode, PairMode::Pre | PairMode::Post)));
                visit(rt, role);
                visit(rt2, role);
            }
            Self::Ordered { rt, rn, op } => data(visit, rt, rn, op.is_store()),
            Self::OrderedUnscaled { rt, rn, op, .. } => data(visit, rt, rn, op.is_store()),
            Self::LoadExclusive { rt, rn, .. } => data(visit, rt, rn, false),
            Self::LoadExclusivePair { op: _, rt, rt2, rn } => {
                data(visit, rt, rn, false);
                visit(rt2, Role::Def);
            }
            _ => return self.visit_atomic(visit),
        }
        true
    }

    fn visit_atomic(&mut self, visit: &mut impl FnMut(&mut Reg, Role)) -> bool {
        match self {
            Self::StoreExclusive { rs, rt, rn, .. } => {
                data(visit, rt, rn, true);
                visit(rs, Role::EarlyDef);
            }
            Self::StoreExclusivePair { rs, rt, rt2, rn, .. } => {
                data(visit, rt, rn, true);
                visit(rt2, Role::Use);
                visit(rs, Role::EarlyDef);
            }
            Self::Atomic { rs, rt, rn, .. } => {
                visit(rs, Role::Use);
                data(visit, rt, rn, false);
            }
            Self::CompareSwap { rs, rt, rn, .. } => {
                data(visit, rt, rn, true);
                visit(rs, Role::UseDef);
            }
            Self::CompareSwapPair { rs, rs2, rt, rt2, rn, .. } => {
                data(visit, rt, rn, true);
                visit(rt2, Role::Use);
                visit(rs, Role::UseDef);
                visit(rs2, Role::UseDef);
            }
            _ => return false,
        }
        true
    }

    fn visit_float(&mut self, visit: &mut impl FnMut(&mut Reg, Role)) -> bool {
        match self {
            Self::Fp1 { rd, rn, .. }
            | Self::FpConvert { rd, rn, .. }
            | Self::FpToInt { rd, rn, .. }
            | Self::IntToFp { rd, rn, .. }
            | Self::FpToFixed { rd, rn, .. }
            | Self::FixedToFp { rd, rn, .. }
            | Self::FpToGeneral { rd, rn, .. } => two(visit, rd, rn, false),
            Self::GeneralToFp { op, rd, rn } => two(visit, rd, rn, matches!(op, super::GeneralToFpOp::TopFromX)),
            Self::Fp2 { rd, rn, rm, .. } | Self::FpSelect { rd, rn, rm, .. } => three(visit, rd, rn, rm, false),
            Self::Fp3 { rd, rn, rm, ra, .. } => four(visit, rd, rn, rm, ra),
            Self::FpImm { rd, .. } => visit(rd, Role::Def),
            Self::FpCompare { rn, rm, .. } | Self::FpCondCompare { rn, rm, .. } => {
                visit(rn, Role::Use);
                visit(rm, Role::Use);
            }
            Self::FpCompareZero { rn, .. } => visit(rn, Role::Use),
            _ => return false,
        }
        true
    }

    fn visit_vector(&mut self, visit: &mut impl FnMut(&mut Reg, Role)) -> bool {
        match self {
            Self::Vector3 { op, rd, rn, rm, .. } => three(visit, rd, rn, rm, op.traits() & TIED != 0),
            Self::VectorLong { op, shape, rd, rn, rm } => {
                let upper = op.traits() & NARROW != 0 && shape.is_full();
                three(visit, rd, rn, rm, upper || op.traits() & TIED != 0);
            }
            Self::VectorElement { op, rd, rn, rm, .. } => three(visit, rd, rn, rm, op.traits() & TIED != 0),
            Self::VectorComplex { op, rd, rn, rm, .. } => three(visit, rd, rn, rm, op.traits() & TIED != 0),
            Self::VectorDot { rd, rn, rm, .. } | Self::Crypto3 { rd, rn, rm, .. } => three(visit, rd, rn, rm, true),
            Self::VectorPermute { rd, rn, rm, .. }
            | Self::VectorExtract { rd, rn, rm, .. }
            | Self::Xar { rd, rn, rm, .. }
            | Self::Rax { rd, rn, rm, .. } => three(visit, rd, rn, rm, false),
            Self::Crypto4 { rd, rn, rm, ra, .. } => four(visit, rd, rn, rm, ra),
            Self::Crypto2 { op, rd, rn } => two(visit, rd, rn, op.traits() & TIED != 0),
            Self::Vector2 { op, shape, rd, rn } => {
                let upper = op.traits() & NARROW != 0 && shape.is_full();
                two(visit, rd, rn, upper || op.traits() & TIED != 0);
            }
            Self::VectorShift { op, shape, rd, rn, .. } => {
                let upper = op.traits() & NARROW != 0 && shape.is_full();
                two(visit, rd, rn, upper || op.traits() & TIED != 0);
            }
            Self::VectorPairwise { rd, rn, .. }
            | Self::VectorAcross { rd, rn, .. }
            | Self::DupElement { rd, rn, .. }
            | Self::DupGeneral { rd, rn, .. }
            | Self::ElementMove { rd, rn, .. } => two(visit, rd, rn, false),
            Self::InsElement { rd, rn, .. } | Self::InsGeneral { rd, rn, .. } => two(visit, rd, rn, true),
            Self::VectorImm { rd, imm, .. } => visit(rd, def(imm.reads_destination())),
            _ => return self.visit_several(visit),
        }
        true
    }

    /// Instructions on several neighbouring vector registers, and element loads.
    fn visit_several(&mut self, visit: &mut impl FnMut(&mut Reg, Role)) -> bool {
        match self {
            Self::VectorTable { op, count, rd, rn, rm, .. } => {
                neighbours(visit, *rn, *count, Role::Use);
                three(visit, rd, rn, rm, op.traits() & TIED != 0);
            }
            Self::LoadStoreMultiple { op, count, rt, rn, .. } => {
                let store = matches!(op, super::MultipleOp::St1);
                data(visit, rt, rn, store);
                neighbours(visit, *rt, *count, if store { Role::Use } else { Role::Def });
            }
            Self::LoadStoreLane { op, rt, rn, .. } => {
                visit(rn, if matches!(op, super::LaneOp::Ld1Post) { Role::UseDef } else { Role::Use });
                visit(rt, if matches!(op, super::LaneOp::St1) { Role::Use } else { Role::UseDef });
            }
            Self::LoadReplicate { rt, rn, .. } => data(visit, rt, rn, false),
            _ => return self.visit_sve(visit),
        }
        true
    }

    fn visit_sve(&mut self, visit: &mut impl FnMut(&mut Reg, Role)) -> bool {
        match self {
            Self::SveVector { rd, rn, rm, .. } | Self::SveSelect { rd, rn, rm, .. } => {
                three(visit, rd, rn, rm, false);
            }
            Self::SveVector2 { op, rd, rn, .. } => two(visit, rd, rn, op.traits() & TIED != 0),
            Self::SveBinary { rd, rm, .. } | Self::SveExtract { rd, rm, .. } => two(visit, rd, rm, true),
            // With every element written nothing stays of the old ones.
            Self::SveUnary { pg, rd, rn, .. } => two(visit, rd, rn, *pg != PredicateReg::ALL),
            Self::SveFused { rd, rn, rm, .. } => three(visit, rd, rn, rm, true),
            Self::SveTernary { rd, rm, ra, .. } => three(visit, rd, rm, ra, true),
            Self::SveShift { rd, rn, .. } | Self::SveDupElement { rd, rn, .. } | Self::SveDupGeneral { rd, rn, .. } => {
                two(visit, rd, rn, false);
            }
            Self::SveCompare { rn, rm, .. } => {
                visit(rn, Role::Use);
                visit(rm, Role::Use);
            }
            Self::SveImm { rd, .. } => visit(rd, Role::UseDef),
            Self::SveCopy { rd, .. }
            | Self::SveBitmask { rd, .. }
            | Self::SveFloat { rd, .. }
            | Self::SveCount { rd, .. } => visit(rd, Role::Def),
            Self::SveWhole { op, rt, rn, .. } => data(visit, rt, rn, op.is_store()),
            Self::SveMemory { op, rt, rn, .. } => data(visit, rt, rn, op.is_store()),
            Self::SveReplicate { rt, rn, .. } => data(visit, rt, rn, false),
            Self::SveIndexed { op, rt, rn, rm, .. } => {
                visit(rm, Role::Use);
                data(visit, rt, rn, op.is_store());
            }
            Self::SveGatherAt { rt, rn, .. } => two(visit, rt, rn, false),
            Self::SveGather { rt, rn, rm, .. } => three(visit, rt, rn, rm, false),
            Self::SvePredicate { .. } | Self::SvePattern { .. } => {}
            _ => return false,
        }
        true
    }

    fn visit_system(&mut self, visit: &mut impl FnMut(&mut Reg, Role)) {
        match self {
            Self::Mrs { rt, .. } => visit(rt, Role::Def),
            Self::Msr { rt, .. } | Self::Cache { rt, .. } => visit(rt, Role::Use),
            Self::MemoryCopy { rd, rs, rn, .. } => {
                visit(rd, Role::UseDef);
                visit(rs, Role::UseDef);
                visit(rn, Role::UseDef);
            }
            Self::MemorySet { rd, rn, rs, .. } => {
                visit(rs, Role::Use);
                visit(rd, Role::UseDef);
                visit(rn, Role::UseDef);
            }
            Self::Branch { .. }
            | Self::BranchFar { .. }
            | Self::BranchCond { .. }
            | Self::Plain { .. }
            | Self::Hint { .. }
            | Self::Barrier { .. }
            | Self::Exception { .. }
            | Self::Bind { .. }
            | Self::Mark { .. }
            | Self::Word { .. }
            | Self::AddressWord { .. } => {}
            _ => unreachable!("every instruction is visited by one of the groups"),
        }
    }
}

fn two(visit: &mut impl FnMut(&mut Reg, Role), rd: &mut Reg, rn: &mut Reg, tied: bool) {
    visit(rn, Role::Use);
    visit(rd, def(tied));
}

fn three(visit: &mut impl FnMut(&mut Reg, Role), rd: &mut Reg, rn: &mut Reg, rm: &mut Reg, tied: bool) {
    visit(rn, Role::Use);
    visit(rm, Role::Use);
    visit(rd, def(tied));
}

fn four(visit: &mut impl FnMut(&mut Reg, Role), rd: &mut Reg, rn: &mut Reg, rm: &mut Reg, ra: &mut Reg) {
    visit(ra, Role::Use);
    three(visit, rd, rn, rm, false);
}

/// Base `rn` and data `rt` of a load or store.
fn data(visit: &mut impl FnMut(&mut Reg, Role), rt: &mut Reg, rn: &mut Reg, store: bool) {
    visit(rn, Role::Use);
    visit(rt, if store { Role::Use } else { Role::Def });
}

const fn def_or_use(written: bool) -> Role {
    if written { Role::UseDef } else { Role::Use }
}

/// The registers after `first`, `count - 1` of them.
fn neighbours(visit: &mut impl FnMut(&mut Reg, Role), first: Reg, count: u8, role: Role) {
    let mut reg = first;
    for _ in 1..count {
        reg = reg.next();
        visit(&mut { reg }, role);
    }
}

/// Visits an address; whether its base is written.
fn visit_address(visit: &mut impl FnMut(&mut Reg, Role), address: &mut Address) -> bool {
    match address {
        Address::Unsigned(base, _) | Address::Unscaled(base, _) => visit(base, Role::Use),
        Address::Pre(base, _) | Address::Post(base, _) => {
            visit(base, Role::UseDef);
            return true;
        }
        Address::Register { base, index, .. } => {
            visit(base, Role::Use);
            visit(index, Role::Use);
        }
    }
    false
}
