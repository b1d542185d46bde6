//! Each kind of malformed function is found, with its place.

use super::{Reason, verify};
use crate::{BlockId, VerifyError};
use crate::{
    Builder, Flags, Function, Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Rhs, Slot, Target, Terminator, Type,
    Value,
};

/// The error of a function of one block that `build` fills.
fn error_of(build: impl FnOnce(&mut Builder)) -> Option<Reason> {
    let mut builder = Builder::new(0x1000, 64);
    build(&mut builder);
    builder.end_block(0x1000, 1, true, Terminator::Jump(Target::Guest(0)));
    verify(&builder.finish()).err().map(|error| error.reason)
}

fn valid() -> Function {
    let mut builder = Builder::new(0x1000, 64);
    let a = builder.get(Slot::RAX, Type::I64);
    let b = builder.load(Type::I64, MemoryOperand::at(a, MemoryOrder::Tso));
    let sum = builder.binary_flags(Opcode::Add, a, Rhs::Value(b), Flags::all());
    builder.put(Slot::RAX, sum);
    builder.end_block(0x1000, 1, true, Terminator::Return { target: sum });
    builder.end_block(0x1001, 1, true, Terminator::Jump(Target::Block(BlockId(0))));
    builder.finish()
}

#[test]
fn a_valid_function_passes() {
    assert_eq!(verify(&valid()), Ok(()));
}

#[test]
fn places_are_named() {
    let mut function = valid();
    function.insts[2].args[1] = Value(2);
    let error = verify(&function).unwrap_err();
    assert_eq!(error, VerifyError { block: Some(BlockId(0)), index: Some(2), reason: Reason::Undefined(2) });
    assert_eq!(error.to_string(), "block0, instruction 2: %2 is not defined before in this block");
}

#[test]
fn blocks_must_cover_the_instructions() {
    let mut function = valid();
    function.blocks[0].insts = 0..3;
    function.blocks[0].terminator = Terminator::Jump(Target::Guest(0));
    assert!(matches!(verify(&function).unwrap_err().reason, Reason::Range { start: 4, .. }));
    function.blocks[1].insts = 3..3;
    assert!(matches!(verify(&function).unwrap_err().reason, Reason::Uncovered(3)));
    function.blocks[0].insts = 0..9;
    assert!(matches!(verify(&function).unwrap_err().reason, Reason::Range { end: 9, .. }));
    function.blocks.clear();
    assert_eq!(verify(&function).unwrap_err().reason, Reason::NoBlocks);
}

#[test]
fn values_stay_in_their_block() {
    let mut function = valid();
    function.blocks[1].terminator = Terminator::Return { target: Value(0) };
    assert_eq!(verify(&function).unwrap_err().reason, Reason::Undefined(0));
    function.blocks[1].terminator = Terminator::Jump(Target::Block(BlockId(2)));
    assert_eq!(verify(&function).unwrap_err().reason, Reason::NoBlock(2));
    function.blocks[1].terminator = Terminator::Jump(Target::Guest(0));
    function.tables.push(vec![Target::Block(BlockId(7))]);
    assert_eq!(verify(&function).unwrap_err().reason, Reason::NoBlock(7));
    function.tables.clear();
    function.blocks[0].terminator = Terminator::JumpIndirect { target: Value(0), list: 0 };
    assert_eq!(verify(&function).unwrap_err().reason, Reason::NoTable(0));
}

#[test]
fn operands_must_have_their_types() {
    let mismatch = error_of(|builder| {
        let a = builder.get(Slot::RAX, Type::I64);
        let b = builder.get(Slot::RAX, Type::I32);
        builder.binary(Opcode::Add, a, b);
    });
    assert_eq!(mismatch, Some(Reason::OperandType { operand: 1, wanted: "i64", found: Type::I32 }));
    let count = error_of(|builder| {
        let a = builder.get(Slot::RAX, Type::I64);
        builder.binary(Opcode::Shl, a, a);
    });
    assert_eq!(count, Some(Reason::OperandType { operand: 1, wanted: "i8", found: Type::I64 }));
    let missing = error_of(|builder| {
        builder.push(Inst::new(Opcode::MulHighU, Type::I32));
    });
    assert_eq!(missing, Some(Reason::MissingOperand(0)));
    let extra = error_of(|builder| {
        let a = builder.get(Slot::RAX, Type::I64);
        builder.push(Inst::new(Opcode::Not, Type::I64).with_args([a, a]));
    });
    assert_eq!(extra, Some(Reason::ExtraOperand(1)));
    let no_result = error_of(|builder| {
        let a = builder.get(Slot::RAX, Type::I64);
        builder.put(Slot::RAX, a);
        builder.unary(Opcode::Not, Value(1));
    });
    assert_eq!(no_result, Some(Reason::Undefined(1)));
}

#[test]
fn slots_hold_their_types() {
    let slot = error_of(|builder| {
        builder.push(Inst::new(Opcode::Get, Type::I64).with_aux(200));
    });
    assert_eq!(slot, Some(Reason::NoSlot(200)));
    let vector = error_of(|builder| {
        builder.get(Slot::RAX, Type::V128);
    });
    assert_eq!(vector, Some(Reason::SlotType(Slot::RAX, Type::V128)));
    let wide = error_of(|builder| {
        builder.get(Slot::selector(1), Type::I32);
    });
    assert_eq!(wide, Some(Reason::SlotType(Slot::selector(1), Type::I32)));
}

#[test]
fn flags_lanes_and_fields_are_limited() {
    let rotate = error_of(|builder| {
        let a = builder.get(Slot::RAX, Type::I64);
        builder.binary_flags(Opcode::Rol, a, Rhs::Imm(1), Flags::C | Flags::Z);
    });
    assert_eq!(rotate, Some(Reason::BadFlags(Opcode::Rol, Flags::Z)));
    let not = error_of(|builder| {
        let a = builder.get(Slot::RAX, Type::I64);
        builder.push(Inst::new(Opcode::Not, Type::I64).with_args([a]).with_flags(Flags::C));
    });
    assert_eq!(not, Some(Reason::BadFlags(Opcode::Not, Flags::C)));
    let lane = error_of(|builder| {
        let a = builder.get(Slot::xmm(0), Type::V128);
        builder.vector(Opcode::VAdd, Type::V128, Lane::F32, [a, a]);
    });
    assert_eq!(lane, Some(Reason::BadLane(Opcode::VAdd, Lane::F32)));
    let index = error_of(|builder| {
        let a = builder.get(Slot::xmm(0), Type::V128);
        builder.push(Inst::new(Opcode::VExtract, Type::I32).with_lane(Lane::I32).with_args([a]).with_aux(4));
    });
    assert_eq!(index, Some(Reason::OutOfRange { opcode: Opcode::VExtract, field: "lane index", value: 4 }));
    let field = error_of(|builder| {
        let a = builder.get(Slot::RAX, Type::I32);
        builder.extract_bits(a, 30, 3);
    });
    assert_eq!(field, Some(Reason::OutOfRange { opcode: Opcode::ExtractBits, field: "field", value: 30 | 3 << 8 }));
}
