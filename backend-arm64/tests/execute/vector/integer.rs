//! Integer lanes, shifts, shuffles and moves of elements.

use super::{Fill, Runner, op};
use causeway_ir::{Flags, Inst, Lane, Opcode, Slot, Type};

#[test]
fn lanewise_integers() {
    use Opcode as O;
    const ALL: &[Lane] = &[Lane::I8, Lane::I16, Lane::I32, Lane::I64];
    const NARROW: &[Lane] = &[Lane::I8, Lane::I16];
    const TABLE: &[(&[Opcode], &[Lane])] = &[
        (&[O::VAdd, O::VSub, O::VCmpEq, O::VCmpGtS, O::VUnpackLow, O::VUnpackHigh], ALL),
        (&[O::VAddSatS, O::VAddSatU, O::VSubSatS, O::VSubSatU, O::VAverageU], NARROW),
        (&[O::VMinS, O::VMinU, O::VMaxS, O::VMaxU, O::VSign], &[Lane::I8, Lane::I16, Lane::I32]),
        (&[O::VMul, O::VMulHighS, O::VMulHighU], &[Lane::I16, Lane::I32]),
        (&[O::VPackSatS, O::VPackSatU, O::VHorizontalAdd, O::VHorizontalSub], &[Lane::I16, Lane::I32]),
        (&[O::VMulHighRound], &[Lane::I16]),
        (&[O::VAnd, O::VOr, O::VXor, O::VAndNot, O::VTable, O::VSumAbsDiff], &[Lane::None]),
        (&[O::VMulEvenU, O::VMulEvenS, O::VMulAddPairs, O::VMulAddPairsUs], &[Lane::None]),
    ];
    let mut runner = Runner::new();
    for (opcodes, lanes) in TABLE {
        for (opcode, lane) in opcodes.iter().flat_map(|opcode| lanes.iter().map(move |lane| (*opcode, *lane))) {
            runner.vector(Fill::Integers, |builder, [a, b, _]| builder.push(op(opcode, lane).with_args([a, b])));
        }
    }
    for lane in [Lane::I8, Lane::I16, Lane::I32] {
        for opcode in [Opcode::VAbs, Opcode::VMinAcrossU] {
            runner.vector(Fill::Integers, |builder, [a, ..]| builder.push(op(opcode, lane).with_args([a])));
        }
    }
    for imm in 0..8 {
        runner.vector(Fill::Integers, |builder, [a, b, _]| {
            builder.push(op(Opcode::VMultiSumAbsDiff, Lane::None).with_imm(imm).with_args([a, b]))
        });
    }
    for lane in [Lane::I8, Lane::F32, Lane::F64] {
        runner.vector(Fill::Integers, |builder, args| builder.push(op(Opcode::VBlendMask, lane).with_args(args)));
    }
}

#[test]
fn flags_of_zero_vectors() {
    let mut runner = Runner::new();
    runner.rounds = 1;
    for flags in (0..64).map(Flags::from_bits_truncate) {
        // P without A leaves A unspecified.
        let flags = if flags.contains(Flags::P) { flags | Flags::A } else { flags };
        for masks in [[0, 0], [0, 1 << 63], [1, 0], [1, 1 << 40]] {
            runner.vector(Fill::Integers, |builder, [a, ..]| {
                let halves = masks.map(|mask| {
                    let mask = builder.constant(Type::I64, mask);
                    builder.push(op(Opcode::VSplat, Lane::I64).with_args([mask]))
                });
                builder.push(op(Opcode::VZeroFlags, Lane::None).with_flags(flags).with_args(halves));
                a
            });
        }
    }
}

#[test]
fn shifts() {
    let mut runner = Runner::new();
    runner.rounds = 3;
    for opcode in [Opcode::VShl, Opcode::VShr, Opcode::VSar] {
        for lane in [Lane::I8, Lane::I16, Lane::I32, Lane::I64] {
            for imm in [0, 1, 7, 8, 15, 16, 31, 32, 63, 64, 200] {
                runner.vector(Fill::Integers, |builder, [a, ..]| {
                    builder.push(op(opcode, lane).with_imm(imm).with_args([a]))
                });
            }
            runner.vector(Fill::Integers, |builder, [a, b, _]| builder.push(op(opcode, lane).with_args([a, b])));
        }
    }
    for opcode in [Opcode::VShlEach, Opcode::VShrEach, Opcode::VSarEach] {
        for lane in [Lane::I16, Lane::I32, Lane::I64] {
            runner.vector(Fill::Integers, |builder, [a, b, _]| builder.push(op(opcode, lane).with_args([a, b])));
        }
    }
    runner.rounds = 1;
    for imm in 0..34 {
        for opcode in [Opcode::VShlBytes, Opcode::VShrBytes] {
            runner.vector(Fill::Integers, |builder, [a, ..]| {
                builder.push(op(opcode, Lane::None).with_imm(imm).with_args([a]))
            });
        }
        runner.vector(Fill::Integers, |builder, [a, b, _]| {
            builder.push(op(Opcode::VAlign, Lane::None).with_imm(imm).with_args([a, b]))
        });
    }
}

#[test]
fn shuffles() {
    let mut runner = Runner::new();
    runner.rounds = 1;
    for imm in 0..256 {
        for opcode in [Opcode::VShuffle, Opcode::VShuffleLow, Opcode::VShuffleHigh] {
            runner.vector(Fill::Integers, |builder, [a, ..]| {
                builder.push(op(opcode, Lane::None).with_imm(imm).with_args([a]))
            });
        }
        for (opcode, lane, limit) in [
            (Opcode::VShuffleTwo, Lane::F32, 256),
            (Opcode::VShuffleTwo, Lane::F64, 4),
            (Opcode::VBlend, Lane::I16, 256),
            (Opcode::VBlend, Lane::F32, 16),
            (Opcode::VBlend, Lane::F64, 4),
        ] {
            if imm < limit {
                runner.vector(Fill::Integers, |builder, [a, b, _]| {
                    builder.push(op(opcode, lane).with_imm(imm).with_args([a, b]))
                });
            }
        }
    }
}

