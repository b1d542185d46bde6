//! Operands: presence, kinds of the opcode table, and relations between the types of operands and result.

use super::{Context, Reason};
use causeway_routine::Kind;

use crate::{Inst, Lane, Opcode, Operand, Slot, Type, Value};

/// Checks all operands of an instruction.
pub(super) fn check(context: &Context<'_>, inst: &Inst) -> Result<(), Reason> {
    let kinds = inst.opcode.info().operands;
    for (n, value) in inst.args.iter().copied().enumerate() {
        match kinds.get(n) {
            None if value.is_some() => return Err(Reason::ExtraOperand(n)),
            None => {}
            Some(kind) if value.is_some() => check_kind(inst, n, *kind, context.definition(value)?.ty)?,
            Some(kind) if may_be_absent(inst, n, *kind) => {}
            Some(_) => return Err(Reason::MissingOperand(n)),
        }
    }
    check_relations(context, inst)
}

/// Atomic operations and accesses of single lanes need their address; memory operands may leave out any part.
fn may_be_absent(inst: &Inst, n: usize, kind: Operand) -> bool {
    match kind {
        Operand::SameOrImm | Operand::CountOrImm | Operand::VectorOrImm | Operand::Optional => true,
        Operand::Address => n != 0 || !needs_address(inst.opcode),
        _ => false,
    }
}

fn needs_address(opcode: Opcode) -> bool {
    use Opcode as O;
    matches!(
        opcode,
        O::AtomicAdd
            | O::AtomicAnd
            | O::AtomicOr
            | O::AtomicXor
            | O::AtomicSwap
            | O::AtomicCompareSwap
            | O::AtomicCompareSwapPair
            | O::VLoadLane
            | O::VLoadMasked
            | O::VStoreMasked
    )
}

/// The type that `Same` operands have: that of the instruction, or of one lane where the result is of another kind.
fn same_type(inst: &Inst) -> Type {
    match inst.opcode {
        Opcode::DivU | Opcode::DivS | Opcode::Compare => inst.lane.element(),
        _ => inst.ty,
    }
}

fn check_kind(inst: &Inst, n: usize, kind: Operand, ty: Type) -> Result<(), Reason> {
    let (fits, wanted) = match kind {
        Operand::Same | Operand::SameOrImm => (ty == same_type(inst), same_type(inst).name()),
        Operand::Int => (ty.is_integer(), "an integer"),
        Operand::CountOrImm => (ty == Type::I8, "i8"),
        Operand::Address => (ty == Type::I64, "i64"),
        Operand::Vector => (ty.is_vector_class(), "of the vector class"),
        Operand::VectorOrImm => (ty.is_vector_class() && ty.bits() >= 64, "a vector"),
        Operand::Element => (ty == inst.lane.element(), inst.lane.name()),
        Operand::Pair => (ty == Type::Pair, "pair"),
        Operand::Any | Operand::Optional => (ty != Type::None, "a value"),
    };
    if fits { Ok(()) } else { Err(Reason::OperandType { operand: n, wanted, found: ty }) }
}

