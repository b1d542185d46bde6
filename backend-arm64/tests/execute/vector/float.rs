//! Floating point: results, NaNs, roundings, sticky flags, flags of comparisons, estimates.

use super::{ARRANGEMENTS, Fill, Runner, extract, fill_of, function, op};
use crate::host::{compare, machine_of, state_for};
use crate::random::{options, variants};
use causeway_backend_arm64::{HostFeatures, compile};
use causeway_cache_format::MemoryModel;
use causeway_ir::interp::{DEFAULT_MXCSR, SparseMemory};
use causeway_ir::{Flags, Function, Inst, Lane, Opcode, Rounding, Slot, Type};
use causeway_routine::float::Exactness;

#[test]
fn float_vectors() {
    vectors(&mut Runner { rounds: 20, ..Runner::new() });
}

fn vectors(runner: &mut Runner) {
    use Opcode as O;
    for lane in [Lane::F32, Lane::F64] {
        for opcode in
            [O::FAdd, O::FSub, O::FMul, O::FDiv, O::FMin, O::FMax, O::FHorizontalAdd, O::FHorizontalSub, O::FAddSub]
        {
            runner.vector(fill_of(lane), |builder, [a, b, _]| builder.push(op(opcode, lane).with_args([a, b])));
        }
        runner.vector(fill_of(lane), |builder, [a, ..]| builder.push(op(O::FSqrt, lane).with_args([a])));
        for predicate in 0..32 {
            runner.vector(fill_of(lane), |builder, [a, b, _]| {
                builder.push(op(O::FCmp, lane).with_aux(predicate).with_args([a, b]))
            });
        }
        for rounding in Rounding::ALL {
            for opcode in [O::FRound, O::VToIntS] {
                runner.vector(fill_of(lane), |builder, [a, ..]| {
                    builder.push(op(opcode, lane).with_aux(rounding as u8).with_args([a]))
                });
            }
        }
        runner.vector(Fill::Integers, |builder, [a, ..]| builder.push(op(O::VFromIntS, lane).with_args([a])));
    }
    runner.vector(Fill::Singles, |builder, [a, ..]| builder.push(op(O::VFloatWiden, Lane::None).with_args([a])));
    runner.vector(Fill::Doubles, |builder, [a, ..]| builder.push(op(O::VFloatNarrow, Lane::None).with_args([a])));
}

#[test]
fn float_scalars() {
    scalars(&mut Runner { rounds: 20, ..Runner::new() });
}

fn scalars(runner: &mut Runner) {
    use Opcode as O;
    for lane in [Lane::F32, Lane::F64] {
        let ty = lane.element();
        for opcode in [O::FAdd, O::FSub, O::FMul, O::FDiv, O::FMin, O::FMax] {
            runner.scalar(lane, |builder, args| builder.push(Inst::new(opcode, ty).with_args(args)));
        }
        runner.scalar(lane, |builder, [_, b]| builder.push(Inst::new(O::FSqrt, ty).with_args([b])));
        for predicate in 0..32 {
            runner
                .scalar(lane, |builder, args| builder.push(Inst::new(O::FCmp, ty).with_aux(predicate).with_args(args)));
        }
        for rounding in Rounding::ALL {
            runner.scalar(lane, |builder, [_, b]| {
                builder.push(Inst::new(O::FRound, ty).with_aux(rounding as u8).with_args([b]))
            });
            for to in [Type::I32, Type::I64] {
                runner.scalar(lane, |builder, [_, b]| {
                    builder.push(Inst::new(O::FToIntS, to).with_aux(rounding as u8).with_args([b]))
                });
            }
        }
        let other = if lane == Lane::F32 { Type::F64 } else { Type::F32 };
        runner.scalar(lane, |builder, [_, b]| builder.push(Inst::new(O::FConvert, other).with_args([b])));
        for from in [Type::I32, Type::I64] {
            runner.scalar(lane, |builder, _| {
                let integer = builder.get(Slot::gpr(5), from);
                builder.push(Inst::new(O::FFromIntS, ty).with_args([integer]))
            });
        }
    }
}

/// All eight choices of signs, with NaNs among factors and addends, and products that are invalid beside them.
#[test]
fn float_fused() {
    fused(&mut Runner { rounds: 40, ..Runner::new() });
}

