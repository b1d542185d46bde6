//! Checks that a function is well formed; linear in its size, so that it can run after every pass.
//!
//! `rule` says which types and lanes each operation allows, `operand` checks operands against the opcode table and the
//! relations between their types; this file checks blocks, terminators and everything else.

mod operand;
mod rule;
#[cfg(test)]
mod tests;

use causeway_routine::RoutineId;
use causeway_routine::unit::{Modifiers, Operation};

use crate::{BlockId, Effects, Flags, Function, Inst, Opcode, Slot, Target, Terminator, Type, Value};

/// What is wrong with a function, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{reason}", place(*.block, *.index))]
pub struct VerifyError {
    /// The block, where the fault lies in one.
    pub block: Option<BlockId>,
    /// The instruction in [`Function::insts`], where the fault lies in one; else the terminator or the whole block.
    pub index: Option<u32>,
    /// What is wrong.
    pub reason: Reason,
}

fn place(block: Option<BlockId>, index: Option<u32>) -> String {
    match (block, index) {
        (Some(block), Some(index)) => format!("block{}, instruction {index}: ", block.0),
        (Some(block), None) => format!("block{}: ", block.0),
        _ => String::new(),
    }
}

/// What can be wrong with a function.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The guest width is neither 32 nor 64.
    #[error("guest width {0} is neither 32 nor 64")]
    GuestWidth(u8),
    /// There is no entry block.
    #[error("there is no block")]
    NoBlocks,
    /// Instruction ranges must be disjoint, ascending and cover all instructions.
    #[error("instruction range {start}..{end} does not start at {expected}, where the one before ended")]
    Range {
        /// Start of the range.
        start: u32,
        /// End of the range.
        end: u32,
        /// End of the range before.
        expected: u32,
    },
    /// Instructions after the last block.
    #[error("instructions from {0} on belong to no block")]
    Uncovered(u32),
    /// A target names a block that does not exist.
    #[error("there is no block{0}")]
    NoBlock(u32),
    /// An indirect jump names a target list that does not exist.
    #[error("there is no table{0}")]
    NoTable(u32),
    /// The operation does not allow the type.
    #[error("{} does not allow type {}", .0.info().name, .1.name())]
    BadType(Opcode, Type),
    /// The operation does not allow the lane type.
    #[error("{} does not allow lane {:?}", .0.info().name, .1)]
    BadLane(Opcode, crate::Lane),
    /// An operand is absent or one too many is present.
    #[error("operand {0} is missing")]
    MissingOperand(usize),
    /// The operation has fewer operands.
    #[error("operand {0} is one too many")]
    ExtraOperand(usize),
    /// A value is used outside of its block, before its definition, or is not defined by the instruction it names.
    #[error("%{0} is not defined before in this block")]
    Undefined(u32),
    /// An operand has the wrong type.
    #[error("operand {operand} must be {wanted}, is {}", .found.name())]
    OperandType {
        /// Number of the operand; 0 for a terminator's.
        operand: usize,
        /// What it must be.
        wanted: &'static str,
        /// Its type.
        found: Type,
    },
    /// Slot number out of range.
    #[error("there is no slot {0}")]
    NoSlot(u8),
    /// The slot cannot be read or written as the type.
    #[error("slot {} cannot hold type {}", .0, .1.name())]
    SlotType(Slot, Type),
    /// The instruction defines flags that it cannot define.
    #[error("{} cannot define flags `{}`", .0.info().name, .1.letters())]
    BadFlags(Opcode, Flags),
    /// `aux` or `imm` out of range.
    #[error("{field} {value} of {} is out of range", .opcode.info().name)]
    OutOfRange {
        /// The operation.
        opcode: Opcode,
        /// The field's name.
        field: &'static str,
        /// Its value.
        value: i64,
    },
}