/// Relations that the kinds do not express.
fn check_relations(context: &Context<'_>, inst: &Inst) -> Result<(), Reason> {
    use Opcode as O;
    let require = |n: usize, test: &dyn Fn(Type) -> bool, wanted: &'static str| {
        let ty = context.definition(inst.args[n])?.ty;
        if test(ty) { Ok(()) } else { Err(Reason::OperandType { operand: n, wanted, found: ty }) }
    };
    let bits = inst.ty.bits();
    match inst.opcode {
        O::Put if inst.slot() == Slot::X87_TOP => {
            check_definition(context, inst, &is_index, "the number of an x87 register")
        }
        O::Put => require(0, &|ty| ty == inst.ty, "the instruction's type"),
        O::PutHigh8 => require(0, &|ty| ty == Type::I8, "i8"),
        O::PutMxcsr => require(0, &|ty| ty == Type::I32, "i32"),
        O::Store => require(2, &|ty| ty == inst.ty, "the instruction's type"),
        O::Zext | O::Sext => require(0, &|ty| ty.bits() <= bits, "no wider than the result"),
        O::Trunc => require(0, &|ty| ty.bits() >= bits, "no narrower than the result"),
        O::VWiden => require(0, &|ty| ty.is_vector_class() && ty.bits() <= bits, "a narrower vector-class value"),
        O::VLow => require(0, &|ty| ty.bits() >= bits, "no narrower than the result"),
        O::VHigh => require(0, &|ty| ty.bits() == 2 * bits, "twice as wide as the result"),
        O::Bitcast => require(0, &|ty| ty.bits() == bits, "as wide as the result"),
        O::FConvert => require(0, &|ty| is_float(ty) && ty != inst.ty, "the other scalar float"),
        O::FToIntS if inst.ty == Type::I16 && !inst.is_host_float() => Err(Reason::BadType(inst.opcode, inst.ty)),
        O::FToIntS => require(0, &is_float, "a scalar float"),
        O::FFromIntS => require(0, &|ty| matches!(ty, Type::I32 | Type::I64), "i32 or i64"),
        O::Concat | O::VJoin => both(&|n| require(n, &|ty| ty.bits() * 2 == bits, "half as wide as the result")),
        O::MakePair => both(&|n| require(n, &|ty| ty == inst.lane.element(), "the lane's type")),
        O::PairLow | O::PairHigh => check_pair(context, inst.args[0], Lane::integer(bits)),
        O::Routine => check_routine(context, inst),
        O::X87Index => require(0, &|ty| ty == Type::I8, "i8"),
        O::X87Place => check_definition(context, inst, &is_index, "the number of an x87 register"),
        O::X87Get | O::X87Put | O::X87Free => {
            check_definition(context, inst, &|place| place.opcode == O::X87Place, "the place of an x87 register")
        }
        O::X87Round => require(1, &|ty| ty == Type::I16, "i16"),
        O::X87Compare => both(&|n| require(n, &|ty| ty == Type::F64, "f64")),
        O::X87 if inst.args[0].is_some() => require(0, &|ty| suits_format(inst, ty), "of the class of its format"),
        O::AtomicCompareSwapPair => {
            check_pair(context, inst.args[1], Some(inst.lane))?;
            check_pair(context, inst.args[2], Some(inst.lane))
        }
        _ => check_lane_relations(context, inst, &require),
    }
}

/// Does it give a number that is certainly an x87 register's?
fn is_index(inst: &Inst) -> bool {
    inst.opcode == Opcode::X87Index || inst.opcode == Opcode::Get && inst.slot() == Slot::X87_TOP
}

/// The first operand must come from certain instructions.
fn check_definition(
    context: &Context<'_>,
    inst: &Inst,
    test: &dyn Fn(&Inst) -> bool,
    wanted: &'static str,
) -> Result<(), Reason> {
    let definition = context.definition(inst.args[0])?;
    if test(definition) { Ok(()) } else { Err(Reason::OperandType { operand: 0, wanted, found: definition.ty }) }
}

/// Is the value's class the one in which the x87 operation's format is passed?
pub(super) fn suits_format(inst: &Inst, ty: Type) -> bool {
    if inst.x87_request().modifiers.format.is_vector() { ty == Type::V128 } else { ty.is_integer() }
}

/// Operands in number and kind as the routine's row says.
fn check_routine(context: &Context<'_>, inst: &Inst) -> Result<(), Reason> {
    let kinds = inst.routine().info().operands;
    for (n, value) in inst.args.iter().copied().enumerate() {
        match kinds.get(n) {
            None if value.is_some() => return Err(Reason::ExtraOperand(n)),
            None => {}
            Some(_) if !value.is_some() => return Err(Reason::MissingOperand(n)),
            Some(kind) => {
                let found = context.definition(value)?.ty;
                if !is_of_kind(found, *kind) {
                    return Err(Reason::OperandType { operand: n, wanted: "of the kind in the routine's row", found });
                }
            }
        }
    }
    Ok(())
}

