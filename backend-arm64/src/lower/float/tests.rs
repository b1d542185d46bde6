//! Listings of single operations. What they compute is checked by running them (`tests/execute`); hosts with FEAT_AFP,
//! which the emulator at hand is not, are covered here alone.

use crate::{CompileOptions, HostFeatures, compile};
use causeway_ir::{Builder, Cond, Flags, Inst, Lane, Opcode, Rhs, Rounding, Slot, Target, Terminator, Type, Value};
use causeway_routine::float::Exactness;
use causeway_routine::unit::Operation;
use causeway_routine::{Kind, RoutineId};

/// The instructions of a block's body, all flags live behind it.
fn body(features: HostFeatures, build: impl FnOnce(&mut Builder)) -> Vec<String> {
    let mut builder = Builder::new(0x1000, 64);
    build(&mut builder);
    builder.end_block(0x1000, 4, true, Terminator::Jump(Target::Guest(0x1004)));
    let options = CompileOptions { features, listing: true, ..CompileOptions::baseline() };
    let compiled = compile(&builder.finish(), &options).expect("has a lowering");
    let end = compiled.blocks[0].body_end;
    compiled.listing.iter().filter(|(offset, _)| *offset < end).map(|(_, inst)| inst.to_string()).collect()
}

fn lane_zero(builder: &mut Builder, n: u8, lane: Lane) -> (Value, Value) {
    let vector = builder.get(Slot::xmm(n), Type::V128);
    let extract = Inst::new(Opcode::VExtract, lane.element()).with_lane(lane);
    (vector, builder.push(extract.with_args([vector])))
}

/// `op xmm0, xmm1` on lane 0.
fn scalar(opcode: Opcode, lane: Lane, operands: usize) -> impl FnOnce(&mut Builder) {
    move |builder| {
        let (upper, a) = lane_zero(builder, 0, lane);
        let (_, b) = lane_zero(builder, 1, lane);
        let inst = Inst::new(opcode, lane.element()).with_aux(Rounding::Up as u8);
        let result = builder.push(if operands == 1 { inst.with_args([b]) } else { inst.with_args([a, b]) });
        let insert = Inst::new(Opcode::VInsert, Type::V128).with_lane(lane);
        let merged = builder.push(insert.with_args([upper, result]));
        builder.put(Slot::xmm(0), merged);
    }
}

#[test]
fn a_scalar_addition_is_tested_and_inserted() {
    let code = body(HostFeatures::empty(), scalar(Opcode::FAdd, Lane::F32, 2));
    assert_eq!(code.len(), 5, "{code:#?}");
    assert_eq!(code[0], "fadd s16, s0, s1");
    assert_eq!(code[1], "fcmeq s31, s16, s16");
    assert_eq!(code[4], "mov v0.s[0], v16.s[0]");
}

/// Operations that follow each other are tested together: a chain by its last result, others by the maximum.
#[test]
fn one_test_for_several_results() {
    let vector = |builder: &mut Builder, opcode, to: u8, [a, b]: [u8; 2]| {
        let args = [a, b].map(|n| builder.get(Slot::xmm(n), Type::V128));
        let result = builder.push(Inst::new(opcode, Type::V128).with_lane(Lane::F32).with_args(args));
        builder.put(Slot::xmm(to), result);
    };
    let chain = body(HostFeatures::empty(), |builder| {
        vector(builder, Opcode::FMul, 0, [0, 1]);
        vector(builder, Opcode::FAdd, 0, [0, 2]);
    });
    let kept = "mov v16.16b, v0.16b";
    let test = ["uminv s31, v31.4s", "fmov w16, s31"];
    let sums = [kept, "fmul v0.4s, v0.4s, v1.4s", "fadd v0.4s, v0.4s, v2.4s", "fcmeq v31.4s, v0.4s, v0.4s"];
    assert_eq!(chain[..6], [&sums[..], &test].concat());
    let separate = body(HostFeatures::empty(), |builder| {
        vector(builder, Opcode::FMul, 0, [2, 3]);
        vector(builder, Opcode::FAdd, 1, [2, 3]);
    });
    let (first, second) = ("fmul v0.4s, v2.4s, v3.4s", "fadd v1.4s, v2.4s, v3.4s");
    let both = [first, second, "fmax v31.4s, v0.4s, v1.4s", "fcmeq v31.4s, v31.4s, v31.4s"];
    assert_eq!(separate[..6], [&both[..], &test].concat());
}