fn fused(runner: &mut Runner) {
    for lane in [Lane::F32, Lane::F64] {
        for signs in 0..8 {
            runner.vector(fill_of(lane), |builder, args| {
                builder.push(op(Opcode::FMulAdd, lane).with_aux(signs).with_args(args))
            });
        }
        for (signs, order) in [0, 1, 6, 7].into_iter().flat_map(|signs| [0, 1, 2].map(|order| (signs, order))) {
            runner.scalar(lane, |builder, [a, b]| {
                let third = builder.get(Slot::xmm(4), Type::V128);
                let mut args = [a, b, extract(builder, third, lane)];
                args.rotate_left(order);
                builder.push(Inst::new(Opcode::FMulAdd, lane.element()).with_aux(signs).with_args(args))
            });
        }
    }
}

/// Binary16, narrowed in every rounding and widened again.
#[test]
fn float_halves() {
    halves(&mut Runner { rounds: 20, ..Runner::new() });
}

fn halves(runner: &mut Runner) {
    for fill in [Fill::Integers, Fill::Singles] {
        runner.vector(fill, |builder, [a, ..]| builder.push(op(Opcode::VHalfWiden, Lane::None).with_args([a])));
        for rounding in Rounding::ALL {
            runner.vector(fill, |builder, [a, ..]| {
                let narrow = Inst::new(Opcode::VHalfNarrow, Type::V64).with_aux(rounding as u8);
                let narrow = builder.push(narrow.with_args([a]));
                builder.push(Inst::new(Opcode::VWiden, Type::V128).with_args([narrow]))
            });
        }
    }
}

/// Exact code gives the interpreter's results and flags under every MXCSR.
#[test]
fn exact_code_follows_mxcsr() {
    for exactness in [Exactness::Flags, Exactness::Traps] {
        exact(&mut Runner { rounds: 3, exactness, ..Runner::new() });
    }
}

fn exact(runner: &mut Runner) {
    vectors(runner);
    scalars(runner);
    fused(runner);
    halves(runner);
    for lane in [Lane::F32, Lane::F64] {
        for opcode in [Opcode::FRecipEstimate, Opcode::FRsqrtEstimate] {
            runner.vector(fill_of(lane), |builder, [a, ..]| builder.push(op(opcode, lane).with_args([a])));
        }
        for kind in [0, 1] {
            runner.run(&comparison(lane, kind, Flags::all()), fill_of(lane));
        }
    }
}

/// A block that ends with a comparison of two scalars.
fn comparison(lane: Lane, kind: u8, flags: Flags) -> Function {
    function(false, |builder| {
        let [a, b] = [3, 5].map(|n| {
            let vector = builder.get(Slot::xmm(n), Type::V128);
            extract(builder, vector, lane)
        });
        builder.push(Inst::new(Opcode::FCompare, lane.element()).with_aux(kind).with_flags(flags).with_args([a, b]));
    })
}

#[test]
fn float_flags() {
    let mut runner = Runner::new();
    runner.rounds = 40;
    let sets = [Flags::all(), Flags::Z | Flags::C, Flags::Z | Flags::C | Flags::P, Flags::NZCV, Flags::C, Flags::Z];
    for lane in [Lane::F32, Lane::F64] {
        for (kind, flags) in [0, 1].into_iter().flat_map(|kind| sets.map(|flags| (kind, flags))) {
            // Without A where P is defined, A is unspecified.
            let flags = if flags.contains(Flags::P) { flags | Flags::A } else { flags };
            runner.run(&comparison(lane, kind, flags), fill_of(lane));
        }
    }
}

/// Invalid, division by zero, overflow, inexact. The denormal flag is the host's own matter, and it detects tininess
/// before rounding, x86 after it.
const STICKY: i64 = 0x2d;