/// May a value of this type be a routine's operand or result of a kind?
pub(super) fn is_of_kind(ty: Type, kind: Kind) -> bool {
    match kind {
        Kind::Vector => ty.is_vector_class() && ty.bits() <= 128,
        Kind::Integer => matches!(ty, Type::I32 | Type::I64),
        Kind::Pair => ty == Type::Pair,
    }
}

fn is_float(ty: Type) -> bool {
    matches!(ty, Type::F32 | Type::F64)
}

fn both(check: &dyn Fn(usize) -> Result<(), Reason>) -> Result<(), Reason> {
    check(0)?;
    check(1)
}

fn check_pair(context: &Context<'_>, value: Value, lane: Option<Lane>) -> Result<(), Reason> {
    let pair = context.definition(value)?;
    if Some(pair.lane) == lane { Ok(()) } else { Err(Reason::BadLane(pair.opcode, pair.lane)) }
}

type Require<'r> = dyn Fn(usize, &dyn Fn(Type) -> bool, &'static str) -> Result<(), Reason> + 'r;

/// Relations of operations that name single lanes or change their width.
fn check_lane_relations(context: &Context<'_>, inst: &Inst, require: &Require<'_>) -> Result<(), Reason> {
    use Opcode as O;
    let (bits, lane_bits) = (inst.ty.bits(), inst.lane.bits());
    match inst.opcode {
        O::VSplat => require(0, &|ty| holds_lane(ty, inst.lane), "no narrower than the lane"),
        O::VInsert => {
            check_lane_index(inst, bits)?;
            require(1, &|ty| holds_lane(ty, inst.lane), "no narrower than the lane")
        }
        O::VExtract => {
            if !holds_lane(inst.ty, inst.lane) {
                return Err(Reason::BadLane(inst.opcode, inst.lane));
            }
            check_lane_index(inst, context.definition(inst.args[0])?.ty.bits())
        }
        O::VLoadLane => {
            check_lane_index(inst, bits)?;
            require(2, &|ty| ty == Type::I64, "i64")
        }
        O::VGather => require(0, &|ty| ty.bits() >= inst.index_bits(), "a vector of indices"),
        O::VMoveMask => require(0, &|ty| ty.bits() >= lane_bits, "a vector of the lane"),
        O::VExtendS | O::VExtendU => {
            let source = Lane::ALL.get(usize::from(inst.aux)).copied().unwrap_or(Lane::None);
            if source == Lane::None || source.bits() >= lane_bits {
                return Err(Reason::OutOfRange { opcode: inst.opcode, field: "aux", value: i64::from(inst.aux) });
            }
            require(0, &|ty| ty.bits() >= bits / lane_bits * source.bits(), "a vector of as many lanes")
        }
        O::VFromIntS => require(0, &|ty| ty.bits() >= bits / lane_bits * 32, "a vector of as many lanes"),
        O::VHalfWiden => require(0, &|ty| ty.bits() * 2 >= bits, "a vector of as many lanes"),
        O::VHalfNarrow => require(0, &|ty| ty.bits() <= bits * 2, "no more than twice as wide as the result"),
        O::VFloatWiden => require(0, &|ty| ty.bits() * 2 >= bits, "a vector of as many lanes"),
        _ => Ok(()),
    }
}

/// May a value of this type give or take one lane? Integers may be wider than it.
fn holds_lane(ty: Type, lane: Lane) -> bool {
    lane != Lane::None && (ty.bits() == lane.bits() || ty.is_integer() && ty.bits() > lane.bits())
}

fn check_lane_index(inst: &Inst, vector_bits: u32) -> Result<(), Reason> {
    if (u32::from(inst.aux) + 1) * inst.lane.bits() <= vector_bits {
        Ok(())
    } else {
        Err(Reason::OutOfRange { opcode: inst.opcode, field: "lane index", value: i64::from(inst.aux) })
    }
}