#[test]
fn hosts_with_guest_nans_merge_scalars() {
    for (opcode, operands, expected) in [
        (Opcode::FAdd, 2, "fadd s0, s0, s1"),
        (Opcode::FDiv, 2, "fdiv s0, s0, s1"),
        (Opcode::FMin, 2, "fmin s0, s0, s1"),
        (Opcode::FSqrt, 1, "fsqrt s0, s1"),
        (Opcode::FRound, 1, "frintp s0, s1"),
        // The predicate is "less or equal"; the elements above come from the second source.
        (Opcode::FCmp, 2, "fcmge s0, s1, s0"),
    ] {
        assert_eq!(body(HostFeatures::AFP, scalar(opcode, Lane::F32, operands)), [expected]);
    }
    let estimate = body(HostFeatures::AFP | HostFeatures::RPRES, scalar(Opcode::FRecipEstimate, Lane::F32, 1));
    assert_eq!(estimate, ["frecpe s0, s1"]);
}

#[test]
fn merged_conversions() {
    let code = body(HostFeatures::AFP, |builder| {
        let integer = builder.get(Slot::gpr(2), Type::I64);
        let single = builder.push(Inst::new(Opcode::FFromIntS, Type::F32).with_args([integer]));
        let upper = builder.get(Slot::xmm(3), Type::V128);
        let insert = Inst::new(Opcode::VInsert, Type::V128).with_lane(Lane::F32);
        let merged = builder.push(insert.with_args([upper, single]));
        builder.put(Slot::xmm(3), merged);
    });
    assert_eq!(code, ["scvtf s3, x2"]);
}

/// What the host keeps above a scalar must not be seen where the scalar alone is written.
#[test]
fn scalars_on_their_own_are_cleared_above() {
    let code = body(HostFeatures::AFP, |builder| {
        let (_, a) = lane_zero(builder, 1, Lane::F64);
        let (_, b) = lane_zero(builder, 2, Lane::F64);
        let sum = builder.push(Inst::new(Opcode::FAdd, Type::F64).with_args([a, b]));
        builder.put(Slot::xmm(0), sum);
    });
    assert_eq!(code, ["fadd d0, d1, d2", "fmov d0, d0"]);
}

#[test]
fn comparisons_into_flags() {
    let compare = |builder: &mut Builder| {
        let (_, a) = lane_zero(builder, 0, Lane::F32);
        let (_, b) = lane_zero(builder, 1, Lane::F32);
        builder.push(Inst::new(Opcode::FCompare, Type::F32).with_flags(Flags::all()).with_args([a, b]));
    };
    let flagm = body(HostFeatures::FLAGM | HostFeatures::FLAGM2, compare);
    assert_eq!(flagm, ["fcmp s0, s1", "cset w26, vc", "mov w27, w26", "axflag"]);
    assert_eq!(body(HostFeatures::empty(), compare).len(), 5);
}

#[test]
fn products_and_sums_of_a_number_with_itself_need_no_test() {
    let code = body(HostFeatures::empty(), |builder| {
        let a = builder.get(Slot::xmm(1), Type::V128);
        let square = builder.push(Inst::new(Opcode::FMul, Type::V128).with_lane(Lane::F32).with_args([a, a]));
        builder.put(Slot::xmm(1), square);
    });
    assert_eq!(code, ["fmul v1.4s, v1.4s, v1.4s"]);
}

/// Exact code tries the host's operation and calls the routine where it raises more than the inexact flag; where exceptions may
/// trap, it calls at once.
#[test]
fn exact_code_tries_and_calls() {
    let listing = |exactness| {
        let mut builder = Builder::new(0x1000, 64);
        scalar(Opcode::FAdd, Lane::F64, 2)(&mut builder);
        builder.end_block(0x1000, 4, true, Terminator::Jump(Target::Guest(0x1004)));
        let options = CompileOptions { exactness, listing: true, ..CompileOptions::baseline() };
        let listing = compile(&builder.finish(), &options).expect("has a lowering").listing;
        listing.iter().map(|(_, inst)| inst.to_string()).collect::<Vec<_>>()
    };
    let tried = listing(Exactness::Flags);
    assert_eq!(tried[..3], ["fadd d16, d0, d1", "fcmge d30, d16, d16", "mrs x16, fpsr"], "{tried:#?}");
    assert!(tried[5].starts_with("cbz w17") && tried.contains(&"blr x30".to_owned()), "{tried:#?}");
    let called = listing(Exactness::Traps);
    assert!(called.contains(&"blr x30".to_owned()), "{called:#?}");
    assert!(!called.iter().any(|text| text.starts_with("fadd")), "{called:#?}");
}