/// Selectors of a table of two registers, most of them in range.
#[test]
fn tables() {
    let mut runner = Runner::new();
    for bits in [0x1f, 0x3f, 0xff] {
        runner.vector(Fill::Integers, |builder, [a, b, c]| {
            let mask = builder.constant(Type::I8, bits);
            let mask = builder.push(op(Opcode::VSplat, Lane::I8).with_args([mask]));
            let selector = builder.push(op(Opcode::VAnd, Lane::None).with_args([c, mask]));
            builder.push(op(Opcode::VTableTwo, Lane::None).with_args([a, b, selector]))
        });
    }
}

#[test]
fn extensions_and_elements() {
    let mut runner = Runner::new();
    runner.rounds = 2;
    let lanes = [Lane::I8, Lane::I16, Lane::I32, Lane::I64];
    for (n, to) in lanes.into_iter().enumerate() {
        for from in &lanes[..n] {
            for opcode in [Opcode::VExtendS, Opcode::VExtendU] {
                runner.vector(Fill::Integers, |builder, [a, ..]| {
                    builder.push(op(opcode, to).with_aux(*from as u8).with_args([a]))
                });
            }
        }
    }
    for lane in [Lane::I8, Lane::F32, Lane::F64] {
        runner.vector(Fill::Integers, |builder, [a, ..]| {
            let mask = builder.push(Inst::new(Opcode::VMoveMask, Type::I32).with_lane(lane).with_args([a]));
            builder.put(Slot::gpr(3), mask);
            a
        });
    }
    for lane in [Lane::I8, Lane::I16, Lane::I32, Lane::I64, Lane::F32, Lane::F64] {
        for index in 0..(128 / lane.bits()) as u8 {
            runner.vector(Fill::Integers, |builder, [a, b, _]| {
                let ty = lane.element();
                let element =
                    builder.push(Inst::new(Opcode::VExtract, ty).with_lane(lane).with_aux(index).with_args([a]));
                let to = (128 / lane.bits()) as u8 - 1 - index;
                let inserted = builder.push(op(Opcode::VInsert, lane).with_aux(to).with_args([b, element]));
                let all = builder.push(op(Opcode::VSplat, lane).with_args([element]));
                builder.push(op(Opcode::VXor, Lane::None).with_args([inserted, all]))
            });
        }
    }
}

#[test]
fn constants() {
    let mut runner = Runner::new();
    runner.rounds = 1;
    // Those of doubles and singles are immediates of `fmov`.
    let floats = [1f64, -0.5, 31.0, 0.125].map(f64::to_bits);
    let others =
        [0, 1, 0xff, 0x80, 0x8000, 0x1234, 0xffff_0000, u64::MAX, 0x1234_5678_9abc_def0, 0x3f80_0000_3f80_0000];
    for value in floats.into_iter().chain(others) {
        for lane in [Lane::I8, Lane::I16, Lane::I32, Lane::I64] {
            runner.vector(Fill::Integers, |builder, [a, ..]| {
                let constant = builder.constant(lane.element(), value as i64);
                let all = builder.push(op(Opcode::VSplat, lane).with_args([constant]));
                builder.push(op(Opcode::VCmpGtS, lane).with_args([all, a]))
            });
        }
        runner.vector(Fill::Integers, |builder, [a, ..]| {
            let halves = [value as i64, 77].map(|half| {
                let half = builder.constant(Type::I64, half);
                builder.push(Inst::new(Opcode::Bitcast, Type::V64).with_args([half]))
            });
            let joined = builder.push(Inst::new(Opcode::VJoin, Type::V128).with_args(halves));
            let wide = builder.push(Inst::new(Opcode::VWiden, Type::V128).with_args([halves[0]]));
            let high = builder.push(Inst::new(Opcode::VHigh, Type::V64).with_args([a]));
            let high = builder.push(Inst::new(Opcode::VWiden, Type::V128).with_args([high]));
            let table = builder.push(op(Opcode::VTable, Lane::None).with_args([a, joined]));
            let sum = builder.push(op(Opcode::VAdd, Lane::I8).with_args([wide, high]));
            builder.push(op(Opcode::VAdd, Lane::I8).with_args([sum, table]))
        });
    }
}

/// Halfwords gathered by two look-ups and joined, as PHADDSW is lifted.
#[test]
fn gathered_halfwords() {
    let mut runner = Runner::new();
    for selector in [0x0d0c_0908_0504_0100, 0x0f0e_0b0a_0706_0302, 0x0f0e_0b0a_0706_0300u64] {
        runner.vector(Fill::Integers, |builder, [a, b, _]| {
            let gathered = [a, b].map(|source| {
                let halves = [selector, 0].map(|half| {
                    let half = builder.constant(Type::I64, half as i64);
                    builder.push(Inst::new(Opcode::Bitcast, Type::V64).with_args([half]))
                });
                let selector = builder.push(Inst::new(Opcode::VJoin, Type::V128).with_args(halves));
                builder.push(op(Opcode::VTable, Lane::None).with_args([source, selector]))
            });
            builder.push(op(Opcode::VUnpackLow, Lane::I64).with_args(gathered))
        });
    }
}