/// Checks a function.
///
/// # Errors
/// The first thing that is wrong.
pub fn verify(function: &Function) -> Result<(), VerifyError> {
    let whole = |reason| VerifyError { block: None, index: None, reason };
    if !matches!(function.bits, 32 | 64) {
        return Err(whole(Reason::GuestWidth(function.bits)));
    }
    if function.blocks.is_empty() {
        return Err(whole(Reason::NoBlocks));
    }
    for target in function.tables.iter().flatten() {
        check_target(function, *target).map_err(whole)?;
    }
    let mut expected = 0;
    for id in function.block_ids() {
        expected = verify_block(function, id, expected)?;
    }
    if expected as usize == function.insts.len() { Ok(()) } else { Err(whole(Reason::Uncovered(expected))) }
}

/// Checks a block that must start at instruction `expected`; gives its end.
fn verify_block(function: &Function, id: BlockId, expected: u32) -> Result<u32, VerifyError> {
    let at = |index, reason| VerifyError { block: Some(id), index, reason };
    let block = &function.blocks[id.index()];
    let (start, end) = (block.insts.start, block.insts.end);
    if start != expected || end < start || end as usize > function.insts.len() {
        return Err(at(None, Reason::Range { start, end, expected }));
    }
    for index in start..end {
        let context = Context { function, start, index };
        context.check_inst().map_err(|reason| at(Some(index), reason))?;
    }
    let context = Context { function, start, index: end };
    context.check_terminator(&block.terminator).map_err(|reason| at(None, reason))?;
    Ok(end)
}

/// Is the instruction at `index` valid in a block that starts at `start`?
#[cfg(any(test, feature = "test-support"))]
pub(crate) fn inst_is_valid(function: &Function, start: u32, index: u32) -> bool {
    Context { function, start, index }.check_inst().is_ok()
}

fn check_target(function: &Function, target: Target) -> Result<(), Reason> {
    match target {
        Target::Block(id) if id.index() >= function.blocks.len() => Err(Reason::NoBlock(id.0)),
        _ => Ok(()),
    }
}

/// A place in a block: instructions from `start` to before `index` are defined.
struct Context<'f> {
    function: &'f Function,
    start: u32,
    index: u32,
}

impl Context<'_> {
    /// The instruction that defines a value used here.
    fn definition(&self, value: Value) -> Result<&Inst, Reason> {
        let undefined = Reason::Undefined(value.0);
        if !(self.start..self.index).contains(&value.0) {
            return Err(undefined);
        }
        let inst = self.function.inst(value);
        if inst.has_result() { Ok(inst) } else { Err(undefined) }
    }

    fn check_inst(&self) -> Result<(), Reason> {
        let inst = self.function.inst(Value(self.index));
        rule::check(inst)?;
        check_flags(inst)?;
        check_aux(inst)?;
        operand::check(self, inst)
    }

    fn check_terminator(&self, terminator: &Terminator) -> Result<(), Reason> {
        let targets = terminator.direct_targets().into_iter().flatten().chain(terminator.continuation());
        for target in targets {
            check_target(self.function, target)?;
        }
        if let Terminator::JumpIndirect { list, .. } = *terminator
            && list != u32::MAX
            && list as usize >= self.function.tables.len()
        {
            return Err(Reason::NoTable(list));
        }
        let Some(value) = terminator.value() else { return Ok(()) };
        let ty = self.definition(value)?.ty;
        match terminator {
            Terminator::BranchNonZero { .. } if ty.is_integer() => Ok(()),
            Terminator::BranchNonZero { .. } => {
                Err(Reason::OperandType { operand: 0, wanted: "an integer", found: ty })
            }
            _ if ty == Type::I64 => Ok(()),
            _ => Err(Reason::OperandType { operand: 0, wanted: "i64", found: ty }),
        }
    }
}

fn check_flags(inst: &Inst) -> Result<(), Reason> {
    let allowed = if inst.effects().has(Effects::FLAGS) { inst.opcode.definable_flags() } else { Flags::empty() };
    let excess = inst.flags.difference(allowed);
    if excess.is_empty() { Ok(()) } else { Err(Reason::BadFlags(inst.opcode, excess)) }
}