/// The code of a value that PF is read of, a comparison behind it, and the value's exclusive or with another.
fn value_around(exactness: Exactness, compare: impl FnOnce(&mut Builder)) -> Vec<String> {
    let mut builder = Builder::new(0x1000, 64);
    let old = builder.get(Slot::gpr(0), Type::I16);
    let value = builder.binary_flags(Opcode::Sub, old, Rhs::Imm(3), Flags::all());
    builder.put(Slot::gpr(0), value);
    let even = builder.flag(Cond::P);
    builder.put(Slot::gpr(1), even);
    compare(&mut builder);
    let other = builder.get(Slot::gpr(3), Type::I16);
    let result = builder.binary_flags(Opcode::Xor, value, Rhs::Value(other), Flags::all());
    builder.put(Slot::gpr(0), result);
    builder.end_block(0x1000, 12, true, Terminator::Jump(Target::Guest(0x100c)));
    let options = CompileOptions { exactness, listing: true, ..CompileOptions::baseline() };
    let listing = compile(&builder.finish(), &options).expect("has a lowering").listing;
    listing.iter().map(|(_, inst)| inst.to_string()).collect()
}

/// A call of a routine that defines flags.
fn routine_with_flags(builder: &mut Builder, routine: RoutineId) {
    let arguments = routine.info().operands.iter().zip(0..).map(|(kind, n)| match kind {
        Kind::Vector => builder.get(Slot::xmm(n), Type::V128),
        _ => builder.get(Slot::gpr(n), Type::I64),
    });
    let arguments: Vec<_> = arguments.collect();
    let (ty, to) = match routine.info().result {
        Kind::Vector => (Type::V128, Slot::xmm(0)),
        _ => (Type::I32, Slot::RCX),
    };
    let mut call = Inst::new(Opcode::Routine, ty).with_aux(routine as u8).with_flags(Flags::all());
    for (place, argument) in call.args.iter_mut().zip(arguments) {
        *place = argument;
    }
    let result = builder.push(call);
    builder.put(to, result);
}

/// Comparisons by a routine define flags that nobody reads, too: no value stays in the parity register meanwhile.
#[test]
fn no_value_outlives_a_called_comparison_in_the_parity_register() {
    let of_vectors = value_around(Exactness::Traps, |builder| {
        let (_, a) = lane_zero(builder, 0, Lane::F32);
        let (_, b) = lane_zero(builder, 1, Lane::F32);
        builder.push(Inst::new(Opcode::FCompare, Type::F32).with_flags(Flags::all()).with_args([a, b]));
    });
    let of_stack = [Operation::CompareFlags, Operation::CompareQuietFlags].map(|operation| {
        value_around(Exactness::Usual, |builder| {
            builder.push(Inst::new(Opcode::X87, Type::None).with_aux(operation as u8));
        })
    });
    let routines = RoutineId::ALL.iter().filter(|routine| routine.info().flags);
    let of_strings = routines
        .map(|routine| value_around(Exactness::Usual, |builder| routine_with_flags(builder, *routine)))
        .collect::<Vec<_>>();
    assert_eq!(of_strings.len(), 4);
    for code in of_stack.into_iter().chain([of_vectors]).chain(of_strings) {
        assert!(code.contains(&"blr x30".to_owned()), "{code:#?}");
        let last = code.iter().rfind(|text| text.starts_with("eor") && text.contains("w3")).expect("the value's use");
        assert!(!last.contains(", w26"), "{code:#?}");
    }
}

/// An addend that is negated first and then overwritten is kept for the correction of NaNs, though no operation reads it.
#[test]
fn a_negated_addend_is_kept() {
    let code = body(HostFeatures::empty(), |builder| {
        for [to, a, b] in [[3, 1, 2], [4, 1, 2]] {
            let args = [a, b, to].map(|n| builder.get(Slot::xmm(n), Type::V128));
            let inst = Inst::new(Opcode::FMulAdd, Type::V128).with_lane(Lane::F32).with_aux(7);
            let sum = builder.push(inst.with_args(args));
            builder.put(Slot::xmm(to), sum);
        }
    });
    let copies = code.iter().filter(|text| text.starts_with("mov v") && text.ends_with(", v3.16b"));
    assert_eq!(copies.count(), 1, "{code:#?}");
}