/// Operations that round, in every rounding mode, with the sticky flags that they leave.
#[test]
fn rounding_modes_and_sticky_flags() {
    use Opcode as O;
    let mut runner = Runner::new();
    runner.rounds = 12;
    for lane in [Lane::F32, Lane::F64] {
        for (opcode, ty) in [
            (O::FAdd, Type::V128),
            (O::FSub, Type::V128),
            (O::FMul, Type::V128),
            (O::FDiv, Type::V128),
            (O::FMulAdd, Type::V128),
            (O::FMin, Type::V128),
            (O::FSqrt, Type::V128),
            (O::FRound, Type::V128),
            (O::FToIntS, Type::I32),
            (O::FToIntS, Type::I64),
        ] {
            for mode in 0..4 {
                let function = function(false, |builder| {
                    for [to, a, b, c] in ARRANGEMENTS {
                        let control = builder.constant(Type::I32, i64::from(DEFAULT_MXCSR) | mode << 13);
                        builder.push(Inst::new(O::PutMxcsr, Type::I32).with_args([control]));
                        let [x, y, z] = [a, b, c].map(|n| builder.get(Slot::xmm(n), Type::V128));
                        let inst = Inst::new(opcode, ty).with_lane(lane).with_aux(Rounding::Current as u8);
                        let unary = matches!(opcode, O::FSqrt | O::FRound | O::FToIntS);
                        let inst = if ty == Type::V128 { inst } else { inst.with_lane(Lane::None) };
                        let x = if ty == Type::V128 { x } else { extract(builder, x, lane) };
                        let result = builder.push(match opcode {
                            O::FMulAdd => inst.with_aux(0).with_args([x, y, z]),
                            _ if unary => inst.with_args([x]),
                            _ => inst.with_args([x, y]),
                        });
                        let status = builder.push(Inst::new(O::GetMxcsr, Type::I32));
                        // A double beyond I32 with a fraction is inexact as well, to a host without FEAT_FRINTTS.
                        let narrowed = lane == Lane::F64 && ty == Type::I32;
                        let sticky = if narrowed { STICKY & !(1 << 5) } else { STICKY };
                        // An invalid product beside a NaN raises the flag on the host alone.
                        let sticky = if opcode == O::FMulAdd { sticky & !1 } else { sticky };
                        let status = builder.binary_imm(O::And, status, sticky);
                        let slot = if ty == Type::V128 { Slot::xmm(to) } else { Slot::gpr(to) };
                        builder.put(slot, result);
                        let all = builder.get(Slot::gpr(15), Type::I64);
                        let shifted = builder.binary_imm(O::Shl, all, 6);
                        let status = builder.push(Inst::new(O::Zext, Type::I64).with_args([status]));
                        let all = builder.binary(O::Or, shifted, status);
                        builder.put(Slot::gpr(15), all);
                    }
                    let control = builder.constant(Type::I32, i64::from(DEFAULT_MXCSR));
                    builder.push(Inst::new(O::PutMxcsr, Type::I32).with_args([control]));
                });
                runner.run(&function, fill_of(lane));
            }
        }
    }
}

/// Estimates are within the manual's bound.
#[test]
fn estimates() {
    let mut runner = Runner::new();
    for (opcode, exact) in
        [(Opcode::FRecipEstimate, (|x| 1.0 / x) as fn(f64) -> f64), (Opcode::FRsqrtEstimate, |x| 1.0 / x.sqrt())]
    {
        for variant in variants() {
            let function = function(false, |builder| {
                let a = builder.get(Slot::xmm(1), Type::V128);
                let estimate = builder.push(op(opcode, Lane::F32).with_args([a]));
                builder.put(Slot::xmm(0), estimate);
            });
            for _ in 0..50 {
                let mut before = runner.machine(Fill::Singles);
                before.xmm[1] &= !0x8080_0000_8080_0000_8080_0000_8080_0000;
                before.xmm[1] |= 0x3000_0000_3000_0000_3000_0000_3000_0000;
                let options = options(variant, MemoryModel::Relaxed);
                let code = compile(&function, &options).expect("compiles").code;
                let mut state = state_for(&before, &options);
                runner.host.run(&code, options.abi, &mut state);
                let after = machine_of(&state, &before);
                for lane in 0..4 {
                    let single = |value: u128| f64::from(f32::from_bits((value >> (32 * lane)) as u32));
                    let (x, got) = (single(before.xmm[1]), single(after.xmm[0]));
                    // Tiny results are zero.
                    let expected =
                        Some(exact(x)).filter(|result| *result >= f64::from(f32::MIN_POSITIVE)).unwrap_or(0.0);
                    assert!((got - expected).abs() <= expected * 1.5 / 4096.0, "{opcode:?} of {x}: {got}");
                }
            }
        }
    }
}

/// A host that is taken to choose NaNs as x86 does, and does not, is found out: the comparison can fail.
#[test]
#[should_panic(expected = "xmm")]
fn wrong_nans_are_noticed() {
    let mut runner = Runner::new();
    let function = function(false, |builder| {
        let [a, b] = [1, 2].map(|n| builder.get(Slot::xmm(n), Type::V128));
        let sum = builder.push(op(Opcode::FAdd, Lane::F32).with_args([a, b]));
        builder.put(Slot::xmm(0), sum);
    });
    let options = options(HostFeatures::AFP, MemoryModel::Relaxed);
    for _ in 0..100 {
        let before = runner.machine(Fill::Singles);
        compare(&mut runner.host, &function, &options, &before, &mut SparseMemory::new(), Flags::empty());
    }
}