/// Checks `aux`, `aux2` and field immediates where they do not depend on operands.
fn check_aux(inst: &Inst) -> Result<(), Reason> {
    let limit = match inst.opcode {
        Opcode::Get | Opcode::Put | Opcode::GetHigh8 | Opcode::PutHigh8 => return check_slot(inst),
        Opcode::ExtractBits | Opcode::InsertBits => return check_field(inst),
        Opcode::GetFlag | Opcode::Select => 16,
        Opcode::Compare => crate::IntCc::ALL.len(),
        Opcode::Fence => crate::FenceKind::ALL.len(),
        Opcode::FToIntS | Opcode::FRound | Opcode::VToIntS | Opcode::VHalfNarrow => crate::Rounding::ALL.len(),
        Opcode::FCmp => 32,
        Opcode::TrapIf | Opcode::LeaveIf => crate::ExitKind::ALL.len(),
        Opcode::CheckAlignment if !inst.aux.is_power_of_two() => 0,
        Opcode::Routine => return check_routine(inst),
        Opcode::X87 | Opcode::X87Store => return check_x87(inst),
        Opcode::FMulAdd => 8,
        Opcode::FCompare | Opcode::RepCmps | Opcode::RepScas => 2,
        Opcode::VAesEncrypt | Opcode::VAesDecrypt | Opcode::VGaloisAffine | Opcode::VSha256Schedule => 2,
        _ => return Ok(()),
    };
    if usize::from(inst.aux) < limit {
        Ok(())
    } else {
        Err(Reason::OutOfRange { opcode: inst.opcode, field: "aux", value: i64::from(inst.aux) })
    }
}

fn out_of_range(inst: &Inst, field: &'static str, value: i64) -> Reason {
    Reason::OutOfRange { opcode: inst.opcode, field, value }
}

/// A routine of the table, with its type, flags and immediate.
fn check_routine(inst: &Inst) -> Result<(), Reason> {
    let aux = || out_of_range(inst, "aux", i64::from(inst.aux));
    let info = RoutineId::from_raw(inst.aux).ok_or_else(aux)?.info();
    if !operand::is_of_kind(inst.ty, info.result) {
        return Err(Reason::BadType(inst.opcode, inst.ty));
    }
    if !info.flags && !inst.flags.is_empty() {
        return Err(Reason::BadFlags(inst.opcode, inst.flags));
    }
    let immediates = if info.immediate { 0..256 } else { 0..1 };
    if immediates.contains(&inst.imm) { Ok(()) } else { Err(out_of_range(inst, "imm", inst.imm)) }
}

/// An operation of the unit, with modifiers that are no others spelled differently, and the class of its result.
fn check_x87(inst: &Inst) -> Result<(), Reason> {
    if Operation::ALL.get(usize::from(inst.aux)).is_none() {
        return Err(out_of_range(inst, "aux", i64::from(inst.aux)));
    }
    let canonical = i64::from(Modifiers::from_bits(inst.imm as u16).to_bits());
    if inst.imm != canonical {
        return Err(out_of_range(inst, "imm", inst.imm));
    }
    if inst.opcode == Opcode::X87Store && !operand::suits_format(inst, inst.ty) {
        return Err(Reason::BadType(inst.opcode, inst.ty));
    }
    Ok(())
}

/// Integer slots are read and written as integers up to their width, vector slots as vector-class values;
/// the high bytes are those of general-purpose registers.
fn check_slot(inst: &Inst) -> Result<(), Reason> {
    let slot = Slot::from_index(inst.aux).ok_or(Reason::NoSlot(inst.aux))?;
    let fits = match inst.opcode {
        Opcode::GetHigh8 | Opcode::PutHigh8 => slot.is_gpr() && slot.index() < 4,
        _ if slot.ty().is_vector_class() => inst.ty.is_vector_class() && inst.ty.bits() <= slot.ty().bits(),
        _ => inst.ty.is_integer() && inst.ty.bits() <= slot.ty().bits(),
    };
    if fits { Ok(()) } else { Err(Reason::SlotType(slot, inst.ty)) }
}

fn check_field(inst: &Inst) -> Result<(), Reason> {
    let (lowest, width) = (inst.imm & 0xff, inst.imm >> 8);
    if (1..=64).contains(&width) && lowest + width <= i64::from(inst.ty.bits()) {
        Ok(())
    } else {
        Err(Reason::OutOfRange { opcode: inst.opcode, field: "field", value: inst.imm })
    }
}
